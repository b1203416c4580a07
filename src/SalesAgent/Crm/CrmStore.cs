using System.Runtime.CompilerServices;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>The CRM store on SQLite.</summary>
public sealed class CrmStore : IAsyncDisposable
{
    private CrmStore(string file) => File = file;

    /// <summary>The database file.</summary>
    public string File { get; }

    /// <summary>Opens or creates the store.</summary>
    public static CrmStore Open(string file) => new(file);

    /// <summary>Leads whose id equals, or whose company, contact or deal name contains the text; at most 50, best match first.</summary>
    public Task<IReadOnlyList<LeadCard>> FindLeadsAsync(string text, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<LeadCard>>([]);

    /// <summary>All deals, one by one: whoever counts them need not hold them.</summary>
    public async IAsyncEnumerable<Deal> DealsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        cancellationToken.ThrowIfCancellationRequested();
        yield break;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

using NodaTime;
using SalesAgent.Crm;
using SalesAgent.Operations;

namespace SalesAgent.Tests.Crm;

/// <summary>A folder of its own for one test, removed with everything in it.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "salesagent-tests", Guid.NewGuid().ToString("n"));

    public string Database => Path.Combine(Root, "data", "crm.db");

    public CrmStore Store => CrmStore.Open(Database);

    public string Write(string name, string text) => Write(name, new System.Text.UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public Task<ImportCrmResult> ImportAsync(string file, Func<ImportCrmInput, ImportCrmInput>? with = null, LocalDate? today = null)
    {
        var input = new ImportCrmInput { File = file };
        return new ImportCrm(Context(today)).RunAsync(with?.Invoke(input) ?? input, TestContext.Current.CancellationToken);
    }

    public Task<ImportCrmResult> ImportTextAsync(string csv, Func<ImportCrmInput, ImportCrmInput>? with = null, string name = "deals.csv", LocalDate? today = null) =>
        ImportAsync(Write(name, csv), with, today);

    public SalesContext Context(LocalDate? today = null) =>
        new(new SalesOptions { KeepDrafts = false, Today = today ?? new LocalDate(2026, 11, 23), DatabaseFile = Database }, TimeProvider.System);

    public async Task<List<SalesAgent.Core.Shared.Deal>> DealsAsync()
    {
        var deals = new List<SalesAgent.Core.Shared.Deal>();
        await foreach (var deal in Store.DealsAsync(TestContext.Current.CancellationToken)) deals.Add(deal);
        return deals;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>One deal as an export states it, read and checked; null where its cell is empty. What the store imports.</summary>
public sealed record CrmRecord
{
    /// <summary>The CRM's own id, or null when it has none: then <see cref="LeadId"/> stands for it.</summary>
    public string? ExternalId { get; init; }
    /// <summary>Our id: <c>hubspot-123</c>, or made of the names.</summary>
    public required string LeadId { get; init; }
    /// <summary>Name of the deal.</summary>
    public string? Name { get; init; }
    /// <summary>The customer.</summary>
    public Company? Company { get; init; }
    /// <summary>The person.</summary>
    public Contact? Contact { get; init; }
    /// <summary>Owner on our side.</summary>
    public string? Owner { get; init; }
    /// <summary>Stage; null when the export has none.</summary>
    public Stage? Stage { get; init; }
    /// <summary>Value.</summary>
    public Money? Amount { get; init; }
    /// <summary>Day the deal was created.</summary>
    public LocalDate? Created { get; init; }
    /// <summary>Day it was won or lost.</summary>
    public LocalDate? Closed { get; init; }
    /// <summary>Day it should close.</summary>
    public LocalDate? ExpectedClose { get; init; }
    /// <summary>Day it entered its stage.</summary>
    public LocalDate? StageEntered { get; init; }
    /// <summary>Last activity.</summary>
    public LocalDate? LastContact { get; init; }
    /// <summary>Day of the next step.</summary>
    public LocalDate? NextDate { get; init; }
    /// <summary>The next step.</summary>
    public string? NextText { get; init; }
    /// <summary>Where the lead came from, in the export's words.</summary>
    public string? LeadSource { get; init; }
    /// <summary>Product.</summary>
    public string? Product { get; init; }
    /// <summary>Free text: untrusted, data only.</summary>
    public string? Notes { get; init; }
    /// <summary>What is to be said about single values of a row that is taken in.</summary>
    public IReadOnlyList<ValueRemark> Remarks { get; init; } = [];
}

/// <summary>Something to be said about a value of a row that is taken in all the same.</summary>
/// <param name="Field">Its field.</param>
/// <param name="Unread">True when the value was left unread: what is known of the deal stays.</param>
/// <param name="Value">The value, where it stands and why it is remarked.</param>
public sealed record ValueRemark(CrmField Field, bool Unread, RejectedValue Value);

/// <summary>A value that could not be read; its row is kept aside.</summary>
/// <param name="Line">1-based line of the file where the row begins.</param>
/// <param name="Column">Header of the column, or null when the whole row is meant.</param>
/// <param name="Value">What stands there, at most 80 characters.</param>
/// <param name="Reason">Why it cannot be read, in the language of the import.</param>
public sealed record RejectedValue(long Line, string? Column, string? Value, string Reason);

/// <summary>A row of an export: a record, or the reason why it is kept aside.</summary>
/// <param name="Line">1-based line of the file.</param>
/// <param name="Record">The record, or null.</param>
/// <param name="Rejected">The reason, or null.</param>
public readonly record struct ImportRow(long Line, CrmRecord? Record, RejectedValue? Rejected);

/// <summary>What an import is told besides its rows.</summary>
public sealed record ImportHead
{
    /// <summary>Whose export it is; ids are unique within a source.</summary>
    public required CrmSource Source { get; init; }
    /// <summary>The fields that the export holds: only these are changed on deals that are known already; an empty cell clears.</summary>
    public required IReadOnlySet<CrmField> Given { get; init; }
    /// <summary>Name of the file, without its folder.</summary>
    public required string FileName { get; init; }
    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public required string FileHash { get; init; }
    /// <summary>The day of the export: changes are dated with it.</summary>
    public required LocalDate AsOf { get; init; }
    /// <summary>How the columns were read, as JSON.</summary>
    public string Mapping { get; init; } = "[]";
    /// <summary>How the people of this source are known; remembered, null leaves what is remembered.</summary>
    public ConsentBasis? Basis { get; init; }
    /// <summary>Language of reasons.</summary>
    public Language Language { get; init; }
    /// <summary>Counts only, writes nothing.</summary>
    public bool DryRun { get; init; }
}

/// <summary>What an import did.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Added">New deals.</param>
/// <param name="Changed">Known deals of which something changed.</param>
/// <param name="Unchanged">Known deals that stayed as they were.</param>
/// <param name="RejectedCount">Rows kept aside.</param>
/// <param name="Rejected">The first twenty of them.</param>
/// <param name="Basis">How the people of this source are known, or null when nobody has said so yet.</param>
public sealed record ImportCounts(int Rows, int Added, int Changed, int Unchanged, int RejectedCount, IReadOnlyList<RejectedValue> Rejected, ConsentBasis? Basis)
{
    /// <summary>Single values of rows that are in, about which something is to be said.</summary>
    public int RemarkCount { get; init; }
    /// <summary>The first twenty of them.</summary>
    public IReadOnlyList<RejectedValue> Remarks { get; init; } = [];
    /// <summary>Lead cards that were stored before and now belong to a deal of this export.</summary>
    public IReadOnlyList<JoinedCard> Joined { get; init; } = [];
}

/// <summary>A lead card that belongs to a deal of an export.</summary>
/// <param name="Card">The card's own id; it still names the lead.</param>
/// <param name="Lead">The lead it was added to.</param>
public sealed record JoinedCard(string Card, string Lead);

/// <summary>How much the store holds.</summary>
/// <param name="Companies">Companies.</param>
/// <param name="Contacts">People.</param>
/// <param name="Deals">Leads and deals.</param>
/// <param name="OpenDeals">Deals with a stage, not won, lost or parked.</param>
/// <param name="WithoutStage">Leads without a stage: found, but not counted in a plan.</param>
public sealed record CrmCounts(long Companies, long Contacts, long Deals, long OpenDeals, long WithoutStage);

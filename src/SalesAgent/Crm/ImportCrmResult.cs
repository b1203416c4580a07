using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;

namespace SalesAgent.Crm;

/// <summary>What an import did and how it read the file.</summary>
public sealed record ImportCrmResult : OperationResult
{
    /// <summary>Whose export it is.</summary>
    public required CrmSource Source { get; init; }
    /// <summary>Name of the file.</summary>
    public required string File { get; init; }
    /// <summary>Its encoding.</summary>
    public string? Encoding { get; init; }
    /// <summary>What separates its values: a character, or <c>tab</c>.</summary>
    public string? Separator { get; init; }
    /// <summary>True when nothing was written.</summary>
    public required bool DryRun { get; init; }
    /// <summary>Rows read, empty ones apart.</summary>
    public required int Rows { get; init; }
    /// <summary>New deals.</summary>
    public required int Added { get; init; }
    /// <summary>Known deals of which something changed; what was there before is kept.</summary>
    public required int Changed { get; init; }
    /// <summary>Known deals that stayed as they were.</summary>
    public required int Unchanged { get; init; }
    /// <summary>Rows kept aside.</summary>
    public int RejectedCount { get; init; }
    /// <summary>The first twenty of them.</summary>
    public IReadOnlyList<RejectedValue> Rejected { get; init; } = [];
    /// <summary>Single values of rows that are in, which were left unread or look wrong.</summary>
    public int RemarkCount { get; init; }
    /// <summary>The first twenty of them.</summary>
    public IReadOnlyList<RejectedValue> Remarks { get; init; } = [];
    /// <summary>Lead cards that were stored before and now belong to a deal of this export.</summary>
    public IReadOnlyList<JoinedCard> Joined { get; init; } = [];
    /// <summary>How each column is read, and why.</summary>
    public IReadOnlyList<ColumnMapping> Mapping { get; init; } = [];
    /// <summary>Columns that are not read.</summary>
    public IReadOnlyList<IgnoredColumn> Ignored { get; init; } = [];
    /// <summary>Stages found.</summary>
    public IReadOnlyList<ImportedStage> Stages { get; init; } = [];
    /// <summary>What is not in the file, and what it would unlock.</summary>
    public IReadOnlyList<ImportUnlock> Unlocks { get; init; } = [];
    /// <summary>What only the user can say.</summary>
    public IReadOnlyList<ImportQuestion> Questions { get; init; } = [];

    /// <summary>Language of the view.</summary>
    [JsonIgnore]
    public Language ViewLanguage { get; init; }
}

/// <summary>A stage of the file.</summary>
/// <param name="Found">As the file names it.</param>
/// <param name="Ours">What it means, or null when that is not known: its rows are kept aside.</param>
/// <param name="Count">Rows.</param>
public sealed record ImportedStage(string Found, Stage? Ours, int Count);

/// <summary>Something the file lacks.</summary>
/// <param name="Missing">The field.</param>
/// <param name="Unlocks">What it would make possible.</param>
public sealed record ImportUnlock(CrmField Missing, string Unlocks);

/// <summary>Something only the user can say.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Text">The question, with what was left unread meanwhile.</param>
/// <param name="Answer">How to answer it on the command line.</param>
public sealed record ImportQuestion(ImportQuestionKind About, string Text, string Answer);

/// <summary>What an import may ask.</summary>
public enum ImportQuestionKind
{
    /// <summary>Which currency.</summary>
    Currency,
    /// <summary>What begins the decimals.</summary>
    DecimalMark,
    /// <summary>Day or month first.</summary>
    DateOrder,
    /// <summary>What a stage means.</summary>
    Stages,
    /// <summary>How the people are known.</summary>
    Basis,
}

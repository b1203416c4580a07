using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Host.Trial;

/// <summary>All that a trial did.</summary>
internal sealed record TrialResult
{
    /// <summary>Language of the table and the headings.</summary>
    public required Language Language { get; init; }
    /// <summary>The day that counted as today.</summary>
    public required LocalDate Today { get; init; }
    /// <summary>True when the user's own file was used.</summary>
    public bool OwnData { get; init; }
    /// <summary>The import.</summary>
    public required TrialStep Import { get; init; }
    /// <summary>Leads, best first.</summary>
    public required IReadOnlyList<RankedLead> Leads { get; init; }
    /// <summary>The pitch, or null when the profile has no fitting product.</summary>
    public TrialStep? Pitch { get; init; }
    /// <summary>The answer to an objection.</summary>
    public required TrialStep Rebuttal { get; init; }
    /// <summary>Follow-ups: written or held back.</summary>
    public required IReadOnlyList<TrialFollowUp> FollowUps { get; init; }
    /// <summary>The plan.</summary>
    public required TrialStep Plan { get; init; }
    /// <summary>Names of the files written.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}

/// <summary>The result of one operation.</summary>
/// <param name="Result">As data.</param>
/// <param name="View">For people.</param>
internal sealed record TrialStep(JsonElement Result, [property: JsonIgnore] string View);

/// <summary>A lead with its decision; not known means that nothing about need, budget, authority or time is on record.</summary>
internal sealed record RankedLead(string Id, string Name, Stage? Stage, Money? Amount, int? Score, int? PossibleMax, string Class, string QualifiesFor, string? NextQuestion, bool Known, [property: JsonIgnore] LeadCard Card);

/// <summary>A follow-up: a file, or the reason why not.</summary>
internal sealed record TrialFollowUp(string Id, string Name, string? Type, string? SendOn, string? Held, string? File);

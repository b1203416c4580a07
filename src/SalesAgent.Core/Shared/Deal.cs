using System.Text.Json.Serialization;
using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>A deal as the plan counts it: what the CRM holds, null where it holds nothing.</summary>
public sealed record Deal
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }
    /// <summary>Name of the deal.</summary>
    public string? Name { get; init; }
    /// <summary>Customer.</summary>
    public string? Company { get; init; }
    /// <summary>Owner on our side.</summary>
    public string? Owner { get; init; }
    /// <summary>Stage.</summary>
    public required Stage Stage { get; init; }
    /// <summary>Value.</summary>
    public Money? Amount { get; init; }
    /// <summary>Day the deal was created.</summary>
    public LocalDate? Created { get; init; }
    /// <summary>Day it was won or lost.</summary>
    public LocalDate? Closed { get; init; }
    /// <summary>Expected closing date.</summary>
    public LocalDate? ExpectedClose { get; init; }
    /// <summary>Earlier expected closing dates, oldest first.</summary>
    public IReadOnlyList<LocalDate> CloseDateHistory { get; init; } = [];
    /// <summary>Day it entered its stage.</summary>
    public LocalDate? StageEntered { get; init; }
    /// <summary>Last two-way contact, or last activity where the CRM knows no better.</summary>
    public LocalDate? LastContact { get; init; }
    /// <summary>Next step.</summary>
    public NextStep? NextStep { get; init; }
    /// <summary>Where it came from.</summary>
    public string? Source { get; init; }
    /// <summary>Class A, B, C or X of the last qualification; null when never qualified.</summary>
    public string? Class { get; init; }
    /// <summary>The lead card behind the deal, when more than a CRM row is known.</summary>
    public LeadCard? Card { get; init; }

    /// <summary>Neither won, lost nor parked.</summary>
    [JsonIgnore]
    public bool IsOpen => Stage is not (Stage.Won or Stage.Lost or Stage.Parked);
}

using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>How much of the text is about this customer (C.8): one point each for name or role, a company fact, the pain in their own words, a metric, a dated event.</summary>
public sealed record Personalisation
{
    /// <summary>Points, 0 to 5: only what the text says counts, not what the card holds.</summary>
    [JsonPropertyOrder(-3)]
    public int Score => Used.Count;
    /// <summary>Highest score.</summary>
    [JsonPropertyOrder(-2)]
    public int Max => 5;
    /// <summary>generic below 2 (C.8); tailored from 4, else partly tailored (our default).</summary>
    public required string Label { get; init; }
    /// <summary>Which of the five the text uses.</summary>
    public required IReadOnlyList<PersonalFact> Used { get; init; }

    /// <summary>Scores a text of the plan.</summary>
    public static Personalisation Of(PitchPlan plan, string text)
    {
        bool Says(params ReadOnlySpan<string?> any)
        {
            foreach (var words in any)
                if (!string.IsNullOrEmpty(words) && text.Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

        var used = new List<PersonalFact>();
        if (Says(plan.Name, plan.Role)) used.Add(PersonalFact.NameOrRole);
        if (Says(plan.Company)) used.Add(PersonalFact.Company);
        if (Says(plan.Pain?.Words)) used.Add(PersonalFact.Pain);
        if (Says(plan.Pain?.Metric, plan.Pain?.Cost)) used.Add(PersonalFact.Metric);
        if (Says(plan.EventDate)) used.Add(PersonalFact.DatedEvent);
        return new Personalisation
        {
            Used = used,
            Label = plan.Source.Language.Pick(
                used.Count < 2 ? "generic" : used.Count < 4 ? "partly tailored" : "tailored",
                used.Count < 2 ? "通用" : used.Count < 4 ? "部分定制" : "量身定制"),
        };
    }
}

/// <summary>The five facts that make a pitch personal (C.8).</summary>
public enum PersonalFact
{
    /// <summary>Name or role.</summary>
    NameOrRole,
    /// <summary>A fact of the company.</summary>
    Company,
    /// <summary>The pain in their own words.</summary>
    Pain,
    /// <summary>A metric.</summary>
    Metric,
    /// <summary>A dated event.</summary>
    DatedEvent,
}

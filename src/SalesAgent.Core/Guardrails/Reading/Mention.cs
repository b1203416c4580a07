namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// A checkable thing in a text, normalised: the same reader runs over drafts and over facts, so that both sides
/// mean the same by the same value.
/// </summary>
internal sealed record Mention
{
    /// <summary>What it is.</summary>
    public required ClaimKind Kind { get; init; }
    /// <summary>First character.</summary>
    public required int Start { get; init; }
    /// <summary>One after the last.</summary>
    public required int End { get; init; }
    /// <summary>The number: per cent points, sum of money, minutes, days or months, or a plain count.</summary>
    public decimal Value { get; init; }
    /// <summary>Currency code, %, min, day, month, × or # for a count.</summary>
    public string Unit { get; init; } = "#";
    /// <summary>What is counted (vehicle, person …), a concept of <see cref="Concepts"/>, else the folded word; null when nothing stands there.</summary>
    public string? Noun { get; init; }
    /// <summary>Per what, for money: month, year …; null when not said.</summary>
    public string? Per { get; init; }
    /// <summary>Said to be rounded: "about", 约.</summary>
    public bool Approximate { get; init; }
    /// <summary>Dates: year, month, day, each 0 when not said.</summary>
    public (int Year, int Month, int Day) Day { get; init; }
    /// <summary>Dates written 3/4/2026: month and day may be meant the other way round.</summary>
    public bool Ambiguous { get; init; }
    /// <summary>Dates said from today ("last week"): days back, from–to; null for a calendar date.</summary>
    public (int From, int To)? DaysAgo { get; init; }
    /// <summary>Names and addresses, folded.</summary>
    public string Key { get; init; } = "";
}

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
    /// <summary>The upper end of a span said in one word (三五天); 0 when it is one value.</summary>
    public decimal High { get; init; }
    /// <summary>Currency code, %, 折 (per cent off), min, day, month, × or # for a count.</summary>
    public string Unit { get; init; } = "#";
    /// <summary>Money written with a sign or word that several currencies share ($, ¥, 元).</summary>
    public bool SharedSign { get; init; }
    /// <summary>Days on which people work, not days of the calendar.</summary>
    public bool Working { get; init; }
    /// <summary>What is counted (vehicle, person …), a concept of <see cref="Concepts"/>, else the folded word; null when nothing stands there.</summary>
    public string? Noun { get; init; }
    /// <summary>The Chinese count word after the number (台, 把); NUL when there is none.</summary>
    public char Counter { get; init; }
    /// <summary>A number with nothing after it: its unit stands elsewhere ("from 35 minutes to 9").</summary>
    public bool Bare { get; init; }
    /// <summary>Per what, for money: month, year …; null when not said.</summary>
    public string? Per { get; init; }
    /// <summary>How exactly it is meant.</summary>
    public Bound Bound { get; init; }
    /// <summary>Dates: year, month, day, each 0 when not said.</summary>
    public (int Year, int Month, int Day) Day { get; init; }
    /// <summary>Dates: the day of the week that is named with it or alone, 1 (Monday) to 7; 0 when none is.</summary>
    public int Weekday { get; init; }
    /// <summary>Dates written 3/4/2026: month and day may be meant the other way round.</summary>
    public bool Ambiguous { get; init; }
    /// <summary>Dates said from today ("last week"): days back, from–to, negative for days to come; null for a calendar date.</summary>
    public (int From, int To)? DaysAgo { get; init; }
    /// <summary>Names and addresses, folded; for times of day h:mm of twelve hours; for quarters Q1 to Q4.</summary>
    public string Key { get; init; } = "";

    /// <summary>The values that a source may have for this to be a fair wording of it.</summary>
    public (decimal Low, decimal High) Span => High > Value ? (Value, High) : Bound.Span(Value, Unit == "%" ? 0.05m : 0);
}

using NodaTime;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>The dates and times of facts, to be found as precisely as a text says them.</summary>
internal sealed class DateIndex(IReadOnlyList<Fact> facts)
{
    private readonly Dictionary<int, List<int>> _dates = [];
    private readonly Dictionary<int, List<int>> _undated = [];
    private readonly Dictionary<(int, int), List<int>> _relative = [];
    private readonly Dictionary<string, List<int>> _clock = new(StringComparer.Ordinal);
    private readonly List<(int Month, int Day, int Fact)> _days = [];

    /// <summary>The fact with that date or time, as precise as the text says it; a day of the week beside a date must fit it.</summary>
    public Fact? Find(Mention claim, LocalDate today)
    {
        if (claim.DaysAgo is { } ago)
        {
            for (var back = ago.From; back <= ago.To; back++)
            {
                var day = today.PlusDays(-back);
                if (claim.Weekday > 0 && (int)day.DayOfWeek != claim.Weekday) continue;
                if ((First(_dates, Code(day.Year, day.Month, day.Day)) ?? First(_undated, Code(0, day.Month, day.Day))) is { } fact) return fact;
            }

            if (ago.To >= 200 && First(_dates, Code(today.Year - 1, 0, 0)) is { } lastYear) return lastYear;
            return First(_relative, ago);
        }

        var (year, month, dayOfMonth) = claim.Day;
        if (claim.Key.Length > 0)
        {
            if (claim.Key[0] == 'Q')
                for (var m = 0; m < 3; m++)
                    if (First(_dates, Code(year, (claim.Key[1] - '1') * 3 + 1 + m, 0)) is { } inQuarter) return inQuarter;
            return First(_clock, claim.Key);
        }

        return First(_dates, Code(year, month, dayOfMonth)) ?? (claim.Ambiguous ? First(_dates, Code(year, dayOfMonth, month)) : null);
    }

    /// <summary>The fact with that hour, said as a bare number: "from 7 to 5".</summary>
    public Fact? Hour(decimal hour) => hour is > 0 and <= 12 && hour == decimal.Truncate(hour) ? First(_clock, $"{(int)hour % 12}:00") : null;

    /// <summary>
    /// Whether a day belongs to something else: no fact of that day shares a word with the clause, and a date ahead of another day is of
    /// just what the clause names ("Freising opens on 14 March" when the contract ends that day and Freising opens in April).
    /// </summary>
    public bool OfAnother(Mention claim, FigureClause here, Func<int, HashSet<string>> words)
    {
        var (_, month, day) = claim.Day;
        if (claim.DaysAgo is not null || claim.Key.Length > 0 || month == 0 || day == 0) return false;
        var another = 0;
        foreach (var (knownMonth, knownDay, fact) in _days)
        {
            if (facts[fact].Internal) continue;
            var shared = here.Words.Count(word => words(fact).Contains(word) && !CalendarReader.MonthStems.Contains(word));
            if (knownMonth == month && knownDay == day || claim.Ambiguous) { if (shared > 0) return false; }
            else if (Array.Exists(Ahead, id => facts[fact].Id.StartsWith(id, StringComparison.Ordinal))) another = Math.Max(another, shared);
        }

        return another >= 2;
    }

    private static readonly string[] Ahead = ["lead.critical_event", "lead.next_step", "lead.promise.", "said."];

    /// <summary>Enters a date or time that a fact says.</summary>
    public void Add(Mention mention, int fact)
    {
        if (mention.DaysAgo is { } ago)
        {
            // "last month" in their words may be said again in ours.
            if (ago.From > 0) Enter(_relative, ago, fact);
            return;
        }

        var (year, month, day) = mention.Day;
        if (year == 0 && month > 0 && day > 0) Enter(_undated, Code(0, month, day), fact);
        if (month > 0 && day > 0) _days.Add((month, day, fact));
        if (mention.Key.Length > 0 && year + month == 0) Enter(_clock, mention.Key, fact);
        if (mention.Key.Length == 0) Add(mention.Day, mention.Ambiguous, fact);
    }

    /// <summary>Every less precise way to say the same date finds it too.</summary>
    public void Add((int Year, int Month, int Day) date, bool ambiguous, int fact)
    {
        var (year, month, day) = date;
        foreach (var code in (ReadOnlySpan<int>)[Code(year, month, day), Code(0, month, day), Code(year, month, 0), Code(0, month, 0), Code(year, 0, 0), Code(0, 0, day), ambiguous ? Code(year, day, month) : 0])
            if (code > 0) Enter(_dates, code, fact);
    }

    private static void Enter<TKey>(Dictionary<TKey, List<int>> index, TKey key, int fact) where TKey : notnull
    {
        ref var list = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        (list ??= []).Add(fact);
    }

    private Fact? First<TKey>(Dictionary<TKey, List<int>> index, TKey key) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var found)) return null;
        foreach (var fact in found)
            if (!facts[fact].Internal) return facts[fact];
        return null;
    }

    private static int Code(int year, int month, int day) => (year * 13 + month) * 32 + day;
}

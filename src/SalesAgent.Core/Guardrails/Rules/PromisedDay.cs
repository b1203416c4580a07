using System.Collections.Frozen;
using NodaTime;
using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>How many days ahead a promised time lies at the latest, for times in words that no calendar reader knows: "the Monday after", "in February", 下周, 十二月中旬.</summary>
internal static class PromisedDay
{
    /// <summary>Words for a time ahead and the most days they leave.</summary>
    private static readonly FrozenDictionary<string, int> Ahead = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["today"] = 0, ["tonight"] = 0, ["tomorrow"] = 1, ["overnight"] = 1, ["next day"] = 1, ["the next day"] = 1, ["same week"] = 5, ["this week"] = 6, ["the same week"] = 5, ["within the week"] = 7, ["inside a week"] = 7, ["within a week"] = 7, ["in a week"] = 7, ["next week"] = 13,
        ["a fortnight"] = 14, ["the monday after"] = 7, ["the week after"] = 13, ["a week later"] = 7, ["the following week"] = 13, ["the following monday"] = 7, ["before the weekend"] = 7, ["by the weekend"] = 7,
        ["this month"] = ThisMonth, ["by month's end"] = ThisMonth, ["by the end of the month"] = ThisMonth, ["before the month is out"] = ThisMonth, ["before the month ends"] = ThisMonth, ["within a month"] = 31, ["in a month"] = 31, ["inside a month"] = 31, ["next month"] = NextMonth, ["right away"] = 1, ["straight away"] = 1,
        ["今天"] = 0, ["明天"] = 1, ["明早"] = 1, ["后天"] = 2, ["隔天"] = 1, ["次日"] = 1, ["本周"] = 6, ["这周"] = 6, ["这个星期"] = 6, ["下周"] = 13, ["下个星期"] = 13, ["下礼拜"] = 13, ["月底"] = ThisMonth, ["月内"] = ThisMonth, ["本月"] = ThisMonth, ["这个月"] = ThisMonth, ["下个月"] = NextMonth, ["下月"] = NextMonth, ["当天"] = 0, ["立刻"] = 0, ["马上"] = 0,
        ["the day after tomorrow"] = 2, ["the next morning"] = 1, ["next morning"] = 1, ["the following day"] = 1, ["the following morning"] = 1, ["the morning after"] = 1, ["the day after"] = 1, ["the next afternoon"] = 1, ["the same day"] = 0, ["that same day"] = 0, ["same day"] = 0, ["by tonight"] = 0, ["by lunch"] = 1, ["by noon"] = 1,
        ["within the same week"] = 5, ["inside the week"] = 7, ["within days"] = 7, ["in days"] = 7, ["a matter of days"] = 7, ["in no time"] = 3, ["before the week is out"] = 6, ["before the week is over"] = 6, ["before the week ends"] = 6, ["by the end of the week"] = 6, ["by the end of this week"] = 6, ["by the end of next week"] = 13, ["by week's end"] = 6, ["this very week"] = 6, ["within the fortnight"] = 14, ["before the month is over"] = ThisMonth, ["within the month"] = 31, ["this coming week"] = 13, ["the week after next"] = 20, ["mid-week"] = 7, ["early next week"] = 9,
        ["第二天"] = 1, ["翌日"] = 1, ["大后天"] = 3, ["周末前"] = 7, ["周末之前"] = 7, ["这周内"] = 6, ["本周内"] = 6, ["一周内"] = 7, ["一周之内"] = 7, ["几天内"] = 7, ["几天就"] = 7, ["三两天"] = 3, ["两三天"] = 3, ["月底前"] = ThisMonth, ["本月内"] = ThisMonth, ["当日"] = 0, ["隔日"] = 1, ["明晚"] = 1, ["今晚"] = 0,
    }.Concat(Weekdays()).ToFrozenDictionary(StringComparer.Ordinal);

    private const int ThisMonth = -1;
    private const int NextMonth = -2;

    // Feast days by their latest usual date (month, day).
    private static readonly FrozenDictionary<string, (int Month, int Day)> Feasts = new Dictionary<string, (int, int)>(StringComparer.Ordinal)
    {
        ["by christmas"] = (12, 25), ["before christmas"] = (12, 25), ["for christmas"] = (12, 25), ["by new year"] = (1, 1), ["before new year"] = (1, 1), ["before the new year"] = (1, 1), ["by the new year"] = (1, 1), ["before the holidays"] = (12, 25), ["by year-end"] = (12, 31), ["before year-end"] = (12, 31), ["by the end of the year"] = (12, 31), ["before the year is out"] = (12, 31), ["this year"] = (12, 31), ["by easter"] = (4, 10), ["before easter"] = (4, 10), ["by spring"] = (3, 20), ["before spring"] = (3, 20), ["by summer"] = (6, 21), ["before summer"] = (6, 21), ["by autumn"] = (9, 22), ["before winter"] = (12, 21), ["by thanksgiving"] = (11, 28), ["before thanksgiving"] = (11, 28),
        ["圣诞前"] = (12, 25), ["圣诞节前"] = (12, 25), ["双十二前"] = (12, 12), ["双十一前"] = (11, 11), ["开春前"] = (3, 1), ["开学前"] = (2, 20), ["元旦前"] = (1, 1), ["年底前"] = (12, 31), ["年底"] = (12, 31), ["年前"] = (2, 5), ["春节前"] = (2, 5), ["过年前"] = (2, 5), ["年内"] = (12, 31), ["国庆前"] = (10, 1), ["五一前"] = (5, 1),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Parts of a month after its number: 十二月中旬.
    private static readonly FrozenDictionary<string, int> MonthParts = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["月上旬"] = 10, ["月初"] = 7, ["月中旬"] = 20, ["月中"] = 20, ["月下旬"] = 31,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // One unit of time in words, minutes.
    private static readonly FrozenDictionary<string, int> Terms = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["an hour"] = 60, ["a minute"] = 1, ["one minute"] = 1, ["half a minute"] = 1, ["one hour"] = 60, ["half an hour"] = 30, ["half a year"] = 259_200, ["half year"] = 259_200, ["first year"] = 518_400, ["first half year"] = 259_200, ["first month"] = 43_200, ["a fortnight"] = 20_160, ["half a day"] = 720, ["a day"] = 1440, ["one day"] = 1440, ["a week"] = 10_080, ["one week"] = 10_080, ["a full week"] = 10_080, ["a whole week"] = 10_080, ["a month"] = 43_200, ["one month"] = 43_200, ["a full month"] = 43_200, ["a whole month"] = 43_200, ["a year"] = 518_400, ["one year"] = 518_400, ["a quarter"] = 129_600, ["a season"] = 129_600, ["the quarter"] = 129_600, ["a decade"] = 5_184_000, ["a full decade"] = 5_184_000, ["full decade"] = 5_184_000, ["half a decade"] = 2_592_000, ["a full year"] = 518_400, ["a whole year"] = 518_400, ["a couple of weeks"] = 20_160, ["a couple of months"] = 86_400, ["a few weeks"] = 30_240, ["a few months"] = 129_600, ["first quarter"] = 129_600, ["first season"] = 129_600,
        ["一个钟头"] = 60, ["一个小时"] = 60, ["一小时"] = 60, ["半小时"] = 30, ["半个小时"] = 30, ["半个钟头"] = 30, ["一天"] = 1440, ["一周"] = 10_080, ["一个星期"] = 10_080, ["一个礼拜"] = 10_080, ["半个月"] = 21_600, ["一个月"] = 43_200, ["整月"] = 43_200, ["一个季度"] = 129_600, ["一季"] = 129_600, ["半年"] = 259_200, ["头一年"] = 518_400, ["第一年"] = 518_400, ["首年"] = 518_400, ["头一个月"] = 43_200, ["首月"] = 43_200, ["一年"] = 518_400,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The phrases for times ahead, for the list of cues.</summary>
    public static string Phrases { get; } = string.Join(", ", Ahead.Keys.Concat(Feasts.Keys).Concat(MonthParts.Keys));

    /// <summary>The phrases for one unit of time, for the list of cues.</summary>
    public static string TermPhrases { get; } = string.Join(", ", Terms.Keys);

    /// <summary>Minutes of one unit of time in words.</summary>
    public static int TermMinutes(string phrase) => Terms.TryGetValue(phrase, out var minutes) ? minutes : 0;

    /// <summary>Days ahead of a phrase of ours at the latest; a part of a month takes the number before it.</summary>
    public static int? Of(string phrase, TokenList tokens, int start, LocalDate today)
    {
        if (MonthParts.TryGetValue(phrase, out var last)) return MonthBefore(tokens, start) is { } month ? Until(today, month, last) : null;
        if (Ahead.TryGetValue(phrase, out var days))
            return days switch
            {
                ThisMonth => Period.DaysBetween(today, today.With(DateAdjusters.EndOfMonth)),
                NextMonth => Period.DaysBetween(today, today.PlusMonths(1).With(DateAdjusters.EndOfMonth)),
                _ => days,
            };
        return Feasts.TryGetValue(phrase, out var feast) ? Until(today, feast.Month, feast.Day) : null;
    }

    /// <summary>Days ahead of a date of the ledger at the latest: a month without a day lasts to its end, or to the tenth or twentieth when it says so. Null for a date that lies back, a clock time, or a day without a month.</summary>
    public static int? Of(Mention date, string text, LocalDate today)
    {
        var (year, month, day) = date.Day;
        if (date.DaysAgo is not null || month is < 1 or > 12) return null;
        if (day == 0)
            day = text.AsSpan(date.End).StartsWith("上旬") ? 10 : text.AsSpan(date.End).StartsWith("中旬") ? 20 : CalendarSystem.Iso.GetDaysInMonth(year == 0 ? today.Year : year, month);
        if (year == 0) return Until(today, month, day);
        return year is < 1900 or > 2200 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) ? null : Period.DaysBetween(today, new LocalDate(year, month, day));
    }

    private static IEnumerable<KeyValuePair<string, int>> Weekdays()
    {
        foreach (var day in "monday tuesday wednesday thursday friday saturday sunday".Split(' '))
            foreach (var (word, days) in new[] { ("by ", 7), ("no later than ", 7), ("on ", 7), ("before ", 7), ("this ", 7), ("until ", 7), ("next ", 13) }) yield return new(word + day, days);
    }

    private static int? MonthBefore(TokenList tokens, int start)
    {
        for (var i = 0; i < tokens.Count && tokens[i].Start < start; i++)
            if (tokens[i].Start >= start - 3 && NumberReader.TryRead(tokens, i, out var value, out var next) && tokens[next - 1].End == start && value is >= 1 and <= 12) return (int)value;
        return null;
    }

    private static int Until(LocalDate today, int month, int day)
    {
        var date = On(today.Year, month, day);
        return Period.DaysBetween(today, date < today ? On(today.Year + 1, month, day) : date);
    }

    private static LocalDate On(int year, int month, int day) => new(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
}

using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads days said from today, past and to come: yesterday · last Tuesday · three weeks ago · tomorrow · next month · in two weeks · on Thursday · 前天 · 上周三 · 上个月 · 两周前 · 明天 · 下周二 · 月底.</summary>
internal static class RelativeDates
{
    private static readonly FrozenDictionary<string, int> Weekdays = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["monday"] = 1, ["tuesday"] = 2, ["wednesday"] = 3, ["thursday"] = 4, ["friday"] = 5, ["saturday"] = 6, ["sunday"] = 7,
        ["mondays"] = 0, ["mon"] = 1, ["tue"] = 2, ["tues"] = 2, ["wed"] = 3, ["thu"] = 4, ["thurs"] = 4, ["fri"] = 5,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WeekdayBySpan = Weekdays.GetAlternateLookup<ReadOnlySpan<char>>();

    // Days back, from–to; negative for days to come. Spans are wide where talk is loose.
    private static readonly (string Words, int From, int To)[] Chinese =
    [
        ("大前天", 3, 3), ("昨天", 1, 1), ("昨日", 1, 1), ("昨晚", 1, 1), ("前天", 2, 2), ("前两天", 1, 4), ("前几天", 1, 7), ("上上周", 8, 20), ("上上个月", 32, 93), ("上周", 1, 13), ("上星期", 1, 13), ("上礼拜", 1, 13), ("上个星期", 1, 13), ("上个月", 1, 62), ("上月", 1, 62), ("上季度", 1, 184), ("上个季度", 1, 184),
        ("去年", 1, 700), ("大后天", -3, -3), ("明天", -1, -1), ("明早", -1, -1), ("明晚", -1, -1), ("明日", -1, -1), ("后天", -2, -2), ("下周", -13, -1), ("下星期", -13, -1), ("下礼拜", -13, -1), ("下个月", -62, -1), ("下月", -62, -1), ("下个季度", -184, -1), ("下季度", -184, -1), ("本周", -6, 6), ("这周", -6, 6), ("本月底", -31, -1), ("月底", -31, 0),
    ];

    /// <summary>Words with which these begin, beside numbers and the names of the days.</summary>
    public static IEnumerable<string> Openers => ["last", "yesterday", "tomorrow", "next", .. Weekdays.Keys];

    /// <summary>Characters with which these begin in Chinese.</summary>
    public const string ChineseOpeners = "大昨前上去明后下本这月周星礼";

    /// <summary>1 (Monday) to 7 for the name of a day, else 0.</summary>
    public static int Weekday(ReadOnlySpan<char> word) => word.Length is >= 3 and <= 9 && char.IsUpper(word[0]) && WeekdayBySpan.TryGetValue(word, out var day) ? day : 0;

    /// <summary>Reads the days that begin at token <paramref name="i"/>.</summary>
    public static Mention? TryRead(TokenList tokens, int i, out int next) => tokens[i].Kind == TokenKind.Cjk ? InChinese(tokens, i, out next) : InEnglish(tokens, i, out next);

    private static Mention Make(TokenList tokens, int i, int next, int from, int to, int weekday = 0) => new()
    {
        Kind = ClaimKind.Date, Start = tokens[i].Start, End = tokens[next - 1].End, DaysAgo = (from, to), Weekday = weekday,
    };

    private static Mention? InEnglish(TokenList tokens, int i, out int next)
    {
        next = i + 1;
        if (tokens.Is(i, "yesterday")) return Make(tokens, i, next, 1, 1);
        if (tokens.Is(i, "tomorrow")) return Make(tokens, i, next, -1, -1);
        if (Weekday(tokens.Span(i)) is > 0 and var alone) return DateFollows(tokens, next) ? null : Make(tokens, i, next, -13, 13, alone);
        var last = tokens.Is(i, "last");
        if (last || tokens.Is(i, "next"))
        {
            next = i + 2;
            var span = tokens.Is(i + 1, "week") ? 13 : tokens.Is(i + 1, "month") ? 62 : tokens.Is(i + 1, "quarter") ? 184 : last && (tokens.Is(i + 1, "year") || tokens.Is(i + 1, "spring") || tokens.Is(i + 1, "summer") || tokens.Is(i + 1, "autumn") || tokens.Is(i + 1, "winter")) ? 700 : 0;
            if (Weekday(tokens.Span(i + 1)) is > 0 and var weekday) return last ? Make(tokens, i, next, 1, 13, weekday) : Make(tokens, i, next, -13, -1, weekday);
            return span == 0 ? null : last ? Make(tokens, i, next, 1, span) : Make(tokens, i, next, -span, -1);
        }

        return Ago(tokens, i, out next);
    }

    /// <summary>"Thursday, 26 November": the day belongs to the date.</summary>
    private static bool DateFollows(TokenList tokens, int at)
    {
        if (tokens.First(at) == ',') at++;
        if (tokens.Is(at, "the")) at++;
        return tokens[at].Kind == TokenKind.Number && !tokens.Is(at + 1, "am") && !tokens.Is(at + 1, "pm") && tokens.First(at + 1) != ':' || CalendarReader.IsMonth(tokens.Span(at));
    }

    /// <summary>three weeks ago, 10 days ago, a month ago.</summary>
    private static Mention? Ago(TokenList tokens, int i, out int next)
    {
        next = i;
        if (!NumberReader.TryRead(tokens, i, out var many, out var at) || many is < 1 or > 400 || !MeasureUnits.Time(tokens, at, out var unit, out var factor, out _, out _, out at) || !tokens.Is(at, "ago") || unit is not ("day" or "month")) return null;
        next = at + 1;
        return Span(tokens, i, next, many * factor, unit);
    }

    private static Mention Span(TokenList tokens, int i, int next, decimal many, string unit)
    {
        var days = (int)(unit == "month" ? many * 30.4m : many);
        var slack = unit == "month" ? 20 : days >= 14 ? 4 : days >= 7 ? 3 : 0;
        return Make(tokens, i, next, Math.Max(1, days - slack), days + slack);
    }

    private static Mention? InChinese(TokenList tokens, int i, out int next)
    {
        foreach (var (words, from, to) in Chinese)
        {
            // 加上周三的
            if (!tokens.Reads(i, words) || words[0] == '上' && tokens.First(i - 1) is '加' or '早' or '晚' or '赶') continue;
            next = i + words.Length;
            if (words[^1] is not ('周' or '期' or '拜')) return Make(tokens, i, next, from, to);
            return Make(tokens, i, next, from, to, DayAfter(tokens, ref next)) with { End = tokens[next - 1].End };
        }

        next = i;
        if (tokens.Reads(i, "周") || tokens.Reads(i, "星期") || tokens.Reads(i, "礼拜"))
        {
            if (tokens.First(i - 1) is '（' or '(' or '号' or '日') return null;
            next = tokens.First(i) == '周' ? i + 1 : i + 2;
            return DayAfter(tokens, ref next) is > 0 and var day && tokens.First(next) != '个' ? Make(tokens, i, next, -13, 13, day) : null;
        }

        // 两周前, 三天前, 一个月前
        if (!NumberReader.TryRead(tokens, i, out var many, out var at) || many is < 1 or > 400 || !MeasureUnits.Time(tokens, at, out var unit, out var factor, out _, out _, out at) || tokens.First(at) != '前' || unit is not ("day" or "month") || tokens.First(i - 1) is '提' or '内' or '的' or '止') return null;
        next = at + 1;
        return tokens[next].Kind == TokenKind.Cjk && !(tokens.First(next) is '的' or '您' or '我' or '你') ? null : Span(tokens, i, next, many * factor, unit);
    }

    /// <summary>The day of the week whose digit stands at the token: 周三, 星期日, 周4.</summary>
    public static int DayAfter(TokenList tokens, ref int next)
    {
        var c = tokens.First(next);
        var day = c is '日' or '天' ? 7 : NumberReader.ChineseDigit(c) is >= 1 and <= 6 and var digit ? digit : 0;
        if (day > 0) next++;
        return day;
    }
}

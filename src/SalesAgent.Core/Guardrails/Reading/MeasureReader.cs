using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads numbers with what they measure: money, percentages, durations, factors, counts, in digits and words. Half-units (半年, two and a half hours, half an hour) belong to their number.</summary>
internal static class MeasureReader
{
    private const string ChineseCounters = "个家台辆位名人次柜罐根卷粒克斤升米票杯双幢顿串群平条款种项套场份单站座间栋所批箱吨公倍成折班组户例张本部支只片课节期件把盒袋瓶桶层亩艘架头棵样封页段届轮遍回趟道枚颗副员厂店";

    /// <summary>Whether the character is a count word.</summary>
    public static bool IsCounter(char c) => ChineseCounters.Contains(c);

    /// <summary>Words and marks with which a measure begins, beside numbers.</summary>
    public static IEnumerable<string> Openers => MeasureUnits.CurrencyWords.Concat(ShareReader.Openers);

    /// <summary>Reads the measure that begins at token <paramref name="i"/>; <paramref name="next"/> is the token after it. Ranges ("10 to 15 days") give one mention at each call, the first borrowing the unit of the second.</summary>
    public static Mention? TryRead(TokenList tokens, int i, out int next) =>
        Prefixed(tokens, i, out next) ?? HalfUnit(tokens, i, out next) ?? ShareReader.TryRead(tokens, i, out next) ?? Pair(tokens, i, out next) ?? Plain(tokens, i, out next);

    /// <summary>Money with its currency in front: € 30,000 · EUR 30k · ¥3万.</summary>
    private static Mention? Prefixed(TokenList tokens, int i, out int next)
    {
        next = i;
        if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Mark) || !MeasureUnits.Currency(tokens, i, out var currency, out var shared, out var at)) return null;
        if (tokens[at].Kind != TokenKind.Number || tokens.Is(i, "cent") || tokens.Is(i, "cents") || tokens.Is(i, "pence") || !NumberReader.TryRead(tokens, at, out var value, out next)) { next = i; return null; }
        return Money(tokens, i, value, currency, shared, next);
    }

    private static Mention Money(TokenList tokens, int i, decimal value, string currency, bool shared, int end)
    {
        var per = PerWhat(tokens, end);
        return new Mention { Kind = ClaimKind.Money, Start = tokens[i].Start, End = tokens[end - 1].End, Value = value, Unit = currency, SharedSign = shared, Per = per ?? PeriodBefore(tokens, i), Bound = Bounds.Around(tokens, i, end) };
    }

    /// <summary>Chinese says the period first: 每月4,000欧元, 折到每天三百五.</summary>
    private static string? PeriodBefore(TokenList tokens, int i)
    {
        for (var back = 2; back <= 6 && i - back >= 0; back++)
            if (tokens.First(i - back) == '每' && ChinesePer(tokens, i - back + 1) is { } per) return per;
        return null;
    }

    private static string? PerWhat(TokenList tokens, int at)
    {
        if (tokens.Is(at + 2, "ago")) return null;
        if (tokens.Is(at, "per") || tokens.Is(at, "a") || tokens.Is(at, "an") || tokens.Is(at, "each") || tokens.Is(at, "every") || tokens.First(at) is '/' or '每')
            return MeasureUnits.TimeWord(tokens.Span(at + 1)) ?? (tokens.Is(at + 2, "and") || tokens.Is(at + 2, "a") || tokens.Is(at + 2, "per") ? MeasureUnits.TimeWord(tokens.Span(at + 3)) : null) ?? ChinesePer(tokens, at + 1);
        return tokens.Is(at, "monthly") ? "month" : tokens.Is(at, "yearly") || tokens.Is(at, "annually") ? "year" : tokens.Is(at, "weekly") ? "week" : null;
    }

    private static string? ChinesePer(TokenList tokens, int at) => tokens.First(at) switch
    {
        '月' => "month", '年' => "year", '周' => "week", '天' or '日' => "day",
        '个' when tokens.First(at + 1) == '月' => "month",
        '小' when tokens.First(at + 1) == '时' => "hour",
        '季' => "quarter",
        _ => null,
    };

    /// <summary>半年 · 半天 · 半小时 · half an hour · half a day · a quarter of an hour.</summary>
    private static Mention? HalfUnit(TokenList tokens, int i, out int next)
    {
        next = i;
        var (share, at) = tokens.First(i) == '半' && !tokens.Touches(i + 1) ? (0m, i)
            : tokens.First(i) == '半' ? (0.5m, i + 1)
            : tokens.Is(i, "half") && (tokens.Is(i + 1, "a") || tokens.Is(i + 1, "an")) ? (0.5m, i + 2)
            : tokens.Is(i, "half") && tokens.First(i + 1) == '-' ? (0.5m, tokens.Is(i + 2, "a") || tokens.Is(i + 2, "an") ? i + 3 : i + 2)
            : tokens.Is(i, "quarter") && tokens.Is(i + 1, "of") && tokens.Is(i + 2, "an") ? (0.25m, i + 3)
            : (0m, i);
        if (share == 0 || (tokens[at].Kind == TokenKind.Word && MeasureUnits.TimeWord(tokens.Span(at)) is null)) return null;
        if (tokens[at].Kind == TokenKind.Cjk && tokens.First(i - 1) is '上' or '下' or '前' or '后' or '大' or '小') return null; // 上半年
        if (!MeasureUnits.Time(tokens, at, out var unit, out var factor, out var working, out _, out var end)) return null;
        next = end;
        return new Mention { Kind = ClaimKind.Duration, Start = tokens[i].Start, End = tokens[end - 1].End, Value = factor * share, Unit = unit, Working = working, Bound = Bounds.Around(tokens, i, end) };
    }

    /// <summary>两三天, 三五个: two digits side by side span what lies between.</summary>
    private static Mention? Pair(TokenList tokens, int i, out int next)
    {
        next = i;
        int low = NumberReader.ChineseDigit(tokens.First(i)), high = NumberReader.ChineseDigit(tokens.First(i + 1));
        if (tokens[i].Kind != TokenKind.Cjk || low < 1 || !tokens.Touches(i + 1) || !(high == low + 1 || (low, high) is (3, 5)) || NumberReader.IsNumeral(tokens.First(i + 2)) || NumberReader.IsNumeral(tokens.First(i - 1))) return null;
        if (!MeasureUnits.Time(tokens, i + 2, out var unit, out var factor, out var working, out _, out var end)) return null;
        next = end;
        return new Mention { Kind = ClaimKind.Duration, Start = tokens[i].Start, End = tokens[end - 1].End, Value = low * factor, High = high * factor, Unit = unit, Working = working };
    }

    private static Mention? Plain(TokenList tokens, int i, out int next)
    {
        if (!NumberReader.TryRead(tokens, i, out var value, out next)) return null;
        var at = next;
        var digits = next;
        if (tokens[i].Kind == TokenKind.Cjk && (Ordinal(tokens, i) || tokens.First(i - 1) is '周' or '十' or '拜' || (value <= 7 && tokens.First(i - 1) == '期' && tokens.First(i - 2) == '星'))) return null; // 星期三
        if (tokens.First(at) is '多' or '余' or '来') at++;
        if (tokens.First(at) == '-' && tokens.Is(at + 1, "odd")) at += 2;
        if (tokens.Is(at, "and") && tokens.Is(at + 1, "a") && tokens.Is(at + 2, "half")) (value, at) = (value + 0.5m, at + 3);
        // "10 to 15 days": the first number takes the unit of the second, which the next call reads.
        var range = IsRange(tokens, i, at, out var unitAt);
        if (tokens.First(unitAt) == '-' && tokens.Touches(unitAt)) unitAt++;

        Mention Of(ClaimKind kind, decimal amount, string unit, int end, ref int after, bool working = false)
        {
            after = range ? at : end;
            return new Mention { Kind = kind, Start = tokens[i].Start, End = tokens[after - 1].End, Value = amount, Unit = unit, Working = working, Bound = Loosest(Bounds.Around(tokens, i, digits), Bounds.Around(tokens, i, end)) };
        }

        if (Percent(tokens, i, unitAt, value, out var percent, out var sign, out var afterPercent)) return Of(ClaimKind.Percentage, percent, sign, afterPercent, ref next);
        if (tokens.First(unitAt) == '倍' || tokens.Is(unitAt, "times") && (tokens.Is(unitAt + 1, "as") && !tokens.Is(unitAt + 2, "well") || tokens.Is(unitAt + 1, "more") || tokens.Is(unitAt + 1, "faster") || tokens.Is(unitAt + 1, "the")) || (tokens.Is(unitAt, "x") && tokens.Touches(unitAt))) return Of(ClaimKind.Number, value, "×", unitAt + 1, ref next);
        if (value <= 3 && tokens[i].Kind == TokenKind.Cjk && tokens.First(unitAt) == '块' && tokens.First(unitAt + 1) != '钱' && NumberReader.ChineseDigit(tokens.First(unitAt + 1)) < 0) { next = unitAt + 1; return null; } // 讲两块
        if (MeasureUnits.Currency(tokens, unitAt, out var code, out var shared, out var afterCurrency))
        {
            if (tokens.Is(unitAt, "cent") || tokens.Is(unitAt, "cents") || tokens.Is(unitAt, "pence") || tokens.Is(unitAt, "p")) value /= 100;
            var money = Money(tokens, i, Tail(tokens, value, ref afterCurrency), code, shared, afterCurrency);
            var bound = Loosest(money.Bound, Bounds.Around(tokens, i, next));
            next = range ? at : afterCurrency;
            return money with { End = tokens[next - 1].End, Bound = bound };
        }

        if (MeasureUnits.Time(tokens, unitAt, out var unit, out var factor, out var working, out var half, out var afterTime))
        {
            if (value == 1 && !half && tokens[i].Kind != TokenKind.Number && IsIdiom(tokens, i, unit, afterTime)) { next = afterTime; return null; }
            return Of(ClaimKind.Duration, (half ? value + 0.5m : value) * factor, unit, afterTime, ref next, working);
        }

        return Count(tokens, i, value, tokens[i].Kind != TokenKind.Number, at, ref next);
    }

    private static Bound Loosest(Bound first, Bound second) => first == Bound.Exact ? second : first;

    private static bool IsRange(TokenList tokens, int i, int at, out int unitAt)
    {
        unitAt = at;
        if (!(tokens.Is(at, "to") || tokens.Is(at, "or") || tokens.Is(at, "and") || tokens.First(at) is '-' or '–' or '~' or '～' or '至' or '到' or '—')) return false;
        if (tokens[at + 1].Kind != tokens[i].Kind || !NumberReader.TryRead(tokens, at + 1, out _, out var after)) return false;
        unitAt = after;
        return true;
    }

    /// <summary>15块5, 三块八: what follows 块 is tenths.</summary>
    private static decimal Tail(TokenList tokens, decimal value, ref int next)
    {
        if (tokens.First(next - 1) != '块' || !tokens.Touches(next) || NumberReader.ChineseDigit(tokens.First(next)) is not (> 0 and var tenths)) return value;
        next++;
        return value + tenths / 10m;
    }

    private static bool Percent(TokenList tokens, int i, int at, decimal value, out decimal percent, out string unit, out int next)
    {
        (percent, unit, next) = (value, "%", at + 1);
        if (tokens.First(at) is '%' or '％' || tokens.Is(at, "percent") || tokens.Is(at, "percentage") || tokens.Is(at, "pct")) return true;
        if (tokens.First(at) == '‰') { percent = value / 10; return true; }
        if (tokens.Is(at, "per") && tokens.Is(at + 1, "cent")) { next = at + 2; return true; }
        if (tokens.Reads(at, "个百分点") || tokens.Reads(at, "个点")) { next = at + (tokens.Reads(at, "个点") ? 2 : 4); return true; }
        if (tokens.First(at) == '成' && value is > 0 and <= 10 && !tokens.Reads(at, "成为") && !tokens.Reads(at, "成立") && !tokens.Reads(at, "成本") && !tokens.Reads(at, "成功"))
        {
            percent = value * 10;
            if (tokens.First(next) == '半') { percent += 5; next++; }
            else if (NumberReader.ChineseDigit(tokens.First(next)) is > 0 and var five) { percent += five; next++; }
            return true;
        }

        if (tokens.First(at) != '折' || Fold(tokens, i, value) is not { } off) return false;
        (percent, unit) = (off, "折");
        return true;
    }

    /// <summary>One day, a month, 一年, 一周: as a rate or a manner of speaking it states no length; "within one month" and "one month's notice" do.</summary>
    private static bool IsIdiom(TokenList tokens, int i, string unit, int after) =>
        !(tokens.Is(after, "notice") || tokens.Is(after + 1, "notice") || tokens.Is(i - 1, "within") || tokens.Is(i - 1, "in") && (unit != "month" || Array.Exists(Done, word => tokens.Is(i - 2, word)))
            || tokens.First(i - 1) is '了' or '保' or '满' or '修' && tokens[i].Kind == TokenKind.Cjk && tokens.First(after) is '，' or '。' or '才' or '就' or '左'
            || tokens.First(after) is '就' or '才' && !NumberReader.IsNumeral(tokens.First(after + 1)) && !(tokens.First(after + 1) is '是' or '要' or '得' or '花' or '省' or '亏' or '有' or '多' or '少') && tokens[after + 1].Kind == TokenKind.Cjk
            || tokens.First(after) is '内' or '后' || tokens.Reads(after, "以内") || tokens.Reads(after, "之内") || tokens.Reads(after, "就") && tokens.First(i - 1) == '只');

    private static readonly string[] Done = ["live", "running", "back", "installed", "delivered", "ready", "up", "done", "itself", "finished", "recovered"];

    private static bool Ordinal(TokenList tokens, int i) => tokens.First(i - 1) is '第' or '初' or '统' or '唯' or '万' or '之' && tokens.Touches(i);

    /// <summary>Per cent off for 九折, 8.5折, 八五折; null when it is no discount word (三折页).</summary>
    private static decimal? Fold(TokenList tokens, int i, decimal value) =>
        value is > 0 and < 10 ? 100 - value * 10 : value is > 10 and < 100 && tokens[i].Kind == TokenKind.Cjk ? 100 - value : value is > 10 and < 100 ? 100 - value : null;

    private static Mention? Count(TokenList tokens, int i, decimal value, bool inWords, int at, ref int next)
    {
        if (IsMark(tokens, i, at, value) || (inWords && value <= 1)) return null;
        if (Frequency(tokens, i, at, value) is { } frequency) { next = at + 1; return frequency; }
        var times = tokens.Is(at, "times") && (tokens[at + 1].Kind == TokenKind.Number || NumberReader.MayBegin(tokens.Span(at + 1)) || MeasureUnits.Currency(tokens, at + 1, out _, out _, out _));
        if (tokens[i].Kind == TokenKind.Cjk)
        {
            if (!ChineseCounters.Contains(tokens.First(at)) && value < 100) return null;
            if (value <= 10 && tokens.First(i - 1) is '这' or '那' or '哪' or '前' or '后' or '头' or '首' or '另' or '各' or '比') return null;
            if (value <= 3 && tokens.First(i - 1) == '一') return null;
            // 两位都请到, 两家不同: those who were named.
            if (value == 2 && tokens.First(at) is '位' or '家' or '者' or '人' && tokens.First(at + 1) is '都' or '也' or '各' or '的' or '一' or '同' or '之' or '，' or '。' or '邮' or '看' or '谈' or '聊' or '有' or '方') return null;
        }

        if (value <= 10 && !times)
        {
            // "nine of them", "9 of 11" count; "one of our engineers" does not.
            if (MessageStructure.Begins(tokens, at) && !(value > 4 && tokens.Is(at, "of") && (tokens.Is(at + 1, "them") || tokens.Is(at + 1, "you") || tokens.Is(at + 1, "the") && NumberReader.TryRead(tokens, at + 2, out _, out _) || NumberReader.TryRead(tokens, at + 1, out _, out _)))) return null;
            if (tokens.Is(at, "ones") || tokens.Is(at + 1, "ones") || tokens.Is(at + 2, "ones")) return null;
            if (inWords && tokens[at].Kind != TokenKind.Word && tokens[i].Kind == TokenKind.Word && !Array.Exists(BeforeElided, word => tokens.Is(i - 1, word))) return null;
            if (tokens.Is(i - 1, "or") && (tokens.Is(i - 2, "one") || tokens.Is(i - 2, "a"))) return null;
            // "the two records": those that were named before.
            if (inWords && value <= 4 && (tokens.Is(i - 1, "the") || tokens.Is(i - 1, "these") || tokens.Is(i - 1, "those") || tokens.Is(i - 1, "both"))) return null;
        }

        // 4,800 一台, 1,180 一平: a price whose currency goes without saying.
        var each = value >= 10 && tokens.First(at) == '一' && tokens[at + 1].Kind == TokenKind.Cjk && (ChineseCounters.Contains(tokens.First(at + 1)) || tokens.First(at + 1) is '平' or '年' or '月' or '天' or '米' or '斤' or '仓');
        var noun = times || each ? null : CountedNoun.After(tokens, at) ?? CountedNoun.CrewBefore(tokens, i);
        var counted = tokens[at].Kind == TokenKind.Cjk && ChineseCounters.Contains(tokens.First(at));
        var per = PerWhat(tokens, at) ?? (noun is null && !counted && value >= 100 ? PeriodBefore(tokens, i) : null);
        return new Mention
        {
            Kind = ClaimKind.Number, Start = tokens[i].Start, End = tokens[Math.Max(at, i + 1) - 1].End, Value = value, Noun = noun,
            Counter = counted ? tokens.First(at) : '\0', Per = per, Bare = noun is null && (per is null || value >= 100) && !counted,
            Bound = Loosest(Bounds.Around(tokens, i, next), Bounds.Around(tokens, i, at)),
        };
    }

    /// <summary>"14 times a month": how often, as 每月 14 次.</summary>
    private static Mention? Frequency(TokenList tokens, int i, int at, decimal value) =>
        tokens.Is(at, "times") && PerWhat(tokens, at + 1) is { } per
            ? new Mention { Kind = ClaimKind.Number, Start = tokens[i].Start, End = tokens[at - 1].End, Value = value, Counter = '次', Per = per, Bound = Bounds.Around(tokens, i, at) }
            : null;

    /// <summary>Numbers that count nothing: list marks, ordinals, 24/7, and codes such as BR-600 or ISO 9001.</summary>
    private static bool IsMark(TokenList tokens, int i, int at, decimal value)
    {
        if (tokens[i].Kind != TokenKind.Number) return tokens.First(i - 1) == '第';
        if (tokens[i - 1].Kind == TokenKind.Break && tokens.First(at) is '.' or ')' or '、' or '．' or '）') return true;
        if (tokens.First(i - 1) is '(' or '（' && tokens.First(at) is ')' or '）') return true;
        if (tokens[at].Kind == TokenKind.Word && tokens.Touches(at) && (tokens.Is(at, "st") || tokens.Is(at, "nd") || tokens.Is(at, "rd") || tokens.Is(at, "th"))) return true;
        if (tokens.First(i - 1) == '第' || (value == 24 && tokens.First(at) is '/' or '×' or 'x') || (value == 7 && tokens.First(i - 1) is '/' or '×')) return true;
        if (tokens.First(i - 1) is '-' or '/' or '#' && tokens.Touches(i) && tokens.Touches(i - 1) && (tokens[i - 2].Kind == TokenKind.Word || tokens.First(i - 3) == '-' && tokens.Touches(i - 2) && tokens[i - 4].Kind == TokenKind.Word)) return true;
        // 手册 7.0, release 4.0: nobody counts to a round decimal.
        if (value == decimal.Truncate(value) && tokens.Span(i).Contains('.') && tokens.Span(i).EndsWith(".0") && tokens[at].Kind != TokenKind.Word) return true;
        return tokens[i - 1].Kind == TokenKind.Word && NormBySpan.Contains(tokens.Span(i - 1));
    }

    /// <summary>Words after which a number in words stands for a thing that was named before: "from nine to four", "ours takes three".</summary>
    private static readonly string[] BeforeElided = ["to", "from", "takes", "take", "took", "needs", "need", "had", "have", "has", "against", "than", "holds", "were", "was", "are", "is", "only", "about", "under", "over", "just"];

    private static readonly FrozenSet<string> Norms = new[] { "ISO", "IEC", "EN", "DIN", "GB", "IP", "UL", "SOC", "No", "Nr", "version", "v", "revision", "chapter", "page", "line", "section", "room", "step", "point", "option", "phase", "level", "type", "class", "floor", "gate", "hall", "figure", "table", "appendix" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NormBySpan = Norms.GetAlternateLookup<ReadOnlySpan<char>>();
}

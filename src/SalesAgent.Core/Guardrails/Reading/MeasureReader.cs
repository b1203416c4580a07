using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads numbers with what they measure: money, percentages, durations, factors, counts, in digits and words.</summary>
internal static class MeasureReader
{
    private static readonly FrozenDictionary<string, string> Currencies = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["eur"] = "EUR", ["euro"] = "EUR", ["euros"] = "EUR", ["usd"] = "USD", ["dollar"] = "USD", ["dollars"] = "USD", ["cny"] = "CNY", ["rmb"] = "CNY", ["yuan"] = "CNY", ["gbp"] = "GBP", ["pound"] = "GBP", ["pounds"] = "GBP",
        ["jpy"] = "JPY", ["yen"] = "JPY", ["hkd"] = "HKD", ["chf"] = "CHF", ["francs"] = "CHF", ["cad"] = "CAD", ["aud"] = "AUD", ["sgd"] = "SGD", ["twd"] = "TWD",
        ["€"] = "EUR", ["$"] = "USD", ["¥"] = "CNY", ["￥"] = "CNY", ["£"] = "GBP", ["us"] = "USD",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CurrencyBySpan = Currencies.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Words, string Code)[] ChineseCurrencies =
        [("欧元", "EUR"), ("美元", "USD"), ("美金", "USD"), ("人民币", "CNY"), ("英镑", "GBP"), ("日元", "JPY"), ("港元", "HKD"), ("港币", "HKD"), ("瑞士法郎", "CHF"), ("加元", "CAD"), ("澳元", "AUD"), ("新加坡元", "SGD"), ("新台币", "TWD"), ("元", "CNY"), ("块", "CNY")];

    private static readonly FrozenDictionary<string, (string Base, int Factor)> Times = new Dictionary<string, (string, int)>(StringComparer.OrdinalIgnoreCase)
    {
        ["second"] = ("sec", 1), ["seconds"] = ("sec", 1), ["minute"] = ("min", 1), ["minutes"] = ("min", 1), ["min"] = ("min", 1), ["mins"] = ("min", 1), ["hour"] = ("min", 60), ["hours"] = ("min", 60), ["hrs"] = ("min", 60),
        ["day"] = ("day", 1), ["days"] = ("day", 1), ["week"] = ("day", 7), ["weeks"] = ("day", 7),
        ["month"] = ("month", 1), ["months"] = ("month", 1), ["quarter"] = ("month", 3), ["quarters"] = ("month", 3), ["year"] = ("month", 12), ["years"] = ("month", 12),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Base, int Factor)>.AlternateLookup<ReadOnlySpan<char>> TimeBySpan = Times.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Words, string Base, int Factor)[] ChineseTimes =
        [("个工作日", "day", 1), ("工作日", "day", 1), ("个工作小时", "min", 60), ("个多小时", "min", 60), ("个小时", "min", 60), ("小时", "min", 60), ("个钟头", "min", 60), ("分钟", "min", 1), ("秒", "sec", 1), ("个星期", "day", 7), ("星期", "day", 7), ("周", "day", 7), ("天", "day", 1), ("个月", "month", 1), ("个季度", "month", 3), ("季度", "month", 3), ("年", "month", 12)];

    private const string ChineseCounters = "个家台辆位名人次条款种项套场份单站座间栋所批箱吨公倍成折班组户例张本部支只片课节期";

    private static readonly FrozenSet<string> Openers = Currencies.Keys.Concat(["half", "third", "quarter", "doubled", "doubles", "doubling", "double", "tripled", "triples", "triple", "halved", "halves", "halve", "halving"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenerBySpan = Openers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a measure can begin with this word or mark: most tokens are dismissed here at the price of one look-up.</summary>
    public static bool MayBegin(ReadOnlySpan<char> token) => OpenerBySpan.Contains(token);

    /// <summary>Reads the measure that begins at token <paramref name="i"/>; <paramref name="next"/> is the token after it. Ranges ("10 to 15 days") give one mention at each call, the first borrowing the unit of the second.</summary>
    public static Mention? TryRead(TokenList tokens, int i, out int next) =>
        Prefixed(tokens, i, out next) ?? PercentInChinese(tokens, i, out next) ?? Fraction(tokens, i, out next) ?? Factor(tokens, i, out next) ?? Plain(tokens, i, out next);

    /// <summary>Money with its currency in front: € 30,000 · EUR 30k · ¥3万.</summary>
    private static Mention? Prefixed(TokenList tokens, int i, out int next)
    {
        next = i;
        if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Mark) || !CurrencyBySpan.TryGetValue(tokens.Span(i), out var currency)) return null;
        var at = i + 1;
        if (tokens.Is(i, "us") && tokens.First(at++) != '$') return null;
        if (!NumberReader.TryRead(tokens, at, out var value, out next) || tokens[at].Kind != TokenKind.Number) return null;
        return Money(tokens, i, value, currency, next);
    }

    private static Mention Money(TokenList tokens, int i, decimal value, string currency, int end)
    {
        var per = PerWhat(tokens, end);
        // Chinese says the period first: 每月4,000欧元.
        if (per is null)
            for (var back = 2; back <= 5 && per is null && i - back >= 0; back++)
                if (tokens.First(i - back) == '每') per = ChinesePer(tokens, i - back + 1);
        return new Mention { Kind = ClaimKind.Money, Start = tokens[i].Start, End = tokens[end - 1].End, Value = value, Unit = currency, Per = per, Approximate = Rounded(tokens, i) };
    }

    private static string? PerWhat(TokenList tokens, int at)
    {
        if (tokens.Is(at, "per") || tokens.Is(at, "a") || tokens.Is(at, "each") || tokens.Is(at, "every") || tokens.First(at) is '/' or '每')
        {
            if (TimeBySpan.TryGetValue(tokens.Span(at + 1), out _)) return Singular(tokens.Span(at + 1));
            if (tokens.Is(at + 2, "and") && TimeBySpan.TryGetValue(tokens.Span(at + 3), out _)) return Singular(tokens.Span(at + 3));
            return ChinesePer(tokens, at + 1);
        }

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

    private static string Singular(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant().TrimEnd('s');

    private static Mention? PercentInChinese(TokenList tokens, int i, out int next)
    {
        next = i;
        return tokens.Reads(i, "百分之") && NumberReader.TryRead(tokens, i + 3, out var value, out next)
            ? new Mention { Kind = ClaimKind.Percentage, Start = tokens[i].Start, End = tokens[next - 1].End, Value = value, Unit = "%", Approximate = Rounded(tokens, i) }
            : null;
    }

    /// <summary>Shares in words: a third of, two thirds, half of, by half, 一半, 三分之一.</summary>
    private static Mention? Fraction(TokenList tokens, int i, out int next)
    {
        Mention Share(decimal value, int end) => new() { Kind = ClaimKind.Percentage, Start = tokens[i].Start, End = tokens[end - 1].End, Value = value, Unit = "%", Approximate = Rounded(tokens, i) };
        next = i + 1;
        if (tokens.Is(i, "half") && tokens.First(i + 1) != '-' && (tokens.Is(i + 1, "of") || tokens.Is(i - 1, "by") || tokens.Is(i - 1, "in") || tokens.Is(i + 1, "your") || tokens.Is(i + 1, "the") || tokens.Is(i + 1, "their") || tokens.Is(i + 1, "our")) && !tokens.Is(i + 2, "hour") && !tokens.Is(i + 2, "day")) return Share(50, next);
        if ((tokens.Is(i, "third") || tokens.Is(i, "quarter")) && (tokens.Is(i - 1, "a") || tokens.Is(i - 1, "one")) && (tokens.Is(i + 1, "of") || tokens.Is(i + 1, "less") || tokens.Is(i + 1, "fewer") || tokens.Is(i + 1, "more") || tokens.Is(i - 2, "by"))) return Share(tokens.Is(i, "third") ? 100m / 3 : 25, next);
        if (tokens[i].Kind == TokenKind.Word && NumberReader.TryRead(tokens, i, out var top, out var after))
        {
            if (tokens.First(after) == '-') after++;
            if (tokens.Is(after, "thirds") || tokens.Is(after, "quarters") || tokens.Is(after, "fifths")) { next = after + 1; return Share(top * 100 / (tokens.Is(after, "thirds") ? 3 : tokens.Is(after, "quarters") ? 4 : 5), next); }
        }

        if (tokens[i].Kind == TokenKind.Cjk)
        {
            if (tokens.Reads(i, "一半") || tokens.Reads(i, "半数")) { next = i + 2; return Share(50, next); }
            if (NumberReader.TryRead(tokens, i, out var bottom, out after) && tokens.Reads(after, "分之") && bottom is > 1 and < 100 && NumberReader.TryRead(tokens, after + 2, out top, out next)) return Share(top * 100 / bottom, next);
        }

        next = i;
        return null;
    }

    /// <summary>Factors in words: doubled, halved, tripled, 翻倍, 翻番, 减半, 三倍, 3 times, 3x.</summary>
    private static Mention? Factor(TokenList tokens, int i, out int next)
    {
        Mention Times(decimal value, int end, string unit = "×") => new() { Kind = unit == "%" ? ClaimKind.Percentage : ClaimKind.Number, Start = tokens[i].Start, End = tokens[end - 1].End, Value = value, Unit = unit, Approximate = Rounded(tokens, i) };
        next = i + 1;
        if (tokens.Is(i, "doubled") || tokens.Is(i, "doubles") || tokens.Is(i, "doubling") || (tokens.Is(i, "double") && (tokens.Is(i + 1, "your") || tokens.Is(i + 1, "the") || tokens.Is(i + 1, "their") || tokens.Is(i + 1, "our")))) return Times(2, next);
        if (tokens.Is(i, "tripled") || tokens.Is(i, "triples") || tokens.Is(i, "triple")) return Times(3, next);
        if (tokens.Is(i, "halved") || tokens.Is(i, "halves") || tokens.Is(i, "halve") || tokens.Is(i, "halving")) return Times(50, next, "%");
        if (tokens[i].Kind == TokenKind.Cjk)
        {
            if (tokens.Reads(i, "翻倍") || tokens.Reads(i, "翻番") || tokens.Reads(i, "翻了一番")) { next = i + (tokens.Reads(i, "翻了") ? 4 : 2); return Times(2, next); }
            if (tokens.Reads(i, "减半")) { next = i + 2; return Times(50, next, "%"); }
        }

        next = i;
        return null;
    }

    private static Mention? Plain(TokenList tokens, int i, out int next)
    {
        if (!NumberReader.TryRead(tokens, i, out var value, out next)) return null;
        var at = next;
        var inWords = tokens[i].Kind != TokenKind.Number;
        if (tokens[i].Kind == TokenKind.Cjk && (Ordinal(tokens, i) || tokens.First(i - 1) is '周' or '期' or '十')) return null;
        if (tokens.First(at) == '多' || tokens.First(at) == '余' || tokens.First(at) == '来') at++;
        // "10 to 15 days": the first number takes the unit of the second.
        var unitAt = at;
        var range = false;
        if ((tokens.Is(at, "to") || tokens.Is(at, "or") || tokens.Is(at, "and") || tokens.First(at) is '-' or '–' or '~' or '～' or '至' or '到' or '—') && tokens[i].Kind != TokenKind.Cjk && tokens[at + 1].Kind == tokens[i].Kind && NumberReader.TryRead(tokens, at + 1, out _, out var afterSecond))
        {
            unitAt = afterSecond;
            range = true;
        }

        if (tokens.First(unitAt) == '-' && tokens.Touches(unitAt)) unitAt++;

        // Within a range the second number is read by the next call.
        Mention Of(ClaimKind kind, decimal amount, string unit, int end, ref int after)
        {
            after = range ? at : end;
            return new Mention { Kind = kind, Start = tokens[i].Start, End = tokens[after - 1].End, Value = amount, Unit = unit, Approximate = Rounded(tokens, i) };
        }

        if (tokens.First(unitAt) is '%' or '％' or '‰') return Of(ClaimKind.Percentage, value, "%", unitAt + 1, ref next);
        if (tokens.Is(unitAt, "percent") || tokens.Is(unitAt, "percentage") || tokens.Is(unitAt, "pct")) return Of(ClaimKind.Percentage, value, "%", unitAt + 1, ref next);
        if (tokens.Is(unitAt, "per") && tokens.Is(unitAt + 1, "cent")) return Of(ClaimKind.Percentage, value, "%", unitAt + 2, ref next);
        if (tokens.First(unitAt) == '成' && value is > 0 and <= 10 && !tokens.Reads(unitAt, "成为") && !tokens.Reads(unitAt, "成立") && !tokens.Reads(unitAt, "成本"))
        {
            var share = value * 10;
            var end = unitAt + 1;
            if (NumberReader.ChineseDigit(tokens.First(end)) is > 0 and var five) { share += five; end++; }
            return Of(ClaimKind.Percentage, share, "%", end, ref next);
        }

        if (tokens.First(unitAt) == '折' && Fold(tokens, i, value) is { } off) return Of(ClaimKind.Percentage, off, "折", unitAt + 1, ref next);
        if (tokens.First(unitAt) == '倍' || tokens.Is(unitAt, "times") && (tokens.Is(unitAt + 1, "as") || tokens.Is(unitAt + 1, "more") || tokens.Is(unitAt + 1, "faster") || tokens.Is(unitAt + 1, "the")) || (tokens.Is(unitAt, "x") && tokens.Touches(unitAt))) return Of(ClaimKind.Number, value, "×", unitAt + 1, ref next);
        if (Currency(tokens, unitAt, out var code, out var afterCurrency))
        {
            var money = Money(tokens, i, value, code, afterCurrency);
            next = range ? at : afterCurrency;
            return range ? money with { End = tokens[at - 1].End } : money;
        }

        if (Time(tokens, unitAt, out var basis, out var factor, out var afterTime))
        {
            if (value == 1 && (factor == 1 && basis != "month" || basis is "min" or "day") && !tokens.Is(afterTime, "notice") && !tokens.Is(i - 1, "within") && !tokens.Is(i - 1, "in") && tokens.First(afterTime) != '内') { next = afterTime; return null; }
            return Of(ClaimKind.Duration, value * factor, basis, afterTime, ref next);
        }

        return Count(tokens, i, value, inWords, at, ref next);
    }

    private static bool Ordinal(TokenList tokens, int i) => tokens.First(i - 1) is '第' or '初' or '统' or '唯' or '万' or '之' && tokens.Touches(i);

    /// <summary>Per cent off for 九折, 8.5折, 八五折; null when it is no discount word (三折页).</summary>
    private static decimal? Fold(TokenList tokens, int i, decimal value) =>
        value is > 0 and < 10 ? 100 - value * 10 : value is > 10 and < 100 && tokens[i].Kind == TokenKind.Cjk ? 100 - value : value is > 10 and < 100 ? 100 - value : null;

    private static bool Currency(TokenList tokens, int at, out string code, out int next)
    {
        next = at + 1;
        code = "";
        if (tokens[at].Kind is TokenKind.Word or TokenKind.Mark && !tokens.Is(at, "us") && CurrencyBySpan.TryGetValue(tokens.Span(at), out code!)) return true;
        if (tokens[at].Kind != TokenKind.Cjk) return false;
        foreach (var (words, currency) in ChineseCurrencies)
        {
            if (!tokens.Reads(at, words)) continue;
            code = currency;
            next = at + words.Length;
            return true;
        }

        return false;
    }

    private static bool Time(TokenList tokens, int at, out string basis, out int factor, out int next)
    {
        basis = "";
        factor = 0;
        next = at + 1;
        if (tokens[at].Kind == TokenKind.Word)
        {
            var unit = tokens.Is(at, "working") || tokens.Is(at, "business") || tokens.Is(at, "calendar") || tokens.Is(at, "full") ? at + 1 : at;
            if (!TimeBySpan.TryGetValue(tokens.Span(unit), out var time)) return false;
            (basis, factor) = time;
            next = unit + 1;
            return true;
        }

        if (tokens[at].Kind != TokenKind.Cjk) return false;
        foreach (var (words, b, f) in ChineseTimes)
        {
            if (!tokens.Reads(at, words)) continue;
            (basis, factor, next) = (b, f, at + words.Length);
            return true;
        }

        return false;
    }

    private static Mention? Count(TokenList tokens, int i, decimal value, bool inWords, int at, ref int next)
    {
        // List marks, ordinals, "one", idioms.
        if (tokens[i].Kind == TokenKind.Number && tokens[i - 1].Kind == TokenKind.Break && tokens.First(at) is '.' or ')' or '、' or '．' or '）') return null;
        if (tokens[i].Kind == TokenKind.Number && tokens.First(i - 1) is '(' or '（' && tokens.First(at) is ')' or '）') return null;
        if (tokens[at].Kind == TokenKind.Word && tokens.Touches(at) && (tokens.Is(at, "st") || tokens.Is(at, "nd") || tokens.Is(at, "rd") || tokens.Is(at, "th"))) return null;
        if (tokens.First(i - 1) == '第' || (value == 24 && tokens.First(at) is '/' or '×' or 'x') || (value == 7 && tokens.First(i - 1) is '/' or '×')) return null;
        if (inWords && value <= 1) return null;
        if (tokens[i].Kind == TokenKind.Cjk)
        {
            if (!ChineseCounters.Contains(tokens.First(at)) && value < 100) return null;
            if (value <= 1) return null;
        }

        if (value <= 10)
        {
            if (MessageStructure.Begins(tokens, at)) return null;
            if (inWords && tokens[at].Kind != TokenKind.Word && tokens[i].Kind == TokenKind.Word) return null;
        }

        return new Mention { Kind = ClaimKind.Number, Start = tokens[i].Start, End = tokens[at - 1].End, Value = value, Noun = NounAfter(tokens, at), Approximate = Rounded(tokens, i) };
    }

    /// <summary>What is counted: in English the last word of the noun phrase that follows, in Chinese the thing after the count word.</summary>
    private static string? NounAfter(TokenList tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Cjk)
        {
            var text = tokens.Text;
            var from = tokens[at].Start;
            string? best = null;
            for (var skip = 0; skip <= 2; skip++)
                for (var length = 2; length >= 1; length--)
                    if (from + skip + length <= text.Length && Concepts.Of(text.AsSpan(from + skip, length)) is { } concept && (best is null || length == 2)) best = concept;
            return best;
        }

        string? noun = null;
        for (var k = at; k < at + 3 && tokens[k].Kind == TokenKind.Word; k++)
        {
            var word = ContentWords.Bare(tokens.Span(k).ToString().ToLowerInvariant());
            if (ContentWords.IsStop(word)) break;
            noun = Concepts.Of(word) ?? noun ?? ContentWords.Stem(word).ToString();
            if (Concepts.Of(word) is not null) break;
        }

        return noun;
    }

    private static bool Rounded(TokenList tokens, int i) =>
        tokens.Is(i - 1, "about") || tokens.Is(i - 1, "around") || tokens.Is(i - 1, "roughly") || tokens.Is(i - 1, "approximately") || tokens.Is(i - 1, "nearly") || tokens.Is(i - 1, "almost") || tokens.Is(i - 1, "some")
        || tokens.First(i - 1) is '约' or '近' || tokens.Reads(i - 2, "大约") || tokens.Reads(i - 2, "将近") || tokens.Reads(i - 2, "差不");
}

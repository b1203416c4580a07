using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>The units of money and time, in both languages.</summary>
internal static class MeasureUnits
{
    private static readonly FrozenDictionary<string, string> Currencies = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["eur"] = "EUR", ["euro"] = "EUR", ["euros"] = "EUR", ["usd"] = "USD", ["dollar"] = "USD", ["dollars"] = "USD", ["bucks"] = "USD", ["cny"] = "CNY", ["rmb"] = "CNY", ["yuan"] = "CNY", ["gbp"] = "GBP", ["pound"] = "GBP", ["pounds"] = "GBP", ["quid"] = "GBP", ["cent"] = AnyMoney, ["cents"] = AnyMoney, ["pence"] = "GBP",
        ["jpy"] = "JPY", ["yen"] = "JPY", ["hkd"] = "HKD", ["chf"] = "CHF", ["francs"] = "CHF", ["cad"] = "CAD", ["aud"] = "AUD", ["nzd"] = "NZD", ["sgd"] = "SGD", ["twd"] = "TWD", ["inr"] = "INR", ["rupees"] = "INR", ["sek"] = "SEK", ["dkk"] = "DKK", ["nok"] = "NOK", ["pln"] = "PLN", ["myr"] = "MYR", ["ringgit"] = "MYR", ["krw"] = "KRW", ["aed"] = "AED",
        ["€"] = "EUR", ["$"] = "USD", ["¥"] = "CNY", ["￥"] = "CNY", ["£"] = "GBP", ["us"] = "USD",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CurrencyBySpan = Currencies.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Words, string Code)[] ChineseCurrencies =
        [("欧元", "EUR"), ("美元", "USD"), ("美金", "USD"), ("美刀", "USD"), ("人民币", "CNY"), ("英镑", "GBP"), ("日元", "JPY"), ("港元", "HKD"), ("港币", "HKD"), ("瑞士法郎", "CHF"), ("加元", "CAD"), ("加币", "CAD"), ("澳元", "AUD"), ("澳币", "AUD"), ("新加坡元", "SGD"), ("新元", "SGD"), ("新币", "SGD"), ("坡币", "SGD"), ("新台币", "TWD"), ("台币", "TWD"), ("令吉", "MYR"), ("马币", "MYR"), ("块钱", "CNY"), ("元", "CNY"), ("块", "CNY")];

    private static readonly FrozenDictionary<string, (string Base, decimal Factor)> Times = new Dictionary<string, (string, decimal)>(StringComparer.OrdinalIgnoreCase)
    {
        ["second"] = ("sec", 1), ["seconds"] = ("sec", 1), ["minute"] = ("min", 1), ["minutes"] = ("min", 1), ["min"] = ("min", 1), ["mins"] = ("min", 1), ["hour"] = ("min", 60), ["hours"] = ("min", 60), ["hrs"] = ("min", 60),
        ["day"] = ("day", 1), ["days"] = ("day", 1), ["week"] = ("day", 7), ["weeks"] = ("day", 7), ["fortnight"] = ("day", 14), ["fortnights"] = ("day", 14),
        ["month"] = ("month", 1), ["months"] = ("month", 1), ["quarter"] = ("month", 3), ["quarters"] = ("month", 3), ["year"] = ("month", 12), ["years"] = ("month", 12), ["decade"] = ("month", 120), ["decades"] = ("month", 120),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Base, decimal Factor)>.AlternateLookup<ReadOnlySpan<char>> TimeBySpan = Times.GetAlternateLookup<ReadOnlySpan<char>>();

    // A half stands inside (两个半月) or at the end (两年半).
    private static readonly (string Words, string Base, decimal Factor, bool Half)[] ChineseTimes =
    [
        ("个半小时", "min", 60, true), ("个半月", "month", 1, true), ("个半钟头", "min", 60, true), ("个工作小时", "min", 60, false), ("个多小时", "min", 60, false), ("个小时", "min", 60, false), ("小时", "min", 60, false), ("个钟头", "min", 60, false), ("个钟", "min", 60, false), ("分钟", "min", 1, false), ("刻钟", "min", 15, false), ("秒", "sec", 1, false),
        ("个工作日", "day", 1, false), ("工作日", "day", 1, false), ("个自然日", "day", 1, false), ("自然日", "day", 1, false), ("个礼拜", "day", 7, false), ("礼拜", "day", 7, false), ("个星期", "day", 7, false), ("星期", "day", 7, false), ("周半", "day", 7, true), ("周", "day", 7, false), ("天半", "day", 1, true), ("天", "day", 1, false),
        ("个多月", "month", 1, false), ("个月", "month", 1, false), ("个季度", "month", 3, false), ("季度", "month", 3, false), ("年半", "month", 12, true), ("年", "month", 12, false),
    ];

    /// <summary>The unit of sums that do not say their currency (89 cents).</summary>
    public const string AnyMoney = "¢";

    // Count words of one group may stand for each other; 个 and others count anything.
    private static readonly string[] CountWords = ["台辆艘架部", "把张", "人名位", "家间店", "次场趟遍回", "节课期", "盒箱", "瓶桶", "平亩"];

    /// <summary>Whether two count words are never said of the same thing: 台 of machines, 把 of chairs.</summary>
    public static bool CountOtherThings(char one, char other)
    {
        if (one == other || one == '\0' || other == '\0') return false;
        int first = Array.FindIndex(CountWords, words => words.Contains(one, StringComparison.Ordinal)), second = Array.FindIndex(CountWords, words => words.Contains(other, StringComparison.Ordinal));
        return first >= 0 && second >= 0 && first != second;
    }

    /// <summary>Words and signs of money, for those who look for openings.</summary>
    public static IEnumerable<string> CurrencyWords => Currencies.Keys;

    /// <summary>A currency at a token; <paramref name="shared"/> when its sign may mean several.</summary>
    public static bool Currency(TokenList tokens, int at, out string code, out bool shared, out int next)
    {
        next = at + 1;
        code = "";
        shared = false;
        switch (tokens[at].Kind)
        {
            case TokenKind.Word when tokens.Is(at, "p") && tokens.Touches(at) && tokens[at - 1].Kind == TokenKind.Number:
                code = "GBP"; // 62p
                return true;
            case TokenKind.Word or TokenKind.Mark:
                if (tokens.Is(at, "us"))
                {
                    if (tokens.First(at + 1) != '$' && !tokens.Is(at + 1, "dollars")) return false;
                    (code, next) = ("USD", at + 2);
                    return true;
                }

                shared = tokens.First(at) is '$' or '¥' or '￥' || tokens.Is(at, "dollars") || tokens.Is(at, "dollar") || tokens.Is(at, "bucks");
                return CurrencyBySpan.TryGetValue(tokens.Span(at), out code!);
            case TokenKind.Cjk:
                foreach (var (words, currency) in ChineseCurrencies)
                {
                    if (!tokens.Reads(at, words)) continue;
                    (code, next, shared) = (currency, at + words.Length, words is "元" or "块" or "块钱");
                    return true;
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether two sums are of one currency, as far as their signs tell.</summary>
    public static bool SameMoney(Mention a, Mention b) =>
        a.Unit == b.Unit || a.Unit == AnyMoney || b.Unit == AnyMoney || (a.SharedSign && IsSigned(b.Unit)) || (b.SharedSign && IsSigned(a.Unit));

    /// <summary>Currencies whose sums are also written with $, ¥ or 元.</summary>
    public static readonly string[] Signed = ["USD", "CNY", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JPY"];

    private static bool IsSigned(string code) => Array.IndexOf(Signed, code) >= 0;

    /// <summary>A unit of time at a token, after one adjective at most ("two full days", "four open months").</summary>
    public static bool Time(TokenList tokens, int at, out string unit, out decimal factor, out bool working, out bool half, out int next)
    {
        (unit, factor, working, half, next) = ("", 0, false, false, at + 1);
        if (tokens[at].Kind == TokenKind.Word)
        {
            working = tokens.Is(at, "working") || tokens.Is(at, "business");
            if (!TimeBySpan.TryGetValue(tokens.Span(at), out var time))
            {
                var gap = tokens.First(at + 1) == '-' ? 2 : 1;
                if (tokens[at + gap].Kind != TokenKind.Word || !TimeBySpan.TryGetValue(tokens.Span(at + gap), out time) || tokens.Is(at, "half") || tokens.Is(at, "last") || tokens.Is(at, "next") || tokens.Is(at, "past") || ContentWords.IsStop(tokens.Span(at).ToString().ToLowerInvariant())) return false;
                at += gap;
            }

            (unit, factor) = time;
            working &= unit == "day";
            next = at + 1;
            return true;
        }

        if (tokens[at].Kind != TokenKind.Cjk) return false;
        foreach (var (words, basis, f, h) in ChineseTimes)
        {
            if (!tokens.Reads(at, words)) continue;
            (unit, factor, next, half, working) = (basis, f, at + words.Length, h, words.EndsWith("工作日", StringComparison.Ordinal));
            return true;
        }

        return false;
    }

    /// <summary>The unit of time that stands as one word; null for any other.</summary>
    public static string? TimeWord(ReadOnlySpan<char> word) => TimeBySpan.TryGetValue(word, out _) ? word.ToString().ToLowerInvariant().TrimEnd('s') : null;
}

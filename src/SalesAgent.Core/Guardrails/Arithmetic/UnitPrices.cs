using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>What a price is for one of, and what a count counts: "GBP 38 per bay" and "120 bays" belong together, "40 staff" does not.</summary>
internal static class UnitPrices
{
    private const string ChineseUnits = "个台只件套本人位名平间张辆家店仓盒箱袋瓶桶吨斤克米次趟份组条块片支把户期节课场车单票页门";

    /// <summary>The unit after a price: "per bay", "a bay", "/ bay", 一只, 每平; null when none is said.</summary>
    public static string? PricedPer(string text, Mention price)
    {
        var tokens = TokenList.Of(text);
        var at = tokens.IndexAt(price.End);
        if (tokens.Is(at, "per") || tokens.Is(at, "a") || tokens.Is(at, "an") || tokens.Is(at, "each") || tokens.Is(at, "every") || tokens.First(at) == '/')
            for (var k = at + 1; k < at + 4; k++)
                if (tokens[k].Kind == TokenKind.Word && !tokens.Is(k, "and") && MeasureUnits.TimeWord(tokens.Span(k)) is null) return Noun(tokens.Span(k));
        if (tokens.First(at) is '一' or '每' or '/' && ChineseUnits.Contains(tokens.First(at + 1))) return Words(text, tokens[at + 1].Start);
        var first = tokens.IndexAt(price.Start);
        for (var k = first - 1; k >= Math.Max(0, first - 10); k--)
            if (tokens.First(k) == '每' && tokens.First(k + 1) is not ('月' or '年' or '天' or '周' or '日' or '季')) return Words(text, tokens[k + 1].Start);
        return null;
    }

    /// <summary>What is counted: the noun in English, the count word and what follows it in Chinese; null when nothing stands there.</summary>
    public static string? Counted(string text, Mention count)
    {
        var at = After(text, count.End);
        if (at < text.Length && Languages.IsCjk(text[at])) return ChineseUnits.Contains(text[at]) ? Words(text, at) : null;
        return count.Noun ?? (count.Unit == "GBP" ? Noun("pound") : null);
    }

    /// <summary>What a plain count counts; null for money, lengths of time and bare numbers.</summary>
    public static string? CountOf(string text, Mention mention) => mention is { Kind: ClaimKind.Number, Bare: false, Unit: "#" } ? Counted(text, mention) : null;

    /// <summary>Whether both say the same unit: bay and bay; 个仓 and 仓, 台 and 台.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && (one == other || Languages.IsCjk(one[0]) && Languages.IsCjk(other[0]) && (one[0] == other[0] && one[0] != '个' || one.AsSpan(1).Contains(other[0]) || other.AsSpan(1).Contains(one[0]) || one[0] == other[0] && one.Length > 1 && other.Length > 1 && one[1] == other[1]));

    /// <summary>A large number followed by neither a plural nor a count word may be a sum whose currency is understood: "25,000 set aside".</summary>
    public static Mention Loosened(string text, Mention number)
    {
        if (number.Kind != ClaimKind.Number || number.Unit != "#" || number.Bare || number.Value < 100) return number;
        var at = After(text, number.End);
        if (at >= text.Length || !char.IsLetter(text[at])) return number with { Bare = true };
        if (Languages.IsCjk(text[at])) return ChineseUnits.Contains(text[at]) ? number : number with { Bare = true };
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return text[end - 1] == 's' || number.Noun is { } noun && Concepts.IsConcept(noun) ? number : number with { Bare = true };
    }

    private static int After(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0') at++;
        return at;
    }

    private static string Words(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + 3 && Languages.IsCjk(text[end]) && text[end] is not ('每' or '一')) end++;
        return text[at..Math.Max(end, at + 1)];
    }

    private static string Noun(ReadOnlySpan<char> word)
    {
        var lower = ContentWords.Bare(word.ToString().ToLowerInvariant());
        return Concepts.Of(lower) ?? ContentWords.Stem(lower).ToString();
    }
}

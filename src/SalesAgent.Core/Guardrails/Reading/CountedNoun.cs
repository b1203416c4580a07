using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>What a number counts: the thing after it, in the plural in English, after its count word in Chinese.</summary>
internal static class CountedNoun
{
    /// <summary>What is counted: in English the last word of the noun phrase that follows, in Chinese the thing after the count word.</summary>
    public static string? After(TokenList tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Cjk)
        {
            var text = tokens.Text;
            var from = tokens[at].Start;
            string? best = null;
            // 名客服: people who serve, not support.
            if (tokens.First(at) is '名' or '位' && tokens.Reads(at + 1, "客服")) return Concepts.Of("人");
            for (var skip = 0; skip <= 2; skip++)
                for (var length = 2; length >= 1; length--)
                    if (from + skip + length <= text.Length && Concepts.Of(text.AsSpan(from + skip, length)) is { } concept && (best is null || length == 2)) best = concept;
            return best;
        }

        string? noun = null;
        var plural = false;
        for (var k = at; k < at + 3 && tokens[k].Kind == TokenKind.Word; k++)
        {
            var span = tokens.Span(k);
            var word = ContentWords.Bare(span.ToString().ToLowerInvariant());
            if (ContentWords.IsStop(word) || AfterSumBySpan.Contains(word)) break;
            if (Concepts.Of(word) is { } concept) return concept;
            noun ??= ContentWords.Stem(word).ToString();
            plural |= MayBeCounted(word, span);
        }

        return plural ? noun : null;
    }

    /// <summary>"Your team of 24": people, whatever follows.</summary>
    public static string? CrewBefore(TokenList tokens, int i) => tokens.Is(i - 1, "of") && (tokens.Is(i - 2, "team") || tokens.Is(i - 2, "crew") || tokens.Is(i - 2, "staff") || tokens.Is(i - 2, "workforce")) ? Concepts.Person : null;

    /// <summary>What is counted stands in the plural, or is a unit ("400 NTU"): "120 once", "12 x", "40 short of it" count nothing that follows.</summary>
    private static bool MayBeCounted(ReadOnlySpan<char> lower, ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0]) && (lower.Length > 3 || word.Length == 1 || char.IsUpper(word[1])) || UncountedBySpan.Contains(lower)) return true;
        return lower.Length > 3 && lower[^1] == 's' && !lower.EndsWith("ss") && !lower.EndsWith("us") && !lower.EndsWith("is");
    }

    /// <summary>Units in small letters, and plurals without an s.</summary>
    private static readonly FrozenSet<string> Uncounted = new[]
    {
        "g", "kg", "mg", "t", "mm", "cm", "m", "km", "ml", "l", "kw", "kwh", "w", "v", "a", "hz", "khz", "mhz", "ghz", "db", "mb", "gb", "tb", "rpm", "ppm", "psi", "bar", "mph", "sqm", "ft", "lb", "oz", "px", "dpi",
        "men", "women", "feet", "teeth", "mice", "fish", "data", "media", "sheep", "aircraft", "personnel", "crew", "square", "cubic", "dozen", "criteria", "salespeople", "volt", "watt", "gram", "tonne", "strong", "head",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UncountedBySpan = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that follow a sum or a number and are nothing counted: "24,360 plus VAT", "15k leaves room".</summary>
    private static readonly FrozenSet<string> AfterSum = new[] { "comes", "goes", "gives", "makes", "means", "sits", "stands", "states", "lists", "runs", "starts", "ends", "arrives", "gets", "needs", "keeps", "hours", "once", "twice", "short", "last", "this", "that", "per", "or", "articles", "items", "units", "pcs", "plus", "net", "gross", "excluding", "excl", "ex", "including", "incl", "vat", "leave", "leaves", "cover", "covers", "fit", "fits", "sound", "sounds", "work", "works", "apiece", "altogether", "instead", "today", "so", "before", "went", "chose", "said", "liked", "rated", "preferred", "picked" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterSumBySpan = AfterSum.GetAlternateLookup<ReadOnlySpan<char>>();
}

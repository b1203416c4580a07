using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>The words of a passage that carry meaning, folded: stems in English, pairs of characters in Chinese, concepts for both.</summary>
internal static class ContentWords
{
    private static readonly FrozenSet<string> Stop = (
        "a an the and or but so if then than that this these those there here it its is are was were be been being am do does did done has have had having "
        + "i me my mine we us our ours you your yours he she they them their his her who whom whose which what when where why how "
        + "of in on at to for from by with within without into onto over under about after before during until since as per via up down out off "
        + "not no nor yes can could will would shall should may might must let lets us go goes going went get gets got make makes made take takes took "
        + "one two three four five six seven eight nine ten hundred thousand million percent per cent day days week weeks month months year years hour hours minute minutes "
        + "said say says saying tell told mention mentioned mentions wrote write writes asked ask describe described note noted explain explained point pointed "
        + "very just also only still even more most less least much many some any all each every both other another such same own too now today "
        + "euro euros eur usd dollar dollars cny rmb gbp pound pounds like want wanted need needed know think really well").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StopBySpan = Stop.GetAlternateLookup<ReadOnlySpan<char>>();

    private const string ChineseStop = "的了是在有和与就都也而及或我您你他她它们这那个把被给对为从到以所之其不没很更最还又再会能可要想说提过等吗呢吧啊一二三四五六七八九十两百千万亿年月日天周时分元每约大上下中里前后";

    /// <summary>Adds the content words of a stretch of tokens.</summary>
    public static void Collect(TokenList tokens, int from, int to, ISet<string> into)
    {
        Span<char> buffer = stackalloc char[40];
        for (var i = from; i < to; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Word && token.End - token.Start is > 1 and <= 40)
            {
                var length = tokens.Span(i).ToLowerInvariant(buffer);
                var word = Bare(buffer[..length]);
                if (word.Length < 2 || StopBySpan.Contains(word)) continue;
                into.Add(Concepts.Of(word) ?? Stem(word).ToString());
            }
            else if (token.Kind == TokenKind.Cjk)
            {
                var text = tokens.Text;
                for (var length = 3; length >= 2; length--)
                {
                    if (token.Start + length <= text.Length && Concepts.Of(text.AsSpan(token.Start, length)) is { } concept) { into.Add(concept); break; }
                }

                if (ChineseStop.Contains(text[token.Start])) continue;
                if (Concepts.Of(text.AsSpan(token.Start, 1)) is { } single) into.Add(single);
                if (tokens[i + 1].Kind == TokenKind.Cjk && tokens.Touches(i + 1) && !ChineseStop.Contains(text[token.Start + 1])) into.Add(text.Substring(token.Start, 2));
            }
        }
    }

    /// <summary>The Chinese characters of a stretch that carry meaning by themselves.</summary>
    public static HashSet<char> Characters(TokenList tokens, int from, int to)
    {
        HashSet<char> found = [];
        for (var i = from; i < to; i++)
            if (tokens[i].Kind == TokenKind.Cjk && !ChineseStop.Contains(tokens.First(i)) && !MeasureReader.IsCounter(tokens.First(i)) && !NumberReader.IsNumeral(tokens.First(i)) && !Empty.Contains(tokens.First(i))) found.Add(tokens.First(i));
        return found;
    }

    private const string Empty = "好完成做用只才多少小大新老号点钟";

    /// <summary>Whether a word carries no meaning of its own.</summary>
    public static bool IsStop(ReadOnlySpan<char> lower) => StopBySpan.Contains(lower);

    /// <summary>A word without possessive 's.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^2] is '\'' or '’' && word[^1] is 's' or 'S' ? word[..^2] : word;

    /// <summary>A word without its commonest endings; crude, but the same on both sides.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word.EndsWith("ies")) return word[..^3];
        if (word.Length > 6 && word.EndsWith("ing")) return word[..^3];
        if (word.Length > 5 && word.EndsWith("ed")) return word[..^2];
        if (word.Length > 4 && word.EndsWith("es")) return word[..^2];
        if (word.Length > 3 && word[^1] == 's' && word[^2] != 's') return word[..^1];
        if (word.Length > 4 && word[^1] is 'y' or 'e') return word[..^1];
        return word;
    }

    /// <summary>The language of a stretch: Chinese when it holds a CJK character.</summary>
    public static bool IsChinese(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (Languages.IsCjk(c)) return true;
        return false;
    }
}

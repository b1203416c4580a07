namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>Sentences of running text in lower case; lines that are only wrapped are one sentence.</summary>
internal static class SentenceSplit
{
    /// <summary>Start and end of each, without the space around it.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(text, i, out var last) || last < start) continue;
            if (Trimmed(text, start, last + 1) is { } sentence) yield return sentence;
            i = last;
            start = last + 1;
        }

        if (Trimmed(text, start, text.Length) is { } rest) yield return rest;
    }

    private static (int, int)? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > start ? (start, end) : null;
    }

    private static bool EndsAt(string text, int i, out int last)
    {
        last = i;
        switch (text[i])
        {
            case '。' or '！' or '？' or '；':
                while (last + 1 < text.Length && text[last + 1] is '"' or '」' or '』' or '）' or ')') last++;
                return true;
            case '.' or '!' or '?':
                while (last + 1 < text.Length && text[last + 1] is '.' or '!' or '?' or '"' or '\'' or ')') last++;
                if (last + 1 == text.Length) return true;
                if (!char.IsWhiteSpace(text[last + 1])) return Languages.IsCjk(text[last + 1]) && text[i] != '.';
                // A quoted point inside a sentence: add "you won't believe it!" to …
                return text[last] is not ('"' or '\'') || last + 2 >= text.Length || !char.IsAsciiLetter(text[last + 2]) || !Continues(text, last + 2);
            case '\n':
                return i + 1 >= text.Length || text[i + 1] is '\n' or '\r' || (i > 0 && text[i - 1] is '\n' or '\r' or ':' or '：') || !IsWrapped(text, i);
            case '<':
                last = i - 1;
                return i > 0 && string.CompareOrdinal(text, i, "<!--", 0, 4) == 0;
            case '>':
                return i >= 2 && text[i - 1] == '-' && text[i - 2] == '-';
            default:
                return false;
        }
    }

    /// <summary>A quotation that ended with a point goes on with a small word, not with a new sentence. All is in lower case here, so words tell.</summary>
    private static bool Continues(string text, int at) => Going.Any(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && (at + word.Length == text.Length || !char.IsAsciiLetter(text[at + word.Length])));

    private static readonly string[] Going = ["to", "in", "at", "linking", "and", "into", "on", "as", "for", "with", "before", "after", "or", "from"];

    /// <summary>A line break in the middle of a sentence: the line before is long and both sides are words.</summary>
    private static bool IsWrapped(string text, int i)
    {
        var before = i > 0 && text[i - 1] == '\r' ? i - 2 : i - 1;
        if (before < 0 || !(char.IsLetter(text[before]) || text[before] is ',' or '，') || !char.IsLetter(text[i + 1])) return false;
        var line = before;
        while (line > 0 && before - line < WrappedFrom && text[line - 1] != '\n') line--;
        return before - line >= WrappedFrom || Languages.IsCjk(text[before]) && before - line >= WrappedFrom / 2 || Hanging(text, before);
    }

    /// <summary>The line ends on a word that needs another: ignore / previous instructions.</summary>
    private static bool Hanging(string text, int before)
    {
        var start = before;
        while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
        return text.AsSpan(start, before + 1 - start) is "ignore" or "disregard" or "forget" or "the" or "all" or "your" or "previous" or "prior" or "above" or "you" or "to" or "and" or "of" or "are" or "an" or "a";
    }

    private const int WrappedFrom = 50;
}

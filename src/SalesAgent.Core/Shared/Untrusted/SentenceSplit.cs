namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>Sentences of running text; lines that are only wrapped are one sentence.</summary>
internal static class SentenceSplit
{
    private const int WrappedFrom = 50;

    /// <summary>Start and end of each in the plain text, without the space around it.</summary>
    public static IEnumerable<(int Start, int End)> Of(PlainReading reading)
    {
        var text = reading.Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(reading, i, out var last) || last < start) continue;
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

    /// <summary>Whether a sentence ends here, and with which character.</summary>
    private static bool EndsAt(PlainReading reading, int i, out int last)
    {
        var text = reading.Text;
        last = i;
        switch (text[i])
        {
            case '。' or '；':
                while (last + 1 < text.Length && text[last + 1] is '"' or '」' or '』' or ')') last++;
                return true;
            case '.' or '!' or '?':
                while (last + 1 < text.Length && text[last + 1] is '.' or '!' or '?' or '"' or '\'' or '」' or ')') last++;
                if (last + 1 == text.Length) return true;
                if (!char.IsWhiteSpace(text[last + 1])) return Languages.IsCjk(text[last + 1]) && text[i] != '.';
                // A quotation that ended with a point goes on: add "you won't believe it!" to …
                return text[last] is not ('"' or '\'') || last + 2 >= text.Length || !char.IsAsciiLetter(text[last + 2]) || reading.WasCapital(last + 2);
            case '\n':
                return !IsWrapped(reading, i);
            case '<':
                last = i - 1;
                return i > 0 && string.CompareOrdinal(text, i, "<!--", 0, 4) == 0;
            case '>':
                return i >= 2 && text[i - 1] == '-' && text[i - 2] == '-';
            default:
                return false;
        }
    }

    /// <summary>A line break inside a sentence: the line before is long or ends on a word that needs another, and no capital begins the next.</summary>
    private static bool IsWrapped(PlainReading reading, int i)
    {
        var text = reading.Text;
        var before = i > 0 && text[i - 1] == '\r' ? i - 2 : i - 1;
        if (before < 0 || i + 1 >= text.Length || !(char.IsLetter(text[before]) || text[before] == ',') || !char.IsLetter(text[i + 1])) return false;
        if (Hangs(text, before)) return true;
        var line = before;
        while (line > 0 && before - line < WrappedFrom && text[line - 1] != '\n') line--;
        return !reading.WasCapital(i + 1) && before - line >= (Languages.IsCjk(text[before]) ? WrappedFrom / 2 : WrappedFrom);
    }

    private static bool Hangs(string text, int before)
    {
        var start = before;
        while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
        return text.AsSpan(start, before + 1 - start) is "ignore" or "disregard" or "forget" or "the" or "all" or "your" or "previous" or "prior" or "above" or "you" or "to" or "and" or "of" or "are" or "an" or "a";
    }
}

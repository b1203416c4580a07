using System.Buffers;

namespace SalesAgent.Core.Shared;

/// <summary>
/// A fixed set of phrases (English, Chinese) looked for in free text, case ignored, in one vectorised pass. Latin phrases
/// match whole words only; a phrase that ends in <c>*</c> also matches longer words ("insolven*"). Both apostrophes match.
/// </summary>
public sealed class PhraseList
{
    private readonly SearchValues<string> _anywhere;
    private readonly (string Text, bool OpenEnd)[] _phrases;

    /// <summary>The phrases, in any order; none may be empty.</summary>
    public PhraseList(params string[] phrases)
    {
        _phrases = [.. phrases
            .SelectMany(p => p.Contains('\'') ? new[] { p, p.Replace('\'', '’') } : [p])
            .Select(p => (Text: p.TrimEnd('*'), OpenEnd: p.EndsWith('*')))
            .OrderByDescending(p => p.Text.Length).ThenBy(p => p.Text, StringComparer.Ordinal)];
        _anywhere = SearchValues.Create([.. _phrases.Select(p => p.Text)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True when the text holds one of the phrases.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => Find(text) is not null;

    /// <summary>The first phrase in the text (the longest at that place), or null.</summary>
    public string? Find(ReadOnlySpan<char> text) => Find(text, out _);

    /// <summary>The first phrase in the text and where it begins, or null and −1.</summary>
    public string? Find(ReadOnlySpan<char> text, out int start)
    {
        for (var from = 0; from < text.Length;)
        {
            var found = text[from..].IndexOfAny(_anywhere);
            if (found < 0) break;
            start = from + found;
            foreach (var (phrase, openEnd) in _phrases)
                if (text[start..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && IsWhole(text, start, phrase, openEnd)) return phrase;
            from = start + 1;
        }

        start = -1;
        return null;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, string phrase, bool openEnd)
    {
        var end = start + phrase.Length;
        return !(start > 0 && char.IsAsciiLetterOrDigit(phrase[0]) && char.IsAsciiLetterOrDigit(text[start - 1]))
            && (openEnd || !(end < text.Length && char.IsAsciiLetterOrDigit(phrase[^1]) && char.IsAsciiLetterOrDigit(text[end])));
    }
}

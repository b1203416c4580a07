using System.Buffers;
using System.Text;

namespace SalesAgent.Core.Shared;

/// <summary>
/// A fixed set of phrases (English, Chinese) looked for in free text, case ignored, in one vectorised pass. Latin phrases
/// match whole words only; a phrase that ends in <c>*</c> also matches longer words ("insolven*"). Both apostrophes match.
/// </summary>
public sealed class PhraseList
{
    // Apart, because a set of plain ASCII words is searched several times faster than a mixed one, and most texts are one or the other.
    private readonly SearchValues<string>? _latin;
    private readonly SearchValues<string>? _other;
    private readonly (string Text, bool OpenEnd)[] _phrases;

    /// <summary>The phrases, in any order; none may be empty.</summary>
    public PhraseList(params string[] phrases)
    {
        _phrases = [.. phrases
            .Select(p => (Text: p.TrimEnd('*'), OpenEnd: p.EndsWith('*')))
            .OrderByDescending(p => p.Text.Length).ThenBy(p => p.Text, StringComparer.Ordinal)];
        _latin = SetOf(_phrases.Select(p => p.Text).Where(t => Ascii.IsValid(t)));
        _other = SetOf(_phrases.Select(p => p.Text).Where(t => !Ascii.IsValid(t)));
    }

    /// <summary>The phrases without marks, longest first.</summary>
    public IEnumerable<string> Phrases => _phrases.Select(p => p.Text);

    /// <summary>True when the text holds one of the phrases.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => Find(text) is not null;

    /// <summary>The first phrase in the text (the longest at that place), or null.</summary>
    public string? Find(ReadOnlySpan<char> text) => Find(text, out _);

    /// <summary>The first phrase in the text and where it begins, or null and −1.</summary>
    public string? Find(ReadOnlySpan<char> text, out int start)
    {
        if (Ascii.IsValid(text)) return Find(text, _latin, out start);
        if (text.Contains('’')) text = text.ToString().Replace('’', '\'');
        var latin = Find(text, _latin, out start);
        var other = Find(start < 0 ? text : text[..start], _other, out var otherStart);
        if (other is null) return latin;
        start = otherStart;
        return other;
    }

    private string? Find(ReadOnlySpan<char> text, SearchValues<string>? set, out int start)
    {
        for (var from = 0; set is not null && from < text.Length;)
        {
            var found = text[from..].IndexOfAny(set);
            if (found < 0) break;
            start = from + found;
            foreach (var (phrase, openEnd) in _phrases)
                if (text[start..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && IsWhole(text, start, phrase, openEnd)) return phrase;
            from = start + 1;
        }

        start = -1;
        return null;
    }

    private static SearchValues<string>? SetOf(IEnumerable<string> words) =>
        words.ToArray() is { Length: > 0 } set
            ? SearchValues.Create(set, set.Any(w => w.Any(char.IsAsciiLetter)) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
            : null;

    private static bool IsWhole(ReadOnlySpan<char> text, int start, string phrase, bool openEnd)
    {
        var end = start + phrase.Length;
        return !(start > 0 && char.IsAsciiLetterOrDigit(phrase[0]) && char.IsAsciiLetterOrDigit(text[start - 1]))
            && (openEnd || !(end < text.Length && char.IsAsciiLetterOrDigit(phrase[^1]) && char.IsAsciiLetterOrDigit(text[end])));
    }
}

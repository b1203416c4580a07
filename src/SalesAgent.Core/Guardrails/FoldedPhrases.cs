using System.Buffers;
using System.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Finds phrases of both languages in a folded text in one vectorised pass. Latin phrases match whole words only.</summary>
internal sealed class FoldedPhrases
{
    private readonly string[] _phrases;
    private readonly SearchValues<string> _search;
    // A set of plain ASCII words is searched several times faster than a mixed one, and only they can stand in ASCII text.
    private readonly SearchValues<string> _ascii;
    private readonly ILookup<char, string> _byFirst;

    /// <summary>A list of phrases in lower case, separated by commas.</summary>
    public FoldedPhrases(params string[] lists)
    {
        _phrases = [.. lists.SelectMany(list => list.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        _search = SearchValues.Create(_phrases, StringComparison.Ordinal);
        _ascii = SearchValues.Create([.. _phrases.Where(phrase => Ascii.IsValid(phrase))], StringComparison.Ordinal);
        _byFirst = _phrases.OrderByDescending(p => p.Length).ToLookup(p => p[0]);
    }

    /// <summary>All matches in the folded text between two places, longest first at each place, without overlaps.</summary>
    public List<(int Start, int End, string Phrase)> Find(string folded, int from = 0, int to = int.MaxValue) => Find(folded, from, to, overlapping: false);

    /// <summary>All matches, those inside others too: "the same day" holds "the same".</summary>
    public List<(int Start, int End, string Phrase)> FindOverlapping(string folded, int from = 0, int to = int.MaxValue) => Find(folded, from, to, overlapping: true);

    private List<(int Start, int End, string Phrase)> Find(string folded, int from, int to, bool overlapping)
    {
        List<(int, int, string)> found = [];
        to = Math.Min(to, folded.Length);
        if (from >= to) return found;
        var search = Ascii.IsValid(folded.AsSpan(from, to - from)) ? _ascii : _search;
        while (from < to)
        {
            var at = folded.AsSpan(from, to - from).IndexOfAny(search);
            if (at < 0) break;
            at += from;
            from = at + 1;
            foreach (var phrase in _byFirst[folded[at]])
            {
                if (at + phrase.Length > to || !folded.AsSpan(at, phrase.Length).SequenceEqual(phrase) || !Whole(folded, at, phrase)) continue;
                found.Add((at, at + phrase.Length, phrase));
                if (!overlapping) from = at + phrase.Length;
                break;
            }
        }

        return found;
    }

    /// <summary>Whether any phrase stands between two places.</summary>
    public bool Any(string folded, int from = 0, int to = int.MaxValue) => Find(folded, from, to).Count > 0;

    private static bool Whole(string text, int at, string phrase)
    {
        static bool Latin(char c) => char.IsLetterOrDigit(c) && !Languages.IsCjk(c);
        return (at == 0 || !Latin(phrase[0]) || !Latin(text[at - 1])) && (at + phrase.Length >= text.Length || !Latin(phrase[^1]) || !Latin(text[at + phrase.Length]));
    }
}

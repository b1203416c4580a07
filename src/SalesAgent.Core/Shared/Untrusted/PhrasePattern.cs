using System.Numerics;

namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>
/// A phrase as a row of words with alternatives: <c>ignore|forget the? {prior}+ ..3 rules</c>. A word may be optional (?), repeated
/// (+, or * for optional too) or named in a class ({…}); <c>..3</c> is up to three words of any kind, <c>^</c> the beginning and
/// <c>$</c> the end of the sentence. It is followed with a set of states, never backtracking, over at most <see cref="Reach"/> words,
/// so that a text costs no more than its length.
/// </summary>
internal sealed class PhrasePattern
{
    /// <summary>The most words that a match spans.</summary>
    public const int Reach = 60;

    private readonly List<Element> _elements = [];
    private readonly ulong[] _onward;

    /// <summary>Reads a pattern and numbers its words.</summary>
    public PhrasePattern(string pattern, IReadOnlyDictionary<string, string> classes, WordTable words)
    {
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "^") BeginsSentence = true;
            else if (part.StartsWith("..", StringComparison.Ordinal)) _elements.AddRange(Enumerable.Repeat(Element.Any, int.Parse(part.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture)));
            else _elements.Add(ElementOf(part, classes, words));
        }

        if (_elements.Count > 63) throw new ArgumentException($"pattern is too long: {pattern}", nameof(pattern));
        if (_elements.TakeWhile(element => element.IsOptional).Any(element => element.Words is null) || (_elements[0].IsOptional && !BeginsSentence)) throw new ArgumentException($"pattern begins with nothing certain: {pattern}", nameof(pattern));
        _onward = new ulong[_elements.Count + 1];
        for (var i = _elements.Count; i >= 0; i--) _onward[i] = 1UL << i | (i < _elements.Count && _elements[i].IsOptional ? _onward[i + 1] : 0);
    }

    /// <summary>True when it matches at the beginning of a sentence only.</summary>
    public bool BeginsSentence { get; }

    /// <summary>The numbers of the words it may begin with.</summary>
    public IEnumerable<int> FirstWords => _elements.Take(_elements.FindIndex(element => !element.IsOptional) + 1).SelectMany(element => element.Words!).Distinct();

    /// <summary>One after the last word of the shortest match that begins at a word, or −1.</summary>
    public int EndOfMatch(List<int> words, int from, ref long steps)
    {
        var accept = 1UL << _elements.Count;
        var active = _onward[0];
        for (var i = from; i < words.Count && i < from + Reach; i++)
        {
            var next = 0UL;
            for (var rest = active; rest != 0; rest &= rest - 1)
            {
                steps++;
                var state = BitOperations.TrailingZeroCount(rest);
                if (!_elements[state].Takes(words[i])) continue;
                next |= _onward[state + 1];
                if (_elements[state].Repeats) next |= _onward[state];
            }

            if ((next & accept) != 0) return i + 1;
            if (next == 0) return -1;
            active = next;
        }

        return -1;
    }

    /// <summary>Whether it stands anywhere between two words.</summary>
    public bool IsIn(List<int> words, int from, int to, ref long steps)
    {
        for (var i = from; i < to; i++)
            if (EndOfMatch(words, i, ref steps) is > 0 and var end && end <= to) return true;
        return false;
    }

    private static Element ElementOf(string part, IReadOnlyDictionary<string, string> classes, WordTable table)
    {
        var mark = part.Length > 1 ? part[^1] : '\0';
        if (mark is '?' or '*' or '+') part = part[..^1];
        var ids = new List<int>();
        foreach (var word in part.Split('|'))
        {
            if (word is ['{', .., '}']) ids.AddRange(classes[word[1..^1]].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(table.Add));
            else ids.Add(table.Add(word));
        }

        return new Element([.. ids.Distinct()], mark is '?' or '*', mark is '*' or '+');
    }

    /// <summary>One word of a phrase: these or, with none, any.</summary>
    private sealed record Element(int[]? Words, bool IsOptional, bool Repeats)
    {
        private readonly ulong[] _set = SetOf(Words ?? []);

        public static Element Any { get; } = new(null, true, false);

        public bool Takes(int word) => Words is null ? word != WordTable.End : word >> 6 < _set.Length && (_set[word >> 6] >> word & 1) != 0;

        private static ulong[] SetOf(int[] words)
        {
            var set = new ulong[(words.Length == 0 ? 0 : words.Max() >> 6) + 1];
            foreach (var word in words) set[word >> 6] |= 1UL << word;
            return set;
        }
    }
}

using System.Runtime.InteropServices;

namespace SalesAgent.Core.Objections;

/// <summary>Finds every occurrence of many phrases in one pass over a text (Aho and Corasick, 1975): time grows with the text, not with the number of phrases.</summary>
internal sealed class PhraseAutomaton
{
    private readonly List<Dictionary<char, int>> _next = [[]];
    private readonly List<int> _fail = [0];
    private readonly List<int> _phraseAt = [-1];
    private readonly List<int> _shorterEnd = [0];
    private readonly IReadOnlyList<string> _phrases;

    /// <summary>Builds the automaton; the phrases are distinct and not empty.</summary>
    public PhraseAutomaton(IReadOnlyList<string> phrases)
    {
        _phrases = phrases;
        for (var i = 0; i < phrases.Count; i++) Add(phrases[i], i);
        Link();
    }

    /// <summary>All occurrences, in order of their ends. A phrase that ends inside another is reported too.</summary>
    public IEnumerable<PhraseMatch> Find(string text)
    {
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Step(state, text[i]);
            for (var end = _phraseAt[state] >= 0 ? state : _shorterEnd[state]; end != 0; end = _shorterEnd[end])
                yield return new PhraseMatch(_phraseAt[end], i + 1 - _phrases[_phraseAt[end]].Length, i + 1);
        }
    }

    private int Step(int state, char character)
    {
        int target;
        while (!_next[state].TryGetValue(character, out target))
        {
            if (state == 0) return 0;
            state = _fail[state];
        }

        return target;
    }

    private void Add(string phrase, int index)
    {
        var state = 0;
        foreach (var character in phrase)
        {
            if (!_next[state].TryGetValue(character, out var target))
            {
                target = _next.Count;
                _next[state][character] = target;
                _next.Add([]);
                _fail.Add(0);
                _phraseAt.Add(-1);
                _shorterEnd.Add(0);
            }

            state = target;
        }

        _phraseAt[state] = index;
    }

    // Breadth first, so that the state a failure leads to is always finished before it is used.
    private void Link()
    {
        var queue = new Queue<int>(_next[0].Values);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (character, target) in _next[state])
            {
                _fail[target] = Step(_fail[state], character);
                queue.Enqueue(target);
            }

            var fail = _fail[state];
            _shorterEnd[state] = _phraseAt[fail] >= 0 ? fail : _shorterEnd[fail];
        }
    }
}

/// <summary>An occurrence of a phrase.</summary>
/// <param name="Phrase">Its index.</param>
/// <param name="Start">First character, 0-based.</param>
/// <param name="End">One after the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhraseMatch(int Phrase, int Start, int End);

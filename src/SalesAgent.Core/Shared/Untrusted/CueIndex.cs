namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>All cues by the words that their phrases begin with. A sentence is read once, word by word.</summary>
internal sealed class CueIndex
{
    private const int Before = 3, After = 4;

    private readonly WordTable _words = new();
    private readonly Dictionary<int, List<Entry>> _byFirst = [];
    private readonly Dictionary<int, List<Entry>> _byFirstOfSentence = [];

    /// <summary>Reads the cues of a language, with its classes of words.</summary>
    public CueIndex Add(IReadOnlyList<InstructionCue> cues, IReadOnlyDictionary<string, string> classes)
    {
        foreach (var cue in cues)
        {
            PhrasePattern[] unless = [.. cue.Unless.Select(phrase => new PhrasePattern(phrase, classes, _words))];
            foreach (var phrase in cue.Phrases)
            {
                var entry = new Entry(cue.Sign, new PhrasePattern(phrase, classes, _words), unless);
                var index = entry.Phrase.BeginsSentence ? _byFirstOfSentence : _byFirst;
                foreach (var first in entry.Phrase.FirstWords) (index.TryGetValue(first, out var list) ? list : index[first] = []).Add(entry);
            }
        }

        return this;
    }

    /// <summary>What gives a sentence away, or null. The steps taken are counted, so that a test can hold the cost.</summary>
    public InstructionSign? SignOf(ReadOnlySpan<char> sentence, ref long steps)
    {
        var words = _words.Read(sentence);
        var begins = true;
        for (var i = 0; i < words.Count; i++)
        {
            // Marks and quotation marks before the first word are no beginning.
            if (begins && _byFirstOfSentence.TryGetValue(words[i], out var starting) && Standing(starting, words, i, ref steps) is { } first) return first;
            begins &= _words.IsMark(words[i]);
            if (words[i] != WordTable.Unknown && _byFirst.TryGetValue(words[i], out var entries) && Standing(entries, words, i, ref steps) is { } sign) return sign;
        }

        return null;
    }

    private static InstructionSign? Standing(List<Entry> entries, List<int> words, int at, ref long steps)
    {
        foreach (var entry in entries)
            if (Stands(entry, words, at, ref steps)) return entry.Sign;
        return null;
    }

    private static bool Stands(Entry entry, List<int> words, int at, ref long steps)
    {
        if (entry.Phrase.EndOfMatch(words, at, ref steps) is not (> 0 and var end)) return false;
        foreach (var unless in entry.Unless)
            if (unless.IsIn(words, Math.Max(0, at - Before), Math.Min(words.Count, end + After), ref steps)) return false;
        return true;
    }

    private sealed record Entry(InstructionSign Sign, PhrasePattern Phrase, PhrasePattern[] Unless);
}

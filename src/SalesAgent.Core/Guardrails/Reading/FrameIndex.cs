using System.Collections.Frozen;
using System.Runtime.InteropServices;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// All frames of all rules, found in one walk over the tokens: the walk notes where each step's words stand, and only frames
/// whose words are all there are tried.
/// </summary>
internal sealed partial class FrameIndex
{
    private const int PrefixLength = 3;
    private const string NumberClass = "$n";
    private const string RivalClass = "$rivals";
    private const string NameClass = "$name";

    private readonly List<Frame> _frames = [];
    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, Words[]>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<string, Words[]>.AlternateLookup<ReadOnlySpan<char>> _endings;
    private readonly Words _number;
    private readonly Words _rival;
    private readonly Words _name;
    private readonly int[][] _wordsOf;

    /// <summary>Compiles the frames of each rule, one a line; a class is a list of alternatives by name.</summary>
    public FrameIndex(IReadOnlyList<string> rules, IReadOnlyDictionary<string, string> classes)
    {
        for (var rule = 0; rule < rules.Count; rule++)
            foreach (var line in rules[rule].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (!line.StartsWith("//", StringComparison.Ordinal)) _frames.Add(Frame.Parse(line, rule, Element));

        var numbers = new List<int>();
        var rivals = new List<int>();
        var people = new List<int>();
        var count = 0;
        var exact = new Dictionary<string, Dictionary<string, Words>>(StringComparer.Ordinal);
        var endings = new Dictionary<string, Dictionary<string, Words>>(StringComparer.Ordinal);
        foreach (var (list, element) in _elements)
        {
            foreach (var alternative in list.Split('|').SelectMany(word => Alternatives(word, classes)).Distinct(StringComparer.Ordinal))
            {
                if (alternative is NumberClass or RivalClass or NameClass) { (alternative == NumberClass ? numbers : alternative == RivalClass ? rivals : people).Add(element); continue; }
                var tokens = Tokens(alternative);
                var first = tokens[0];
                var at = first[^1] == '*' ? endings : exact;
                var key = first[^1] == '*' ? first[..PrefixLength] : first;
                var same = at.TryGetValue(key, out var known) ? known : at[key] = new Dictionary<string, Words>(StringComparer.Ordinal);
                same[alternative] = same.TryGetValue(alternative, out var entry) ? entry with { Elements = [.. entry.Elements, element] } : new Words(count++, tokens, [element]);
            }
        }

        var words = exact.Values.Concat(endings.Values).SelectMany(same => same.Values).ToList();
        _number = new Words(words.Count, [], [.. numbers]);
        _rival = new Words(words.Count + 1, [], [.. rivals]);
        _name = new Words(words.Count + 2, [], [.. people]);
        _wordsOf = WordsOf([.. words, _number, _rival, _name]);
        _exact = exact.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Values.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = endings.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Values.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every frame that stands in the text, in the order of the text, the longest first.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="folded">The text, folded.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="rivals">Names of rivals, folded.</param>
    public List<FrameHit> Scan(TokenList tokens, string folded, IReadOnlyList<Sentence> sentences, IReadOnlyList<string> rivals)
    {
        var names = RivalPlaces(tokens, folded, sentences, rivals);
        var places = Places(tokens, folded, names);
        var hits = new List<FrameHit>();
        foreach (var frame in _frames)
            if (places.Complete(frame)) new Attempt(frame, places, tokens).Collect(sentences, hits);
        hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return hits;
    }

    private int Element(string list) => _elements.TryGetValue(list, out var known) ? known : _elements[list] = _elements.Count;

    private static IEnumerable<string> Alternatives(string word, IReadOnlyDictionary<string, string> classes) =>
        word.Length > 1 && word[0] == '$' && word is not (NumberClass or RivalClass or NameClass) ? classes[word].Split('|', StringSplitOptions.TrimEntries).SelectMany(inner => Alternatives(inner, classes)) : [word.Trim()];

    private static string[] Tokens(string alternative)
    {
        var tokens = TokenList.Of(alternative);
        var words = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.First(i) == '*' && tokens.Touches(i)) words[^1] += "*";
            else words.Add(tokens.Span(i).ToString());
        }

        return [.. words];
    }

    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(["they", "they'll", "they're", "they've", "them", "their", "theirs"], StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PronounSpans = Pronouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tokens at which a rival's name begins, with the token after it; in its sentence and the next, "they" is the rival too.</summary>
    private static Dictionary<int, int>? RivalPlaces(TokenList tokens, string folded, IReadOnlyList<Sentence> sentences, IReadOnlyList<string> rivals)
    {
        Dictionary<int, int>? places = null;
        foreach (var name in rivals)
        {
            if (name.Length == 0) continue;
            for (var at = folded.IndexOf(name, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var first = 0;
                while (first < tokens.Count && tokens[first].Start < at) first++;
                var end = first;
                while (end < tokens.Count && tokens[end].Start < at + name.Length) end++;
                if (tokens[first].Start != at) continue;
                places ??= [];
                places[first] = end;
                var sentence = 0;
                while (sentence < sentences.Count - 1 && first >= sentences[sentence].EndToken) sentence++;
                var last = sentences[Math.Min(sentence + 1, sentences.Count - 1)].EndToken;
                for (var i = end; i < last; i++)
                    if (PronounSpans.Contains(folded.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start))) places.TryAdd(i, i + 1);
            }
        }

        return places;
    }

    private Found Places(TokenList tokens, string folded, Dictionary<int, int>? names)
    {
        var found = new Found(_wordsOf);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = folded.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            if (names is not null && names.TryGetValue(i, out var nameEnd)) found.Note(_rival, i, nameEnd);
            if (tokens[i].Kind == TokenKind.Number) found.Note(_number, i, i + 1);
            if (IsName(tokens, i)) found.Note(_name, i, i + 1);
            if (_exact.TryGetValue(token, out var entries)) found.NoteAll(entries, tokens, folded, i);
            if (tokens[i].Kind == TokenKind.Word && token.Length >= PrefixLength && _endings.TryGetValue(token[..PrefixLength], out entries)) found.NoteAll(entries, tokens, folded, i);
        }

        return found;
    }

    /// <summary>A capitalised word inside a sentence.</summary>
    private static bool IsName(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && char.IsUpper(tokens.First(i)) && tokens[i].End - tokens[i].Start > 2 && tokens[i - 1].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>The words of each element.</summary>
    private int[][] WordsOf(List<Words> all)
    {
        var lists = new List<int>[_elements.Count];
        for (var i = 0; i < lists.Length; i++) lists[i] = [];
        foreach (var words in all)
            foreach (var element in words.Elements) lists[element].Add(words.Number);
        return [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>Where words stand in one text. Places are kept per word and gathered per step only for frames whose words are all there.</summary>
    private sealed class Found(int[][] wordsOf)
    {
        private readonly Dictionary<int, List<Place>> _places = [];
        private readonly bool[] _present = new bool[wordsOf.Length];
        private readonly List<Place>?[] _gathered = new List<Place>?[wordsOf.Length];

        public List<Place>? this[int element] => !_present[element] ? null : _gathered[element] ??= Gather(element);

        public void Note(Words words, int first, int end)
        {
            if (_places.TryGetValue(words.Number, out var places)) { places.Add(new Place(first, end)); return; }
            _places[words.Number] = [new Place(first, end)];
            foreach (var element in words.Elements) _present[element] = true;
        }

        public void NoteAll(Words[] entries, TokenList tokens, string folded, int at)
        {
            foreach (var words in entries)
                if (words.Stand(tokens, folded, at)) Note(words, at, at + words.Tokens.Length);
        }

        public bool Complete(Frame frame)
        {
            foreach (var element in frame.Required)
                if (!_present[element]) return false;
            return true;
        }

        private List<Place> Gather(int element)
        {
            var all = new List<Place>();
            foreach (var number in wordsOf[element])
                if (_places.TryGetValue(number, out var places)) all.AddRange(places);
            all.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
            return all;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int First, int End);

    private sealed record Words(int Number, string[] Tokens, int[] Elements)
    {
        public bool Stand(TokenList tokens, string folded, int at)
        {
            for (var k = 0; k < Tokens.Length; k++)
            {
                var token = tokens[at + k];
                var text = folded.AsSpan(token.Start, token.End - token.Start);
                if (Tokens[k] is [.., '*'] word && word.Length > 1 ? !text.StartsWith(word.AsSpan(0, word.Length - 1)) : !text.SequenceEqual(Tokens[k])) return false;
            }

            return true;
        }
    }
}

/// <summary>A frame found: its rule's number, the characters from its first word to its last, end excluded, and whether it is a scene.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FrameHit(int Rule, int Start, int End, bool IsScene);

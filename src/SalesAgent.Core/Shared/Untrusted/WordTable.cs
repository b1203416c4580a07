namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>
/// The words that cues ask for, each with a number, and the reading of a sentence into these numbers: Latin words, the longest
/// known Chinese word or one character, single marks. Every other word is <see cref="Unknown"/>.
/// </summary>
internal sealed class WordTable
{
    /// <summary>A word that no cue asks for.</summary>
    public const int Unknown = 0;
    /// <summary>A mark that no cue asks for.</summary>
    public const int Mark = 3;
    /// <summary>A link or an e-mail address, <c>@link</c> in patterns.</summary>
    public const int Link = 1;
    /// <summary>The end of the sentence, <c>$</c> in patterns.</summary>
    public const int End = 2;
    private const int LongestChinese = 6, ShortestStem = 3;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal) { ["@link"] = Link, ["$"] = End, [" "] = Mark };
    private readonly HashSet<int> _beginPairs = [], _marks = [Mark];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>An empty table.</summary>
    public WordTable() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word of a pattern; <c>stem~</c> stands for every word that begins so, <c>two_words</c> for both in a row.</summary>
    public int Add(string word)
    {
        if (_words.TryGetValue(word, out var known)) return known;
        if (word.IndexOf('_', StringComparison.Ordinal) is > 0 and var joint) _beginPairs.Add(Add(word[..joint]));
        var id = _words.Count + 1;
        if (!char.IsLetterOrDigit(word[0])) _marks.Add(id);
        return _words[word] = id;
    }

    /// <summary>Whether it is a mark and no word.</summary>
    public bool IsMark(int id) => _marks.Contains(id);

    /// <summary>The numbers of a sentence's words, with <see cref="End"/> after the last.</summary>
    public List<int> Read(ReadOnlySpan<char> sentence)
    {
        var ids = new List<int>(sentence.Length / 4 + 2);
        Span<char> pair = stackalloc char[64];
        for (var at = 0; at < sentence.Length;)
        {
            if (char.IsWhiteSpace(sentence[at]))
            {
                at++;
                continue;
            }

            var length = WordLength(sentence[at..]);
            var word = sentence.Slice(at, length);
            var id = IsLink(word) ? Link : Of(word);
            if (_beginPairs.Contains(id) && at + length + 1 < sentence.Length && sentence[at + length] == ' ' && char.IsAsciiLetter(sentence[at + length + 1]))
            {
                var second = WordLength(sentence[(at + length + 1)..]);
                if (length + 1 + second <= pair.Length)
                {
                    sentence.Slice(at, length + 1 + second).CopyTo(pair);
                    pair[length] = '_';
                    if (_lookup.TryGetValue(pair[..(length + 1 + second)], out var both)) (id, length) = (both, length + 1 + second);
                }
            }

            ids.Add(id);
            at += length;
        }

        ids.Add(End);
        return ids;
    }

    private int Of(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var id)) return id;
        if (!char.IsLetterOrDigit(word[0])) return Mark;
        if (word.Length <= ShortestStem || char.IsAscii(word[0])) return Unknown;
        // Stems are for inflected words of other languages.
        Span<char> stem = stackalloc char[16];
        for (var length = Math.Min(word.Length, stem.Length - 1); length >= 2; length--)
        {
            word[..length].CopyTo(stem);
            stem[length] = '~';
            if (_lookup.TryGetValue(stem[..(length + 1)], out id)) return id;
        }

        return Unknown;
    }

    private int WordLength(ReadOnlySpan<char> rest)
    {
        if (Languages.IsCjk(rest[0])) return ChineseLength(rest);
        if (!IsWord(rest[0])) return 1;
        var length = 1;
        while (length < rest.Length && (IsWord(rest[length]) || rest[length] is '\'' or '-' or '@' or '.' or '/' or ':' && Joins(rest, length))) length++;
        return length;
    }

    private int ChineseLength(ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(LongestChinese, rest.Length); length > 1; length--)
            if (_lookup.ContainsKey(rest[..length])) return length;
        return 1;
    }

    /// <summary>A mark inside a word: don't, e-mail; in links dots, slashes and colons too.</summary>
    private static bool Joins(ReadOnlySpan<char> rest, int at)
    {
        if (at + 1 >= rest.Length) return false;
        var next = rest[at + 1];
        return rest[at] switch
        {
            '\'' or '-' => IsWord(next) && !Languages.IsCjk(next),
            '@' or '.' => char.IsAsciiLetterOrDigit(next),
            ':' => next == '/' && rest[..at] is "http" or "https",
            _ => rest.StartsWith("http") || rest.StartsWith("www."),
        };
    }

    private static bool IsWord(char c) => (char.IsLetterOrDigit(c) && !Languages.IsCjk(c)) || (c > '\u0300' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    private static bool IsLink(ReadOnlySpan<char> word) => word.StartsWith("http") && word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.") || (word.Contains('@') && word.LastIndexOf('.') > word.IndexOf('@'));
}

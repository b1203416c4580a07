using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// The words by which two statements are compared, as numbers: roots of English words, pairs of Chinese characters,
/// concepts for both. Words that any statement could hold are left out; crude, but the same on both sides.
/// </summary>
internal static class StatementWords
{
    private const int RootLength = 5;

    private static readonly FrozenSet<string> Empty = (
        "a an the and or but so if then than that this these those there here it its is are was were be been being am do does did done has have had having "
        + "i me my mine we us our ours you your yours he she they them their his her him theirs who whom whose which what when where why how i'm i'd i'll i've you're you've you'd we're we've we'd we'll it's that's "
        + "of in on at to for from by with within into onto over under about after before during until since as per via up down out off through across along among around between both "
        + "not no nor yes can could will would shall should may might must let lets don't doesn't didn't isn't aren't can't won't cannot "
        + "said say says saying tell told tells mention mentioned mentions wrote write writes describe described noted explained explain pointed point put words word yourself himself herself itself themselves "
        + "very just also else none nothing anything everything something nobody anybody everybody only still even more most less least much many some any all each every other another such same own too now today well really quite rather simply already again ever never always often soon later once "
        + "go goes going get gets got make makes made take takes took come comes came give gives gave keep keeps kept like want need know think see look thing things way ways time times lot bit kind sort "
        + "good great new right sure fine back part side case point mean means work works use uses used using help helps one two them both whole full exactly beginning mid early against towards beyond despite near because while whenever wherever however though although therefore besides instead till upon mr mrs ms dr happen happens happened may might whether").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptyBySpan = Empty.GetAlternateLookup<ReadOnlySpan<char>>();

    private const string ChineseEmpty = "的了是在有和与就都也而及或我您你他她它们这那个把被给对为从到以所之其不没很更最还又再会能可要想说提过等吗呢吧啊呀嘛么着得地里上下中前后些每各该此并且则但若如便将已经自己";

    /// <summary>Adds the words of a stretch of tokens, numbers included.</summary>
    public static void Collect(TokenList tokens, int from, int to, List<int> into) => Collect(tokens, from, to, into, false);

    /// <summary>Adds the words of a stretch of a fact: single Chinese characters too, so that one that stands alone in a message is found.</summary>
    public static void CollectAll(TokenList tokens, int from, int to, List<int> into) => Collect(tokens, from, to, into, true);

    /// <summary>The number of a word as it is compared; a concept's name gives the concept.</summary>
    public static int Number(ReadOnlySpan<char> word)
    {
        // FNV-1a: the same on every machine and run, unlike string.GetHashCode.
        var hash = 2_166_136_261u;
        foreach (var c in word) hash = (hash ^ c) * 16_777_619u;
        return (int)hash;
    }

    private static void Collect(TokenList tokens, int from, int to, List<int> into, bool singles)
    {
        Span<char> buffer = stackalloc char[40];
        for (var i = from; i < to; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Word when token.End - token.Start is > 1 and <= 40:
                    var length = tokens.Span(i).ToLowerInvariant(buffer);
                    var word = ContentWords.Bare(buffer[..length]);
                    if (!EmptyBySpan.Contains(word)) Add(into, Root(word));
                    break;
                case TokenKind.Number when token.End - token.Start <= 40:
                    Add(into, tokens.Span(i));
                    break;
                case TokenKind.Cjk when !IsEmpty(tokens, i):
                    i += Chinese(tokens, i, to, into, singles) - 1;
                    break;
            }
        }
    }

    /// <summary>The root of a lower-case word: its concept, else its stem, cut to five letters ("inspector" and "inspection" meet).</summary>
    public static ReadOnlySpan<char> Root(ReadOnlySpan<char> word)
    {
        if (Synonyms.Of(word) is { } concept) return concept;
        var stem = ContentWords.Stem(word);
        if (Synonyms.Of(stem) is { } byStem) return byStem;
        // chip, chipped; plan, planning.
        if (stem.Length > 3 && stem[^1] == stem[^2] && word.Length - stem.Length >= 2 && !"aeiouls".Contains(stem[^1])) stem = stem[..^1];
        // tile, tiles.
        if (stem.Length > 3 && stem[^1] == 'e') stem = stem[..^1];
        return stem.Length > RootLength ? stem[..RootLength] : stem;
    }

    /// <summary>Adds the concept that begins here, else the pair of characters, else the character that stands alone; how many characters are done with.</summary>
    private static int Chinese(TokenList tokens, int i, int to, List<int> into, bool singles)
    {
        var text = tokens.Text;
        var start = tokens[i].Start;
        if (singles) Add(into, text.AsSpan(start, 1));
        for (var length = 4; length >= 2; length--)
            if (start + length <= text.Length && Synonyms.Of(text.AsSpan(start, length)) is { } concept)
            {
                Add(into, concept);
                for (var k = 1; singles && k < length; k++) Add(into, text.AsSpan(start + k, 1));
                return length;
            }

        var paired = !Numerals.Contains(text[start]) && !(start + 1 < text.Length && Numerals.Contains(text[start + 1])) && i + 1 < to && tokens[i + 1].Kind == TokenKind.Cjk && tokens.Touches(i + 1) && !IsEmpty(tokens, i + 1);
        if (paired) Add(into, text.AsSpan(start, 2));
        else if (!singles && !Numerals.Contains(text[start]) && !(i > 0 && tokens[i - 1].Kind == TokenKind.Cjk && tokens.Touches(i) && !IsEmpty(tokens, i - 1))) Add(into, Synonyms.Of(text.AsSpan(start, 1)) ?? text.AsSpan(start, 1));
        else if (singles && Synonyms.Of(text.AsSpan(start, 1)) is { } single) Add(into, single);
        return 1;
    }

    // Figures are judged by themselves.
    private const string Numerals = "一二三四五六七八九十两几个百千万";

    private static bool IsEmpty(TokenList tokens, int i) => ChineseEmpty.Contains(tokens.First(i));

    private static void Add(List<int> into, ReadOnlySpan<char> word)
    {
        var number = Number(word);
        if (!into.Contains(number)) into.Add(number);
    }
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing.Models;

/// <summary>
/// Sentences that bring a matter of their own: what they are about stands nowhere in what the rules decided. Other words for the same
/// matter are what a model is asked for, so words of courtesy and of everyday talk are free, and so are two new ones in a sentence.
/// </summary>
internal static partial class NewContent
{
    // Measured on a strong model's recorded answers and on planted sentences (tests/SalesAgent.Evals): of another matter are three new words of five.
    private const int FreeWords = 2;
    private const int FreePairs = 5;
    private const double MostNew = 0.5;

    /// <summary>Those sentences of a text.</summary>
    /// <param name="text">The model's text.</param>
    /// <param name="decided">What the rules' draft and the points of its brief say.</param>
    public static IEnumerable<string> In(string text, string decided)
    {
        var known = Stems(decided);
        var pairs = Pairs(decided).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in SentenceEnd().Split(text).Where(sentence => sentence.Length > 0))
        {
            var words = Stems(sentence);
            var added = words.Count(word => !known.Contains(word));
            if (added > FreeWords && added > words.Count * MostNew) yield return sentence;
            else
            {
                var said = Pairs(sentence).ToList();
                var fresh = said.Count(pair => !pairs.Contains(pair));
                if (fresh > FreePairs && fresh > said.Count * MostNew) yield return sentence;
            }
        }
    }

    /// <summary>Whether all that a stretch of words is about stands in what was decided; one word in four may be another.</summary>
    public static bool Covers(string decided, string words)
    {
        var known = Stems(decided);
        var stems = Stems(words);
        var pairs = Pairs(decided).ToHashSet(StringComparer.Ordinal);
        var said = Pairs(words).ToList();
        return stems.Count + said.Count > 0 && stems.Count(stem => !known.Contains(stem)) * 4 <= stems.Count && said.Count(pair => !pairs.Contains(pair)) * 4 <= said.Count;
    }

    private static HashSet<string> Stems(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length).ToString().ToLowerInvariant();
            if (!Everyday.Contains(word)) stems.Add(Stem(word));
        }

        return stems;
    }

    /// <summary>The first letters, which forms of a word share.</summary>
    private static string Stem(string word) => word.Length <= 5 ? word.TrimEnd('s') : word[..Math.Min(5, word.Length)];

    private static IEnumerable<string> Pairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (Languages.IsCjk(text[i]) && Languages.IsCjk(text[i + 1]) && !ChineseEveryday.Contains(text[i], StringComparison.Ordinal) && !ChineseEveryday.Contains(text[i + 1], StringComparison.Ordinal)) yield return text.Substring(i, 2);
    }

    private static readonly FrozenSet<string> Everyday = (
        "able about above across after again ago all almost along already also although always am among an and another any anything anyone are around as ask asked asking at away back be because become been before begin being below best better between both bring but by call came can cannot case change check choose clear close come comes compare could course current day days decide did different do does doing done don't each early easy either else end enough even every everything example exactly expect fair far feel few figure figures find first fit for forward found free from full further gave get getting give given gives giving glad go goes going good got great had half hand happen happens happy hard has have having hear heard help helps helpful her here him his hold hope how however if in instead interest interested into is it its itself just keep keeps kept kind know known large last late later lead learn least leave left less let like likely line little long look looked looking looks lot made main make makes making many matter matters may maybe me mean means meant meet might mind mine moment month months more most move much must my name near necessary need needed needs never new next no none nor not note noted nothing now number of off offer often old on once one only open or order other others our out over own part past people per perhaps place plain plan please point points possible problem put question questions quick quickly quite rather reach read ready real really reason regarding reply request right run running said same saw say saying says second see seem seems seen send sense sent set several shall share short should show shows shown side simple simply since small so some someone something soon speak spoke spoken start started starts state step still stop such suggest suit sure take taken takes talk tell than thank thanks that the their them then there these they thing things think this those though thought through time times to today together told too took topic toward towards try trying turn two under understand until up upon us use used useful using usual very want wanted wants was way we week weeks welcome well went were what whatever when where whether which while who whole whom whose why will wish with within without wonder word words work works worth would write writing written wrote year years yes yet you your yours "
        + "i i'd i'll i'm i've we'd we'll we're we've you'd you'll you're you've it's that's there's what's here's let's isn't aren't doesn't didn't won't wouldn't couldn't shouldn't can't "
        + "mr mrs ms dear hi hello regards kind best warm appreciate pleasure team side sounds answer answers conversation message messages email e-mail mail note touch reaching out follow followed following up meeting call discuss discussed").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private const string ChineseEveryday = "的了是在有和与就都也而及或我您你他她它们这那个把被给对为从到以所之其不没很更最还又再会能可要想说提过等吗呢吧啊一二三四五六七八九十两先后前上下中里请谢让看好多少做用来去时候吗咱哪什么怎样如果因此因为但并且着得地";

    [GeneratedRegex(@"(?<=[.!?])\s+|(?<=[。！？；])|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’-]{2,}")]
    private static partial Regex Word();
}

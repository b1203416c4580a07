using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Voices;

/// <summary>Phrases that come back: in at least two mails of one language, as long as they go, inside one clause.</summary>
internal static partial class FavouritePhrases
{
    // Ours: shorter is chance, longer is a copied sentence.
    private const int LeastWords = 3, MostWords = 8, LeastCharacters = 4, MostCharacters = 12, MostTold = 6;

    /// <summary>The phrases with a verbatim quote and the number of mails, the longest first; those that are business and no talk are told apart.</summary>
    public static (IReadOnlyList<(string Phrase, string Quote, int Seen)> Talk, IReadOnlyList<string> Business) Find(IReadOnlyList<OwnMail> mails, Language language)
    {
        var seen = new Dictionary<string, (string Quote, int Mails, int Last)>(StringComparer.Ordinal);
        for (var mail = 0; mail < mails.Count; mail++)
            foreach (var clause in Clause().Split(mails[mail].Body))
                foreach (var (phrase, quote) in language == Language.Chinese ? Characters(clause.Trim()) : Words(clause.Trim()))
                {
                    var before = seen.TryGetValue(phrase, out var known) ? known : (quote, 0, -1);
                    if (before.Item3 != mail) seen[phrase] = (before.Item1, before.Item2 + 1, mail);
                }

        var repeated = seen.Where(entry => entry.Value.Mails >= 2).OrderByDescending(entry => entry.Key.Length).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var talk = new List<(string, string Quote, int)>();
        var business = new List<string>();
        foreach (var (phrase, (quote, count, _)) in repeated)
        {
            if (talk.Exists(told => Holds(told.Quote, phrase)) || business.Exists(told => Holds(told, phrase) && !IsTalk(phrase, language))) continue;
            if (IsTalk(phrase, language)) talk.Add((language.Pick(quote.Length > 0 ? Lower(quote) : phrase, phrase), quote, count));
            else if (Whole(phrase, language)) business.Add(quote);
        }

        business.RemoveAll(told => talk.Exists(kept => Holds(told, VoicePhrases.Fold(kept.Quote))));
        return ([.. talk.Take(MostTold)], [.. business.Take(MostTold)]);
    }

    private static bool Holds(string told, string phrase) => VoicePhrases.Any(told, [phrase]);

    private static bool IsTalk(string phrase, Language language) => language == Language.Chinese ? ConversationWords.IsTalk(phrase) : ConversationWords.IsTalk(phrase.Split(' '));

    // Of what is not talk only longer stretches are worth a word.
    private static bool Whole(string phrase, Language language) => language == Language.Chinese ? phrase.Length >= 6 : phrase.Count(c => c == ' ') >= 3;

    private static string Lower(string quote) => quote.Length > 1 && char.IsUpper(quote[0]) && char.IsLower(quote[1]) ? char.ToLowerInvariant(quote[0]) + quote[1..] : quote;

    private static IEnumerable<(string Phrase, string Quote)> Words(string clause)
    {
        var words = Word().Matches(clause);
        for (var from = 0; from < words.Count; from++)
            for (var count = Math.Min(MostWords, words.Count - from); count >= LeastWords; count--)
            {
                var stretch = words.Skip(from).Take(count).ToList();
                if (stretch.Any(word => word.Value.Any(char.IsDigit))) continue;
                // A capital inside is a name, but for "I".
                if (stretch.Skip(from == 0 ? 1 : 0).Any(word => char.IsUpper(word.Value[0]) && word.Value is not ("I" or "I'm" or "I’m" or "I'll" or "I’ll" or "I'd" or "I’d" or "I've" or "I’ve"))) continue;
                yield return (VoicePhrases.Fold(string.Join(' ', stretch.Select(word => word.Value))), clause[stretch[0].Index..(stretch[^1].Index + stretch[^1].Length)]);
            }
    }

    private static IEnumerable<(string Phrase, string Quote)> Characters(string clause)
    {
        for (var from = 0; from < clause.Length; from++)
            for (var count = Math.Min(MostCharacters, clause.Length - from); count >= LeastCharacters; count--)
            {
                var stretch = clause.Substring(from, count);
                if (stretch.All(Languages.IsCjk)) yield return (stretch, stretch);
            }
    }

    [GeneratedRegex(@"[,;:.!?()\n–—""“”，。；：、！？（）…]+")]
    private static partial Regex Clause();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*")]
    private static partial Regex Word();
}

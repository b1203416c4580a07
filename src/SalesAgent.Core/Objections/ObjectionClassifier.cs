using System.Text;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>
/// Tells the kind of an objection from its words (D.2): opt-out first, denials masked, longest cue wins, the words after the last
/// "but" count double. Precise and incomplete by design: what holds no cue stays unknown and is explored, never guessed.
/// Linear in the length of the text; never throws on any text.
/// </summary>
public static class ObjectionClassifier
{
    private static readonly Lexicon English = new(Language.English);
    private static readonly Lexicon Chinese = new(Language.Chinese);

    /// <summary>A discount named by its figure weighs like a cue of three words (our default).</summary>
    private const int DiscountWeight = 3;

    /// <summary>Reads the customer's words.</summary>
    public static ObjectionReading Classify(string text)
    {
        var words = Normalise(text);
        var language = Languages.HasCjk(words) ? Language.Chinese : Language.English;
        var dense = language == Language.Chinese ? WithoutSpaces(words) : words;
        if (IsOptOut(words) || IsOptOut(dense)) return new ObjectionReading { Kind = ObjectionKind.OptOut, Confidence = Confidence.High, Language = language };

        var lexicon = language.Pick(English, Chinese);
        var cues = lexicon.Read(dense);
        // D.3 lists no figure; "25% off" and 打八折 ask about the price as plainly as "discount" does.
        if (!cues.Exists(cue => cue.Kind == ObjectionKind.Price) && CounterOffer.Share(text) is { } share)
            cues.Add(new MatchedCue(language.Pick($"{share * 100:0.#}% off", $"让{share * 100:0.#}%"), ObjectionKind.Price, DiscountWeight));
        return cues.Count == 0 ? Unmatched(dense, language) : Rank(cues, language);
    }

    /// <summary>True when the words ask us to stop contacting them (D.2 step 2, with the list that reads lead cards).</summary>
    public static bool IsOptOut(string text) => OptOutWords.Find(text) is not null;

    /// <summary>Text as the cues are written: plain characters, lower case, straight apostrophes, single spaces.</summary>
    internal static string Normalise(string text)
    {
        var plain = CompatibilityForms.Plain(text).ToLowerInvariant();
        var words = new StringBuilder(plain.Length);
        foreach (var character in plain)
        {
            if (char.IsWhiteSpace(character))
            {
                if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
            }
            else if (character is not ('\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\u00ad'))
            {
                words.Append(character is '’' or '‘' or 'ʼ' or '′' or '`' or '´' ? '\'' : character);
            }
        }

        return words.ToString().TrimEnd();
    }

    private static string WithoutSpaces(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    private static ObjectionReading Unmatched(string words, Language language)
    {
        var asks = words.EndsWith('?') || words.EndsWith('吗') || ObjectionCues.PlainQuestions.Any(q => words.Contains(q, StringComparison.Ordinal));
        return new ObjectionReading { Kind = asks ? ObjectionKind.Question : ObjectionKind.Unknown, Confidence = Confidence.Low, Language = language };
    }

    private static ObjectionReading Rank(List<MatchedCue> cues, Language language)
    {
        var ranked = cues.GroupBy(cue => cue.Kind)
            .Select(kind => (Kind: kind.Key, Sum: kind.Sum(cue => cue.Weight), Distinct: kind.Count()))
            .OrderByDescending(kind => kind.Sum).ThenBy(kind => TieRank(kind.Kind))
            .ToList();
        var substantial = ranked.Where(kind => kind.Kind != ObjectionKind.Stall).ToList();
        var primary = substantial.Count > 0 ? substantial[0] : ranked[0];
        return new ObjectionReading
        {
            Kind = primary.Kind,
            Secondary = [.. ranked.Where(kind => kind.Kind != primary.Kind && kind.Sum * 2 >= primary.Sum).Select(kind => kind.Kind)],
            Scores = ranked.ToDictionary(kind => kind.Kind, kind => kind.Sum),
            Cues = cues,
            Confidence = primary.Sum >= 4 || primary.Distinct >= 2 ? Confidence.High : primary.Sum == 3 ? Confidence.Medium : Confidence.Low,
            Language = language,
        };
    }

    private static int TieRank(ObjectionKind kind)
    {
        for (var i = 0; i < ObjectionCues.TieOrder.Count; i++)
        {
            if (ObjectionCues.TieOrder[i] == kind) return i;
        }

        return ObjectionCues.TieOrder.Count;
    }

    /// <summary>The cues of one language, ready to search.</summary>
    private sealed class Lexicon
    {
        private readonly Language _language;
        private readonly List<(string Phrase, ObjectionKind Kind)> _cues;
        private readonly PhraseAutomaton _cueFinder, _maskFinder, _contrastFinder;

        public Lexicon(Language language)
        {
            _language = language;
            _cues = [.. ObjectionCues.In(language).SelectMany(kind => kind.Value.Select(cue => (cue, kind.Key)))];
            _cueFinder = new PhraseAutomaton([.. _cues.Select(cue => cue.Phrase)]);
            _maskFinder = new PhraseAutomaton(ObjectionCues.Masks(language));
            _contrastFinder = new PhraseAutomaton(ObjectionCues.Contrasts(language));
        }

        /// <summary>The cues that count in a normalised text, each once, in order of first appearance.</summary>
        public List<MatchedCue> Read(string words)
        {
            var masked = Mask(words);
            var turn = _contrastFinder.Find(masked).Where(match => Stands(masked, match)).Select(match => match.Start).DefaultIfEmpty(-1).Max();
            var weights = new Dictionary<int, int>();
            var order = new List<int>();
            foreach (var match in Longest(_cueFinder.Find(masked).Where(match => Stands(masked, match))))
            {
                var weight = ObjectionCues.Weight(_cues[match.Phrase].Phrase, _language) * (turn >= 0 && match.Start > turn ? 2 : 1);
                if (!weights.TryGetValue(match.Phrase, out var known)) order.Add(match.Phrase);
                weights[match.Phrase] = Math.Max(known, weight);
            }

            return [.. order.Select(cue => new MatchedCue(_cues[cue].Phrase, _cues[cue].Kind, weights[cue]))];
        }

        private string Mask(string words)
        {
            char[]? masked = null;
            foreach (var match in _maskFinder.Find(words))
            {
                masked ??= words.ToCharArray();
                masked.AsSpan(match.Start, match.End - match.Start).Fill('\u0001');
            }

            return masked is null ? words : new string(masked);
        }

        // English cues stand between non-alphanumeric characters; Chinese has no word boundaries.
        private bool Stands(string words, PhraseMatch match) =>
            _language == Language.Chinese
            || ((match.Start == 0 || !char.IsLetterOrDigit(words[match.Start - 1])) && (match.End == words.Length || !char.IsLetterOrDigit(words[match.End])));

        // Drops what lies inside a longer match: after sorting by start and falling length, one look at the furthest end so far.
        private static IEnumerable<PhraseMatch> Longest(IEnumerable<PhraseMatch> matches)
        {
            var reached = 0;
            foreach (var match in matches.OrderBy(match => match.Start).ThenByDescending(match => match.End))
            {
                if (match.End <= reached) continue;
                reached = match.End;
                yield return match;
            }
        }
    }
}

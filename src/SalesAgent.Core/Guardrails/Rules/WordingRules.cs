using System.Collections.Frozen;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>The rules made of turns of phrase; all their frames are found in one walk over the text.</summary>
internal static class WordingRules
{
    private static readonly PhraseRule[] Phrases =
    [
        .. TabooRules.All, UrgencyRule.Rule, AbsoluteRule.Rule, DisparagementRule.Rule, ConcealmentRule.Rule, ClosingPressureRule.Rule, ChasingRule.Rule, InternalRule.Phrases,
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Phrases.Select((phrase, i) => (phrase.Rule.Id, i)).ToFrozenDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);

    private static readonly FrameIndex Index = new([.. Phrases.Select(phrase => phrase.Frames)], WordClasses.All);

    /// <summary>The rules.</summary>
    public static IReadOnlyList<DraftRule> All { get; } = [.. Phrases.Select(phrase => phrase.Rule)];

    /// <summary>The number of a rule in hits.</summary>
    public static int Number(DraftRule rule) => Numbers[rule.Id];

    /// <summary>Every frame in a text.</summary>
    public static List<FrameHit> Scan(CheckedText text, FactSheet facts) => Index.Scan(text.Tokens, text.Folded, text.Sentences, Rivals(facts));

    /// <summary>Every frame in a fact.</summary>
    public static List<FrameHit> Scan(Fact fact)
    {
        var tokens = TokenList.Of(fact.Text);
        return Index.Scan(tokens, CheckedText.Fold(fact.Text), [new Sentence(0, tokens.Count, 0, fact.Text.Length, false)], []);
    }

    private static List<string> Rivals(FactSheet facts)
    {
        List<string> names = [];
        foreach (var fact in facts.Facts)
            if (fact.Id == "seller.competitor" || fact.Id.StartsWith("lead.competition.", StringComparison.Ordinal)) names.Add(CheckedText.Fold(fact.Text));
        return names;
    }
}

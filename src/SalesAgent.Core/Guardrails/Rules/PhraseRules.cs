using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Makes a rule of a list of phrases. Words inside quotation marks are the customer's, and ignored (D.6, negation guard).</summary>
internal static class PhraseRules
{
    /// <summary>A rule that finds phrases in the whole text, footer apart.</summary>
    public static DraftRule Of(string id, Severity severity, LocalizedText title, FoldedPhrases phrases, LocalizedText message, LocalizedText fix, RuleExample[] good, RuleExample[] bad, Func<CheckContext, int, int, bool>? unless = null)
    {
        DraftRule rule = null!;
        return rule = new DraftRule
        {
            Id = id, Severity = severity, Title = title, Good = good, Bad = bad,
            Find = context => phrases.Find(context.Text.Folded, 0, context.Text.BodyEnd)
                .Where(hit => !context.Text.Quoted(hit.Start) && unless?.Invoke(context, hit.Start, hit.End) != true)
                .Select(hit => context.At(rule, hit.Start, hit.End, message.English!, message.Chinese!, fix.English, fix.Chinese)),
        };
    }

    private static readonly FoldedPhrases Negations = new("not, no, never, cannot, can't, don't, won't, isn't, without", "不是, 没有, 不能, 并非, 不敢, 不会, 不说, 不");

    /// <summary>Whether the phrase is denied just before it: "no risk" stays itself, "we cannot say risk-free" is denied.</summary>
    public static bool Negated(CheckContext context, int start, int end) =>
        Negations.Any(context.Text.Folded, Math.Max(context.Text.SentenceAt(start).Start, start - 14), start) && end > start;
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>T-03: no contradiction right after the acknowledgement ("I understand …, but").</summary>
internal static class HingeRule
{
    private static readonly FoldedPhrases Acknowledge = new("i understand, i see your point, i hear you, you're right, you are right, fair point, i get that", "我理解, 我明白, 您说得对, 您说的对, 理解您");
    private static readonly FoldedPhrases But = new("but, however", "但是, 但, 不过, 可是, 然而");

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "T-03",
        Severity = Severity.Warn,
        Title = new("No \"but\" right after \"I understand\".", "“我理解”后面不接“但是”。"),
        Good = [RuleExample.En("I understand. What would you compare it with?"), RuleExample.Zh("我理解。您主要跟什么比较？")],
        Bad = [RuleExample.En("I understand the budget is tight, but the price is fair."), RuleExample.Zh("我理解预算紧张，但是价格不高。")],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        var folded = context.Text.Folded;
        foreach (var (start, end, phrase) in Acknowledge.Find(folded, 0, context.Text.BodyEnd))
        {
            if (context.Text.Quoted(start)) continue;
            // Within 12 tokens in English, 15 characters in Chinese.
            var reach = Languages.HasCjk(phrase) ? end + 15 : End(folded, end, 12);
            foreach (var but in But.Find(folded, end, Math.Min(reach, context.Text.BodyEnd)))
            {
                yield return context.At(Rule, but.Start, but.End, "\"But\" takes back the understanding just shown.", "“但是”把刚才的理解收回去了。", "Use \"and\", or begin a new sentence.", "改成“同时”，或另起一句。");
                break;
            }
        }
    }

    private static int End(string text, int from, int words)
    {
        var i = from;
        while (i < text.Length && words >= 0 && text[i] != '\n')
            if (text[i++] == ' ') words--;
        return i;
    }
}

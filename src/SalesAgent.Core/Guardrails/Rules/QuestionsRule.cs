using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>T-10 and F.2: at most three questions in a message, at most one "why".</summary>
internal static class QuestionsRule
{
    private static readonly FoldedPhrases Why = new("why", "为什么, 为何");

    private const int MostSpoken = 6;

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "T-10",
        Severity = Severity.Warn,
        Title = new("No interrogation: at most three questions.", "不盘问：最多三个问题。"),
        Good = [RuleExample.En("Is that so for you? What would help?"), RuleExample.Zh("您那边也是这样吗？")],
        Bad = [RuleExample.En("Who decides? When? How much? What else?"), RuleExample.Zh("谁定？什么时候？多少钱？还有吗？")],
        Find = context =>
        {
            // A script for the phone is a conversation: its questions are asked one after the answer to another.
            if (context.Brief.Channel == Channel.Phone) return [];
            var questions = context.Text.Sentences.Where(s => s.IsQuestion && s.Start >= context.Text.BodyStart && s.Start < context.Text.BodyEnd && !context.Text.Quoted(s.Start)).ToList();
            var why = questions.Count(s => Why.Any(context.Text.Folded, s.Start, s.End));
            // A script for the phone holds the questions of several answers.
            return questions.Count > (context.Brief.Channel == Channel.Phone ? MostSpoken : 3) || why > 1
                ? [context.At(Rule!, questions[0].Start, questions[^1].End, $"{questions.Count} questions in one message read like an interrogation.", $"一条消息里有{questions.Count}个问题，像在盘问。", "Keep the one or two that matter.", "只留最要紧的一两个。")]
                : [];
        },
    };
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.2: a message that asks has exactly one call to action. Alternatives within one sentence count once; neighbouring questions of one paragraph count as one ask.</summary>
internal static class CallToActionRule
{
    private static readonly FoldedPhrases Ask = new(
        "please reply, please let me know, let me know, please confirm, please send, please tell me, please choose, please call, reply with, just reply, send me, give me a call, get back to me, tell me which, pick a time, book a time",
        "请回复, 请告诉我, 请告知, 请确认, 请您确认, 请您回复, 麻烦您确认, 麻烦您回复, 麻烦告知, 回个电话, 请选, 期待您的回复, 请您告诉, 回复我, 盼复");

    private static readonly FoldedPhrases Optional = new("if you like, if you prefer not, if not, if that, if anything, if you would rather, if you have, any questions, if this is not, at any time, in case", "如不希望, 如果不方便, 如有, 有任何问题, 随时, 如果您觉得不, 若不");

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "one_ask",
        Severity = Severity.Warn,
        Title = new("Exactly one call to action.", "只提一个请求。"),
        Good = [RuleExample.En("The plan is ready. Would Tuesday suit you, or is Thursday better?") with { Asks = true }, RuleExample.Zh("方案好了。周二还是周四方便？") with { Asks = true }],
        Bad = [RuleExample.En("The plan is ready.") with { Asks = true }, RuleExample.En("Would Tuesday suit you?\n\nPlease send me the figures.\n\nPlease confirm the order.") with { Asks = true }, RuleExample.Zh("方案好了。") with { Asks = true }],
        Find = context =>
        {
            if (!context.Brief.Asks) return [];
            var text = context.Text;
            var asks = new List<Sentence>();
            foreach (var sentence in text.Sentences)
            {
                if (sentence.Start < text.BodyStart || sentence.Start >= text.BodyEnd || text.Quoted(sentence.Start)) continue;
                var asking = sentence.IsQuestion || Ask.Find(text.Folded, sentence.Start, sentence.End).Exists(ask => !text.Quoted(ask.Start)); // what they asked in their words is not our request
                if (!asking || (!sentence.IsQuestion && Optional.Any(text.Folded, sentence.Start, sentence.End))) continue;
                // A second question in the same paragraph explains the first.
                if (asks.Count > 0 && sentence.IsQuestion && asks[^1].IsQuestion && !text.Text.AsSpan(asks[^1].End, sentence.Start - asks[^1].End).Contains('\n')) asks[^1] = sentence;
                else asks.Add(sentence);
            }

            if (asks.Count == 1) return [];
            return asks.Count == 0
                ? [context.Whole(Rule!, "The message asks nothing.", "消息里没有提出请求。", "End with one question that is easy to answer.", "请以一个好回答的问题结尾。")]
                : asks.Count == 2 && !asks.TrueForAll(a => !a.IsQuestion) && asks[0].IsQuestion && asks[1].IsQuestion && context.Brief.Task.StartsWith("pitch", StringComparison.Ordinal) ? [] // the hook may be a question (C.2)
                : [context.At(Rule!, asks[1].Start, asks[1].End, $"{asks.Count} requests in one message.", $"一条消息里有 {asks.Count} 个请求。", "Keep one.", "只留一个。")];
        },
    };
}

using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// F.2: a message that asks has a call to action, and no message has a list of errands: two things to do, or three asks.
/// Alternatives within one sentence count once; neighbouring questions of one paragraph count as one ask; offers, ways to answer
/// and refusal lines do not count, nor a question that the message answers itself.
/// </summary>
internal static class CallToActionRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "one_ask",
        Severity = Severity.Warn,
        Title = new("Exactly one call to action.", "只提一个请求。"),
        Good =
        [
            RuleExample.En("The plan is ready. Would Tuesday suit you, or is Thursday better?") with { Asks = true },
            RuleExample.En("Does it link to SAP? Not yet. If you need it, tell me.\n\nPlease send me the list by Friday."),
            RuleExample.Zh("方案好了。周二还是周四方便？") with { Asks = true },
            RuleExample.Zh("请把清单发我。有疑问随时告诉我。\n不想再收到，请回复“退订”，我就不再发了。"),
        ],
        Bad =
        [
            RuleExample.En("The plan is ready.") with { Asks = true },
            RuleExample.En("Would Tuesday suit you?\n\nPlease send me the figures.\n\nPlease confirm the order.") with { Asks = true },
            RuleExample.En("Send me the site list, fill in the form, and book a slot with Dev."),
            RuleExample.Zh("方案好了。") with { Asks = true },
            RuleExample.Zh("请今天把名单发我。另外麻烦您约一下陈经理。"),
        ],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        var asks = AskReader.Read(context.Text);
        var wanted = context.Brief.Asks;
        if (wanted && asks.Count == 0 && !asks.AnyQuestion)
            return [context.Whole(Rule, "The message asks nothing.", "消息里没有提出请求。", "End with one question that is easy to answer.", "请以一个好回答的问题结尾。")];
        // One or two questions are good (F.2): the hook of a pitch, or which point it is and what they need there. A spoken script asks as the talk goes.
        var tooMany = context.Brief.Channel != Channel.Phone && (asks.Requests > 1 || asks.Count > 2);
        return tooMany && asks.Second is { } second ? [context.At(Rule, second.Start, second.End, $"{asks.Count} requests in one message.", $"一条消息里有 {asks.Count} 个请求。", "Keep one.", "只留一个。")] : [];
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Every number, sum, percentage, length of time and date must be in a fact, with its unit and its subject (DESIGN §5).</summary>
internal static class GroundingRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "grounding",
        Severity = Severity.Block,
        Title = new("Every figure and date has a source.", "每个数字和日期都有来源。"),
        Good =
        [
            RuleExample.En("Nordkurier cut late deliveries from 8 % to 3 % within four months.", "Nordkurier in Bremen cut late deliveries from 8 % to 3 % within 4 months."),
            RuleExample.En("That would be EUR 4,680 a month for your 120 vans at EUR 39 each.", "120 vehicles", "EUR 39 per vehicle and month"),
            RuleExample.Zh("四个月里延误率从百分之八降到百分之三。", "不来梅的 Nordkurier 用四个月把延误率从 8% 降到 3%。"),
            RuleExample.En("We speak on Thursday, 3 December, at quarter to three, as agreed.", "call 2026-12-03 at 2:45 pm"),
            RuleExample.Zh("您这边大约3万欧元的预算够用。", "30,000欧元"),
            RuleExample.Zh("40 个传感器，每个 120 元，一共四千八。", "报价 40 个传感器，每个 120 元"),
        ],
        Bad =
        [
            RuleExample.En("Customers like you save 35 % of their fuel.", "Fuel costs EUR 35,000 per year"),
            RuleExample.En("With 40 vehicles this pays off.", "40 employees"),
            RuleExample.En("40 sensors at EUR 120 each come to EUR 5,200.", "Offer for 40 sensors at EUR 120 each"),
            RuleExample.Zh("我们的客户平均节省三成油费。", "油费每年30万元"),
            RuleExample.Zh("照约好的，26 号（周四）电话。", "电话 2026-11-27"),
            RuleExample.Zh("您的车队有40辆车。", "员工 40人"),
        ],
        Find = context => context.Ledger
            .Where(e => e.Verdict == ClaimVerdict.Unsupported && e.Mention.Kind is ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration or ClaimKind.Date)
            .Select(e =>
            {
                var words = context.Text.Text[e.Mention.Start..e.Mention.End];
                if (e.Correction is { } sum) return sum.Finding(Rule!, e.Mention, context);
                return context.At(Rule!, e.Mention.Start, e.Mention.End,
                    $"Nothing on record says \"{words}\".", $"没有资料能证明“{words}”。",
                    "Say where it comes from (facts) for this text, save it to the card or profile, turn it into a question, or cut it.", "请说明来源（facts，仅用于本文），或存入客户卡或卖方资料，或改成提问，或删去。");
            }),
    };
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Words in quotation marks are quoted word for word.</summary>
internal static class QuotationRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "quotation",
        Severity = Severity.Block,
        Title = new("Quotations are verbatim.", "引用必须一字不差。"),
        Good =
        [
            RuleExample.En("You wrote “late deliveries cost us about 4,000 euros a month”.", "late deliveries cost us about 4,000 euros a month"),
            RuleExample.En("You wrote “late deliveries … a month”.", "late deliveries cost us about 4,000 euros a month"),
            RuleExample.En("If he says \"just send something\": gladly."),
            RuleExample.En("Reply \"stop\" and I will not write again."),
            RuleExample.Zh("您说过“旺季前必须上线”。", "旺季前必须上线"),
        ],
        Bad =
        [
            RuleExample.En("You wrote “late deliveries are killing our business”.", "late deliveries cost us about 4,000 euros a month"),
            RuleExample.Zh("客户说“用了以后再也离不开”。", "旺季前必须上线"),
        ],
        Find = context => Claims.Unsupported(context, Rule!, ClaimKind.Quotation,
            "Nobody on record said these words.", "资料里没有人说过这句话。",
            "Quote the exact words; or save them to the card if they were said; or ask it without quotation marks; or cut it.", "请引用原话；确实说过就存进客户卡；或去掉引号改成提问；或删去。"),
    };
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Links, e-mail addresses and phone numbers come from facts only (DESIGN §5: untrusted text).</summary>
internal static class AddressRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "address",
        Severity = Severity.Block,
        Title = new("No link, address or phone number without a source.", "没有来源的链接、邮箱和电话不写。"),
        Good = [RuleExample.En("More at https://www.wegweiser.example.", "wegweiser.example"), RuleExample.Zh("请致电 +49 40 5550 1234。", "+49 40 5550 1234")],
        Bad = [RuleExample.En("Details: https://wegweiser-offers.example/now", "wegweiser.example"), RuleExample.Zh("请写信到 sales@other.example。", "hello@wegweiser.example")],
        Find = context => context.Ledger.Where(e => e.Verdict == ClaimVerdict.Unsupported && e.Mention.Kind == ClaimKind.Address).Select(e =>
        {
            var words = context.Text.Text[e.Mention.Start..e.Mention.End];
            return context.At(Rule!, e.Mention.Start, e.Mention.End,
                $"The address \"{words}\" is in none of the facts.", $"资料里没有这个地址或号码：“{words}”。",
                "Use the address from the profile or the lead card.", "请用卖方资料或客户卡里的地址。");
        }),
    };
}

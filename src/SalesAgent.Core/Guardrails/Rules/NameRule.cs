using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Names of people, companies and products come from facts; a customer is named only from an approved proof (N-04, C.5).</summary>
internal static class NameRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "name",
        Severity = Severity.Block,
        Title = new("No name without a source.", "没有来源的名字不写。"),
        Good =
        [
            RuleExample.En("Nordkurier runs its tours with RoutePilot.", "Nordkurier in Bremen", "RoutePilot, Route Pilot"),
            RuleExample.En("On Monday our CFO compared the ERP export with Excel."),
            RuleExample.Zh("王经理，物流公司常见的做法是这样。", "王强"),
        ],
        Bad =
        [
            RuleExample.En("Fleets such as Siemens use it every day."),
            RuleExample.En("Our partner Blue Harbor Freight plans with it."),
            RuleExample.Zh("华为也在用我们的系统。"),
            RuleExample.Zh("我们服务过鸿远达集团。"),
        ],
        Find = context => context.Ledger.Where(e => e.Verdict == ClaimVerdict.Unsupported && e.Mention.Kind == ClaimKind.Name).Select(e =>
        {
            var words = context.Text.Text[e.Mention.Start..e.Mention.End];
            return context.At(Rule!, e.Mention.Start, e.Mention.End,
                $"\"{words}\" is in none of the facts.", $"资料里没有“{words}”。",
                "Use a name from the facts; if this one is right, say it as a fact or save it (a customer needs an approved proof); else ask, or leave it out.", "请用资料里的名字；如确有其人其事，请作为事实说明或存入资料（客户须为获准案例）；否则改成提问，或不写。");
        }),
    };
}

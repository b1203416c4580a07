using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>What the offer can do, holds or complies with stands in a fact of the seller's (C.6).</summary>
internal static class CapabilityRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "capability",
        Severity = Severity.Block,
        Title = new("Nothing is said to work that no fact says.", "没有资料说明的能力不写。"),
        Good =
        [
            RuleExample.En("It connects to your SAP system.", "RoutePilot connects to SAP and DATEV."),
            RuleExample.En("It does not work offline."),
            RuleExample.En("Would a link to your ERP matter to you?"),
            RuleExample.Zh("系统可以对接用友 U8。", "通过标准接口对接用友 U8 和金蝶。"),
            RuleExample.Zh("手机没有信号时用不了，这一点先说清楚。"),
        ],
        Bad =
        [
            RuleExample.En("It also connects to Salesforce and writes back into your LIMS.", "RoutePilot connects to SAP and DATEV."),
            RuleExample.En("Our loggers are waterproof.", "sends a text message when a fridge leaves its range"),
            RuleExample.Zh("机身按 IP67 防水，水枪直接冲。", "每分钟开箱 25 个"),
            RuleExample.Zh("SAP 那头早就打通了。", "通过标准接口对接用友 U8 和金蝶。"),
        ],
        Find = context => Claims.Unsupported(context, Rule!, ClaimKind.Capability,
            "No fact says that it can do this.", "没有资料说明有这项能力。",
            "Say it with the fact that shows it; or save it to the profile; or offer to find out; or cut it.", "请写出依据；或存进卖家资料；或改成“我去核实”；或删去。"),
    };
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>"Second to none", 首屈一指: one above all others needs a fact that says so (C.6, F.6).</summary>
internal static class SuperlativeRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "superlative",
        Severity = Severity.Block,
        Title = new("Nothing is put above all others without a source.", "没有来源，不说胜过所有同行。"),
        Good =
        [
            RuleExample.En("What worries you most, the price or the date?"),
            RuleExample.En("I will be with you by ten at the latest. Best regards to your team."),
            RuleExample.En("No planner in the 2026 test of Fleet Weekly was quicker than ours.", "In the 2026 test of Fleet Weekly no planner was quicker than ours."),
            RuleExample.Zh("最近比较忙，最晚周五答复您。"),
            RuleExample.Zh("您最担心的是哪一点？"),
        ],
        Bad =
        [
            RuleExample.En("You won't find a quieter packer anywhere in the region."),
            RuleExample.En("Our support is second to none."),
            RuleExample.Zh("论稳当，华南没有哪家的机器能比。"),
            RuleExample.Zh("我们在这一行首屈一指。"),
        ],
        Find = context => Claims.Unsupported(context, Rule!, ClaimKind.Superlative,
            "No fact puts this above all others.", "没有资料能证明胜过所有同行。",
            "Say what was measured, by whom and when; or save that as a fact; or ask; or cut it.", "请写出谁在何时测得什么；或把依据存进资料；或改成提问；或删去。"),
    };
}

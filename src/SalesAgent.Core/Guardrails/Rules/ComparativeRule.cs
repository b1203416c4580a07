using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>A comparison with a rival, the old way or the market, and whatever is said of a rival, needs a sourced fact (C.6, T-07).</summary>
internal static class ComparativeRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "comparative",
        Severity = Severity.Block,
        Title = new("No comparison and no word on a rival without a source.", "没有来源，不与别家比较，不评价别家。"),
        Good =
        [
            With(RuleExample.En("TourMax lists eight minutes for a plan; ours takes three."), "TourMax's data sheet states eight minutes for a plan.", "a plan takes three minutes"),
            RuleExample.En("The sheet reaches you earlier than planned."),
            RuleExample.En("I would rather call than write."),
            RuleExample.Zh("您可以货比三家，再看哪个更合适。"),
            With(RuleExample.Zh("TourMax 官网标注每单八分钟。"), "TourMax 官网标注每单八分钟。", "TourMax"),
        ],
        Bad =
        [
            RuleExample.En("Our packer uses less power than your old one."),
            With(RuleExample.En("TourMax tends to fall apart after a year."), "TourMax's data sheet states eight minutes for a plan."),
            RuleExample.Zh("我们的机器比老机器更省电。"),
            RuleExample.Zh("他们家卖完就翻脸不认人。"),
        ],
        Find = context => Claims.Unsupported(context, Rule!, ClaimKind.Comparative,
            "No fact on record supports this comparison or judgement.", "没有资料支持这个比较或评价。",
            "Give both figures with their sources; or save that as a fact; or ask what they compare; or cut it.", "请写出双方有来源的数据；或把依据存进资料；或问客户比的是什么；或删去。"),
    };

    private static RuleExample With(RuleExample example, params string[] facts) => example with
    {
        Facts = [new Fact { Id = "seller.competitor", Text = "TourMax", Source = FactSource.Seller }, .. facts.Select((text, i) => new Fact { Id = i == 0 ? "seller.competitor.TourMax" : "seller.fact", Text = text, Source = FactSource.Seller })],
    };
}

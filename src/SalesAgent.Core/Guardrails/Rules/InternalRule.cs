using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>What is internal stays inside: scores, classes, margins, and every fact marked internal.</summary>
internal static class InternalRule
{
    private static readonly FoldedPhrases Words = new(
        "lead score, your score is, win probability, a-lead, b-lead, class a lead, class b lead, class c lead, our margin, gross margin, purchase cost, red flag, disqualified, pipeline stage, our forecast, champion score",
        "线索评分, 客户评分, 客户等级, 成交概率, 赢率, 毛利, 采购成本, 我们的成本价, 进货价, a类客户, b类客户, c类客户, 红旗信号");

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "internal",
        Severity = Severity.Block,
        Title = new("What is internal never reaches a customer.", "内部信息不对客户说。"),
        Good = [RuleExample.En("The margin of error is small.") with { Facts = Secret }, RuleExample.Zh("您的成本里，油费占多少？") with { Facts = Secret }],
        Bad = [RuleExample.En("Our purchase cost per vehicle is EUR 11.") with { Facts = Secret }, RuleExample.En("Your lead score is high."), RuleExample.Zh("我们每辆车的采购成本是11欧元。") with { Facts = Secret }, RuleExample.Zh("您在我们这里是A类客户。")],
        Find = Find,
    };

    private static Fact[] Secret => [new Fact { Id = "seller.internal.1", Text = "our purchase cost per vehicle is EUR 11", Source = FactSource.Seller, Internal = true }];

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        foreach (var (start, end, _) in Words.Find(context.Text.Folded)) yield return Leak(context, start, end);
        if (!context.Facts.Facts.Any(f => f.Internal)) yield break;
        foreach (var entry in context.Ledger)
            if (entry.Verdict == ClaimVerdict.Unsupported && context.Facts.Leaked(entry.Mention, context.WordsAt(entry.Mention.Start)) is not null) yield return Leak(context, entry.Mention.Start, entry.Mention.End);
        foreach (var fact in context.Facts.Facts.Where(f => f.Internal && f.Text.Length >= 6))
        {
            var at = context.Text.Folded.IndexOf(CheckedText.Fold(fact.Text), StringComparison.Ordinal);
            if (at >= 0) yield return Leak(context, at, at + fact.Text.Length);
        }
    }

    private static Finding Leak(CheckContext context, int start, int end) => context.At(Rule, start, end,
        "This is internal and must not reach the customer.", "这是内部信息，不能给客户看。", "Cut it.", "请删去。");
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>A disclosure that the profile wants in every message is in it (F.2: for example that software drafted the text).</summary>
internal static class DisclosureRule
{
    private static readonly Fact Disclosure = new() { Id = "seller.disclosure", Text = "Drafted with the help of software.", Source = FactSource.Seller };
    private static readonly Fact ChineseDisclosure = new() { Id = "seller.disclosure", Text = "本文由软件协助起草。", Source = FactSource.Seller };

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "disclosure",
        Severity = Severity.Block,
        Title = new("The profile's disclosure is there.", "写明资料要求的声明。"),
        Good = [RuleExample.En("The plan is ready.\nDrafted with the help of software.") with { Facts = [Disclosure] }, RuleExample.Zh("方案好了。本文由软件协助起草。") with { Facts = [ChineseDisclosure] }],
        Bad = [RuleExample.En("The plan is ready.") with { Facts = [Disclosure] }, RuleExample.Zh("方案好了。") with { Facts = [ChineseDisclosure] }],
        Find = context =>
        {
            var wanted = context.Facts.Facts.Where(fact => fact.Id == "seller.disclosure").ToList();
            if (wanted.Count == 0) return [];
            var message = FactSheet.Bare(context.Text.Text);
            return wanted.Exists(fact => message.Contains(FactSheet.Bare(fact.Text), StringComparison.Ordinal)) ? []
                : [context.Whole(Rule!, "The disclosure of the profile is missing.", "缺少资料要求的声明。", $"Add: {wanted[0].Text}", $"请加上：{wanted[^1].Text}")];
        },
    };
}

using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>What a limit or a policy of the profile says is not waved away (E.3).</summary>
public class LimitDenialTests
{
    private static IReadOnlyList<Fact> Facts { get; } =
    [
        new() { Id = "seller.product.0", Text = "AeroDry", Source = FactSource.Seller },
        new() { Id = "seller.product.0.limit.0", Text = "The AeroDry needs softened water.", Source = FactSource.Seller },
        new() { Id = "seller.product.0.limit.0", Text = "消防报批由客户自己办。", Source = FactSource.Seller },
        new() { Id = "seller.policy.0", Text = "Customers must arrange the crane themselves.", Source = FactSource.Seller },
        new() { Id = "seller.product.0.feature.0", Text = "The dryer runs without a chimney.", Source = FactSource.Seller },
    ];

    [Theory]
    [InlineData("You won't need softened water for it.")]
    [InlineData("There is no need to arrange a crane; leave all that to us.")]
    [InlineData("消防您不用管，报批也不必操心。")]
    public void Run_LimitWavedAway_IsConcealment(string sentence) => Rules(sentence).ShouldContain("E-3", sentence);

    [Theory]
    [InlineData("You will need softened water, at least ten litres an hour.")]
    [InlineData("You don't need a chimney for the dryer.")]
    [InlineData("You need to arrange the crane, but not before March.")]
    [InlineData("消防报批需要您自己去办。")]
    [InlineData("Do I need softened water?")]
    public void Run_LimitTold_IsClean(string sentence) => Rules(sentence).ShouldNotContain("E-3", sentence);

    private static IEnumerable<string> Rules(string sentence) =>
        DraftCheck.Run(new DraftText { Body = sentence }, new RuleExample(Languages.Of(sentence), sentence) { Facts = Facts }.Brief).Findings.Select(f => f.Rule);
}

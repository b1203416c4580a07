using NodaTime;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;
using static SalesAgent.Core.Tests.Plan.PlanData;

namespace SalesAgent.Core.Tests.Plan;

/// <summary>G.6 and the probabilities of G.5.</summary>
public class DealHealthTests
{
    private static readonly NextStep Soon = new() { Text = "call", Date = Today.PlusDays(5) };

    private static IReadOnlyList<DealFlag> Flags(Deal deal, HealthBasis? basis = null) => DealHealth.Assess(deal, basis ?? Basis, Today).Flags;

    [Theory]
    [InlineData(Stage.Sql, 21, false)] // 1.5 × 14 = 21
    [InlineData(Stage.Sql, 22, true)]
    [InlineData(Stage.Opportunity, 31, false)] // 1.5 × 21 = 31.5
    [InlineData(Stage.Opportunity, 32, true)]
    [InlineData(Stage.Proposal, 22, true)]
    [InlineData(Stage.Negotiation, 32, true)]
    [InlineData(Stage.Commit, 300, false)] // no default
    public void Assess_DaysInStage_AgesBeyondOneAndAHalfTimesTheUsual(Stage stage, int days, bool ageing) =>
        Flags(Deal(stage) with { StageEntered = Today.PlusDays(-days), NextStep = Soon }).Contains(DealFlag.Ageing).ShouldBe(ageing);

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Assess_DaysWithoutContact_StallsFrom21(int days, bool stalled) =>
        Flags(Deal(Stage.Proposal) with { LastContact = Today.PlusDays(-days), NextStep = Soon }).Contains(DealFlag.Stalled).ShouldBe(stalled);

    [Fact]
    public void Assess_NothingKnown_RaisesNothing() => Flags(Deal(Stage.Negotiation), new HealthBasis(HoldsNextSteps: false, null)).ShouldBeEmpty();

    [Fact]
    public void Assess_NoNextStepWhereOthersHaveOne_IsStalledAndNoCommit() =>
        Flags(Deal(Stage.Commit)).ShouldBe([DealFlag.Stalled, DealFlag.NoNextStep]);

    [Fact]
    public void Assess_LeadWithoutNextStep_IsNotStalled() => Flags(Deal(Stage.Lead)).ShouldBeEmpty();

    [Fact]
    public void Assess_CloseDateMovedTwice_Slips()
    {
        var deal = Deal(Stage.Proposal) with { NextStep = Soon, ExpectedClose = Today.PlusDays(60), CloseDateHistory = [Today.PlusDays(-30)] };
        Flags(deal).ShouldBeEmpty();
        Flags(deal with { CloseDateHistory = [Today.PlusDays(-30), Today.PlusDays(10)] }).ShouldBe([DealFlag.Slipping]);
    }

    [Theory]
    [InlineData(120, false)] // 2 × 60
    [InlineData(121, true)]
    public void Assess_StalledAndTwiceAsOldAsWins_IsAZombie(int age, bool zombie) =>
        Flags(Deal(Stage.Proposal) with { LastContact = Today.PlusDays(-30), NextStep = Soon, Created = Today.PlusDays(-age) }).Contains(DealFlag.Zombie).ShouldBe(zombie);

    [Fact]
    public void Assess_StepYesterday_IsOverdueAndTodayIsNot()
    {
        Flags(Deal(Stage.Lead) with { NextStep = new NextStep { Date = Today.PlusDays(-1) } }).ShouldBe([DealFlag.Overdue]);
        Flags(Deal(Stage.Lead) with { NextStep = new NextStep { Date = Today } }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Stage.Lead, null, null)]
    [InlineData(Stage.Mql, null, null)]
    [InlineData(Stage.Sql, null, 0.10)]
    [InlineData(Stage.Opportunity, null, 0.25)]
    [InlineData(Stage.Proposal, null, 0.40)]
    [InlineData(Stage.Negotiation, null, 0.60)]
    [InlineData(Stage.Commit, null, 0.80)]
    [InlineData(Stage.Commit, "A", 0.80)]
    [InlineData(Stage.Commit, "B", 0.40)]
    [InlineData(Stage.Opportunity, "B", 0.25)]
    [InlineData(Stage.Commit, "C", 0.10)]
    [InlineData(Stage.Commit, "X", 0.0)]
    public void Of_StageAndClass_GivesDefaultsAndCaps(Stage stage, string? letter, double? chance)
    {
        var deal = Deal(stage) with { Class = letter, NextStep = Soon };
        ((double?)StageProbability.Of(deal, DealHealth.Assess(deal, Basis, Today))).ShouldBe(chance);
    }

    [Fact]
    public void Of_StalledAndPastItsDate_IsHalvedAndTimes03()
    {
        var deal = Deal(Stage.Proposal) with { ExpectedClose = Today.PlusDays(-1) };
        StageProbability.Of(deal, DealHealth.Assess(deal, Basis, Today)).ShouldBe(0.40m * 0.5m * 0.3m);
        StageProbability.Of(deal, DealHealth.Assess(deal with { ExpectedClose = Today }, Basis, Today)).ShouldBe(0.20m);
    }

    [Fact]
    public void Of_OwnHistory_IsDrawnTowardsTheDefault()
    {
        // (9 + 4 × 0.40) ÷ (27 + 4) = 10.6 ÷ 31
        var deal = Deal(Stage.Proposal) with { NextStep = Soon };
        StageProbability.Of(deal, DealHealth.Assess(deal, Basis, Today), [new(Stage.Proposal, 27), new(Stage.Won, 9)]).ShouldBe(0.3419m);
        StageProbability.Shrunk(0, 0, 0.40m).ShouldBe(0.40m);
    }

    /// <summary>Forgetting anything about a deal never lowers its chance.</summary>
    [Fact]
    public void Of_AnyFieldForgotten_NeverLowersTheChance()
    {
        var basis = new HealthBasis(HoldsNextSteps: false, 60);
        decimal? Chance(Deal deal) => StageProbability.Of(deal, DealHealth.Assess(deal, basis, Today));
        foreach (var deal in Any(7, 500))
        {
            Deal[] poorer = [deal with { LastContact = null }, deal with { StageEntered = null }, deal with { Created = null }, deal with { ExpectedClose = null }, deal with { Class = null }, deal with { NextStep = null }, deal with { Amount = null }, deal with { CloseDateHistory = [] }];
            foreach (var other in poorer) (Chance(other) ?? 0).ShouldBeGreaterThanOrEqualTo(Chance(deal) ?? 0, deal.ToString());
        }
    }
}

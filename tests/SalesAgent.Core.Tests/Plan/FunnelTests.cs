using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Plan;

/// <summary>The cohort of G.12 and the rules of G.4.</summary>
public class FunnelTests
{
    private static readonly FunnelStage[] Cohort =
    [
        new(Stage.Lead, 400, 0.45), new(Stage.Mql, 180, 0.45), new(Stage.Sql, 72, 0.50), new(Stage.Opportunity, 36, 0.70), new(Stage.Proposal, 27, 0.40), new(Stage.Won, 9),
    ];

    [Fact]
    public void Assess_WorkedExample_GivesItsFindings() =>
        Funnel.Assess(Cohort, 40_000).Select(s => s.Finding).ShouldBe([FunnelFinding.OnBenchmark, FunnelFinding.Suspected, FunnelFinding.OnBenchmark, FunnelFinding.OnBenchmark, FunnelFinding.Suspected]);

    [Fact]
    public void Bottlenecks_WorkedExample_RanksProposalsFirst()
    {
        var ranked = Funnel.Bottlenecks(Funnel.Assess(Cohort, 40_000));
        ranked.Select(s => (s.From, decimal.Round(s.LostValue!.Value))).ShouldBe([(Stage.Proposal, 72_000m), (Stage.Mql, 45_000m)]);
    }

    [Fact]
    public void Assess_UpperBoundUnderBenchmark_IsCertain() =>
        // 9 of 27 has the upper bound 52.2 %
        Funnel.Assess([new(Stage.Proposal, 27, 0.53), new(Stage.Won, 9)])[0].Finding.ShouldBe(FunnelFinding.Certain);

    [Fact]
    public void Assess_NineEntered_IsNotJudged()
    {
        var step = Funnel.Assess([new(Stage.Proposal, 9, 0.9), new(Stage.Won, 0)])[0];
        step.Finding.ShouldBe(FunnelFinding.TooFew);
        step.LostWins.ShouldBeNull();
    }

    [Fact]
    public void Bottlenecks_NoBenchmark_NamesTheLowestAsSuch()
    {
        var found = Funnel.Bottlenecks(Funnel.Assess([.. Cohort.Select(s => s with { Benchmark = null })]));
        found.ShouldHaveSingleItem().From.ShouldBe(Stage.Proposal);
        found[0].Finding.ShouldBe(FunnelFinding.LowestNoBenchmark);
    }

    [Fact]
    public void Assess_CountGrowsDownstream_IsADataError() =>
        Should.Throw<SalesInputException>(() => Funnel.Assess([new(Stage.Lead, 10), new(Stage.Mql, 11)])).Message.ShouldContain("11 entered MQL but only 10 entered Lead");

    [Fact]
    public void ExtraWins_TenPercentBetter_GivesTenPercentMoreUpToAll()
    {
        var steps = Funnel.Assess(Cohort);
        Funnel.ExtraWins(steps[0], 9).ShouldBe(0.9, 1e-9);
        Funnel.ExtraWins(Funnel.Assess([new(Stage.Lead, 20), new(Stage.Won, 19)])[0], 19).ShouldBe(1, 1e-9); // 95 % can only rise to 100 %
    }

    [Fact]
    public void PerDay_WorkedExample_Gives6000AndItsSensitivity()
    {
        Velocity.PerDay(36, 0.25, 40_000, 60).ShouldBe(6_000m);
        Velocity.PerDay(36, 0.275, 40_000, 60).ShouldBe(6_600m);
        Velocity.PerDay(36, 0.25, 44_000, 60).ShouldBe(6_600m);
        decimal.Round(Velocity.PerDay(36, 0.25, 40_000, 54)!.Value, 2).ShouldBe(6_666.67m);
        Velocity.PerDay(36, 0.25, 40_000, 0).ShouldBeNull();
    }

    [Fact]
    public void Coverage_WorkedExample_LacksPipeline()
    {
        var coverage = new Coverage(150_000, 370_000, 148_750, Coverage.NeededFor(0.25m));
        decimal.Round(coverage.Ratio, 2).ShouldBe(2.47m);
        decimal.Round(coverage.WeightedRatio, 2).ShouldBe(0.99m);
        coverage.Needed.ShouldBe(4m);
        coverage.Lacking.ShouldBe(230_000m); // 4 × 150,000 − 370,000
        Coverage.NeededFor(0).ShouldBeNull();
    }
}

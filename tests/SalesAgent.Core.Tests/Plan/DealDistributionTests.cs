using FsCheck;
using FsCheck.Fluent;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Plan;

/// <summary>G.5 with the pipeline of G.12.</summary>
public class DealDistributionTests
{
    private static readonly Chance[] Pipeline =
    [
        new(60_000, 0.80m), new(45_000, 0.50m), new(90_000, 0.40m), new(30_000, 0.60m), new(25_000, 0.25m), new(120_000, 0.15m),
    ];

    [Fact]
    public void Exact_WorkedExample_GivesAllItsNumbers()
    {
        var d = DealDistribution.Of(Pipeline);
        d.Method.ShouldBe(ForecastMethod.Exact);
        d.Mean.ShouldBe(148_750m);
        Math.Round(d.StandardDeviation).ShouldBe(72_079);
        new[] { 0.10, 0.25, 0.50, 0.75, 0.90 }.Select(d.Percentile).ShouldBe([60_000m, 90_000m, 135_000m, 195_000m, 250_000m]);
        (d.AtLeast(150_000) * 100).ShouldBe(47.3, 0.05);
        (d.AtLeast(180_000) * 100).ShouldBe(36.1, 0.05);
    }

    [Fact]
    public void Next_Seed1234567_GivesThePublishedSequence()
    {
        var random = new SplitMix64(1234567);
        Enumerable.Range(0, 5).Select(_ => random.Next()).ShouldBe([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL]);
    }

    [Theory]
    [InlineData(150_000)]
    [InlineData(180_000)]
    [InlineData(60_000)]
    [InlineData(250_000)]
    public void Simulate_SameDeals_StaysWithinFourStandardErrorsOfExact(int target)
    {
        var exact = DealDistribution.Exact(Pipeline).AtLeast(target);
        var error = Math.Sqrt(exact * (1 - exact) / DealDistribution.Runs);
        DealDistribution.Simulate(Pipeline).AtLeast(target).ShouldBe(exact, 4 * error);
    }

    [Fact]
    public void Simulate_ThirtyEqualDeals_MatchesTheBinomial()
    {
        // 30 deals of 1 at 0.3: mean 9, variance 30 × 0.3 × 0.7 = 6.3; E[total] = Σ P(total ≥ k)
        var d = DealDistribution.Of([.. Enumerable.Repeat(new Chance(1, 0.3m), 30)]);
        d.Method.ShouldBe(ForecastMethod.MonteCarlo);
        Enumerable.Range(1, 30).Sum(k => d.AtLeast(k)).ShouldBe(9, 4 * Math.Sqrt(6.3 / DealDistribution.Runs));
        d.Percentile(0.5).ShouldBe(9m); // P(≤8) = 43 %, P(≤9) = 59 %: far from 50 % on both sides
    }

    [Fact]
    public void Simulate_Twice_IsTheSame()
    {
        Chance[] deals = [.. Enumerable.Range(1, 40).Select(i => new Chance(i * 1000, 0.02m * i))];
        var (first, second) = (DealDistribution.Of(deals), DealDistribution.Of([.. deals.Reverse()]));
        for (var q = 0.01; q < 1; q += 0.01) second.Percentile(q).ShouldBe(first.Percentile(q));
    }

    [Fact]
    public void Simulate_MoreDealsThanAreDrawn_KeepsMeanAndSpread()
    {
        // 20,000 deals of 100 at 0.5: mean 1,000,000, sd 100 × √5,000 = 7,071; the median of 10,000 runs has an error of about 1.25 × sd ÷ 100
        var d = DealDistribution.Of([.. Enumerable.Repeat(new Chance(100, 0.5m), 20_000)]);
        ((double)d.Percentile(0.5)).ShouldBe(1_000_000, 4 * 88.4);
        ((double)(d.Percentile(0.9) - d.Percentile(0.1))).ShouldBe(2 * 1.2816 * 7071, 500);
    }

    [Fact]
    public void Of_NoDeals_BringsNothing()
    {
        var d = DealDistribution.Of([]);
        (d.Mean, d.Percentile(0.9), d.AtLeast(1)).ShouldBe((0m, 0m, 0.0));
    }

    [Fact]
    public void Of_HugeAmounts_DoNotOverflow()
    {
        var d = DealDistribution.Of([.. Enumerable.Repeat(new Chance(1_000_000_000_000_000m, 1m), 200)]);
        d.Percentile(0.1).ShouldBe(200_000_000_000_000_000m);
    }

    [Fact]
    public void Exact_TwentyDifferentDeals_SumsToOne()
    {
        Chance[] deals = [.. Enumerable.Range(0, 20).Select(i => new Chance((1 << i) + 0.01m, 0.5m))];
        var d = DealDistribution.Of(deals);
        d.Method.ShouldBe(ForecastMethod.Exact);
        d.AtLeast(0).ShouldBe(1, 1e-9);
        d.Percentile(0.5).ShouldBe((1 << 19) - 1 + 0.19m); // of 2^20 equally likely totals the 2^19th: all deals but the largest
    }

    /// <summary>Scaling the amounts scales every figure; the order of the deals changes none.</summary>
    [Fact]
    public void Of_ScaledOrShuffled_FollowsOrStays() => Prop.ForAll<PositiveInt[]>(sizes =>
    {
        Chance[] deals = [.. sizes.Take(30).Select((s, i) => new Chance(s.Get * 100, (decimal)((i * 37 % 100) + 1) / 100))];
        var (one, three, turned) = (DealDistribution.Of(deals), DealDistribution.Of([.. deals.Select(d => d with { Amount = d.Amount * 3 })]), DealDistribution.Of([.. deals.Reverse()]));
        return three.Mean == 3 * one.Mean && turned.Mean == one.Mean
            && new[] { 0.1, 0.5, 0.9 }.All(q => three.Percentile(q) == 3 * one.Percentile(q) && turned.Percentile(q) == one.Percentile(q));
    }).QuickCheckThrowOnFailure();

    /// <summary>A better chance on one deal never lowers the chance of any target.</summary>
    [Fact]
    public void Exact_HigherProbability_NeverLowersAnyTarget() => Prop.ForAll<PositiveInt, NonNegativeInt>((target, which) =>
    {
        var better = Pipeline.ToArray();
        better[which.Get % 6] = better[which.Get % 6] with { Probability = 0.95m };
        var at = target.Get * 1000 % 400_000;
        return DealDistribution.Of(better).AtLeast(at) >= DealDistribution.Of(Pipeline).AtLeast(at) - 1e-12;
    }).QuickCheckThrowOnFailure();
}

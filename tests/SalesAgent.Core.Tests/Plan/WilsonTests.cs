using FsCheck;
using FsCheck.Fluent;
using SalesAgent.Core.Plan;

namespace SalesAgent.Core.Tests.Plan;

/// <summary>G.3 and the rates of G.12.</summary>
public class WilsonTests
{
    [Theory]
    [InlineData(2, 3, 66.7, 20.8, 93.9)]
    [InlineData(0, 8, 0.0, 0.0, 32.4)]
    [InlineData(5, 40, 12.5, 5.5, 26.1)]
    [InlineData(14, 50, 28.0, 17.5, 41.7)]
    [InlineData(180, 400, 45.0, 40.2, 49.9)]
    [InlineData(72, 180, 40.0, 33.1, 47.3)]
    [InlineData(36, 72, 50.0, 38.7, 61.3)] // 38.747 and 61.253; G.12 prints 38.8, rounded twice
    [InlineData(27, 36, 75.0, 58.9, 86.2)] // 86.2497; G.12 prints 86.3, rounded twice
    [InlineData(9, 27, 33.3, 18.6, 52.2)]
    [InlineData(9, 36, 25.0, 13.8, 41.1)]
    public void Of_DomainExamples_GivesTheInterval(int hits, int total, double rate, double low, double high)
    {
        var share = Wilson.Of(hits, total);
        (share.Rate!.Value * 100).ShouldBe(rate, 0.05);
        (share.Low * 100).ShouldBe(low, 0.05);
        (share.High * 100).ShouldBe(high, 0.05);
    }

    [Fact]
    public void Of_Nothing_KnowsNothing() => Wilson.Of(0, 0).ShouldBe(new Proportion(0, 0, null, 0, 1, SampleSize.TooFewToJudge));

    [Fact]
    public void Distinguishable_OverlappingIntervals_IsFalse()
    {
        Wilson.Distinguishable(Wilson.Of(5, 40), Wilson.Of(14, 50)).ShouldBeFalse();
        Wilson.Distinguishable(Wilson.Of(5, 400), Wilson.Of(140, 500)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(9, SampleSize.TooFewToJudge)]
    [InlineData(10, SampleSize.Weak)]
    [InlineData(29, SampleSize.Weak)]
    [InlineData(30, SampleSize.Usable)]
    [InlineData(99, SampleSize.Usable)]
    [InlineData(100, SampleSize.Solid)]
    public void SizeOf_Limits_AreThoseOfG3(int total, SampleSize size) => Wilson.SizeOf(total).ShouldBe(size);

    [Fact]
    public void Of_MoreHitsThanTries_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => Wilson.Of(3, 2));

    /// <summary>The rate lies inside its interval, the interval inside [0, 1], and ten times the sample is never less certain.</summary>
    [Fact]
    public void Of_AnyShare_HoldsItsRate() => Prop.ForAll<NonNegativeInt, PositiveInt>((hits, total) =>
    {
        var (k, n) = (hits.Get % (total.Get + 1), total.Get);
        var (small, large) = (Wilson.Of(k, n), Wilson.Of(k * 10, n * 10));
        return small.Low <= small.Rate && small.Rate <= small.High && small.Low >= 0 && small.High <= 1 && large.High - large.Low < small.High - small.Low;
    }).QuickCheckThrowOnFailure();
}

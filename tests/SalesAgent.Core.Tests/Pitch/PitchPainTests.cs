using SalesAgent.Core.Pitch;
using SalesAgent.Core.Shared;
using static SalesAgent.Core.Tests.Pitch.PitchSamples;

namespace SalesAgent.Core.Tests.Pitch;

public class PitchPainTests
{
    [Theory]
    [InlineData(RatePeriod.Week, "26,000 euros")]
    [InlineData(RatePeriod.Month, "6,000 euros")]
    [InlineData(RatePeriod.Quarter, "2,000 euros")]
    [InlineData(RatePeriod.Year, null)]
    [InlineData(RatePeriod.Unit, null)]
    public void Of_CostPerPeriod_YearIsDerivedWithItsInputs(RatePeriod per, string? year)
    {
        var pain = PitchPain.Of(Source(Lead with { Pains = [new Pain { Text = "noise", Cost = new Rate(500, "EUR", per) }] }))[0];
        pain.YearCost.ShouldBe(year);
        if (year is null) pain.Derivation.ShouldBeNull();
        else
        {
            pain.Derivation!.Source.ShouldBe(FactSource.Derived);
            pain.Derivation.Text.ShouldContain("EUR 500");
            pain.Derivation.Text.ShouldContain(year);
        }
    }

    [Fact]
    public void Of_WordsOfTheOtherLanguage_AreNotMixedInButNumbersStay()
    {
        var pain = PitchPain.Of(Source(Lead with { Pains = [new Pain { Text = "late deliveries", Metric = "9 %", Cost = new Rate(4000, "EUR", RatePeriod.Month) }] }, language: Language.Chinese))[0];
        pain.Words.ShouldBeNull();
        pain.Metric.ShouldBe("9%");
        pain.Cost.ShouldBe("每月4,000欧元");
    }

    [Theory]
    [InlineData("our drivers wait for hours", true)]
    [InlineData("We lose orders", true)]
    [InlineData("late deliveries", false)]
    [InlineData("power use", false)]
    public void Of_FirstPerson_IsQuoted(string text, bool quoted) => PitchPain.Of(Source(Lead with { Pains = [new Pain { Text = text }] }))[0].Quoted.ShouldBe(quoted);

    [Fact]
    public void Of_NoPainButTheContactsOwnWords_AreQuoted()
    {
        var lead = Lead with { Pains = [], Evidence = [new Evidence { Criterion = Criterion.Need, Grade = Grade.Evidenced, Quote = "The noise wakes guests.", By = "Nora Feld", Kind = ActivityKind.Call }] };
        var pain = PitchPain.Of(Source(lead)).ShouldHaveSingleItem();
        pain.Words.ShouldBe("The noise wakes guests");
        pain.Quoted.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Somebody Else", ActivityKind.Call, Grade.Evidenced)]
    [InlineData("Nora Feld", ActivityKind.Web, Grade.Evidenced)]
    [InlineData("Nora Feld", ActivityKind.Call, Grade.Negative)]
    public void Of_WordsThatAreNotTheContactsNeed_AreNotPutIntoTheirMouth(string by, ActivityKind kind, Grade grade)
    {
        var lead = Lead with { Pains = [], Evidence = [new Evidence { Criterion = Criterion.Need, Grade = grade, Quote = "The noise wakes guests.", By = by, Kind = kind }] };
        PitchPain.Of(Source(lead)).ShouldBeEmpty();
    }

    [Fact]
    public void Of_MetricAlreadyInTheWords_IsNotRepeated() =>
        PitchPain.Of(Source(Lead with { Pains = [new Pain { Text = "9 % of rooms empty", Metric = "9 %" }] }))[0].Metric.ShouldBeNull();

    [Fact]
    public void Of_VeryLongPain_IsNotReadOut() =>
        PitchPain.Of(Source(Lead with { Pains = [new Pain { Text = string.Join(' ', Enumerable.Repeat("noise", 40)) }] }))[0].Words.ShouldBeNull();
}

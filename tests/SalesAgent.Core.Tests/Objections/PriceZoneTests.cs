using FsCheck;
using FsCheck.Fluent;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Objections;

/// <summary>S1-33.14: list 10,000 and 10 % authority give a floor of 9,000; the target is half-way, 9,500.</summary>
public class PriceZoneTests
{
    private static readonly Money List = new(10_000, "EUR");

    [Theory]
    [InlineData(10_000, Zone.Tradable, 0)]
    [InlineData(9_500, Zone.Tradable, 5)]
    [InlineData(9_499, Zone.Borderline, 5)]
    [InlineData(9_000, Zone.Borderline, 10)]
    [InlineData(8_999, Zone.NotTradable, 10)]
    [InlineData(12_000, Zone.Tradable, 0)]
    public void Assess_Bounds_BelongToTheUpperZone(decimal offer, Zone zone, decimal percent)
    {
        var result = PriceZone.Assess(new Money(offer, "EUR"), List, 9_000, 9_500, Language.English);
        result.Zone.ShouldBe(zone);
        result.DiscountPercent.ShouldBe(percent);
    }

    [Fact]
    public void FloorOf_TenPercent_IsNineTenths() => PriceZone.FloorOf(10_000, 10).ShouldBe(9_000);

    [Fact]
    public void Assess_OtherCurrency_IsTheCallersMistake() =>
        Should.Throw<SalesInputException>(() => PriceZone.Assess(new Money(9_000, "USD"), List, 9_000, 9_500, Language.English)).Message.ShouldContain("USD");

    [Fact]
    public void Assess_FloorAboveTarget_IsTheCallersMistake() =>
        Should.Throw<SalesInputException>(() => PriceZone.Assess(List, List, 9_600, 9_500, Language.English));

    [Fact]
    public void Assess_HigherOffer_IsNeverInALowerZone() =>
        Prop.ForAll(Gen.Choose(0, 12_000).ToArbitrary(), Gen.Choose(0, 12_000).ToArbitrary(), (left, right) =>
            ZoneOf(Math.Max(left, right)) <= ZoneOf(Math.Min(left, right))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("We could pay 26,000 for it", 26_000)]
    [InlineData("We'd pay EUR 26,000.", 26_000)]
    [InlineData("too expensive, we could do 26k", 26_000)]
    [InlineData("最多给2.6万", 26_000)]
    [InlineData("我们只能给 26000 欧元", 26_000)]
    public void Find_WordsOfOffering_GiveTheFigure(string text, decimal expected) =>
        CounterOffer.Find(text, new Money(30_000, "EUR")).ShouldBe(new Money(expected, "EUR"));

    [Theory]
    [InlineData("Another vendor gave us a 20% discount.")]
    [InlineData("你们贵了三千块，有点贵。")]
    [InlineData("We could pay USD 26,000")]
    [InlineData("we'd pay for 24,000 deliveries per month")]
    [InlineData("we would pay 39 for it")]
    [InlineData("We could pay 31,000")]
    [InlineData("It costs 26,000 elsewhere")]
    public void Find_AnythingElse_IsNoOffer(string text) => CounterOffer.Find(text, new Money(30_000, "EUR")).ShouldBeNull();

    private static Zone ZoneOf(int offer) => PriceZone.Assess(new Money(offer, "EUR"), List, 9_000, 9_500, Language.English).Zone;
}

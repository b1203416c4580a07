using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Objections;

/// <summary>A discount asked for in percent or 折 is a counter-offer like a sum.</summary>
public class CounterOfferShareTests
{
    [Theory]
    [InlineData("Can you give me 25% off?", 0.25)]
    [InlineData("We would sign with a 15 percent discount.", 0.15)]
    [InlineData("能不能打八折？", 0.2)]
    [InlineData("给个八五折就签", 0.15)]
    [InlineData("打9折行吗", 0.1)]
    [InlineData("12.25% off and we sign", 0.1225)]
    [InlineData("便宜30%就签", 0.3)]
    [InlineData("能再优惠30%吗", 0.3)]
    [InlineData("降20%行不行", 0.2)]
    [InlineData("再让10个点", 0.1)]
    public void Share_Asked_IsWhatTheyWantOff(string text, double share) => CounterOffer.Share(text).ShouldBe((decimal)share);

    [Theory]
    [InlineData("Another vendor gave us a 20% discount.")]
    [InlineData("人家给我打八折。")]
    [InlineData("It is too expensive.")]
    [InlineData("9 % of our deliveries are late")]
    [InlineData("打折吗")]
    [InlineData("125% off")]
    [InlineData("100% off")]
    [InlineData("人家便宜30%")]
    [InlineData("你们说成本降20%")]
    [InlineData("٢٥% off")]
    public void Share_NotAsked_IsNull(string text) => CounterOffer.Share(text).ShouldBeNull();

    [Fact]
    public void Find_Percent_IsTheDealLessThatShare() =>
        CounterOffer.Find("Can you give me 25% off?", new Money(30_000, "EUR")).ShouldBe(new Money(22_500, "EUR"));

    /// <summary>Without the word "discount" it is still about the price.</summary>
    [Theory]
    [InlineData("Can you give me 25% off?")]
    [InlineData("Give us 15% off and we sign today")]
    [InlineData("能不能打八折？")]
    public void Classify_DiscountByItsFigure_IsPrice(string text) => ObjectionClassifier.Classify(text).Kind.ShouldBe(ObjectionKind.Price);
}

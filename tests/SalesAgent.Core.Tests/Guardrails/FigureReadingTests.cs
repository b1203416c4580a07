using System.Globalization;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>What a figure says, in the ways people write it.</summary>
public class FigureReadingTests
{
    [Theory]
    [InlineData("At 62p a towel it is cheap.", "0.62", "GBP")]
    [InlineData("It costs 90 pence each.", "0.90", "GBP")]
    [InlineData("标准版 6 万 8 元一年。", "68000", "CNY")]
    public void Measures_Sum(string text, string value, string currency)
    {
        var mention = MentionReader.Measures(TokenList.Of(text))[0];
        (mention.Kind, mention.Value, mention.Unit).ShouldBe((ClaimKind.Money, decimal.Parse(value, CultureInfo.InvariantCulture), currency));
    }

    [Theory]
    [InlineData("标准版 6 万 8 一年。", "68000")]
    [InlineData("1万2，够用。", "12000")]
    public void Measures_Number(string text, string value) => MentionReader.Measures(TokenList.Of(text))[0].Value.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("预算 6 万 8 月到位。", "60000")]
    public void Measures_ApartFromWhatFollows(string text, string value) => MentionReader.Measures(TokenList.Of(text))[0].Value.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));
}

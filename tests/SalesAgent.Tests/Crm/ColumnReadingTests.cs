using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Crm;

namespace SalesAgent.Tests.Crm;

/// <summary>Laws of reading columns.</summary>
public class ColumnReadingTests
{
    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 20_000).Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    /// <summary>Written in whatever order: a column either comes back day for day, or says that it is undecided; it never comes back wrong.</summary>
    [Theory]
    [InlineData(DateOrder.DayFirst, "/")]
    [InlineData(DateOrder.DayFirst, "-")]
    [InlineData(DateOrder.MonthFirst, "/")]
    [InlineData(DateOrder.MonthFirst, "-")]
    public void Read_ColumnInOneOrder_IsRightOrUndecided(DateOrder order, string separator) =>
        Prop.ForAll(Days.ListOf().ToArbitrary(), days =>
        {
            var cells = days.Select(d => order == DateOrder.DayFirst ? $"{d.Day}{separator}{d.Month:00}{separator}{d.Year}" : $"{d.Month:00}{separator}{d.Day}{separator}{d.Year}").ToList();
            var column = new DateColumn();
            foreach (var cell in cells) column.Learn(cell);
            column.Decide(null, []);
            var decided = days.Any(d => d.Day > 12);
            return column.Undecided is null
                ? cells.Select(column.Read).SequenceEqual(days.Select(d => (LocalDate?)d))
                : !decided;
        }).QuickCheckThrowOnFailure();

    /// <summary>Any sum of cents, written with either pair of marks beside a value that shows which, is read exactly.</summary>
    [Theory]
    [InlineData(',', '.')]
    [InlineData('.', ',')]
    [InlineData('\u00a0', ',')]
    [InlineData('\'', '.')]
    public void Read_ColumnInOneLocale_IsExact(char grouping, char mark) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), cents =>
        {
            var amount = cents / 100m;
            var cell = amount.ToString("#,0.00", System.Globalization.CultureInfo.InvariantCulture).Replace('.', '!').Replace(',', grouping).Replace('!', mark);
            var column = new AmountColumn();
            column.Learn(cell);
            return column.Read(AmountText.Of(cell + " EUR")!.Value).Value == amount;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("about ten")]
    [InlineData("10-15万")]
    [InlineData("1,2,3")]
    [InlineData("12.34.56")]
    [InlineData("=1+1")]
    [InlineData("10 %")]
    public void Read_NoSum_IsNotASum(string cell)
    {
        var amount = AmountText.Of(cell);
        (amount is null ? null : new AmountColumn().Read(amount.Value).Value).ShouldBeNull();
    }

    /// <summary>A header that meant two things would be read as one of them by chance.</summary>
    [Fact]
    public void HeaderNames_EveryField_IsNamedAndSelfConsistent()
    {
        foreach (var field in Enum.GetValues<CrmField>())
            HeaderNames.NamesOf(field).ShouldAllBe(name => HeaderNames.Of(name)!.Value.Field == field);
    }

    [Fact]
    public void Label_EveryFieldAndStage_HasWordsOfItsOwnInBothLanguages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Enum.GetValues<CrmField>().Select(f => CrmFieldWords.Label(f, language)).Distinct().Count().ShouldBe(Enum.GetValues<CrmField>().Length);
            Enum.GetValues<Stage>().Select(s => CrmFieldWords.Label(s, language)).Distinct().Count().ShouldBe(Enum.GetValues<Stage>().Length);
        }
    }

    [Theory]
    [InlineData("Amount (EUR)", "EUR", 1)]
    [InlineData("Amount in USD", "USD", 1)]
    [InlineData("金额(万元)", "CNY", 10000)]
    [InlineData("Deal - Value", null, 1)]
    public void MoneyUnit_Header_SaysCurrencyAndScale(string header, string? currency, int scale)
    {
        HeaderNames.Of(header)!.Value.Field.ShouldBe(CrmField.Amount);
        HeaderNames.MoneyUnit(header).ShouldBe((currency, scale));
    }

    [Fact]
    public void Nearest_UnknownField_IsNamed() =>
        Should.Throw<SalesInputException>(() => ColumnMap.Of(["Deal", "Worth"], ["Worth=amuont"], "x.csv", Language.English))
            .Message.ShouldStartWith("map: 'amuont' is not a field; did you mean 'amount'?; fields are record_id, deal_name");
}

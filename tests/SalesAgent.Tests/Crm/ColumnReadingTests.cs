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

    [Theory]
    [InlineData("£1,234.56", 2268)]
    [InlineData("£12,5", 2268)]
    [InlineData("£12.5", 2.268)]
    [InlineData("£1.234.567", 2268)]
    [InlineData("£0.720", 2.268)]
    public void Read_OneMarkBeforeThreeDigits_IsDecidedByTheColumn(string beside, double expected)
    {
        var column = new AmountColumn();
        // Where the column writes its decimals with a dot, "2.268" has three of them; where with a comma, it is thousands.
        var cell = beside == "£1,234.56" ? "£2,268" : "£2.268";
        column.Learn(cell);
        column.Learn(beside);
        column.Undecided.ShouldBe(0);
        column.Read(AmountText.Of(cell)!.Value).Value.ShouldBe((decimal)expected);
    }

    /// <summary>Whatever the sum: one mark before three digits alone is never a number until somebody says which.</summary>
    [Theory]
    [InlineData('.')]
    [InlineData(',')]
    public void Read_OneMarkBeforeThreeDigitsAlone_IsAskedNotGuessed(char mark) =>
        Prop.ForAll(Gen.Choose(1, 999).ToArbitrary(), Gen.Choose(0, 999).ToArbitrary(), (whole, rest) =>
        {
            var cell = $"{whole}{mark}{rest:000}";
            decimal? Read(DecimalMark? asked)
            {
                var column = new AmountColumn(asked);
                column.Learn(cell);
                column.Learn("30000");
                return column.Read(AmountText.Of(cell)!.Value).Value;
            }

            var (decimals, thousands) = (whole + (rest / 1000m), (whole * 1000m) + rest);
            return Read(null) is null
                && Read(DecimalMark.Point) == (mark == '.' ? decimals : thousands)
                && Read(DecimalMark.Comma) == (mark == ',' ? decimals : thousands);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("０.７２", 0.72)]
    [InlineData("１２，０００．５０", 12000.50)]
    [InlineData("￥８万", 80000)]
    public void Read_FullWidthDigits_AreDigits(string cell, double expected)
    {
        var column = new AmountColumn();
        column.Learn(cell);
        column.Read(AmountText.Of(cell)!.Value).Value.ShouldBe((decimal)expected);
    }

    [Theory]
    [InlineData("1200①")]
    [InlineData("10²")]
    public void Of_FootnoteBehindASum_IsNotADigitOfIt(string cell) => AmountText.Of(cell).ShouldBeNull();

    [Theory]
    [InlineData("面议", true)]
    [InlineData("待定", true)]
    [InlineData("ＴＢＤ", true)]
    [InlineData("n/a", true)]
    [InlineData("-", true)]
    [InlineData("about ten", false)]
    [InlineData("0", false)]
    [InlineData("-5", false)]
    [InlineData("€", false)]
    public void IsUnknown_Cell_SaysWhetherTheSumIsOpen(string cell, bool unknown) => AmountText.IsUnknown(cell).ShouldBe(unknown);

    /// <summary>ISO dates and dates that can be read in one way only come back, whatever stands in the column beside them.</summary>
    [Fact]
    public void Read_AmbiguousValueInTheColumn_LeavesTheOthersReadable() =>
        Prop.ForAll(Days.ToArbitrary(), day =>
        {
            string[] cells = ["11/02/2026", Figures.Iso(day), $"{day.Day}/{day.Month}/{day.Year}"];
            var column = new DateColumn();
            foreach (var cell in cells) column.Learn(cell);
            column.Decide(null, []);
            var decided = day.Day > 12;
            return column.Read(cells[1]) == day
                && column.IsAmbiguous("11/02/2026") != decided
                && (!decided || (column.Read(cells[2]) == day && column.Read(cells[0]) == new LocalDate(2026, 2, 11)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Deal created", CrmField.Created)]
    [InlineData("Deal value", CrmField.Amount)]
    [InlineData("Deal title", CrmField.DealName)]
    [InlineData("Deal stage", CrmField.Stage)]
    [InlineData("Deal owner", CrmField.Owner)]
    [InlineData("Organization", CrmField.Company)]
    [InlineData("Contact person", CrmField.Contact)]
    [InlineData("Expected close date", CrmField.ExpectedClose)]
    [InlineData("Won time", CrmField.Closed)]
    [InlineData("Last stage change", CrmField.StageEntered)]
    [InlineData("Next activity date", CrmField.NextDate)]
    [InlineData("Company owner", CrmField.Owner)]
    [InlineData("Last Activity Time", CrmField.LastContact)]
    [InlineData("下次联系时间", CrmField.NextDate)]
    public void Of_HeaderSeenInTheWild_IsItsField(string header, CrmField field) => HeaderNames.Of(header)!.Value.Field.ShouldBe(field);

    [Theory]
    [InlineData("Deal title,Deal value,Deal stage,Organization,Deal created", CrmSource.Pipedrive)]
    [InlineData("Title,Value,Organization,Contact person,Expected close date", CrmSource.Pipedrive)]
    [InlineData("Record Id,Deal Name,Closing Date,Stage", CrmSource.Zoho)]
    [InlineData("Record ID,Deal Name,Deal Stage", CrmSource.Hubspot)]
    [InlineData("Id,Name,StageName,Amount", CrmSource.Salesforce)]
    public void SourceOf_Headers_IsWhoseTheyAre(string headers, CrmSource source)
    {
        HeaderNames.SourceOf(headers.Split(',')).ShouldBe(source);
        ColumnMap.Of(headers.Split(','), [], "x.csv", Language.English).Has(CrmField.DealName).ShouldBeTrue();
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

using System.Text;
using System.Text.Json;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Crm;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Tests.Crm;

/// <summary>Each format and each trap of real files, with a file made for it.</summary>
public sealed class ImportCrmTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private const string Hubspot = """
        Record ID,Deal Name,Deal Stage,Amount,Currency,Deal owner,Close Date,Create Date,Last Activity Date
        101,Nord tour,closedwon,30000,EUR,Mara,2026-03-05 14:22,2026-01-10 09:00,2026-03-05
        102,Süd tour,Contract Sent,12500.5,EUR,Jonas,2026-12-24,2026-10-01,2026-11-20
        103,West tour,Closed Lost (Sales Pipeline),,EUR,Mara,2026-02-01,2025-11-11,2026-01-30
        """;

    [Fact]
    public async Task Run_HubspotDeals_ReadsLabelsInternalNamesAndDates()
    {
        var result = await _folder.ImportTextAsync(Hubspot);
        result.Source.ShouldBe(CrmSource.Hubspot);
        (result.Rows, result.Added, result.RejectedCount).ShouldBe((3, 3, 0));
        var deals = await _folder.DealsAsync();
        deals.Select(d => d.Id).ShouldBe(["hubspot-101", "hubspot-102", "hubspot-103"]);
        deals.Select(d => d.Stage).ShouldBe([Stage.Won, Stage.Proposal, Stage.Lost]);
        deals[0].Closed.ShouldBe(new LocalDate(2026, 3, 5));
        deals[0].ExpectedClose.ShouldBeNull();
        deals[1].Closed.ShouldBeNull();
        deals[1].ExpectedClose.ShouldBe(new LocalDate(2026, 12, 24));
        deals[1].Amount.ShouldBe(new Money(12500.5m, "EUR"));
        deals[1].LastContact.ShouldBe(new LocalDate(2026, 11, 20));
        deals[2].Amount.ShouldBeNull();
        deals[2].Owner.ShouldBe("Mara");
    }

    [Fact]
    public async Task Run_PipedriveDeals_StatusWinsOverStage()
    {
        var result = await _folder.ImportTextAsync("""
            Deal - Pipedrive System ID,Deal - Title,Deal - Value,Deal - Currency of value,Deal - Owner,Deal - Stage,Deal - Status,Deal - Creation date,Deal - Expected close date,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Organization,Deal - Contact person,Deal - Next activity date,Deal - Last stage change,Deal - Label
            7,Tour A,"9,000.00",USD,Ana,Negotiations Started,Won,2026-01-02,2026-04-01,2026-03-30 10:00:00,,,Blue Crate,Owen Clarke,,2026-03-01,hot
            8,Tour B,4500,USD,Ana,Lead In,Lost,2026-01-05,2026-05-01,,2026-02-20 08:00:00,Price,Red Crate,Ella Shaw,,,
            9,Tour C,700,USD,Ana,Proposal Made,Open,2026-02-01,2026-12-05,,,,Green Crate,Ina Moll,2026-12-01,2026-11-01,
            """);
        result.Source.ShouldBe(CrmSource.Pipedrive);
        result.Ignored.Select(i => i.Column).ShouldBe(["Deal - Label"]);
        var deals = await _folder.DealsAsync();
        deals.Select(d => (d.Id, d.Stage, d.Closed, d.ExpectedClose)).ShouldBe(
        [
            ("pipedrive-7", Stage.Won, new LocalDate(2026, 3, 30), null),
            ("pipedrive-8", Stage.Lost, new LocalDate(2026, 2, 20), null),
            ("pipedrive-9", Stage.Proposal, (LocalDate?)null, new LocalDate(2026, 12, 5)),
        ]);
        deals[0].Amount.ShouldBe(new Money(9000, "USD"));
        deals[2].StageEntered.ShouldBe(new LocalDate(2026, 11, 1));
        deals[2].NextStep!.Date.ShouldBe(new LocalDate(2026, 12, 1));
        (await Find("Red Crate")).Notes.ShouldBe("Deal - Lost reason: Price");
    }

    private const string ChineseSheet = """
        客户名称,联系人,手机,微信,意向等级,跟进记录,下次跟进时间,金额(万元),负责人,来源,阶段,签约日期
        上海快达物流,王建国,13800000001,wjg_kd,高,11月见面，要看试点报价,2026年12月1日,46.8,林玛拉,转介绍,已报价,2026-12-20
        杭州鲜配,李梅,13800000002,,中,,2026/11/30,12万,林玛拉,展会,意向客户,
        苏州米多,陈晨,,,低,价格太高,,3,周强,,丢单,2026.9.30
        """;

    [Fact]
    public async Task Run_ChineseSheet_ScalesAmountsAndKeepsInterestAsANote()
    {
        var result = await _folder.ImportTextAsync(ChineseSheet);
        result.Source.ShouldBe(CrmSource.ChineseSheet);
        result.RejectedCount.ShouldBe(0, string.Join("; ", result.Rejected));
        result.Ignored.ShouldBeEmpty();
        var kuaida = await Find("上海快达物流");
        kuaida.Id.ShouldBe("上海快达物流-王建国");
        kuaida.Amount.ShouldBe(new Money(468_000, "CNY"));
        kuaida.Stage.ShouldBe(Stage.Proposal);
        kuaida.ExpectedClose.ShouldBe(new LocalDate(2026, 12, 20));
        kuaida.NextStep!.Date.ShouldBe(new LocalDate(2026, 12, 1));
        kuaida.Source.ShouldBe(LeadSource.Referral);
        (kuaida.Contact!.Name, kuaida.Contact.Phone, kuaida.Contact.Wechat).ShouldBe(("王建国", "13800000001", "wjg_kd"));
        kuaida.Notes.ShouldBe("11月见面，要看试点报价\n意向等级: 高");
        // 12万 in a column of 万元 is 120,000 all the same, not ten thousand times that.
        (await Find("杭州 鲜配")).Amount.ShouldBe(new Money(120_000, "CNY"));
        (await _folder.DealsAsync()).Single(d => d.Stage == Stage.Lost).Closed.ShouldBe(new LocalDate(2026, 9, 30));
    }

    [Fact]
    public async Task Run_ChineseSheetWithoutStage_TakesTheInterest()
    {
        await _folder.ImportTextAsync("客户名称,联系人,意向等级\n甲公司,张三,高\n乙公司,李四,意向中\n丙公司,王五,\n");
        (await Find("甲公司")).Stage.ShouldBe(Stage.Opportunity);
        (await Find("乙公司")).Stage.ShouldBe(Stage.Sql);
        (await Find("丙公司")).Stage.ShouldBeNull();
        (await _folder.DealsAsync()).Count.ShouldBe(2, "a lead without a stage is no deal");
        (await _folder.Store.CountsAsync(TestContext.Current.CancellationToken)).ShouldBe(new CrmCounts(3, 3, 3, 2, 1));
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task Run_AnyEncoding_ReadsTheSameDeals(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var writes = Encoding.GetEncoding(encoding);
        var result = await _folder.ImportAsync(_folder.Write("客户.csv", [.. encoding == "gb18030" ? [] : writes.GetPreamble(), .. writes.GetBytes(ChineseSheet)]));
        result.RejectedCount.ShouldBe(0);
        (await Find("上海快达物流")).Amount.ShouldBe(new Money(468_000, "CNY"));
    }

    [Fact]
    public async Task Run_Windows1252_ReadsUmlauts()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var german = "Deal-Name;Firma;Dealphase;Betrag;Währung;Abschlussdatum\nTür;Müller Möbel;Angebot;12.000,50 €;EUR;31.12.2026\nTor;Weiß;Verhandlung;1 234,56;EUR;01.02.2027\n";
        var result = await _folder.ImportAsync(_folder.Write("deals.csv", Encoding.GetEncoding(1252).GetBytes(german)));
        (result.Encoding, result.Separator).ShouldBe(("windows-1252", ";"));
        var deal = (await _folder.DealsAsync()).Single(d => d.Company == "Müller Möbel");
        (deal.Stage, deal.Amount, deal.ExpectedClose).ShouldBe((Stage.Proposal, new Money(12000.50m, "EUR"), new LocalDate(2026, 12, 31)));
        (await Find("Weiß")).Amount.ShouldBe(new Money(1234.56m, "EUR"));
    }

    /// <summary>The same three deals in three date formats and three separators are the same records: the second and third import change nothing.</summary>
    [Fact]
    public async Task Run_SameDealsWrittenDifferently_ChangeNothing()
    {
        var iso = "Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date,Create Date\n1,A,closedwon,30000,EUR,2026-03-05,2026-01-13\n2,B,contractsent,12500.5,EUR,2026-12-24,2026-10-01\n3,C,closedlost,1200,EUR,2026-02-01,2025-11-11\n";
        var german = "\ufeffRecord ID;Deal Name;Deal Stage;Amount;Currency;Close Date;Create Date\n1;A;Closed Won;30.000,00 €;EUR;05.03.2026;13.01.2026\n2;B;Contract Sent;12.500,50 €;EUR;24.12.2026;01.10.2026\n3;C;Closed Lost;1.200,00 €;EUR;01.02.2026;11.11.2025\n";
        var american = "Record ID\tDeal Name\tDeal Stage\tAmount\tCurrency\tClose Date\tCreate Date\n1\tA\tClosed Won\t30,000.00\tEUR\t3/5/2026 2:15 PM\t1/13/2026\n2\tB\tContract Sent\t12,500.50\tEUR\t12/24/2026\t10/1/2026\n3\tC\tClosed Lost\t1,200.00\tEUR\t2/1/2026\t11/11/2025\n";
        (await _folder.ImportTextAsync(iso)).Added.ShouldBe(3);
        var first = await _folder.DealsAsync();
        foreach (var (text, separator) in new[] { (german, ";"), (american, "tab") })
        {
            var again = await _folder.ImportTextAsync(text);
            again.Separator.ShouldBe(separator);
            (again.Added, again.Changed, again.Unchanged, again.RejectedCount).ShouldBe((0, 0, 3, 0));
        }

        JsonSerializer.Serialize(await _folder.DealsAsync(), SalesJson.Options).ShouldBe(JsonSerializer.Serialize(first, SalesJson.Options));
    }

    [Theory]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("2026/12/4", "2026-12-04")]
    [InlineData("2026年12月4日", "2026-12-04")]
    [InlineData("20261204", "2026-12-04")]
    [InlineData("15 Apr, 2021 00:02:00", "2021-04-15")]
    [InlineData("Apr 15, 2021", "2021-04-15")]
    [InlineData("3. März 2027", "2027-03-03")]
    [InlineData("45631", "2024-12-05")] // Excel: 45,658 is 2025-01-01, 27 days later
    [InlineData("1798761600000", "2027-01-01")] // 56 years and 14 leap days after 1970: (57*365+14)*86,400,000
    [InlineData("10/20/2016", "2016-10-20")]
    [InlineData("31.12.2026", "2026-12-31")]
    [InlineData("2026-12-24T23:59:59Z", "2026-12-24")]
    public async Task Run_DateReadableInOneWay_IsRead(string written, string expected)
    {
        await _folder.ImportTextAsync($"Deal,Stage,Close Date,Owner\nA,Won,\"{written}\",c\n");
        Figures.Iso((await _folder.DealsAsync())[0].Closed!.Value).ShouldBe(expected);
    }

    /// <summary>One day written in three ways in one column; the order asked for only decides what the values leave open.</summary>
    [Fact]
    public async Task Run_OneDayWrittenInThreeWays_IsOneDay()
    {
        await _folder.ImportTextAsync("Deal,Stage,Close Date\nA,Won,10/20/2016\nB,Won,20-10-16\nC,Won,2016-10-20\n", i => i with { DateOrder = DateOrder.DayFirst });
        (await _folder.DealsAsync()).Select(d => d.Closed).Distinct().ShouldBe([new LocalDate(2016, 10, 20)]);
    }

    [Fact]
    public async Task Run_DateOrderUndecided_AsksAndReadsTheRest()
    {
        const string Csv = "Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date\n1,A,Won,10,EUR,03/04/2026\n2,B,Won,20,EUR,05/06/2026\n";
        var result = await _folder.ImportTextAsync(Csv);
        (result.Added, result.RejectedCount).ShouldBe((2, 0));
        var question = result.Questions.Single(q => q.About == ImportQuestionKind.DateOrder);
        question.Text.ShouldContain("'03/04/2026' in the column 'Close Date'");
        (await _folder.DealsAsync()).ShouldAllBe(d => d.Closed == null);

        var answered = await _folder.ImportTextAsync(Csv, i => i with { DateOrder = DateOrder.MonthFirst });
        answered.Changed.ShouldBe(2);
        (await _folder.DealsAsync()).Select(d => d.Closed).ShouldBe([new LocalDate(2026, 3, 4), new LocalDate(2026, 5, 6)]);
    }

    [Fact]
    public async Task Run_AnotherColumnDecidesTheOrder_NoQuestion()
    {
        var result = await _folder.ImportTextAsync("Deal,Stage,Create Date,Close Date\nA,Won,02/01/2026,03/04/2026\nB,Won,25/01/2026,05/06/2026\n");
        result.Questions.ShouldNotContain(q => q.About == ImportQuestionKind.DateOrder);
        (await _folder.DealsAsync())[0].Closed.ShouldBe(new LocalDate(2026, 4, 3));
    }

    [Fact]
    public async Task Run_ColumnHoldsBothOrders_LeavesOnlyTheAmbiguousDateUnread()
    {
        var result = await _folder.ImportTextAsync("Deal,Stage,Close Date\nA,Won,13/02/2026\nB,Won,02/14/2026\nC,Won,03/04/2026\n");
        (result.Added, result.RejectedCount).ShouldBe((3, 0));
        result.Remarks.ShouldHaveSingleItem().ShouldBe(new RejectedValue(4, "Close Date", "03/04/2026", "day and month can be swapped, and nothing settles which; left unread"));
        result.Questions.Count(q => q.About == ImportQuestionKind.DateOrder).ShouldBe(1);
        (await _folder.DealsAsync()).Select(d => d.Closed).ShouldBe([new LocalDate(2026, 2, 13), new LocalDate(2026, 2, 14), null]);
    }

    [Theory]
    [InlineData("$22,700.00", 22700, "USD")]
    [InlineData("12.000,50 €", 12000.50, "EUR")]
    [InlineData("1 234,56 EUR", 1234.56, "EUR")]
    [InlineData("CHF 22'700.50", 22700.50, "CHF")]
    [InlineData("£1,234,567", 1234567, "GBP")]
    [InlineData("12万元", 120000, "CNY")]
    [InlineData("1.5亿元", 150000000, "CNY")]
    [InlineData("30k €", 30000, "EUR")]
    [InlineData("0 €", 0, "EUR")]
    public async Task Run_MoneyAsPeopleWriteIt_IsRead(string written, double amount, string currency)
    {
        var result = await _folder.ImportTextAsync($"Deal,Stage,Amount\nA,Won,\"{written}\"\n");
        result.RejectedCount.ShouldBe(0, string.Join("; ", result.Rejected));
        (await _folder.DealsAsync())[0].Amount.ShouldBe(new Money((decimal)amount, currency));
    }

    [Fact]
    public async Task Run_DotBeforeThreeDigits_FollowsTheColumn()
    {
        // 12.5 shows that the dot begins decimals: 12.000 is twelve.
        await _folder.ImportTextAsync("Deal,Stage,Amount (EUR)\nA,Won,12.5\nB,Won,12.000\n");
        (await _folder.DealsAsync()).Select(d => d.Amount!.Amount).ShouldBe([12.5m, 12m]);
        // 30000 proves nothing: 12.000 may be either, so its row waits and the mark is asked.
        var result = await _folder.ImportTextAsync("Deal,Stage,Amount (EUR)\nC,Won,30000\nD,Won,12.000\n");
        (result.Added, result.RejectedCount).ShouldBe((1, 1));
        result.Questions.Single(q => q.About == ImportQuestionKind.DecimalMark).Answer.ShouldBe("--decimal comma|point");
        (await _folder.ImportTextAsync("Deal,Stage,Amount (EUR)\nC,Won,30000\nD,Won,12.000\n", i => i with { Decimal = DecimalMark.Comma })).Added.ShouldBe(1);
        (await _folder.DealsAsync()).Single(d => d.Name == "D").Amount!.Amount.ShouldBe(12_000m);
    }

    [Fact]
    public async Task Run_OneAmbiguousDate_DoesNotHideTheOthersNorAskTwice()
    {
        const string Csv = "Record ID,Deal Name,Deal Stage,Create Date,Close Date\n1,A,Won,2026-01-05,2026-03-01\n2,B,Won,03/04/2026,11/02/2026\n3,C,Won,2026-01-07,3 May 2026\n";
        var result = await _folder.ImportTextAsync(Csv);
        (result.Added, result.RemarkCount).ShouldBe((3, 2));
        result.Remarks.Select(r => (r.Line, r.Column, r.Value)).ShouldBe([(3, "Close Date", "11/02/2026"), (3, "Create Date", "03/04/2026")], ignoreOrder: true);
        result.Questions.Count(q => q.About == ImportQuestionKind.DateOrder).ShouldBe(1);
        (await _folder.DealsAsync()).Select(d => d.Closed).ShouldBe([new LocalDate(2026, 3, 1), null, new LocalDate(2026, 5, 3)]);

        // Once it is answered it is read, and the same file without the answer takes nothing away again.
        (await _folder.ImportTextAsync(Csv, i => i with { DateOrder = DateOrder.DayFirst })).Changed.ShouldBe(1);
        (await _folder.ImportTextAsync(Csv)).Changed.ShouldBe(0);
        (await _folder.DealsAsync())[1].Closed.ShouldBe(new LocalDate(2026, 2, 11));
    }

    [Fact]
    public async Task Run_DateAfterTheImport_IsRemarkedAndNoContact()
    {
        var result = await _folder.ImportTextAsync("Deal,Stage,Create Date,Last Activity Date\nA,Proposal,2026-12-01,2026-11-24\nB,Proposal,2026-11-23,2026-11-23\n");
        (result.Added, result.RejectedCount, result.RemarkCount).ShouldBe((2, 0, 2));
        result.Remarks.Select(r => (r.Line, r.Column)).ShouldBe([(2, "Create Date"), (2, "Last Activity Date")], ignoreOrder: true);
        var deals = await _folder.DealsAsync();
        deals.Select(d => d.Created).ShouldBe([new LocalDate(2026, 12, 1), new LocalDate(2026, 11, 23)]);
        deals.Select(d => d.LastContact).ShouldBe([null, new LocalDate(2026, 11, 23)]);
    }

    [Fact]
    public async Task Run_AmountNotKnownYet_IsNoMistake()
    {
        var result = await _folder.ImportTextAsync("客户名称,阶段,金额(万元)\n甲公司,报价中,面议\n乙公司,初步沟通,待定\n丙公司,试用中,０.７２\n丁公司,跟进中,-\n戊公司,待签约,n/a\n己公司,暂缓,12.345\n庚公司,暂缓,大概十几万\n");
        (result.Added, result.RejectedCount).ShouldBe((6, 1));
        result.Rejected[0].Value.ShouldBe("大概十几万");
        var deals = (await _folder.DealsAsync()).ToDictionary(d => d.Company!, StringComparer.Ordinal);
        deals["丙公司"].Amount.ShouldBe(new Money(7_200, "CNY"));
        deals["己公司"].Amount.ShouldBe(new Money(123_450, "CNY"), "Chinese sheets begin decimals with a dot");
        deals.Values.Count(d => d.Amount is null).ShouldBe(4);
        deals["戊公司"].Stage.ShouldBe(Stage.Negotiation);
    }

    [Theory]
    [InlineData(8, 8, false)]
    [InlineData(9, 9, false)]
    [InlineData(12, 8, true)]
    public async Task View_RowsKeptAside_ShowsUpToEightAndNeverHidesJustOne(int rejected, int shown, bool more)
    {
        var result = await _folder.ImportTextAsync("Deal,Stage\nA,Won\n" + string.Concat(Enumerable.Range(1, rejected).Select(i => $"B{i},Mystery {i}\n")));
        var view = ImportCrmView.Render(result);
        view.Split('\n').Count(line => line.StartsWith("- line ", StringComparison.Ordinal)).ShouldBe(shown);
        view.Contains($"and {rejected - shown} more", StringComparison.Ordinal).ShouldBe(more);
    }

    [Fact]
    public async Task Run_UnreadableValues_AreReportedWithLineColumnValueAndReason()
    {
        var result = await _folder.ImportTextAsync("""
            Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date,Description
            1,A,Won,100,EUR,2026-01-05,"two
            lines"
            2,B,Won,about ten,EUR,2026-01-05,
            3,C,Won,-5,EUR,2026-01-05,
            4,D,Won,10,EUR,2026-02-30,
            5,E,Waiting for Godot,10,EUR,2026-01-05,
            6,F,Won,$10,EUR,2026-01-05,
            7,G,Won,10,EUR,2026-01-05,,extra
            1,A2,Won,100,EUR,2026-01-05,
            8,,Won,10,EUR,2026-01-05,
            9,H,Won,"=HYPERLINK(""http://evil.example"",""10"")",EUR,2026-01-05,
            """);
        result.Rejected.ShouldBe(
        [
            new(4, "Amount", "about ten", "is not a sum of money"),
            new(5, "Amount", "-5", "is negative; the value of a deal is 0 or more"),
            new(6, "Close Date", "2026-02-30", "is not a date"),
            new(7, "Deal Stage", "Waiting for Godot", "is no stage that is known; say which it is: --stages \"Waiting for Godot=Proposal\""),
            new(8, "Amount", "$10", "names another currency than its column"),
            new(9, null, "extra", "the row has more values than the header has columns; put values that hold the separator in quotation marks"),
            new(10, null, "1", "the same id stands further up in the file with other values"),
            new(11, null, null, "names no deal, no company and no person"),
            new(12, "Amount", "=HYPERLINK(\"http://evil.example\",\"10\")", "is not a sum of money"),
        ]);
        (result.Rows, result.Added, result.RejectedCount).ShouldBe((10, 1, 9));
        result.Stages.Single(s => s.Ours is null).ShouldBe(new ImportedStage("Waiting for Godot", null, 1));
    }

    [Fact]
    public async Task Run_StageAndColumnNamedByTheUser_AreRead()
    {
        const string Csv = "Deal,Phase,Worth\nA,Waiting for Godot,300 EUR\n";
        (await _folder.ImportTextAsync(Csv)).Ignored.ShouldHaveSingleItem().Column.ShouldBe("Worth");
        var result = await _folder.ImportTextAsync(Csv, i => i with { Stages = ["waiting for godot=Negotiation"], Map = ["Worth=amount"] });
        (result.Added, result.RejectedCount, result.Ignored.Count).ShouldBe((1, 0, 0));
        var deal = (await _folder.DealsAsync()).Single();
        (deal.Stage, deal.Amount).ShouldBe((Stage.Negotiation, new Money(300, "EUR")));
    }

    [Fact]
    public async Task Run_NoCurrencyAnywhere_AsksAndReadsItWhenTold()
    {
        const string Csv = "Deal,Stage,Amount\nA,Won,300\nB,Won,400\n";
        var result = await _folder.ImportTextAsync(Csv);
        result.Questions.Single(q => q.About == ImportQuestionKind.Currency).Text.ShouldContain("2 amounts");
        result.Unlocks.ShouldNotContain(u => u.Missing == CrmField.Amount, "the column is there, only its currency is not");
        result.Unlocks.ShouldContain(u => u.Missing == CrmField.CloseDate);
        (await _folder.DealsAsync()).ShouldAllBe(d => d.Amount == null);
        (await _folder.ImportTextAsync(Csv, i => i with { Currency = "CHF" })).Changed.ShouldBe(2);
        (await _folder.DealsAsync())[0].Amount.ShouldBe(new Money(300, "CHF"));
    }

    [Fact]
    public async Task Run_SeveralAddressesAndHtml_KeepsThemAll()
    {
        await _folder.ImportTextAsync("""
            Deal - Title,Person - Name,Person - Email (Work),Person - Email (Home),Person - Phone,Organization - Name,Note - Content*
            Tour,Ines Vogt,"ines@acme.example, office@acme.example",home@vogt.example,+49 40 123; +49 171 9,=HYPERLINK("x"),"<p>Wants a <b>pilot</b> &amp; a price</p><p>in May</p>"
            """);
        var lead = await Find("Ines Vogt");
        (lead.Contact!.Email, lead.Contact.Phone).ShouldBe(("ines@acme.example", "+49 40 123"));
        lead.Notes.ShouldBe("Wants a pilot & a price\nin May\nPerson - Email (Work): ines@acme.example; office@acme.example; home@vogt.example\nPerson - Phone: +49 40 123; +49 171 9");
        lead.Company!.Name.ShouldBe("=HYPERLINK(\"x\")", "a formula is text, never run");
    }

    [Fact]
    public async Task Run_HeaderTwice_ReadsTheFirstAndNamesTheOther()
    {
        var result = await _folder.ImportTextAsync("Deal,Stage,Amount,Amount,Mood\nA,Won,100 EUR,999 EUR,good\n");
        result.Ignored.Select(i => (i.Column, i.Reason)).ShouldBe([("Amount", "'Amount' already gives the amount"), ("Mood", "is not known; name its field with --map")]);
        (await _folder.DealsAsync())[0].Amount.ShouldBe(new Money(100, "EUR"));
    }

    [Theory]
    [InlineData("sep=;\nDeal;Stage\nA;Won\n", ";")]
    [InlineData("Deal|Stage\nA|Won\n", "|")]
    [InlineData("Deal;Stage;Amount (EUR)\nA;Won;1,5\nB;Won;2,5\n", ";")]
    public async Task Run_OtherSeparators_AreDetected(string csv, string separator)
    {
        var result = await _folder.ImportTextAsync(csv);
        (result.Separator, result.RejectedCount).ShouldBe((separator, 0));
        (await _folder.DealsAsync())[0].Stage.ShouldBe(Stage.Won);
    }

    [Fact]
    public async Task Run_ZohoDeals_ReadsItsMoneyAndDates()
    {
        var result = await _folder.ImportTextAsync("""
            Potential Name,Potential Owner,Created Time,Closing Date,Amount,Expected Revenue,Stage,Forecast Type,Lead Source,Probability,LEADID
            Fleet A,Ana,"15 Apr, 2021 00:02:00","30 Jun, 2021 00:00:00","$22,700.00","$2,270.00",Closed Won,Closed,Trade Show,100,zcrm_1
            """);
        result.Source.ShouldBe(CrmSource.Zoho);
        var deal = (await _folder.DealsAsync()).ShouldHaveSingleItem();
        (deal.Id, deal.Amount, deal.Created, deal.Closed).ShouldBe(("zoho-zcrm_1", new Money(22700, "USD"), new LocalDate(2021, 4, 15), new LocalDate(2021, 6, 30)));
        result.Ignored.Select(i => i.Column).ShouldBe(["Expected Revenue", "Forecast Type", "Probability"]);
    }

    [Fact]
    public async Task Run_SalesforceReport_ReadsTotalAmountAndItsCurrency()
    {
        var result = await _folder.ImportTextAsync("""
            Territory Region,Opportunity Owner,Account Name,Opportunity Name,Stage,Forecast Category,Total Amount Currency,Total Amount,Fiscal Period,Close Date,Opportunity Next Steps,Type
            North,Ana,Acme,Acme fleet,Negotiation/Review,Commit,EUR,"45,000.00",Q4-2026,12/18/2026,Send contract,New
            """);
        result.Source.ShouldBe(CrmSource.Salesforce);
        var deal = (await _folder.DealsAsync()).ShouldHaveSingleItem();
        (deal.Id, deal.Company, deal.Stage, deal.Amount, deal.ExpectedClose, deal.NextStep!.Text).ShouldBe(("acme-fleet", "Acme", Stage.Negotiation, new Money(45000, "EUR"), new LocalDate(2026, 12, 18), "Send contract"));
    }

    [Fact]
    public async Task Run_TrainingSet_ReadsGenericHeaders()
    {
        await _folder.ImportTextAsync("opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,2016-10-20,2017-03-01,1054\nZ063OYW0,Darcel Schlecht,GTXPro,Isdom,Engaging,2016-10-25,,\n", i => i with { Currency = "USD" });
        (await _folder.DealsAsync()).Select(d => (d.Id, d.Stage, d.Amount, d.Closed)).ShouldBe(
            [("crm-1C1I7A6R", Stage.Won, new Money(1054, "USD"), new LocalDate(2017, 3, 1)), ("crm-Z063OYW0", Stage.Sql, null, (LocalDate?)null)]);
    }

    [Theory]
    [InlineData("deals.csv", "foo,bar\n1,2\n", "deals.csv: no column is recognised; found are foo, bar; expected are")]
    [InlineData("deals.csv", "Amount,Close Date\n1,2\n", "deals.csv: no column names the customer, the person or the deal; found are Amount, Close Date")]
    [InlineData("deals.csv", "", "deals.csv: is empty")]
    [InlineData("deals.csv", "Deal,Stage\n", "deals.csv: has a header and no rows")]
    [InlineData("deals.csv", "Deal,Stage\nA,Won\n\"B,Won\n", "deals.csv, line 3: a quotation mark is opened and never closed")]
    [InlineData("deals.csv", "Deal\0Stage\n", "deals.csv: is not a text file")]
    [InlineData("deals.xlsx", "PK\u0003\u0004rest", "deals.xlsx: is an Excel or zip file; save it as CSV")]
    public async Task Run_UselessFile_IsOneClearLineAndWritesNothing(string name, string text, string expected)
    {
        var error = await Should.ThrowAsync<SalesInputException>(() => _folder.ImportTextAsync(text, name: name));
        error.Message.ShouldStartWith(expected);
        error.Message.ShouldNotContain("\n");
        File.Exists(_folder.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_MissingFileOrFolder_IsOneClearLine()
    {
        (await Should.ThrowAsync<SalesInputException>(() => _folder.ImportAsync("/nowhere/x.csv"))).Message.ShouldBe("/nowhere/x.csv: no such file; check the path");
        (await Should.ThrowAsync<SalesInputException>(() => _folder.ImportAsync(_folder.Root))).Message.ShouldEndWith("is a folder; name a file");
    }

    [Fact]
    public async Task Run_DryRun_CountsAndWritesNothing()
    {
        var result = await _folder.ImportTextAsync(Hubspot, i => i with { DryRun = true, Basis = ConsentBasis.Express });
        (result.DryRun, result.Added).ShouldBe((true, 3));
        File.Exists(_folder.Database).ShouldBeFalse();

        await _folder.ImportTextAsync(Hubspot);
        var changed = await _folder.ImportTextAsync(Hubspot.Replace("12500.5", "99"), i => i with { DryRun = true });
        (changed.Changed, changed.Unchanged).ShouldBe((1, 2));
        (await _folder.DealsAsync())[1].Amount!.Amount.ShouldBe(12500.5m);
    }

    [Fact]
    public async Task Run_BasisToldOnce_IsRememberedForTheSource()
    {
        (await _folder.ImportTextAsync(Hubspot)).Questions.ShouldContain(q => q.About == ImportQuestionKind.Basis);
        (await Find("Nord tour")).Consent.ShouldBeNull();
        await _folder.ImportTextAsync(Hubspot, i => i with { Basis = ConsentBasis.ImpliedPurchase });
        (await _folder.ImportTextAsync(Hubspot)).Questions.ShouldNotContain(q => q.About == ImportQuestionKind.Basis);
        (await Find("Nord tour")).Consent!.Basis.ShouldBe(ConsentBasis.ImpliedPurchase);
    }

    [Fact]
    public async Task View_BothLanguages_LeadWithTheCounts()
    {
        var operation = new ImportCrm(_folder.Context()).AsOperation();
        var file = _folder.Write("deals.csv", Hubspot);
        foreach (var (language, begins) in new[] { ("en", "**3 rows of deals.csv: 3 new"), ("zh-CN", "**deals.csv 共 3 行：新增 3") })
        {
            var arguments = JsonSerializer.SerializeToElement(new { file, dryRun = true, language });
            var result = await operation.InvokeAsync(arguments, TestContext.Current.CancellationToken);
            var view = operation.View(result);
            view.ShouldStartWith(begins);
            view.ShouldContain(language == "en" ? "Deal Stage → stage" : "Deal Stage → 阶段");
            if (language == "en") view.Any(Languages.IsCjk).ShouldBeFalse();
            JsonSerializer.Serialize(result, result.GetType(), SalesJson.Options).ShouldContain("\"source\":\"hubspot\"");
        }
    }

    /// <summary>Digits of another script are not read, and never end the import.</summary>
    [Theory]
    [InlineData("٢٠٢٦-١٢-٣١")]
    [InlineData("٣١ December ٢٠٢٦")]
    [InlineData("२०२६/१२/३१")]
    public async Task Run_DateInOtherDigits_IsKeptAside(string date)
    {
        var result = await _folder.ImportTextAsync($"Record ID,Deal Name,Deal Stage,Close Date\n1,A,contractsent,{date}\n2,B,contractsent,2026-12-24\n");
        (result.Added, result.RejectedCount).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Run_CardWithOptionsOfAnExport_IsRefused()
    {
        async Task<string> Refused(Func<ImportCrmInput, ImportCrmInput> with) =>
            (await Should.ThrowAsync<SalesInputException>(() => _folder.ImportTextAsync("company: { name: Acme }\n", with, "lead.yaml"))).Message;

        (await Refused(i => i with { Basis = ConsentBasis.Express })).ShouldBe("--basis belongs to a CRM export; write consent on the card");
        (await Refused(i => i with { Currency = "EUR", Map = ["A=amount"] })).ShouldBe("--currency, --map belong to a CRM export; write the currency of the amount on the card, a card names its fields itself");
        (await Refused(i => i with { Stages = ["A=Won"] })).ShouldStartWith("--stages belongs");
        (await Refused(i => i with { Decimal = DecimalMark.Comma })).ShouldStartWith("--decimal belongs");
        (await Refused(i => i with { DateOrder = DateOrder.DayFirst })).ShouldStartWith("--date-order belongs");
        (await _folder.Store.CountsAsync(TestContext.Current.CancellationToken)).Companies.ShouldBe(0);
        (await _folder.ImportTextAsync("company: { name: Acme }\n", i => i with { AsOf = new LocalDate(2026, 11, 1) }, "lead.yaml")).Added.ShouldBe(1);
    }

    private async Task<LeadCard> Find(string text) =>
        (await _folder.Store.FindLeadsAsync(text, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();

    public void Dispose() => _folder.Dispose();
}

using Microsoft.Data.Sqlite;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Crm;
using SalesAgent.Operations;

namespace SalesAgent.Tests.Crm;

public sealed class CrmStoreTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private readonly TempFolder _folder = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Header = "Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date,Associated Company,Next Activity Date\n";

    [Fact]
    public async Task Import_SameFileTwice_ChangesNotOneByte()
    {
        const string Csv = Header + "1,A,contractsent,100,EUR,2026-12-01,Acme,\n2,B,closedwon,,EUR,2026-10-01,Bolt,\n";
        await _folder.ImportTextAsync(Csv);
        var before = await File.ReadAllBytesAsync(_folder.Database, Cancel);
        var again = await _folder.ImportTextAsync(Csv, today: Today.PlusDays(9));
        (again.Added, again.Changed, again.Unchanged).ShouldBe((0, 0, 2));
        (await File.ReadAllBytesAsync(_folder.Database, Cancel)).ShouldBe(before);
    }

    [Fact]
    public async Task Import_ChangedRow_UpdatesAndKeepsHistory()
    {
        await _folder.ImportTextAsync(Header + "1,A,qualifiedtobuy,100,EUR,2026-12-01,Acme,2026-11-25\n");
        await _folder.ImportTextAsync(Header + "1,A,contractsent,150,EUR,2027-01-15,Acme,\n", today: Today.PlusDays(3));
        var third = await _folder.ImportTextAsync(Header + "1,A,contractsent,150,EUR,2027-02-15,Acme,\n", today: Today.PlusDays(5));
        (third.Added, third.Changed).ShouldBe((0, 1));

        var deal = (await _folder.DealsAsync()).ShouldHaveSingleItem();
        (deal.Stage, deal.Amount, deal.ExpectedClose).ShouldBe((Stage.Proposal, new Money(150, "EUR"), new LocalDate(2027, 2, 15)));
        deal.CloseDateHistory.ShouldBe([new LocalDate(2026, 12, 1), new LocalDate(2027, 1, 15)]);
        deal.StageEntered.ShouldBe(Today.PlusDays(3));
        deal.NextStep.ShouldBeNull("an empty cell in a column that the file has clears");
        (await One("Acme")).CloseDateHistory.Count.ShouldBe(2);
        (await HistoryAsync()).ShouldBe(
        [
            "stage: Sql → Proposal on 2026-11-26", "amount: 100 → 150 on 2026-11-26", "expected_close: 2026-12-01 → 2027-01-15 on 2026-11-26", "next_date: 2026-11-25 →  on 2026-11-26",
            "expected_close: 2027-01-15 → 2027-02-15 on 2026-11-28",
        ]);
    }

    [Fact]
    public async Task Import_FileWithFewerColumns_LeavesTheOthersAlone()
    {
        await _folder.ImportTextAsync(Header + "1,A,qualifiedtobuy,100,EUR,2026-12-01,Acme,2026-11-25\n");
        await _folder.ImportTextAsync("Record ID,Deal Name,Deal Stage\n1,A,contractsent\n");
        var deal = (await _folder.DealsAsync()).ShouldHaveSingleItem();
        (deal.Stage, deal.Amount, deal.Company, deal.ExpectedClose).ShouldBe((Stage.Proposal, new Money(100, "EUR"), "Acme", new LocalDate(2026, 12, 1)));
    }

    [Fact]
    public async Task Import_NoIds_SecondDealOfACustomerIsNotLostAndASecondCopyNotDoubled()
    {
        const string Csv = "客户名称,联系人,阶段,金额\n甲公司,张三,已报价,10万元\n甲公司,张三,成交,20万元\n甲公司,张三,已报价,10万元\n";
        var first = await _folder.ImportTextAsync(Csv);
        (first.Added, first.Unchanged).ShouldBe((2, 1));
        (await _folder.DealsAsync()).Select(d => d.Id).ShouldBe(["甲公司-张三", "甲公司-张三-2"]);
        var again = await _folder.ImportTextAsync(Csv);
        (again.Added, again.Changed, again.Unchanged).ShouldBe((0, 0, 3));
    }

    [Fact]
    public async Task Import_CompanyWrittenTwoWays_IsOneCompanyAndStaysUnchanged()
    {
        const string Csv = "Record ID,Deal Name,Deal Stage,Company Name,City\n1,A,Won,GTXPro,Bonn\n2,B,Won,GTX Pro,Köln\n";
        await _folder.ImportTextAsync(Csv);
        (await _folder.Store.CountsAsync(Cancel)).Companies.ShouldBe(1);
        (await _folder.ImportTextAsync(Csv)).Changed.ShouldBe(0, "two rows that disagree about the city must not take turns");
    }

    [Fact]
    public async Task Import_CancelledHalfway_LeavesTheStoreAsItWas()
    {
        await _folder.ImportTextAsync(Header + "1,A,contractsent,100,EUR,2026-12-01,Acme,\n");
        using var source = new CancellationTokenSource();
        IEnumerable<ImportRow> Rows()
        {
            for (var i = 0; i < 5000; i++)
            {
                if (i == 2000) source.Cancel();
                yield return new ImportRow(i, new CrmRecord { ExternalId = $"n{i}", LeadId = $"hubspot-n{i}", Stage = Stage.Lead }, null);
            }
        }

        var head = new ImportHead { Source = CrmSource.Hubspot, Given = new HashSet<CrmField> { CrmField.Stage }, FileName = "x.csv", FileHash = "0", AsOf = Today };
        await Should.ThrowAsync<OperationCanceledException>(() => _folder.Store.ImportAsync(head, Rows(), source.Token));
        (await _folder.Store.CountsAsync(Cancel)).Deals.ShouldBe(1);
    }

    [Fact]
    public async Task Find_Name_ExactWinsOverPartAndSeveralAreAllGiven()
    {
        await _folder.ImportTextAsync(Header + "1,North,contractsent,,EUR,,Acme,\n2,South,closedwon,,EUR,,Acme,\n3,East,contractsent,,EUR,,Acme Holding,\n4,上海快达试点,contractsent,,EUR,,Shanghai Kuaida 上海快达,\n");
        (await Ids("hubspot-3")).ShouldBe(["hubspot-3"]);
        (await Ids("ACME")).ShouldBe(["hubspot-1", "hubspot-2"], "the open deal comes first");
        (await Ids("acme-holding")).ShouldBe(["hubspot-3"]);
        (await Ids("cme")).ShouldBe(["hubspot-1", "hubspot-3", "hubspot-2"]);
        (await Ids("上海 快达")).ShouldBe(["hubspot-4"]);
        (await Ids("south")).ShouldBe(["hubspot-2"]);
        (await Ids("nobody")).ShouldBeEmpty();
        (await Ids("%")).ShouldBeEmpty();
        var error = await Should.ThrowAsync<SalesInputException>(() => _folder.Context().LeadAsync("acme", cancellationToken: Cancel));
        error.Message.ShouldBe("lead: 'acme' matches 2: Acme (hubspot-1); Acme (hubspot-2); give one of these ids");
    }

    [Fact]
    public async Task Find_ExactOnly_DoesNotGuess()
    {
        await _folder.Store.SaveLeadAsync(Card(), Today, Cancel);
        foreach (var exact in new[] { "acme", "ACME-Logistics", "ines vogt", "ines@acme.example" })
            (await _folder.Store.FindLeadsAsync(exact, exactOnly: true, Cancel)).ShouldHaveSingleItem();
        foreach (var part in new[] { "logistics", "ines", "acme.example", "example" })
        {
            (await _folder.Store.FindLeadsAsync(part, exactOnly: true, Cancel)).ShouldBeEmpty();
            (await _folder.Store.FindLeadsAsync(part, Cancel)).ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task Find_MoreThanFifty_GivesFiftyInOrder()
    {
        await _folder.ImportTextAsync(Header + string.Concat(Enumerable.Range(100, 80).Select(i => $"{i},D{i},contractsent,,EUR,,Same,\n")));
        (await Ids("same")).ShouldBe(Enumerable.Range(100, 50).Select(i => $"hubspot-{i}"));
    }

    [Fact]
    public async Task Save_WholeCard_ComesBackAsItWas()
    {
        var card = Card() with { CloseDateHistory = [new(2026, 12, 1), new(2027, 1, 1)] };
        await _folder.Store.SaveLeadAsync(card, Today, Cancel);
        Json(await One("Ines Vogt")).ShouldBe(Json(card));
        await _folder.Store.SaveLeadAsync(await One("acme"), Today, Cancel);
        Json(await One("acme")).ShouldBe(Json(card), "saving what was read changes nothing");
        var deal = (await _folder.DealsAsync()).ShouldHaveSingleItem();
        (deal.LastContact, deal.Card!.Evidence.Count).ShouldBe((new LocalDate(2026, 11, 20), 1));
        deal.CloseDateHistory.ShouldBe(card.CloseDateHistory);
    }

    /// <summary>Whatever a card can say: a second card with the same id that says nothing takes none of it back.</summary>
    [Fact]
    public async Task Save_BareCardWithTheSameId_LosesNothing()
    {
        var full = FullCard();
        foreach (var property in typeof(LeadCard).GetProperties().Where(p => p.CanWrite))
        {
            var value = property.GetValue(full);
            (value is null or System.Collections.ICollection { Count: 0 }).ShouldBeFalse($"{property.Name}: give the full card a value for it");
        }

        await _folder.Store.SaveLeadAsync(full, Today, Cancel);
        await _folder.Store.SaveLeadAsync(new LeadCard { Id = "acme" }, Today, Cancel);
        Json(await One("acme")).ShouldBe(Json(full));
        await _folder.Store.SaveLeadAsync(new LeadCard { Id = "acme", Contact = new Contact { Name = "Ines Vogt" } }, Today, Cancel);
        Json(await One("acme")).ShouldBe(Json(full), "the person is the one at the stored company");
    }

    [Fact]
    public async Task Save_SecondCard_UnitesListsAndNeverLosesAnOptOut()
    {
        await _folder.Store.SaveLeadAsync(FullCard(), Today, Cancel);
        await _folder.Store.SaveLeadAsync(
            new LeadCard
            {
                Id = "acme",
                Disqualify = ["dq-06", "DQ-01"],
                Promises = [new Promise { Text = "send the figures", Done = true }],
                Objections = [new LoggedObjection { Text = "too dear", Status = ObjectionStatus.Answered }],
                Traits = new TraitList { Gold = ["G2"] },
                Pains = [new Pain { Text = "fuel" }],
            },
            Today,
            Cancel);
        var lead = await One("acme");
        lead.Disqualify.ShouldBe(["dq-06", "DQ-01"]);
        lead.Promises.ShouldBe([new Promise { Text = "send the figures", Due = new LocalDate(2026, 11, 30), Done = true }]);
        lead.Objections.ShouldHaveSingleItem().Status.ShouldBe(ObjectionStatus.Answered);
        lead.Traits!.Gold.ShouldBe(["G2", "G1"]);
        lead.Traits.Bad.ShouldBe(["B1"]);
        lead.Pains.Select(p => p.Text).ShouldBe(["fuel", "late deliveries"]);
        await _folder.Store.SaveLeadAsync(new LeadCard { Id = "acme", Disqualify = ["DQ-02"] }, Today, Cancel);
        (await One("acme")).Disqualify.ShouldContain("dq-06");
    }

    [Fact]
    public async Task Join_DealWithAnOptOut_KeepsItWithTheCard()
    {
        await _folder.Store.SaveLeadAsync(Card(), Today, Cancel);
        await _folder.ImportTextAsync(Header + "1,A,contractsent,100,EUR,2026-12-01,Nord,\n");
        await _folder.Store.SaveLeadAsync(new LeadCard { Id = "hubspot-1", Disqualify = ["DQ-06"] }, Today, Cancel);
        (await _folder.ImportTextAsync(Header + "1,A,contractsent,100,EUR,2026-12-01,Acme Logistics,\n2,B,contractsent,,EUR,,Elsewhere,\n")).Joined.ShouldHaveSingleItem();
        var lead = await One("hubspot-1");
        lead.Disqualify.ShouldBe(["DQ-06"]);
        lead.Evidence.ShouldBe(Card().Evidence);
    }

    [Fact]
    public async Task Save_CardWithAnOlderContact_DoesNotMoveTheLastContactBack()
    {
        await _folder.Store.SaveLeadAsync(Card(), Today, Cancel);
        await _folder.Store.SaveLeadAsync(new LeadCard { Id = "acme", Activities = [new Activity { Date = new LocalDate(2026, 10, 1), Kind = ActivityKind.Call }] }, Today, Cancel);
        (await _folder.DealsAsync()).ShouldHaveSingleItem().LastContact.ShouldBe(new LocalDate(2026, 11, 20));
        await _folder.Store.SaveLeadAsync(new LeadCard { Id = "acme", Activities = [new Activity { Date = Today, Kind = ActivityKind.Call }] }, Today, Cancel);
        (await _folder.DealsAsync()).ShouldHaveSingleItem().LastContact.ShouldBe(Today);
    }

    [Fact]
    public async Task Save_ImportedLead_KeepsEvidenceThroughTheNextImport()
    {
        await _folder.ImportTextAsync(Header + "1,A,contractsent,100,EUR,2026-12-01,Acme,\n");
        var lead = await One("hubspot-1");
        await _folder.Store.SaveLeadAsync(lead with { Evidence = Card().Evidence, ExpectedClose = new LocalDate(2026, 12, 20) }, Today, Cancel);
        await _folder.ImportTextAsync(Header + "1,A,closedwon,100,EUR,2026-12-18,Acme,\n");
        var again = await One("hubspot-1");
        again.Evidence.ShouldBe(Card().Evidence);
        again.Stage.ShouldBe(Stage.Won);
        (await _folder.DealsAsync())[0].Closed.ShouldBe(new LocalDate(2026, 12, 18));
        again.CloseDateHistory.ShouldBe([new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 20)]);
        (await _folder.Store.CountsAsync(Cancel)).Deals.ShouldBe(1);
    }

    [Fact]
    public async Task KeepQualification_KnownLead_GivesThePlanItsClass()
    {
        (await _folder.Store.KeepQualificationAsync("acme", 80, "A", Today, Cancel)).ShouldBeFalse();
        await _folder.Store.SaveLeadAsync(Card(), Today, Cancel);
        (await _folder.Store.KeepQualificationAsync("acme", 80, "A", Today, Cancel)).ShouldBeTrue();
        (await _folder.DealsAsync())[0].Class.ShouldBe("A");
        (await _folder.Store.KeepQualificationAsync("acme", 60.5m, "B", Today.PlusDays(1), Cancel)).ShouldBeTrue();
        (await _folder.DealsAsync())[0].Class.ShouldBe("B");
        (await HistoryAsync()).ShouldBe(["class: A → B on 2026-11-24"]);
    }

    [Fact]
    public async Task Suppress_Address_IsKnownInAnySpellingAndNotStoredInClear()
    {
        (await _folder.Store.IsSuppressedAsync("ines@acme.example", Cancel)).ShouldBeFalse();
        await _folder.Store.SuppressAsync(" Ines@Acme.example", "opt_out", Today, Cancel);
        await _folder.Store.SuppressAsync("+49 40 123-45", null, Today, Cancel);
        (await _folder.Store.IsSuppressedAsync("ines@acme.example", Cancel)).ShouldBeTrue();
        (await _folder.Store.IsSuppressedAsync("+494012345", Cancel)).ShouldBeTrue();
        (await _folder.Store.IsSuppressedAsync("jan@acme.example", Cancel)).ShouldBeFalse();
        System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder.Database, Cancel)).ShouldNotContain("acme.example", Case.Insensitive);
    }

    [Theory]
    [InlineData("INES@acme.example", "ines@acme.example", "+49 40 123-45")]
    [InlineData("0049 40 12345", "other@acme.example", "+49 (0) 40 123-45")]
    [InlineData("+49 40 12345", null, "0049/40/12345")]
    public async Task Suppress_AddressOfALead_DisqualifiesItWherever(string suppressed, string? email, string phone)
    {
        var card = new LeadCard { Id = "acme", Contact = new Contact { Name = "Ines Vogt", Email = email, Phone = phone }, Disqualify = ["DQ-01"] };
        (await _folder.Context().LeadAsync(card, cancellationToken: Cancel)).Disqualify.ShouldBe(["DQ-01"], "there is no store");
        Directory.Exists(Path.GetDirectoryName(_folder.Database)).ShouldBeFalse();
        await _folder.Store.SaveLeadAsync(card, Today, Cancel);
        (await _folder.Context().LeadAsync("acme", cancellationToken: Cancel)).Disqualify.ShouldBe(["DQ-01"]);
        await _folder.Store.SuppressAsync(suppressed, "opt_out", Today, Cancel);
        (await _folder.Context().LeadAsync(card, cancellationToken: Cancel)).Disqualify.ShouldBe(["DQ-01", "DQ-06"]);
        (await _folder.Context().LeadAsync("acme", cancellationToken: Cancel)).Disqualify.ShouldBe(["DQ-01", "DQ-06"]);
    }

    [Fact]
    public async Task Leads_OpenOnly_LeavesOutWonLostAndParked()
    {
        await _folder.ImportTextAsync(Header + "1,A,contractsent,,EUR,,X,\n2,B,closedwon,,EUR,,Y,\n3,C,On hold,,EUR,,Z,\n4,D,,,EUR,,W,\n");
        var all = new List<string>();
        var open = new List<string>();
        await foreach (var lead in _folder.Store.LeadsAsync(cancellationToken: Cancel)) all.Add(lead.Key);
        await foreach (var lead in _folder.Store.LeadsAsync(openOnly: true, Cancel)) open.Add(lead.Key);
        all.ShouldBe(["hubspot-1", "hubspot-2", "hubspot-3", "hubspot-4"]);
        open.ShouldBe(["hubspot-1", "hubspot-4"]);
    }

    [Fact]
    public async Task Read_NoStore_FindsNothingAndCreatesNothing()
    {
        (await Ids("x")).ShouldBeEmpty();
        (await _folder.DealsAsync()).ShouldBeEmpty();
        (await _folder.Store.CountsAsync(Cancel)).Deals.ShouldBe(0);
        Directory.Exists(Path.GetDirectoryName(_folder.Database)).ShouldBeFalse();
    }

    [Fact]
    public async Task Open_TextFile_IsRefusedAndLeftAsItIs()
    {
        var file = _folder.Write("notes.txt", "my precious notes, longer than sixteen bytes");
        await Refused(file, $"{file}: is not a SalesAgent store; name another file with --db, or move this one away (it was left as it is)");
        (await File.ReadAllTextAsync(file, Cancel)).ShouldStartWith("my precious");
    }

    [Fact]
    public async Task Open_AnotherProgramsDatabase_IsRefused()
    {
        var file = Path.Combine(_folder.Root, "other.db");
        await SqlAsync(file, "CREATE TABLE songs (id INTEGER)");
        await Refused(file, $"{file}: is not a SalesAgent store; name another file with --db, or move this one away (it was left as it is)");
    }

    [Fact]
    public async Task Open_NewerSchema_IsRefused()
    {
        await _folder.ImportTextAsync(Header + "1,A,contractsent,,EUR,,X,\n");
        await SqlAsync(_folder.Database, "PRAGMA user_version = 99");
        await Refused(_folder.Database, $"{_folder.Database}: was written by a newer SalesAgent (store version 99, this one knows 3); update SalesAgent, or name another file with --db");
    }

    [Fact]
    public async Task Open_Folder_IsRefused() =>
        await Refused(_folder.Root, $"{_folder.Root}: the store must be a file, and this is a folder; name a file with --db");

    [Fact]
    public async Task Open_DamagedStore_IsRefused()
    {
        await _folder.ImportTextAsync(Header + string.Concat(Enumerable.Range(1, 2000).Select(i => $"{i},D{i},contractsent,,EUR,,C{i},\n")));
        await using (var stream = File.OpenWrite(_folder.Database))
        {
            stream.Position = 4096;
            stream.Write(Enumerable.Repeat((byte)0x5A, (int)stream.Length - 4096).ToArray());
        }

        await Refused(_folder.Database, $"{_folder.Database}: the store is damaged; restore it from a backup, or move it away and import your CRM export again");
    }

    [Fact]
    public async Task Deals_DamagedStore_AreRefusedWithOneLine()
    {
        await _folder.ImportTextAsync(Header + string.Concat(Enumerable.Range(1, 2000).Select(i => $"{i},D{i},contractsent,,EUR,,C{i},\n")));
        await using (var stream = File.OpenWrite(_folder.Database))
        {
            stream.Position = 4096;
            stream.Write(Enumerable.Repeat((byte)0x5A, (int)stream.Length - 4096).ToArray());
        }

        var message = $"{_folder.Database}: the store is damaged; restore it from a backup, or move it away and import your CRM export again";
        (await Should.ThrowAsync<SalesInputException>(_folder.DealsAsync)).Message.ShouldBe(message);
        (await Should.ThrowAsync<SalesInputException>(() => new SalesAgent.Plan.GeneratePlan(_folder.Context()).RunAsync(new(), Cancel))).Message.ShouldBe(message);
    }

    [Fact]
    public async Task Read_EmptyFile_FindsNothingAndLeavesItEmpty()
    {
        var file = _folder.Write("empty.db", "");
        var store = CrmStore.Open(file);
        (await store.FindLeadsAsync("x", Cancel)).ShouldBeEmpty();
        await foreach (var deal in store.DealsAsync(Cancel)) deal.ShouldBeNull();
        new FileInfo(file).Length.ShouldBe(0);
        await store.SaveLeadAsync(Card(), Today, Cancel);
        (await store.CountsAsync(Cancel)).Deals.ShouldBe(1);
    }

    /// <summary>Two writers at once: the second waits for the first, and both are in.</summary>
    [Fact]
    public async Task Import_TwoAtOnce_LosesNothing()
    {
        string Rows(string prefix) => Header + string.Concat(Enumerable.Range(1, 3000).Select(i => $"{prefix}{i},D,contractsent,,EUR,,{prefix}{i},\n"));
        var files = new[] { _folder.Write("a.csv", Rows("a")), _folder.Write("b.csv", Rows("b")) };
        await Task.WhenAll(files.Select(f => Task.Run(() => _folder.ImportAsync(f), Cancel)));
        (await _folder.Store.CountsAsync(Cancel)).Deals.ShouldBe(6000);
    }

    private async Task Refused(string file, string message)
    {
        var store = CrmStore.Open(file);
        (await Should.ThrowAsync<SalesInputException>(() => store.FindLeadsAsync("D", Cancel))).Message.ShouldBe(message);
        (await Should.ThrowAsync<SalesInputException>(() => store.SaveLeadAsync(Card(), Today, Cancel))).Message.ShouldBe(message);
    }

    private static LeadCard Card() => new()
    {
        Id = "acme",
        Company = new Company { Name = "Acme Logistics", Country = "DE", City = "Hamburg", Employees = 140, Location = new Location(53.55, 9.99) },
        Contact = new Contact { Name = "Ines Vogt", Role = "Operations Director", Email = "ines@acme.example", Language = Language.English, TimeZone = "Europe/Berlin" },
        Recipient = RecipientKind.Company,
        Source = LeadSource.Inbound,
        Product = "RoutePilot",
        Amount = new Money(30000.25m, "EUR"),
        Recurring = true,
        ExpectedClose = new LocalDate(2027, 2, 15),
        Stage = Stage.Opportunity,
        Evidence = [new Evidence { Criterion = Criterion.Need, Grade = Grade.Evidenced, Quote = "9 % late", Date = new LocalDate(2026, 11, 2) }],
        Pains = [new Pain { Text = "late deliveries", Metric = "9 %", Cost = new Rate(4000, "EUR", RatePeriod.Month) }],
        NextStep = new NextStep { Text = "call", Date = new LocalDate(2026, 12, 1), Accepted = true },
        Consent = new Consent { Basis = ConsentBasis.Express },
        Notes = "a note",
        Activities = [new Activity { Date = new LocalDate(2026, 11, 1), Kind = ActivityKind.Form, Direction = Direction.In }, new Activity { Date = new LocalDate(2026, 11, 20), Kind = ActivityKind.Demo }],
    };

    private static LeadCard FullCard() => Card() with
    {
        Segment = Segment.B2B,
        DeliveryMode = Enum.GetValues<DeliveryMode>()[^1],
        CloseDateHistory = [new(2026, 12, 1)],
        CriticalEvent = new CriticalEvent { Text = "new depot", Date = new LocalDate(2027, 3, 1) },
        RenewalDate = new LocalDate(2027, 4, 1),
        Category = Enum.GetValues<ClientCategory>()[^1],
        Stakeholders = [new Stakeholder { Name = "Jan Roth", Met = false }],
        Traits = new TraitList { Gold = ["G1"], Bad = ["B1"] },
        Flags = ["RF-01"],
        Disqualify = ["DQ-06"],
        Objections = [new LoggedObjection { Text = "too dear", Status = ObjectionStatus.Open }],
        Promises = [new Promise { Text = "send the figures", Due = new LocalDate(2026, 11, 30) }],
        Complaint = new Complaint(true, "late invoice"),
        Competition = [new Rival("own build")],
    };

    private static string Json(LeadCard card) => System.Text.Json.JsonSerializer.Serialize(card, SalesAgent.Input.SalesJson.Indented);

    private async Task<LeadCard> One(string text) => (await _folder.Store.FindLeadsAsync(text, Cancel)).ShouldHaveSingleItem();

    private async Task<IEnumerable<string>> Ids(string text) => (await _folder.Store.FindLeadsAsync(text, Cancel)).Select(l => l.Key);

    private async Task<List<string>> HistoryAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT field || ': ' || coalesce(old_value, '') || ' → ' || coalesce(new_value, '') || ' on ' || changed_on FROM deal_history ORDER BY id";
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var lines = new List<string>();
        while (await reader.ReadAsync(Cancel)) lines.Add(reader.GetString(0));
        return lines;
    }

    private static async Task SqlAsync(string file, string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancel);
    }

    public void Dispose() => _folder.Dispose();
}

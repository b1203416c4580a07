using System.Text.Json.Nodes;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Host.Tests.Trial;

/// <summary>The main job end to end, on the shipped files and on files as users have them.</summary>
public class TrialTests
{
    private const string Hubspot =
        "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Last Activity Date,Associated Company\n"
        + "101,Fleet A,Closed Won,12000,Mara,2026-09-30,2026-06-01,2026-09-30,Alster Frucht\n"
        + "102,Fleet B,closedlost,8000,Mara,2026-08-15,2026-05-01,2026-08-10,Weserbad\n"
        + "103,Fleet C,qualifiedtobuy,20000,Mara,2026-12-20,2026-10-05,2026-11-12,Harzkurier\n"
        + "104,Fleet D,Contract Sent,15500.50,Jan,2026-12-01,2026-09-20,,Spreewaren\n";

    private const string Pipedrive =
        "Deal - Title,Deal - Value,Deal - Currency of value,Deal - Stage,Deal - Status,Deal - Organization,Deal - Contact person,Deal - Creation date,Deal - Expected close date,Deal - Won time,Deal - Lost time,Deal - Next activity date\n"
        + "Fleet A,12000,EUR,Negotiations Started,Won,Alster Frucht,Ida Brandt,2026-06-01,2026-09-30,2026-09-30 10:00:00,,\n"
        + "Fleet B,8000,EUR,Qualified,Lost,Weserbad,Tom Keller,2026-05-01,,,2026-08-15 09:00:00,\n"
        + "Fleet C,20000,EUR,Qualified,Open,Harzkurier,Eva Lenz,2026-10-05,2026-12-20,,,2026-11-27\n"
        + "Fleet D,15500.50,EUR,Proposal Made,Open,Spreewaren,Max Ott,2026-09-20,2026-12-01,,,\n";

    private const string Sheet =
        "客户名称,联系人,手机,微信,意向等级,跟进记录,下次跟进时间,金额(万元),负责人,来源,阶段,签约日期\n"
        + "苏州织里纺织,周敏,13800000001,zhoumin_zl,高,已看过演示，等财务,2026-11-30,12.5,小林,转介绍,需求确认,\n"
        + "杭州青禾食品,吴涛,13800000002,,中,电话沟通一次,2026-12-05,8,小林,展会,意向客户,\n"
        + "宁波海通物流,郑凯,13800000003,,高,合同已签,,30,小赵,官网,已签约,2026-10-18\n";

    private const string EmptyProofSeller = "company: {name: Plainware, legalName: Plainware Ltd, address: \"1 Mill Road, Leeds LS1 1AA, UK\", country: GB, email: hi@plainware.example}\nsenders:\n  - {name: Sam Reed, nameZh: 李森, email: sam@plainware.example}\nproducts:\n  - name: StockSight\n    category: {en: stock counting for small warehouses, zh-CN: 小型仓库盘点系统}\n    features:\n      - name: {en: phone scanning, zh-CN: 手机扫码}\n        advantage: {en: counts a shelf with one photo, zh-CN: 拍一张照片就能盘完一个货架}\n        benefit: {en: your people finish the count in one shift, zh-CN: 您的员工一个班次就能盘完}\n";

    [Fact]
    public async Task Try_Shipped_DoesTheWholeJob_AndTwoRunsAreByteIdentical()
    {
        using var program = new RunningProgram();
        var first = await TryAsync(program, "one");
        var second = await TryAsync(program, "two");
        second.Output.ShouldBe(first.Output);
        var files = Files(program, "one");
        foreach (var (name, text) in files) Files(program, "two")[name].ShouldBe(text, name);
        Files(program, "two").Count.ShouldBe(files.Count);

        var result = JsonNode.Parse(first.Output)!;
        result["import"]!["result"]!["rejectedCount"]!.GetValue<int>().ShouldBe(0);
        result["leads"]!.AsArray().Count.ShouldBeGreaterThan(10);
        result["leads"]![0]!["class"]!.GetValue<string>().ShouldBe("A");
        result["pitch"]!["result"]!["draft"].ShouldNotBeNull();
        result["followUps"]!.AsArray().Count(f => f!["file"] is not null).ShouldBeGreaterThan(3);
        result["followUps"]!.AsArray().Where(f => f!["file"] is null).ShouldAllBe(f => f!["held"] != null);
        files.Keys.ShouldContain("plan.md");
        files.Keys.Count(name => name.EndsWith(".eml", StringComparison.Ordinal)).ShouldBeGreaterThan(3);
        Directory.GetFiles(program.Folder, "*.db").ShouldBeEmpty("the trial keeps to its own store");
    }

    [Fact]
    public async Task Try_Shipped_NoCompanyStandsTwice()
    {
        using var program = new RunningProgram();
        var leads = JsonNode.Parse((await TryAsync(program, "out")).Output)!["leads"]!.AsArray().Select(l => l!["name"]!.GetValue<string>()).ToList();
        leads.ShouldBe(leads.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("hubspot", Hubspot, 2, "Harzkurier")]
    [InlineData("pipedrive", Pipedrive, 2, "Harzkurier")]
    [InlineData("sheet", Sheet, 2, "苏州织里纺织")]
    public async Task Try_UsersFile_DoesTheWholeJob(string name, string csv, int open, string lead)
    {
        using var program = new RunningProgram();
        var run = await TryAsync(program, "out", "--crm", program.File(name + ".csv", csv));
        var result = JsonNode.Parse(run.Output)!;
        result["import"]!["result"]!["rejectedCount"]!.GetValue<int>().ShouldBe(0);
        result["leads"]!.AsArray().Count.ShouldBe(open);
        result["leads"]!.AsArray().Select(l => l!["name"]!.GetValue<string>()).ShouldContain(lead);
        result["plan"]!["result"]!["metrics"]!["openDeals"]!.GetValue<int>().ShouldBe(open);
        result["followUps"]!.AsArray().ShouldAllBe(f => f!["file"] == null, "nobody has said how these people are known");
        File.ReadAllText(Path.Combine(program.Folder, "out", "leads.md")).ShouldContain(lead);
    }

    /// <summary>When rows are missing from the table, the reason stands above it; what the user answers reaches the import.</summary>
    [Fact]
    public async Task Try_RowsKeptAside_ShowsWhyAndTakesTheAnswers()
    {
        using var program = new RunningProgram();
        var file = program.File("deals.csv", "Deal,Stage,Amount,Company,Close Date\nFleet A,Waiting for Godot,2.268,Harzkurier,03/04/2027\nFleet B,On the moon,3.500,Spreewaren,05/06/2027\nFleet C,Proposal,1.250,Weserbad,2027-01-15\n");
        var asked = await program.RunAsync("try", "--out", Path.Combine(program.Folder, "one"), "--crm", file);
        asked.Code.ShouldBe(0, asked.Error);
        asked.Output.ShouldContain("First, your file");
        asked.Output.ShouldContain("Waiting for Godot");
        asked.Output.IndexOf("Kept aside", StringComparison.Ordinal).ShouldBeLessThan(asked.Output.IndexOf("Leads, best first", StringComparison.Ordinal));

        var told = JsonNode.Parse((await TryAsync(program, "two", "--crm", file, "--currency", "EUR", "--decimal", "comma", "--date-order", "day_first", "--stages", "Waiting for Godot=Proposal", "--stages", "On the moon=SQL")).Output)!;
        told["import"]!["result"]!["rejectedCount"]!.GetValue<int>().ShouldBe(0);
        told["leads"]!.AsArray().Select(l => l!["amount"]!["amount"]!.GetValue<decimal>()).Order().ShouldBe([1250m, 2268m, 3500m]);
        told["import"]!["result"]!["questions"]!.AsArray().Select(q => q!["about"]!.GetValue<string>()).ShouldBe(["basis"]);
    }

    [Fact]
    public async Task Try_ChineseSheet_CountsInWan()
    {
        using var program = new RunningProgram();
        var result = JsonNode.Parse((await TryAsync(program, "out", "--crm", program.File("客户表.csv", Sheet))).Output)!;
        var lead = result["leads"]!.AsArray().Single(l => l!["name"]!.GetValue<string>() == "苏州织里纺织")!;
        lead["amount"]!["amount"]!.GetValue<decimal>().ShouldBe(125_000);
        lead["amount"]!["currency"]!.GetValue<string>().ShouldBe("CNY");
    }

    /// <summary>With nothing to prove, no customer, number or certificate may appear that the profile does not hold.</summary>
    [Fact]
    public async Task Try_EmptyProofFile_InventsNothing()
    {
        using var program = new RunningProgram();
        var run = await TryAsync(program, "out", "--crm", program.File("hubspot.csv", Hubspot), "--seller", program.File("seller.yaml", EmptyProofSeller));
        run.Code.ShouldBe(0);
        foreach (var (name, text) in Files(program, "out"))
        {
            foreach (var invented in new[] { "Nordkurier", "Stadtbrot", "ISO 27001", "RoutePilot", "Wegweiser" }) text.ShouldNotContain(invented, Case.Sensitive, name);
        }

        var pitch = JsonNode.Parse(Files(program, "out").Single(f => f.Key.StartsWith("pitch", StringComparison.Ordinal) && f.Key.EndsWith(".json", StringComparison.Ordinal)).Value)!;
        pitch["draft"]!["body"]!.GetValue<string>().ShouldContain("StockSight");
        pitch["draft"]!["body"]!.GetValue<string>().Any(char.IsDigit).ShouldBeFalse("the profile holds no number");
    }

    /// <summary>The same with a card that says much: the texts may use the card's facts, and still no proof.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Drafts_EmptyProofFile_PassTheCheck(string language)
    {
        using var program = new RunningProgram();
        var card = StrictBinder.Bind<LeadCard>(await File.ReadAllTextAsync(RunningProgram.Asset("leads/acme-logistics.yaml"), TestContext.Current.CancellationToken), "acme") with { Product = "StockSight" };
        var lead = program.File("lead.json", System.Text.Json.JsonSerializer.Serialize(card, SalesJson.Options));
        foreach (var args in new string[][] { ["pitch", lead], ["followup", lead, "--type", "post_demo"], ["rebut", language == "en" ? "It's too expensive" : "太贵了", "--lead", lead] })
        {
            var run = await program.RunAsync([.. args, "--seller", program.File("seller.yaml", EmptyProofSeller), "--language", language, "--json"]);
            run.Code.ShouldBe(0, run.Error);
            var draft = JsonNode.Parse(run.Output)!["draft"];
            draft.ShouldNotBeNull(run.Output);
            draft["findings"]!.AsArray().ShouldAllBe(f => f!["severity"]!.GetValue<string>() == "note");
        }
    }

    private static async Task<ProgramRun> TryAsync(RunningProgram program, string folder, params string[] args)
    {
        var run = await program.RunAsync(["try", "--json", "--out", Path.Combine(program.Folder, folder), .. args]);
        run.Code.ShouldBe(0, run.Error);
        return run;
    }

    private static Dictionary<string, string> Files(RunningProgram program, string folder) =>
        Directory.GetFiles(Path.Combine(program.Folder, folder)).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
}

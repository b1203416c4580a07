using System.Text.Json.Nodes;

namespace SalesAgent.Host.Tests.CommandLine;

/// <summary>Free requests on the command line: the right operation and the right lead, or a question, never a guess.</summary>
public class AskTests
{
    private const string Bellwether = "id: bell\ncompany: {name: Bellwether Freight, country: US}\ncontact: {name: Ann Moss, email: ann@bw.example, language: en}\nrecipient: company\nsource: inbound\npains: [{text: late deliveries}]\nactivities: [{date: 2026-11-18, kind: form, direction: in, text: \"Please send me information.\"}]\n";

    private static async Task<JsonNode> AskAsync(RunningProgram program, params string[] args)
    {
        var run = await program.RunAsync([.. args, "--seller", RunningProgram.Asset("seller.yaml"), "--json"]);
        run.Code.ShouldBe(0, run.Error);
        return JsonNode.Parse(run.Output)!;
    }

    private static async Task<RunningProgram> WithLeadsAsync(params string[] cards)
    {
        var program = new RunningProgram();
        foreach (var card in cards) (await program.RunAsync("import", card)).Code.ShouldBe(0);
        return program;
    }

    [Theory]
    [InlineData("/sales write a follow-up for Acme Logistics")]
    [InlineData("/sales 帮我写一封给 Acme Logistics 的跟进邮件")]
    [InlineData("/销售 给 Acme Logistics 写跟进邮件")]
    public async Task Ask_FollowUpInEitherLanguage_DraftsTheMailToThatLead(string request)
    {
        using var program = await WithLeadsAsync(RunningProgram.Asset("leads/acme-logistics.yaml"), RunningProgram.Asset("leads/kuaida-shanghai.yaml"));
        var answer = await AskAsync(program, request);
        answer["understood"]!["operation"]!.GetValue<string>().ShouldBe("draft_follow_up");
        answer["understood"]!["lead"]!.GetValue<string>().ShouldBe("Acme Logistics");
        answer["result"]!["type"]!.GetValue<string>().ShouldBe("post_demo");
        answer["result"]!["to"]!.GetValue<string>().ShouldBe("ines@acme.example");
    }

    [Fact]
    public async Task Ask_ChineseLead_GetsAChineseMail()
    {
        using var program = await WithLeadsAsync(RunningProgram.Asset("leads/kuaida-shanghai.yaml"));
        (await AskAsync(program, "/sales 帮我写一封给上海快达的跟进邮件"))["result"]!["draft"]!["language"]!.GetValue<string>().ShouldBe("zh-CN");
    }

    [Theory]
    [InlineData("Write a follow-up for Ben at Example")]
    [InlineData("Write a follow-up for Fr")]
    [InlineData("write a follow-up for Bellwethr Freight")]
    public async Task Ask_NameThatIsNotStored_AsksInsteadOfGuessing(string request)
    {
        using var program = new RunningProgram();
        (await program.RunAsync("import", program.File("bell.yaml", Bellwether))).Code.ShouldBe(0);
        var answer = await AskAsync(program, "ask", request);
        answer["question"].ShouldNotBeNull();
        answer["result"].ShouldBeNull();
    }

    [Fact]
    public async Task Ask_DryRun_OnlyRoutes()
    {
        using var program = await WithLeadsAsync(RunningProgram.Asset("leads/acme-logistics.yaml"));
        var answer = await AskAsync(program, "ask", "qualify Acme", "--dry-run");
        answer["understood"]!["lead"]!.GetValue<string>().ShouldBe("Acme Logistics");
        answer["result"].ShouldBeNull();
    }

    [Fact]
    public async Task Path_ThatBeginsLikeTheTrigger_IsNoRequest()
    {
        using var program = new RunningProgram();
        var run = await program.RunAsync("--db", "/salesdata-that-is-not-there/crm.db", "plan");
        run.Error.ShouldNotContain("is not a command");
    }

    [Theory]
    [InlineData("EUR ,")]
    [InlineData("EUR 99999999999999999999999999999999")]
    public async Task Target_ThatIsNoSum_IsTheCallersMistake(string target)
    {
        using var program = new RunningProgram();
        var run = await program.RunAsync("plan", "--target", target);
        run.Code.ShouldBe(1);
        run.Output.ShouldBeEmpty();
    }
}

using System.Diagnostics;
using System.Text.Json;

namespace SalesAgent.Host.Tests.CommandLine;

/// <summary><c>check</c> and <c>drafts</c> as a person types them.</summary>
public class CheckTests
{
    private const string Bad = "Subject: Quick question\nHi Ines,\n\nIt is the best on the market. Act now: only today I can give you 25 % off.\n\nThe plan is short. It runs on your own tours.\n\nWould Thursday suit you?\n\nBest,\nTom\n";

    [Fact]
    public async Task A_pasted_text_with_pressure_exits_with_2_and_says_what_must_change()
    {
        using var program = new RunningProgram();
        var run = await program.RunAsync("check", program.File("mail.txt", Bad));

        run.Code.ShouldBe(2, run.Error);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("must change");
        run.Output.ShouldContain("I cannot verify");
        run.Output.ShouldNotContain("T-04");
    }

    [Fact]
    public async Task Safe_fixes_make_it_pass_and_the_exit_code_is_0()
    {
        using var program = new RunningProgram();
        var run = await program.RunAsync("check", program.File("mail.txt", Bad), "--fix", "--json");

        run.Code.ShouldBe(0, run.Error + run.Output);
        var mended = JsonDocument.Parse(run.Output).RootElement.GetProperty("fixed");
        mended.GetProperty("passed").GetBoolean().ShouldBeTrue();
        mended.GetProperty("text").GetString()!.ShouldContain("Would Thursday suit you?");
        mended.GetProperty("text").GetString()!.ShouldNotContain("25 %");
        mended.GetProperty("changes").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("您好，想确认一下周四的会议时间是否方便？")]
    [InlineData("Just confirming: is Thursday still fine for you?")]
    public async Task A_text_in_place_of_a_file_is_checked_itself(string text)
    {
        using var program = new RunningProgram();
        var run = await program.RunAsync("check", text);

        run.Code.ShouldBe(0, run.Error + run.Output);
    }

    [Fact]
    public async Task A_missing_file_and_an_empty_one_are_mistakes()
    {
        using var program = new RunningProgram();
        (await program.RunAsync("check", "no-such-mail.txt")).Code.ShouldBe(1);
        (await program.RunAsync("check", program.File("empty.txt", " \n"))).Error.ShouldContain("is empty");
        (await program.RunAsync("check", program.File("mail.txt", Bad), "--save")).Error.ShouldContain("save: needs confirm");
    }

    [Fact]
    public async Task A_draft_is_kept_listed_and_shown_with_its_sources()
    {
        using var program = new RunningProgram();
        var draft = await program.RunAsync("followup", RunningProgram.Asset("leads/acme-logistics.yaml"), "--type", "post_demo", "--seller", RunningProgram.Asset("seller.yaml"), "--json");
        var id = JsonDocument.Parse(draft.Output).RootElement.GetProperty("draftId").GetString()!;

        (await program.RunAsync("drafts")).Output.ShouldContain(id);
        var shown = await program.RunAsync("drafts", "show", id[..8]);
        shown.Code.ShouldBe(0, shown.Error);
        shown.Output.ShouldContain("9 %");
        shown.Output.ShouldContain("lead card, lead.");
        shown.Output.ShouldContain("template follow_up/post_demo");
        var kept = JsonDocument.Parse((await program.RunAsync("drafts", "show", id, "--json")).Output).RootElement;
        kept.GetProperty("claims").GetArrayLength().ShouldBeGreaterThan(5);
        kept.GetProperty("brief").GetProperty("facts").GetArrayLength().ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task An_unknown_draft_is_one_clear_line()
    {
        using var program = new RunningProgram();
        var run = await program.RunAsync("drafts", "show", "0123456789abcdef");

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("list them with: salesagent drafts");
        System.IO.File.Exists(Path.Combine(program.Folder, "test.db")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/sales check this email: We are the best, act now, only today!")]
    [InlineData("/销售 检查这条微信：最后机会，今天不定就没了！")]
    public async Task A_free_request_to_check_is_understood(string request)
    {
        using var program = new RunningProgram();
        var run = await program.RunAsync(request, "--json");

        run.Code.ShouldBe(0, run.Error);
        JsonDocument.Parse(run.Output).RootElement.GetProperty("understood").GetProperty("operation").GetString().ShouldBe("check_draft");
        JsonDocument.Parse(run.Output).RootElement.GetProperty("result").GetProperty("passed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Confirmed_claims_begin_a_profile_in_an_empty_home_and_never_replace_one()
    {
        using var program = new RunningProgram();
        var mail = program.File("mail.txt", "Hi,\n\nWe were founded in 2009. Our planner serves 120 depots. Shall we talk?\n\nTom");

        (await InHomeAsync(program, "check", mail, "--confirm", "1,2", "--save")).ShouldBe(0);
        var profile = await System.IO.File.ReadAllTextAsync(Path.Combine(program.Folder, "home", "seller.yaml"), TestContext.Current.CancellationToken);
        profile.ShouldContain("120 depots");
        profile.ShouldNotContain("authority:");
        // The sentence is now a fact of the profile: nothing is left to verify.
        (await InHomeAsync(program, "check", mail)).ShouldBe(0);
        (await InHomeAsync(program, "check", mail, "--confirm", "1", "--save")).ShouldBe(1);
    }

    private static async Task<int> InHomeAsync(RunningProgram program, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in args.Prepend(typeof(SalesAgent.Host.CommandLine.SalesProgram).Assembly.Location)) start.ArgumentList.Add(argument);
        start.Environment["SALESAGENT_HOME"] = Path.Combine(program.Folder, "home");
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}

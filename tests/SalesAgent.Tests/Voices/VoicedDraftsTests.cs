using System.Text.RegularExpressions;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Shared;
using SalesAgent.FollowUp;
using SalesAgent.Guardrails;
using SalesAgent.Objections;
using SalesAgent.Operations;
using SalesAgent.Pitch;
using SalesAgent.Tests.Crm;
using SalesAgent.Tests.FollowUp;
using SalesAgent.Tests.Writing.Models;

namespace SalesAgent.Tests.Voices;

/// <summary>All three writers follow a voice, and what they write with it passes the check as it does without.</summary>
public partial class VoicedDraftsTests
{
    private static readonly Voice Own = new()
    {
        Greeting = new("Moin {first_name},", "{name}，你好："),
        SignOff = new("Onwards,", "回见"),
        You = "你",
        Contractions = true,
        Exclamations = false,
        Length = new LanguageCounts { English = 75, Chinese = 110 },
        Favourites = ["no rush on this"],
        Banned = ["as I noted them", "Thank you for", "Thanks for the time", "有什么想法"],
    };

    private static CancellationToken Never => TestContext.Current.CancellationToken;

    private static SellerProfile Seller(Voice? voice) => FollowUpCards.Seller with { Senders = [FollowUpCards.Seller.Senders[0] with { Voice = voice }] };

    private static SalesContext Context(Voice? voice, int seed = 0, ScriptedChatClient? model = null) =>
        new(new SalesOptions { Today = FollowUpCards.Today, Seller = Seller(voice), Seed = seed, ChatClient = model, KeepDrafts = false, DatabaseFile = Path.Combine(Path.GetTempPath(), "salesagent-none.db") }, TimeProvider.System);

    private static Task<DraftFollowUpResult> FollowUpAsync(SalesContext context, LeadCard lead, FollowUpType type, Language language) =>
        new DraftFollowUp(context).RunAsync(new DraftFollowUpInput { Lead = lead, Type = type, Language = language }, Never);

    public static TheoryData<FollowUpType, Language> Mails => new(Enum.GetValues<FollowUpType>().SelectMany(type => new[] { (type, Language.English), (type, Language.Chinese) }));

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task FollowUp_InAVoice_FollowsItAndPasses(FollowUpType type, Language language)
    {
        var drafts = 0;
        foreach (var lead in new[] { FollowUpCards.Acme, FollowUpCards.Shunda })
            for (var seed = 0; seed < 3; seed++)
            {
                var result = await FollowUpAsync(Context(Own, seed), lead, type, language);
                if (result.Draft is not { } draft)
                {
                    result.Held!.Rule.ShouldNotBe("check", result.Held.Reason);
                    continue;
                }

                drafts++;
                draft.Findings.Where(finding => finding.Severity > Severity.Note && finding.Rule != "voice").ShouldBeEmpty(draft.Body);
                draft.Body.ShouldContain(language.Pick("Moin ", "你好："));
                draft.Body.ShouldContain(language.Pick("\nOnwards,\n", "\n回见\n"));
                var body = draft.Body.Split("\n--\n")[0];
                if (language == Language.Chinese) Quotation().Replace(body, "").ShouldNotContain("您");
                else WrittenOut().IsMatch(Quotation().Replace(body, "")).ShouldBeFalse(body);
                VoicePhrases.Any(Quotation().Replace(body, ""), Own.Banned).ShouldBe(draft.Findings.Any(finding => finding.Rule == "voice"), body);
            }

        if (type is FollowUpType.PostDemo or FollowUpType.FirstTouch) drafts.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Pitch_InAVoice_PassesAndItsBlocksAreItsText(Language language)
    {
        foreach (var lead in new[] { FollowUpCards.Acme, FollowUpCards.Shunda })
        {
            var result = await new DraftPitch(Context(Own)).RunAsync(new DraftPitchInput { Lead = lead, Language = language }, Never);
            result.Draft.ShouldNotBeNull(result.Held?.Reason).Findings.Where(finding => finding.Severity > Severity.Note).ShouldBeEmpty(result.Draft!.Body);
            string.Join("\n\n", result.Blocks.Select(block => block.Text)).ShouldBe(result.Draft.Body);
            if (language == Language.Chinese) Quotation().Replace(result.Draft.Body, "").ShouldNotContain("您");
        }
    }

    [Theory]
    [InlineData("It's too expensive.", Language.English)]
    [InlineData("We need to think about it.", Language.English)]
    [InlineData("太贵了。", Language.Chinese)]
    [InlineData("我们再考虑考虑。", Language.Chinese)]
    public async Task Rebut_InAVoice_Passes(string objection, Language language)
    {
        foreach (var channel in new[] { Channel.Email, Channel.Phone, Channel.Wechat })
        {
            var result = await new RebutObjection(Context(Own)).RunAsync(new RebutObjectionInput { Objection = objection, Lead = language.Pick(FollowUpCards.Acme, FollowUpCards.Shunda), Channel = channel }, Never);
            result.Draft.ShouldNotBeNull(result.Held?.Reason).Findings.Where(finding => finding.Severity > Severity.Note).ShouldBeEmpty(result.Draft!.Body);
            result.Voice.ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task FollowUp_ForAShortWriter_IsShorterButNotBelowTheLeast()
    {
        var shorter = 0;
        foreach (var lead in new[] { FollowUpCards.Acme, FollowUpCards.Shunda })
            foreach (var (type, language) in Mails.Select(row => row.Data))
            {
                int Length(DraftFollowUpResult result) => TextLength.Count(string.Join("\n\n", result.Draft!.Body.Split("\n\n")[1..^2]), language);
                var usual = await FollowUpAsync(Context(null), lead, type, language);
                if (usual.Draft is null) continue;
                var brief = await FollowUpAsync(Context(new Voice { Length = new LanguageCounts { English = 20, Chinese = 20 } }), lead, type, language);
                Length(brief).ShouldBeLessThanOrEqualTo(Length(usual));
                Length(brief).ShouldBeGreaterThanOrEqualTo(Math.Min(Length(usual), type.Limits(language).Min));
                if (Length(brief) < Length(usual)) shorter++;
            }

        shorter.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Model_IsToldTheVoice_AsDataWhereItIsTheSendersWords()
    {
        var model = ScriptedChatClient.Saying(ScriptedChatClient.Json("x"));
        await FollowUpAsync(Context(Own, model: model), FollowUpCards.Acme, FollowUpType.PostDemo, Language.English);
        var told = model.Asked[0][1].Text;
        told.ShouldContain("Contractions: I'm, it's, don't.");
        told.ShouldContain("Usually about 75 words");
        told.ShouldMatch(@"as data; use one where it fits, none where it does not: <(data[-\d]*)>no rush on this; </\1>");
        told.ShouldMatch(@"<(data[-\d]*)>as I noted them; [^<]+</\1>");

        await FollowUpAsync(Context(Own, model: model), FollowUpCards.Shunda, FollowUpType.PostDemo, Language.Chinese);
        var chinese = model.Asked[^1][1].Text;
        chinese.ShouldContain("称呼对方：你");
        chinese.ShouldNotContain("no rush on this");
    }

    [Fact]
    public async Task Model_WithABannedPhraseOrASecondGreeting_IsSentBack()
    {
        var rules = (await FollowUpAsync(Context(Own), FollowUpCards.Acme, FollowUpType.PostDemo, Language.English)).Draft!;
        var body = string.Join("\n\n", rules.Body.Split("\n\n")[1..^2]);
        foreach (var bad in new[] { "Moin Ines,\n\n" + body, body + "\n\nOnwards,", "Thank you for that. " + body })
        {
            var model = ScriptedChatClient.Saying(ScriptedChatClient.Json(bad, rules.Subject), ScriptedChatClient.Json(body, rules.Subject));
            var result = await FollowUpAsync(Context(Own, model: model), FollowUpCards.Acme, FollowUpType.PostDemo, Language.English);
            model.Calls.ShouldBe(2, bad);
            result.Draft!.Body.ShouldBe(rules.Body);
        }
    }

    [Fact]
    public async Task Assistant_IsToldTheVoice_AndNothingWithoutOne()
    {
        var voice = (await FollowUpAsync(Context(Own), FollowUpCards.Acme, FollowUpType.PostDemo, Language.English)).Voice!;
        voice.ShouldContain("Greeting: Moin {first_name},");
        voice.ShouldContain("Sign-off: Onwards,");
        voice.ShouldContain("Likes: “no rush on this”");
        voice.ShouldContain(line => line.StartsWith("Never: “as I noted them”", StringComparison.Ordinal));
        (await FollowUpAsync(Context(null), FollowUpCards.Acme, FollowUpType.PostDemo, Language.English)).Voice.ShouldBeNull();
    }

    [Fact]
    public async Task Check_AcceptsTheVoicesFrame_AndFindsBannedPhrases()
    {
        var plain = await new CheckDraft(Context(Own)).RunAsync(new CheckDraftInput { Text = "Moin Ines,\n\nyour question is on my list. Which day suits you?\n\nOnwards,\nMara" }, Never);
        plain.Findings.ShouldBeEmpty();
        plain.Receipt.ShouldContain("10 words");
        var banned = await new CheckDraft(Context(Own)).RunAsync(new CheckDraftInput { Text = "Moin Ines,\n\nthank you for the call. Which day suits you?\n\nOnwards,\nMara" }, Never);
        banned.Findings.Single(finding => finding.Rule == "voice").Severity.ShouldBe(Severity.Warn);
        var chinese = await new CheckDraft(Context(Own)).RunAsync(new CheckDraftInput { Text = "王经理，你好：\n\n你有什么想法，周四方便吗？\n\n回见\n林玛拉" }, Never);
        chinese.Findings.Single(finding => finding.Rule == "voice").Text.ShouldBe("有什么想法");
    }

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(?:I will not|I do not|cannot) \w")]
    private static partial Regex WrittenOut();
}

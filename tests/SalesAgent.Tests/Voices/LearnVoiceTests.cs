using System.Text.Json;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;
using SalesAgent.Tests.Crm;
using SalesAgent.Voices;

namespace SalesAgent.Tests.Voices;

/// <summary>The profile is edited where the voice stands and nowhere else, whatever its style; nothing is written halfway.</summary>
public sealed class LearnVoiceTests : IDisposable
{
    private static readonly string[] Mails = ["Hi Ines,\n\nI'm glad it helped. No rush on this.\n\nCheers,\nMara", "Hi Tom,\n\nthat's fair. No rush on this.\n\nCheers,\nMara", "Hi Jo,\n\nit's ready. Which day suits you?\n\nCheers,\nMara"];
    private readonly TempFolder _folder = new();

    private static CancellationToken Never => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder.Root, "seller.yaml");

    private async Task<LearnVoiceResult> RunAsync(LearnVoiceInput input, SellerProfile? seller = null)
    {
        await using var context = new SalesContext(new SalesOptions { Today = new NodaTime.LocalDate(2026, 11, 23), SellerFile = File, Seller = seller, DatabaseFile = _folder.Database }, TimeProvider.System);
        return await new LearnVoice(context).RunAsync(input, Never);
    }

    private Voice Voice() => StrictBinder.Bind<SellerProfile>(System.IO.File.ReadAllText(File), "seller").Voice!;

    public static TheoryData<string> Profiles =>
    [
        "# mine\nsenders:\n  - name: Mara # the first\n    role: Seller\n  - name: Tom\ncompany: {name: Acme}\n",
        "# mine\r\nsenders:\r\n  - name: Mara # the first\r\n    voice:\r\n      # as I like it\r\n      you: 你   # friendly\r\n      banned: [synergy]\r\n    role: Seller\r\ncompany: {name: Acme}\r\n",
        "senders: [{name: Mara, role: Seller}] # flow\ncompany: {name: Acme}\n# end",
        "senders: [{name: Mara, voice: {greeting: Hello, banned: [synergy]}}]\n",
        "senders:\n- name: Mara\n  voice: {you: 你}   # inline\n",
        "senders:\n- voice:\n    greeting:\n      en: Hello\n      zh-CN: 您好\n    signOff: |\n      Bye,\n  name: Mara\n",
        "senders:\n- name: Mara\n  voice:\n",
        "company: {name: Acme} # no sender\n",
        "company:\n  name: Acme",
        "{\"senders\": [{\"name\": \"Mara\"}], \"company\": {\"name\": \"Acme\"}}\n",
        "{\"company\": {\"name\": \"Acme\"}}",
        "",
        "# only a remark\n",
    ];

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Save_AnyStyleOfProfile_ChangesTheVoiceAndNothingElse(string yaml)
    {
        _folder.Write("seller.yaml", yaml);
        var before = !yaml.Contains(':') ? new SellerProfile() : StrictBinder.Bind<SellerProfile>(yaml, "seller");
        var result = await RunAsync(new LearnVoiceInput { Emails = Mails, Save = true, Name = "Mara" });

        result.Saved.ShouldBe(File);
        System.IO.File.ReadAllText(result.Backup!).ShouldBe(yaml);
        var text = System.IO.File.ReadAllText(File);
        foreach (var remark in yaml.Split('\n').Where(line => line.Contains('#')).Select(line => line[line.IndexOf('#')..].TrimEnd())) text.ShouldContain(remark);
        text.Contains("\r\n").ShouldBe(yaml.Contains("\r\n"));
        text.Replace("\r\n", "").Contains('\r').ShouldBeFalse();
        var after = StrictBinder.Bind<SellerProfile>(text, "seller");
        after.Voice!.Greeting!.English.ShouldBe("Hi {first_name},");
        after.Voice.SignOff!.English.ShouldBe("Cheers,");
        after.Voice.Favourites.ShouldBe(["no rush on this"]);
        after.Voice.Banned.ShouldBe(before.Voice?.Banned ?? []);
        after.Voice.You.ShouldBe(before.Voice?.You);
        Rest(after).ShouldBe(Rest(before with { Senders = before.Senders.Count > 0 ? before.Senders : [new Sender { Name = "Mara" }] }));
        Directory.GetFiles(_folder.Root, "*.part").ShouldBeEmpty();
    }

    private static string Rest(SellerProfile profile) => JsonSerializer.Serialize(profile with { Senders = [profile.Senders[0] with { Voice = null }, .. profile.Senders.Skip(1)] }, SalesJson.Options);

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task SaveTwice_IsTheSameOnce_AndRemovingAllLeavesNoVoice(string yaml)
    {
        _folder.Write("seller.yaml", yaml);
        await RunAsync(new LearnVoiceInput { Emails = Mails, Save = true, Name = "Mara" });
        var once = System.IO.File.ReadAllText(File);
        await RunAsync(new LearnVoiceInput { Emails = Mails, Save = true });
        System.IO.File.ReadAllText(File).ShouldBe(once);
        await RunAsync(new LearnVoiceInput { Set = ["greeting=Hello {first_name},", "sign-off.zh-CN=祝好", "length=70", "you=您"], Ban = ["touch base"] });
        (Voice().Greeting!.English, Voice().SignOff!.Chinese, Voice().Length!.English, Voice().You).ShouldBe(("Hello {first_name},", "祝好", 70, "您"));
        Voice().SignOff!.English.ShouldBe("Cheers,");
        Voice().Banned.ShouldContain("touch base");
    }

    [Fact]
    public async Task Present_NamesLineAndRemark_AndOurDefaults()
    {
        _folder.Write("seller.yaml", "senders:\n  - name: Mara\n    voice:\n      greeting: Hello # as at school\n");
        var present = (await RunAsync(new LearnVoiceInput())).Present;
        present.ShouldContain(new VoiceSource("greeting", "Hello", "seller.yaml, line 4 (as at school)"));
        present.Single(part => part.Part == "signOff").From.ShouldBe("our default");
        present.Select(part => part.Part).ShouldBe(["greeting", "signOff", "you", "contractions", "length", "sentenceLength", "exclamations", "emoji", "lists", "favourites", "banned"]);
    }

    [Fact]
    public async Task Mails_WithoutSave_WriteNothing()
    {
        _folder.Write("seller.yaml", "senders: [{name: Mara}]\n");
        var result = await RunAsync(new LearnVoiceInput { Emails = Mails });
        result.Saved.ShouldBeNull();
        result.Proposal!.Mails.ShouldBe(3);
        result.Next.Single().Operation.ShouldBe("learn_voice");
        System.IO.File.ReadAllText(File).ShouldBe("senders: [{name: Mara}]\n");
        Directory.GetFiles(_folder.Root).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Save_ABannedPhrase_IsNoFavourite()
    {
        _folder.Write("seller.yaml", "senders: [{name: Mara, voice: {banned: [no rush]}}]\n");
        await RunAsync(new LearnVoiceInput { Emails = Mails, Save = true });
        Voice().Favourites.ShouldBeEmpty();
        Voice().Banned.ShouldBe(["no rush"]);
    }

    [Fact]
    public async Task AProfileOfTheHost_IsNotWritten()
    {
        var mistake = await Should.ThrowAsync<SalesInputException>(() => RunAsync(new LearnVoiceInput { Set = ["you=你"] }, new SellerProfile { Senders = [new Sender { Name = "Mara" }] }));
        mistake.Message.ShouldContain("host program");
    }

    [Theory]
    [InlineData("", "hold no words of your own")]
    [InlineData("> quoted\n> only", "hold no words of your own")]
    public async Task Mails_WithoutOwnWords_AreAMistake(string mail, string reason) =>
        (await Should.ThrowAsync<SalesInputException>(() => RunAsync(new LearnVoiceInput { Emails = [mail] }))).Message.ShouldContain(reason);

    [Fact]
    public async Task WordsAVoiceMayNotHold_ReachNoText_AndAreTold()
    {
        _folder.Write("seller.yaml", "senders:\n  - name: Mara\n    voice: {greeting: \"Hi {first_name}, 50 % off at www.evil.example,\", favourites: [we guarantee results], signOff: \"Cheers,\"}\n");
        (await RunAsync(new LearnVoiceInput())).Refused.Count.ShouldBe(2);
        await using var context = new SalesContext(new SalesOptions { SellerFile = File, DatabaseFile = _folder.Database }, TimeProvider.System);
        var voice = (await context.SellerAsync(Never)).Voice!;
        voice.Greeting.ShouldBeNull();
        voice.Favourites.ShouldBeEmpty();
        voice.SignOff!.English.ShouldBe("Cheers,");
    }

    public void Dispose() => _folder.Dispose();
}

using SalesAgent.Core.Shared;
using SalesAgent.Core.Voices;
using SalesAgent.Core.Tests.Shared.Untrusted;

namespace SalesAgent.Core.Tests.Voices;

/// <summary>What three mails say of how their sender writes, and what they must not be taken to say.</summary>
public class VoiceReaderTests
{
    private const string Casual = "Subject: Tuesday\nHi Ines,\n\nI'm glad the map helped. No rush on this, but which depot comes first? We plan every tour in minutes.\n\nIf anything is unclear, just let me know.\n\nCheers,\nMara\n\nMara Lindt\nAccount Executive, Wegweiser\nmara@wegweiser.example";
    private const string Reply = "Hi Tom,\n\nthat's fair, and it's on my list. No rush on this. We plan every tour in minutes.\n\nCheers,\nMara\n\nOn Mon, 2 Nov 2026 at 09:12, Tom Berg <tom@berg.example> wrote:\n> Dear Mara,\n> I would kindly appreciate 20 % off!\n> Yours sincerely";
    private const string Short = "Hi Petra,\n\nquick one: doesn't Monday suit your crew? Just let me know.\n\nCheers,\nMara\n-- \nWegweiser Software GmbH\nHafenstraße 12, 20457 Hamburg";
    private const string Zh1 = "主题：周四\n王经理，您好！\n\n谢谢您抽时间看演示。不着急，您方便的时候看一看。\n\n祝好！\n林玛拉\n维格软件 客户经理";
    private const string Zh2 = "李总，您好！\n\n上线时间我跟同事确认了。您方便的时候看一看报价单。\n\n祝好！\n林玛拉";
    private const string Zh3 = "赵厂长，您好！\n\n排线的部分重新做了一版，您看行吗？\n\n祝好！\n林玛拉";

    private static VoiceProposal Read(params string[] texts) => VoiceReader.Read(texts, Language.English);

    [Fact]
    public void Read_ThreeEnglishMails_ProposesEachPartWithQuoteAndCount()
    {
        var proposal = Read(Casual, Reply, Short);

        proposal.Mails.ShouldBe(3);
        proposal.Voice.Greeting!.English.ShouldBe("Hi {first_name},");
        proposal.Voice.SignOff!.English.ShouldBe("Cheers,");
        proposal.Voice.Contractions.ShouldBe(true);
        proposal.Voice.Exclamations.ShouldBe(false);
        proposal.Voice.Emoji.ShouldBe(false);
        proposal.Voice.Lists.ShouldBe(false);
        proposal.Voice.You.ShouldBeNull();
        proposal.Voice.Length!.English.ShouldBe(17);
        proposal.Voice.Favourites.ShouldBe(["just let me know", "no rush on this"], ignoreOrder: true);
        var greeting = proposal.Habits.Single(habit => habit.Part == VoicePart.Greeting);
        (greeting.Quote, greeting.Seen, greeting.Of).ShouldBe(("Hi Ines,", 3, 3));
        proposal.Habits.Single(habit => habit is { Part: VoicePart.Favourite, Value: "no rush on this" }).Seen.ShouldBe(2);
        proposal.Habits.ShouldContain(habit => habit.Part == VoicePart.Address && habit.Value == "first name");
        proposal.SetAside.Headers.ShouldBe(1);
        proposal.SetAside.Quoted.ShouldBe(4);
    }

    [Fact]
    public void Read_EveryQuote_StandsInAMail()
    {
        var texts = new[] { Casual, Reply, Short, Zh1, Zh2, Zh3 };
        var proposal = Read(texts);
        proposal.Habits.Count.ShouldBeGreaterThan(15);
        proposal.Habits.ShouldAllBe(habit => habit.Quote.Length > 0 && texts.Any(text => text.Contains(habit.Quote)));
        proposal.Habits.ShouldAllBe(habit => habit.Seen >= 1 && habit.Seen <= habit.Of && habit.Of <= 6);
    }

    [Fact]
    public void Read_ThreeChineseMails_ProposesTheirForm()
    {
        var voice = Read(Zh1, Zh2, Zh3).Voice;
        voice.Greeting!.Chinese.ShouldBe("{name}，您好！");
        voice.Greeting.English.ShouldBeNull();
        voice.SignOff!.Chinese.ShouldBe("祝好！");
        voice.You.ShouldBe("您");
        voice.Length!.Chinese.ShouldNotBeNull();
        voice.Contractions.ShouldBeNull();
        voice.Favourites.ShouldContain("您方便的时候看一看");
    }

    [Fact]
    public void Read_MixedMails_GivesBothLanguages()
    {
        var voice = Read(Casual, Zh1, Reply, Zh2).Voice;
        voice.Greeting.ShouldBe(new LocalizedText("Hi {first_name},", "{name}，您好！"));
        voice.SignOff.ShouldBe(new LocalizedText("Cheers,", "祝好！"));
        voice.Length!.English.ShouldNotBeNull();
        voice.Length.Chinese.ShouldNotBeNull();
        voice.You.ShouldBe("您");
    }

    [Theory]
    [InlineData("\n---\n")]
    [InlineData("\n==========\n")]
    [InlineData("\n\n***\n\n")]
    public void Read_OneTextWithLinesOfDashes_ReadsTheMailsInIt(string divider) => Read(string.Join(divider, Casual, Short, Zh1)).Mails.ShouldBe(3);

    [Fact]
    public void Read_OneTextWithHeaders_LeavesOutMailsOfOthers()
    {
        static string Mail(string from, string subject, string body) => $"From: {from}\nTo: somebody\nSubject: {subject}\n\n{body}\n\n";
        var proposal = Read(Mail("Mara <m@w.example>", "One", "Hi Ines,\n\nthe plan is ready.\n\nCheers,\nMara")
            + Mail("Tom <t@b.example>", "Re: One", "Dear Mara,\n\nI would appreciate a call.\n\nYours sincerely,\nTom")
            + Mail("Mara <m@w.example>", "Two", "Hi Tom,\n\nthe call is set.\n\nCheers,\nMara"));
        proposal.Mails.ShouldBe(2);
        proposal.Voice.SignOff!.English.ShouldBe("Cheers,");
        proposal.SetAside.Quoted.ShouldBeGreaterThan(4);
    }

    [Theory]
    [InlineData("\n--------------------\nFrom: Tom Berg [mailto:tom@berg.example]\nSent: Monday\nTo: Mara\nSubject: Hello\n\nDear Mara,\n\nI would like a call.\n\nYours sincerely,\nTom")]
    [InlineData("\n________________________________\nFrom: Tom Berg\nSent: Monday\n\nDear Mara,\n\nI would like a call.\n\nYours sincerely,\nTom")]
    [InlineData("\n-----Original Message-----\nFrom: Tom Berg\n\nDear Mara,\n\nI would like a call.\n\nYours sincerely,\nTom")]
    [InlineData("\n在 2026年11月2日，Tom 写道：\n\nDear Mara,\n\nI would like a call.\n\nYours sincerely,\nTom")]
    [InlineData("\n> Dear Mara,\n> I would like a call.\n> Yours sincerely,\n> Tom")]
    public void Read_TheMailThatIsAnswered_IsNotTheSenders(string below)
    {
        var proposal = Read("Hi Tom,\n\nthe call is set for you.\n\nCheers,\nMara\n" + below);
        proposal.Mails.ShouldBe(1);
        proposal.Voice.Greeting!.English.ShouldBe("Hi {first_name},");
        proposal.Voice.SignOff!.English.ShouldBe("Cheers,");
        proposal.Voice.Length!.English.ShouldBe(6);
        proposal.SetAside.Quoted.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Read_AMailFileWithItsHeader_ReadsTheBody()
    {
        var proposal = Read("Return-Path: <m@w.example>\nReceived: from a by b;\n  Mon, 2 Nov 2026\nMIME-Version: 1.0\nX-Mailer: any\nSubject: The plan\n\nHi Tom,\n\nthe plan is ready.\n\nCheers,\nMara");
        proposal.SetAside.Headers.ShouldBe(6);
        proposal.Voice.Length!.English.ShouldBe(4);
    }

    [Theory]
    [InlineData("Dear Mr. Roth,", "Dear {title} {last_name},", Language.English)]
    [InlineData("Dear Jan Roth,", "Dear {full_name},", Language.English)]
    [InlineData("Hello everyone,", "Hello everyone,", Language.English)]
    [InlineData("Good morning Tom,", "Good morning {first_name},", Language.English)]
    [InlineData("Moin Ines!", "Moin {first_name}!", Language.English)]
    [InlineData("hey Sam! 🙌", "hey {first_name}!", Language.English)]
    [InlineData("尊敬的刘厂长：", "尊敬的{name}：", Language.Chinese)]
    [InlineData("尊敬的刘厂长：\n您好！", "尊敬的{name}：\n您好！", Language.Chinese)]
    [InlineData("您好，王总！", "您好，{name}！", Language.Chinese)]
    [InlineData("李姐好！", "{name}好！", Language.Chinese)]
    [InlineData("您好！", "您好！", Language.Chinese)]
    public void Read_Greeting_KeepsTheWordsAndNotTheName(string greeting, string pattern, Language language)
    {
        var body = language.Pick("the plan for next week is ready and waits for you.\n\nBest,\nMara", "下周的方案做好了，等您确认。\n\n祝好\n林玛拉");
        Read($"{greeting}\n\n{body}").Voice.Greeting!.In(language).ShouldBe(pattern);
    }

    [Fact]
    public void Read_UnclearParts_AreLeftOutAndNamed()
    {
        var proposal = Read("Hi Ines,\n\nthe plan is ready!\n\nCheers,\nMara", "Dear Mr Roth,\n\nthe plan is ready.\n\nKind regards,\nMara");
        proposal.Voice.Greeting.ShouldBeNull();
        proposal.Voice.SignOff.ShouldBeNull();
        proposal.Voice.Exclamations.ShouldBeNull();
        proposal.Unclear.Select(unclear => unclear.Part).ShouldBe([VoicePart.Greeting, VoicePart.SignOff, VoicePart.Contractions, VoicePart.Exclamations], ignoreOrder: true);
        proposal.Unclear.First(unclear => unclear.Part == VoicePart.Greeting).Why.ShouldContain("“Dear Mr Roth,” once");
    }

    [Fact]
    public void Read_BothFormsOfYouInOneMail_IsUnclear() =>
        Read("王总，您好！\n\n你看方案行吗？\n\n祝好\n林", "李总，您好！\n\n你看报价行吗？\n\n祝好\n林").Unclear.ShouldContain(unclear => unclear.Part == VoicePart.Address);

    [Theory]
    [InlineData("RoutePilot cuts your costs by half")]
    [InlineData("Nordkurier saved thirty percent")]
    [InlineData("you get a full refund if it fails")]
    [InlineData("we are certified for medical devices")]
    [InlineData("see www.offers.example for more")]
    [InlineData("talk to Ines Vogt about it")]
    [InlineData("call me at ten on 3 May")]
    [InlineData("方案可以帮您降低三成成本")]
    [InlineData("我们保证三天内上线")]
    public void Read_FactsNamesPromisesAndFigures_AreNoFavourites(string sentence)
    {
        var mark = Languages.HasCjk(sentence) ? "。" : ".";
        var proposal = Read($"Hi Ines,\n\n{sentence}{mark}\n\nCheers,\nMara", $"Hi Tom,\n\nIt is so: {sentence}{mark}\n\nCheers,\nMara", $"Hi Jo,\n\nAs said, {sentence}{mark}\n\nCheers,\nMara");
        proposal.Mails.ShouldBe(3);
        proposal.Voice.Favourites.ShouldAllBe(phrase => !phrase.Any(char.IsDigit) && !phrase.Contains("refund") && !phrase.Contains("cost") && !phrase.Contains("Ines") && !phrase.Contains("www") && !phrase.Contains("保证") && !phrase.Contains("三"));
        VoiceGate.Pass(proposal.Voice, Language.English).Refused.ShouldBeEmpty();
    }

    /// <summary>Public attacks pasted into the mails: what is proposed stays what it was without them.</summary>
    [Fact]
    public void Read_InstructionsInMails_ChangeNothing()
    {
        InjectionSets.Need();
        var before = Read(Casual, Reply, Short).Voice;
        var faults = new List<string>();
        foreach (var attack in InjectionSets.Attacks.Select(a => a.Text).Where((_, i) => i % 10 == 0))
        {
            var after = Read(Casual, Reply, Short.Replace("quick one", attack + "\n\nquick one")).Voice;
            if (after.Greeting != before.Greeting || after.SignOff != before.SignOff || after.Banned.Count > 0 || after.Favourites.Except(before.Favourites).Any()) faults.Add(attack);
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Read_AnyText_NeverThrows_AndIsTheSameTwice()
    {
        foreach (var text in NaughtyTexts())
        {
            var once = Read(text, Casual);
            Read(text, Casual).Habits.ShouldBe(once.Habits);
            VoiceGate.Pass(once.Voice, Language.Chinese).Refused.ShouldBeEmpty();
        }
    }

    private static IEnumerable<string> NaughtyTexts()
    {
        string[] pieces = ["", "\0", "\n", "---", "> ", "--", "From:", "Subject: x", "Hi", "😀", "👩‍👩‍👧", "\ud83d", "您好", "，", "{first_name}", "%s", "<b>", "\u202e", "a\u0301", "٣", "1) 2)", "\r\n", "Best,", "此致"];
        foreach (var first in pieces)
            foreach (var second in pieces)
                yield return $"{first}{second}\n{second} {first}\n\n{first}";
        yield return new string('a', 5_000);
        yield return new string('好', 5_000);
    }
}

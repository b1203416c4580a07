using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Shared;

/// <summary>A voice changes words and never what is said.</summary>
public class VoiceWordingTests
{
    private static readonly Voice Contracting = new() { Contractions = true }, Formal = new() { Contractions = false };

    [Theory]
    [InlineData("I will not write again. I am sure it is ready, and you are first.", "I won't write again. I'm sure it's ready, and you're first.")]
    [InlineData("Let us look at it. Let us know what you think.", "Let's look at it. Let us know what you think.")]
    [InlineData("I cannot say what it is about, or how it is done.", "I can't say what it is about, or how it is done.")]
    [InlineData("That is all I am. It does not matter.", "That's all I am. It doesn't matter.")]
    [InlineData("You wrote: “I do not know what it is”. I do not either.", "You wrote: “I do not know what it is”. I don't either.")]
    [InlineData("I do not, and I am not.", "I do not, and I am not.")]
    public void Contractions_AreMadeWhereTheyRead(string plain, string spoken) => VoiceWording.Apply(plain, Contracting, Language.English).ShouldBe(spoken);

    [Theory]
    [InlineData("I'm sure you'll like it, and we can't wait. I won't ask.", "I am sure you will like it, and we cannot wait. I will not ask.")]
    [InlineData("Don’t you agree? It’s Ines's plan.", "Don’t you agree? It’s Ines's plan.")]
    [InlineData("She said “I'm sure”, and I didn't ask.", "She said “I'm sure”, and I did not ask.")]
    public void Contractions_AreUndoneWhereTheyAreClear(string spoken, string plain) => VoiceWording.Apply(spoken, Formal, Language.English).ShouldBe(plain);

    [Fact]
    public void You_BecomesFamiliar_OutsideQuotations() =>
        VoiceWording.Apply("您说“您先看”，您看行吗？", new Voice { You = "你" }, Language.Chinese).ShouldBe("你说“您先看”，你看行吗？");

    [Fact]
    public void Exclamations_BecomeStops() => VoiceWording.Apply("谢谢！好的", new Voice { Exclamations = false }, Language.Chinese).ShouldBe("谢谢。好的");

    [Theory]
    [InlineData("We plan tours. There is synergy here. Which day suits you?", "We plan tours. Which day suits you?")]
    [InlineData("There is synergy here.", "There is synergy here.")]
    [InlineData("Where is the synergy? We plan tours.", "Where is the synergy? We plan tours.")]
    [InlineData("You asked for “synergy”. We plan tours.", "You asked for “synergy”. We plan tours.")]
    [InlineData("First.\n\nSynergy helps. We plan tours.", "First.\n\nWe plan tours.")]
    [InlineData("- synergy\n- tours", "- synergy\n- tours")]
    public void Banned_SentencesGo_ButNeverAQuestionOrTheLast(string text, string left) => VoiceWording.WithoutBanned(text, ["Synergy"], Language.English).ShouldBe(left);

    [Fact]
    public void Banned_ChineseSentencesGo() => VoiceWording.WithoutBanned("我们排线。为团队赋能。您看行吗？", ["赋能"], Language.Chinese).ShouldBe("我们排线。您看行吗？");

    [Fact]
    public void NoVoice_ChangesNothing() => VoiceWording.Apply("I am here!", null, Language.English).ShouldBe("I am here!");

    [Theory]
    [InlineData("Hi {first_name},", "Jan Roth", "Hi Jan,")]
    [InlineData("Dear {title} {last_name},", "Jan Roth", "Dear Jan Roth,")]
    [InlineData("Dear {title} {last_name},", "Dr Anna Weber", "Dear Dr Weber,")]
    [InlineData("Hi {first_name}!", null, "Hi!")]
    [InlineData("{first_name},", null, "Hello,")]
    [InlineData("Hello {full_name}", "Jan Roth", "Hello Jan Roth,")]
    public void Greeting_IsFilledFromTheCard(string pattern, string? name, string line) =>
        MessageFrame.Greeting(name is null ? null : new Contact { Name = name }, new Voice { Greeting = new(pattern, null) }, Language.English).ShouldBe(line);

    [Theory]
    [InlineData("{name}，您好：", "王建国", "运营经理", "王经理，您好：")]
    [InlineData("尊敬的{name}：\n您好！", "王建国", null, "尊敬的王建国：\n您好！")]
    [InlineData("{name}，您好：", null, null, "您好：")]
    public void Greeting_IsFilledInChinese(string pattern, string? name, string? role, string line) =>
        MessageFrame.Greeting(new Contact { Name = name, Role = role }, new Voice { Greeting = new(null, pattern) }, Language.Chinese).ShouldBe(line);

    [Fact]
    public void Greeting_OldFormWithoutAPlace_StillWorks()
    {
        MessageFrame.Greeting(new Contact { Name = "Jan Roth" }, new Voice { Greeting = new("Hello", null) }, Language.English).ShouldBe("Hello Jan,");
        MessageFrame.Greeting(new Contact { Name = "王建国" }, new Voice { You = "你" }, Language.Chinese).ShouldBe("王建国，你好！");
        MessageFrame.Greeting(new Contact { Name = "王建国" }, new Voice { Exclamations = false }, Language.Chinese).ShouldBe("王建国，您好：");
        MessageFrame.Greeting(new Contact { Name = "Jan Roth" }, new Voice { Banned = ["hi"] }, Language.English).ShouldBe("Hello Jan,");
    }

    [Fact]
    public void Frame_TheSendersOwnGreetingAndClosing_AreNoBody()
    {
        const string Mail = "Ahoy Mr. Roth!\nthe plan is ready. Which day suits you?\n\nOnwards and upwards,\nMara";
        var voice = new Voice { Greeting = new("Ahoy {title} {last_name}!", null), SignOff = new("Onwards and upwards,", null) };
        var (plain, _) = PastedMessage.Read(Mail, null, Channel.Email);
        var own = VoiceFrame.Accept(plain, voice, Language.English);
        own.Greeting.ShouldBe("Ahoy Mr. Roth!");
        own.Body.ShouldBe("the plan is ready. Which day suits you?");
        own.SignOff.ShouldBe("Onwards and upwards,\nMara");
        own.Message.ShouldBe(Mail);
        VoiceFrame.Accept(plain, null, Language.English).ShouldBe(plain);
    }
}

using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

public class SuppressionTests
{
    [Theory]
    [InlineData("Please remove me from your list.")]
    [InlineData("unsubscribe")]
    [InlineData("Stop.")]
    [InlineData("Hello,\n\nplease stop emailing us.\nThanks")]
    [InlineData("I'd like to opt out.")]
    [InlineData("Take me off this list")]
    [InlineData("Don't contact me again!")]
    [InlineData("No more emails please")]
    [InlineData("Please delete my data.")]
    [InlineData("别再发了")]
    [InlineData("别再打电话给我")]
    [InlineData("不要再联系我们")]
    [InlineData("please take me off your mailing list")]
    [InlineData("退订")]
    [InlineData("请勿再联系")]
    public void Words_ARequestToStop_IsFound(string text) => Suppression.Words(text).ShouldNotBeNull();

    // Our own footer in a quoted mail, their newsletter's footer, and words that only look alike.
    [Theory]
    [InlineData("Sounds good, let us talk.\n\nOn 12 November 2026 Mara Lindt wrote:\n> If you prefer not to hear from me, reply \"stop\" and I will not write again.")]
    [InlineData("好的，下周联系。\n\n如不希望再收到邮件，请回复“退订”，我们将停止发送。")]
    [InlineData("Can you send the price?\n-----Original Message-----\nFrom: mara@wegweiser.example\nunsubscribe")]
    [InlineData("To unsubscribe click here: https://news.example/u")]
    [InlineData("We will stop by your stand at the fair.")]
    [InlineData("The drivers stop at 40 addresses a day.")]
    [InlineData("Please don't call me before 10.")]
    [InlineData("别再打折了，价格我们清楚。")]
    [InlineData("不要再发货了。")]
    [InlineData("Let us take me offline for this one, take me offline after the call.")]
    [InlineData("我们不需要培训吗？")]
    public void Words_NoRequest_IsNotFound(string text) => Suppression.Words(text).ShouldBeNull();

    [Fact]
    public void Of_Dq06OrOptOutObjectionOrNotes_Counts()
    {
        Suppression.Of(new LeadCard { Disqualify = ["DQ-06"] }).ShouldNotBeNull();
        Suppression.Of(new LeadCard { Objections = [new LoggedObjection { Kind = ObjectionKind.OptOut }] }).ShouldNotBeNull();
        Suppression.Of(new LeadCard { Notes = "She said: take me off your list." }).ShouldNotBeNull();
        Suppression.Of(new LeadCard { Notes = "Wants a call after the fair." }).ShouldBeNull();
    }
}

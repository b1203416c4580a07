using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using Shouldly;
using Xunit;

namespace SalesAgent.Core.Tests.Guardrails;

public sealed class PastedMessageTests
{
    [Fact]
    public void An_email_is_taken_apart_into_its_parts()
    {
        var (text, subjectLine) = PastedMessage.Read("Subject: Two points\n\nHi Ines,\n\nYour tours start at six.\n\nWould Tuesday suit you?\n\nBest regards,\nMara Lindt\nWegweiser\n\n--\nWegweiser Software GmbH\nReply \"stop\" and I will not write again.", null, Channel.Email);

        text.Subject.ShouldBe("Two points");
        text.Greeting.ShouldBe("Hi Ines,");
        text.Body.ShouldBe("Your tours start at six.\n\nWould Tuesday suit you?");
        text.SignOff!.ShouldStartWith("Best regards,");
        text.Footer!.ShouldContain("stop");
        subjectLine.ShouldBe("Subject: Two points\n\n".Length);
    }

    [Fact]
    public void A_chinese_email_without_closing_words_or_dashes_still_has_a_frame()
    {
        var (text, _) = PastedMessage.Read("主题：回访\n王总监，您好：\n\n周五方便吗？\n\n林玛拉\n维格软件 客户经理\n上海市浦东新区世纪大道 100 号 8 楼\n+86 139 0000 2618，lin@wei.example\n如不希望再收到邮件，请回复“退订”。", null, Channel.Email);

        text.Subject.ShouldBe("回访");
        text.Greeting.ShouldBe("王总监，您好：");
        text.Body.ShouldBe("周五方便吗？");
        text.SignOff.ShouldBe("林玛拉\n维格软件 客户经理");
        text.Footer!.ShouldStartWith("上海市");
    }

    [Theory]
    [InlineData("Hi Ines, thanks for the call today.", "Hi Ines,", "thanks for the call today.")]
    [InlineData("Dear Ms Brandt, the sheet is on its way.", "Dear Ms Brandt,", "the sheet is on its way.")]
    [InlineData("王总，您好！资料发您了。", "王总，您好！", "资料发您了。")]
    [InlineData("陈经理您好，资料发您了。", "陈经理您好，", "资料发您了。")]
    [InlineData("罗女士，资料发您了。", "罗女士，", "资料发您了。")]
    public void A_chat_message_may_begin_with_whom_it_addresses(string message, string greeting, string body)
    {
        var (text, _) = PastedMessage.Read(message, null, Channel.Wechat);
        text.Greeting.ShouldBe(greeting);
        text.Body.ShouldBe(body);
    }

    [Theory]
    [InlineData("High prices, low margins: that is the market.")]
    [InlineData("价格的事，我问过总部了。")]
    [InlineData("您好像说过，周五不方便。")]
    public void A_sentence_with_a_comma_is_no_greeting(string message) => PastedMessage.Read(message, null, Channel.Wechat).Text.Greeting.ShouldBeNull();

    [Theory]
    [InlineData("Would Thursday suit you?")]
    [InlineData("Just two words")]
    [InlineData("Reply stop to opt out")]
    [InlineData("好的")]
    [InlineData("")]
    [InlineData("\n\n")]
    public void A_message_of_one_line_is_body(string text) =>
        PastedMessage.Read(text, null, Channel.Email).Text.Body.ShouldBe(text.Trim());

    [Fact]
    public void Short_last_lines_that_are_sentences_stay_in_the_body()
    {
        var (text, _) = PastedMessage.Read("Hi Tom,\n\nThree things:\n- the price\n- the date\n- who signs\n\nIs that right?", null, Channel.Email);

        text.Body.ShouldEndWith("Is that right?");
        text.SignOff.ShouldBeNull();
    }

    [Theory]
    [InlineData(Channel.Wechat)]
    [InlineData(Channel.Sms)]
    [InlineData(Channel.Phone)]
    public void Short_channels_have_no_frame(Channel channel) =>
        PastedMessage.Read("Tess here. Call on Tuesday at two. Reply STOP to opt out.", null, channel).Text.Body.ShouldBe("Tess here. Call on Tuesday at two. Reply STOP to opt out.");

    [Fact]
    public void Every_part_is_a_stretch_of_the_text()
    {
        const string Given = "Dear Mr. Fox,\r\n\r\nThe offer stands.\r\nMay I call you?\r\n\r\nKind regards\r\nEve\r\n";
        var (text, _) = PastedMessage.Read(Given, null, Channel.Email);

        text.Message.ShouldBe(Given);
        foreach (var part in new[] { text.Greeting, text.Body, text.SignOff }.OfType<string>()) Given.ShouldContain(part);
    }
}

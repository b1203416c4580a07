using SalesAgent.Writing.Models;

namespace SalesAgent.Tests.Writing.Models;

/// <summary>Other words for what was decided are free; another matter is not.</summary>
public class NewContentTests
{
    private const string Decided = """
        Thank you for making time for the demo on Friday. Late deliveries cost you EUR 4,000 a month. Live replanning moves the remaining stops to other drivers when a tour runs late.
        Would Tuesday suit you for a call with Jan Roth about security?
        """;

    private const string DecidedChinese = "谢谢您周五抽时间看演示。配送晚点每月让您损失三万元。实时重排会在线路晚点时把剩下的站点分给其他司机。周二和刘总通个电话聊安全，您方便吗？";

    [Theory]
    [InlineData("Thanks again for giving me your Friday for the demo.")]
    [InlineData("Every month, late deliveries take EUR 4,000 out of your pocket.")]
    [InlineData("When a tour runs late, the remaining stops go to other drivers.")]
    [InlineData("Does Tuesday work for a quick call with Jan Roth on security?")]
    [InlineData("That makes sense, and I am glad you said so.")]
    [InlineData("")]
    public void In_OtherWords_None(string text) => NewContent.In(text, Decided).ShouldBeEmpty();

    [Theory]
    [InlineData("A bakery down the street doubled its turnover after the holidays.")]
    [InlineData("Honestly, a responsible manager would never let his people suffer like that.")]
    [InlineData("The steel mill closes its order book tonight.")]
    [InlineData("Our competitor hides its service fees in small print.")]
    public void In_AnotherMatter_TheSentence(string text) => NewContent.In("Thanks again for Friday. " + text, Decided).ShouldBe([text]);

    [Theory]
    [InlineData("多谢您周五看演示。")]
    [InlineData("配送晚点，每月损失三万元。")]
    [InlineData("线路晚点时，剩下的站点会分给其他司机。")]
    [InlineData("周二方便和刘总通个电话吗？")]
    public void In_OtherChineseWords_None(string text) => NewContent.In(text, DecidedChinese).ShouldBeEmpty();

    [Theory]
    [InlineData("隔壁面包店过完年营业额翻了一番。")]
    [InlineData("负责任的管理者不会眼看员工吃苦受累。")]
    [InlineData("竞争对手的服务费藏在合同附件条款里。")]
    public void In_AnotherChineseMatter_TheSentence(string text) => NewContent.In("多谢您周五看演示。" + text, DecidedChinese).ShouldBe([text]);

    [Theory]
    [InlineData("late deliveries cost you EUR 4,000", true)]
    [InlineData("the late deliveries", true)]
    [InlineData("the board has approved the purchase", false)]
    [InlineData("you", false)]
    public void Covers_AllItIsAbout(string words, bool covered) => NewContent.Covers(Decided, words).ShouldBe(covered);
}

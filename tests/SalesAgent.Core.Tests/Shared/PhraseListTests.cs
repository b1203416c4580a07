using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Shared;

public class PhraseListTests
{
    private static readonly PhraseList List = new("remove me", "don't call", "insolven*", "退订");

    [Theory]
    [InlineData("Please REMOVE ME now", true)]
    [InlineData("please remove mechanical parts", false)] // whole words
    [InlineData("premove me", false)]
    [InlineData("Don’t call again", true)] // typographic apostrophe
    [InlineData("they are insolvent", true)] // open end
    [InlineData("请给我退订，谢谢", true)]
    [InlineData("remove mechanics, then remove me", true)] // goes on after a false start
    [InlineData("", false)]
    public void IsIn_Text_FindsWholePhrases(string text, bool expected) => List.IsIn(text).ShouldBe(expected);
}

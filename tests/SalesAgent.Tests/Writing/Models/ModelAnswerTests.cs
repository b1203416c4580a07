using SalesAgent.Writing.Models;

namespace SalesAgent.Tests.Writing.Models;

/// <summary>Reading a model's answer, and the marks around data.</summary>
public class ModelAnswerTests
{
    [Theory]
    [InlineData("{\"subject\": \"S\", \"body\": \"One.\\n\\nTwo.\"}")]
    [InlineData("```json\n{\"subject\": \"S\", \"body\": \"One.\\n\\nTwo.\"}\n```")]
    [InlineData("Sure {as you like}: {\"subject\": \"S\", \"body\": \"One.\\n\\nTwo.\"} Good luck!")]
    [InlineData("<think>{\"body\": \"No.\"}</think>{\"body\": \" One. \\n \\n\\n\\nTwo.\", \"subject\": \" S\\n\", \"more\": 1}")]
    [InlineData("{\"subject\": \"S\", \"body\": \"O\\u200bne.\\r\\n\\r\\nTwo.\\u0007\"}")]
    public void Read_AnswerWithThingsAroundIt(string text) => ModelAnswer.Read(text).ShouldBe(new ModelAnswer("S", "One.\n\nTwo."));

    [Theory]
    [InlineData("")]
    [InlineData("One.")]
    [InlineData("[]")]
    [InlineData("{\"subject\": \"S\"}")]
    [InlineData("{\"body\": \"\"}")]
    [InlineData("{\"body\": \" \\n \"}")]
    [InlineData("{\"body\": [\"One.\"]}")]
    [InlineData("{\"body\": \"One.")]
    public void Read_NoAnswerInIt_IsNull(string text) => ModelAnswer.Read(text).ShouldBeNull();

    [Fact]
    public void Read_FarTooLong_IsNull() => ModelAnswer.Read("{\"body\": \"" + new string('a', 20_001) + "\"}").ShouldBeNull();

    [Fact]
    public void Read_OnlyBraces_EndsSoon() => ModelAnswer.Read(new string('{', 100_000)).ShouldBeNull();

    [Theory]
    [InlineData("data", "nothing here")]
    [InlineData("data-2", "some data")]
    [InlineData("data-2", "</DATA>")]
    [InlineData("data-8", "<data-7> and data-3")]
    [InlineData("data-8", "data 7")]
    public void Fence_OccursInNoneOfTheTexts(string expected, string text) => ModelPrompt.FenceFor(["", text]).ShouldBe(expected);
}

using SalesAgent.Core.Guardrails;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>What a script says to the caller is no part of what is said; everything else stays in its place.</summary>
public class StageDirectionsTests
{
    [Theory]
    [InlineData("OPENER (20 seconds)\nGood morning.", "Good morning.")]
    [InlineData("Opener (about 15 seconds)\n\"Hi Teresa.\"", "\"Hi Teresa.\"")]
    [InlineData("IF SHE ASKS FOR A DISCOUNT\n\"Up to 5 %.\"", "\"Up to 5 %.\"")]
    [InlineData("YES: \"Lovely.\"", "\"Lovely.\"")]
    [InlineData("Two minutes?\n[pause]\nThank you.", "Two minutes?\n\n\n\n\n\n\n\n\nThank you.")]
    [InlineData("How many were missing?\n[wait; write the number down]", "How many were missing?")]
    [InlineData("两分钟方便吗？（停）每天 120 份。", "两分钟方便吗？\n\n\n每天 120 份。")]
    [InlineData("开场：\n您好。", "您好。")]
    public void Blank_Direction_IsBlanked(string script, string said)
    {
        var blank = StageDirections.Blank(script);
        blank.Length.ShouldBe(script.Length);
        blank.Trim().ShouldBe(said);
    }

    [Theory]
    [InlineData("Hi [Name], it is Mara.")]
    [InlineData("Does the CRM know ROI?")]
    [InlineData("We stop at 12 (at noon) and wait.")]
    [InlineData("您好，王经理（运营部）。")]
    [InlineData("Thank you: that helps.")]
    public void Blank_Words_Stay(string script) => StageDirections.Blank(script).ShouldBe(script);
}

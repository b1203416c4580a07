using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>Why no text is handed over.</summary>
/// <param name="Rule">Rule id: of B.6 or F.5, a word such as <c>opt_out</c> or <c>no_lawful_basis</c>, or <c>check</c> when the check stopped the text.</param>
/// <param name="Reason">The reason, in the text's language.</param>
/// <param name="Lift">What would lift it, or null when nothing does.</param>
/// <param name="Until">Until when, when a date is known.</param>
public sealed record Hold(string Rule, string Reason, string? Lift = null, LocalDate? Until = null)
{
    /// <summary>The hold that the first blocking finding makes, or null when nothing blocks.</summary>
    public static Hold? ByCheck(IEnumerable<Finding> findings, Language language) =>
        findings.FirstOrDefault(finding => finding.Severity == Severity.Block) is { } block
            ? new Hold("check", language.Pick("The check stopped the text: ", "检查未通过：") + block.Message, language.Pick("Look at the words on the card that it rests on.", "请核对卡片上的相关内容。"))
            : null;
}

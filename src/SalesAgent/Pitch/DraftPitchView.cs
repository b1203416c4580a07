using System.Text;
using SalesAgent.Core.Pitch;
using SalesAgent.Core.Shared;

namespace SalesAgent.Pitch;

/// <summary>The pitch for people: the words to say, then one line about them, then what would make it better.</summary>
internal static class DraftPitchView
{
    public static string Render(DraftPitchResult result)
    {
        var language = result.ViewLanguage;
        if (result.Draft is not { } draft) return result.Summary + language.Pick(".", "。") + "\n";
        var text = new StringBuilder();
        text.Append(draft.Body).Append("\n\n---\n");
        text.Append(result.Summary).Append(language.Pick($" ({result.Personalisation!.Score} of {result.Personalisation.Max})", $"（{result.Personalisation.Score}/{result.Personalisation.Max}）")).Append('\n');
        text.Append(language.Pick("Checked: ", "已检查：")).Append(draft.Receipt).Append('\n').Append(result.ModelLine());
        foreach (var finding in draft.Findings.Where(f => f.Severity > Severity.Note)) text.Append("- ").Append(finding.Message).Append('\n');
        if (result.BeforeContact is { Length: > 0 } before) text.Append(language.Pick("\nBefore you call: ", "\n联系之前请注意：")).Append(before).Append('\n');
        if (result.Needs.Count > 0)
        {
            text.Append(language.Pick("\nIt would get better with:\n", "\n知道这些会更好：\n"));
            foreach (var need in result.Needs) text.Append("- ").Append(need.Question).Append(language.Pick(" Then ", "")).Append(need.Improves).Append(language.Pick(".", "。")).Append('\n');
        }

        return text.Append(result.NotUsedLine()).ToString();
    }
}

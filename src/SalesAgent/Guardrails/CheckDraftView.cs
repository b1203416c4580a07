using System.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Guardrails;

/// <summary>The verdict in Markdown.</summary>
internal static class CheckDraftView
{
    public static string Render(CheckDraftResult result)
    {
        var view = new StringBuilder();
        view.AppendLine(result.Receipt);
        foreach (var finding in result.Findings)
        {
            view.Append("- ").Append(Severity(finding.Severity, result.ViewLanguage)).Append(": ").Append(finding.Message);
            if (finding.Fix is not null) view.Append(' ').Append(finding.Fix);
            view.AppendLine();
        }

        return view.ToString();
    }

    private static string Severity(Severity severity, Language language) => severity switch
    {
        Core.Shared.Severity.Block => language.Pick("must change", "必须改"),
        Core.Shared.Severity.Warn => language.Pick("better changed", "建议改"),
        _ => language.Pick("note", "提示"),
    };
}

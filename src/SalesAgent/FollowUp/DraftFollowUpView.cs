using System.Text;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Shared;

namespace SalesAgent.FollowUp;

/// <summary>A follow-up for people: the mail first, then when to send it and what would make it better; or why there is none.</summary>
public static class DraftFollowUpView
{
    /// <summary>Short Markdown in the result's language.</summary>
    public static string Render(DraftFollowUpResult result)
    {
        var language = result.ViewLanguage;
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append('\n');
        if (result.Held is { } held)
        {
            Line(language.Pick("**No mail for now.** ", "**暂不发送邮件。**") + held.Reason);
            Line();
            if (held.Lift is { } lift) Line(lift);
        }
        else if (result.Draft is { } draft)
        {
            Line($"**{result.Summary}**");
            Line();
            if (result.To is { } to) Line($"> {language.Pick("To: ", "收件人：")}{to}");
            Line($"> {language.Pick("Subject: ", "主题：")}{draft.Subject}");
            Line(">");
            foreach (var line in draft.Body.Split('\n')) Line(line.Length == 0 ? ">" : $"> {line}  ");
            Line();
            Line($"{language.Pick("Checked: ", "已检查：")}{draft.Receipt}");
            text.Append(result.ModelLine());
            foreach (var finding in draft.Findings) Line($"- {finding.Message}");
            Line();
            Line($"{language.Pick("When: ", "发送时间：")}{Figures.Date(result.SendOn!.Value, language)}{language.Pick(", ", "，")}{result.SendWindow}");
            if (result.Cadence.Count > 0)
                Line(language.Pick("Without a reply: ", "如无回复：") + string.Join(language.Pick(", then ", "，然后"), result.Cadence.Select(m => language.Pick($"{m.Type.Label(language)} on {Figures.Date(m.Date, language)}", $"{Figures.Date(m.Date, language)}{m.Type.Label(language)}"))) + language.Pick(".", "。"));
            Line($"{language.Pick("Law: ", "合规：")}{result.Compliance.Reason}");
        }

        if (result.Needs.Count > 0)
        {
            Line();
            Line(result.Held is null ? language.Pick("It would get better with:", "补充以下信息会更好：") : language.Pick("What would help:", "需要补充："));
            foreach (var need in result.Needs) Line(language.Pick($"- {need.Question} ({need.Improves})", $"- {need.Question}（{need.Improves}）"));
        }

        text.Append(result.NotUsedLine());
        return text.ToString().TrimEnd('\n') + "\n";
    }
}

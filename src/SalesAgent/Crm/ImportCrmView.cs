using System.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>An import in Markdown: what came in first, then what needs a person, then how the file was read.</summary>
internal static class ImportCrmView
{
    private const int ShownRows = 8;

    /// <summary>The view.</summary>
    public static string Render(ImportCrmResult result)
    {
        var language = result.ViewLanguage;
        var text = new StringBuilder();
        text.Append("**").Append(result.Summary).Append("**\n");
        Questions(text, result, language);
        Rows(text, language.Pick("Kept aside:", "搁置的行："), result.Rejected, result.RejectedCount, language);
        Rows(text, language.Pick("In, but please look at:", "已导入，但请核对："), result.Remarks, result.RemarkCount, language);
        foreach (var joined in result.Joined) text.Append('\n').Append(language.Pick($"The lead card '{Plain(joined.Card)}' was added to {Plain(joined.Lead)}: same company.", $"客户卡“{Plain(joined.Card)}”已并入 {Plain(joined.Lead)}（同一家公司）。")).Append('\n');
        if (result.Mapping.Count > 0) Reading(text, result, language);
        if (result.Unlocks.Count > 0)
        {
            text.Append('\n').Append(language.Pick("Not in this file:", "此文件没有：")).Append('\n');
            foreach (var unlock in result.Unlocks) text.Append("- ").Append(unlock.Unlocks).Append('\n');
        }

        return text.ToString();
    }

    private static void Questions(StringBuilder text, ImportCrmResult result, Language language)
    {
        if (result.Questions.Count == 0) return;
        text.Append('\n').Append(language.Pick("Please say:", "请说明：")).Append('\n');
        foreach (var question in result.Questions) text.Append("- ").Append(question.Text).Append(" `").Append(question.Answer).Append("`\n");
    }

    /// <summary>Values with their reasons; "1 more" would take as much room as the one it hides.</summary>
    private static void Rows(StringBuilder text, string title, IReadOnlyList<RejectedValue> rows, int count, Language language)
    {
        if (count == 0) return;
        text.Append('\n').Append(title).Append('\n');
        var shown = Math.Min(rows.Count, count == ShownRows + 1 ? count : ShownRows);
        foreach (var row in rows.Take(shown))
        {
            text.Append("- ").Append(language.Pick($"line {row.Line}", $"第 {row.Line} 行"));
            if (row.Column is not null) text.Append(language.Pick($", {Plain(row.Column)}", $"，{Plain(row.Column)}"));
            if (row.Value is not null) text.Append(language.Pick($": '{Plain(row.Value)}' {row.Reason}", $"：“{Plain(row.Value)}”{row.Reason}"));
            else text.Append(language.Pick(": ", "：")).Append(row.Reason);
            text.Append('\n');
        }

        if (count > shown) text.Append("- ").Append(language.Pick($"and {count - shown} more", $"另有 {count - shown} 行")).Append('\n');
    }

    private static void Reading(StringBuilder text, ImportCrmResult result, Language language)
    {
        var comma = language.Pick(", ", "、");
        void Line(string title, IEnumerable<string> items)
        {
            if (string.Join(comma, items) is { Length: > 0 } list) text.Append("- ").Append(title).Append(list).Append('\n');
        }

        text.Append('\n').Append(language.Pick("Read as:", "读法：")).Append('\n');
        Line(language.Pick("columns: ", "列："), result.Mapping.Select(m => $"{Plain(m.Column)} → {CrmFieldWords.Label(m.Field, language)}"));
        Line(language.Pick("stages: ", "阶段："), result.Stages.Where(s => s.Ours is not null).Select(s => language.Pick($"{Plain(s.Found)} → {CrmFieldWords.Label(s.Ours!.Value, language)} ({s.Count})", $"{Plain(s.Found)} → {CrmFieldWords.Label(s.Ours!.Value, language)}（{s.Count}）")));
        Line(language.Pick("not read: ", "未读取："), result.Ignored.Select(i => language.Pick($"{Header(i)} ({i.Reason})", $"{Header(i)}（{i.Reason}）")));
    }

    private static string Header(IgnoredColumn ignored) => ignored.Column.Length == 0 ? "?" : Plain(ignored.Column);

    /// <summary>A value from a file on one line, without what Markdown would read as markup.</summary>
    private static string Plain(string value) => value.Replace('\n', ' ').Replace('\r', ' ').Replace("`", "'", StringComparison.Ordinal).Replace("|", "/", StringComparison.Ordinal);
}

using System.Text;
using System.Text.Json;
using SalesAgent.Core.Shared;
using SalesAgent.Plan;

namespace SalesAgent.Host.Trial;

/// <summary>The trial for people: a ranked table, one text of each kind, the plan, and what to type next.</summary>
internal static class TrialView
{
    private const int MostRows = 12;
    private const int MostNames = 4;

    public static string Render(TrialResult result, string folder)
    {
        var language = result.Language;
        var text = new StringBuilder();
        void Section(string english, string chinese, string body) => text.Append("## ").AppendLine(language.Pick(english, chinese)).AppendLine().AppendLine(body.Trim()).AppendLine();

        if (!result.OwnData)
            text.AppendLine(language.Pick($"Invented example data; today counts as {Figures.Date(result.Today, language)}.", $"以下为虚构示例数据，“今天”为{Figures.Date(result.Today, language)}。")).AppendLine();
        if (NeedsAttention(result.Import.Result)) Section("First, your file", "先看您的文件", result.Import.View);
        Section("Leads, best first", "客户排序", Leads(result, MostRows));
        if (result.Pitch is { } pitch) Section("A pitch", "推介词", pitch.View);
        Section("An objection", "应对异议", result.Rebuttal.View);
        Section("Follow-ups", "跟进", FollowUps(result));
        Section("Plan", "计划", result.Plan.View);
        Section("Files", "文件", language.Pick($"{result.Files.Count} files in {folder}", $"{result.Files.Count} 个文件，位于 {folder}"));
        Section("Next, with your own files", "接下来，用您自己的文件", Next(result));
        return text.ToString();
    }

    /// <summary>True when rows or values were left out or something is asked: then the table is shorter than the file. How people are known is asked of everybody.</summary>
    private static bool NeedsAttention(JsonElement import) =>
        import.GetProperty("rejectedCount").GetInt32() > 0
        || import.GetProperty("remarkCount").GetInt32() > 0
        || import.GetProperty("questions").EnumerateArray().Any(q => q.GetProperty("about").GetString() != "basis");

    public static string Leads(TrialResult result, int most)
    {
        var language = result.Language;
        var text = new StringBuilder();
        text.AppendLine(language.Pick("| class | score | lead | stage | amount | ask next |", "| 级别 | 得分 | 客户 | 阶段 | 金额 | 下一个问题 |"));
        text.AppendLine("|---|---|---|---|---|---|");
        foreach (var lead in result.Leads.Take(most))
            text.AppendLine(Row(lead, language));
        if (result.Leads.Count > most) text.AppendLine().AppendLine(language.Pick($"… and {result.Leads.Count - most} more in leads.md", $"……另有 {result.Leads.Count - most} 个，见 leads.md"));
        return text.ToString();
    }

    private static string Row(RankedLead lead, Language language)
    {
        var open = lead is { Known: false, Class: not "X" };
        var stage = lead.Stage is { } s ? PlanWords.StageName(s, language) : "–";
        var amount = lead.Amount is { } sum ? Figures.Amount(sum, language) : "–";
        var score = open || lead.Score is null ? "–" : $"{lead.Score} / {lead.PossibleMax}";
        var next = open ? language.Pick("nothing on record yet: start with the need", "还没有任何记录：先问需求") : lead.NextQuestion ?? "–";
        return $"| {(open ? "?" : lead.Class)} | {score} | {Cell(lead.Name)} | {stage} | {amount} | {Cell(next)} |";
    }

    private static string FollowUps(TrialResult result)
    {
        var language = result.Language;
        var text = new StringBuilder();
        foreach (var item in result.FollowUps.Where(f => f.File is not null)) text.AppendLine($"- {item.Name}: {item.SendOn} → {item.File}");
        foreach (var held in result.FollowUps.Where(f => f.File is null).GroupBy(f => f.Held, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Id, StringComparer.Ordinal))
        {
            var names = string.Join(language.Pick(", ", "、"), held.Take(MostNames).Select(f => f.Name)) + (held.Count() > MostNames ? language.Pick($" and {held.Count() - MostNames} more", $" 等 {held.Count()} 个") : "");
            text.AppendLine(language.Pick($"- held back: {names} — {held.Key}", $"- 暂不发送：{names}——{held.Key}"));
        }

        return text.ToString();
    }

    private static string Next(TrialResult result) => result.Language.Pick(
        """
        - `try --crm deals.csv --seller seller.yaml`: the same with your own export and profile
        - `import deals.csv`, then `qualify "Customer name"`, `followup "Customer name"`, `plan`
        - `"/sales write a follow-up for Customer name"`: or just ask
        """,
        """
        - `try --crm deals.csv --seller seller.yaml`：用您自己的导出文件和卖方档案再跑一遍
        - `import deals.csv`，然后 `qualify "客户名称"`、`followup "客户名称"`、`plan`
        - `"/sales 帮我写一封给某某公司的跟进邮件"`：或者直接说
        """);

    private static string Cell(string text) => text.Replace('|', '/').ReplaceLineEndings(" ");
}

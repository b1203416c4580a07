using System.Text;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing;

/// <summary>What stands behind a kept draft, for people: the text, each claim with its source, findings, versions, model and tokens.</summary>
public static class DraftAudit
{
    /// <summary>The audit in Markdown, in the draft's language. <paramref name="rewrite"/> is the version that was kept in its place, if any.</summary>
    public static string Render(KeptDraft kept, KeptDraft? rewrite)
    {
        var language = kept.Brief.Language;
        var text = new StringBuilder();
        text.Append(language.Pick($"# Draft {kept.Id}\n\n", $"# 草稿 {kept.Id}\n\n"));
        text.Append(Head(kept, language)).Append('\n');
        if (rewrite is not null) text.Append(language.Pick($"Replaced by {rewrite.Id}, which passed the check.\n", $"已由通过检查的 {rewrite.Id} 取代。\n"));
        text.Append("\n---\n");
        if (kept.Draft.Subject is { } subject) text.Append(language.Pick("Subject: ", "主题：")).Append(subject).Append("\n\n");
        text.Append(kept.Draft.Body).Append("\n---\n");
        Claims(kept, language, text);
        Findings(kept.Draft.Findings, language, text);
        text.Append(language.Pick("\nChecked: ", "\n已检查：")).Append(kept.Draft.Receipt).Append('\n');
        text.Append(Versions(kept, language)).Append('\n');
        return text.ToString();
    }

    /// <summary>One line a draft: id, day, task, lead, writer.</summary>
    public static string Line(KeptDraft kept) =>
        $"{kept.Id}  {Figures.Iso(kept.WrittenOn)}  {kept.Brief.Task}{(kept.Lead is null ? "" : "  " + kept.Lead)}  {kept.Draft.Writer.ToString().ToLowerInvariant()}{(kept.Rewrites is null ? "" : $"  rewrites {kept.Rewrites}")}";

    private static string Head(KeptDraft kept, Language language) => string.Join(language.Pick(" · ", " · "), new[]
    {
        kept.Brief.Task,
        kept.Lead is null ? null : language.Pick("for ", "客户：") + kept.Lead,
        Figures.Date(kept.WrittenOn, language),
        language.Pick("written by ", "撰写：") + Writer(kept.Draft.Writer, language),
        kept.Rewrites is null ? null : language.Pick("rewrites ", "改写自 ") + kept.Rewrites,
    }.OfType<string>());

    private static string Writer(WriterKind writer, Language language) => writer switch
    {
        WriterKind.Rules => language.Pick("rules", "规则"),
        WriterKind.Model => language.Pick("a model", "模型"),
        _ => language.Pick("the assistant", "助手"),
    };

    private static void Claims(KeptDraft kept, Language language, StringBuilder text)
    {
        var stated = kept.Claims.Where(claim => claim.Verdict != ClaimVerdict.NotAClaim).ToList();
        if (stated.Count == 0) return;
        var facts = kept.Brief.Facts.GroupBy(fact => fact.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        text.Append(language.Pick("\nEvery claim and its source:\n", "\n每处事实及来源：\n"));
        foreach (var claim in stated) text.Append("- “").Append(claim.Text.ReplaceLineEndings(" ")).Append(language.Pick("”: ", "”：")).Append(Source(claim, facts, language)).Append('\n');
    }

    // Facts of one thing share an id (a sender's name, address and number): the one that says it is the source.
    private static string Source(Claim claim, Dictionary<string, List<Fact>> facts, Language language) => claim switch
    {
        { Verdict: ClaimVerdict.Derived } => language.Pick("computed from figures of the same text", "由文中数字推算"),
        { Supported: false } => language.Pick("no source", "没有来源"),
        { Fact: "authority" } => language.Pick("within the seller's authority", "在销售权限内"),
        { Fact: { } id } when facts.TryGetValue(id, out var same) && (same.Find(f => f.Text.Contains(claim.Text, StringComparison.OrdinalIgnoreCase)) ?? same[0]) is var fact => $"{fact.Text.ReplaceLineEndings(" ")} ({From(fact, language)})",
        _ => claim.Fact ?? "",
    };

    private static string From(Fact fact, Language language)
    {
        var source = fact.Source switch
        {
            FactSource.Lead => language.Pick("lead card", "客户卡"),
            FactSource.Seller => language.Pick("seller profile", "卖方资料"),
            FactSource.User => language.Pick("said by you", "您提供"),
            FactSource.Document => language.Pick("document", "文件"),
            FactSource.Web => language.Pick("web page", "网页"),
            _ => language.Pick("computed", "计算得出"),
        };
        return string.Join(", ", new[] { source, fact.Id, fact.AsOf is { } day ? Figures.Iso(day) : null, fact.Url }.OfType<string>());
    }

    private static void Findings(IReadOnlyList<Finding> findings, Language language, StringBuilder text)
    {
        if (findings.Count == 0) return;
        text.Append(language.Pick("\nFindings:\n", "\n检查结果：\n"));
        foreach (var finding in findings) text.Append("- ").Append(finding.Message).Append(" (").Append(finding.Rule).Append(", ").Append(finding.Severity.ToString().ToLowerInvariant()).Append(")\n");
    }

    private static string Versions(KeptDraft kept, Language language) => language.Pick(
        $"Rules {kept.RulesVersion}{(kept.Template is { } template ? $", template {template}" : "")}, {kept.Brief.Facts.Count} facts at hand.",
        $"规则版本 {kept.RulesVersion}{(kept.Template is { } used ? $"，模板 {used}" : "")}，可用资料 {kept.Brief.Facts.Count} 条。");
}

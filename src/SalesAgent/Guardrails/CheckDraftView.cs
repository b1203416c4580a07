using System.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Guardrails;

/// <summary>The verdict for people: what must change and how, what only they can confirm, the mended text.</summary>
internal static class CheckDraftView
{
    public static string Render(CheckDraftResult result)
    {
        var language = result.ViewLanguage;
        var view = new StringBuilder();
        view.Append(result.Summary).Append(language.Pick(".", "。")).Append('\n');
        foreach (var finding in result.Findings.OrderByDescending(f => f.Severity))
        {
            view.Append("- ").Append(Label(finding.Severity, language)).Append(language.Pick(": ", "：")).Append(finding.Message);
            if (finding.Text is { Length: > 0 } words && !finding.Message.Contains($"“{words}”", StringComparison.Ordinal) && !finding.Message.Contains($"\"{words}\"", StringComparison.Ordinal)) view.Append(language.Pick($" (“{Short(words)}”)", $"（“{Short(words)}”）"));
            if (finding.Fix is not null) view.Append(language.Pick(" ", "")).Append(finding.Fix);
            view.Append('\n');
        }

        if (result.Unverified.Count > 0)
        {
            view.Append(language.Pick($"\n{result.Unverified.Count} claims I cannot verify: tick the true ones (--confirm 1,2):\n", $"\n有 {result.Unverified.Count} 处无法核实，请勾选属实的（--confirm 1,2）：\n"));
            foreach (var claim in result.Unverified) view.Append(claim.Number).Append(". “").Append(claim.Text).Append(language.Pick("” in: ", "”，见：")).Append(Short(claim.Sentence)).Append('\n');
        }

        foreach (var line in result.NotChecked) view.Append('\n').Append(line).Append('\n');
        if (result.Saved is { } file) view.Append(language.Pick($"\nYour profile begins in {file}.\n", $"\n已开始建立卖方资料：{file}\n"));
        if (result.DraftId is { } id) view.Append(language.Pick($"\nKept as {id}.\n", $"\n已保存，编号 {id}。\n"));
        if (result.Fixed is { } mended) Mended(mended, result.Unverified, language, view);
        return view.ToString();
    }

    private static void Mended(Core.Guardrails.FixedMessage mended, IReadOnlyList<UnverifiedClaim> unverified, Language language, StringBuilder view)
    {
        if (mended.Changes.Count == 0)
        {
            view.Append(language.Pick("\nNo safe fix: what is left needs your words.\n", "\n没有可安全自动修改的地方，其余需要您来改。\n"));
            return;
        }

        view.Append(language.Pick("\nChanged:\n", "\n已修改：\n"));
        foreach (var change in mended.Changes) view.Append("- ").Append(Short(change)).Append('\n');
        view.Append("\n---\n");
        if (mended.Subject is { } subject) view.Append(language.Pick("Subject: ", "主题：")).Append(subject).Append("\n\n");
        view.Append(mended.Text).Append("\n---\n").Append(language.Pick("Checked: ", "已检查：")).Append(mended.Receipt).Append('\n');
        var open = unverified.Count(claim => mended.Text.Contains(claim.Text, StringComparison.Ordinal));
        if (open > 0) view.Append(language.Pick($"{open} of the claims above {(open == 1 ? "is" : "are")} still in it: send it only when you know them to be true.\n", $"上面仍有 {open} 处保留在文中，确认属实后再发。\n"));
        foreach (var finding in mended.Findings.Where(f => f.Severity > Severity.Note)) view.Append("- ").Append(language.Pick("left: ", "仍需处理：")).Append(finding.Message).Append('\n');
    }

    private const int Longest = 120;

    private static string Short(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..(Longest - 1)] + "…";
    }

    private static string Label(Severity severity, Language language) => severity switch
    {
        Severity.Block => language.Pick("must change", "必须改"),
        Severity.Warn => language.Pick("better changed", "建议改"),
        _ => language.Pick("note", "提示"),
    };
}

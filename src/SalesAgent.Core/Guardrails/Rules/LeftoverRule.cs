using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Traces of assembling: double spaces, doubled marks, empty brackets, a space before a comma, a mark at a line start, unbalanced quotation marks and brackets, a doubled word.</summary>
internal static partial class LeftoverRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "leftover",
        Severity = Severity.Warn,
        Title = new("No traces of assembling.", "没有拼接痕迹。"),
        Good = [RuleExample.En("We plan tours (daily). The cost is 8 %, not more... is that so?"), RuleExample.Zh("我们排线（每天）。您看……可以吗？")],
        Bad = [RuleExample.En("We plan  tours."), RuleExample.En("We plan tours , daily.."), RuleExample.En("We plan tours ()."), RuleExample.En("We plan the the tours."), RuleExample.Zh("我们排线，，每天。"), RuleExample.Zh("我们排线（每天。"), RuleExample.Zh("他说“我们排线。")],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        var found = new List<Finding>();
        foreach (var match in Pattern().EnumerateMatches(context.Text.Text))
            found.Add(context.At(Rule, match.Index, match.Index + match.Length, "A trace of assembling: doubled or empty marks, spaces or words.", "有拼接痕迹：重复或多余的标点、空格或词。", "Tidy it.", "请整理。"));
        foreach (var at in context.Text.Unbalanced.Concat(OpenBrackets(context.Text.Text)))
            found.Add(context.At(Rule, at, at + 1, "This mark has no partner.", "这个符号没有配对。", "Close it, or cut it.", "请补全或删去。"));
        return found;
    }

    private static List<int> OpenBrackets(string text)
    {
        const string Open = "([（【《「";
        const string Close = ")]）】》」";
        var stack = new List<int>();
        var lone = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Open.Contains(text[i])) stack.Add(i);
            var close = Close.IndexOf(text[i]);
            if (close < 0) continue;
            if (stack.Count > 0 && Open.IndexOf(text[stack[^1]]) % 2 == close % 2) stack.RemoveAt(stack.Count - 1);
            // "1)" and "a)" number a list; ":)" is a smile.
            else if (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) && (i < 2 || text[i - 2] is '\n' or ' ')) && text[i - 1] is not (':' or ';' or '-')) lone.Add(i);
        }

        return [.. stack, .. lone];
    }

    [GeneratedRegex(@"(?<=[^\s.!?]) {2,}(?=\S)|[,;:]{2,}|(?<!\.)\.\.(?!\.)|[，。；：、]{2,}|\(\s*\)|（\s*）|\[\s*\]|“\s*”|""""|(?<=[\p{L}\d]) +[,;](?=\s)|(?<=[\p{L}]) +\.(?=\s|$)|(?m:^[,;:.，。；：、](?=[^.\n]))|\b([A-Za-z]{2,}) \1\b(?<!\bthat that|had had)|的的|了了|在在|您您", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

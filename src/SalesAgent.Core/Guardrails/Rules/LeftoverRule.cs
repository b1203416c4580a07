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
        Bad = [RuleExample.En("We plan  tours."), RuleExample.En("We plan tours , daily.."), RuleExample.En("We plan tours ()."), RuleExample.En("We plan the the tours."), RuleExample.Zh("我们排线，，每天。"), RuleExample.Zh("我们排线（每天。"), RuleExample.Zh("他说“我们排线。"),
            RuleExample.En("Sure! Here's a friendlier version of your email:\n\nWe plan tours."), RuleExample.En("We plan **all tours** daily."), RuleExample.En("We plan tours.\n\nLet me know if you'd like me to adjust the tone."), RuleExample.Zh("以下是根据您的要求撰写的邮件：\n我们排线。"), RuleExample.Zh("我们排线。\n希望这封邮件对您有帮助，如需调整语气请告诉我。")],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        var found = new List<Finding>();
        foreach (var match in Pattern().EnumerateMatches(context.Text.Text))
            found.Add(context.At(Rule, match.Index, match.Index + match.Length, "A trace of assembling: doubled or empty marks, spaces or words.", "有拼接痕迹：重复或多余的标点、空格或词。", "Tidy it.", "请整理。"));
        foreach (var (start, end) in TalkLines(context.Text))
            if (!Summary.Any(context.Text.Folded, start, end)) found.Add(context.At(Rule, start, end, "This is talk about the draft, or markup, and no part of the message.", "这是写稿时的对话或标记，不是信的内容。", "Cut it.", "请删去。"));
        foreach (var at in context.Text.Unbalanced.Concat(OpenBrackets(context.Text.Text)))
            found.Add(context.At(Rule, at, at + 1, "This mark has no partner.", "这个符号没有配对。", "Close it, or cut it.", "请补全或删去。"));
        return found;
    }

    /// <summary>What is talk, line by line: only a line that ends in a colon, holds a mark of markup or one of the words of such talk is read closely.</summary>
    private static List<(int Start, int End)> TalkLines(CheckedText text)
    {
        var talk = new List<(int, int)>();
        var hints = Hints.Find(text.Folded, 0, text.Text.Length);
        var next = 0;
        for (int start = 0, end; start < text.Text.Length; start = end + 1)
        {
            end = text.Text.IndexOf('\n', start) is >= 0 and var mark ? mark : text.Text.Length;
            var line = text.Text.AsSpan(start, end - start);
            while (next < hints.Count && hints[next].Start < start) next++;
            var hinted = next < hints.Count && hints[next].Start < end;
            if (!hinted && !line.ContainsAny("*_`[#") && !line.TrimEnd().EndsWith(':') && !line.TrimEnd().EndsWith('：')) continue;
            foreach (var match in ChatTalk().EnumerateMatches(line)) talk.Add((start + match.Index, start + match.Index + match.Length));
        }

        return talk;
    }

    private static readonly FoldedPhrases Hints = new(
        "draft, version, versions, variant, option, rewrite, rewritten, revised, polished, take on, you asked, you requested, template, subject line, subject lines, word count, tone, note to self, reminder to self, internal note, i've kept, i've made, i've used, i've added, i've tried, below is, i assumed, i used, i left, i kept, i added, i made, i replaced, tweak, adjust, refine, revise, rework, reword, before sending, before you send, before send, let me know if, would you like me to, feel free to, hope this, as an ai, as a language model, as a large language model, as an artificial intelligence, an ai, end of draft, end of email, end of e-mail, end of message, double-check, replace",
        "以下, 下面, 这是, 为您, 草稿, 初稿, 正文, 模板, 范文, 版本, 字数, 语气, 备注, 希望这, 希望以上, 如需, 如果需要, 需要的话, 若需, 以上, 一版, 写法, 注：, 注:, 作为, 请根据, 可根据, 请按, 可按, 润色, 优化后, 修改后, 改写后");

    // "Here's the short version:" introduces a list of the message itself.
    private static readonly FoldedPhrases Summary = new("the short version, short version of it, the quick version, the long version, the current version, the new version of the, the free version, the full version", "");

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

    [GeneratedRegex(@"(?<=[^\s.!?]) {2,}(?=\S)|[,;:]{2,}|(?<!\.)\.\.(?!\.)|[，。；：、]{2,}|\(\s*\)|（\s*）|\[\s*\]|“\s*”|""""|(?<=[\p{L}\d]) +[,;](?=\s)|(?<=[\p{L}]) +\.(?=\s|$)|(?m:^[,;:.，。；：、](?=[^.\n]))|\b(?!(?i:oh|zero|one|two|three|four|five|six|seven|eight|nine|ten|double|very|many|so|no|now|ha|bye|that|had|knock|there|much|far)\b)([A-Za-z]{2,}) \1\b|的的|了了|(?<![现存实内所自正])在在|您您", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    // What a writing assistant says around a draft, its markup, and notes to oneself.
    [GeneratedRegex(@"(?im:^[ \t]*(?:sure|certainly|absolutely|of course|got it|understood|no problem|gladly|great)\b[!,.:]?[^\n]{0,80}\b(?:draft|e-?mail|message|version|reply|follow-up|rewrit\w*|text|note|letter|subject lines?|option)\b[^\n]{0,60}:[ \t]*$|^[^\n]{0,80}\b(?:here(?:'|’)?s|here is|here are|below is|this is|i(?:'|’)?ve (?:written|drafted|prepared))\b[^\n]{0,60}\b(?:draft|version|rewrite|rewritten|revised|polished|take on|e-?mail you (?:asked|requested)|template)\b[^\n]{0,60}:?[ \t]*$|^[ \t]*(?:draft|option|version|variant) ?\d?[ \t]*:[ \t]*$|^[ \t]*(?:subject line options?|word count|tone|note to self|reminder to self|internal note)[ \t]*:.*$|^#{1,6} \S.*$|^```.*$)|(?im:^[ \t]*i(?:'|’)?ve (?:kept|made|used|added|tried)\b[^\n]{0,30}\b(?:it|tone|words|jargon|version|language|draft)\b[^\n]{0,60}$|^[^\n]{0,60}\bbelow is (?:a|an|the|your) (?:follow-up|reply|e-?mail|message|note)\b[^\n]*$|^[ \t]*(?:version|option|variant|draft) ?\d ?\([^)\n]*\)[ \t]*:?[ \t]*$|^[ \t]*\(?note:? i (?:assumed|used|left|kept|added|made|replaced)\b[^\n]*$)|(?i:\b(?:happy|glad) to (?:tweak|adjust|refine|revise|rework|reword)\b[^.\n]{0,40}|\b(?:adjust|change|update|edit|insert|add|check|verify|confirm|fill in|replace)\b[^.()\n]{0,40}\bbefore (?:you )?send(?:ing)?\b|let me know if you(?:'|’)?d? ?(?:would |want |like )[^.\n]{0,30}(?:adjust|chang|tweak|edit|shorten|lengthen|rewrit|revis|tone|another version|different version|formal|casual|make it)[^.\n]{0,40}|would you like me to (?:adjust|rewrite|shorten|revise|tweak|translate|make it)[^.?\n]{0,40}|feel free to (?:customi[sz]e|adapt|edit|personali[sz]e|tweak|modify)[^.\n]{0,40}|(?:i )?hope this (?:draft|e-?mail draft|version)[^.\n]{0,30}|\bas an? (?:ai|language model|large language model|artificial intelligence)\b[^.\n]{0,40}|\bi(?:'|’)?m (?:just )?an ai\b|\[?end of (?:draft|e-?mail|message)\]?|\bdouble-check (?:this|the) (?:figure|number|price|name)s? before sending|\bnote to self\b|\breplace (?:the )?(?:bracketed|placeholder))|\*\*[^*\n]{1,120}\*\*|(?<!\w)__[^_\n]{1,80}__(?!\w)|(?<![\w`])`[^`\n]{1,60}`|\[[^\]\n]{1,60}\]\(https?:[^)\n]*\)|以下(?:是|为)(?:我)?(?:根据|按照|为您|为你|帮您|给您|应您)[^。\n]{0,30}(?:撰写|拟|起草|写|准备|生成|润色|修改)[^。\n]{0,30}|(?m:^[ \t]*(?:好的|当然|没问题|收到|可以)[，,！!。]?[^\n]{0,20}(?:以下|下面|这是|为您)[^\n]{0,40}$|^[ \t]*(?:邮件|跟进邮件|微信|消息)?(?:草稿|初稿|正文|模板|范文|版本[一二三\d])[：:][ \t]*$|^[ \t]*(?:字数|语气|备注给自己|自用备注|内部备注)[：:].*$)|希望(?:这封|这份|这条|以上)[^。\n]{0,10}(?:邮件|信|草稿|消息|内容|文案|版本)[^。\n]{0,6}(?:对您|对你|能|有)[^。\n]{0,12}|(?:如需|如果需要|需要的话|若需)[^。\n]{0,8}(?:调整|修改|润色)(?:语气|内容|长度|措辞|风格|格式|一下|，)[^。\n]{0,16}|以上(?:内容|邮件|文案|版本)[^。\n]{0,10}(?:参考|要求|调整|修改)[^。\n]{0,12}|更(?:简短|正式|口语|随意|活泼|委婉|详细)(?:化)?的(?:版本|一版|写法|语气)[^。\n]{0,12}|(?m:^[ \t]*[(（]?注[：:][^\n]{0,10}(?:替换|填写|修改)[^\n]*$|^[ \t]*这是一封[^\n]{0,24}(?:邮件|信|消息)[：:][ \t]*$)|作为(?:一个|一名|一款|您的)?(?:AI|ai|人工智能|大?语言模型)[^。\n]{0,20}|(?:请|可)(?:根据|按)(?:实际|需要)[^。\n]{0,10}(?:替换|修改|填写)[^。\n]{0,10}|(?:润色|优化|修改|改写)后的(?:版本|邮件|文案)[^。\n]{0,10}", RegexOptions.CultureInvariant)]
    private static partial Regex ChatTalk();
}

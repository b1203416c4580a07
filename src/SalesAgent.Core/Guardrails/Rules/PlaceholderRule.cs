using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.8: no placeholder is left: [Name], {{x}}, &lt;company&gt;, TODO, lorem ipsum, null, 某某公司, XX.</summary>
internal static partial class PlaceholderRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "placeholder",
        Severity = Severity.Block,
        Title = new("No placeholder is left.", "没有没填的空。"),
        Good = [RuleExample.En("The list (with all tours) is ready."), RuleExample.Zh("清单（含全部路线）好了。")],
        Bad = [RuleExample.En("Thank you for your time, [First Name]."), RuleExample.En("Your plan costs {{price}}."), RuleExample.En("TODO add proof here."), RuleExample.Zh("【客户姓名】您的方案好了。"), RuleExample.Zh("贵公司XX部门的方案好了。"), RuleExample.Zh("某某公司也在用。")],
        Find = context =>
            Pattern().EnumerateMatches(context.Text.Text) is var matches ? Collect(context, matches) : [],
    };

    private static List<Finding> Collect(CheckContext context, Regex.ValueMatchEnumerator matches)
    {
        var found = new List<Finding>();
        foreach (var match in matches)
            found.Add(context.At(Rule, match.Index, match.Index + match.Length, "A placeholder is left in the text.", "文中有没填的空。", "Fill it, or drop its sentence.", "请填好，或删去这一句。"));
        return found;
    }

    [GeneratedRegex(@"\{\{[^{}\n]{0,80}\}\}|\{[\w .\-\u4e00-\u9fff]{1,40}\}|\$\{[^}\n]{0,40}\}|\[[A-Za-z\u4e00-\u9fff][^\[\]\n]{0,50}\](?!\()|【[^】\n]{0,12}(?:姓名|名称|公司|日期|金额|电话|产品|时间|填写|客户|称呼)[^】\n]{0,12}】|<(?!https?:|mailto:|[^<>\n]*@)[A-Za-z\u4e00-\u9fff][^<>\n]{0,40}>|(?:（|\()(?:姓名|公司名?称?|日期|金额|填写[^）)\n]{0,12}|此处[^）)\n]{0,12}|待[补填定][^）)\n]{0,8})(?:）|\))|<<[^>\n]{0,40}>>|%[A-Za-z_]{2,30}%|\b(?:TODO|TBD|TBC|FIXME|XXX+|undefined|NaN)\b|\bnull\b(?=[ ,.;!?\n]|$)|(?<=[a-z,:] |Hi |Hello |Dear )None\b(?=[ ,.;!?\n]|$)|(?i:lorem ipsum|insert name|your name here|company name here)|\b[A-Z]{2,}(?:_[A-Z]+)+\b|\{%[^%\n]{0,60}%\}|&(?:nbsp|amp|lt|gt|quot);|</?[a-z]{1,10}>|\((?i:your name|phone number|company name|first name|client name|date here|link here|insert[^()\n]{0,40})\)|某某|×{2,}|(?<![A-Za-z])X{2,}(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])X{2,}(?![A-Za-z])|(?<![A-Za-z0-9\n_])(?<!^)_{3,}|(?<=\n)_{3,}(?=[^\n_])|(?<![A-Za-z\d-])XX(?![A-Za-z\d-])|\bX{1,3}[.,]X{2,3}\b|(?<=[€$£¥￥] ?)X+\b|(?<![A-Za-z])X(?= ?%)|(?<![A-Za-z\d])[Xx](?=[月日年总元折万])|○{2,}|？{3,}|待填|待补充|此处填写", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

using System.Text.RegularExpressions;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing.Models;

/// <summary>
/// What a model's text must keep besides the check of every text: it words the rules' draft and adds nothing to it. A figure of
/// money, a percentage, a name, a link, a promise or a customer story that the rules did not choose is refused even where a fact
/// or the authority would allow it; so is whatever only the running text of others supports.
/// </summary>
internal static partial class PhrasingCheck
{
    /// <summary>Added something that the rules did not decide.</summary>
    public const string Added = "model.added";
    /// <summary>Wrote a part of the frame: greeting, closing, recipient, footer, or marks of a format.</summary>
    public const string Frame = "model.frame";

    /// <summary>What our own two rules want, in words.</summary>
    public static string? Title(string rule, Language language) => rule switch
    {
        Added => language.Pick("It adds nothing to what was decided.", "不增加已定内容以外的东西。"),
        Frame => language.Pick("It writes the body and nothing around it.", "只写正文。"),
        _ => null,
    };

    /// <summary>Findings in a model's text, all blocking.</summary>
    /// <param name="text">The model's text in its frame.</param>
    /// <param name="report">The check of it.</param>
    /// <param name="rules">The rules' draft.</param>
    /// <param name="brief">The brief of both.</param>
    public static IReadOnlyList<Finding> Run(DraftText text, CheckReport report, WrittenDraft rules, Brief brief)
    {
        var decided = new DecidedText(rules, brief);
        var findings = new List<Finding>();
        var added = report.Claims.Where(claim => !decided.Covers(claim)).Select(claim => claim.Text)
            .Concat(report.Claims.Where(claim => claim.Kind == ClaimKind.Address).GroupBy(claim => claim.Text, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > decided.Times(same.Key)).Select(same => same.Key))
            .Concat(decided.NamesAdded($"{text.Subject}\n{text.Message}"))
            .Concat(decided.FiguresMoved(text))
            .Concat(decided.MattersAdded(text));
        foreach (var words in added.Distinct(StringComparer.Ordinal))
            findings.Add(new Finding
            {
                Rule = Added,
                Severity = Severity.Block,
                Text = words,
                Message = brief.Language.Pick("The draft does not say this, or not of this.", "底稿里没有这一点，或者说的不是这件事。"),
                Fix = brief.Language.Pick("Cut it, or say what the draft says.", "请删去，或按底稿的意思写。"),
            });
        foreach (var part in FrameParts(text, brief.Channel))
            findings.Add(new Finding
            {
                Rule = Frame,
                Severity = Severity.Block,
                Text = part,
                Message = brief.Language.Pick("This is added around the body, or is no plain text.", "这部分由系统添加，或者不是纯文本。"),
                Fix = brief.Language.Pick("Cut it.", "请删去。"),
            });
        return findings;
    }

    private static IEnumerable<string> FrameParts(DraftText text, Channel channel)
    {
        foreach (Match match in HeaderLine().Matches(text.Body)) yield return match.Value;
        foreach (Match match in Markup().Matches(text.Body)) yield return match.Value;
        // How to refuse further messages is the frame's to say, never a model's to deny.
        foreach (Match match in Refusal().Matches(text.Body)) yield return match.Value;
        if (channel == Channel.Phone) yield break;
        var lines = text.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > 0 && (GreetingLine().IsMatch(lines[0]) || lines[0].Trim() == text.Greeting)) yield return lines[0];
        var closing = text.SignOff?.Split('\n')[0];
        foreach (var line in lines.Where(line => ClosingLine().IsMatch(line) || line.Trim() == closing)) yield return line;
    }

    [GeneratedRegex(@"^[>*\s]*(?:to|cc|bcc|from|reply-to|subject|date|收件人|抄送|密送|发件人|回复|主题|日期)\s*[:：].*$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"</?[a-zA-Z][^>\n]*>|\]\(|\*\*|__|```|^#{1,6} |^-{2,}\s*$|^[=_]{3,}\s*$|\{\{|\}\}", RegexOptions.Multiline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\b(?:unsubscrib\w*|opt(?:ing)?[ -]out|(?:stop|end|cancel) (?:these|our|my|the|all) (?:e-?mails?|messages?|mails?))\b|退订|取消订阅|不再接收|拒收", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.?!]{0,60}[,!:.]?|.{0,20}[您你]好[！，。!,]?|尊敬的.{0,20})$", RegexOptions.IgnoreCase)]
    private static partial Regex GreetingLine();

    [GeneratedRegex(@"^(?:(?:(?:best|kind|warm|many|with)\s+)*(?:regards|wishes|thanks)|sincerely|yours|cheers|best|祝好|此致|敬礼|顺颂|顺祝).{0,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex ClosingLine();
}

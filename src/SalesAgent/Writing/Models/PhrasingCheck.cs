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
        var decided = new Decided(rules, brief);
        var findings = new List<Finding>();
        foreach (var claim in report.Claims.Where(claim => !decided.Covers(claim)))
            findings.Add(new Finding
            {
                Rule = Added,
                Severity = Severity.Block,
                Start = claim.Start,
                End = claim.End,
                Text = claim.Text,
                Message = brief.Language.Pick("The draft does not say this.", "底稿里没有这一点。"),
                Fix = brief.Language.Pick("Cut it.", "请删去。"),
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
        if (channel == Channel.Phone) yield break;
        var lines = text.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > 0 && GreetingLine().IsMatch(lines[0])) yield return lines[0];
        foreach (var line in lines.Where(line => ClosingLine().IsMatch(line))) yield return line;
    }

    /// <summary>What the rules' draft and its brief say: the most that a model may say.</summary>
    private sealed class Decided(WrittenDraft rules, Brief brief)
    {
        private readonly string _text = string.Join('\n', [rules.Draft.Subject ?? "", rules.Draft.Body, .. brief.Points]);
        private readonly HashSet<string> _untrusted = [.. brief.Facts.Where(fact => fact.FreeText).Select(fact => fact.Id)];
        private HashSet<string>? _numbers;

        public bool Covers(Claim claim) => claim.Kind switch
        {
            ClaimKind.Money or ClaimKind.Percentage => SaysNumbers(claim.Text),
            ClaimKind.Promise => rules.Report.Claims.Any(said => said.Kind == ClaimKind.Promise && string.Equals(said.Text, claim.Text, StringComparison.OrdinalIgnoreCase)),
            ClaimKind.Name or ClaimKind.Address => Says(claim.Text) || (brief.Audience?.Contains(claim.Text, StringComparison.OrdinalIgnoreCase) ?? false),
            ClaimKind.CustomerStory => rules.Report.Claims.Any(said => said.Kind == ClaimKind.CustomerStory && said.Fact == claim.Fact),
            _ => (claim.Fact is null || !_untrusted.Contains(claim.Fact)) || Says(claim.Text),
        };

        private bool Says(string words) => _text.Contains(words, StringComparison.OrdinalIgnoreCase);

        private bool SaysNumbers(string words)
        {
            _numbers ??= [.. Numbers(_text)];
            var numbers = Numbers(words).ToList();
            return numbers.Count == 0 ? Says(words) : numbers.TrueForAll(_numbers.Contains);
        }

        private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[>*\s]*(?:to|cc|bcc|from|reply-to|subject|date|收件人|抄送|密送|发件人|回复|主题|日期)\s*[:：].*$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"</?[a-zA-Z][^>\n]*>|\]\(|\*\*|__|```|^#{1,6} |^-{2,}\s*$|^[=_]{3,}\s*$|\{\{|\}\}", RegexOptions.Multiline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.?!]{0,60}[,!:.]?|.{0,20}[您你]好[！，。!,]?|尊敬的.{0,20})$", RegexOptions.IgnoreCase)]
    private static partial Regex GreetingLine();

    [GeneratedRegex(@"^(?:(?:(?:best|kind|warm|many|with)\s+)*(?:regards|wishes|thanks)|sincerely|yours|cheers|best|祝好|此致|敬礼|顺颂|顺祝).{0,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex ClosingLine();
}

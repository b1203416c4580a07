using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Guardrails;

/// <summary>
/// What a report of the check means for the one who asked. Without a profile nothing about the seller is known, so a claim is a
/// question to the user and no fault; in a language that has no wording rules here only the rest is judged, and that is said.
/// </summary>
internal sealed record Verdict(bool Passed, string Receipt, IReadOnlyList<Finding> Findings, IReadOnlyList<Claim> Claims, IReadOnlyList<UnverifiedClaim> Unverified, IReadOnlyList<string> NotChecked, bool NothingKnown)
{
    /// <summary>Rules that hold in any language: figures, addresses, quotations, leftovers and the law.</summary>
    private static readonly HashSet<string> AnyLanguage = new(StringComparer.Ordinal) { "address", "placeholder", "leftover", "T-15", "opt_out", "identity", "postal_address", "injection" };

    public static Verdict Of(CheckReport report, string given, DraftText text, SellerProfile seller, Brief brief)
    {
        var findings = report.Findings;
        var notChecked = new List<string>();
        if (OtherLanguage.Of(given) is { } other)
        {
            var message = CheckedWhole(text);
            findings = [.. findings.Where(f => AnyLanguage.Contains(f.Rule) || (f.Start >= 0 && OtherLanguage.IsOurs(SentenceAt(message, f.Start))))];
            notChecked.Add(brief.Language.Pick($"Wording rules are not checked for {other}; figures, names and promises are not either.", $"未检查{other}的措辞规则，也未核对其中的数字、名称和承诺。"));
        }

        if (brief.Compliance is null && brief.Channel != Channel.Phone)
            notChecked.Add(brief.Language.Pick("Without a lead the law that applies is unknown: an unasked-for message needs a lawful ground, the sender's name and address, and a way to refuse (not legal advice).", "没有客户信息，无法判断适用的法律：主动发送的营销信息须有合法依据、发件方名称和地址，以及拒收方式（仅供参考，非法律意见）。"));
        var unverified = new List<UnverifiedClaim>();
        var nothingKnown = seller.Company is null && seller.Products.Count == 0 && seller.Proof.Count == 0;
        if (nothingKnown)
        {
            var whole = CheckedWhole(text);
            var open = findings.Where(f => f.Start >= 0 && DraftCheck.NeedsFacts(f.Rule)).DistinctBy(f => f.Start).ToList();
            unverified = [.. open.Where(f => !open.Exists(whole => Holds(whole, f))).Select((f, i) => new UnverifiedClaim(i + 1, f.Text ?? "", Kind(report.Claims, f), SentenceAt(whole, f.Start)))];
            findings = [.. findings.Where(f => !DraftCheck.NeedsFacts(f.Rule))];
        }

        var passed = !findings.Any(f => f.Severity == Severity.Block);
        return new Verdict(passed, DraftCheck.Receipt(report.Claims, text, brief, findings), findings, report.Claims, unverified, notChecked, nothingKnown);
    }

    /// <summary>A figure inside an open statement is ticked with it.</summary>
    private static bool Holds(Finding whole, Finding part) => whole != part && whole.Start <= part.Start && part.End <= whole.End && whole.End - whole.Start > part.End - part.Start;

    private static string CheckedWhole(DraftText text) => text.Subject is null ? text.Message : text.Subject + "\n" + text.Message;

    private static ClaimKind Kind(IReadOnlyList<Claim> claims, Finding finding) =>
        claims.FirstOrDefault(c => c.Start <= finding.Start && finding.Start < c.End)?.Kind ?? ClaimKind.Capability;

    private static string SentenceAt(string text, int position)
    {
        static bool Ends(string text, int at) => text[at] is '\n' or '。' or '！' or '？' or '!' or '?' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
        var start = position;
        while (start > 0 && !Ends(text, start - 1)) start--;
        var end = position;
        while (end < text.Length && !Ends(text, end)) end++;
        return text[start..Math.Min(text.Length, end + 1)].Trim();
    }
}

using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Reads what came of a contact: an answer, an automatic reply, a bounce, a refusal (F.5). Works on the recorded outcome
/// first and on the words of the other side second; quoted copies of our own mail never count as their words.
/// </summary>
public static partial class Correspondence
{
    /// <summary>The recorded outcome as one comparable word: lower case, separators as underscores; "" when none.</summary>
    public static string Outcome(Activity activity) => Separators().Replace(activity.Outcome?.Trim().ToLowerInvariant() ?? "", "_");

    /// <summary>What they wrote themselves: the text without quoted lines, without the quoted mail below "On … wrote:" and its like, and without the refusal line of our own footer.</summary>
    public static string OwnWords(string? text)
    {
        var own = new List<string>();
        foreach (var line in (text ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            if (QuoteHead().IsMatch(line)) break;
            if (line.TrimStart().StartsWith('>') || OwnFooter().IsMatch(line)) continue;
            own.Add(line);
        }

        return string.Join('\n', own).Trim();
    }

    /// <summary>True for an out-of-office note or another automatic reply; such a message is not an answer (F.5).</summary>
    public static bool IsAutomatic(Activity activity) =>
        Outcome(activity) is "out_of_office" or "ooo" or "auto_reply" or "autoreply" or "automatic_reply" or "自动回复"
        || (activity.Direction == Direction.In && (AutomaticMark().IsMatch(activity.Subject ?? "") || AutomaticMark().IsMatch(OwnWords(activity.Text))));

    /// <summary>True when the address refused the message for good.</summary>
    public static bool IsHardBounce(Activity activity) => Outcome(activity) is "hard_bounce" or "bounce" or "bounced" or "invalid_address" or "退信";

    /// <summary>True when the message was refused for now.</summary>
    public static bool IsSoftBounce(Activity activity) => Outcome(activity) is "soft_bounce" or "softbounce" or "mailbox_full";

    /// <summary>True when the recipient reported us as spam.</summary>
    public static bool IsSpamComplaint(Activity activity) => Outcome(activity) is "spam_complaint" or "spam" or "marked_as_spam" or "reported_as_spam" or "垃圾邮件投诉";

    /// <summary>True when it says that the contact no longer works there.</summary>
    public static bool SaysContactLeft(Activity activity) =>
        Outcome(activity) is "left_company" or "contact_left" or "left" or "已离职"
        || (activity.Direction == Direction.In && ContactLeft().IsMatch(OwnWords(activity.Text)));

    /// <summary>True for a courteous no: "not interested", "no thanks", 不需要, 没兴趣.</summary>
    public static bool Declines(Activity activity) =>
        Outcome(activity) is "not_interested" or "declined" or "no_thanks" or "no_interest" or "不需要" or "没兴趣"
        || (activity.Direction == Direction.In && !IsAutomatic(activity) && Refusal().IsMatch(OwnWords(activity.Text)));

    /// <summary>True for a message or call from their side that a person made: no automatic reply, no bounce, no note or find of ours.</summary>
    public static bool IsFromThem(Activity activity) =>
        activity.Direction == Direction.In
        && activity.Kind is not (ActivityKind.Note or ActivityKind.Web)
        && !IsAutomatic(activity) && !IsHardBounce(activity) && !IsSoftBounce(activity) && !IsSpamComplaint(activity);

    [GeneratedRegex(@"[\s\-]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\s*(On\b.{5,120}\bwrote:|-{3,}\s*(Original|Forwarded) Message|-{3,}\s*(原始邮件|转发邮件|回复的原邮件)|_{10,}|(发件人|寄件者)[:：]|From:\s.*@|.{0,80}(写道|来信)[:：]\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex QuoteHead();

    // "reply “stop” and I will not write again", 请回复“退订”, and the unsubscribe links of their own newsletters are footers, not wishes.
    [GeneratedRegex(@"reply\s+[""“'‘]?(stop|unsubscribe)|请?回复\s*[“""「'‘]?\s*(退订|TD|T)\b?|(to|click( here)? to|you (can|may)) unsubscribe\b|unsubscribe\s+(here|link|from this (list|newsletter))\s*[:<(]|manage (your )?preferences", RegexOptions.IgnoreCase)]
    private static partial Regex OwnFooter();

    [GeneratedRegex(@"\bout of (the )?office\b|\bautomatic reply\b|\bauto(matic)?[- ]?(reply|response)\b|自动回复|自动答复|不在办公室", RegexOptions.IgnoreCase)]
    private static partial Regex AutomaticMark();

    [GeneratedRegex(@"\bno longer (with|at|works?|working|employed)\b|\bhas left (the company|us|our)\b|已(经)?离职|已(经)?不在(我司|本公司|公司)", RegexOptions.IgnoreCase)]
    private static partial Regex ContactLeft();

    [GeneratedRegex(@"\b(not|n[o']t really|never) interested\b|\bno,? thank(s| you)\b|\b(have|has) no interest\b|\bwe('ll| will) pass\b|\bplease close (the|my|our) (file|case)\b|(?<!需)不需要(?!.{0,8}(吗|么|？|\?))|没(有)?兴趣|不感兴趣|不考虑了", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();
}

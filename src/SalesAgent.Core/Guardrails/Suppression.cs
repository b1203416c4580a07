using System.Text.RegularExpressions;
using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Whether a person asked not to be written to any more (F.5 rule 1, D.2 step 2). It wins over every consent, purpose and
/// channel, and nothing on the card lifts it again.
/// </summary>
public static partial class Suppression
{
    /// <summary>The first sign of a refusal on the card: a recorded outcome, DQ-06, an opt-out among the objections, or their own words in a message or in the notes. Null when there is none.</summary>
    public static SuppressionSign? Of(LeadCard lead)
    {
        if (lead.Disqualify.Any(id => string.Equals(id.Trim(), "DQ-06", StringComparison.OrdinalIgnoreCase))) return new SuppressionSign(null, null);
        foreach (var activity in lead.Activities)
        {
            if (Correspondence.Outcome(activity) is "opt_out" or "optout" or "opted_out" or "unsubscribe" or "unsubscribed" or "do_not_contact" or "dnc" or "erasure" or "erasure_request" or "no_final" or "退订" or "拉黑")
                return new SuppressionSign(activity.Date, null);
            if (activity.Direction == Direction.In && (Words(activity.Subject) ?? Words(activity.Text)) is { } words) return new SuppressionSign(activity.Date, words);
        }

        foreach (var objection in lead.Objections)
            if (objection.Kind == ObjectionKind.OptOut || Words(objection.Text) is not null) return new SuppressionSign(objection.Date, Words(objection.Text));
        return Words(lead.Notes) is { } noted ? new SuppressionSign(null, noted) : null;
    }

    /// <summary>The words by which a text asks us to stop, or null. Quoted mail and footers are not read.</summary>
    /// <example>"Please remove me from your list" → "remove me"; "reply “stop” and I will not write again" → null.</example>
    public static string? Words(string? text)
    {
        var own = Correspondence.OwnWords(text);
        var match = Request().Match(own);
        if (!match.Success) match = Bare().Match(own);
        return match.Success ? match.Value.Trim(' ', '\n', '.', '!', '。', '！', '，', ',') : null;
    }

    [GeneratedRegex(@"\bstop\s+(contacting|calling|e-?mailing|writing( to)?|messaging|sending|texting|spamming)\b|\bremove (me|us|my (address|e-?mail|name|data))\b|\bunsubscribe (me|us)\b|\bplease unsubscribe\b|\bopt(ing)?[ -]?(me |us )?out\b(?! (of|from) (the )?(meeting|call|demo))|\btake (me|us) off\b|\b(do not|don['’]?t|never) (contact|call|e-?mail|write( to)?|text|message) (me|us)\b(?! (before|until|on|in|next|this))|\bno (more|further) (e-?mails|messages|calls|contact)\b|\bleave (me|us) alone\b|\b(delete|erase) (my|our|all my) (personal )?(data|details|information|address)\b|(别|不要|请勿|勿)再(打|发|联系|给我|骚扰|来)|退订|拉黑|别打了|不要打扰|请勿打扰|取消订阅|停止(发送|联系)|删除我的?(个人)?(信息|资料|数据)", RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    // "stop" and "unsubscribe" alone on a line are the answer our own footer asks for.
    [GeneratedRegex(@"^\W*(please\s+)?(stop|unsubscribe|td)(\s+please)?\W*$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Bare();
}

/// <summary>A refusal on record.</summary>
/// <param name="Date">When, if known.</param>
/// <param name="Words">Their words, if it was read from a text.</param>
public sealed record SuppressionSign(LocalDate? Date, string? Words);

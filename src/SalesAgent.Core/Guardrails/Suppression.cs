using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Whether a person asked not to be written to any more (F.5 rule 1, D.2 step 2). It wins over every consent, purpose and
/// channel, and nothing on the card lifts it again.
/// </summary>
public static class Suppression
{
    /// <summary>The first sign of a refusal on the card: a recorded outcome, DQ-06, an opt-out among the objections, or their own words in a message or in the notes. Null when there is none.</summary>
    public static SuppressionSign? Of(LeadCard lead)
    {
        if (lead.Disqualify.Any(id => string.Equals(id.Trim(), "DQ-06", StringComparison.OrdinalIgnoreCase))) return new SuppressionSign(null, null);
        foreach (var activity in lead.Activities)
            if (Of(activity) is { } sign) return sign;
        foreach (var objection in lead.Objections)
            if (objection.Kind == ObjectionKind.OptOut || Words(objection.Text) is not null) return new SuppressionSign(objection.Date, Words(objection.Text));
        return Words(lead.Notes) is { } noted ? new SuppressionSign(null, noted) : null;
    }

    /// <summary>The hold of a refusal of contact, which holds on all channels, or null when the card has none.</summary>
    public static Hold? HoldOf(LeadCard lead, Language language)
    {
        if (Of(lead) is not { } sign) return null;
        var when = sign.Date is { } day ? language.Pick($" on {Figures.Date(day, language)}", $"于{Figures.Date(day, language)}") : "";
        var words = sign.Words is { } said ? language.Pick($" (“{said}”)", $"（“{said}”）") : "";
        return new Hold("opt_out",
            language.Pick($"They asked{when} not to be contacted any more{words}.", $"对方{when}要求不再联系{words}。"),
            language.Pick("Nothing on our side lifts this; only a new request of their own, judged by a person, does.", "我方无法解除；只有对方重新主动提出，并由人工判断后才可以。"));
    }

    /// <summary>The refusal that one activity holds: its outcome, or their own words in it; null when it holds none.</summary>
    public static SuppressionSign? Of(Activity activity)
    {
        if (IsOptOutOutcome(activity)) return new SuppressionSign(activity.Date, null);
        return activity.Direction == Direction.In && (Words(activity.Subject) ?? Words(activity.Text)) is { } words ? new SuppressionSign(activity.Date, words) : null;
    }

    /// <summary>Whether the recorded outcome is a refusal of contact, in any spelling: opt_out, opt-out, do_not_contact, 退订.</summary>
    public static bool IsOptOutOutcome(Activity activity) => activity.Outcome is not null
        && Correspondence.Outcome(activity) is "opt_out" or "optout" or "opted_out" or "unsubscribe" or "unsubscribed" or "do_not_contact" or "dnc" or "erasure" or "erasure_request" or "no_final" or "退订" or "拉黑";

    /// <summary>The words by which a text asks us to stop, or null. Quoted mail and footers are not read.</summary>
    /// <example>"Please remove me from your list" → "remove me"; "reply “stop” and I will not write again" → null.</example>
    public static string? Words(string? text) => OptOutWords.MayHold(text) ? OptOutWords.Find(Correspondence.OwnWords(text)) : null;
}

/// <summary>A refusal on record.</summary>
/// <param name="Date">When, if known.</param>
/// <param name="Words">Their words, if it was read from a text.</param>
public sealed record SuppressionSign(LocalDate? Date, string? Words);

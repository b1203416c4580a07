using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>Reads a deal and the lead card behind it as one: what the CRM row lacks, the card may hold.</summary>
internal static class DealFacts
{
    private static readonly HashSet<string> NotAnAnswer = new(StringComparer.OrdinalIgnoreCase)
    {
        "no_answer", "voicemail", "missed", "no_show", "out_of_office", "auto_reply", "hard_bounce", "soft_bounce", "bounce",
    };

    /// <summary>The deal with its gaps filled from its card; class X when the card says that it is disqualified.</summary>
    public static Deal Complete(Deal deal) => deal.Card is not { } card ? deal : deal with
    {
        Class = OptedOut(deal) || Disqualified(deal) ? "X" : deal.Class,
        Company = deal.Company ?? card.Company?.Name ?? card.Contact?.Name,
        Amount = deal.Amount ?? card.Amount,
        ExpectedClose = deal.ExpectedClose ?? card.ExpectedClose,
        CloseDateHistory = deal.CloseDateHistory.Count > 0 ? deal.CloseDateHistory : card.CloseDateHistory,
        LastContact = Later(deal.LastContact, LastContact(card)),
        NextStep = deal.NextStep ?? card.NextStep,
    };

    /// <summary>Whether the person asked not to be contacted (DQ-06).</summary>
    public static bool OptedOut(Deal deal) => deal.Card is { } card && Suppression.Of(card) is not null;

    /// <summary>Whether the deal is disqualified: class X, or a rule of B.6 that gives it.</summary>
    public static bool Disqualified(Deal deal) => string.Equals(deal.Class, "X", StringComparison.OrdinalIgnoreCase)
        || deal.Card?.Disqualify.Any(id => id.ToUpperInvariant() is "DQ-04" or "DQ-05" or "DQ-07" or "DQ-09" or "DQ-10") == true;

    /// <summary>The customer's latest message after which nothing of ours is recorded, or null.</summary>
    public static Activity? UnansweredInbound(Deal deal)
    {
        if (deal.Card is not { } card) return null;
        var message = card.Activities.Where(IsMessage).MaxBy(a => a.Date);
        if (message is null || message.Outcome is "reply" or "replied" or "answered") return null;
        var ours = card.Activities.Where(a => a.Date is not null && (a.Direction == Direction.Out || IsTalk(a))).Max(a => a.Date);
        return ours >= message.Date || deal.LastContact > message.Date ? null : message;
    }

    /// <summary>The day the proposal went out, as far as recorded: its activity, else the day the stage began.</summary>
    public static LocalDate? ProposalSent(Deal deal) =>
        deal.Card?.Activities.Where(a => a.Kind == ActivityKind.Proposal).Max(a => a.Date) ?? deal.StageEntered;

    /// <summary>Our messages after a day; 0 when no activities are recorded.</summary>
    public static IReadOnlyList<LocalDate> OutboundAfter(Deal deal, LocalDate day) =>
        [.. deal.Card?.Activities.Where(a => a.Direction == Direction.Out && a.Kind is not (ActivityKind.Note or ActivityKind.Proposal) && a.Date > day).Select(a => a.Date!.Value).Order() ?? Enumerable.Empty<LocalDate>()];

    private static bool IsMessage(Activity activity) => activity is { Direction: Direction.In, Date: not null }
        && activity.Kind is ActivityKind.Email or ActivityKind.Form or ActivityKind.Wechat or ActivityKind.Sms or ActivityKind.Linkedin
        && !Failed(activity);

    private static bool IsTalk(Activity activity) =>
        activity.Kind is ActivityKind.Meeting or ActivityKind.Demo or ActivityKind.Call && activity.Date is not null && !Failed(activity);

    private static bool Failed(Activity activity) => activity.Outcome is { } outcome && NotAnAnswer.Contains(outcome);

    /// <summary>Two-way contact: they wrote, or we met or talked.</summary>
    private static LocalDate? LastContact(LeadCard card) => card.Activities.Where(a => IsMessage(a) || IsTalk(a)).Max(a => a.Date);

    private static LocalDate? Later(LocalDate? left, LocalDate? right) => left is null ? right : right is null || left > right ? left : right;
}

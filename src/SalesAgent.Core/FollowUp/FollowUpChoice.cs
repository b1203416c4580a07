using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>Which follow-up fits, and which message of its cadence it is.</summary>
/// <param name="Type">What is written.</param>
/// <param name="Situation">What the cadence started with.</param>
/// <param name="Number">Which message of the cadence, 1 to 4.</param>
/// <param name="Anchor">The day the cadence is counted from; today when nothing is on record.</param>
/// <param name="AnchorKnown">Whether the anchor was given or is on record.</param>
public sealed record FollowUpChoice(FollowUpType Type, FollowUpSituation Situation, int Number, LocalDate Anchor, bool AnchorKnown)
{
    /// <summary>Whether the caller named the type; then rules about what fits better stay silent.</summary>
    public bool Named { get; init; }

    /// <summary>
    /// Chooses from what is asked for, else from what happened last: nothing sent yet → first touch; a demo or a proposal
    /// after which we have not written → its own mail; a call or meeting that nothing followed → the mail that confirms it; one or two unanswered messages → no response; three → break-up.
    /// What the caller names wins.
    /// </summary>
    /// <exception cref="SalesInputException">A number outside 1 to 4, or an anchor after today.</exception>
    public static FollowUpChoice Of(LeadCard lead, FollowUpHistory history, FollowUpType? type, int? number, LocalDate? anchor, LocalDate today)
    {
        if (number is < 1 or > Cadence.MaxMessages) throw new SalesInputException($"number: {number} is not a message of a cadence; give 1 to {Cadence.MaxMessages}");
        if (anchor > today) throw new SalesInputException($"anchor: {Figures.Iso(anchor.Value)} lies after today ({Figures.Iso(today)}); give the day on which it happened");
        var chosen = type ?? number switch
        {
            Cadence.MaxMessages => FollowUpType.BreakUp,
            > 1 => FollowUpType.NoResponse,
            _ => Fitting(lead, history),
        };
        var situation = chosen switch
        {
            FollowUpType.PostDemo => history.OpenTalk is null ? FollowUpSituation.PostDemo : FollowUpSituation.AfterTalk,
            FollowUpType.ProposalSent => FollowUpSituation.ProposalSent,
            FollowUpType.FirstTouch => Compliance.LastRequest(lead, today) is null ? FollowUpSituation.Outbound : FollowUpSituation.Inbound,
            _ => Underlying(lead, history),
        };
        var place = chosen switch
        {
            FollowUpType.NoResponse => Math.Clamp(number ?? history.Unanswered.Count + 1, 2, Cadence.MaxMessages),
            FollowUpType.BreakUp => Cadence.MaxMessages,
            _ => number ?? 1,
        };
        var start = anchor ?? StartOf(lead, history, situation, place, today);
        return new FollowUpChoice(chosen, situation, place, start ?? today, start is not null) { Named = type is not null };
    }

    private static FollowUpType Fitting(LeadCard lead, FollowUpHistory history)
    {
        if (history.OpenTalk is not null) return FollowUpType.PostDemo;
        if (history.LastEvent is { } happened && !history.WroteSinceEvent)
            return happened.Kind == ActivityKind.Proposal ? FollowUpType.ProposalSent : FollowUpType.PostDemo;
        if (history.LastEvent is null && lead.Stage is (Stage.Proposal or Stage.Negotiation or Stage.Commit) && history.Unanswered.Count == 0)
            return FollowUpType.ProposalSent;
        if (history.Unanswered.Count >= Cadence.MaxMessages - 1) return FollowUpType.BreakUp;
        if (history.Unanswered.Count > 0) return FollowUpType.NoResponse;
        // A new request by web form starts anew; any other reply to our message belongs to a person (F.5 rule 4, which then holds).
        return history.RepliedSinceLastMessage && history.LastIncoming?.Kind != ActivityKind.Form ? FollowUpType.NoResponse : FollowUpType.FirstTouch;
    }

    private static FollowUpSituation Underlying(LeadCard lead, FollowUpHistory history) =>
        history.LastEvent is { } happened ? happened.Kind == ActivityKind.Proposal ? FollowUpSituation.ProposalSent : FollowUpSituation.PostDemo
        : lead.Stage is Stage.Proposal or Stage.Negotiation or Stage.Commit ? FollowUpSituation.ProposalSent
        : history.LastReply is not null || lead.Source == LeadSource.Inbound ? FollowUpSituation.Inbound
        : FollowUpSituation.Outbound;

    private static LocalDate? StartOf(LeadCard lead, FollowUpHistory history, FollowUpSituation situation, int place, LocalDate today) =>
        place > 1
            ? history.Unanswered.Select(a => a.Date).FirstOrDefault() ?? history.LastMessage?.Date
            : situation switch
            {
                FollowUpSituation.PostDemo => history.LastDemo,
                FollowUpSituation.AfterTalk => history.OpenTalk?.Date,
                FollowUpSituation.ProposalSent => history.LastProposal,
                FollowUpSituation.Inbound => Compliance.LastRequest(lead, today),
                _ => null,
            };
}

using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>
/// What the dated activities up to today say about the conversation. Activities are taken by date; two of the same day keep
/// their order on the card. Undated and future activities say nothing about order and are left out.
/// </summary>
public sealed record FollowUpHistory
{
    /// <summary>Day of their last message, call or recorded reply.</summary>
    public LocalDate? LastReply { get; private init; }
    /// <summary>Their last message itself, when one is on the card.</summary>
    public Activity? LastIncoming { get; private init; }
    /// <summary>Our messages since the last two-way contact (reply, call, demo, meeting), oldest first.</summary>
    public IReadOnlyList<Activity> Unanswered { get; private init; } = [];
    /// <summary>Our last message, answered or not.</summary>
    public Activity? LastMessage { get; private init; }
    /// <summary>True when they wrote after our last message.</summary>
    public bool RepliedSinceLastMessage { get; private init; }
    /// <summary>What they sent us since we last wrote or spoke, oldest first.</summary>
    public IReadOnlyList<Activity> OpenIncoming { get; private init; } = [];
    /// <summary>A call of ours that they answered, or a meeting, when nothing was written by either side since and no demo or proposal followed; else null.</summary>
    public Activity? OpenTalk { get; private init; }
    /// <summary>The last demo held or proposal delivered, whichever is later.</summary>
    public Activity? LastEvent { get; private init; }
    /// <summary>The last demo held.</summary>
    public LocalDate? LastDemo { get; private init; }
    /// <summary>The last proposal delivered.</summary>
    public LocalDate? LastProposal { get; private init; }
    /// <summary>True when we wrote after the last event.</summary>
    public bool WroteSinceEvent { get; private init; }

    /// <summary>Reads the card.</summary>
    public static FollowUpHistory Of(LeadCard lead, LocalDate today)
    {
        var sequence = lead.Activities.Where(a => a.Date <= today).OrderBy(a => a.Date).ToArray();
        var lastContact = Array.FindLastIndex(sequence, IsContact);
        var lastReply = Array.FindLastIndex(sequence, IsReply);
        var lastMessage = Array.FindLastIndex(sequence, IsMessage);
        var lastEvent = Array.FindLastIndex(sequence, a => IsDemo(a) || a.Kind == ActivityKind.Proposal);
        var lastTalk = Array.FindLastIndex(sequence, IsTalk);
        return new FollowUpHistory
        {
            OpenIncoming = [.. sequence.Skip(Math.Max(lastMessage, lastTalk) + 1).Where(Correspondence.IsFromThem)],
            OpenTalk = lastTalk >= 0 && lastTalk > lastMessage && lastTalk > lastEvent && !sequence.Skip(lastTalk + 1).Any(Correspondence.IsFromThem) ? sequence[lastTalk] : null,
            LastReply = lastReply < 0 ? null : sequence[lastReply].Date,
            LastIncoming = Array.FindLast(sequence, Correspondence.IsFromThem),
            Unanswered = Current([.. sequence.Skip(lastContact + 1).Where(IsMessage)], today),
            LastMessage = lastMessage < 0 ? null : sequence[lastMessage],
            RepliedSinceLastMessage = lastMessage >= 0 && lastReply >= lastMessage,
            LastEvent = lastEvent < 0 ? null : sequence[lastEvent],
            LastDemo = Array.FindLast(sequence, IsDemo)?.Date,
            LastProposal = Array.FindLast(sequence, a => a.Kind == ActivityKind.Proposal)?.Date,
            WroteSinceEvent = lastEvent >= 0 && lastMessage > lastEvent,
        };
    }

    // A cadence that was used up and has rested its time is over; the next message starts a new one (F.5 rule 10).
    private static Activity[] Current(Activity[] unanswered, LocalDate today) =>
        unanswered.Length >= Cadence.MaxMessages && unanswered[^1].Date?.PlusDays(StopRules.ParkDays) <= today ? [] : unanswered;

    private static bool IsDemo(Activity activity) =>
        activity.Kind == ActivityKind.Demo && !Cancelled(activity);

    private static bool Cancelled(Activity activity) =>
        Correspondence.Outcome(activity) is "no_show" or "cancelled" or "canceled" or "postponed" or "取消" or "未到场";

    private static bool IsMessage(Activity activity) =>
        activity.Direction == Direction.Out
        && activity.Kind is (ActivityKind.Email or ActivityKind.Wechat or ActivityKind.Sms or ActivityKind.Linkedin)
        && !Correspondence.IsHardBounce(activity) && !Correspondence.IsSoftBounce(activity);

    // An outgoing message with the outcome "reply" was answered; the answer itself may not be on the card.
    private static bool IsReply(Activity activity) =>
        Correspondence.IsFromThem(activity)
        || (activity.Direction == Direction.Out && Correspondence.Outcome(activity) is ("reply" or "replied" or "answered" or "回复" or "已回复"));

    // A call that they made is a request of theirs; a call of ours that they took, and a meeting, are talks.
    private static bool IsTalk(Activity activity) =>
        (activity.Kind == ActivityKind.Meeting && !Cancelled(activity)) || (activity.Kind == ActivityKind.Call && activity.Direction != Direction.In && Answered(activity));

    private static bool Answered(Activity call) => Correspondence.Outcome(call) is not ("no_answer" or "voicemail" or "busy" or "未接" or "无人接听" or "");

    private static bool IsContact(Activity activity) =>
        IsReply(activity)
        || IsDemo(activity)
        || (activity.Kind == ActivityKind.Meeting && !Cancelled(activity))
        || (activity.Kind == ActivityKind.Call && Answered(activity));
}

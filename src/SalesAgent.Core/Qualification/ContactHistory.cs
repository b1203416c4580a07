using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>What the activities of a card say about contact, counted once. Activities after today and automatic replies do not count.</summary>
internal readonly struct ContactHistory
{
    private static readonly string[] NotHeld = ["no_answer", "voicemail", "no_show", "cancelled", "canceled", "busy", "postponed"];
    private static readonly string[] Automatic = ["out_of_office", "auto_reply", "hard_bounce", "soft_bounce", "bounce"];

    public ContactHistory(LeadCard lead, LocalDate today)
    {
        foreach (var activity in lead.Activities)
        {
            if (activity.Date > today) continue;
            if (activity.Kind is ActivityKind.Call or ActivityKind.Meeting or ActivityKind.Demo && !IsOneOf(activity.Outcome, NotHeld))
            {
                Conversations++;
                LastConversation = Later(LastConversation, activity.Date);
            }
            else if (activity.Direction == Direction.In && !IsOneOf(activity.Outcome, Automatic))
            {
                if (activity.Kind == ActivityKind.Web) Signals += activity.Date is { } seen && Period.DaysBetween(seen, today) <= 30 ? 1 : 0;
                else if (activity.Kind == ActivityKind.Form) Requested = true;
                else if (activity.Kind != ActivityKind.Note) Replied = true;
                if (activity.Kind is not (ActivityKind.Web or ActivityKind.Note)) LastFromThem = Later(LastFromThem, activity.Date);
            }
            else if (activity.Direction == Direction.Out && activity.Kind != ActivityKind.Note)
            {
                Wrote = true;
                LastFromUs = Later(LastFromUs, activity.Date);
            }
        }
    }

    /// <summary>Calls, meetings and demos that took place.</summary>
    public int Conversations { get; }
    /// <summary>A message of theirs that is more than a form.</summary>
    public bool Replied { get; }
    /// <summary>A request through a form.</summary>
    public bool Requested { get; }
    /// <summary>A message of ours.</summary>
    public bool Wrote { get; }
    /// <summary>Visits, downloads and the like in the last 30 days.</summary>
    public int Signals { get; }
    /// <summary>Last call, meeting or demo.</summary>
    public LocalDate? LastConversation { get; }
    /// <summary>Last message from them.</summary>
    public LocalDate? LastFromThem { get; }
    /// <summary>Last message from us.</summary>
    public LocalDate? LastFromUs { get; }

    /// <summary>Both sides have spoken.</summary>
    public bool TwoWay => Conversations > 0 || (Replied && Wrote);

    /// <summary>The last day on which we heard from them.</summary>
    public LocalDate? LastHeard => Later(LastConversation, LastFromThem);

    /// <summary>True when the last word is theirs and waits for us.</summary>
    public bool WeOweAReply => LastFromThem is { } theirs && !(LastFromUs >= theirs) && !(LastConversation >= theirs);

    private static LocalDate? Later(LocalDate? left, LocalDate? right) => left is null || right > left ? right ?? left : left;

    private static bool IsOneOf(string? outcome, string[] known)
    {
        if (outcome is null) return false;
        foreach (var word in known)
            if (string.Equals(outcome, word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>
/// When messages go out (F.3, F.4): at most four without an answer, at least two business days apart. The spacing follows
/// the vendor statistics that F.3 names; they disagree, so it is "few, spaced, new value" and our default.
/// </summary>
public static class Cadence
{
    /// <summary>Most messages of one unanswered cadence, the closing one included (F.3).</summary>
    public const int MaxMessages = 4;

    /// <summary>Fewest business days between two messages (F.3, gap_min).</summary>
    public const int MinGapBusinessDays = 2;

    /// <summary>The messages of a cadence: business days after the anchor, and what is sent (F.3).</summary>
    public static IReadOnlyList<CadenceStep> Steps(FollowUpSituation situation) => situation switch
    {
        FollowUpSituation.Outbound => Table(FollowUpType.FirstTouch, 3, 8, 15),
        FollowUpSituation.Inbound => Table(FollowUpType.FirstTouch, 2, 5, 12),
        FollowUpSituation.PostDemo or FollowUpSituation.AfterTalk => Table(FollowUpType.PostDemo, 3, 7, 14),
        _ => Table(FollowUpType.ProposalSent, 2, 6, 12),
    };

    /// <summary>
    /// The next send date (F.4): the anchor plus the offset in business days; never before today, never less than
    /// <see cref="MinGapBusinessDays"/> after the previous message, never less than two business days after the return from an
    /// absence; always a business day of the calendar.
    /// </summary>
    /// <param name="anchor">The day counted from.</param>
    /// <param name="offset">Business days after it, ≥ 0.</param>
    /// <param name="previous">Our last message of the cadence, or null.</param>
    /// <param name="back">First day after an announced absence, or null.</param>
    /// <param name="today">Today.</param>
    /// <param name="calendar">The recipient's working days.</param>
    public static LocalDate NextSend(LocalDate anchor, int offset, LocalDate? previous, LocalDate? back, LocalDate today, BusinessCalendar calendar)
    {
        var next = LocalDate.Max(calendar.Add(anchor, offset), calendar.OnOrAfter(today));
        if (previous is { } sent) next = LocalDate.Max(next, calendar.Add(sent, MinGapBusinessDays));
        if (back is { } returns && returns > today) next = LocalDate.Max(next, calendar.Add(returns, 2));
        return next;
    }

    /// <summary>The send date of a chosen message. An anchor that the caller gave for a later message is the day of the last message (F.4).</summary>
    public static LocalDate NextSend(FollowUpChoice choice, FollowUpHistory history, LocalDate? givenAnchor, LocalDate? back, LocalDate today, BusinessCalendar calendar)
    {
        var steps = Steps(choice.Situation);
        var offset = steps[choice.Number - 1].Offset;
        var previous = history.Unanswered.Select(a => a.Date).LastOrDefault();
        if (choice.Number == 1) return NextSend(choice.Anchor, offset, previous, back, today, calendar);
        if (givenAnchor is { } last) return NextSend(last, offset - steps[choice.Number - 2].Offset, Later(previous, last), back, today, calendar);
        // Without any message on record the first is taken to go out today, and this one follows in its place.
        return choice.AnchorKnown
            ? NextSend(choice.Anchor, offset, previous, back, today, calendar)
            : NextSend(today, 0, previous, back, today, calendar);
    }

    /// <summary>The messages planned after this one if no answer comes, spaced as the table spaces them.</summary>
    public static IReadOnlyList<PlannedMessage> Rest(FollowUpChoice choice, LocalDate sendOn, BusinessCalendar calendar)
    {
        var steps = Steps(choice.Situation);
        var rest = new List<PlannedMessage>();
        if (choice.Type == FollowUpType.BreakUp) return rest;
        var date = sendOn;
        for (var i = choice.Number; i < steps.Count; i++)
        {
            date = calendar.Add(date, steps[i].Offset - steps[i - 1].Offset);
            rest.Add(new PlannedMessage(steps[i].Type, date));
        }

        return rest;
    }

    private static LocalDate Later(LocalDate? left, LocalDate right) => left is { } day && day > right ? day : right;

    private static CadenceStep[] Table(FollowUpType first, int second, int third, int end) =>
        [new(0, first), new(second, FollowUpType.NoResponse), new(third, FollowUpType.NoResponse), new(end, FollowUpType.BreakUp)];
}

/// <summary>One row of a cadence.</summary>
/// <param name="Offset">Business days after the anchor.</param>
/// <param name="Type">What is sent.</param>
public sealed record CadenceStep(int Offset, FollowUpType Type);

/// <summary>A message planned for later.</summary>
/// <param name="Type">What is sent.</param>
/// <param name="Date">When.</param>
public sealed record PlannedMessage(FollowUpType Type, LocalDate Date);

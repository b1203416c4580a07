using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>What to do with a deal next; its words are in <see cref="ActionWords"/>.</summary>
public enum ActionKind
{
    /// <summary>They asked not to be contacted: nothing.</summary>
    StopOptOut,
    /// <summary>Disqualified: nothing.</summary>
    StopDisqualified,
    /// <summary>Solve the open complaint.</summary>
    SolveComplaint,
    /// <summary>Answer their message.</summary>
    AnswerMessage,
    /// <summary>Do what was promised and is late.</summary>
    KeepLatePromise,
    /// <summary>Do the overdue next step.</summary>
    DoOverdueStep,
    /// <summary>Do what was promised and is due soon.</summary>
    KeepPromise,
    /// <summary>Prepare the step that is near.</summary>
    PrepareStep,
    /// <summary>Research and write the first message.</summary>
    FirstTouch,
    /// <summary>Find out on what basis they may be written to.</summary>
    FindBasis,
    /// <summary>Arrange a discovery call.</summary>
    DiscoveryCall,
    /// <summary>Ask about a necessary condition.</summary>
    AskCondition,
    /// <summary>Arrange the demo.</summary>
    ScheduleDemo,
    /// <summary>Answer the open objection.</summary>
    AnswerObjection,
    /// <summary>Meet a second person.</summary>
    MeetSecondPerson,
    /// <summary>Follow up the proposal with new value.</summary>
    FollowUpProposal,
    /// <summary>Ask for a decision on the proposal, or close the file.</summary>
    CloseProposalFile,
    /// <summary>Ask for the decision.</summary>
    AskDecision,
    /// <summary>Find out whether it still matters.</summary>
    Requalify,
    /// <summary>Propose to close it as lost, with a date to try again.</summary>
    CloseAsLost,
    /// <summary>Check the start and thank.</summary>
    CheckStart,
    /// <summary>Review the result and ask for an introduction.</summary>
    AskReferral,
    /// <summary>Take the step of the renewal clock.</summary>
    Renewal,
    /// <summary>Write one message: the parked date is here.</summary>
    Revive,
    /// <summary>Ask for a new decision date.</summary>
    AskNewDate,
    /// <summary>Agree a next step with a date.</summary>
    AgreeStep,
    /// <summary>Nothing now.</summary>
    Keep,
}

/// <summary>The next best action of one deal: which rule of G.10 fits, by when, and what it is about.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Rule">The rule's number in G.10, 1–19.</param>
/// <param name="Deadline">By when; null when there is nothing to do.</param>
public sealed record DealAction(ActionKind Kind, int Rule, LocalDate? Deadline)
{
    /// <summary>The promise, step, message, objection or pain it is about, as recorded: untrusted, shown in quotation marks.</summary>
    public string? About { get; init; }
    /// <summary>Who it is done with.</summary>
    public string? Person { get; init; }
    /// <summary>The date it rests on.</summary>
    public LocalDate? Date { get; init; }
    /// <summary>Days that matter to the reason: late, silent, waiting.</summary>
    public int? Days { get; init; }
    /// <summary>What those days are compared with.</summary>
    public int? UsualDays { get; init; }
    /// <summary>The condition to ask about.</summary>
    public Criterion? Condition { get; init; }
    /// <summary>What is known of it.</summary>
    public Grade? Grade { get; init; }
    /// <summary>The kind of the objection.</summary>
    public ObjectionKind? Objection { get; init; }
    /// <summary>The sum it is about.</summary>
    public Money? Amount { get; init; }
}

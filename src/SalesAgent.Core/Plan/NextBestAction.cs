using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>
/// Chooses the next best action of a deal: the first rule of G.10 that fits. A rule that needs a field which the deal
/// does not hold is skipped, except rule 8: an unknown condition is a question to ask. Deadlines that G.10 leaves open
/// are our defaults: 1 to 3 business days.
/// </summary>
/// <param name="today">The day.</param>
/// <param name="calendar">Business days.</param>
/// <param name="basis">What the set of deals holds.</param>
public sealed class NextBestAction(LocalDate today, BusinessCalendar calendar, HealthBasis basis)
{
    /// <summary>From this amount, in the deal's own currency, one contact is too few (B.1 threshold_large; our default).</summary>
    public const decimal LargeDeal = 50_000;

    private static readonly Criterion[] Necessary = [Criterion.Need, Criterion.Authority, Criterion.Budget];
    private static readonly int[] ProposalCadence = [2, 6, 12];

    /// <summary>The action of an open deal; always one.</summary>
    public DealAction Choose(Deal deal, DealHealth health) =>
        Suppressed(deal) ?? Owed(deal) ?? Near(deal) ?? Early(deal) ?? Qualifying(deal) ?? Objection(deal) ?? SecondPerson(deal)
        ?? Waiting(deal) ?? Decision(deal) ?? Stalled(deal, health) ?? Otherwise(deal, health);

    /// <summary>What is due on a won or parked deal (rules 1 to 4 and 15 to 18), or null.</summary>
    public DealAction? ChooseAfterSale(Deal deal) => deal.Stage switch
    {
        Stage.Won => Suppressed(deal) is null ? Owed(deal) ?? AfterSale(deal) : null,
        Stage.Parked when deal.NextStep?.Date <= today && Suppressed(deal) is null =>
            Owed(deal with { NextStep = null }) ?? new DealAction(ActionKind.Revive, 18, In(1)) { About = deal.NextStep.Text, Date = deal.NextStep.Date, Person = Contact(deal) },
        _ => null,
    };

    private static DealAction? Suppressed(Deal deal) =>
        DealFacts.OptedOut(deal) ? new DealAction(ActionKind.StopOptOut, 1, null)
        : DealFacts.Disqualified(deal) ? new DealAction(ActionKind.StopDisqualified, 1, null)
        : null;

    /// <summary>Rules 2 to 4: what we owe them, today.</summary>
    private DealAction? Owed(Deal deal)
    {
        if (deal.Card?.Complaint is { Open: true } complaint) return new DealAction(ActionKind.SolveComplaint, 2, today) { About = complaint.Text, Person = Contact(deal) };
        if (DealFacts.UnansweredInbound(deal) is { } message) return new DealAction(ActionKind.AnswerMessage, 3, today) { About = message.Subject ?? message.Text, Date = message.Date, Person = Contact(deal) };
        if (Promised(deal) is { } promise && promise.Due < today)
            return new DealAction(ActionKind.KeepLatePromise, 4, today) { About = promise.Text, Date = promise.Due, Days = Period.DaysBetween(promise.Due.Value, today) };
        return deal.NextStep?.Date < today && deal.IsOpen
            ? new DealAction(ActionKind.DoOverdueStep, 4, today) { About = deal.NextStep.Text, Date = deal.NextStep.Date, Days = Period.DaysBetween(deal.NextStep.Date.Value, today), Person = Contact(deal) }
            : null;
    }

    /// <summary>Rule 5: a promise or a step within two business days.</summary>
    private DealAction? Near(Deal deal)
    {
        if (Promised(deal) is { Due: { } due } promise && IsNear(due) && !(deal.NextStep?.Date < due))
            return new DealAction(ActionKind.KeepPromise, 5, due) { About = promise.Text, Date = due };
        return deal.NextStep?.Date is { } date && IsNear(date)
            ? new DealAction(ActionKind.PrepareStep, 5, date) { About = deal.NextStep.Text, Date = date, Person = Contact(deal) }
            : null;
    }

    /// <summary>Rules 6 and 7. Without a known basis a lead is researched, not written to.</summary>
    private DealAction? Early(Deal deal) => deal.Stage switch
    {
        Stage.Lead => new DealAction(HasBasis(deal) ? ActionKind.FirstTouch : ActionKind.FindBasis, 6, In(3)) { Person = Contact(deal) },
        Stage.Mql => new DealAction(ActionKind.DiscoveryCall, 7, In(2)) { Person = Contact(deal) },
        _ => null,
    };

    private bool HasBasis(Deal deal) => deal.Card is { } card
        && Compliance.Assess(card, MessagePurpose.Marketing, today, Language.English).Permission != ContactPermission.Blocked;

    /// <summary>Rules 8 and 9: need first, then the weaker of decision maker and budget (the order of B.8).</summary>
    private DealAction? Qualifying(Deal deal)
    {
        if (deal.Stage != Stage.Sql) return null;
        var grades = Grades(deal);
        var missing = Necessary.Where(c => !Proven(grades, c)).OrderBy(c => c == Criterion.Need ? 0 : 1).ThenBy(c => Factor(grades[c])).Take(1).ToList();
        if (missing is [var condition]) return new DealAction(ActionKind.AskCondition, 8, In(2)) { Condition = condition, Grade = grades[condition], Person = Contact(deal) };
        return deal.Card!.Activities.Any(a => a.Kind == ActivityKind.Demo) ? null : new DealAction(ActionKind.ScheduleDemo, 9, In(3)) { Person = Decider(deal) };
    }

    private DealAction? Objection(Deal deal) => deal.Card?.Objections.FirstOrDefault(o => o.Status == ObjectionStatus.Open) is { } objection
        ? new DealAction(ActionKind.AnswerObjection, 10, In(1)) { About = objection.Text, Objection = objection.Kind, Date = objection.Date }
        : null;

    private DealAction? SecondPerson(Deal deal) => deal is { Stage: Stage.Opportunity, Card: { } card, Amount.Amount: >= LargeDeal } && !card.Stakeholders.Any(s => s.Met == true)
        ? new DealAction(ActionKind.MeetSecondPerson, 11, In(3)) { Person = Contact(deal), About = card.Stakeholders.FirstOrDefault(s => s.Name is not null)?.Name, Amount = deal.Amount }
        : null;

    /// <summary>Rule 12: a proposal without answer, by the cadence of F.3 (2, 6, 12 business days; at least 2 between messages).</summary>
    private DealAction? Waiting(Deal deal)
    {
        if (deal.Stage != Stage.Proposal || DealFacts.ProposalSent(deal) is not { } sent || (deal.LastContact is null && deal.Card is null)) return null;
        if (deal.LastContact > sent || deal is { NextStep: { Accepted: true, Date: not null } }) return null;
        var written = DealFacts.OutboundAfter(deal, sent);
        var due = calendar.Add(sent, ProposalCadence[Math.Min(written.Count, ProposalCadence.Length - 1)]);
        if (due > today || (written.Count > 0 && calendar.Add(written[^1], 2) > today)) return null;
        var waited = calendar.Between(sent, today);
        return new DealAction(waited >= ProposalCadence[^1] ? ActionKind.CloseProposalFile : ActionKind.FollowUpProposal, 12, In(1)) { Days = waited, Date = sent, Person = Contact(deal) };
    }

    /// <summary>Rule 13: every precondition of E.1 that a record can show holds; the rest is said in the action.</summary>
    private DealAction? Decision(Deal deal)
    {
        if (deal is not { Card: { } card, Stage: Stage.Proposal or Stage.Negotiation or Stage.Commit }) return null;
        var grades = Grades(deal);
        var shown = card.Activities.Any(a => a.Kind is ActivityKind.Demo or ActivityKind.Meeting);
        var free = card.Objections.All(o => o.Status is ObjectionStatus.Answered or ObjectionStatus.Locked);
        return shown && free && deal.Amount is not null && Necessary.All(c => Proven(grades, c))
            ? new DealAction(ActionKind.AskDecision, 13, In(2)) { Person = Decider(deal), Amount = deal.Amount }
            : null;
    }

    private DealAction? Stalled(Deal deal, DealHealth health)
    {
        if (!health.Has(DealFlag.Stalled)) return null;
        // Silence before a step that both agreed on is no reason to ask whether it still matters.
        if (deal.NextStep is { Accepted: true, Date: { } agreed } && agreed >= today) return null;
        // Recent contact without a dated step wants a step, not an ending.
        if (health.DaysSilent is < DealHealth.SilentDays && !health.Has(DealFlag.Zombie)) return new DealAction(ActionKind.AgreeStep, 14, In(2)) { Person = Contact(deal), About = deal.NextStep?.Text };
        return health.Has(DealFlag.Zombie)
            ? new DealAction(ActionKind.CloseAsLost, 14, In(3)) { Date = calendar.OnOrAfter(today.PlusDays(90)), Days = health.DaysOpen, UsualDays = (int)Math.Round(basis.MedianCycleDays!.Value) }
            : new DealAction(ActionKind.Requalify, 14, In(2)) { Days = health.DaysSilent >= DealHealth.SilentDays ? health.DaysSilent : null, About = deal.Card?.Pains.FirstOrDefault()?.Text, Person = Contact(deal) };
    }

    /// <summary>Rules 15 to 17. A result counts as confirmed when the customer confirmed its measure after the sale.</summary>
    private DealAction? AfterSale(Deal deal)
    {
        if (deal.Closed is { } closed && closed <= today && Period.DaysBetween(closed, today) <= 30)
            return new DealAction(ActionKind.CheckStart, 15, In(2)) { Date = closed, Person = Contact(deal) };
        if (deal.Card?.RenewalDate is { } end && end >= today && Period.DaysBetween(today, end) is <= 120 and var left)
            return new DealAction(ActionKind.Renewal, 17, In(3)) { Date = end, Days = left, Person = Contact(deal) };
        return deal.Card is { } card && EvidenceGrading.Best(card, today).GetValueOrDefault(Criterion.Metrics) is { Grade: Grade.Confirmed } result && result.Evidence.Date > deal.Closed
            ? new DealAction(ActionKind.AskReferral, 16, In(3)) { Date = result.Evidence.Date, About = result.Evidence.Quote, Person = Contact(deal) }
            : null;
    }

    private DealAction Otherwise(Deal deal, DealHealth health)
    {
        if (health.Has(DealFlag.PastClose)) return new DealAction(ActionKind.AskNewDate, 19, In(3)) { Date = deal.ExpectedClose, Person = Contact(deal) };
        var review = calendar.OnOrAfter(today.PlusDays(14));
        return deal.NextStep?.Date is { } next
            ? new DealAction(ActionKind.Keep, 19, review) { Date = next, About = deal.NextStep.Text }
            : new DealAction(ActionKind.AgreeStep, 19, review) { Person = Contact(deal), About = deal.NextStep?.Text };
    }

    private LocalDate In(int businessDays) => calendar.Add(today, businessDays);

    private bool IsNear(LocalDate date) => date >= today && calendar.Between(today, date) <= 2;

    private static Promise? Promised(Deal deal) => deal.Card?.Promises.Where(p => p.Done != true && p.Due is not null).MinBy(p => p.Due);

    private static string? Contact(Deal deal) => deal.Card?.Contact?.Name;

    private static string? Decider(Deal deal) => deal.Card?.Evidence.Where(e => e.Criterion == Criterion.Authority).Select(e => e.By).LastOrDefault(by => by is not null) ?? Contact(deal);

    private Dictionary<Criterion, Grade> Grades(Deal deal)
    {
        var best = deal.Card is { } card ? EvidenceGrading.Best(card, today) : null;
        return Necessary.ToDictionary(c => c, c => best?.GetValueOrDefault(c)?.Grade ?? Grade.Unknown);
    }

    private static bool Proven(Dictionary<Criterion, Grade> grades, Criterion criterion) => grades[criterion] is Grade.Evidenced or Grade.Confirmed;

    private static int Factor(Grade grade) => grade switch { Grade.Claimed => 2, Grade.Evidenced => 3, Grade.Confirmed => 4, _ => 0 };
}

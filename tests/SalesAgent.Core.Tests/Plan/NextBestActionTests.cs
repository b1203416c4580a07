using NodaTime;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;
using static SalesAgent.Core.Tests.Plan.PlanData;

namespace SalesAgent.Core.Tests.Plan;

/// <summary>G.10, rule by rule; today is Monday 23 November 2026.</summary>
public class NextBestActionTests
{
    private static readonly LeadCard Ines = new() { Contact = new Contact { Name = "Ines Vogt" } };
    private static readonly NextStep Later = new() { Text = "call with Jan Roth", Date = Today.PlusDays(10) };

    private static readonly Evidence[] Vetted =
    [
        Known(Criterion.Need, Grade.Evidenced), Known(Criterion.Budget, Grade.Evidenced), Known(Criterion.Authority, Grade.Confirmed) with { By = "Maria Kern" },
    ];

    private static Evidence Known(Criterion criterion, Grade grade) => new() { Criterion = criterion, Grade = grade, Date = Today.PlusDays(-5), Quote = "as agreed" };

    private static Activity Did(int daysAgo, ActivityKind kind, Direction direction, string? subject = null) => new() { Date = Today.PlusDays(-daysAgo), Kind = kind, Direction = direction, Subject = subject };

    private static DealAction Next(Deal deal, HealthBasis? basis = null)
    {
        var tally = new PipelineTally(Today);
        tally.Add(deal);
        var complete = tally.Open.Concat(tally.AfterSale).Single();
        var rules = new NextBestAction(Today, BusinessCalendar.Default, basis ?? Basis);
        return complete.IsOpen ? rules.Choose(complete, DealHealth.Assess(complete, basis ?? Basis, Today)) : rules.ChooseAfterSale(complete)!;
    }

    private static void ShouldSay(DealAction action, int rule, ActionKind kind, LocalDate? deadline, string english, string why)
    {
        (action.Rule, action.Kind, action.Deadline).ShouldBe((rule, kind, deadline));
        ActionWords.What(action, Language.English).ShouldBe(english);
        ActionWords.Why(action, Language.English).ShouldBe(why);
        Languages.HasCjk(ActionWords.What(action, Language.Chinese)).ShouldBeTrue();
        Languages.HasCjk(ActionWords.Why(action, Language.Chinese)).ShouldBeTrue();
    }

    [Fact]
    public void Choose_OptOut_StopsBeforeEverythingElse() => ShouldSay(
        Next(Deal(Stage.Proposal).With(Ines with { Complaint = new Complaint(true), Activities = [Did(3, ActivityKind.Email, Direction.In) with { Outcome = "opt_out" }] })),
        1, ActionKind.StopOptOut, null, "Send nothing and close the record", "they asked not to be contacted");

    [Theory]
    [InlineData("DQ-05")]
    [InlineData("DQ-10")]
    public void Choose_Disqualified_Stops(string rule) => Next(Deal(Stage.Sql).With(Ines with { Disqualify = [rule] })).Kind.ShouldBe(ActionKind.StopDisqualified);

    [Fact]
    public void Choose_OpenComplaint_IsSolvedToday() => ShouldSay(
        Next(Deal(Stage.Proposal).With(Ines with { Complaint = new Complaint(true, "wrong invoice") })),
        2, ActionKind.SolveComplaint, Today, "Solve the complaint “wrong invoice” before anything is sold", "a complaint is open");

    [Fact]
    public void Choose_InboundUnanswered_IsAnsweredToday() => ShouldSay(
        Next(Deal(Stage.Opportunity).With(Ines with { Activities = [Did(9, ActivityKind.Email, Direction.Out), Did(3, ActivityKind.Email, Direction.In, "Security question")] })),
        3, ActionKind.AnswerMessage, Today, "Answer Ines Vogt's message “Security question”", "came in on 20 November 2026, no answer recorded");

    [Theory]
    [InlineData(3, null)] // answered the same day
    [InlineData(1, null)]
    [InlineData(9, "out_of_office")] // the inbound is an automatic reply
    public void Choose_InboundAnsweredOrAutomatic_IsNotOwed(int answeredDaysAgo, string? outcome) =>
        Next(Deal(Stage.Opportunity).With(Ines with { NextStep = Later, Activities = [Did(3, ActivityKind.Email, Direction.In) with { Outcome = outcome }, Did(answeredDaysAgo, ActivityKind.Email, Direction.Out)] })).Rule.ShouldNotBe(3);

    [Fact]
    public void Choose_PromiseOverdue_IsKeptWithOneApology() => ShouldSay(
        Next(Deal(Stage.Opportunity).With(Ines with { Promises = [new Promise { Text = "send the security sheet", Due = Today.PlusDays(-1) }, new Promise { Text = "done", Due = Today.PlusDays(-9), Done = true }] })),
        4, ActionKind.KeepLatePromise, Today, "Do what was promised: “send the security sheet”; apologise once", "due 22 November 2026, 1 day late");

    [Fact]
    public void Choose_StepOverdue_IsDoneOrRedated() => ShouldSay(
        Next(Deal(Stage.Opportunity) with { NextStep = new NextStep { Text = "call", Date = Today.PlusDays(-3) } }),
        4, ActionKind.DoOverdueStep, Today, "Do the overdue step “call”, or agree a new date", "due 20 November 2026, 3 days late");

    [Fact]
    public void Choose_StepWithinTwoDays_IsPrepared() => ShouldSay(
        Next(Deal(Stage.Opportunity) with { NextStep = new NextStep { Text = "call with Jan Roth", Date = Today.PlusDays(2) } }),
        5, ActionKind.PrepareStep, Today.PlusDays(2), "Prepare “call with Jan Roth”: aim, open points, material", "takes place on 25 November 2026");

    [Fact]
    public void Choose_PromiseDueBeforeTheStep_ComesFirst() =>
        Next(Deal(Stage.Opportunity).With(Ines with { Promises = [new Promise { Text = "send it", Due = Today.PlusDays(1) }], NextStep = new NextStep { Date = Today.PlusDays(2) } })).Kind.ShouldBe(ActionKind.KeepPromise);

    [Fact]
    public void Choose_LeadWithBasis_GetsAFirstTouch() => ShouldSay(
        Next(Deal(Stage.Lead).With(Ines with { Company = new Company { Name = "Acme", Country = "US" }, Recipient = RecipientKind.Company, Consent = new Consent { Basis = ConsentBasis.Express, Date = Today.PlusDays(-10), Evidence = "web form" } })),
        6, ActionKind.FirstTouch, Today.PlusDays(3), "Research for 15 minutes, then write the first message to Ines Vogt", "new lead");

    [Fact]
    public void Choose_LeadWithoutCard_IsNotWrittenTo() => Next(Deal(Stage.Lead)).Kind.ShouldBe(ActionKind.FindBasis);

    [Fact]
    public void Choose_Mql_GetsADiscoveryCall() => (Next(Deal(Stage.Mql)).Rule, Next(Deal(Stage.Mql)).Deadline).ShouldBe((7, Today.PlusDays(2)));

    [Fact]
    public void Choose_SqlWithoutAnythingKnown_AsksAboutTheNeedFirst() => ShouldSay(
        Next(Deal(Stage.Sql)), 8, ActionKind.AskCondition, Today.PlusDays(2), "Ask the customer about the need: what happens if nothing changes", "not known yet");

    [Fact]
    public void Choose_SqlNeedEvidenced_AsksTheWeakerOfTheOthers()
    {
        var action = Next(Deal(Stage.Sql).With(Ines with { Evidence = [Vetted[0], Known(Criterion.Authority, Grade.Claimed)] }));
        (action.Condition, action.Grade).ShouldBe((Criterion.Budget, Grade.Unknown)); // authority is at least claimed
        Next(Deal(Stage.Sql).With(Ines with { Evidence = [Vetted[0]] })).Condition.ShouldBe(Criterion.Authority); // a tie: authority first (B.8)
        Next(Deal(Stage.Sql).With(Ines with { Evidence = [Vetted[0], Vetted[2], Known(Criterion.Budget, Grade.Negative)] })).Grade.ShouldBe(Grade.Negative);
    }

    [Fact]
    public void Choose_SqlComplete_ShowsTheDemoToTheDecider() => ShouldSay(
        Next(Deal(Stage.Sql).With(Ines with { Evidence = Vetted })), 9, ActionKind.ScheduleDemo, Today.PlusDays(3), "Arrange the demo with Maria Kern", "need, budget and decision maker are evidenced; no demo recorded");

    [Fact]
    public void Choose_ObjectionOpen_IsAnswered() => ShouldSay(
        Next(Deal(Stage.Negotiation).With(Ines with { Objections = [new LoggedObjection { Kind = ObjectionKind.Price, Text = "too expensive", Status = ObjectionStatus.Open, Date = Today.PlusDays(-4) }] })),
        10, ActionKind.AnswerObjection, Today.PlusDays(1), "Answer the open objection on price: “too expensive”; ask before you answer", "raised on 19 November 2026, still open");

    [Fact]
    public void Choose_LargeOpportunityOnOneContact_AsksForTheSecond()
    {
        var deal = Deal(Stage.Opportunity) with { Amount = new Money(50_000, "EUR"), Card = Ines with { NextStep = Later, Stakeholders = [new Stakeholder { Name = "Jan Roth", Met = false }] } };
        ShouldSay(Next(deal), 11, ActionKind.MeetSecondPerson, Today.PlusDays(3), "Ask Ines Vogt to bring in Jan Roth", "EUR 50,000 rests on one contact");
        Next(deal with { Amount = new Money(49_999, "EUR") }).Rule.ShouldBe(19);
        Next(deal with { Card = deal.Card! with { Stakeholders = [new Stakeholder { Name = "Jan Roth", Met = true }] } }).Rule.ShouldBe(19);
    }

    [Fact]
    public void Choose_ProposalWithoutAnswer_FollowsTheCadence()
    {
        Deal Sent(int daysAgo, params Activity[] more) => Deal(Stage.Proposal).With(Ines with { NextStep = Later, Activities = [Did(daysAgo, ActivityKind.Proposal, Direction.Out), .. more] });
        Next(Sent(3)).Rule.ShouldNotBe(12); // sent on Friday: one business day ago
        ShouldSay(Next(Sent(5)), 12, ActionKind.FollowUpProposal, Today.PlusDays(1), "Follow up the proposal with Ines Vogt, bringing something new: a fact, a case, an answer", "3 business days without an answer");
        Next(Sent(5, Did(3, ActivityKind.Email, Direction.Out))).Rule.ShouldNotBe(12); // written on Friday: the next is due 6 business days after sending
        Next(Sent(17)).Kind.ShouldBe(ActionKind.FollowUpProposal); // 11 business days
        Next(Sent(18)).Kind.ShouldBe(ActionKind.CloseProposalFile); // 12: the cadence ends
        Next(Sent(10, Did(2, ActivityKind.Call, Direction.In))).Rule.ShouldNotBe(12); // they called
        Next(Sent(10) with { NextStep = Later with { Accepted = true } }).Rule.ShouldNotBe(12); // an accepted next step is an answer
    }

    [Fact]
    public void Choose_ProposalWithUnknownContact_IsNotCalledUnanswered() =>
        Next(Deal(Stage.Proposal) with { StageEntered = Today.PlusDays(-20), NextStep = Later }).Rule.ShouldBe(19);

    [Fact]
    public void Choose_EverythingRecordedForAClose_AsksForTheDecision()
    {
        var deal = Deal(Stage.Negotiation) with { Amount = new Money(30_000, "EUR"), Card = Ines with { NextStep = Later, Evidence = Vetted, Activities = [Did(5, ActivityKind.Demo, Direction.Out)] } };
        ShouldSay(Next(deal), 13, ActionKind.AskDecision, Today.PlusDays(2), "Ask for the decision, with Maria Kern at the table and a benefit they have acknowledged", "need, budget and decision maker are evidenced, no objection is open");
        Next(deal with { Card = deal.Card! with { Evidence = [Vetted[0], Vetted[1]] } }).Rule.ShouldBe(19);
        Next(deal with { Card = deal.Card! with { Objections = [new LoggedObjection { Kind = ObjectionKind.Trust }] } }).Rule.ShouldBe(19); // status unknown: not shown to be settled
    }

    [Fact]
    public void Choose_Silent_IsRequalified() => ShouldSay(
        Next(Deal(Stage.Negotiation) with { LastContact = Today.PlusDays(-53), NextStep = Later, Card = Ines with { Pains = [new Pain { Text = "late deliveries" }] } }),
        14, ActionKind.Requalify, Today.PlusDays(2), "Ask Ines Vogt whether “late deliveries” still matters; if not, close it kindly", "no contact for 53 days");

    [Fact]
    public void Choose_Zombie_IsProposedForClosing() => ShouldSay(
        Next(Deal(Stage.Negotiation) with { LastContact = Today.PlusDays(-53), NextStep = Later, Created = Today.PlusDays(-200) }),
        14, ActionKind.CloseAsLost, Today.PlusDays(3), "Propose to close it as lost and try again from 22 February 2027", "stalled, and open for 200 days where 60 days is usual"); // 90 days on is Sunday, 21 February

    [Fact]
    public void Choose_ClosingDatePast_AsksForANewOne() =>
        Next(Deal(Stage.Negotiation) with { NextStep = Later, ExpectedClose = Today.PlusDays(-1) }).Kind.ShouldBe(ActionKind.AskNewDate);

    [Fact]
    public void Choose_AllInOrder_IsReviewedIn14Days() => ShouldSay(
        Next(Deal(Stage.Negotiation) with { NextStep = Later }), 19, ActionKind.Keep, Today.PlusDays(14), "Nothing now; look again by 7 December 2026", "next step “call with Jan Roth” on 3 December 2026");

    [Fact]
    public void Choose_NothingKnown_AgreesANextStep() =>
        ShouldSay(Next(Deal(Stage.Negotiation), new HealthBasis(HoldsNextSteps: false, null)), 19, ActionKind.AgreeStep, Today.PlusDays(14), "Agree the next step and its date", "none is recorded");

    [Fact]
    public void Choose_StepWithoutDate_GetsOne() =>
        ShouldSay(Next(Deal(Stage.Negotiation) with { NextStep = new NextStep { Text = "legal review" } }, new HealthBasis(HoldsNextSteps: false, null)), 19, ActionKind.AgreeStep, Today.PlusDays(14), "Agree a date for “legal review”", "it has no date");

    [Fact]
    public void ChooseAfterSale_WonDeals_FollowRules15To17()
    {
        ShouldSay(Next(Deal(Stage.Won) with { Closed = Today.PlusDays(-30) }), 15, ActionKind.CheckStart, Today.PlusDays(2), "Check with the customer that the start went well, and say thank you", "won on 24 October 2026");
        var older = Deal(Stage.Won) with { Closed = Today.PlusDays(-31) };
        Next(older.With(Ines with { Evidence = [Known(Criterion.Metrics, Grade.Confirmed)] })).Rule.ShouldBe(16);
        Next(older.With(Ines with { RenewalDate = Today.PlusDays(100) })).Rule.ShouldBe(17);
        Next(older.With(Ines with { Evidence = [Known(Criterion.Metrics, Grade.Claimed)] })).ShouldBeNull();
        Next(older.With(Ines with { Complaint = new Complaint(true), RenewalDate = Today.PlusDays(100) })).Rule.ShouldBe(2); // a complaint suspends renewal and referral
    }

    [Fact]
    public void ChooseAfterSale_ParkedDateReached_GetsOneMessage()
    {
        Next(Deal(Stage.Parked) with { NextStep = new NextStep { Date = Today } }).Rule.ShouldBe(18);
        Next(Deal(Stage.Parked) with { NextStep = Later }).ShouldBeNull();
    }
}

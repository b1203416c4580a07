using NodaTime;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Qualification;

/// <summary>B.5: every flag that rules raise, the case next to it that must not raise it, and no flag twice.</summary>
public class RedFlagRulesTests
{
    private static readonly LocalDate Today = new(2026, 11, 23); // a Monday

    [Fact]
    public void Assess_EmptyCard_RaisesNothing() => Flags(new LeadCard()).ShouldBeEmpty();

    [Fact]
    public void Assess_FlagByIdWordsAndRule_CountsOnce()
    {
        var card = new LeadCard { Flags = ["RF-01", "rf1", "no access to the decision maker", "接触不到决策人"], Stakeholders = [new() { Role = "CEO", AccessRefused = 2 }] };

        Flags(card).ShouldBe(["RF-01"]);
        Assess(card).Penalty.ShouldBe(-6);
    }

    [Theory]
    [InlineData(1, false, false)]
    [InlineData(2, false, true)]
    [InlineData(2, true, false)] // met since
    public void Assess_AccessRefused_IsNoAccess(int refused, bool met, bool flagged) =>
        Flags(new LeadCard { Stakeholders = [new() { Role = "CEO", Met = met, AccessRefused = refused }] }).Contains("RF-01").ShouldBe(flagged);

    [Theory]
    [InlineData(Grade.Claimed, 2, true)]
    [InlineData(Grade.Claimed, 1, false)]
    [InlineData(Grade.Evidenced, 2, false)]
    [InlineData(null, 2, false)] // nobody recorded the need: missing data is not a vague need
    public void Assess_VagueNeedAfterConversations_IsFlagged(Grade? need, int calls, bool flagged) =>
        Flags(new LeadCard
        {
            Evidence = need is null ? [] : [new() { Criterion = Criterion.Need, Grade = need }],
            Activities = [.. Enumerable.Range(1, calls).Select(i => new Activity { Kind = ActivityKind.Call, Date = Today.PlusDays(-i), Direction = Direction.Out })],
        }).Contains("RF-03").ShouldBe(flagged);

    [Fact]
    public void Assess_CloseMovedTwice_IsFlaggedAndOnceIsNot()
    {
        LocalDate[] history = [new(2026, 9, 1), new(2026, 10, 1)];

        Flags(new LeadCard { CloseDateHistory = history, ExpectedClose = new LocalDate(2026, 12, 1) }).ShouldBe(["RF-04"]);
        Flags(new LeadCard { CloseDateHistory = history[..1], ExpectedClose = new LocalDate(2026, 12, 1) }).ShouldBeEmpty();
    }

    // Monday 23 November 2026: 15 business days back is Monday 2 November.
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Assess_FifteenBusinessDaysWithoutAnswer_IsSilence(int dayOfNovember, bool flagged) =>
        Flags(new LeadCard
        {
            Activities =
            [
                new() { Kind = ActivityKind.Call, Date = new LocalDate(2026, 11, dayOfNovember) },
                new() { Kind = ActivityKind.Email, Direction = Direction.Out, Date = new LocalDate(2026, 11, 10) },
            ],
        }).Contains("RF-06").ShouldBe(flagged);

    [Fact]
    public void Assess_LastWordIsTheirs_IsNotTheirSilence() =>
        Flags(new LeadCard { Activities = [new() { Kind = ActivityKind.Email, Direction = Direction.In, Date = new LocalDate(2026, 9, 1), Text = "When can you start?" }] }).ShouldBeEmpty();

    [Fact]
    public void Assess_LaterStepAgreed_IsNotSilence() =>
        Flags(new LeadCard
        {
            NextStep = new NextStep { Date = Today.PlusDays(7), Accepted = true },
            Activities = [new() { Kind = ActivityKind.Meeting, Date = new LocalDate(2026, 9, 1) }],
        }).ShouldBeEmpty();

    [Theory]
    [InlineData("Head of IT", 60_000, 1, true)] // large deal
    [InlineData("Head of IT", 5_000, 2, true)] // three people known
    [InlineData("Junior Engineer", 5_000, 1, true)] // junior contact
    [InlineData("Head of IT", 5_000, 1, false)]
    [InlineData("Head of IT", 60_000, 0, false)] // nobody else on the card: missing data
    public void Assess_OneContact_IsSingleThreaded(string role, int amount, int others, bool flagged) =>
        Flags(new LeadCard
        {
            Contact = new Contact { Name = "Kim", Role = role },
            Amount = new Money(amount, "EUR"),
            Stakeholders = [.. Enumerable.Range(1, others).Select(i => new Stakeholder { Name = $"P{i}", Met = false })],
        }).Contains("RF-08").ShouldBe(flagged);

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Assess_NeededBeforeWeCanDeliver_IsFlagged(int days, bool flagged) =>
        LeadQualification.Assess(new LeadCard { CriticalEvent = new CriticalEvent { Text = "opening", Date = Today.PlusDays(days) } }, new SellerProfile { MinDeliveryDays = 10 }, Today)
            .RedFlags.Any(f => f.Rule == "RF-11").ShouldBe(flagged);

    [Fact]
    public void Assess_FreeMailAndNothingElse_CannotBeVerified()
    {
        var card = new LeadCard { Company = new Company { Name = "Big Corp" }, Contact = new Contact { Name = "X", Email = "bigcorp@gmail.com" } };

        Flags(card).ShouldBe(["RF-12"]);
        Flags(card with { Company = new Company { Name = "Big Corp", Website = "bigcorp.example" } }).ShouldBeEmpty();
        Flags(card with { Segment = Segment.B2C }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("We only need a quote, nothing else", "RF-02")]
    [InlineData("只要报价，别的不用介绍", "RF-02")]
    [InlineData("I'll be leaving at the end of the month", "RF-09")]
    [InlineData("我下个月离职，后面找小王", "RF-09")]
    [InlineData("Before we talk: what discount do we get?", "RF-13")]
    [InlineData("先说能不能打折吧", "RF-13")]
    public void Assess_CustomersOwnWords_RaiseTheFlag(string text, string rule)
    {
        Activity message = new() { Kind = ActivityKind.Email, Direction = Direction.In, Date = Today, Text = text };

        Flags(new LeadCard { Activities = [message] }).ShouldBe([rule]);
        Flags(new LeadCard { Activities = [message with { Direction = Direction.Out }] }).ShouldBeEmpty(); // our words say nothing about them
    }

    [Fact]
    public void Assess_DiscountAskedOnceNeedIsKnown_IsNoFlag() =>
        Flags(new LeadCard
        {
            Evidence = [new() { Criterion = Criterion.Need, Grade = Grade.Claimed }],
            Activities = [new() { Kind = ActivityKind.Email, Direction = Direction.In, Date = Today, Text = "What discount do we get?" }],
        }).ShouldBeEmpty();

    [Fact]
    public void Assess_TwoPeopleContradict_IsFlagged() =>
        Flags(new LeadCard
        {
            Evidence = [new() { Criterion = Criterion.Budget, Grade = Grade.Negative, By = "Ada", Date = Today }, new() { Criterion = Criterion.Budget, Grade = Grade.Claimed, By = "Ben", Date = Today }],
        }).ShouldBe(["RF-10"]);

    [Fact]
    public void Assess_RepeatedFreeWork_NeedsADecisionStep()
    {
        Activity ask = new() { Kind = ActivityKind.Email, Direction = Direction.In, Date = Today, Text = "Could you build that for free first?" };

        Flags(new LeadCard { Activities = [ask, ask with { Date = Today.PlusDays(-3) }] }).ShouldBe(["RF-14"]);
        Flags(new LeadCard { Activities = [ask] }).ShouldBeEmpty();
    }

    [Fact]
    public void Assess_InsolvencyInEvidence_IsMajor() =>
        Assess(new LeadCard { Evidence = [new() { Criterion = Criterion.Budget, Grade = Grade.Claimed, Quote = "the group filed for insolvency in October", Kind = ActivityKind.Web }] })
            .RedFlags.ShouldHaveSingleItem().Major.ShouldBeTrue();

    [Fact]
    public void Phrases_All_HoldAnAnchor()
    {
        foreach (var phrase in CustomerWords.Lists.SelectMany(l => l.Phrases))
            CustomerWords.MayMatter("… " + phrase + " …").ShouldBeTrue(phrase);
    }

    private static LeadAssessment Assess(LeadCard card) => LeadQualification.Assess(card, new SellerProfile(), Today);

    private static IReadOnlyList<string> Flags(LeadCard card) => [.. Assess(card).RedFlags.Select(f => f.Rule)];
}

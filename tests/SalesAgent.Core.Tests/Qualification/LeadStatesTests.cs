using NodaTime;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Qualification;

/// <summary>B.7: where a lead stands, what the next state wants; B.1: which framework is shown; B.4: traits.</summary>
public class LeadStatesTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly SellerProfile Seller = new() { Icp = new IdealCustomer { Industries = ["logistics"], MinEmployees = 10, MaxEmployees = 500 } };

    private static readonly LeadCard Named = new()
    {
        Company = new Company { Name = "X", Industry = "logistics", Employees = 40 },
        Contact = new Contact { Name = "Kim", Email = "kim@x.example" },
        Source = LeadSource.Inbound,
    };

    private static readonly LeadCard Vetted = Named with
    {
        Evidence = [Given(Criterion.Need, Grade.Evidenced), Given(Criterion.Budget, Grade.Claimed), Given(Criterion.Authority, Grade.Claimed)],
        Activities = [new() { Kind = ActivityKind.Call, Date = Today.PlusDays(-5) }],
        NextStep = new NextStep { Text = "demo", Date = Today.PlusDays(5), Accepted = true },
    };

    private static readonly LeadCard Deal = Vetted with
    {
        Evidence = [Given(Criterion.Need, Grade.Confirmed), Given(Criterion.Budget, Grade.Evidenced), Given(Criterion.Authority, Grade.Evidenced), Given(Criterion.Timeline, Grade.Claimed)],
        Amount = new Money(9_000, "EUR"),
        ExpectedClose = Today.PlusDays(40),
    };

    [Fact]
    public void State_WithoutStage_IsTheHighestThatHolds()
    {
        State(new LeadCard()).ShouldBe(LeadState.New);
        State(Named with { Company = new Company { Name = "X", Industry = "retail" } }).ShouldBe(LeadState.Lead); // fits nothing
        State(Named).ShouldBe(LeadState.Mql);
        State(Vetted).ShouldBe(LeadState.Sql); // 18 + 10 + 10 = 38
        State(Deal).ShouldBe(LeadState.Opportunity); // 24 + 15 + 15 + 6 = 60
    }

    [Theory]
    [InlineData(Stage.Lead, LeadState.Lead)]
    [InlineData(Stage.Proposal, LeadState.Opportunity)]
    [InlineData(Stage.Won, LeadState.Won)]
    [InlineData(Stage.Lost, LeadState.ClosedLost)]
    [InlineData(Stage.Parked, LeadState.Parked)]
    public void State_WithStage_IsTheStage(Stage stage, LeadState expected) => State(Deal with { Stage = stage }).ShouldBe(expected);

    [Fact]
    public void State_QuietAfterOurLastMessage_IsRecycled()
    {
        LeadCard Quiet(int days) => Vetted with
        {
            Stage = Stage.Sql,
            NextStep = null,
            Activities = [new() { Kind = ActivityKind.Call, Date = Today.PlusDays(-90) }, new() { Kind = ActivityKind.Email, Direction = Direction.Out, Date = Today.PlusDays(-days) }],
        };

        State(Quiet(30)).ShouldBe(LeadState.Sql);
        State(Quiet(31)).ShouldBe(LeadState.Recycled);
    }

    [Fact]
    public void Unmet_VettedLead_NamesWhatTheOpportunityWants()
    {
        var found = Assess(Vetted);

        found.NextState.ShouldBe(LeadState.Opportunity);
        found.Unmet.ShouldBe([Condition.BudgetEvidenced, Condition.AuthorityEvidenced, Condition.TimelineClaimed, Condition.Score60, Condition.AmountAndClose]);
    }

    [Fact]
    public void Unmet_StageAheadOfTheEvidence_NamesWhatTheStageItselfLacks() =>
        Assess(Named with { Stage = Stage.Opportunity }).Unmet.ShouldContain(Condition.NeedEvidenced);

    [Fact]
    public void Unmet_NoIdealCustomer_IsSkippedAndNoted()
    {
        var found = LeadQualification.Assess(Named, new SellerProfile(), Today);

        found.Unmet.ShouldNotContain(Condition.IdealFit);
        found.Notes.ShouldContain(n => n.English!.Contains("no ideal customer"));
    }

    [Theory]
    [InlineData(49_999, 0, Segment.B2B, Framework.Bant)]
    [InlineData(50_000, 0, Segment.B2B, Framework.Meddpicc)]
    [InlineData(1_000, 3, Segment.B2B, Framework.Meddpicc)]
    [InlineData(90_000, 3, Segment.B2C, Framework.Bant)]
    public void Framework_BySizeAndPeople(int amount, int people, Segment segment, Framework expected) =>
        Frameworks.Choose(new LeadCard { Segment = segment, Amount = new Money(amount, "EUR"), Stakeholders = [.. Enumerable.Range(0, people).Select(_ => new Stakeholder())] }).ShouldBe(expected);

    [Fact]
    public void Letters_EconomicBuyer_IsTheWeakerOfAuthorityAndBudget()
    {
        var card = new LeadCard { Evidence = [Given(Criterion.Authority, Grade.Confirmed), Given(Criterion.Budget, Grade.Claimed)], Competition = [new Rival("Excel")] };
        var letters = Frameworks.Letters(Framework.Meddpicc, Assess(card), card);

        string.Concat(letters.Select(l => l.Letter)).ShouldBe("MEDDPICC");
        letters[1].Grade.ShouldBe(Grade.Claimed);
        letters[^1].Grade.ShouldBe(Grade.Claimed); // a rival is named
    }

    [Fact]
    public void Traits_WordsInBothLanguages_CountLikeIds()
    {
        var found = Assess(new LeadCard { Traits = new TraitList { Gold = ["urgent need", "G1", "急需", "付款快"], Bad = ["一次性", "one-off"] } });

        found.Traits.Gold.Select(t => t.Id).ShouldBe(["G1", "G6"]);
        found.Traits.Bad.Select(t => t.Id).ShouldBe(["B4"]);
        found.Fit.ShouldBe(2);
    }

    [Fact]
    public void Traits_BothEndsOfAnAxis_CountNeitherAndSaySo()
    {
        var found = Assess(new LeadCard { Traits = new TraitList { Gold = ["G4"], Bad = ["B3"] } });

        found.Fit.ShouldBe(0);
        found.Notes.ShouldContain(n => n.English!.Contains("contradict"));
    }

    [Fact]
    public void Traits_Unknown_IsNotedAndCountsNothing()
    {
        var found = Assess(new LeadCard { Traits = new TraitList { Gold = ["plays the trombone"] } });

        found.Fit.ShouldBe(0);
        found.Notes.ShouldContain(n => n.English!.Contains("trombone"));
    }

    private static Evidence Given(Criterion criterion, Grade grade) => new() { Criterion = criterion, Grade = grade, Date = Today.PlusDays(-5) };

    private static LeadAssessment Assess(LeadCard card) => LeadQualification.Assess(card, Seller, Today);

    private static LeadState State(LeadCard card) => Assess(card).State;
}

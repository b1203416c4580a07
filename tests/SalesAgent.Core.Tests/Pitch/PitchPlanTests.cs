using NodaTime;
using SalesAgent.Core.Pitch;
using SalesAgent.Core.Shared;
using static SalesAgent.Core.Tests.Pitch.PitchSamples;

namespace SalesAgent.Core.Tests.Pitch;

public class PitchPlanTests
{
    [Fact]
    public void Of_KnownPain_IsTailoredWithTheFeatureThatAnswersIt()
    {
        var plan = PitchPlan.Of(Source(Lead));
        plan.Form.ShouldBe(PitchForm.Tailored);
        plan.Pain!.Words.ShouldBe("noise at night");
        plan.Features.Select(f => f.Feature).ShouldBe([Quiet, Frugal]);
        plan.Proof.ShouldBe(QuietCase);
        plan.MeantOnly.ShouldBeFalse();
    }

    [Fact]
    public void Of_TopPainUnanswered_NamesTheFirstThatIsAnswered()
    {
        var plan = PitchPlan.Of(Source(Lead with { Pains = [new Pain { Text = "rust" }, new Pain { Text = "electricity bills" }] }));
        plan.Pain!.Words.ShouldBe("electricity bills");
        plan.Features[0].Feature.ShouldBe(Frugal);
    }

    [Fact]
    public void Of_NoPainAnswered_ClaimsNoBenefitAndAsks()
    {
        var plan = PitchPlan.Of(Source(Lead with { Pains = [new Pain { Text = "rust" }] }));
        plan.Form.ShouldBe(PitchForm.Open);
        plan.Features.ShouldBeEmpty();
        plan.Ask.ShouldBe(PitchAsk.Discovery);
        PitchNeeds.Of(plan).ShouldContain(n => n.Question.Contains("rust", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_NoLeadOrNoPain_IsAHypothesisThatAsks()
    {
        foreach (var lead in new[] { null, Lead with { Pains = [] } })
        {
            var plan = PitchPlan.Of(Source(lead));
            plan.Form.ShouldBe(PitchForm.Hypothesis);
            plan.Ask.ShouldBe(PitchAsk.Discovery);
            plan.Blocks().Single(b => b.Kind == PitchBlockKind.Pain).Forms.ShouldBe(["pain_ask"]);
        }
    }

    [Fact]
    public void Of_ProofForAHypothesis_BringsItsFeatureToTheFront() =>
        PitchPlan.Of(Source(Lead with { Pains = [] }, Seller with { Products = [Seller.Products[0] with { Features = [Frugal, Quiet] }] })).Features[0].Feature.ShouldBe(Quiet);

    [Fact]
    public void Of_EmptyProofFile_SpeaksOfIntentionAlsoAfterADemo()
    {
        var lead = Lead with { Activities = [new Activity { Kind = ActivityKind.Demo, Subject = "the quiet drive", Date = Today.PlusDays(-1) }] };
        var plan = PitchPlan.Of(Source(lead, Seller with { Proof = [] }));
        plan.Proof.ShouldBeNull();
        plan.MeantOnly.ShouldBeTrue();
        plan.DemoDate.ShouldBe("22 November 2026");
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Of_Event_CountsOnlyWhileItLiesAhead(int days, bool used) =>
        (PitchPlan.Of(Source(Lead with { CriticalEvent = new CriticalEvent { Text = "season", Date = Today.PlusDays(days) } })).EventDate is not null).ShouldBe(used);

    [Theory]
    [InlineData(Stage.Sql, null, true, PitchAsk.Trial)]
    [InlineData(Stage.Sql, null, false, PitchAsk.Look)]
    [InlineData(Stage.Sql, Grade.Negative, true, PitchAsk.DecisionPath)]
    [InlineData(Stage.Proposal, Grade.Negative, true, PitchAsk.OpenPoint)]
    [InlineData(Stage.Negotiation, null, true, PitchAsk.OpenPoint)]
    public void Of_Stage_DecidesTheQuestion(Stage stage, Grade? authority, bool trial, PitchAsk ask)
    {
        var lead = Lead with { Stage = stage, Evidence = authority is { } grade ? [new Evidence { Criterion = Criterion.Authority, Grade = grade }] : [] };
        var seller = Seller with { Authority = new Authority { FreeTrial = trial ? LocalizedText.Of("a week with a test pump") : null } };
        PitchPlan.Of(Source(lead, seller)).Ask.ShouldBe(ask);
    }

    [Fact]
    public void Needs_NeverMoreThanThree() =>
        PitchNeeds.Of(PitchPlan.Of(Source(new LeadCard(), new SellerProfile { Products = [new Product { Name = "Pump One" }] }))).Count.ShouldBe(3);
}

using NodaTime;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Objections;

/// <summary>Sums worked out by hand from the points of D.5.</summary>
public class GenuinenessTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    // Stall primary +2, nothing specific +1.
    [Theory]
    [InlineData("Let me think it over.")]
    [InlineData("我再考虑考虑。")]
    public void Assess_PoliteEscape_IsSmokescreen(string text) => Assess(text).ShouldSatisfyAllConditions(
        result => result.Points.ShouldBe(3),
        result => result.Verdict.ShouldBe(Verdict.Smokescreen));

    // The same, with a day named: +2 and −2 instead of +1.
    [Fact]
    public void Assess_PoliteEscapeWithADate_IsGenuine() =>
        Assess("Let me think it over until Friday.").ShouldSatisfyAllConditions(r => r.Points.ShouldBe(0), r => r.Verdict.ShouldBe(Verdict.Genuine));

    // Nothing specific +1, before any discovery +1.
    [Fact]
    public void Assess_GeneralObjectionToAStranger_IsUnclear() =>
        Assess("too expensive", c => c with { Stage = ConversationStage.Prospecting }).ShouldSatisfyAllConditions(r => r.Points.ShouldBe(2), r => r.Verdict.ShouldBe(Verdict.Unclear));

    // Contradicts a confirmed criterion +2, nothing specific +1.
    [Fact]
    public void Assess_NoBudgetThoughBudgetIsConfirmed_IsSmokescreen()
    {
        var lead = new LeadCard { Evidence = [new Evidence { Criterion = Criterion.Budget, Grade = Grade.Confirmed, Quote = "the line is approved" }] };
        Assess("We can't afford it.", c => c with { Lead = lead }).ShouldSatisfyAllConditions(r => r.Points.ShouldBe(3), r => r.Verdict.ShouldBe(Verdict.Smokescreen));
        Assess("We can't afford it.").Points.ShouldBe(1);
    }

    // A rival from the card is specific even in lower case: −2.
    [Fact]
    public void Assess_KnownRivalNamed_IsGenuine()
    {
        var lead = new LeadCard { Competition = [new Rival("TourMax")] };
        Assess("we already use tourmax", c => c with { Lead = lead }).Points.ShouldBe(-2);
    }

    // Declined +2 and still stands −2 are answers to the same question: only one can hold at a time; each on top of +1.
    [Theory]
    [InlineData(AskedBefore.Declined, 3, Verdict.Smokescreen)]
    [InlineData(AskedBefore.Stands, -1, Verdict.Genuine)]
    public void Assess_EarlierQuestion_Decides(AskedBefore asked, int points, Verdict verdict)
    {
        var result = Assess("too expensive", c => c with { Asked = asked });
        result.Points.ShouldBe(points);
        result.Verdict.ShouldBe(verdict);
    }

    // Another open concern from today +1; one that was answered, or from last week, does not count.
    [Fact]
    public void Assess_TwoConcernsInOneConversation_AddsOne()
    {
        static LeadCard With(LocalDate? date, ObjectionStatus status) => new() { Objections = [new LoggedObjection { Kind = ObjectionKind.Timing, Date = date, Status = status }] };
        Assess("too expensive", c => c with { Lead = With(Today, ObjectionStatus.Open) }).Points.ShouldBe(2);
        Assess("too expensive", c => c with { Lead = With(Today, ObjectionStatus.Answered) }).Points.ShouldBe(1);
        Assess("too expensive", c => c with { Lead = With(Today.PlusDays(-7), ObjectionStatus.Open) }).Points.ShouldBe(1);
    }

    // Two people who say no −2, nothing specific +1.
    [Fact]
    public void Assess_TwoVoices_SpeakForARealConcern()
    {
        static Evidence Said(string by) => new() { Criterion = Criterion.Need, Grade = Grade.Negative, By = by };
        Assess("We don't need it", c => c with { Lead = new LeadCard { Evidence = [Said("Ann"), Said("Ben")] } }).Points.ShouldBe(-1);
        Assess("We don't need it", c => c with { Lead = new LeadCard { Evidence = [Said("Ann"), Said("ann ")] } }).Points.ShouldBe(1);
    }

    // Asks for a way −2, nothing specific +1.
    [Fact]
    public void Assess_AsksHowItCouldBeSolved_IsGenuine() =>
        Assess("We're short-staffed, is there a way around that?").Points.ShouldBe(-1);

    private static Genuineness Assess(string text, Func<ObjectionContext, ObjectionContext>? with = null)
    {
        var context = new ObjectionContext { Text = text, Language = Languages.Of(text), Today = Today };
        return Genuineness.Assess(ObjectionClassifier.Classify(text), with is null ? context : with(context));
    }
}

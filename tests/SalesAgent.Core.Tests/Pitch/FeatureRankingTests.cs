using NodaTime;
using SalesAgent.Core.Pitch;
using SalesAgent.Core.Shared;
using static SalesAgent.Core.Tests.Pitch.PitchSamples;

namespace SalesAgent.Core.Tests.Pitch;

public class FeatureRankingTests
{
    [Fact]
    public void Of_FeatureWithoutLinkedNeed_IsDropped()
    {
        var source = Source(Lead);
        FeatureRanking.Of(source, PitchPain.Of(source)).ShouldAllBe(r => r.Feature != Unlinked);
    }

    [Fact]
    public void Of_TwoPains_RankIsNeedTimesProof()
    {
        var source = Source(Lead);
        var ranked = FeatureRanking.Of(source, PitchPain.Of(source));
        // First pain 3 points × documented case 3 = 9; second pain 2 points × sample 2 = 4 (C.4 F2).
        ranked.Select(r => (r.Feature, r.Rank)).ShouldBe([(Quiet, 9), (Frugal, 4)]);
    }

    [Fact]
    public void Of_UnapprovedProof_CountsAsNone()
    {
        var seller = Seller with { Proof = [QuietCase with { Permission = false }, FrugalSample with { Source = null }] };
        var source = Source(Lead, seller);
        FeatureRanking.Of(source, PitchPain.Of(source)).ShouldAllBe(r => r.ProofStrength == 0);
    }

    [Fact]
    public void Of_CustomersOwnData_IsStrongest()
    {
        var source = Source(Lead, Seller with { Proof = [QuietCase with { Subject = "Lake Hotel" }] });
        FeatureRanking.ProofStrength(source, Quiet).ShouldBe(4);
    }

    [Theory]
    [InlineData("Demo of the quiet drive", -3, 2)]
    [InlineData("Demo of the blue case", -3, 0)]
    [InlineData("Demo of the quiet drive", 3, 0)]
    public void ProofStrength_DemoOfTheFeature_IsTwo(string subject, int days, int strength)
    {
        var lead = Lead with { Activities = [new Activity { Kind = ActivityKind.Demo, Subject = subject, Date = Today.PlusDays(days) }] };
        FeatureRanking.ProofStrength(Source(lead, Seller with { Proof = [] }), Quiet).ShouldBe(strength);
    }

    [Theory]
    [InlineData("delayed tours", true)]
    [InlineData("Delays", true)]
    [InlineData("the relay fails", false)]
    [InlineData("undelayed", false)]
    public void Answers_ProblemWord_MatchesAtTheStartOfAWord(string pain, bool answers) => Frugal.Answers(pain).ShouldBe(answers);

    [Theory]
    [InlineData("late", "our invoice template", false)]
    [InlineData("late", "trucks come late", true)]
    [InlineData("", "anything", false)]
    [InlineData("  ", "any thing", false)]
    [InlineData("迟到", "司机经常迟到", true)]
    public void Answers_AnyOperation_SharesOneRule(string word, string pain, bool answers) =>
        new Feature { Name = new("x", "x"), Pains = [word] }.Answers(pain).ShouldBe(answers);

    [Fact]
    public void Of_NoPain_EveryFeatureIsAHypothesisInTheProfilesOrder()
    {
        var source = Source(Lead with { Pains = [] });
        FeatureRanking.Of(source, []).Select(r => r.Feature).ShouldBe([Unlinked, Frugal, Quiet]);
    }
}

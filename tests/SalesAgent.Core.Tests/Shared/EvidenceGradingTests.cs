using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Shared;

/// <summary>B.2: grades, ageing, which record wins.</summary>
public class EvidenceGradingTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(Grade.Confirmed, 90, Grade.Confirmed)]
    [InlineData(Grade.Confirmed, 91, Grade.Evidenced)]
    [InlineData(Grade.Confirmed, 181, Grade.Claimed)]
    [InlineData(Grade.Confirmed, 366, Grade.Unknown)]
    [InlineData(Grade.Evidenced, 180, Grade.Evidenced)]
    [InlineData(Grade.Evidenced, 181, Grade.Claimed)]
    [InlineData(Grade.Claimed, 365, Grade.Claimed)]
    [InlineData(Grade.Claimed, 366, Grade.Unknown)]
    [InlineData(Grade.Negative, 200, Grade.Negative)]
    public void Best_GivenGrade_AgesByTheChain(Grade given, int days, Grade expected) =>
        GradeOf(new Evidence { Criterion = Criterion.Need, Grade = given, Date = Today.PlusDays(-days) }).ShouldBe(expected);

    [Fact]
    public void Best_Undated_IsNotAged() => GradeOf(new Evidence { Criterion = Criterion.Need, Grade = Grade.Confirmed }).ShouldBe(Grade.Confirmed);

    [Theory]
    [InlineData("30,000 is in the 2027 plan, approved", "CFO", ActivityKind.Email, Grade.Confirmed)] // the owner of the fact, in writing
    [InlineData("30,000 is in the 2027 plan", "CFO", ActivityKind.Call, Grade.Evidenced)] // the owner, but spoken
    [InlineData("30,000 is in the 2027 plan", "Head of Logistics", ActivityKind.Email, Grade.Evidenced)] // in a position to know
    [InlineData("30,000 is in the 2027 plan", "Assistant", ActivityKind.Email, Grade.Claimed)] // not in a position to know
    [InlineData("we have money for this", "CFO", ActivityKind.Email, Grade.Claimed)] // no detail
    [InlineData("I think 30,000 is in the plan", "CFO", ActivityKind.Email, Grade.Claimed)] // optimism
    [InlineData("there should be 30,000 left", "CFO", ActivityKind.Email, Grade.Claimed)]
    [InlineData("预算30万，已经批了", "财务总监", ActivityKind.Wechat, Grade.Confirmed)]
    [InlineData("预算30万应该没问题", "财务总监", ActivityKind.Wechat, Grade.Claimed)]
    [InlineData("估计有30万预算", "总经理", ActivityKind.Call, Grade.Claimed)]
    [InlineData("we have no budget for this in 2027", "CFO", ActivityKind.Email, Grade.Negative)]
    [InlineData("今年没有预算", "财务总监", ActivityKind.Wechat, Grade.Negative)]
    [InlineData(null, "CFO", ActivityKind.Email, Grade.Unknown)] // no quotable phrase
    public void Best_BudgetQuoteWithoutGrade_IsGradedByRule(string? quote, string role, ActivityKind kind, Grade expected) =>
        GradeOf(new Evidence { Criterion = Criterion.Budget, Quote = quote, By = "K", ByRole = role, Kind = kind, Date = Today.PlusDays(-5) }, Criterion.Budget).ShouldBe(expected);

    [Fact]
    public void Best_SpeakerUnknown_StaysClaimed() =>
        GradeOf(new Evidence { Criterion = Criterion.Need, Quote = "9 % of deliveries are late", Kind = ActivityKind.Note, Date = Today }).ShouldBe(Grade.Claimed);

    [Fact]
    public void Best_PublishedDocument_IsEvidenced() =>
        GradeOf(new Evidence { Criterion = Criterion.Need, Quote = "9 % of deliveries were late in 2025", Kind = ActivityKind.Document, Date = Today }).ShouldBe(Grade.Evidenced);

    [Theory]
    [InlineData("Ben", "9 % of deliveries are late", Grade.Confirmed)]
    [InlineData("Ben", "20 % of deliveries are late", Grade.Evidenced)] // different figures do not agree
    [InlineData("Ada", "9 % of deliveries are late", Grade.Evidenced)] // the same person twice is one source
    public void Best_TwoSources_ConfirmWhenIndependentAndAgreeing(string secondSpeaker, string secondQuote, Grade expected)
    {
        Evidence[] evidence =
        [
            new() { Criterion = Criterion.Need, Quote = "9 % come late", By = "Ada", ByRole = "Dispatcher", Kind = ActivityKind.Call, Date = Today.PlusDays(-10) },
            new() { Criterion = Criterion.Need, Quote = secondQuote, By = secondSpeaker, ByRole = "Driver", Kind = ActivityKind.Call, Date = Today.PlusDays(-3) },
        ];

        Best(evidence)[Criterion.Need].Grade.ShouldBe(expected);
        Best([.. evidence.Reverse()])[Criterion.Need].ShouldBe(Best(evidence)[Criterion.Need]);
    }

    [Fact]
    public void Best_SecondSourceOlderThan90Days_DoesNotConfirm()
    {
        var best = Best(
        [
            new() { Criterion = Criterion.Need, Quote = "9 % come late", By = "Ada", ByRole = "Dispatcher", Date = Today.PlusDays(-10) },
            new() { Criterion = Criterion.Need, Quote = "9 % come late", By = "Ben", ByRole = "Driver", Date = Today.PlusDays(-91) },
        ]);

        best[Criterion.Need].Grade.ShouldBe(Grade.Evidenced);
    }

    [Theory]
    [InlineData(-20, -10, Grade.Evidenced)] // the newer yes answers the no
    [InlineData(-10, -20, Grade.Negative)] // the newer no stands
    [InlineData(-10, -10, Grade.Negative)] // nothing shows which is newer
    public void Best_YesAndNo_TheNewerWins(int noDays, int yesDays, Grade expected) =>
        Best(
        [
            new() { Criterion = Criterion.Need, Grade = Grade.Negative, Date = Today.PlusDays(noDays) },
            new() { Criterion = Criterion.Need, Grade = Grade.Evidenced, Date = Today.PlusDays(yesDays) },
        ])[Criterion.Need].Grade.ShouldBe(expected);

    [Fact]
    public void Best_ClaimAfterNo_DoesNotLiftIt() =>
        Best(
        [
            new() { Criterion = Criterion.Need, Grade = Grade.Negative, Date = Today.PlusDays(-20) },
            new() { Criterion = Criterion.Need, Grade = Grade.Claimed, Date = Today.PlusDays(-1) },
        ])[Criterion.Need].Grade.ShouldBe(Grade.Negative);

    [Fact]
    public void Best_SameGradeTwice_ShowsTheNewer() =>
        Best(
        [
            new() { Criterion = Criterion.Need, Grade = Grade.Claimed, Quote = "new", Date = Today.PlusDays(-1) },
            new() { Criterion = Criterion.Need, Grade = Grade.Claimed, Quote = "old", Date = Today.PlusDays(-9) },
        ])[Criterion.Need].Evidence.Quote.ShouldBe("new");

    private static IReadOnlyDictionary<Criterion, GradedEvidence> Best(IReadOnlyList<Evidence> evidence) =>
        EvidenceGrading.Best(new LeadCard { Evidence = evidence }, Today);

    private static Grade GradeOf(Evidence evidence, Criterion criterion = Criterion.Need) => Best([evidence]).TryGetValue(criterion, out var found) ? found.Grade : Grade.Unknown;
}

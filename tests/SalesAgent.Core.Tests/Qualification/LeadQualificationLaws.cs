using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Qualification;

/// <summary>What holds for every card (B.3).</summary>
public class LeadQualificationLaws
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly SellerProfile Seller = new();

    private static readonly Gen<Evidence> Positive = Records([Grade.Unknown, Grade.Claimed, Grade.Evidenced, Grade.Confirmed]);
    private static readonly Gen<Evidence> AnyGrade = Records([Grade.Unknown, Grade.Claimed, Grade.Evidenced, Grade.Confirmed, Grade.Negative, null]);

    private static Gen<Evidence> Records(Grade?[] grades) =>
        from criterion in Gen.Elements(Enum.GetValues<Criterion>())
        from grade in Gen.Elements(grades)
        from days in Gen.Choose(0, 420)
        from dated in Gen.Choose(0, 3)
        from speaker in Gen.Elements("Ada", "Ben", null)
        from role in Gen.Elements("CFO", "Head of IT", "Assistant", null)
        from kind in Gen.Elements<ActivityKind?>(ActivityKind.Email, ActivityKind.Call, ActivityKind.Document, null)
        from quote in Gen.Elements("30,000 in the plan", "we have no budget", "I think so", "9 % late in October", null)
        select new Evidence { Criterion = criterion, Grade = grade, Date = dated == 0 ? null : Today.PlusDays(-days), By = speaker, ByRole = role, Kind = kind, Quote = quote };

    private static Gen<LeadCard> Cards(Gen<Evidence> records) =>
        from evidence in records.ListOf()
        from segment in Gen.Elements(Segment.B2B, Segment.B2C)
        from gold in Gen.SubListOf("G1", "G2", "G3", "G4", "G5", "G6", "G7")
        from bad in Gen.SubListOf("B1", "B2", "B3", "B4", "B5", "B6", "B7")
        from flags in Gen.SubListOf("RF-01", "RF-02", "RF-05", "RF-06", "RF-09", "RF-14")
        from delivery in Gen.Elements<DeliveryMode?>(DeliveryMode.Remote, DeliveryMode.Onsite, null)
        select new LeadCard { Evidence = [.. evidence], Segment = segment, Traits = new TraitList { Gold = [.. gold], Bad = [.. bad] }, Flags = [.. flags], DeliveryMode = delivery };

    [Fact]
    public void Assess_AnyCard_PartsAddUpToTheScore() => Prop.ForAll(Cards(AnyGrade).ToArbitrary(), card =>
    {
        var found = Assess(card);
        found.Score.ShouldBe(Math.Clamp(found.Criteria.Sum(c => c.Points) + found.Fit + found.Penalty, 0, 100));
        found.Score.ShouldBeInRange(0, 100);
        found.PossibleMax.ShouldBeInRange(found.Score, 100);
        found.Criteria.Sum(c => c.Max).ShouldBe(92);
        found.IfConfirmed?.Score.ShouldBeGreaterThanOrEqualTo(found.Score);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Assess_MoreEvidence_NeverLowersTheScore() => Prop.ForAll(Cards(Positive).ToArbitrary(), Positive.ToArbitrary(), (card, more) =>
        Assess(card with { Evidence = [.. card.Evidence, more] }).Score.ShouldBeGreaterThanOrEqualTo(Assess(card).Score)).QuickCheckThrowOnFailure();

    [Fact]
    public void Assess_BetterGrade_NeverLowersTheScore() => Prop.ForAll(Cards(Positive).ToArbitrary(), card =>
    {
        var better = card with { Evidence = [.. card.Evidence.Select(e => e with { Grade = e.Grade == Grade.Confirmed ? Grade.Confirmed : e.Grade + 1 })] };
        Assess(better).Score.ShouldBeGreaterThanOrEqualTo(Assess(card).Score);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Assess_OrderOfLists_IsIrrelevant() => Prop.ForAll(Cards(AnyGrade).ToArbitrary(), card =>
    {
        var turned = card with { Evidence = [.. card.Evidence.Reverse()], Flags = [.. card.Flags.Reverse()], Traits = new TraitList { Gold = [.. card.Traits!.Gold.Reverse()], Bad = [.. card.Traits.Bad.Reverse()] } };
        Told(turned).ShouldBe(Told(card));
    }).QuickCheckThrowOnFailure();

    /// <summary>A call that a document bears out counts as confirmed whichever of the two stands first on the card.</summary>
    [Fact]
    public void Assess_CallAndDocumentThatAgree_OrderIsIrrelevant()
    {
        Evidence call = new() { Criterion = Criterion.Timeline, Quote = "30,000 in the plan", By = "Ben", ByRole = "CFO", Kind = ActivityKind.Call };
        var document = call with { By = "Ada", Kind = ActivityKind.Document };
        Told(new LeadCard { Evidence = [call, document] }).ShouldBe(Told(new LeadCard { Evidence = [document, call] }));
        Told(new LeadCard { Evidence = [call with { Grade = Grade.Evidenced }, call] }).ShouldBe(Told(new LeadCard { Evidence = [call, call with { Grade = Grade.Evidenced }] }));
    }

    [Fact]
    public void Assess_RemoteDelivery_IgnoresDistance() => Prop.ForAll(Cards(AnyGrade).ToArbitrary(), card =>
    {
        var remote = card with { DeliveryMode = DeliveryMode.Remote };
        var without = remote with { Traits = new TraitList { Gold = [.. remote.Traits!.Gold.Where(t => t != "G7")], Bad = [.. remote.Traits.Bad.Where(t => t != "B7")] } };
        Assess(remote).Score.ShouldBe(Assess(without).Score);
        Assess(remote).Class.ShouldBe(Assess(without).Class);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Assess_AnyCard_AsksNeedBeforeMoney() => Prop.ForAll(Cards(AnyGrade).ToArbitrary(), card =>
    {
        var found = Assess(card);
        if (!found.GradeOf(Criterion.Need).AtLeast(Grade.Evidenced)) found.NextQuestion!.Criterion.ShouldBe(Criterion.Need);
    }).QuickCheckThrowOnFailure();

    private static LeadAssessment Assess(LeadCard card) => LeadQualification.Assess(card, Seller, Today);

    /// <summary>Everything that a reader is told, as one text.</summary>
    private static string Told(LeadCard card)
    {
        var found = Assess(card);
        return string.Join("\n", new object?[] { found.Score, found.PossibleMax, found.Class, found.QualifiesFor, found.State, found.NextQuestion, QualificationWords.Why(found, Language.English) }
            .Concat(found.Criteria).Concat(found.RedFlags).Concat(found.Notes).Concat(found.Unmet.Cast<object>()).Concat(found.Traits.Gold).Concat(found.Traits.Bad).Append(found.Parked));
    }
}

using NodaTime;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Qualification;

/// <summary>B.6: what disqualifies, what parks, and what does neither.</summary>
public class StopsTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData("Please stop contacting me.", true)]
    [InlineData("Take me off your list", true)]
    [InlineData("请不要再联系我了", true)]
    [InlineData("退订", true)]
    [InlineData("Thanks!\n> If you prefer not to hear from me, reply 'stop' or unsubscribe", false)] // our own footer, quoted
    [InlineData("谢谢，周三见。\n发件人：林玛拉\n如不希望再收到邮件，请回复“退订”", false)]
    [InlineData("如不希望再收到邮件，请回复“退订”，我们将停止发送。", false)]
    [InlineData("Could you remove mechanical locks too?", false)]
    public void Assess_IncomingMessage_OptsOutOrNot(string text, bool optsOut)
    {
        var found = Assess(new LeadCard { Activities = [new() { Kind = ActivityKind.Email, Direction = Direction.In, Date = Today, Text = text }] });

        (found.Disqualified?.Rule == "DQ-06").ShouldBe(optsOut);
        found.ScoreHidden.ShouldBe(optsOut);
    }

    [Fact]
    public void Assess_OurOwnWords_AreNoOptOut() =>
        Assess(new LeadCard { Activities = [new() { Kind = ActivityKind.Email, Direction = Direction.Out, Date = Today, Text = "Say unsubscribe at any time." }] }).Disqualified.ShouldBeNull();

    [Fact]
    public void Assess_OptOutOutcomeObjectionOrNote_OptsOut()
    {
        Assess(new LeadCard { Activities = [new() { Outcome = "opt_out" }] }).Disqualified!.Rule.ShouldBe("DQ-06");
        Assess(new LeadCard { Objections = [new() { Kind = ObjectionKind.OptOut }] }).Disqualified!.Rule.ShouldBe("DQ-06");
        Assess(new LeadCard { Notes = "She wrote “remove me from your list” last month." }).Disqualified!.Rule.ShouldBe("DQ-06");
        Assess(new LeadCard { Notes = "They sell an unsubscribe tool." }).Disqualified.ShouldBeNull();
    }

    [Theory]
    [InlineData("FR", true)]
    [InlineData("DE", false)]
    [InlineData(null, false)] // unknown is not outside
    public void Assess_CountryAgainstTerritory_DecidesOnlyWhenKnown(string? country, bool outside)
    {
        var card = new LeadCard { Company = new Company { Name = "X", Country = country } };

        (LeadQualification.Assess(card, new SellerProfile { Territory = ["DE", "AT"] }, Today).Disqualified?.Rule == "DQ-04").ShouldBe(outside);
        Assess(card).Disqualified.ShouldBeNull(); // no territory stated
    }

    [Fact]
    public void Assess_CompetitorAsLead_IsNotABuyer() =>
        LeadQualification.Assess(new LeadCard { Company = new Company { Name = "TourMax" } }, new SellerProfile { Competitors = [new Competitor { Name = "TourMax" }] }, Today).Disqualified!.Rule.ShouldBe("DQ-05");

    [Theory]
    [InlineData("I am 16 years old", true)]
    [InlineData("我今年16岁", true)]
    [InlineData("I am 36 years old", false)]
    [InlineData("I'm 15 minutes away", false)]
    public void Assess_StatedAge_ProtectsMinors(string text, bool stopped) =>
        (Assess(new LeadCard { Segment = Segment.B2C, Activities = [new() { Direction = Direction.In, Kind = ActivityKind.Wechat, Text = text, Date = Today }] }).Disqualified?.Rule == "DQ-10").ShouldBe(stopped);

    [Theory]
    [InlineData("CFO", null, true)]
    [InlineData("Assistant", null, false)] // not the decider
    [InlineData("Assistant", Grade.Confirmed, false)]
    [InlineData(null, Grade.Confirmed, true)] // we speak with those who decide
    [InlineData(null, null, false)]
    public void Assess_NoNeed_ParksOnlyOnTheDecidersWord(string? role, Grade? authority, bool parked)
    {
        var found = Assess(new LeadCard
        {
            Evidence = [new() { Criterion = Criterion.Need, Grade = Grade.Negative, ByRole = role, Date = Today.PlusDays(-10) }, .. authority is null ? [] : new Evidence[] { new() { Criterion = Criterion.Authority, Grade = authority } }],
        });

        (found.Parked?.Rule == "DQ-01").ShouldBe(parked);
        found.Class.ShouldBe(LeadClass.C);
        found.QualifiesFor.ShouldBe(parked ? Readiness.Parked : Readiness.Nurture);
        if (parked) found.Parked!.Until.ShouldBe(Today.PlusDays(170)); // 180 days from the day it was said
    }

    [Fact]
    public void Assess_ParkDateOver_IsWorthANewLookButStaysC()
    {
        var found = Assess(new LeadCard { Evidence = [new() { Criterion = Criterion.Need, Grade = Grade.Negative, ByRole = "CEO", Date = Today.PlusDays(-180) }] });

        (found.Parked, found.Class, found.QualifiesFor).ShouldBe((null, LeadClass.C, Readiness.Nurture));
    }

    [Theory]
    [InlineData("we have no money for this", true)]
    [InlineData("no budget this year, but leasing might work", false)] // another way to pay
    public void Assess_NoMoney_ParksUnlessThereIsAnotherWay(string quote, bool parked) =>
        (Assess(new LeadCard { Evidence = [new() { Criterion = Criterion.Budget, Grade = Grade.Negative, Quote = quote, ByRole = "CFO" }] }).Parked?.Rule == "DQ-02").ShouldBe(parked);

    [Theory]
    [InlineData(2, false, true)]
    [InlineData(1, false, false)]
    [InlineData(2, true, false)] // another contact was met
    public void Assess_NotTheDecider_ParksAfterTwoRefusals(int refused, bool met, bool parked) =>
        (Assess(new LeadCard { Evidence = [new() { Criterion = Criterion.Authority, Grade = Grade.Negative }], Stakeholders = [new() { Role = "CEO", AccessRefused = refused, Met = met }] }).Parked?.Rule == "DQ-03").ShouldBe(parked);

    [Fact]
    public void Assess_Duplicate_IsNotedAndNotDisqualified()
    {
        var found = Assess(new LeadCard { Disqualify = ["DQ-08"] });

        found.Class.ShouldNotBe(LeadClass.X);
        found.Notes.ShouldContain(n => n.English!.Contains("merge"));
    }

    [Fact]
    public void Assess_SeveralStops_OptOutComesFirst() => Assess(new LeadCard { Disqualify = ["DQ-05", "DQ-06", "DQ-04"] }).Disqualified!.Rule.ShouldBe("DQ-06");

    private static LeadAssessment Assess(LeadCard card) => LeadQualification.Assess(card, new SellerProfile(), Today);
}

using NodaTime;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Objections;

public class LaerTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly SellerProfile Seller = new()
    {
        Products = [new Product { Name = "RoutePilot" }],
        Proof =
        [
            new Proof { Id = "open", Text = new("Nordkurier halved its delays.", "Nordkurier 的延误减半。"), Subject = "Nordkurier", Source = "report", Permission = true, Answers = [ObjectionKind.Price] },
            new Proof { Id = "closed", Text = new("GrossMarkt saved 11 %.", "GrossMarkt 省了 11%。"), Subject = "GrossMarkt", Source = "report", Permission = false, Answers = [ObjectionKind.Price] },
            new Proof { Id = "unsourced", Text = new("Foo saved money.", "Foo 省了钱。"), Subject = "Foo", Permission = true, Answers = [ObjectionKind.Price] },
        ],
        Authority = new Authority { MaxDiscountPercent = 10, Trades = [new("a two-year term", "签两年")], DeliveryDays = 15 },
    };

    [Theory]
    [InlineData(null, true, AnswerMode.Explore)]
    [InlineData(ConversationStage.Discovery, true, AnswerMode.Explore)]
    [InlineData(ConversationStage.Prospecting, false, AnswerMode.Explore)]
    [InlineData(ConversationStage.Negotiation, true, AnswerMode.AnswerAndExplore)]
    [InlineData(null, false, AnswerMode.Answer)]
    [InlineData(ConversationStage.PostSale, false, AnswerMode.Service)]
    public void Plan_Price_FollowsStageAndFirst(ConversationStage? stage, bool first, AnswerMode expected) =>
        Plan("It's 20 % too expensive", c => c with { Stage = stage, First = first }).Mode.ShouldBe(expected);

    // T-11: a first reply asks; the only ones without a question are the opt-out and the parting word.
    [Theory]
    [InlineData("too expensive")]
    [InlineData("太贵了")]
    [InlineData("we have no budget")]
    [InlineData("let me think about it")]
    [InlineData("mm")]
    public void Plan_FirstTime_AlwaysAsks(string text) => Plan(text).Question.ShouldNotBeNullOrEmpty();

    // T-09, D.7: a concession only in negotiation, not first, and within authority; half of 10 % is 5 %.
    [Theory]
    [InlineData(ConversationStage.Negotiation, false, "5 %")]
    [InlineData(ConversationStage.Negotiation, true, null)]
    [InlineData(ConversationStage.Presentation, false, null)]
    [InlineData(ConversationStage.Discovery, false, null)]
    [InlineData(null, false, null)]
    public void Plan_Concession_OnlyLateAndAgainstSomething(ConversationStage? stage, bool first, string? percent) =>
        Percent(Plan("too expensive", c => c with { Stage = stage, First = first })).ShouldBe(percent);

    // The customer's figure asks for 3 %: less than half of the authority, so no more is offered.
    [Fact]
    public void Plan_SmallGap_ConcedesNoMoreThanAsked()
    {
        var zone = PriceZone.Assess(new Money(9_700, "EUR"), new Money(10_000, "EUR"), 9_000, 9_800, Language.English);
        zone.Zone.ShouldBe(Zone.Borderline);
        Percent(Plan("too expensive", c => c with { Stage = ConversationStage.Negotiation, First = false, Zone = zone })).ShouldBe("3 %");
    }

    [Fact]
    public void Plan_NothingToTrade_ConcedesNothing() =>
        Percent(Plan("too expensive", c => c with { Stage = ConversationStage.Negotiation, First = false, Seller = Seller with { Authority = new Authority { MaxDiscountPercent = 10 } } })).ShouldBeNull();

    [Fact]
    public void FirstConcession_AnyAuthority_IsNeverAboveIt()
    {
        for (var percent = 0m; percent <= 100; percent += 0.5m)
        {
            var context = new ObjectionContext { Text = "", Language = Language.English, Today = Today, Seller = new SellerProfile { Authority = new Authority { MaxDiscountPercent = percent } } };
            Response.FirstConcession(context).ShouldBeInRange(0, percent / 2);
        }
    }

    [Fact]
    public void Plan_Proofs_OnlyWithPermissionAndSource()
    {
        var said = string.Join(' ', Plan("It's 20 % too expensive", c => c with { First = false }).Response.Arguments.SelectMany(a => a.Values.Values));
        said.ShouldContain("Nordkurier");
        said.ShouldNotContain("GrossMarkt");
        said.ShouldNotContain("Foo");
    }

    // 1 April minus 15 days of set-up is 17 March.
    [Fact]
    public void Plan_TheirOwnDate_IsPlannedBack()
    {
        var lead = new LeadCard { CriticalEvent = new CriticalEvent { Text = "peak season", Date = new LocalDate(2027, 4, 1) } };
        var plan = Plan("not now, next quarter", c => c with { Lead = lead, First = false });
        plan.Response.Arguments[0].Values["latest"].ShouldBe("17 March 2027");
        plan.Response.Derived.ShouldContain(fact => fact.Text.Contains("2027-03-17", StringComparison.Ordinal) && fact.Source == FactSource.Derived);
    }

    // The latest day of decision is already past: then there is no plan to speak of.
    [Fact]
    public void Plan_TooLateForTheirDate_LeavesThePlanOut()
    {
        var lead = new LeadCard { CriticalEvent = new CriticalEvent { Text = "peak season", Date = Today.PlusDays(10) } };
        Plan("not now", c => c with { Lead = lead, First = false }).Response.Arguments.ShouldNotContain(a => a.Name == "plan");
    }

    // D.7 closing: confirm, no new claims.
    [Fact]
    public void Plan_Closing_BringsNoNewClaims() =>
        Plan("It's 20 % too expensive", c => c with { Stage = ConversationStage.Closing, First = false }).Response.Arguments.ShouldAllBe(a => a.Contractual);

    [Fact]
    public void Plan_DeclinedSmokescreen_LetsGo()
    {
        var plan = Plan("let me think about it", c => c with { Asked = AskedBefore.Declined });
        plan.Mode.ShouldBe(AnswerMode.LetGo);
        plan.Question.ShouldBeNull();
        plan.Exit.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Plan_PainKnown_FillsTheQuestion_ElseNothingIsLeftOpen()
    {
        var lead = new LeadCard { Pains = [new Pain { Text = "late deliveries" }] };
        Plan("next quarter", c => c with { Lead = lead }).Question!.ShouldContain("late deliveries");
        Plan("next quarter").Question!.ShouldNotContain("{");
        // A pain in the other language is not mixed in.
        Plan("next quarter", c => c with { Lead = new LeadCard { Pains = [new Pain { Text = "延误" }] } }).Question!.ShouldNotContain("延误");
    }

    [Fact]
    public void Of_ComplaintOpen_ComesBeforeTheStage() =>
        Stages.Of(new LeadCard { Stage = Stage.Negotiation, Complaint = new Complaint(true) }).ShouldBe(ConversationStage.PostSale);

    private static string? Percent(Laer plan) => plan.Response.Arguments.Select(a => a.Values.TryGetValue("percent", out var value) ? (string?)value : null).OfType<string>().SingleOrDefault();

    private static Laer Plan(string text, Func<ObjectionContext, ObjectionContext>? with = null)
    {
        var context = new ObjectionContext { Text = text, Language = Languages.Of(text), Seller = Seller, Product = Seller.Products[0], Today = Today };
        context = with is null ? context : with(context);
        var reading = ObjectionClassifier.Classify(text);
        return Laer.Plan(reading, Genuineness.Assess(reading, context), context);
    }
}

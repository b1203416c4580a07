using System.Text;
using System.Text.Json;
using NodaTime;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;
using SalesAgent.Plan;

namespace SalesAgent.Tests.Plan;

/// <summary>generate_plan: its contract, its limits, its words.</summary>
public sealed class GeneratePlanTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static SalesContext Context(Language? language = null) => new(
        new SalesOptions { KeepDrafts = false, Today = Today, Language = language, Seller = new SellerProfile(), DatabaseFile = Path.Combine(Path.GetTempPath(), "salesagent-plan-none.db") },
        TimeProvider.System);

    private static async Task<GeneratePlanResult> Plan(GeneratePlanInput input) => await new GeneratePlan(Context()).RunAsync(input, TestContext.Current.CancellationToken);

    private static DealRow Row(string id, Stage stage, decimal? amount = null, string currency = "EUR") => new() { Id = id, Stage = stage, Amount = amount is { } sum ? new Money(sum, currency) : null };

    /// <summary>A team's usual export: 14 open deals in several states, 17 closed.</summary>
    private static GeneratePlanInput Typical(Language language) => new()
    {
        Language = language,
        Target = new Money(150_000, "EUR"),
        Deals =
        [
            .. Enumerable.Range(0, 17).Select(i => Row($"closed{i}", i < 7 ? Stage.Won : Stage.Lost, 20_000 + (i * 1000)) with { Created = Today.PlusDays(-200 - i), Closed = Today.PlusDays(-120 - (3 * i)) }),
            .. Enumerable.Range(0, 14).Select(i => Row($"0061-{i:000}", (Stage)(i % 7), i == 5 ? null : 12_000 + (i * 2500)) with
            {
                Company = language.Pick($"Hansa Logistics {i}", $"汉森物流{i}"),
                Name = language.Pick($"Hansa Logistics {i} - RoutePilot fleet", $"汉森物流{i}线路优化项目"),
                Owner = "Lea",
                Created = Today.PlusDays(-60 - (i * 9)),
                ExpectedClose = i % 5 == 0 ? null : Today.PlusDays((i * 6) - 10),
                StageEntered = Today.PlusDays(-5 - (i * 3)),
                LastContact = i % 4 == 0 ? null : Today.PlusDays(-2 - (i * 3)),
                NextStep = i % 3 == 0 ? null : new NextStep { Text = language.Pick("call about the pilot in Hamburg", "就试点方案通话"), Date = Today.PlusDays(i - 3) },
            }),
        ],
    };

    [Fact]
    public async Task RunAsync_WorkedExample_GivesItsNumbers()
    {
        // G.12: 9 of 36 won, average 40,000, 60 days, target 150,000 still to win; D1 to D6 stand in stages whose defaults differ, so only counts are compared
        var closed = Enumerable.Range(0, 36).Select(i => Row($"c{i}", i < 9 ? Stage.Won : Stage.Lost, 40_000) with { Created = Today.PlusDays(-160), Closed = Today.PlusDays(-100) });
        var open = new[] { 60_000m, 45_000, 90_000, 30_000, 25_000, 120_000 }.Select((a, i) => Row($"D{i + 1}", Stage.Opportunity, a));
        var plan = await Plan(new GeneratePlanInput
        {
            Deals = [.. closed, .. open],
            Target = new Money(150_000, "EUR"),
            Funnel = [F(Stage.Lead, 400, 0.45), F(Stage.Mql, 180, 0.45), F(Stage.Sql, 72, 0.50), F(Stage.Opportunity, 36, 0.70), F(Stage.Proposal, 27, 0.40), F(Stage.Won, 9, null)],
        });
        plan.Metrics.WinRate.ShouldBe(new PlanRate(9, 36, 0.25m, 0.138m, 0.411m, SampleSize.Usable));
        plan.Metrics.CycleDays.ShouldBe(new PlanCycle(60, 60, 9));
        plan.Metrics.VelocityPerDay.ShouldBe([new Money(1_000, "EUR")]); // 6 opportunities × 0.25 × 40,000 ÷ 60
        plan.Metrics.Coverage!.ShouldSatisfyAllConditions(c => c.Ratio.ShouldBe(2.47m), c => c.Needed.ShouldBe(4m), c => c.Lacking.ShouldBe(230_000m));
        plan.Bottlenecks.Select(b => (b.From, b.Finding, b.LostValue)).ShouldBe([(Stage.Proposal, FunnelFinding.Suspected, new Money(72_000, "EUR")), (Stage.Mql, FunnelFinding.Suspected, new Money(45_000, "EUR"))]);
        plan.Forecast[0].Weighted.ShouldBe(decimal.Round(370_000m * 0.25m, 2)); // (9 + 4 × 0.25) ÷ (36 + 4) = 0.25
        plan.Forecast[0].Method.ShouldBe(ForecastMethod.Exact);

        static FunnelRow F(Stage stage, int entered, double? benchmark) => new() { Stage = stage, Entered = entered, Benchmark = benchmark };
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task RunAsync_TypicalPipeline_FitsTheBudgetAndIsRepeatable(Language language)
    {
        var first = JsonSerializer.Serialize(await Plan(Typical(language)), SalesJson.Options);
        var second = JsonSerializer.Serialize(await Plan(Typical(language) with { Deals = [.. Typical(language).Deals!.Reverse()] }), SalesJson.Options);
        second.ShouldBe(first);
        (Encoding.UTF8.GetByteCount(first) / 4).ShouldBeLessThanOrEqualTo(1500);
    }

    [Fact]
    public async Task RunAsync_All_ListsEveryOpenDeal()
    {
        var some = await Plan(Typical(Language.English));
        var all = await Plan(Typical(Language.English) with { All = true });
        (some.Deals.Count + some.MoreDeals).ShouldBe(14);
        (all.Deals.Count, all.MoreDeals).ShouldBe((14, 0));
        all.Deals.Take(some.Deals.Count).Select(d => d.Id).ShouldBe(some.Deals.Select(d => d.Id));
        all.Deals.ShouldAllBe(d => d.Action.Length > 0 && d.Why.Length > 0 && d.Reason.StartsWith("G.10-", StringComparison.Ordinal) && d.Deadline >= Today);
        all.Week.ShouldAllBe(day => day.Date >= Today && day.Date <= new LocalDate(2026, 11, 27));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task View_TypicalPipeline_LeadsWithTheAnswerInWords(Language language)
    {
        var view = GeneratePlanView.Render(await Plan(Typical(language)));
        view.Split('\n').Length.ShouldBeLessThanOrEqualTo(60);
        view.ShouldStartWith(language.Pick("**14 open deals: EUR ", "**14个进行中的商机，合计"));
        view.ShouldContain(language.Pick("Win rate 41.2 % (7 of 17; weak sample: 21.6 % to 64 %)", "赢单率41.2%（17个中赢7个；样本偏少：21.6%至64%）"));
        foreach (var code in new[] { "G.10", "AG-", "no_", "monte", "NoAmount" }) view.ShouldNotContain(code);
        if (language == Language.English) Languages.HasCjk(view).ShouldBeFalse();
    }

    [Fact]
    public async Task RunAsync_TwoCurrencies_AreNeverAdded()
    {
        var plan = await Plan(new GeneratePlanInput { Deals = [Row("a", Stage.Commit, 100), Row("b", Stage.Commit, 700, "CNY")] });
        plan.Metrics.OpenValue.ShouldBe([new Money(700, "CNY"), new Money(100, "EUR")]);
        plan.Forecast.Select(f => (f.Currency, f.Weighted)).ShouldBe([("CNY", 560m), ("EUR", 80m)]);
    }

    [Fact]
    public async Task RunAsync_MoreThanTwentyDeals_SimulatesAndKeepsTheWeightedSumExact()
    {
        var plan = await Plan(new GeneratePlanInput { Deals = [.. Enumerable.Range(1, 25).Select(i => Row($"d{i}", Stage.Proposal, i * 1000))] });
        plan.Forecast.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Method.ShouldBe(ForecastMethod.MonteCarlo),
            f => f.Weighted.ShouldBe(130_000m), // 325,000 × 0.40
            f => f.P10.ShouldBeLessThan(f.P50),
            f => f.P50.ShouldBeLessThan(f.P90));
    }

    [Fact]
    public async Task RunAsync_WonLastWeek_IsDueToo()
    {
        var plan = await Plan(new GeneratePlanInput { Deals = [Row("open", Stage.Commit, 100), Row("won", Stage.Won, 100) with { Company = "Hansa", Closed = Today.PlusDays(-7) }, Row("old", Stage.Won, 100) with { Closed = Today.PlusDays(-70) }] });
        plan.Deals.Select(d => d.Id).ShouldBe(["open"]);
        plan.AlsoDue!.Select(d => (d.Id, d.Reason)).ShouldBe([("won", "G.10-15")]);
        GeneratePlanView.Render(plan).ShouldContain("- Hansa: Check with the customer that the start went well, and say thank you (won on 16 November 2026)");
    }

    [Fact]
    public async Task RunAsync_UnknownFacts_AreNotFlagsButGaps()
    {
        var plan = await Plan(new GeneratePlanInput { Deals = [Row("a", Stage.Negotiation, 10_000)] });
        plan.Deals.ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Flags.ShouldBeNull(), d => d.Probability.ShouldBe(0.6m));
        plan.Stages.ShouldHaveSingleItem().Stalled.ShouldBe(0);
        plan.NotComputed.Select(n => n.What).ShouldBe(["win rate", "coverage, chance of the target", "conversion between stages", "too long in stage", "silence", "missing next steps", "closing dates that slip", "too old to win", "limits by class"]);
    }

    [Fact]
    public async Task RunAsync_NoDeals_SaysWhatToDo()
    {
        var plan = await Plan(new GeneratePlanInput());
        plan.Summary.ShouldStartWith("No deals yet");
        plan.Next.ShouldHaveSingleItem().Operation.ShouldBe("import_crm");
        (plan.NotComputed.Count, plan.Deals.Count, plan.Metrics.WinRate).ShouldBe((0, 0, null));
        File.Exists(Context().Options.DatabaseFile).ShouldBeFalse();
    }

    [Fact]
    public async Task InvokeAsync_ArgumentsAsJson_BindsRowsAndCards()
    {
        var arguments = JsonDocument.Parse("""
            {"language":"en","deals":[{"id":"7","stage":"sql","company":"Acme","amount":{"amount":30000,"currency":"EUR"},"card":{"contact":{"name":"Ines Vogt"},"promises":[{"text":"send the sheet","due":"2026-11-20"}]}},
            {"id":"8","stage":"Proposal","card":"contact: {name: Li Wei}\nconsent: {basis: express}"}]}
            """).RootElement;
        var plan = (GeneratePlanResult)await new GeneratePlan(Context()).AsOperation().InvokeAsync(arguments, TestContext.Current.CancellationToken);
        plan.Deals[0].ShouldSatisfyAllConditions(d => d.Id.ShouldBe("7"), d => d.Action.ShouldBe("Do what was promised: “send the sheet”; apologise once"), d => d.Reason.ShouldBe("G.10-4"), d => d.Deadline.ShouldBe(Today));
        plan.LeftOut.ShouldContain(l => l.What == "open deals without amount" && l.Count == 1);
    }

    [Theory]
    [InlineData("""{"deals":[{"id":"7","stage":"Propsal"}]}""", "did you mean 'Proposal'")]
    [InlineData("""{"deals":[{"id":"7","stage":"Lead","amont":1}]}""", "did you mean 'amount'")]
    [InlineData("""{"deals":[{"id":"7","stage":"Lead","amount":{"amount":-5,"currency":"EUR"}}]}""", "must be at least 0")]
    [InlineData("""{"deals":[{"id":"7","stage":"Lead"},{"id":"7","stage":"Lead"}]}""", "id '7' is given twice")]
    [InlineData("""{"deals":[{"id":"7","stage":"Lead","class":"D"}]}""", "class must be A, B, C or X")]
    [InlineData("""{"deals":[{"id":"7","stage":"Lead","card":{"contcat":{}}}]}""", "did you mean 'contact'")]
    [InlineData("""{"until":"2026-11-22"}""", "lies before today")]
    [InlineData("""{"target":{"amount":0,"currency":"EUR"}}""", "must be more than 0")]
    [InlineData("""{"owner":"Lee","deals":[{"id":"7","stage":"Lead","owner":"Lea"}]}""", "did you mean 'Lea'")]
    [InlineData("""{"funnel":[{"stage":"Lead","entered":5},{"stage":"Won","entered":6}]}""", "count one cohort")]
    public async Task InvokeAsync_WrongArguments_IsOneClearLine(string json, string says)
    {
        var error = await Should.ThrowAsync<SalesInputException>(() => new GeneratePlan(Context()).AsOperation().InvokeAsync(JsonDocument.Parse(json).RootElement, TestContext.Current.CancellationToken));
        error.Message.ShouldContain(says);
        error.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task View_HostileNames_StayInsideTheirCell()
    {
        var row = Row("x", Stage.Negotiation, 10) with { Company = "Evil | Corp\n| 1 | <script>\u001b[31m", NextStep = new NextStep { Text = "a|b\nc", Date = Today.PlusDays(1) } };
        var view = GeneratePlanView.Render(await Plan(new GeneratePlanInput { Deals = [row] }));
        var line = view.Split('\n').Single(l => l.Contains("Evil", StringComparison.Ordinal));
        line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|').ShouldBe(5);
        view.ShouldNotContain("<script>");
        view.ShouldNotContain("\u001b");
    }

    [Fact]
    public void Schema_OfTheInput_StaysSmall() =>
        (new GeneratePlan(Context()).AsOperation().InputSchema.GetRawText().Length / 4).ShouldBeLessThanOrEqualTo(700);
}

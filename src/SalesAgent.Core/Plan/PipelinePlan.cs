using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>
/// The optimisation plan as numbers and choices, without words (G.1 to G.6, G.10). What the data does not hold is in
/// <see cref="Gaps"/>, what was set aside in <see cref="LeftOut"/>; neither is ever read as bad.
/// </summary>
public sealed record PipelinePlan
{
    /// <summary>Won ÷ (won + lost), by count.</summary>
    public required Proportion WinRate { get; init; }
    /// <summary>Median and mean days from creation to win, with the number of wins; null without any.</summary>
    public required CycleTime? Cycle { get; init; }
    /// <summary>What is counted in money, one entry a currency, in alphabetical order.</summary>
    public required IReadOnlyList<CurrencyMetrics> Currencies { get; init; }
    /// <summary>Coverage of the target; null without target, or without open deals in its currency.</summary>
    public required Coverage? Coverage { get; init; }
    /// <summary>What the open deals may bring in until the end of the period, one entry a currency.</summary>
    public required IReadOnlyList<CurrencyForecast> Forecasts { get; init; }
    /// <summary>Open deals by stage, in the order of the pipeline.</summary>
    public required IReadOnlyList<StageSummary> Stages { get; init; }
    /// <summary>Steps that lose wins, most first.</summary>
    public required IReadOnlyList<FunnelStep> Bottlenecks { get; init; }
    /// <summary>Currency of the bottlenecks' lost value; null when several are in use and no target says which.</summary>
    public required string? BottleneckCurrency { get; init; }
    /// <summary>Open deals: most urgent first, then by value.</summary>
    public required IReadOnlyList<RankedDeal> Deals { get; init; }
    /// <summary>Won and parked deals with something due, in the same order.</summary>
    public required IReadOnlyList<RankedDeal> AfterSale { get; init; }
    /// <summary>What was not counted, and why.</summary>
    public required IReadOnlyList<CountedNote<LeftOutReason>> LeftOut { get; init; }
    /// <summary>What could not be computed.</summary>
    public required IReadOnlyList<CountedNote<PlanGap>> Gaps { get; init; }
    /// <summary>Open deals without an expected closing date: counted as closing in the period.</summary>
    public required int UndatedInForecast { get; init; }
    /// <summary>True when probabilities rest on the cohort given, false when on our defaults.</summary>
    public required bool OwnStageHistory { get; init; }

    /// <summary>Makes the plan from what was counted.</summary>
    public static PipelinePlan Of(PipelineTally tally, PlanQuestion question)
    {
        var cycle = tally.CycleDays is { Count: > 0 } days ? new CycleTime(Median.Of(days), days.Average(), days.Count) : null;
        var basis = new HealthBasis(tally.HoldsNextSteps, cycle?.Wins >= PipelineTally.MinimumForMedian ? cycle.Median : null);
        var next = new NextBestAction(question.Today, question.Calendar, basis);
        var open = tally.Open.Select(deal =>
        {
            var health = DealHealth.Assess(deal, basis, question.Today);
            return new RankedDeal(deal, health, StageProbability.Of(deal, health, question.Funnel), next.Choose(deal, health));
        }).ToList();
        var counted = open.Where(d => Excluded(d, question) is null).ToList();
        var winRate = Wilson.Of(tally.Won, tally.Won + tally.Lost);
        var currencies = CurrencyMetrics.Of(tally, open, winRate, cycle);
        var coverage = CoverageOf(question.Target, counted, currencies);
        var (steps, currency) = Steps(tally, question, currencies);
        return new PipelinePlan
        {
            WinRate = winRate,
            Cycle = cycle,
            Currencies = currencies,
            Coverage = coverage,
            Forecasts = [.. counted.GroupBy(d => d.Deal.Amount!.Currency).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => CurrencyForecast.Of(g.Key, [.. g.Select(d => new Chance(d.Deal.Amount!.Amount, d.Probability!.Value))], question.Target))],
            Stages = [.. open.GroupBy(d => d.Deal.Stage).OrderBy(g => g.Key).Select(g => StageSummary.Of(g.Key, [.. g]))],
            Bottlenecks = Funnel.Bottlenecks(steps),
            BottleneckCurrency = currency,
            Deals = RankedDeal.Rank(open),
            AfterSale = RankedDeal.Rank([.. tally.AfterSale.Select(d => next.ChooseAfterSale(d) is { } action ? new RankedDeal(d, new DealHealth([], null, null, null), null, action) : null).OfType<RankedDeal>()]),
            LeftOut = PlanNotes.LeftOut(tally, open.Select(d => Excluded(d, question))),
            Gaps = PlanNotes.Gaps(tally, question, open, coverage, steps, currencies, basis),
            UndatedInForecast = counted.Count(d => d.Deal.ExpectedClose is null),
            OwnStageHistory = question.Funnel.Any(s => s.Stage == Stage.Won),
        };
    }

    /// <summary>Why an open deal is not in the forecast; null when it is.</summary>
    private static LeftOutReason? Excluded(RankedDeal ranked, PlanQuestion question) => ranked switch
    {
        { Probability: null } => LeftOutReason.BeforeSql,
        { Probability: 0 } => LeftOutReason.Disqualified,
        { Deal.Amount: null } => LeftOutReason.NoAmount,
        _ => ranked.Deal.ExpectedClose > question.Until ? LeftOutReason.AfterPeriod : null,
    };

    private static Coverage? CoverageOf(Money? target, IReadOnlyList<RankedDeal> counted, IReadOnlyList<CurrencyMetrics> currencies)
    {
        if (target is null) return null;
        var deals = counted.Where(d => d.Deal.Amount!.Currency == target.Currency).ToList();
        if (deals.Count == 0) return null;
        return new Coverage(
            target.Amount,
            deals.Sum(d => d.Deal.Amount!.Amount),
            deals.Sum(d => d.Deal.Amount!.Amount * d.Probability!.Value),
            Coverage.NeededFor(currencies.FirstOrDefault(c => c.Currency == target.Currency)?.Closed?.WinRate));
    }

    /// <summary>The cohort's steps where one is given; else the one step that closed deals show: won of decided, against the own year before.</summary>
    private static (IReadOnlyList<FunnelStep> Steps, string? Currency) Steps(PipelineTally tally, PlanQuestion question, IReadOnlyList<CurrencyMetrics> currencies)
    {
        var sold = currencies.Where(c => c.Closed?.MeanSize is not null).ToList();
        var priced = question.Target is { } target ? sold.Find(c => c.Currency == target.Currency) : sold.Count == 1 ? sold[0] : null;
        var size = priced?.Closed!.MeanSize;
        if (question.Funnel.Count > 0) return (Funnel.Assess(question.Funnel, size), priced?.Currency);
        var (now, before) = (tally.ThisYear, tally.LastYear);
        return now.Decided >= Funnel.MinimumEntered && before.Decided >= Funnel.MinimumEntered
            ? ([Funnel.Judge(null, Stage.Won, Wilson.Of(now.Won, now.Decided), (double)before.Won / before.Decided, 1, size)], priced?.Currency)
            : ([], null);
    }
}

/// <summary>How long won deals took, in calendar days from creation to win.</summary>
/// <param name="Median">For reports.</param>
/// <param name="Mean">For velocity.</param>
/// <param name="Wins">How many dated wins.</param>
public sealed record CycleTime(double Median, double Mean, int Wins);

/// <summary>What the open deals of one currency may bring in.</summary>
/// <param name="Currency">ISO code.</param>
/// <param name="Distribution">Its distribution.</param>
/// <param name="Target">The target, when it is in this currency.</param>
public sealed record CurrencyForecast(string Currency, DealDistribution Distribution, decimal? Target)
{
    /// <summary>Probability, 0–1, of reaching the target; null without one.</summary>
    public double? TargetProbability => Target is { } target ? Distribution.AtLeast(target) : null;

    internal static CurrencyForecast Of(string currency, IReadOnlyList<Chance> deals, Money? target) =>
        new(currency, DealDistribution.Of(deals), target?.Currency == currency ? target.Amount : null);
}

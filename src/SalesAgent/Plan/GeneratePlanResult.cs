using System.Text.Json.Serialization;
using NodaTime;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;

namespace SalesAgent.Plan;

/// <summary>The plan as data. Absent means unknown; shares are rounded to 0.1 %, money to cents, once.</summary>
public sealed record GeneratePlanResult : OperationResult
{
    /// <summary>Last day of the period.</summary>
    public required LocalDate Until { get; init; }
    /// <summary>What was counted.</summary>
    public required PlanMetrics Metrics { get; init; }
    /// <summary>Open deals by stage.</summary>
    public required IReadOnlyList<PlanStage> Stages { get; init; }
    /// <summary>Steps that lose wins, most first.</summary>
    public required IReadOnlyList<PlanBottleneck> Bottlenecks { get; init; }
    /// <summary>What the open deals may bring in, by currency.</summary>
    public required IReadOnlyList<PlanForecast> Forecast { get; init; }
    /// <summary>Open deals with their next best action, most urgent first.</summary>
    public required IReadOnlyList<PlanDeal> Deals { get; init; }
    /// <summary>Open deals that are not listed; ask with <c>all</c>.</summary>
    public required int MoreDeals { get; init; }
    /// <summary>Won and parked deals with something due; absent when none.</summary>
    public IReadOnlyList<PlanDeal>? AlsoDue { get; init; }
    /// <summary>The next five business days: ids of the listed deals with a deadline on each.</summary>
    public required IReadOnlyList<PlanDay> Week { get; init; }
    /// <summary>What is not in a number.</summary>
    public required IReadOnlyList<PlanLeftOut> LeftOut { get; init; }
    /// <summary>What could not be computed, and what would make it possible.</summary>
    public required IReadOnlyList<PlanNotComputed> NotComputed { get; init; }
    /// <summary>What the forecast takes for granted.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    /// <summary>Language of the view.</summary>
    [JsonIgnore]
    public Language ViewLanguage { get; init; }
    /// <summary>Whether there were any deals.</summary>
    [JsonIgnore]
    public bool HasData { get; init; }
    /// <summary>The deals for the view: people scan a table faster than a model reads JSON, so it may list more.</summary>
    [JsonIgnore]
    public IReadOnlyList<PlanDeal> ViewDeals { get; init; } = [];
}

/// <summary>What was counted.</summary>
public sealed record PlanMetrics
{
    /// <summary>Won ÷ (won + lost) by count; absent without closed deals.</summary>
    public PlanRate? WinRate { get; init; }
    /// <summary>The same by value.</summary>
    public IReadOnlyList<PlanValueRate> WinRateByValue { get; init; } = [];
    /// <summary>Days from creation to win.</summary>
    public PlanCycle? CycleDays { get; init; }
    /// <summary>Average value of a won deal.</summary>
    public IReadOnlyList<PlanDealSize> AverageDealSize { get; init; } = [];
    /// <summary>Opportunities × win rate × average size ÷ mean cycle.</summary>
    public IReadOnlyList<Money> VelocityPerDay { get; init; } = [];
    /// <summary>Open deals.</summary>
    public int OpenDeals { get; init; }
    /// <summary>Their value by currency; never added together.</summary>
    public IReadOnlyList<Money> OpenValue { get; init; } = [];
    /// <summary>Coverage of the target.</summary>
    public PlanCoverage? Coverage { get; init; }
}

/// <summary>A share of a count with its 95 % interval and a word on the sample.</summary>
public sealed record PlanRate(int Won, int Decided, decimal? Rate, decimal Low, decimal High, SampleSize Label);

/// <summary>Share of the decided value that was won.</summary>
public sealed record PlanValueRate(string Currency, decimal Rate, decimal Won, decimal Decided, int Deals);

/// <summary>Length of the sales cycle.</summary>
public sealed record PlanCycle(decimal Median, decimal Mean, int N);

/// <summary>Size of won deals.</summary>
public sealed record PlanDealSize(string Currency, decimal Mean, decimal Median, int N);

/// <summary>Open value of the period ÷ target, plain and weighted; needed = 1 ÷ own win rate by value; lacking = open value still to find.</summary>
public sealed record PlanCoverage(string Currency, decimal Target, decimal Open, decimal Ratio, decimal WeightedRatio, decimal? Needed, decimal? Lacking);

/// <summary>A stage of the open pipeline.</summary>
public sealed record PlanStage(Stage Stage, int Deals, IReadOnlyList<Money> Value, int Ageing, int Stalled, int Overdue);

/// <summary>A step that loses wins. <c>From</c> is absent for all decided deals against the own year before.</summary>
public sealed record PlanBottleneck(Stage? From, Stage To, int Entered, int Passed, decimal? Rate, decimal Low, decimal High, decimal? Benchmark, FunnelFinding Finding, decimal? LostWins, Money? LostValue);

/// <summary>What the open deals of one currency may bring in by the end of the period.</summary>
public sealed record PlanForecast(string Currency, ForecastMethod Method, int Deals, decimal Weighted, decimal P10, decimal P50, decimal P90, decimal? Target, decimal? Probability);

/// <summary>A deal and what to do next; <c>Reason</c> is the rule.</summary>
public sealed record PlanDeal(string Id, string? Name, string? Company, Stage Stage, Money? Amount, decimal? Probability, string Action, string Why, LocalDate? Deadline, string Reason, IReadOnlyList<DealFlag>? Flags);

/// <summary>A business day; deals by id.</summary>
public sealed record PlanDay(LocalDate Date, IReadOnlyList<string> Deals);

/// <summary>What is not in a number.</summary>
public sealed record PlanLeftOut(string What, int Count, string Why);

/// <summary>What could not be computed.</summary>
public sealed record PlanNotComputed(string What, string Why, string Unlock);

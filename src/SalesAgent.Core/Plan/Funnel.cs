using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>Finds where a matured cohort loses more deals than it used to (G.1, G.2, G.4).</summary>
public static class Funnel
{
    /// <summary>Fewest entries of a step that is judged at all (G.4).</summary>
    public const int MinimumEntered = 10;

    /// <summary>
    /// Judges each step of one cohort, given as how many entered each stage, first stage first. Lost value needs
    /// <paramref name="averageDealSize"/>. The order is that of the funnel; <see cref="Bottlenecks"/> ranks.
    /// </summary>
    /// <exception cref="SalesInputException">More enter a stage than the one before (G.1: a data error), the order is wrong, or there are fewer than two stages.</exception>
    public static IReadOnlyList<FunnelStep> Assess(IReadOnlyList<FunnelStage> stages, decimal? averageDealSize = null)
    {
        Validate(stages);
        var rates = Enumerable.Range(0, Math.Max(0, stages.Count - 1)).Select(i => Wilson.Of(stages[i + 1].Entered, stages[i].Entered)).ToArray();
        return [.. rates.Select((rate, i) =>
        {
            var downstream = rates.Skip(i + 1).Aggregate(1.0, (product, later) => product * (later.Rate ?? 0));
            return Judge(stages[i].Stage, stages[i + 1].Stage, rate, stages[i].Benchmark, downstream, averageDealSize);
        })];
    }

    private static void Validate(IReadOnlyList<FunnelStage> stages)
    {
        if (stages.Count < 2) throw new SalesInputException("funnel: give at least two stages, or leave it out");
        if (stages[^1].Stage > Stage.Won) throw new SalesInputException($"funnel: {Name(stages[^1].Stage)} is no step of a funnel; end it with Won");
        foreach (var (before, after) in stages.Zip(stages.Skip(1)))
        {
            if (after.Stage <= before.Stage) throw new SalesInputException($"funnel: {Name(after.Stage)} stands after {Name(before.Stage)}; give the stages in order, each once");
            if (after.Entered > before.Entered) throw new SalesInputException($"funnel: {after.Entered} entered {Name(after.Stage)} but only {before.Entered} entered {Name(before.Stage)}; count one cohort, not a snapshot");
        }
    }

    private static string Name(Stage stage) => stage is Stage.Mql or Stage.Sql ? stage.ToString().ToUpperInvariant() : stage.ToString();

    /// <summary>
    /// Judges one step: certain when even the upper bound lies under the benchmark, suspected when only the rate does.
    /// Lost wins = entered × (benchmark − rate) × the conversions that follow, never negative (G.4).
    /// </summary>
    public static FunnelStep Judge(Stage? from, Stage to, Proportion rate, double? benchmark, double downstream, decimal? averageDealSize)
    {
        var finding = (rate, benchmark) switch
        {
            ({ Total: < MinimumEntered }, _) => FunnelFinding.TooFew,
            (_, null) => FunnelFinding.NoBenchmark,
            _ when rate.High < benchmark => FunnelFinding.Certain,
            _ when rate.Rate < benchmark => FunnelFinding.Suspected,
            _ => FunnelFinding.OnBenchmark,
        };
        double? lost = finding switch
        {
            FunnelFinding.Certain or FunnelFinding.Suspected => rate.Total * (benchmark!.Value - rate.Rate!.Value) * downstream,
            FunnelFinding.OnBenchmark => 0,
            _ => null,
        };
        return new FunnelStep(from, to, rate, benchmark, finding, lost, averageDealSize is { } size && lost is { } wins ? (decimal)wins * size : null);
    }

    /// <summary>Steps that lose value, most first; without any benchmark the lowest conversion alone, marked as such.</summary>
    public static IReadOnlyList<FunnelStep> Bottlenecks(IReadOnlyList<FunnelStep> steps)
    {
        var losing = steps.Where(s => s.Finding is FunnelFinding.Certain or FunnelFinding.Suspected).OrderByDescending(s => s.LostWins).ToList();
        if (losing.Count > 0 || steps.Any(s => s.Benchmark is not null)) return losing;
        var lowest = steps.Where(s => s.Finding == FunnelFinding.NoBenchmark).MinBy(s => s.Rate.Rate);
        return lowest is null ? [] : [lowest with { Finding = FunnelFinding.LowestNoBenchmark }];
    }

    /// <summary>How many more deals the cohort would have won with this step's conversion 10 % better (relative, at most 100 %).</summary>
    public static double ExtraWins(FunnelStep step, int won) =>
        step.Rate.Rate is > 0 and var rate ? won * ((Math.Min(1, rate * 1.1) / rate) - 1) : 0;
}

/// <summary>How many deals of one cohort entered a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Entered">How many, ≥ 0.</param>
/// <param name="Benchmark">Conversion to the next stage to compare with, 0–1: own earlier period or team; never invented.</param>
public sealed record FunnelStage(Stage Stage, int Entered, double? Benchmark = null);

/// <summary>One step of the funnel, judged.</summary>
/// <param name="From">Stage left; null for all decided deals.</param>
/// <param name="To">Stage entered.</param>
/// <param name="Rate">Conversion.</param>
/// <param name="Benchmark">What it is compared with, 0–1.</param>
/// <param name="Finding">The judgement.</param>
/// <param name="LostWins">Wins lost against the benchmark; null when not judged.</param>
/// <param name="LostValue">Their value; null without an average deal size.</param>
public sealed record FunnelStep(Stage? From, Stage To, Proportion Rate, double? Benchmark, FunnelFinding Finding, double? LostWins, decimal? LostValue);

/// <summary>What a step of the funnel shows (G.4).</summary>
public enum FunnelFinding
{
    /// <summary>Fewer than ten entered.</summary>
    TooFew,
    /// <summary>Nothing to compare with.</summary>
    NoBenchmark,
    /// <summary>At or above the benchmark.</summary>
    OnBenchmark,
    /// <summary>Under the benchmark, but chance could explain it.</summary>
    Suspected,
    /// <summary>Under the benchmark beyond chance.</summary>
    Certain,
    /// <summary>Nothing to compare with; the lowest of all.</summary>
    LowestNoBenchmark,
}

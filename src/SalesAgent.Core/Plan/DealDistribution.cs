using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>A deal as the forecast sees it.</summary>
/// <param name="Amount">What it brings when won, ≥ 0; all deals of one distribution are in one currency.</param>
/// <param name="Probability">Chance of winning it, 0–1.</param>
public readonly record struct Chance(decimal Amount, decimal Probability);

/// <summary>How a distribution was found.</summary>
public enum ForecastMethod
{
    /// <summary>All outcomes added up.</summary>
    Exact,
    /// <summary>10,000 repeatable simulated outcomes.</summary>
    MonteCarlo,
}

/// <summary>
/// What a set of independent deals may bring in, each its whole amount or nothing (G.5). Up to 20 deals exactly, by
/// convolution on cents; above that by 10,000 runs of SplitMix64 from seed 20240101. The order of the deals is irrelevant.
/// Independence makes the tails too narrow; whoever shows a range must say so.
/// </summary>
public sealed class DealDistribution
{
    /// <summary>Most deals that are computed exactly.</summary>
    public const int ExactLimit = 20;
    /// <summary>Runs of a simulation.</summary>
    public const int Runs = 10_000;
    /// <summary>Deals that a simulation draws one by one, the weightiest first; the rest enters as one normal sum (our default: keeps a large CRM within a second).</summary>
    public const int DrawnLimit = 2_000;

    private const ulong Seed = 20240101;
    private const double Tolerance = 1e-9;

    private readonly long[] _totals;
    private readonly double[] _mass;
    private readonly decimal _unit;

    private DealDistribution(ForecastMethod method, IReadOnlyCollection<Chance> deals, long[] totals, double[] mass, decimal unit)
    {
        (Method, _totals, _mass, _unit) = (method, totals, mass, unit);
        Deals = deals.Count;
        Mean = deals.Sum(d => d.Amount * d.Probability);
        StandardDeviation = Math.Sqrt(deals.Sum(Variance));
    }

    /// <summary>How it was found.</summary>
    public ForecastMethod Method { get; }
    /// <summary>How many deals.</summary>
    public int Deals { get; }
    /// <summary>Weighted forecast: Σ amount × probability, exact.</summary>
    public decimal Mean { get; }
    /// <summary>Standard deviation of the total, from the probabilities, not from the runs.</summary>
    public double StandardDeviation { get; }

    /// <summary>The distribution by the method that the number of deals allows.</summary>
    public static DealDistribution Of(IReadOnlyCollection<Chance> deals) => deals.Count <= ExactLimit ? Exact(deals) : Simulate(deals);

    /// <summary>Every outcome: one convolution a deal, equal totals merged. Up to 2^n outcomes, so at most 20 deals.</summary>
    public static DealDistribution Exact(IReadOnlyCollection<Chance> deals)
    {
        if (deals.Count > ExactLimit) throw new ArgumentOutOfRangeException(nameof(deals), $"more than {ExactLimit} deals; simulate them");
        var (ordered, unit) = Prepare(deals);
        long[] totals = [0];
        double[] mass = [1];
        foreach (var (amount, chance) in ordered) (totals, mass) = Convolve(totals, mass, amount, chance);
        return new DealDistribution(ForecastMethod.Exact, deals, totals, mass, unit);
    }

    /// <summary>10,000 runs; a deal is won when the next u in [0, 1) is under its probability.</summary>
    public static DealDistribution Simulate(IReadOnlyCollection<Chance> deals)
    {
        var (ordered, unit) = Prepare(deals);
        var drawn = ordered.Take(DrawnLimit).Select(d => d.Amount).ToArray();
        var thresholds = ordered.Take(DrawnLimit).Select(d => (ulong)Math.Ceiling(d.Chance * (1UL << 53))).ToArray();
        double restMean = ordered.Skip(DrawnLimit).Sum(d => d.Amount * d.Chance), restDeviation = Math.Sqrt(ordered.Skip(DrawnLimit).Sum(d => (double)d.Amount * d.Amount * d.Chance * (1 - d.Chance)));
        var random = new SplitMix64(Seed);
        var totals = new long[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var total = 0L;
            for (var i = 0; i < drawn.Length; i++)
                total += (random.Next() >> 11) < thresholds[i] ? drawn[i] : 0;
            if (restMean > 0) total += (long)Math.Max(0, Math.Round(restMean + (restDeviation * Normal(ref random))));
            totals[run] = total;
        }

        Array.Sort(totals);
        var mass = new double[Runs];
        Array.Fill(mass, 1.0 / Runs);
        return new DealDistribution(ForecastMethod.MonteCarlo, deals, totals, mass, unit);
    }

    /// <summary>The smallest total whose cumulative probability is at least <paramref name="q"/> (0–1).</summary>
    public decimal Percentile(double q)
    {
        var cumulative = 0.0;
        for (var i = 0; i < _totals.Length; i++)
        {
            cumulative += _mass[i];
            if (cumulative >= q - Tolerance) return _totals[i] * _unit;
        }

        return _totals[^1] * _unit;
    }

    /// <summary>The probability, 0–1, that the total reaches the target.</summary>
    public double AtLeast(decimal target)
    {
        var needed = (long)Math.Min(decimal.Ceiling(target / _unit), long.MaxValue);
        var sum = 0.0;
        for (var i = _totals.Length - 1; i >= 0 && _totals[i] >= needed; i--) sum += _mass[i];
        return Math.Min(1, sum);
    }

    /// <summary>Whole cents (or a coarser unit where the sum would not fit), in an order that depends on the deals alone.</summary>
    private static ((long Amount, double Chance)[] Ordered, decimal Unit) Prepare(IReadOnlyCollection<Chance> deals)
    {
        var unit = 0.01m;
        for (var sum = deals.Sum(d => d.Amount); sum / unit > 4e18m;) unit *= 10;
        var ordered = deals
            .Where(d => d is { Amount: > 0, Probability: > 0 })
            .OrderByDescending(Variance).ThenByDescending(d => d.Amount).ThenByDescending(d => d.Probability)
            .Select(d => ((long)decimal.Round(d.Amount / unit, MidpointRounding.AwayFromZero), (double)d.Probability));
        return ([.. ordered], unit);
    }

    private static double Variance(Chance deal) => (double)deal.Amount * (double)deal.Amount * (double)(deal.Probability * (1 - deal.Probability));

    private static (long[] Totals, double[] Mass) Convolve(long[] totals, double[] mass, long amount, double chance)
    {
        var (sums, weights) = (new List<long>(totals.Length * 2), new List<double>(totals.Length * 2));
        for (int lost = 0, won = 0; won < totals.Length;)
        {
            var (left, right) = (lost < totals.Length ? totals[lost] : long.MaxValue, totals[won] + amount);
            sums.Add(Math.Min(left, right));
            weights.Add((left <= right ? mass[lost] * (1 - chance) : 0) + (right <= left ? mass[won] * chance : 0));
            if (left <= right) lost++;
            if (right <= left) won++;
        }

        return ([.. sums], [.. weights]);
    }

    /// <summary>A standard normal number as the sum of twelve uniform ones less six: no logarithm, so the same on every machine.</summary>
    private static double Normal(ref SplitMix64 random)
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += random.NextUnit();
        return sum;
    }
}

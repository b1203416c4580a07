namespace SalesAgent.Core.Plan;

/// <summary>How much a share says, with the caution that its sample size demands: Wilson's 95 % interval (G.3).</summary>
public static class Wilson
{
    private const double Z = 1.96;

    /// <summary>The share <paramref name="hits"/> of <paramref name="total"/> with its interval; of nothing: no rate, [0, 1].</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more hits than tries.</exception>
    public static Proportion Of(int hits, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, total);
        if (total == 0) return new Proportion(0, 0, null, 0, 1, SampleSize.TooFewToJudge);
        double n = total, rate = hits / n, z2 = Z * Z;
        var centre = (rate + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = Z * Math.Sqrt((rate * (1 - rate) / n) + (z2 / (4 * n * n))) / (1 + (z2 / n));
        return new Proportion(hits, total, rate, hits == 0 ? 0 : centre - half, hits == total ? 1 : centre + half, SizeOf(total));
    }

    /// <summary>True when the intervals do not overlap; otherwise the two may not be ranked ("not distinguishable yet").</summary>
    public static bool Distinguishable(Proportion left, Proportion right) => left.High < right.Low || right.High < left.Low;

    /// <summary>What a sample of that size is good for: our default limits 10, 30, 100.</summary>
    public static SampleSize SizeOf(int total) => total switch
    {
        < 10 => SampleSize.TooFewToJudge,
        < 30 => SampleSize.Weak,
        < 100 => SampleSize.Usable,
        _ => SampleSize.Solid,
    };
}

/// <summary>A share with its 95 % interval; all between 0 and 1, unrounded.</summary>
/// <param name="Hits">How many, ≥ 0.</param>
/// <param name="Total">Of how many.</param>
/// <param name="Rate">Hits ÷ total; null of nothing.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Size">What the sample is good for.</param>
public sealed record Proportion(int Hits, int Total, double? Rate, double Low, double High, SampleSize Size);

/// <summary>What a sample is good for (G.3).</summary>
public enum SampleSize
{
    /// <summary>Under 10.</summary>
    TooFewToJudge,
    /// <summary>10 to 29.</summary>
    Weak,
    /// <summary>30 to 99.</summary>
    Usable,
    /// <summary>100 and more.</summary>
    Solid,
}

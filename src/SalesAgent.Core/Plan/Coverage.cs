namespace SalesAgent.Core.Plan;

/// <summary>Whether the open pipeline can carry the target (G.2); all in one currency.</summary>
/// <param name="Target">What is still to be won, &gt; 0.</param>
/// <param name="Open">Value of the open deals of the period.</param>
/// <param name="Weighted">The same, each times its probability.</param>
/// <param name="Needed">1 ÷ win rate by value; null when that rate is unknown or 0.</param>
public sealed record Coverage(decimal Target, decimal Open, decimal Weighted, decimal? Needed)
{
    /// <summary>Open value ÷ target.</summary>
    public decimal Ratio => Open / Target;

    /// <summary>Weighted value ÷ target.</summary>
    public decimal WeightedRatio => Weighted / Target;

    /// <summary>Open value that is lacking at the own win rate, ≥ 0; null when the need is unknown.</summary>
    public decimal? Lacking => Needed is { } needed ? Math.Max(0, (needed * Target) - Open) : null;

    /// <summary>Needed coverage for a win rate by value between 0 and 1; null at 0.</summary>
    public static decimal? NeededFor(decimal? winRateByValue) => winRateByValue is > 0 and var rate ? 1 / rate : null;
}

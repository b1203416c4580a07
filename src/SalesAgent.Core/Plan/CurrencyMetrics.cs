using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>What is counted in one currency; currencies are never added together or converted.</summary>
/// <param name="Currency">ISO code.</param>
/// <param name="Closed">Won and lost value; null when nothing was decided in it.</param>
/// <param name="OpenDeals">Open deals with an amount in it.</param>
/// <param name="OpenValue">Their value.</param>
/// <param name="VelocityPerDay">Money a day (G.2); null when win rate, size or cycle is unknown.</param>
public sealed record CurrencyMetrics(string Currency, ClosedValue? Closed, int OpenDeals, decimal OpenValue, decimal? VelocityPerDay)
{
    /// <summary>Counts each currency that occurs. Velocity takes the open deals from Opportunity on, the win rate by count and the mean cycle of all deals.</summary>
    internal static IReadOnlyList<CurrencyMetrics> Of(PipelineTally tally, IReadOnlyList<RankedDeal> open, Proportion winRate, CycleTime? cycle)
    {
        var byCurrency = open.Where(d => d.Deal.Amount is not null).ToLookup(d => d.Deal.Amount!.Currency);
        return [.. tally.ClosedByCurrency.Keys.Union(byCurrency.Select(g => g.Key)).Order(StringComparer.Ordinal).Select(currency =>
        {
            var closed = tally.ClosedByCurrency.GetValueOrDefault(currency);
            var opportunities = byCurrency[currency].Count(d => d.Deal.Stage >= Stage.Opportunity);
            var velocity = winRate.Rate is { } rate && closed?.MeanSize is { } size && cycle is not null ? Velocity.PerDay(opportunities, rate, size, cycle.Mean) : null;
            return new CurrencyMetrics(currency, closed, byCurrency[currency].Count(), byCurrency[currency].Sum(d => d.Deal.Amount!.Amount), velocity);
        })];
    }
}

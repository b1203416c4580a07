using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>A deal with its state, its chance and what to do next.</summary>
/// <param name="Deal">The deal, completed from its card.</param>
/// <param name="Health">What is wrong with it.</param>
/// <param name="Probability">Chance of winning, 0–1; null when its stage is not forecast.</param>
/// <param name="Action">What to do next.</param>
public sealed record RankedDeal(Deal Deal, DealHealth Health, decimal? Probability, DealAction Action)
{
    /// <summary>
    /// Earliest deadline first, then the earlier rule of G.10, then value, then id. Values are compared as shares of the
    /// largest of their own currency, so that currencies need no exchange rate; an unknown value ranks with the largest,
    /// because missing data never moves a deal down.
    /// </summary>
    public static IReadOnlyList<RankedDeal> Rank(IReadOnlyCollection<RankedDeal> deals)
    {
        var largest = deals.Where(d => d.Deal.Amount is not null).GroupBy(d => d.Deal.Amount!.Currency).ToDictionary(g => g.Key, g => g.Max(d => d.Deal.Amount!.Amount), StringComparer.Ordinal);
        decimal Share(Deal deal) => deal.Amount is { } amount && largest[amount.Currency] > 0 ? amount.Amount / largest[amount.Currency] : 1;
        return
        [
            .. deals.OrderBy(d => d.Action.Deadline ?? LocalDate.MaxIsoValue)
                .ThenBy(d => d.Action.Rule)
                .ThenByDescending(d => Share(d.Deal))
                .ThenBy(d => d.Deal.Id, StringComparer.Ordinal),
        ];
    }
}

/// <summary>The open deals of one stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Deals">How many.</param>
/// <param name="Value">Their value by currency; deals without amount are not in it.</param>
/// <param name="Ageing">How many are longer in the stage than usual.</param>
/// <param name="Stalled">How many have stalled.</param>
/// <param name="Overdue">How many have an overdue next step.</param>
public sealed record StageSummary(Stage Stage, int Deals, IReadOnlyList<Money> Value, int Ageing, int Stalled, int Overdue)
{
    internal static StageSummary Of(Stage stage, IReadOnlyList<RankedDeal> deals) => new(
        stage,
        deals.Count,
        [.. deals.Select(d => d.Deal.Amount).OfType<Money>().GroupBy(m => m.Currency).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Money(g.Sum(m => m.Amount), g.Key))],
        deals.Count(d => d.Health.Has(DealFlag.Ageing)),
        deals.Count(d => d.Health.Has(DealFlag.Stalled)),
        deals.Count(d => d.Health.Has(DealFlag.Overdue)));
}

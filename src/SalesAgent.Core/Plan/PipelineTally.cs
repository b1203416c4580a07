using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>
/// Counts deals in one pass: closed deals leave only numbers behind, open ones are kept. A million deals therefore need
/// the memory of the open ones. The order of the deals is irrelevant.
/// </summary>
/// <param name="today">The day the counting is for.</param>
public sealed class PipelineTally(LocalDate today)
{
    private readonly LocalDate _yearAgo = today.PlusMonths(-12);
    private readonly LocalDate _twoYearsAgo = today.PlusMonths(-24);
    private readonly LocalDate _monthAgo = today.PlusDays(-31);

    /// <summary>Fewest dated wins from which a median is used as a yardstick for other deals.</summary>
    public const int MinimumForMedian = 10;

    private readonly SortedDictionary<string, ClosedValue> _closed = new(StringComparer.Ordinal);
    private readonly List<int> _cycles = [];
    private readonly List<Deal> _open = [];
    private readonly List<Deal> _afterSale = [];

    /// <summary>All deals counted.</summary>
    public int Deals { get; private set; }
    /// <summary>Won.</summary>
    public int Won { get; private set; }
    /// <summary>Lost.</summary>
    public int Lost { get; private set; }
    /// <summary>Set aside.</summary>
    public int Parked { get; private set; }
    /// <summary>Won or lost in the last 12 months, and how many of them won.</summary>
    public (int Won, int Decided) ThisYear { get; private set; }
    /// <summary>The same for the 12 months before.</summary>
    public (int Won, int Decided) LastYear { get; private set; }
    /// <summary>Won or lost without an amount.</summary>
    public int ClosedWithoutAmount { get; private set; }
    /// <summary>Won without the day it was created or won.</summary>
    public int WonWithoutDates { get; private set; }
    /// <summary>Won before it was created: a data error.</summary>
    public int WonBeforeCreated { get; private set; }
    /// <summary>Whether any deal has a next step with a date.</summary>
    public bool HoldsNextSteps { get; private set; }
    /// <summary>Open deals, completed from their cards, in the order given.</summary>
    public IReadOnlyList<Deal> Open => _open;
    /// <summary>Won and parked deals that may need something.</summary>
    public IReadOnlyList<Deal> AfterSale => _afterSale;
    /// <summary>Days from creation to win of each dated win, ascending.</summary>
    public IReadOnlyList<int> CycleDays => _sortedCycles ??= [.. _cycles.Order()];
    /// <summary>Closed value by currency.</summary>
    public IReadOnlyDictionary<string, ClosedValue> ClosedByCurrency => _closed;

    private List<int>? _sortedCycles;

    /// <summary>Counts one deal.</summary>
    public void Add(Deal deal)
    {
        deal = DealFacts.Complete(deal);
        Deals++;
        if (deal.NextStep?.Date is not null) HoldsNextSteps = true;
        switch (deal.Stage)
        {
            case Stage.Won:
                Won++;
                Close(deal);
                AddCycle(deal);
                if (deal.Card is not null || (deal.Closed is { } closed && closed > _monthAgo)) _afterSale.Add(deal);
                break;
            case Stage.Lost:
                Lost++;
                Close(deal);
                break;
            case Stage.Parked:
                Parked++;
                if (deal.NextStep?.Date is not null) _afterSale.Add(deal);
                break;
            default:
                _open.Add(deal);
                break;
        }
    }

    private void Close(Deal deal)
    {
        var won = deal.Stage == Stage.Won;
        if (deal.Closed is { } day && day <= today && day > _twoYearsAgo)
        {
            if (day > _yearAgo) ThisYear = (ThisYear.Won + (won ? 1 : 0), ThisYear.Decided + 1);
            else LastYear = (LastYear.Won + (won ? 1 : 0), LastYear.Decided + 1);
        }

        if (deal.Amount is not { } amount)
        {
            ClosedWithoutAmount++;
            return;
        }

        if (!_closed.TryGetValue(amount.Currency, out var value)) _closed[amount.Currency] = value = new ClosedValue();
        value.Add(amount.Amount, won);
    }

    private void AddCycle(Deal deal)
    {
        if (deal is not { Created: { } created, Closed: { } closed })
        {
            WonWithoutDates++;
            return;
        }

        if (closed < created) WonBeforeCreated++;
        else _cycles.Add(Period.DaysBetween(created, closed));
        _sortedCycles = null;
    }
}

/// <summary>Won and lost value in one currency.</summary>
public sealed class ClosedValue
{
    private readonly List<decimal> _sizes = [];

    /// <summary>Value won.</summary>
    public decimal Won { get; private set; }
    /// <summary>Value won and lost.</summary>
    public decimal Decided { get; private set; }
    /// <summary>Deals won and lost.</summary>
    public int DecidedDeals { get; private set; }
    /// <summary>Deals won.</summary>
    public int WonDeals => _sizes.Count;
    /// <summary>Average value of a won deal; null without any.</summary>
    public decimal? MeanSize => _sizes.Count > 0 ? Won / _sizes.Count : null;
    /// <summary>Median value of a won deal; null without any.</summary>
    public decimal? MedianSize => _sizes.Count > 0 ? Median.Of([.. _sizes.Order()]) : null;
    /// <summary>Share of the decided value that was won, 0–1; null when nothing of value was decided.</summary>
    public decimal? WinRate => Decided > 0 ? Won / Decided : null;

    internal void Add(decimal amount, bool won)
    {
        Decided += amount;
        DecidedDeals++;
        if (!won) return;
        Won += amount;
        _sizes.Add(amount);
    }
}

/// <summary>The middle of sorted values; of an even number, the mean of the middle two.</summary>
internal static class Median
{
    public static decimal Of(IReadOnlyList<decimal> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    public static double Of(IReadOnlyList<int> sorted) => (sorted[(sorted.Count - 1) / 2] + (double)sorted[sorted.Count / 2]) / 2;
}

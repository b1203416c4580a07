using NodaTime;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Plan;

/// <summary>Deals for the plan's tests.</summary>
internal static class PlanData
{
    /// <summary>A Monday.</summary>
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static Deal Deal(Stage stage, string id = "d1") => new() { Id = id, Stage = stage };

    public static Deal With(this Deal deal, LeadCard card) => deal with { Card = card };

    public static readonly HealthBasis Basis = new(HoldsNextSteps: true, MedianCycleDays: 60);

    /// <summary>Any mix of deals, from a seed.</summary>
    public static List<Deal> Any(int seed, int count)
    {
        var random = new SplitMix64((ulong)seed);
        int Below(int limit) => (int)(random.Next() % (ulong)limit);
        LocalDate? Day(int from, int to) => Below(3) == 0 ? null : Today.PlusDays(from + Below(to - from));
        return
        [
            .. Enumerable.Range(0, count).Select(i => new Deal
            {
                Id = $"d{i:0000}",
                Company = "Company " + i,
                Stage = (Stage)Below(10),
                Amount = Below(4) == 0 ? null : new Money((1 + Below(900)) * 100, Below(3) == 0 ? "CNY" : "EUR"),
                Created = Day(-400, -100),
                Closed = Day(-99, 0),
                ExpectedClose = Day(-30, 90),
                StageEntered = Day(-60, 0),
                LastContact = Day(-50, 0),
                NextStep = Below(2) == 0 ? null : new NextStep { Text = "call", Date = Day(-5, 20) },
                Class = Below(2) == 0 ? null : new[] { "A", "B", "C", "X" }[Below(4)],
            }),
        ];
    }

    public static PipelinePlan Make(IEnumerable<Deal> deals, Money? target = null, LocalDate? until = null)
    {
        var tally = new PipelineTally(Today);
        foreach (var deal in deals) tally.Add(deal);
        return PipelinePlan.Of(tally, new PlanQuestion(Today, until ?? new LocalDate(2026, 12, 31)) { Target = target });
    }
}

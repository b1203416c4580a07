using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>Why deals are not in a number.</summary>
public enum LeftOutReason
{
    /// <summary>Lead or MQL: not forecast.</summary>
    BeforeSql,
    /// <summary>Open without an amount: not in the forecast.</summary>
    NoAmount,
    /// <summary>Expected to close after the period.</summary>
    AfterPeriod,
    /// <summary>Class X: chance 0.</summary>
    Disqualified,
    /// <summary>Set aside.</summary>
    Parked,
    /// <summary>Won or lost without an amount: not in the win rate by value.</summary>
    ClosedWithoutAmount,
    /// <summary>Won without dates: not in the cycle length.</summary>
    WonWithoutDates,
    /// <summary>Won before it was created: a data error, not in the cycle length.</summary>
    WonBeforeCreated,
}

/// <summary>What the data does not allow to compute.</summary>
public enum PlanGap
{
    /// <summary>No won or lost deals.</summary>
    WinRate,
    /// <summary>No won or lost deals with amounts.</summary>
    WinRateByValue,
    /// <summary>No won deals with dates.</summary>
    CycleLength,
    /// <summary>Win rate, size or cycle missing.</summary>
    Velocity,
    /// <summary>No target: neither coverage nor chance of reaching it.</summary>
    Target,
    /// <summary>No forecast deals in the target's currency.</summary>
    TargetCurrency,
    /// <summary>No own win rate by value in the target's currency.</summary>
    NeededCoverage,
    /// <summary>No cohort: conversions between stages unknown.</summary>
    StageConversion,
    /// <summary>Under ten decided deals in either of the last two years: no own benchmark.</summary>
    OwnBenchmark,
    /// <summary>Day of entering the stage unknown.</summary>
    DaysInStage,
    /// <summary>Last contact unknown.</summary>
    LastContact,
    /// <summary>No deal has a next step.</summary>
    NextSteps,
    /// <summary>No deal has earlier closing dates.</summary>
    CloseDateMoves,
    /// <summary>Under ten dated wins: no yardstick for the age of a deal.</summary>
    AgeYardstick,
    /// <summary>Never qualified: no cap by class.</summary>
    Class,
}

/// <summary>A reason with the number of deals it concerns.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">Deals concerned, 0 when it is not about single deals.</param>
/// <param name="Of">Of how many.</param>
public sealed record CountedNote<T>(T Reason, int Count, int Of)
    where T : struct, Enum;

/// <summary>Says what a plan leaves out and what it cannot tell.</summary>
internal static class PlanNotes
{
    public static IReadOnlyList<CountedNote<LeftOutReason>> LeftOut(PipelineTally tally, IEnumerable<LeftOutReason?> open)
    {
        var counts = open.OfType<LeftOutReason>().CountBy(reason => reason).ToDictionary();
        counts[LeftOutReason.Parked] = tally.Parked;
        counts[LeftOutReason.ClosedWithoutAmount] = tally.ClosedWithoutAmount;
        counts[LeftOutReason.WonWithoutDates] = tally.WonWithoutDates;
        counts[LeftOutReason.WonBeforeCreated] = tally.WonBeforeCreated;
        return [.. Enum.GetValues<LeftOutReason>().Where(r => counts.GetValueOrDefault(r) > 0).Select(r => new CountedNote<LeftOutReason>(r, counts[r], tally.Deals))];
    }

    public static IReadOnlyList<CountedNote<PlanGap>> Gaps(PipelineTally tally, PlanQuestion question, IReadOnlyList<RankedDeal> open, Coverage? coverage, IReadOnlyList<FunnelStep> steps, IReadOnlyList<CurrencyMetrics> currencies, HealthBasis basis)
    {
        if (tally.Deals == 0) return [];
        List<CountedNote<PlanGap>> gaps = [];
        void Whole(PlanGap gap, bool missing)
        {
            if (missing) gaps.Add(new(gap, 0, 0));
        }

        var decided = tally.Won + tally.Lost;
        Whole(PlanGap.WinRate, decided == 0);
        Whole(PlanGap.WinRateByValue, decided > 0 && !currencies.Any(c => c.Closed?.WinRate is not null));
        Whole(PlanGap.CycleLength, tally.Won > 0 && tally.CycleDays.Count == 0);
        Whole(PlanGap.Velocity, decided > 0 && !currencies.Any(c => c.VelocityPerDay is not null));
        Whole(PlanGap.Target, question.Target is null);
        Whole(PlanGap.TargetCurrency, question.Target is not null && coverage is null);
        Whole(PlanGap.NeededCoverage, coverage is { Needed: null });
        Whole(PlanGap.StageConversion, question.Funnel.Count == 0);
        Whole(PlanGap.OwnBenchmark, question.Funnel.Count == 0 && steps.Count == 0 && decided > 0);

        var vetted = open.Where(d => d.Probability is not null).ToList();
        void Some(PlanGap gap, Func<RankedDeal, bool> unknown, Func<RankedDeal, bool>? among = null)
        {
            var asked = among is null ? vetted : vetted.Where(among).ToList();
            if (asked.Count(unknown) is > 0 and var count) gaps.Add(new(gap, count, asked.Count));
        }

        Some(PlanGap.DaysInStage, d => d.Health.DaysInStage is null, d => DealHealth.UsualDays(d.Deal.Stage) is not null);
        Some(PlanGap.LastContact, d => d.Health.DaysSilent is null);
        if (vetted.Count > 0)
        {
            Whole(PlanGap.NextSteps, !basis.HoldsNextSteps);
            Whole(PlanGap.CloseDateMoves, vetted.All(d => d.Deal.CloseDateHistory.Count == 0));
            Whole(PlanGap.AgeYardstick, basis.MedianCycleDays is null);
        }

        Some(PlanGap.Class, d => d.Deal.Class is null);
        return gaps;
    }
}

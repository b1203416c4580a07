using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>What a plan is asked for.</summary>
/// <param name="Today">The day.</param>
/// <param name="Until">Last day of the period, not before today.</param>
public sealed record PlanQuestion(LocalDate Today, LocalDate Until)
{
    /// <summary>What is still to be won by then, more than 0; null when nobody said.</summary>
    public Money? Target { get; init; }
    /// <summary>How many of one matured cohort entered each stage, first stage first; empty when unknown.</summary>
    public IReadOnlyList<FunnelStage> Funnel { get; init; } = [];
    /// <summary>Business days.</summary>
    public BusinessCalendar Calendar { get; init; } = BusinessCalendar.Default;

    /// <summary>Last day of the calendar quarter of a day: the default period (our default).</summary>
    public static LocalDate EndOfQuarter(LocalDate day) =>
        new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 3, 1).With(DateAdjusters.EndOfMonth);
}

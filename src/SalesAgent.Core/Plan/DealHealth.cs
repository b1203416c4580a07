using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>What a deal's dates say against it (G.6).</summary>
public enum DealFlag
{
    /// <summary>Longer in its stage than usual (AG-1).</summary>
    Ageing,
    /// <summary>No two-way contact for 21 days, or no dated next step (AG-2).</summary>
    Stalled,
    /// <summary>Closing date moved at least twice (AG-3).</summary>
    Slipping,
    /// <summary>Stalled, and open more than twice as long as won deals took (AG-4).</summary>
    Zombie,
    /// <summary>No dated next step, where the CRM holds next steps (AG-5): may not be called a commit.</summary>
    NoNextStep,
    /// <summary>The next step is overdue (AG-6).</summary>
    Overdue,
    /// <summary>The expected closing date is past and no new one is set.</summary>
    PastClose,
}

/// <summary>What the set of deals as a whole holds: decides which rules can be judged at all.</summary>
/// <param name="HoldsNextSteps">At least one deal has a next step; where none has, a missing one says nothing.</param>
/// <param name="MedianCycleDays">Median days from creation to win; null under <see cref="PipelineTally.MinimumForMedian"/> dated wins.</param>
public sealed record HealthBasis(bool HoldsNextSteps, double? MedianCycleDays);

/// <summary>The state of one open deal. A rule whose date is unknown is not judged and raises no flag.</summary>
/// <param name="Flags">What is wrong, in the order of G.6.</param>
/// <param name="DaysInStage">Calendar days in its stage, or null.</param>
/// <param name="DaysSilent">Calendar days since the last contact, or null.</param>
/// <param name="DaysOpen">Calendar days since it was created, or null.</param>
public sealed record DealHealth(IReadOnlyList<DealFlag> Flags, int? DaysInStage, int? DaysSilent, int? DaysOpen)
{
    /// <summary>Calendar days without two-way contact from which a deal is stalled.</summary>
    public const int SilentDays = 21;

    /// <summary>True when the flag is raised.</summary>
    public bool Has(DealFlag flag) => Flags.Contains(flag);

    /// <summary>Usual calendar days in a stage (our defaults): SQL 14, Opportunity 21, Proposal 14, Negotiation 21; null elsewhere. A deal ages beyond 1.5 times that.</summary>
    public static int? UsualDays(Stage stage) => stage switch
    {
        Stage.Sql or Stage.Proposal => 14,
        Stage.Opportunity or Stage.Negotiation => 21,
        _ => null,
    };

    /// <summary>Judges AG-1 to AG-6. Stages before SQL have no clock of their own: only an overdue step counts there.</summary>
    public static DealHealth Assess(Deal deal, HealthBasis basis, LocalDate today)
    {
        var inStage = Days(deal.StageEntered, today);
        var silent = Days(deal.LastContact, today);
        var open = Days(deal.Created, today);
        var vetted = StageProbability.Default(deal.Stage) is not null;
        var noStep = basis.HoldsNextSteps && deal.NextStep?.Date is null;
        var stalled = vetted && (silent >= SilentDays || noStep);
        List<DealFlag> flags = [];
        if (inStage is { } days && UsualDays(deal.Stage) is { } usual && days > 1.5 * usual) flags.Add(DealFlag.Ageing);
        if (stalled) flags.Add(DealFlag.Stalled);
        if (Moves(deal) >= 2) flags.Add(DealFlag.Slipping);
        if (stalled && open > 2 * basis.MedianCycleDays) flags.Add(DealFlag.Zombie);
        if (vetted && noStep) flags.Add(DealFlag.NoNextStep);
        if (deal.NextStep?.Date < today) flags.Add(DealFlag.Overdue);
        if (deal.ExpectedClose < today) flags.Add(DealFlag.PastClose);
        return new DealHealth(flags, inStage, silent, open);
    }

    private static int Moves(Deal deal)
    {
        var dates = deal.ExpectedClose is { } current ? [.. deal.CloseDateHistory, current] : deal.CloseDateHistory;
        return dates.Skip(1).Where((date, i) => date != dates[i]).Count();
    }

    private static int? Days(LocalDate? from, LocalDate today) => from is { } date ? Period.DaysBetween(date, today) : null;
}

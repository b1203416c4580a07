using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>The arithmetic of qualification (B.3): weights, points, class and readiness. All terms are whole numbers.</summary>
public static class LeadScoring
{
    /// <summary>Fit is at most this much either way.</summary>
    public const int FitLimit = 8;

    /// <summary>Red flags cost at most this much.</summary>
    public const int PenaltyLimit = 18;

    /// <summary>Bad traits at which the class is C whatever the score.</summary>
    public const int TooManyBadTraits = 5;

    private static readonly Criterion[] Business = [Criterion.Need, Criterion.Budget, Criterion.Authority, Criterion.Timeline, Criterion.Process, Criterion.Champion, Criterion.Metrics];
    private static readonly Criterion[] Household = [Criterion.Need, Criterion.Budget, Criterion.Authority, Criterion.Timeline];

    /// <summary>The three conditions without which there is no deal.</summary>
    public static IReadOnlyList<Criterion> Necessary { get; } = [Criterion.Need, Criterion.Budget, Criterion.Authority];

    /// <summary>The criteria that carry weight in a segment.</summary>
    public static IReadOnlyList<Criterion> Criteria(Segment segment) => segment == Segment.B2C ? Household : Business;

    /// <summary>The weight of a criterion in points; 0 where it does not count.</summary>
    public static int Weight(Criterion criterion, Segment segment) => (criterion, segment) switch
    {
        (Criterion.Need, Segment.B2C) => 28,
        (Criterion.Budget or Criterion.Authority, Segment.B2C) => 24,
        (Criterion.Timeline, Segment.B2C) => 16,
        (_, Segment.B2C) => 0,
        (Criterion.Need, _) => 24,
        (Criterion.Budget or Criterion.Authority, _) => 20,
        (Criterion.Timeline, _) => 12,
        (Criterion.Process, _) => 8,
        (Criterion.Champion or Criterion.Metrics, _) => 4,
        _ => 0,
    };

    /// <summary>Weight × factor: unknown and negative 0, claimed two quarters, evidenced three, confirmed all.</summary>
    public static int Points(int weight, Grade grade) => weight / 4 * grade switch
    {
        Grade.Claimed => 2,
        Grade.Evidenced => 3,
        Grade.Confirmed => 4,
        _ => 0,
    };

    /// <summary>Twice gold minus bad traits, −8 to 8.</summary>
    public static int Fit(int gold, int bad) => Math.Clamp(2 * (gold - bad), -FitLimit, FitLimit);

    /// <summary>−6 for each major flag, −3 for each minor one, not below −18.</summary>
    public static int Penalty(int major, int minor) => Math.Max(-PenaltyLimit, (-6 * major) - (3 * minor));

    /// <summary>The class; the first rule that matches wins.</summary>
    public static LeadClass Class(int score, Func<Criterion, Grade> grade, int badTraits, bool majorFlag, bool disqualified)
    {
        if (disqualified) return LeadClass.X;
        var (need, budget, authority) = (grade(Criterion.Need), grade(Criterion.Budget), grade(Criterion.Authority));
        if (need == Grade.Negative || budget == Grade.Negative || authority == Grade.Negative) return LeadClass.C;
        if (badTraits >= TooManyBadTraits) return LeadClass.C;
        if (score >= 60 && !majorFlag && need.AtLeast(Grade.Evidenced) && budget.AtLeast(Grade.Evidenced) && authority.AtLeast(Grade.Evidenced)) return LeadClass.A;
        return score >= 35 ? LeadClass.B : LeadClass.C;
    }

    /// <summary>What the lead is ready for, from grades, score, class and flags alone (the conditions of B.7 that concern these).</summary>
    public static Readiness Readiness(int score, LeadClass leadClass, Func<Criterion, Grade> grade, bool majorFlag, bool parked)
    {
        if (leadClass == LeadClass.X) return Qualification.Readiness.Disqualified;
        if (parked) return Qualification.Readiness.Parked;
        var (need, budget, authority) = (grade(Criterion.Need), grade(Criterion.Budget), grade(Criterion.Authority));
        var sales = need.AtLeast(Grade.Evidenced) && budget.AtLeast(Grade.Claimed) && authority.AtLeast(Grade.Claimed)
            && score >= 35 && leadClass is LeadClass.A or LeadClass.B;
        if (!sales) return Qualification.Readiness.Nurture;
        return budget.AtLeast(Grade.Evidenced) && authority.AtLeast(Grade.Evidenced) && grade(Criterion.Timeline).AtLeast(Grade.Claimed) && score >= 60 && !majorFlag
            ? Qualification.Readiness.Opportunity
            : Qualification.Readiness.Sql;
    }

    /// <summary>
    /// What to ask about (B.8): need until it is evidenced; then where most points are missing, ties in the order need,
    /// authority, budget, timeline, process, metrics, champion; null when all is confirmed.
    /// </summary>
    public static Gap? NextQuestion(Segment segment, Func<Criterion, Grade> grade)
    {
        var need = grade(Criterion.Need);
        if (!need.AtLeast(Grade.Evidenced)) return new Gap(Criterion.Need, need);
        Gap? best = null;
        var most = 0;
        foreach (var criterion in AskingOrder)
        {
            var weight = Weight(criterion, segment);
            var missing = weight - Points(weight, grade(criterion));
            if (missing > most) (best, most) = (new Gap(criterion, grade(criterion)), missing);
        }

        return best;
    }

    /// <summary>True when a grade is that good or better; a negative is not.</summary>
    public static bool AtLeast(this Grade grade, Grade floor) => grade != Grade.Negative && grade >= floor;

    private static readonly Criterion[] AskingOrder =
        [Criterion.Need, Criterion.Authority, Criterion.Budget, Criterion.Timeline, Criterion.Process, Criterion.Metrics, Criterion.Champion];
}

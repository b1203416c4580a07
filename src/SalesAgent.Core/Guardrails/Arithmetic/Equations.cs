using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>Plain arithmetic between figures with units: which relations hold between a result and what it is said to come from.</summary>
internal static class Equations
{
    // Two inspections and two days make no four of anything.
    private const decimal SmallCount = 20;

    /// <summary>The relations by which the claim follows from <paramref name="a"/> and <paramref name="b"/>, in this order.</summary>
    public static Relation Between(Mention claim, Mention a, Mention b)
    {
        var holds = Relation.None;
        if (Alike(a, b))
        {
            if ((Alike(claim, a) || claim.Kind == ClaimKind.Number && a.Kind == ClaimKind.Percentage) && SamePeriod(a, b))
            {
                if (Fits(claim, a.Value + b.Value)) holds |= Relation.Sum;
                if (Fits(claim, a.Value - b.Value)) holds |= Relation.Difference;
            }

            if (claim.Kind == ClaimKind.Percentage && a.Kind != ClaimKind.Percentage && (Rounding.IsShare(claim, 100 * a.Value / b.Value) || Rounding.IsShare(claim, 100 * Math.Abs(a.Value - b.Value) / b.Value))) holds |= Relation.Ratio;
            // 340 boxes in batches of 100: one of 40.
            if (claim.Kind == ClaimKind.Number && a.Kind == ClaimKind.Number && b.Kind == ClaimKind.Number && a.Value > b.Value && b.Value > claim.Value && claim.Bound == Bound.Exact && a.Value % b.Value == claim.Value) holds |= Relation.Quotient;
            if (claim.Unit == "×" && Fits(claim, a.Value / b.Value)) holds |= Relation.Ratio;
            if ((claim.Kind == ClaimKind.Number || claim is { Kind: ClaimKind.Duration, Unit: "month" or "day" }) && a.Kind == ClaimKind.Money && Fits(claim, a.Value / b.Value)) holds |= Relation.Quotient;
        }

        // 2,400 boxes at 25 a minute; 120 bays at 40 a day.
        if (claim is { Kind: ClaimKind.Duration, Unit: "min" or "day" } && a.Kind == ClaimKind.Number && b.Kind == ClaimKind.Number && b.Value > 1 && (claim.Unit == "day" && IsWhole(claim, a.Value / b.Value) || Fits(claim, a.Value / b.Value * (claim.Value >= 60 && claim.Value % 60 == 0 && a.Value / b.Value < 60 ? 60 : 1)))) holds |= Relation.Quotient;
        return Alike(claim, a) ? holds | Scaled(claim, a, b) : holds;
    }

    /// <summary>The relations in either order.</summary>
    public static Relation Either(Mention claim, Mention a, Mention b) => Between(claim, a, b) | Between(claim, b, a);

    /// <summary>The claim as <paramref name="a"/> times, over or less <paramref name="b"/>.</summary>
    private static Relation Scaled(Mention claim, Mention a, Mention b)
    {
        if (b.Kind == ClaimKind.Percentage)
            return a.Kind == ClaimKind.Percentage || b.Value >= 100 ? Relation.None
                : (Fits(claim, a.Value * b.Value / 100) ? Relation.Share : Relation.None) | (Fits(claim, a.Value * (100 - b.Value) / 100) || Fits(claim, a.Value * (100 + b.Value) / 100) ? Relation.Rest : Relation.None);
        if (b.Value == 1) return Relation.None;
        // Thirty pounds of coffee at $14.50: a weight, where the prices are in another currency.
        if (b.Kind == ClaimKind.Number || b is { Kind: ClaimKind.Money, Unit: "GBP" } && claim.Unit != "GBP" && a.Unit != "GBP")
            return (Fits(claim, a.Value * b.Value) ? Relation.Product : Relation.None) | (Fits(claim, a.Value / b.Value) || IsWhole(claim, a.Value / b.Value) || claim.Kind == ClaimKind.Money && Math.Abs(claim.Value - a.Value / b.Value) <= 0.01m ? Relation.Quotient : Relation.None);
        return b.Kind == ClaimKind.Duration && (a.Kind == ClaimKind.Money || a.Kind == ClaimKind.Number && claim.Value >= SmallCount) && OverTime(claim, a, b) ? Relation.Product
            : b.Kind == ClaimKind.Duration && (a.Kind == ClaimKind.Money || a.Bare && a.Value >= 100) && PerTime(claim, a, b) ? Relation.Quotient : Relation.None;
    }

    /// <summary>340 boxes in batches of 100 make four: the last is not full.</summary>
    private static bool IsWhole(Mention claim, decimal quotient) => claim.Kind is ClaimKind.Number or ClaimKind.Duration && quotient > 1 && claim.Value <= SmallCount && claim.Value == Math.Ceiling(quotient);

    /// <summary>A sum spread over a time: a month of five years, an hour of a course.</summary>
    private static bool PerTime(Mention claim, Mention sum, Mention time) => time.Unit switch
    {
        "month" => Fits(claim, sum.Value / time.Value) || time.Value > 12 && Fits(claim, sum.Value * 12 / time.Value),
        "min" => Fits(claim, sum.Value * 60 / time.Value),
        _ => Fits(claim, sum.Value / time.Value),
    };

    private static bool OverTime(Mention claim, Mention rate, Mention time) => time.Unit switch
    {
        "month" => rate.Per != "year" && Fits(claim, rate.Value * time.Value) || rate.Per is null or "year" && Fits(claim, rate.Value * time.Value / 12),
        "day" => rate.Per != "week" && Fits(claim, rate.Value * time.Value) || rate.Per is null or "week" && Fits(claim, rate.Value * time.Value / 7),
        _ => Fits(claim, rate.Value * time.Value / 60),
    };

    /// <summary>A month's sum over a year, a half or a quarter, and back; ten working days are two weeks.</summary>
    public static bool FromOne(Mention claim, Mention a, int months) =>
        a.Working && claim is { Kind: ClaimKind.Duration, Unit: "day", Working: false } && Fits(claim, a.Value * 7 / 5)
        || a.Kind is ClaimKind.Money or ClaimKind.Duration or ClaimKind.Number && Alike(claim, a)
        && (months > 0 && claim.Per is not "month" && a.Per is null or "month" && Fits(claim, a.Value * months)
            || months == 3 && a.Per is null or "year" && Fits(claim, a.Value / 4) || months == 6 && a.Per == "year" && Fits(claim, a.Value / 2) || months == 12 && a.Per == "week" && Fits(claim, a.Value * 52)
            || claim.Per == "month" && a.Per is null or "year" && Fits(claim, a.Value / 12) || claim.Per == "day" && (a.Per is null or "year" && Fits(claim, a.Value / 365) || a.Per == "month" && Fits(claim, a.Value / 30)));

    /// <summary>Two people, five days, eight hours: a sum or a length of time that is the product of three.</summary>
    public static bool FromThree(Mention claim, Mention a, Mention b, Mention c) =>
        Alike(claim, a) && b.Kind is ClaimKind.Number or ClaimKind.Duration && c.Kind is ClaimKind.Number or ClaimKind.Duration && b.Value > 1 && c.Value > 1 && Fits(claim, a.Value * b.Value * c.Value);

    /// <summary>Whether two figures may be added or compared.</summary>
    public static bool Alike(Mention a, Mention b)
    {
        if (a.Bare && b.Kind != ClaimKind.Percentage || b.Bare && a.Kind != ClaimKind.Percentage) return true;
        if (a.Kind != b.Kind) return false;
        return a.Kind switch
        {
            ClaimKind.Money => MeasureUnits.SameMoney(a, b),
            ClaimKind.Percentage => true,
            ClaimKind.Duration => a.Unit == b.Unit && a.Working == b.Working,
            _ => a.Unit == b.Unit,
        };
    }

    private static bool SamePeriod(Mention a, Mention b) => a.Per is null || b.Per is null || a.Per == b.Per;

    private static bool Fits(Mention claim, decimal result) => Rounding.Fits(claim, result);
}

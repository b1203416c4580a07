using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>Whether a figure is a fair way to write a result: exact, or rounded as its words say ("about", 约) to the last digit shown.</summary>
internal static class Rounding
{
    // "About 5,000" may stand for 4,680, not for 4,500: our default.
    private const decimal MostRounded = 0.075m;

    /// <summary>Whether the figure states that result.</summary>
    public static bool Fits(Mention claim, decimal result)
    {
        if (result <= 0) return false;
        var (low, high) = claim.Span;
        if (claim.Bound is Bound.AtLeast or Bound.AtMost or Bound.UpTo or Bound.Nearly) (low, high) = (Math.Max(low, claim.Value * 0.95m), Math.Min(high, claim.Value * 1.05m));
        var slack = claim.Bound switch
        {
            Bound.About => Math.Max(0.005m, Math.Min(Place(claim.Value) / 2, claim.Value * MostRounded) - (claim.Value - low)),
            Bound.Exact when claim.Kind == ClaimKind.Money && claim.Value >= 100 && claim.Value == decimal.Truncate(claim.Value) => 0.5m,
            _ => 0.005m,
        };
        return result >= low - slack && result <= high + slack;
    }

    /// <summary>A share may be rounded to the last digit shown, whole per cent at most.</summary>
    public static bool IsShare(Mention claim, decimal result)
    {
        var (low, high) = claim.Span;
        // "About a fifth" may stand for 21 %.
        var slack = Math.Max(Math.Min(0.5m, Place(claim.Value) / 2), claim.Bound == Bound.About && (Digits(claim.Value) == 1 || claim.Value % 25 == 0 || claim.Value != decimal.Truncate(claim.Value)) ? claim.Value * MostRounded : 0);
        return result > 0 && result >= low - slack && result <= high + slack;
    }

    /// <summary>How many digits of a value count: two of 4,800, three of 1.43.</summary>
    public static int Digits(decimal value)
    {
        if (value == 0) return 0;
        while (value != decimal.Truncate(value)) value *= 10;
        while (value % 10 == 0) value /= 10;
        var digits = 0;
        for (; value >= 1; value /= 10) digits++;
        return digits;
    }

    /// <summary>The place of the last digit that counts: 100 for 4,800, 0.01 for 1.43.</summary>
    private static decimal Place(decimal value)
    {
        if (value == 0) return 0;
        var place = 1m;
        while (value % place != 0) place /= 10;
        while (value % (place * 10) == 0) place *= 10;
        return place;
    }
}

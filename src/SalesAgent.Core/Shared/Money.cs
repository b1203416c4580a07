using System.ComponentModel.DataAnnotations;

namespace SalesAgent.Core.Shared;

/// <summary>An amount of money: never negative, never without its currency.</summary>
/// <param name="Amount">The amount in whole units of the currency, ≥ 0.</param>
/// <param name="Currency">ISO 4217 code in capitals, for example <c>EUR</c>.</param>
public sealed record Money(
    [property: Range(0, 1e15)] decimal Amount,
    [property: RegularExpression("^[A-Z]{3}$")] string Currency);

/// <summary>Money that recurs.</summary>
/// <param name="Amount">Amount per <paramref name="Per"/>, ≥ 0.</param>
/// <param name="Currency">ISO 4217 code in capitals.</param>
/// <param name="Per">The period or unit, null for a single sum.</param>
public sealed record Rate(
    [property: Range(0, 1e15)] decimal Amount,
    [property: RegularExpression("^[A-Z]{3}$")] string Currency,
    RatePeriod? Per = null);

/// <summary>What a rate is counted per.</summary>
public enum RatePeriod
{
    /// <summary>Per hour.</summary>
    Hour,
    /// <summary>Per day.</summary>
    Day,
    /// <summary>Per week.</summary>
    Week,
    /// <summary>Per month.</summary>
    Month,
    /// <summary>Per quarter.</summary>
    Quarter,
    /// <summary>Per year.</summary>
    Year,
    /// <summary>Per user or seat.</summary>
    User,
    /// <summary>Per piece, vehicle, student or other unit that the product names.</summary>
    Unit,
}

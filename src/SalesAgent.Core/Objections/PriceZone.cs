using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>Where a customer's figure lies between list price and authorised floor, and what to do about it (S1-33.14).</summary>
public sealed record PriceZone
{
    /// <summary>The zone.</summary>
    public required Zone Zone { get; init; }
    /// <summary>The customer's figure.</summary>
    public required Money Offer { get; init; }
    /// <summary>Our price.</summary>
    public required Money List { get; init; }
    /// <summary>Lowest price the seller may agree alone. Internal: never shown to the customer.</summary>
    public required Money Floor { get; init; }
    /// <summary>What we would be content with. Internal.</summary>
    public required Money Target { get; init; }
    /// <summary>Discount that the figure means, percent of the list price; 0 at or above it.</summary>
    public required decimal DiscountPercent { get; init; }
    /// <summary>What to do now, for the salesperson.</summary>
    public required string Advice { get; init; }

    /// <summary>Lowest price within an authority: list × (1 − percent / 100).</summary>
    public static decimal FloorOf(decimal list, decimal maxDiscountPercent) => list * (1 - (maxDiscountPercent / 100));

    /// <summary>
    /// Places an offer: at or above target is tradable, from floor to below target borderline, below floor not tradable. All amounts
    /// are in the currency of <paramref name="list"/> and floor ≤ target ≤ list.
    /// </summary>
    /// <exception cref="SalesInputException">The offer is in another currency, or floor, target and list are out of order.</exception>
    public static PriceZone Assess(Money offer, Money list, decimal floor, decimal target, Language language)
    {
        if (!string.Equals(offer.Currency, list.Currency, StringComparison.Ordinal))
            throw new SalesInputException($"offer: is in {offer.Currency} and the deal in {list.Currency}; give both in one currency");
        if (floor > target || target > list.Amount) throw new SalesInputException("offer: floor, target and list price are out of order");
        var zone = offer.Amount >= target ? Zone.Tradable : offer.Amount >= floor ? Zone.Borderline : Zone.NotTradable;
        return new PriceZone
        {
            Zone = zone,
            Offer = offer,
            List = list,
            Floor = list with { Amount = floor },
            Target = list with { Amount = target },
            DiscountPercent = list.Amount == 0 ? 0 : Math.Max(0, decimal.Round((1 - (offer.Amount / list.Amount)) * 100, 1, MidpointRounding.AwayFromZero)),
            Advice = AdviceFor(zone, language),
        };
    }

    private static string AdviceFor(Zone zone, Language language) => zone switch
    {
        Zone.Tradable => language.Pick(
            "Workable. Do not say yes in the same breath: confirm the scope, ask for something fair in return (term, volume, a reference), then put it in writing.",
            "可以谈成。不要当场答应：先确认范围，再要一个对等的条件（期限、数量、推荐），最后落到书面。"),
        Zone.Borderline => language.Pick(
            "Hold the price once with what it brings, then trade scope or term: each concession against one of theirs, smaller each time, three rounds at most.",
            "先用价值守一次价，再谈范围或期限：每一步让步都要有交换，越让越小，最多三轮。"),
        _ => language.Pick(
            "Below what you may agree. Ask what comparison is behind the figure, compare like for like, then offer a smaller scope or part as friends. Do not bluff about your floor or about other buyers.",
            "低于您的权限。先问这个数是怎么比出来的，同口径对比，再给小一点的方案，或好聚好散。不要虚报底线，也不要编造别的买家。"),
    };
}

/// <summary>Price zones (S1-33.14).</summary>
public enum Zone
{
    /// <summary>At or above the target.</summary>
    Tradable,
    /// <summary>Between floor and target.</summary>
    Borderline,
    /// <summary>Below the floor.</summary>
    NotTradable,
}

namespace SalesAgent.Core.Shared;

/// <summary>Which product of the profile a text is about.</summary>
public static class ProductChoice
{
    /// <summary>The product of that name; without a name the profile's first; null when the profile has no products at all.</summary>
    /// <param name="seller">The profile.</param>
    /// <param name="name">The name asked for, or the lead's.</param>
    /// <param name="field">Where the name stands, for the error line.</param>
    /// <exception cref="SalesInputException">The profile has products and none of that name: a text about another product would mislead.</exception>
    public static Product? Of(SellerProfile seller, string? name, string field)
    {
        if (seller.FindProduct(name) is { } product) return product;
        if (seller.Products.Count == 0) return null;
        var known = seller.Products.Select(p => p.Name).ToList();
        throw new SalesInputException($"{field}: '{name}' is not in the seller profile" + (Nearest.Of(name!, known) is { } near ? $"; did you mean '{near}'?" : $"; it has {string.Join(", ", known)}; add it to seller.yaml, or name another profile with --seller FILE"));
    }
}

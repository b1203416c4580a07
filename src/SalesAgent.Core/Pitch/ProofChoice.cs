using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>Which proof a pitch shows: approved, in the language, for this product; never another one (C.5, S1-24).</summary>
public static class ProofChoice
{
    /// <summary>
    /// The best approved proof: linked to the pitched features in their order, then general, then of other features; then
    /// from the customer's industry, a case before other kinds, the newest. For a hypothesis industry comes before the
    /// order of features, because nothing of the customer orders them. Null when there is none.
    /// </summary>
    public static Proof? Best(PitchSource source, IReadOnlyList<RankedFeature> features, PitchForm form) =>
        source.Seller.Proof
            .Where(p => p.Approved && p.Text.In(source.Language) is not null && Supports(p, source.Product))
            .OrderBy(p => form == PitchForm.Hypothesis ? Math.Max(Place(source, p, features), features.Count - 1) : Place(source, p, features))
            .ThenByDescending(p => SameIndustry(source, p))
            .ThenBy(p => Place(source, p, features))
            .ThenBy(p => p.Kind is ProofKind.Case or ProofKind.Measurement ? 0 : 1)
            .ThenByDescending(p => p.Date ?? NodaTime.LocalDate.MinIsoValue)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>True when the proof is a customer's and names the lead's industry.</summary>
    public static bool SameIndustry(PitchSource source, Proof proof) =>
        source.Lead?.Company?.Industry is { } industry && proof.Kind is ProofKind.Case or ProofKind.Testimonial
        && proof.Industries.Any(i => i.Contains(industry, StringComparison.OrdinalIgnoreCase) || industry.Contains(i, StringComparison.OrdinalIgnoreCase));

    private static int Place(PitchSource source, Proof proof, IReadOnlyList<RankedFeature> features)
    {
        for (var i = 0; i < features.Count; i++)
            if (features[i].Feature.Proof.Contains(proof.Id, StringComparer.OrdinalIgnoreCase)) return i;
        return source.Product.Features.Any(f => f.Proof.Contains(proof.Id, StringComparer.OrdinalIgnoreCase)) ? features.Count + 1 : features.Count;
    }

    private static bool Supports(Proof proof, Product product) =>
        proof.Products.Count == 0 || proof.Products.Any(name => string.Equals(name, product.Name, StringComparison.OrdinalIgnoreCase) || product.AlsoKnownAs.Contains(name, StringComparer.OrdinalIgnoreCase));
}

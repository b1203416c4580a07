using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>A feature with the pain it answers and its rank: need points × proof strength (C.4 F2).</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Pain">The pain it answers, or null when no pain is known.</param>
/// <param name="NeedPoints">Need points of that pain; 0 without one.</param>
/// <param name="ProofStrength">0 none, 1 claim of others, 2 sample or demo, 3 documented case, 4 the customer's own data.</param>
public sealed record RankedFeature(Feature Feature, PitchPain? Pain, int NeedPoints, int ProofStrength)
{
    /// <summary>Need points × proof strength (F2).</summary>
    public int Rank => NeedPoints * ProofStrength;
}

/// <summary>Which features a pitch may name, best first (C.4 F1, F2).</summary>
public static class FeatureRanking
{
    /// <summary>
    /// Features that answer a pain, by rank, then need, then the profile's order. A feature that answers none is left out
    /// (F1); with no pain known at all every feature is a hypothesis and the profile's order holds. Features that say
    /// nothing usable in the language are left out. A feature whose profile names no problem words counts as linked with
    /// one need point: the profile does not say what it answers.
    /// </summary>
    public static IReadOnlyList<RankedFeature> Of(PitchSource source, IReadOnlyList<PitchPain> pains)
    {
        var usable = source.Product.Features.Where(f => f.Benefit?.In(source.Language) is not null || f.Advantage?.In(source.Language) is not null);
        if (pains.Count == 0) return [.. usable.Where(f => f.Benefit?.In(source.Language) is not null).Select(f => new RankedFeature(f, null, 0, ProofStrength(source, f)))];
        return
        [
            .. from feature in usable
               let linked = pains.FirstOrDefault(pain => feature.Answers(pain.Original))
               let pain = linked ?? (feature.Pains.Count == 0 ? pains[0] : null)
               where pain is not null
               select new RankedFeature(feature, pain, linked?.NeedPoints ?? 1, ProofStrength(source, feature)) into ranked
               orderby ranked.Rank descending, ranked.NeedPoints descending
               select ranked,
        ];
    }

    /// <summary>Strength of the strongest proof that may be shown; a demo of this feature that the customer has seen counts as 2 (C.4 F2).</summary>
    public static int ProofStrength(PitchSource source, Feature feature) =>
        Math.Max(DocumentedStrength(source, feature), DemoOf(source, feature) is null ? 0 : 2);

    /// <summary>Strength of the strongest approved proof that names the feature, 0 to 4.</summary>
    public static int DocumentedStrength(PitchSource source, Feature feature) =>
        source.Seller.Proof.Where(p => p.Approved && p.Text.In(source.Language) is not null && feature.Proof.Contains(p.Id, StringComparer.OrdinalIgnoreCase)).Select(p => p switch
        {
            _ when p.Subject is not null && string.Equals(p.Subject, source.Lead?.Company?.Name, StringComparison.OrdinalIgnoreCase) => 4,
            { Kind: ProofKind.Case or ProofKind.Measurement } => 3,
            { Kind: ProofKind.Sample or ProofKind.Certificate } => 2,
            _ => 1,
        }).DefaultIfEmpty(0).Max();

    /// <summary>Day of the last demo whose record names the feature, or null.</summary>
    public static LocalDate? DemoOf(PitchSource source, Feature feature)
    {
        var names = feature.Name.All().ToList();
        return source.Lead?.Activities.Where(a => a.Kind == ActivityKind.Demo && a.Date <= source.Today && names.Any(name => $"{a.Subject} {a.Text}".Contains(name, StringComparison.OrdinalIgnoreCase))).Max(a => a.Date);
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>
/// What there is to offer a customer, best first: features by how well they answer the customer's problems, proofs by product
/// and industry, policies. Later messages of a cadence draw what no earlier one used (F.1: new value each time).
/// </summary>
internal sealed class ValueDeck
{
    private const int MaxWords = 34;
    private const int MaxCharacters = 64;

    private ValueDeck(IReadOnlyList<string> features, IReadOnlyList<string> proofs, IReadOnlyList<string> policies) =>
        (Features, Proofs, Policies) = (features, proofs, policies);

    /// <summary>Features as clauses without end mark, best first.</summary>
    public IReadOnlyList<string> Features { get; }
    /// <summary>Approved proofs as sentences, best first.</summary>
    public IReadOnlyList<string> Proofs { get; }
    /// <summary>Policies as sentences, in the profile's order.</summary>
    public IReadOnlyList<string> Policies { get; }

    /// <summary>Collects what the profile holds in the language for this lead.</summary>
    public static ValueDeck Of(LeadCard lead, SellerProfile seller, Product? product, string? productName, Language language)
    {
        // What answers their first problem comes before what answers the second; sentences of theirs come last.
        var troubles = lead.Pains.Select(p => p.Text).Concat(lead.Evidence.Where(e => e.Criterion is Criterion.Need or Criterion.Metrics).Select(e => e.Quote ?? "")).ToArray();
        int FirstAnswered(Feature feature) => Array.FindIndex(troubles, text => feature.Pains.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) is >= 0 and var index ? index : int.MaxValue;
        var features = (product?.Features ?? []).OrderBy(FirstAnswered).Select(f => Clause(f, language)).OfType<string>().ToArray();
        // A certificate answers a question about trust or terms; against a problem of theirs only a result is proof.
        var proofs = seller.Proof
            .Where(p => p.Approved && p.Kind is not (ProofKind.Sample or ProofKind.Certificate) && (p.Products.Count == 0 || (productName is not null && p.Products.Contains(productName, StringComparer.OrdinalIgnoreCase))))
            .OrderByDescending(p => lead.Company?.Industry is { } industry && p.Industries.Contains(industry, StringComparer.OrdinalIgnoreCase))
            .ThenByDescending(p => p.Kind == ProofKind.Case)
            .Select(p => Wording.Sentence(p.Text.In(language), language, MaxWords, MaxCharacters)).OfType<string>().ToArray();
        var policies = seller.Policies.Select(p => Wording.Sentence(p.In(language), language, MaxWords, MaxCharacters)).OfType<string>().ToArray();
        return new ValueDeck(features, proofs, policies);
    }

    /// <summary>
    /// The new value of a later message (2 to 4): what the first message of this cadence did not use, a different one for each
    /// number; null when the profile has no more.
    /// </summary>
    public string? For(FollowUpSituation situation, int number, Language language)
    {
        var features = Features.Select(clause => Wording.Capital(clause) + language.Pick(".", "。")).ToArray();
        // The first touch uses the best feature and the best proof; the mail after a proposal the best feature; the one after a demo neither.
        IEnumerable<string?> order = situation switch
        {
            FollowUpSituation.Outbound or FollowUpSituation.Inbound => [At(features, 1), At(Proofs, 1), At(Policies, 0), At(features, 2), At(Policies, 1)],
            FollowUpSituation.PostDemo => [At(Proofs, 0), At(Policies, 0), At(Proofs, 1), At(Policies, 1)],
            _ => [At(Policies, 0), At(Proofs, 0), At(Policies, 1), At(Proofs, 1)],
        };
        return order.OfType<string>().ElementAtOrDefault(number - 2);
    }

    private static string? At(IReadOnlyList<string> items, int index) => index < items.Count ? items[index] : null;

    // English: the feature is the subject of the advantage. Chinese: 功能可以 joins them; the benefit is a clause of its own.
    private static string? Clause(Feature feature, Language language)
    {
        var name = Wording.Phrase(feature.Name.In(language), language, 10, 16);
        var advantage = Wording.Phrase(feature.Advantage?.In(language), language, 18, 34);
        var benefit = Wording.Phrase(feature.Benefit?.In(language), language, 14, 28);
        if (name is null || advantage is null) return null;
        return language.Pick(
            $"{name} {advantage}{(benefit is null ? "" : $", so that {benefit}")}",
            $"{name}{(name.EndsWith("功能", StringComparison.Ordinal) ? "" : "功能")}可以{advantage}{(benefit is null ? "" : $"，{benefit}")}");
    }
}

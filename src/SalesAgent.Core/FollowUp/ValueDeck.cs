using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>
/// What there is to offer a customer, best first: features by how well they answer the customer's problems, proofs of those
/// features, then the rest. Later messages of a cadence draw what no earlier one used (F.1: new value each time). A link to a
/// problem is only ever claimed for what the profile links to it.
/// </summary>
internal sealed class ValueDeck
{
    private const int MaxWords = 34;
    private const int MaxCharacters = 64;

    private readonly IReadOnlyList<Offer> _features, _proofs;

    private ValueDeck(IReadOnlyList<Offer> features, IReadOnlyList<Offer> proofs, IReadOnlyList<string> policies) =>
        (_features, _proofs, Policies) = (features, proofs, policies);

    /// <summary>Something to say: a clause of a feature, a sentence of a proof.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="Name">The feature it is or proves, or null.</param>
    /// <param name="Trouble">Place among the customer's problems that it answers, or null: no link may be claimed.</param>
    /// <param name="Alone">Whether it can be understood without the feature that it proves: a customer's case can, a measurement of the feature cannot.</param>
    internal sealed record Offer(string Text, string? Name, int? Trouble, bool Alone = true);

    /// <summary>The feature that answers their first problem best, as a clause without end mark; without a known problem the one with a result from their industry.</summary>
    public Offer? Feature => _features.Count > 0 ? _features[0] : null;

    /// <summary>The approved proof that goes with that feature, else one that stands alone; a sentence.</summary>
    public Offer? Proof => _proofs.FirstOrDefault(p => p.Name is not null && p.Name == Feature?.Name) ?? _proofs.FirstOrDefault(p => p.Alone);

    /// <summary>Policies as sentences, in the profile's order.</summary>
    public IReadOnlyList<string> Policies { get; }

    /// <summary>Collects what the profile holds in the language for this lead.</summary>
    public static ValueDeck Of(LeadCard lead, SellerProfile seller, Product? product, string? productName, Language language)
    {
        // What answers their first problem comes before what answers the second; sentences of theirs come last.
        var troubles = lead.Pains.Select(p => p.Text).Concat(lead.Evidence.Where(e => e.Criterion is Criterion.Need or Criterion.Metrics).Select(e => e.Quote ?? "")).ToArray();
        int? Answered(Feature feature) => Array.FindIndex(troubles, feature.Answers) is >= 0 and var index ? index : null;
        bool InIndustry(Proof proof) => lead.Company?.Industry is { } industry && proof.Industries.Contains(industry, StringComparer.OrdinalIgnoreCase);
        // A certificate answers a question about trust or terms; against a problem of theirs only a result is proof.
        var results = seller.Proof.Where(p => p.Approved && p.Kind is not (ProofKind.Sample or ProofKind.Certificate)
            && (p.Products.Count == 0 || (productName is not null && p.Products.Any(name => seller.FindProduct(name) == product)))).ToArray();
        bool ProvedInIndustry(Feature feature) => results.Any(p => InIndustry(p) && feature.Proof.Contains(p.Id, StringComparer.OrdinalIgnoreCase));
        var ranked = (product?.Features ?? []).OrderBy(f => Answered(f) ?? int.MaxValue).ThenByDescending(ProvedInIndustry).ToArray();
        var features = ranked.Select(f => Clause(f, language) is { } clause ? new Offer(clause, f.Name.In(language), Answered(f)) : null).OfType<Offer>().ToArray();
        var proofs = results
            .Select(p => (Proof: p, Feature: ranked.FirstOrDefault(f => f.Proof.Contains(p.Id, StringComparer.OrdinalIgnoreCase))))
            .OrderBy(p => p.Feature is { } f ? Answered(f) ?? int.MaxValue : int.MaxValue)
            .ThenByDescending(p => InIndustry(p.Proof))
            .ThenByDescending(p => p.Proof.Kind == ProofKind.Case)
            .Select(p => Wording.Sentence(p.Proof.Text.In(language), language, MaxWords, MaxCharacters) is { } text
                ? new Offer(text, p.Feature?.Name.In(language), p.Feature is { } f ? Answered(f) : null, p.Feature is null || p.Proof.Kind is ProofKind.Case or ProofKind.Testimonial)
                : null)
            .OfType<Offer>().ToArray();
        var policies = seller.Policies.Select(p => Wording.Sentence(p.In(language), language, MaxWords, MaxCharacters)).OfType<string>().ToArray();
        return new ValueDeck(features, proofs, policies);
    }

    /// <summary>
    /// The new value of a later message (2 to 4), as a sentence: what answers a problem of theirs and was not used by the first
    /// message of the cadence nor shown in a demo, then other results and features, policies last; null when there is no more.
    /// </summary>
    /// <param name="situation">What the cadence started with.</param>
    /// <param name="number">Which message, 2 to 4.</param>
    /// <param name="shown">Words of the demos held.</param>
    /// <param name="product">The product's name, which introduces a feature in Chinese.</param>
    /// <param name="language">Language of the text.</param>
    public Offer? For(FollowUpSituation situation, int number, string shown, string? product, Language language)
    {
        // The first touch uses the best feature and its proof, the mail with the proposal the proof, the one after a demo neither.
        var usedFeature = situation is FollowUpSituation.Outbound or FollowUpSituation.Inbound ? Feature : null;
        var usedProof = situation is FollowUpSituation.PostDemo or FollowUpSituation.AfterTalk ? null : Proof;
        var features = _features.Where(f => f != usedFeature && !(f.Name is { } name && shown.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .Select(f => f with { Text = language.Pick(Wording.Capital(f.Text), product is null ? f.Text : $"{product}的{f.Text}") + language.Pick(".", "。") }).ToArray();
        var proofs = _proofs.Where(p => p != usedProof && p.Alone).ToArray();
        return features.Where(f => f.Trouble is not null).Concat(proofs.Where(p => p.Trouble is not null))
            .Concat(proofs.Where(p => p.Trouble is null)).Concat(features.Where(f => f.Trouble is null))
            .Concat(Policies.Select(p => new Offer(p, null, null)))
            .ElementAtOrDefault(number - 2);
    }

    // English: the feature is the subject of the advantage. Chinese: the feature is the topic, what it does and brings are comments on it.
    private static string? Clause(Feature feature, Language language)
    {
        var name = Wording.Phrase(feature.Name.In(language), language, 10, 16);
        var advantage = Wording.Phrase(feature.Advantage?.In(language), language, 18, 34);
        var benefit = Wording.Phrase(feature.Benefit?.In(language), language, 14, 28);
        if (name is null || advantage is null) return null;
        return language.Pick(
            $"{name} {advantage}{(benefit is null ? "" : $", so that {benefit}")}",
            $"{name}，{advantage}{(benefit is null ? "" : $"，{benefit}")}");
    }
}

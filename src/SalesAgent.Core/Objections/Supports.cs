using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>
/// What the seller may bring to an answer, in the answer's language: approved proof, matched features, policies, guarantees, service
/// levels, trial, rivals' sourced facts, honest limits. What does not exist in that language does not exist.
/// </summary>
internal sealed class Supports(ObjectionKind kind, ObjectionShade? shade, ObjectionContext context)
{
    private readonly Language _language = context.Language;
    private readonly SellerProfile _seller = context.Seller;

    /// <summary>The finer meaning, or null.</summary>
    public string? Shade { get; } = shade?.Id;

    /// <summary>Words of the policies that bear on the point.</summary>
    public IReadOnlyList<string> Topics { get; } = shade is { Topics.Count: > 0 } ? shade.Topics : ObjectionPlaybook.Of(kind).Topics;

    /// <summary>Approved proofs that answer this kind for this product, those of the customer's industry first.</summary>
    public IReadOnlyList<Proof> Proofs() =>
    [
        .. _seller.Proof
            .Where(proof => proof.Approved && proof.Answers.Contains(kind) && proof.Text.In(_language) is not null)
            .Where(proof => proof.Products.Count == 0 || (context.Product is { } product && proof.Products.Any(name => _seller.FindProduct(name) == product)))
            .OrderByDescending(InIndustry),
    ];

    /// <summary>The text of the best proof, or null.</summary>
    public string? Proof(params ReadOnlySpan<ProofKind> kinds)
    {
        foreach (var proof in Proofs())
        {
            if (kinds.Length == 0 || kinds.Contains(proof.Kind)) return Sentence(proof.Text);
        }

        return null;
    }

    /// <summary>Policies about the point, best first; the product's own name is in many of them and proves nothing.</summary>
    public IReadOnlyList<string> Policies(int most = 2) =>
        TopicMatch.Best(_seller.Policies.Select(Sentence).OfType<string>(), WithoutNames(context.Text), Topics, most);

    /// <summary>Service levels that may be promised.</summary>
    public string? ServiceLevel() => _seller.Authority.Slas.Select(Sentence).OfType<string>().FirstOrDefault();

    /// <summary>Guarantee that may be given, nearest to the customer's words.</summary>
    public string? Guarantee() => _seller.Authority.Guarantees.Select(Sentence).OfType<string>() is var all && TopicMatch.Best(all, context.Text, Topics, 1) is [var best] ? best : all.FirstOrDefault();

    /// <summary>Trial that may be offered, in its exact words.</summary>
    public string? Trial() => Trim(_seller.Authority.FreeTrial?.In(_language));

    /// <summary>The first thing that may be asked in return for a concession.</summary>
    public string? Trade() => _seller.Authority.Trades.Select(trade => Trim(trade.In(_language))).OfType<string>().FirstOrDefault();

    /// <summary>Honest limit of the product that meets the point: at least two shared words, since one may be chance.</summary>
    public string? Limit() =>
        (context.Product?.Limits ?? []).Select(Sentence).OfType<string>()
            .Select(limit => (limit, shared: TopicMatch.Shared(WithoutNames(limit), context.Text)))
            .Where(found => found.shared > 1).OrderByDescending(found => found.shared).Select(found => found.limit).FirstOrDefault();

    /// <summary>The feature that answers the point in the customer's words, else their first known problem; null when neither names one.</summary>
    public Feature? Feature(bool fromPain)
    {
        var features = (context.Product?.Features ?? []).Where(f => f.Advantage?.In(_language) is not null && f.Name.In(_language) is not null).ToList();
        var direct = Nearest(features, context.Text);
        if (direct is not null || !fromPain) return direct;
        foreach (var pain in context.Lead?.Pains ?? [])
        {
            if (Nearest(features, pain.Text) is { } feature) return feature;
        }

        return null;
    }

    /// <summary>A fact about a rival the customer or the card names, with its source on record.</summary>
    public string? RivalFact()
    {
        var named = _seller.Competitors.Where(rival => context.Text.Contains(rival.Name, StringComparison.OrdinalIgnoreCase)
            || context.Lead?.Competition.Any(known => string.Equals(known.Name, rival.Name, StringComparison.OrdinalIgnoreCase)) == true);
        return named.SelectMany(rival => rival.Facts).Where(fact => !string.IsNullOrWhiteSpace(fact.Source)).Select(fact => Sentence(fact.Text)).OfType<string>().FirstOrDefault();
    }

    /// <summary>What sets the product apart, when there is evidence for it.</summary>
    public string? Difference() => context.Product?.Usp is { Evidence.Length: > 0 } usp ? Trim(usp.Text.In(_language)) : null;

    /// <summary>What the user said just now about our side and this point; names of customers who have not agreed stay out.</summary>
    public string? SaidNow()
    {
        var own = new[] { _seller.Company?.Name, context.Product?.Name, "we ", "our ", "我们", "我司" }.OfType<string>().ToList();
        var usable = Showable().Where(text => own.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase)));
        return TopicMatch.Best(usable, WithoutNames(context.Text), Topics, 1) is [var best] ? Ended(best) : null;
    }

    /// <summary>The answer to a plain question out of what the user said just now: the fact that fits best, else the only one, for it was said with this question.</summary>
    public string? AnswerSaidNow()
    {
        var usable = Showable().ToList();
        return TopicMatch.Best(usable, WithoutNames(context.Text), Topics, 1) is [var best] ? Ended(best) : usable is [var only] ? Ended(only) : null;
    }

    private IEnumerable<string> Showable()
    {
        var hidden = _seller.Proof.Where(proof => !proof.Approved).Select(proof => proof.Subject).OfType<string>().ToList();
        return context.Said.Select(fact => fact.Text.Trim())
            .Where(text => text.Length > 0 && Languages.Of(text) == _language && !hidden.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A customer's problem as a short phrase of the answer's language, or null.</summary>
    public string? Pain() =>
        context.Lead?.Pains.Select(pain => Trim(pain.Text)).OfType<string>()
            .FirstOrDefault(pain => Languages.Of(pain) == _language && pain.Length > 0 && TextLength.Count(pain, _language) <= _language.Pick(6, 12) && !pain.Any(c => c is '.' or '。' or '，' or ',' or ';' or '；' or '?' or '？'));

    /// <summary>What the customer says the problem costs, printed; null when unknown.</summary>
    public string? Cost() => context.Lead?.Pains.Select(pain => pain.Cost).OfType<Rate>().FirstOrDefault() is { } cost ? Figures.Amount(cost, _language) : null;

    /// <summary>The cost of the problem when it can stand against the price: unknown amount, or at least the amount within a year. A smaller one would argue against us.</summary>
    public string? CostAgainstPrice()
    {
        var cost = context.Lead?.Pains.Select(pain => pain.Cost).OfType<Rate>().FirstOrDefault();
        var times = cost?.Per switch { RatePeriod.Day => 365, RatePeriod.Week => 52, RatePeriod.Month => 12, RatePeriod.Quarter => 4, _ => 1 };
        return cost is null || (context.Lead?.Amount is { } amount && (amount.Currency != cost.Currency || cost.Amount * times < amount.Amount)) ? null : Cost();
    }

    /// <summary>A text of ours as a full sentence.</summary>
    public string? Sentence(LocalizedText? text) => Trim(text?.In(_language)) is { } words ? Ended(words) : null;

    /// <summary>A text of ours as a clause, without its full stop.</summary>
    public string? Clause(LocalizedText? text) => Trim(text?.In(_language));

    private bool InIndustry(Proof proof) =>
        context.Lead?.Company?.Industry is { Length: > 0 } industry && proof.Industries.Any(i => string.Equals(i, industry, StringComparison.OrdinalIgnoreCase));

    private static Feature? Nearest(List<Feature> features, string words) =>
        features.Select(feature => (feature, hits: feature.Matches(words)))
            .Where(found => found.hits > 0).OrderByDescending(found => found.hits).Select(found => found.feature).FirstOrDefault();

    private string WithoutNames(string text) => (context.Product?.AlsoKnownAs ?? []).Append(context.Product?.Name ?? "").Where(name => name.Length > 0)
        .Aggregate(text, (words, name) => words.Replace(name, "", StringComparison.OrdinalIgnoreCase));

    private string Ended(string words) => words[^1] is '.' or '。' or '!' or '！' or '?' or '？' ? words : words + _language.Pick(".", "。");

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().TrimEnd('。', '.') is { Length: > 0 } words ? words : null;
}

using System.Text.RegularExpressions;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>
/// What the profile answers to a request: the price when they ask for it, the trial that may be offered, the policy whose words
/// they use, else what the product is when they ask for information. What it does not hold is not answered.
/// </summary>
internal static partial class RequestAnswer
{
    /// <summary>At most two sentences that answer the request, in the order asked for; empty when the profile holds none.</summary>
    public static IReadOnlyList<string> To(string? request, SellerProfile seller, Product? product, string? productName, string? category, ValueDeck deck, Language language)
    {
        var asked = Correspondence.OwnWords(request);
        if (asked.Length == 0) return [];
        var answers = new List<string>();
        if (Price().IsMatch(asked) && product?.Price is { } price)
        {
            var unit = Wording.Phrase(product.PriceUnit?.In(language), language, 6, 10);
            if (unit is not null || price.Per is not RatePeriod.Unit)
                answers.Add(language.Pick($"{productName} costs {Figures.Amount(price, language, unit)}.", $"{productName}的价格是{Figures.Amount(price, language, unit)}。"));
        }

        if (Trial().IsMatch(asked) && Wording.Phrase(seller.Authority.FreeTrial?.In(language), language, 14, 28) is { } trial)
            answers.Add(language.Pick($"We can offer {trial}.", $"我们可以提供{trial}。"));
        // The product's own name and what kind of thing it is stand in any request and in many policies: they are no topic.
        var names = Terms(string.Join(' ', (product?.AlsoKnownAs ?? []).Append(product?.Name).Append(category)), language);
        var wanted = Terms(asked, language).Except(names, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        if (Asking().IsMatch(asked)) answers.AddRange(deck.Policies
            .Select(policy => (Policy: policy, Shared: Terms(policy, language).Count(wanted.Contains)))
            .Where(hit => hit.Shared > 0).OrderByDescending(hit => hit.Shared).Select(hit => hit.Policy));
        if (answers.Count == 0 && productName is not null && category is not null && Information().IsMatch(asked))
            answers.Add(language.Pick($"{productName} offers {category}.", $"{productName}是{category}。"));
        return [.. answers.Distinct(StringComparer.Ordinal).Take(2)];
    }

    /// <summary>Their sentence that says most about the matter, verbatim: a question, or one that names a problem that a feature answers. Null when none does.</summary>
    public static string? Telling(string? request, Product? product, LeadCard lead)
    {
        var words = (product?.Features.SelectMany(f => f.Pains) ?? []).Concat(lead.Pains.Select(p => p.Text)).ToArray();
        return Sentences().Matches(Correspondence.OwnWords(request)).Select(m => m.Value.Trim())
            .Where(s => s.Length > 0 && !s.Contains('\n'))
            .Select(s => (Sentence: s, Weight: words.Count(w => s.Contains(w, StringComparison.OrdinalIgnoreCase)) * 2 + (s[^1] is '?' or '？' ? 1 : 0)))
            .Where(s => s.Weight > 0).OrderByDescending(s => s.Weight).Select(s => s.Sentence).FirstOrDefault();
    }

    /// <summary>True when they ask to be shown the product.</summary>
    public static bool WantsDemo(Activity? request) => request is not null && Demo().IsMatch($"{request.Subject}\n{Correspondence.OwnWords(request.Text)}");

    // Content words that tell one policy from another. In Chinese a short list of the subjects that customers ask about, for words have no borders there.
    private static HashSet<string> Terms(string text, Language language) =>
        language == Language.Chinese
            ? [.. ChineseTerm().Matches(text).Select(m => m.Value.ToUpperInvariant())]
            : [.. EnglishTerm().Matches(text).Select(m => m.Value.ToLowerInvariant()).Where(word => !CommonWords.Contains(word))];

    private static readonly HashSet<string> CommonWords = new(StringComparer.Ordinal)
    {
        "about", "after", "again", "also", "before", "being", "can", "could", "days", "does", "each", "every", "from", "have", "here", "into", "included", "like", "long", "many", "minutes", "month",
        "more", "much", "need", "next", "only", "order", "other", "our", "over", "plan", "plans", "please", "same", "should", "some", "tell", "than", "that", "the", "their", "them", "then", "there",
        "they", "this", "through", "time", "use", "used", "using", "very", "want", "week", "were", "what", "when", "where", "which", "while", "will", "with", "would", "years", "your", "yours", "months", "work", "working",
    };

    [GeneratedRegex(@"\b(price|prices|pricing|costs?|how much|quote|quotation|fees?)\b|价格|多少钱|报价|费用|怎么收费", RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(@"\b(trial|pilot|try it|test it|test run)\b|试用|试点|试一试", RegexOptions.IgnoreCase)]
    private static partial Regex Trial();

    [GeneratedRegex(@"\b(information|info|details|brochure|overview|tell (me|us) (more )?about|more about|know more|learn more)\b|了解|介绍|资料", RegexOptions.IgnoreCase)]
    private static partial Regex Information();

    [GeneratedRegex(@"\bdemo(nstration)?\b|演示|演練|看看产品", RegexOptions.IgnoreCase)]
    private static partial Regex Demo();

    [GeneratedRegex(@"[?？]|\b(how|can you|could you|do you|does|please)\b|吗|请问|如何|怎么|多久|是否", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"[^.!?。！？\n]+[.!?。！？]?")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"[A-Za-z][A-Za-z\-]{3,}|\b[A-Z]{2,}\b")]
    private static partial Regex EnglishTerm();

    [GeneratedRegex(@"上线|实施|安装|对接|接口|集成|培训|合同|取消|续约|退款|付款|发票|售后|保修|维护|数据|安全|[A-Za-z]{2,}")]
    private static partial Regex ChineseTerm();
}

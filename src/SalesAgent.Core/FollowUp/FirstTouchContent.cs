using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>
/// The first mail (F.1). Outbound: why this person, one sourced observation, one proof, one question of interest. Inbound: the
/// answer first, then one question.
/// </summary>
internal static class FirstTouchContent
{
    public static IReadOnlyDictionary<string, object?> Values(FollowUpMaterial material)
    {
        var inbound = material.Request.Choice.Situation == FollowUpSituation.Inbound;
        var language = material.Language;
        var values = inbound ? Inbound(material) : Outbound(material);
        values["inbound"] = inbound;
        values["company"] = material.Company;
        values["product"] = material.ProductName;
        values["category"] = material.Category;
        values["feature"] = material.Keep(material.Deck.Feature?.Text, 5);
        values["featureStart"] = values["feature"] is string feature ? Wording.Capital(feature) : null;
        values["fits"] = material.Deck.Feature?.Trouble == 0;
        values["proof"] = material.Keep(material.Deck.Proof?.Text, 3);
        // The answer does not print the problem; it only must not ask for one that they have told us in whatever words.
        values["pain"] = material.Pains.FirstOrDefault() ?? (inbound ? material.Lead.Pains.FirstOrDefault()?.Text : null);
        material.Point("what we offer", "我们能做什么", values["feature"] as string);
        material.Point("proof", "佐证", values["proof"] as string);
        material.Points.Add(FollowUpType.FirstTouch.Asks(language));
        material.NeedPains();
        material.NeedFeature();
        material.NeedProof();
        material.Parts(values["feature"], values["proof"], values["pain"], values.GetValueOrDefault("requestQuote") ?? values.GetValueOrDefault("observation"), inbound ? "" : material.Role, inbound ? "" : values["tagline"]);
        return values;
    }

    private static Dictionary<string, object?> Inbound(FollowUpMaterial material)
    {
        var (language, request) = (material.Language, material.Request.History.LastIncoming);
        var asked = Compliance.LastRequest(material.Lead, material.Request.Today);
        // Older words than the request that counts are not the request; what they sent in several messages is one request.
        if (request?.Date != asked) request = null;
        var open = request is null ? [] : material.Request.History.OpenIncoming.Where(a => Languages.Of(a.Text) == language).ToArray();
        var answers = RequestAnswer.To(string.Join("\n\n", open.Select(a => $"{a.Subject}\n\n{a.Text}")), material.Request.Seller, material.Product, material.ProductName, material.Category, material.Deck, language);
        var quote = open.Reverse().Select(a => Wording.Quote(RequestAnswer.Telling(a.Text, material.Product, material.Lead), language, 18, 36, closed: true)).FirstOrDefault(q => q is not null);
        var demo = RequestAnswer.WantsDemo(request);
        var date = asked is { } day ? material.DateOf(day) : null;
        material.Point("their request", "对方的询问", string.Join(language.Pick(", ", "，"), new[] { date, quote }.OfType<string>()));
        material.Point("answer", "答复", answers.Count == 0 ? null : string.Join(language.Pick(" ", ""), answers));
        if (request is null) material.Need("What exactly did they ask?", "对方具体问了什么？", "an answer to their question", "可以直接回答对方的问题");
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["subject"] = material.Subject(
                [demo ? "Your demo request" : null, material.ProductName is { } product ? $"Your request about {product}" : null, "Your request to us"],
                [demo ? "关于您的演示申请" : null, material.ProductName is { } name ? $"关于您咨询的{name}" : null, material.ProductName is { } brief ? $"您咨询的{brief}" : null, "关于您的咨询"]),
            ["request"] = request?.Kind switch
            {
                _ when demo => language.Pick("demo request", "演示申请"),
                ActivityKind.Call => language.Pick("call", "来电"),
                ActivityKind.Form or null => language.Pick("request", "咨询"),
                ActivityKind.Email => language.Pick("message", "来信"),
                _ => language.Pick("message", "留言"),
            },
            ["requestDate"] = date,
            ["requestQuote"] = material.Keep(quote, 4),
            ["answers"] = material.Keep(answers.Count == 0 ? null : string.Join(language.Pick(" ", ""), answers), 6),
            ["named"] = answers.Any(a => material.ProductName is { } product && a.Contains(product, StringComparison.OrdinalIgnoreCase)),
            ["demo"] = demo,
        };
    }

    private static Dictionary<string, object?> Outbound(FollowUpMaterial material)
    {
        var (language, seller) = (material.Language, material.Request.Seller);
        var observation = Observation(material);
        var pain = material.Pains.FirstOrDefault();
        var tagline = Wording.Phrase(seller.Company?.Tagline?.In(language), language, 14, 28);
        material.Point("why this person", "为什么写给这个人", material.Role is null ? material.Company : string.Join(language.Pick(", ", "，"), new[] { material.Role, material.Company }.OfType<string>()));
        material.Point("observation", "观察", observation);
        if (observation is null) material.Need("What did you see or read about them, and where?", "您从哪里了解到对方的什么情况？", "a reason to write to this very person", "给这个人写信的具体理由");
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["subject"] = material.Subject(
                [pain is not null && material.Company is { } at ? $"{Wording.Capital(pain)} at {at}" : null, pain is null ? null : Wording.Capital(pain), pain is null ? null : $"A question on {pain}", material.ProductName is not null && material.Company is not null ? $"{material.ProductName} for {material.Company}" : null, material.Company is { } company ? $"A question for {company}" : null, "A short question"],
                [pain is not null && material.Company is { } where ? $"关于{where}的{pain}" : null, pain is null ? null : $"关于{pain}的一点想法", pain is null ? null : $"关于{pain}", material.Company is { } firm ? $"想请教{firm}一个问题" : null, "想请教您一个问题"]),
            ["observation"] = material.Keep(observation, 4),
            ["role"] = material.Role,
            ["sellerName"] = Wording.Name(seller.Company?.Name),
            ["tagline"] = material.Keep(tagline, 2),
        };
    }

    /// <summary>Something about them with its source: a fact of a page or paper that the user named, else words of theirs on record.</summary>
    private static string? Observation(FollowUpMaterial material)
    {
        var language = material.Language;
        var named = material.Request.Spoken.Where(f => f.Source is SpokenSource.Web or SpokenSource.Document)
            .Select(f => Wording.Sentence(f.Text, language, 24, 46)).FirstOrDefault(s => s is not null);
        if (named is not null) return named;
        foreach (var evidence in material.Lead.Evidence.Where(e => e.Criterion is Criterion.Need or Criterion.Metrics or Criterion.Timeline && e.Kind is not ActivityKind.Note))
        {
            if (Wording.Quote(evidence.Quote, language, 18, 36, closed: true) is not { } quote) continue;
            var date = evidence.Date is { } day ? material.DateOf(day) : null;
            var speaker = Wording.Name(evidence.By);
            if (evidence.Kind is ActivityKind.Web or ActivityKind.Document)
                return language.Pick($"A published line{(speaker ?? material.Company) switch { { } by => $" from {by}", _ => "" }}{(date is null ? "" : $" of {date}")} caught my eye: {quote}", $"我注意到{speaker ?? material.Company}{(date is null ? "" : $"{date}")}公开提到：{quote}");
            var wrote = evidence.Kind is ActivityKind.Email or ActivityKind.Form or ActivityKind.Wechat or ActivityKind.Sms or ActivityKind.Linkedin;
            var who = material.ByRecipient(evidence) ? language.Pick("you", "您") : speaker;
            if (who is null) continue;
            return language.Pick(
                date is null ? $"{Wording.Capital(who)} {(wrote ? "wrote" : "said")}: {quote}" : $"On {date} {who} {(wrote ? "wrote" : "said")}: {quote}",
                $"{who}{(date is null ? "" : $"在{date}")}{(wrote ? "来信" : "")}提到：{quote}");
        }

        return null;
    }
}

using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>All that decides what one follow-up says.</summary>
public sealed record FollowUpRequest
{
    /// <summary>The customer.</summary>
    public required LeadCard Lead { get; init; }
    /// <summary>The seller.</summary>
    public required SellerProfile Seller { get; init; }
    /// <summary>Which message.</summary>
    public required FollowUpChoice Choice { get; init; }
    /// <summary>What happened so far.</summary>
    public required FollowUpHistory History { get; init; }
    /// <summary>Facts said now.</summary>
    public IReadOnlyList<SpokenFact> Spoken { get; init; } = [];
    /// <summary>Language of the text.</summary>
    public required Language Language { get; init; }
    /// <summary>Today.</summary>
    public required LocalDate Today { get; init; }
    /// <summary>The day it goes out; weekdays are told from it.</summary>
    public required LocalDate SendOn { get; init; }
    /// <summary>What the law says.</summary>
    public required ComplianceVerdict Compliance { get; init; }
    /// <summary>Chooses between wordings.</summary>
    public int Seed { get; init; }
}

/// <summary>
/// Turns a request into the brief of its mail (F.1, F.2): one personal reason, sourced facts only, one call to action, a
/// subject of two to five words (6 to 16 characters in Chinese) that says what is inside.
/// </summary>
public static class FollowUpBrief
{
    /// <summary>How far a text can be shortened: each step leaves out its least important part.</summary>
    public const int MaxTrim = 6;

    /// <summary>The brief. Facts of any length may stand on a card: raise <paramref name="trim"/> (0 to <see cref="MaxTrim"/>) until the text fits its limit.</summary>
    public static Brief Build(FollowUpRequest request, int trim = 0)
    {
        var (type, language) = (request.Choice.Type, request.Language);
        var material = new FollowUpMaterial(request, trim);
        var values = type switch
        {
            FollowUpType.FirstTouch => FirstTouchContent.Values(material),
            FollowUpType.PostDemo => PostDemoContent.Values(material),
            FollowUpType.ProposalSent => ProposalContent.Values(material),
            FollowUpType.NoResponse => NoResponseContent.Values(material),
            _ => BreakUpContent.Values(material),
        };
        var needs = material.Needs.Take(3).ToArray();
        var limits = type.Limits(language);
        return new Brief
        {
            Task = "follow_up/" + TaskName(type),
            Purpose = language.Pick($"{Wording.Capital(request.Choice.Label(language))}: {type.Asks(language)}", $"{request.Choice.Label(language)}：{type.Asks(language)}"),
            Language = language,
            Channel = Channel.Email,
            Audience = material.Audience,
            Voice = request.Seller.Voice,
            Points = material.Points,
            Facts = [.. FactBook.Of(request.Lead), .. FactBook.Of(request.Seller), .. FactBook.Of(request.Spoken, request.Today), .. material.Derived, .. Reason(request), .. Speakers(request)],
            Limits = needs.Length == 0 && material.Complete && trim == 0 ? limits : limits with { Min = 0 },
            MustNotSay = type.MustNotSay(language),
            Missing = needs,
            Authority = request.Seller.Authority,
            Compliance = request.Compliance,
            Asks = true,
            Today = request.Today,
            Values = values,
            Seed = request.Seed,
        };
    }

    // What the footer says of their consent or request is on the card, in other words.
    private static IEnumerable<Fact> Reason(FollowUpRequest request) =>
        ReasonLine(request) is { } line ? [new Fact { Id = "derived.reason", Text = line, Source = FactSource.Derived, AsOf = request.Today, CustomerSaid = true }] : [];

    // Who said what is on the card even when that person is not the contact.
    private static IEnumerable<Fact> Speakers(FollowUpRequest request) =>
        request.Lead.Evidence.Select(e => e.By).OfType<string>().Distinct(StringComparer.Ordinal).Select(by => new Fact { Id = "derived.speaker", Text = by, Source = FactSource.Derived, AsOf = request.Today });

    /// <summary>The finishing touch on written words: in Chinese a space between characters and Latin letters, quotations untouched.</summary>
    public static string Typeset(string text, Language language) => language == Language.Chinese ? Wording.SpaceLatin(text) : text;

    /// <summary>The type as templates and JSON name it: <c>post_demo</c>.</summary>
    public static string TaskName(FollowUpType type) => type switch
    {
        FollowUpType.FirstTouch => "first_touch",
        FollowUpType.PostDemo => "post_demo",
        FollowUpType.ProposalSent => "proposal_sent",
        FollowUpType.NoResponse => "no_response",
        _ => "break_up",
    };

    /// <summary>Why the recipient gets this mail, for the footer (F.7 footer order); null when nothing on record says it.</summary>
    public static string? ReasonLine(FollowUpRequest request)
    {
        var language = request.Language;
        if (Guardrails.Compliance.LastRequest(request.Lead, request.Today) is { } asked)
            return language.Pick($"You receive this because you contacted us on {Figures.Date(asked, language)}.", $"您收到此邮件，是因为您于{Figures.Date(asked, language)}联系过我们。");
        var day = request.Lead.Consent?.Date is { } since ? language.Pick($" on {Figures.Date(since, language)}", $"于{Figures.Date(since, language)}") : "";
        return request.Lead.Consent?.Basis switch
        {
            ConsentBasis.Express => language.Pick($"You receive this because you agreed{day} to hear from us.", $"您收到此邮件，是因为您{day}同意接收我们的信息。"),
            ConsentBasis.SoftOptIn or ConsentBasis.ImpliedPurchase => language.Pick("You receive this because you are a customer of ours.", "您收到此邮件，是因为您是我们的客户。"),
            ConsentBasis.ImpliedInquiry => language.Pick($"You receive this because you asked us{day}.", $"您收到此邮件，是因为您{day}向我们咨询过。"),
            _ => null,
        };
    }
}

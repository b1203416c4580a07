using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>The marketing rules of one country as F.7 tabulates them: which bases carry a message, and what it must show.</summary>
internal sealed record ContactLaw
{
    /// <summary>The rule's name: <c>US CA DE AT FR NL EU UK CN AU</c>, or <c>strictest</c>.</summary>
    public required string Jurisdiction { get; init; }
    /// <summary>Whether the basis carries a marketing message to this kind of recipient.</summary>
    public required Func<ConsentBasis, RecipientKind, bool> Permits { get; init; }
    /// <summary>The rule in one sentence.</summary>
    public required LocalizedText Rule { get; init; }
    /// <summary>A postal address is required.</summary>
    public bool PostalAddress { get; init; }
    /// <summary>The message must say that it is an advertisement.</summary>
    public bool AdIdentification { get; init; }
    /// <summary>The subject must begin with 广告 or AD.</summary>
    public bool AdSubject { get; init; }
    /// <summary>Implied consent runs out (CASL).</summary>
    public bool ImpliedAges { get; init; }

    /// <summary>Months for which a basis holds, or null when it does not age here.</summary>
    public int? MonthsOf(ConsentBasis basis) => !ImpliedAges ? null : basis switch
    {
        ConsentBasis.ImpliedPurchase => 24,
        ConsentBasis.ImpliedInquiry => 6,
        _ => null,
    };

    /// <summary>The rule of a country (ISO 3166-1 alpha-2); unknown and unlisted countries get the strictest.</summary>
    public static ContactLaw Of(string? country) => country?.Trim().ToUpperInvariant() switch
    {
        "US" => UnitedStates,
        "CA" => Canada,
        "CN" => China,
        "AU" => Australia,
        "GB" or "UK" => UnitedKingdom,
        "DE" => Germany,
        "AT" => Austria,
        "FR" => France,
        "NL" => Netherlands,
        { } code when OtherEurope.Contains(code) => Europe,
        _ => Strictest,
    };

    // The rest of the EU, and the EEA states that apply the same directive.
    private static readonly HashSet<string> OtherEurope = new(StringComparer.Ordinal)
    {
        "BE", "BG", "CY", "CZ", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO",
    };

    private static bool Agreed(ConsentBasis basis) => basis is ConsentBasis.Express or ConsentBasis.SoftOptIn;

    private static readonly ContactLaw UnitedStates = new()
    {
        Jurisdiction = "US", PostalAddress = true, AdIdentification = true,
        Permits = (_, _) => true,
        Rule = new("United States: no prior consent is needed; the mail needs a postal address, a refusal line and a note that it is commercial.", "美国：不要求事先同意，但须写明邮寄地址、拒收方式，并说明是商业邮件。"),
    };

    private static readonly ContactLaw Canada = new()
    {
        Jurisdiction = "CA", PostalAddress = true, ImpliedAges = true,
        Permits = (basis, _) => basis is ConsentBasis.Express or ConsentBasis.ImpliedPurchase or ConsentBasis.ImpliedInquiry,
        Rule = new("Canada: express consent, a purchase within 24 months or an inquiry within 6 months is required.", "加拿大：须有明示同意、24个月内的购买或6个月内的询问。"),
    };

    private static readonly ContactLaw China = new()
    {
        Jurisdiction = "CN", AdIdentification = true, AdSubject = true,
        Permits = (basis, _) => basis == ConsentBasis.Express,
        Rule = new("China: advertising mail needs the recipient's express consent and a subject that begins with 广告 or AD.", "中国：广告邮件须经收件人明确同意，主题须以“广告”或“AD”开头。"),
    };

    private static readonly ContactLaw Australia = new()
    {
        Jurisdiction = "AU",
        Permits = (basis, _) => Agreed(basis) || basis is ConsentBasis.ImpliedPurchase or ConsentBasis.ImpliedInquiry,
        Rule = new("Australia: express or inferred consent is required.", "澳大利亚：须有明示同意或可推断的同意。"),
    };

    private static readonly ContactLaw UnitedKingdom = new()
    {
        Jurisdiction = "UK",
        Permits = (basis, recipient) => recipient == RecipientKind.Company || Agreed(basis),
        Rule = new("United Kingdom: individuals and sole traders need consent or the soft opt-in; companies may be written to until they object.", "英国：个人和个体经营者须有同意或软性选择加入；公司在提出反对前可以联系。"),
    };

    private static readonly ContactLaw Germany = new()
    {
        Jurisdiction = "DE",
        Permits = (basis, _) => Agreed(basis),
        Rule = new("Germany: prior express consent is required for companies too, or the narrow exception for existing customers.", "德国：对公司也须事先取得明确同意，仅对现有客户有有限的例外。"),
    };

    private static readonly ContactLaw Austria = Germany with
    {
        Jurisdiction = "AT",
        Rule = new("Austria: prior express consent is required for companies too, or the narrow exception for existing customers.", "奥地利：对公司也须事先取得明确同意，仅对现有客户有有限的例外。"),
    };

    // Companies may be addressed on job matters on a recorded legitimate interest; persons must opt in (F.7: to be re-checked).
    private static readonly ContactLaw France = new()
    {
        Jurisdiction = "FR",
        Permits = (basis, recipient) => Agreed(basis) || (recipient == RecipientKind.Company && basis is (ConsentBasis.LegitimateInterest or ConsentBasis.Corporate)),
        Rule = new("France: persons must have agreed; companies may be written to about their work on a recorded legitimate interest, until they object.", "法国：个人须事先同意；对公司可凭已记录的正当利益就其业务联系，直至对方反对。"),
    };

    private static readonly ContactLaw Netherlands = France with
    {
        Jurisdiction = "NL",
        Rule = new("Netherlands: persons must have agreed; companies may be written to about their work on a recorded legitimate interest, until they object.", "荷兰：个人须事先同意；对公司可凭已记录的正当利益就其业务联系，直至对方反对。"),
    };

    private static readonly ContactLaw Europe = new()
    {
        Jurisdiction = "EU",
        Permits = (basis, _) => Agreed(basis),
        Rule = new("European Union: prior consent or the exception for existing customers; member states differ for companies, and our default is the strict reading.", "欧盟：须事先同意，或适用现有客户的例外；各成员国对公司的规定不同，我们默认从严。"),
    };

    // Not laxer than any rule above in permission or in what must be shown.
    private static readonly ContactLaw Strictest = new()
    {
        Jurisdiction = "strictest", PostalAddress = true, AdIdentification = true, AdSubject = true,
        Permits = (basis, _) => basis == ConsentBasis.Express,
        Rule = new("The recipient's country is not known or has no rule here, so the strictest rule applies: express consent, and an advertising label.", "收件人所在国家未知或未收录，因此按最严格的规则处理：须有明确同意，并标明是广告。"),
    };
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>
/// Who sells, what, at which price and with which authority: told once, used everywhere (FORMATS: seller profile).
/// Only what stands here may be claimed, promised or named to a customer.
/// </summary>
public sealed record SellerProfile
{
    /// <summary>The selling company.</summary>
    public SellerCompany? Company { get; init; }
    /// <summary>People who sign, first is the default.</summary>
    public IReadOnlyList<Sender> Senders { get; init; } = [];
    /// <summary>Languages we serve.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];
    /// <summary>Countries we serve (ISO 3166-1 alpha-2); empty means not stated.</summary>
    public IReadOnlyList<string> Territory { get; init; } = [];
    /// <summary>Ideal customer.</summary>
    public IdealCustomer? Icp { get; init; }
    /// <summary>Products, first is the default.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];
    /// <summary>Proof: customer stories, certificates, measured results. May be empty.</summary>
    public IReadOnlyList<Proof> Proof { get; init; } = [];
    /// <summary>What the sender may promise alone; absent means nothing.</summary>
    public Authority Authority { get; init; } = new();
    /// <summary>Real signing limits of customers, when known; else the defaults of B.6 hold.</summary>
    public IReadOnlyList<ApprovalLimit> ApprovalLimits { get; init; } = [];
    /// <summary>Shortest possible time from order to delivery, days ≥ 0.</summary>
    [Range(0, 3650)]
    public int? MinDeliveryDays { get; init; }
    /// <summary>Rivals with sourced, dated facts.</summary>
    public IReadOnlyList<Competitor> Competitors { get; init; } = [];
    /// <summary>Policies in free text that may be cited.</summary>
    public IReadOnlyList<LocalizedText> Policies { get; init; } = [];
    /// <summary>How a recipient stops further messages, replacing our default line.</summary>
    public LocalizedText? OptOut { get; init; }
    /// <summary>A disclosure to add to every message.</summary>
    public LocalizedText? Disclosure { get; init; }
    /// <summary>What must never reach a customer.</summary>
    public IReadOnlyList<string> Internal { get; init; } = [];

    /// <summary>How the first sender writes, who signs; null for our defaults.</summary>
    [JsonIgnore]
    public Voice? Voice => Senders.Count > 0 ? Senders[0].Voice : null;

    /// <summary>The product of that name (case and spaces ignored), or null when the profile has none of it; without a name the first product.</summary>
    public Product? FindProduct(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return Products.Count > 0 ? Products[0] : null;
        static string Fold(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Products.FirstOrDefault(p => Fold(p.Name) == Fold(name) || p.AlsoKnownAs.Any(a => Fold(a) == Fold(name)));
    }
}

/// <summary>The selling company.</summary>
public sealed record SellerCompany
{
    /// <summary>Name as customers know it.</summary>
    public required string Name { get; init; }
    /// <summary>Registered name.</summary>
    public string? LegalName { get; init; }
    /// <summary>Postal address, one line.</summary>
    public string? Address { get; init; }
    /// <summary>ISO 3166-1 alpha-2 country code.</summary>
    [RegularExpression("^[A-Z]{2}$")]
    public string? Country { get; init; }
    /// <summary>Web site.</summary>
    public string? Website { get; init; }
    /// <summary>E-mail for replies and refusals.</summary>
    public string? Email { get; init; }
    /// <summary>Phone.</summary>
    public string? Phone { get; init; }
    /// <summary>Half a sentence that says what the company does.</summary>
    public LocalizedText? Tagline { get; init; }
}

/// <summary>A person who signs.</summary>
public sealed record Sender
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }
    /// <summary>Name in Chinese texts, when different.</summary>
    public string? NameZh { get; init; }
    /// <summary>Job title.</summary>
    public LocalizedText? Role { get; init; }
    /// <summary>E-mail.</summary>
    public string? Email { get; init; }
    /// <summary>Phone.</summary>
    public string? Phone { get; init; }
    /// <summary>How this person writes.</summary>
    public Voice? Voice { get; init; }
}

/// <summary>The ideal customer.</summary>
public sealed record IdealCustomer
{
    /// <summary>Industries.</summary>
    public IReadOnlyList<string> Industries { get; init; } = [];
    /// <summary>Smallest company, people.</summary>
    [Range(0, 10_000_000)]
    public int? MinEmployees { get; init; }
    /// <summary>Largest company, people.</summary>
    [Range(0, 10_000_000)]
    public int? MaxEmployees { get; init; }
    /// <summary>Countries (ISO codes).</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
    /// <summary>Roles.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}

/// <summary>A product.</summary>
public sealed record Product
{
    /// <summary>Name as it is sold.</summary>
    public required string Name { get; init; }
    /// <summary>Other spellings.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
    /// <summary>What it is, a noun phrase: "route planning for delivery fleets".</summary>
    public LocalizedText? Category { get; init; }
    /// <summary>Features with what they bring, best first.</summary>
    public IReadOnlyList<Feature> Features { get; init; } = [];
    /// <summary>What sets it apart.</summary>
    public UniquePoint? Usp { get; init; }
    /// <summary>List price.</summary>
    public Rate? Price { get; init; }
    /// <summary>What the price is counted per, in words, when <see cref="RatePeriod.Unit"/>.</summary>
    public LocalizedText? PriceUnit { get; init; }
    /// <summary>Honest limits: what it does not do.</summary>
    public IReadOnlyList<LocalizedText> Limits { get; init; } = [];
}

/// <summary>Feature → advantage → benefit (C.4).</summary>
public sealed record Feature
{
    /// <summary>What it is, a noun phrase.</summary>
    public required LocalizedText Name { get; init; }
    /// <summary>What it does better than today's way: a clause with its own verb, subject the feature ("plans every tour in minutes").</summary>
    public LocalizedText? Advantage { get; init; }
    /// <summary>What the customer gains: a clause that follows "so that" or 让您 ("your drivers arrive when they said they would").</summary>
    public LocalizedText? Benefit { get; init; }
    /// <summary>Words of the problems it answers, any language.</summary>
    public IReadOnlyList<string> Pains { get; init; } = [];
    /// <summary>Ids of proofs.</summary>
    public IReadOnlyList<string> Proof { get; init; } = [];

    /// <summary>True when one of the feature's problem words stands in the text: Chinese anywhere, English at the start of a word with at most three letters more ("delay" finds "delayed", not "relay"). Empty words answer nothing.</summary>
    public bool Answers(string pain) => Matches(pain) > 0;

    /// <summary>How many of the feature's problem words stand in the text, by the rule of <see cref="Answers"/>.</summary>
    public int Matches(string text) => Pains.Count(word => word.Trim() is { Length: > 0 } plain && (Languages.HasCjk(plain) ? text.Contains(plain, StringComparison.OrdinalIgnoreCase) : HasWord(text, plain)));

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) continue;
            var end = at + word.Length;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            if (end - at - word.Length <= 3) return true;
        }

        return false;
    }
}

/// <summary>What sets a product apart (C.6).</summary>
public sealed record UniquePoint
{
    /// <summary>The point, a clause that follows "What sets it apart:" or 区别在于.</summary>
    public required LocalizedText Text { get; init; }
    /// <summary>Source of the claim.</summary>
    public string? Evidence { get; init; }
    /// <summary>Date of the source.</summary>
    public LocalDate? Date { get; init; }
}

/// <summary>A proof (S1-24): rendered only with a source and permission.</summary>
public sealed record Proof
{
    /// <summary>Id used by features.</summary>
    public required string Id { get; init; }
    /// <summary>Kind of proof.</summary>
    public ProofKind Kind { get; init; } = ProofKind.Case;
    /// <summary>One or two full sentences.</summary>
    public required LocalizedText Text { get; init; }
    /// <summary>Customer, body or medium it is about.</summary>
    public string? Subject { get; init; }
    /// <summary>When.</summary>
    public LocalDate? Date { get; init; }
    /// <summary>Where it is recorded.</summary>
    public string? Source { get; init; }
    /// <summary>Whether the subject agreed to be named.</summary>
    public bool Permission { get; init; }
    /// <summary>Whether it was paid for; then it must be disclosed.</summary>
    public bool Paid { get; init; }
    /// <summary>Products it supports; empty means all.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];
    /// <summary>Industries it fits best.</summary>
    public IReadOnlyList<string> Industries { get; init; } = [];
    /// <summary>Kinds of objection it answers.</summary>
    public IReadOnlyList<ObjectionKind> Answers { get; init; } = [];

    /// <summary>May be shown to a customer: has permission and a source.</summary>
    [JsonIgnore]
    public bool Approved => Permission && !string.IsNullOrWhiteSpace(Source);
}

/// <summary>Kinds of proof (S1-24.5 to .11).</summary>
public enum ProofKind
{
    /// <summary>A customer's result.</summary>
    Case,
    /// <summary>A customer's words.</summary>
    Testimonial,
    /// <summary>A certificate or standard.</summary>
    Certificate,
    /// <summary>A medium's report.</summary>
    Media,
    /// <summary>A measurement of ours.</summary>
    Measurement,
    /// <summary>A sample, demo or trial.</summary>
    Sample,
}

/// <summary>What a sender may promise without asking; every limit defaults to nothing.</summary>
public sealed record Authority
{
    /// <summary>Largest discount that may be offered alone, percent 0 to 100.</summary>
    [Range(0, 100)]
    public decimal MaxDiscountPercent { get; init; }
    /// <summary>Guarantees that may be given, in their exact words.</summary>
    public IReadOnlyList<LocalizedText> Guarantees { get; init; } = [];
    /// <summary>Delivery time that may be promised, days from order.</summary>
    [Range(0, 3650)]
    public int? DeliveryDays { get; init; }
    /// <summary>Service levels that may be promised, in their exact words.</summary>
    public IReadOnlyList<LocalizedText> Slas { get; init; } = [];
    /// <summary>Trial that may be offered, in its exact words.</summary>
    public LocalizedText? FreeTrial { get; init; }
    /// <summary>Whether exclusivity may be promised.</summary>
    public bool Exclusivity { get; init; }
    /// <summary>What may be traded for a concession: "a two-year term", "payment within 14 days".</summary>
    public IReadOnlyList<LocalizedText> Trades { get; init; } = [];
    /// <summary>Who may decide above the limits.</summary>
    public string? EscalateTo { get; init; }
}

/// <summary>Signing limits of a customer's people (B.6), in the deal's currency.</summary>
public sealed record ApprovalLimit
{
    /// <summary>Company size this row holds up to, people; null means any size above.</summary>
    [Range(0, 10_000_000)]
    public int? MaxEmployees { get; init; }
    /// <summary>User or team lead.</summary>
    public decimal TeamLead { get; init; }
    /// <summary>Department head.</summary>
    public decimal DepartmentHead { get; init; }
    /// <summary>General manager or CFO.</summary>
    public decimal Executive { get; init; }
}

/// <summary>A rival.</summary>
public sealed record Competitor
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }
    /// <summary>Sourced, dated facts.</summary>
    public IReadOnlyList<CompetitorFact> Facts { get; init; } = [];
}

/// <summary>A sourced, dated fact about a rival.</summary>
public sealed record CompetitorFact
{
    /// <summary>The fact.</summary>
    public required LocalizedText Text { get; init; }
    /// <summary>Its source.</summary>
    public string? Source { get; init; }
    /// <summary>Its date.</summary>
    public LocalDate? Date { get; init; }
}

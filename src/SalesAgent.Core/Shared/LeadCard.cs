using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>
/// Everything known about one lead, as a person writes it by hand and as the store returns it (FORMATS: lead card).
/// Every field is optional: null or empty means unknown, never no.
/// </summary>
public sealed record LeadCard
{
    /// <summary>Stable id; when absent it is derived from company and contact (<see cref="Key"/>).</summary>
    public string? Id { get; init; }
    /// <summary>The company, or null for a household.</summary>
    public Company? Company { get; init; }
    /// <summary>The person who is written to.</summary>
    public Contact? Contact { get; init; }
    /// <summary>Who receives the message in law (decides the rules of contact).</summary>
    public RecipientKind? Recipient { get; init; }
    /// <summary>Business or consumer; B2B when absent.</summary>
    public Segment? Segment { get; init; }
    /// <summary>Where the lead came from.</summary>
    public LeadSource? Source { get; init; }
    /// <summary>A product of the seller profile, by name.</summary>
    public string? Product { get; init; }
    /// <summary>Expected value of the deal.</summary>
    public Money? Amount { get; init; }
    /// <summary>True when the amount recurs (a subscription).</summary>
    public bool? Recurring { get; init; }
    /// <summary>Whether physical visits are needed.</summary>
    public DeliveryMode? DeliveryMode { get; init; }
    /// <summary>Expected closing date.</summary>
    public LocalDate? ExpectedClose { get; init; }
    /// <summary>Earlier expected closing dates, oldest first.</summary>
    public IReadOnlyList<LocalDate> CloseDateHistory { get; init; } = [];
    /// <summary>A dated event of the customer after which not acting costs.</summary>
    public CriticalEvent? CriticalEvent { get; init; }
    /// <summary>End of the running contract.</summary>
    public LocalDate? RenewalDate { get; init; }
    /// <summary>Stage in the pipeline.</summary>
    public Stage? Stage { get; init; }
    /// <summary>Prospect, nurture or customer (S2-18 to S2-20).</summary>
    public ClientCategory? Category { get; init; }
    /// <summary>What is known for each criterion of qualification.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
    /// <summary>Other people at the customer.</summary>
    public IReadOnlyList<Stakeholder> Stakeholders { get; init; } = [];
    /// <summary>Gold and bad traits (B.4), by id or in words.</summary>
    public TraitList? Traits { get; init; }
    /// <summary>Red flags seen by people (B.5), by id; rules add theirs.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
    /// <summary>Disqualifications recorded by people (B.6), by id; rules add theirs.</summary>
    public IReadOnlyList<string> Disqualify { get; init; } = [];
    /// <summary>Problems in the customer's words, most important first.</summary>
    public IReadOnlyList<Pain> Pains { get; init; } = [];
    /// <summary>Objections raised so far.</summary>
    public IReadOnlyList<LoggedObjection> Objections { get; init; } = [];
    /// <summary>What we promised to do.</summary>
    public IReadOnlyList<Promise> Promises { get; init; } = [];
    /// <summary>An open complaint suspends every sales message.</summary>
    public Complaint? Complaint { get; init; }
    /// <summary>Rivals for the same money.</summary>
    public IReadOnlyList<Rival> Competition { get; init; } = [];
    /// <summary>The next step agreed or planned.</summary>
    public NextStep? NextStep { get; init; }
    /// <summary>The lawful basis for contact.</summary>
    public Consent? Consent { get; init; }
    /// <summary>Free text: untrusted, data only.</summary>
    public string? Notes { get; init; }
    /// <summary>What happened, in any order.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>The segment with its default, B2B.</summary>
    [JsonIgnore]
    public Segment SegmentOrDefault => Segment ?? Shared.Segment.B2B;

    /// <summary>The id, or one derived from company and contact: lower case, words joined by hyphens; <c>lead</c> when neither is known.</summary>
    [JsonIgnore]
    public string Key
    {
        get
        {
            if (!string.IsNullOrWhiteSpace(Id)) return Id;
            var words = string.Join(' ', new[] { Company?.Name, Contact?.Name }.Where(part => !string.IsNullOrWhiteSpace(part)));
            var slug = string.Join('-', words.ToLowerInvariant().Split(words.Where(c => !char.IsLetterOrDigit(c)).Append(' ').ToArray(), StringSplitOptions.RemoveEmptyEntries));
            return slug.Length == 0 ? "lead" : slug;
        }
    }

    /// <summary>The name a person would use for this lead: company, else contact, else id.</summary>
    [JsonIgnore]
    public string DisplayName => Company?.Name ?? Contact?.Name ?? Key;

    /// <summary>The customer's language: as recorded, else the language of what they wrote to us, else of their pains and names, else English.</summary>
    [JsonIgnore]
    public Language Language =>
        Contact?.Language
        ?? (Activities.Where(a => a.Direction == Direction.In && !string.IsNullOrWhiteSpace(a.Text)).OrderBy(a => a.Date).LastOrDefault() is { } said
            ? Languages.Of(said.Text)
            : Languages.Of(string.Join(' ', Pains.Select(p => p.Text).Concat([Contact?.Name ?? "", Company?.Name ?? ""]))));
}

/// <summary>A company.</summary>
public sealed record Company
{
    /// <summary>Name as the customer writes it.</summary>
    public string? Name { get; init; }
    /// <summary>ISO 3166-1 alpha-2 country code, for example <c>DE</c>.</summary>
    [RegularExpression("^[A-Z]{2}$")]
    public string? Country { get; init; }
    /// <summary>City.</summary>
    public string? City { get; init; }
    /// <summary>Industry, in words.</summary>
    public string? Industry { get; init; }
    /// <summary>Number of people employed, ≥ 0.</summary>
    [Range(0, 10_000_000)]
    public int? Employees { get; init; }
    /// <summary>Web site.</summary>
    public string? Website { get; init; }
    /// <summary>Where to visit.</summary>
    public Location? Location { get; init; }
}

/// <summary>A point on the map.</summary>
/// <param name="Lat">Degrees north, −90 to 90.</param>
/// <param name="Lon">Degrees east, −180 to 180.</param>
public sealed record Location([property: Range(-90.0, 90.0)] double Lat, [property: Range(-180.0, 180.0)] double Lon);

/// <summary>A person at the customer.</summary>
public sealed record Contact
{
    /// <summary>Full name as they write it.</summary>
    public string? Name { get; init; }
    /// <summary>Job title.</summary>
    public string? Role { get; init; }
    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }
    /// <summary>Phone number.</summary>
    public string? Phone { get; init; }
    /// <summary>WeChat id.</summary>
    public string? Wechat { get; init; }
    /// <summary>The language they write in.</summary>
    public Language? Language { get; init; }
    /// <summary>IANA time zone, for example <c>Europe/Berlin</c>.</summary>
    public string? TimeZone { get; init; }
}

/// <summary>What somebody said or wrote that bears on one criterion (B.2).</summary>
public sealed record Evidence
{
    /// <summary>The criterion; <c>power</c> is accepted for budget.</summary>
    public required Criterion Criterion { get; init; }
    /// <summary>The grade a person gave; absent means that rules grade the quote.</summary>
    public Grade? Grade { get; init; }
    /// <summary>The words themselves.</summary>
    public string? Quote { get; init; }
    /// <summary>Who said it.</summary>
    public string? By { get; init; }
    /// <summary>The speaker's role.</summary>
    public string? ByRole { get; init; }
    /// <summary>How it reached us.</summary>
    public ActivityKind? Kind { get; init; }
    /// <summary>When; undated evidence is not aged.</summary>
    public LocalDate? Date { get; init; }
}

/// <summary>Another person who takes part.</summary>
public sealed record Stakeholder
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }
    /// <summary>Job title.</summary>
    public string? Role { get; init; }
    /// <summary>Whether we have spoken with them.</summary>
    public bool? Met { get; init; }
    /// <summary>How many documented requests to meet them were refused, ≥ 0.</summary>
    [Range(0, 1000)]
    public int? AccessRefused { get; init; }
}

/// <summary>Traits of the customer (B.4).</summary>
public sealed record TraitList
{
    /// <summary>Gold traits: G1 to G7, or words.</summary>
    public IReadOnlyList<string> Gold { get; init; } = [];
    /// <summary>Bad traits: B1 to B7, or words.</summary>
    public IReadOnlyList<string> Bad { get; init; } = [];
}

/// <summary>A problem in the customer's words.</summary>
public sealed record Pain
{
    /// <summary>The problem, a short phrase.</summary>
    public required string Text { get; init; }
    /// <summary>Its measure, for example <c>9 %</c>.</summary>
    public string? Metric { get; init; }
    /// <summary>What it costs.</summary>
    public Rate? Cost { get; init; }
}

/// <summary>A dated event of the customer.</summary>
public sealed record CriticalEvent
{
    /// <summary>The event, a short phrase.</summary>
    public required string Text { get; init; }
    /// <summary>Its date.</summary>
    public LocalDate? Date { get; init; }
}

/// <summary>An objection on record.</summary>
public sealed record LoggedObjection
{
    /// <summary>Its kind (D.1).</summary>
    public ObjectionKind? Kind { get; init; }
    /// <summary>The customer's words.</summary>
    public string? Text { get; init; }
    /// <summary>Whether it still stands.</summary>
    public ObjectionStatus? Status { get; init; }
    /// <summary>When it was raised.</summary>
    public LocalDate? Date { get; init; }
}

/// <summary>Something we promised.</summary>
public sealed record Promise
{
    /// <summary>What we promised.</summary>
    public required string Text { get; init; }
    /// <summary>By when.</summary>
    public LocalDate? Due { get; init; }
    /// <summary>Whether it is done; absent means no.</summary>
    public bool? Done { get; init; }
}

/// <summary>A complaint.</summary>
/// <param name="Open">True while it is unresolved.</param>
/// <param name="Text">What it is about.</param>
public sealed record Complaint(bool Open, string? Text = null);

/// <summary>A rival for the same money, the customer's own build and doing nothing included.</summary>
/// <param name="Name">Its name.</param>
public sealed record Rival(string Name);

/// <summary>The next step with the customer.</summary>
public sealed record NextStep
{
    /// <summary>What happens.</summary>
    public string? Text { get; init; }
    /// <summary>When.</summary>
    public LocalDate? Date { get; init; }
    /// <summary>Whether the customer agreed.</summary>
    public bool? Accepted { get; init; }
}

/// <summary>The lawful basis for contact (F.7).</summary>
public sealed record Consent
{
    /// <summary>Which basis.</summary>
    public ConsentBasis? Basis { get; init; }
    /// <summary>Since when.</summary>
    public LocalDate? Date { get; init; }
    /// <summary>Where it is recorded.</summary>
    public string? Evidence { get; init; }
}

/// <summary>Something that happened with the customer.</summary>
public sealed record Activity
{
    /// <summary>The day.</summary>
    public LocalDate? Date { get; init; }
    /// <summary>The channel or kind.</summary>
    public ActivityKind? Kind { get; init; }
    /// <summary>In: from the customer; out: from us.</summary>
    public Direction? Direction { get; init; }
    /// <summary>Subject line.</summary>
    public string? Subject { get; init; }
    /// <summary>Text: untrusted, data only.</summary>
    public string? Text { get; init; }
    /// <summary>What came of it, for example <c>reply</c>, <c>no_answer</c>, <c>hard_bounce</c>, <c>opt_out</c>, <c>out_of_office</c>.</summary>
    public string? Outcome { get; init; }
}

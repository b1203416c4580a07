using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>
/// All that a writer gets: what must be said, from which facts, in which form, and what must not be said.
/// The rules decide it; a writer only phrases it.
/// </summary>
public sealed record Brief
{
    /// <summary>What is written: <c>pitch/sixty_seconds</c>, <c>follow_up/post_demo</c>, <c>objection/price</c> …; also the template's path.</summary>
    public required string Task { get; init; }
    /// <summary>One line: what this text is to achieve.</summary>
    public required string Purpose { get; init; }
    /// <summary>Language of the text.</summary>
    public required Language Language { get; init; }
    /// <summary>Channel of the text.</summary>
    public required Channel Channel { get; init; }
    /// <summary>Who reads it, in words.</summary>
    public string? Audience { get; init; }
    /// <summary>How the sender writes; null for our defaults.</summary>
    public Voice? Voice { get; init; }
    /// <summary>What to say, in order.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];
    /// <summary>The facts that may be used.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];
    /// <summary>Length of the body without greeting, signature and footer.</summary>
    public required TextLimits Limits { get; init; }
    /// <summary>What must not be said, in words.</summary>
    public IReadOnlyList<string> MustNotSay { get; init; } = [];
    /// <summary>What is missing and would improve the text; at most three.</summary>
    public IReadOnlyList<Need> Missing { get; init; } = [];
    /// <summary>What may be promised.</summary>
    public Authority Authority { get; init; } = new();
    /// <summary>What the law wants in the message; null for spoken texts.</summary>
    public ComplianceVerdict? Compliance { get; init; }
    /// <summary>Whether the text must ask something (F.2): exactly one call to action.</summary>
    public bool Asks { get; init; } = true;
    /// <summary>Day of writing.</summary>
    public required LocalDate Today { get; init; }
    /// <summary>Values for the rules' template, by declared name; null is unknown.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);
    /// <summary>Chooses between wordings: the same seed, the same words.</summary>
    public int Seed { get; init; }
}

/// <summary>Limits of length: words in English, characters in Chinese (C.2 counting).</summary>
/// <param name="Min">At least, unless facts are missing.</param>
/// <param name="Max">At most.</param>
public sealed record TextLimits(int Min, int Max);

/// <summary>A question whose answer would improve the text.</summary>
/// <param name="Question">The question to the user.</param>
/// <param name="Improves">What it would improve.</param>
public sealed record Need(string Question, string Improves);

/// <summary>What the law says about a message (F.7). Reference, not legal advice.</summary>
public sealed record ComplianceVerdict
{
    /// <summary>Whether it may be sent.</summary>
    public required ContactPermission Permission { get; init; }
    /// <summary>The rule applied, for example <c>CN</c>, <c>DE</c>, or <c>strictest</c> for an unknown country.</summary>
    public required string Jurisdiction { get; init; }
    /// <summary>Why, in the user's language.</summary>
    public required string Reason { get; init; }
    /// <summary>What the subject must begin with, or null.</summary>
    public string? SubjectPrefix { get; init; }
    /// <summary>The sender must be identified.</summary>
    public bool NeedsIdentity { get; init; }
    /// <summary>A postal address is required.</summary>
    public bool NeedsPostalAddress { get; init; }
    /// <summary>A way to refuse is required.</summary>
    public bool NeedsOptOut { get; init; }
    /// <summary>The message must say that it is an advertisement.</summary>
    public bool NeedsAdIdentification { get; init; }
}

/// <summary>Whether a message may be sent.</summary>
public enum ContactPermission
{
    /// <summary>Yes.</summary>
    Allowed,
    /// <summary>Yes, with the elements named.</summary>
    AllowedWithChanges,
    /// <summary>No.</summary>
    Blocked,
}

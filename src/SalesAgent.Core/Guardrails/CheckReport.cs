using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>What the check of one text found.</summary>
/// <param name="Passed">True when nothing blocks.</param>
/// <param name="Findings">All findings in text order, blocking ones included.</param>
/// <param name="Claims">Every checkable thing in the text, and what supports it.</param>
/// <param name="Receipt">One line for people: "7 claims, 7 sourced · 0 promises · 92 words".</param>
public sealed record CheckReport(bool Passed, IReadOnlyList<Finding> Findings, IReadOnlyList<Claim> Claims, string Receipt);

/// <summary>A checkable thing in a text.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character, 0-based, in the checked text.</param>
/// <param name="End">One after the last.</param>
/// <param name="Supported">Whether a fact or a derivation supports it.</param>
/// <param name="Fact">Id of the supporting fact.</param>
/// <param name="Verdict">The verdict in full.</param>
public sealed record Claim(string Text, ClaimKind Kind, int Start, int End, bool Supported, string? Fact, ClaimVerdict Verdict);

/// <summary>Kinds of claim.</summary>
public enum ClaimKind
{
    /// <summary>A number with or without a unit.</summary>
    Number,
    /// <summary>A percentage.</summary>
    Percentage,
    /// <summary>A sum of money.</summary>
    Money,
    /// <summary>A date.</summary>
    Date,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>A name of a person, company or product.</summary>
    Name,
    /// <summary>A link, e-mail address or phone number.</summary>
    Address,
    /// <summary>Quoted words.</summary>
    Quotation,
    /// <summary>Something attributed to the customer.</summary>
    AttributedSpeech,
    /// <summary>A promise: discount, guarantee, delivery date, service level, trial, exclusivity, refund.</summary>
    Promise,
    /// <summary>A place.</summary>
    Place,
    /// <summary>"The fastest": one above all others.</summary>
    Superlative,
    /// <summary>"Faster than": one above another.</summary>
    Comparative,
    /// <summary>What a customer of ours is said to have done or gained.</summary>
    CustomerStory,
    /// <summary>What a product or company is said to be able to do, to hold or to fulfil.</summary>
    Capability,
}

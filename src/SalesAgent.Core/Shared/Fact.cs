using System.Text.Json.Serialization;
using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>One thing that is known, with its source. Texts may state only what a fact says.</summary>
public sealed record Fact
{
    /// <summary>Stable within one call, for example <c>lead.pain.1</c> or <c>seller.proof.nordkurier</c>.</summary>
    public required string Id { get; init; }
    /// <summary>The fact as a short text in either language; its numbers, names and dates are what it supports.</summary>
    public required string Text { get; init; }
    /// <summary>Where it comes from.</summary>
    public required FactSource Source { get; init; }
    /// <summary>Date of the source.</summary>
    public LocalDate? AsOf { get; init; }
    /// <summary>Address of the source.</summary>
    public string? Url { get; init; }
    /// <summary>True for what must never reach the customer (score, class, margin).</summary>
    public bool Internal { get; init; }
    /// <summary>True for the running text of notes and messages: untrusted, so it supports no link, address, recipient or promise.</summary>
    public bool FreeText { get; init; }
    /// <summary>True when the customer said or wrote it: supports "you mentioned …".</summary>
    public bool CustomerSaid { get; init; }
    /// <summary>The contact that the fact records (call, meeting, e-mail …); null for what records none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ActivityKind? Contact { get; init; }
}

/// <summary>Where a fact comes from.</summary>
public enum FactSource
{
    /// <summary>The lead card or CRM record.</summary>
    Lead,
    /// <summary>The seller profile.</summary>
    Seller,
    /// <summary>What the user said now ("from you, today").</summary>
    User,
    /// <summary>A document the user named.</summary>
    Document,
    /// <summary>A web page the user named.</summary>
    Web,
    /// <summary>Computed by the number engine from other facts.</summary>
    Derived,
}

/// <summary>A fact said now, as callers pass it (DESIGN §1). It supports claims; it never widens authority, permits a name or lifts an opt-out.</summary>
public sealed record SpokenFact
{
    /// <summary>The fact, one sentence.</summary>
    public required string Text { get; init; }
    /// <summary>user, document or web; user when absent.</summary>
    public SpokenSource? Source { get; init; }
    /// <summary>Address of the source.</summary>
    public string? Url { get; init; }
    /// <summary>Date of the source.</summary>
    public LocalDate? Date { get; init; }
}

/// <summary>Where a fact that is said now comes from.</summary>
public enum SpokenSource
{
    /// <summary>The user.</summary>
    User,
    /// <summary>A document.</summary>
    Document,
    /// <summary>A web page.</summary>
    Web,
}

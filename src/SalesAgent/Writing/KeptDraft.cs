using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing;

/// <summary>A text as it is kept (DESIGN §1, Keep): the words, the brief with its facts, the verdict, and which rules, template and writer made it.</summary>
public sealed record KeptDraft
{
    /// <summary>The first 16 hex digits of SHA-256 over brief, text and versions.</summary>
    public required string Id { get; init; }
    /// <summary>The lead's key, or null.</summary>
    public string? Lead { get; init; }
    /// <summary>The draft that this one rewrites, or null.</summary>
    public string? Rewrites { get; init; }
    /// <summary>What it was written from.</summary>
    public required Brief Brief { get; init; }
    /// <summary>The text with its findings and its writer.</summary>
    public required Draft Draft { get; init; }
    /// <summary>Every checkable thing in it, and what supports it.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    /// <summary>Version of the rules that checked it.</summary>
    public required int RulesVersion { get; init; }
    /// <summary>Template and its version, or null for a text that no template made.</summary>
    public string? Template { get; init; }

    /// <summary>The day it was written.</summary>
    public LocalDate WrittenOn => Brief.Today;
}

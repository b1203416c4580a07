using System.ComponentModel;
using System.Text.Json.Serialization;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Guardrails;

/// <summary>Arguments of <c>check_draft</c>.</summary>
public sealed record CheckDraftInput : LeadOperationInput
{
    /// <summary>The message as it would be sent.</summary>
    [Description("The message as it would be sent; a first line \"Subject: …\" is its subject.")]
    public required string Text { get; init; }
    /// <summary>The subject, when it is not the first line of the text.</summary>
    [Description("Subject of an e-mail.")]
    public string? Subject { get; init; }
    /// <summary>The lead it goes to.</summary>
    [Description("The lead it goes to: a name, an id, or a whole card as YAML or JSON.")]
    public LeadInput? Lead { get; init; }
    /// <summary>The draft of ours that it rewrites.</summary>
    [Description("The draftId that a draft operation returned: judges a rewrite against its brief and today's facts, and keeps it when it passes.")]
    public string? DraftId { get; init; }
    /// <summary>Channel; e-mail when absent.</summary>
    [Description("Default: email, or the draft's.")]
    public Channel? Channel { get; init; }
    /// <summary>What the message is for.</summary>
    [Description("What it is for; decides length and law. Default: general, or the draft's.")]
    public MessageKind? Kind { get; init; }
    /// <summary>Whether to apply the safe fixes.</summary>
    [Description("Also return the text with the safe fixes applied.")]
    public bool Fix { get; init; }
}

/// <summary>The verdict on one text.</summary>
public sealed record CheckDraftResult : OperationResult
{
    /// <summary>True when nothing blocks.</summary>
    [JsonPropertyOrder(-9)]
    public required bool Passed { get; init; }
    /// <summary>One line for people; no receipt means not checked.</summary>
    [JsonPropertyOrder(-8)]
    public required string Receipt { get; init; }
    /// <summary>What was found, in text order.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
    /// <summary>Every checkable thing in the text and its verdict.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    /// <summary>Language of the view.</summary>
    [JsonIgnore]
    public Language ViewLanguage { get; init; }
}

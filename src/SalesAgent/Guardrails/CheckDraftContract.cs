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
    [Description("The message as it would be sent; may begin with a line \"Subject: …\".")]
    [TextOrFile]
    public required string Text { get; init; }
    /// <summary>The subject, when it is not the first line of the text.</summary>
    [Description("Subject of an e-mail.")]
    public string? Subject { get; init; }
    /// <summary>The lead it goes to.</summary>
    [Description("A name, an id, or a card: whom it goes to.")]
    public LeadInput? Lead { get; init; }
    /// <summary>The draft of ours that it rewrites.</summary>
    [Description("The draft that it rewrites; it takes its place when it passes.")]
    public string? DraftId { get; init; }
    /// <summary>Channel; e-mail when absent.</summary>
    [Description("Default: email, or the draft's.")]
    public Channel? Channel { get; init; }
    /// <summary>What the message is for.</summary>
    [Description("Default: general, or the draft's.")]
    public MessageKind? Kind { get; init; }
    /// <summary>Whether to apply the safe fixes.</summary>
    [Description("Also return it with the safe fixes.")]
    public bool Fix { get; init; }
    /// <summary>Numbers of the unverified claims that the user says are true: "1,3".</summary>
    [Description("Numbers of the unverified claims that are true: 1,3.")]
    public string? Confirm { get; init; }
    /// <summary>Whether the confirmed claims begin a seller profile.</summary>
    [Description("Begin a profile with the confirmed claims.")]
    public bool Save { get; init; }
}

/// <summary>The verdict on one text. Spans count into the checked text: the subject, a line break and the message; into the text as given when its subject is a line of it, or it has none.</summary>
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
    /// <summary>Claims that only the user can confirm, as there is no profile yet.</summary>
    public IReadOnlyList<UnverifiedClaim> Unverified { get; init; } = [];
    /// <summary>The text after its safe fixes, when asked for.</summary>
    public FixedMessage? Fixed { get; init; }
    /// <summary>Id under which the text is kept, when it rewrote a draft and passed.</summary>
    public string? DraftId { get; init; }
    /// <summary>What the check did not look at, in words: the wording of another language, for one.</summary>
    public IReadOnlyList<string> NotChecked { get; init; } = [];
    /// <summary>The profile file that the confirmed claims began, or null.</summary>
    public string? Saved { get; init; }
    /// <summary>Language of the view.</summary>
    [JsonIgnore]
    public Language ViewLanguage { get; init; }

    /// <summary>Whether something blocks in what is handed back: the text, or its mended form.</summary>
    [JsonIgnore]
    public bool Blocked => Fixed is { } mended ? !mended.Passed : !Passed;
}

/// <summary>A claim that no fact supports because none are known.</summary>
/// <param name="Number">1 and up, for <c>confirm</c>.</param>
/// <param name="Text">The claim's words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sentence">The sentence it stands in.</param>
public sealed record UnverifiedClaim(int Number, string Text, ClaimKind Kind, string Sentence);

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

/// <summary>What is known about one kind of objection: how to say it back, acknowledge it, ask about it, and what fits (D.4, D.7).</summary>
public sealed record ObjectionPlay
{
    /// <summary>The kind.</summary>
    public required ObjectionKind Kind { get; init; }
    /// <summary>The kind in words, as a headline.</summary>
    public required LocalizedText Label { get; init; }
    /// <summary>Finer meanings, tried in order; the first whose stem is in a matched cue holds.</summary>
    public IReadOnlyList<ObjectionShade> Shades { get; init; } = [];
    /// <summary>Paraphrases when no shade holds: at most 20 words or 40 characters (D.4).</summary>
    public required IReadOnlyList<LocalizedText> Listen { get; init; }
    /// <summary>Acknowledging sentences; the first is the stock sentence of D.7.</summary>
    public required IReadOnlyList<LocalizedText> Acknowledge { get; init; }
    /// <summary>Open questions; the first is the stock question of D.7, for {pain} and {task} only when known.</summary>
    public required IReadOnlyList<LocalizedText> Explore { get; init; }
    /// <summary>Words of the policies that answer this kind, any language.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
    /// <summary>What fits, in the order to try (D.7).</summary>
    public required IReadOnlyList<Technique> Fits { get; init; }
    /// <summary>What does not fit (D.7).</summary>
    public required IReadOnlyList<Caution> Avoid { get; init; }
}

/// <summary>A finer meaning within a kind; price, function and terms use the names of D.1, the others are ours.</summary>
/// <param name="Id">Name, for example <c>relative</c>.</param>
/// <param name="Stems">Parts of cues that show it.</param>
/// <param name="Listen">Paraphrase of the customer's point.</param>
public sealed record ObjectionShade(string Id, IReadOnlyList<string> Stems, LocalizedText Listen)
{
    /// <summary>Acknowledging sentence of its own, when the kind's would miss the point.</summary>
    public LocalizedText? Acknowledge { get; init; }
    /// <summary>Question of its own, when the kind's would miss the point.</summary>
    public LocalizedText? Explore { get; init; }
    /// <summary>Words of the policies that answer it; the kind's when empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}

/// <summary>A technique that fits.</summary>
/// <param name="Id">Id in the coverage table (S1-33 …) or kind and name.</param>
/// <param name="Name">What salespeople call it.</param>
/// <param name="How">How to do it here, one sentence.</param>
public sealed record Technique(string Id, LocalizedText Name, LocalizedText How)
{
    /// <summary>Stages it is for; empty means any.</summary>
    public IReadOnlyList<ConversationStage> Stages { get; init; } = [];
    /// <summary>What must be at hand; without it the technique is not offered.</summary>
    public TechniqueNeeds Needs { get; init; }
}

/// <summary>What a technique cannot do without.</summary>
[Flags]
public enum TechniqueNeeds
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>A proof that may be shown.</summary>
    Proof = 1,
    /// <summary>A figure of the customer's own, such as what the problem costs.</summary>
    Figure = 2,
    /// <summary>A discount the seller may give, and something to trade it for.</summary>
    Trade = 4,
    /// <summary>A trial or pilot the seller may offer.</summary>
    Trial = 8,
    /// <summary>A list price.</summary>
    ListPrice = 16,
}

/// <summary>Something that does not fit.</summary>
/// <param name="What">What to leave.</param>
/// <param name="Why">Why, in half a sentence.</param>
public sealed record Caution(LocalizedText What, LocalizedText Why);

/// <summary>Where the conversation stands, as D.7 limits what an answer may do.</summary>
public enum ConversationStage
{
    /// <summary>First contact: acknowledge, one question, an easy exit.</summary>
    Prospecting,
    /// <summary>Finding out: explore, no trading on price.</summary>
    Discovery,
    /// <summary>Showing: demo and proof.</summary>
    Presentation,
    /// <summary>Terms: trades and zones.</summary>
    Negotiation,
    /// <summary>Signature: confirm, no new claims.</summary>
    Closing,
    /// <summary>After the sale: put the service right before anything else.</summary>
    PostSale,
}

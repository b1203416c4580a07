using System.ComponentModel;
using System.Text.Json.Serialization;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Objections;

/// <summary>Arguments of <c>rebut_objection</c>.</summary>
public sealed record RebutObjectionInput : LeadOperationInput
{
    /// <summary>The customer's words.</summary>
    [Description("What the customer said, word for word.")]
    public required string Objection { get; init; }
    /// <summary>The lead, when known.</summary>
    [Description("Name, id or card (YAML or JSON). Optional.")]
    public LeadInput? Lead { get; init; }
    /// <summary>The product in question.</summary>
    [Description("Default: the lead's, else the profile's first.")]
    public string? Product { get; init; }
    /// <summary>Where the answer is given.</summary>
    [Description("Default: phone, that is spoken.")]
    public Channel? Channel { get; init; }
    /// <summary>Where the conversation stands.</summary>
    [Description("Default: from the lead's stage.")]
    public ConversationStage? Stage { get; init; }
    /// <summary>Whether it is raised for the first time.</summary>
    [Description("Raised for the first time: then we ask before we answer.")]
    public bool? First { get; init; }
    /// <summary>What came of an earlier question about it.</summary>
    [Description("If you already asked about it: declined (no answer), or stands (still the only point).")]
    public AskedBefore? Asked { get; init; }
    /// <summary>The price the customer names.</summary>
    [Description("What the customer offers for the whole deal.")]
    public Money? Offer { get; init; }
}

/// <summary>What <c>rebut_objection</c> answers.</summary>
public sealed record RebutObjectionResult : DraftResult
{
    /// <summary>One of the 13 kinds, or question, opt_out, unknown.</summary>
    public required ObjectionKind Kind { get; init; }
    /// <summary>Finer meaning, for example <c>relative</c> within price; null when the words do not show it.</summary>
    public string? SubKind { get; init; }
    /// <summary>Other kinds that are present.</summary>
    public IReadOnlyList<ObjectionKind> Secondary { get; init; } = [];
    /// <summary>Weight of each kind found.</summary>
    public IReadOnlyDictionary<ObjectionKind, int> Scores { get; init; } = new Dictionary<ObjectionKind, int>();
    /// <summary>The cue phrases that decided.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];
    /// <summary>How sure the kind is.</summary>
    public required Confidence Confidence { get; init; }
    /// <summary>Who decided the kind: always <c>rules</c> here.</summary>
    public string Method { get; init; } = "rules";
    /// <summary>Real, unclear, or likely a smokescreen; null for a question or an opt-out. For the salesperson, never for the customer.</summary>
    public Verdict? Genuine { get; init; }
    /// <summary>Why, in words.</summary>
    public string? GenuineWhy { get; init; }
    /// <summary>Where the conversation stands, when known.</summary>
    public ConversationStage? Stage { get; init; }
    /// <summary>What that stage allows.</summary>
    public string? StageLimit { get; init; }
    /// <summary>The four steps; null when there is nothing to rebut (opt_out).</summary>
    public LaerText? Laer { get; init; }
    /// <summary>What fits here.</summary>
    public IReadOnlyList<TechniqueText> Techniques { get; init; } = [];
    /// <summary>What does not fit here.</summary>
    public IReadOnlyList<CautionText> Avoid { get; init; } = [];
    /// <summary>Where the customer's price lies; null without a counter-offer.</summary>
    public PriceZone? PriceZone { get; init; }
    /// <summary>What a writer was told, for an assistant that wants to rephrase.</summary>
    public RebutBrief? Brief { get; init; }
    /// <summary>For the view: the text as the rules wrote it.</summary>
    [JsonIgnore]
    public string? RulesText { get; init; }
}

/// <summary>The four steps in words (D.4).</summary>
/// <param name="Listen">Say back what was heard, after a pause.</param>
/// <param name="Acknowledge">Accept the feeling or the valid part.</param>
/// <param name="Explore">One or two open questions.</param>
/// <param name="Respond">What to say once the concern is confirmed.</param>
/// <param name="Alternative">The draft in other words, or null.</param>
public sealed record LaerText(string? Listen, string? Acknowledge, IReadOnlyList<string> Explore, string? Respond, string? Alternative);

/// <summary>A technique that fits.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="How">How to do it here.</param>
public sealed record TechniqueText(string Id, string Name, string How);

/// <summary>Something to leave.</summary>
/// <param name="What">What.</param>
/// <param name="Why">Why.</param>
public sealed record CautionText(string What, string Why);

/// <summary>The brief in short.</summary>
/// <param name="Task">What is written.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Points">What to say, in order.</param>
/// <param name="MustNotSay">What not to say.</param>
public sealed record RebutBrief(string Task, string Purpose, IReadOnlyList<string> Points, IReadOnlyList<string> MustNotSay);

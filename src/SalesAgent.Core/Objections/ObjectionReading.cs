using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>What the classifier read in a customer's words (D.2).</summary>
public sealed record ObjectionReading
{
    /// <summary>One of the 13 kinds, or question, opt-out or unknown.</summary>
    public required ObjectionKind Kind { get; init; }
    /// <summary>Other kinds with at least half of the primary kind's sum, strongest first.</summary>
    public IReadOnlyList<ObjectionKind> Secondary { get; init; } = [];
    /// <summary>Sum of weights of each kind found, highest first.</summary>
    public IReadOnlyDictionary<ObjectionKind, int> Scores { get; init; } = new Dictionary<ObjectionKind, int>();
    /// <summary>The cues that count, in the order of the text.</summary>
    public IReadOnlyList<MatchedCue> Cues { get; init; } = [];
    /// <summary>How sure the reading is (D.2 step 9).</summary>
    public required Confidence Confidence { get; init; }
    /// <summary>Which lists were used: Chinese as soon as the text holds one Chinese character.</summary>
    public required Language Language { get; init; }

    /// <summary>The cues of the primary kind.</summary>
    public IEnumerable<MatchedCue> Own => Cues.Where(cue => cue.Kind == Kind);
}

/// <summary>A cue found in the text.</summary>
/// <param name="Phrase">The cue as listed in D.3.</param>
/// <param name="Kind">The kind it speaks for.</param>
/// <param name="Weight">What it counts, doubling included.</param>
public sealed record MatchedCue(string Phrase, ObjectionKind Kind, int Weight);

/// <summary>How sure the rules are.</summary>
public enum Confidence
{
    /// <summary>One short cue or none: ask before answering.</summary>
    Low,
    /// <summary>A sum of 3.</summary>
    Medium,
    /// <summary>A sum of 4 or more, or two different cues.</summary>
    High,
}

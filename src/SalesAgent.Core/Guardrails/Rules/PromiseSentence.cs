using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>A promise found in a sentence.</summary>
/// <param name="Kind">What is promised: <c>discount price delivery sla guarantee refund trial exclusivity free</c>.</param>
/// <param name="Start">First character.</param>
/// <param name="End">One after the last.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Anchor">The place of the cue that makes it one.</param>
internal sealed record Promise(string Kind, int Start, int End, PromiseSentence Sentence, int Anchor);

/// <summary>A sentence with the cues in it that are not negated or quoted, and its figures.</summary>
internal sealed class PromiseSentence(CheckContext context, Sentence sentence, List<(int Start, int End, PromiseCue Cue, string Phrase)> cues, List<LedgerEntry> figures)
{
    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = sentence;
    /// <summary>Its cues.</summary>
    public List<(int Start, int End, PromiseCue Cue, string Phrase)> Cues { get; } = cues;
    /// <summary>Its figures.</summary>
    public List<LedgerEntry> Figures { get; } = figures;
    /// <summary>All cues together.</summary>
    public PromiseCue Mask { get; } = cues.Aggregate(PromiseCue.None, static (all, cue) => all | cue.Cue);
    /// <summary>What is checked.</summary>
    public CheckContext Context { get; } = context;

    /// <summary>Whether one of these cues is there.</summary>
    public bool Any(PromiseCue cue) => Mask.Any(cue);

    /// <summary>Whether each of these cues is there.</summary>
    public bool All(PromiseCue cue) => (Mask & cue) == cue;

    /// <summary>Whether a figure of that kind is there.</summary>
    public bool Holds(ClaimKind kind) => Figures.Exists(figure => figure.Mention.Kind == kind);

    /// <summary>Whether a term is there, in figures or as one unit in words.</summary>
    public bool HoldsTerm => Holds(ClaimKind.Duration) || Any(PromiseCue.Term);

    /// <summary>Whether a clock time is there.</summary>
    public bool HoldsClock => Figures.Exists(figure => figure.Mention is { Kind: ClaimKind.Date, Key.Length: > 0 } mention && mention.Key.Contains(':', StringComparison.Ordinal));

    /// <summary>Whether a date ends a term: "until the end of March", 用到春节.</summary>
    public bool IsUntil(Mention date)
    {
        var before = Context.Text.Folded.AsSpan(Math.Max(Sentence.Start, date.Start - 24), date.Start - Math.Max(Sentence.Start, date.Start - 24));
        return date is { Kind: ClaimKind.Date, DaysAgo: null, Key.Length: 0 } && (before.Contains("until", StringComparison.Ordinal) || before.Contains("till", StringComparison.Ordinal) || before.Contains("through", StringComparison.Ordinal) || before.TrimEnd().EndsWith("到") || before.TrimEnd().EndsWith("至"));
    }

    /// <summary>The figure of that kind nearest to a place, or null.</summary>
    public Mention? Nearest(int place, Func<Mention, bool> wanted) =>
        Figures.Where(figure => wanted(figure.Mention)).Select(figure => figure.Mention).MinBy(mention => mention.Start < place ? place - mention.End : mention.Start - place);

    /// <summary>The part of a sentence between commas that holds a place.</summary>
    public (int Start, int End) ClauseAt(int place)
    {
        var text = Context.Text.Text;
        int start = place, end = place;
        while (start > Sentence.Start && !",;，；：—".Contains(text[start - 1])) start--;
        while (end < Sentence.End && !",;，；—".Contains(text[end])) end++;
        return (start, end);
    }
}

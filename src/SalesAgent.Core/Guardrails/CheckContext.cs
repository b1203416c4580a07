using SalesAgent.Core.Guardrails.Arithmetic;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Guardrails.Rules;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>All that a rule may look at.</summary>
internal sealed class CheckContext(CheckedText text, Brief brief, FactSheet facts)
{
    private List<FrameHit>? _wording;
    private readonly HashSet<string>?[] _words = new HashSet<string>?[text.Sentences.Count];

    /// <summary>The text.</summary>
    public CheckedText Text { get; } = text;
    /// <summary>Its brief.</summary>
    public Brief Brief { get; } = brief;
    /// <summary>The facts.</summary>
    public FactSheet Facts { get; } = facts;
    /// <summary>Every checkable thing in the text, judged.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; set; } = [];
    /// <summary>Language of messages and fixes.</summary>
    public Language Language => Text.Language;

    /// <summary>The turns of phrase of all wording rules in the text.</summary>
    public IReadOnlyList<FrameHit> Wording => _wording ??= WordingRules.Scan(Text, Facts);

    /// <summary>Content words of a sentence and the two before it (a subject: the two after): what a number there is about.</summary>
    public HashSet<string> WordsAt(int position)
    {
        var index = Math.Clamp(Text.SentenceIndexAt(position), 0, Text.Sentences.Count - 1);
        if (_words[index] is { } known) return known;
        var words = new HashSet<string>(StringComparer.Ordinal);
        var (first, last) = position < Text.SubjectEnd ? (index, Math.Min(index + 2, Text.Sentences.Count - 1)) : (Math.Max(0, index - 2), index);
        ContentWords.Collect(Text.Tokens, Text.Sentences[first].FirstToken, Text.Sentences[last].EndToken, words);
        return _words[index] = words;
    }

    /// <summary>Content words of a stretch of the text.</summary>
    public HashSet<string> WordsOf(Sentence sentence)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        ContentWords.Collect(Text.Tokens, sentence.FirstToken, sentence.EndToken, words);
        return words;
    }

    /// <summary>A finding about a stretch of the text, in the text's language.</summary>
    public Finding At(DraftRule rule, int start, int end, string english, string chinese, string? fixEnglish = null, string? fixChinese = null, Severity? severity = null) => new()
    {
        Rule = rule.Id,
        Severity = severity ?? rule.Severity,
        Message = Language.Pick(english, chinese),
        Start = start,
        End = end,
        Text = start >= 0 ? Text.Text[start..end] : null,
        Fix = fixEnglish is null ? null : Language.Pick(fixEnglish, fixChinese ?? fixEnglish),
    };

    /// <summary>A finding about the whole text.</summary>
    public Finding Whole(DraftRule rule, string english, string chinese, string? fixEnglish = null, string? fixChinese = null, Severity? severity = null) =>
        At(rule, -1, -1, english, chinese, fixEnglish, fixChinese, severity);
}

/// <summary>A mention of the text and the verdict on it.</summary>
/// <param name="Mention">What is said.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Support">Id of the fact that supports it, or <c>derived</c>.</param>
internal sealed record LedgerEntry(Mention Mention, ClaimVerdict Verdict, string? Support)
{
    /// <summary>What a wrong sum would be; null when nothing says how the figure was reached.</summary>
    public Correction? Correction { get; init; }
}

/// <summary>What the ledger says of a mention.</summary>
public enum ClaimVerdict
{
    /// <summary>A fact says it.</summary>
    Supported,
    /// <summary>Computed from facts in the same sentence.</summary>
    Derived,
    /// <summary>A question, a proposal, a hypothesis: it states nothing.</summary>
    NotAClaim,
    /// <summary>Nothing supports it.</summary>
    Unsupported,
}

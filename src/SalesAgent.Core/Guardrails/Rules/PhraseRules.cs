using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// A rule made of turns of phrase. Words in quotation marks and words reported of the customer are the customer's (D.6,
/// negation guard); a denied phrase says the opposite; what a fact says is no mere wording.
/// </summary>
/// <param name="Frames">The turns of phrase, one a line (see <see cref="Frame"/>).</param>
/// <param name="Rule">The rule.</param>
internal sealed record PhraseRule(string Frames, DraftRule Rule);

/// <summary>Makes rules of frames, and decides when a phrase is harmless where it stands.</summary>
internal static class PhraseRules
{
    /// <summary>A rule that finds frames in the whole text, footer apart.</summary>
    /// <param name="id">Id.</param>
    /// <param name="title">What it wants.</param>
    /// <param name="frames">The frames, one a line.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="fix">What to do.</param>
    /// <param name="good">Texts it must leave alone.</param>
    /// <param name="bad">Texts in which it must find something.</param>
    /// <param name="unless">When the phrase is harmless besides being quoted or denied.</param>
    public static PhraseRule Of(string id, LocalizedText title, string frames, LocalizedText message, LocalizedText fix, RuleExample[] good, RuleExample[] bad, Func<CheckContext, FrameHit, bool>? unless = null)
    {
        DraftRule rule = null!;
        return new PhraseRule(frames, rule = new DraftRule
        {
            Id = id, Severity = Severity.Block, Title = title, Good = good, Bad = bad,
            Find = context => Findings(rule, message, fix, context, unless),
        });
    }

    private static List<Finding> Findings(DraftRule rule, LocalizedText message, LocalizedText fix, CheckContext context, Func<CheckContext, FrameHit, bool>? unless)
    {
        var findings = new List<Finding>();
        var number = -1;
        var reached = -1;
        foreach (var hit in context.Wording)
        {
            if (number < 0) number = WordingRules.Number(rule);
            if (hit.Rule != number || hit.Start < reached || hit.Start >= context.Text.FooterStart || context.Text.Quoted(hit.Start) || (!hit.IsScene && Denied(context.Text, hit.Start)) || unless?.Invoke(context, hit) == true) continue;
            reached = hit.End;
            findings.Add(context.At(rule, hit.Start, hit.End, message.English!, message.Chinese!, fix.English, fix.Chinese));
        }

        return findings;
    }

    private static readonly FoldedPhrases Denials = new(
        "not, no, nothing, never, nor, neither, cannot, can't, don't, won't, isn't, aren't, wasn't, doesn't, didn't, wouldn't, shouldn't, without, instead of, rather than, far from, hardly",
        "不是, 不算, 并非, 并不, 不会, 不能, 不敢, 不说, 不用, 不想, 不做, 不搞, 不给, 不存在, 不至于, 不必, 不要, 不靠, 不谈, 不承诺, 不保证, 没有, 没什么, 没说, 没法, 谈不上, 绝非, 从不, 也不, 别, 而非, 无意");
    private static readonly FoldedPhrases Pressing = new("don't miss, do not miss, don't wait, do not wait, don't let, can't miss, cannot miss, why not, not only, no more, no other, cannot wait, can't wait, not to mention", "会不会, 能不能, 是不是, 要不要, 有没有, 别看, 不仅, 不但, 不光, 不止, 别等, 别错过, 不要错过, 别犹豫");

    /// <summary>Whether the phrase is denied in its clause just before it: "this is not a last chance", 不是什么最后机会.</summary>
    public static bool Denied(CheckedText text, int start)
    {
        var from = ClauseStart(text, start);
        from = Math.Max(from, start - (start < text.Text.Length && Languages.IsCjk(text.Text[start]) ? 9 : 36));
        return Denials.Any(text.Folded, from, start) && !Pressing.Any(text.Folded, from, start);
    }

    private static readonly FoldedPhrases Reports = new(
        "you said, you say, you told, you wrote, you asked, you mentioned, you called, you worry, you are worried, you're worried, you fear, you feel, you felt, you thought, you think, your worry, your fear, your concern, your question, you wondered, wants to be sure, want to be sure, wants to know, want to know, he said, she said, they said",
        "您说, 您提到, 您问, 您担心, 您怕, 您觉得, 您讲, 您写, 您反馈, 您顾虑, 您认为, 您以为, 您吐槽, 您的顾虑, 您的担心, 总说, 经理说, 师傅说, 们说, 老板说");

    /// <summary>Whether the clause reports what the customer said, asked or fears.</summary>
    public static bool Reported(CheckContext context, FrameHit hit) => Reports.Any(context.Text.Folded, ClauseStart(context.Text, hit.Start), hit.Start);

    // "Ever." stands in every "never".
    private const int FewestLetters = 8;

    /// <summary>Whether a fact that may be shown says it: its very words stand there, or a fact with the same turn of phrase shares half of the sentence's content words.</summary>
    public static bool Stated(CheckContext context, FrameHit hit)
    {
        var phrase = context.Text.Text.AsSpan(hit.Start, hit.End - hit.Start);
        if ((phrase.Length >= FewestLetters || ContentWords.IsChinese(phrase)) && context.Facts.Verbatim(phrase) is not null) return true;
        var words = context.WordsOf(context.Text.SentenceAt(hit.Start));
        for (var f = 0; f < context.Facts.Facts.Count; f++)
        {
            var fact = context.Facts.Facts[f];
            if (fact.Internal || words.Count == 0 || Shared(words, context.Facts.Words(f)) * 2 < words.Count) continue;
            if (WordingRules.Scan(fact).Exists(other => other.Rule == hit.Rule)) return true;
        }

        return false;
    }

    /// <summary>Whether the customer or a fact says it.</summary>
    public static bool ReportedOrStated(CheckContext context, FrameHit hit) => Reported(context, hit) || Stated(context, hit);

    /// <summary>Where the clause that holds a place begins.</summary>
    public static int ClauseStart(CheckedText text, int at)
    {
        var start = text.SentenceAt(Math.Min(at, Math.Max(0, text.Text.Length - 1))).Start;
        for (var i = at - 1; i >= start; i--)
            if (text.Text[i] is ',' or ';' or ':' or '，' or '；' or '：' or '、' or '—' or '–' or '(' or '（') return i + 1;
        return start;
    }

    private static int Shared(HashSet<string> words, HashSet<string> others)
    {
        var shared = 0;
        foreach (var word in words)
            if (others.Contains(word)) shared++;
        return shared;
    }
}

using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Applies the fixes that are safe: it cuts sentences that must not stand, takes away marks and false prefixes, and adds what the
/// profile holds and the law wants. It never invents and never rewords; what it cannot mend stays, with its finding.
/// </summary>
public static partial class SafeFixes
{
    private const int MaxRounds = 6;

    /// <summary>What must stay of the body's sentences, so that the message is still the writer's: half (our default).</summary>
    private const decimal LeastLeft = 0.5m;

    private static readonly HashSet<string> Cuttable = new(StringComparer.Ordinal)
    {
        "internal", "T-01", "T-02", "T-04", "T-05", "T-06", "T-07", "T-13", "T-14", "N-16", "concealment", "closing_pressure", "spam", "spam_risk", "chasing", "language_mix", "leftover", "placeholder", "injection",
    };

    /// <summary>Mends a message as far as it safely can.</summary>
    /// <param name="text">The message.</param>
    /// <param name="brief">What it is judged by.</param>
    /// <param name="facts">The facts of the brief.</param>
    /// <param name="seller">Whose address and refusal line may be added.</param>
    /// <param name="counts">Which findings count; all when null.</param>
    public static FixedMessage Apply(DraftText text, Brief brief, FactSheet facts, SellerProfile seller, Func<Finding, bool>? counts = null)
    {
        var (subject, message) = (text.Subject, text.Message);
        var changes = new List<string>();
        CheckReport Run(DraftText checkedText) => Counting(DraftCheck.Run(checkedText, brief, facts), checkedText, brief, counts);
        var report = Run(text);
        var most = Sentences(text, brief.Language);
        for (var round = 0; round < MaxRounds && report.Findings.Any(f => f.Severity > Severity.Note); round++)
        {
            var before = changes.Count;
            (subject, message) = Mend(PastedMessage.Read(message, subject, brief.Channel).Text, brief, seller, report, most, changes);
            if (changes.Count == before) break;
            report = Run(PastedMessage.Read(message, subject, brief.Channel).Text);
        }

        return new FixedMessage(subject, message, report.Passed, report.Receipt, changes, report.Findings);
    }

    private static CheckReport Counting(CheckReport report, DraftText text, Brief brief, Func<Finding, bool>? counts)
    {
        if (counts is null) return report;
        var findings = report.Findings.Where(counts).ToList();
        return report with { Findings = findings, Passed = !findings.Exists(f => f.Severity == Severity.Block), Receipt = DraftCheck.Receipt(report.Claims, text, brief, findings) };
    }

    private static (string? Subject, string Message) Mend(DraftText text, Brief brief, SellerProfile seller, CheckReport report, int most, List<string> changes)
    {
        var language = brief.Language;
        var rules = report.Findings.Where(f => f.Severity > Severity.Note).Select(f => f.Rule).ToHashSet(StringComparer.Ordinal);
        var subject = Subject(text.Subject, brief, rules, language, changes);
        var message = Cut(text, brief, report, most, changes);
        if (Markdown().IsMatch(message) && rules.Contains("leftover"))
        {
            message = Markdown().Replace(message, "$1");
            changes.Add(language.Pick("Removed formatting marks.", "去掉了格式符号。"));
        }

        foreach (var (rule, line, what) in Additions(brief, seller))
        {
            if (!rules.Contains(rule) || line is null || message.Contains(line, StringComparison.OrdinalIgnoreCase)) continue;
            message = message.TrimEnd() + (text.Footer is null && !message.Contains("\n--\n", StringComparison.Ordinal) ? "\n\n--\n" : "\n") + line;
            changes.Add(language.Pick("Added ", "补上了") + what);
        }

        return (subject, message);
    }

    private static string? Subject(string? subject, Brief brief, HashSet<string> rules, Language language, List<string> changes)
    {
        if (subject is null) return null;
        if (rules.Contains("fake_reply") && ReplyPrefix().Match(subject) is { Success: true } prefix)
        {
            subject = subject[prefix.Length..];
            changes.Add(language.Pick($"Removed “{prefix.Value.Trim()}” from the subject.", $"去掉了主题里的“{prefix.Value.Trim()}”。"));
        }

        if (rules.Contains("ad_label") && brief.Compliance?.SubjectPrefix is { } label && !subject.StartsWith(label.Trim(), StringComparison.Ordinal))
        {
            subject = label + subject;
            changes.Add(language.Pick($"Put “{label.Trim()}” before the subject.", $"主题前加上了“{label.Trim()}”。"));
        }

        return subject;
    }

    /// <summary>What the profile holds and the law wants, by the rule that misses it.</summary>
    private static IEnumerable<(string Rule, string? Line, string What)> Additions(Brief brief, SellerProfile seller)
    {
        var language = brief.Language;
        yield return ("identity", seller.Company is { } company ? company.LegalName ?? company.Name : null, language.Pick("the sender's name.", "发件方名称。"));
        yield return ("postal_address", seller.Company?.Address, language.Pick("the postal address.", "通信地址。"));
        if (brief.Compliance?.NeedsAdIdentification == true) yield return ("ad_label", language.Pick("This is a commercial message.", "本邮件为商业推广信息。"), language.Pick("that it is a commercial message.", "商业推广说明。"));
        yield return ("opt_out", MessageFrame.OptOutLine(seller, language), language.Pick("the opt-out line.", "退订说明。"));
    }

    /// <summary>Cuts the sentences of the body that must not stand, unless the message would lose its one question or too much of itself.</summary>
    private static string Cut(DraftText text, Brief brief, CheckReport report, int most, List<string> changes)
    {
        var read = CheckedText.Of(text, brief.Language);
        var marked = report.Findings
            .Where(f => f.Severity > Severity.Note && f.Start >= read.BodyStart && f.Start < read.BodyEnd && (Cuttable.Contains(f.Rule) || DraftCheck.NeedsFacts(f.Rule)))
            .Select(f => read.SentenceIndexAt(f.Start)).ToHashSet();
        var body = read.Sentences.Select((sentence, index) => (sentence, index)).Where(s => IsWords(read, s.sentence)).ToList();
        if (brief.Asks && body.Exists(s => s.sentence.IsQuestion) && body.TrueForAll(s => !s.sentence.IsQuestion || marked.Contains(s.index)))
            marked.ExceptWith(body.Where(s => s.sentence.IsQuestion).Select(s => s.index));
        if (marked.Count == 0 || body.Count - marked.Count < Math.Max(1, most * LeastLeft)) return text.Message;
        var message = text.Message;
        foreach (var (sentence, _) in body.Where(s => marked.Contains(s.index)).Reverse())
        {
            var (start, end) = (sentence.Start - read.MessageStart, sentence.End - read.MessageStart);
            changes.Insert(0, brief.Language.Pick($"Cut “{message[start..end].Trim()}”", $"删去“{message[start..end].Trim()}”"));
            message = message[..start].TrimEnd(' ', '\t') + (start > 0 && message[..start].TrimEnd(' ').EndsWith('\n') ? "" : brief.Language.Pick(" ", "")) + message[end..].TrimStart(' ', '\t');
        }

        return ManyBreaks().Replace(LineEnds().Replace(EmptyBullet().Replace(message, "\n"), ""), "\n\n").TrimEnd();
    }

    private static int Sentences(DraftText text, Language language)
    {
        var read = CheckedText.Of(text, language);
        return read.Sentences.Count(s => IsWords(read, s));
    }

    private static bool IsWords(CheckedText read, Sentence sentence) =>
        sentence.Start >= read.BodyStart && sentence.Start < read.BodyEnd && read.Text.AsSpan(sentence.Start, sentence.End - sentence.Start).ContainsAnyExcept(" \t\r\n");

    [GeneratedRegex(@"^\s*(?:re|fwd?|fw|回复|转发|答复)\s*[:：]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex ReplyPrefix();

    [GeneratedRegex(@"(?:\*\*|__|(?<=^|\n)#{1,6} +)([^*_\n]*)(?:\*\*|__)?")]
    private static partial Regex Markdown();

    [GeneratedRegex(@"\n[ \t]*(?:[-•*]|\d+[.、)])[ \t]*(?=\n|\z)")]
    private static partial Regex EmptyBullet();

    [GeneratedRegex(@"[ \t]+(?=\r?\n|\z)")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"[ \t]*\n(?:[ \t]*\n){2,}")]
    private static partial Regex ManyBreaks();
}

/// <summary>A message after its safe fixes.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">The message.</param>
/// <param name="Passed">Whether nothing blocks any more.</param>
/// <param name="Receipt">The receipt of the mended text.</param>
/// <param name="Changes">What was done, in words.</param>
/// <param name="Findings">What is left.</param>
public sealed record FixedMessage(string? Subject, string Text, bool Passed, string Receipt, IReadOnlyList<string> Changes, IReadOnlyList<Finding> Findings);

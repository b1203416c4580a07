using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Writing.Models;

namespace SalesAgent.Writing;

/// <summary>The one way a text comes into being: brief → words → frame → check → draft.</summary>
/// <param name="model">Phrases what the rules wrote; null without a model.</param>
public sealed partial class Writer(ModelWriter? model = null)
{
    private readonly PromptLibrary _prompts = new();

    /// <summary>What must never reach a customer: known to the check only, never to a writer.</summary>
    public IReadOnlyList<Fact> Internal { get; set; } = [];

    /// <summary>
    /// Writes by rules and checks. <paramref name="frame"/> puts greeting, signature and footer around body and subject.
    /// A blocking finding in a text of our own templates is a defect of ours; the draft then carries it and is not kept.
    /// </summary>
    public WrittenDraft Write(Brief brief, Func<string, string?, DraftText> frame)
    {
        var (subject, body) = Render(brief);
        var text = frame(body, subject);
        return Checked(brief, text, DraftCheck.Run(text, brief, Sheet(brief)), WriterKind.Rules);
    }

    /// <summary>
    /// Has the model phrase anew what the rules wrote; without a model it stays as it is. The model's text is handed over only when
    /// nothing in it blocks and nothing warns that did not in the rules' text; else the rules' draft is, with a line that says so.
    /// </summary>
    /// <param name="written">The rules' draft, checked.</param>
    /// <param name="brief">Its brief.</param>
    /// <param name="frame">Greeting, signature and footer, which no model writes.</param>
    /// <param name="further">What the slice checks besides, given the body; null for nothing.</param>
    /// <param name="cancellationToken">Passes as <see cref="OperationCanceledException"/>.</param>
    public async Task<WrittenDraft> PhraseAsync(WrittenDraft written, Brief brief, Func<string, string?, DraftText> frame, Func<string, IReadOnlyList<Finding>>? further = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (model is null || !ModelWriter.Phrases(brief)) return written;
        var (subject, body) = Render(brief);
        var prompt = new ModelPrompt(brief, subject, body, written.Report.Claims.Select(claim => claim.Fact).OfType<string>().ToHashSet(StringComparer.Ordinal));
        var facts = Sheet(brief);
        var phrasing = await model.PhraseAsync(prompt, brief.Language, answer => Judge(answer), cancellationToken);
        if (phrasing.Passed is { } passed) return passed with { Draft = passed.Draft with { Model = phrasing.Use } };
        var note = brief.Language.Pick($"The model's text was not used: {phrasing.Why}; this is the rules' draft.", $"未采用模型的文本：{phrasing.Why}；这是规则起草的文本。");
        return written with { Draft = written.Draft with { Model = phrasing.Use, Note = note } };

        Judgement Judge(ModelAnswer answer)
        {
            var text = frame(answer.Body, subject is null ? null : answer.Subject ?? subject);
            var report = DraftCheck.Run(text, brief, facts);
            var findings = (IReadOnlyList<Finding>)[.. report.Findings, .. further?.Invoke(answer.Body) ?? []];
            var faults = (IReadOnlyList<Finding>)[.. Worse(findings, written.Draft.Findings), .. PhrasingCheck.Run(text, report, written, brief)];
            return faults.Count > 0 ? new Judgement(null, faults) : new Judgement(Checked(brief, text, report with { Findings = findings }, WriterKind.Model), []);
        }
    }

    /// <summary>What blocks, and what warns more often than it did before.</summary>
    private static IEnumerable<Finding> Worse(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> before) =>
        findings.Where(finding => finding.Severity == Severity.Block).Concat(
            findings.Where(finding => finding.Severity == Severity.Warn).GroupBy(finding => finding.Rule, StringComparer.Ordinal)
                .Where(rule => rule.Count() > before.Count(finding => finding.Rule == rule.Key && finding.Severity >= Severity.Warn)).SelectMany(rule => rule));

    private FactSheet Sheet(Brief brief) => FactSheet.Of([.. brief.Facts, .. Internal]);

    private WrittenDraft Checked(Brief brief, DraftText text, CheckReport report, WriterKind writer)
    {
        var draft = new Draft
        {
            Subject = text.Subject,
            Body = text.Message,
            Channel = brief.Channel,
            Language = brief.Language,
            Writer = writer,
            Findings = report.Findings,
            Receipt = report.Receipt,
        };
        return new WrittenDraft(draft, report, DraftId(brief, draft));
    }

    /// <summary>A draft as it is kept; the template's values are left out, for the facts say the same.</summary>
    public KeptDraft Record(WrittenDraft written, Brief brief, string? lead) => new()
    {
        Id = written.DraftId,
        Lead = lead,
        Brief = brief with { Values = new Dictionary<string, object?>(StringComparer.Ordinal) },
        Draft = written.Draft,
        Claims = written.Report.Claims,
        RulesVersion = DraftCheck.Version,
        Template = $"{brief.Task} {_prompts.Get(brief.Task, "rules", brief.Language).Version}{(written.Draft.Writer == WriterKind.Model ? $", {ModelPrompt.Name} {_prompts.Get(ModelPrompt.Name, "model", brief.Language).Version}" : "")}",
    };

    /// <summary>The id of a text that somebody else wrote from a brief of ours.</summary>
    public static string RewriteId(Brief brief, Draft draft) => Hash(new { brief.Task, brief.Facts, draft.Subject, draft.Body, draft.Writer, DraftCheck.Version });

    /// <summary>The first 16 hex digits of SHA-256 over brief, text and template version: the same input gives the same id.</summary>
    private string DraftId(Brief brief, Draft draft) =>
        Hash(new { brief, draft.Subject, draft.Body, draft.Writer, Template = _prompts.Get(brief.Task, "rules", brief.Language).Version });

    private static string Hash(object parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts, SalesJson.Options))))[..16];

    /// <summary>
    /// Subject (the block after "=== subject", or null) and body of the rules' template, tidied, in the sender's voice: of the
    /// wordings that the seed could choose, the first with the fewest banned and the most favourite phrases.
    /// </summary>
    public (string? Subject, string Body) Render(Brief brief)
    {
        var first = Render(brief, brief.Seed);
        if (brief.Voice is not { } voice || (voice.Banned.Count == 0 && voice.Favourites.Count == 0)) return first;
        int Of(string? text, IReadOnlyList<string> phrases) => text is null ? 0 : VoicePhrases.Find(text, phrases).Count;
        return Enumerable.Range(0, MostWordings).Select(i => i == 0 ? first : Render(brief, (int)(((long)brief.Seed + i) & int.MaxValue)))
            .OrderBy(text => Of(text.Subject, voice.Banned) + Of(text.Body, voice.Banned)).ThenByDescending(text => Of(text.Body, voice.Favourites)).First();
    }

    // The templates have two or three wordings of a sentence: six seeds reach all of them.
    private const int MostWordings = 6;

    private (string? Subject, string Body) Render(Brief brief, int seed)
    {
        var rendered = _prompts.Get(brief.Task, "rules", brief.Language).Render(brief.Values, seed);
        var parts = SectionMark().Split("\n" + rendered);
        string? subject = null;
        var body = parts[0];
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            if (parts[i] == "subject") subject = Tidy(parts[i + 1], brief.Language);
            else body = parts[i + 1];
        }

        return (string.IsNullOrEmpty(subject) ? null : subject, VoiceWording.Apply(Tidy(body, brief.Language), brief.Voice, brief.Language));
    }

    /// <summary>
    /// Lines of a paragraph become one line (with a space in English, none in Chinese), blank lines separate paragraphs,
    /// list lines (- or 1.) stay lines, spaces collapse.
    /// </summary>
    internal static string Tidy(string text, Language language)
    {
        var paragraphs = new List<string>();
        foreach (var block in BlankLines().Split(text.Trim()))
        {
            var lines = block.Split('\n').Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0);
            var paragraph = "";
            foreach (var line in lines)
            {
                var list = ListLine().IsMatch(line);
                paragraph += paragraph.Length == 0 ? line : list || ListLine().IsMatch(paragraph[(paragraph.LastIndexOf('\n') + 1)..]) ? "\n" + line : language.Pick(" ", "") + line;
            }

            if (paragraph.Length > 0) paragraphs.Add(paragraph);
        }

        return string.Join("\n\n", paragraphs);
    }

    [GeneratedRegex(@"\n=== (\w+)\s*\n")]
    private static partial Regex SectionMark();

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"[ \t]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(-|\d+[.、)])\s?")]
    private static partial Regex ListLine();
}

/// <summary>A draft and the full report of its check.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Report">Claims and findings.</param>
/// <param name="DraftId">Stable id of this text from this brief.</param>
public sealed record WrittenDraft(Draft Draft, CheckReport Report, string DraftId);

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Writing;

/// <summary>The one way a text comes into being: brief → words → frame → check → draft.</summary>
public sealed partial class Writer
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
        var report = DraftCheck.Run(text, brief, FactSheet.Of([.. brief.Facts, .. Internal]));
        var draft = new Draft
        {
            Subject = text.Subject,
            Body = text.Message,
            Channel = brief.Channel,
            Language = brief.Language,
            Writer = WriterKind.Rules,
            Findings = report.Findings,
            Receipt = report.Receipt,
        };
        return new WrittenDraft(draft, report, DraftId(brief, draft));
    }

    /// <summary>Phrases a text anew that the rules wrote; without a model it stays as it is.</summary>
    public Task<WrittenDraft> PhraseAsync(WrittenDraft written, Brief brief, Func<string, string?, DraftText> frame, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(written);
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
        Template = $"{brief.Task} {_prompts.Get(brief.Task, "rules", brief.Language).Version}",
    };

    /// <summary>The id of a text that somebody else wrote from a brief of ours.</summary>
    public static string RewriteId(Brief brief, Draft draft) => Hash(new { brief.Task, brief.Facts, draft.Subject, draft.Body, draft.Writer, DraftCheck.Version });

    /// <summary>The first 16 hex digits of SHA-256 over brief, text and template version: the same input gives the same id.</summary>
    private string DraftId(Brief brief, Draft draft) =>
        Hash(new { brief, draft.Subject, draft.Body, draft.Writer, Template = _prompts.Get(brief.Task, "rules", brief.Language).Version });

    private static string Hash(object parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts, SalesJson.Options))))[..16];

    /// <summary>Subject (the block after "=== subject", or null) and body of the rules' template, tidied.</summary>
    public (string? Subject, string Body) Render(Brief brief)
    {
        var rendered = _prompts.Get(brief.Task, "rules", brief.Language).Render(brief.Values, brief.Seed);
        var parts = SectionMark().Split("\n" + rendered);
        string? subject = null;
        var body = parts[0];
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            if (parts[i] == "subject") subject = Tidy(parts[i + 1], brief.Language);
            else body = parts[i + 1];
        }

        return (string.IsNullOrEmpty(subject) ? null : subject, Tidy(body, brief.Language));
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

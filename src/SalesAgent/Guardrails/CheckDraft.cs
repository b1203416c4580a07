using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;
using SalesAgent.Writing;

namespace SalesAgent.Guardrails;

/// <summary>
/// Checks any sales message, whoever wrote it: claims against the facts, promises against the authority, wording, form and law.
/// A rewrite of a draft of ours is judged by that draft's brief and by what is known today, and takes its place when it passes.
/// </summary>
public sealed class CheckDraft(SalesContext context)
{
    private const int MaxCharacters = 20_000;

    /// <summary>Name, words and hints.</summary>
    public static OperationDescription Description { get; } = new(
        "check_draft",
        "check",
        "Check a message",
        "Checks any sales message before it is sent: figures, names, dates, quotations and promises against the facts, pushy or unlawful wording, form, opt-out. Needs no set-up. Choose it for every text that you wrote or changed yourself.",
        Argument: "text",
        OperationHints.Idempotent);

    /// <summary>The operation for every door.</summary>
    public Operation AsOperation() => Operation.Of<CheckDraftInput, CheckDraftResult>(Description, RunAsync, CheckDraftView.Render);

    /// <summary>Checks one text. An unknown draftId or lead is the caller's mistake.</summary>
    public async Task<CheckDraftResult> RunAsync(CheckDraftInput input, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(input.Text)) throw new SalesInputException("text: is empty; give the message to check");
        if (input.Text.Length > MaxCharacters) throw new SalesInputException($"text: has {input.Text.Length} characters; give one message, at most {MaxCharacters}");
        var seller = await context.SellerAsync(cancellationToken);
        var kept = input.DraftId is null ? null : await KeptAsync(input.DraftId, cancellationToken);
        var lead = await LeadAsync(input, kept, cancellationToken);
        var language = input.Language ?? kept?.Brief.Language ?? context.Language ?? Languages.Of(input.Text);
        var channel = input.Channel ?? kept?.Brief.Channel ?? Channel.Email;
        var brief = kept is null
            ? PastedBrief.Of(lead, seller, input.Facts, input.Kind ?? MessageKind.General, channel, language, context.Today)
            : PastedBrief.OfRewrite(kept.Brief, lead, seller, input.Facts, input.Kind, channel, language, context.Today);
        brief = brief with { Voice = seller.Voice };
        var (text, subjectLine) = PastedMessage.Read(input.Text, input.Subject, channel);
        text = VoiceFrame.Accept(text, seller.Voice, language);
        // A rewrite of the body alone keeps the subject it had.
        if (kept is not null && text.Subject is null) text = text with { Subject = kept.Draft.Subject };
        var sheet = FactSheet.Of([.. brief.Facts, .. context.Writer.Internal]);
        var verdict = Verdict.Of(DraftCheck.Run(text, brief, sheet), input.Text, text, seller, brief);
        var result = new CheckDraftResult
        {
            Summary = "",
            Passed = verdict.Passed,
            Receipt = verdict.Receipt,
            Findings = verdict.Findings,
            Claims = verdict.Claims,
            Unverified = verdict.Unverified,
            NotChecked = verdict.NotChecked,
            Fixed = input.Fix ? SafeFixes.Apply(text, brief, sheet, seller, finding => !verdict.NothingKnown || !DraftCheck.NeedsFacts(finding.Rule)) : null,
            ViewLanguage = language,
        };
        result = await KeepAsync(result, kept, brief, text, cancellationToken);
        result = await ClaimTicks.ApplyAsync(result, input, context, cancellationToken);
        return Shift(result with { Summary = Summary(result, language), Next = Next(result, lead, language) }, input, text, subjectLine);
    }

    private async Task<KeptDraft> KeptAsync(string id, CancellationToken cancellationToken) =>
        await context.Store.FindDraftAsync(id, cancellationToken) ?? throw new SalesInputException($"draftId: no draft '{id}' is kept here; give the draftId that a draft operation returned, or leave it out");

    /// <summary>The lead that was named, else the draft's own as it is stored today; a draft from a card that was never stored is judged by the facts kept with it.</summary>
    private async Task<LeadCard?> LeadAsync(CheckDraftInput input, KeptDraft? kept, CancellationToken cancellationToken)
    {
        if (input.Lead is not null) return await context.LeadAsync(input.Lead, input.Notes, cancellationToken);
        if (kept?.Lead is not { } key || !context.HasStore) return null;
        var stored = await context.Store.FindLeadsAsync(key, exactOnly: true, cancellationToken);
        return stored.Count == 1 && stored[0].Key == key ? await context.LeadAsync(stored[0], input.Notes, cancellationToken) : null;
    }

    private async Task<CheckDraftResult> KeepAsync(CheckDraftResult result, KeptDraft? kept, Brief brief, DraftText text, CancellationToken cancellationToken)
    {
        if (kept is null || !result.Passed) return result;
        var draft = new Draft
        {
            Subject = text.Subject, Body = text.Message, Channel = brief.Channel, Language = brief.Language, Writer = WriterKind.Assistant, Findings = result.Findings, Receipt = result.Receipt,
        };
        var rewrite = new KeptDraft { Id = Writer.RewriteId(brief, draft), Lead = kept.Lead, Rewrites = kept.Id, Brief = brief, Draft = draft, Claims = result.Claims, RulesVersion = DraftCheck.Version };
        return await context.KeepAsync(rewrite, cancellationToken) ? result with { DraftId = rewrite.Id } : result;
    }

    /// <summary>Spans of a text whose first line was its subject count into the text as it was given.</summary>
    private static CheckDraftResult Shift(CheckDraftResult result, CheckDraftInput input, DraftText text, int subjectLine)
    {
        if (subjectLine == 0 || text.Subject is not { } subject) return result;
        var subjectAt = input.Text.IndexOf(subject, StringComparison.Ordinal);
        int Into(int position) => position < 0 ? position : position <= subject.Length ? position + subjectAt : position - subject.Length - 1 + subjectLine;
        return result with
        {
            Findings = [.. result.Findings.Select(f => f with { Start = Into(f.Start), End = Into(f.End) })],
            Claims = [.. result.Claims.Select(c => c with { Start = Into(c.Start), End = Into(c.End) })],
        };
    }

    private static string Summary(CheckDraftResult result, Language language)
    {
        var blocked = result.Findings.Count(f => f.Severity == Severity.Block);
        var verdict = result.Passed ? language.Pick("Passed", "通过") : language.Pick($"Not yet, {blocked} {(blocked == 1 ? "thing" : "things")} must change", $"暂不能发，有 {blocked} 处必须修改");
        var open = result.Unverified.Count;
        var ask = open == 0 ? "" : language.Pick($"; {open} {(open == 1 ? "claim" : "claims")} I cannot verify: tick the true ones", $"；有 {open} 处我无法核实，请勾选属实的");
        return $"{verdict}{language.Pick(": ", "：")}{result.Receipt}{ask}";
    }

    private static IReadOnlyList<NextAction> Next(CheckDraftResult result, LeadCard? lead, Language language)
    {
        if (!result.Passed) return [new NextAction("check_draft", language.Pick("with fix: true for the safe fixes, or with the text as you changed it", "用 fix: true 应用安全修改，或改好后再检查一次"))];
        return lead is null && result.Unverified.Count == 0 ? [] : lead is null ? [new NextAction("check_draft", language.Pick("with confirm: the numbers of the claims that are true", "用 confirm 给出属实的编号"))] : [];
    }
}

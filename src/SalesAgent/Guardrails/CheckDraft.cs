using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;

namespace SalesAgent.Guardrails;

/// <summary>Checks any sales message, whoever wrote it: claims against the facts, promises against the authority, wording, form and law.</summary>
public sealed class CheckDraft(SalesContext context)
{
    private const int MaxCharacters = 20_000;

    /// <summary>Name, words and hints.</summary>
    public static OperationDescription Description { get; } = new(
        "check_draft",
        "check",
        "Check a message",
        "Checks any sales message before it is sent: every figure, name, date, quotation and promise against the facts, pushy or unlawful wording, form, opt-out. Works on any pasted text. Choose it for every text that you wrote or changed yourself.",
        Argument: "text",
        OperationHints.Idempotent);

    /// <summary>The operation for every door.</summary>
    public Operation AsOperation() => Operation.Of<CheckDraftInput, CheckDraftResult>(Description, RunAsync, CheckDraftView.Render);

    /// <summary>Checks one text.</summary>
    public async Task<CheckDraftResult> RunAsync(CheckDraftInput input, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(input.Text)) throw new SalesInputException("text: is empty; give the message to check");
        if (input.Text.Length > MaxCharacters) throw new SalesInputException($"text: has {input.Text.Length} characters; give one message, at most {MaxCharacters}");
        var seller = await context.SellerAsync(cancellationToken);
        var lead = input.Lead is null ? null : await context.LeadAsync(input.Lead, input.Notes, cancellationToken);
        var language = input.Language ?? context.Language ?? Languages.Of(input.Text);
        var channel = input.Channel ?? Channel.Email;
        var brief = PastedBrief.Of(lead, seller, input.Facts, input.Kind ?? MessageKind.General, channel, language, context.Today);
        var (text, _) = PastedMessage.Read(input.Text, input.Subject, channel);
        var report = DraftCheck.Run(text, brief, FactSheet.Of([.. brief.Facts, .. context.Writer.Internal]));
        return new CheckDraftResult
        {
            Summary = report.Receipt,
            Passed = report.Passed,
            Receipt = report.Receipt,
            Findings = report.Findings,
            Claims = report.Claims,
            ViewLanguage = language,
        };
    }
}

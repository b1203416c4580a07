using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;
using SalesAgent.Writing;

namespace SalesAgent.FollowUp;

/// <summary>What <c>draft_follow_up</c> accepts.</summary>
public sealed record DraftFollowUpInput : LeadOperationInput
{
    /// <summary>The lead.</summary>
    [Description("Name, id or card (YAML or JSON).")]
    public required LeadInput Lead { get; init; }
    /// <summary>Which follow-up; chosen from stage and activities when absent.</summary>
    [Description("Which follow-up. Absent: chosen from what happened last.")]
    public FollowUpType? Type { get; init; }
    /// <summary>Channel; e-mail when absent.</summary>
    [Description("Only email for now.")]
    public Channel? Channel { get; init; }
    /// <summary>Day of the event: demo, proposal, or last message.</summary>
    [Description("Day of the demo, proposal or last message. Absent: from the activities.")]
    public LocalDate? Anchor { get; init; }
    /// <summary>Which message of the cadence, 1 to 4.</summary>
    [Description("Which message of the cadence, 1 to 4. Absent: counted.")]
    public int? Number { get; init; }
}

/// <summary>What <c>draft_follow_up</c> returns.</summary>
public sealed record DraftFollowUpResult : DraftResult
{
    /// <summary>What was chosen or asked for.</summary>
    [JsonPropertyOrder(-9)]
    public required FollowUpType Type { get; init; }
    /// <summary>Which message of its cadence, 1 to 4.</summary>
    public required int Number { get; init; }
    /// <summary>The contact's e-mail address from the card, or null.</summary>
    public string? To { get; init; }
    /// <summary>The day to send it on; null when held.</summary>
    public LocalDate? SendOn { get; init; }
    /// <summary>The hours to send it in, in words; null when held.</summary>
    public string? SendWindow { get; init; }
    /// <summary>What the law says about it; a reference, not legal advice.</summary>
    public required FollowUpCompliance Compliance { get; init; }
    /// <summary>The messages planned after it, if no answer comes.</summary>
    public IReadOnlyList<PlannedMessage> Cadence { get; init; } = [];
    /// <summary>What was to be said, for whoever rewrites it; null when held.</summary>
    public FollowUpPlan? Brief { get; init; }
}

/// <summary>The verdict of F.7, compact.</summary>
/// <param name="Permission">Whether it may be sent.</param>
/// <param name="Jurisdiction">The rule applied.</param>
/// <param name="Reason">Why.</param>
/// <param name="Needs">What it must carry: sender_identity, opt_out, postal_address, ad_identification, subject_prefix.</param>
public sealed record FollowUpCompliance(ContactPermission Permission, string Jurisdiction, string Reason, IReadOnlyList<string> Needs);

/// <summary>The brief, compact.</summary>
/// <param name="Purpose">What the mail is to achieve.</param>
/// <param name="Points">What it says, in order.</param>
/// <param name="MustNotSay">What it must not say.</param>
/// <param name="Limits">Length of the body: words (English) or characters (Chinese).</param>
public sealed record FollowUpPlan(string Purpose, IReadOnlyList<string> Points, IReadOnlyList<string> MustNotSay, TextLimits Limits);

/// <summary>Drafts the one follow-up e-mail that fits: right type, right day, lawful, checked; or says why none may go out.</summary>
public sealed class DraftFollowUp(SalesContext context)
{
    /// <summary>The operation in words.</summary>
    public static OperationDescription Description { get; } = new(
        "draft_follow_up", "followup", "Draft a follow-up",
        "Drafts the follow-up e-mail that fits a lead (first touch, after a demo, after a proposal, no response, closing), with send date, stop rules, consent check and opt-out line; says why when none may be sent. Choose it for any mail to a lead; for an objection use rebut_objection.",
        Argument: "lead", OperationHints.Idempotent);

    /// <summary>The operation for the catalogue.</summary>
    public Operation AsOperation() => Operation.Of<DraftFollowUpInput, DraftFollowUpResult>(Description, RunAsync, DraftFollowUpView.Render);

    /// <summary>Decides, writes and checks. Nothing is sent and nothing is stored.</summary>
    public async Task<DraftFollowUpResult> RunAsync(DraftFollowUpInput input, CancellationToken cancellationToken = default)
    {
        if (input.Channel is { } channel and not Core.Shared.Channel.Email)
            throw new SalesInputException($"channel: '{channel.ToString().ToLowerInvariant()}' is not written yet; draft_follow_up writes email only");
        var lead = await context.LeadAsync(input.Lead, input.Notes, cancellationToken);
        var seller = await context.SellerAsync(cancellationToken);
        var language = input.Language ?? context.Language ?? lead.Language;
        var today = context.Today;
        // A text about another product of ours would answer a question nobody asked.
        ProductChoice.Of(seller, lead.Product, "lead.product");
        var history = FollowUpHistory.Of(lead, today);
        var choice = FollowUpChoice.Of(lead, history, input.Type, input.Number, input.Anchor, today);
        // What the user just said may stop a message as well as the card does; it can never allow one.
        var heard = lead with { Notes = string.Join('\n', input.Facts.Select(f => f.Text).Prepend(lead.Notes).OfType<string>()) };
        var verdict = Compliance.Assess(heard, Compliance.PurposeOf(lead, today), today, language);
        var hold = StopRules.Check(heard, history, choice, today, language) ?? Preconditions.Check(lead, seller, verdict, language);
        var result = new DraftFollowUpResult
        {
            Summary = "",
            Type = choice.Type,
            Number = choice.Number,
            Held = hold,
            To = string.IsNullOrWhiteSpace(lead.Contact?.Email) ? null : lead.Contact.Email.Trim(),
            Compliance = Compact(verdict),
            ViewLanguage = language,
        };
        if (hold is not null)
            return HeldBack(result, lead, hold, language);
        return await WrittenAsync(result, lead, seller, history, choice, verdict, input, language, cancellationToken);
    }

    private static DraftFollowUpResult HeldBack(DraftFollowUpResult result, LeadCard lead, Hold hold, Language language) => result with
    {
        Summary = language.Pick($"Held back, no draft for {lead.DisplayName}: {hold.Reason} {hold.Lift}", $"{lead.DisplayName}：暂不起草。{hold.Reason}{hold.Lift}"),
        Held = hold,
        Needs = Preconditions.Needs(hold, language),
        Next = hold.Rule == "objection_open" ? [new NextAction("rebut_objection", language.Pick("answer the open objection first", "先答复未解决的异议"))] : [],
    };

    private async Task<DraftFollowUpResult> WrittenAsync(DraftFollowUpResult result, LeadCard lead, SellerProfile seller, FollowUpHistory history, FollowUpChoice choice, ComplianceVerdict verdict, DraftFollowUpInput input, Language language, CancellationToken cancellationToken)
    {
        var calendar = BusinessCalendar.Default;
        var sendOn = Cadence.NextSend(choice, history, input.Anchor, Absence.ReturnDate(lead, context.Today), context.Today, calendar);
        var request = new FollowUpRequest
        {
            Lead = lead, Seller = seller, Choice = choice, History = history, Spoken = input.Facts, Language = language, Today = context.Today, SendOn = sendOn, Compliance = verdict,
            Seed = Seeds.Of(lead.Key, FollowUpBrief.TaskName(choice.Type), choice.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), context.Options.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
        var brief = Fitting(request);
        var reason = FollowUpBrief.ReasonLine(request);
        DraftText Frame(string body, string? subject) => MessageFrame.Around(FollowUpBrief.Typeset(body, language), subject is null ? null : FollowUpBrief.Typeset(subject, language), seller, lead, Channel.Email, language, verdict, reason);
        var written = context.Writer.Write(brief, Frame);
        if (Hold.ByCheck(written.Report.Findings, language) is { } stopped) return HeldBack(result, lead, stopped, language) with { Needs = brief.Missing };
        written = await context.FinishAsync(written, brief, Frame, lead, cancellationToken);
        var rest = Cadence.Rest(choice, sendOn, calendar);
        var label = choice.Label(language);
        var who = string.Join(language.Pick(", ", "，"), new[] { lead.Contact?.Name, lead.Company?.Name }.Where(part => !string.IsNullOrWhiteSpace(part)).DefaultIfEmpty(lead.DisplayName));
        return result with
        {
            Summary = language.Pick($"Drafted: {label} to {who}, to be sent on {Figures.Date(sendOn, language)}.", $"已起草：{who}，{label}，建议{Figures.Date(sendOn, language)}发送。"),
            SendOn = sendOn,
            SendWindow = Window(lead.Contact?.TimeZone, language),
            Draft = written.Draft,
            DraftId = written.DraftId,
            Cadence = rest,
            Brief = new FollowUpPlan(brief.Purpose, brief.Points, brief.MustNotSay, brief.Limits),
            Needs = brief.Missing,
            Voice = VoiceWords.Whole(brief.Voice, language),
            FactsNotUsed = DraftResult.NotUsed(input.Facts, written.Draft),
            Next = NextActions(lead, rest, language),
        };
    }

    /// <summary>
    /// The fullest brief whose text stays within the limit of its type (F.1): facts on a card may be of any length. A sender who
    /// writes shorter gets the length nearest to theirs, but nothing below the least that the type needs.
    /// </summary>
    private Brief Fitting(FollowUpRequest request)
    {
        var limits = request.Choice.Type.Limits(request.Language);
        var wanted = request.Seller.Voice?.Length?.In(request.Language) is { } usual ? Math.Clamp(usual, limits.Min, limits.Max) : limits.Max;
        int Count(Brief brief) => TextLength.Count(context.Writer.Render(brief).Body, request.Language);
        var brief = FollowUpBrief.Build(request);
        var length = Count(brief);
        for (var trim = 1; trim <= FollowUpBrief.MaxTrim && length > wanted; trim++)
        {
            var shorter = FollowUpBrief.Build(request, trim);
            var count = Count(shorter);
            if (length <= limits.Max && (count < limits.Min || Math.Abs(count - wanted) > length - wanted)) break;
            (brief, length) = (shorter, count);
        }

        return brief;
    }

    private static FollowUpCompliance Compact(ComplianceVerdict verdict) => new(verdict.Permission, verdict.Jurisdiction, verdict.Reason,
        [.. new[]
        {
            verdict.NeedsIdentity ? "sender_identity" : null,
            verdict.NeedsOptOut ? "opt_out" : null,
            verdict.NeedsPostalAddress ? "postal_address" : null,
            verdict.NeedsAdIdentification ? "ad_identification" : null,
            verdict.SubjectPrefix is null ? null : "subject_prefix",
        }.OfType<string>()]);

    private static string Window(string? zone, Language language) => language.Pick(
        $"9 to 11 in the morning of their time{(zone is null ? "" : $" ({zone})")}, never before 8 or after 19. Public holidays of theirs are not checked here.",
        $"对方当地时间{(zone is null ? "" : $"（{zone}）")}上午9点到11点，不早于8点、不晚于19点。当地公共假日此处未核对。");

    private static IReadOnlyList<NextAction> NextActions(LeadCard lead, IReadOnlyList<PlannedMessage> rest, Language language)
    {
        var next = new List<NextAction>();
        if (lead.Objections.Any(o => o.Status is ObjectionStatus.Open))
            next.Add(new NextAction("rebut_objection", language.Pick("an objection is still open", "还有未答复的异议")));
        if (rest.Count > 0)
            next.Add(new NextAction("draft_follow_up", language.Pick($"without a reply: {rest[0].Type.Label(language)} on {Figures.Date(rest[0].Date, language)}", $"如无回复：{Figures.Date(rest[0].Date, language)}发{rest[0].Type.Label(language)}")));
        return next;
    }
}

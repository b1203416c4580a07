using System.ComponentModel;
using System.Text.Json.Serialization;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Pitch;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Pitch;

/// <summary>Arguments of <c>draft_pitch</c>.</summary>
public sealed record DraftPitchInput : LeadOperationInput
{
    /// <summary>The customer; without one the pitch asks instead of claiming.</summary>
    [Description("Name, id or card (YAML or JSON). Without it: a hypothesis.")]
    public LeadInput? Lead { get; init; }
    /// <summary>Which product.</summary>
    [Description("Default: the lead's, else the profile's first.")]
    public string? Product { get; init; }
    /// <summary>How it is delivered; only spoken.</summary>
    [Description("Only phone (spoken); for a written first message use draft_follow_up.")]
    public Channel? Channel { get; init; }
}

/// <summary>A checked 60-second pitch, or why there is none.</summary>
public sealed record DraftPitchResult : DraftResult
{
    /// <summary>Time to speak it: 60 × words ÷ 145, or 60 × characters ÷ 230 (C.2).</summary>
    public int? Seconds { get; init; }
    /// <summary>Words (English).</summary>
    public int? Words { get; init; }
    /// <summary>Characters (Chinese).</summary>
    public int? Characters { get; init; }
    /// <summary>How much of it is about this customer.</summary>
    public Personalisation? Personalisation { get; init; }
    /// <summary>The text block by block.</summary>
    public IReadOnlyList<PitchBlockText> Blocks { get; init; } = [];
    /// <summary>What was decided before it was worded.</summary>
    public PitchBrief? Brief { get; init; }
    /// <summary>What the law says about an unasked-for contact when it is not allowed; a reference, not legal advice.</summary>
    public string? BeforeContact { get; init; }
}

/// <summary>One block of the text.</summary>
/// <param name="Name">hook, pain, value, proof, difference or ask (C.2).</param>
/// <param name="Text">Its words.</param>
/// <param name="Words">Its length in English words, else null.</param>
/// <param name="Characters">Its length in Chinese characters, else null.</param>
public sealed record PitchBlockText(PitchBlockKind Name, string Text, int? Words, int? Characters);

/// <summary>The brief in short, for an assistant that words the pitch itself.</summary>
/// <param name="Task">The task.</param>
/// <param name="Purpose">What it is to achieve.</param>
/// <param name="Audience">Who hears it.</param>
/// <param name="Form">tailored, open or hypothesis.</param>
/// <param name="Points">What to say, in order.</param>
/// <param name="MustNotSay">What not to say.</param>
public sealed record PitchBrief(string Task, string Purpose, string? Audience, PitchForm Form, IReadOnlyList<string> Points, IReadOnlyList<string> MustNotSay);

/// <summary>Drafts a 60-second pitch (C.1, C.2).</summary>
public sealed class DraftPitch(SalesContext context)
{
    private const string SixtySeconds = "pitch/sixty_seconds";

    /// <summary>The operation in words.</summary>
    public static OperationDescription Description { get; } = new(
        "draft_pitch", "pitch", "Draft a 60-second pitch",
        "Writes a spoken 60-second pitch for one lead from the lead card and the seller profile: their situation, their problem with its cost, the benefit, one approved proof, the difference, one question. Choose it when someone asks for a pitch, an elevator speech or what to say first in a call or meeting. For an e-mail or message choose draft_follow_up.",
        Argument: "lead", OperationHints.Idempotent);

    /// <summary>The operation for the catalogue.</summary>
    public Operation AsOperation() => Operation.Of<DraftPitchInput, DraftPitchResult>(Description, RunAsync, DraftPitchView.Render);

    /// <summary>Drafts. A profile without a product, or a product that is not in it, is the caller's mistake.</summary>
    public async Task<DraftPitchResult> RunAsync(DraftPitchInput input, CancellationToken cancellationToken = default)
    {
        if (input.Channel is { } channel && channel != Channel.Phone)
            throw new SalesInputException($"channel: draft_pitch writes what is spoken (phone), not {channel.ToString().ToLowerInvariant()}; for a written first message use draft_follow_up with type first_touch");
        var seller = await context.SellerAsync(cancellationToken);
        var lead = input.Lead is null ? null : await context.LeadAsync(input.Lead, input.Notes, cancellationToken);
        var language = input.Language ?? context.Language ?? lead?.Language ?? Language.English;
        if (PitchHold.Of(lead, language) is { } hold) return Held(hold, lead!, language);
        var source = new PitchSource(lead, seller, FindProduct(seller, input.Product, lead), context.Today, language);
        return await WriteAsync(PitchPlan.Of(source), input, cancellationToken);
    }

    private async Task<DraftPitchResult> WriteAsync(PitchPlan plan, DraftPitchInput input, CancellationToken cancellationToken)
    {
        var (source, language) = (plan.Source, plan.Source.Language);
        var brief = BriefOf(plan, input.Facts);
        var blocks = PitchFit.Choose(plan.Blocks(), language, switches => context.Writer.Render(brief with { Values = PitchWords.Values(plan, switches) }).Body);
        brief = brief with { Values = PitchWords.Values(plan, blocks.SelectMany(b => b.Switches)) };
        var lead = source.Lead ?? new LeadCard();
        DraftText Frame(string body, string? subject) => MessageFrame.Around(body, subject, source.Seller, lead, Channel.Phone, language, null);
        var written = context.Writer.Write(brief, Frame);
        var draft = written.Draft with { Findings = [.. written.Draft.Findings, .. PitchCheck.Run(plan, blocks, brief.Facts)] };
        if (Hold.ByCheck(draft.Findings, language) is { } stopped) return Held(stopped, lead, language) with { Needs = brief.Missing };
        written = await context.FinishAsync(written with { Draft = draft }, brief, Frame, source.Lead, body => PitchCheck.Reworded(plan, blocks, body, brief.Facts), cancellationToken);
        draft = written.Draft;
        // A model words the blocks anew; a voice may choose another wording for the whole than for a block alone.
        if (draft.Writer == WriterKind.Model || brief.Voice is not null) blocks = PitchFit.Reworded(blocks, draft.Body, language) ?? (draft.Writer == WriterKind.Model ? [] : blocks);
        var length = TextLength.Count(draft.Body, language);
        var seconds = PitchLimits.Seconds(length, language);
        var personal = Personalisation.Of(plan, draft.Body);
        return new DraftPitchResult
        {
            Summary = Summary(plan, length, seconds, personal),
            Draft = draft,
            DraftId = written.DraftId,
            Seconds = seconds,
            Words = language == Language.English ? length : null,
            Characters = language == Language.Chinese ? length : null,
            Personalisation = personal,
            Blocks = [.. blocks.Select(b => new PitchBlockText(b.Kind, b.Text, language == Language.English ? b.Length : null, language == Language.Chinese ? b.Length : null))],
            Brief = new PitchBrief(brief.Task, brief.Purpose, brief.Audience, plan.Form, brief.Points, brief.MustNotSay),
            Needs = brief.Missing,
            Voice = VoiceWords.Whole(brief.Voice, language),
            FactsNotUsed = DraftResult.NotUsed(input.Facts, draft),
            BeforeContact = BeforeContact(source),
            Next = Next(source.Lead, language),
            ViewLanguage = language,
        };
    }

    private Brief BriefOf(PitchPlan plan, IReadOnlyList<SpokenFact> said)
    {
        var (source, language) = (plan.Source, plan.Source.Language);
        var needs = PitchNeeds.Of(plan);
        var total = PitchLimits.Total(language);
        return new Brief
        {
            Task = SixtySeconds,
            Purpose = language.Pick("in one minute, win the next step with what matters to them", "一分钟内，用对方在意的事争取到下一步"),
            Language = language,
            Channel = Channel.Phone,
            Audience = Audience(source.Lead, language),
            Voice = source.Seller.Voice,
            Points = PitchWords.Points(plan, said),
            Facts = PitchWords.Facts(plan, said),
            // A missing fact drops its sentence, and with it the minimum (C.1); the hard limit always holds.
            Limits = new TextLimits(needs.Count > 0 ? 0 : total.Min, PitchLimits.Hard(language)),
            MustNotSay = PitchWords.MustNotSay(plan),
            Missing = needs,
            Authority = source.Seller.Authority,
            Today = source.Today,
            Seed = Seeds.Of(source.Lead?.Key, SixtySeconds, context.Options.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    private static string? Audience(LeadCard? lead, Language language)
    {
        var parts = new[] { lead?.Contact?.Name, lead?.Contact?.Role, lead?.Company?.Name }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(language.Pick(", ", "，"), parts);
    }

    private static Product FindProduct(SellerProfile seller, string? asked, LeadCard? lead)
    {
        if (seller.Products.Count == 0)
            throw new SalesInputException(seller.Company is null
                ? "seller profile: none is set up, so there is nothing to pitch; name one with --seller FILE, or save yours as seller.yaml in the data folder (see README, Your own files)"
                : "seller profile: has no product to pitch; add one to seller.yaml (products: name, category, features with benefits)");
        return string.IsNullOrWhiteSpace(asked) ? ProductChoice.Of(seller, lead?.Product, "lead.product")! : ProductChoice.Of(seller, asked, "product")!;
    }

    private string? BeforeContact(PitchSource source)
    {
        if (source.Lead is not { } lead) return null;
        var verdict = Compliance.Assess(lead, Compliance.PurposeOf(lead, context.Today), context.Today, source.Language);
        return verdict.Permission == ContactPermission.Blocked ? verdict.Reason : null;
    }

    private static DraftPitchResult Held(Hold hold, LeadCard lead, Language language) => new()
    {
        Summary = language.Pick($"No pitch for {lead.DisplayName}: {hold.Reason}", $"{lead.DisplayName}：不写推介，{hold.Reason}"),
        Held = hold,
        ViewLanguage = language,
    };

    private static string Summary(PitchPlan plan, int length, int seconds, Personalisation personal)
    {
        var whom = plan.Source.Lead?.DisplayName;
        var product = PitchWords.ProductName(plan.Source);
        return plan.Source.Language.Pick(
            $"Pitch of {product}{(whom is null ? "" : " for " + whom)}: {length} words, about {seconds} seconds, {personal.Label}",
            $"{product}{(char.IsAsciiLetterOrDigit(product[^1]) ? " " : "")}推介{(whom is null ? "" : $"（{whom}）")}：{length} 字，约 {seconds} 秒，{personal.Label}");
    }

    private static IReadOnlyList<NextAction> Next(LeadCard? lead, Language language)
    {
        var next = new List<NextAction>();
        if (lead is not null) next.Add(new("draft_follow_up", language.Pick("write to them after the talk", "沟通之后发一封跟进")));
        next.Add(new("rebut_objection", language.Pick("when they object", "对方提出异议时")));
        return next;
    }
}

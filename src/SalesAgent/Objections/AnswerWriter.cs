using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;
using SalesAgent.Writing;

namespace SalesAgent.Objections;

/// <summary>
/// Writes the answer to an objection: from the fullest form to the shortest, the first that fits the channel and passes the check.
/// </summary>
internal sealed class AnswerWriter(Writer writer, ObjectionReading reading, Laer plan, ObjectionContext context)
{
    // D.4: Respond at most 80 words or 140 characters. D.6 T-12: a spoken reply at most 120 or 220; the other channels as in FORMATS, e-mail like speech (our default).
    private static readonly TextLimits RespondEnglish = new(0, 80), RespondChinese = new(0, 140);

    private readonly LeadCard _lead = context.Lead ?? new LeadCard();

    private readonly ComplianceVerdict? _compliance = context.Channel is Channel.Phone
        ? null
        : Compliance.Assess(context.Lead ?? new LeadCard(), reading.Kind == ObjectionKind.OptOut ? MessagePurpose.Transactional : MessagePurpose.ReplyToRequest, context.Today, context.Language);

    /// <summary>What the law says about the message; null when spoken.</summary>
    public ComplianceVerdict? Verdict => _compliance;

    /// <summary>The brief of the text, in short.</summary>
    public RebutBrief Compact() => new(Task, Purpose(plan.Mode, context.Language), Points(plan.Response.Arguments.Count), MustNotSay(context.Language));

    /// <summary>The text to say or send: the fullest form that passes, by e-mail the first as short as the sender writes. When no form passes the check, the shortest with its findings.</summary>
    public (WrittenDraft Written, string Body, Brief Brief) Write()
    {
        (WrittenDraft Written, string Body, Brief Brief)? kept = null;
        foreach (var form in Forms())
        {
            var brief = BriefOf(form.Arguments) with { Values = Values(form) };
            var body = writer.Render(brief).Body;
            var length = TextLength.Count(body, context.Language);
            if (!Fits(body, brief.Limits) && form != Shortest) continue;
            if (kept is { Written.Report.Passed: true } && length < Usual.Min) break;
            var candidate = (Written: writer.Write(brief, Frame), body, brief);
            if (kept is not { Written.Report.Passed: true } || candidate.Written.Report.Passed) kept = candidate;
            if (candidate.Written.Report.Passed && length <= Usual.Max) break;
        }

        return kept!.Value;
    }

    // F.1, objection_answer: nobody's usual length takes an answer by e-mail below its least.
    private TextLimits Usual
    {
        get
        {
            var least = context.Language.Pick(60, 100);
            return context.Channel == Channel.Email && context.Seller.Voice?.Length?.In(context.Language) is { } length ? new(least, Math.Max(length, least)) : new(0, int.MaxValue);
        }
    }

    /// <summary>Puts the frame of the channel around a body.</summary>
    public DraftText Frame(string body, string? subject) =>
        MessageFrame.Around(body, subject, context.Seller, _lead, context.Channel, context.Language, _compliance);

    /// <summary>The Respond step alone, within its limit; null when the stage has none.</summary>
    public string? Respond()
    {
        if (reading.Kind == ObjectionKind.Unknown || plan.Mode is AnswerMode.Stop or AnswerMode.Service or AnswerMode.LetGo) return null;
        // To a stranger the only answer is the easy way out (D.7).
        if (context.Stage == ConversationStage.Prospecting && plan.Mode != AnswerMode.Inform) return plan.Exit;
        var limit = context.Language.Pick(RespondEnglish, RespondChinese);
        for (var arguments = plan.Response.Arguments.Count; ; arguments--)
        {
            var values = ArgumentValues(arguments);
            if (plan.Mode != AnswerMode.Inform) values["respond"] = true;
            values["check"] = plan.Mode != AnswerMode.Inform || arguments > 0;
            var brief = BriefOf(arguments) with { Values = values };
            var body = writer.Render(brief).Body;
            if (TextLength.Count(body, context.Language) <= limit.Max && DraftCheck.Run(new DraftText { Body = body }, brief with { Compliance = null }).Passed) return body;
            // "I do not know" is only for what we do not know: with arguments at hand the shortest form keeps one.
            if (arguments <= 1) return null;
        }
    }

    // From the fullest to the shortest. Without room for any argument the text asks; it never says "I do not know" about what we do know.
    private IEnumerable<Form> Forms()
    {
        for (var arguments = Most; arguments > 0; arguments--)
        {
            yield return new Form(Listen: true, Acknowledge: true, arguments, Exit: true);
            yield return new Form(Listen: false, Acknowledge: true, arguments, Exit: true);
        }

        yield return new Form(Listen: true, Acknowledge: true, 0, Exit: true);
        yield return new Form(Listen: false, Acknowledge: true, 0, Exit: true);
        yield return new Form(Listen: false, Acknowledge: true, 0, Exit: false) { Bare = false };
        yield return Shortest;
    }

    private int Most => plan.Answers ? plan.Response.Arguments.Count : 0;

    // A plain answer cannot do without its first argument; everything else can at least ask.
    private Form Shortest => new(Listen: false, Acknowledge: plan.Mode == AnswerMode.LetGo, plan.Mode == AnswerMode.Inform ? Math.Min(1, Most) : 0, Exit: plan.Mode == AnswerMode.LetGo) { Bare = plan.Mode == AnswerMode.Inform };

    private sealed record Form(bool Listen, bool Acknowledge, int Arguments, bool Exit)
    {
        public bool Bare { get; init; } = true;
    }

    private bool Fits(string body, TextLimits limits) =>
        TextLength.Count(body, context.Language) <= limits.Max
        && (context.Channel != Channel.Sms || context.Language == Language.Chinese || body.Length <= 160);

    private Dictionary<string, object?> Values(Form form)
    {
        var responds = plan.Answers && (form.Arguments > 0 || (Most == 0 && form.Bare));
        var values = responds ? ArgumentValues(form.Arguments) : new Dictionary<string, object?>(StringComparer.Ordinal);
        switch (plan.Mode)
        {
            case AnswerMode.Stop:
                break;
            case AnswerMode.Service:
                values["listen"] = form.Listen ? plan.Listen : null;
                break;
            case AnswerMode.Inform:
                values["check"] = form.Arguments > 0;
                break;
            default:
                values["opening"] = form.Acknowledge ? plan.Opening(context, form.Listen) : null;
                values["question"] = plan.Question ?? (responds || plan.Mode == AnswerMode.LetGo ? null : plan.Explore[0]);
                values["exit"] = form.Exit ? plan.Exit : null;
                values["respond"] = responds;
                values["check"] = plan.Mode == AnswerMode.Answer && plan.Question is null;
                break;
        }

        return values;
    }

    private Dictionary<string, object?> ArgumentValues(int arguments)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal) { ["bare"] = arguments == 0 };
        foreach (var (name, value) in plan.Response.Arguments.Take(arguments).SelectMany(argument => argument.Values)) values[name] = value;
        return values;
    }

    private string Task => "objection/" + (plan.Mode switch
    {
        AnswerMode.Stop => "opt_out",
        AnswerMode.Service => "service",
        AnswerMode.Inform => "question",
        _ => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(reading.Kind.ToString()),
    });

    private Brief BriefOf(int arguments) => new()
    {
        Task = Task,
        Purpose = Purpose(plan.Mode, context.Language),
        Language = context.Language,
        Channel = context.Channel,
        Audience = string.Join(context.Language.Pick(", ", "，"), new[] { context.Lead?.Contact?.Name, context.Lead?.Contact?.Role }.OfType<string>()) is { Length: > 0 } who ? who : null,
        Voice = context.Seller.Voice,
        Points = Points(arguments),
        Facts = [.. FactBook.Of(_lead), .. FactBook.Of(context.Seller), .. context.Said, .. plan.Response.Derived, new Fact { Id = "objection", Text = context.Text, Source = FactSource.User, AsOf = context.Today, CustomerSaid = true, FreeText = true }],
        Limits = Limits(),
        MustNotSay = MustNotSay(context.Language),
        Authority = context.Seller.Authority,
        Compliance = _compliance,
        Asks = plan.Mode is not (AnswerMode.Stop or AnswerMode.LetGo),
        Today = context.Today,
        Seed = (int)(((long)context.Seed + context.Variant) & int.MaxValue),
    };

    private List<string> Points(int arguments)
    {
        var points = new List<string>();
        if (plan.Mode is not (AnswerMode.Stop or AnswerMode.Inform)) points.AddRange([plan.Listen, plan.Acknowledge]);
        if (plan.Answers) points.AddRange(plan.Response.Arguments.Take(arguments).SelectMany(argument => argument.Values.Values).SelectMany(value => value switch { string text => [text], IReadOnlyList<string> texts => texts, _ => Array.Empty<string>() }));
        if (plan.Question is { } question) points.Add(question);
        if (plan.Exit is { } exit) points.Add(exit);
        return points;
    }

    private TextLimits Limits() => context.Channel switch
    {
        Channel.Wechat => new(3, context.Language.Pick(60, 100)),
        Channel.Linkedin => new(3, context.Language.Pick(80, 150)),
        Channel.Sms => new(3, context.Language.Pick(40, 70)),
        _ => new(3, context.Language.Pick(120, 220)),
    };

    private static string Purpose(AnswerMode mode, Language language) => mode switch
    {
        AnswerMode.Explore => language.Pick("Take the concern seriously and find out what is behind it.", "认真对待顾虑，弄清背后的原因。"),
        AnswerMode.AnswerAndExplore => language.Pick("Answer what was asked, then find out what it depends on.", "先回答所问，再了解取决于什么。"),
        AnswerMode.Answer => language.Pick("Answer the confirmed concern and nothing else.", "只回应已经确认的顾虑。"),
        AnswerMode.FindReason => language.Pick("Ask once, gently, what is behind it.", "温和地问一次背后的原因。"),
        AnswerMode.LetGo => language.Pick("Respect the answer and leave the door open.", "尊重对方，留有余地。"),
        AnswerMode.Service => language.Pick("Put the service right before anything else.", "先把服务问题解决。"),
        AnswerMode.Inform => language.Pick("Answer the question from facts, or say plainly that we will find out.", "依据事实回答，不知道就如实说去核实。"),
        _ => language.Pick("Confirm that contact stops. No selling.", "确认停止联系，不再推销。"),
    };

    private static IReadOnlyList<string> MustNotSay(Language language) => language.Pick<IReadOnlyList<string>>(
        ["that the customer is wrong, or that the concern is not real", "\"but\" right after acknowledging", "pressure or invented urgency", "a discount or promise beyond the profile", "a customer's name without permission"],
        ["指出客户说错了，或说这不是真正的原因", "认同之后紧跟“但是”", "施压或虚构紧迫", "超出授权的让利或承诺", "未经许可的客户名称"]);
}

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
    public RebutBrief Compact() => BriefOf(plan.Response.Arguments.Count, context.Seed) is var brief ? new(brief.Task, brief.Purpose, brief.Points, brief.MustNotSay) : null!;

    /// <summary>The text to say or send. When no form passes the check, the shortest with its findings.</summary>
    public WrittenDraft Write(int seed)
    {
        WrittenDraft? shortest = null;
        foreach (var (listen, arguments) in Forms())
        {
            var brief = BriefOf(arguments, seed) with { Values = Values(listen, arguments) };
            var (_, body) = writer.Render(brief);
            if (!Fits(body, brief.Limits)) continue;
            shortest = writer.Write(brief, (text, subject) => MessageFrame.Around(text, subject, context.Seller, _lead, context.Channel, context.Language, _compliance));
            if (shortest.Report.Passed) return shortest;
        }

        return shortest ?? writer.Write(BriefOf(0, seed) with { Values = Values(listen: false, arguments: 0) }, (text, subject) => MessageFrame.Around(text, subject, context.Seller, _lead, context.Channel, context.Language, _compliance));
    }

    /// <summary>The Respond step alone, within its limit; null when the stage has none.</summary>
    public string? Respond()
    {
        if (plan.Mode is AnswerMode.Stop or AnswerMode.Service or AnswerMode.LetGo) return null;
        // To a stranger the only answer is the easy way out (D.7).
        if (context.Stage == ConversationStage.Prospecting && plan.Mode != AnswerMode.Inform) return plan.Exit;
        var limit = context.Language.Pick(RespondEnglish, RespondChinese);
        for (var arguments = plan.Response.Arguments.Count; ; arguments--)
        {
            var values = ArgumentValues(arguments);
            if (plan.Mode != AnswerMode.Inform) values["respond"] = true;
            values["check"] = plan.Mode != AnswerMode.Inform || arguments > 0;
            var brief = BriefOf(arguments, context.Seed) with { Values = values };
            var body = writer.Render(brief).Body;
            if (arguments == 0 || TextLength.Count(body, context.Language) <= limit.Max) return DraftCheck.Run(new DraftText { Body = body }, brief).Passed || arguments > 0 ? body : null;
        }
    }

    private IEnumerable<(bool Listen, int Arguments)> Forms()
    {
        var most = plan.Answers ? plan.Response.Arguments.Count : 0;
        for (var arguments = most; arguments >= 0; arguments--)
        {
            yield return (true, arguments);
            yield return (false, arguments);
        }
    }

    private bool Fits(string body, TextLimits limits) =>
        TextLength.Count(body, context.Language) <= limits.Max
        && (context.Channel != Channel.Sms || context.Language == Language.Chinese || body.Length <= 160);

    private Dictionary<string, object?> Values(bool listen, int arguments)
    {
        var values = plan.Answers ? ArgumentValues(arguments) : new Dictionary<string, object?>(StringComparer.Ordinal);
        switch (plan.Mode)
        {
            case AnswerMode.Stop:
                break;
            case AnswerMode.Service:
                values["listen"] = listen ? plan.Listen : null;
                break;
            case AnswerMode.Inform:
                values["check"] = arguments > 0;
                break;
            default:
                values["opening"] = plan.Opening(context, listen);
                values["question"] = plan.Question;
                values["exit"] = plan.Exit;
                values["respond"] = plan.Answers;
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

    private Brief BriefOf(int arguments, int seed) => new()
    {
        Task = Task,
        Purpose = Purpose(plan.Mode, context.Language),
        Language = context.Language,
        Channel = context.Channel,
        Audience = string.Join(context.Language.Pick(", ", "，"), new[] { context.Lead?.Contact?.Name, context.Lead?.Contact?.Role }.OfType<string>()) is { Length: > 0 } who ? who : null,
        Points = Points(arguments),
        Facts = [.. FactBook.Of(_lead), .. FactBook.Of(context.Seller), .. context.Said, .. plan.Response.Derived, new Fact { Id = "objection", Text = context.Text, Source = FactSource.User, AsOf = context.Today, CustomerSaid = true }],
        Limits = Limits(),
        MustNotSay = MustNotSay(context.Language),
        Authority = context.Seller.Authority,
        Compliance = _compliance,
        Asks = plan.Mode is not (AnswerMode.Stop or AnswerMode.LetGo),
        Today = context.Today,
        Seed = seed,
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

using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>Listen, acknowledge, explore, respond (D.4): which of the steps the answer takes now, and with which words and facts.</summary>
public sealed record Laer
{
    /// <summary>How the answer goes.</summary>
    public required AnswerMode Mode { get; init; }
    /// <summary>The finer meaning, or null.</summary>
    public ObjectionShade? Shade { get; init; }
    /// <summary>Paraphrase of the customer's point: at most 20 words or 40 characters.</summary>
    public required string Listen { get; init; }
    /// <summary>One sentence that accepts the feeling or the valid part.</summary>
    public required string Acknowledge { get; init; }
    /// <summary>One or two open questions.</summary>
    public required IReadOnlyList<string> Explore { get; init; }
    /// <summary>The question that the answer ends with now, or null when it ends with the template's own check or with none.</summary>
    public string? Question { get; init; }
    /// <summary>The easy way out, or null.</summary>
    public string? Exit { get; init; }
    /// <summary>What the Respond step may say.</summary>
    public required Response Response { get; init; }

    /// <summary>True when the answer gives arguments now.</summary>
    public bool Answers => Mode is AnswerMode.Answer or AnswerMode.AnswerAndExplore or AnswerMode.Inform;

    /// <summary>Plans the answer. The same reading, signs and context give the same plan.</summary>
    public static Laer Plan(ObjectionReading reading, Genuineness genuine, ObjectionContext context)
    {
        var play = ObjectionPlaybook.Of(reading.Kind);
        var shade = play.Shades.FirstOrDefault(s => reading.Own.Any(cue => s.Stems.Any(stem => cue.Phrase.Contains(stem, StringComparison.Ordinal))));
        var response = Response.Plan(reading, shade, context);
        var mode = ModeOf(reading.Kind, genuine.Verdict, context, response);
        var explore = Fill(context.Choose(shade?.Explore, play.Explore), reading.Kind, context);
        return new Laer
        {
            Mode = mode,
            Shade = shade,
            Listen = shade?.Listen.In(context.Language) ?? context.Choose(null, play.Listen),
            Acknowledge = context.Choose(shade?.Acknowledge, play.Acknowledge),
            Explore = Split(explore),
            Question = mode switch
            {
                AnswerMode.Explore or AnswerMode.AnswerAndExplore => explore,
                AnswerMode.FindReason => ObjectionPlaybook.ReasonFinder.In(context.Language),
                AnswerMode.Answer when genuine.Verdict == Verdict.Unclear => ObjectionPlaybook.Isolation.In(context.Language),
                _ => null,
            },
            Exit = mode == AnswerMode.LetGo ? context.Choose(null, ObjectionPlaybook.LetGo)
                : mode is AnswerMode.Explore or AnswerMode.FindReason && context.Stage == ConversationStage.Prospecting ? context.Choose(null, ObjectionPlaybook.Exit)
                : null,
            Response = response,
        };
    }

    /// <summary>Opening of the answer: two sentences when spoken, merged into one when written (D.4).</summary>
    public string Opening(ObjectionContext context, bool listen)
    {
        if (!listen) return Acknowledge;
        if (context.Language == Language.Chinese) return (context.Channel == Channel.Phone ? Listen : Listen.TrimEnd('。') + "，") + Acknowledge;
        if (context.Channel == Channel.Phone) return Listen + " " + Acknowledge;
        var first = Listen.StartsWith("So ", StringComparison.Ordinal) ? char.ToUpperInvariant(Listen[3]) + Listen[4..] : Listen;
        var second = Acknowledge.StartsWith("I ", StringComparison.Ordinal) ? Acknowledge : char.ToLowerInvariant(Acknowledge[0]) + Acknowledge[1..];
        return first.TrimEnd('.') + "; " + second;
    }

    private static AnswerMode ModeOf(ObjectionKind kind, Verdict verdict, ObjectionContext context, Response response) => (kind, context.Stage) switch
    {
        (ObjectionKind.OptOut, _) => AnswerMode.Stop,
        (ObjectionKind.Question, _) => AnswerMode.Inform,
        (_, ConversationStage.PostSale) => AnswerMode.Service,
        _ when verdict == Verdict.Smokescreen => context.Asked == AskedBefore.Declined ? AnswerMode.LetGo : AnswerMode.FindReason,
        (_, ConversationStage.Prospecting) => AnswerMode.Explore,
        (ObjectionKind.Unknown, _) when context.First => AnswerMode.Explore,
        _ when !context.First || context.Asked == AskedBefore.Stands => AnswerMode.Answer,
        (_, ConversationStage.Negotiation or ConversationStage.Closing) => response.Arguments.Count > 0 ? AnswerMode.AnswerAndExplore : AnswerMode.Explore,
        _ => Asks(kind, context.Text) && response.Arguments.Count > 0 ? AnswerMode.AnswerAndExplore : AnswerMode.Explore,
    };

    // A concern put as a question deserves its answer at once, with our question after it; price and its like are explored first (T-09, T-11).
    private static bool Asks(ObjectionKind kind, string text) =>
        kind is ObjectionKind.Function or ObjectionKind.AfterSales or ObjectionKind.Resources or ObjectionKind.Guarantee or ObjectionKind.TermsCompliance or ObjectionKind.Trust
        && (text.AsSpan().TrimEnd() is [.., '?' or '？' or '吗'] || text.AsSpan().IndexOfAny('?', '？') >= 0);

    private static string Fill(string question, ObjectionKind kind, ObjectionContext context)
    {
        var pain = new Supports(kind, null, context).Pain();
        return question
            .Replace("{pain}", pain ?? context.Language.Pick("this", "这件事"), StringComparison.Ordinal)
            .Replace("{task}", Task(context.Product?.Category?.In(context.Language), context.Language) ?? context.Language.Pick("this", "这件事"), StringComparison.Ordinal);
    }

    // "route planning for delivery fleets" is sold; "route planning" is what people do.
    private static string? Task(string? category, Language language)
    {
        if (string.IsNullOrWhiteSpace(category)) return null;
        var task = category.Split(" for ", 2)[0].Trim();
        foreach (var thing in new[] { " software", " system", " platform", " tool", " service", " app", "系统", "软件", "平台", "服务", "工具" })
        {
            if (task.EndsWith(thing, StringComparison.OrdinalIgnoreCase)) task = task[..^thing.Length];
        }

        return task.Length > 0 && TextLength.Count(task, language) <= language.Pick(4, 10) ? task : null;
    }

    private static IReadOnlyList<string> Split(string questions)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < questions.Length; i++)
        {
            if (questions[i] is not ('?' or '？')) continue;
            parts.Add(questions[start..(i + 1)].Trim());
            start = i + 1;
        }

        if (questions[start..].Trim() is { Length: > 0 } rest) parts.Add(rest);
        return parts;
    }
}

/// <summary>How an answer goes.</summary>
public enum AnswerMode
{
    /// <summary>Acknowledge and ask.</summary>
    Explore,
    /// <summary>Answer what was asked, then ask.</summary>
    AnswerAndExplore,
    /// <summary>Answer the confirmed concern.</summary>
    Answer,
    /// <summary>Ask once, gently, for the reason behind it.</summary>
    FindReason,
    /// <summary>Respect that they will not say more.</summary>
    LetGo,
    /// <summary>Put the service right first.</summary>
    Service,
    /// <summary>Answer a plain question.</summary>
    Inform,
    /// <summary>Confirm that contact stops.</summary>
    Stop,
}

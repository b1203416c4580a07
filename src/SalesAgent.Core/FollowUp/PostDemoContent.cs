using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>The mail after a demo, or after a call or meeting (F.1): at most three points in their words, what we owe and by when, the next step with its day.</summary>
internal static class PostDemoContent
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "add", "adjust", "answer", "arrange", "ask", "book", "bring", "calculate", "call", "check", "clarify", "collect", "come", "compare", "complete", "confirm", "connect", "correct", "create", "deliver",
        "demonstrate", "discuss", "draft", "e-mail", "email", "explain", "find", "finish", "fix", "follow", "forward", "get", "give", "include", "install", "introduce", "invite", "let", "list", "look", "make",
        "meet", "name", "offer", "organise", "organize", "plan", "prepare", "provide", "put", "quote", "report", "resend", "return", "review", "run", "schedule", "send", "set", "share", "ship", "show", "sign",
        "speak", "submit", "talk", "tell", "test", "update", "upload", "verify", "visit", "write",
    };

    public static IReadOnlyDictionary<string, object?> Values(FollowUpMaterial material)
    {
        var language = material.Language;
        var recap = Recap(material);
        var promises = Promises(material);
        var talk = material.Request.Choice.Situation == FollowUpSituation.AfterTalk;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["talk"] = talk,
            ["call"] = talk && material.Request.History.OpenTalk?.Kind == ActivityKind.Call,
            ["subject"] = talk ? TalkSubject(material) : material.Subject(
                [material.ProductName is { } product ? $"{product} demo: next step" : null, "Demo recap and next step"],
                [material.ProductName is { } name ? $"{name}演示要点与下一步" : null, material.ProductName is { } brief ? $"{brief}演示要点" : null, "演示要点与下一步"]),
            ["day"] = Day(material),
            ["product"] = material.Keep(material.ProductName, 3),
            ["recap"] = recap.Count == 0 ? null : recap,
            ["recapOne"] = recap.Count == 1,
            ["recapTwo"] = recap.Count == 2,
            ["recapThree"] = recap.Count == 3,
            ["promises"] = promises.Count == 0 ? null : promises,
        };
        foreach (var (key, value) in NextStep(material)) values[key] = value;
        if (recap.Count > 0) material.Derive("recap", language.Pick($"{recap.Count} points ({new[] { "one", "two", "three" }[recap.Count - 1]})", $"{recap.Count}点（{"一两三"[recap.Count - 1]}点）"));
        material.Point(talk ? "thanks for the talk" : "thanks for the demo", talk ? "感谢沟通" : "感谢参加演示", values["day"] as string);
        foreach (var item in recap) material.Point("in their words", "对方的说法", item);
        material.Points.Add(FollowUpType.PostDemo.Asks(language));
        material.NeedPains();
        material.Parts(values["product"], recap.Count == 3 ? recap : null, values["promises"], values["stepText"], values["stepDate"]);
        if (talk) return values;
        if (material.ProductName is null) material.Need("Which product did you show?", "演示的是哪个产品？", "the mail names what was shown", "邮件写明演示的产品");
        if (!material.Request.Choice.AnchorKnown) material.Need("When was the demo?", "演示是哪一天？", "the right day in the thanks, and the right send date", "致谢的日期和发送日期正确");
        return values;
    }

    private static string TalkSubject(FollowUpMaterial material)
    {
        var call = material.Request.History.OpenTalk?.Kind == ActivityKind.Call;
        return material.Subject(
            [call ? "Our call: next step" : "Our meeting: next step"],
            [call ? "电话沟通要点与下一步" : "会面要点与下一步"]);
    }

    /// <summary>"on Friday" within the six days after it, else the date.</summary>
    private static string? Day(FollowUpMaterial material)
    {
        if (!material.Request.Choice.AnchorKnown) return null;
        var (demo, language) = (material.Request.Choice.Anchor, material.Language);
        var words = material.DayAndDate(demo);
        return Period.DaysBetween(demo, material.Request.SendOn) is >= 1 and <= 6
            ? language.Pick($"on {Wording.Weekday(demo.DayOfWeek, language)}", Wording.Weekday(demo.DayOfWeek, language))
            : language.Pick($"on {material.DateOf(demo)}", material.DateOf(demo));
    }

    // Two problems at most, so that a sentence of theirs on time, steps or result has room.
    private static IReadOnlyList<string> Recap(FollowUpMaterial material)
    {
        var language = material.Language;
        var items = new List<string>();
        foreach (var pain in material.Lead.Pains)
        {
            if (Wording.Phrase(pain.Text, language, 7, 14) is not { } text || items.Count == 2) continue;
            var metric = pain.Metric is { } measure && (Languages.Of(measure) == language || !measure.Any(char.IsLetter)) ? Wording.Name(measure) : null;
            var cost = pain.Cost is { } rate && rate.Per is not (RatePeriod.Unit or RatePeriod.User) ? Figures.Amount(rate, language) : null;
            var detail = string.Join(language.Pick(", ", "，"), new[] { metric, cost }.OfType<string>());
            items.Add(detail.Length == 0 ? text : language.Pick($"{text} ({detail})", $"{text}（{detail}）"));
        }

        foreach (var evidence in material.Said(Criterion.Timeline, Criterion.Process, Criterion.Metrics, Criterion.Need))
        {
            if (items.Count == 3) break;
            // A sentence about a problem that is listed already says nothing new.
            if (evidence.Criterion is Criterion.Need or Criterion.Metrics && items.Count > 0) continue;
            if (Wording.Quote(evidence.Quote, language, 16, 32, closed: false) is not { } quote) continue;
            var speaker = material.ByRecipient(evidence) ? null : Wording.Name(evidence.By);
            items.Add(speaker is null ? quote : language.Pick($"{quote} ({speaker})", $"{quote}（{speaker}）"));
        }

        return [.. items.Take(material.Room(items.Count, 1))];
    }

    private static IReadOnlyList<OwedPromise> Promises(FollowUpMaterial material)
    {
        var language = material.Language;
        var open = material.Lead.Promises.Where(p => p.Done != true).OrderBy(p => p.Due ?? LocalDate.MaxIsoValue).ToArray();
        var owed = new List<OwedPromise>();
        foreach (var promise in open)
        {
            if (Wording.Phrase(promise.Text, language, 12, 24) is not { } text || owed.Count == 2) continue;
            if (text.StartsWith("to ", StringComparison.OrdinalIgnoreCase)) text = text[3..];
            owed.Add(new OwedPromise(text, promise.Due is { } due ? Figures.Date(due, language) : null, promise.Due < material.Request.Today, Verbs.Contains(text.Split(' ')[0])));
            material.Point("what we owe", "我方待办", promise.Due is { } day ? $"{text} ({Figures.Date(day, language)})" : text);
        }

        if (open.Length > 0 && owed.Count == 0) material.Need("What did you promise them, in short English words?", "您答应过对方什么（用中文简短描述）？", "the owed answer appears in the mail", "邮件中能写明待办事项");
        return [.. owed.Take(material.Room(owed.Count, 4))];
    }

    private static IEnumerable<(string Key, object? Value)> NextStep(FollowUpMaterial material)
    {
        var step = material.Lead.NextStep;
        var text = Wording.Phrase(step?.Text, material.Language, 14, 28);
        var date = step?.Date is { } day && day >= material.Request.SendOn ? day : (LocalDate?)null;
        var words = date is { } known ? material.DayAndDate(known) : null;
        yield return ("stepText", text);
        yield return ("stepDate", words);
        yield return ("stepAgreed", step?.Accepted == true && date is not null);
        material.Point("next step", "下一步", text is null ? words : string.Join(material.Language.Pick(", ", "，"), new[] { text, words }.OfType<string>()));
        if (text is null) material.Need("What is the next step, with whom and on which day?", "下一步是什么，和谁，哪一天？", "a dated next step to confirm", "有明确日期的下一步供对方确认");
        else if (date is null) material.Need("On which day is the next step?", "下一步定在哪一天？", "a dated next step to confirm", "有明确日期的下一步供对方确认");
    }
}

/// <summary>An open promise as the template prints it.</summary>
/// <param name="Text">What, in the words of the card.</param>
/// <param name="Due">By when, or null.</param>
/// <param name="Late">Whether that day is past.</param>
/// <param name="Verb">Whether it can follow "I promised to".</param>
internal sealed record OwedPromise(string Text, string? Due, bool Late, bool Verb);

using System.Text.RegularExpressions;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>Whether an objection is the real reason or likely stands for another (D.5). Never told to the customer.</summary>
/// <param name="Verdict">Genuine at 0 points or fewer, smokescreen at 3 or more, else unclear.</param>
/// <param name="Points">Sum of the signs.</param>
/// <param name="Signs">What was seen, strongest first.</param>
public sealed partial record Genuineness(Verdict Verdict, int Points, IReadOnlyList<GenuinenessSign> Signs)
{
    /// <summary>Adds up the signs that the words and the card show; what is unknown counts nothing.</summary>
    public static Genuineness Assess(ObjectionReading reading, ObjectionContext context)
    {
        var signs = new List<GenuinenessSign>();
        void Sign(int points, bool holds, string english, string chinese)
        {
            if (holds) signs.Add(new GenuinenessSign(points, context.Language.Pick(english, chinese)));
        }

        var specific = Specifics.In(reading, context);
        Sign(2, reading.Kind == ObjectionKind.Stall, "a polite escape without content", "只是客气推托，没有内容");
        Sign(1, specific is null, "names no number, name, date or requirement", "没有提到数字、名称、时间或要求");
        Sign(1, context.Stage == ConversationStage.Prospecting, "came before anything was found out", "还没了解情况就提出来了");
        Sign(1, OtherConcern(reading.Kind, context), "another concern was raised in the same conversation", "同一次沟通里还提过别的顾虑");
        Sign(2, Contradicts(reading.Kind, context.Lead), "contradicts what the card holds as confirmed", "与已经确认的情况矛盾");
        Sign(2, context.Asked == AskedBefore.Declined, "our question about it was not answered", "追问后对方没有回答");
        Sign(-2, specific is not null, $"names something concrete ({specific})", $"提到了具体内容（{specific}）");
        Sign(-2, TwoVoices(reading.Kind, context.Lead), "two people at the customer say the same", "客户方有两个人都这么说");
        Sign(-2, context.Asked == AskedBefore.Stands || Locked(reading.Kind, context.Lead), "still stands after we asked whether there is anything else", "问过还有没有别的顾虑，仍然是这一点");
        Sign(-2, AsksForSolution().IsMatch(ObjectionClassifier.Normalise(context.Text)), "asks how it could be solved", "在问怎么解决");

        var sum = signs.Sum(sign => sign.Points);
        var verdict = sum >= 3 ? Verdict.Smokescreen : sum <= 0 ? Verdict.Genuine : Verdict.Unclear;
        return new Genuineness(verdict, sum, [.. signs.OrderByDescending(sign => Math.Abs(sign.Points))]);
    }

    // An objection on record counts as the same conversation when it is dated today, or undated and still open.
    private static bool OtherConcern(ObjectionKind kind, ObjectionContext context) =>
        context.Lead?.Objections.Any(o => o.Kind is { } other && other != kind && o.Status != ObjectionStatus.Answered && (o.Date is null || o.Date == context.Today)) == true;

    private static bool Locked(ObjectionKind kind, LeadCard? lead) =>
        lead?.Objections.Any(o => o.Kind == kind && o.Status == ObjectionStatus.Locked) == true;

    private static bool Contradicts(ObjectionKind kind, LeadCard? lead) =>
        CriterionOf(kind) is { } criterion && lead?.Evidence.Any(e => e.Criterion == criterion && e.Grade == Grade.Confirmed) == true;

    private static bool TwoVoices(ObjectionKind kind, LeadCard? lead) =>
        CriterionOf(kind) is { } criterion
        && lead?.Evidence.Where(e => e.Criterion == criterion && e.Grade == Grade.Negative && !string.IsNullOrWhiteSpace(e.By)).Select(e => e.By!.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= 2;

    private static Criterion? CriterionOf(ObjectionKind kind) => kind switch
    {
        ObjectionKind.Budget => Criterion.Budget,
        ObjectionKind.Authority => Criterion.Authority,
        ObjectionKind.Need => Criterion.Need,
        ObjectionKind.Timing => Criterion.Timeline,
        _ => null,
    };

    [GeneratedRegex(@"how (can|could|would|do) (we|you)\b(?!r)|is there (a|any) way|what (can|could) you do|what would it take|怎么解决|如何解决|有没有办法|有什么办法|怎样才能|怎么才能|能不能想")]
    private static partial Regex AsksForSolution();
}

/// <summary>One sign (D.5).</summary>
/// <param name="Points">Above 0 speaks for a smokescreen, below for a real concern.</param>
/// <param name="Why">The sign in words.</param>
public sealed record GenuinenessSign(int Points, string Why);

/// <summary>Real or not (D.5).</summary>
public enum Verdict
{
    /// <summary>A real concern: answer it.</summary>
    Genuine,
    /// <summary>Not clear: ask once whether it is the only point.</summary>
    Unclear,
    /// <summary>Likely stands for something else: ask gently once, then respect.</summary>
    Smokescreen,
}

/// <summary>What came of a question we asked about this objection before.</summary>
public enum AskedBefore
{
    /// <summary>They would not answer it.</summary>
    Declined,
    /// <summary>The concern is still there after "is there anything else?".</summary>
    Stands,
}

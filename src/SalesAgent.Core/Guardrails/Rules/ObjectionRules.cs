using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>T-08, T-09, T-11, T-12 (D.6): answers to objections. They hold for briefs whose task begins with <c>objection/</c>.</summary>
internal static class ObjectionRules
{
    private static readonly FoldedPhrases Discount = new("discount, % off, percent off, lower price, cheaper, price reduction", "折扣, 打折, 降价, 便宜, 优惠");

    /// <summary>T-08: a price in the first sentence of the answer, before any value.</summary>
    public static DraftRule NakedPrice { get; } = new()
    {
        Id = "T-08",
        Severity = Severity.Warn,
        Title = new("Value comes before the price.", "先说价值，再说价格。"),
        Good = [En("It replans late tours. That is EUR 39 per vehicle. Does that help?", "objection/price") with { Facts = Price }, Zh("它能重排晚点的路线。每辆车39欧元，可以吗？", "objection/price") with { Facts = Price }],
        Bad = [En("EUR 39 per vehicle is the price. Does that help?", "objection/price") with { Facts = Price }, Zh("每辆车39欧元。可以吗？", "objection/price") with { Facts = Price }],
        Find = context => Answers(context) && context.Text.Sentences.FirstOrDefault(s => s.Start >= context.Text.BodyStart) is { } first
            && context.Ledger.FirstOrDefault(e => e.Mention.Kind == ClaimKind.Money && e.Mention.Start >= first.Start && e.Mention.End <= first.End && !context.Text.Quoted(e.Mention.Start) && !Theirs(context, e)) is { } price
            ? [context.At(NakedPrice!, price.Mention.Start, price.Mention.End, "The price stands before any value.", "还没说价值就报价。", "Say first what the customer gains.", "先说客户能得到什么。")] : [],
    };

    /// <summary>T-09: a discount in the first answer to a price objection.</summary>
    public static DraftRule InstantDiscount { get; } = new()
    {
        Id = "T-09",
        Severity = Severity.Warn,
        Title = new("No instant discount.", "不一上来就让价。"),
        Good = [En("What are you comparing it with?", "objection/price"), Zh("您是跟什么比较的？", "objection/price")],
        Bad = [En("I could offer a discount. Would that help?", "objection/price"), Zh("我可以给您优惠，行吗？", "objection/price")],
        Find = context => !context.Brief.Task.StartsWith("objection/price", StringComparison.Ordinal) ? [] : Discount.Find(context.Text.Folded, context.Text.BodyStart, context.Text.BodyEnd)
            .Where(h => !context.Text.Quoted(h.Start) && !PhraseRules.Denied(context.Text, h.Start)).Take(1)
            .Select(h => context.At(InstantDiscount!, h.Start, h.End, "A discount in the first answer gives away the price before the reason is known.", "还没弄清原因就先让价。", "Explore first.", "先问清原因。")),
    };

    /// <summary>T-11: an answer without a question.</summary>
    public static DraftRule AnswerBeforeExplore { get; } = new()
    {
        Id = "T-11",
        Severity = Severity.Warn,
        Title = new("Explore before answering.", "先了解，再回答。"),
        Good = [En("That is fair. What would you compare it with?", "objection/need"), Zh("可以理解。您现在是怎么做的？", "objection/need")],
        Bad = [En("That is fair. It works well.", "objection/need"), Zh("可以理解。这个很好用。", "objection/need")],
        Find = context => Answers(context) && context.Brief.Asks && !context.Text.Sentences.Any(s => s.IsQuestion && s.Start >= context.Text.BodyStart)
            ? [context.Whole(AnswerBeforeExplore!, "The answer asks nothing.", "回答里没有提问。", "End with one open question.", "请以一个开放式问题结尾。")] : [],
    };

    /// <summary>T-12: a spoken answer over 120 words or 220 characters.</summary>
    public static DraftRule OverLong { get; } = new()
    {
        Id = "T-12",
        Severity = Severity.Warn,
        Title = new("A spoken answer is short.", "口头回答要简短。"),
        Good = [En("What would help you decide?", "objection/stall") with { Channel = Channel.Phone }, Zh("什么能帮您决定？", "objection/stall") with { Channel = Channel.Phone }],
        Bad = [En(string.Join(' ', Enumerable.Repeat("We can look at the tours again?", 20)), "objection/stall") with { Channel = Channel.Phone }, Zh(string.Concat(Enumerable.Repeat("我们可以再看看路线吗？", 25)), "objection/stall") with { Channel = Channel.Phone }],
        Find = context => Answers(context) && context.Brief.Channel == Channel.Phone && TextLength.Count(context.Text.Draft.Body, context.Language) is var length && length > context.Language.Pick(120, 220)
            ? [context.Whole(OverLong!, $"{length} words are too many to say in one breath.", $"{length}字，一口气说不完。", "Keep the acknowledgement, one point and one question.", "留下认同、一个要点和一个问题。")] : [],
    };

    /// <summary>A price that the customer named themselves is taken up, not put to them.</summary>
    private static bool Theirs(CheckContext context, LedgerEntry entry) => context.Facts.Facts.Any(fact => fact.CustomerSaid && fact.Id == entry.Support);

    private static Fact[] Price => [new Fact { Id = "f", Text = "EUR 39 per vehicle (39欧元)", Source = FactSource.Seller }];

    private static bool Answers(CheckContext context) =>
        context.Brief.Task.StartsWith("objection/", StringComparison.Ordinal) && !context.Brief.Task.EndsWith("/question", StringComparison.Ordinal) && !context.Brief.Task.EndsWith("/opt_out", StringComparison.Ordinal);

    private static RuleExample En(string body, string task) => RuleExample.En(body) with { Task = task, Asks = true };

    private static RuleExample Zh(string body, string task) => RuleExample.Zh(body) with { Task = task, Asks = true };
}

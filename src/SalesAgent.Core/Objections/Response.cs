using NodaTime;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>
/// What the Respond step may say (D.4, D.7): at most three arguments in order of weight, each from a fact, an approved proof, or the
/// seller's authority. No argument is no shame: the text then says plainly what we do not know or cannot do.
/// </summary>
public sealed record Response
{
    /// <summary>Arguments by the name the template knows, most important first.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }
    /// <summary>Numbers worked out here, each with its working.</summary>
    public IReadOnlyList<Fact> Derived { get; init; } = [];

    private const int MaxArguments = 3;

    /// <summary>Chooses the arguments.</summary>
    public static Response Plan(ObjectionReading reading, ObjectionShade? shade, ObjectionContext context)
    {
        var supports = new Supports(reading.Kind, shade, context);
        var derived = new List<Fact>();
        var arguments = Candidates(reading.Kind, supports, context, derived).Where(argument => argument.Values.Values.All(value => value is not null));
        // Signing is no time for new claims (D.7): what stays is what the papers say.
        if (context.Stage == ConversationStage.Closing) arguments = arguments.Where(argument => argument.Contractual);
        var chosen = arguments.Take(MaxArguments).ToList();
        return new Response { Arguments = chosen, Derived = [.. derived.Where(fact => chosen.Any(argument => argument.Values.Values.OfType<string>().Any(value => fact.Text.Contains(value, StringComparison.Ordinal))))] };
    }

    private static IEnumerable<Argument> Candidates(ObjectionKind kind, Supports supports, ObjectionContext context, List<Fact> derived) => kind switch
    {
        ObjectionKind.Price => PriceArguments(supports, context, derived),
        ObjectionKind.Budget => [One("trial", supports.Trial(), contractual: true), .. Policies(supports), One("cost", supports.Cost())],
        ObjectionKind.Timing => [.. BackPlan(context, derived), One("cost", supports.Cost())],
        ObjectionKind.Trust => [One("proof", supports.Proof(ProofKind.Case, ProofKind.Testimonial, ProofKind.Measurement)), One("certificate", supports.Proof(ProofKind.Certificate)), One("trial", supports.Trial(), contractual: true)],
        ObjectionKind.Competition => [One("rival", supports.Shade == "own_build" ? null : supports.RivalFact()), One("difference", supports.Difference()), One("proof", supports.Proof())],
        ObjectionKind.Need => [One("pain", supports.Pain()), One("proof", supports.Proof())],
        ObjectionKind.Authority => [One("decider", Decider(context))],
        ObjectionKind.Function => [One("limit", supports.Shade is "complexity" or "quality" ? null : supports.Limit()), One("said", supports.SaidNow()), .. Policies(supports), .. FeatureArgument(supports, fromPain: false), One("proof", supports.Shade == "integration" ? null : supports.Proof())],
        ObjectionKind.AfterSales => [One("level", supports.ServiceLevel(), contractual: true), One("said", supports.SaidNow()), .. Policies(supports)],
        ObjectionKind.Resources => [.. Policies(supports), One("said", supports.SaidNow()), One("proof", supports.Proof()), One("trial", supports.Trial(), contractual: true)],
        ObjectionKind.Guarantee => [One("guarantee", supports.Guarantee(), contractual: true), One("trial", supports.Trial(), contractual: true), One("proof", supports.Proof())],
        ObjectionKind.TermsCompliance => [.. Policies(supports), One("said", supports.SaidNow()), One("certificate", AboutData(supports) ? supports.Proof(ProofKind.Certificate) : null)],
        ObjectionKind.Stall => [One("trial", supports.Trial(), contractual: true)],
        ObjectionKind.Question => QuestionArguments(supports, context),
        _ => [],
    };

    private static IEnumerable<Argument> PriceArguments(Supports supports, ObjectionContext context, List<Fact> derived) =>
    [
        .. Concession(supports, context, derived),
        One("cost", supports.CostAgainstPrice()),
        .. FeatureArgument(supports, fromPain: true),
        One("proof", supports.Proof()),
    ];

    // Never a concession first, never outside negotiation, never without something in return (T-09, S1-33.14, D.7).
    private static IEnumerable<Argument> Concession(Supports supports, ObjectionContext context, List<Fact> derived)
    {
        if (context.First || context.Stage != ConversationStage.Negotiation) yield break;
        var trade = supports.Trade();
        switch (context.Zone?.Zone)
        {
            case Zone.Tradable:
                yield return new Argument("tradable", trade is null ? Values(("tradable", true)) : Values(("tradable", true), ("trade", trade)), Contractual: true);
                yield break;
            case Zone.NotTradable:
                yield return new Argument("apart", Values(("apart", true)), Contractual: true);
                yield break;
        }

        var percent = FirstConcession(context);
        if (trade is null || percent <= 0) yield break;
        var printed = Figures.Number(percent) + context.Language.Pick(" %", "%");
        derived.Add(new Fact
        {
            Id = "derived.concession",
            Source = FactSource.Derived,
            Text = context.Language.Pick($"first concession on the price, in return for the trade: come down by {printed}, let {printed} go, give {printed} discount; within the authority of {Figures.Number(context.Seller.Authority.MaxDiscountPercent)} %", $"有条件的第一次让步：价格上让{printed}，可以让{printed}，优惠{printed}：在 {Figures.Number(context.Seller.Authority.MaxDiscountPercent)}% 权限之内"),
        });
        yield return new Argument("trade", Values(("trade", trade), ("percent", printed)), Contractual: true);
    }

    /// <summary>
    /// Percent of the first concession: half of the authority, rounded down to half points (our default: concessions get smaller, so the
    /// first must leave room), and never more than the customer's own figure asks for.
    /// </summary>
    public static decimal FirstConcession(ObjectionContext context)
    {
        var half = Math.Floor(Math.Clamp(context.Seller.Authority.MaxDiscountPercent, 0, 100)) / 2;
        return context.Zone is { } zone ? Math.Min(half, zone.DiscountPercent) : half;
    }

    private static IEnumerable<Argument> FeatureArgument(Supports supports, bool fromPain)
    {
        if (supports.Feature(fromPain) is not { } feature) yield break;
        var values = Values(("feature", supports.Clause(feature.Name)), ("advantage", supports.Clause(feature.Advantage)));
        if (supports.Clause(feature.Benefit) is { } benefit) values["benefit"] = benefit;
        yield return new Argument("feature", values);
    }

    private static IEnumerable<Argument> Policies(Supports supports) =>
        supports.Policies() is { Count: > 0 } found ? [new Argument("policies", Values(("policies", found)), Contractual: true)] : [];

    // Their own date, minus the longest set-up we may promise: the day by which the decision must fall.
    private static IEnumerable<Argument> BackPlan(ObjectionContext context, List<Fact> derived)
    {
        if (context.Lead?.CriticalEvent is not { Date: { } date } critical || date <= context.Today) yield break;
        if (Languages.Of(critical.Text) != context.Language || (context.Seller.Authority.DeliveryDays ?? context.Seller.MinDeliveryDays) is not { } days) yield break;
        var latest = date.PlusDays(-days);
        if (latest <= context.Today) yield break;
        derived.Add(new Fact
        {
            Id = "derived.latest_decision",
            Source = FactSource.Derived,
            Text = $"{Figures.Date(latest, context.Language)} ({Figures.Iso(latest)}) = {Figures.Iso(date)} − {days} days",
        });
        derived.Add(new Fact { Id = "derived.delivery", Source = FactSource.Derived, Text = context.Language.Pick($"set-up {days} days", $"上线 {days} 天") });
        yield return new Argument("plan", Values(
            ("event", critical.Text.Trim()),
            ("eventDate", Figures.Date(date, context.Language)),
            ("days", Figures.Number(days)),
            ("latest", Figures.Date(latest, context.Language))));
    }

    private static IEnumerable<Argument> QuestionArguments(Supports supports, ObjectionContext context)
    {
        if (context.Product is { Price: { } price } product && AsksPrice(context.Text))
        {
            yield return new Argument("price", Values(
                ("product", product.Name),
                ("price", Figures.Amount(price, context.Language, product.PriceUnit?.In(context.Language))),
                ("category", product.Category?.In(context.Language) ?? (object)false)));
        }

        yield return One("said", supports.AnswerSaidNow());
        yield return One("limit", supports.Limit());
        foreach (var policies in Policies(supports)) yield return policies;
        foreach (var feature in FeatureArgument(supports, fromPain: false)) yield return feature;
    }

    private static bool AsksPrice(string text)
    {
        var words = ObjectionClassifier.Normalise(text);
        return new[] { "how much", "price", "cost", "多少钱", "价格", "价钱", "怎么收费", "收费", "费用", "报价" }.Any(word => words.Contains(word, StringComparison.Ordinal));
    }

    private static bool AboutData(Supports supports) => supports.Topics.Contains("iso", StringComparer.Ordinal) || supports.Topics.Contains("certif", StringComparer.Ordinal);

    // The person the card knows to take part and whom we have not met.
    private static string? Decider(ObjectionContext context) =>
        context.Lead?.Stakeholders.Where(person => person.Met != true && !string.IsNullOrWhiteSpace(person.Name))
            .Select(person => person.Name!.Trim()).FirstOrDefault(name => context.Language == Language.Chinese || !Languages.HasCjk(name));

    private static Dictionary<string, object?> Values(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in values) map[name] = value;
        return map;
    }

    private static Argument One(string name, string? value, bool contractual = false) =>
        new(name, Values((name, value)), contractual);
}

/// <summary>One argument of an answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">What the template needs for it.</param>
/// <param name="Contractual">True for what is in the seller's authority or policies, and so may be said at signing.</param>
public sealed record Argument(string Name, IReadOnlyDictionary<string, object?> Values, bool Contractual = false);

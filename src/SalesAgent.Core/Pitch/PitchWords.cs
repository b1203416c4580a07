using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>The plan as values for the template, as facts for the check, and as points for another writer.</summary>
public static class PitchWords
{
    /// <summary>Every switch that a block may turn on; the template declares them all.</summary>
    public static IReadOnlyList<string> Switches { get; } =
    [
        "hook_event", "hook_lens", "hook_told", "hook_topic", "hook_topic_short", "hook_plain", "hook_start", "hook_question",
        "pain_said", "pain_quote", "pain_numbers", "pain_ask", "pain_ask_second", "pain_year", "pain_second", "pain_weight",
        "value_gain", "value_meant", "value_feature", "value_that", "value_open", "value_bare", "value_how", "value_category", "value_second", "value_how_second", "value_who", "value_lens",
        "proof_text", "proof_paid", "proof_none", "proof_see", "proof_demo", "proof_no_others", "proof_source", "proof_dated", "proof_peer",
        "apart_long", "apart", "apart_short",
        "ask_trial", "ask_trial_short", "ask_look", "ask_path", "ask_open", "ask_discovery",
    ];

    /// <summary>Values of the template with these switches on.</summary>
    public static IReadOnlyDictionary<string, object?> Values(PitchPlan plan, IEnumerable<string> switches)
    {
        var (source, language) = (plan.Source, plan.Source.Language);
        string? In(LocalizedText? text) => text?.In(language) is { } words ? PitchSource.OneLine(words) : null;
        var first = plan.Features.Count > 0 ? plan.Features[0].Feature : null;
        var second = plan.Features.Count > 1 ? plan.Features[1].Feature : null;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = plan.Name,
            ["role"] = plan.Role,
            ["company"] = plan.Company is { } company ? SetOff(company, language) : null,
            ["event"] = plan.Event,
            ["eventDate"] = plan.EventDate,
            ["demoDate"] = plan.DemoDate,
            ["lens"] = plan.Lens is { } lens ? RoleLenses.Criteria(lens, language) : null,
            ["pain"] = plan.Pain?.Words,
            ["metric"] = plan.Pain?.Metric,
            ["cost"] = plan.Pain?.Cost,
            ["yearCost"] = plan.Pain?.YearCost,
            ["secondPain"] = plan.SecondPain?.Words,
            ["product"] = SetOff(ProductName(source), language),
            ["category"] = In(source.Product.Category),
            ["tagline"] = plan.Tagline,
            ["seller"] = PitchSource.Name(source.Seller.Company?.Name),
            ["feature"] = In(first?.Name),
            ["benefit"] = In(first?.Benefit),
            ["advantage"] = In(first?.Advantage),
            ["secondFeature"] = In(second?.Name),
            ["secondBenefit"] = In(second?.Benefit),
            ["secondAdvantage"] = In(second?.Advantage),
            ["meant"] = plan.MeantOnly,
            ["proof"] = plan.Proof?.Text.In(language) is { } proof ? string.Join(' ', proof.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null,
            ["proofSource"] = plan.Proof?.Source is { } origin ? PitchSource.OneLine(origin) : null,
            ["proofDate"] = plan.Proof?.Date is { } date ? Figures.Date(date, language) : null,
            ["difference"] = plan.Difference,
            ["trial"] = In(source.Seller.Authority.FreeTrial),
        };
        foreach (var name in switches) values[name] = true;
        return values;
    }

    /// <summary>The product's name in the pitch's language when it has one there, else as it is sold.</summary>
    public static string ProductName(PitchSource source) =>
        PitchSource.OneLine(source.Product.AlsoKnownAs.Prepend(source.Product.Name).FirstOrDefault(name => Languages.HasCjk(name) == (source.Language == Language.Chinese)) ?? source.Product.Name);

    /// <summary>In Chinese a Latin name is set off by spaces, as the profiles' own texts do; the template keeps names away from punctuation.</summary>
    private static string SetOff(string name, Language language) => language == Language.English ? name
        : (char.IsAsciiLetterOrDigit(name[0]) ? " " : "") + name + (char.IsAsciiLetterOrDigit(name[^1]) ? " " : "");

    /// <summary>Facts that the text may rest on: card, profile (approved proof alone), what was said now, and what the plan derived.</summary>
    public static IReadOnlyList<Fact> Facts(PitchPlan plan, IReadOnlyList<SpokenFact> said)
    {
        var source = plan.Source;
        var facts = new List<Fact>();
        if (source.Lead is { } lead) facts.AddRange(FactBook.Of(lead));
        facts.AddRange(FactBook.Of(source.Seller));
        facts.AddRange(FactBook.Of(said, source.Today));
        if (plan.Pain?.Derivation is { } derived) facts.Add(derived);
        return facts;
    }

    /// <summary>What to say, block by block, for a writer that phrases it anew.</summary>
    public static IReadOnlyList<string> Points(PitchPlan plan, IReadOnlyList<SpokenFact> said)
    {
        var (source, language) = (plan.Source, plan.Source.Language);
        var first = plan.Features.Count > 0 ? plan.Features[0].Feature : null;
        var situation = plan.EventDate is not null ? string.Join(language.Pick(", ", "，"), new[] { plan.Event, plan.EventDate }.OfType<string>()) : plan.Company ?? source.Product.Category?.In(language);
        var benefit = first?.Benefit?.In(language);
        var points = new[]
        {
            situation is null ? null : language.Pick("open with their situation: ", "从客户的情况说起：") + situation,
            plan.Pain is { } pain ? language.Pick("the pain: ", "痛点：") + string.Join(language.Pick(", ", "，"), new[] { pain.Words, pain.Metric, pain.Cost, pain.YearCost is null ? null : language.Pick("a year: ", "一年：") + pain.YearCost }.OfType<string>())
                : first is null ? null : language.Pick("no pain is known: put it as a question", "还不知道痛点：用提问代替断言"),
            benefit is null ? null : language.Pick("the benefit: ", "收益：") + benefit + (plan.MeantOnly ? language.Pick(" (no proof: say what it is meant to do)", "（没有证明：只说设计意图）") : ""),
            first?.Advantage?.In(language) is { } advantage ? $"{first.Name.In(language)}: {advantage}" : null,
            plan.Proof is { } proof ? language.Pick("the proof: ", "证明：") + proof.Text.In(language) + (proof.Paid ? language.Pick(" (say that it was paid for)", "（说明是付费合作）") : "")
                : language.Pick("no approved proof: say that you would rather show it", "没有可用的证明：坦率说明，请客户自己看"),
            plan.Difference is null ? null : language.Pick("what sets it apart: ", "区别在于：") + plan.Difference,
            PitchAsks.Describe(plan.Ask, language),
        };
        return [.. points.OfType<string>(), .. said.Select(fact => language.Pick("you said just now, may be used: ", "您刚说的，可以用：") + fact.Text)];
    }

    /// <summary>What the pitch must not say.</summary>
    public static IReadOnlyList<string> MustNotSay(PitchPlan plan)
    {
        var language = plan.Source.Language;
        return
        [
            plan.Proof?.Subject is { } subject
                ? language.Pick($"customers or results other than {subject}", $"除 {subject} 以外的客户或成果")
                : language.Pick("any customer or result", "任何客户或成果"),
            language.Pick("\"the only\", \"the best\", guaranteed results", "“唯一”“第一”“最好”，或保证效果"),
            language.Pick("prices, discounts, rivals, unless they ask", "价格、折扣、竞争对手，除非对方问起"),
            language.Pick("how we rate them", "我们对客户的评级"),
        ];
    }
}

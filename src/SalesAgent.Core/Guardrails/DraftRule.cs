using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>One rule of the check: what it forbids, how bad that is, and its own examples, which a test runs.</summary>
public sealed record DraftRule
{
    /// <summary>Id, for example <c>grounding</c> or <c>T-04</c> (D.6).</summary>
    public required string Id { get; init; }
    /// <summary>The worst severity it gives.</summary>
    public required Severity Severity { get; init; }
    /// <summary>What it wants, in both languages, for people.</summary>
    public required LocalizedText Title { get; init; }
    /// <summary>Texts that it must leave alone.</summary>
    public required IReadOnlyList<RuleExample> Good { get; init; }
    /// <summary>Texts in which it must find something.</summary>
    public required IReadOnlyList<RuleExample> Bad { get; init; }
    /// <summary>Finds what breaks it.</summary>
    internal Func<CheckContext, IEnumerable<Finding>> Find { get; init; } = static _ => [];
}

/// <summary>An example of a rule: a body, and what else the rule looks at.</summary>
/// <param name="Language">Language of the text.</param>
/// <param name="Body">The body.</param>
public sealed record RuleExample(Language Language, string Body)
{
    /// <summary>Facts at hand.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];
    /// <summary>The subject.</summary>
    public string? Subject { get; init; }
    /// <summary>The footer.</summary>
    public string? Footer { get; init; }
    /// <summary>The closing words.</summary>
    public string? SignOff { get; init; }
    /// <summary>What may be promised.</summary>
    public Authority Authority { get; init; } = new();
    /// <summary>What the law wants.</summary>
    public ComplianceVerdict? Compliance { get; init; }
    /// <summary>Limits of length; null for none.</summary>
    public TextLimits? Limits { get; init; }
    /// <summary>How its sender writes.</summary>
    public Voice? Voice { get; init; }
    /// <summary>What is written.</summary>
    public string Task { get; init; } = "example";
    /// <summary>The channel.</summary>
    public Channel Channel { get; init; } = Channel.Email;
    /// <summary>Whether it must ask something.</summary>
    public bool Asks { get; init; }

    /// <summary>An English example.</summary>
    public static RuleExample En(string body, params string[] facts) => new(Language.English, body) { Facts = FactsOf(facts) };

    /// <summary>A Chinese example.</summary>
    public static RuleExample Zh(string body, params string[] facts) => new(Language.Chinese, body) { Facts = FactsOf(facts) };

    private static IReadOnlyList<Fact> FactsOf(string[] facts) => [.. facts.Select((text, i) => new Fact { Id = $"fact.{i + 1}", Text = text, Source = FactSource.User })];

    /// <summary>The draft of the example.</summary>
    public DraftText Text => new() { Subject = Subject, Body = Body, Footer = Footer, SignOff = SignOff };

    /// <summary>The brief of the example.</summary>
    public Brief Brief => new()
    {
        Task = Task, Purpose = "", Language = Language, Channel = Channel, Facts = Facts, Limits = Limits ?? new TextLimits(0, 10_000),
        Authority = Authority, Compliance = Compliance, Asks = Asks, Voice = Voice, Today = new NodaTime.LocalDate(2026, 11, 23),
    };
}

using SalesAgent.Core.Guardrails.Rules;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Checks a text before it leaves: every claim against the facts of its brief, every promise against the authority,
/// wording, length and law. The checked text is the subject, a line break and the message; without a subject the
/// message alone. All spans count into it.
/// </summary>
public static class DraftCheck
{
    /// <summary>Version of the rules, kept with every draft; raised when a verdict may change.</summary>
    public const int Version = 3;

    /// <summary>All rules, in the order in which they are read; a new rule is a new file and a line here.</summary>
    public static IReadOnlyList<DraftRule> Rules { get; } =
    [
        GroundingRule.Rule, NameRule.Rule, PlaceRule.Rule, CustomerStoryRule.Rule, AddressRule.Rule, QuotationRule.Rule, AttributedSpeechRule.Rule, SuperlativeRule.Rule, ComparativeRule.Rule, CapabilityRule.Rule, PromiseRule.Rule,
        .. WordingRules.All, HingeRule.Rule, QuestionsRule.Rule, AbsoluteTermsRule.Rule, FakeReplyRule.Rule, SpamRiskRule.Rule,
        ObjectionRules.NakedPrice, ObjectionRules.InstantDiscount, ObjectionRules.AnswerBeforeExplore, ObjectionRules.OverLong,
        LengthRule.Rule, CallToActionRule.Rule, SubjectRule.Rule, ReadingLevelRule.Rule, LanguageMixRule.Rule,
        VoiceRule.Rule, PlaceholderRule.Rule, LeftoverRule.Rule, .. ComplianceRules.All, DisclosureRule.Rule,
    ];

    /// <summary>Whether a rule finds claims that a fact would settle; without any facts its findings are questions, not faults.</summary>
    public static bool NeedsFacts(string rule) => FactRules.Contains(rule);

    private static readonly HashSet<string> FactRules = new(StringComparer.Ordinal)
    {
        "grounding", "name", "address", "quotation", "attributed_speech", "promise", "customer_story", "capability", "superlative", "comparative", "place", "identity",
    };

    /// <summary>Checks one text against its brief. Never throws on any text.</summary>
    public static CheckReport Run(DraftText text, Brief brief) => Run(text, brief, FactSheet.Of(brief.Facts));

    /// <summary>Checks one text against its brief with facts already read, for many texts from the same facts.</summary>
    public static CheckReport Run(DraftText text, Brief brief, FactSheet facts)
    {
        if (brief.Channel == Channel.Phone) text = Spoken(text);
        var context = new CheckContext(CheckedText.Of(text, brief.Language), brief, facts);
        var ledger = ClaimLedger.Of(context);
        context.Ledger = ledger;
        var promises = PromiseRule.Read(context).ToList();
        context.Ledger = [.. PromiseRule.Authorise(ledger, promises, context).Concat(AttributedSpeechRule.Read(context)).Concat(PlaceRule.Read(context)).Concat(CustomerStoryRule.Read(context)).Concat(StatementLedger.Of(context)).Concat(promises).OrderBy(e => e.Mention.Start)];

        var findings = new List<Finding>();
        foreach (var rule in Rules) findings.AddRange(rule.Find(context));
        findings = [.. findings.OrderBy(f => f.Start < 0 ? int.MaxValue : f.Start)];
        var claims = context.Ledger.Select(e => new Claim(context.Text.Text[e.Mention.Start..e.Mention.End], e.Mention.Kind, e.Mention.Start, e.Mention.End, e.Verdict is ClaimVerdict.Supported or ClaimVerdict.Derived, e.Support, e.Verdict)).ToArray();
        return new CheckReport(!findings.Exists(f => f.Severity == Severity.Block), findings, claims, Receipt(claims, text, brief, findings));
    }

    /// <summary>Of a script only what is said is judged.</summary>
    private static DraftText Spoken(DraftText script) => script with { Body = StageDirections.Blank(script.Body), Verbatim = script.Verbatim is null ? null : StageDirections.Blank(script.Verbatim) };

    /// <summary>The receipt of a text: its claims, how many of them have a source, its promises, its length, and what is blocked.</summary>
    public static string Receipt(IReadOnlyList<Claim> all, DraftText text, Brief brief, IReadOnlyList<Finding> findings)
    {
        var blocked = findings.Count(f => f.Severity == Severity.Block);
        var claims = all.Where(claim => claim.Verdict != ClaimVerdict.NotAClaim).ToArray();
        var promises = claims.Count(c => c.Kind == ClaimKind.Promise);
        var stated = claims.Length - promises;
        var sourced = claims.Count(c => c.Kind != ClaimKind.Promise && c.Supported);
        var length = TextLength.Count(text.Body, brief.Language);
        static string Many(int n, string one) => n == 1 ? $"1 {one}" : $"{n} {one}s";
        return brief.Language.Pick(
            $"{Many(stated, "claim")}, {sourced} sourced · {Many(promises, "promise")} · {Many(length, "word")}{(blocked > 0 ? $" · {blocked} blocked" : "")}",
            $"{stated} 处事实，{sourced} 处有来源 · {promises} 个承诺 · {length} 字{(blocked > 0 ? $" · {blocked} 处拦下" : "")}");
    }
}

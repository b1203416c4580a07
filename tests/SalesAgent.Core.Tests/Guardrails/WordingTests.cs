using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Sentences for the wording rules: each planted one is found by its rule, and none of them touches a clean one.</summary>
public partial class WordingTests
{
    private static readonly string[] WordingRules = ["T-01", "T-02", "T-04", "T-05", "T-06", "T-07", "T-13", "T-14", "E-3", "closing_pressure", "F-1", "F-6", "N-16", "internal"];

    public static TheoryData<string, string> PlantedSentences => Rows(Planted + "\n" + PlantedScenes);

    public static TheoryData<string> CleanSentences => [.. Lines(Clean + "\n" + HonestScenes)];

    [Theory]
    [MemberData(nameof(PlantedSentences))]
    public void Run_PlantedWording_IsFoundByItsRule(string rules, string sentence) =>
        Findings(sentence).ShouldContain(f => rules.Split('|').Contains(f.Rule), sentence + " → " + string.Join(", ", Findings(sentence).Select(f => f.Rule + ":" + f.Text)));

    [Theory]
    [MemberData(nameof(CleanSentences))]
    public void Run_HonestWording_HasNoWordingFinding(string sentence) =>
        Findings(sentence).Where(f => f.Severity != Severity.Note && WordingRules.Contains(f.Rule)).Select(f => f.Rule + ": " + f.Text).ShouldBeEmpty(sentence);

    private static IReadOnlyList<Finding> Findings(string sentence)
    {
        var brief = new RuleExample(Languages.Of(sentence), sentence) { Facts = Facts }.Brief;
        return DraftCheck.Run(new DraftText { Body = sentence }, brief).Findings;
    }

    private static IReadOnlyList<Fact> Facts { get; } =
    [
        new() { Id = "seller.company", Text = "Brightwell", Source = FactSource.Seller },
        new() { Id = "seller.product.1", Text = "AeroDry", Source = FactSource.Seller },
        new() { Id = "seller.competitor", Text = "KernScan", Source = FactSource.Seller },
        new() { Id = "lead.competition.1", Text = "台川", Source = FactSource.Lead },
        new() { Id = "seller.policy.1", Text = "The list price changes on 1 January 2027.", Source = FactSource.Seller },
        new() { Id = "seller.policy.1", Text = "价目表自2027年1月1日起调整，12月31日前签约按现价。", Source = FactSource.Seller },
        new() { Id = "seller.policy.2", Text = "Whoever refers a new customer gets one month of service.", Source = FactSource.Seller },
        new() { Id = "seller.policy.3", Text = "合同一年一签，不自动续费。", Source = FactSource.Seller },
        new() { Id = "seller.internal.1", Text = "the floor price of the AeroDry is 118 dollars", Source = FactSource.Seller, Internal = true },
        new() { Id = "seller.internal.2", Text = "一个会计同时管80户", Source = FactSource.Seller, Internal = true },
    ];

    private static TheoryData<string, string> Rows(string block)
    {
        var data = new TheoryData<string, string>();
        var rule = "";
        foreach (var line in Lines(block))
        {
            if (line.StartsWith('#')) rule = line[1..].Trim();
            else data.Add(rule, line);
        }

        return data;
    }

    private static IEnumerable<string> Lines(string block) => block.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

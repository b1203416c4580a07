using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Every rule leaves its good examples alone and finds its bad ones: the examples are part of the rule.</summary>
public class DraftRuleTests
{
    public static TheoryData<string, int> Good => Examples(rule => rule.Good.Count);

    public static TheoryData<string, int> Bad => Examples(rule => rule.Bad.Count);

    [Theory]
    [MemberData(nameof(Good))]
    public void Rule_GoodExample_FindsNothing(string id, int index)
    {
        var example = Rule(id).Good[index];
        DraftCheck.Run(example.Text, example.Brief).Findings.Where(f => f.Rule == id).ShouldBeEmpty(example.Body);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Rule_BadExample_FindsIt(string id, int index)
    {
        var example = Rule(id).Bad[index];
        var report = DraftCheck.Run(example.Text, example.Brief);
        var finding = report.Findings.FirstOrDefault(f => f.Rule == id).ShouldNotBeNull(example.Body);
        ((int)finding.Severity).ShouldBeLessThanOrEqualTo((int)Rule(id).Severity);
        Languages.Of(finding.Message).ShouldBe(example.Language);
        if (finding.Start >= 0) finding.Text.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Rules_All_HaveDistinctIdsAndExamplesInBothLanguages()
    {
        DraftCheck.Rules.Select(r => r.Id).ShouldBeUnique();
        foreach (var rule in DraftCheck.Rules)
        {
            rule.Title.All().Count().ShouldBe(2, rule.Id);
            rule.Bad.ShouldContain(e => e.Language == Language.Chinese, rule.Id);
            rule.Good.ShouldContain(e => e.Language == Language.Chinese, rule.Id);
        }
    }

    private static DraftRule Rule(string id) => DraftCheck.Rules.Single(r => r.Id == id);

    private static TheoryData<string, int> Examples(Func<DraftRule, int> count)
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in DraftCheck.Rules)
            for (var i = 0; i < count(rule); i++) data.Add(rule.Id, i);
        return data;
    }
}

using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

public class DraftCheckTests
{
    public static TheoryData<string> Clean => [.. CheckCorpus.Clean];

    public static TheoryData<string, string> Planted
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (text, rule) in CheckCorpus.Planted) data.Add(text, rule);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void Run_CleanText_FindsNothingAboveNote(string body) =>
        CheckCorpus.Check(body).Findings.Where(f => f.Severity > Severity.Note).Select(f => $"{f.Rule}: {f.Text} ({f.Message})").ShouldBeEmpty(body);

    [Theory]
    [MemberData(nameof(Planted))]
    public void Run_PlantedProblem_IsFoundByItsRule(string body, string rule)
    {
        var report = CheckCorpus.Check(body);
        report.Findings.ShouldContain(f => f.Rule == rule, $"{body} → {string.Join(", ", report.Findings.Select(f => f.Rule + ":" + f.Text))} | {string.Join(", ", report.Claims.Select(c => c.Kind + ":" + c.Text + ":" + c.Fact))}");
    }
}

using System.Text.RegularExpressions;
using SalesAgent.Operations;

namespace SalesAgent.Host.Tests.Documents;

/// <summary>What a result proposes next can be done: every operation named in the source exists.</summary>
public partial class NextActionTests
{
    [Fact]
    public void Next_NamesOnlyOperationsThatExist()
    {
        var known = new OperationCatalog(new SalesContext(new SalesOptions(), TimeProvider.System)).Operations.Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        var named = Directory.GetFiles(Path.Combine(RunningProgram.Root, "src", "SalesAgent"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => OperationName().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
        named.Count.ShouldBeGreaterThan(4);
        named.Where(name => !known.Contains(name)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"new(?: NextAction)?\(""(?<name>(?:qualify|draft|rebut|generate|record|check|find|save|set|prepare|advise|import|export|start|take|run|ask)_[a-z_]+)""")]
    private static partial Regex OperationName();
}

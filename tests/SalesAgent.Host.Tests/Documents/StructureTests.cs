using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;
using SalesAgent.Writing;

namespace SalesAgent.Host.Tests.Documents;

/// <summary>The invariants of src/ARCHITECTURE.md, read from the source.</summary>
public partial class StructureTests
{
    private static readonly string[] Slices = ["Qualification", "Pitch", "Objections", "FollowUp", "Plan", "Voices", "Closing", "Coaching"];

    private static IEnumerable<(string Path, string Text)> Sources(string folder) =>
        Directory.GetFiles(Path.Combine(RunningProgram.Root, "src", folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(RunningProgram.Root, path).Replace('\\', '/'), File.ReadAllText(path)));

    [Fact]
    public void Core_ASlice_KnowsNoOtherSlice()
    {
        var breaches =
            from slice in Slices
            from source in Sources("SalesAgent.Core").Where(s => s.Path.StartsWith($"src/SalesAgent.Core/{slice}/", StringComparison.Ordinal))
            from other in Slices.Where(other => other != slice).Append("Routing")
            where Uses(source.Text, other)
            select $"{source.Path} uses {other}";
        breaches.ShouldBeEmpty();
    }

    /// <summary>A namespace is used by its full name, or relative to ours as in <c>FollowUp.Cadence</c>.</summary>
    private static bool Uses(string text, string part) =>
        Regex.IsMatch(text, $@"SalesAgent\.Core\.{part}\b") || Regex.IsMatch(text, $@"(?<![\w.""]){part}\.[A-Z]\w*[.(]");

    [Fact]
    public void Core_SharedAndKnowledge_KnowNoSlice() =>
        (from source in Sources("SalesAgent.Core").Where(s => s.Path.StartsWith("src/SalesAgent.Core/Shared/", StringComparison.Ordinal) || s.Path.StartsWith("src/SalesAgent.Core/Knowledge/", StringComparison.Ordinal))
         from slice in Slices.Append("Guardrails").Append("Routing")
         where Regex.IsMatch(source.Text, $@"SalesAgent\.Core\.{slice}\b")
         select $"{source.Path} uses {slice}").ShouldBeEmpty();

    [Fact]
    public void Shell_AnOperation_KnowsNoOtherSlice()
    {
        var breaches =
            from slice in Slices
            from source in Sources("SalesAgent").Where(s => s.Path.StartsWith($"src/SalesAgent/{slice}/", StringComparison.Ordinal))
            from other in Slices.Where(other => other != slice)
            where Regex.IsMatch(source.Text, $@"SalesAgent\.(Core\.)?{other}\b")
            select $"{source.Path} uses {other}";
        breaches.ShouldBeEmpty();
    }

    [Fact]
    public void Core_ReferencesNoShell() => Sources("SalesAgent.Core").Where(s => Regex.IsMatch(s.Text, @"using SalesAgent\.(Operations|Crm|Writing|Input|Host)")).Select(s => s.Path).ShouldBeEmpty();

    [Fact]
    public void Source_NoFileIsOverThreeHundredLines_ExceptTables() =>
        Sources("").Where(s => s.Text.Count(c => c == '\n') > 300 && !s.Path.Contains("/Knowledge/", StringComparison.Ordinal)).Select(s => $"{s.Path}: {s.Text.Count(c => c == '\n')} lines")
            .Where(line => !Allowed.Any(allowed => line.StartsWith(allowed, StringComparison.Ordinal))).ShouldBeEmpty();

    /// <summary>Files that are long because they are one vocabulary.</summary>
    private static readonly string[] Allowed = ["src/SalesAgent.Core/Shared/LeadCard.cs", "src/SalesAgent.Core/Shared/LeadVocabulary.cs", "src/SalesAgent.Core/Shared/SellerProfile.cs"];

    [Fact]
    public void Source_NoFileIsNamedVaguely() =>
        Sources("").Where(s => Regex.IsMatch(s.Path, @"(Manager|Helpers?|Utils?|Utilities|Service|Base)\.cs$")).Select(s => s.Path).ShouldBeEmpty();

    [Fact]
    public void Prompts_EveryTemplateHasItsTwin_WithTheSameVariables()
    {
        PromptLibrary.All.ShouldNotBeEmpty();
        var library = new PromptLibrary();
        foreach (var path in PromptLibrary.All)
        {
            var name = TemplateName().Match(path);
            name.Success.ShouldBeTrue(path);
            var (task, writer) = (name.Groups["task"].Value, name.Groups["writer"].Value);
            library.Get(task, writer, Language.English).Variables.ShouldBe(library.Get(task, writer, Language.Chinese).Variables, ignoreOrder: true, path);
        }
    }

    [GeneratedRegex(@"^(?<task>[a-z_]+/[a-z_]+)\.(?<writer>rules|model)\.(en|zh-CN)\.hbs$")]
    private static partial Regex TemplateName();
}

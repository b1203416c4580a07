using System.Diagnostics;
using System.Text.RegularExpressions;
using SalesAgent.Host.CommandLine;
using SalesAgent.Operations;

namespace SalesAgent.Host.Tests.Documents;

/// <summary>Prose about structure rots unless a test reads it: paths exist, commands run, every operation is documented.</summary>
public partial class DocumentsTests
{
    private static string Read(string path) => File.ReadAllText(Path.Combine(RunningProgram.Root, path));

    public static TheoryData<string> Commands =>
        [.. Command().Matches(Read("README.md")).Select(match => match.Groups["args"].Value.Trim()).Where(args => !args.StartsWith("try", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/ARCHITECTURE.md")]
    [InlineData("skills/sales/assets/README.md")]
    public void Document_EveryPathInIt_Exists(string document)
    {
        var text = Read(document);
        var folder = document.StartsWith("skills", StringComparison.Ordinal) ? Path.GetDirectoryName(document)! : "";
        var paths = PathInCode().Matches(text).Select(match => match.Groups["path"].Value.TrimEnd('/')).Where(path => !path.Contains('<') && !path.Contains('*')).Distinct(StringComparer.Ordinal).ToList();
        paths.Where(path => !Path.Exists(Path.Combine(RunningProgram.Root, path)) && !Path.Exists(Path.Combine(RunningProgram.Root, folder, path))).ShouldBeEmpty();
        if (document == "src/ARCHITECTURE.md") paths.Count.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Architecture_NamesEveryFolderOfTheSource()
    {
        var map = Read("src/ARCHITECTURE.md");
        var folders = Directory.GetDirectories(Path.Combine(RunningProgram.Root, "src")).SelectMany(Directory.GetDirectories).Select(folder => Path.GetRelativePath(RunningProgram.Root, folder).Replace('\\', '/'))
            .Where(folder => !folder.EndsWith("/bin", StringComparison.Ordinal) && !folder.EndsWith("/obj", StringComparison.Ordinal));
        folders.Where(folder => !map.Contains($"`{folder}/`", StringComparison.Ordinal)
            && !(folder.StartsWith("src/SalesAgent/", StringComparison.Ordinal) && map.Contains("src/SalesAgent.Core/" + folder["src/SalesAgent/".Length..] + "/", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Readme_DescribesEveryCommandAndOption()
    {
        var readme = Read("README.md");
        var tree = new CommandTree(TextWriter.Null, TextWriter.Null);
        tree.Root.Subcommands.Select(command => command.Name).Where(name => !readme.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
        tree.Root.Options.Select(option => option.Name).Where(name => name.StartsWith("--", StringComparison.Ordinal) && name is not ("--help" or "--version") && !readme.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Changelog_NamesEveryOperation()
    {
        var changelog = Read("CHANGELOG.md");
        new OperationCatalog(new SalesContext(new SalesOptions(), TimeProvider.System)).Operations.Select(o => o.Description.Verb).Where(verb => !changelog.Contains($"`{verb}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>The README's own commands, each in a process of its own, from the root of the repository.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Readme_Command_Runs(string arguments)
    {
        using var home = new RunningProgram();
        foreach (var step in Prerequisites(arguments).Append(arguments))
        {
            var (code, output, error) = await StartAsync(step, home.Folder);
            // 2: the check found something, as it should in a text that begs for it.
            code.ShouldBe(step.StartsWith("check ", StringComparison.Ordinal) ? 2 : 0, $"{step}\n{output}\n{error}");
            (output.Length + error.Length).ShouldBeGreaterThan(0);
        }
    }

    /// <summary>What the README shows is what <c>try</c> prints and writes.</summary>
    [Fact]
    public async Task Readme_Output_IsReal()
    {
        using var program = new RunningProgram();
        var folder = Path.Combine(program.Folder, "out");
        var printed = new StringWriter();
        (await SalesProgram.RunAsync(["try", "--out", folder], printed, TextWriter.Null, TestContext.Current.CancellationToken)).ShouldBe(0);
        var real = (printed + string.Join('\n', Directory.GetFiles(folder, "*.md").Select(File.ReadAllText))).Split('\n').Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);
        var shown = Read("README.md").Split("```text\n")[1].Split("\n```")[0].Split('\n').Select(line => line.TrimEnd()).ToList();
        shown.Count.ShouldBeGreaterThan(20);
        shown.Where(line => line.Length > 0 && line != "…" && !real.Contains(line)).ShouldBeEmpty();
    }

    /// <summary>What the README shows of <c>voice</c> is what it prints for the shipped mails.</summary>
    [Fact]
    public async Task Readme_VoiceOutput_IsReal()
    {
        using var program = new RunningProgram();
        var real = (await program.RunAsync("voice", RunningProgram.Asset("mails-sent.txt"))).Output.Split('\n').Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);
        var shown = Read("README.md").Split("```text\n")[2].Split("\n```")[0].Split('\n').Select(line => line.TrimEnd()).ToList();
        shown.Count.ShouldBeGreaterThan(5);
        shown.Where(line => line.Length > 0 && line != "…" && !real.Contains(line)).ShouldBeEmpty();
    }

    /// <summary>Commands that name a stored lead follow the README's import.</summary>
    private static IEnumerable<string> Prerequisites(string arguments) =>
        arguments.StartsWith("import", StringComparison.Ordinal) ? [] : Command().Matches(Read("README.md")).Select(match => match.Groups["args"].Value.Trim()).Where(args => args.StartsWith("import", StringComparison.Ordinal));

    private static async Task<(int Code, string Output, string Error)> StartAsync(string arguments, string home)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{typeof(SalesProgram).Assembly.Location}\" {arguments}")
        {
            WorkingDirectory = RunningProgram.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            Environment = { ["SALESAGENT_HOME"] = home },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    [GeneratedRegex(@"^dotnet run --project src/SalesAgent\.Host -- (?<args>.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"`(?<path>(?:src|tests|prompts|skills|leads|crm|\.ci)/[^`\s]*|(?:README|CHANGELOG|DESIGN)\.md|appsettings\.json|SalesAgent\.sln)`")]
    private static partial Regex PathInCode();
}

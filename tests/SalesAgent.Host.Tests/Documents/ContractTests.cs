using System.Text.Json;
using System.Text.Json.Nodes;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Host.Tests.Documents;

/// <summary>
/// Names, arguments, result fields and help are a contract: they are approved text. A wanted change is approved by
/// renaming the .received file that the failing test writes to .approved.
/// </summary>
public class ContractTests
{
    [Fact]
    public void Tools_NamesDescriptionsAndArguments_AreApproved()
    {
        var tools = new OperationCatalog(new SalesContext(new SalesOptions(), TimeProvider.System)).Operations
            .Select(o => new { o.Name, o.Description.Verb, o.Description.Purpose, Hints = o.Description.Hints.ToString(), Doors = o.Description.Doors.ToString(), o.InputSchema });
        Approve(JsonSerializer.Serialize(tools, SalesJson.Indented), "tools");
    }

    /// <summary>The budget of the default tool list is 2,000 tokens, counted as bytes / 4.</summary>
    [Fact]
    public void Tools_ListStaysWithinItsBudget()
    {
        var listed = new OperationCatalog(new SalesContext(new SalesOptions(), TimeProvider.System)).Operations
            .Where(o => o.Description.Doors.HasFlag(OperationDoors.Mcp))
            .Select(o => new { name = o.Name, title = o.Description.Title, description = o.Description.Purpose, inputSchema = o.InputSchema });
        (JsonSerializer.SerializeToUtf8Bytes(listed, SalesJson.Options).Length / 4).ShouldBeLessThanOrEqualTo(2_000);
    }

    [Theory]
    [InlineData("qualify")]
    [InlineData("pitch")]
    [InlineData("rebut")]
    [InlineData("followup")]
    [InlineData("plan")]
    [InlineData("import")]
    [InlineData("check")]
    [InlineData("drafts")]
    [InlineData("voice")]
    [InlineData("ask")]
    [InlineData("try")]
    [InlineData("mcp")]
    public async Task Help_IsApproved(string verb)
    {
        using var program = new RunningProgram();
        var run = await program.RunAsync(verb, "--help");
        run.Code.ShouldBe(0);
        Approve(run.Output, "help." + verb);
    }

    /// <summary>The JSON paths of each result: which fields a caller can rely on, not their values.</summary>
    [Theory]
    [InlineData("qualify", "qualify", "acme-logistics")]
    [InlineData("pitch", "pitch", "acme-logistics")]
    [InlineData("followup", "followup", "acme-logistics")]
    [InlineData("followup", "followup.held", "de-cold")]
    [InlineData("rebut", "rebut", null)]
    [InlineData("plan", "plan", null)]
    [InlineData("import", "import", null)]
    [InlineData("check", "check", null)]
    [InlineData("voice", "voice", null)]
    public async Task Result_FieldsAreApproved(string verb, string name, string? lead)
    {
        using var program = new RunningProgram();
        string[] args = verb switch
        {
            "rebut" => ["It's too expensive.", "--lead", RunningProgram.Asset("leads/acme-logistics.yaml")],
            "import" => [RunningProgram.Asset("crm/hubspot-deals.csv")],
            "plan" => ["--target", "EUR 150000"],
            "voice" => [RunningProgram.Asset("mails-sent.txt")],
            "check" => [RunningProgram.Asset("mail-with-problems.txt"), "--fix"],
            _ => [RunningProgram.Asset($"leads/{lead}.yaml")],
        };
        if (verb == "plan") (await program.RunAsync("import", RunningProgram.Asset("crm/hubspot-deals.csv"))).Code.ShouldBe(0);
        var run = await program.RunAsync([verb, .. args, "--seller", RunningProgram.Asset("seller.yaml"), "--json"]);
        run.Code.ShouldBe(verb == "check" ? 2 : 0, run.Error);
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        Collect(JsonNode.Parse(run.Output), "", paths);
        Approve(string.Join('\n', paths) + "\n", "fields." + name);
    }

    private static void Collect(JsonNode? node, string path, SortedSet<string> paths)
    {
        switch (node)
        {
            case JsonObject map:
                // Scores by kind are a table: its keys are data.
                foreach (var (key, value) in map) Collect(value, path.EndsWith("scores", StringComparison.Ordinal) ? path + ".*" : path + "." + key, paths);
                break;
            case JsonArray list:
                paths.Add(path[1..] + "[]");
                foreach (var item in list) Collect(item, path + "[]", paths);
                break;
            default:
                paths.Add(path[1..]);
                break;
        }
    }

    private static void Approve(string text, string name) =>
        text.ReplaceLineEndings("\n").ShouldMatchApproved(options => options.NoDiff().WithStringCompareOptions(StringCompareShould.IgnoreLineEndings).SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"{name}.{type}.{extension}"));
}

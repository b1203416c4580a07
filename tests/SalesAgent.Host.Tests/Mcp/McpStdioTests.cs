using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesAgent.Host.CommandLine;

namespace SalesAgent.Host.Tests.Mcp;

/// <summary>The server as an assistant meets it: a process, two pipes, nothing but protocol.</summary>
public class McpStdioTests
{
    private static readonly string[] Operations = ["qualify_lead", "draft_pitch", "rebut_objection", "draft_follow_up", "generate_plan", "check_draft"];

    [Fact]
    public async Task Server_ListsTheTools_AndCallsThem_WithNothingButProtocolOnStandardOutput()
    {
        using var home = new RunningProgram();
        await using var server = new Session(home.Folder);
        var hello = await server.AskAsync("initialize", new JsonObject { ["protocolVersion"] = "2025-11-25", ["capabilities"] = new JsonObject(), ["clientInfo"] = new JsonObject { ["name"] = "test", ["version"] = "1" } });
        ((string?)hello["serverInfo"]!["name"]).ShouldBe("salesagent");
        await server.TellAsync("notifications/initialized");

        var tools = (await server.AskAsync("tools/list", []))["tools"]!.AsArray();
        tools.Select(tool => (string)tool!["name"]!).ShouldBe(Operations, ignoreOrder: true);
        tools.ToJsonString().ShouldNotContain("$ref");
        tools.ToJsonString().ShouldNotContain("$defs");

        var card = await File.ReadAllTextAsync(RunningProgram.Asset("leads/acme-logistics.yaml"), TestContext.Current.CancellationToken);
        var qualified = await server.CallAsync("qualify_lead", new JsonObject { ["lead"] = card });
        qualified["structuredContent"]!["class"]!.GetValue<string>().ShouldBe("A");
        qualified["content"]![0]!["text"]!.GetValue<string>().ShouldContain("Acme Logistics");
        (await server.CallAsync("draft_follow_up", new JsonObject { ["lead"] = card, ["type"] = "post_demo" }))["structuredContent"]!["draft"]!["receipt"].ShouldNotBeNull();
        (await server.CallAsync("rebut_objection", new JsonObject { ["objection"] = "It's too expensive" }))["structuredContent"]!["kind"]!.GetValue<string>().ShouldBe("price");
    }

    [Theory]
    [InlineData("qualify_lead", """{"lead": "id: a\ncontact: {emial: x}"}""", "emial")]
    [InlineData("qualify_lead", """{"laed": "x"}""", "did you mean 'lead'")]
    [InlineData("qualify_lead", """{}""", "'lead' is missing")]
    [InlineData("draft_follow_up", """{"lead": "id: a\n", "type": "breakup"}""", "type must be one of")]
    [InlineData("rebut_objection", """{"objection": 7}""", "objection must be text")]
    public async Task Server_BadArguments_NamesTheFieldAndTheMend(string tool, string arguments, string expected)
    {
        using var home = new RunningProgram();
        await using var server = new Session(home.Folder);
        await server.AskAsync("initialize", new JsonObject { ["protocolVersion"] = "2025-11-25", ["capabilities"] = new JsonObject(), ["clientInfo"] = new JsonObject { ["name"] = "test", ["version"] = "1" } });
        await server.TellAsync("notifications/initialized");
        var answer = await server.CallAsync(tool, JsonNode.Parse(arguments)!.AsObject());
        answer["isError"]!.GetValue<bool>().ShouldBeTrue();
        answer["content"]![0]!["text"]!.GetValue<string>().ShouldContain(expected);
    }

    /// <summary>npm's MCP inspector in its command-line mode. Set MCP_INSPECTOR to its program; the CI script installs it.</summary>
    [Fact]
    public async Task Inspector_ListsAllTools_AndCallsThree()
    {
        var inspector = Environment.GetEnvironmentVariable("MCP_INSPECTOR");
        Assert.SkipUnless(inspector is { Length: > 0 } && File.Exists(inspector), "MCP_INSPECTOR does not name the inspector's program (npm package @modelcontextprotocol/inspector); .ci/run installs it");
        using var home = new RunningProgram();
        // The inspector hands the server no environment of ours, so the profile comes by the settings file of the folder.
        home.File("appsettings.json", JsonSerializer.Serialize(new { SalesAgent = new { Seller = RunningProgram.Asset("seller.yaml") } }));
        var listed = await InspectAsync(inspector!, home.Folder, "--method", "tools/list");
        listed["tools"]!.AsArray().Select(tool => (string)tool!["name"]!).ShouldBe(Operations, ignoreOrder: true);
        var card = await File.ReadAllTextAsync(RunningProgram.Asset("leads/acme-logistics.yaml"), TestContext.Current.CancellationToken);
        (await InspectAsync(inspector!, home.Folder, "--method", "tools/call", "--tool-name", "qualify_lead", "--tool-arg", "lead=" + card))["structuredContent"]!["class"]!.GetValue<string>().ShouldBe("A");
        (await InspectAsync(inspector!, home.Folder, "--method", "tools/call", "--tool-name", "draft_pitch", "--tool-arg", "lead=" + card))["structuredContent"]!["draft"]!["body"]!.GetValue<string>().ShouldNotBeEmpty();
        (await InspectAsync(inspector!, home.Folder, "--method", "tools/call", "--tool-name", "rebut_objection", "--tool-arg", "objection=太贵了"))["structuredContent"]!["kind"]!.GetValue<string>().ShouldBe("price");
    }

    private static async Task<JsonNode> InspectAsync(string inspector, string home, params string[] arguments)
    {
        var start = StartInfo(inspector, home);
        foreach (var argument in new[] { "--cli", "dotnet", typeof(SalesProgram).Assembly.Location, "mcp" }.Concat(arguments)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await error);
        return JsonNode.Parse(await output)!;
    }

    private static ProcessStartInfo StartInfo(string program, string home) => new(program)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        WorkingDirectory = home,
        Environment = { ["SALESAGENT_HOME"] = home, ["SALESAGENT_SELLER"] = RunningProgram.Asset("seller.yaml") },
    };

    /// <summary>A running server; reading a line that is not JSON-RPC fails the test.</summary>
    private sealed class Session : IAsyncDisposable
    {
        private readonly Process _process;
        private int _id;

        public Session(string home)
        {
            var start = StartInfo("dotnet", home);
            foreach (var argument in new[] { typeof(SalesProgram).Assembly.Location, "mcp", "--today", "2026-11-23" }) start.ArgumentList.Add(argument);
            _process = Process.Start(start)!;
        }

        public async Task<JsonObject> AskAsync(string method, JsonObject parameters)
        {
            var id = ++_id;
            await SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
            while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                var message = JsonNode.Parse(line)!.AsObject();
                ((string?)message["jsonrpc"]).ShouldBe("2.0");
                if ((int?)message["id"] != id) continue;
                message["error"].ShouldBeNull(message["error"]?.ToJsonString());
                return message["result"]!.AsObject();
            }

            throw new InvalidOperationException("the server closed: " + await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        public Task<JsonObject> CallAsync(string tool, JsonObject arguments) => AskAsync("tools/call", new JsonObject { ["name"] = tool, ["arguments"] = arguments });

        public Task TellAsync(string method) => SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method });

        public async ValueTask DisposeAsync()
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
            _process.ExitCode.ShouldBe(0);
            _process.Dispose();
        }

        private async Task SendAsync(JsonObject message)
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(message).AsMemory(), TestContext.Current.CancellationToken);
            await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        }
    }
}

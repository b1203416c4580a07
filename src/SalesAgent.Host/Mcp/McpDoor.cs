using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Host.Mcp;

/// <summary>The catalogue as an MCP server. Standard output carries protocol and nothing else.</summary>
internal static class McpDoor
{
    /// <summary>Serves until the client closes.</summary>
    public static async Task ServeAsync(SalesOptions options, CancellationToken cancellationToken)
    {
        await using var context = new SalesContext(options, TimeProvider.System);
        var server = Options(new OperationCatalog(context));
        await using var transport = new StdioServerTransport(server);
        await using var running = McpServer.Create(transport, server);
        await running.RunAsync(cancellationToken);
    }

    /// <summary>Server options over a catalogue: tools, and calls that answer every mistake with its one line.</summary>
    public static McpServerOptions Options(OperationCatalog catalog)
    {
        var operations = catalog.Operations.Where(o => o.Description.Doors.HasFlag(OperationDoors.Mcp)).ToDictionary(o => o.Name, StringComparer.Ordinal);
        var tools = operations.Values.Select(Describe).ToList();
        return new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "salesagent", Title = "SalesAgent", Version = typeof(McpDoor).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = "Sales work by rules: qualify a lead, pitch, answer an objection, write a follow-up, plan the pipeline. Pass the lead as a stored name or id, or as a card, for example {company: {name, country, industry, employees}, contact: {name, role, email}, recipient: company, stage: SQL, amount: {amount, currency}, pains: [{text, metric}], evidence: [{criterion: need, quote, by, byRole, kind: email, date}], consent: {basis, date}, activities: [{date, kind: call, direction: in, text}]}; every field is optional, free text goes into notes. Drafts come checked, with a receipt; show them as they are or ask for another.",
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = tools }),
                CallToolHandler = async (request, cancellationToken) => await CallAsync(operations, request.Params, cancellationToken),
            },
        };
    }

    private static Tool Describe(Operation operation)
    {
        var hints = operation.Description.Hints;
        return new Tool
        {
            Name = operation.Name,
            Title = operation.Description.Title,
            Description = operation.Description.Purpose,
            InputSchema = operation.InputSchema,
            Annotations = new ToolAnnotations
            {
                ReadOnlyHint = hints.HasFlag(OperationHints.ReadOnly),
                IdempotentHint = hints.HasFlag(OperationHints.Idempotent),
                DestructiveHint = hints.HasFlag(OperationHints.Destructive),
                OpenWorldHint = false,
            },
        };
    }

    private static async Task<CallToolResult> CallAsync(Dictionary<string, Operation> operations, CallToolRequestParams? call, CancellationToken cancellationToken)
    {
        if (call is null || !operations.TryGetValue(call.Name, out var operation))
            return Mistake($"'{call?.Name}' is not a tool here{Nearest.Hint(call?.Name ?? "", operations.Keys)}");
        try
        {
            var arguments = JsonSerializer.SerializeToElement(call.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal));
            var result = await operation.InvokeAsync(arguments, cancellationToken);
            return new CallToolResult
            {
                Content = [new TextContentBlock { Text = operation.View(result) }],
                StructuredContent = JsonSerializer.SerializeToElement(result, result.GetType(), SalesJson.Options),
            };
        }
        catch (SalesInputException mistake)
        {
            return Mistake(mistake.Message);
        }
    }

    private static CallToolResult Mistake(string message) =>
        new() { IsError = true, Content = [new TextContentBlock { Text = message }] };
}

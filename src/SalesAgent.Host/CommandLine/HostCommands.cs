using System.CommandLine;
using SalesAgent.Host.Mcp;
using SalesAgent.Host.Trial;

namespace SalesAgent.Host.CommandLine;

/// <summary>Commands of the program itself, outside the catalogue.</summary>
internal static class HostCommands
{
    public static IEnumerable<Command> All(GlobalOptions global, TextWriter output, TextWriter error)
    {
        yield return TrialCommand.Create(global, output, error);
        yield return DraftsCommand.Create(global, output);
        yield return Mcp(global);
    }

    private static Command Mcp(GlobalOptions global)
    {
        var command = new Command("mcp", "Serve the operations to an AI assistant over MCP on standard input and output.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await McpDoor.ServeAsync(global.Read(parsed), cancellationToken);
            return SalesProgram.Done;
        });
        return command;
    }
}

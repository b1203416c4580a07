using System.CommandLine;
using System.CommandLine.Help;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Host.CommandLine;

/// <summary>The command line: parses, runs, and turns every outcome into one of the exit codes of the contract.</summary>
public static partial class SalesProgram
{
    /// <summary>Done.</summary>
    public const int Done = 0;
    /// <summary>The caller's mistake: one line on standard error, nothing on standard output, nothing written.</summary>
    public const int CallersMistake = 1;
    /// <summary>The check found something that must not leave.</summary>
    public const int Blocked = 2;
    /// <summary>A failure inside.</summary>
    public const int Failure = 3;

    /// <summary>Runs one command and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        try
        {
            var tree = new CommandTree(output, error);
            var parsed = tree.Root.Parse(AsAsk(args, tree));
            if (parsed.Errors.Count > 0) throw new SalesInputException(tree.Explain(parsed));
            if (parsed.Action is HelpAction) return await HelpAsync(parsed, output, cancellationToken);
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
        }
        catch (SalesInputException mistake)
        {
            await error.WriteLineAsync("salesagent: " + mistake.Message.ReplaceLineEndings(" "));
            return CallersMistake;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("salesagent: stopped; nothing was half-written");
            return CallersMistake;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            await error.WriteLineAsync($"salesagent: failure inside ({failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}); this is a defect, please report it");
            return Failure;
        }
    }

    /// <summary>Help calls the program by the name people type, whatever its file is called.</summary>
    private static async Task<int> HelpAsync(ParseResult parsed, TextWriter output, CancellationToken cancellationToken)
    {
        using var help = new StringWriter();
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = help }, cancellationToken);
        await output.WriteAsync(help.ToString().Replace("  " + RootCommand.ExecutableName + " ", "  salesagent ", StringComparison.Ordinal).AsMemory(), cancellationToken);
        return code;
    }

    /// <summary>A first argument that starts with /sales or /销售 is a free request: everything up to the first option is its text.</summary>
    private static string[] AsAsk(string[] args, CommandTree tree)
    {
        var first = Array.FindIndex(args, argument => Trigger().IsMatch(argument));
        if (first < 0 || args.Take(first).Any(tree.IsVerb) || (first > 0 && tree.TakesValue(args[first - 1]))) return args;
        var words = args.Skip(first).TakeWhile(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
        return [.. args.Take(first), "ask", string.Join(' ', words), .. args.Skip(first + words.Length)];
    }

    [GeneratedRegex(@"^/(?:sales(?![A-Za-z0-9/])|销售(?!/))", RegexOptions.IgnoreCase)]
    private static partial Regex Trigger();
}

using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesAgent.Core.Shared;
using SalesAgent.Guardrails;
using SalesAgent.Operations;

namespace SalesAgent.Host.CommandLine;

/// <summary>The commands: one for each operation of the catalogue, made from its input type, and the host's own.</summary>
internal sealed class CommandTree
{
    private readonly GlobalOptions _global = new();
    private readonly TextWriter _output;
    private readonly TextWriter _error;

    public CommandTree(TextWriter output, TextWriter error)
    {
        (_output, _error) = (output, error);
        Root = new RootCommand("SalesAgent: qualify a lead, draft a pitch, answer an objection, write the follow-up, plan the pipeline. Rules decide, nothing leaves unchecked.");
        foreach (var option in _global.All) Root.Options.Add(option);
        var shape = new OperationCatalog(new SalesContext(new SalesOptions(), TimeProvider.System));
        foreach (var operation in shape.Operations.Where(o => o.Description.Doors.HasFlag(OperationDoors.CommandLine))) Root.Subcommands.Add(CommandFor(operation));
        foreach (var command in HostCommands.All(_global, _output, _error)) Root.Subcommands.Add(command);
    }

    /// <summary>The root command.</summary>
    public RootCommand Root { get; }

    /// <summary>True for a verb of ours.</summary>
    public bool IsVerb(string word) => Root.Subcommands.Any(c => string.Equals(c.Name, word, StringComparison.Ordinal));

    /// <summary>True for a global option that is followed by its value.</summary>
    public bool TakesValue(string word) => _global.All.Any(option => option.Name == word && option is not Option<bool>);

    /// <summary>The first parse error in one line, with the mend.</summary>
    public string Explain(ParseResult parsed)
    {
        var verbs = Root.Subcommands.Select(c => c.Name).ToList();
        if (parsed.CommandResult.Command == Root)
        {
            var word = parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-'));
            if (word is not null) return $"'{word}' is not a command{Nearest.Hint(word, verbs)}{(Nearest.Of(word, verbs) is null ? "; commands are " + string.Join(", ", verbs) : "")}";
            if (parsed.UnmatchedTokens.Count == 0) return $"give a command: {string.Join(", ", verbs)}; or a request such as \"/sales write a follow-up for Acme\"";
        }

        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.FirstOrDefault(token => token.StartsWith('-')) is { } option)
        {
            return NotAnOption(command, option);
        }

        return $"{command.Name}: {parsed.Errors[0].Message.TrimEnd('.')}; see {command.Name} --help";
    }

    private string NotAnOption(Command command, string word)
    {
        var options = command.Options.Concat(Root.Options).Select(o => o.Name).Distinct(StringComparer.Ordinal).ToList();
        return $"{command.Name}: '{word}' is not an option{Nearest.Hint(word.Split('=')[0], options)}; see {command.Name} --help";
    }

    private Command CommandFor(Operation operation)
    {
        var command = new Command(operation.Description.Verb, operation.Description.Purpose);
        var fields = InputField.Of(operation.InputType);
        var argument = fields.FirstOrDefault(f => f.Name == operation.Description.Argument);
        var position = argument?.CreateArgument();
        if (position is not null) command.Arguments.Add(position);

        var options = new Dictionary<InputField, Option>();
        foreach (var field in fields.Where(f => f != argument && f.Name != "language"))
        {
            var option = field.CreateOption();
            options[field] = option;
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var words = InputField.Words(parsed, position);
            if (words.FirstOrDefault(given => given.StartsWith("--", StringComparison.Ordinal)) is { } word)
                throw new SalesInputException(NotAnOption(command, word));
            await using var context = new SalesContext(_global.Read(parsed), TimeProvider.System);
            var json = new JsonObject();
            if (words.Length > 0) json[argument!.Name] = await argument.ReadAsync(words, cancellationToken);
            foreach (var (field, option) in options)
                if (field.Values(parsed, option) is { Length: > 0 } values) json[field.Name] = await field.ReadAsync(values, cancellationToken);
            var running = new OperationCatalog(context).Find(operation.Name)!;
            var result = await running.InvokeAsync(JsonSerializer.SerializeToElement(json), cancellationToken);
            await new ResultPrinter(_output, parsed.GetValue(_global.Json)).PrintAsync(running, result, context, parsed.GetValue(_global.Out), cancellationToken);
            return result is CheckDraftResult { Blocked: true } ? SalesProgram.Blocked : SalesProgram.Done;
        });
        return command;
    }
}

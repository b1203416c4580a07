using System.CommandLine;
using System.Text.Json;
using SalesAgent.Core.Shared;
using SalesAgent.Host.CommandLine;
using SalesAgent.Input;

namespace SalesAgent.Host.Trial;

/// <summary>The <c>try</c> command.</summary>
internal static class TrialCommand
{
    public static Command Create(GlobalOptions global, TextWriter output, TextWriter error)
    {
        var crm = new Option<string>("--crm") { HelpName = "FILE", Description = "Your own CRM export (CSV) instead of the shipped example." };
        var command = new Command("try", "The main job in one command, on shipped examples or your own CRM export: import, rank, pitch, rebut, follow up, plan. Uses a store of its own.") { crm };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var json = parsed.GetValue(global.Json);
            var folder = parsed.GetValue(global.Out) ?? "out";
            var file = parsed.GetValue(crm);
            if (file is not null && !File.Exists(file)) throw new SalesInputException($"{file}: no such file; check the path");
            var options = global.Read(parsed);
            var trial = new Trial(options, new TrialOptions(file, folder), line => error.WriteLine(line));
            var result = await trial.RunAsync(cancellationToken);
            if (json) await output.WriteLineAsync(JsonSerializer.Serialize(result, SalesJson.Indented).AsMemory(), cancellationToken);
            else new MarkdownConsole(output).Write(TrialView.Render(result, folder));
            return SalesProgram.Done;
        });
        return command;
    }
}

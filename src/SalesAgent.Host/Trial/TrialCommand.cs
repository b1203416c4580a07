using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        var currency = new Option<string>("--currency") { HelpName = "CODE", Description = "Currency of amounts that state none, for example EUR." };
        var dateOrder = new Option<string>("--date-order") { HelpName = "day_first|month_first|year_first", Description = "Order of dates such as 03/04/2026 where the file leaves it open." };
        var decimalMark = new Option<string>("--decimal") { HelpName = "point|comma", Description = "What begins the decimals of amounts such as 2.268 where the column leaves it open." };
        var stages = new Option<string[]>("--stages") { HelpName = "NAME=STAGE", Description = "A stage that is not known, for example \"Pilot running=Proposal\". Repeat it for each stage.", AllowMultipleArgumentsPerToken = false };
        var command = new Command("try", "The main job in one command, on shipped examples or your own CRM export: import, rank, pitch, rebut, follow up, plan. Uses a store of its own.") { crm, currency, dateOrder, decimalMark, stages };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var json = parsed.GetValue(global.Json);
            var folder = parsed.GetValue(global.Out) ?? "out";
            var file = parsed.GetValue(crm);
            if (file is not null && !File.Exists(file)) throw new SalesInputException($"{file}: no such file; check the path");
            var options = global.Read(parsed);
            var import = new JsonObject();
            foreach (var (name, value) in new[] { ("currency", parsed.GetValue(currency)), ("dateOrder", parsed.GetValue(dateOrder)), ("decimal", parsed.GetValue(decimalMark)) })
            {
                if (value is not null) import[name] = value;
            }

            if (parsed.GetValue(stages) is { Length: > 0 } said) import["stages"] = new JsonArray([.. said.Select(s => JsonValue.Create(s))]);
            var trial = new Trial(options, new TrialOptions(file, folder, import), line => error.WriteLine(line));
            var result = await trial.RunAsync(cancellationToken);
            if (json) await output.WriteLineAsync(JsonSerializer.Serialize(result, SalesJson.Indented).AsMemory(), cancellationToken);
            else new MarkdownConsole(output).Write(TrialView.Render(result, folder));
            return SalesProgram.Done;
        });
        return command;
    }
}

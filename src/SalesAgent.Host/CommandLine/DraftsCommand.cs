using System.CommandLine;
using System.Text.Json;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;
using SalesAgent.Writing;

namespace SalesAgent.Host.CommandLine;

/// <summary><c>drafts</c>: the drafts that were handed over, and all that stands behind one of them.</summary>
internal static class DraftsCommand
{
    private const int Listed = 20;

    public static Command Create(GlobalOptions global, TextWriter output)
    {
        var command = new Command("drafts", "List the drafts that were handed over, the newest 20 first.");
        command.SetAction((parsed, cancellationToken) => WithStoreAsync(global, parsed, async context =>
        {
            var drafts = await context.Store.NewestDraftsAsync(Listed, cancellationToken);
            if (parsed.GetValue(global.Json)) await output.WriteLineAsync(JsonSerializer.Serialize(drafts.Select(d => new { d.Id, d.WrittenOn, d.Brief.Task, d.Lead, d.Draft.Writer, d.Rewrites }), SalesJson.Indented).AsMemory(), cancellationToken);
            else if (drafts.Count == 0) await output.WriteLineAsync("No draft is kept here yet; pitch, rebut and followup keep what they hand over.".AsMemory(), cancellationToken);
            else foreach (var draft in drafts) await output.WriteLineAsync(DraftAudit.Line(draft).AsMemory(), cancellationToken);
        }));
        command.Subcommands.Add(Show(global, output));
        return command;
    }

    private static Command Show(GlobalOptions global, TextWriter output)
    {
        var id = new Argument<string>("id") { Description = "The draftId; its first digits suffice." };
        var command = new Command("show", "Show a draft with the source of every claim, its findings, versions, model and tokens.") { Arguments = { id } };
        command.SetAction((parsed, cancellationToken) => WithStoreAsync(global, parsed, async context =>
        {
            var wanted = parsed.GetValue(id)!;
            var kept = await context.Store.FindDraftAsync(wanted, cancellationToken)
                ?? throw new SalesInputException($"drafts show: no draft '{wanted}' is kept here; list them with: salesagent drafts");
            if (parsed.GetValue(global.Json)) await output.WriteLineAsync(JsonSerializer.Serialize(kept, SalesJson.Indented).AsMemory(), cancellationToken);
            else new MarkdownConsole(output).Write(DraftAudit.Render(kept, await context.Store.RewriteOfAsync(kept.Id, cancellationToken)));
        }));
        return command;
    }

    private static async Task<int> WithStoreAsync(GlobalOptions global, ParseResult parsed, Func<SalesContext, Task> work)
    {
        await using var context = new SalesContext(global.Read(parsed), TimeProvider.System);
        await work(context);
        return SalesProgram.Done;
    }
}

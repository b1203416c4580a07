using System.Text.Json;
using SalesAgent.Core.Shared;
using SalesAgent.FollowUp;
using SalesAgent.Input;
using SalesAgent.Operations;
using SalesAgent.Writing;

namespace SalesAgent.Host.CommandLine;

/// <summary>Prints a result: its own view for people, or exactly one JSON document.</summary>
internal sealed class ResultPrinter(TextWriter output, bool json)
{
    /// <summary>Prints, and with a folder also writes the result there as .json and .md, and a mail as .eml.</summary>
    public async Task PrintAsync(Operation operation, OperationResult result, SalesContext context, string? folder, CancellationToken cancellationToken)
    {
        var document = JsonSerializer.Serialize(result, result.GetType(), SalesJson.Indented);
        var view = operation.View(result);
        if (folder is not null)
        {
            await ResultFiles.WriteAsync(folder, operation.Description.Verb + ".json", document + "\n", cancellationToken);
            await ResultFiles.WriteAsync(folder, operation.Description.Verb + ".md", view + "\n", cancellationToken);
            if (result is DraftFollowUpResult { Draft: { } draft, DraftId: { } id } mail)
                await ResultFiles.WriteAsync(folder, operation.Description.Verb + ".eml", EmlFile.Compose(draft, id, await context.SellerAsync(cancellationToken), new Contact { Email = mail.To }, mail.SendOn ?? context.Today), cancellationToken);
        }

        if (json) await output.WriteLineAsync(document.AsMemory(), cancellationToken);
        else new MarkdownConsole(output).Write(view);
    }
}

/// <summary>Writes result files; a folder that cannot be written is the caller's mistake.</summary>
internal static class ResultFiles
{
    public static async Task WriteAsync(string folder, string name, string text, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var file = Path.Combine(folder, name);
            var partial = file + ".part";
            await File.WriteAllTextAsync(partial, text, cancellationToken);
            File.Move(partial, file, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SalesInputException($"--out: {folder} cannot be written; name another folder", error);
        }
    }
}

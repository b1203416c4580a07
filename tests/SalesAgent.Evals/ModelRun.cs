using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using SalesAgent.Core.Shared;
using SalesAgent.Writing.Models;

namespace SalesAgent.Evals;

/// <summary>A model's answers for one text, in the order in which it was asked.</summary>
/// <param name="Task">The text's task.</param>
/// <param name="Answers">Its answers; the last one repeats.</param>
public sealed record RecordedAnswers(string Task, IReadOnlyList<string> Answers);

/// <summary>How a model's texts fare: taken as they came, mended, or refused; from a live endpoint or from recorded answers.</summary>
public static class ModelRun
{
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The key of a task in a recording.</summary>
    public static string Key(DraftTask task) => $"{task.Scenario.Name} {task.Name}";

    /// <summary>Writes what the model would be asked for each text, one file each: to have it answered elsewhere.</summary>
    public static async Task PromptsAsync(IReadOnlyList<DraftTask> tasks, string folder, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        var number = 0;
        foreach (var task in tasks)
        {
            var asked = new AskedModel();
            await task.WriteAsync(asked);
            await File.WriteAllTextAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{++number:000}.txt")), $"{Key(task)}\n\n{asked.Asked}\n");
        }

        output.WriteLine($"{number} prompts in {folder}");
    }

    /// <summary>Has each text worded from recorded answers and reports.</summary>
    public static async Task ReplayAsync(IReadOnlyList<DraftTask> tasks, string file, bool failures, TextWriter output)
    {
        var recorded = (await File.ReadAllLinesAsync(file)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<RecordedAnswers>(line, Lines)!).ToDictionary(r => r.Task, StringComparer.Ordinal);
        var known = tasks.Where(task => recorded.ContainsKey(Key(task))).ToList();
        await WriteAsync(known, task => new ReplayingModel(recorded[Key(task)].Answers), null, failures, output);
    }

    /// <summary>Has each text worded by the configured endpoint, reports, and keeps the answers when a file is named.</summary>
    public static async Task LiveAsync(IReadOnlyList<DraftTask> tasks, ModelOptions options, string? record, bool failures, TextWriter output)
    {
        using var client = ModelClients.Create(options, TimeProvider.System, Environment.GetEnvironmentVariable);
        var kept = new List<RecordedAnswers>();
        await WriteAsync(tasks, task =>
        {
            var model = new RecordingModel(client);
            kept.Add(new RecordedAnswers(Key(task), model.Answers));
            return model;
        }, options, failures, output);
        if (record is not null) await File.WriteAllLinesAsync(record, kept.Select(answers => JsonSerializer.Serialize(answers, Lines)));
    }

    private static async Task WriteAsync(IReadOnlyList<DraftTask> tasks, Func<DraftTask, IChatClient> model, ModelOptions? options, bool failures, TextWriter output)
    {
        var drafts = new List<(DraftTask Task, Draft Draft)>();
        foreach (var task in tasks)
        {
            var client = model(task);
            var draft = (await task.WriteAsync(client, options: options)).Draft!;
            drafts.Add((task, draft));
            if (failures && draft.Writer != WriterKind.Model) output.WriteLine($"REFUSED {Key(task)}: {draft.Note}\n{(client as ReplayingModel)?.Repair}");
        }

        foreach (var language in new Language?[] { Language.English, Language.Chinese, null })
        {
            var mine = drafts.Where(d => language is null || d.Task.Scenario.Language == language).Select(d => d.Draft).ToList();
            if (mine.Count == 0) continue;
            var taken = mine.Where(d => d.Writer == WriterKind.Model).ToList();
            output.WriteLine($"{(language is { } one ? one.Pick("en", "zh-CN") : "all"),-8}{mine.Count,5} texts: {taken.Count(d => d.Model!.Calls == 1)} taken as they came, {taken.Count(d => d.Model!.Calls > 1)} after a repair, {mine.Count - taken.Count} refused (the rules' draft stands); tokens {mine.Sum(d => d.Model?.InputTokens ?? 0)} in, {mine.Sum(d => d.Model?.OutputTokens ?? 0)} out");
        }
    }

    /// <summary>Remembers what it was asked and gives no answer.</summary>
    private sealed class AskedModel : AnsweringModel
    {
        public string Asked { get; private set; } = "";

        protected override string Answer(IReadOnlyList<ChatMessage> messages)
        {
            if (Asked.Length == 0) Asked = string.Join("\n\n=====\n\n", messages.Select(message => message.Text));
            return "";
        }
    }

    private sealed class ReplayingModel(IReadOnlyList<string> answers) : AnsweringModel
    {
        private int _calls;

        /// <summary>What it was last asked to mend, or null.</summary>
        public string? Repair { get; private set; }

        protected override string Answer(IReadOnlyList<ChatMessage> messages)
        {
            if (_calls > 0) Repair = messages[^1].Text;
            return answers[Math.Min(_calls++, answers.Count - 1)];
        }
    }

    private sealed class RecordingModel(IChatClient inner) : DelegatingChatClient(inner)
    {
        public List<string> Answers { get; } = [];

        public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            Answers.Add(response.Text);
            return response;
        }

        // The endpoint's client serves every task and is ended once, by its owner.
        protected override void Dispose(bool disposing)
        {
        }
    }
}

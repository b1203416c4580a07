using Microsoft.Extensions.AI;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing.Models;

/// <summary>
/// Has a model phrase what the rules wrote: its text goes through the same frame and the same check. What fails is sent back at
/// most twice with the findings; then, or when the model gives no answer in time, there is none and the rules' draft stands.
/// </summary>
public sealed class ModelWriter : IDisposable
{
    // One text and two repairs (DESIGN: never more than three calls for a draft).
    private const int MostCalls = 3;
    private const int MostRememberedCharacters = 8_000;

    // A confirmation that contact stops is a statement in law and no place for better words.
    private static readonly string[] NeverPhrased = ["objection/opt_out"];

    private readonly ModelOptions _options;
    private readonly TimeProvider _clock;
    private readonly bool _ours;
    private readonly Lazy<IChatClient> _client;
    private volatile bool _plain;

    /// <summary>A writer over the client that the options name, or over a host's own.</summary>
    internal ModelWriter(ModelOptions options, Func<IChatClient> client, bool ours, TimeProvider clock)
    {
        (_options, _clock, _ours) = (options, clock, ours);
        _client = new Lazy<IChatClient>(() => new ResilientChatClient(Create(client), options, clock), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The writer for these settings; null when they name no model. Nothing is loaded and nothing is asked before the first draft.</summary>
    /// <param name="options">Which model and its limits; null for none.</param>
    /// <param name="client">A host's own client: it wins over the provider of the options, whose limits still hold.</param>
    /// <param name="clock">Measures the time limits.</param>
    public static ModelWriter? For(ModelOptions? options, IChatClient? client, TimeProvider clock)
    {
        if (client is not null) return new ModelWriter((options ?? new ModelOptions()).Checked(), () => client, ours: false, clock);
        return options is null or { Provider: ModelProvider.None } ? null : new ModelWriter(options.Checked(), () => ModelClients.Create(options, clock, Environment.GetEnvironmentVariable), ours: true, clock);
    }

    /// <summary>True when a model may phrase this text.</summary>
    internal static bool Phrases(Brief brief) => !NeverPhrased.Contains(brief.Task, StringComparer.Ordinal);

    /// <summary>Asks, checks, and has mended. The caller's cancellation passes as <see cref="OperationCanceledException"/>; nothing else is thrown.</summary>
    internal async Task<Phrasing> PhraseAsync(ModelPrompt prompt, Language language, Func<ModelAnswer, Judgement> judge, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(_options.DraftLimitSeconds), _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var talk = new Talk(this, prompt, judge);
        ModelCallException failure;
        try
        {
            return await talk.RunAsync(either.Token) is { } passed ? talk.Result(passed, null) : talk.Result(null, talk.Why(language));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            failure = new ModelCallException(ModelFault.TooSlow);
        }
        catch (ModelCallException known)
        {
            failure = known;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return talk.Result(null, failure.Reason(language));
    }

    /// <summary>Ends our own client; a host's stays its host's.</summary>
    public void Dispose()
    {
        if (_ours && _client.IsValueCreated) _client.Value.Dispose();
    }

    // A package that rejects a key or an address says which.
    private static IChatClient Create(Func<IChatClient> client)
    {
        try
        {
            return client();
        }
        catch (Exception failure) when (failure is not (ModelCallException or OutOfMemoryException))
        {
            throw new ModelCallException(ModelFault.Unreadable);
        }
    }

    private async Task<ChatResponse> AskAsync(IReadOnlyList<ChatMessage> messages, CancellationToken cancellationToken)
    {
        while (true)
        {
            var plain = _plain;
            var options = new ChatOptions { MaxOutputTokens = _options.MaxOutputTokens, Temperature = (float?)_options.Temperature, ResponseFormat = plain ? null : ModelAnswer.Format };
            try
            {
                return await _client.Value.GetResponseAsync(messages, options, cancellationToken);
            }
            catch (ModelCallException refused) when (refused.Fault == ModelFault.RequestRefused && !plain)
            {
                // Not every server can hold its model to a form; the prompt asks for it anyway.
                _plain = true;
            }
        }
    }

    private string ModelName => _options.Name ?? (_client.IsValueCreated && _client.Value.GetService(typeof(ChatClientMetadata)) is ChatClientMetadata metadata ? metadata.DefaultModelId : null) ?? "model";

    /// <summary>The exchange for one draft.</summary>
    private sealed class Talk(ModelWriter writer, ModelPrompt prompt, Func<ModelAnswer, Judgement> judge)
    {
        private readonly List<ChatMessage> _messages = [.. prompt.Opening()];
        private int _calls;
        private long _inputTokens;
        private long _outputTokens;
        private IReadOnlyList<Finding>? _findings;
        private bool _cut;

        public async Task<WrittenDraft?> RunAsync(CancellationToken cancellationToken)
        {
            while (_calls < MostCalls)
            {
                var response = await writer.AskAsync(_messages, cancellationToken);
                _calls++;
                _inputTokens += response.Usage?.InputTokenCount ?? 0;
                _outputTokens += response.Usage?.OutputTokenCount ?? 0;
                var text = response.Text;
                _cut = response.FinishReason == ChatFinishReason.Length;
                var answer = _cut ? null : ModelAnswer.Read(text);
                var judgement = answer is null ? null : judge(answer);
                if (judgement?.Passed is { } passed) return passed;
                _findings = judgement?.Findings;
                _messages.Add(new ChatMessage(ChatRole.Assistant, text.Length == 0 ? "…" : text[..Math.Min(text.Length, MostRememberedCharacters)]));
                _messages.Add(_findings is null ? prompt.AskAgain(_cut) : prompt.Repair(_findings));
            }

            return null;
        }

        /// <summary>Why the last answer was not taken. Of a refused text it names the rule, never the words.</summary>
        public string Why(Language language)
        {
            if (_findings is null) return _cut ? language.Pick("its answer was cut off", "回答被截断") : language.Pick("its answer was not in the form asked for", "回答的格式不符合要求");
            var rule = _findings.OrderByDescending(finding => finding.Severity).First().Rule;
            var title = PhrasingCheck.Title(rule, language) ?? DraftCheck.Rules.FirstOrDefault(known => known.Id == rule)?.Title.In(language) ?? rule;
            return language.Pick($"{_calls} texts failed the check ({title.TrimEnd('.')})", $"{_calls} 次都没有通过检查（{title.TrimEnd('。')}）");
        }

        public Phrasing Result(WrittenDraft? passed, string? why) => new(passed, new ModelUse(writer.ModelName, _calls, _inputTokens, _outputTokens), why);
    }
}

/// <summary>What came of asking a model.</summary>
/// <param name="Passed">Its text when it passed the check, else null.</param>
/// <param name="Use">What it took.</param>
/// <param name="Why">Why its text was not taken, or null.</param>
internal sealed record Phrasing(WrittenDraft? Passed, ModelUse Use, string? Why);

/// <summary>The verdict on one text of a model.</summary>
/// <param name="Passed">The draft when it may be handed over, else null.</param>
/// <param name="Findings">What must be mended.</param>
internal sealed record Judgement(WrittenDraft? Passed, IReadOnlyList<Finding> Findings);

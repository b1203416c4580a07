using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace SalesAgent.Tests.Writing.Models;

/// <summary>A model that gives the answers of a script, in order, and remembers what it was asked. The last answer repeats.</summary>
internal sealed class ScriptedChatClient(params Func<IReadOnlyList<ChatMessage>, CancellationToken, Task<ChatResponse>>[] script) : IChatClient
{
    public const string Name = "scripted-1";

    public List<IReadOnlyList<ChatMessage>> Asked { get; } = [];

    public List<ChatOptions?> Options { get; } = [];

    public int Calls => Asked.Count;

    private readonly SemaphoreSlim _asked = new(0);
    private int _seen;

    /// <summary>Ends when it has been asked so many times.</summary>
    public async Task AskedAsync(int times)
    {
        for (; _seen < times; _seen++) await _asked.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A model that says these texts, in order.</summary>
    public static ScriptedChatClient Saying(params string[] answers) => new([.. answers.Select(Says)]);

    /// <summary>An answer that is this text.</summary>
    public static Func<IReadOnlyList<ChatMessage>, CancellationToken, Task<ChatResponse>> Says(string text) => (_, _) => Task.FromResult(Response(text));

    /// <summary>An answer in the form asked for.</summary>
    public static string Json(string body, string? subject = null) => JsonSerializer.Serialize(new { subject, body });

    public static ChatResponse Response(string text) => new(new ChatMessage(ChatRole.Assistant, text))
    {
        FinishReason = ChatFinishReason.Stop,
        Usage = new UsageDetails { InputTokenCount = 100, OutputTokenCount = 10 },
    };

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked.Add([.. messages]);
        Options.Add(options);
        _asked.Release();
        return await script[Math.Min(Asked.Count, script.Length) - 1](Asked[^1], cancellationToken);
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("scripted", null, Name) : null;

    public void Dispose()
    {
    }
}

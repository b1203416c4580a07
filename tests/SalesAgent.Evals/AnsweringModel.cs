using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace SalesAgent.Evals;

/// <summary>A stand-in for a model that answers at once.</summary>
internal abstract class AnsweringModel : IChatClient
{
    /// <summary>The answer to these messages.</summary>
    protected abstract string Answer(IReadOnlyList<ChatMessage> messages);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer([.. messages]))) { FinishReason = ChatFinishReason.Stop });

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}

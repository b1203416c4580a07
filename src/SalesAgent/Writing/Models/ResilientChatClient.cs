using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace SalesAgent.Writing.Models;

/// <summary>
/// Around any chat client: a time-out for each attempt, another attempt after a growing, jittered wait or the one that the provider
/// asks for, and a circuit breaker. Every failure comes out as a <see cref="ModelCallException"/>; the caller's cancellation passes.
/// </summary>
internal sealed class ResilientChatClient : DelegatingChatClient
{
    // Ours: a provider that failed three times running within five minutes is left alone for one.
    private const int FailuresToBreak = 3;
    private static readonly TimeSpan FailureWindow = TimeSpan.FromMinutes(5), Pause = TimeSpan.FromMinutes(1), FirstWait = TimeSpan.FromSeconds(1);

    private readonly ResiliencePipeline _pipeline;
    private readonly TimeSpan _callTimeout;
    private readonly TimeProvider _clock;

    public ResilientChatClient(IChatClient inner, ModelOptions options, TimeProvider clock, Func<double>? chance = null) : base(inner)
    {
        (_callTimeout, _clock) = (TimeSpan.FromSeconds(options.CallTimeoutSeconds), clock);
        var longestWait = TimeSpan.FromSeconds(options.DraftLimitSeconds);
        var builder = new ResiliencePipelineBuilder { TimeProvider = clock };
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = FirstWait,
                UseJitter = true,
                Randomizer = chance ?? Random.Shared.NextDouble,
                // A wait that outlasts the draft helps nobody: the rules' draft is at hand.
                ShouldHandle = new PredicateBuilder().Handle<ModelCallException>(failure => failure.IsTransient && !(failure.RetryAfter >= longestWait)),
                DelayGenerator = outcome => ValueTask.FromResult((outcome.Outcome.Exception as ModelCallException)?.RetryAfter),
            });
        }

        _pipeline = builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 1,
            MinimumThroughput = FailuresToBreak,
            SamplingDuration = FailureWindow,
            BreakDuration = Pause,
            ShouldHandle = new PredicateBuilder().Handle<ModelCallException>(failure => failure.IsTransient),
        }).Build();
    }

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var said = messages.ToList();
        return await ThroughAsync(token => AttemptAsync(inner => InnerClient.GetResponseAsync(said, options, inner), token), cancellationToken);
    }

    /// <summary>As for a whole answer; the time-out is for the whole of it, and another attempt is made only before the first piece has come.</summary>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var said = messages.ToList();
        await using var stream = await ThroughAsync(async _ =>
        {
            var opened = new Stream(InnerClient, said, options, new AttemptLimit(_callTimeout, _clock, cancellationToken));
            try
            {
                await opened.NextAsync();
                return opened;
            }
            catch
            {
                await opened.DisposeAsync();
                throw;
            }
        }, cancellationToken);
        for (; stream.Current is { } piece; await stream.NextAsync()) yield return piece;
    }

    /// <summary>An answer that comes in pieces; <see cref="Current"/> is null after the last.</summary>
    private sealed class Stream(IChatClient client, IReadOnlyList<ChatMessage> said, ChatOptions? options, AttemptLimit limit) : IAsyncDisposable
    {
        private readonly IAsyncEnumerator<ChatResponseUpdate> _pieces = client.GetStreamingResponseAsync(said, options, limit.Token).GetAsyncEnumerator(limit.Token);

        public ChatResponseUpdate? Current { get; private set; }

        public async Task NextAsync()
        {
            try
            {
                Current = await _pieces.MoveNextAsync() ? _pieces.Current : null;
            }
            catch (Exception failure) when (!Passes(failure, limit.Caller))
            {
                throw Translate(failure);
            }
        }

        public async ValueTask DisposeAsync()
        {
            await _pieces.DisposeAsync();
            limit.Dispose();
        }
    }

    private async Task<T> AttemptAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        using var limit = new AttemptLimit(_callTimeout, _clock, cancellationToken);
        try
        {
            // Waiting apart from the call: a client that ignores its token must not hold the draft.
            return await call(limit.Token).WaitAsync(limit.Token);
        }
        catch (Exception failure) when (!Passes(failure, cancellationToken))
        {
            throw Translate(failure);
        }
    }

    private async Task<T> ThroughAsync<T>(Func<CancellationToken, Task<T>> attempt, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await attempt(token), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            throw new ModelCallException(ModelFault.LeftAlone);
        }
    }

    // The caller's own cancellation, and what is already translated.
    private static bool Passes(Exception failure, CancellationToken caller) =>
        failure is ModelCallException or OutOfMemoryException || (failure is OperationCanceledException && caller.IsCancellationRequested);

    // Without the failure itself: what a provider or a client says in it may hold the key.
    private static ModelCallException Translate(Exception failure) => failure switch
    {
        OperationCanceledException or TimeoutException => new ModelCallException(ModelFault.TooSlow),
        HttpRequestException or IOException => new ModelCallException(ModelFault.Unreachable),
        _ => Inner(failure) ?? new ModelCallException(ModelFault.Unreadable),
    };

    private static ModelCallException? Inner(Exception failure) => failure.InnerException switch
    {
        null => null,
        ModelCallException found => found,
        HttpRequestException or IOException => new ModelCallException(ModelFault.Unreachable),
        { } deeper => Inner(deeper),
    };

    /// <summary>The time that one attempt has, and the caller's own cancellation.</summary>
    private sealed class AttemptLimit : IDisposable
    {
        private readonly CancellationTokenSource _time;
        private readonly CancellationTokenSource _either;

        public AttemptLimit(TimeSpan time, TimeProvider clock, CancellationToken caller)
        {
            _time = new CancellationTokenSource(time, clock);
            _either = CancellationTokenSource.CreateLinkedTokenSource(_time.Token, caller);
            Caller = caller;
        }

        public CancellationToken Token => _either.Token;

        public CancellationToken Caller { get; }

        public void Dispose()
        {
            _either.Dispose();
            _time.Dispose();
        }
    }
}

using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using ChatResponseFormat = Microsoft.Extensions.AI.ChatResponseFormat;

namespace SalesAgent.Writing.Models;

/// <summary>
/// Chat completions as OpenAI defines them, over the OpenAI package: text in, text out, usage. For OpenAI, Azure OpenAI and every
/// server that speaks the same. It tries once; waiting and trying again belong to <see cref="ResilientChatClient"/>.
/// </summary>
internal sealed class OpenAIChatClient : IChatClient
{
    private readonly ChatClient _client;
    private readonly HttpClient _http;
    private readonly ChatClientMetadata _metadata;
    // Servers of one's own know the older name of the limit only; OpenAI and Azure refuse it for their newer models.
    private readonly bool _oldLimit;

    public OpenAIChatClient(ModelOptions options, string? key, HttpClient http)
    {
        var azure = options.Provider == ModelProvider.Azure;
        _http = http;
        _oldLimit = !azure && options.Address is { } own && !own.Host.EndsWith("openai.com", StringComparison.OrdinalIgnoreCase);
        var settings = new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        };
        if (options.Address is { } address) settings.Endpoint = azure ? AzureBase(address, options) : address;
        if (azure && options.ApiVersion is { } version) settings.AddPolicy(new ApiVersionPolicy(version), PipelinePosition.PerCall);
        AuthenticationPolicy authentication = key is null ? new NoAuthentication()
            : azure ? ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(new ApiKeyCredential(key), "api-key")
            : ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(key));
#pragma warning disable OPENAI001 // The one constructor that takes another header than Authorization, or none.
        _client = new ChatClient(options.Name!, authentication, settings);
#pragma warning restore OPENAI001
        _metadata = new ChatClientMetadata(azure ? "azure.ai.openai" : "openai", settings.Endpoint ?? new Uri("https://api.openai.com/v1"), options.Name);
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var completion = (await _client.CompleteChatAsync(Messages(messages), Options(options), cancellationToken)).Value;
        var text = string.Concat(completion.Content.Where(part => part.Kind == ChatMessageContentPartKind.Text).Select(part => part.Text));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text))
        {
            ResponseId = completion.Id,
            ModelId = completion.Model,
            CreatedAt = completion.CreatedAt,
            FinishReason = Reason(completion.FinishReason),
            Usage = Usage(completion.Usage),
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var piece in _client.CompleteChatStreamingAsync(Messages(messages), Options(options), cancellationToken).WithCancellation(cancellationToken))
        {
            var update = new ChatResponseUpdate(ChatRole.Assistant, string.Concat(piece.ContentUpdate.Where(part => part.Kind == ChatMessageContentPartKind.Text).Select(part => part.Text)))
            {
                ResponseId = piece.CompletionId,
                ModelId = piece.Model,
                CreatedAt = piece.CreatedAt,
                FinishReason = piece.FinishReason is { } reason ? Reason(reason) : null,
            };
            if (Usage(piece.Usage) is { } usage) update.Contents.Add(new UsageContent(usage));
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? _metadata
        : serviceType == typeof(ChatClient) ? _client
        : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _http.Dispose();

    private static Uri AzureBase(Uri resource, ModelOptions options)
    {
        var root = resource.GetLeftPart(UriPartial.Authority);
        return new Uri(options.ApiVersion is null ? $"{root}/openai/v1/" : $"{root}/openai/deployments/{Uri.EscapeDataString(options.Name!)}");
    }

    private static IEnumerable<OpenAI.Chat.ChatMessage> Messages(IEnumerable<ChatMessage> messages) => messages.Select(message =>
        message.Role == ChatRole.System ? (OpenAI.Chat.ChatMessage)new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text)
        : new UserChatMessage(message.Text));

    private ChatCompletionOptions Options(ChatOptions? asked)
    {
        var options = new ChatCompletionOptions { Temperature = asked?.Temperature };
        if (asked?.MaxOutputTokens is { } most)
        {
#pragma warning disable SCME0001 // The patch is how the package lets one set a field that it does not know.
            if (_oldLimit) options.Patch.Set("$.max_tokens"u8, most);
            else options.MaxOutputTokenCount = most;
#pragma warning restore SCME0001
        }

        if (asked?.ResponseFormat is ChatResponseFormatJson json)
            options.ResponseFormat = json.Schema is { } schema
                ? OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(json.SchemaName ?? "answer", BinaryData.FromString(schema.GetRawText()), json.SchemaDescription, jsonSchemaIsStrict: true)
                : OpenAI.Chat.ChatResponseFormat.CreateJsonObjectFormat();
        return options;
    }

    private static ChatFinishReason Reason(OpenAI.Chat.ChatFinishReason reason) => reason switch
    {
        OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
        OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        OpenAI.Chat.ChatFinishReason.ToolCalls or OpenAI.Chat.ChatFinishReason.FunctionCall => ChatFinishReason.ToolCalls,
        _ => ChatFinishReason.Stop,
    };

    private static UsageDetails? Usage(ChatTokenUsage? usage) => usage is null ? null : new UsageDetails
    {
        InputTokenCount = usage.InputTokenCount,
        OutputTokenCount = usage.OutputTokenCount,
        TotalTokenCount = usage.TotalTokenCount,
    };

    private sealed class NoAuthentication : AuthenticationPolicy
    {
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => ProcessNext(message, pipeline, currentIndex);

        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => ProcessNextAsync(message, pipeline, currentIndex);
    }

    private sealed class ApiVersionPolicy(string version) : PipelinePolicy
    {
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
        {
            Add(message);
            ProcessNext(message, pipeline, currentIndex);
        }

        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
        {
            Add(message);
            return ProcessNextAsync(message, pipeline, currentIndex);
        }

        private void Add(PipelineMessage message) =>
            message.Request.Uri = new UriBuilder(message.Request.Uri!) { Query = "api-version=" + Uri.EscapeDataString(version) }.Uri;
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using SalesAgent.Writing.Models;

namespace SalesAgent.Tests.Writing.Models;

/// <summary>A provider behind a fake network: answers by a script, remembers every request. The last answer repeats.</summary>
internal sealed class FakeProvider(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] script) : HttpMessageHandler
{
    public const string Key = "sk-hidden-4711";

    public List<(Uri Address, IReadOnlyDictionary<string, string> Headers, JsonElement Body)> Requests { get; } = [];

    private readonly SemaphoreSlim _asked = new(0);

    /// <summary>Ends when one more request has come.</summary>
    public Task AskedAsync() => _asked.WaitAsync(TestContext.Current.CancellationToken);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.RequestUri!, request.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase), JsonDocument.Parse(body).RootElement.Clone()));
        _asked.Release();
        return await script[Math.Min(Requests.Count, script.Length) - 1](request, cancellationToken);
    }

    /// <summary>Our client over this network, without the waiting and trying again.</summary>
    public IChatClient Once(ModelOptions options) => ModelClients.Create(options.Checked(), TimeProvider.System, _ => null, this);

    /// <summary>The same with it.</summary>
    public IChatClient Client(ModelOptions options, TimeProvider clock) => new ResilientChatClient(ModelClients.Create(options.Checked(), clock, _ => null, this), options, clock, () => 0.5);

    public static ModelOptions OptionsOf(ModelProvider provider) => new() { Provider = provider, Name = "some-model", Key = Key, Endpoint = provider == ModelProvider.Azure ? "https://ours.openai.azure.com" : null };

    /// <summary>A whole answer as the provider writes it.</summary>
    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Says(ModelProvider provider, string text, bool cut = false) => (_, _) => Task.FromResult(Json(provider == ModelProvider.Anthropic
        ? new { id = "m1", type = "message", role = "assistant", model = "some-model", content = new[] { new { type = "text", text } }, stop_reason = cut ? "max_tokens" : "end_turn", usage = new { input_tokens = 100, output_tokens = 10 } }
        : new { id = "c1", @object = "chat.completion", created = 1, model = "some-model", choices = new[] { new { index = 0, message = new { role = "assistant", content = text }, finish_reason = cut ? "length" : "stop" } }, usage = new { prompt_tokens = 100, completion_tokens = 10, total_tokens = 110 } }));

    /// <summary>An error as providers write it: with the key in it.</summary>
    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Fails(int status, string? retryAfter = null, string code = "some_code") => (_, _) =>
    {
        var response = Json(new { error = new { type = code, code, message = $"Incorrect API key provided: {Key}" } });
        response.StatusCode = (HttpStatusCode)status;
        if (retryAfter is not null) response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return Task.FromResult(response);
    };

    /// <summary>No answer, ever.</summary>
    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Hangs { get; } = async (_, token) =>
    {
        await Task.Delay(Timeout.Infinite, token);
        throw new InvalidOperationException("not reached");
    };

    /// <summary>An answer in pieces, as server-sent events.</summary>
    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Streams(ModelProvider provider, params string[] pieces) => (_, _) =>
        Task.FromResult(Stream(Events(provider, pieces), stalls: false));

    /// <summary>The first piece, and then nothing.</summary>
    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> StreamsAndStops(ModelProvider provider, string piece) => (_, _) =>
        Task.FromResult(Stream(Events(provider, [piece], ended: false), stalls: true));

    private static HttpResponseMessage Stream(string events, bool stalls)
    {
        var content = new StreamContent(new WireStream(Encoding.UTF8.GetBytes(events), stalls));
        content.Headers.ContentType = new("text/event-stream");
        return new HttpResponseMessage { Content = content };
    }

    private static string Events(ModelProvider provider, IEnumerable<string> pieces, bool ended = true)
    {
        var text = new StringBuilder();
        void Event(string type, object data) => text.Append("event: ").Append(type).Append("\ndata: ").Append(JsonSerializer.Serialize(data)).Append("\n\n");
        if (provider == ModelProvider.Anthropic)
        {
            Event("message_start", new { type = "message_start", message = new { id = "m1", type = "message", role = "assistant", model = "some-model", content = Array.Empty<object>(), stop_reason = (string?)null, usage = new { input_tokens = 100, output_tokens = 1 } } });
            Event("content_block_start", new { type = "content_block_start", index = 0, content_block = new { type = "text", text = "" } });
            foreach (var piece in pieces) Event("content_block_delta", new { type = "content_block_delta", index = 0, delta = new { type = "text_delta", text = piece } });
            if (!ended) return text.ToString();
            Event("content_block_stop", new { type = "content_block_stop", index = 0 });
            Event("message_delta", new { type = "message_delta", delta = new { stop_reason = "end_turn" }, usage = new { output_tokens = 10 } });
            Event("message_stop", new { type = "message_stop" });
            return text.ToString();
        }

        foreach (var piece in pieces) text.Append("data: ").Append(JsonSerializer.Serialize(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "some-model", choices = new[] { new { index = 0, delta = new { role = "assistant", content = piece } } } })).Append("\n\n");
        if (ended) text.Append("data: ").Append(JsonSerializer.Serialize(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "some-model", choices = new[] { new { index = 0, delta = new { }, finish_reason = "stop" } } })).Append("\n\ndata: [DONE]\n\n");
        return text.ToString();
    }

    private static HttpResponseMessage Json(object body) => new() { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };

    /// <summary>Bytes from a wire: read once; one that stalls never ends.</summary>
    private sealed class WireStream(byte[] bytes, bool stalls) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (await base.ReadAsync(buffer, cancellationToken) is > 0 and var read) return read;
            if (stalls) await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}

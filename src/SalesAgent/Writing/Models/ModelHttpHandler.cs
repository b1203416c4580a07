using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SalesAgent.Writing.Models;

/// <summary>
/// Turns every answer that is an error into a <see cref="ModelCallException"/>, the same for all providers: status, wait and
/// error code, and nothing else of what was sent or received.
/// </summary>
internal sealed partial class ModelHttpHandler(HttpMessageHandler inner, string? key, TimeProvider clock) : DelegatingHandler(inner)
{
    private const int MostErrorBytes = 64 * 1024;

    /// <summary>A handler for the network: no redirects, because a key in a header of its own would follow them.</summary>
    public static HttpMessageHandler Network() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = TimeSpan.FromSeconds(10) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException)
        {
            throw new ModelCallException(ModelFault.Unreachable);
        }

        if (response.IsSuccessStatusCode) return response;
        using (response) throw new ModelCallException(FaultOf(response.StatusCode)) { Status = (int)response.StatusCode, RetryAfter = Wait(response), Code = await CodeAsync(response, cancellationToken) };
    }

    private static ModelFault FaultOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => ModelFault.KeyRefused,
        HttpStatusCode.NotFound => ModelFault.NotFound,
        HttpStatusCode.TooManyRequests => ModelFault.Busy,
        HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict or >= HttpStatusCode.InternalServerError => ModelFault.ProviderFailed,
        _ => ModelFault.RequestRefused,
    };

    private TimeSpan? Wait(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };

    /// <summary>The error's code or type, when it is a plain word and no part of the key.</summary>
    private async Task<string?> CodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(MostErrorBytes, cancellationToken);
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            if (body.RootElement.ValueKind != JsonValueKind.Object || !body.RootElement.TryGetProperty("error", out var error) || error.ValueKind != JsonValueKind.Object) return null;
            return new[] { "code", "type" }.Select(name => error.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString() : null).FirstOrDefault(word => word is not null && PlainWord().IsMatch(word) && key?.Contains(word, StringComparison.OrdinalIgnoreCase) != true);
        }
        catch (Exception error) when (error is JsonException or HttpRequestException or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[a-z]{2,20}(_[a-z]{1,20}){0,4}\z")]
    private static partial Regex PlainWord();
}

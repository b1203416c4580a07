using Anthropic;
using Anthropic.Core;
using Microsoft.Extensions.AI;

namespace SalesAgent.Writing.Models;

/// <summary>The client of a provider. Called on the first draft only: no provider's code is loaded before.</summary>
internal static class ModelClients
{
    private const string AnthropicAddress = "https://api.anthropic.com";

    /// <summary>A client that tries once and reports every failure as a <see cref="ModelCallException"/>.</summary>
    public static IChatClient Create(ModelOptions options, TimeProvider clock, Func<string, string?> environment, HttpMessageHandler? network = null)
    {
        var key = options.ReadKey(environment);
        var http = new HttpClient(new ModelHttpHandler(network ?? ModelHttpHandler.Network(), key, clock)) { Timeout = Timeout.InfiniteTimeSpan };
        return options.Provider switch
        {
            ModelProvider.OpenAI or ModelProvider.Azure => new OpenAIChatClient(options, key, http),
            ModelProvider.Anthropic => OfAnthropic(options, key, http),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, null),
        };
    }

    // Everything that the package would otherwise take from the environment is set, so that only what is configured counts.
    private static IChatClient OfAnthropic(ModelOptions options, string? key, HttpClient http) => new AnthropicClient(new ClientOptions
    {
        HttpClient = http,
        BaseUrl = options.Address?.AbsoluteUri.TrimEnd('/') ?? AnthropicAddress,
        ApiKey = key ?? "none",
        AuthToken = null,
        MaxRetries = 0,
        Timeout = TimeSpan.FromSeconds(ModelOptions.MostDraftSeconds),
    }).AsIChatClient(options.Name!, options.MaxOutputTokens);
}

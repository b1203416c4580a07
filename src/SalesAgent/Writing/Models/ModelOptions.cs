using System.Text;
using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing.Models;

/// <summary>Which model phrases texts, how to reach it, and how long it may take. Without a provider no model is ever asked.</summary>
public sealed record ModelOptions
{
    /// <summary>Bounds and default of <see cref="MaxOutputTokens"/>.</summary>
    public const int LeastOutputTokens = 64, MostOutputTokens = 32_000, DefaultOutputTokens = 4_000;
    /// <summary>Bounds and default of <see cref="CallTimeoutSeconds"/>.</summary>
    public const int LeastSeconds = 1, MostCallSeconds = 300, DefaultCallSeconds = 30;
    /// <summary>Bounds and default of <see cref="DraftLimitSeconds"/>.</summary>
    public const int MostDraftSeconds = 900, DefaultDraftSeconds = 60;
    /// <summary>Bounds and default of <see cref="Retries"/>.</summary>
    public const int MostRetries = 5, DefaultRetries = 2;
    /// <summary>Highest <see cref="Temperature"/>.</summary>
    public const double MostTemperature = 2;

    /// <summary>Who runs the model. Default: none.</summary>
    public ModelProvider Provider { get; init; }
    /// <summary>Base address, for example <c>http://localhost:11434/v1</c>. Default: the provider's own; required for Azure (the resource's address).</summary>
    public string? Endpoint { get; init; }
    /// <summary>The model's name; for Azure the deployment's. Required with a provider.</summary>
    public string? Name { get; init; }
    /// <summary>The key. Default: the variable below.</summary>
    [JsonIgnore]
    public string? Key { get; init; }
    /// <summary>Name of the environment variable that holds the key. Default: <c>OPENAI_API_KEY</c>, <c>AZURE_OPENAI_API_KEY</c> or <c>ANTHROPIC_API_KEY</c>, which go to that provider's own address or this machine only.</summary>
    public string? KeyVariable { get; init; }
    /// <summary>Azure only: the API version of the older addresses by deployment. Default: null, the <c>/openai/v1</c> address.</summary>
    public string? ApiVersion { get; init; }
    /// <summary>Most tokens of one answer, reasoning included: 64 to 32,000. Default: 4,000.</summary>
    public int MaxOutputTokens { get; init; } = DefaultOutputTokens;
    /// <summary>How freely it words, 0 to 2. Default: null, the model's own.</summary>
    public double? Temperature { get; init; }
    /// <summary>Longest wait for one answer, in seconds: 1 to 300. Default: 30.</summary>
    public int CallTimeoutSeconds { get; init; } = DefaultCallSeconds;
    /// <summary>Longest time for one draft with all calls, retries and repairs, in seconds: 1 to 900. Default: 60.</summary>
    public int DraftLimitSeconds { get; init; } = DefaultDraftSeconds;
    /// <summary>How often a call that failed (busy, failing, unreachable or too slow) is tried again: 0 to 5. Default: 2.</summary>
    public int Retries { get; init; } = DefaultRetries;

    /// <summary>These options when they can be used, else the caller's mistake. Looks at no environment and no network.</summary>
    public ModelOptions Checked()
    {
        Within(MaxOutputTokens, LeastOutputTokens, MostOutputTokens, "maxOutputTokens");
        Within(CallTimeoutSeconds, LeastSeconds, MostCallSeconds, "callTimeoutSeconds");
        Within(DraftLimitSeconds, LeastSeconds, MostDraftSeconds, "draftLimitSeconds");
        Within(Retries, 0, MostRetries, "retries");
        if (Temperature is { } temperature && !(temperature is >= 0 and <= MostTemperature)) throw new SalesInputException($"model.temperature: is outside 0 to {MostTemperature}");
        if (Provider == ModelProvider.None) return this;
        if (string.IsNullOrWhiteSpace(Name)) throw new SalesInputException("model.name: is missing; give the model's name, for Azure the deployment's");
        if (Provider == ModelProvider.Azure && string.IsNullOrWhiteSpace(Endpoint)) throw new SalesInputException("model.endpoint: is missing; give the address of the Azure resource, for example https://NAME.openai.azure.com");
        if (Endpoint is not null && Address is not { Scheme: "http" or "https" }) throw new SalesInputException("model.endpoint: is not a web address such as http://localhost:11434/v1");
        if (Address is { UserInfo.Length: > 0 }) throw new SalesInputException("model.endpoint: holds a user name or password; give the key as model.key");
        return this;
    }

    /// <summary>The endpoint as an address, or null.</summary>
    internal Uri? Address => Uri.TryCreate(Endpoint?.Trim(), UriKind.Absolute, out var address) ? address : null;

    /// <summary>The key that goes to the endpoint, or null when it needs none (a server of one's own).</summary>
    /// <exception cref="ModelCallException">A key is needed and there is none, or it would travel in the clear.</exception>
    internal string? ReadKey(Func<string, string?> environment)
    {
        var variable = KeyVariable ?? (IsAtHome ? UsualVariable : null);
        var key = !string.IsNullOrWhiteSpace(Key) ? Key.Trim() : variable is null ? null : environment(variable)?.Trim() is { Length: > 0 } value ? value : null;
        if (key is null && (KeyVariable is not null || Address is null || (IsAtHome && !Address.IsLoopback))) throw new ModelCallException(ModelFault.NoKey) { Code = KeyVariable ?? UsualVariable };
        if (key is not null && Address is { Scheme: "http", IsLoopback: false }) throw new ModelCallException(ModelFault.KeyInTheClear);
        return key;
    }

    private string UsualVariable => Provider switch
    {
        ModelProvider.Azure => "AZURE_OPENAI_API_KEY",
        ModelProvider.Anthropic => "ANTHROPIC_API_KEY",
        _ => "OPENAI_API_KEY",
    };

    // A key that was meant for a provider never goes to somebody else's address.
    private bool IsAtHome => Address is not { IsLoopback: false } address || Provider switch
    {
        ModelProvider.Azure => address.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith(".azure.us", StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith(".azure.cn", StringComparison.OrdinalIgnoreCase),
        ModelProvider.Anthropic => string.Equals(address.Host, "api.anthropic.com", StringComparison.OrdinalIgnoreCase),
        _ => string.Equals(address.Host, "api.openai.com", StringComparison.OrdinalIgnoreCase),
    };

    private static void Within(int value, int least, int most, string name)
    {
        if (value < least || value > most) throw new SalesInputException($"model.{name}: {value} is outside {least} to {most}");
    }

    // The compiler's own would print the key.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("Provider = ").Append(Provider).Append(", Name = ").Append(Name).Append(", Endpoint = ").Append(Address?.GetLeftPart(UriPartial.Path));
        return true;
    }
}

using System.Globalization;
using Microsoft.Extensions.Configuration;
using SalesAgent.Core.Shared;
using SalesAgent.Writing.Models;

namespace SalesAgent.Host.CommandLine;

/// <summary>
/// The settings of a model, the last one given wins: section <c>SalesAgent:Model</c> of appsettings.json beside the program, of the
/// user secrets <c>salesagent</c>, environment variables <c>SALESAGENT_MODEL_…</c>. Never of the current folder: a folder that
/// somebody else filled must not send a customer's data anywhere.
/// </summary>
internal static class ModelSettings
{
    /// <summary>Fields of the section; <c>MaxOutputTokens</c> is <c>SALESAGENT_MODEL_MAX_OUTPUT_TOKENS</c> in the environment.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        nameof(ModelOptions.Provider), nameof(ModelOptions.Endpoint), nameof(ModelOptions.Name), nameof(ModelOptions.Key), nameof(ModelOptions.KeyVariable), nameof(ModelOptions.ApiVersion),
        nameof(ModelOptions.MaxOutputTokens), nameof(ModelOptions.Temperature), nameof(ModelOptions.CallTimeoutSeconds), nameof(ModelOptions.DraftLimitSeconds), nameof(ModelOptions.Retries),
    ];

    /// <summary>The options, or null when nothing is set.</summary>
    /// <param name="trusted">appsettings.json beside the program, and the user secrets over it.</param>
    /// <param name="folder">appsettings.json of the current folder.</param>
    /// <param name="variables">Environment variables without their prefix <c>SALESAGENT_</c>.</param>
    public static ModelOptions? Read(IConfiguration trusted, IConfiguration folder, IConfiguration variables)
    {
        string? Trusted(string field) => Given(trusted["SalesAgent:Model:" + field]);
        if (Fields.FirstOrDefault(field => Given(folder["SalesAgent:Model:" + field]) is { } value && value != Trusted(field)) is { } stray)
            throw new SalesInputException($"appsettings.json in the current folder: sets SalesAgent:Model:{stray}; a model is set beside the program, in the user secrets or by {Variable(stray)} only, so that no folder can send your data anywhere");
        var given = Fields.Select(field => (Field: field, Value: Given(variables[Variable(field)["SALESAGENT_".Length..]]) ?? Trusted(field))).Where(pair => pair.Value is not null).ToDictionary(pair => pair.Field, pair => pair.Value!, StringComparer.Ordinal);
        if (given.Count == 0) return null;
        var defaults = new ModelOptions();
        return new ModelOptions
        {
            Provider = Provider(given),
            Endpoint = given.GetValueOrDefault(nameof(ModelOptions.Endpoint)),
            Name = given.GetValueOrDefault(nameof(ModelOptions.Name)),
            Key = given.GetValueOrDefault(nameof(ModelOptions.Key)),
            KeyVariable = given.GetValueOrDefault(nameof(ModelOptions.KeyVariable)),
            ApiVersion = given.GetValueOrDefault(nameof(ModelOptions.ApiVersion)),
            MaxOutputTokens = Whole(given, nameof(ModelOptions.MaxOutputTokens), defaults.MaxOutputTokens),
            Temperature = given.TryGetValue(nameof(ModelOptions.Temperature), out var warmth) ? double.TryParse(warmth, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : throw NotANumber(nameof(ModelOptions.Temperature)) : null,
            CallTimeoutSeconds = Whole(given, nameof(ModelOptions.CallTimeoutSeconds), defaults.CallTimeoutSeconds),
            DraftLimitSeconds = Whole(given, nameof(ModelOptions.DraftLimitSeconds), defaults.DraftLimitSeconds),
            Retries = Whole(given, nameof(ModelOptions.Retries), defaults.Retries),
        }.Checked();
    }

    /// <summary>The environment variable of a field.</summary>
    public static string Variable(string field) => "SALESAGENT_MODEL_" + System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(field);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static ModelProvider Provider(Dictionary<string, string> given)
    {
        if (!given.TryGetValue(nameof(ModelOptions.Provider), out var name))
            return given.ContainsKey(nameof(ModelOptions.Endpoint)) || given.ContainsKey(nameof(ModelOptions.Name))
                ? throw new SalesInputException("model.provider: is missing; give openai (also for every endpoint that speaks its chat completions), azure or anthropic")
                : ModelProvider.None;
        return name.ToLowerInvariant() switch
        {
            "none" => ModelProvider.None,
            "openai" => ModelProvider.OpenAI,
            "azure" => ModelProvider.Azure,
            "anthropic" => ModelProvider.Anthropic,
            _ => throw new SalesInputException($"model.provider: '{name}' is not one of openai, azure, anthropic, none{Nearest.Hint(name, ["openai", "azure", "anthropic", "none"])}"),
        };
    }

    private static int Whole(Dictionary<string, string> given, string field, int otherwise) =>
        !given.TryGetValue(field, out var text) ? otherwise : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw NotANumber(field);

    // Without the value: whoever mistakes one field for another may have put the key here.
    private static SalesInputException NotANumber(string field) => new($"model.{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(field)}: is not a number");
}

using Microsoft.Extensions.Configuration;
using SalesAgent.Core.Shared;
using SalesAgent.Writing.Models;

namespace SalesAgent.Host.CommandLine;

/// <summary>
/// Settings outside the command line, the last one given wins: appsettings.json beside the program, appsettings.json in
/// the current folder (section <c>SalesAgent</c>), environment variables <c>SALESAGENT_SELLER</c>,
/// <c>SALESAGENT_DATABASE</c>, <c>SALESAGENT_LANGUAGE</c>. For the model see <see cref="ModelSettings"/>.
/// </summary>
internal sealed record HostSettings(string? Seller, string? Database, string? Language, ModelOptions? Model)
{
    /// <summary>Id of the user secrets: <c>dotnet user-secrets set SalesAgent:Model:Key … --id salesagent</c>.</summary>
    private const string SecretsId = "salesagent";

    public static HostSettings Load()
    {
        try
        {
            var beside = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddUserSecrets(SecretsId).Build();
            var folder = new ConfigurationBuilder().AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"), optional: true).Build();
            var variables = new ConfigurationBuilder().AddEnvironmentVariables("SALESAGENT_").Build();
            string? Value(string name) => new[] { variables[name], folder["SalesAgent:" + name], beside["SalesAgent:" + name] }.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
            return new HostSettings(Value("Seller"), Value("Database"), Value("Language"), ModelSettings.Read(beside, folder, variables));
        }
        catch (InvalidDataException error)
        {
            throw new SalesInputException($"appsettings.json or the user secrets: {(error.InnerException ?? error).Message.ReplaceLineEndings(" ")}; mend it or remove it", error);
        }
    }
}

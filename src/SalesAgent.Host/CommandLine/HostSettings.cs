using Microsoft.Extensions.Configuration;
using SalesAgent.Core.Shared;

namespace SalesAgent.Host.CommandLine;

/// <summary>
/// Settings outside the command line, the last one given wins: appsettings.json beside the program, appsettings.json in
/// the current folder (section <c>SalesAgent</c>), environment variables <c>SALESAGENT_SELLER</c>,
/// <c>SALESAGENT_DATABASE</c>, <c>SALESAGENT_LANGUAGE</c>.
/// </summary>
internal sealed record HostSettings(string? Seller, string? Database, string? Language)
{
    public static HostSettings Load()
    {
        try
        {
            var configuration = new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"), optional: true)
                .Build();
            var variables = new ConfigurationBuilder().AddEnvironmentVariables("SALESAGENT_").Build();
            string? Value(string name) => new[] { variables[name], configuration["SalesAgent:" + name] }.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
            return new HostSettings(Value("Seller"), Value("Database"), Value("Language"));
        }
        catch (InvalidDataException error)
        {
            throw new SalesInputException($"appsettings.json: {(error.InnerException ?? error).Message.ReplaceLineEndings(" ")}; mend it or remove it", error);
        }
    }
}

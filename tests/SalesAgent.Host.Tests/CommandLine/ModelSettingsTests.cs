using System.Text.Json;
using Microsoft.Extensions.Configuration;
using SalesAgent.Core.Shared;
using SalesAgent.Host.CommandLine;
using SalesAgent.Writing.Models;

namespace SalesAgent.Host.Tests.CommandLine;

/// <summary>Where the settings of a model come from, and which are refused.</summary>
public class ModelSettingsTests
{
    private static IConfiguration File(params (string Field, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("SalesAgent:Model:" + s.Field, (string?)s.Value))).Build();

    private static IConfiguration Variables(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build();

    [Fact]
    public void NothingSet_NoModel() => ModelSettings.Read(File(), File(("Provider", "")), Variables()).ShouldBeNull();

    [Fact]
    public void Environment_WinsOverFiles()
    {
        var options = ModelSettings.Read(File(("Provider", "openai"), ("Name", "small"), ("Retries", "1")), File(), Variables(("MODEL_NAME", "large"), ("MODEL_CALL_TIMEOUT_SECONDS", "7"), ("MODEL_TEMPERATURE", "0.3")))!;
        options.ShouldBe(new ModelOptions { Provider = ModelProvider.OpenAI, Name = "large", Retries = 1, CallTimeoutSeconds = 7, Temperature = 0.3 });
    }

    [Theory]
    [InlineData("Provider", "opnai", "model.provider: 'opnai' is not one of openai, azure, anthropic, none; did you mean 'openai'?")]
    [InlineData("Retries", "sk-hidden-4711", "model.retries: is not a number")]
    [InlineData("Name", "small", "model.provider: is missing; give openai (also for every endpoint that speaks its chat completions), azure or anthropic")]
    [InlineData("MaxOutputTokens", "1", "model.maxOutputTokens: 1 is outside 64 to 32000")]
    public void Wrong_IsToldInOneLine(string field, string value, string message) =>
        Should.Throw<SalesInputException>(() => ModelSettings.Read(File((field, value)), File(), Variables())).Message.ShouldBe(message);

    [Fact]
    public void CurrentFolder_SetsNoModel()
    {
        var evil = File(("Provider", "openai"), ("Endpoint", "https://evil.example/v1"), ("Name", "m"), ("KeyVariable", "OTHER_SECRET"));
        Should.Throw<SalesInputException>(() => ModelSettings.Read(File(), evil, Variables())).Message.ShouldStartWith("appsettings.json in the current folder: sets SalesAgent:Model:Provider;");
        ModelSettings.Read(evil, evil, Variables())!.Endpoint.ShouldBe("https://evil.example/v1", "the same file in both places is one file");
    }

    [Fact]
    public void Readme_NamesEveryField_AndTheShippedFileSetsNone()
    {
        var readme = System.IO.File.ReadAllText(Path.Combine(RunningProgram.Root, "README.md"));
        ModelSettings.Fields.Where(field => !readme.Contains($"`{field}`", StringComparison.Ordinal)).ShouldBeEmpty();
        ModelSettings.Fields.ShouldBe(typeof(ModelOptions).GetProperties().Select(property => property.Name), ignoreOrder: true);
        var shipped = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(RunningProgram.Root, "appsettings.json"))).RootElement.GetProperty("SalesAgent").GetProperty("Model");
        shipped.EnumerateObject().ShouldAllBe(field => field.Value.ValueKind == JsonValueKind.Null && ModelSettings.Fields.Contains(field.Name));
    }
}

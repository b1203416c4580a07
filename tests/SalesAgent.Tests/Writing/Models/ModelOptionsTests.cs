using System.Text.Json;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Writing.Models;

namespace SalesAgent.Tests.Writing.Models;

/// <summary>What may be configured, and to whom a key goes.</summary>
public class ModelOptionsTests
{
    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal)
    {
        ["OPENAI_API_KEY"] = "sk-openai", ["ANTHROPIC_API_KEY"] = "sk-anthropic", ["AZURE_OPENAI_API_KEY"] = "azure", ["OURS"] = "ours",
    };

    private static ModelOptions Of(ModelProvider provider, string? endpoint = null) => new() { Provider = provider, Name = "m", Endpoint = endpoint };

    private static string? KeyOf(ModelOptions options) => options.ReadKey(name => Environment.GetValueOrDefault(name));

    [Fact]
    public void Key_IsPrintedNowhere()
    {
        var options = Of(ModelProvider.OpenAI, "https://user.example/v1?token=sk-query") with { Key = "sk-hidden-4711" };
        options.ToString().ShouldNotContain("4711");
        options.ToString().ShouldNotContain("sk-query");
        JsonSerializer.Serialize(options, SalesJson.Options).ShouldNotContain("4711");
        new Operations.SalesOptions { Model = options }.ToString().ShouldNotContain("4711");
    }

    [Theory]
    [InlineData(ModelProvider.OpenAI, null, "sk-openai")]
    [InlineData(ModelProvider.OpenAI, "https://api.openai.com/v1", "sk-openai")]
    [InlineData(ModelProvider.OpenAI, "http://localhost:4000/v1", "sk-openai")]
    [InlineData(ModelProvider.OpenAI, "https://someone-else.example/v1", null)]
    [InlineData(ModelProvider.OpenAI, "https://api.openai.com.evil.example/v1", null)]
    [InlineData(ModelProvider.Azure, "https://ours.openai.azure.com", "azure")]
    [InlineData(ModelProvider.Anthropic, null, "sk-anthropic")]
    [InlineData(ModelProvider.Anthropic, "https://proxy.example", null)]
    public void Key_OfTheUsualVariable_GoesToItsProviderOrThisMachineOnly(ModelProvider provider, string? endpoint, string? key) => KeyOf(Of(provider, endpoint)).ShouldBe(key);

    [Fact]
    public void Key_ThatIsNamed_GoesWhereItIsConfigured()
    {
        KeyOf(Of(ModelProvider.OpenAI, "https://someone-else.example/v1") with { KeyVariable = "OURS" }).ShouldBe("ours");
        KeyOf(Of(ModelProvider.OpenAI) with { KeyVariable = "OURS", Key = "own" }).ShouldBe("own");
        Should.Throw<ModelCallException>(() => KeyOf(Of(ModelProvider.OpenAI) with { KeyVariable = "ABSENT" })).Reason(Language.English).ShouldBe("there is no key (ABSENT is not set)");
        Should.Throw<ModelCallException>(() => Of(ModelProvider.Anthropic).ReadKey(_ => null)).Reason(Language.Chinese).ShouldBe("没有密钥（未设置ANTHROPIC_API_KEY）");
        Should.Throw<ModelCallException>(() => KeyOf(Of(ModelProvider.OpenAI, "http://someone-else.example/v1") with { Key = "own" })).Fault.ShouldBe(ModelFault.KeyInTheClear);
    }

    public static TheoryData<string, ModelOptions> Wrong => new()
    {
        { "model.name", new() { Provider = ModelProvider.OpenAI } },
        { "model.endpoint", new() { Provider = ModelProvider.Azure, Name = "m" } },
        { "model.endpoint", Of(ModelProvider.OpenAI, "localhost:11434") },
        { "model.endpoint", Of(ModelProvider.OpenAI, "https://me:secret@somewhere.example/v1") },
        { "model.maxOutputTokens", new() { MaxOutputTokens = 63 } },
        { "model.callTimeoutSeconds", new() { CallTimeoutSeconds = 301 } },
        { "model.draftLimitSeconds", new() { DraftLimitSeconds = 0 } },
        { "model.retries", new() { Retries = 6 } },
        { "model.temperature", new() { Temperature = double.NaN } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Checked_OutOfRange_SaysWhichAndNeverTheValueOfASecret(string field, ModelOptions options)
    {
        var mistake = Should.Throw<SalesInputException>(options.Checked);
        mistake.Message.ShouldStartWith(field + ":");
        mistake.Message.ShouldNotContain("secret");
    }

    [Fact]
    public void NoProvider_NoWriter_AndNoProvidersCodeIsLoaded() =>
        ModelWriter.For(new ModelOptions(), null, TimeProvider.System).ShouldBeNull();
}

using System.Text.Json;
using Microsoft.Extensions.AI;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Shared;
using SalesAgent.FollowUp;
using SalesAgent.Input;
using SalesAgent.Operations;
using SalesAgent.Tests.FollowUp;
using SalesAgent.Writing.Models;

namespace SalesAgent.Tests.Writing.Models;

/// <summary>The clients of the providers over a fake network: what is sent, what is read, and what a fault costs.</summary>
public class ModelClientTests
{
    private static readonly ChatMessage[] Talk = [new(ChatRole.System, "be brief"), new(ChatRole.User, "hello"), new(ChatRole.Assistant, "hm"), new(ChatRole.User, "again")];
    private static readonly ChatOptions Asked = new() { MaxOutputTokens = 77, Temperature = 0.5f, ResponseFormat = ModelAnswer.Format };

    private static CancellationToken Never => TestContext.Current.CancellationToken;

    public static TheoryData<ModelProvider> Providers => [ModelProvider.OpenAI, ModelProvider.Azure, ModelProvider.Anthropic];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Answer_TextReasonAndUsageAreRead(ModelProvider provider)
    {
        var network = new FakeProvider(FakeProvider.Says(provider, "good morning"), FakeProvider.Says(provider, "good mor", cut: true));
        using var client = network.Once(FakeProvider.OptionsOf(provider));
        var answer = await client.GetResponseAsync(Talk, Asked, Never);
        answer.Text.ShouldBe("good morning");
        answer.FinishReason.ShouldBe(ChatFinishReason.Stop);
        (answer.Usage!.InputTokenCount, answer.Usage.OutputTokenCount).ShouldBe((100, 10));
        (await client.GetResponseAsync(Talk, Asked, Never)).FinishReason.ShouldBe(ChatFinishReason.Length);
        ((ChatClientMetadata)client.GetService(typeof(ChatClientMetadata))!).DefaultModelId.ShouldBe("some-model");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Stream_PiecesCome(ModelProvider provider)
    {
        var network = new FakeProvider(FakeProvider.Streams(provider, "good ", "morning"));
        using var client = network.Client(FakeProvider.OptionsOf(provider), new SteppedClock());
        var pieces = new List<ChatResponseUpdate>();
        await foreach (var piece in client.GetStreamingResponseAsync(Talk, Asked, Never)) pieces.Add(piece);
        pieces.Where(piece => piece.Text.Length > 0).Select(piece => piece.Text).ShouldBe(["good ", "morning"]);
        pieces.ToChatResponse().FinishReason.ShouldBe(ChatFinishReason.Stop);
    }

    [Fact]
    public async Task OpenAI_Request_AddressKeyAndForm()
    {
        var network = new FakeProvider(FakeProvider.Says(ModelProvider.OpenAI, "x"));
        using var client = network.Once(FakeProvider.OptionsOf(ModelProvider.OpenAI));
        await client.GetResponseAsync(Talk, Asked, Never);
        var (address, headers, body) = network.Requests.ShouldHaveSingleItem();
        address.ToString().ShouldBe("https://api.openai.com/v1/chat/completions");
        headers["Authorization"].ShouldBe("Bearer " + FakeProvider.Key);
        body.GetProperty("model").GetString().ShouldBe("some-model");
        body.GetProperty("max_completion_tokens").GetInt32().ShouldBe(77);
        body.GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean().ShouldBeTrue();
        body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()).ShouldBe(["system", "user", "assistant", "user"]);
    }

    [Fact]
    public async Task OwnServer_NeedsNoKey_AndGetsTheOlderLimit()
    {
        var network = new FakeProvider(FakeProvider.Says(ModelProvider.OpenAI, "x"));
        using var client = network.Once(new ModelOptions { Provider = ModelProvider.OpenAI, Name = "llama", Endpoint = "http://localhost:11434/v1" });
        await client.GetResponseAsync(Talk, Asked, Never);
        var (address, headers, body) = network.Requests.ShouldHaveSingleItem();
        address.ToString().ShouldBe("http://localhost:11434/v1/chat/completions");
        headers.ContainsKey("Authorization").ShouldBeFalse();
        body.GetProperty("max_tokens").GetInt32().ShouldBe(77);
        body.TryGetProperty("max_completion_tokens", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, "https://ours.openai.azure.com/openai/v1/chat/completions")]
    [InlineData("2024-10-21", "https://ours.openai.azure.com/openai/deployments/some-model/chat/completions?api-version=2024-10-21")]
    public async Task Azure_Request_HasItsAddressAndHeader(string? version, string expected)
    {
        var network = new FakeProvider(FakeProvider.Says(ModelProvider.Azure, "x"));
        using var client = network.Once(FakeProvider.OptionsOf(ModelProvider.Azure) with { ApiVersion = version });
        await client.GetResponseAsync(Talk, Asked, Never);
        var (address, headers, _) = network.Requests.ShouldHaveSingleItem();
        address.ToString().ShouldBe(expected);
        headers["api-key"].ShouldBe(FakeProvider.Key);
        headers.ContainsKey("Authorization").ShouldBeFalse();
    }

    [Fact]
    public async Task Anthropic_Request_HasItsAddressHeaderAndSystem()
    {
        var network = new FakeProvider(FakeProvider.Says(ModelProvider.Anthropic, "x"));
        using var client = network.Once(FakeProvider.OptionsOf(ModelProvider.Anthropic));
        await client.GetResponseAsync(Talk, Asked, Never);
        var (address, headers, body) = network.Requests.ShouldHaveSingleItem();
        address.GetLeftPart(UriPartial.Path).ShouldBe("https://api.anthropic.com/v1/messages");
        headers["Authorization"].ShouldBe("Bearer " + FakeProvider.Key);
        body.GetProperty("max_tokens").GetInt32().ShouldBe(77);
        body.GetProperty("system").GetRawText().ShouldContain("be brief");
        body.GetProperty("output_config").GetProperty("format").GetProperty("type").GetString().ShouldBe("json_schema");
    }

    [Theory]
    [InlineData(429, nameof(ModelFault.Busy), true)]
    [InlineData(500, nameof(ModelFault.ProviderFailed), true)]
    [InlineData(503, nameof(ModelFault.ProviderFailed), true)]
    [InlineData(529, nameof(ModelFault.ProviderFailed), true)]
    [InlineData(401, nameof(ModelFault.KeyRefused), false)]
    [InlineData(403, nameof(ModelFault.KeyRefused), false)]
    [InlineData(404, nameof(ModelFault.NotFound), false)]
    [InlineData(400, nameof(ModelFault.RequestRefused), false)]
    [InlineData(302, nameof(ModelFault.RequestRefused), false)]
    public async Task Error_OfEveryProvider_IsOneFault_WithoutTheKey(int status, string fault, bool again)
    {
        foreach (var provider in Providers.Select(row => row.Data))
        {
            var network = new FakeProvider(FakeProvider.Fails(status));
            using var client = network.Once(FakeProvider.OptionsOf(provider));
            var error = await Should.ThrowAsync<ModelCallException>(() => client.GetResponseAsync(Talk, Asked, Never));
            (error.Fault.ToString(), error.IsTransient, error.Status).ShouldBe((fault, again, status));
            error.ToString().ShouldNotContain(FakeProvider.Key);
            foreach (var language in new[] { Language.English, Language.Chinese }) error.Reason(language).ShouldNotContain("hidden");
            network.Requests.Count.ShouldBe(1, "the package must not try again by itself");
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Busy_WithRetryAfter_WaitsExactlySoLong(ModelProvider provider)
    {
        var clock = new SteppedClock();
        var network = new FakeProvider(FakeProvider.Fails(429, "7"), FakeProvider.Says(provider, "x"));
        using var client = network.Client(FakeProvider.OptionsOf(provider), clock);
        var running = client.GetResponseAsync(Talk, Asked, Never);
        await clock.PassAsync(TimeSpan.FromSeconds(7));
        (await running).Text.ShouldBe("x");
        clock.Moved.ShouldBe(TimeSpan.FromSeconds(7));
        network.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Busy_UntilADate_IsHonoured_AndForTooLongGivesUpAtOnce()
    {
        var clock = new SteppedClock();
        var network = new FakeProvider(FakeProvider.Fails(503, clock.GetUtcNow().AddSeconds(9).ToString("R")), FakeProvider.Says(ModelProvider.OpenAI, "x"));
        using var client = network.Client(FakeProvider.OptionsOf(ModelProvider.OpenAI), clock);
        var running = client.GetResponseAsync(Talk, Asked, Never);
        await clock.PassAsync(TimeSpan.FromSeconds(9));
        (await running).Text.ShouldBe("x");

        var closed = new FakeProvider(FakeProvider.Fails(429, "3600"));
        using var never = closed.Client(FakeProvider.OptionsOf(ModelProvider.OpenAI), clock);
        (await Should.ThrowAsync<ModelCallException>(() => never.GetResponseAsync(Talk, Asked, Never))).Fault.ShouldBe(ModelFault.Busy);
        closed.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Hang_IsCutAtTheTimeOutOfACall(ModelProvider provider)
    {
        var clock = new SteppedClock();
        var network = new FakeProvider(FakeProvider.Hangs);
        using var client = network.Client(FakeProvider.OptionsOf(provider) with { CallTimeoutSeconds = 20, Retries = 0 }, clock);
        var running = client.GetResponseAsync(Talk, Asked, Never);
        await network.AskedAsync();
        await clock.PassAsync(TimeSpan.FromSeconds(20));
        (await Should.ThrowAsync<ModelCallException>(() => running)).Fault.ShouldBe(ModelFault.TooSlow);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SlowStream_IsCutAtTheTimeOutOfACall_WithoutAnotherAttempt(ModelProvider provider)
    {
        var clock = new SteppedClock();
        var network = new FakeProvider(FakeProvider.StreamsAndStops(provider, "good "));
        using var client = network.Client(FakeProvider.OptionsOf(provider) with { CallTimeoutSeconds = 20 }, clock);
        var text = "";
        var error = await Should.ThrowAsync<ModelCallException>(async () =>
        {
            await foreach (var piece in client.GetStreamingResponseAsync(Talk, Asked, Never))
            {
                text += piece.Text;
                if (text.Length > 0) clock.Move(TimeSpan.FromSeconds(20));
            }
        });
        error.Fault.ShouldBe(ModelFault.TooSlow);
        text.ShouldBe("good ");
        network.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelled_ByTheCaller_Passes()
    {
        foreach (var provider in Providers.Select(row => row.Data))
        {
            using var source = new CancellationTokenSource();
            var network = new FakeProvider(FakeProvider.Hangs);
            using var client = network.Client(FakeProvider.OptionsOf(provider), new SteppedClock());
            var running = client.GetResponseAsync(Talk, Asked, source.Token);
            await network.AskedAsync();
            await source.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => running);
        }
    }

    [Fact]
    public async Task Broken_ThreeTimesRunning_IsLeftAloneForAMinute()
    {
        var clock = new SteppedClock();
        var network = new FakeProvider(FakeProvider.Fails(500), FakeProvider.Fails(500), FakeProvider.Fails(500), FakeProvider.Says(ModelProvider.OpenAI, "x"));
        using var client = network.Client(FakeProvider.OptionsOf(ModelProvider.OpenAI) with { Retries = 0 }, clock);
        for (var i = 0; i < 3; i++) (await Should.ThrowAsync<ModelCallException>(() => client.GetResponseAsync(Talk, Asked, Never))).Fault.ShouldBe(ModelFault.ProviderFailed);
        (await Should.ThrowAsync<ModelCallException>(() => client.GetResponseAsync(Talk, Asked, Never))).Fault.ShouldBe(ModelFault.LeftAlone);
        network.Requests.Count.ShouldBe(3);
        clock.Move(TimeSpan.FromSeconds(61));
        (await client.GetResponseAsync(Talk, Asked, Never)).Text.ShouldBe("x");
    }

    [Fact]
    public async Task Html_InPlaceOfAnAnswer_IsUnreadable()
    {
        foreach (var provider in Providers.Select(row => row.Data))
        {
            var network = new FakeProvider((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent("<html>sign in</html>") }));
            using var client = network.Client(FakeProvider.OptionsOf(provider) with { Retries = 0 }, new SteppedClock());
            (await Should.ThrowAsync<ModelCallException>(() => client.GetResponseAsync(Talk, Asked, Never))).Fault.ShouldBe(ModelFault.Unreadable);
        }
    }

    /// <summary>The whole path, configured as a user would: a server that fails, refuses or hangs costs one line.</summary>
    [Theory]
    [InlineData(500, "the provider failed (500, some_code)")]
    [InlineData(401, "the key was refused (401, some_code)")]
    [InlineData(404, "the endpoint or the model was not found (404, some_code)")]
    public async Task Draft_ProviderFails_RulesDraftAndOneLine(int status, string reason)
    {
        var network = new FakeProvider(FakeProvider.Fails(status));
        var result = await DraftAsync(network, FakeProvider.OptionsOf(ModelProvider.OpenAI) with { Retries = 0 });
        result.Draft!.Note.ShouldBe($"The model's text was not used: {reason}; this is the rules' draft.");
        result.Draft.Model!.Calls.ShouldBe(0);
        (JsonSerializer.Serialize(result, SalesJson.Options) + DraftFollowUpView.Render(result)).ShouldNotContain(FakeProvider.Key);
    }

    [Fact]
    public async Task Draft_ServerWithoutForms_IsAskedAgainWithoutOne()
    {
        var network = new FakeProvider(FakeProvider.Fails(400, code: "unsupported_value"), FakeProvider.Says(ModelProvider.OpenAI, "no JSON"));
        await DraftAsync(network, FakeProvider.OptionsOf(ModelProvider.OpenAI) with { Retries = 0 });
        network.Requests.Select(request => request.Body.TryGetProperty("response_format", out _)).ShouldBe([true, false, false, false]);
    }

    private static async Task<DraftFollowUpResult> DraftAsync(FakeProvider network, ModelOptions options)
    {
        // As a host's own client, so that the network can be a fake one; the limits are those of the options.
        using var client = network.Once(options);
        await using var context = new SalesContext(new SalesOptions { Today = FollowUpCards.Today, Seller = FollowUpCards.Seller, ChatClient = client, Model = options, KeepDrafts = false }, TimeProvider.System);
        return await new DraftFollowUp(context).RunAsync(new DraftFollowUpInput { Lead = FollowUpCards.Acme, Type = FollowUpType.PostDemo }, Never);
    }
}

using System.Text.Json;
using Microsoft.Extensions.AI;
using SalesAgent.Core.Shared;
using SalesAgent.FollowUp;
using SalesAgent.Input;
using SalesAgent.Objections;
using SalesAgent.Operations;
using SalesAgent.Pitch;
using SalesAgent.Tests.FollowUp;
using SalesAgent.Writing.Models;
using static SalesAgent.Tests.Writing.Models.ScriptedChatClient;

namespace SalesAgent.Tests.Writing.Models;

/// <summary>The loop of a model's text: check, at most two repairs, then the rules' draft with a line that says so.</summary>
public class ModelLoopTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static async Task<DraftFollowUpResult> FollowUpAsync(IChatClient? model, LeadCard? lead = null, Language? language = null, TimeProvider? clock = null, ModelOptions? options = null)
    {
        await using var context = new SalesContext(new SalesOptions { Today = FollowUpCards.Today, Seller = FollowUpCards.Seller, ChatClient = model, Model = options, DatabaseFile = Path.Combine(Path.GetTempPath(), "salesagent-none.db") }, clock ?? TimeProvider.System);
        return await new DraftFollowUp(context).RunAsync(new DraftFollowUpInput { Lead = lead ?? Demo, Type = Core.FollowUp.FollowUpType.PostDemo, Language = language }, Cancelled);
    }

    private static LeadCard Demo => StrictBinder.Bind<LeadCard>(Asset("leads/acme-logistics.yaml"), "acme");

    private static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(StrictBinder).Assembly.GetManifestResourceStream("assets/" + name)!);
        return reader.ReadToEnd();
    }

    /// <summary>The body of a draft without its frame, as a model would give it back.</summary>
    private static string Body(Draft draft) => string.Join("\n\n", draft.Body.Split("\n\n")[1..^2]);

    [Fact]
    public async Task Show()
    {
        var rules = await FollowUpAsync(null);
        var client = Saying(Json(Body(rules.Draft!), rules.Draft!.Subject));
        var result = await FollowUpAsync(client);
        File.WriteAllText("/tmp/models-show.txt", string.Join("\n=====\n", client.Asked[0].Select(m => m.Text)) + "\n#####\n" + DraftFollowUpView.Render(result) + JsonSerializer.Serialize(result.Draft, SalesJson.Indented));
        result.Draft!.Writer.ShouldBe(WriterKind.Model, result.Draft.Note);
    }
}

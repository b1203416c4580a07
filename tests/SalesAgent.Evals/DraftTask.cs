using NodaTime;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Shared;
using SalesAgent.FollowUp;
using SalesAgent.Input;
using SalesAgent.Objections;
using SalesAgent.Operations;
using SalesAgent.Pitch;

namespace SalesAgent.Evals;

/// <summary>A text that the rules can write for a scenario.</summary>
/// <param name="Scenario">The scenario, in whose facts it is written.</param>
/// <param name="Name">The operation and its kind, for example <c>followup/PostDemo</c>.</param>
/// <param name="RunAsync">Writes it with the given options.</param>
public sealed record DraftTask(Scenario Scenario, string Name, Func<SalesContext, Task<DraftResult>> RunAsync)
{
    private static readonly (string English, string Chinese)[] Objections = [("It's too expensive.", "太贵了。"), ("We have no time for this now.", "现在没时间弄这个。"), ("Does it really work?", "真的有用吗？")];

    /// <summary>Every text of every scenario that the rules write; those that they hold back are left out.</summary>
    public static async Task<IReadOnlyList<DraftTask>> OfAsync(IEnumerable<Scenario> scenarios)
    {
        var tasks = new List<DraftTask>();
        foreach (var task in scenarios.SelectMany(Possible))
            if ((await task.WriteAsync(null)).Draft is not null) tasks.Add(task);
        return tasks;
    }

    /// <summary>Writes the text, worded by the model when there is one.</summary>
    public async Task<DraftResult> WriteAsync(Microsoft.Extensions.AI.IChatClient? model, int seed = 0, Writing.Models.ModelOptions? options = null)
    {
        await using var context = new SalesContext(
            new SalesOptions { Seller = Scenario.Seller, Today = Scenario.Today, Language = Scenario.Language, Seed = seed, ChatClient = model, Model = options, KeepDrafts = false }, TimeProvider.System);
        return await RunAsync(context);
    }

    private static IEnumerable<DraftTask> Possible(Scenario scenario)
    {
        LeadInput lead = scenario.Lead;
        foreach (var type in Enum.GetValues<FollowUpType>())
            yield return new DraftTask(scenario, $"followup/{type}", async context => await new DraftFollowUp(context).RunAsync(new DraftFollowUpInput { Lead = lead, Type = type }));
        yield return new DraftTask(scenario, "pitch", async context => await new DraftPitch(context).RunAsync(new DraftPitchInput { Lead = lead }));
        foreach (var (english, chinese) in Objections)
            yield return new DraftTask(scenario, "rebut/" + english, async context =>
                await new RebutObjection(context).RunAsync(new RebutObjectionInput { Lead = lead, Objection = scenario.Language.Pick(english, chinese) }));
    }
}

/// <summary>A lead and a seller, the language they talk in, and the day that counts as today.</summary>
public sealed record Scenario(string Name, LeadCard Lead, SellerProfile Seller, Language Language, LocalDate Today)
{
    /// <summary>The scenarios of labelled messages, each once, with its most frequent language and its first day.</summary>
    public static IReadOnlyList<Scenario> Of(IEnumerable<LabelledCase> cases) =>
        [.. cases.GroupBy(c => c.Message.Id.Split('-')[0] + "/" + c.Message.Scenario, StringComparer.Ordinal).Select(group => new Scenario(
            group.Key, group.First().Lead, group.First().Seller, group.GroupBy(c => c.Message.Language).MaxBy(same => same.Count())!.Key, group.Min(c => c.Message.Today)))];
}

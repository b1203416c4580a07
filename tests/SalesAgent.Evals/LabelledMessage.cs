using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Evals;

/// <summary>One message of a labelled set, as its file holds it.</summary>
public sealed record LabelledMessage
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }
    /// <summary>Folder of the scenario: its lead card and seller profile.</summary>
    public required string Scenario { get; init; }
    /// <summary>Channel.</summary>
    public required Channel Channel { get; init; }
    /// <summary>Language of the text.</summary>
    public required Language Language { get; init; }
    /// <summary>What the message is for.</summary>
    public string? Kind { get; init; }
    /// <summary>The day that counts as today.</summary>
    public required LocalDate Today { get; init; }
    /// <summary>Facts said now.</summary>
    public IReadOnlyList<SpokenFact> Facts { get; init; } = [];
    /// <summary>Subject of an e-mail.</summary>
    public string? Subject { get; init; }
    /// <summary>The message.</summary>
    public required string Text { get; init; }
    /// <summary>The planted problems; none in a clean message.</summary>
    public IReadOnlyList<Plant> Plants { get; init; } = [];

    /// <summary>The kind in our terms.</summary>
    public MessageKind MessageKind => Kind?.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant() switch
    {
        "thanks" or "thankyou" => MessageKind.ThankYou,
        "referral" or "referralask" => MessageKind.ReferralAsk,
        "objectionanswer" => MessageKind.Objection,
        { } word => Enum.TryParse<MessageKind>(word, ignoreCase: true, out var kind) ? kind : MessageKind.General,
        _ => MessageKind.General,
    };
}

/// <summary>A planted problem.</summary>
public sealed record Plant
{
    /// <summary>What kind of problem.</summary>
    public required string Type { get; init; }
    /// <summary>The words that carry it; null when it concerns the whole message.</summary>
    public string? Text { get; init; }
}

/// <summary>A message with the card and the profile of its scenario.</summary>
public sealed record LabelledCase(LabelledMessage Message, LeadCard Lead, SellerProfile Seller);

/// <summary>Reads labelled sets: folders with <c>cases.yaml</c> and <c>scenarios/NAME/{seller,lead}.yaml</c>.</summary>
public static class LabelledSet
{
    /// <summary>All cases of a folder and the folders in it, by id.</summary>
    public static IReadOnlyList<LabelledCase> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "cases*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(ReadFile).OrderBy(c => c.Message.Id, StringComparer.Ordinal)];

    private static IEnumerable<LabelledCase> ReadFile(string file)
    {
        var scenarios = new Dictionary<string, (LeadCard, SellerProfile)>(StringComparer.Ordinal);
        foreach (var message in StrictBinder.Bind<List<LabelledMessage>>(File.ReadAllText(file), Path.GetFileName(file)))
        {
            if (!scenarios.TryGetValue(message.Scenario, out var scenario))
            {
                var folder = Path.Combine(Path.GetDirectoryName(file)!, "scenarios", message.Scenario);
                scenario = scenarios[message.Scenario] = (
                    StrictBinder.Bind<LeadCard>(File.ReadAllText(Path.Combine(folder, "lead.yaml")), message.Scenario + "/lead.yaml"),
                    StrictBinder.Bind<SellerProfile>(File.ReadAllText(Path.Combine(folder, "seller.yaml")), message.Scenario + "/seller.yaml"));
            }

            yield return new LabelledCase(message, scenario.Item1, scenario.Item2);
        }
    }
}

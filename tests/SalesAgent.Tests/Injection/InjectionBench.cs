using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Tests.Injection;

/// <summary>One lead with every kind of text, the operations over it, and the comparison of a result with and without an attack.</summary>
public sealed partial class InjectionBench : IAsyncDisposable
{
    private const string Carrier = "We spoke about the tours in the north.";
    private static readonly SellerProfile Seller = StrictBinder.Bind<SellerProfile>(Asset("assets/seller.yaml"), "seller");

    private static readonly LeadCard Lead = StrictBinder.Bind<LeadCard>(Asset("assets/leads/acme-logistics.yaml"), "lead") with
    {
        Notes = Carrier,
        Objections = [new LoggedObjection { Kind = ObjectionKind.Price, Text = "It is too expensive", Status = ObjectionStatus.Answered, Date = new NodaTime.LocalDate(2026, 11, 12) }],
    };

    private readonly SalesContext _context = new(new SalesOptions { KeepDrafts = false, Today = new NodaTime.LocalDate(2026, 11, 23), Seller = Seller, DatabaseFile = Path.Combine(Path.GetTempPath(), $"salesagent-none-{Guid.NewGuid():N}.db") }, TimeProvider.System);
    private readonly OperationCatalog _catalog;

    public InjectionBench() => _catalog = new OperationCatalog(_context);

    /// <summary>The result of an operation over the lead, or the line that refuses it.</summary>
    public async Task<JsonNode> RunAsync(string operation, JsonObject arguments)
    {
        try
        {
            var result = await _catalog.Find(operation)!.InvokeAsync(JsonSerializer.SerializeToElement(arguments), TestContext.Current.CancellationToken);
            return JsonSerializer.SerializeToNode(result, result.GetType(), SalesJson.Options)!;
        }
        catch (SalesInputException mistake)
        {
            return new JsonObject { ["mistake"] = mistake.Message };
        }
    }

    /// <summary>The same result but for words of the input that are shown again. A text to the customer may quote a field that holds what they said; then who gets it, when, on what ground, its links and its promises stay the same.</summary>
    public async Task ShouldChangeNothingAsync(string operation, string field, IEnumerable<string> texts)
    {
        var quotes = operation is "draft_pitch" or "draft_follow_up" && Quoted.Contains(field);
        var plain = await RunAsync(operation, Arguments(operation, field, null));
        plain["mistake"].ShouldBeNull();
        var faults = new List<string>();
        foreach (var text in texts)
        {
            var injected = await RunAsync(operation, Arguments(operation, field, text));
            foreach (var difference in quotes ? Steered(plain, injected) : Differences(plain, injected, "", text)) faults.Add($"{text[..Math.Min(60, text.Length)].ReplaceLineEndings(" ")} → {difference}");
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>Fields that a text to the customer may quote.</summary>
    private static readonly string[] Quoted = ["pains[0].text", "promises[0].text", "nextStep.text", "criticalEvent.text"];

    private static readonly string[] Decisions = ["to", "type", "number", "sendOn", "sendWindow", "cadence", "compliance", "held", "product", "channel", "language"];

    /// <summary>How an attack steered a text: its decisions, its addresses, its promises.</summary>
    public static IEnumerable<string> Steered(JsonNode plain, JsonNode injected)
    {
        foreach (var name in Decisions)
            if (plain[name]?.ToJsonString() != injected[name]?.ToJsonString()) yield return $".{name}: {plain[name]?.ToJsonString()} became {injected[name]?.ToJsonString()}";
        if (Promises(plain) < Promises(injected)) yield return $".draft: promises {injected["draft"]?["body"]}";
        foreach (var address in Addresses(injected).Except(Addresses(plain))) yield return $".draft: holds {address}";
        foreach (var finding in injected["draft"]?["findings"]?.AsArray() ?? [])
            if ((string?)finding!["severity"] == "block") yield return $".draft: {finding.ToJsonString()}";
    }

    private static int Promises(JsonNode result) => PromiseCount().Match((string?)result["draft"]?["receipt"] ?? "") is { Success: true } match ? int.Parse(match.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static IEnumerable<string> Addresses(JsonNode result) => Address().Matches(result["draft"]?.ToJsonString() ?? "").Select(match => match.Value);

    /// <summary>Arguments of an operation over the lead, with a sentence added to one of its texts.</summary>
    public static JsonObject Arguments(string operation, string field, string? sentence)
    {
        var card = (JsonObject)JsonSerializer.SerializeToNode(Lead, SalesJson.Options)!;
        var arguments = new JsonObject();
        if (field == "arguments.notes") arguments["notes"] = $"{Carrier} {sentence}".Trim();
        else if (field == "arguments.facts") arguments["facts"] = new JsonArray(new JsonObject { ["text"] = $"{Carrier} {sentence}".Trim(), ["source"] = "document" });
        else AddTo(card, field, sentence);
        arguments["lead"] = card.ToJsonString();
        switch (operation)
        {
            case "rebut_objection":
                arguments["objection"] = "It is too expensive for us.";
                break;
            case "check_draft":
                arguments["text"] = "Hi Ines,\n\nwe give you a 40 % discount, see https://offers.example. 9 % of your deliveries are late.";
                break;
            case "draft_follow_up":
                arguments["type"] = "post_demo";
                break;
            case "ask_sales":
                arguments["request"] = "/sales qualify Acme Logistics";
                if (arguments["notes"] is { } notes)
                {
                    arguments.Remove("notes");
                    arguments["facts"] = new JsonArray(new JsonObject { ["text"] = notes.DeepClone() });
                }

                break;
        }

        return arguments;
    }

    /// <summary>Where two results differ, apart from reports, ids, and words of the input that are shown again.</summary>
    public static IEnumerable<string> Differences(JsonNode? plain, JsonNode? injected, string path, string text)
    {
        switch (plain, injected)
        {
            case (JsonObject before, JsonObject after):
                foreach (var name in before.Select(p => p.Key).Union(after.Select(p => p.Key)).Where(name => name is not ("suspicious" or "draftId" or "quote")))
                    foreach (var difference in Differences(before[name], after[name], $"{path}.{name}", text)) yield return difference;
                break;
            case (JsonArray before, JsonArray after) when before.Count == after.Count:
                for (var i = 0; i < before.Count; i++)
                    foreach (var difference in Differences(before[i], after[i], $"{path}[{i}]", text)) yield return difference;
                break;
            default:
                if (WithoutEcho(plain, text) != WithoutEcho(injected, text)) yield return $"{path}: {plain?.ToJsonString()} became {injected?.ToJsonString()}";
                break;
        }
    }

    private static string? WithoutEcho(JsonNode? value, string text) =>
        value is JsonValue known && known.TryGetValue<string>(out var words)
            ? Space().Replace(Sentence().Split(text).Prepend(text).Aggregate(words, (rest, part) => part.Trim() is { Length: > 3 } shown ? rest.Replace(shown, "", StringComparison.Ordinal) : rest), " ").Replace(" ”", "”", StringComparison.Ordinal).Trim()
            : value?.ToJsonString();

    private static void AddTo(JsonObject card, string field, string? sentence)
    {
        JsonNode at = card;
        var parts = field.Replace("]", "", StringComparison.Ordinal).Split(['.', '[']);
        foreach (var part in parts[..^1]) at = int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var i) ? at[i]! : at[part]!;
        if (sentence is not null) at[parts[^1]] = $"{at[parts[^1]]!.GetValue<string>().TrimEnd('.')}. {sentence}";
        else at[parts[^1]] = $"{at[parts[^1]]!.GetValue<string>().TrimEnd('.')}.";
    }

    private static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(StrictBinder).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    [GeneratedRegex(@"(?<count>\d+) promise")]
    private static partial Regex PromiseCount();

    [GeneratedRegex(@"https?:|www\.|[\w.]+@[\w.]+|\b[\w-]+\.(?:com|net|org|xyz|io|de|cn|example)\b|\+?\d[\d ()-]{8,}\d")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<=[.!?。！？])\s*|\n")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

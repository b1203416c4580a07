using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Host.CommandLine;
using SalesAgent.Input;
using SalesAgent.Operations;
using SalesAgent.Writing;

namespace SalesAgent.Host.Trial;

/// <summary>What a trial works on and where it writes.</summary>
/// <param name="CrmFile">The user's own CRM export; the shipped one and the example leads when null.</param>
/// <param name="OutFolder">Where the texts go.</param>
/// <param name="Import">What the user says about the export, as <c>import_crm</c> takes it.</param>
internal sealed record TrialOptions(string? CrmFile, string OutFolder, JsonObject Import);

/// <summary>
/// The main job, end to end, in a store of its own that is removed afterwards: import, qualify and rank, pitch, rebut,
/// follow up, plan. It calls the same operations as everybody else, through the catalogue.
/// </summary>
internal sealed class Trial(SalesOptions options, TrialOptions trial, Action<string> progress)
{
    /// <summary>The day that the shipped examples are dated around.</summary>
    public static readonly LocalDate ExampleDay = new(2026, 11, 23);

    private const int MostLeads = 200;
    private const int MostFollowUps = 20;

    private readonly List<(string Name, string Text)> _files = [];

    /// <summary>Runs the trial and writes its files; nothing is written when a step fails.</summary>
    public async Task<TrialResult> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("salesagent-try-");
        try
        {
            await using var context = new SalesContext(await SettingsAsync(folder.FullName, cancellationToken), TimeProvider.System);
            var result = await RunAsync(context, folder.FullName, cancellationToken);
            foreach (var (name, text) in _files) await ResultFiles.WriteAsync(trial.OutFolder, name, text, cancellationToken);
            return result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<SalesOptions> SettingsAsync(string folder, CancellationToken cancellationToken)
    {
        var seller = options.SellerFile is null
            ? StrictBinder.Bind<SellerProfile>(await ShippedAsset.ReadAsync("seller.yaml", cancellationToken), "seller.yaml")
            : null;
        return options with { DatabaseFile = Path.Combine(folder, "try.db"), Seller = seller, Today = options.Today ?? (trial.CrmFile is null ? ExampleDay : null) };
    }

    private async Task<TrialResult> RunAsync(SalesContext context, string folder, CancellationToken cancellationToken)
    {
        var catalog = new OperationCatalog(context);
        var imported = await ImportAsync(catalog, context, folder, cancellationToken);
        var leads = new List<LeadCard>();
        await foreach (var lead in context.Store.LeadsAsync(openOnly: true, cancellationToken)) leads.Add(lead);
        var language = context.Language ?? Majority(leads);
        progress(language.Pick($"2/6  Qualifying {Math.Min(leads.Count, MostLeads)} open leads", $"2/6  评估 {Math.Min(leads.Count, MostLeads)} 个进行中的客户"));
        var ranked = await QualifyAsync(catalog, context, leads, cancellationToken);
        var writable = ranked.Where(r => r.Class != "X").ToList();
        progress(language.Pick("3/6  Drafting a pitch", "3/6  写推介词"));
        var pitch = await PitchAsync(catalog, [.. writable.OrderBy(l => l.Card.Language != language)], cancellationToken);
        progress(language.Pick("4/6  Answering an objection", "4/6  应对异议"));
        var rebuttal = await RebutAsync(catalog, writable, language, cancellationToken);
        progress(language.Pick("5/6  Writing the follow-ups that are due", "5/6  写到期的跟进邮件"));
        var followUps = await FollowUpsAsync(catalog, context, ranked, cancellationToken);
        progress(language.Pick("6/6  Planning", "6/6  做计划"));
        var plan = await CallAsync(catalog, "generate_plan", [], "plan", cancellationToken);
        var result = new TrialResult
        {
            Language = language,
            Today = context.Today,
            Import = imported,
            Leads = ranked,
            Pitch = pitch,
            Rebuttal = rebuttal,
            FollowUps = followUps,
            Plan = plan,
            OwnData = trial.CrmFile is not null,
        };
        Keep("leads.md", TrialView.Leads(result, int.MaxValue));
        Keep("try.json", JsonSerializer.Serialize(result, SalesJson.Indented));
        return result with { Files = [.. _files.Select(f => f.Name).Order(StringComparer.Ordinal)] };
    }

    private async Task<TrialStep> ImportAsync(OperationCatalog catalog, SalesContext context, string folder, CancellationToken cancellationToken)
    {
        var file = trial.CrmFile;
        if (file is null)
        {
            file = Path.Combine(folder, "hubspot-deals.csv");
            await File.WriteAllTextAsync(file, await ShippedAsset.ReadAsync("crm/hubspot-deals.csv", cancellationToken), cancellationToken);
        }

        var call = (JsonObject)trial.Import.DeepClone();
        call["file"] = file;
        var imported = await CallAsync(catalog, "import_crm", call, null, cancellationToken);
        if (trial.CrmFile is null) await SaveExamplesAsync(context, cancellationToken);
        progress("1/6  " + imported.View.Split('\n')[0].Trim('*'));
        return imported;
    }

    /// <summary>The example cards that this seller could serve; one whose company the export holds already adds to that deal.</summary>
    private static async Task SaveExamplesAsync(SalesContext context, CancellationToken cancellationToken)
    {
        var seller = await context.SellerAsync(cancellationToken);
        foreach (var name in ShippedAsset.Names("leads/"))
        {
            var card = StrictBinder.Bind<LeadCard>(await ShippedAsset.ReadAsync(name, cancellationToken), name);
            if (card.Product is not null && seller.FindProduct(card.Product) is null) continue;
            await context.Store.AddCardAsync(card, context.Today, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<RankedLead>> QualifyAsync(OperationCatalog catalog, SalesContext context, List<LeadCard> leads, CancellationToken cancellationToken)
    {
        var operation = catalog.Find("qualify_lead")!;
        var ranked = new List<RankedLead>();
        foreach (var lead in leads.OrderByDescending(l => l.Evidence.Count).ThenByDescending(l => l.Amount?.Amount ?? 0).ThenBy(l => l.Key, StringComparer.Ordinal).Take(MostLeads))
        {
            var result = await operation.InvokeAsync(JsonSerializer.SerializeToElement(new JsonObject { ["lead"] = lead.Key }), cancellationToken);
            var json = JsonSerializer.SerializeToNode(result, result.GetType(), SalesJson.Options)!;
            var row = new RankedLead(lead.Key, lead.DisplayName, lead.Stage, lead.Amount, (int?)json["score"], (int?)json["possibleMax"], (string)json["class"]!, (string)json["qualifiesFor"]!, (string?)json["nextQuestion"]?["text"], (decimal?)json["completeness"] > 0, lead);
            ranked.Add(row);
            // A class that rests on nothing would read missing data as bad data: it would cap the forecast.
            if (row is { Known: true, Score: { } score }) await context.Store.KeepQualificationAsync(row.Id, score, row.Class, context.Today, cancellationToken);
        }

        return [.. ranked.OrderBy(r => r is { Known: false, Class: not "X" }).ThenBy(r => r.Class, StringComparer.Ordinal).ThenByDescending(r => r.Score ?? -1).ThenByDescending(r => r.Amount?.Amount ?? 0).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    private async Task<TrialStep?> PitchAsync(OperationCatalog catalog, List<RankedLead> leads, CancellationToken cancellationToken)
    {
        foreach (var lead in leads.Take(5))
        {
            if (await TryCallAsync(catalog, "draft_pitch", new JsonObject { ["lead"] = lead.Id }, "pitch-" + lead.Id, cancellationToken) is { } pitch) return pitch;
        }

        return await TryCallAsync(catalog, "draft_pitch", [], "pitch", cancellationToken);
    }

    private async Task<TrialStep> RebutAsync(OperationCatalog catalog, List<RankedLead> leads, Language language, CancellationToken cancellationToken)
    {
        var open = leads.SelectMany(l => l.Card.Objections.Where(o => o.Status is ObjectionStatus.Open && o.Text is not null && Languages.Of(o.Text) == language).Select(o => (Lead: l, o.Text))).FirstOrDefault();
        var lead = open.Lead ?? leads.FirstOrDefault(l => l.Card.Language == language);
        var call = new JsonObject { ["objection"] = open.Text ?? language.Pick("It's too expensive.", "太贵了。") };
        if (lead is not null) call["lead"] = lead.Id;
        var rebuttal = await CallAsync(catalog, "rebut_objection", call, "rebuttal", cancellationToken);
        var words = language.Pick($"{(lead is null ? "" : lead.Name + ": ")}“{call["objection"]}”", $"{(lead is null ? "" : lead.Name + "：")}“{call["objection"]}”");
        return rebuttal with { View = words + "\n\n" + rebuttal.View };
    }

    private async Task<IReadOnlyList<TrialFollowUp>> FollowUpsAsync(OperationCatalog catalog, SalesContext context, IReadOnlyList<RankedLead> leads, CancellationToken cancellationToken)
    {
        var seller = await context.SellerAsync(cancellationToken);
        var operation = catalog.Find("draft_follow_up")!;
        var followUps = new List<TrialFollowUp>();
        foreach (var lead in leads.Take(MostFollowUps))
        {
            OperationResult result;
            try
            {
                result = await operation.InvokeAsync(JsonSerializer.SerializeToElement(new JsonObject { ["lead"] = lead.Id }), cancellationToken);
            }
            catch (SalesInputException mistake)
            {
                followUps.Add(new TrialFollowUp(lead.Id, lead.Name, null, null, mistake.Message, null));
                continue;
            }

            var json = JsonSerializer.SerializeToNode(result, result.GetType(), SalesJson.Options)!;
            var draft = json["draft"];
            var name = "followup-" + lead.Id;
            if (draft is not null)
            {
                Keep(name + ".md", operation.View(result));
                var sendOn = json["sendOn"].Deserialize<LocalDate?>(SalesJson.Options) ?? context.Today;
                Keep(name + ".eml", EmlFile.Compose(draft.Deserialize<Draft>(SalesJson.Options)!, (string)json["draftId"]!, seller, lead.Card.Contact, sendOn));
            }

            followUps.Add(new TrialFollowUp(lead.Id, lead.Name, (string?)json["type"], (string?)json["sendOn"], (string?)json["held"]?["reason"], draft is null ? null : name + ".eml"));
        }

        return followUps;
    }

    private async Task<TrialStep?> TryCallAsync(OperationCatalog catalog, string name, JsonObject call, string file, CancellationToken cancellationToken)
    {
        try
        {
            return await CallAsync(catalog, name, call, file, cancellationToken);
        }
        catch (SalesInputException)
        {
            return null;
        }
    }

    private async Task<TrialStep> CallAsync(OperationCatalog catalog, string name, JsonObject call, string? file, CancellationToken cancellationToken)
    {
        var operation = catalog.Find(name)!;
        var result = await operation.InvokeAsync(JsonSerializer.SerializeToElement(call), cancellationToken);
        var view = operation.View(result);
        if (file is not null)
        {
            Keep(file + ".md", view);
            Keep(file + ".json", JsonSerializer.Serialize(result, result.GetType(), SalesJson.Indented));
        }

        return new TrialStep(JsonSerializer.SerializeToElement(result, result.GetType(), SalesJson.Options), view);
    }

    private void Keep(string name, string text) => _files.Add((name, text.EndsWith('\n') ? text : text + "\n"));

    private static Language Majority(List<LeadCard> leads) =>
        leads.Count(l => l.Language == Language.Chinese) * 2 > leads.Count ? Language.Chinese : Language.English;
}

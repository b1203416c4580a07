using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Crm;

/// <summary>What <c>import_crm</c> accepts.</summary>
public sealed record ImportCrmInput : OperationInput
{
    /// <summary>The export.</summary>
    [Description("Path of a CSV export of deals or customers (HubSpot, Pipedrive, Salesforce, Zoho, a Chinese customer sheet, or any table with a header line), or of a lead card (.yaml, .yml, .json).")]
    public required string File { get; init; }
    /// <summary>Only show what would happen.</summary>
    [Description("Only show how the file would be read and what would change; write nothing.")]
    public bool? DryRun { get; init; }
    /// <summary>Currency of sums that state none.</summary>
    [Description("Currency of amounts that state none, for example EUR.")]
    [RegularExpression("^[A-Z]{3}$")]
    public string? Currency { get; init; }
    /// <summary>Order of numeric dates.</summary>
    [Description("Order of dates such as 03/04/2026 where the file leaves it open: day_first, month_first or year_first.")]
    public DateOrder? DateOrder { get; init; }
    /// <summary>Decimal mark.</summary>
    [Description("What begins the decimals of amounts such as 2.268 where the column leaves it open: point or comma.")]
    public DecimalMark? Decimal { get; init; }
    /// <summary>Stage names.</summary>
    [Description("A stage that is not known, as NAME=STAGE, for example \"Pilot running=Proposal\". Repeat it for each stage.")]
    public IReadOnlyList<string> Stages { get; init; } = [];
    /// <summary>Columns.</summary>
    [Description("A column that is not recognised, as COLUMN=FIELD, for example \"Deal worth=amount\". Repeat it for each column.")]
    public IReadOnlyList<string> Map { get; init; } = [];
    /// <summary>Lawful basis.</summary>
    [Description("How the people in this file are known (lawful basis for contact): express, implied_purchase, implied_inquiry, soft_opt_in, corporate, legitimate_interest, transactional or none. Asked once per CRM, then remembered.")]
    public ConsentBasis? Basis { get; init; }
    /// <summary>Day of the export.</summary>
    [Description("Day the file was exported; changes are dated with it. Default: today.")]
    public LocalDate? AsOf { get; init; }
}

/// <summary>Reads a CRM export into the store.</summary>
public sealed class ImportCrm(SalesContext context)
{
    /// <summary>How the operation is shown.</summary>
    public static OperationDescription Description { get; } = new(
        "import_crm",
        "import",
        "Import a CRM export",
        "Reads a CSV export of deals or customers into the local store, so that leads can be named and a plan can be made. Shows how every column and stage is read, keeps rows with unreadable values aside, and changes nothing when the same file comes twice.",
        Argument: "file",
        OperationHints.Idempotent,
        OperationDoors.CommandLine);

    /// <summary>The operation for a catalogue.</summary>
    public Operation AsOperation() => Operation.Of<ImportCrmInput, ImportCrmResult>(Description, RunAsync, ImportCrmView.Render);

    /// <summary>Imports, or with <see cref="ImportCrmInput.DryRun"/> shows what an import would do.</summary>
    public async Task<ImportCrmResult> RunAsync(ImportCrmInput input, CancellationToken cancellationToken = default)
    {
        var language = input.Language ?? context.Language ?? Language.English;
        if (Path.GetExtension(input.File).ToLowerInvariant() is ".yaml" or ".yml" or ".json") return await ImportCardAsync(input, language, cancellationToken);
        var export = await DealExport.OpenAsync(input.File, new DealExportOptions { Currency = input.Currency, DateOrder = input.DateOrder, Decimal = input.Decimal, AsOf = input.AsOf ?? context.Today, Stages = input.Stages, Map = input.Map, Language = language }, cancellationToken);
        if (export.Rows == 0) throw new SalesInputException($"{export.File.Name}: has a header and no rows; export the deals again");
        var dryRun = input.DryRun ?? false;
        var counts = await context.Store.ImportAsync(
            new ImportHead
            {
                Source = export.Map.Source,
                Given = export.Given,
                FileName = export.File.Name,
                FileHash = export.File.Hash,
                AsOf = input.AsOf ?? context.Today,
                Mapping = JsonSerializer.Serialize(export.Map.Mapped.Select(m => new { m.Column, m.Field }), SalesJson.Options),
                Basis = input.Basis,
                Language = language,
                DryRun = dryRun,
            },
            export.Read(),
            cancellationToken);
        return new ImportCrmResult
        {
            Summary = Summary(export, counts, dryRun, language),
            Source = export.Map.Source,
            File = export.File.Name,
            Encoding = export.File.Encoding.WebName,
            Separator = export.Separator == '\t' ? "tab" : export.Separator.ToString(),
            DryRun = dryRun,
            Rows = counts.Rows,
            Added = counts.Added,
            Changed = counts.Changed,
            Unchanged = counts.Unchanged,
            RejectedCount = counts.RejectedCount,
            Rejected = counts.Rejected,
            RemarkCount = counts.RemarkCount,
            Remarks = counts.Remarks,
            Joined = counts.Joined,
            Mapping = export.Map.Mapped,
            Ignored = export.Map.Ignored,
            Stages = [.. export.StagesFound.Select(s => new ImportedStage(s.Found, s.Ours, s.Count))],
            Unlocks = ImportAdvice.Unlocks(export, language),
            Questions = ImportAdvice.Questions(export, counts, language),
            Next = Next(counts, dryRun, language),
            ViewLanguage = language,
        };
    }

    /// <summary>A lead card is stored as it is, or added to the deal that an export brought in for its company; the same card again changes nothing.</summary>
    private async Task<ImportCrmResult> ImportCardAsync(ImportCrmInput input, Language language, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(input.File);
        RefuseExportOptions(input);
        var card = StrictBinder.Bind<LeadCard>(await TextFile.ReadAsync(input.File, cancellationToken), name);
        OutsideText.Heard(card);
        var dryRun = input.DryRun ?? false;
        var id = await context.Store.LeadOfCardAsync(card, cancellationToken);
        var known = await LeadAsync(id, cancellationToken);
        if (!dryRun) await context.Store.AddCardAsync(card, input.AsOf ?? context.Today, cancellationToken);
        var now = dryRun ? null : await LeadAsync(id, cancellationToken);
        var same = known is not null && JsonSerializer.Serialize(known, SalesJson.Options) == JsonSerializer.Serialize(now ?? known, SalesJson.Options);
        var what = known is null ? language.Pick("new", "新增")
            : same ? language.Pick("unchanged", "未变")
            : id != card.Key ? language.Pick($"added to {id} ({known.DisplayName})", $"已并入 {id}（{known.DisplayName}）")
            : language.Pick("changed", "变更");
        return new ImportCrmResult
        {
            Summary = language.Pick($"{name}: {card.DisplayName} ({card.Key}), {what}", $"{name}：{card.DisplayName}（{card.Key}），{what}") + (dryRun ? language.Pick(" (dry run, nothing written).", "（试运行，未写入任何内容）。") : language.Pick(".", "。")),
            Source = CrmSource.Card,
            File = name,
            DryRun = dryRun,
            Rows = 1,
            Added = known is null ? 1 : 0,
            Changed = known is not null && !same ? 1 : 0,
            Unchanged = same ? 1 : 0,
            Next = [new("qualify_lead", language.Pick($"\"{card.DisplayName}\" can now be named in every command", $"现在所有命令都可以直接用“{card.DisplayName}”"))],
            ViewLanguage = language,
        };
    }

    /// <summary>A lead card leaves nothing open that these options decide: taken silently, they would seem to have worked.</summary>
    private static void RefuseExportOptions(ImportCrmInput input)
    {
        (bool Given, string Option, string Instead)[] options =
        [
            (input.Basis is not null, "--basis", "write consent on the card"),
            (input.Currency is not null, "--currency", "write the currency of the amount on the card"),
            (input.Map.Count > 0, "--map", "a card names its fields itself"),
            (input.Stages.Count > 0, "--stages", "write stage on the card"),
            (input.Decimal is not null, "--decimal", "write a point before the decimals on the card"),
            (input.DateOrder is not null, "--date-order", "write dates as 2026-12-31 on the card"),
        ];
        var given = options.Where(o => o.Given).ToList();
        if (given.Count > 0)
            throw new SalesInputException($"{string.Join(", ", given.Select(o => o.Option))} belong{(given.Count == 1 ? "s" : "")} to a CRM export; {string.Join(", ", given.Select(o => o.Instead))}");
    }

    private async Task<LeadCard?> LeadAsync(string id, CancellationToken cancellationToken) =>
        (await context.Store.FindLeadsAsync(id, exactOnly: true, cancellationToken)).FirstOrDefault(l => l.Key == id);

    private static string Summary(DealExport export, ImportCounts counts, bool dryRun, Language language)
    {
        var rows = language.Pick(
            $"{counts.Rows} row{(counts.Rows == 1 ? "" : "s")} of {export.File.Name}: {counts.Added} new, {counts.Changed} changed, {counts.Unchanged} unchanged, {counts.RejectedCount} kept aside",
            $"{export.File.Name} 共 {counts.Rows} 行：新增 {counts.Added}，变更 {counts.Changed}，未变 {counts.Unchanged}，搁置 {counts.RejectedCount}");
        return dryRun ? rows + language.Pick(" (dry run, nothing written).", "（试运行，未写入任何内容）。") : rows + language.Pick(".", "。");
    }

    private static List<NextAction> Next(ImportCounts counts, bool dryRun, Language language)
    {
        if (dryRun) return [new("import_crm", language.Pick("the same without --dry-run writes it", "去掉 --dry-run 再运行即可写入"))];
        var next = new List<NextAction>();
        if (counts.Rows > counts.RejectedCount)
        {
            next.Add(new("generate_plan", language.Pick("win rate, ageing, forecast and what to do next from these deals", "根据这些商机算赢单率、停滞、预测和下一步")));
            next.Add(new("qualify_lead", language.Pick("any of these leads by its company's name", "按公司名称评估其中任何一个线索")));
        }

        if (counts.RejectedCount > 0) next.Add(new("import_crm", language.Pick("again after mending the rows kept aside: what is in already stays as it is", "修正搁置的行后再导入一次，已导入的保持不变")));
        return next;
    }
}

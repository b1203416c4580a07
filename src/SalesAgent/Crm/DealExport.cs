using CsvHelper;
using NodaTime;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>What a user says about an export that it does not say itself.</summary>
internal sealed record DealExportOptions
{
    /// <summary>Currency of sums that state none.</summary>
    public string? Currency { get; init; }
    /// <summary>Order of numeric dates where the column leaves it open.</summary>
    public DateOrder? DateOrder { get; init; }
    /// <summary>What begins the decimals of a sum where the column leaves it open.</summary>
    public DecimalMark? Decimal { get; init; }
    /// <summary>The day of the export: nothing in it can have happened later. Null: not checked.</summary>
    public LocalDate? AsOf { get; init; }
    /// <summary>Stages by the export's names, <c>NAME=STAGE</c>.</summary>
    public IReadOnlyList<string> Stages { get; init; } = [];
    /// <summary>Fields by header, <c>COLUMN=FIELD</c>.</summary>
    public IReadOnlyList<string> Map { get; init; } = [];
    /// <summary>Language of reasons.</summary>
    public Language Language { get; init; }
}

/// <summary>
/// A deal export, read in two passes: the first learns from every value how dates and sums are written, which stages
/// and currencies occur; the second gives the rows. Nothing is kept in memory but what was learnt.
/// </summary>
internal sealed class DealExport
{
    private static readonly CrmField[] DateFields = [CrmField.Created, CrmField.CloseDate, CrmField.ExpectedClose, CrmField.Closed, CrmField.StageEntered, CrmField.LastContact, CrmField.NextDate];
    private const int MaxStageNames = 200;

    private readonly Dictionary<string, int> _stageCounts = new(StringComparer.Ordinal);

    private DealExport(CsvFile file, ColumnMap map, DealExportOptions options, StageNames stages, char separator)
    {
        (File, Map, Options, Stages, Separator) = (file, map, options, stages, separator);
        Given = new HashSet<CrmField>(map.Mapped.Select(m => m.Field));
        Currency = new CurrencyOfRow(map, options.Currency);
        Amounts = new AmountColumn(options.Decimal, map.Has(CrmField.Amount) && Languages.HasCjk(map.Headers[map.Column(CrmField.Amount)]) ? DecimalMark.Point : null);
    }

    /// <summary>The file.</summary>
    public CsvFile File { get; }
    /// <summary>Its columns.</summary>
    public ColumnMap Map { get; }
    /// <summary>What the user said.</summary>
    public DealExportOptions Options { get; }
    /// <summary>Stage names that are known, the user's included.</summary>
    public StageNames Stages { get; }
    /// <summary>Separator between the values.</summary>
    public char Separator { get; }
    /// <summary>The fields that are read: those mapped, without the columns that nothing decides.</summary>
    public HashSet<CrmField> Given { get; }
    /// <summary>Rows with a value.</summary>
    public int Rows { get; private set; }
    /// <summary>Date columns by their position.</summary>
    public Dictionary<int, DateColumn> Dates { get; } = [];
    /// <summary>How sums are written.</summary>
    public AmountColumn Amounts { get; }
    /// <summary>Which currency a row's sum has.</summary>
    public CurrencyOfRow Currency { get; }
    /// <summary>Sums whose currency nothing says.</summary>
    public int AmountsWithoutCurrency { get; private set; }
    /// <summary>Date columns with values that nothing decides, and one of these.</summary>
    public List<(string Column, string Example)> UndecidedDates { get; } = [];

    /// <summary>Stage names that occur, with what they mean to us, the most frequent first.</summary>
    public IReadOnlyList<(string Found, Stage? Ours, int Count)> StagesFound =>
        [.. _stageCounts.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, Stages.Of(s.Key), s.Value))];

    /// <summary>Opens a file and learns how it is written.</summary>
    public static async Task<DealExport> OpenAsync(string path, DealExportOptions options, CancellationToken cancellationToken)
    {
        var stages = StageNames.Of(options.Stages);
        var file = await CsvFile.OpenAsync(path, cancellationToken);
        try
        {
            using var reader = file.Read();
            reader.ReadHeader();
            if (reader.Headers.Count == 0) throw new SalesInputException($"{file.Name}: has no header line; export the deals again with their column names");
            var map = ColumnMap.Of([.. reader.Headers], options.Map, file.Name, options.Language);
            var export = new DealExport(file, map, options, stages, reader.Separator);
            export.Learn(reader, cancellationToken);
            return export;
        }
        catch (CsvFormatException error)
        {
            throw file.Mistake(error);
        }
    }

    /// <summary>The rows: each a record, or the value for which it is kept aside. A file that is changed meanwhile is the caller's mistake.</summary>
    public IEnumerable<ImportRow> Read()
    {
        using var reader = File.Read();
        reader.ReadHeader();
        if (!reader.Headers.Select(h => h.Trim().Trim('\ufeff').Trim()).SequenceEqual(Map.Headers)) throw new SalesInputException($"{File.Name}: was changed while it was read; import it again");
        var row = new DealRow(this, reader);
        while (reader.Read())
        {
            if (row.IsBlank) continue;
            row.Hear();
            yield return row.Read();
        }
    }

    private void Learn(CsvReader reader, CancellationToken cancellationToken)
    {
        foreach (var column in DateFields.SelectMany(Map.Columns)) Dates.Add(column, new DateColumn());
        var row = new DealRow(this, reader);
        int amount = Map.Column(CrmField.Amount), withCurrency = 0;
        while (reader.Read())
        {
            if (row.IsBlank) continue;
            if (++Rows % 4096 == 0) cancellationToken.ThrowIfCancellationRequested();
            foreach (var (column, dates) in Dates)
            {
                if (row.Text(column) is { } date) dates.Learn(date);
            }

            if (row.Text(amount) is { } sum && AmountText.Of(sum) is { } money)
            {
                Amounts.Learn(sum);
                if (Currency.Of(row, money).Code is null) AmountsWithoutCurrency++; else withCurrency++;
            }

            if (row.StageName is { } stage && (_stageCounts.Count < MaxStageNames || _stageCounts.ContainsKey(stage)))
                _stageCounts[stage] = _stageCounts.GetValueOrDefault(stage) + 1;
        }

        if (AmountsWithoutCurrency > 0 && withCurrency == 0) Given.Remove(CrmField.Amount);
        DecideDates();
    }

    private void DecideDates()
    {
        foreach (var dates in Dates.Values) dates.Decide(Options.DateOrder, Dates.Values);
        foreach (var field in DateFields)
        {
            foreach (var column in Map.Columns(field))
            {
                if (Dates[column].Undecided is { } example) UndecidedDates.Add((Map.Headers[column], example));
            }
        }
    }
}

/// <summary>Stage names as we know them and as the user says.</summary>
internal sealed class StageNames
{
    private readonly Dictionary<string, Stage> _said = new(StringComparer.Ordinal);

    /// <summary>What the user said, <c>NAME=STAGE</c>.</summary>
    public static StageNames Of(IReadOnlyList<string> said)
    {
        var names = new StageNames();
        foreach (var pair in said)
        {
            var at = pair.LastIndexOf('=');
            if (at <= 0) throw new SalesInputException($"stages: '{pair}' must be written NAME=STAGE, for example \"Pilot running=Proposal\"");
            var word = pair[(at + 1)..].Trim();
            names._said[NameKey.Of(pair[..at])] = Enum.GetValues<Stage>().Where(s => string.Equals(s.ToString(), word, StringComparison.OrdinalIgnoreCase)).Select(s => (Stage?)s).FirstOrDefault()
                ?? throw new SalesInputException($"stages: '{word}' is not a stage of ours{Nearest.Hint(word, Enum.GetNames<Stage>())}; stages are Lead, MQL, SQL, Opportunity, Proposal, Negotiation, Commit, Won, Lost, Parked");
        }

        return names;
    }

    /// <summary>The stage that a name means, or null.</summary>
    public Stage? Of(string name) => _said.TryGetValue(NameKey.Of(name), out var stage) ? stage : StageMapping.Of(name);
}

/// <summary>Which currency a row's sum has: as its cell says, its currency column, its header, or the user.</summary>
internal sealed class CurrencyOfRow(ColumnMap map, string? asked)
{
    private static readonly string[] Dollars = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"];
    private static readonly string[] Yuan = ["CNY", "JPY"];
    private readonly int _column = map.Column(CrmField.Currency);
    private readonly (string? Currency, decimal Scale) _header = map.Has(CrmField.Amount) ? HeaderNames.MoneyUnit(map.Headers[map.Column(CrmField.Amount)]) : (null, 1m);

    /// <summary>What a sum of the column is counted in when its cell does not say: 10,000 for 万元.</summary>
    public decimal HeaderScale => _header.Scale;

    /// <summary>The currency; null with <c>Contradicts</c> when cell and column disagree, null without when nothing says it.</summary>
    public (string? Code, bool Contradicts) Of(DealRow row, AmountText amount)
    {
        var column = row.Text(_column) is { } cell ? AmountText.CurrencyIn(cell) : null;
        var stated = column ?? _header.Currency;
        var candidates = amount.Currency switch
        {
            null => null,
            "$" => Dollars,
            "¥" => Yuan,
            var code => new[] { code },
        };
        if (candidates is null) return (stated ?? asked, false);
        if (stated is not null) return candidates.Contains(stated) ? (stated, false) : (null, true);
        if (candidates.Length == 1 || asked is not null && candidates.Contains(asked)) return (candidates.Length == 1 ? candidates[0] : asked, false);
        // A bare $ is the US dollar unless another dollar is named; a bare ¥ is only clear in a Chinese sheet.
        return (amount.Currency == "$" ? "USD" : map.Source == CrmSource.ChineseSheet ? "CNY" : null, false);
    }
}

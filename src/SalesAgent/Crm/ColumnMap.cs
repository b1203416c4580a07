using System.Text.Json;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>How one column is read.</summary>
/// <param name="Column">Its header.</param>
/// <param name="Field">What it holds.</param>
/// <param name="Reason">Why we think so.</param>
public sealed record ColumnMapping(string Column, CrmField Field, string Reason);

/// <summary>Which column of a file holds what: recognised by its header, or as the user says.</summary>
internal sealed class ColumnMap
{
    private static readonly HashSet<CrmField> Several = [CrmField.Email, CrmField.Phone, CrmField.Notes, CrmField.Closed];
    private readonly Dictionary<CrmField, List<int>> _columns = [];

    /// <summary>The headers as the file writes them, without a BOM and outer spaces.</summary>
    public required IReadOnlyList<string> Headers { get; init; }
    /// <summary>Whose export the headers show.</summary>
    public required CrmSource Source { get; init; }
    /// <summary>The columns that are read, in the file's order.</summary>
    public List<ColumnMapping> Mapped { get; } = [];
    /// <summary>The columns that are not read, with the reason.</summary>
    public List<IgnoredColumn> Ignored { get; } = [];

    /// <summary>Columns of a field, best first; empty when the file has none.</summary>
    public IReadOnlyList<int> Columns(CrmField field) => _columns.GetValueOrDefault(field) ?? [];
    /// <summary>The column of a field, or −1.</summary>
    public int Column(CrmField field) => Columns(field) is [var first, ..] ? first : -1;
    /// <summary>True when the file has the field.</summary>
    public bool Has(CrmField field) => _columns.ContainsKey(field);

    /// <summary>Recognises the headers. A file in which none is known, or none names the customer, is the caller's mistake.</summary>
    /// <param name="headers">The first line.</param>
    /// <param name="asked">What the user said: <c>Header=field</c>.</param>
    /// <param name="file">Name of the file, for error lines.</param>
    /// <param name="language">Language of the reasons.</param>
    public static ColumnMap Of(IReadOnlyList<string> headers, IReadOnlyList<string> asked, string file, Language language)
    {
        var names = headers.Select(h => h.Trim().Trim('\ufeff').Trim()).ToList();
        var map = new ColumnMap { Headers = names, Source = HeaderNames.SourceOf(names) };
        var said = Said(asked, names, file);
        var found = names.Select((name, column) => (Column: column, Found: HeaderNames.Of(name, map.Source))).ToDictionary(c => c.Column, c => c.Found);
        // The usual name wins over the rarer one, then the first column: a custom field may repeat a standard header.
        var order = Enumerable.Range(0, names.Count).OrderBy(c => said.ContainsKey(c) ? -1 : found[c]?.Rank ?? 0).ThenBy(c => c).ToList();
        var reasons = new Dictionary<int, ColumnMapping>();
        var dropped = new Dictionary<int, string>();
        foreach (var column in order)
        {
            if (said.TryGetValue(column, out var field)) reasons[column] = new(names[column], field, language.Pick("you said so", "按您的指定"));
            else if (found[column] is { } known) (field, reasons[column]) = (known.Field, new(names[column], known.Field, Why(names[column], known.Field, map.Source, language)));
            else { dropped[column] = names[column].Length == 0 ? language.Pick("has no header", "没有表头") : language.Pick("is not known; name its field with --map", "不认识；可用 --map 指定字段"); continue; }
            if (!map._columns.TryGetValue(field, out var columns)) map._columns[field] = [column];
            else if (Several.Contains(field)) columns.Add(column);
            else { reasons.Remove(column); dropped[column] = language.Pick($"'{names[columns[0]]}' already gives the {Words(field)}", $"“{names[columns[0]]}”已提供该字段（{Words(field)}）"); }
        }

        map.Mapped.AddRange(reasons.OrderBy(r => r.Key).Select(r => r.Value));
        map.Ignored.AddRange(dropped.OrderBy(d => d.Key).Select(d => new IgnoredColumn(names[d.Key], d.Value)));
        foreach (var columns in map._columns.Values) columns.Sort((a, b) => order.IndexOf(a).CompareTo(order.IndexOf(b)));
        map.Require(file);
        return map;
    }

    private void Require(string file)
    {
        const string Expected = "expected are the columns of a HubSpot, Pipedrive, Salesforce or Zoho deal export, or for example: Deal Name, Company, Stage, Amount, Close Date (客户名称, 阶段, 金额, 签约日期)";
        var seen = string.Join(", ", Headers.Take(8).Select(h => h.Length == 0 ? "(empty)" : h.Length > 40 ? h[..40] + "…" : h)) + (Headers.Count > 8 ? $" and {Headers.Count - 8} more" : "");
        if (Mapped.Count == 0) throw new SalesInputException($"{file}: no column is recognised; found are {seen}; {Expected}");
        if (!Has(CrmField.DealName) && !Has(CrmField.Company) && !Has(CrmField.Contact) && !Has(CrmField.LastName))
            throw new SalesInputException($"{file}: no column names the customer, the person or the deal; found are {seen}; {Expected}");
    }

    private static Dictionary<int, CrmField> Said(IReadOnlyList<string> asked, List<string> names, string file)
    {
        var said = new Dictionary<int, CrmField>();
        foreach (var pair in asked)
        {
            var at = pair.LastIndexOf('=');
            var (header, word) = at > 0 ? (pair[..at].Trim(), pair[(at + 1)..].Trim()) : throw new SalesInputException($"map: '{pair}' must be written COLUMN=FIELD, for example \"Deal value=amount\"");
            var column = names.FindIndex(n => string.Equals(n, header, StringComparison.OrdinalIgnoreCase));
            if (column < 0) throw new SalesInputException($"map: {file} has no column '{header}'{Nearest.Hint(header, names)}");
            var fields = Enum.GetValues<CrmField>().ToDictionary(Words, f => f, StringComparer.Ordinal);
            if (!fields.TryGetValue(word, out var field)) throw new SalesInputException($"map: '{word}' is not a field{Nearest.Hint(word, fields.Keys)}; fields are {string.Join(", ", fields.Keys)}");
            said[column] = field;
        }

        return said;
    }

    /// <summary>A field as JSON and the command line write it.</summary>
    public static string Words(CrmField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());

    private static string Why(string header, CrmField field, CrmSource source, Language language)
    {
        var (currency, scale) = field == CrmField.Amount ? HeaderNames.MoneyUnit(header) : (null, 1m);
        var unit = (currency is null ? "" : language.Pick($"; its header says {currency}", $"；表头写明币种 {currency}"))
            + (scale == 1m ? "" : language.Pick($"; its header counts in units of {Figures.Number(scale)}", $"；表头以 {Figures.Number(scale)} 为单位"));
        return source switch
        {
            CrmSource.Hubspot => language.Pick("a HubSpot column", "HubSpot 的列"),
            CrmSource.Pipedrive => language.Pick("a Pipedrive column", "Pipedrive 的列"),
            CrmSource.Salesforce => language.Pick("a Salesforce column", "Salesforce 的列"),
            CrmSource.Zoho => language.Pick("a Zoho column", "Zoho 的列"),
            CrmSource.ChineseSheet => language.Pick("a usual column of Chinese customer sheets", "客户表的常用列"),
            _ => language.Pick("a usual name for it", "常用列名"),
        } + unit;
    }
}

/// <summary>A column that is not read.</summary>
/// <param name="Column">Its header.</param>
/// <param name="Reason">Why not.</param>
public sealed record IgnoredColumn(string Column, string Reason);

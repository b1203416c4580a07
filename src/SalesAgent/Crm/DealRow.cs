using System.Net;
using System.Text.RegularExpressions;
using CsvHelper;
using NodaTime;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Shared.Untrusted;
using SalesAgent.Operations;

namespace SalesAgent.Crm;

/// <summary>The current row of an export, taken apart. Nothing in it is executed or trusted: a formula is text like any other.</summary>
internal sealed partial class DealRow(DealExport export, CsvReader reader)
{
    private const int MaxText = 20_000;
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "--", "–", "—", "/", "n/a", "na", "null", "none", "(none)", "(No value)", "unknown", "tbd", "tba", "无", "暂无", "未知", "待定", "未定", "不详", "keine Angabe", "k. A.",
    };

    private readonly ColumnMap _map = export.Map;
    private readonly Language _language = export.Options.Language;
    private readonly List<ValueRemark> _remarks = [];
    private RejectedValue? _rejected;

    /// <summary>True when no cell holds anything.</summary>
    public bool IsBlank
    {
        get
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (!reader.GetSpan(column).Trim(" \t\""u8).IsEmpty) return false;
            }

            return true;
        }
    }

    /// <summary>The cell of a column, trimmed; null when it is empty, says that there is nothing, or the column is −1.</summary>
    public string? Text(int column)
    {
        if (column < 0 || reader.GetSpan(column).IsEmpty) return null;
        var text = reader.GetString(column).Trim();
        return text.Length == 0 || Nothing.Contains(text) ? null : text.Length > MaxText ? text[..MaxText] : text;
    }

    /// <summary>The name that decides the stage: a status of won or lost, else the stage, else the status; null when neither says anything.</summary>
    public string? StageName
    {
        get
        {
            var status = Text(_map.Column(CrmField.Status));
            var stage = Text(_map.Column(CrmField.Stage));
            if (status is not null && export.Stages.Of(status) is Stage.Won or Stage.Lost) return status;
            return stage ?? (status is null || NameKey.Of(status) is "open" or "offen" or "进行中" ? null : status);
        }
    }

    /// <summary>The record, or the first value that cannot be read.</summary>
    public ImportRow Read()
    {
        _rejected = null;
        _remarks.Clear();
        var record = Record();
        return new ImportRow(reader.LineNumber, _rejected is null ? record : null, _rejected);
    }

    /// <summary>Tells of what in the cells addresses a program. It is stored like any text, and left out where it would be used.</summary>
    public void Hear()
    {
        foreach (var column in Worded.SelectMany(_map.Columns).Where(column => reader.GetSpan(column).Length >= ShortestInstruction))
        {
            if (Text(column) is { } text && InstructionReader.Find(text).Count > 0)
                OutsideText.Heard(_language.Pick($"line {reader.LineNumber}, {_map.Headers[column]}", $"第 {reader.LineNumber} 行，{_map.Headers[column]}"), text);
        }
    }

    private const int ShortestInstruction = 12;
    private static readonly CrmField[] Worded = [CrmField.DealName, CrmField.Company, CrmField.Contact, CrmField.Role, CrmField.City, CrmField.Industry, CrmField.NextStep, CrmField.Notes, CrmField.Product, CrmField.Source, CrmField.Owner];

    private CrmRecord? Record()
    {
        for (var column = _map.Headers.Count; column < reader.FieldCount; column++)
        {
            if (Text(column) is { } extra) return Reject<CrmRecord>(null, extra, new("the row has more values than the header has columns; put values that hold the separator in quotation marks", "该行的值比表头的列多；含分隔符的值请加引号"));
        }

        var notes = new List<string>();
        var name = Cell(CrmField.DealName);
        var company = ReadCompany(notes);
        var contact = ReadContact(notes);
        if (name is null && company?.Name is null && contact?.Name is null && contact?.Email is null)
            return Reject<CrmRecord>(null, null, new("names no deal, no company and no person", "没有商机、公司或联系人的名称"));
        var stage = ReadStage();
        var closes = Date(CrmField.CloseDate);
        var ended = stage is Stage.Won or Stage.Lost;
        ReadNotes(notes);
        var id = Text(_map.Column(CrmField.RecordId));
        var record = new CrmRecord
        {
            ExternalId = id,
            LeadId = LeadId(id, company?.Name, contact?.Name ?? contact?.Email, name),
            Name = name,
            Company = company,
            Contact = contact,
            Owner = Cell(CrmField.Owner),
            Stage = stage,
            Amount = ReadAmount(),
            Created = ReadCreated(),
            Closed = ended ? Date(CrmField.Closed) ?? closes : null,
            ExpectedClose = ended ? null : Date(CrmField.ExpectedClose) ?? closes,
            StageEntered = Date(CrmField.StageEntered),
            LastContact = ReadLastContact(),
            NextDate = Date(CrmField.NextDate),
            NextText = Cell(CrmField.NextStep),
            LeadSource = Cell(CrmField.Source),
            Product = Cell(CrmField.Product),
            Notes = notes.Count == 0 ? null : string.Join('\n', notes),
        };
        return _remarks.Count == 0 ? record : record with { Remarks = [.. _remarks] };
    }

    private Company? ReadCompany(List<string> notes)
    {
        var name = First(CrmField.Company, notes, splits: _map.Source == CrmSource.Hubspot);
        var country = Cell(CrmField.Country);
        var code = CountryNames.Code(country);
        if (country is not null && code is null) notes.Add($"{Header(CrmField.Country)}: {country}");
        var company = new Company { Name = name, Country = code, City = Cell(CrmField.City), Industry = Cell(CrmField.Industry), Website = Cell(CrmField.Website) };
        return company == new Company() ? null : company;
    }

    private Contact? ReadContact(List<string> notes)
    {
        var name = First(CrmField.Contact, notes, splits: _map.Source == CrmSource.Hubspot) ?? FullName(Cell(CrmField.FirstName), Cell(CrmField.LastName));
        var email = Several(CrmField.Email, notes, AddressSeparators, text => text.Contains('@'));
        // HubSpot writes "Ines Vogt (ines@acme.example)".
        if (name is not null && NameAndAddress().Match(name) is { Success: true } both)
            (name, email) = (both.Groups["name"].Value.Trim() is { Length: > 0 } only ? only : null, email ?? both.Groups["address"].Value);
        var contact = new Contact { Name = name, Role = Cell(CrmField.Role), Email = email, Phone = Several(CrmField.Phone, notes, PhoneSeparators, text => text.Any(char.IsAsciiDigit)), Wechat = Cell(CrmField.Wechat) };
        return contact == new Contact() ? null : contact;
    }

    private static string? FullName(string? first, string? last) =>
        first is null || last is null ? first ?? last : Languages.HasCjk(first + last) ? last + first : $"{first} {last}";

    private Stage? ReadStage()
    {
        if (StageName is { } name)
        {
            var column = _map.Has(CrmField.Stage) && Cell(CrmField.Stage) == name ? CrmField.Stage : CrmField.Status;
            return export.Stages.Of(name) ?? Reject<Stage?>(column, name, new($"is no stage that is known; say which it is: --stages \"{Short(name)}=Proposal\"", $"不认识的阶段；请指定，例如 --stages \"{Short(name)}=Proposal\""));
        }

        return StageMapping.OfInterest(Cell(CrmField.Interest));
    }

    private Money? ReadAmount()
    {
        if (!export.Given.Contains(CrmField.Amount) || Cell(CrmField.Amount) is not { } cell || AmountText.IsUnknown(cell)) return null;
        if (AmountText.Of(cell) is not { } amount) return Reject<Money>(CrmField.Amount, cell, AmountColumn.NotMoney);
        var scaled = amount.Scale == 1m ? amount with { Scale = export.Currency.HeaderScale } : amount;
        var (value, reason) = export.Amounts.Read(scaled);
        if (value is null) return Reject<Money>(CrmField.Amount, cell, reason!);
        var (currency, contradicts) = export.Currency.Of(this, amount);
        if (contradicts) return Reject<Money>(CrmField.Amount, cell, new("names another currency than its column", "与该列写明的币种不一致"));
        return currency is null ? Reject<Money>(CrmField.Amount, cell, new("has no currency; say which with --currency", "没有币种；请用 --currency 指定")) : new Money(value.Value, currency);
    }

    private LocalDate? Date(CrmField field)
    {
        if (!export.Given.Contains(field)) return null;
        foreach (var column in _map.Columns(field))
        {
            if (Text(column) is not { } cell) continue;
            if (export.Dates[column].Read(cell) is { } date) return date;
            if (!export.Dates[column].IsAmbiguous(cell)) return Reject<LocalDate?>(field, cell, new("is not a date", "不是日期"), column);
            Remark(field, column, new("day and month can be swapped, and nothing settles which; left unread", "日和月可以互换，无法判断；暂未读取"), unread: true);
            return null;
        }

        return null;
    }

    private LocalDate? ReadCreated()
    {
        var created = Date(CrmField.Created);
        if (created > export.Options.AsOf) Remark(CrmField.Created, new("lies after the day of the import; read as it is", "晚于导入日期；已按原样读取"), unread: false);
        return created;
    }

    /// <summary>What has not happened yet is no contact.</summary>
    private LocalDate? ReadLastContact()
    {
        var contact = Date(CrmField.LastContact);
        if (!(contact > export.Options.AsOf)) return contact;
        Remark(CrmField.LastContact, new("lies after the day of the import, so it is no contact that took place; left unread", "晚于导入日期，不是已发生的跟进；暂未读取"), unread: true);
        return null;
    }

    private void Remark(CrmField field, LocalizedText reason, bool unread) =>
        Remark(field, _map.Columns(field).First(c => Text(c) is not null), reason, unread);

    private void Remark(CrmField field, int column, LocalizedText reason, bool unread) =>
        _remarks.Add(new ValueRemark(field, unread, new RejectedValue(reader.LineNumber, _map.Headers[column], Short(Text(column)!), reason.In(_language) ?? "")));

    private void ReadNotes(List<string> notes)
    {
        foreach (var column in _map.Columns(CrmField.Notes).Reverse())
        {
            if (Text(column) is { } text) notes.Insert(0, Plain(text));
        }

        foreach (var field in new[] { CrmField.Interest, CrmField.LostReason })
        {
            if (Cell(field) is { } text) notes.Add($"{Header(field)}: {text}");
        }
    }

    /// <summary>The first of several names in a cell; the whole cell is kept as a note then.</summary>
    private string? First(CrmField field, List<string> notes, bool splits)
    {
        if (Cell(field) is not { } cell || !splits || !cell.Contains(';')) return Cell(field);
        notes.Add($"{Header(field)}: {cell}");
        return cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
    }

    /// <summary>The first of the addresses or numbers in the field's columns; all are kept as a note when there are several.</summary>
    private string? Several(CrmField field, List<string> notes, char[] separators, Func<string, bool> looksRight)
    {
        if (!_map.Has(field)) return null;
        var all = _map.Columns(field).Select(Text).OfType<string>()
            .SelectMany(cell => cell.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var first = all.FirstOrDefault(looksRight);
        if (all.Count > 1 || first is null && all.Count == 1) notes.Add($"{Header(field)}: {string.Join("; ", all)}");
        return first;
    }

    private string LeadId(string? id, string? company, string? person, string? deal)
    {
        if (id is not null)
        {
            var clean = string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
            if (clean != id) clean += "-" + Seeds.Of(id).ToString("x8");
            return $"{Prefix(_map.Source)}-{clean}";
        }

        var slug = deal is null ? NameKey.Slug(company, person)
            : company is null || NameKey.Of(deal).Contains(NameKey.Of(company), StringComparison.Ordinal) ? NameKey.Slug(deal)
            : NameKey.Slug(company, deal);
        return slug.Length == 0 ? "lead" : slug;
    }

    /// <summary>The word before a record id.</summary>
    private static string Prefix(CrmSource source) => source switch
    {
        CrmSource.ChineseSheet => "sheet",
        CrmSource.Generic => "crm",
        _ => source.ToString().ToLowerInvariant(),
    };

    /// <summary>The cell of a field's best column that holds something.</summary>
    private string? Cell(CrmField field)
    {
        foreach (var column in _map.Columns(field))
        {
            if (Text(column) is { } text) return text;
        }

        return null;
    }

    private string Header(CrmField field) => _map.Headers[_map.Column(field)];

    private T? Reject<T>(CrmField? field, string? value, LocalizedText reason, int column = -1)
    {
        var header = column >= 0 ? _map.Headers[column] : field is { } known ? Header(known) : null;
        _rejected ??= new RejectedValue(reader.LineNumber, header, value is null ? null : Short(value), reason.In(_language) ?? "");
        return default;
    }

    private static string Short(string value) => value.Length <= 80 ? value : value[..79] + "…";

    /// <summary>HTML as plain text; anything else as it is.</summary>
    private static string Plain(string text) =>
        Tag().IsMatch(text) ? WebUtility.HtmlDecode(Tag().Replace(Break().Replace(text, "\n"), "")).Trim() : text;

    private static readonly char[] AddressSeparators = [';', ',', ' ', '\n', '\t', '、', '，', '；', '|'];
    private static readonly char[] PhoneSeparators = [';', ',', '\n', '、', '，', '；', '|'];

    [GeneratedRegex(@"^(?<name>[^()<>]*)[(<](?<address>[^\s()<>@]+@[^\s()<>@]+)[)>]$", RegexOptions.ExplicitCapture)]
    private static partial Regex NameAndAddress();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(br|/p|/div|/li|/tr)[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Break();
}

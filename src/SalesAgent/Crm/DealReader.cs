using System.Text.Json;
using Microsoft.Data.Sqlite;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Crm;

/// <summary>Reads rows of <c>deals</c>, with their company, person and history, as deals and lead cards.</summary>
internal static class DealReader
{
    /// <summary>What <see cref="Card"/> and <see cref="Deal"/> read; ends before WHERE.</summary>
    public const string Select = """
        SELECT d.lead_id, d.name, d.owner, d.stage, d.amount, d.currency, d.created, d.closed, d.expected_close, d.stage_entered,
               d.last_contact, d.next_date, d.next_text, d.next_accepted, d.lead_source, d.product, d.notes, d.class, d.card,
               (SELECT group_concat(old_value, ' ') FROM (SELECT old_value FROM deal_history h WHERE h.deal_id = d.id AND h.field = 'expected_close' AND h.old_value IS NOT NULL ORDER BY h.id)) AS close_dates,
               c.name AS company, c.country, c.city, c.industry, c.employees, c.website, c.lat, c.lon,
               p.name AS contact, p.role, p.email, p.phone, p.wechat, p.language, p.time_zone,
               s.basis, s.evidence
        FROM deals d
        LEFT JOIN companies c ON c.id = d.company_id
        LEFT JOIN contacts p ON p.id = d.contact_id
        LEFT JOIN sources s ON s.source = d.source
        """;

    /// <summary>The row as a lead card: the saved card with what the columns hold now.</summary>
    public static LeadCard Card(SqliteDataReader row)
    {
        var saved = Text(row, 18) is { } json ? JsonSerializer.Deserialize<LeadCard>(json, SalesJson.Options)! : new LeadCard();
        var company = new Company { Name = Text(row, 20), Country = Text(row, 21), City = Text(row, 22), Industry = Text(row, 23), Employees = row.IsDBNull(24) ? null : row.GetInt32(24), Website = Text(row, 25), Location = row.IsDBNull(26) || row.IsDBNull(27) ? null : new Location(row.GetDouble(26), row.GetDouble(27)) };
        var contact = new Contact { Name = Text(row, 28), Role = Text(row, 29), Email = Text(row, 30), Phone = Text(row, 31), Wechat = Text(row, 32), Language = Text(row, 33) is { } tag ? tag == Language.Chinese.Tag() ? Language.Chinese : Language.English : null, TimeZone = Text(row, 34) };
        var lastContact = DealColumns.Date(Text(row, 10));
        return saved with
        {
            Id = row.GetString(0),
            Company = company == new Company() ? null : company,
            Contact = contact == new Contact() ? null : contact,
            Stage = StageOf(row),
            Amount = DealColumns.Money(Text(row, 4), Text(row, 5)),
            ExpectedClose = DealColumns.Date(Text(row, 8)),
            CloseDateHistory = CloseDates(row),
            NextStep = NextStep(row),
            Source = saved.Source ?? SourceMapping.Of(Text(row, 14)),
            Product = Text(row, 15),
            Notes = Text(row, 16),
            Consent = saved.Consent ?? (DealImport.BasisOf(Text(row, 35)) is { } basis ? new Consent { Basis = basis, Evidence = Text(row, 36) } : null),
            // An export tells the day of the last activity and nothing else about it.
            Activities = saved.Activities.Count == 0 && lastContact is not null ? [new Activity { Date = lastContact }] : saved.Activities,
        };
    }

    /// <summary>The row as a deal; it must have a stage.</summary>
    public static Deal Deal(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Name = Text(row, 1),
        Company = Text(row, 20),
        Owner = Text(row, 2),
        Stage = StageOf(row) ?? throw new InvalidOperationException("a lead without a stage is no deal"),
        Amount = DealColumns.Money(Text(row, 4), Text(row, 5)),
        Created = DealColumns.Date(Text(row, 6)),
        Closed = DealColumns.Date(Text(row, 7)),
        ExpectedClose = DealColumns.Date(Text(row, 8)),
        CloseDateHistory = CloseDates(row),
        StageEntered = DealColumns.Date(Text(row, 9)),
        LastContact = DealColumns.Date(Text(row, 10)),
        NextStep = NextStep(row),
        Source = Text(row, 14),
        Class = Text(row, 17),
        Card = Text(row, 18) is null ? null : Card(row),
    };

    private static Stage? StageOf(SqliteDataReader row) => Text(row, 3) is { } stage ? Enum.Parse<Stage>(stage) : null;

    private static IReadOnlyList<NodaTime.LocalDate> CloseDates(SqliteDataReader row) =>
        Text(row, 19) is { } dates ? [.. dates.Split(' ').Select(d => DealColumns.Date(d)!.Value)] : [];

    private static NextStep? NextStep(SqliteDataReader row)
    {
        var step = new NextStep { Text = Text(row, 12), Date = DealColumns.Date(Text(row, 11)), Accepted = row.IsDBNull(13) ? null : row.GetBoolean(13) };
        return step == new NextStep() ? null : step;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}

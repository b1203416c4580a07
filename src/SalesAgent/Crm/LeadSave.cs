using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Crm;

/// <summary>
/// Writes a lead card: what an export may change goes to columns, the rest is kept beside them as the card it is. What
/// the card does not know stays as it was; what it changes is kept in the history.
/// </summary>
internal static class LeadSave
{
    /// <param name="connection">Within a transaction.</param>
    /// <param name="card">The card.</param>
    /// <param name="today">The day of the change.</param>
    /// <param name="lead">The lead it belongs to; when that is not the card's own key, the key is kept and still names the lead.</param>
    public static void Write(SqliteConnection connection, LeadCard card, LocalDate today, string lead)
    {
        using var parties = new PartyWriter(connection, maxCached: 2);
        var known = Known(connection, lead);
        // A person without a company is the one at the company that is stored: else a second one would take their place.
        var (company, contact) = parties.Write(card.Company?.Name is null ? StoredCompany(connection, known) ?? card.Company : card.Company, card.Contact);
        var id = known?.Id ?? Number(connection, "INSERT INTO deals (lead_id, source, external_id) VALUES ($1, 'card', $1) RETURNING id", lead);
        // Only set by us: a bare date is the export's last activity and stays in its column.
        var activities = card.Activities.Where(a => a != new Activity { Date = a.Date }).ToList();
        // A card that knows only of older contacts does not move the last one back. ISO dates sort as texts.
        var lastContact = new[] { DealColumns.Text(card.Activities.Where(a => a.Date <= today).Max(a => a.Date)), known?.Values["last_contact"] as string }.Max(StringComparer.Ordinal);
        var columns = new List<(string Name, object? Value)>
        {
            ("company_id", company),
            ("contact_id", contact),
            ("stage", card.Stage?.ToString()),
            ("amount", card.Amount is null ? null : DealColumns.Text(card.Amount.Amount)),
            ("currency", card.Amount?.Currency),
            ("expected_close", DealColumns.Text(card.ExpectedClose)),
            ("last_contact", lastContact),
            ("next_date", DealColumns.Text(card.NextStep?.Date)),
            ("next_text", card.NextStep?.Text),
            ("next_accepted", card.NextStep?.Accepted is { } accepted ? (accepted ? 1L : 0L) : null),
            ("lead_source", card.Source is null || SourceMapping.Of(known?.Values["lead_source"] as string) == card.Source ? null : card.Source.ToString()),
            ("product", card.Product),
            ("notes", card.Notes),
        };
        var stored = known?.Values["card"] is string json ? Parse(json) : new LeadCard();
        var own = card.Key == lead ? stored.Id : card.Key;
        var rest = card with { Id = own, Company = null, Contact = null, Stage = null, Amount = null, ExpectedClose = null, CloseDateHistory = [], NextStep = null, Source = null, Product = null, Notes = null, Activities = activities };
        KeepCloseDates(connection, id, card.CloseDateHistory);
        if (known is not null) columns.AddRange(History(connection, known, columns, today));
        columns.Add(("card", Json(CardMerge.Of(stored, rest))));
        Number(connection, $"UPDATE deals SET {string.Join(", ", columns.Select((c, i) => $"{c.Name} = coalesce(${i + 2}, {c.Name})"))} WHERE id = $1 RETURNING 1", [id, .. columns.Select(c => c.Value)]);
    }

    /// <summary>A stored card.</summary>
    public static LeadCard Parse(string json) => JsonSerializer.Deserialize<LeadCard>(json, SalesJson.Options)!;

    /// <summary>A card as it is stored.</summary>
    public static string Json(LeadCard card) => JsonSerializer.Serialize(card, SalesJson.Options);

    private static Company? StoredCompany(SqliteConnection connection, Row? known)
    {
        if (known?.Values["company_id"] is not long id) return null;
        using var command = Command(connection, "SELECT name FROM companies WHERE id = $1", id);
        return new Company { Name = (string?)command.ExecuteScalar() };
    }

    private sealed record Row(long Id, Dictionary<string, object?> Values);

    private static Row? Known(SqliteConnection connection, string key)
    {
        using var command = Command(connection, "SELECT * FROM deals WHERE lead_id = $1", key);
        using var reader = command.ExecuteReader();
        if (!reader.Read()) return null;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < reader.FieldCount; i++) values[reader.GetName(i)] = reader.IsDBNull(i) ? null : reader.GetValue(i);
        return new Row((long)values["id"]!, values);
    }

    /// <summary>Keeps what changes; gives the day the stage was entered when the stage is one of it.</summary>
    private static List<(string, object?)> History(SqliteConnection connection, Row known, List<(string Name, object? Value)> columns, LocalDate today)
    {
        var more = new List<(string, object?)>();
        foreach (var (name, value) in columns)
        {
            if (value is null || Equals(value, known.Values[name])) continue;
            Number(connection, "INSERT INTO deal_history (deal_id, field, old_value, new_value, changed_on) VALUES ($1, $2, $3, $4, $5) RETURNING 1", known.Id, name, known.Values[name]?.ToString(), value.ToString(), DealColumns.Text(today));
            if (name == "stage") more.Add(("stage_entered", DealColumns.Text(today)));
        }

        return more;
    }

    /// <summary>Close dates that the card remembers and the history does not.</summary>
    private static void KeepCloseDates(SqliteConnection connection, long id, IReadOnlyList<LocalDate> dates)
    {
        foreach (var date in dates)
            Number(connection, "INSERT INTO deal_history (deal_id, field, old_value) SELECT $1, 'expected_close', $2 WHERE NOT EXISTS (SELECT 1 FROM deal_history WHERE deal_id = $1 AND field = 'expected_close' AND old_value = $2) RETURNING 1", id, DealColumns.Text(date));
    }

    public static SqliteCommand Command(SqliteConnection connection, string sql, params IReadOnlyList<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Count; i++) command.Parameters.AddWithValue($"${i + 1}", values[i] ?? DBNull.Value);
        return command;
    }

    public static long Number(SqliteConnection connection, string sql, params IReadOnlyList<object?> values)
    {
        using var command = Command(connection, sql, values);
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}

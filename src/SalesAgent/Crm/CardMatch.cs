using Microsoft.Data.Sqlite;
using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>
/// Which deal of an export a lead card belongs to: the one for the same company. Whether the card or the export comes
/// first makes no difference. Where several deals fit, or the one that fits is closed and the card's is not, the card
/// is a lead of its own: joining two customers is worse than showing one twice.
/// </summary>
internal static class CardMatch
{
    /// <summary>The id that a card brought along, where it was added to a lead of another id; indexed.</summary>
    public const string OwnId = "d.card ->> '$.id' IS NOT NULL AND d.card ->> '$.id'";

    // Two letters are in every name; two Chinese characters are a name.
    private const int ShortestPart = 4, ShortestChinesePart = 2;

    /// <summary>The id of the lead that a card belongs to: its own key when that is stored or nothing fits.</summary>
    public static string LeadOf(SqliteConnection connection, LeadCard card)
    {
        if (LeadSave.Number(connection, "SELECT count(*) FROM deals WHERE lead_id = $1", card.Key) > 0) return card.Key;
        if (Text(connection, $"SELECT d.lead_id FROM deals d WHERE {OwnId} = $1 ORDER BY d.lead_id", card.Key) is { } before) return before;
        var key = NameKey.Of(card.Company?.Name);
        return key.Length == 0 ? card.Key : DealOf(connection, key, card.Company!.Country, card.Stage) ?? card.Key;
    }

    /// <summary>After an import: stored cards that belong to one of its deals become part of it. What the export states stays; what only the card knows is added.</summary>
    public static List<JoinedCard> JoinStored(SqliteConnection connection, LocalDate asOf, long import)
    {
        var cards = new List<(long Id, string Lead, string Key, string? Country, Stage? Stage)>();
        using (var command = LeadSave.Command(connection, "SELECT d.id, d.lead_id, c.name_key, c.country, d.stage FROM deals d JOIN companies c ON c.id = d.company_id WHERE d.source = 'card' ORDER BY d.id"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) cards.Add((reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.IsDBNull(4) ? null : Enum.Parse<Stage>(reader.GetString(4))));
        }

        // Two cards of one company are two deals: which of them the export's is, nobody can know.
        var joined = new List<JoinedCard>();
        foreach (var card in cards.GroupBy(c => c.Key, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Single()))
        {
            if (DealOf(connection, card.Key, card.Country, card.Stage) is not { } lead) continue;
            Join(connection, card.Id, lead, asOf, import);
            joined.Add(new JoinedCard(card.Lead, lead));
        }

        return joined;
    }

    private static string? DealOf(SqliteConnection connection, string company, string? country, Stage? stage)
    {
        var exact = Deals(connection, "c.name_key = $1", company, null);
        var shortest = Languages.HasCjk(company) ? ShortestChinesePart : ShortestPart;
        var deals = exact.Count > 0 || company.Length < shortest ? exact
            : Deals(connection, $"(instr(c.name_key, $1) > 0 OR length(c.name_key) >= {shortest} AND instr($1, c.name_key) > 0) AND ($2 IS NULL OR c.country IS NULL OR c.country = $2)", company, country);
        var open = deals.Where(d => d.Open).ToList();
        if (open is [var only]) return only.Id;
        return deals is [var closed] && (stage is null or Stage.Won or Stage.Lost or Stage.Parked) ? closed.Id : null;
    }

    /// <summary>Deals of exports whose company fits and which no card belongs to yet.</summary>
    private static List<(string Id, bool Open)> Deals(SqliteConnection connection, string fits, string company, string? country)
    {
        using var command = LeadSave.Command(connection, $"SELECT d.lead_id, coalesce(d.stage NOT IN ('Won', 'Lost', 'Parked'), 1) FROM deals d WHERE d.source <> 'card' AND d.card ->> '$.id' IS NULL AND d.company_id IN (SELECT c.id FROM companies c WHERE {fits}) ORDER BY d.lead_id LIMIT 100", company, country);
        using var reader = command.ExecuteReader();
        var deals = new List<(string, bool)>();
        while (reader.Read()) deals.Add((reader.GetString(0), reader.GetInt64(1) == 1));
        return deals;
    }

    private static void Join(SqliteConnection connection, long card, string lead, LocalDate asOf, long import)
    {
        string[] fields = ["contact_id", "name", "name_key", "owner", "stage", "amount", "currency", "created", "closed", "expected_close", "stage_entered", "last_contact", "next_date", "next_text", "next_accepted", "lead_source", "product", "notes", "class", "score", "qualified_on"];
        foreach (var field in new[] { "stage", "amount", "currency", "expected_close", "next_date", "next_text", "notes" })
            LeadSave.Number(connection, $"INSERT INTO deal_history (deal_id, field, old_value, new_value, changed_on, import_id) SELECT d.id, '{field}', c.{field}, d.{field}, $3, $4 FROM deals d, deals c WHERE d.lead_id = $1 AND c.id = $2 AND c.{field} <> d.{field} RETURNING 1", lead, card, DealColumns.Text(asOf), import);
        LeadSave.Number(connection, "UPDATE deal_history SET deal_id = (SELECT id FROM deals WHERE lead_id = $1) WHERE deal_id = $2 RETURNING 1", lead, card);
        // The deal may have a card already, without an id of its own: an opt-out recorded there must outlive the joining.
        var own = LeadSave.Parse(Text(connection, "SELECT json_set(coalesce(card, '{}'), '$.id', lead_id) FROM deals WHERE id = $1", card)!);
        var both = CardMerge.Of(LeadSave.Parse(Text(connection, "SELECT coalesce(card, '{}') FROM deals WHERE lead_id = $1", lead)!), own);
        LeadSave.Number(connection, $"UPDATE deals AS d SET {string.Join(", ", fields.Select(f => $"{f} = coalesce(d.{f}, c.{f})"))}, card = $3 FROM deals c WHERE d.lead_id = $1 AND c.id = $2 RETURNING 1", lead, card, LeadSave.Json(both));
        LeadSave.Number(connection, "DELETE FROM deals WHERE id = $1 RETURNING 1", card);
    }

    private static string? Text(SqliteConnection connection, string sql, object value)
    {
        using var command = LeadSave.Command(connection, sql, value);
        return (string?)command.ExecuteScalar();
    }
}

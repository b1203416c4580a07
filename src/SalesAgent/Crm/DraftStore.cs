using System.Text.Json;
using Microsoft.Data.Sqlite;
using SalesAgent.Input;
using SalesAgent.Writing;

namespace SalesAgent.Crm;

/// <summary>The drafts that were handed over, one row each. Keeping the same draft twice changes nothing.</summary>
internal static class DraftStore
{
    /// <summary>Keeps a draft.</summary>
    public static void Keep(SqliteConnection connection, KeptDraft draft) =>
        LeadSave.Number(connection, "INSERT INTO drafts (draft_id, lead_id, task, written_on, rewrites, record) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1",
            draft.Id, draft.Lead, draft.Brief.Task, DealColumns.Text(draft.WrittenOn), draft.Rewrites, JsonSerializer.Serialize(draft, SalesJson.Options));

    /// <summary>The drafts whose id begins so, at most two: one is found, two are ambiguous.</summary>
    public static IReadOnlyList<KeptDraft> Find(SqliteConnection connection, string id) =>
        Read(connection, "WHERE draft_id >= $1 AND draft_id < $1 || 'g' ORDER BY draft_id LIMIT 2", id);

    /// <summary>The last rewrite of a draft that was kept, or null.</summary>
    public static KeptDraft? RewriteOf(SqliteConnection connection, string id) =>
        Read(connection, "WHERE rewrites = $1 ORDER BY rowid DESC LIMIT 1", id).FirstOrDefault();

    /// <summary>The newest drafts first.</summary>
    public static IReadOnlyList<KeptDraft> Newest(SqliteConnection connection, int most) =>
        Read(connection, "ORDER BY written_on DESC, rowid DESC LIMIT $1", most);

    private static List<KeptDraft> Read(SqliteConnection connection, string where, params object?[] values)
    {
        using var command = LeadSave.Command(connection, "SELECT record FROM drafts " + where, values);
        using var reader = command.ExecuteReader();
        var drafts = new List<KeptDraft>();
        while (reader.Read()) drafts.Add(JsonSerializer.Deserialize<KeptDraft>(reader.GetString(0), SalesJson.Options)!);
        return drafts;
    }
}

using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Writing;

namespace SalesAgent.Crm;

/// <summary>
/// Leads and deals in one SQLite file. Every call opens its own connection, so that calls may run side by side and
/// nothing is held between them; reading never creates the file, writing creates it with its folder. A file that is not
/// ours, is damaged or newer than this program is refused with one clear line and left as it is.
/// </summary>
public sealed class CrmStore : IAsyncDisposable
{
    private const int MaxFound = 50;

    private CrmStore(string file) => File = file;

    /// <summary>The database file.</summary>
    public string File { get; }

    /// <summary>True when there is something at that path, whatever it is: what is no store is refused, not overlooked. An empty file holds nothing, and reading leaves it empty.</summary>
    private bool Exists => Path.Exists(File) && new FileInfo(File) is not { Exists: true, Length: 0 };

    /// <summary>A store in that file. Touches nothing yet.</summary>
    public static CrmStore Open(string file) => new(file);

    /// <summary>
    /// Takes in the rows of an export, in one transaction: all of them or, after an error, none. The same rows again
    /// change nothing; a row that differs changes the deal and keeps what was there before.
    /// </summary>
    public Task<ImportCounts> ImportAsync(ImportHead head, IEnumerable<ImportRow> rows, CancellationToken cancellationToken = default) =>
        // A dry run over a store that does not exist yet must not create it.
        WithAsync(head.DryRun && !Exists ? "" : File, connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using var import = new DealImport(connection, head);
            var count = 0;
            foreach (var row in rows)
            {
                if (++count % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
                import.Add(row);
            }

            var counts = import.Finish();
            var nothingNew = counts.Added + counts.Changed == 0 && head.Basis is null;
            if (head.DryRun || nothingNew) transaction.Rollback(); else transaction.Commit();
            return counts;
        }, cancellationToken);

    /// <summary>
    /// The leads that a text names, at most 50, open ones first, then by id: the one with exactly this id (or that of a card added to it); else those whose
    /// company, person, deal or e-mail address is exactly this (case, spaces and punctuation apart); else those whose names contain it.
    /// </summary>
    public Task<IReadOnlyList<LeadCard>> FindLeadsAsync(string text, CancellationToken cancellationToken = default) => FindLeadsAsync(text, exactOnly: false, cancellationToken);

    /// <summary>The same; when <paramref name="exactOnly"/>, a name or address that only contains the text is no match: for callers who must not guess.</summary>
    public async Task<IReadOnlyList<LeadCard>> FindLeadsAsync(string text, bool exactOnly, CancellationToken cancellationToken = default)
    {
        var key = NameKey.Of(text);
        var found = await CardsAsync("WHERE d.lead_id = $1", cancellationToken, text.Trim());
        if (found.Count == 0) found = await CardsAsync($"WHERE {CardMatch.OwnId} = $1", cancellationToken, text.Trim());
        if (found.Count == 0 && key.Length > 0) found = await CardsAsync(ByName("name_key = $1", "email = $2"), cancellationToken, key, text.Trim());
        if (found.Count == 0 && key.Length > 0 && !exactOnly) found = await CardsAsync(ByName("instr(name_key, $1) > 0", "instr(lower(email), lower($2)) > 0"), cancellationToken, key, text.Trim());
        return found;
    }

    /// <summary>Saves a lead card under its <see cref="LeadCard.Key"/>. What the card does not know stays as it was; changes are kept in the history, dated <paramref name="today"/>.</summary>
    public Task SaveLeadAsync(LeadCard card, LocalDate today, CancellationToken cancellationToken = default) =>
        WithAsync(File, connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            LeadSave.Write(connection, card, today, card.Key);
            transaction.Commit();
            return true;
        }, cancellationToken);

    /// <summary>Adds a card that stands for itself (a file, an example): to the deal that an export brought in for its company, else under its own key. The id of the lead.</summary>
    public Task<string> AddCardAsync(LeadCard card, LocalDate today, CancellationToken cancellationToken = default) =>
        WithAsync(File, connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var id = CardMatch.LeadOf(connection, card);
            LeadSave.Write(connection, card, today, id);
            transaction.Commit();
            return id;
        }, cancellationToken);

    /// <summary>The id of the lead that <see cref="AddCardAsync"/> would add the card to; the card's own key when it would be a lead of its own.</summary>
    public async Task<string> LeadOfCardAsync(LeadCard card, CancellationToken cancellationToken = default) =>
        !Exists ? card.Key : await WithAsync(File, connection => CardMatch.LeadOf(connection, card), cancellationToken, create: false);

    /// <summary>Keeps the result of a qualification with its lead, so that plans know the class. False when no such lead is stored.</summary>
    /// <param name="id">The lead's id.</param>
    /// <param name="score">Score 0 to 100, or null when unknown.</param>
    /// <param name="leadClass">Class A, B, C or X.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> KeepQualificationAsync(string id, decimal? score, string? leadClass, LocalDate today, CancellationToken cancellationToken = default) =>
        Exists && await WithAsync(File, connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            LeadSave.Number(connection, "INSERT INTO deal_history (deal_id, field, old_value, new_value, changed_on) SELECT id, 'class', class, $2, $3 FROM deals WHERE lead_id = $1 AND class IS NOT $2 AND class IS NOT NULL RETURNING 1", id, leadClass, DealColumns.Text(today));
            var kept = LeadSave.Number(connection, "UPDATE deals SET class = $2, score = $3, qualified_on = $4 WHERE lead_id = $1 RETURNING 1", id, leadClass, score is null ? null : DealColumns.Text(score.Value), DealColumns.Text(today)) == 1;
            transaction.Commit();
            return kept;
        }, cancellationToken);

    /// <summary>Every deal with a stage, in the order of their ids, one at a time.</summary>
    public IAsyncEnumerable<Deal> DealsAsync(CancellationToken cancellationToken = default) =>
        RowsAsync("WHERE d.stage IS NOT NULL", DealReader.Deal, cancellationToken);

    /// <summary>Every lead, in the order of their ids; only those that are not won, lost or parked when <paramref name="openOnly"/>.</summary>
    public IAsyncEnumerable<LeadCard> LeadsAsync(bool openOnly = false, CancellationToken cancellationToken = default) =>
        RowsAsync(openOnly ? "WHERE d.stage IS NULL OR d.stage NOT IN ('Won', 'Lost', 'Parked')" : "", DealReader.Card, cancellationToken);

    /// <summary>Remembers that an address must not be written to, as a hash of it.</summary>
    public Task SuppressAsync(string address, string? reason, LocalDate today, CancellationToken cancellationToken = default) =>
        WithAsync(File, connection => LeadSave.Number(connection, "INSERT INTO suppressions (address_hash, reason, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1", AddressHash(address), reason, DealColumns.Text(today)), cancellationToken);

    /// <summary>True when the address must not be written to.</summary>
    public async Task<bool> IsSuppressedAsync(string address, CancellationToken cancellationToken = default) =>
        Exists && await WithAsync(File, connection => LeadSave.Number(connection, "SELECT count(*) FROM suppressions WHERE address_hash = $1", AddressHash(address)) > 0, cancellationToken, create: false);

    /// <summary>How much the store holds; nothing when there is none.</summary>
    public async Task<CrmCounts> CountsAsync(CancellationToken cancellationToken = default) =>
        !Exists ? new CrmCounts(0, 0, 0, 0, 0) : await WithAsync(File, connection =>
        {
            long Count(string from) => LeadSave.Number(connection, $"SELECT count(*) FROM {from}");
            return new CrmCounts(Count("companies"), Count("contacts"), Count("deals"), Count("deals WHERE stage NOT IN ('Won', 'Lost', 'Parked')"), Count("deals WHERE stage IS NULL"));
        }, cancellationToken, create: false);

    /// <summary>Keeps a draft with all that it rests on; the same draft again changes nothing.</summary>
    public Task KeepDraftAsync(KeptDraft draft, CancellationToken cancellationToken = default) =>
        WithAsync(File, connection => { DraftStore.Keep(connection, draft); return true; }, cancellationToken);

    /// <summary>The draft of that id (its first eight digits suffice); null when none, a mistake of the caller when several.</summary>
    public async Task<KeptDraft?> FindDraftAsync(string id, CancellationToken cancellationToken = default)
    {
        if (!Exists) return null;
        var found = await WithAsync(File, connection => DraftStore.Find(connection, id.Trim().ToLowerInvariant()), cancellationToken, create: false);
        return found.Count < 2 ? found.FirstOrDefault() : throw new SalesInputException($"draftId: '{id}' begins several drafts; give all 16 digits");
    }

    /// <summary>The last rewrite that was kept in a draft's place, or null.</summary>
    public async Task<KeptDraft?> RewriteOfAsync(string id, CancellationToken cancellationToken = default) =>
        !Exists ? null : await WithAsync(File, connection => DraftStore.RewriteOf(connection, id), cancellationToken, create: false);

    /// <summary>The newest drafts first.</summary>
    public async Task<IReadOnlyList<KeptDraft>> NewestDraftsAsync(int most, CancellationToken cancellationToken = default) =>
        !Exists ? [] : await WithAsync(File, connection => DraftStore.Newest(connection, most), cancellationToken, create: false);

    /// <summary>Nothing is held between calls; owners need not know that.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string ByName(string matches, string email) => $"""
        WHERE d.id IN (
            SELECT id FROM deals WHERE company_id IN (SELECT id FROM companies WHERE {matches})
            UNION SELECT id FROM deals WHERE contact_id IN (SELECT id FROM contacts WHERE {matches} OR {email})
            UNION SELECT id FROM deals WHERE {matches})
        """;

    private async Task<IReadOnlyList<LeadCard>> CardsAsync(string where, CancellationToken cancellationToken, params object?[] values)
    {
        if (!Exists) return [];
        return await WithAsync(File, connection =>
        {
            using var command = LeadSave.Command(connection, $"{DealReader.Select} {where} ORDER BY coalesce(d.stage IN ('Won', 'Lost', 'Parked'), 0), d.lead_id LIMIT {MaxFound}", values);
            using var reader = command.ExecuteReader();
            var cards = new List<LeadCard>();
            while (reader.Read()) cards.Add(DealReader.Card(reader));
            return cards;
        }, cancellationToken, create: false);
    }

    private async IAsyncEnumerable<T> RowsAsync<T>(string where, Func<SqliteDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!Exists) yield break;
        await using var connection = await CrmDatabase.OpenAsync(File, create: false, cancellationToken);
        await using var command = LeadSave.Command(connection, $"{DealReader.Select} {where} ORDER BY d.lead_id");
        await using var reader = await ClearAsync(() => command.ExecuteReaderAsync(cancellationToken));
        while (await ClearAsync(() => reader.ReadAsync(cancellationToken))) yield return await ClearAsync(() => Task.FromResult(read(reader)));
    }

    /// <summary>What SQLite says about the file while rows are read, as one clear line.</summary>
    private async Task<T> ClearAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (SqliteException error)
        {
            throw CrmDatabase.Mistake(File, error);
        }
    }

    private static async Task<T> WithAsync<T>(string file, Func<SqliteConnection, T> work, CancellationToken cancellationToken, bool create = true)
    {
        await using var connection = await CrmDatabase.OpenAsync(file, create, cancellationToken);
        try
        {
            return work(connection);
        }
        catch (SqliteException error)
        {
            throw CrmDatabase.Mistake(file, error);
        }
    }

    /// <summary>SHA-256 of an e-mail address or phone number as everybody would write it: lower case, no blanks or separators in numbers, + for the 00 before a country.</summary>
    private static string AddressHash(string address)
    {
        var text = address.Trim().ToLowerInvariant();
        if (!text.Contains('@') && text.Any(char.IsAsciiDigit))
        {
            // +49 (0) 40 …: the nought is not dialled after a country.
            text = string.Concat(text.Replace("(0)", "", StringComparison.Ordinal).Where(c => char.IsLetterOrDigit(c) || c == '+'));
            if (text.StartsWith("00", StringComparison.Ordinal)) text = "+" + text[2..];
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

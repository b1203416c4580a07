using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>
/// Writes the rows of one export within a transaction that its owner commits. Statements are prepared once; a row that
/// is new costs one insert, a known and equal one a look-up of its hash, a changed one a comparison that keeps what was
/// there before. Memory does not grow with the number of rows.
/// </summary>
internal sealed class DealImport : IDisposable
{
    private const int MaxShown = 20;
    private const int MaxCachedNames = 50_000;

    private readonly SqliteConnection _connection;
    private readonly ImportHead _head;
    private readonly long _importId, _firstNewDeal;
    private readonly DealColumns.Column[] _given;
    private readonly PartyWriter _parties;
    private readonly SqliteCommand _insert, _find, _update, _touch, _seen, _history;
    private readonly string _source;
    private readonly ArrayBufferText _hashText = new();
    private int _added, _changed, _unchanged, _rejectedCount, _remarkCount, _rows;
    private readonly List<RejectedValue> _rejected = [], _remarks = [];

    public DealImport(SqliteConnection connection, ImportHead head)
    {
        (_connection, _head, _source) = (connection, head, SourceName(head.Source));
        _given = [.. DealColumns.All.Where(c => c.Fields.Any(head.Given.Contains))];
        _parties = new PartyWriter(connection, MaxCachedNames);
        Run("CREATE TEMP TABLE IF NOT EXISTS seen (id INTEGER PRIMARY KEY); DELETE FROM temp.seen;");
        _importId = Number("INSERT INTO imports (source, file_name, file_hash, mapping, as_of) VALUES ($1, $2, $3, $4, $5) RETURNING id", _source, head.FileName, head.FileHash, head.Mapping, DealColumns.Text(head.AsOf));
        _firstNewDeal = Number("SELECT coalesce(max(id), 0) + 1 FROM deals");
        if (head.Basis is { } basis)
            Number("INSERT INTO sources (source, basis, evidence) VALUES ($1, $2, $3) ON CONFLICT (source) DO UPDATE SET basis = excluded.basis, evidence = excluded.evidence RETURNING 1", _source, BasisName(basis), head.FileName);
        var columns = DealColumns.All.Select(c => c.Name).ToList();
        _insert = Prepare($"INSERT INTO deals (lead_id, source, external_id, company_id, contact_id, row_hash, {string.Join(", ", columns)}) VALUES ({Parameters(1, 6 + columns.Count)})", 6 + columns.Count);
        _find = Prepare($"SELECT id, row_hash, company_id, contact_id{string.Concat(_given.Select(c => ", " + c.Name))} FROM deals WHERE lead_id = $1", 1);
        var set = _given.Select((c, i) => $"{c.Name} = ${i + 8}").Concat(_given.Any(c => c.Name == "stage_entered") ? [] : ["stage_entered = coalesce($7, stage_entered)"]);
        _update = Prepare($"UPDATE deals SET row_hash = $2, company_id = $3, contact_id = $4, source = $5, external_id = $6, {string.Join(", ", set)} WHERE id = $1", 7 + _given.Length);
        _touch = Prepare("UPDATE deals SET row_hash = $2 WHERE id = $1", 2);
        _seen = Prepare("INSERT OR IGNORE INTO temp.seen (id) VALUES ($1)", 1);
        _history = Prepare("INSERT INTO deal_history (deal_id, field, old_value, new_value, changed_on, import_id) VALUES ($1, $2, $3, $4, $5, $6)", 6);
    }

    /// <summary>Takes in one row.</summary>
    public void Add(ImportRow row)
    {
        _rows++;
        if (row.Record is not { } record)
        {
            Reject(row.Rejected!);
            return;
        }

        Write(row.Line, record);
        _remarkCount += record.Remarks.Count;
        _remarks.AddRange(record.Remarks.Take(MaxShown - _remarks.Count).Select(r => r.Value));
    }

    /// <summary>What was done, also recorded with the import.</summary>
    public ImportCounts Finish()
    {
        var joined = _added == 0 ? [] : CardMatch.JoinStored(_connection, _head.AsOf, _importId);
        Number("UPDATE imports SET added = $2, changed = $3, unchanged = $4, rejected = $5 WHERE id = $1 RETURNING 1", _importId, _added, _changed, _unchanged, _rejectedCount);
        using var basis = Prepare("SELECT basis FROM sources WHERE source = $1", 1);
        basis.Parameters[0].Value = _source;
        return new ImportCounts(_rows, _added, _changed, _unchanged, _rejectedCount, _rejected, BasisOf((string?)basis.ExecuteScalar())) { RemarkCount = _remarkCount, Remarks = _remarks, Joined = joined };
    }

    private void Reject(RejectedValue value)
    {
        _rejectedCount++;
        if (_rejected.Count < MaxShown) _rejected.Add(value);
    }

    private void Write(long line, CrmRecord record)
    {
        var hash = Hash(record);
        for (var occurrence = 1; ; occurrence++)
        {
            var id = occurrence == 1 ? record.LeadId : $"{record.LeadId}-{occurrence}";
            if (Find(id) is not { } known)
            {
                Insert(record, id, hash);
                _added++;
                return;
            }

            if (known.Id < _firstNewDeal && FirstSight(known.Id))
            {
                Compare(known, record, id, hash);
                return;
            }

            // The same id twice in one file: the very same row again, or (ids made of names) another deal of the same customer.
            if (known.Hash == hash) { _unchanged++; return; }
            if (record.ExternalId is null) continue;
            Reject(new RejectedValue(line, null, record.ExternalId, _head.Language.Pick("the same id stands further up in the file with other values", "同一编号在文件前面已出现，且内容不同")));
            return;
        }
    }

    private void Insert(CrmRecord record, string id, long hash)
    {
        var (company, contact) = _parties.Write(record);
        var p = _insert.Parameters;
        (p[0].Value, p[1].Value, p[2].Value, p[3].Value, p[4].Value, p[5].Value) = (id, _source, record.ExternalId ?? id, (object?)company ?? DBNull.Value, (object?)contact ?? DBNull.Value, hash);
        for (var i = 0; i < DealColumns.All.Count; i++) p[6 + i].Value = (object?)DealColumns.All[i].Value(record) ?? DBNull.Value;
        _insert.ExecuteNonQuery();
    }

    private sealed record Known(long Id, long? Hash, long? Company, long? Contact, string?[] Values);

    private Known? Find(string id)
    {
        _find.Parameters[0].Value = id;
        using var reader = _find.ExecuteReader();
        if (!reader.Read()) return null;
        long? Number(int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);
        return new Known(reader.GetInt64(0), Number(1), Number(2), Number(3), [.. _given.Select((_, i) => reader.IsDBNull(4 + i) ? null : reader.GetString(4 + i))]);
    }

    private bool FirstSight(long id)
    {
        _seen.Parameters[0].Value = id;
        return _seen.ExecuteNonQuery() == 1;
    }

    private void Compare(Known known, CrmRecord record, string id, long hash)
    {
        if (known.Hash == hash) { _unchanged++; return; }
        var (company, contact) = _parties.Write(record);
        var (newCompany, newContact) = (company ?? known.Company, contact ?? known.Contact);
        var changed = _parties.Changed || newCompany != known.Company || newContact != known.Contact;
        string? stageSeen = null;
        var values = _given.Select((column, i) => Left(record, column) ? known.Values[i] : column.Value(record)).ToArray();
        for (var i = 0; i < _given.Length; i++)
        {
            var value = values[i];
            if (string.Equals(value, known.Values[i], StringComparison.Ordinal)) continue;
            changed = true;
            if (_given[i].KeepsHistory) Keep(known.Id, _given[i].Name, known.Values[i], value);
            // The day it is seen: the real one lies before, so that a deal never counts as older in its stage than it is.
            if (_given[i].Name == "stage") stageSeen = DealColumns.Text(_head.AsOf);
        }

        if (!changed)
        {
            (_touch.Parameters[0].Value, _touch.Parameters[1].Value) = (known.Id, hash);
            _touch.ExecuteNonQuery();
            _unchanged++;
            return;
        }

        if (newCompany != known.Company) Keep(known.Id, "company_id", known.Company?.ToString(), newCompany?.ToString());
        if (newContact != known.Contact) Keep(known.Id, "contact_id", known.Contact?.ToString(), newContact?.ToString());
        var p = _update.Parameters;
        (p[0].Value, p[1].Value, p[2].Value, p[3].Value) = (known.Id, hash, (object?)newCompany ?? DBNull.Value, (object?)newContact ?? DBNull.Value);
        (p[4].Value, p[5].Value, p[6].Value) = (_source, record.ExternalId ?? id, (object?)stageSeen ?? DBNull.Value);
        for (var i = 0; i < _given.Length; i++) p[7 + i].Value = (object?)values[i] ?? DBNull.Value;
        _update.ExecuteNonQuery();
        _changed++;
    }

    /// <summary>True when a value of the column was left unread: then nothing is known about it, not even that it is empty.</summary>
    private static bool Left(CrmRecord record, DealColumns.Column column) => record.Remarks.Any(r => r.Unread && column.Fields.Contains(r.Field));

    private void Keep(long deal, string field, string? before, string? after)
    {
        var p = _history.Parameters;
        (p[0].Value, p[1].Value, p[2].Value, p[3].Value, p[4].Value, p[5].Value) = (deal, field, (object?)before ?? DBNull.Value, (object?)after ?? DBNull.Value, DealColumns.Text(_head.AsOf), _importId);
        _history.ExecuteNonQuery();
    }

    /// <summary>The record as read, so that the same deal written with other dates, separators or columns' order is the same.</summary>
    private long Hash(CrmRecord record)
    {
        _hashText.Clear();
        foreach (var column in DealColumns.All) _hashText.Add(column.Value(record));
        foreach (var text in PartyWriter.Values(record)) _hashText.Add(text);
        foreach (var remark in record.Remarks.Where(r => r.Unread)) _hashText.Add(remark.Field.ToString());
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(_hashText.Written, digest);
        return BinaryPrimitives.ReadInt64LittleEndian(digest);
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++) command.Parameters.Add(new SqliteParameter($"${i}", null));
        return command;
    }

    private long Number(string sql, params object?[] values)
    {
        using var command = Prepare(sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Run(string sql)
    {
        using var command = Prepare(sql, 0);
        command.ExecuteNonQuery();
    }

    private static string Parameters(int first, int count) => string.Join(", ", Enumerable.Range(first, count).Select(i => $"${i}"));

    /// <summary>A source as stored and shown.</summary>
    public static string SourceName(CrmSource source) => JsonNamingPolicy.SnakeCaseLower.ConvertName(source.ToString());

    private static string BasisName(ConsentBasis basis) => JsonNamingPolicy.SnakeCaseLower.ConvertName(basis.ToString());

    /// <summary>A stored basis.</summary>
    public static ConsentBasis? BasisOf(string? stored) =>
        stored is null ? null : Enum.GetValues<ConsentBasis>().First(b => BasisName(b) == stored);

    public void Dispose()
    {
        foreach (var command in new[] { _insert, _find, _update, _touch, _seen, _history }) command.Dispose();
        _parties.Dispose();
    }
}

/// <summary>Texts one behind the other as UTF-8, told apart from each other and from nothing.</summary>
internal sealed class ArrayBufferText
{
    private byte[] _bytes = new byte[1024];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Add(string? text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0) + 1;
        if (_bytes.Length < _length + most) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + most));
        if (text is not null) _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        _bytes[_length++] = text is null ? (byte)0xFE : (byte)0xFF; // bytes that UTF-8 never holds
    }
}

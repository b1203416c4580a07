using Microsoft.Data.Sqlite;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>
/// Writes companies and people: one row for each company name and for each person at a company, whatever the spelling.
/// What a record knows is added to what is known; what it does not know stays.
/// </summary>
internal sealed class PartyWriter(SqliteConnection connection, int maxCached) : IDisposable
{
    private readonly Dictionary<string, long> _cache = new(StringComparer.Ordinal);
    private readonly SqliteCommand _findCompany = Command(connection, "SELECT id, name, country, city, industry, website, employees, lat, lon FROM companies WHERE name_key = $1", 1);
    private readonly SqliteCommand _addCompany = Command(connection, "INSERT INTO companies (name_key, name, country, city, industry, website, employees, lat, lon) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id", 9);
    private readonly SqliteCommand _setCompany = Command(connection, "UPDATE companies SET name = $2, country = $3, city = $4, industry = $5, website = $6, employees = $7, lat = $8, lon = $9 WHERE name_key = $1 RETURNING id", 9);
    private readonly SqliteCommand _findContact = Command(connection, "SELECT id, name, role, email, phone, wechat, language, time_zone FROM contacts WHERE company_id = $1 AND name_key = $2", 2);
    private readonly SqliteCommand _addContact = Command(connection, "INSERT INTO contacts (company_id, name_key, name, role, email, phone, wechat, language, time_zone) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id", 9);
    private readonly SqliteCommand _setContact = Command(connection, "UPDATE contacts SET name = $3, role = $4, email = $5, phone = $6, wechat = $7, language = $8, time_zone = $9 WHERE company_id = $1 AND name_key = $2 RETURNING id", 9);

    /// <summary>True when the last record changed a company or a person that was known.</summary>
    public bool Changed { get; private set; }

    /// <summary>The company and the person of a record; null where it names none.</summary>
    public (long? Company, long? Contact) Write(CrmRecord record) => Write(record.Company, record.Contact);

    /// <summary>The same for a card.</summary>
    public (long? Company, long? Contact) Write(Company? company, Contact? contact)
    {
        Changed = false;
        long? companyId = NameKey.Of(company?.Name) is { Length: > 0 } key
            ? Row(key, CompanyValues(company!), _findCompany, _addCompany, _setCompany, [key])
            : null;
        var who = NameKey.Of(contact?.Name ?? contact?.Email ?? contact?.Wechat ?? contact?.Phone);
        long? contactId = who.Length > 0
            ? Row($"{companyId}\n{who}", ContactValues(contact!), _findContact, _addContact, _setContact, [companyId ?? 0, who])
            : null;
        return (companyId, contactId);
    }

    /// <summary>What a record says about its company and person, as texts.</summary>
    public static IEnumerable<string?> Values(CrmRecord record) =>
        [.. record.Company is null ? [null] : CompanyValues(record.Company).Select(v => v?.ToString()), .. record.Contact is null ? [null] : ContactValues(record.Contact).Select(v => v?.ToString())];

    private static object?[] CompanyValues(Company company) =>
        [company.Name, company.Country, company.City, company.Industry, company.Website, company.Employees is { } count ? (long)count : null, company.Location?.Lat, company.Location?.Lon];

    private static object?[] ContactValues(Contact contact) =>
        [contact.Name, contact.Role, contact.Email, contact.Phone, contact.Wechat, contact.Language?.Tag(), contact.TimeZone];

    private long Row(string key, object?[] values, SqliteCommand find, SqliteCommand add, SqliteCommand set, object[] keys)
    {
        var cacheKey = string.Join('\n', values.Prepend(key));
        if (_cache.TryGetValue(cacheKey, out var id)) return id;
        if (_cache.Count >= maxCached) _cache.Clear();
        return _cache[cacheKey] = Upsert(values, find, add, set, keys);
    }

    private long Upsert(object?[] values, SqliteCommand find, SqliteCommand add, SqliteCommand set, object[] keys)
    {
        Bind(find, keys);
        var stored = new object?[values.Length];
        long id;
        using (var reader = find.ExecuteReader())
        {
            if (!reader.Read()) { reader.Close(); return Scalar(add, [.. keys, .. values]); }
            id = reader.GetInt64(0);
            for (var i = 0; i < values.Length; i++) stored[i] = reader.IsDBNull(i + 1) ? null : reader.GetValue(i + 1);
        }

        // The first spelling of a name stays: two that differ in spaces or case only would change places for ever.
        var merged = values.Select((v, i) => i == 0 ? stored[i] ?? v : v ?? stored[i]).ToArray();
        if (merged.SequenceEqual(stored)) return id;
        Changed = true;
        return Scalar(set, [.. keys, .. merged]);
    }

    private static void Bind(SqliteCommand command, object?[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }

    private static long Scalar(SqliteCommand command, object?[] values)
    {
        Bind(command, values);
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++) command.Parameters.Add(new SqliteParameter($"${i}", null));
        return command;
    }

    public void Dispose()
    {
        foreach (var command in new[] { _findCompany, _addCompany, _setCompany, _findContact, _addContact, _setContact }) command.Dispose();
    }
}

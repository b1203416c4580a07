using System.Text;
using Microsoft.Data.Sqlite;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>
/// Opens the store's SQLite file: refuses what is not ours, brings the schema up to date, sets the file to WAL with
/// foreign keys and a busy time-out. It never overwrites a file that it cannot read.
/// </summary>
internal static class CrmDatabase
{
    /// <summary>"SALE" in the file's header marks it as ours.</summary>
    private const int ApplicationId = 0x53414C45;
    private const int BusyTimeoutMilliseconds = 15_000;

    private static readonly IReadOnlyList<(int Number, string Sql)> Migrations = ReadMigrations();

    static CrmDatabase() => SQLitePCL.Batteries_V2.Init();

    /// <summary>The newest schema that this program knows.</summary>
    public static int SchemaVersion => Migrations[^1].Number;

    /// <summary>Opens the file; creates it, and its folder, when <paramref name="create"/>. An empty name is a store in memory.</summary>
    public static async Task<SqliteConnection> OpenAsync(string file, bool create, CancellationToken cancellationToken)
    {
        var inMemory = file.Length == 0;
        if (!inMemory) Inspect(file, create);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = inMemory ? ":memory:" : file,
            Mode = inMemory ? SqliteOpenMode.Memory : create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            await PrepareAsync(connection, file, create, cancellationToken);
            return connection;
        }
        catch (SqliteException error)
        {
            await connection.DisposeAsync();
            throw Mistake(file, error);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>One clear line for what SQLite says about a file.</summary>
    public static SalesInputException Mistake(string file, SqliteException error) => new(error.SqliteErrorCode switch
    {
        11 => $"{file}: the store is damaged; restore it from a backup, or move it away and import your CRM export again",
        26 => NotOurs(file),
        5 or 6 => $"{file}: the store is busy with another program; wait until it has finished and try again",
        8 => $"{file}: the store cannot be written; check the permissions of the file and its folder, or name another with --db",
        13 => $"{file}: the disk is full; free some space and try again",
        14 => $"{file}: the store cannot be opened; check the permissions of the file and its folder, or name another with --db",
        _ => $"{file}: the store cannot be used (SQLite error {error.SqliteErrorCode}); name another file with --db, or restore it from a backup",
    }, error);

    private static void Inspect(string file, bool create)
    {
        if (Directory.Exists(file)) throw new SalesInputException($"{file}: the store must be a file, and this is a folder; name a file with --db");
        try
        {
            if (!File.Exists(file))
            {
                if (create && Path.GetDirectoryName(Path.GetFullPath(file)) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
                return;
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> start = stackalloc byte[16];
            var read = stream.ReadAtLeast(start, 16, throwOnEndOfStream: false);
            if (read > 0 && !start[..read].SequenceEqual("SQLite format 3\0"u8)) throw new SalesInputException(NotOurs(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SalesInputException($"{file}: the store cannot be opened; check the permissions of the file and its folder, or name another with --db", error);
        }
    }

    private static string NotOurs(string file) => $"{file}: is not a SalesAgent store; name another file with --db, or move this one away (it was left as it is)";

    private static async Task PrepareAsync(SqliteConnection connection, string file, bool create, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, $"PRAGMA busy_timeout = {BusyTimeoutMilliseconds}; PRAGMA foreign_keys = ON;", cancellationToken);
        var version = await NumberAsync(connection, "PRAGMA user_version", cancellationToken);
        // Reading turns nothing into a store, not even a database without tables.
        if (await NumberAsync(connection, "PRAGMA application_id", cancellationToken) != ApplicationId
            && (!create || await NumberAsync(connection, "SELECT count(*) FROM sqlite_schema", cancellationToken) > 0))
            throw new SalesInputException(NotOurs(file));
        if (version > SchemaVersion)
            throw new SalesInputException($"{file}: was written by a newer SalesAgent (store version {version}, this one knows {SchemaVersion}); update SalesAgent, or name another file with --db");
        if (version < SchemaVersion)
        {
            await ExecuteAsync(connection, "PRAGMA journal_mode = WAL;", cancellationToken);
            await MigrateAsync(connection, cancellationToken);
        }

        // WAL is a property of the file; NORMAL is safe with it and spares a flush for every transaction. 64 MB of pages keep
        // the indexes of a large import in memory.
        await ExecuteAsync(connection, "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;", cancellationToken);
    }

    private static async Task MigrateAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have migrated while this one waited for the lock.
        var version = await NumberAsync(connection, "PRAGMA user_version", cancellationToken);
        foreach (var (number, sql) in Migrations.Where(m => m.Number > version))
            await ExecuteAsync(connection, $"{sql}\nPRAGMA user_version = {number}; PRAGMA application_id = {ApplicationId};", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<long> NumberAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static List<(int Number, string Sql)> ReadMigrations()
    {
        const string Folder = "migrations/";
        var assembly = typeof(CrmDatabase).Assembly;
        var migrations = new List<(int, string)>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            migrations.Add((int.Parse(name.AsSpan(Folder.Length, 4), System.Globalization.CultureInfo.InvariantCulture), reader.ReadToEnd()));
        }

        return migrations;
    }
}

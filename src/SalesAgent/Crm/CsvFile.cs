using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>
/// A table in a text file, of any size: its encoding is told from its bytes (UTF-8, UTF-16 with BOM, GB18030,
/// Windows-1252), its separator from its first lines. It is streamed, once for every <see cref="Read"/>.
/// </summary>
internal sealed class CsvFile
{
    private const int MaxRecordBytes = 8_000_000;
    private readonly string _path;

    private CsvFile(string path, Encoding encoding, string hash) => (_path, Encoding, Hash) = (path, encoding, hash);

    /// <summary>The encoding.</summary>
    public Encoding Encoding { get; }
    /// <summary>SHA-256 of its bytes, hexadecimal.</summary>
    public string Hash { get; }
    /// <summary>Its name without the folder.</summary>
    public string Name => Path.GetFileName(_path);

    /// <summary>Looks at every byte once. A missing, empty or binary file is the caller's mistake.</summary>
    public static async Task<CsvFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        if (Directory.Exists(path)) throw new SalesInputException($"{path}: is a folder; name a file");
        if (!File.Exists(path)) throw new SalesInputException($"{path}: no such file; check the path");
        try
        {
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[1 << 18];
            var bytes = new ByteCensus();
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
            {
                hash.AppendData(buffer, 0, read);
                bytes.Add(buffer.AsSpan(0, read));
            }

            return new CsvFile(path, bytes.Encoding(name), Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SalesInputException($"{path}: cannot be read; check its permissions", error);
        }
    }

    /// <summary>A reader before the header. Quoting that is never closed is the caller's mistake.</summary>
    public CsvReader Read() => CsvReader.FromFile(_path, new CsvReaderOptions
    {
        Encoding = Encoding is UTF8Encoding or UnicodeEncoding ? null : Encoding,
        TrackLineNumbers = true,
        PoolStrings = true,
        MaxRecordSize = MaxRecordBytes,
        OnMalformedRecord = bad =>
        {
            if (bad.Reason == CsvMalformedReason.UnterminatedQuote)
                throw new SalesInputException($"{Name}, line {bad.LineNumber}: a quotation mark is opened and never closed; close it or remove it");
        },
    });

    /// <summary>The caller's mistake behind a reader's exception.</summary>
    public SalesInputException Mistake(CsvFormatException error) =>
        new($"{Name}{(error.LineNumber > 0 ? $", line {error.LineNumber}" : "")}: cannot be read as a table; look for a quotation mark that is not closed", error);
}

/// <summary>What a file's bytes say about its encoding.</summary>
internal sealed class ByteCensus
{
    private readonly Decoder _utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _chars = new char[(1 << 18) + 8];
    private readonly List<byte> _start = new(8);
    private bool _isUtf8 = true, _lastHigh;
    private long _length, _zeros, _controls, _runLength, _loneHigh, _pairedHigh;

    static ByteCensus() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (_start.Count < 8) _start.AddRange(bytes[..Math.Min(8 - _start.Count, bytes.Length)]);
        _length += bytes.Length;
        if (bytes.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7e) is var first && first >= 0)
        {
            foreach (var value in bytes[first..])
            {
                if (value == 0) _zeros++;
                else if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r')) _controls++;
                Run(value >= 0x80);
            }
        }

        if (!_isUtf8) return;
        try { _utf8.GetChars(bytes, _chars, flush: false); }
        catch (DecoderFallbackException) { _isUtf8 = false; }
    }

    /// <summary>The encoding, or the reason why this is no text.</summary>
    public Encoding Encoding(string name)
    {
        Run(false);
        byte[] start = [.. _start];
        if (_length == 0) throw new SalesInputException($"{name}: is empty; export the deals again, with their header line");
        if (start is [0xFF, 0xFE, ..]) return System.Text.Encoding.Unicode;
        if (start is [0xFE, 0xFF, ..]) return System.Text.Encoding.BigEndianUnicode;
        if (start is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..]) throw new SalesInputException($"{name}: is an Excel or zip file; save it as CSV (UTF-8) and import that");
        if (_zeros > 0 || _controls * 100 > _length) throw new SalesInputException($"{name}: is not a text file; give a CSV export");
        if (_isUtf8 && Complete()) return System.Text.Encoding.UTF8;
        // Chinese characters are pairs of high bytes and come in runs; Western letters with accents stand alone.
        return _pairedHigh >= _loneHigh ? System.Text.Encoding.GetEncoding("GB18030") : System.Text.Encoding.GetEncoding(1252);
    }

    private bool Complete()
    {
        try { _utf8.GetChars([], _chars, flush: true); return true; }
        catch (DecoderFallbackException) { return false; }
    }

    private void Run(bool high)
    {
        if (high) _runLength++;
        else if (_lastHigh)
        {
            if (_runLength == 1) _loneHigh++; else _pairedHigh++;
            _runLength = 0;
        }

        _lastHigh = high;
    }
}

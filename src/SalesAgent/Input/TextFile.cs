using System.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Input;

/// <summary>Reads a small text file that a person named, with one clear line for everything that can be wrong with it.</summary>
public static class TextFile
{
    private const long MaxBytes = 4_000_000;

    /// <summary>The file's text: UTF-8 (with or without BOM) or UTF-16 with BOM. Missing, unreadable, too large or binary files are the caller's mistake.</summary>
    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        var name = Path.GetFileName(path);
        if (Directory.Exists(path)) throw new SalesInputException($"{path}: is a folder; name a file");
        if (!File.Exists(path)) throw new SalesInputException($"{path}: no such file; check the path");
        try
        {
            if (new FileInfo(path).Length > MaxBytes) throw new SalesInputException($"{name}: larger than {MaxBytes / 1_000_000} MB; this file should be a card or a profile");
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            var text = bytes switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
                [0xEF, 0xBB, 0xBF, ..] => Strict.GetString(bytes.AsSpan(3)),
                _ => Strict.GetString(bytes),
            };
            return text.Contains('\0') ? throw new SalesInputException($"{name}: is not a text file; give YAML or JSON") : text;
        }
        catch (DecoderFallbackException error)
        {
            throw new SalesInputException($"{name}: is not UTF-8 text (byte {error.Index}); give YAML or JSON saved as UTF-8", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SalesInputException($"{path}: cannot be read; check its permissions", error);
        }
    }

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}

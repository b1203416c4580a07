using System.Buffers;

namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>Words written in Base64, hexadecimal or binary: a person sees noise, a program reads them.</summary>
internal static class EncodedWords
{
    private const int ShortestBase64 = 24, ShortestDigits = 40, Longest = 4_000;
    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF ");
    private static readonly SearchValues<char> Binary = SearchValues.Create("01 ");

    /// <summary>Whether a run decodes to words.</summary>
    public static bool Stand(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestBase64) return false;
        int run = 0, longest = 0, digits = 0;
        foreach (var character in text)
        {
            run = character == ' ' ? 0 : run + 1;
            longest = Math.Max(longest, run);
            if (char.IsAsciiDigit(character)) digits++;
        }

        return (longest >= ShortestBase64 && AnyRun(text, Base64, ShortestBase64, IsBase64Words))
            || (digits >= ShortestDigits / 2 && (AnyRun(text, Binary, ShortestDigits, IsBinaryWords) || AnyRun(text, Hex, ShortestDigits, IsHexWords)));
    }

    private static bool AnyRun(ReadOnlySpan<char> text, SearchValues<char> of, int shortest, Func<string, bool> isWords)
    {
        var before = '\0';
        while (text.IndexOfAny(of) is >= 0 and var at)
        {
            if (at > 0) before = text[at - 1];
            text = text[at..];
            var length = text.IndexOfAnyExcept(of) is >= 0 and var end ? end : text.Length;
            // What follows a part of a link is a token of that link.
            var partOfLink = text[0] != ' ' && before is '/' or '=' or '?' or '&' or '-' or '_' or '.' or '%' or '@' or '#' || text[0] != ' ' && length < text.Length && text[length] is '-' or '_' or '.' or '@' && length + 1 < text.Length && char.IsAsciiLetterOrDigit(text[length + 1]);
            if (length >= shortest && !partOfLink && isWords(text[..Math.Min(length, Longest)].Trim().ToString())) return true;
            before = text[length - 1];
            text = text[length..];
        }

        return false;
    }

    private static bool IsBase64Words(string run)
    {
        run = run.TrimEnd('=');
        run = run[..(run.Length - run.Length % 4)];
        var bytes = new byte[run.Length];
        return Convert.TryFromBase64String(run, bytes, out var length) && IsWords(bytes.AsSpan(0, length));
    }

    private static bool IsHexWords(string run)
    {
        var digits = run.Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length < 24) return false;
        var bytes = new byte[digits.Length / 2];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = byte.Parse(digits.AsSpan(2 * i, 2), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture);
        return IsWords(bytes);
    }

    private static bool IsBinaryWords(string run)
    {
        var digits = run.Replace(" ", "", StringComparison.Ordinal);
        var bytes = new byte[digits.Length / 8];
        for (var i = 0; i < bytes.Length * 8; i++) bytes[i / 8] = (byte)(bytes[i / 8] << 1 | digits[i] - '0');
        return IsWords(bytes);
    }

    /// <summary>Printable, mostly letters, and at least three words.</summary>
    private static bool IsWords(ReadOnlySpan<byte> bytes)
    {
        int letters = 0, spaces = 0;
        foreach (var b in bytes)
        {
            if (char.IsAsciiLetter((char)b)) letters++;
            else if (b == ' ') spaces++;
            else if (b is < 9 or (> 13 and < 32) or > 126) return false;
        }

        return bytes.Length >= 12 && spaces >= 2 && letters + spaces >= bytes.Length * 0.8;
    }
}

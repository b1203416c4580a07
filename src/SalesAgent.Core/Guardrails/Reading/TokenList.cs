using System.Globalization;
using System.Runtime.InteropServices;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Kinds of token.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters of an alphabet, with digits and apostrophes inside ("don't", "B2B").</summary>
    Word,
    /// <summary>Digits with marks inside (30,000 or 9.5).</summary>
    Number,
    /// <summary>One CJK character.</summary>
    Cjk,
    /// <summary>Any other visible character.</summary>
    Mark,
    /// <summary>A line break.</summary>
    Break,
}

/// <summary>A token and where it stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int End, TokenKind Kind);

/// <summary>A text cut into tokens in one pass: all readers of claims walk over this list, never over the characters again.</summary>
internal sealed class TokenList
{
    private readonly List<Token> _tokens;

    private TokenList(string text, List<Token> tokens)
    {
        Text = text;
        _tokens = tokens;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The number that was read last, at which token: several readers ask for the same one in turn.</summary>
    public (int At, bool Found, decimal Value, int Next) LastNumber { get; set; } = (-1, false, 0, 0);

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>A token; beyond either end an empty line break, so that readers need no bounds.</summary>
    public Token this[int i] => (uint)i < (uint)_tokens.Count ? _tokens[i] : new Token(i < 0 ? 0 : Text.Length, i < 0 ? 0 : Text.Length, TokenKind.Break);

    /// <summary>Cuts a text.</summary>
    public static TokenList Of(string text)
    {
        var tokens = new List<Token>(text.Length / 3 + 4);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var c = text[i];
            if (c is '\n' or '\r') { i++; tokens.Add(new Token(start, i, TokenKind.Break)); }
            else if (char.IsAsciiLetter(c)) { i = WordEnd(text, i); tokens.Add(new Token(start, i, TokenKind.Word)); }
            else if (c is ' ' or '\t' || char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\ufeff') i++;
            else if (char.IsDigit(c)) { i = NumberEnd(text, i); tokens.Add(new Token(start, i, TokenKind.Number)); }
            else if (Languages.IsCjk(c) || c == '〇') { i++; tokens.Add(new Token(start, i, TokenKind.Cjk)); }
            else if (char.IsLetter(c)) { i = WordEnd(text, i); tokens.Add(new Token(start, i, TokenKind.Word)); }
            else { i++; tokens.Add(new Token(start, i, TokenKind.Mark)); }
        }

        return new TokenList(text, tokens);
    }

    /// <summary>The first token that ends after a character.</summary>
    public int IndexAt(int position)
    {
        int low = 0, high = _tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Span(int i) => Text.AsSpan(this[i].Start, this[i].End - this[i].Start);

    /// <summary>The first character of a token, or NUL beyond the ends.</summary>
    public char First(int i) => this[i] is { } t && t.Start < t.End ? Text[t.Start] : '\0';

    /// <summary>Whether the token is that word, whatever its case.</summary>
    public bool Is(int i, ReadOnlySpan<char> word) => Span(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the tokens from <paramref name="i"/> are these CJK characters without a gap.</summary>
    public bool Reads(int i, string characters) =>
        this[i].Start + characters.Length <= Text.Length && string.CompareOrdinal(Text, this[i].Start, characters, 0, characters.Length) == 0;

    /// <summary>Whether nothing stands between this token and the one before.</summary>
    public bool Touches(int i) => i > 0 && this[i - 1].End == this[i].Start;

    /// <summary>The value of a number token: commas, apostrophes and narrow spaces are thousands marks.</summary>
    public decimal Value(int i)
    {
        decimal value = 0, unit = 0;
        foreach (var c in Span(i))
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (c is '.' or '．') { unit = 0.1m; continue; }
            if (digit < 0) continue;
            if (unit > 0) { value += digit * unit; unit /= 10; }
            else if (value < 1_000_000_000_000_000m) value = value * 10 + digit;
        }

        return value;
    }

    /// <summary>Number of digits of a number token, when it holds digits only; else 0.</summary>
    public int Digits(int i)
    {
        if (this[i].Kind != TokenKind.Number) return 0;
        foreach (var c in Span(i))
            if (!char.IsDigit(c)) return 0;
        return this[i].End - this[i].Start;
    }

    private static int NumberEnd(string text, int i)
    {
        var dots = 0;
        while (i < text.Length)
        {
            if (char.IsDigit(text[i])) { i++; continue; }
            var next = i + 1 < text.Length && char.IsDigit(text[i + 1]);
            var three = next && i + 3 < text.Length && char.IsDigit(text[i + 2]) && char.IsDigit(text[i + 3]) && (i + 4 >= text.Length || !char.IsDigit(text[i + 4]));
            if (text[i] is '.' or '．' && next && dots == 0) { dots++; i++; }
            else if (text[i] is ',' or '，' or '\'' or '’' or '\u00a0' or '\u202f' or '\u2009' && three) i++;
            else break;
        }

        return i;
    }

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c)) { i++; continue; }
            if (c is ' ' or '.' or ',' || Languages.IsCjk(c)) break;
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) { i++; continue; }
            if (c is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !Languages.IsCjk(text[i + 1])) { i++; continue; }
            break;
        }

        return i;
    }
}

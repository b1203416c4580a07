using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads a number in digits or words, English or Chinese: 30,000 · 30k · two hundred and fifty · 十五 · 一万二 · 12.5亿 · 三分之一.</summary>
internal static class NumberReader
{
    private static readonly FrozenDictionary<string, int> English = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16,
        ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> EnglishBySpan = English.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words with which a number begins.</summary>
    public static IEnumerable<string> Openers => English.Keys.Concat(["hundred", "thousand", "million", "dozen"]);

    /// <summary>Whether a number can begin with this word.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) =>
        EnglishBySpan.ContainsKey(word) || word.Equals("hundred", StringComparison.OrdinalIgnoreCase) || word.Equals("thousand", StringComparison.OrdinalIgnoreCase) || word.Equals("million", StringComparison.OrdinalIgnoreCase) || word.Equals("dozen", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word is one digit: zero, oh, one … nine.</summary>
    public static bool IsSingleDigit(ReadOnlySpan<char> word) => EnglishBySpan.TryGetValue(word, out var value) && value < 10 || word.Equals("oh", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the number that begins at token <paramref name="i"/>; <paramref name="next"/> is the token after it.</summary>
    public static bool TryRead(TokenList tokens, int i, out decimal value, out int next)
    {
        value = 0;
        next = i;
        if (tokens.LastNumber is { } last && last.At == i)
        {
            (value, next) = (last.Value, last.Next);
            return last.Found;
        }

        var found = tokens[i].Kind switch
        {
            TokenKind.Number => Digits(tokens, i, out value, out next),
            TokenKind.Word => EnglishWords(tokens, i, out value, out next),
            TokenKind.Cjk => ChineseWords(tokens, i, out value, out next),
            _ => false,
        };
        tokens.LastNumber = (i, found, value, next);
        return found;
    }

    /// <summary>The value of a single Chinese digit, 两 included; −1 for any other character.</summary>
    public static int ChineseDigit(char c) => c switch
    {
        '零' or '〇' => 0, '一' or '壹' => 1, '二' or '两' or '贰' => 2, '三' or '叁' => 3, '四' => 4, '五' => 5,
        '六' => 6, '七' => 7, '八' => 8, '九' => 9, _ => -1,
    };

    /// <summary>Whether the character is part of a Chinese number.</summary>
    public static bool IsNumeral(char c) => ChineseDigit(c) >= 0 || Scale(c) > 0;

    private static decimal Scale(char c) => c switch { '十' or '拾' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };

    private const string Counted = "月日号点时个台天周年人家次套件折成位条张分秒期批轮步项章页楼层";

    private static bool Digits(TokenList tokens, int i, out decimal value, out int next)
    {
        value = tokens.Value(i);
        next = i + 1;
        if (tokens.First(next) is '来' or '多' or '余' && Scale(tokens.First(next + 1)) >= 10_000) next++; // 80多万
        if (tokens[next].Kind == TokenKind.Cjk && Scale(tokens.First(next)) is >= 100 and var scale)
        {
            value *= scale;
            next++;
            // 百万, 千万, 万亿
            while (tokens[next].Kind == TokenKind.Cjk && Scale(tokens.First(next)) >= 10_000) value *= Scale(tokens.First(next++));
            // 1万2千, 1万2; "6 万 8 一年", but "6 万 8 月" is a sum and a month.
            if (tokens[next].Kind == TokenKind.Number && (tokens.Touches(next) || scale >= 10_000 && !Counted.Contains(tokens.First(next + 1))) && tokens.Digits(next) == 1 && scale >= 100)
            {
                var small = tokens.Value(next);
                var inner = Scale(tokens.First(next + 1)) is >= 10 and <= 1000 and var s && s < scale ? s : 0;
                value += small * (inner > 0 ? inner : scale / 10);
                next += inner > 0 ? 2 : 1;
            }

            return true;
        }

        if (tokens[next].Kind == TokenKind.Word)
        {
            var touching = tokens.Touches(next);
            decimal factor = tokens.Is(next, "k") && touching ? 1000
                : (tokens.Is(next, "m") || tokens.Is(next, "mn") || tokens.Is(next, "mio")) && touching || tokens.Is(next, "million") ? 1_000_000
                : tokens.Is(next, "bn") || tokens.Is(next, "billion") ? 1_000_000_000
                : tokens.Is(next, "thousand") ? 1000
                : tokens.Is(next, "hundred") ? 100
                : 0;
            if (factor > 0) { value *= factor; next++; }
        }

        return true;
    }

    private static bool EnglishWords(TokenList tokens, int i, out decimal value, out int next)
    {
        value = 0;
        next = i;
        decimal total = 0, group = 0;
        var any = false;
        var expectUnit = false;
        while (true)
        {
            if (tokens[next].Kind == TokenKind.Word && EnglishBySpan.TryGetValue(tokens.Span(next), out var n))
            {
                if (any && !expectUnit && group % 100 != 0) break;
                if (expectUnit && n >= 10) break;
                group += n;
                expectUnit = n >= 20;
                any = true;
                next++;
                if (expectUnit && tokens.First(next) == '-' && EnglishBySpan.TryGetValue(tokens.Span(next + 1), out var after) && after < 10) next++;
                continue;
            }

            if (tokens.Is(next, "hundred") && (any || Article(tokens, i))) { group = Math.Max(group, 1) * 100; any = true; next++; expectUnit = false; }
            else if (tokens.Is(next, "thousand") && (any || Article(tokens, i))) { total += Math.Max(group, 1) * 1000; group = 0; any = true; next++; expectUnit = false; }
            else if (tokens.Is(next, "million") && (any || Article(tokens, i))) { total += Math.Max(group, 1) * 1_000_000; group = 0; any = true; next++; expectUnit = false; }
            else if (tokens.Is(next, "dozen") && (any ? group < 20 : Article(tokens, i) || tokens.Is(i - 1, "half"))) { group = any ? group * 12 : tokens.Is(i - 1, "half") || tokens.Is(i - 2, "half") ? 6 : 12; any = true; next++; break; }
            else if (any && group >= 100 && tokens.Is(next, "and") && EnglishBySpan.ContainsKey(tokens.Span(next + 1))) next++;
            else break;
        }

        value = total + group;
        return any;
    }

    private static bool Article(TokenList tokens, int i) => tokens.Is(i - 1, "a") || tokens.Is(i - 1, "an");

    private static bool ChineseWords(TokenList tokens, int i, out decimal value, out int next)
    {
        value = 0;
        next = i;
        decimal total = 0, section = 0, digit = -1, lastScale = 0;
        var digitsInRow = 0;
        decimal row = 0;
        while (tokens[next].Kind == TokenKind.Cjk && (next == i || tokens.Touches(next)))
        {
            var c = tokens.First(next);
            var d = ChineseDigit(c);
            var scale = Scale(c);
            if (d >= 0)
            {
                digitsInRow++;
                row = Math.Min(row * 10 + d, 1_000_000_000_000m);
                digit = d;
            }
            else if (scale is 10 or 100 or 1000)
            {
                if (next == i && scale > 10) return false;
                section += (digit < 0 ? 1 : digit) * scale;
                digit = -1;
                digitsInRow = 0;
                row = 0;
                lastScale = scale;
            }
            else if (scale >= 10_000)
            {
                if (next == i) return false;
                var before = section + (digit < 0 ? 0 : digit);
                total = scale == 10_000 ? total + before * scale : (total + before) * scale;
                section = 0;
                digit = -1;
                digitsInRow = 0;
                row = 0;
                lastScale = scale;
            }
            else if (!(next > i && c is '来' or '多' or '余' or '几' && Scale(tokens.First(next + 1)) >= 10_000))
            {
                break;
            }

            next++;
            if (total > 1_000_000_000_000_000m) return false;
        }

        if (next == i) return false;
        // 一万二 = 12,000 and 三百五 = 350: a last digit after a scale counts in tenths of it; 二〇二六 is read digit by digit.
        var afterZero = next - 2 >= i && ChineseDigit(tokens.First(next - 2)) == 0;
        if (digitsInRow > 1 && lastScale == 0) value = row;
        else value = total + section + (digit < 0 ? 0 : lastScale >= 100 && digitsInRow == 1 && !afterZero ? digit * lastScale / 10 : digit);
        return true;
    }
}

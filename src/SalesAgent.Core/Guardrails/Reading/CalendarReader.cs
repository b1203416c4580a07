using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads dates: 1 December 2026 · Dec 1 · the tenth of March · 2026-12-01 · 1/12/2026 · 2026年12月1日 · in May 2026 · Q3 2026 · since 2019; times of day and days said from today have readers of their own.</summary>
internal static class CalendarReader
{
    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6, ["july"] = 7, ["august"] = 8, ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12,
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthBySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names of months as <see cref="ContentWords"/> has them.</summary>
    public static readonly FrozenSet<string> MonthStems = Months.Keys.Select(static month => ContentWords.Stem(month).ToString()).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] BeforeMonth = ["in", "by", "since", "until", "before", "after", "from", "of", "this", "last", "next", "mid", "early", "late", "end", "during", "to"];

    private static readonly string[] BeforeYear = ["in", "since", "by", "until", "from", "for", "year", "of", "founded", "before", "after", "to"];

    /// <summary>Words with which a date or time begins, beside numbers.</summary>
    public static IEnumerable<string> Openers => [.. RelativeDates.Openers, .. ClockReader.Openers, .. Months.Keys, "Q1", "Q2", "Q3", "Q4"];

    /// <summary>Reads the date or time that begins at token <paramref name="i"/>; a day of the week beside a date belongs to it.</summary>
    public static Mention? TryRead(TokenList tokens, int i, out int next)
    {
        var time = RelativeDates.TryRead(tokens, i, out next) ?? ClockReader.TryRead(tokens, i, out next);
        if (time is not null) return time;
        var date = tokens[i].Kind switch
        {
            TokenKind.Number => Iso(tokens, i, out next) ?? Slashed(tokens, i, out next) ?? DayMonth(tokens, i, out next) ?? ChineseDate(tokens, i, out next) ?? Year(tokens, i, out next),
            TokenKind.Word => MonthDay(tokens, i, out next) ?? Quarter(tokens, i, out next),
            TokenKind.Cjk => ChineseDate(tokens, i, out next),
            _ => null,
        };
        if (date is null) { next = i; return null; }
        return date.Day.Day == 0 ? date : date with { Weekday = WeekdayBeside(tokens, i, next) };
    }

    /// <summary>Thursday, 3 December · 26 号（周四） · Tue 8 Dec.</summary>
    private static int WeekdayBeside(TokenList tokens, int i, int next)
    {
        var before = tokens.First(i - 1) == ',' ? i - 2 : i - 1;
        if (tokens.Is(before, "the")) before--;
        if (RelativeDates.Weekday(tokens.Span(before)) is > 0 and var english) return english;
        var after = tokens.First(next) is '(' or '（' or ',' or '，' ? next + 1 : next;
        if (tokens[after].Kind == TokenKind.Word) return tokens.First(next) is '(' or '（' ? RelativeDates.Weekday(tokens.Span(after)) : 0;
        if (tokens.First(after) == '周') after++;
        else if (tokens.Reads(after, "星期") || tokens.Reads(after, "礼拜")) after += 2;
        else return 0;
        return RelativeDates.DayAfter(tokens, ref after);
    }

    private static Mention Make(TokenList tokens, int i, int next, int year = 0, int month = 0, int day = 0, bool ambiguous = false, string key = "") => new()
    {
        Kind = ClaimKind.Date, Start = tokens[i].Start, End = tokens[next - 1].End, Day = (year, month, day), Ambiguous = ambiguous, Key = key,
    };

    private static bool IsYear(TokenList tokens, int i) => tokens.Digits(i) == 4 && tokens.Value(i) is >= 1900 and <= 2100;

    private static bool IsDay(TokenList tokens, int i) => tokens.Digits(i) is 1 or 2 && tokens.Value(i) is >= 1 and <= 31;

    private static Mention? Iso(TokenList tokens, int i, out int next)
    {
        next = i + 5;
        var mark = tokens.First(i + 1);
        return IsYear(tokens, i) && mark is '-' or '/' or '.' && tokens.First(i + 3) == mark && tokens.Digits(i + 2) is 1 or 2 && IsDay(tokens, i + 4) && tokens.Value(i + 2) is >= 1 and <= 12
            ? Make(tokens, i, next, (int)tokens.Value(i), (int)tokens.Value(i + 2), (int)tokens.Value(i + 4))
            : null;
    }

    private static Mention? Slashed(TokenList tokens, int i, out int next)
    {
        next = i + 5;
        if (IsDay(tokens, i) && tokens.First(i + 1) is '/' or '-' && tokens.First(i + 3) == tokens.First(i + 1) && IsDay(tokens, i + 2) && IsYear(tokens, i + 4))
        {
            int first = (int)tokens.Value(i), second = (int)tokens.Value(i + 2), year = (int)tokens.Value(i + 4);
            if (second > 12) (first, second) = (second, first);
            return second > 12 ? null : Make(tokens, i, next, year, second, first, ambiguous: first <= 12);
        }

        next = i + 3;
        // 06/2026
        if (IsDay(tokens, i) && tokens.Value(i) <= 12 && tokens.First(i + 1) == '/' && tokens.Touches(i + 1) && tokens.Touches(i + 2) && IsYear(tokens, i + 2)) return Make(tokens, i, next, (int)tokens.Value(i + 2), (int)tokens.Value(i));
        // 1.12.2026: the number token swallows the first point.
        var span = tokens.Span(i);
        var point = span.IndexOf('.');
        if (tokens[i].Kind == TokenKind.Number && point is 1 or 2 && tokens.First(i + 1) == '.' && tokens.Touches(i + 1) && tokens.Touches(i + 2) && IsYear(tokens, i + 2)
            && int.TryParse(span[..point], out var d) && int.TryParse(span[(point + 1)..], out var m) && m is >= 1 and <= 12 && d is >= 1 and <= 31)
            return Make(tokens, i, next, (int)tokens.Value(i + 2), m, d);
        return null;
    }

    private static Mention? DayMonth(TokenList tokens, int i, out int next)
    {
        next = i + 1;
        if (tokens.Digits(i) is not (1 or 2) || tokens.Value(i) is < 1 or > 31) return null;
        var ordinal = tokens.Touches(next) && (tokens.Is(next, "st") || tokens.Is(next, "nd") || tokens.Is(next, "rd") || tokens.Is(next, "th"));
        if (ordinal) next++;
        var end = next;
        if (tokens.First(next) == '.') next++;
        if (tokens.Is(next, "of")) next++;
        if (!Month(tokens, next, out var month))
        {
            // "on the 27th", but not "the 5th floor".
            next = end;
            return ordinal && tokens.Is(i - 1, "the") && (tokens[end].Kind != TokenKind.Word || ContentWords.IsStop(tokens.Span(end))) ? Make(tokens, i, end, 0, 0, (int)tokens.Value(i)) : null;
        }

        next++;
        if (tokens.First(next) == '.' && IsYear(tokens, next + 1)) next++;
        var year = OptionalYear(tokens, ref next);
        return Make(tokens, i, next, year, month, (int)tokens.Value(i));
    }

    private static Mention? MonthDay(TokenList tokens, int i, out int next)
    {
        next = i + 1;
        if (!Month(tokens, i, out var month)) return null;
        var after = tokens.First(next) == '.' ? next + 1 : next;
        if (IsDay(tokens, after) && !tokens.Is(after + 1, "%") && tokens.First(after + 1) is not ('%' or ':'))
        {
            var day = (int)tokens.Value(after);
            next = after + 1;
            if (tokens.Touches(next) && tokens[next].Kind == TokenKind.Word && tokens[next].End - tokens[next].Start == 2) next++;
            var year = OptionalYear(tokens, ref next);
            return Make(tokens, i, next, year, month, day);
        }

        if (IsYear(tokens, next)) return Make(tokens, i, ++next, (int)tokens.Value(next - 1), month);
        return Array.Exists(BeforeMonth, word => tokens.Is(i - 1, word)) || tokens.First(i - 1) == '-' ? Make(tokens, i, next, 0, month) : null;
    }

    /// <summary>Whether the word names a month.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && MonthBySpan.TryGetValue(word, out _);

    private static bool Month(TokenList tokens, int i, out int month)
    {
        month = 0;
        return tokens[i].Kind == TokenKind.Word && char.IsUpper(tokens.First(i)) && MonthBySpan.TryGetValue(tokens.Span(i), out month);
    }

    private static int OptionalYear(TokenList tokens, ref int next)
    {
        var at = tokens.First(next) == ',' ? next + 1 : next;
        if (!IsYear(tokens, at)) return 0;
        next = at + 1;
        return (int)tokens.Value(at);
    }

    private static Mention? Quarter(TokenList tokens, int i, out int next)
    {
        next = i + 1;
        var span = tokens.Span(i);
        if (span.Length != 2 || span[0] != 'Q' || span[1] is < '1' or > '4') return null;
        var year = OptionalYear(tokens, ref next);
        return Make(tokens, i, next, year, key: "Q" + span[1]);
    }

    private static Mention? Year(TokenList tokens, int i, out int next)
    {
        next = i + 1;
        if (!IsYear(tokens, i) || tokens.First(next) is '%' or '-' or '/') return null;
        var led = Array.Exists(BeforeYear, word => tokens.Is(i - 1, word));
        var counts = tokens[next].Kind == TokenKind.Word && !ContentWords.IsStop(tokens.Span(next).ToString().ToLowerInvariant());
        // "The 2026 catalogue", 2026 版: a year before one thing, not so many things.
        var recent = tokens.Value(i) is >= 1990 and < 2040 && (tokens[next].Kind is not (TokenKind.Word or TokenKind.Cjk) || tokens.First(next) is '版' or '款' or '届' or '价' or '财' or '全' || tokens[next].Kind == TokenKind.Word && counts && !tokens.Span(next).EndsWith("s") && Concepts.Of(tokens.Span(next)) is null or Concepts.Price && MeasureUnits.TimeWord(tokens.Span(next)) is null);
        return led && !counts || recent ? Make(tokens, i, next, (int)tokens.Value(i)) : null;
    }

    private static Mention? ChineseDate(TokenList tokens, int i, out int next)
    {
        next = i;
        int year = 0, month = 0, day = 0;
        if (!NumberReader.TryRead(tokens, i, out var value, out var after)) return null;
        var at = i;
        if (tokens.First(after) == '年' && value is >= 1900 and <= 2100)
        {
            year = (int)value;
            at = next = after + 1;
            if (!NumberReader.TryRead(tokens, at, out value, out after)) return Make(tokens, i, next, year);
        }

        if (tokens.First(after) == '月' && value is >= 1 and <= 12 && value == decimal.Truncate(value))
        {
            month = (int)value;
            next = after + 1;
            if (NumberReader.TryRead(tokens, next, out var third, out after) && tokens.First(after) is '日' or '号' && third is >= 1 and <= 31)
            {
                day = (int)third;
                next = after + 1;
            }
        }
        else if (year == 0 && (tokens.First(after) == '号' || tokens.First(after) == '日' && tokens[i].Kind == TokenKind.Number && !(tokens.First(after + 1) is '内' or '常' or '均') && !tokens.Reads(after + 1, "之内") && !tokens.Reads(after + 1, "以内") && !tokens.Reads(after + 1, "后")) && value is >= 1 and <= 31 && tokens[after + 1].Kind != TokenKind.Word && tokens.First(i - 1) != '第' && !(tokens.First(after + 1) is '车' or '楼' or '线' or '仓' or '机' or '店' or '门' or '馆' or '厅' or '柜' or '炉' or '库' or '桌' or '房' or '院' or '厂'))
        {
            day = (int)value;
            next = after + 1;
        }

        return year + month + day == 0 ? null : Make(tokens, i, next, year, month, day);
    }
}

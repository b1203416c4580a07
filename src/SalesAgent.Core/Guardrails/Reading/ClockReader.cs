namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads times of day: 14:45 · 2.45 pm · 10 am · two o'clock · half past one · quarter to three · at ten · 两点三刻 · 九点半 · 15点30分 · 早上七点. Compared on a dial of twelve hours, since talk leaves out which half of the day.</summary>
internal static class ClockReader
{
    /// <summary>Words with which a time begins, beside numbers.</summary>
    public static readonly string[] Openers = ["half", "quarter", "noon", "midday", "midnight"];

    /// <summary>Reads the time that begins at token <paramref name="i"/>.</summary>
    public static Mention? TryRead(TokenList tokens, int i, out int next) => tokens[i].Kind switch
    {
        TokenKind.Number => Digital(tokens, i, out next) ?? Chinese(tokens, i, out next) ?? Spoken(tokens, i, out next),
        TokenKind.Word => PastOrTo(tokens, i, out next) ?? Spoken(tokens, i, out next),
        TokenKind.Cjk => Chinese(tokens, i, out next),
        _ => None(i, out next),
    };

    private static Mention? None(int i, out int next)
    {
        next = i;
        return null;
    }

    private static Mention At(TokenList tokens, int i, int next, int hour, int minute) => new()
    {
        Kind = ClaimKind.Date, Start = tokens[i].Start, End = tokens[next - 1].End, Key = $"{hour % 12}:{minute:00}",
    };

    private static Mention? Digital(TokenList tokens, int i, out int next)
    {
        next = i + 3;
        if (tokens.Digits(i) is 1 or 2 && tokens.First(i + 1) is ':' or '：' && tokens.Touches(i + 1) && tokens.Touches(i + 2) && tokens.Digits(i + 2) == 2 && tokens.Value(i) < 25 && tokens.Value(i + 2) < 60)
        {
            var found = (Hour: (int)tokens.Value(i), Minute: (int)tokens.Value(i + 2));
            Meridiem(tokens, ref next);
            return At(tokens, i, next, found.Hour, found.Minute);
        }

        next = i + 1;
        var span = tokens.Span(i);
        var point = span.IndexOf('.');
        if (point is 1 or 2 && span.Length == point + 3 && int.TryParse(span[..point], out var hour) && int.TryParse(span[(point + 1)..], out var minute) && hour <= 24 && minute < 60 && Meridiem(tokens, ref next))
            return At(tokens, i, next, hour, minute);
        return null;
    }

    /// <summary>am, pm, a.m., o'clock after an hour.</summary>
    private static bool Meridiem(TokenList tokens, ref int next)
    {
        if (tokens.Is(next, "am") || tokens.Is(next, "pm") || tokens.Is(next, "o'clock") || tokens.Is(next, "o’clock") || tokens.Is(next, "oclock") || tokens.Is(next, "Uhr")) { next++; return true; }
        if (!(tokens.Is(next, "a") || tokens.Is(next, "p")) || tokens.First(next + 1) != '.' || !tokens.Is(next + 2, "m")) return false;
        next += tokens.First(next + 3) == '.' && tokens.Touches(next + 3) ? 4 : 3;
        return true;
    }

    /// <summary>half past one, quarter to three, ten past nine, noon.</summary>
    private static Mention? PastOrTo(TokenList tokens, int i, out int next)
    {
        next = i + 1;
        if (tokens.Is(i, "noon") || tokens.Is(i, "midday") || tokens.Is(i, "midnight")) return At(tokens, i, next, 0, 0);
        int minutes;
        int join = i + 1;
        if (tokens.Is(i, "half")) minutes = 30;
        else if (tokens.Is(i, "quarter")) minutes = 15;
        else if (NumberReader.TryRead(tokens, i, out var many, out join) && many is 5 or 10 or 20 or 25) minutes = (int)many;
        else return null;
        if (tokens.Is(join, "minutes")) join++;
        var to = tokens.Is(join, "to") || tokens.Is(join, "before");
        if (!(to || tokens.Is(join, "past") || tokens.Is(join, "after")) || (to && minutes != 15 && !(tokens.Is(i - 1, "at"))) || tokens.Is(join, "after") && minutes != 15) return null;
        if (!NumberReader.TryRead(tokens, join + 1, out var hour, out next) || hour is < 1 or > 12 || MeasureUnits.TimeWord(tokens.Span(next)) is not null) { next = i; return null; }
        Meridiem(tokens, ref next);
        return to ? At(tokens, i, next, (int)hour + 11, 60 - minutes) : At(tokens, i, next, (int)hour, minutes);
    }

    /// <summary>10 am, two o'clock, and "at ten" before a pause, a place or a day.</summary>
    private static Mention? Spoken(TokenList tokens, int i, out int next)
    {
        next = i;
        if (tokens.Is(i, "at")) return null;
        if (!NumberReader.TryRead(tokens, i, out var hour, out next) || hour is < 1 or > 24 || hour != decimal.Truncate(hour)) return null;
        var minute = 0;
        var after = next;
        if (Meridiem(tokens, ref after)) return At(tokens, i, next = after, (int)hour, 0);
        if (!tokens.Is(i - 1, "at") || hour > 12 || next != i + 1) return null;
        // "two thirty", "ten fifteen"
        if (tokens[i].Kind == TokenKind.Word && NumberReader.TryRead(tokens, next, out var minutes, out var end) && minutes is 15 or 30 or 45 or 20 or 10 or 40 or 50) (minute, next) = ((int)minutes, end);
        return Pauses(tokens, next) ? At(tokens, i, next, (int)hour, minute) : null;
    }

    private static bool Pauses(TokenList tokens, int at) =>
        tokens[at].Kind == TokenKind.Break || tokens.First(at) is '.' or ',' or '?' or '!' or ';' or ')' or ':' or '—' or '–'
        || tokens[at].Kind == TokenKind.Word && Array.Exists(AfterHour, word => tokens.Is(at, word)) || RelativeDates.Weekday(tokens.Span(at)) > 0;

    private static readonly string[] AfterHour = ["on", "tomorrow", "today", "as", "sharp", "your", "my", "our", "Eastern", "Central", "Pacific", "Beijing", "London", "Berlin", "local", "GMT", "CET", "UTC", "in", "for", "with", "still", "and", "this", "next", "then"];

    /// <summary>九点, 两点三刻, 三点半, 十点十分, 15点30.</summary>
    private static Mention? Chinese(TokenList tokens, int i, out int next)
    {
        next = i;
        if (!NumberReader.TryRead(tokens, i, out var hour, out var at) || hour is < 0 or > 24 || hour != decimal.Truncate(hour) || !(tokens.First(at) is '点' or '时') || tokens.First(i - 1) == '第') return null;
        if (tokens.First(at) == '时' && tokens[i].Kind != TokenKind.Number) return null;
        var minute = 0;
        next = at + 1;
        if (tokens.First(next) == '半') { minute = 30; next++; }
        else if (tokens.First(next) == '整') next++;
        else if (tokens.First(next) == '钟') next++;
        else if (NumberReader.TryRead(tokens, next, out var minutes, out var end) && minutes is > 0 and < 60)
        {
            if (tokens.First(end) == '刻') (minute, next) = ((int)minutes * 15, end + 1);
            else if (tokens.First(end) == '分' || minutes >= 5 && tokens[end].Kind != TokenKind.Cjk) (minute, next) = ((int)minutes, tokens.First(end) == '分' ? end + 1 : end);
        }
        else if (tokens[i].Kind == TokenKind.Cjk && !IsHour(tokens, i, next))
        {
            // 三点建议: points, not hours.
            next = i;
            return null;
        }
        else if (tokens[i].Kind == TokenKind.Number && (tokens.Reads(next, "建议") || tokens.Reads(next, "思路") || tokens.Reads(next, "想法")))
        {
            next = i;
            return null;
        }

        return At(tokens, i, next, (int)hour, minute);
    }

    private static bool IsHour(TokenList tokens, int i, int after) =>
        tokens.First(i - 1) is '早' or '晚' or '午' or '晨' or '上' or '天' or '明' or '今' or '后' or '日' or '到' or '至' or '—' or '-' || tokens.First(i - 1) is '）' or ')' || char.IsDigit(tokens.First(i - 2)) && tokens.First(i - 1) == '号'
        || tokens.First(i - 2) is '周' or '期' || tokens.First(after) is '前' or '后' or '见' or '到' or '至' || tokens.Reads(after, "上线") || tokens.Reads(after, "开会") || tokens.Reads(after, "开始");
}

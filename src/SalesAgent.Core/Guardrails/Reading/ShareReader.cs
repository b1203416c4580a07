namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads shares and factors in words: a third of, nine out of ten, one in four, every fourth, half of, 一半, 三分之一, 十个里有三个; doubled, halved, twice as, half as many again, 翻一番, 减半.</summary>
internal static class ShareReader
{
    private static readonly (string Word, decimal Percent)[] Parts = [("half", 50), ("third", 100m / 3), ("thirds", 100m / 3), ("quarter", 25), ("quarters", 25), ("fourth", 25), ("fourths", 25), ("fifth", 20), ("fifths", 20), ("sixth", 100m / 6), ("eighth", 12.5m), ("eighths", 12.5m), ("tenth", 10), ("tenths", 10)];

    private static readonly string[] AfterPart = ["of", "less", "fewer", "more", "off"];

    private static readonly (string Word, decimal Times)[] Factors =
        [("doubled", 2), ("doubles", 2), ("doubling", 2), ("tripled", 3), ("triples", 3), ("tripling", 3), ("trebled", 3), ("quadrupled", 4), ("quadruples", 4), ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("tenfold", 10)];

    private static readonly (string Words, decimal Times)[] ChineseFactors = [("翻倍", 2), ("翻番", 2), ("翻了一番", 2), ("翻了番", 2), ("翻一番", 2), ("翻两番", 4), ("翻了两番", 4), ("翻了一倍", 2), ("翻了倍", 2)];

    /// <summary>Words with which these begin, beside numbers.</summary>
    public static IEnumerable<string> Openers => ["half", "third", "quarter", "fourth", "fifth", "tenth", "eighth", "sixth", "double", "triple", "twice", "thrice", "halved", "halves", "halve", "halving", "every", .. Factors.Select(f => f.Word)];

    /// <summary>Reads the share or factor that begins at token <paramref name="i"/>.</summary>
    public static Mention? TryRead(TokenList tokens, int i, out int next) => tokens[i].Kind switch
    {
        TokenKind.Cjk => InChinese(tokens, i, out next),
        TokenKind.Word => EnglishFactor(tokens, i, out next) ?? EnglishPart(tokens, i, out next) ?? OutOf(tokens, i, out next),
        TokenKind.Number => OutOf(tokens, i, out next),
        _ => None(i, out next),
    };

    private static Mention? None(int i, out int next)
    {
        next = i;
        return null;
    }

    private static Mention Share(TokenList tokens, int i, decimal percent, int end) => new()
    {
        Kind = ClaimKind.Percentage, Start = tokens[i].Start, End = tokens[end - 1].End, Value = percent, Unit = "%", Bound = Bounds.Around(tokens, i, end),
    };

    private static Mention Times(TokenList tokens, int i, decimal factor, int end) => new()
    {
        Kind = ClaimKind.Number, Start = tokens[i].Start, End = tokens[end - 1].End, Value = factor, Unit = "×", Bound = Bounds.Around(tokens, i, end),
    };

    private static Mention? EnglishFactor(TokenList tokens, int i, out int next)
    {
        next = i + 1;
        foreach (var (word, times) in Factors)
            if (tokens.Is(i, word)) return Times(tokens, i, times, next);
        if (tokens.Is(i, "double") && Owns(tokens, i + 1)) return Times(tokens, i, 2, next);
        if (tokens.Is(i, "triple") && Owns(tokens, i + 1)) return Times(tokens, i, 3, next);
        if ((tokens.Is(i, "twice") || tokens.Is(i, "thrice")) && (tokens.Is(next, "a") || tokens.Is(next, "per") || tokens.Is(next, "each") || tokens.Is(next, "every")) && MeasureUnits.TimeWord(tokens.Span(next + 1)) is { } often)
            return new Mention { Kind = ClaimKind.Number, Start = tokens[i].Start, End = tokens[i].End, Value = tokens.Is(i, "twice") ? 2 : 3, Counter = '次', Per = often, Bound = Bounds.Around(tokens, i, next) };
        if ((tokens.Is(i, "twice") || tokens.Is(i, "thrice")) && (tokens.Is(next, "as") || tokens.Is(next, "the"))) return Times(tokens, i, tokens.Is(i, "twice") ? 2 : 3, next);
        if (tokens.Is(i, "half") && tokens.Is(next, "as") && (tokens.Is(i + 4, "again") || tokens.Is(i + 3, "again")))
        {
            next = tokens.Is(i + 4, "again") ? i + 5 : i + 4;
            return Times(tokens, i, 1.5m, next);
        }

        return tokens.Is(i, "halved") || tokens.Is(i, "halves") || tokens.Is(i, "halve") || tokens.Is(i, "halving") ? Share(tokens, i, 50, next) : null;
    }

    private static bool Owns(TokenList tokens, int i) => tokens.Is(i, "your") || tokens.Is(i, "the") || tokens.Is(i, "their") || tokens.Is(i, "our") || tokens.Is(i, "what");

    private static Mention? EnglishPart(TokenList tokens, int i, out int next)
    {
        next = i + 1;
        if (tokens.Is(i, "every")) return EveryNth(tokens, i, out next);
        if (tokens.Is(i, "half"))
        {
            var share = tokens.First(next) != '-' && (tokens.Is(next, "of") || Owns(tokens, next) || tokens.Is(i - 1, "by") || tokens.Is(i - 1, "in") || tokens.Is(i - 1, "about") || tokens.Is(i - 1, "almost") || tokens.Is(next, "with") || tokens.Is(next, "upfront") || tokens.Is(next, "after") || tokens.Is(next, "before") || tokens.Is(i - 1, "nearly"));
            return share && MeasureUnits.TimeWord(tokens.Span(i + 2)) is null && MeasureUnits.TimeWord(tokens.Span(next)) is null && !tokens.Is(next, "past") ? Share(tokens, i, 50, next) : null;
        }

        foreach (var (word, percent) in Parts)
        {
            // A bare "third" is an ordinal; "a third of" and "by a third" are shares.
            if (tokens.Is(i, word) && (tokens.Is(i - 1, "a") || tokens.Is(i - 1, "an") || tokens.Is(i - 1, "one")) && !tokens.Is(next, "party") && !tokens.Is(next, "time") && (EndsPart(tokens, next) || tokens[next].Kind != TokenKind.Word && tokens.First(next) != '-' && word != "quarter" || tokens.Is(i - 2, "by") || tokens.Is(i - 2, "about") || tokens.Is(i - 2, "save") || tokens.Is(i - 2, "saved") || tokens.Is(i - 2, "nearly")))
                return tokens.Is(next, "of") && tokens.Is(next + 1, "an") && tokens.Is(next + 2, "hour") ? null : Share(tokens, i, percent, next) with { Bound = Bounds.Around(tokens, i - 1, next) };
        }

        if (!NumberReader.TryRead(tokens, i, out var top, out var after)) return null;
        if (tokens.First(after) == '-') after++;
        foreach (var (word, percent) in Parts)
        {
            if (percent is 50 || !tokens.Is(after, word) || !word.EndsWith('s')) continue;
            if (tokens.Is(after + 1, "of") && tokens.Is(after + 3, "hour")) return null;
            next = after + 1;
            return Share(tokens, i, top * percent, next);
        }

        return null;
    }

    private static bool EndsPart(TokenList tokens, int at) => Array.Exists(AfterPart, word => tokens.Is(at, word));

    /// <summary>"every fourth truck": a quarter of them. Every second counts; "every two minutes" is a rhythm and left to durations.</summary>
    private static Mention? EveryNth(TokenList tokens, int i, out int next)
    {
        next = i + 2;
        decimal percent = tokens.Is(i + 1, "second") || tokens.Is(i + 1, "other") ? 50 : tokens.Is(i + 1, "third") ? 100m / 3 : tokens.Is(i + 1, "fourth") ? 25 : tokens.Is(i + 1, "fifth") ? 20 : tokens.Is(i + 1, "tenth") ? 10 : 0;
        return percent > 0 && MeasureUnits.TimeWord(tokens.Span(i + 2)) is null ? Share(tokens, i, percent, next) : null;
    }

    /// <summary>"nine out of ten", "one in four"; with digits only "9 out of 10", as "31 in 2024" is none.</summary>
    private static Mention? OutOf(TokenList tokens, int i, out int next)
    {
        next = i;
        if (!NumberReader.TryRead(tokens, i, out var part, out var after)) return null;
        var of = tokens.Is(after, "out") && tokens.Is(after + 1, "of") ? after + 2 : tokens[i].Kind == TokenKind.Word && (tokens.Is(after, "in") || tokens.Is(after, "of")) ? after + 1 : 0;
        if (tokens.First(after) == '/' && tokens.Touches(after) && tokens.Is(after + 1, "10") && part <= 10) of = after + 1;
        // "one invoice in twelve"
        if (of == 0 && part == 1 && tokens[after].Kind == TokenKind.Word && tokens.Is(after + 1, "in")) of = after + 2;
        if (of == 0 || tokens[of].Kind != tokens[i].Kind || !NumberReader.TryRead(tokens, of, out var whole, out var end) || whole <= part || whole > 1000 || MeasureUnits.TimeWord(tokens.Span(end)) is not null) return null;
        next = end;
        return Share(tokens, i, part * 100 / whole, next);
    }

    private static Mention? InChinese(TokenList tokens, int i, out int next)
    {
        next = i;
        if (tokens.Reads(i + 1, "分之") && tokens.First(i) is '百' or '千' or '万' && NumberReader.TryRead(tokens, i + 3, out var part, out next)) return Share(tokens, i, part / (tokens.First(i) switch { '百' => 1, '千' => 10, _ => 100 }), next);
        foreach (var (words, times) in ChineseFactors)
        {
            if (!tokens.Reads(i, words)) continue;
            next = i + words.Length;
            return Times(tokens, i, times, next);
        }

        foreach (var words in (string[])["减半", "过半", "一半", "半数", "对半"])
        {
            // 课上到一半: half-way through is no share.
            if (!tokens.Reads(i, words) || tokens.First(i - 1) == '到') continue;
            next = i + 2;
            return Share(tokens, i, 50, next);
        }

        if (!NumberReader.TryRead(tokens, i, out var whole, out var after) || whole is <= 1 or > 1000) return null;
        if (tokens.Reads(after, "分之") && NumberReader.TryRead(tokens, after + 2, out var top, out next)) return Share(tokens, i, top * 100 / whole, next);
        // 十个里有三个, 十家中有三家
        var counter = tokens[after].Kind == TokenKind.Cjk ? after + 1 : after;
        while (counter < after + 6 && tokens[counter].Kind == TokenKind.Cjk && tokens.First(counter) is not ('里' or '中' or '当')) counter++;
        if (tokens.First(counter) is '里' or '中' or '当')
        {
            var from = counter + 1;
            while (from < counter + 4 && tokens.First(from) is '有' or '就' or '中' or '里' or '面') from++;
            if (from > counter + 1 && NumberReader.TryRead(tokens, from, out top, out next) && top < whole && !tokens.Reads(next, "分之")) return Share(tokens, i, top * 100 / whole, next);
        }

        next = i;
        return null;
    }
}

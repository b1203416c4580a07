using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>How exactly a number is meant.</summary>
internal enum Bound : byte
{
    /// <summary>As it stands.</summary>
    Exact,
    /// <summary>About, around, 约, 左右.</summary>
    About,
    /// <summary>Nearly, almost, 近, 将近: not quite.</summary>
    Nearly,
    /// <summary>Over, more than, at least, 超过, 多.</summary>
    AtLeast,
    /// <summary>Under, less than, 不到, 以内.</summary>
    AtMost,
    /// <summary>Up to, as much as, 高达: somebody reached it.</summary>
    UpTo,
}

/// <summary>Reads such words around a number, and says which true values they leave room for (our default: 5 %, one place for "over").</summary>
internal static class Bounds
{
    private static readonly (string[] Words, Bound Bound)[] EnglishBefore =
    [
        (["about"], Bound.About), (["around"], Bound.About), (["roughly"], Bound.About), (["approximately"], Bound.About), (["approx"], Bound.About), (["some"], Bound.About), (["circa"], Bound.About), (["ca"], Bound.About), (["say"], Bound.About),
        (["nearly"], Bound.Nearly), (["almost"], Bound.Nearly), (["close", "to"], Bound.Nearly), (["short", "of"], Bound.Nearly), (["shy", "of"], Bound.Nearly), (["just", "under"], Bound.Nearly),
        (["over"], Bound.AtLeast), (["more", "than"], Bound.AtLeast), (["above"], Bound.AtLeast), (["at", "least"], Bound.AtLeast), (["upwards", "of"], Bound.AtLeast), (["exceeding"], Bound.AtLeast), (["well", "over"], Bound.AtLeast),
        (["under"], Bound.AtMost), (["less", "than"], Bound.AtMost), (["fewer", "than"], Bound.AtMost), (["below"], Bound.AtMost), (["at", "most"], Bound.AtMost), (["no", "more", "than"], Bound.AtMost),
        (["up", "to"], Bound.UpTo), (["as", "much", "as"], Bound.UpTo), (["as", "many", "as"], Bound.UpTo),
    ];

    private static readonly FrozenSet<string> LastWords = EnglishBefore.Select(entry => entry.Words[^1]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastBySpan = LastWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Words, Bound Bound)[] ChineseBefore =
    [
        ("大约", Bound.About), ("大概", Bound.About), ("差不多", Bound.About), ("大致", Bound.About), ("约", Bound.About), ("将近", Bound.Nearly), ("接近", Bound.Nearly), ("近", Bound.Nearly),
        ("超过", Bound.AtLeast), ("至少", Bound.AtLeast), ("起码", Bound.AtLeast), ("少说", Bound.AtLeast), ("不少于", Bound.AtLeast), ("不会少于", Bound.AtLeast), ("不会低于", Bound.AtLeast), ("不低于", Bound.AtLeast), ("逾", Bound.AtLeast),
        ("不到", Bound.AtMost), ("不足", Bound.AtMost), ("少于", Bound.AtMost), ("低于", Bound.AtMost), ("不超过", Bound.AtMost), ("最多", Bound.AtMost), ("至多", Bound.AtMost), ("高达", Bound.UpTo), ("多达", Bound.UpTo),
    ];

    private static readonly (string Words, Bound Bound)[] ChineseAfter = [("左右", Bound.About), ("上下", Bound.About), ("来", Bound.About), ("多", Bound.AtLeast), ("余", Bound.AtLeast), ("以上", Bound.AtLeast), ("出头", Bound.AtLeast), ("以内", Bound.AtMost), ("以下", Bound.AtMost), ("不到", Bound.AtMost)];

    /// <summary>The bound said before token <paramref name="from"/> or at token <paramref name="after"/>.</summary>
    public static Bound Around(TokenList tokens, int from, int after)
    {
        if (tokens[from - 1].Kind == TokenKind.Word)
        {
            if (LastBySpan.Contains(tokens.Span(from - 1)))
                foreach (var (words, bound) in EnglishBefore)
                    if (Reads(tokens, from - words.Length, words)) return bound;
        }
        else if (tokens[from - 1].Kind == TokenKind.Cjk)
        {
            foreach (var (words, bound) in ChineseBefore)
                if (from >= words.Length && tokens.Reads(from - words.Length, words)) return bound;
        }

        if (tokens[after].Kind == TokenKind.Cjk)
        {
            foreach (var (words, bound) in ChineseAfter)
                if (tokens.Reads(after, words)) return bound;
        }

        for (var k = from; k < after; k++)
            if (tokens.First(k) is '来' or '几') return Bound.About;
            else if (tokens.First(k) is '多' or '余') return Bound.AtLeast;
        if (tokens.First(after) == '+' || tokens.Is(after, "or") && tokens.Is(after + 1, "more") || tokens.Is(after, "plus") || tokens.Is(after, "and") && tokens.Is(after + 1, "more")) return Bound.AtLeast;
        return tokens.Is(after, "or") && tokens.Is(after + 1, "so") || tokens.First(after) == '-' && tokens.Is(after + 1, "odd") || tokens.Is(after, "odd") ? Bound.About : Bound.Exact;
    }

    /// <summary>The true values of which the text may say this value.</summary>
    /// <param name="bound">How it is meant.</param>
    /// <param name="value">What is said.</param>
    /// <param name="slack">Half of the last digit that nobody writes.</param>
    public static (decimal Low, decimal High) Span(this Bound bound, decimal value, decimal slack) => bound switch
    {
        Bound.About => (value * 0.95m, value * 1.05m),
        Bound.Nearly => (value * 0.9m, value),
        Bound.AtLeast => (value, value + Math.Max(value * 0.15m, Place(value) * 0.999m)),
        Bound.AtMost => (value * 0.85m, value),
        Bound.UpTo => (value, value * 1.1m),
        _ => (value - slack, value + slack),
    };

    /// <summary>The place of the last digit that counts: 100 for 200, 1 for 214.</summary>
    private static decimal Place(decimal value)
    {
        if (value != decimal.Truncate(value) || value == 0) return 0;
        var place = 1m;
        while (value % (place * 10) == 0) place *= 10;
        return place;
    }

    private static bool Reads(TokenList tokens, int from, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
            if (from + k < 0 || !tokens.Is(from + k, words[k])) return false;
        return true;
    }
}

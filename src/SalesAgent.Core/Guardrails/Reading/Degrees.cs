using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Adjectives by which offers are compared, in their second and third degree.</summary>
internal static class Degrees
{
    private static readonly string[] Adjectives = (
        "quick fast quiet light cheap tidy neat clean soft gentle strong tough safe simple easy smart slow early late soon near close long short high low wide deep warm cool fresh rich smooth sharp bright hard lean thin small large big great kind "
        + "friendly happy healthy heavy steady sturdy handy busy fair firm calm dry cold hot dark full thick fine few tight loose swift steep plain clear nice wise rough rare pure keen sure sound sweet tasty crisp green slim stiff stable sleek snug roomy speedy thorough thrifty dear costly weak poor loud noisy messy clumsy late dirty lazy young old new sloppy stingy flimsy dense stout bold broad coarse cosy creamy crunchy fluffy juicy moist mild silky solid spicy supple hardy nimble lively lovely polite brisk crispy chewy grand mature harsh bitter sour stale shallow narrow brittle wordy fussy tricky fiddly bulky blunt dull dim gloomy thirsty greedy hungry hasty shaky wobbly sticky greasy smelly rusty dusty lofty stern strict lenient generous hard").Split(' ');

    private static readonly FrozenSet<string> SecondSet = Adjectives.Select(a => Ending(a, "er")).Concat(["better", "worse", "more", "less", "fewer", "further", "farther", "lesser"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ThirdSet = Adjectives.Where(a => a is not ("late" or "new" or "old" or "near" or "few" or "early" or "sure" or "young")).Select(a => Ending(a, "est")).Concat(["best", "most", "finest", "leading", "foremost"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Second = SecondSet.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Third = ThirdSet.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a lower-case word is a second degree ("faster", "more").</summary>
    public static bool IsComparative(ReadOnlySpan<char> word) => Second.Contains(word);

    /// <summary>Whether a lower-case word is a third degree ("fastest", "most").</summary>
    public static bool IsSuperlative(ReadOnlySpan<char> word) => Third.Contains(word);

    /// <summary>Whether a stretch holds a second or third degree, in either language.</summary>
    public static bool Compares(TokenList tokens, int from, int to)
    {
        Span<char> buffer = stackalloc char[24];
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Cjk && "比较更最优胜首独领冠第".Contains(tokens.First(i))) return true;
            if (tokens[i].Kind != TokenKind.Word || tokens[i].End - tokens[i].Start > 24) continue;
            var word = buffer[..tokens.Span(i).ToLowerInvariant(buffer)];
            if (IsComparative(word) || IsSuperlative(word) || word is "only" or "first" or "leader") return true;
        }

        return false;
    }

    /// <summary>big, bigger; tidy, tidier; safe, safer; quiet, quieter.</summary>
    private static string Ending(string adjective, string ending)
    {
        if (adjective[^1] == 'e') return adjective + ending[1..];
        if (adjective[^1] == 'y' && !"aeiou".Contains(adjective[^2])) return adjective[..^1] + "i" + ending;
        var doubles = adjective.Length <= 4 && !"aeiouwy".Contains(adjective[^1]) && "aeiou".Contains(adjective[^2]) && !"aeiou".Contains(adjective[^3]);
        return doubles ? adjective + adjective[^1] + ending : adjective + ending;
    }
}

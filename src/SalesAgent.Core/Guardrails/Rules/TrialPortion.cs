using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>How much of a thing a trial gives: lessons, pieces, grams in Chinese count words; English figures are claims of their own.</summary>
internal static class TrialPortion
{
    private const int GramsPerKilogram = 1000;

    /// <summary>Whether a sentence gives more lessons, pieces or weight to try than the fact does.</summary>
    public static bool Exceeds(TokenList tokens, Sentence sentence, string fact)
    {
        var given = Of(TokenList.Of(fact), 0, int.MaxValue);
        foreach (var (amount, unit) in Of(tokens, sentence.Start, sentence.End))
            if (given.Exists(portion => portion.Unit == unit) && !given.Exists(portion => portion.Unit == unit && portion.Amount >= amount)) return true;
        return false;
    }

    private static List<(decimal Amount, char Unit)> Of(TokenList tokens, int from, int to)
    {
        var portions = new List<(decimal, char)>();
        for (var i = tokens.IndexAt(from); i < tokens.Count && tokens[i].Start < to; i++)
        {
            if (!NumberReader.TryRead(tokens, i, out var value, out var next)) continue;
            var unit = tokens.First(next);
            if (unit is '节' or '堂' or '台' or '次' or '套' or '克') portions.Add((value, unit));
            else if (tokens.Reads(next, "公斤")) portions.Add((value * GramsPerKilogram, '克'));
            i = Math.Max(i, next - 1);
        }

        return portions;
    }
}

namespace SalesAgent.Core.Shared;

/// <summary>Finds the known word that a mistyped one most likely meant.</summary>
public static class Nearest
{
    /// <summary>The closest of the known words when it is close enough (at most a third of its letters differ, at least one edit is always allowed), else null. Case and separators are ignored.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        var folded = Fold(word);
        foreach (var candidate in known)
        {
            var distance = Distance(folded, Fold(candidate));
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        return best is not null && bestDistance <= Math.Max(1, Fold(best).Length / 3) ? best : null;
    }

    /// <summary>", did you mean X?" or nothing: the tail of an error line.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        Of(word, known) is { } near ? $"; did you mean '{near}'?" : "";

    private static string Fold(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Edits (insert, delete, replace, swap of neighbours) between two words.</summary>
    public static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) table[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}

namespace SalesAgent.Core.Shared;

/// <summary>Finds a sender's own phrases in a text: case and the kind of apostrophe ignored, Latin phrases as whole words.</summary>
public static class VoicePhrases
{
    /// <summary>Every place where one of the phrases stands, in text order; a stretch is told once.</summary>
    public static IReadOnlyList<(int Start, int End, string Phrase)> Find(string text, IReadOnlyList<string> phrases)
    {
        if (phrases.Count == 0) return [];
        var folded = Fold(text);
        var found = new List<(int Start, int End, string Phrase)>();
        foreach (var phrase in phrases)
        {
            var wanted = Fold(phrase.Trim());
            if (wanted.Length == 0) continue;
            for (var at = folded.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(wanted, at + wanted.Length, StringComparison.Ordinal))
                if (IsWhole(folded, at, at + wanted.Length)) found.Add((at, at + wanted.Length, phrase));
        }

        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var reached = 0;
        return [.. found.Where(hit => hit.Start >= reached && (reached = hit.End) > 0)];
    }

    /// <summary>Whether any of the phrases stands in the text.</summary>
    public static bool Any(string text, IReadOnlyList<string> phrases) => Find(text, phrases).Count > 0;

    /// <summary>The same length in lower case with straight apostrophes.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = source[i] is '’' or '‘' ? '\'' : char.ToLowerInvariant(source[i]);
    });

    private static bool IsWhole(string text, int start, int end)
    {
        static bool Latin(char c) => char.IsLetterOrDigit(c) && !Languages.IsCjk(c);
        return (start == 0 || !Latin(text[start]) || !Latin(text[start - 1])) && (end == text.Length || !Latin(text[end - 1]) || !Latin(text[end]));
    }
}

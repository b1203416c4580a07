using System.Text.RegularExpressions;

namespace SalesAgent.Core.Voices;

/// <summary>Stretches of a mail that show a habit, verbatim.</summary>
internal static partial class TextStretch
{
    private const int Longest = 60, Beside = 6;

    /// <summary>The first words, at most sixty characters of one line.</summary>
    public static string Start(string text)
    {
        var line = text.Split('\n')[0].Trim();
        if (line.Length <= Longest) return line;
        var end = line.LastIndexOf(' ', Longest);
        return line[..(end > Longest / 2 ? end : Longest - (char.IsHighSurrogate(line[Longest - 1]) ? 1 : 0))];
    }

    /// <summary>The sentences; a line of a list is one.</summary>
    public static IReadOnlyList<string> Sentences(string text) => [.. Ends().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>The sentence that exclaims, or null.</summary>
    public static string? Exclaimed(string text) => Sentences(text).FirstOrDefault(sentence => sentence.Contains('!') || sentence.Contains('！')) is { } found ? Start(found) : null;

    /// <summary>The first emoji or typed smile, or null.</summary>
    public static string? Smile(string text) => Smiles().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The first line of a list of at least two, or null.</summary>
    public static string? ListLine(string text) => ListLines().Matches(text) is { Count: >= 2 } lines ? Start(lines[0].Value) : null;

    /// <summary>Some characters around a character that the text holds.</summary>
    public static string Around(string text, char character)
    {
        var at = text.IndexOf(character, StringComparison.Ordinal);
        if (at < 0) return "";
        var start = Math.Max(text.LastIndexOf('\n', at) + 1, at - Beside);
        var end = text.IndexOf('\n', at) is >= 0 and var line ? line : text.Length;
        return text[start..Math.Min(end, at + Beside)].Trim();
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+|(?<=[。！？])|\n")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\p{Cs}\p{Cs}(?:\u200d\p{Cs}\p{Cs}|\ufe0f)*|[\u2600-\u27bf]\ufe0f?|(?<=\s|^|[.!?,])[:;]-?[)D(P](?=\s|$|[.,!?])|\[(?:微笑|握手|抱拳|呲牙|愉快|玫瑰|强)\]", RegexOptions.Multiline)]
    private static partial Regex Smiles();

    [GeneratedRegex(@"^\s*(?:[-•*]|\d+[.、)])\s*\S.*$", RegexOptions.Multiline)]
    private static partial Regex ListLines();
}

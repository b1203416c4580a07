using System.Text.RegularExpressions;

namespace SalesAgent.Core.Guardrails;

/// <summary>What a telephone script says to the caller and nobody hears: headings, pauses, how long a part takes (C.2).</summary>
internal static partial class StageDirections
{
    /// <summary>The script with its directions made empty lines, every other character in its place.</summary>
    /// <param name="script">A script to be spoken.</param>
    public static string Blank(string script) => Direction().Replace(script, match => new string('\n', match.Length));

    // A heading stands alone on its line in capitals, perhaps with a note in brackets, or before a colon and a quotation; a pause is a
    // bracket that begins with what to do. A bracket with a name to fill in is no direction.
    [GeneratedRegex(
        @"^[ \t]*[A-Z][A-Z' ’,/&-]{2,60}(?:[ \t]*\([^)\n]{1,40}\))?[ \t]*:?[ \t]*$"
        + @"|^[ \t]*(?:[A-Z][a-z]+(?: [a-z]+){0,2}|[A-Z][A-Z' ’,/&-]{2,60})[ \t]*\((?:about |ca\.? |~)?\d{1,3} ?(?:s|sec|secs|seconds?|minutes?)\)[ \t]*:?[ \t]*$"
        + @"|^[ \t]*[A-Z][A-Z' ’,/&-]{2,60}:(?=[ \t]*[""“])"
        + @"|\[(?i:pause|wait|listen|let (?:her|him|them)|smile|laugh|breathe|silence|beat|stop|note|write|slow)\b[^\]\n]{0,60}\]"
        + @"|\((?i:pause|wait|listen|beat|silence)\b[^)\n]{0,40}\)"
        + @"|[（(【\[](?:停|停顿|停一下|停一停|等|等他|等她|等对方|听|听对方|笑|微笑|沉默|记录|记下)[^）)】\]\n]{0,20}[）)】\]]"
        + @"|^[ \t]*(?:开场|开场白|提问|收尾|结尾|留言|异议|价值|证据|结束语)[ \t]*(?:[（(][^）)\n]{1,20}[）)])?[ \t]*[:：]?[ \t]*$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Direction();
}

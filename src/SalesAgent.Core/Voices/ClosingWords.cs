using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Voices;

/// <summary>The words with which a mail ends, apart from the name below them.</summary>
internal static partial class ClosingWords
{
    private const int MostWords = 4, MostCharacters = 14;

    /// <summary>The closing words at the end of the body or at the head of the signature; taken out of the body. Null when there are none.</summary>
    public static string? Find(ref string body, string? signature)
    {
        var lines = signature?.Split('\n') ?? [];
        if (lines.Length > 0 && Of(lines[0]) is { } first)
            return lines.Length > 1 && Salute().IsMatch(lines[1]) ? first + "\n" + lines[1].Trim() : first;
        var last = body.LastIndexOf('\n');
        if (last < 0 || (signature is null && !Known().IsMatch(body[last..].Trim()))) return null;
        var words = body[(last + 1)..].Trim();
        if (Of(words) is not { } closing && (closing = Own(words)) is null) return null;
        body = body[..last].TrimEnd();
        return closing;
    }

    private static string? Of(string line)
    {
        line = line.Trim();
        if (Known().IsMatch(line)) return line;
        // "Best, Tom" and 谢谢，小林: the name stands behind.
        return WithName().Match(line) is { Success: true } match ? match.Groups["words"].Value.Trim() : null;
    }

    /// <summary>Closing words of the sender's own making: short, a comma or an exclamation mark after them, no capital inside.</summary>
    private static string? Own(string line) =>
        line.Length > 0 && line[^1] is ',' or '，' or '!' or '！' or '～' or '~'
        && (Languages.HasCjk(line) ? line.Length <= MostCharacters : TextLength.Words(line) <= MostWords && !line.Skip(1).Any(char.IsUpper)) ? line : null;

    [GeneratedRegex(@"^(?:敬礼|商祺|台安)[！!。]?\s*$")]
    private static partial Regex Salute();

    private const string Words = @"(?:all the )?best(?: regards| wishes)?|(?:kind(?:est)?|warm(?:est)?|with (?:kind|best|warm)) (?:regards|wishes)|regards|with regards|warmly|yours(?: sincerely| faithfully| truly)?|sincerely(?: yours)?|many thanks|thanks(?: again| so much| a lot| in advance)?|thank you(?: again)?|with thanks|cheers|(?:speak|talk|chat)(?: to you)? soon|take care|have a (?:great|good|nice|lovely) (?:day|week|weekend|one)|looking forward|祝好|祝安|祝您?(?:工作|生意|一切|商|周末|生活|顺)[^\n。，,]{0,8}|此致|顺颂[^\n，,]{0,6}|顺祝[^\n，,]{0,6}|敬礼|谢谢您?|感谢|多谢|敬上|商祺|辛苦了";

    [GeneratedRegex(@"^(?:" + Words + @")[,.!，。！～~]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Known();

    [GeneratedRegex(@"^(?<words>(?:" + Words + @")\s?[,，!！])\s*\S{1,20}(?: \S{1,20})?$", RegexOptions.IgnoreCase)]
    private static partial Regex WithName();
}

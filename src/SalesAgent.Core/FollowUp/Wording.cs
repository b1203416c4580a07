using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>
/// Makes words of a card fit into a sentence, or leaves them out: right language, short enough, and nothing in them that
/// could pass for markup, a link or an order to the software.
/// </summary>
internal static partial class Wording
{
    /// <summary>A phrase in the text's language without its end mark, or null when it does not fit. Limits are words (English) or characters (Chinese).</summary>
    public static string? Phrase(string? text, Language language, int maxWords, int maxCharacters)
    {
        if (string.IsNullOrWhiteSpace(text) || Languages.Of(text) != language) return null;
        var clean = Blanks().Replace(text.Trim(), " ").TrimEnd('.', '。', '!', '！', ';', '；', ',', '，', '、', ':', '：', ' ');
        return clean.Length == 0 || Unfit().IsMatch(clean) || clean.StartsWith('-') || TextLength.Count(clean, language) > language.Pick(maxWords, maxCharacters) ? null : clean;
    }

    /// <summary>A name in whatever script, or null when it cannot be one.</summary>
    public static string? Name(string? text)
    {
        var clean = Blanks().Replace(text?.Trim() ?? "", " ");
        return clean.Length is 0 or > 60 || Unfit().IsMatch(clean) || clean.StartsWith('-') ? null : clean;
    }

    /// <summary>A full sentence in the text's language with an end mark, or null.</summary>
    public static string? Sentence(string? text, Language language, int maxWords, int maxCharacters)
    {
        var clean = Blanks().Replace(text?.Trim() ?? "", " ");
        if (Phrase(clean, language, maxWords, maxCharacters) is not { } phrase) return null;
        return clean[^1] is '.' or '!' or '?' or '。' or '！' or '？' ? clean : phrase + language.Pick(".", "。");
    }

    /// <summary>Their words in quotation marks, verbatim, or null. With <paramref name="closed"/> the end of the sentence is marked, inside when they marked it.</summary>
    public static string? Quote(string? text, Language language, int maxWords, int maxCharacters, bool closed)
    {
        var clean = Blanks().Replace(text?.Trim() ?? "", " ").Trim('"', '“', '”');
        if (clean.Contains('“') || clean.Contains('”') || Phrase(clean, language, maxWords, maxCharacters) is not { } phrase) return null;
        if (!closed) return $"“{phrase}”";
        return clean[^1] is '.' or '!' or '?' or '。' or '！' or '？' ? $"“{clean}”" : $"“{phrase}”" + language.Pick(".", "。");
    }

    /// <summary>The first letter in capitals.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Items as a list in a sentence: "a, b and c", a、b和c.</summary>
    public static string? List(IReadOnlyList<string> items, Language language) => items.Count switch
    {
        0 => null,
        1 => items[0],
        _ => string.Join(language.Pick(", ", "、"), items.Take(items.Count - 1)) + language.Pick(" and ", "和") + items[^1],
    };

    /// <summary>A space between Chinese characters and Latin letters, as Chinese typography likes it; quoted words stay as they are.</summary>
    public static string SpaceLatin(string text)
    {
        var parts = text.Split('“');
        for (var i = 0; i < parts.Length; i++)
        {
            var end = i == 0 ? 0 : parts[i].IndexOf('”') + 1;
            parts[i] = parts[i][..end] + ScriptBorder().Replace(parts[i][end..], " ");
        }

        return string.Join('“', parts);
    }

    /// <summary>The day of the week.</summary>
    public static string Weekday(NodaTime.IsoDayOfWeek day, Language language) =>
        language == Language.English ? day.ToString() : "周" + "一二三四五六日"[(int)day - 1];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // Braces, brackets and section marks belong to templates; links and addresses only to signatures; orders to a program to nobody.
    [GeneratedRegex(@"[{}\[\]<>\p{Cc}\p{Cf}]|===|https?:|www\.|@|\b(ignore|disregard)\b.{0,40}\b(instructions?|rules|above)\b|\bsystem prompt\b|忽略.{0,10}(指令|规则|以上)", RegexOptions.IgnoreCase)]
    private static partial Regex Unfit();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u4e00-\u9fff])")]
    private static partial Regex ScriptBorder();
}

using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Voices;

/// <summary>Makes a pattern of a greeting line: the words stay, the reader's name becomes a place for one.</summary>
internal static partial class GreetingReader
{
    private static readonly string[] Hellos = ["hi", "hello", "hey", "dear", "greetings", "good", "morning", "afternoon", "evening", "day", "hiya", "howdy"];
    private static readonly string[] Groups = ["there", "all", "both", "team", "everyone", "everybody", "folks", "again", "sir", "madam", "colleagues"];
    private static readonly char[] Marks = [',', '，', '!', '！', ':', '：', '.', '。', '～', '~', '–', '-', ' '];

    /// <summary>The pattern: "Hi {first_name},", "Dear {title} {last_name},", {name}，您好！ A greeting without a name is its own pattern.</summary>
    public static string Pattern(string greeting, Language language)
    {
        var line = greeting.Trim();
        var words = line.TrimEnd(Marks);
        var mark = line[words.Length..].TrimEnd();
        return (language == Language.Chinese || Languages.HasCjk(words) ? Chinese(words) : English(words)) + mark;
    }

    private static string English(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var title = Array.FindIndex(parts, part => Title().IsMatch(part));
        if (title >= 0 && title + 1 < parts.Length) return string.Join(' ', parts[..title].Concat(["{title}", "{last_name}"]));
        if (Groups.Contains(parts[^1], StringComparer.OrdinalIgnoreCase)) return words;
        var hellos = parts.TakeWhile(part => Hellos.Contains(part.Trim(','), StringComparer.OrdinalIgnoreCase)).Count();
        // "Moin Ines": an unknown word before a name greets; a word alone is the name.
        if (hellos == 0 && parts.Length > 1) hellos = 1;
        var name = parts.Length - hellos;
        return name == 0 ? words : string.Join(' ', parts[..hellos].Append(name == 1 ? "{first_name}" : "{full_name}"));
    }

    private static string Chinese(string words)
    {
        if (Alone().IsMatch(words)) return words;
        if (HelloFirst().Match(words) is { Success: true } first) return first.Groups["hello"].Value + "{name}";
        if (HelloLast().Match(words) is { Success: true } last) return last.Groups["before"].Value + "{name}" + last.Groups["hello"].Value;
        return Respect().Match(words) is { Success: true } respect ? respect.Groups["before"].Value + "{name}" : "{name}";
    }

    /// <summary>How the greeting addresses its reader, in words; null when it names nobody.</summary>
    public static string? Address(string pattern, Language language) =>
        pattern.Contains("{last_name}", StringComparison.Ordinal) ? language.Pick("title and last name", "称谓加姓")
        : pattern.Contains("{first_name}", StringComparison.Ordinal) ? language.Pick("first name", "名字")
        : pattern.Contains("{full_name}", StringComparison.Ordinal) ? language.Pick("full name", "全名") : null;

    [GeneratedRegex(@"^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:您好|你好|各位好?|大家好|早上好|上午好|下午好|晚上好|尊敬的客户|亲爱的客户)$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?<hello>(?:您好|你好|早上好|上午好|下午好|晚上好|hi|hello)[，,！!\s]+).{1,12}$", RegexOptions.IgnoreCase)]
    private static partial Regex HelloFirst();

    [GeneratedRegex(@"^(?<before>尊敬的|亲爱的|敬爱的)?.{1,12}?(?<hello>[，,、\s]*(?:您好|你好|早上好|上午好|下午好|晚上好|早|好))$")]
    private static partial Regex HelloLast();

    [GeneratedRegex(@"^(?<before>尊敬的|亲爱的|敬爱的).{1,12}$")]
    private static partial Regex Respect();
}

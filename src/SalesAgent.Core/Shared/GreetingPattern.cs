using System.Text.RegularExpressions;

namespace SalesAgent.Core.Shared;

/// <summary>
/// A sender's greeting line with places for the reader's name: <c>{first_name}</c>, <c>{last_name}</c>, <c>{full_name}</c>, <c>{title}</c> (Mr, Dr, as it
/// stands before the name on the card; never guessed) and <c>{name}</c> (how to call them: Ines, 王经理).
/// </summary>
public static partial class GreetingPattern
{
    /// <summary>The places that a greeting may have.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["{first_name}", "{last_name}", "{full_name}", "{title}", "{name}"];

    /// <summary>Whether the greeting is a whole line with a place for the name.</summary>
    public static bool HasPlaceholder(string greeting) => greeting.Contains('{', StringComparison.Ordinal);

    /// <summary>The line for a contact. A place that nothing is known for is left out with the space beside it; without any name a plain greeting remains, and a last name without a title gives the whole name ("Dear Jan Roth,").</summary>
    public static string Fill(string pattern, Contact? contact, Language language)
    {
        var call = MessageFrame.CallName(contact, language);
        var line = Place().Replace(pattern.Contains("{title}", StringComparison.Ordinal) && Title(contact) is null ? pattern.Replace("{title}", "", StringComparison.Ordinal).Replace("{last_name}", "{full_name}", StringComparison.Ordinal) : pattern, place => place.Groups[1].Value switch
        {
            "title" => Title(contact) ?? "",
            "last_name" => LastName(contact) ?? call ?? "",
            "full_name" => contact?.Name?.Trim() ?? "",
            _ => call ?? "",
        });
        line = Spaces().Replace(LooseMark().Replace(line.Trim(), ""), " ").Trim();
        line = SpaceBeforeMark().Replace(line, "$1");
        if (line.Length == 0 || !line.Any(char.IsLetter)) return language.Pick("Hello,", "您好！");
        return char.IsLetterOrDigit(line[^1]) ? line + language.Pick(",", "：") : line;
    }

    /// <summary>What stands of the greeting besides the places for names.</summary>
    public static string Words(string greeting) => SpaceBeforeMark().Replace(LooseMark().Replace(Spaces().Replace(Place().Replace(greeting, ""), " ").Trim(), ""), "$1").Trim();

    private static string[] Parts(Contact? contact) => contact?.Name?.Trim() is { Length: > 0 } name && !Languages.HasCjk(name) ? name.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    private static string? Title(Contact? contact) => Parts(contact) is [var first, _, ..] && TitleWord().IsMatch(first) ? first : null;

    private static string? LastName(Contact? contact) => Parts(contact) is [_, .., var last] ? last : null;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex TitleWord();

    [GeneratedRegex(@"[ \t]{2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[,，:：、\s]+")]
    private static partial Regex LooseMark();

    [GeneratedRegex(@"\s+([,，:：!！.])")]
    private static partial Regex SpaceBeforeMark();
}

namespace SalesAgent.Core.Shared;

/// <summary>A voice in words, for whoever words a text: one short line each, in the text's language.</summary>
public static class VoiceWords
{
    /// <summary>What the sender does and does not do. Phrases of the sender's own stand in none of them.</summary>
    public static IReadOnlyList<string> Habits(Voice? voice, Language language)
    {
        if (voice is null) return [];
        var lines = new List<string?>
        {
            language == Language.English && voice.Contractions is { } contracts ? contracts ? "Contractions: I'm, it's, don't." : "No contractions: I am, it is, do not." : null,
            voice.Length?.In(language) is { } length ? language.Pick($"Usually about {length} words, within the limits given.", $"一般约 {length} 字，不超出给定的字数范围。") : null,
            voice.SentenceLength?.In(language) is { } sentence ? language.Pick($"Sentences of about {sentence} words.", $"每句约 {sentence} 字。") : null,
            voice.Exclamations is { } exclaims ? exclaims ? language.Pick("An exclamation mark now and then.", "偶尔用感叹号。") : language.Pick("No exclamation marks.", "不用感叹号。") : null,
            voice.Emoji is { } smiles ? smiles ? language.Pick("An emoji at most.", "最多一个表情符号。") : language.Pick("No emoji.", "不用表情符号。") : null,
            voice.Lists is { } lists ? lists ? language.Pick("Several points are listed.", "多个要点用列表。") : language.Pick("Points are told in prose, not listed.", "要点用叙述，不用列表。") : null,
        };
        return [.. lines.OfType<string>()];
    }

    /// <summary>All of it, the phrases and the frame included, for an assistant that words the whole message; null when there is nothing to tell.</summary>
    public static IReadOnlyList<string>? Whole(Voice? voice, Language language)
    {
        if (voice is null) return null;
        var mark = language.Pick(": ", "：");
        string? Told(string name, string? value) => string.IsNullOrWhiteSpace(value) ? null : name + mark + value.ReplaceLineEndings(" ");
        string? Phrases(string name, IReadOnlyList<string> phrases) => phrases.Count == 0 ? null : Told(name, string.Join(language.Pick(", ", "、"), phrases.Select(phrase => $"“{phrase}”")));
        IReadOnlyList<string> lines =
        [
            .. new[]
            {
                Told(language.Pick("Greeting", "称呼"), voice.Greeting?.In(language)),
                Told(language.Pick("Sign-off", "结尾"), voice.SignOff?.In(language)),
                language == Language.Chinese ? Told("对方称", voice.You) : null,
            }.OfType<string>(),
            .. Habits(voice, language),
            .. new[] { Phrases(language.Pick("Likes", "常用"), InLanguage(voice.Favourites, language)), Phrases(language.Pick("Never", "从不用"), voice.Banned) }.OfType<string>(),
        ];
        return lines.Count == 0 ? null : lines;
    }

    /// <summary>The phrases that are in a language.</summary>
    public static IReadOnlyList<string> InLanguage(IReadOnlyList<string> phrases, Language language) => [.. phrases.Where(phrase => Languages.HasCjk(phrase) == (language == Language.Chinese))];
}

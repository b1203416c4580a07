namespace SalesAgent.Core.Shared;

/// <summary>
/// A text in one or both languages. In YAML a plain string (its language is told from its characters) or a map
/// <c>{en: …, zh-CN: …}</c>. A text that is missing in a language is missing: nothing is translated by rules.
/// </summary>
/// <param name="English">The English text, or null.</param>
/// <param name="Chinese">The Chinese text, or null.</param>
public sealed record LocalizedText(string? English, string? Chinese)
{
    /// <summary>A text in the one language it is written in.</summary>
    public static LocalizedText Of(string text) =>
        Languages.Of(text) == Language.Chinese ? new(null, text) : new(text, null);

    /// <summary>The text in that language, or null.</summary>
    public string? In(Language language) => language.Pick(English, Chinese);

    /// <summary>Every language it has, English first.</summary>
    public IEnumerable<string> All() => new[] { English, Chinese }.OfType<string>();
}

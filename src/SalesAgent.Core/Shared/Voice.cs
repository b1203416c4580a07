using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SalesAgent.Core.Shared;

/// <summary>
/// How a person writes (DESIGN §5, FORMATS: seller profile); absent fields mean our defaults. A voice chooses words: it never adds
/// a promise, a link, a name or a recipient.
/// </summary>
public sealed record Voice
{
    /// <summary>Greeting: words before the name (<c>Hi</c>, 您好), or the whole line with <c>{first_name}</c>, <c>{last_name}</c>, <c>{title}</c> or <c>{name}</c>.</summary>
    public LocalizedText? Greeting { get; init; }
    /// <summary>Closing words, for example <c>Best regards,</c>.</summary>
    public LocalizedText? SignOff { get; init; }
    /// <summary>您 (default) or 你.</summary>
    [RegularExpression("^[您你]$")]
    public string? You { get; init; }
    /// <summary>English: "I'm" (true) or "I am" (false); null as the templates have it.</summary>
    public bool? Contractions { get; init; }
    /// <summary>Usual length of a body: words in English, characters in Chinese.</summary>
    public LanguageCounts? Length { get; init; }
    /// <summary>Usual length of a sentence in the same units.</summary>
    public LanguageCounts? SentenceLength { get; init; }
    /// <summary>Whether exclamation marks are used.</summary>
    public bool? Exclamations { get; init; }
    /// <summary>Whether emoji are used.</summary>
    public bool? Emoji { get; init; }
    /// <summary>Whether points are listed (true) or told in prose (false).</summary>
    public bool? Lists { get; init; }
    /// <summary>Phrases liked, used where they fit.</summary>
    public IReadOnlyList<string> Favourites { get; init; } = [];
    /// <summary>Phrases never used.</summary>
    public IReadOnlyList<string> Banned { get; init; } = [];
}

/// <summary>A count for each language.</summary>
public sealed record LanguageCounts
{
    /// <summary>English words.</summary>
    [JsonPropertyName("en")]
    [Range(1, 1000)]
    public int? English { get; init; }
    /// <summary>Chinese characters.</summary>
    [JsonPropertyName("zh-CN")]
    [Range(1, 1000)]
    public int? Chinese { get; init; }

    /// <summary>The count in that language, or null.</summary>
    public int? In(Language language) => language.Pick(English, Chinese);

    /// <summary>These counts with one of them replaced; null when none is left.</summary>
    public static LanguageCounts? With(LanguageCounts? counts, Language language, int? count)
    {
        var changed = language.Pick((counts ?? new()) with { English = count }, (counts ?? new()) with { Chinese = count });
        return changed is { English: null, Chinese: null } ? null : changed;
    }
}

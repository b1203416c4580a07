using System.Globalization;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Voices;

namespace SalesAgent.Voices;

/// <summary>Changes of a voice: those a person types (<c>greeting=Hello {first_name},</c>), and those that mails propose.</summary>
internal sealed class VoiceChanges(Voice before, Language language, string day)
{
    private readonly Dictionary<string, string> _changed = new(StringComparer.Ordinal);

    /// <summary>The names of the parts that can be set.</summary>
    public static IReadOnlyList<string> Names { get; } = ["greeting", "signOff", "you", "contractions", "length", "sentenceLength", "exclamations", "emoji", "lists", "favourites", "banned"];

    /// <summary>The voice as it will be.</summary>
    public Voice Voice { get; private set; } = before;

    /// <summary>Parts that change, with the remark for their line.</summary>
    public IReadOnlyDictionary<string, string> Changed => _changed;

    /// <summary>Sets a part by hand: <c>name=value</c>, <c>name.en=value</c> or <c>name.zh-CN=value</c>; an empty value removes it. Words that a voice may not hold are the caller's mistake.</summary>
    public void Set(string assignment)
    {
        var at = assignment.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0) throw new SalesInputException($"set: '{assignment}' has no value; write it as greeting=\"Hello {{first_name}},\"");
        var (name, value) = (assignment[..at].Trim(), assignment[(at + 1)..].Trim());
        var spoken = name.EndsWith(".zh-CN", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : name.EndsWith(".en", StringComparison.OrdinalIgnoreCase) ? Language.English : (Language?)null;
        name = Name(name.Split('.')[0]);
        Voice = Applied(name, value.Length == 0 ? null : value, spoken);
        _changed[name] = $"set on {day}";
    }

    /// <summary>Bans a phrase. A banned phrase is no favourite.</summary>
    public void Ban(string phrase)
    {
        Refuse("ban", phrase, VoiceGate.Banned);
        if (Voice.Banned.Count >= VoiceGate.MostPhrases) throw new SalesInputException($"ban: {VoiceGate.MostPhrases} phrases are banned already; allow one with --allow");
        Voice = Voice with { Banned = [.. Voice.Banned.Where(known => !Same(known, phrase)), phrase.Trim()] };
        _changed["banned"] = $"set on {day}";
        if (!Voice.Favourites.Any(liked => VoicePhrases.Any(liked, [phrase]))) return;
        Voice = Voice with { Favourites = [.. Voice.Favourites.Where(liked => !VoicePhrases.Any(liked, [phrase]))] };
        _changed["favourites"] = $"set on {day}";
    }

    /// <summary>Allows a banned phrase again. One that is not banned is the caller's mistake.</summary>
    public void Allow(string phrase)
    {
        if (!Voice.Banned.Any(known => Same(known, phrase))) throw new SalesInputException($"allow: '{phrase}' is not banned{Nearest.Hint(phrase, Voice.Banned)}");
        Voice = Voice with { Banned = [.. Voice.Banned.Where(known => !Same(known, phrase))] };
        _changed["banned"] = $"set on {day}";
    }

    /// <summary>Takes over what the mails show; what they do not settle stays as it is.</summary>
    public void Take(VoiceProposal proposal)
    {
        var seen = proposal.Voice;
        Take("greeting", VoicePart.Greeting, seen.Greeting is not null, voice => voice with { Greeting = Both(voice.Greeting, seen.Greeting) });
        Take("signOff", VoicePart.SignOff, seen.SignOff is not null, voice => voice with { SignOff = Both(voice.SignOff, seen.SignOff) });
        Take("you", VoicePart.Address, seen.You is not null, voice => voice with { You = seen.You });
        Take("contractions", VoicePart.Contractions, seen.Contractions is not null, voice => voice with { Contractions = seen.Contractions });
        Take("length", VoicePart.Length, seen.Length is not null, voice => voice with { Length = Both(voice.Length, seen.Length) });
        Take("sentenceLength", VoicePart.SentenceLength, seen.SentenceLength is not null, voice => voice with { SentenceLength = Both(voice.SentenceLength, seen.SentenceLength) });
        Take("exclamations", VoicePart.Exclamations, seen.Exclamations is not null, voice => voice with { Exclamations = seen.Exclamations });
        Take("emoji", VoicePart.Emoji, seen.Emoji is not null, voice => voice with { Emoji = seen.Emoji });
        Take("lists", VoicePart.Lists, seen.Lists is not null, voice => voice with { Lists = seen.Lists });
        var liked = seen.Favourites.Where(phrase => !VoicePhrases.Any(phrase, Voice.Banned)).ToList();
        Take("favourites", VoicePart.Favourite, liked.Count > 0, voice => voice with { Favourites = [.. voice.Favourites.Union(liked, StringComparer.OrdinalIgnoreCase).Take(VoiceGate.MostPhrases)] });

        void Take(string name, VoicePart part, bool clear, Func<Voice, Voice> change)
        {
            if (!clear) return;
            Voice = change(Voice);
            var habits = proposal.Habits.Where(habit => habit.Part == part).ToList();
            _changed[name] = $"seen in {habits.Max(habit => habit.Seen)} of {proposal.Mails} mails, {day}";
        }
    }

    private Voice Applied(string name, string? value, Language? spoken) => name switch
    {
        "greeting" => Voice with { Greeting = Words(Voice.Greeting, value, spoken, name, VoiceGate.Greeting) },
        "signOff" => Voice with { SignOff = Words(Voice.SignOff, value, spoken, name, VoiceGate.SignOff) },
        "you" => Voice with { You = value is null or "您" or "你" ? value : throw new SalesInputException($"set you: '{value}' is neither 您 nor 你") },
        "contractions" => Voice with { Contractions = YesNo(name, value) },
        "exclamations" => Voice with { Exclamations = YesNo(name, value) },
        "emoji" => Voice with { Emoji = YesNo(name, value) },
        "lists" => Voice with { Lists = YesNo(name, value) },
        "length" => Voice with { Length = LanguageCounts.With(Voice.Length, spoken ?? language, Count(name, value)) },
        "sentenceLength" => Voice with { SentenceLength = LanguageCounts.With(Voice.SentenceLength, spoken ?? language, Count(name, value)) },
        "favourites" => Voice with { Favourites = Phrases(name, value, VoiceGate.Favourite) },
        _ => Voice with { Banned = Phrases(name, value, VoiceGate.Banned) },
    };

    private static string Name(string given) =>
        Names.FirstOrDefault(name => string.Equals(name, given.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
        ?? throw new SalesInputException($"set: '{given}' is no part of a voice{Nearest.Hint(given, Names)}; parts are {string.Join(", ", Names)}");

    private LocalizedText? Words(LocalizedText? known, string? value, Language? spoken, string name, Func<string, Language, string?> reason)
    {
        if (value is null && spoken is null) return null;
        value = value?.Replace("\\n", "\n", StringComparison.Ordinal);
        if (value is not null) Refuse($"set {name}", value, reason);
        var changed = (spoken ?? LocalizedText.Of(value!) switch { { Chinese: not null } => Language.Chinese, _ => Language.English }).Pick(new LocalizedText(value, known?.Chinese), new LocalizedText(known?.English, value));
        return changed.All().Any() ? changed : null;
    }

    private List<string> Phrases(string name, string? value, Func<string, Language, string?> reason)
    {
        var phrases = (value ?? "").Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var phrase in phrases) Refuse($"set {name}", phrase, reason);
        return phrases.Count <= VoiceGate.MostPhrases ? phrases : throw new SalesInputException($"set {name}: has {phrases.Count} phrases; at most {VoiceGate.MostPhrases}");
    }

    private void Refuse(string field, string words, Func<string, Language, string?> reason)
    {
        if (reason(words, language) is { } why) throw new SalesInputException($"{field}: “{words.ReplaceLineEndings(" ")}” cannot be kept: {why}");
    }

    private static bool? YesNo(string name, string? value) => value?.ToLowerInvariant() switch
    {
        null => null,
        "yes" or "true" or "是" or "有" or "用" => true,
        "no" or "none" or "false" or "否" or "无" or "不用" => false,
        _ => throw new SalesInputException($"set {name}: '{value}' is neither yes nor no"),
    };

    private static int? Count(string name, string? value) =>
        value is null ? null
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1000 ? count
        : throw new SalesInputException($"set {name}: '{value}' is not a number from 1 to 1000");

    private static LocalizedText? Both(LocalizedText? known, LocalizedText? seen) => new(seen?.English ?? known?.English, seen?.Chinese ?? known?.Chinese);

    private static LanguageCounts? Both(LanguageCounts? known, LanguageCounts? seen) => new() { English = seen?.English ?? known?.English, Chinese = seen?.Chinese ?? known?.Chinese };

    private static bool Same(string one, string other) => VoicePhrases.Fold(one.Trim()) == VoicePhrases.Fold(other.Trim());
}

using System.Text.RegularExpressions;
using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Shared.Untrusted;

namespace SalesAgent.Core.Voices;

/// <summary>
/// What a voice may hold, whoever wrote it down: words that the check lets pass and that state nothing. A greeting, closing words
/// or a phrase with a link, a figure, a name, a promise or an instruction is refused, with the reason.
/// </summary>
public static partial class VoiceGate
{
    /// <summary>Longest greeting, closing words and phrase, characters; most phrases of a kind.</summary>
    public const int LongestWords = 60, MostPhrases = 50;

    /// <summary>The voice without what it may not hold, and what that was. The reasons are in the language asked for.</summary>
    public static (Voice Voice, IReadOnlyList<RefusedWords> Refused) Pass(Voice voice, Language language)
    {
        var refused = new List<RefusedWords>();
        string? Kept(string? words, Func<string, Language, string?> reason)
        {
            if (words is null || reason(words, language) is not { } why) return words;
            refused.Add(new RefusedWords(words, why));
            return null;
        }

        LocalizedText? Both(LocalizedText? text, Func<string, Language, string?> reason) =>
            new LocalizedText(Kept(text?.English, reason), Kept(text?.Chinese, reason)) is { } kept && kept.All().Any() ? kept : null;
        IReadOnlyList<string> All(IReadOnlyList<string> phrases, Func<string, Language, string?> reason) => [.. phrases.Select(phrase => Kept(phrase, reason)).OfType<string>().Take(MostPhrases)];
        var passed = voice with { Greeting = Both(voice.Greeting, Greeting), SignOff = Both(voice.SignOff, SignOff), Favourites = All(voice.Favourites, Favourite), Banned = All(voice.Banned, Banned) };
        return refused.Count == 0 ? (voice, refused) : (passed, refused);
    }

    /// <summary>Why a greeting may not be kept, or null.</summary>
    public static string? Greeting(string greeting, Language language)
    {
        if (Place().Matches(greeting).Select(match => match.Value).FirstOrDefault(place => !GreetingPattern.Placeholders.Contains(place, StringComparer.Ordinal)) is { } unknown)
            return language.Pick($"{unknown} is no place for a name; use {string.Join(", ", GreetingPattern.Placeholders)}", $"{unknown} 不是可用的占位符，请用 {string.Join("、", GreetingPattern.Placeholders)}");
        var words = GreetingPattern.Words(greeting);
        if (words.Contains('{') || words.Contains('}') || greeting.Contains('\n')) return language.Pick("a greeting is one line with whole places for names", "称呼应为一行，占位符要完整");
        if (NameInside(words) is { } name) return language.Pick($"it holds a name ({name}); write {{first_name}} in its place", $"含有姓名（{name}），请改用 {{name}}");
        return words.Length == 0 ? null : Plain(words, language) ?? Blocked(words, language);
    }

    /// <summary>Why closing words may not be kept, or null.</summary>
    public static string? SignOff(string closing, Language language) =>
        string.IsNullOrWhiteSpace(closing) ? language.Pick("they are empty", "内容为空")
        : closing.Split('\n').Length > 2 ? language.Pick("closing words are at most two lines; name, title and address come from the profile", "结尾语最多两行，姓名、职务和地址取自资料")
        : closing.Split('\n').Select(NameInside).OfType<string>().FirstOrDefault() is { } name ? language.Pick($"it holds a name ({name}); your name comes from the profile", $"含有姓名（{name}），您的姓名取自资料")
        : Plain(closing.Replace('\n', ' '), language) ?? Blocked(closing, language);

    /// <summary>Why a favourite phrase may not be kept, or null.</summary>
    public static string? Favourite(string phrase, Language language)
    {
        if (Plain(phrase, language) is { } why) return why;
        if (phrase.Trim().Length < 2) return language.Pick("it is too short to be a phrase", "太短");
        return Blocked(phrase, language) ?? (Report(phrase).Claims.FirstOrDefault(claim => claim.Verdict != ClaimVerdict.NotAClaim) is { } claim
            ? language.Pick($"it states something (“{claim.Text}”); facts come from the profile", $"其中有陈述（“{claim.Text}”），事实只取自资料") : null);
    }

    /// <summary>Why a phrase may not be banned, or null. Any words may be, but for those that no text can do without.</summary>
    public static string? Banned(string phrase, Language language) =>
        string.IsNullOrWhiteSpace(phrase) ? language.Pick("it is empty", "内容为空")
        : phrase.Length > LongestWords || phrase.Contains('\n') ? language.Pick($"a phrase has at most {LongestWords} characters on one line", $"短语最多 {LongestWords} 个字符，一行")
        : !phrase.Any(char.IsLetterOrDigit) ? language.Pick("it holds no word", "没有文字")
        : Needed().IsMatch(phrase.Trim()) ? language.Pick("no text can do without it", "任何文字都离不开它") : null;

    private static string? Plain(string words, Language language) =>
        words.Length > LongestWords ? language.Pick($"it has more than {LongestWords} characters", $"超过 {LongestWords} 个字符")
        : words.Contains('\n') ? language.Pick("it has more than one line", "不止一行")
        : words.Any(char.IsControl) ? language.Pick("it holds a hidden character", "含有不可见字符")
        : words.Any(char.IsDigit) ? language.Pick("it holds a figure; figures come from facts", "含有数字，数字只取自事实")
        : Link().IsMatch(words) ? language.Pick("it holds a link or an address; those come from the profile", "含有链接或地址，这些只取自资料")
        : words.IndexOfAny(['<', '>', '{', '}', '[', ']', '`', '|', '"', '“', '”']) >= 0 ? language.Pick("it holds marks that are no words", "含有非文字符号")
        : InstructionReader.Find(words).Count > 0 ? language.Pick("it reads like an instruction to a program", "像是给程序下的指令") : null;

    private static string? Blocked(string words, Language language) =>
        Report(words).Findings.FirstOrDefault(finding => finding.Severity > Severity.Note) is { } finding
            ? language.Pick("the check stops it: ", "检查不通过：") + finding.Message.TrimEnd('.', '。') : null;

    // The phrase by itself, with no fact to support it; form and law of a whole message do not apply.
    private static CheckReport Report(string words) => DraftCheck.Run(new DraftText { Body = words }, new Brief
    {
        Task = "voice", Purpose = "", Language = Languages.Of(words), Channel = Channel.Phone, Limits = new TextLimits(0, int.MaxValue), Asks = false, Today = new LocalDate(2000, 1, 1),
    });

    // "Good Morning" and "Best Regards" are written with capitals; any other capital inside is a name.
    private static string? NameInside(string words) =>
        Languages.HasCjk(words) ? null : words.Split([' ', ',', '!'], StringSplitOptions.RemoveEmptyEntries).Skip(1).FirstOrDefault(word => char.IsUpper(word[0]) && word.Length > 1 && !Frame().IsMatch(word));

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"https?:|www\.|\S@\S|\b[\w-]+\.(?:[a-z]{2,})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?:morning|afternoon|evening|day|there|all|both|team|everyone|folks|regards|wishes|thanks|soon|again|sincerely|faithfully|truly|week|weekend|you|sir|madam)$", RegexOptions.IgnoreCase)]
    private static partial Regex Frame();

    [GeneratedRegex(@"^(?:a|an|the|i|you|your|we|our|us|it|is|are|and|or|of|to|for|in|on|with|that|this|not|please|[您你我的了是在有和我们吗们呢]|我们)$", RegexOptions.IgnoreCase)]
    private static partial Regex Needed();
}

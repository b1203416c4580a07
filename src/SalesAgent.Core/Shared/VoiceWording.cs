using System.Text.RegularExpressions;

namespace SalesAgent.Core.Shared;

/// <summary>
/// Words a finished text the way its sender does: contractions, 您 or 你, exclamation marks, banned phrases. What it changes says
/// the same; quotations are their speakers' and stay as they are.
/// </summary>
public static partial class VoiceWording
{
    /// <summary>The text as this sender would put it; the text itself without a voice.</summary>
    public static string Apply(string text, Voice? voice, Language language)
    {
        if (voice is null) return text;
        if (language == Language.Chinese && voice.You == "你") text = Outside(text, You(), _ => "你");
        if (language == Language.English && voice.Contractions is { } contract) text = contract ? Contract(text) : Expand(text);
        if (voice.Exclamations == false) text = Outside(text, Exclamation(), mark => mark.Value is "！" ? "。" : ".");
        return WithoutBanned(text, voice.Banned, language);
    }

    /// <summary>
    /// The text without the sentences that hold a banned phrase. A question stays, for the text needs its ask; so does the only
    /// sentence of a paragraph and a line of a list, for others count on them: the check then tells the phrase.
    /// </summary>
    public static string WithoutBanned(string text, IReadOnlyList<string> banned, Language language)
    {
        if (!VoicePhrases.Any(text, banned)) return text;
        return string.Join("\n\n", text.Split("\n\n").Select(paragraph =>
        {
            var lines = paragraph.Split('\n').Select(line => ListLine().IsMatch(line) ? line : WithoutSentences(line, banned, language)).ToList();
            return lines.All(line => line.Length == 0) ? paragraph : string.Join('\n', lines.Where(line => line.Length > 0));
        }));
    }

    private static string WithoutSentences(string line, IReadOnlyList<string> banned, Language language)
    {
        var sentences = SentenceEnd().Split(line).Where(sentence => sentence.Length > 0).ToList();
        var kept = sentences.Where(sentence => sentence.TrimEnd()[^1] is '?' or '？' or ':' or '：' || !VoicePhrases.Any(Quotation().Replace(sentence, "“”"), banned)).ToList();
        return kept.Count == 0 ? line : string.Join(language.Pick(" ", ""), kept.Select(sentence => sentence.Trim()));
    }

    private static string Contract(string text) => Outside(text, Long(), match =>
    {
        var (pronoun, verb) = (match.Groups["who"].Value, match.Groups["verb"].Value.ToLowerInvariant());
        if (match.Groups["not"].Success)
        {
            var stem = match.Groups["not"].Value;
            return stem.ToLowerInvariant() switch { "can" => stem + "'t", "will" => stem[0] + "on't", _ => stem + "n't" };
        }

        if (match.Groups["let"].Success) return match.Groups["let"].Value + "'s";
        return pronoun + verb switch { "am" => "'m", "are" => "'re", "will" => "'ll", _ => "'s" };
    });

    private static string Expand(string text)
    {
        text = Outside(text, ShortNot(), match => match.Groups["stem"].Value is var stem && stem.EndsWith("ca", StringComparison.OrdinalIgnoreCase) ? stem + "nnot"
            : stem.EndsWith("wo", StringComparison.OrdinalIgnoreCase) ? stem[..^1] + "ill not" : stem + " not");
        return Outside(text, ShortVerb(), match => match.Groups["who"].Value + match.Groups["verb"].Value.ToLowerInvariant() switch { "m" => " am", "re" => " are", "ll" => " will", "ve" => " have", _ => " us" });
    }

    private static string Outside(string text, Regex wanted, Func<Match, string> change)
    {
        var quotations = Quotation().Matches(text);
        return wanted.Replace(text, match => quotations.Any(q => match.Index >= q.Index && match.Index < q.Index + q.Length) ? match.Value : change(match));
    }

    [GeneratedRegex("您")]
    private static partial Regex You();

    [GeneratedRegex(@"[!！](?=\s|$|[\u4e00-\u9fff])")]
    private static partial Regex Exclamation();

    [GeneratedRegex(@"“[^”]*”|""[^""\n]*""|「[^」]*」|『[^』]*』")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?<=[.!?])\s+(?=\S)|(?<=[。！？])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\s*(?:[-•*]|\d+[.、)])\s")]
    private static partial Regex ListLine();

    // "What it is about", "as it is", "let us know" and a verb that ends its clause stay whole.
    [GeneratedRegex(@"\b(?<not>do|does|did|is|are|was|were|will|would|should|could|has|have|had)\s+not\b(?=\s+\p{L})|\b(?<not>can)not\b|\b(?<!\b(?:what|how|where|who|why|which|as|than|whatever)\s+)(?<who>I)\s+(?<verb>am|will)\b(?!\s+not\b)(?=\s+\p{L})|\b(?<!\b(?:what|how|where|who|why|which|as|than|whatever)\s+)(?<who>you|we|they)\s+(?<verb>are|will)\b(?!\s+not\b)(?=\s+\p{L})|\b(?<!\b(?:what|how|where|who|why|which|as|than|whatever)\s+)(?<who>it|that|there)\s+(?<verb>is|will)\b(?!\s+not\b)(?=\s+\p{L})|(?<=^|[.!?]\s+)(?<let>let)\s+us\b(?!\s+(?:know|have)\b)(?=\s+\p{L})", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Long();

    [GeneratedRegex(@"\b(?<stem>do|does|did|is|are|was|were|wo|would|should|could|ca|has|have|had)n?['’]t\b(?!\s+(?:I|you|we|they|he|she|it|this|that|there)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ShortNot();

    [GeneratedRegex(@"\b(?<who>I)['’](?<verb>m|ll|ve)\b|\b(?<who>you|we|they)['’](?<verb>re|ll|ve)\b|\b(?<who>let)['’](?<verb>s)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShortVerb();
}

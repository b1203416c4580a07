using System.Text.RegularExpressions;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing.Models;

/// <summary>What the rules' draft and its brief say: the most that a model may say.</summary>
internal sealed partial class DecidedText
{
    private const int LongestName = 40;

    private readonly WrittenDraft _rules;
    private readonly Brief _brief;
    private readonly string _text;
    private readonly HashSet<string> _untrusted;
    private readonly List<string> _sentences;
    private readonly List<string> _ours;

    public DecidedText(WrittenDraft rules, Brief brief)
    {
        (_rules, _brief) = (rules, brief);
        _text = string.Join('\n', [rules.Draft.Subject ?? "", rules.Draft.Body, .. brief.Points]);
        _untrusted = [.. brief.Facts.Where(fact => fact.FreeText).Select(fact => fact.Id)];
        _sentences = Sentences(_text);
        _ours = [.. brief.Facts.Where(fact => OurNames().IsMatch(fact.Id)).SelectMany(fact => fact.Text.Split(", ", StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>Whether the rules said, or decided, what a claim says.</summary>
    public bool Covers(Claim claim) => claim.Kind switch
    {
        ClaimKind.Money or ClaimKind.Percentage => (Figures(claim.Text) is { Length: > 0 } figures && _rules.Report.Claims.Any(said => said.Kind == claim.Kind && Figures(said.Text) == figures)) || SaidAs(claim),
        ClaimKind.Promise => SaidAs(claim),
        ClaimKind.Name or ClaimKind.Address => Says(claim.Text) || (_brief.Audience?.Contains(claim.Text, StringComparison.OrdinalIgnoreCase) ?? false),
        ClaimKind.Quotation => Says(claim.Text.Trim('“', '”', '"', '「', '」', '\'', '‘', '’')),
        ClaimKind.CustomerStory => _rules.Report.Claims.Any(said => said.Kind == ClaimKind.CustomerStory && said.Fact == claim.Fact),
        _ => claim.Fact is null || !_untrusted.Contains(claim.Fact) || Says(claim.Text) || NewContent.Covers(_text, claim.Text),
    };

    /// <summary>How often the rules' draft, its frame included, gives an address.</summary>
    public int Times(string address) => _rules.Report.Claims.Count(said => said.Kind == ClaimKind.Address && string.Equals(said.Text, address, StringComparison.OrdinalIgnoreCase));

    /// <summary>Rivals and references that a text names and the rules' draft does not.</summary>
    public IEnumerable<string> NamesAdded(string text) =>
        _brief.Facts.Where(fact => OtherNames().IsMatch(fact.Id) && fact.Text.Length is > 1 and <= LongestName).Select(fact => fact.Text).Where(name => text.Contains(name, StringComparison.OrdinalIgnoreCase) && !Says(name));

    /// <summary>
    /// Sentences in which a sum or a percentage of the draft stands for something else: without a word of what the draft said of it,
    /// or as a price or a result of ours where the draft's was not. A cost of theirs never becomes our price.
    /// </summary>
    public IEnumerable<string> FiguresMoved(DraftText text)
    {
        foreach (var sentence in Sentences($"{text.Subject}\n{text.Body}"))
            foreach (Match figure in SumOrShare().Matches(sentence))
            {
                var figures = Figures(figure.Value);
                var said = _sentences.Where(own => SumOrShare().Matches(own).Any(match => Figures(match.Value) == figures)).ToList();
                if (said.Count > 0 && !said.Exists(own => SameSubject(sentence, own))) yield return sentence;
            }
    }

    /// <summary>Sentences of a text that say what the rules' draft does not.</summary>
    public IEnumerable<string> MattersAdded(DraftText text) => NewContent.In($"{text.Subject}\n{text.Body}", _text);

    private bool SameSubject(string sentence, string own) =>
        Words(own).Overlaps(Words(sentence))
        && !_ours.Exists(name => Holds(sentence, name) && !Holds(own, name))
        && Ours().Matches(sentence).All(word => Holds(own, word.Value));

    private static bool Holds(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private bool Says(string words) => Holds(_text, words);

    private bool SaidAs(Claim claim) => _rules.Report.Claims.Any(said => said.Kind == claim.Kind && string.Equals(said.Text, claim.Text, StringComparison.OrdinalIgnoreCase));

    private static string Figures(string text) => string.Join(' ', Number().Matches(text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal)));

    private static List<string> Sentences(string text) => [.. SentenceEnd().Split(text).Where(sentence => sentence.Length > 0)];

    /// <summary>Words that say what a sentence is about: in English from four letters, in Chinese each pair of characters; units and small words apart.</summary>
    private static HashSet<string> Words(string sentence)
    {
        var words = new HashSet<string>(LatinWord().Matches(sentence).Select(match => match.Value.ToLowerInvariant()).Where(word => !Units.Contains(word)), StringComparer.Ordinal);
        for (var i = 0; i + 1 < sentence.Length; i++)
            if (Languages.IsCjk(sentence[i]) && Languages.IsCjk(sentence[i + 1]) && !ChineseUnits.Contains(sentence[i..(i + 2)])) words.Add(sentence[i..(i + 2)]);
        return words;
    }

    private static readonly HashSet<string> Units =
    [
        "euro", "euros", "dollar", "dollars", "yuan", "percent", "month", "months", "monthly", "year", "years", "yearly", "week", "weeks", "hour", "hours", "days", "quarter",
        "that", "this", "with", "from", "have", "your", "yours", "what", "which", "about", "costs", "cost", "more", "than", "into", "over", "they", "them", "their", "there", "when", "will", "would", "could", "should", "every", "each", "only", "just", "said", "mentioned", "told",
    ];

    private static readonly HashSet<string> ChineseUnits = ["每月", "每年", "每天", "每周", "个月", "欧元", "美元", "万元", "人民", "民币", "万人", "您提", "提到", "我们", "你们", "他们", "您说", "一个", "这个", "就是", "大约", "左右", "月损", "年损"];

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:[€$¥£]|\b(?:EUR|USD|CNY|GBP|CHF|RMB)\s?)\s?\d[\d,.]*\d|(?:[€$¥£]|\b(?:EUR|USD|CNY|GBP|CHF|RMB)\s)\d|\d[\d,.]*\s?(?:%|％|percent\b|per cent\b|euros?\b|dollars?\b|yuan\b|欧元|美元|元|万|折)")]
    private static partial Regex SumOrShare();

    [GeneratedRegex(@"(?<=[.!?])\s+|(?<=[。！？；])|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[A-Za-z]{4,}")]
    private static partial Regex LatinWord();

    // Words that make a figure our price or our doing.
    [GeneratedRegex(@"\b(?:we|our|ours|us|price[sd]?|pricing|fees?|quote[sd]?|charge[sd]?|subscription|licen[cs]e|save[sd]?|savings?|faster|cheaper|discount(?:ed|s)?|off)\b|我们|我方|我司|价格|报价|收费|售价|单价|定价|节省|省下|降低|提升|提高|优惠|折扣", RegexOptions.IgnoreCase)]
    private static partial Regex Ours();

    [GeneratedRegex(@"^seller\.(?:product\.\d+|company)$")]
    private static partial Regex OurNames();

    [GeneratedRegex(@"^(?:seller\.competitor|lead\.competition|seller\.proof)(?:\..*)?$")]
    private static partial Regex OtherNames();
}

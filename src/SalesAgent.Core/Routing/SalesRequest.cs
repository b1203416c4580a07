using System.Globalization;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Routing;

/// <summary>Understands a free request such as "/sales write a follow-up for Acme" or 帮我写一封给上海快达的跟进邮件: which job, which lead, which details. Rules only; it never acts.</summary>
public static partial class SalesRequest
{
    /// <summary>Routes one request. Any text is accepted; without a cue the job is null.</summary>
    public static RoutedRequest Understand(string request)
    {
        if (ToCheck().Match(Trigger().Replace(request, "").Trim()) is { Success: true } check) return Check(check);
        var text = Spelled(Trigger().Replace(CompatibilityForms.Plain(request), "").Trim());
        var quoted = Quoted().Match(text) is { Success: true } quote && quote.Groups["words"].Value.Trim() is { Length: > 0 } words ? words : null;
        // What the customer said is data: it chooses no job, no type, no language and no target.
        var own = quoted is null ? text : text.Replace(quoted, " ", StringComparison.Ordinal);
        var scores = Scores(own, quoted is not null);
        if (ExplicitJob(own) is { } named) scores[named] = scores.GetValueOrDefault(named) + 10;
        var ranked = scores.Where(s => s.Value > 0).OrderByDescending(s => s.Value).ThenBy(s => s.Key).ToList();
        var (best, rival) = (ranked.Count > 0 ? ranked[0] : default, ranked.Count > 1 ? ranked[1] : default);
        var sure = best.Value >= 2 && best.Value > rival.Value;
        var job = ranked.Count == 0 ? (SalesJob?)null : best.Key;
        return new RoutedRequest
        {
            Job = job,
            Certainty = job is null ? Certainty.None : sure ? Certainty.Sure : Certainty.Unsure,
            Rival = job is not null && !sure && ranked.Count > 1 ? rival.Key : null,
            LeadMentions = LeadMentions.In(own, quoted),
            FollowUpType = job == SalesJob.FollowUp ? FollowUpType(own) : null,
            Objection = job == SalesJob.Rebut ? quoted ?? Reported(text) : null,
            Target = job == SalesJob.Plan ? TargetIn(own) : null,
            TextLanguage = TextLanguage(own),
            RequestLanguage = Languages.Of(text),
        };
    }

    /// <summary>"Check this e-mail to Acme: …": what stands before the colon is the request, what follows is the message, as it is.</summary>
    private static RoutedRequest Check(Match request)
    {
        var own = request.Groups["own"].Value;
        return new RoutedRequest
        {
            Job = SalesJob.Check,
            Certainty = Certainty.Sure,
            LeadMentions = LeadMentions.In(own, null),
            Message = request.Groups["message"].Value.Trim().Trim('"', '“', '”'),
            RequestLanguage = Languages.Of(own),
        };
    }

    private static Dictionary<SalesJob, int> Scores(string own, bool quotes)
    {
        var scores = new Dictionary<SalesJob, int>();
        foreach (var cue in IntentCues.All)
        {
            var hits = cue.English.Where(phrase => HasWords(own, phrase)).Concat(cue.Chinese.Where(phrase => own.Contains(phrase, StringComparison.OrdinalIgnoreCase))).ToList();
            var distinct = hits.Where(hit => !hits.Any(other => other != hit && other.Contains(hit, StringComparison.OrdinalIgnoreCase))).Count();
            if (distinct > 0) scores[cue.Job] = scores.GetValueOrDefault(cue.Job) + cue.Weight + Math.Min(distinct - 1, 2);
        }

        if (quotes && scores.GetValueOrDefault(SalesJob.Rebut) > 0) scores[SalesJob.Rebut] += 2;
        return scores;
    }

    private static SalesJob? ExplicitJob(string text) => FirstWord().Match(text).Value.ToLowerInvariant() switch
    {
        "qualify" or "资格" or "评估" => SalesJob.Qualify,
        "pitch" or "推介" or "话术" => SalesJob.Pitch,
        "rebut" or "objection" or "异议" => SalesJob.Rebut,
        "followup" or "follow-up" or "跟进" => SalesJob.FollowUp,
        "plan" or "计划" => SalesJob.Plan,
        _ => null,
    };

    private static string? FollowUpType(string text) =>
        IntentCues.FollowUpTypes.FirstOrDefault(t => t.English.Any(phrase => HasWords(text, phrase)) || t.Chinese.Any(phrase => text.Contains(phrase, StringComparison.Ordinal))).Type;

    /// <summary>The words after "says", "told me that", a colon, or 客户说 — up to the question about them.</summary>
    private static string? Reported(string text)
    {
        var match = ReportedEnglish().Match(text) is { Success: true } english ? english : ReportedChinese().Match(text);
        if (match.Success) return match.Groups["words"].Value.Trim(' ', ',', '，', '。', '.', '?', '？');
        var rest = LeadingVerb().Replace(text, "").Trim(' ', ':', '：');
        return rest.Length > 0 && rest.Length < text.Length ? rest : null;
    }

    // One slip of the finger in a word that names a job. "quality" is a word of its own and not a mistyped "qualify".
    private static readonly string[] JobWords = ["follow-up", "followup", "qualify", "pipeline", "forecast", "objection", "proposal", "rebuttal"];

    private static string Spelled(string text) => Word().Replace(text, match =>
        match.Value.ToLowerInvariant() is var word && word != "quality" && JobWords.FirstOrDefault(known => known != word && Nearest.Distance(known, word) == 1) is { } meant ? meant : match.Value);

    private static readonly HashSet<string> Currencies = new(StringComparer.Ordinal) { "CHF", "JPY", "CAD", "AUD", "SGD", "HKD", "TWD", "SEK", "NOK", "DKK", "PLN", "CZK", "INR", "BRL", "MXN", "ZAR", "KRW", "NZD", "AED" };

    /// <summary>A sum that follows a word such as target or 目标; a Chinese sum without a currency is in yuan, any other needs one.</summary>
    private static Money? TargetIn(string text)
    {
        if (Target().Match(text) is not { Success: true } match || !decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var (scale, unit) = (match.Groups["scale"].Value.ToLowerInvariant(), match.Groups["unit"].Value);
        var currency = (match.Groups["code"].Value + unit).ToUpperInvariant() switch
        {
            "€" or "EUR" or "EUROS" or "EURO" or "欧元" => "EUR",
            "$" or "USD" or "DOLLARS" or "美元" => "USD",
            "£" or "GBP" or "POUNDS" or "英镑" => "GBP",
            "元" or "CNY" or "RMB" or "¥" or "块" => "CNY",
            "" when scale is "万" or "亿" => "CNY",
            { Length: 3 } code when Currencies.Contains(code) => code,
            _ => null,
        };
        return currency is null || number > 1_000_000_000_000m ? null : new Money(number * scale switch { "k" => 1_000m, "m" => 1_000_000m, "万" => 10_000m, "亿" => 100_000_000m, _ => 1m }, currency);
    }

    private static Language? TextLanguage(string text) =>
        InEnglish().IsMatch(text) ? Language.English : InChinese().IsMatch(text) ? Language.Chinese : null;

    private static bool HasWords(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]))) return true;
        }

        return false;
    }

    [GeneratedRegex(@"[A-Za-z]+(?:-[A-Za-z]+)?")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:target|quota|goal|hit|reach|make|目标|指标|完成|达到|达成)[^0-9€$£¥.?!。？！]{0,14}?(?<code>€|\$|£|¥|\b[A-Z]{3}\b)?\s?(?<number>[0-9][0-9,]*(?:\.[0-9]+)?)\s?(?<scale>k\b|m\b|万|亿)?\s?(?<unit>EUR|USD|GBP|CNY|RMB|CHF|euros?|dollars|pounds|欧元|美元|英镑|元|块)?", RegexOptions.IgnoreCase)]
    private static partial Regex Target();

    [GeneratedRegex(@"^\s*/(?:sales(?![A-Za-z0-9/])|销售(?!/))\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Trigger();

    [GeneratedRegex(@"^(?<own>(?:please\s+|can you\s+|could you\s+)?(?:check|review|proofread|vet|look over)\b[^:：\n]{0,80}?\b(?:e-?mail|mail|message|draft|text|reply|this|note|sms)\b[^:：\n]{0,60}|(?:请|帮我|帮忙|麻烦)?(?:检查|审核|审一下|审查|核对|看看|看一下)[^:：\n]{0,30}(?:邮件|消息|草稿|文案|这段|这封|这条|回复|短信|微信)[^:：\n]{0,20})\s*[:：\n]\s*(?<message>\S[\s\S]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex ToCheck();

    [GeneratedRegex("[\"“「『](?<words>[^\"”」』]{2,500})[\"”」』]|(?<=\\s)'(?<words>[^']{3,500})'(?=[\\s,.?!]|$)")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^[A-Za-z-]+|^[\u4e00-\u9fff]{2}")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\b(?:says?|said|tells? me|told me|claims?|complains?|thinks?|objects?|pushes back|pushed back|objection)\b(?:\s+that)?\s*[:,]?\s*(?<words>.+?)(?=[.?!]\s*(?:how|what)\b|,?\s*(?:how (?:do|should|can|would)|what (?:do|should|can|would))\b|[?]?$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ReportedEnglish();

    [GeneratedRegex(@"(?:客户|对方|他们|他|她|老板|采购|经理|总)?(?:说|觉得|认为|嫌|回复|反馈)[:：,，]?\s*(?<words>.+?)(?=[,，。？?！!]?\s*(?:我?(?:该|应该)?怎么|我?(?:该|应该)?如何|怎样|帮我|请)|[。？?]?$)", RegexOptions.Singleline)]
    private static partial Regex ReportedChinese();

    [GeneratedRegex(@"^\s*(?:please\s+)?(?:rebut|handle|answer|respond to|objection|异议|反驳|应对|回应|怎么回|怎么应对)\s*(?:this|the objection)?\s*[:：]?", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingVerb();

    [GeneratedRegex(@"\bin english\b|用英文|用英语|英文(?:版|的|邮件|回复)|英语(?:版|邮件)", RegexOptions.IgnoreCase)]
    private static partial Regex InEnglish();

    [GeneratedRegex(@"\bin (?:chinese|mandarin)\b|用中文|中文(?:版|的|邮件|回复)", RegexOptions.IgnoreCase)]
    private static partial Regex InChinese();
}

using System.Text.RegularExpressions;

namespace SalesAgent.Core.Routing;

/// <summary>Finds the words of a request that may name a lead. They are only candidates: the store decides.</summary>
internal static partial class LeadMentions
{
    private static readonly HashSet<string> NotNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "a", "an", "the", "my", "our", "me", "us", "this", "that", "it", "him", "her", "them", "qualify", "pitch", "rebut", "followup", "follow-up", "follow", "plan", "write", "draft", "please", "can", "could",
        "how", "what", "which", "who", "when", "is", "are", "do", "does", "should", "give", "make", "help", "score", "send", "reply", "answer", "bant", "meddic", "meddpicc", "crm", "english", "chinese", "demo", "email", "e-mail", "monday", "tuesday", "wednesday", "thursday", "friday",
    };

    /// <summary>Candidates, most likely first, without duplicates, at most eight.</summary>
    public static IReadOnlyList<string> In(string own, string? quoted)
    {
        var found = new List<string>();
        void Add(string? words)
        {
            var name = Tail().Replace(words?.Trim(' ', ',', '.', '?', '!', ':', '，', '。', '？', '：', '、', '"', '“', '”') ?? "", "").Trim();
            if (name.Length >= 2 && !NotNames.Contains(name) && !found.Contains(name, StringComparer.OrdinalIgnoreCase)) found.Add(name);
        }

        foreach (Match match in ChineseName().Matches(own)) Add(match.Groups["name"].Value);
        if (LeadingName().Match(own) is { Success: true } leading) Add(leading.Groups["name"].Value);
        foreach (Match match in AfterPreposition().Matches(own)) Add(match.Groups["name"].Value);
        foreach (Match match in Capitals().Matches(own))
        {
            var words = match.Value.Split(' ').SkipWhile(NotNames.Contains).ToArray();
            Add(string.Join(' ', words));
        }

        foreach (Match match in Possessive().Matches(own)) Add(match.Groups["name"].Value);
        Add(quoted is { Length: <= 40 } ? quoted : null);
        if (ExplicitVerb().Match(own) is { Success: true } verb) Add(verb.Groups["name"].Value);
        return [.. found.Take(8)];
    }

    [GeneratedRegex(@"(?:给|对|跟|和|向|为|联系|关于|评估一下|评估|判断一下|跟进一下|跟进|介绍给|替|帮我看看|看看|拜访)\s*(?<name>[\p{L}\p{N}·&.\- ]{2,24}?)\s*(?=写|的|发|做|打|准备|起草|这|那|值|是|公司的|怎么|说|讲|介绍|还|没|，|。|,|？|\?|$|一封|一份|有没有|够|算|资格|评分)")]
    private static partial Regex ChineseName();

    [GeneratedRegex(@"^(?:请问)?(?<name>[\u4e00-\u9fff]{2,10}?)(?:那边|这边|的人)?(?=一直|好久|很久|没回|不回|没有回|嫌|说|觉得|最近|还没|已经|演示|报价|值不值|有没有|怎么样)")]
    private static partial Regex LeadingName();

    [GeneratedRegex(@"\b(?:to|for|with|about|at|on|from|of|is|qualify|score|pitch|chase|nudge)\s+(?:the\s+)?(?<name>[\p{Lu}\p{N}\u4e00-\u9fff][\p{L}\p{N}&'.\-]*(?:\s+[\p{Lu}\p{N}&\u4e00-\u9fff][\p{L}\p{N}&'.\-]*){0,4})")]
    private static partial Regex AfterPreposition();

    [GeneratedRegex(@"[\p{Lu}][\p{L}\p{N}&.\-]*(?:\s+[\p{Lu}&][\p{L}\p{N}&.\-]*){0,4}")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<name>[\p{L}][\p{L}\p{N}\-]+)'s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"^\s*(?:qualify|score|pitch|follow-?up|follow up(?: with)?|email|e-mail|write to)\s+(?:for\s+|to\s+|with\s+)?(?<name>[^\s,.?!]+(?:\s+[^\s,.?!]+)?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex ExplicitVerb();

    [GeneratedRegex(@"('s|这个客户|那个客户|这家公司|公司这边|这边|那边|这家|那家|写|发)$")]
    private static partial Regex Tail();
}

namespace SalesAgent.Core.Shared;

/// <summary>
/// The grade that a quote earns by rule when nobody graded it (B.2): from its words, who said it, in which role and how.
/// No quote, no grade. Ageing comes after (<see cref="EvidenceGrading"/>).
/// </summary>
public static class QuoteGrading
{
    private static readonly PhraseList Optimism = new(
        "i think", "i guess", "i believe", "i suppose", "i assume", "i hope", "should be", "should work", "should have", "probably", "hopefully", "presumably", "maybe", "perhaps", "likely", "might", "as far as i know",
        "应该", "估计", "大概", "可能", "我觉得", "我想", "我猜", "好像", "也许", "或许", "八成", "差不多吧", "问题不大");

    private static readonly PhraseList Detail = new(
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "report", "charter", "contract", "audit", "minutes", "tender", "rfp", "invoice", "statement", "specification", "plan shows", "annual plan", "budget line", "approved", "signed", "released", "confirmed in writing",
        "report*", "one-third", "half of", "two-thirds",
        "报告", "合同", "立项", "招标", "标书", "纪要", "发票", "审计", "批文", "批了", "已批", "批准", "已签", "已确认", "通过了", "月底", "年底", "季度", "春节", "国庆", "一半", "三分之");

    private static readonly Dictionary<Criterion, PhraseList> Refusals = new()
    {
        [Criterion.Need] = new("no such problem", "don't have that problem", "do not have that problem", "not a problem for us", "have no need", "no need for", "we don't need", "we do not need", "does the job", "happy with what we have", "no change is planned", "no plans to change",
            "没有这个问题", "没有这方面的问题", "不需要", "没有需求", "没这个需求", "够用了", "没必要", "不打算换", "没有更换计划"),
        [Criterion.Budget] = new("no budget", "no money", "budget is frozen", "budget freeze", "budget has been cut", "cannot afford", "can't afford", "not funded", "没有预算", "没预算", "预算冻结", "预算被砍", "没钱", "买不起", "没有这笔钱"),
        [Criterion.Authority] = new("not my decision", "not my call", "i don't decide", "i do not decide", "i can't decide", "i cannot decide", "not involved in the decision", "我做不了主", "我说了不算", "不归我管", "我没有决定权", "我决定不了"),
        [Criterion.Timeline] = new("no deadline", "no hurry", "no rush", "no date in mind", "not this year", "没有时间表", "没有期限", "不着急", "不急", "今年不考虑"),
    };

    /// <summary>The grade of one record before ageing.</summary>
    public static Grade Grade(Evidence evidence, LeadCard lead)
    {
        var quote = evidence.Quote;
        if (string.IsNullOrWhiteSpace(quote)) return Shared.Grade.Unknown;
        if (Refusals.TryGetValue(evidence.Criterion, out var refusals) && refusals.IsIn(quote)) return Shared.Grade.Negative;
        if (Optimism.IsIn(quote) || !IsSpecific(quote)) return Shared.Grade.Claimed;

        var household = lead.SegmentOrDefault == Segment.B2C;
        var role = evidence.ByRole ?? (IsContact(evidence, lead) ? lead.Contact?.Role : null);
        var standing = household ? Standing.Of(evidence) : Standing.Of(evidence.Criterion, role);
        if (standing == Standing.Owner && IsWritten(evidence.Kind)) return Shared.Grade.Confirmed;
        var published = evidence.Kind is ActivityKind.Document or ActivityKind.Web;
        return standing >= Standing.Knows || published ? Shared.Grade.Evidenced : Shared.Grade.Claimed;
    }

    /// <summary>True when the quote holds a number, a date, a name or a document.</summary>
    public static bool IsSpecific(string quote)
    {
        for (var i = 0; i < quote.Length; i++)
        {
            if (char.IsDigit(quote[i])) return true;
            var startsWord = i > 1 && quote[i - 1] == ' ' && quote[i - 2] is not ('.' or '!' or '?' or ':' or '"');
            if (startsWord && char.IsAsciiLetterUpper(quote[i]) && i + 1 < quote.Length && char.IsAsciiLetter(quote[i + 1])) return true;
        }

        return Detail.IsIn(quote);
    }

    /// <summary>The figures in a text, as digits: "30,000 euros by 1 April" gives 30000 and 1.</summary>
    internal static List<string> FiguresIn(string? text)
    {
        List<string> figures = [];
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            if (!char.IsAsciiDigit(text![i])) continue;
            var start = i;
            while (i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || (text[i + 1] is ',' or '.' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 2])))) i++;
            figures.Add(text[start..(i + 1)].Replace(",", "", StringComparison.Ordinal));
        }

        return figures;
    }

    private static bool IsContact(Evidence evidence, LeadCard lead) =>
        evidence.By is { } by && string.Equals(by.Trim(), lead.Contact?.Name?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsWritten(ActivityKind? kind) =>
        kind is ActivityKind.Email or ActivityKind.Form or ActivityKind.Wechat or ActivityKind.Sms or ActivityKind.Linkedin or ActivityKind.Document;

    /// <summary>How close a speaker stands to a fact: 0 not, 1 in a position to know it, 2 owns it.</summary>
    private static class Standing
    {
        public const int None = 0;
        public const int Knows = 1;
        public const int Owner = 2;

        /// <summary>A named buyer of a household knows, and owns, what concerns the household.</summary>
        public static int Of(Evidence evidence) => string.IsNullOrWhiteSpace(evidence.By) ? None : Owner;

        public static int Of(Criterion criterion, string? role)
        {
            var seniority = JobTitles.SeniorityOf(role);
            var heads = seniority >= Seniority.DepartmentHead;
            var finance = JobTitles.IsFinance(role) && seniority != Seniority.Junior;
            var buys = (JobTitles.IsPurchasing(role) || JobTitles.IsLegal(role)) && seniority != Seniority.Junior;
            return criterion switch
            {
                _ when seniority == Seniority.Junior || string.IsNullOrWhiteSpace(role) => None,
                Criterion.Budget => seniority >= Seniority.Executive || (finance && heads) ? Owner : heads || finance || buys ? Knows : None,
                Criterion.Authority => seniority >= Seniority.Executive ? Owner : heads ? Knows : None,
                Criterion.Process or Criterion.Paper => buys || seniority >= Seniority.Executive ? Owner : heads || finance ? Knows : None,
                Criterion.Metrics => finance || seniority >= Seniority.Executive ? Owner : heads ? Knows : None,
                Criterion.Champion or Criterion.Competition => Knows,
                _ => heads ? Owner : Knows, // need and timeline: whoever does the work knows them, whoever runs it owns them
            };
        }
    }
}

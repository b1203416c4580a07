using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>The words of qualification, English and Chinese: labels, conditions, and the one sentence that says why.</summary>
public static class QualificationWords
{
    /// <summary>A criterion, lower case in English.</summary>
    public static string Label(Criterion criterion, Language language) => criterion switch
    {
        Criterion.Need => language.Pick("need", "需求"),
        Criterion.Budget => language.Pick("budget", "预算"),
        Criterion.Authority => language.Pick("authority", "决策权"),
        Criterion.Timeline => language.Pick("timeline", "时间"),
        Criterion.Process => language.Pick("decision process", "决策流程"),
        Criterion.Champion => language.Pick("champion", "内部支持者"),
        Criterion.Metrics => language.Pick("metrics", "量化指标"),
        Criterion.Competition => language.Pick("competition", "竞争"),
        _ => language.Pick("paper process", "签约手续"),
    };

    /// <summary>A grade.</summary>
    public static string Grade(Grade grade, Language language) => grade switch
    {
        Shared.Grade.Claimed => language.Pick("claimed", "口头声称"),
        Shared.Grade.Evidenced => language.Pick("evidenced", "有依据"),
        Shared.Grade.Confirmed => language.Pick("confirmed", "已确认"),
        Shared.Grade.Negative => language.Pick("negative", "否定"),
        _ => language.Pick("unknown", "未知"),
    };

    /// <summary>What a lead is ready for.</summary>
    public static string Readiness(Readiness readiness, Segment segment, Language language) => readiness switch
    {
        Qualification.Readiness.Nurture => language.Pick("nurture", "培育"),
        Qualification.Readiness.Sql => segment == Segment.B2C ? language.Pick("qualified", "合格客户") : language.Pick("sales-qualified lead", "销售合格线索"),
        Qualification.Readiness.Opportunity => segment == Segment.B2C ? language.Pick("an offer", "报价") : language.Pick("opportunity", "商机"),
        Qualification.Readiness.Parked => language.Pick("parked", "暂时搁置"),
        _ => language.Pick("disqualified", "不予跟进"),
    };

    /// <summary>A state; households have their own, friendlier names (B.11).</summary>
    public static string State(LeadState state, Segment segment, Language language) => (state, segment) switch
    {
        (LeadState.New, _) => language.Pick("new", "新记录"),
        (LeadState.Lead, _) => language.Pick("lead", "线索"),
        (LeadState.Mql, Segment.B2C) => language.Pick("interested", "有意向"),
        (LeadState.Mql, _) => language.Pick("marketing-qualified lead", "市场合格线索"),
        (LeadState.Sql, Segment.B2C) => language.Pick("qualified", "合格客户"),
        (LeadState.Sql, _) => language.Pick("sales-qualified lead", "销售合格线索"),
        (LeadState.Opportunity, Segment.B2C) => language.Pick("offer made", "已报价"),
        (LeadState.Opportunity, _) => language.Pick("opportunity", "商机"),
        (LeadState.Commit, _) => language.Pick("commit", "承诺成交"),
        (LeadState.Recycled, _) => language.Pick("recycled", "回收培育"),
        (LeadState.Won, _) => language.Pick("won", "已成交"),
        (LeadState.ClosedLost, _) => language.Pick("lost", "已丢单"),
        (LeadState.Parked, _) => language.Pick("parked", "暂时搁置"),
        _ => language.Pick("disqualified", "不予跟进"),
    };

    /// <summary>A missing condition, with how things stand now.</summary>
    public static string Unmet(Condition condition, LeadAssessment assessment, Language language)
    {
        string Graded(Criterion criterion, string english, string chinese)
        {
            var (name, now) = (Label(criterion, language), Grade(assessment.GradeOf(criterion), language));
            return language.Pick($"{name} {english} (now {now})", $"{name}{chinese}（目前：{now}）");
        }

        string AtLeast(int score) => language.Pick($"a score of at least {score} (now {assessment.Score})", $"评分达到 {score}（目前 {assessment.Score}）");

        return condition switch
        {
            Condition.NeedEvidenced => Graded(Criterion.Need, "backed by evidence", "要有依据"),
            Condition.BudgetClaimed => Graded(Criterion.Budget, "at least claimed", "至少要有说法"),
            Condition.BudgetEvidenced => Graded(Criterion.Budget, "backed by evidence", "要有依据"),
            Condition.AuthorityClaimed => Graded(Criterion.Authority, "at least claimed", "至少要有说法"),
            Condition.AuthorityEvidenced => Graded(Criterion.Authority, "backed by evidence", "要有依据"),
            Condition.TimelineClaimed => Graded(Criterion.Timeline, "at least claimed", "至少要有说法"),
            Condition.NothingNegative => language.Pick("no necessary condition denied", "需求、预算、决策权都没有被否定"),
            Condition.NoMajorFlag => language.Pick("the major red flag resolved", "解决重大风险信号"),
            Condition.ClassAOrB => language.Pick($"class A or B (now {assessment.Class})", $"等级达到 A 或 B（目前 {assessment.Class}）"),
            Condition.Score35 => AtLeast(35),
            Condition.Score60 => AtLeast(60),
            Condition.Score80 => AtLeast(80),
            Condition.TwoWayConversation => language.Pick("a two-way conversation", "有来有往的沟通"),
            Condition.NextStepAccepted => language.Pick("a dated next step that the customer accepted", "客户同意的、有日期的下一步"),
            Condition.AmountAndClose => language.Pick("amount and expected close recorded", "记录金额和预计成交日期"),
            Condition.BuyerSpokenTo => language.Pick("the person who releases the money spoken to in the last 30 days", "30 天内与拍板付款的人沟通过"),
            Condition.ProcessAndPaper => language.Pick("decision and paper process backed by evidence", "决策流程和签约手续要有依据"),
            Condition.SignatureStep => language.Pick("a dated step to sign", "有日期的签约安排"),
            Condition.IdealFit => language.Pick("fit with at least two attributes of the ideal customer", "至少符合理想客户的两项特征"),
            Condition.Interest => language.Pick("a sign of interest: a request or a reply, or two visits or downloads in 30 days", "有意向表现：主动咨询或回复，或 30 天内两次访问、下载"),
            Condition.Identity => language.Pick("who it is", "客户身份"),
            Condition.Channel => language.Pick("a way to reach them", "联系方式"),
            Condition.Source => language.Pick("where the lead came from", "线索来源"),
            _ => language.Pick("a lawful basis for writing to them", "联系客户的合法依据"),
        };
    }

    /// <summary>A list in words: "need, budget and authority", 需求、预算和决策权.</summary>
    public static string List(IReadOnlyList<Criterion> criteria, Language language) => Join([.. criteria.Select(c => Label(c, language))], language);

    /// <summary>The one sentence that says why the lead is judged as it is.</summary>
    public static string Why(LeadAssessment assessment, Language language)
    {
        if (assessment.Disqualified is { } stop)
            return language.Pick($"Out: {stop.Label.English}. {stop.Why.English}", $"不予跟进：{stop.Label.Chinese}。{stop.Why.Chinese}");
        if (assessment.Parked is { } parked)
            return language.Pick($"Parked: {parked.Label.English}. {parked.Why.English}", $"暂时搁置：{parked.Label.Chinese}。{parked.Why.Chinese}");
        var known = Standing(assessment, language);
        return Reason(assessment, language) is { } reason ? language.Pick($"{known}; {reason}.", $"{known}；{reason}。") : language.Pick($"{known}.", $"{known}。");
    }

    /// <summary>How the four things every deal needs stand: "Need and budget are backed by evidence, authority is only claimed, timeline is unknown".</summary>
    private static string Standing(LeadAssessment assessment, Language language)
    {
        List<string> parts = [];
        void Add(Func<Grade, bool> matches, string one, string several, string chinese)
        {
            List<Criterion> criteria = [.. LeadScoring.Criteria(Segment.B2C).Where(c => matches(assessment.GradeOf(c)))];
            if (criteria.Count > 0) parts.Add(language.Pick($"{List(criteria, language)} {(criteria.Count == 1 ? one : several)}", List(criteria, language) + chinese));
        }

        Add(g => g == Shared.Grade.Confirmed, "is confirmed", "are confirmed", "已确认");
        Add(g => g == Shared.Grade.Evidenced, "is backed by evidence", "are backed by evidence", "有依据");
        Add(g => g == Shared.Grade.Claimed, "is only claimed", "are only claimed", "只是口头说法");
        Add(g => g == Shared.Grade.Negative, "is denied", "are denied", "被否定");
        if (parts.Count == 0) return language.Pick("Nothing is known yet about need, budget, authority or timeline", "需求、预算、决策权和时间都还不清楚");
        Add(g => g == Shared.Grade.Unknown, "is unknown", "are unknown", "还不清楚");
        var text = string.Join(language.Pick(", ", "，"), parts);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>What decides the class beyond the grades, or null.</summary>
    private static string? Reason(LeadAssessment assessment, Language language)
    {
        if (LeadScoring.Necessary.Any(c => assessment.GradeOf(c) == Shared.Grade.Negative))
            return language.Pick("a denied condition keeps it in class C whatever the rest", "只要必要条件被否定，其他再好也只能是 C 级");
        if (assessment.Traits.Bad.Count >= LeadScoring.TooManyBadTraits)
            return language.Pick($"{assessment.Traits.Bad.Count} of seven bad-customer traits keep it in class C", $"七项不良客户特征中占了 {assessment.Traits.Bad.Count} 项，只能是 C 级");
        if (assessment.RedFlags.Where(f => f.Major).Select(f => f.Label).ToList() is { Count: > 0 } major)
            return language.Pick($"{Join([.. major.Select(l => l.English!)], language)} {(major.Count == 1 ? "blocks" : "block")} class A", $"{Join([.. major.Select(l => l.Chinese!)], language)}，因此不能评为 A 级");
        return assessment.QualifiesFor switch
        {
            Qualification.Readiness.Opportunity => language.Pick("that is enough to run it as a deal", "可以按商机推进"),
            Qualification.Readiness.Sql when assessment.Class == LeadClass.A => language.Pick("a date that matters would make it an opportunity", "再明确一个关键时间点就是商机"),
            Qualification.Readiness.Sql => language.Pick("enough for sales to work on, not yet for a deal", "可以由销售跟进，还够不上商机"),
            _ when !assessment.GradeOf(Criterion.Need).AtLeast(Shared.Grade.Evidenced) => language.Pick("ask about the problem first", "先把问题问清楚"),
            _ => language.Pick("stay in touch until the rest is known", "其余情况弄清之前先保持联系"),
        };
    }

    private static string Join(IReadOnlyList<string> words, Language language) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(language.Pick(", ", "、"), words.Take(words.Count - 1)) + language.Pick(" and ", "和") + words[^1],
    };
}

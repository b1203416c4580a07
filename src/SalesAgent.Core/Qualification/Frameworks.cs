using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>Frameworks in which the same judgement can be shown (B.1).</summary>
public enum Framework
{
    /// <summary>Budget, authority, need, timeline.</summary>
    [JsonStringEnumMemberName("BANT")] Bant,
    /// <summary>Metrics, economic buyer, decision criteria, decision process, identified pain, champion.</summary>
    [JsonStringEnumMemberName("MEDDIC")] Meddic,
    /// <summary>MEDDIC with paper process and competition.</summary>
    [JsonStringEnumMemberName("MEDDPICC")] Meddpicc,
}

/// <summary>One letter of a framework.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Name">What it stands for.</param>
/// <param name="Grade">The grade of what it stands for; the weaker one where it covers two criteria.</param>
public sealed record FrameworkLetter(string Letter, LocalizedText Name, Grade Grade);

/// <summary>Which framework to show and how its letters map to our criteria (B.1). The score is the same in all.</summary>
public static class Frameworks
{
    private static readonly (string Letter, LocalizedText Name, Criterion[] Criteria)[] Bant =
    [
        ("B", new("budget", "预算"), [Criterion.Budget]), ("A", new("authority", "决策权"), [Criterion.Authority]),
        ("N", new("need", "需求"), [Criterion.Need]), ("T", new("timeline", "时间"), [Criterion.Timeline]),
    ];

    private static readonly (string Letter, LocalizedText Name, Criterion[] Criteria)[] Meddpicc =
    [
        ("M", new("metrics", "量化指标"), [Criterion.Metrics]), ("E", new("economic buyer", "经济决策人"), [Criterion.Authority, Criterion.Budget]),
        ("D", new("decision criteria", "决策标准"), [Criterion.Process]), ("D", new("decision process", "决策流程"), [Criterion.Process]),
        ("P", new("paper process", "签约手续"), [Criterion.Paper]), ("I", new("implicated pain", "痛点"), [Criterion.Need]),
        ("C", new("champion", "内部支持者"), [Criterion.Champion]), ("C", new("competition", "竞争"), [Criterion.Competition]),
    ];

    private static readonly (string Letter, LocalizedText Name, Criterion[] Criteria)[] Meddic =
        [.. Meddpicc.Where(l => l.Criteria[0] is not (Criterion.Paper or Criterion.Competition)).Select(l => l.Criteria[0] == Criterion.Need ? (l.Letter, new LocalizedText("identified pain", "痛点"), l.Criteria) : l)];

    /// <summary>MEDDPICC from 50,000 in the deal's currency (our default) or three people involved; else, and for households, BANT.</summary>
    public static Framework Choose(LeadCard lead)
    {
        if (lead.SegmentOrDefault == Segment.B2C) return Framework.Bant;
        var people = lead.Stakeholders.Count + (lead.Contact is null ? 0 : 1);
        return lead.Amount?.Amount >= RedFlagRules.LargeDeal || people >= 3 ? Framework.Meddpicc : Framework.Bant;
    }

    /// <summary>The letters with their grades.</summary>
    public static IReadOnlyList<FrameworkLetter> Letters(Framework framework, LeadAssessment assessment, LeadCard lead)
    {
        var letters = framework switch { Framework.Meddic => Meddic, Framework.Meddpicc => Meddpicc, _ => Bant };
        return [.. letters.Select(l => new FrameworkLetter(l.Letter, l.Name, l.Criteria.Select(c => GradeOf(c, assessment, lead)).MinBy(g => g == Grade.Negative ? -1 : (int)g)))];
    }

    /// <summary>A rival that is named on the card is at least claimed.</summary>
    private static Grade GradeOf(Criterion criterion, LeadAssessment assessment, LeadCard lead) =>
        assessment.GradeOf(criterion) is var grade && grade == Grade.Unknown && criterion == Criterion.Competition && lead.Competition.Count > 0 ? Grade.Claimed : grade;
}

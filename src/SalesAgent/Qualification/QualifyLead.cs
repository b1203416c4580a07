using System.ComponentModel;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Qualification;

/// <summary>What qualify_lead takes.</summary>
public sealed record QualifyLeadInput : LeadOperationInput
{
    /// <summary>The lead.</summary>
    [Description("Name, id or card (YAML or JSON).")]
    public required LeadInput Lead { get; init; }
    /// <summary>Framework to show.</summary>
    [Description("Framework to show; the score is the same. Default: by deal size and people involved.")]
    public Framework? Framework { get; init; }
}

/// <summary>Qualifies one lead: score, class, what it is ready for, what is missing, what to ask next. Rules only; nothing is stored.</summary>
public sealed class QualifyLead(SalesContext context)
{
    /// <summary>The operation in words.</summary>
    public static OperationDescription Description { get; } = new(
        "qualify_lead", "qualify", "Qualify a lead",
        "Scores one lead (0–100, class A/B/C/X) from evidence, says what it is ready for, which red flags stand, what is missing, and the next best question to ask. Use it whenever somebody asks whether a lead or deal is worth pursuing.",
        Argument: "lead", OperationHints.ReadOnly | OperationHints.Idempotent);

    /// <summary>For the catalogue.</summary>
    public Operation AsOperation() => Operation.Of<QualifyLeadInput, QualifyLeadResult>(Description, RunAsync, QualifyLeadView.Render);

    /// <summary>Qualifies the lead. A lead that cannot be found, or a card that names unknown rules, is a <see cref="SalesInputException"/>.</summary>
    public async Task<QualifyLeadResult> RunAsync(QualifyLeadInput input, CancellationToken cancellationToken = default)
    {
        var lead = await context.LeadAsync(input.Lead, input.Notes, cancellationToken);
        var seller = await context.SellerAsync(cancellationToken);
        var language = input.Language ?? context.Language ?? lead.Language;
        var assessment = LeadQualification.Assess(lead, seller, context.Today);
        return Result(lead, assessment, input.Framework ?? Frameworks.Choose(lead), input.Facts, language);
    }

    private static QualifyLeadResult Result(LeadCard lead, LeadAssessment assessment, Framework framework, IReadOnlyList<SpokenFact> facts, Language language)
    {
        var hidden = assessment.ScoreHidden;
        return new QualifyLeadResult
        {
            Summary = SummaryOf(lead, assessment, language),
            Lead = lead.DisplayName,
            Score = hidden ? null : assessment.Score,
            PossibleMax = hidden ? null : assessment.PossibleMax,
            Class = assessment.Class,
            QualifiesFor = assessment.QualifiesFor,
            State = assessment.State,
            Why = QualificationWords.Why(assessment, language),
            NextQuestion = assessment.NextQuestion is { } gap && Core.Knowledge.DiscoveryQuestions.For(gap.Criterion, gap.Grade, assessment.Segment) is { } text
                ? new QuestionToAsk(gap.Criterion, text.In(language)!) : null,
            WhatIf = assessment is { NextQuestion: { } asked, IfConfirmed: { } then } ? new WhatIf(asked.Criterion, then.Score, then.Class, then.QualifiesFor) : null,
            NextState = assessment.NextState,
            Unmet = [.. assessment.Unmet.Select(c => QualificationWords.Unmet(c, assessment, language))],
            RedFlags = [.. assessment.RedFlags.Select(f => new RaisedFlag(f.Rule, f.Label.In(language)!, f.Major ? FlagSize.Major : FlagSize.Minor, f.Why.In(language)!))],
            Disqualified = StopOf(assessment.Disqualified, language),
            Parked = StopOf(assessment.Parked, language),
            Criteria = [.. assessment.Criteria.Select(c => CriterionOf(c, language))],
            Completeness = decimal.Round((decimal)assessment.KnownCriteria / assessment.Criteria.Count, 2, MidpointRounding.AwayFromZero),
            Fit = assessment.Fit,
            Penalty = assessment.Penalty,
            Gold = [.. assessment.Traits.Gold.Select(t => new NamedTrait(t.Id, t.Label.In(language)!))],
            Bad = [.. assessment.Traits.Bad.Select(t => new NamedTrait(t.Id, t.Label.In(language)!))],
            Framework = framework,
            Letters = [.. Frameworks.Letters(framework, assessment, lead).Select(l => new Letter(l.Letter, l.Name.In(language)!, l.Grade))],
            Notes = [.. assessment.Notes.Select(n => n.In(language)!), .. facts.Select(f => Said(f, language))],
            Next = [.. NextOf(lead, assessment, language)],
            Segment = assessment.Segment,
            ViewLanguage = language,
        };
    }

    private static string SummaryOf(LeadCard lead, LeadAssessment assessment, Language language)
    {
        var name = lead.DisplayName;
        if (assessment.Disqualified is { } stop)
            return language.Pick($"{name}: class X, {stop.Label.English}", $"{name}：X 级，{stop.Label.Chinese}");
        var ready = QualificationWords.Readiness(assessment.QualifiesFor, assessment.Segment, language);
        return language.Pick(
            $"{name}: class {assessment.Class}, {assessment.Score} of 100 (up to {assessment.PossibleMax}), ready for: {ready}",
            $"{name}：{assessment.Class} 级，{assessment.Score} 分（最高可到 {assessment.PossibleMax}），目前适合：{ready}");
    }

    private static JudgedCriterion CriterionOf(CriterionScore score, Language language) => new()
    {
        Name = score.Criterion,
        Label = QualificationWords.Label(score.Criterion, language),
        Grade = score.Grade,
        Points = score.Points,
        Max = score.Max,
        Quote = score.Evidence?.Quote,
        Source = SourceOf(score.Evidence, language),
        AsOf = score.Evidence?.Date,
    };

    private static string? SourceOf(Evidence? evidence, Language language)
    {
        if (evidence is null) return null;
        var parts = new[] { evidence.By, evidence.ByRole, evidence.Kind is { } kind ? KindOf(kind, language) : null }.Where(p => !string.IsNullOrWhiteSpace(p)).ToList();
        return parts.Count == 0 ? null : string.Join(language.Pick(", ", "，"), parts);
    }

    private static string KindOf(ActivityKind kind, Language language) => kind switch
    {
        ActivityKind.Email => language.Pick("e-mail", "邮件"),
        ActivityKind.Call => language.Pick("call", "电话"),
        ActivityKind.Meeting => language.Pick("meeting", "会面"),
        ActivityKind.Demo => language.Pick("demo", "演示"),
        ActivityKind.Proposal => language.Pick("proposal", "方案"),
        ActivityKind.Form => language.Pick("web form", "网页表单"),
        ActivityKind.Wechat => language.Pick("WeChat", "微信"),
        ActivityKind.Sms => language.Pick("text message", "短信"),
        ActivityKind.Linkedin => language.Pick("LinkedIn", "领英"),
        ActivityKind.Document => language.Pick("document", "文件"),
        ActivityKind.Web => language.Pick("public source", "公开资料"),
        _ => language.Pick("our note", "我方记录"),
    };

    private static HeldBack? StopOf(Stop? stop, Language language) =>
        stop is null ? null : new HeldBack(stop.Rule, stop.Label.In(language)!, stop.Why.In(language)!) { Until = stop.Until };

    /// <summary>A fact said now supports texts; it moves no grade until it is recorded as evidence.</summary>
    private static string Said(SpokenFact fact, Language language)
    {
        var source = fact.Source switch
        {
            SpokenSource.Document => language.Pick("From a document you named", "来自您提到的文件"),
            SpokenSource.Web => language.Pick("From the web", "来自网页"),
            _ => language.Pick("From you, today", "您今天补充"),
        };
        return language.Pick($"{source}: {fact.Text} (no grade changes until it is recorded as evidence)", $"{source}：{fact.Text}（记为依据之前不影响评级）");
    }

    private static IEnumerable<NextAction> NextOf(LeadCard lead, LeadAssessment assessment, Language language)
    {
        if (assessment.QualifiesFor is Readiness.Disqualified or Readiness.Parked) yield break;
        if (lead.Objections.Any(o => o.Status is null or ObjectionStatus.Open))
            yield return new("rebut_objection", language.Pick("an objection is still open", "还有未解决的异议"));
        if (assessment.QualifiesFor == Readiness.Opportunity)
            yield return new("draft_pitch", language.Pick("pitch to what is known about them", "根据已掌握的情况准备介绍"));
        yield return new("draft_follow_up", assessment.NextQuestion is null
            ? language.Pick("agree the next dated step", "约定有日期的下一步")
            : language.Pick("write and ask the next question", "写信提出下一个问题"));
    }
}

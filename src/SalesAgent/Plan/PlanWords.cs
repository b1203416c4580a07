using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;

namespace SalesAgent.Plan;

/// <summary>The plan's sentences in both languages.</summary>
internal static class PlanWords
{
    /// <summary>Today's answer in one line.</summary>
    public static string Summary(GeneratePlanResult result, Language language)
    {
        if (!result.HasData) return language.Pick("No deals yet: import your CRM export or pass deals", "还没有商机：请导入CRM导出文件，或直接传入商机");
        var open = Open(result.Metrics, language);
        var forecast = result.Forecast.Select(f => Sum(f.Weighted, f.Currency, language)).ToList();
        var likely = forecast.Count == 0 ? "" : language.Pick($"; weighted forecast by {Figures.Date(result.Until, language)}: {string.Join(" and ", forecast)}", $"；截至{Figures.Date(result.Until, language)}加权预测{string.Join("、", forecast)}");
        var first = result.Deals is [{ Deadline: not null } deal, ..] ? language.Pick($"; first: {deal.Company ?? deal.Name ?? deal.Id}", $"；先处理：{deal.Company ?? deal.Name ?? deal.Id}") : "";
        return open + likely + first;
    }

    /// <summary>"14 open deals, EUR 412,000".</summary>
    public static string Open(PlanMetrics metrics, Language language)
    {
        var value = metrics.OpenValue.Select(m => Sum(m.Amount, m.Currency, language)).ToList();
        return language.Pick(
            $"{metrics.OpenDeals} open {(metrics.OpenDeals == 1 ? "deal" : "deals")}{(value.Count == 0 ? "" : ": " + string.Join(", ", value))}",
            $"{metrics.OpenDeals}个进行中的商机{(value.Count == 0 ? "" : "，合计" + string.Join("、", value))}");
    }

    /// <summary>An estimate or a sum for people: whole units from 1,000 on, where cents would only pretend.</summary>
    public static string Sum(decimal amount, string currency, Language language) =>
        Figures.Amount(amount >= 1000 ? decimal.Round(amount, MidpointRounding.AwayFromZero) : amount, currency, language);

    /// <summary>What to call next.</summary>
    public static IEnumerable<NextAction> Next(PipelinePlan plan, int deals, Language language)
    {
        if (deals == 0)
        {
            yield return new NextAction("import_crm", language.Pick("bring in a CRM export", "导入CRM导出文件"));
            yield break;
        }

        if (plan.Deals.FirstOrDefault(d => d.Action.Kind is ActionKind.AnswerMessage or ActionKind.FollowUpProposal or ActionKind.CloseProposalFile or ActionKind.Requalify or ActionKind.FirstTouch) is { } write)
            yield return new NextAction("draft_follow_up", language.Pick($"write to {Name(write)}", $"给{Name(write)}写跟进"));
        if (plan.Deals.FirstOrDefault(d => d.Action.Kind is ActionKind.AskCondition or ActionKind.DiscoveryCall) is { } ask)
            yield return new NextAction("qualify_lead", language.Pick($"the next question for {Name(ask)}", $"{Name(ask)}的下一个问题"));
        if (plan.Deals.FirstOrDefault(d => d.Action.Kind == ActionKind.AnswerObjection) is { } objection)
            yield return new NextAction("rebut_objection", language.Pick($"answer {Name(objection)}", $"回应{Name(objection)}的异议"));
    }

    private static string Name(RankedDeal ranked) => ranked.Deal.Company ?? ranked.Deal.Name ?? ranked.Deal.Id;

    /// <summary>What the forecast takes for granted.</summary>
    public static IEnumerable<string> Assumptions(PipelinePlan plan, Language language)
    {
        if (plan.Forecasts.Count == 0) yield break;
        yield return plan.OwnStageHistory
            ? language.Pick("Chances by stage: your cohort, drawn towards our defaults where it is small", "各阶段赢单概率取自您的历史批次，样本小时向我们的默认值靠拢")
            : language.Pick("Chances by stage are our defaults: SQL 10 %, Opportunity 25 %, Proposal 40 %, Negotiation 60 %, Commit 80 %; stalled × 0.5, closing date past × 0.3", "各阶段赢单概率为我们的默认值：SQL 10%、需求确认25%、方案报价40%、谈判60%、待签约80%；停滞×0.5，预计成交日已过×0.3");
        yield return language.Pick("Deals are taken as independent, so the true range is wider", "假定各商机互不影响，实际区间会更宽");
        if (plan.UndatedInForecast is > 0 and var undated)
            yield return language.Pick($"Deals without an expected closing date count as closing in the period: {undated}", $"没有预计成交日的商机按本期成交计入：{undated}个");
    }

    /// <summary>What is not in a number.</summary>
    public static PlanLeftOut LeftOut(CountedNote<LeftOutReason> note, Language language)
    {
        var (what, why) = note.Reason switch
        {
            LeftOutReason.BeforeSql => language.Pick(("leads and MQLs", "not forecast before sales has vetted them"), ("线索和MQL", "销售确认之前不计入预测")),
            LeftOutReason.NoAmount => language.Pick(("open deals without amount", "not forecast"), ("没有金额的商机", "未计入预测")),
            LeftOutReason.AfterPeriod => language.Pick(("deals expected later", "after the period"), ("更晚成交的商机", "预计在本期之后成交")),
            LeftOutReason.Disqualified => language.Pick(("disqualified deals", "no chance counted"), ("已判定不合格的商机", "赢单概率按0计")),
            LeftOutReason.Parked => language.Pick(("parked deals", "set aside until their date"), ("搁置的商机", "到期前不计")),
            LeftOutReason.ClosedWithoutAmount => language.Pick(("closed deals without amount", "not in the win rate by value or the deal size"), ("没有金额的已结商机", "未计入金额赢单率和平均成交金额")),
            LeftOutReason.WonWithoutDates => language.Pick(("won deals without dates", "not in the cycle length"), ("没有日期的赢单", "未计入周期")),
            _ => language.Pick(("won deals closed before they were created", "dates contradict each other: please correct"), ("成交日早于创建日的赢单", "日期矛盾，请更正")),
        };
        return new PlanLeftOut(what, note.Count, why);
    }

    /// <summary>What could not be computed, why, and what unlocks it.</summary>
    public static PlanNotComputed NotComputed(CountedNote<PlanGap> note, Language language)
    {
        var some = note.Count < note.Of
            ? language.Pick($"unknown for {note.Count} of {note.Of}", $"{note.Of}个中有{note.Count}个未知")
            : language.Pick("not in the data", "数据中没有");
        var none = language.Pick("not in the data", "数据中没有");
        var (what, why, unlock) = note.Reason switch
        {
            PlanGap.WinRate => language.Pick(("win rate", "no won or lost deals", "closed deals"), ("赢单率", "没有已赢或已输的商机", "把已结商机一并导入")),
            PlanGap.WinRateByValue => language.Pick(("win rate by value", "closed deals have no amount", "amounts of closed deals"), ("金额赢单率", "已结商机没有金额", "补充已结商机的金额")),
            PlanGap.CycleLength => language.Pick(("cycle length", "won deals lack dates", "day created and day won"), ("销售周期", "赢单缺少日期", "补充创建日和成交日")),
            PlanGap.Velocity => language.Pick(("velocity", "needs win rate, deal size and cycle", "won deals with amount and dates"), ("销售速度", "需要赢单率、平均成交金额和周期", "补充赢单的金额和日期")),
            PlanGap.Target => language.Pick(("coverage, chance of the target", "no target given", "target: what is still to be won"), ("管道覆盖率和达标概率", "没有给出目标", "给出目标：还需赢得多少")),
            PlanGap.TargetCurrency => language.Pick(("coverage, chance of the target", "no forecast deal in the target's currency; nothing is converted", "a target in the deals' currency"), ("管道覆盖率和达标概率", "没有与目标同币种的预测商机；不做汇率换算", "用商机的币种给出目标")),
            PlanGap.NeededCoverage => language.Pick(("coverage needed", "no own win rate by value in this currency", "closed deals with amounts"), ("所需覆盖率", "该币种没有自己的金额赢单率", "补充已结商机及金额")),
            PlanGap.StageConversion => language.Pick(("conversion between stages", "today's stages do not show it", "funnel: how many of one cohort entered each stage"), ("阶段转化率", "当前阶段看不出历史经过", "funnel：同一批次进入各阶段的数量")),
            PlanGap.OwnBenchmark => language.Pick(("bottlenecks", "under 10 dated closed deals in one of the last two years", "closing dates of two years, or a funnel with benchmarks"), ("瓶颈", "近两年中有一年带日期的已结商机不足10个", "补充两年的结单日期，或给出带基准的funnel")),
            PlanGap.DaysInStage => language.Pick(("too long in stage", some, "day the deal entered its stage"), ("阶段停留过久", some, "补充进入当前阶段的日期")),
            PlanGap.LastContact => language.Pick(("silence", some, "last contact or activities"), ("多久没有联系", some, "补充最近联系日期或活动记录")),
            PlanGap.NextSteps => language.Pick(("missing next steps", none, "next step with date"), ("缺少下一步", none, "补充下一步和日期")),
            PlanGap.CloseDateMoves => language.Pick(("closing dates that slip", none, "earlier expected closing dates"), ("成交日一再推迟", none, "补充此前的预计成交日")),
            PlanGap.AgeYardstick => language.Pick(("too old to win", "under 10 dated wins to compare with", "more won deals with dates"), ("过久未成交", "可比较的带日期赢单不足10个", "补充更多带日期的赢单")),
            _ => language.Pick(("limits by class", some, "qualify the deals"), ("按等级限制赢单概率", some, "先做资格评估")),
        };
        return new PlanNotComputed(what, why, unlock);
    }

    /// <summary>What a sample is good for.</summary>
    public static string Sample(SampleSize size, Language language) => size switch
    {
        SampleSize.TooFewToJudge => language.Pick("too few to judge", "样本太少，无法判断"),
        SampleSize.Weak => language.Pick("weak sample", "样本偏少"),
        SampleSize.Usable => language.Pick("usable sample", "样本可用"),
        _ => language.Pick("solid sample", "样本充足"),
    };

    /// <summary>A stage's name.</summary>
    public static string StageName(Stage stage, Language language) => stage switch
    {
        Stage.Lead => language.Pick("Lead", "线索"),
        Stage.Mql => "MQL",
        Stage.Sql => "SQL",
        Stage.Opportunity => language.Pick("Opportunity", "需求确认"),
        Stage.Proposal => language.Pick("Proposal", "方案报价"),
        Stage.Negotiation => language.Pick("Negotiation", "谈判"),
        Stage.Commit => language.Pick("Commit", "待签约"),
        Stage.Won => language.Pick("Won", "赢单"),
        Stage.Lost => language.Pick("Lost", "丢单"),
        _ => language.Pick("Parked", "搁置"),
    };
}

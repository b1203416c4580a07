using System.Text;
using NodaTime;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;

namespace SalesAgent.Plan;

/// <summary>The plan for people: today's answer, the deals, what cannot be told.</summary>
internal static class GeneratePlanView
{
    private const int RowsShown = 20;

    public static string Render(GeneratePlanResult result)
    {
        var language = result.ViewLanguage;
        if (!result.HasData) return language.Pick($"**{result.Summary}.**\n", $"**{result.Summary}。**\n");
        var text = new StringBuilder();
        Answer(text, result, language);
        Deals(text, result, language);
        Bottlenecks(text, result, language);
        Stages(text, result, language);
        Unknown(text, result, language);
        return text.ToString();
    }

    private static void Answer(StringBuilder text, GeneratePlanResult result, Language language)
    {
        var metrics = result.Metrics;
        Line(text, $"**{PlanWords.Open(metrics, language)}**{language.Pick(".", "。")}");
        foreach (var f in result.Forecast) Forecast(text, f, result.Until, language);
        if (metrics.Coverage is { } c)
        {
            var needed = c.Needed is { } times ? language.Pick($", needed at your win rate: {Figures.Number(times)}", $"，按您的赢单率需要{Figures.Number(times)}倍") : "";
            var lacking = c.Lacking is > 0 and var more ? language.Pick($"; about {PlanWords.Sum(more, c.Currency, language)} of new pipeline is lacking", $"；还缺约{PlanWords.Sum(more, c.Currency, language)}的新商机") : "";
            Line(text, language.Pick($"Coverage of the target: {Figures.Number(c.Ratio)} times ({Figures.Number(c.WeightedRatio)} weighted){needed}{lacking}.", $"管道覆盖率：{Figures.Number(c.Ratio)}倍（加权{Figures.Number(c.WeightedRatio)}倍）{needed}{lacking}。"));
        }

        History(text, metrics, language);
        text.Append('\n');
    }

    private static void Forecast(StringBuilder text, PlanForecast f, LocalDate until, Language language)
    {
        string Sum(decimal amount) => PlanWords.Sum(amount, f.Currency, language);
        var day = Figures.Date(until, language);
        // A sum over chances means little for a handful of deals: the range says what can really happen.
        var range = f.P10 == f.P90
            ? language.Pick($"most likely {Sum(f.P50)}", $"最可能为{Sum(f.P50)}")
            : language.Pick($"8 chances in 10 that it ends between {Sum(f.P10)} and {Sum(f.P90)}", $"八成可能落在{Sum(f.P10)}到{Sum(f.P90)}之间");
        text.Append(language.Pick(
            $"Weighted forecast to {day}: **{Sum(f.Weighted)}** from {f.Deals} {(f.Deals == 1 ? "deal" : "deals")}; {range}.",
            $"截至{day}的加权预测：**{Sum(f.Weighted)}**，来自{f.Deals}个商机；{range}。"));
        if (f is { Target: { } target, Probability: { } chance })
            text.Append(language.Pick($" Chance of reaching {Sum(target)}: {Figures.Percent(chance, language)}.", $"达到{Sum(target)}的概率：{Figures.Percent(chance, language)}。"));
        text.Append('\n');
    }

    private static void History(StringBuilder text, PlanMetrics metrics, Language language)
    {
        List<string> parts = [];
        if (metrics.WinRate is { Rate: { } rate } w)
        {
            parts.Add(language.Pick(
                $"Win rate {Figures.Percent(rate, language)} ({w.Won} of {w.Decided}; {PlanWords.Sample(w.Label, language)}: {Figures.Percent(w.Low, language)} to {Figures.Percent(w.High, language)})",
                $"赢单率{Figures.Percent(rate, language)}（{w.Decided}个中赢{w.Won}个；{PlanWords.Sample(w.Label, language)}：{Figures.Percent(w.Low, language)}至{Figures.Percent(w.High, language)}）"));
        }

        parts.AddRange(metrics.WinRateByValue.Select(v => language.Pick($"by value {Figures.Percent(v.Rate, language)} ({v.Currency})", $"按金额{Figures.Percent(v.Rate, language)}（{v.Currency}）")));
        if (metrics.CycleDays is { } cycle) parts.Add(language.Pick($"median cycle {Figures.Number(cycle.Median, 1)} days ({cycle.N} won)", $"销售周期中位数{Figures.Number(cycle.Median, 1)}天（{cycle.N}个赢单）"));
        parts.AddRange(metrics.AverageDealSize.Select(s => language.Pick($"average deal {PlanWords.Sum(s.Mean, s.Currency, language)}", $"平均成交金额{PlanWords.Sum(s.Mean, s.Currency, language)}")));
        parts.AddRange(metrics.VelocityPerDay.Select(v => language.Pick($"velocity {PlanWords.Sum(v.Amount, v.Currency, language)} a day", $"销售速度每天{PlanWords.Sum(v.Amount, v.Currency, language)}")));
        if (parts.Count > 0) Line(text, string.Join(language.Pick(" · ", "；"), parts) + language.Pick(".", "。"));
    }

    private static void Deals(StringBuilder text, GeneratePlanResult result, Language language)
    {
        var shown = result.ViewDeals.Take(RowsShown).ToList();
        if (shown.Count > 0)
        {
            Line(text, language.Pick("| by | deal | what to do | why |", "| 期限 | 商机 | 做什么 | 为什么 |"));
            Line(text, "| --- | --- | --- | --- |");
            foreach (var deal in shown) Row(text, deal, language);
            if (result.Metrics.OpenDeals - shown.Count is > 0 and var more)
                Line(text, language.Pick($"\n{more} more; ask for all to see them.", $"\n另有{more}个；可要求列出全部。"));
            text.Append('\n');
        }

        if (result.AlsoDue is not { } due) return;
        Line(text, language.Pick("Customers and parked deals:", "老客户和搁置的商机："));
        foreach (var deal in due.Take(5)) Line(text, language.Pick($"- {Name(deal)}: {Cell(deal.Action)} ({Cell(deal.Why)})", $"- {Name(deal)}：{Cell(deal.Action)}（{Cell(deal.Why)}）"));
        text.Append('\n');
    }

    private static void Row(StringBuilder text, PlanDeal deal, Language language)
    {
        List<string> about = [PlanWords.StageName(deal.Stage, language)];
        if (deal.Amount is { } amount) about.Add(Figures.Amount(amount, language));
        if (deal.Probability is { } chance) about.Add(Figures.Percent(chance, language));
        var by = deal.Deadline is { } day ? Figures.Date(day, language) : "–";
        Line(text, $"| {by} | {Name(deal)}{language.Pick(" (", "（")}{string.Join(language.Pick(", ", "，"), about)}{language.Pick(")", "）")} | {Cell(deal.Action)} | {Cell(deal.Why)} |");
    }

    private static void Bottlenecks(StringBuilder text, GeneratePlanResult result, Language language)
    {
        foreach (var step in result.Bottlenecks.Take(3))
        {
            var name = step.From is { } from ? $"{PlanWords.StageName(from, language)} → {PlanWords.StageName(step.To, language)}" : language.Pick("Win rate of the last 12 months", "近12个月赢单率");
            var rate = Figures.Percent(step.Rate ?? 0, language);
            var against = step is { Benchmark: { } b } ? (step.From is null
                ? language.Pick($", the year before {Figures.Percent(b, language)}", $"，前一年为{Figures.Percent(b, language)}")
                : language.Pick($", benchmark {Figures.Percent(b, language)}", $"，基准为{Figures.Percent(b, language)}")) : "";
            var finding = step.Finding switch
            {
                FunnelFinding.Certain => language.Pick("beyond chance", "超出偶然波动"),
                FunnelFinding.Suspected => language.Pick("suspected, chance could explain it", "疑似，可能只是偶然"),
                _ => language.Pick("lowest of all, nothing to compare with", "最低，但没有可比基准"),
            };
            var lost = step.LostValue is { } value ? language.Pick($"; worth about {PlanWords.Sum(value.Amount, value.Currency, language)}", $"；约值{PlanWords.Sum(value.Amount, value.Currency, language)}") : "";
            Line(text, language.Pick($"Bottleneck: {name} {rate} ({step.Passed} of {step.Entered}){against}: {finding}{lost}.", $"瓶颈：{name}{rate}（{step.Entered}个中{step.Passed}个）{against}：{finding}{lost}。"));
        }

        if (result.Bottlenecks.Count > 0) text.Append('\n');
    }

    private static void Stages(StringBuilder text, GeneratePlanResult result, Language language)
    {
        var parts = result.Stages.Select(s =>
        {
            List<string> trouble = [];
            if (s.Stalled > 0) trouble.Add(language.Pick($"{s.Stalled} stalled", $"{s.Stalled}个停滞"));
            if (s.Ageing > 0) trouble.Add(language.Pick($"{s.Ageing} too long there", $"{s.Ageing}个停留过久"));
            if (s.Overdue > 0) trouble.Add(language.Pick($"{s.Overdue} overdue", $"{s.Overdue}个逾期"));
            return $"{PlanWords.StageName(s.Stage, language)} {s.Deals}{(trouble.Count == 0 ? "" : language.Pick($" ({string.Join(", ", trouble)})", $"（{string.Join("，", trouble)}）"))}";
        }).ToList();
        if (parts.Count > 0) Line(text, language.Pick("By stage: ", "各阶段：") + string.Join(language.Pick(" · ", "；"), parts) + language.Pick(".", "。"));
    }

    private static void Unknown(StringBuilder text, GeneratePlanResult result, Language language)
    {
        if (result.LeftOut.Count > 0)
            Line(text, language.Pick("Not counted: ", "未计入：") + string.Join(language.Pick("; ", "；"), result.LeftOut.Select(l => language.Pick($"{l.What} {l.Count} ({l.Why})", $"{l.What}{l.Count}个（{l.Why}）"))) + language.Pick(".", "。"));
        if (result.Assumptions.Count > 0) Line(text, language.Pick("Taken for granted: ", "前提：") + string.Join(language.Pick(". ", "。"), result.Assumptions) + language.Pick(".", "。"));
        if (result.NotComputed.Count == 0) return;
        Line(text, language.Pick("\nCould not be computed, and what would make it possible:", "\n无法计算的内容，以及补充什么即可计算："));
        foreach (var gap in result.NotComputed) Line(text, language.Pick($"- {gap.What}: {gap.Why} → {gap.Unlock}", $"- {gap.What}：{gap.Why} → {gap.Unlock}"));
    }

    private static string Name(PlanDeal deal) => Cell(deal switch
    {
        { Company: { } company, Name: { } name } when !name.Contains(company, StringComparison.OrdinalIgnoreCase) => $"{company}: {name}",
        _ => deal.Name ?? deal.Company ?? deal.Id,
    });

    /// <summary>Recorded text inside a table: on one line, without what Markdown or a terminal would act on.</summary>
    private static string Cell(string text)
    {
        var line = string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > 160) line = line[..(char.IsHighSurrogate(line[158]) ? 158 : 159)] + "…";
        return line.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}

using NodaTime;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;

namespace SalesAgent.Plan;

/// <summary>Turns the plan's numbers and choices into the contract, in the language asked for; every number is rounded here, once.</summary>
internal static class PlanReport
{
    /// <summary>Deals listed unless all are asked for: keeps a plan within 1,500 tokens.</summary>
    public const int Listed = 8;
    private const int ListedInView = 20;
    private const int ListedAll = 1000;
    private const int AlsoDueListed = 5;

    public static GeneratePlanResult Of(PipelinePlan plan, int deals, PlanQuestion question, Language language, bool all)
    {
        var listed = plan.Deals.Take(all ? ListedAll : Listed).ToList();
        var result = new GeneratePlanResult
        {
            Summary = "",
            Until = question.Until,
            Metrics = MetricsOf(plan, question),
            Stages = [.. plan.Stages.Select(s => new PlanStage(s.Stage, s.Deals, s.Value, s.Ageing, s.Stalled, s.Overdue))],
            Bottlenecks = [.. plan.Bottlenecks.Select(step => BottleneckOf(step, plan.BottleneckCurrency))],
            Forecast = [.. plan.Forecasts.Select(ForecastOf)],
            Deals = [.. listed.Select(d => DealOf(d, language))],
            MoreDeals = plan.Deals.Count - listed.Count,
            AlsoDue = plan.AfterSale.Count == 0 ? null : [.. plan.AfterSale.Take(all ? ListedAll : AlsoDueListed).Select(d => DealOf(d, language))],
            Week = WeekOf(listed, question),
            LeftOut = [.. plan.LeftOut.Select(note => PlanWords.LeftOut(note, language))],
            NotComputed = [.. plan.Gaps.Select(note => PlanWords.NotComputed(note, language))],
            Assumptions = [.. PlanWords.Assumptions(plan, language)],
            ViewLanguage = language,
            ViewDeals = [.. plan.Deals.Take(ListedInView).Select(d => DealOf(d, language))],
            HasData = deals > 0,
        };
        return result with { Summary = PlanWords.Summary(result, language), Next = [.. PlanWords.Next(plan, deals, language)] };
    }

    private static PlanMetrics MetricsOf(PipelinePlan plan, PlanQuestion question) => new()
    {
        WinRate = plan.WinRate.Total == 0 ? null : new PlanRate(plan.WinRate.Hits, plan.WinRate.Total, Share(plan.WinRate.Rate), Share(plan.WinRate.Low), Share(plan.WinRate.High), plan.WinRate.Size),
        WinRateByValue = [.. plan.Currencies.Where(c => c.Closed?.WinRate is not null).Select(c => new PlanValueRate(c.Currency, Round(c.Closed!.WinRate!.Value, 3), Cents(c.Closed.Won), Cents(c.Closed.Decided), c.Closed.DecidedDeals))],
        CycleDays = plan.Cycle is { } cycle ? new PlanCycle(Round((decimal)cycle.Median, 1), Round((decimal)cycle.Mean, 1), cycle.Wins) : null,
        AverageDealSize = [.. plan.Currencies.Where(c => c.Closed?.MeanSize is not null).Select(c => new PlanDealSize(c.Currency, Cents(c.Closed!.MeanSize!.Value), Cents(c.Closed.MedianSize!.Value), c.Closed.WonDeals))],
        VelocityPerDay = [.. plan.Currencies.Where(c => c.VelocityPerDay is > 0).Select(c => new Money(Cents(c.VelocityPerDay!.Value), c.Currency))],
        OpenDeals = plan.Deals.Count,
        OpenValue = [.. plan.Currencies.Where(c => c.OpenDeals > 0).Select(c => new Money(Cents(c.OpenValue), c.Currency))],
        Coverage = plan.Coverage is { } cover
            ? new PlanCoverage(question.Target!.Currency, cover.Target, Cents(cover.Open), Round(cover.Ratio, 2), Round(cover.WeightedRatio, 2), cover.Needed is { } needed ? Round(needed, 2) : null, cover.Lacking is { } lacking ? Cents(lacking) : null)
            : null,
    };

    private static PlanForecast ForecastOf(CurrencyForecast forecast)
    {
        var d = forecast.Distribution;
        return new PlanForecast(forecast.Currency, d.Method, d.Deals, Cents(d.Mean), Cents(d.Percentile(0.1)), Cents(d.Percentile(0.5)), Cents(d.Percentile(0.9)), forecast.Target, Share(forecast.TargetProbability));
    }

    private static PlanBottleneck BottleneckOf(FunnelStep step, string? currency) => new(
        step.From, step.To, step.Rate.Total, step.Rate.Hits, Share(step.Rate.Rate), Share(step.Rate.Low), Share(step.Rate.High), Share(step.Benchmark), step.Finding,
        step.LostWins is { } wins ? Round((decimal)wins, 2) : null,
        step.LostValue is { } value && currency is not null ? new Money(Cents(value), currency) : null);

    private static PlanDeal DealOf(RankedDeal ranked, Language language)
    {
        var deal = ranked.Deal;
        return new PlanDeal(
            deal.Id,
            deal.Name,
            deal.Company,
            deal.Stage,
            deal.Amount,
            ranked.Probability is { } chance ? Round(chance, 3) : null,
            ActionWords.What(ranked.Action, language),
            ActionWords.Why(ranked.Action, language),
            ranked.Action.Deadline,
            $"G.10-{ranked.Action.Rule}",
            ranked.Health.Flags.Count == 0 ? null : ranked.Health.Flags);
    }

    /// <summary>The next five business days, today included when it is one; what is due on a day off moves to the first of them.</summary>
    private static IReadOnlyList<PlanDay> WeekOf(IReadOnlyList<RankedDeal> listed, PlanQuestion question)
    {
        var first = question.Calendar.OnOrAfter(question.Today);
        var last = question.Calendar.Add(first, 4);
        return
        [
            .. listed.Where(d => d.Action.Deadline <= last)
                .GroupBy(d => question.Calendar.OnOrAfter(LocalDate.Max(d.Action.Deadline!.Value, first)))
                .OrderBy(g => g.Key)
                .Select(g => new PlanDay(g.Key, [.. g.Select(d => d.Deal.Id)])),
        ];
    }

    private static decimal Share(double share) => Round((decimal)share, 3);

    private static decimal? Share(double? share) => share is { } value ? Share(value) : null;

    private static decimal Cents(decimal amount) => Round(amount, 2);

    /// <summary>Rounds half away from zero and drops trailing zeros, so that equal numbers print alike.</summary>
    private static decimal Round(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
}

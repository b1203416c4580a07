using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Shared.Untrusted;
using SalesAgent.Crm;
using SalesAgent.Operations;

namespace SalesAgent.Plan;

/// <summary>What a plan is asked for; everything has a default.</summary>
public sealed record GeneratePlanInput : OperationInput
{
    /// <summary>What is still to be won in the period.</summary>
    [Description("What is still to be won by `until`")]
    public Money? Target { get; init; }
    /// <summary>Last day of the period; the end of the current quarter when absent.</summary>
    [Description("Last day of the period. Default: end of this quarter")]
    public LocalDate? Until { get; init; }
    /// <summary>Only the deals of this owner.</summary>
    [Description("Only this owner's deals")]
    public string? Owner { get; init; }
    /// <summary>Deals passed inline; the store's when absent.</summary>
    [Description("Deals to plan for, instead of the stored ones")]
    public IReadOnlyList<DealRow>? Deals { get; init; }
    /// <summary>One matured cohort, to judge the steps between stages.</summary>
    [Description("How many of one finished cohort entered each stage, in order, Won last; benchmark: conversion to the next stage, 0-1")]
    public IReadOnlyList<FunnelRow> Funnel { get; init; } = [];
    /// <summary>All deals (at most 1,000) instead of the first.</summary>
    [Description("List all deals, not only the most urgent")]
    public bool All { get; init; }
}

/// <summary>How many deals of one cohort entered a stage.</summary>
public sealed record FunnelRow
{
    /// <summary>The stage.</summary>
    public required Stage Stage { get; init; }
    /// <summary>How many entered it, ≥ 0.</summary>
    [Range(0, 100_000_000)]
    public required int Entered { get; init; }
    /// <summary>Conversion to the next stage to compare with, 0–1.</summary>
    [Range(0.0, 1.0)]
    public double? Benchmark { get; init; }
}

/// <summary>The optimisation plan of a pipeline (G): what it is worth, what to do with each open deal, what cannot be told.</summary>
public sealed class GeneratePlan(SalesContext context)
{
    /// <summary>Most deals that may be passed inline.</summary>
    public const int MaxInlineDeals = 10_000;

    private const int MaxOwnersKept = 1000;

    /// <summary>Name and words.</summary>
    public static OperationDescription Description { get; } = new(
        "generate_plan",
        "plan",
        "Plan the pipeline",
        "Optimisation plan for a pipeline: win rate, cycle, coverage of a target, forecast with range, stalled deals, bottlenecks, and the next best action with a deadline for every open deal. Choose it for questions about the whole pipeline, the forecast, the target or what to do this week.",
        Argument: null,
        OperationHints.ReadOnly | OperationHints.Idempotent);

    /// <summary>The operation for the catalogue.</summary>
    public Operation AsOperation() => Operation.Of<GeneratePlanInput, GeneratePlanResult>(Description, RunAsync, GeneratePlanView.Render);

    /// <summary>Makes the plan. Reads each deal once; keeps only what is open.</summary>
    public async Task<GeneratePlanResult> RunAsync(GeneratePlanInput input, CancellationToken cancellationToken = default)
    {
        var question = Question(input);
        var tally = new PipelineTally(question.Today);
        var owners = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await foreach (var deal in DealsAsync(input, cancellationToken))
        {
            if (deal.Owner is { } name && owners.Count < MaxOwnersKept) owners.Add(name);
            if (input.Owner is null || string.Equals(deal.Owner, input.Owner.Trim(), StringComparison.OrdinalIgnoreCase)) tally.Add(deal);
        }

        if (input.Owner is not null && tally.Deals == 0 && owners.Count > 0)
            throw new SalesInputException($"owner: no deal belongs to '{input.Owner}'{(Nearest.Of(input.Owner, owners) is null ? $"; owners are {string.Join(", ", owners.Order(StringComparer.Ordinal).Take(5))}" : Nearest.Hint(input.Owner, owners))}");
        return PlanReport.Of(PipelinePlan.Of(tally, question), tally.Deals, question, input.Language ?? context.Language ?? Language.English, input.All);
    }

    private PlanQuestion Question(GeneratePlanInput input)
    {
        var until = input.Until ?? PlanQuestion.EndOfQuarter(context.Today);
        if (until < context.Today) throw new SalesInputException($"until: {Figures.Iso(until)} lies before today ({Figures.Iso(context.Today)}); give a later day");
        if (input.Target is { Amount: <= 0 }) throw new SalesInputException("target: amount must be more than 0, or leave the target out");
        return new PlanQuestion(context.Today, until)
        {
            Target = input.Target,
            Funnel = [.. input.Funnel.Select(row => new FunnelStage(row.Stage, row.Entered, row.Benchmark))],
        };
    }

    private async IAsyncEnumerable<Deal> DealsAsync(GeneratePlanInput input, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (input.Deals is { } rows)
        {
            if (rows.Count > MaxInlineDeals) throw new SalesInputException($"deals: {rows.Count:#,0} rows; at most {MaxInlineDeals:#,0} inline, import the rest as a file");
            if (rows.CountBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(id => id.Value > 1) is { Key: { } twice }) throw new SalesInputException($"deals: id '{twice}' is given twice; keep one");
            foreach (var row in rows) yield return UntrustedCard.Quiet(row.ToDeal());
        }
        else if (File.Exists(DataFolder.Database(context.Options.DatabaseFile)))
        {
            await foreach (var deal in context.Store.DealsAsync(cancellationToken)) yield return OutsideText.Quiet(deal);
        }
    }
}

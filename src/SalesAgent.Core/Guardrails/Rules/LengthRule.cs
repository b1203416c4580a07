using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Length of the body against the limits of its brief: over the maximum warns, over 125 % of it blocks (our default); under the minimum is noted when nothing was missing.</summary>
internal static class LengthRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "length",
        Severity = Severity.Block,
        Title = new("The body keeps its length.", "正文长度合适。"),
        Good = [RuleExample.En("Short and clear words here.") with { Limits = new(3, 8) }, RuleExample.Zh("简短清楚。") with { Limits = new(3, 8) }],
        Bad = [RuleExample.En("Many words that go on and on and on here.") with { Limits = new(1, 4) }, RuleExample.Zh("这句话实在是太长太长了。") with { Limits = new(1, 5) }, RuleExample.En("Too short.") with { Limits = new(5, 9) }],
        Find = context =>
        {
            var limits = context.Brief.Limits;
            var length = TextLength.Count(context.Text.Draft.Body, context.Language);
            if (length > limits.Max)
                return [context.Whole(Rule!, $"{length} words; at most {limits.Max}.", $"{length} 字，最多 {limits.Max} 字。", $"Cut {length - limits.Max} words.", $"请删去 {length - limits.Max} 字。", length * 4 > limits.Max * 5 ? Severity.Block : Severity.Warn)];
            return length < limits.Min && context.Brief.Missing.Count == 0
                ? [context.Whole(Rule!, $"{length} words; usually {limits.Min} or more.", $"{length} 字，一般不少于 {limits.Min} 字。", null, null, Severity.Note)]
                : [];
        },
    };
}

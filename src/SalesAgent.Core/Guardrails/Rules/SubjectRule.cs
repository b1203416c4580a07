using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.2: a subject of at most 60 characters (Chinese: 6 to 16 characters beside a label; over 24 warns, our default); an e-mail has one.</summary>
internal static class SubjectRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "F-2",
        Severity = Severity.Warn,
        Title = new("The subject is short and says what the mail is about.", "主题简短，说明内容。"),
        Good = [RuleExample.En("Hello.") with { Subject = "Late deliveries" }, RuleExample.Zh("您好。") with { Subject = "关于配送延误的建议" }],
        Bad = [RuleExample.En("Hello.") with { Subject = "some thoughts on how route planning could help with all of the late deliveries" }, RuleExample.Zh("您好。") with { Subject = "关于贵公司配送延误情况以及如何通过路线规划系统改善的一些想法和建议" }],
        Find = context =>
        {
            if (context.Text.Draft.Subject is not { } subject || string.IsNullOrWhiteSpace(subject)) return [];
            var label = context.Brief.Compliance?.SubjectPrefix is { } prefix && subject.StartsWith(prefix, StringComparison.Ordinal) ? prefix.Length : 0;
            var length = context.Language == Language.Chinese ? TextLength.Characters(subject[label..]) : subject.Length - label;
            var most = context.Language.Pick(60, 24);
            return length > most ? [context.At(Rule!, 0, context.Text.SubjectEnd, $"The subject has {length} characters; at most {most} are read.", $"主题有 {length} 个字，超过 {most} 个字就看不全了。", "Two to five words.", "6 到 16 个字为宜。")] : [];
        },
    };
}

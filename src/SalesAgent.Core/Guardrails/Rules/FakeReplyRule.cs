using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.1, N-15: a subject begins with Re: or Fwd: only in a real reply.</summary>
internal static class FakeReplyRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "fake_reply",
        Severity = Severity.Block,
        Title = new("No fake Re: or Fwd:.", "不用假的“回复”“转发”。"),
        Good = [RuleExample.En("Hello.") with { Subject = "Late deliveries at Acme", Facts = [new Fact { Id = "f", Text = "Acme", Source = FactSource.Lead }] }, RuleExample.Zh("您好。") with { Subject = "关于排线" }, RuleExample.En("Answer.") with { Subject = "Re: Demo request", Facts = [new Fact { Id = "f", Text = "2026-11-01 Demo request", Source = FactSource.Lead, CustomerSaid = true }] }],
        Bad = [RuleExample.En("Hello.") with { Subject = "Re: our talk" }, RuleExample.Zh("您好。") with { Subject = "回复：上次的方案" }],
        Find = context =>
        {
            var subject = context.Text.Draft.Subject?.TrimStart() ?? "";
            var prefix = Array.Find(["re:", "re：", "fw:", "fwd:", "aw:", "回复:", "回复：", "转发:", "转发：", "答复:", "答复："], p => subject.StartsWith(p, StringComparison.OrdinalIgnoreCase));
            if (prefix is null) return [];
            // A real reply carries the subject of what the customer sent.
            var rest = FactSheet.Bare(subject.AsSpan(prefix.Length));
            var real = rest.Length > 0 && context.Facts.Verbatim(subject.AsSpan(prefix.Length)) is { CustomerSaid: true };
            return real ? [] : [context.At(Rule!, 0, Math.Min(prefix.Length, context.Text.SubjectEnd), "The subject pretends to be a reply.", "主题假装是回复或转发。", "Write what the message is about.", "请写邮件的真实内容。")];
        },
    };
}

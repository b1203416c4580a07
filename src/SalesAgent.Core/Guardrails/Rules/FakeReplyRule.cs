using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.1, N-15: "Re:" and "following up on our call" only where there was a mail or a call.</summary>
internal static class FakeReplyRule
{
    private static readonly string[] Prefixes = ["re:", "re：", "fw:", "fw：", "fwd:", "fwd：", "aw:", "回复:", "回复：", "转发:", "转发：", "答复:", "答复：", "回覆：", "回覆:", "re[2]:", "【回复】", "【转发】"];

    private static readonly string[] Labels = ["广告", "【广告】", "[广告]", "ad ", "ad:", "adv:", "[ad]", "（广告）", "(ad)"];

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "fake_reply",
        Severity = Severity.Block,
        Title = new("No fake reply and no contact that never was.", "不假装回复，不编造联系过。"),
        Good =
        [
            RuleExample.En("Hello.") with { Subject = "Late deliveries at Acme", Facts = [Lead("Acme")] },
            RuleExample.Zh("您好。") with { Subject = "关于排线" },
            RuleExample.En("Answer.") with { Subject = "Re: Demo request", Facts = [Lead("2026-11-01 Demo request") with { CustomerSaid = true }] },
            RuleExample.En("Thank you for the call on Friday.") with { Facts = [Lead("2026-11-20 First call") with { Contact = ActivityKind.Call }] },
            RuleExample.Zh("谢谢您的来信。") with { Facts = [Lead("2026-11-20 询问价格") with { Contact = ActivityKind.Email }] },
        ],
        Bad =
        [
            RuleExample.En("Hello.") with { Subject = "Re: our talk" },
            RuleExample.Zh("您好。") with { Subject = "广告 回复：上次的方案" },
            RuleExample.En("Following up on our call, here is the plan.") with { Facts = [Lead("Acme")] },
            RuleExample.Zh("刚才电话里说的资料，附在这里。") with { Facts = [Lead("2026-11-03 电话沟通") with { Contact = ActivityKind.Call }] },
        ],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        if (Prefix(context.Text.Draft.Subject ?? "") is { } prefix && !Real(context, prefix.End))
            yield return context.At(Rule, prefix.Start, Math.Min(prefix.End, context.Text.SubjectEnd), "The subject pretends to be a reply.", "主题假装是回复或转发。", "Write what the message is about.", "请写邮件的真实内容。");
        foreach (var (start, end) in PastContact.Unrecorded(context))
            yield return context.At(Rule, start, end, "No such contact is on record.", "没有这次联系的记录。", "Name the contact that there was; or save this one to the card if it took place; or cut it.", "请写实际有过的联系；确实有过就存进客户卡；或删去。");
    }

    /// <summary>A reply prefix at the head of the subject, after an advertising label.</summary>
    private static (int Start, int End)? Prefix(string subject)
    {
        var at = 0;
        while (true)
        {
            while (at < subject.Length && char.IsWhiteSpace(subject[at])) at++;
            if (Array.Find(Prefixes, p => string.Compare(subject, at, p, 0, p.Length, StringComparison.OrdinalIgnoreCase) == 0) is { } prefix) return (at, at + prefix.Length);
            if (Array.Find(Labels, l => string.Compare(subject, at, l, 0, l.Length, StringComparison.OrdinalIgnoreCase) == 0) is not { } label) return null;
            at += label.Length;
        }
    }

    /// <summary>A real reply carries the subject of what the customer sent.</summary>
    private static bool Real(CheckContext context, int from)
    {
        var rest = context.Text.Draft.Subject.AsSpan(Math.Min(from, context.Text.SubjectEnd));
        return FactSheet.Bare(rest).Length > 0 && context.Facts.Verbatim(rest) is { } fact && (fact.CustomerSaid || fact.Source == FactSource.User);
    }

    private static Fact Lead(string text) => new() { Id = "lead.fact", Text = text, Source = FactSource.Lead };
}

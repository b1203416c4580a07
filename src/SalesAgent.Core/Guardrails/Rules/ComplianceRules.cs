using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.7: what the law wants in the message is in the message. A reference, not legal advice.</summary>
internal static class ComplianceRules
{
    private static readonly FoldedPhrases OptOutWords = new("unsubscribe, opt out, opt-out, reply \"stop\", reply 'stop', reply stop, reply “stop”, prefer not to hear, no longer wish, do not wish to receive, remove you from, stop receiving, will not write again", "退订, 取消订阅, 拒收, 不再收到, 不希望再收到, 停止发送, 回复td, 回t退订, 不再联系, 不再打扰");
    private static readonly FoldedPhrases AdWords = new("advertisement, commercial message, marketing message, promotional, advertising", "广告, 商业推广, 推广信息, 营销信息");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DraftRule> All { get; } =
    [
        Of("T-15", new("No message after a no.", "客户拒绝后不再发。"), "This message must not be sent: the law or the customer forbids it (not legal advice).", "这条消息不能发：法律或客户不允许（仅供参考，非法律意见）。", "Do not send it.", "不要发送。",
            law => law.Permission == ContactPermission.Blocked, _ => true, new() { Jurisdiction = "DE", Permission = ContactPermission.Blocked, Reason = "" }, ""),
        Of("opt_out", new("A way to refuse.", "有退订方式。"), "There is no way to refuse further messages.", "没有退订方式。", "Add the opt-out line.", "请加上退订说明。",
            law => law.NeedsOptOut, context => !OptOutWords.Any(context.Text.Folded, context.Text.MessageStart), new() { Jurisdiction = "US", Permission = ContactPermission.AllowedWithChanges, Reason = "", NeedsOptOut = true }, "If you prefer not to hear from me, reply \"stop\" and I will not write again.", "如不希望再收到邮件，请回复“退订”，我们将停止发送。"),
        Of("identity", new("The sender is named.", "写明发件人。"), "The message does not say who sends it.", "没有写明发件人。", "Add the sender and the company.", "请加上发件人和公司。",
            law => law.NeedsIdentity, context => !Holds(context, "seller.company", "seller.legal_name", "seller.sender."), new() { Jurisdiction = "GB", Permission = ContactPermission.AllowedWithChanges, Reason = "", NeedsIdentity = true }, "Wegweiser Software GmbH"),
        Of("postal_address", new("The postal address is there.", "写明通信地址。"), "The sender's postal address is missing.", "缺少发件人的通信地址。", "Add the address of the profile.", "请加上资料里的地址。",
            law => law.NeedsPostalAddress, context => !Holds(context, "seller.address"), new() { Jurisdiction = "US", Permission = ContactPermission.AllowedWithChanges, Reason = "", NeedsPostalAddress = true }, "Hafenstraße 12, 20457 Hamburg, Germany"),
        Of("ad_label", new("Advertising says so.", "广告要标明。"), "The subject or the message does not say that it is advertising.", "没有标明是广告。", "Begin the subject with the label, or say that this is a commercial message.", "请在主题前加“广告”，或写明是商业推广。",
            law => law.SubjectPrefix is not null || law.NeedsAdIdentification,
            context => (context.Brief.Compliance!.SubjectPrefix is { } prefix && context.Text.Draft.Subject is { } subject && !subject.StartsWith(prefix.Trim(), StringComparison.Ordinal))
                || (context.Brief.Compliance.NeedsAdIdentification && !AdWords.Any(context.Text.Folded)),
            new() { Jurisdiction = "US", Permission = ContactPermission.AllowedWithChanges, Reason = "", NeedsAdIdentification = true }, "This is a commercial message.", "本邮件为商业推广信息。"),
    ];

    private static DraftRule Of(string id, LocalizedText title, string english, string chinese, string fix, string fixChinese, Func<ComplianceVerdict, bool> wanted, Func<CheckContext, bool> missing, ComplianceVerdict example, string footer, string? footerChinese = null)
    {
        DraftRule rule = null!;
        Fact[] facts = [new() { Id = "seller.company", Text = "Wegweiser", Source = FactSource.Seller }, new() { Id = "seller.legal_name", Text = "Wegweiser Software GmbH", Source = FactSource.Seller }, new() { Id = "seller.address", Text = "Hafenstraße 12, 20457 Hamburg, Germany", Source = FactSource.Seller }];
        RuleExample Example(Language language, bool good) => new(language, language.Pick("The tours are planned.", "路线已经排好。"))
        {
            Facts = facts, Compliance = good && footer.Length == 0 ? example with { Permission = ContactPermission.Allowed } : example, Footer = !good || footer.Length == 0 ? null : language.Pick(footer, footerChinese ?? footer),
        };
        return rule = new DraftRule
        {
            Id = id, Severity = Severity.Block, Title = title,
            Good = [Example(Language.English, true), Example(Language.Chinese, true)],
            Bad = [Example(Language.English, false), Example(Language.Chinese, false)],
            Find = context => context.Brief.Compliance is { } law && (id == "T-15" || Carries(context.Brief.Channel)) && wanted(law) && missing(context) ? [context.Whole(rule, english, chinese, fix, fixChinese)] : [],
        };
    }

    // The elements of F.7 belong to mail; a chat or a spoken text has no footer (FORMATS, channels). A refusal holds on every channel.
    private static bool Carries(Channel channel) => channel is Channel.Email;

    /// <summary>Whether the message holds a fact of one of these ids.</summary>
    private static bool Holds(CheckContext context, params string[] ids)
    {
        var message = context.Text.Folded.AsSpan(context.Text.MessageStart);
        foreach (var fact in context.Facts.Facts)
            if (Array.Exists(ids, id => fact.Id.StartsWith(id, StringComparison.Ordinal)) && message.Contains(CheckedText.Fold(fact.Text), StringComparison.Ordinal)) return true;
        return false;
    }
}

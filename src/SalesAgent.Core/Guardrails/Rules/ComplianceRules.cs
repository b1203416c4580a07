using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.7: what the law wants in the message is in the message, in any wording. A reference, not legal advice.</summary>
internal static class ComplianceRules
{
    private static readonly FoldedPhrases AdWords = new("advertisement, commercial message, commercial e-mail, commercial email, commercial mail, marketing message, marketing e-mail, marketing email, sales message, sales e-mail, sales email, promotional, advertising, this is an ad", "广告, 商业推广, 推广信息, 营销信息, 推广邮件, 商业邮件");

    // Subjects of answers, corrections and service: they advertise nothing.
    private static readonly FoldedPhrases Service = new("correction, corrected, invoice, receipt, your question, your questions, your order, meeting minutes, reminder, confirmation, confirmed, you asked, delivery date, appointment", "更正, 勘误, 发票, 收据, 您问, 您的问题, 答复, 会议纪要, 提醒, 确认函, 订单, 交货通知, 您要的");

    private static readonly ComplianceVerdict Lawful = new() { Jurisdiction = "US", Permission = ContactPermission.AllowedWithChanges, Reason = "" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DraftRule> All { get; } =
    [
        Of("T-15", new("No message after a no.", "客户拒绝后不再发。"), "This message must not be sent: the law or the customer forbids it (not legal advice).", "这条消息不能发：法律或客户不允许（仅供参考，非法律意见）。", "Do not send it.", "不要发送。",
            law => law.Permission == ContactPermission.Blocked, _ => true, Lawful with { Permission = ContactPermission.Blocked }, ""),
        Of("opt_out", new("A way to refuse.", "有退订方式。"), "There is no way to refuse further messages.", "没有退订方式。", "Add the opt-out line.", "请加上退订说明。",
            law => law.NeedsOptOut, context => !RefusalLine.In(context.Text), Lawful with { NeedsOptOut = true }, "If you'd rather not hear from me again, a short word is enough and I'll stop writing.", "不想再收到这类邮件，回一声告诉我就行。"),
        Of("identity", new("The sender is named.", "写明发件人。"), "The message does not say who sends it.", "没有写明发件人。", "Add the sender and the company.", "请加上发件人和公司。",
            law => law.NeedsIdentity, context => !SenderLine.Names(context), Lawful with { NeedsIdentity = true }, "Wegweiser Software GmbH"),
        Of("postal_address", new("The postal address is there.", "写明通信地址。"), "The sender's postal address is missing.", "缺少发件人的通信地址。", "Add the address of the profile.", "请加上资料里的地址。",
            law => law.NeedsPostalAddress, context => !SenderLine.HoldsAddress(context), Lawful with { NeedsPostalAddress = true }, "Hafenstr. 12\n20457 Hamburg"),
        Of("ad_label", new("Advertising says so.", "广告要标明。"), "The subject or the message does not say that it is advertising.", "没有标明是广告。", "Begin the subject with the label, or say that this is a commercial message.", "请在主题前加“广告”，或写明是商业推广。",
            law => law.Permission != ContactPermission.Blocked && (law.SubjectPrefix is not null || law.NeedsAdIdentification), LacksLabel, Lawful with { NeedsAdIdentification = true }, "This is a commercial message.", "本邮件为商业推广信息。"),
    ];

    /// <summary>China wants the subject to begin with 广告 or AD, in brackets or with a colon too; the United States want it said anywhere.</summary>
    private static bool LacksLabel(CheckContext context)
    {
        var law = context.Brief.Compliance!;
        var subject = context.Text.Draft.Subject;
        if (law.SubjectPrefix is null || subject is null) return law.NeedsAdIdentification && !AdWords.Any(context.Text.Folded) && !BeginsWithLabel(subject ?? "");
        return !BeginsWithLabel(subject) && !Service.Any(context.Text.Folded, 0, context.Text.SubjectEnd);
    }

    private static bool BeginsWithLabel(string subject)
    {
        var bare = subject.AsSpan().TrimStart("[【（(〔<《 \t");
        return bare.StartsWith("广告") || (bare.StartsWith("AD", StringComparison.OrdinalIgnoreCase) && (bare.Length == 2 || !char.IsAsciiLetter(bare[2])));
    }

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
            Find = context => context.Brief.Compliance is { } law && Carries(id, context.Brief.Channel) && wanted(law) && missing(context) ? [context.Whole(rule, english, chinese, fix, fixChinese)] : [],
        };
    }

    // The elements of F.7 belong to mail; a text message says who writes and how to stop (FORMATS, channels); a chat or a spoken text has no footer. A refusal holds on every channel.
    private static bool Carries(string id, Channel channel) => id switch
    {
        "T-15" => true,
        "opt_out" or "identity" => channel is Channel.Email or Channel.Sms,
        _ => channel is Channel.Email,
    };
}

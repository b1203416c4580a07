using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Whether a message may be sent, and what it must carry (F.7). A reference for users, not legal advice: the table
/// is what the public summaries named in F.7 say (CAN-SPAM, CASL, ePrivacy with GDPR, UWG § 7, PECR, MII Order 38 with the
/// Advertising Law, Spam Act 2003), read strictly where they leave room.
/// </summary>
/// <remarks>
/// Order of judgement: a refusal wins over all; a service message without promotion is outside these rules; the answer to
/// the person's own request is allowed everywhere, with identity and a refusal line; else the recipient's country decides,
/// and an unknown country gets the strictest reading. <see cref="ContactPermission.Allowed"/> means that identity and a
/// refusal line suffice; <see cref="ContactPermission.AllowedWithChanges"/> that an address, a label or a subject prefix
/// must be added.
/// </remarks>
public static class Compliance
{
    /// <summary>How long a request of their own keeps an answer from being advertising, days (our default, FORMATS: lead card).</summary>
    public const int RequestDays = 180;

    /// <summary>Judges one message to the lead's contact.</summary>
    public static ComplianceVerdict Assess(LeadCard lead, MessagePurpose purpose, LocalDate today, Language language)
    {
        var law = ContactLaw.Of(lead.Company?.Country);
        var (permission, reason) = Judge(lead, law, purpose, today, language);
        // China labels what advertises, asked for or not; only the answer itself is none. Of an unknown country the same is assumed.
        var labelled = purpose == MessagePurpose.Marketing || (purpose == MessagePurpose.AfterRequest && (law.Jurisdiction == "CN" || string.IsNullOrWhiteSpace(lead.Company?.Country)));
        return new ComplianceVerdict
        {
            Permission = permission,
            Jurisdiction = law.Jurisdiction,
            Reason = reason + language.Pick(" (A reference, not legal advice.)", "（仅供参考，不构成法律意见。）"),
            SubjectPrefix = labelled && law.AdSubject ? language.Pick("AD ", "广告 ") : null,
            NeedsIdentity = true,
            NeedsPostalAddress = law.PostalAddress && purpose != MessagePurpose.Transactional,
            NeedsOptOut = purpose != MessagePurpose.Transactional,
            // CAN-SPAM: who gave express consent need not be told that it is an advertisement; China wants the label all the same.
            NeedsAdIdentification = labelled && law.AdIdentification && (law.AdSubject || lead.Consent?.Basis != ConsentBasis.Express),
        };
    }

    /// <summary>
    /// What a sales message to this lead is in law today: the answer to their own request when they wrote, called or filled in a
    /// form within <see cref="RequestDays"/> days (or such an inquiry is the recorded basis) and have not declined since;
    /// else marketing. A demo or a proposal alone is our doing and no request of theirs.
    /// </summary>
    public static MessagePurpose PurposeOf(LeadCard lead, LocalDate today) =>
        LastRequest(lead, today) is not null ? MessagePurpose.ReplyToRequest : MessagePurpose.Marketing;

    /// <summary>The day of their last own request that still counts, or null.</summary>
    public static LocalDate? LastRequest(LeadCard lead, LocalDate today)
    {
        bool Counts(LocalDate? date) => date is { } day && day <= today && Period.DaysBetween(day, today) <= RequestDays;
        var declined = lead.Activities.Where(a => Correspondence.Declines(a) && a.Date <= today).Max(a => a.Date);
        var written = lead.Activities.Where(a => Correspondence.IsFromThem(a) && !Correspondence.Declines(a) && Counts(a.Date)).Max(a => a.Date);
        var recorded = lead.Consent is { Basis: ConsentBasis.ImpliedInquiry } consent && Counts(consent.Date) ? consent.Date : null;
        var last = new[] { written, recorded }.Max();
        return last is null || last <= declined ? null : last;
    }

    /// <summary>The day on which an implied consent ran out where it ages (CASL: 6 months after an inquiry, 24 after a purchase), or null while it holds or nothing ages.</summary>
    public static LocalDate? BasisExpired(LeadCard lead, LocalDate today) =>
        lead.Consent is { Date: { } since, Basis: { } basis } && ContactLaw.Of(lead.Company?.Country).MonthsOf(basis) is { } months && since.PlusMonths(months) < today
            ? since.PlusMonths(months)
            : null;

    private static (ContactPermission, string) Judge(LeadCard lead, ContactLaw law, MessagePurpose purpose, LocalDate today, Language language)
    {
        if (Suppression.Of(lead) is not null)
            return (ContactPermission.Blocked, language.Pick("This person asked not to be contacted any more; that wins over every other ground.", "对方已要求不再联系，这一要求优先于任何其他理由。"));
        if (purpose == MessagePurpose.Transactional)
            return (ContactPermission.Allowed, language.Pick("A service message without promotion is outside the marketing rules.", "不含推广内容的服务类邮件不适用营销规则。"));
        var more = law.PostalAddress ? ContactPermission.AllowedWithChanges : ContactPermission.Allowed;
        if (purpose is MessagePurpose.ReplyToRequest or MessagePurpose.AfterRequest)
            return (more, language.Pick("It answers their own request of the last 180 days: allowed, with identity and a refusal line.", "这是对对方180天内主动询问的答复：可以发送，须写明发件人身份并提供拒收方式。"));
        return Fault(lead, law, today, language) is { } fault
            ? (ContactPermission.Blocked, law.Rule.In(language) + language.Pick(" ", "") + fault)
            : (law.AdSubject || law.AdIdentification ? ContactPermission.AllowedWithChanges : more, law.Rule.In(language)!);
    }

    /// <summary>Why the recorded basis does not carry a marketing message, or null when it does.</summary>
    private static string? Fault(LeadCard lead, ContactLaw law, LocalDate today, Language language)
    {
        var basis = lead.Consent?.Basis ?? ConsentBasis.None;
        if (!law.Permits(basis, RecipientOf(lead)))
            return lead.Consent?.Basis is null or ConsentBasis.None
                ? language.Pick("No such basis is recorded for this contact.", "该联系人没有记录这样的依据。")
                : language.Pick("The basis recorded for this contact does not suffice.", "该联系人已记录的依据不够。");
        if (lead.Consent?.Date > today && basis != ConsentBasis.None)
            return language.Pick($"The basis recorded is dated {Figures.Date(lead.Consent.Date.Value, language)}, after today.", $"记录的依据日期是{Figures.Date(lead.Consent.Date.Value, language)}，晚于今天。");
        if (law.MonthsOf(basis) is not { } months) return null;
        if (lead.Consent?.Date is not { } since)
            return language.Pick("The implied consent has no date, and the sender must be able to prove it.", "默示同意没有日期，而发件人负有举证责任。");
        return since.PlusMonths(months) < today
            ? language.Pick($"The implied consent of {Figures.Date(since, language)} ran out on {Figures.Date(since.PlusMonths(months), language)}.", $"{Figures.Date(since, language)}的默示同意已于{Figures.Date(since.PlusMonths(months), language)}到期。")
            : null;
    }

    /// <summary>Who receives it in law: as recorded; else a company only when the card says b2b and names one, for the law protects a person more.</summary>
    public static RecipientKind RecipientOf(LeadCard lead) =>
        lead.Recipient ?? (lead.Segment == Segment.B2B && !string.IsNullOrWhiteSpace(lead.Company?.Name) ? RecipientKind.Company : RecipientKind.Individual);
}

/// <summary>What a message is, in law.</summary>
public enum MessagePurpose
{
    /// <summary>Sales or marketing.</summary>
    Marketing,
    /// <summary>Answer to the person's own request within 180 days.</summary>
    ReplyToRequest,
    /// <summary>A sales message to a person who asked within 180 days, and no answer to that: permitted as the answer is, labelled where the law labels advertising (F.7, China).</summary>
    AfterRequest,
    /// <summary>Order, safety or contract message without promotion.</summary>
    Transactional,
}

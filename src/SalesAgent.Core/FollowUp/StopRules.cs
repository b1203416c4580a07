using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>The stop rules of F.5, in its order: the first that applies holds the message back. Automatic replies are no replies.</summary>
public static class StopRules
{
    /// <summary>Days without sales mail after a courteous no (F.5).</summary>
    public const int DeclinedPauseDays = 180;

    /// <summary>Days a lead rests when the cadence is used up (F.5 rule 10).</summary>
    public const int ParkDays = 90;

    private const int SoftBounceLimit = 3;

    /// <summary>The hold on this message, or null when it may be drafted.</summary>
    public static Hold? Check(LeadCard lead, FollowUpHistory history, FollowUpChoice choice, LocalDate today, Language language)
    {
        var rules = new Func<Hold?>[]
        {
            () => Suppression.HoldOf(lead, language),
            () => HardBounce(lead, today, language),
            () => SpamComplaint(lead, language),
            () => Declined(lead, today, language),
            () => Replied(history, choice, language),
            () => ObjectionOpen(lead, history, choice, language),
            () => MeetingBooked(lead, choice, today, language),
            () => Closed(lead, today, language),
            () => ContactLeft(lead, language),
            () => BasisExpired(lead, today, language),
            () => SoftBounces(lead, language),
            () => MessageLimit(history, today, language),
            () => ComplaintOpen(lead, language),
            () => Disqualified(lead, language),
        };
        return rules.Select(rule => rule()).FirstOrDefault(hold => hold is not null);
    }

    private static Hold? HardBounce(LeadCard lead, LocalDate today, Language language)
    {
        var bounced = lead.Activities.Where(Correspondence.IsHardBounce).ToArray();
        if (bounced.Length == 0) return null;
        // A message that came in after the bounce shows that the address works again.
        var last = bounced.Max(a => a.Date);
        if (last is not null && lead.Activities.Any(a => a.Kind == ActivityKind.Email && a.Date > last && a.Date <= today && Correspondence.IsFromThem(a))) return null;
        return new Hold("hard_bounce",
            language.Pick("The last message came back: the e-mail address does not exist.", "上一封邮件被退回：该邮箱地址不存在。"),
            language.Pick("Find the right address and remove the bounce from the card.", "请核实正确的邮箱地址，并从卡片中去掉这条退信记录。"));
    }

    private static Hold? SpamComplaint(LeadCard lead, Language language) =>
        !lead.Activities.Any(Correspondence.IsSpamComplaint) ? null : new Hold("spam_complaint",
            language.Pick("They reported a message of ours as spam.", "对方把我们的邮件举报为垃圾邮件。"),
            language.Pick("A person has to review this contact and the whole domain first.", "须先由人工复核该联系人及其整个域名。"));

    private static Hold? Declined(LeadCard lead, LocalDate today, Language language)
    {
        var last = lead.Activities.Where(a => a.Date <= today && Correspondence.Declines(a)).Max(a => a.Date);
        if (last is not { } day || day.PlusDays(DeclinedPauseDays) <= today || Compliance.LastRequest(lead, today) > day) return null;
        var until = day.PlusDays(DeclinedPauseDays);
        return new Hold("not_interested",
            language.Pick($"They said on {Figures.Date(day, language)} that they are not interested; sales mail rests for {DeclinedPauseDays} days.", $"对方于{Figures.Date(day, language)}表示不需要；{DeclinedPauseDays}天内不再发送销售邮件。"),
            language.Pick($"It ends on {Figures.Date(until, language)}, or when they write again.", $"到{Figures.Date(until, language)}为止，或对方再次来信时解除。"), until);
    }

    private static Hold? Replied(FollowUpHistory history, FollowUpChoice choice, Language language) =>
        choice.Type is not (FollowUpType.NoResponse or FollowUpType.BreakUp) || !history.RepliedSinceLastMessage ? null : new Hold("replied",
            language.Pick($"They replied on {Figures.Date(history.LastReply!.Value, language)}; a person answers that, no automatic follow-up.", $"对方已于{Figures.Date(history.LastReply!.Value, language)}回复；应由人工答复，不再自动跟进。"),
            language.Pick("Answer their message; the next cadence starts with your answer.", "请先答复对方；新的跟进从您的答复开始。"));

    // Only for what we would choose: a proposal or recap that passes over what they objected since reads as if nobody had listened.
    private static Hold? ObjectionOpen(LeadCard lead, FollowUpHistory history, FollowUpChoice choice, Language language)
    {
        if (choice.Named || history.LastReply is not { } replied || history.LastEvent?.Date is not { } happened || replied < happened) return null;
        if (lead.Objections.Where(o => o.Status is ObjectionStatus.Open && o.Date >= happened && o.Date <= replied).OrderBy(o => o.Date).LastOrDefault() is not { } open) return null;
        var words = string.IsNullOrWhiteSpace(open.Text) ? "" : language.Pick($" (“{open.Text.Trim()}”)", $"（“{open.Text.Trim()}”）");
        return new Hold("objection_open",
            language.Pick($"Their objection of {Figures.Date(open.Date!.Value, language)}{words} is still open; a follow-up would pass over it.", $"对方{Figures.Date(open.Date!.Value, language)}提出的异议{words}还没有答复；这时发跟进邮件等于回避问题。"),
            language.Pick("Answer it first, or name the type of mail to write one all the same.", "请先答复这条异议；如仍要写，请指定邮件类型。"));
    }

    private static Hold? MeetingBooked(LeadCard lead, FollowUpChoice choice, LocalDate today, Language language) =>
        lead.NextStep is not { Accepted: true, Date: { } date } || date < today
        || !(choice.Type is FollowUpType.NoResponse or FollowUpType.BreakUp || (choice.Type == FollowUpType.FirstTouch && choice.Situation == FollowUpSituation.Outbound))
            ? null
            : new Hold("meeting_booked",
                language.Pick($"A next step is agreed for {Figures.Date(date, language)}; chasing would disturb it.", $"双方已约定{Figures.Date(date, language)}的下一步，此时不宜再催。"),
                language.Pick("Prepare that date; follow up after it.", "请准备这次约定，之后再跟进。"), date);

    private static Hold? Closed(LeadCard lead, LocalDate today, Language language) => lead.Stage switch
    {
        Stage.Won => new Hold("closed", language.Pick("The deal is won; the sales cadence ends and service begins.", "该商机已成交；销售跟进结束，转入服务。"), language.Pick("Open a new deal for anything new.", "如有新需求，请新建商机。")),
        Stage.Lost => new Hold("closed", language.Pick("The deal is lost; the sales cadence has ended.", "该商机已丢单；销售跟进已结束。"), language.Pick("Set an open stage when they take it up again.", "如对方重新启动，请把阶段改为进行中。")),
        Stage.Parked when lead.NextStep?.Date > today => new Hold("parked",
            language.Pick($"Parked until {Figures.Date(lead.NextStep.Date.Value, language)}: on the agreed date, not before.", $"已搁置到{Figures.Date(lead.NextStep.Date.Value, language)}：按约定日期联系，不提前。"),
            language.Pick("Write on that date.", "到该日期再写。"), lead.NextStep.Date),
        _ => null,
    };

    private static Hold? ContactLeft(LeadCard lead, Language language) =>
        !lead.Activities.Any(Correspondence.SaysContactLeft) ? null : new Hold("contact_left",
            language.Pick("The contact no longer works there.", "该联系人已不在这家公司。"),
            language.Pick("Find the successor and start with that person.", "请找到接任者，从新的联系人开始。"));

    private static Hold? BasisExpired(LeadCard lead, LocalDate today, Language language) =>
        Compliance.BasisExpired(lead, today) is not { } ended || Compliance.PurposeOf(lead, today) != MessagePurpose.Marketing ? null : new Hold("basis_expired",
            language.Pick($"The implied consent ran out on {Figures.Date(ended, language)}.", $"默示同意已于{Figures.Date(ended, language)}到期。"),
            language.Pick("Record a newer purchase, inquiry or express consent with its date.", "请补记更近的购买、询问或明示同意及其日期。"));

    private static Hold? SoftBounces(LeadCard lead, Language language) =>
        lead.Activities.Count(Correspondence.IsSoftBounce) < SoftBounceLimit ? null : new Hold("soft_bounce",
            language.Pick("Three messages could not be delivered.", "已有三封邮件未能送达。"),
            language.Pick("Check the address or use another channel.", "请核实邮箱，或改用其他渠道。"));

    private static Hold? MessageLimit(FollowUpHistory history, LocalDate today, Language language)
    {
        if (history.Unanswered.Count < Cadence.MaxMessages || history.Unanswered[^1].Date is not { } last || last.PlusDays(ParkDays) <= today) return null;
        var until = last.PlusDays(ParkDays);
        return new Hold("message_limit",
            language.Pick($"{history.Unanswered.Count} messages without an answer; the limit is {Cadence.MaxMessages}.", $"已连续{history.Unanswered.Count}封未获回复；上限是{Cadence.MaxMessages}封。"),
            language.Pick($"Let it rest until {Figures.Date(until, language)}, unless they write.", $"请搁置到{Figures.Date(until, language)}，除非对方来信。"), until);
    }

    private static Hold? ComplaintOpen(LeadCard lead, Language language) =>
        lead.Complaint?.Open != true ? null : new Hold("complaint_open",
            language.Pick("A complaint is open; service comes first.", "有未解决的投诉；先处理服务问题。"),
            language.Pick("Solve the complaint, then mark it closed on the card.", "请先解决投诉，并在卡片上标记为已关闭。"));

    private static Hold? Disqualified(LeadCard lead, Language language) =>
        lead.Disqualify.Select(id => id.Trim().ToUpperInvariant()).FirstOrDefault(id => id is "DQ-07" or "DQ-09" or "DQ-10") is not { } id ? null : new Hold("disqualified",
            id switch
            {
                "DQ-07" => language.Pick("An improper request (bribe, forged paper, sanctions) is on record.", "记录显示对方提出过不正当要求（回扣、伪造文件、规避制裁）。"),
                "DQ-09" => language.Pick("The customer is in hardship or cannot judge the deal; no sales messages.", "客户处于困境或无法判断交易；不发送销售信息。"),
                _ => language.Pick("The buyer is a minor; only the guardian may be addressed.", "购买者是未成年人；只能联系其监护人。"),
            },
            language.Pick("Only a person may lift this, after review.", "须经人工复核后才能解除。"));
}

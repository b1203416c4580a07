using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>What a message that somebody else wrote is for: it decides its length, whether it must ask, and which law applies (F.1, F.7).</summary>
public enum MessageKind
{
    /// <summary>Any sales message.</summary>
    General,
    /// <summary>First message to a lead, or the first answer to their request.</summary>
    FirstTouch,
    /// <summary>After a demo or a meeting.</summary>
    PostDemo,
    /// <summary>With or after a proposal.</summary>
    ProposalSent,
    /// <summary>No reply after a message.</summary>
    NoResponse,
    /// <summary>The courteous end of a cadence.</summary>
    BreakUp,
    /// <summary>Answers an objection.</summary>
    Objection,
    /// <summary>Answers the person's own message.</summary>
    Reply,
    /// <summary>A pitch.</summary>
    Pitch,
    /// <summary>Thanks for a meeting, an order, help.</summary>
    ThankYou,
    /// <summary>Asks for a referral.</summary>
    ReferralAsk,
    /// <summary>Before a contract ends.</summary>
    Renewal,
    /// <summary>Confirms a meeting.</summary>
    MeetingConfirm,
    /// <summary>Reminds of a meeting.</summary>
    Reminder,
}

/// <summary>What F.1, F.2 and the channels say about each kind.</summary>
public static class MessageKinds
{
    /// <summary>Longest body: the channel's limit (FORMATS), for e-mail and speech the kind's (F.1, C.2, T-12; without a kind F.2's 150 words, or 220 characters).</summary>
    public static TextLimits Limits(this MessageKind kind, Channel channel, Language language) => new(0, channel switch
    {
        Channel.Wechat => language.Pick(60, 100),
        Channel.Linkedin => language.Pick(80, 150),
        Channel.Sms => language.Pick(40, 70),
        Channel.Phone when kind is MessageKind.Objection => language.Pick(120, 220),
        Channel.Phone => language.Pick(160, 260),
        _ => kind switch
        {
            MessageKind.FirstTouch => language.Pick(90, 160),
            MessageKind.NoResponse => language.Pick(80, 130),
            MessageKind.BreakUp => language.Pick(60, 110),
            MessageKind.ReferralAsk => language.Pick(90, 150),
            MessageKind.ThankYou or MessageKind.MeetingConfirm => language.Pick(70, 120),
            MessageKind.Reminder => language.Pick(50, 90),
            MessageKind.PostDemo or MessageKind.ProposalSent or MessageKind.Renewal or MessageKind.Objection => language.Pick(125, 220),
            _ => language.Pick(150, 220),
        },
    });

    /// <summary>Whether the message must ask something: kinds with a call to action in F.1.</summary>
    public static bool Asks(this MessageKind kind) => kind is MessageKind.FirstTouch or MessageKind.PostDemo or MessageKind.ProposalSent or MessageKind.NoResponse or MessageKind.ReferralAsk or MessageKind.Renewal;

    /// <summary>What the message is in law: dates of an agreed meeting are service, an answer is an answer, the rest is judged from the lead's own requests; what goes on selling after a request is no answer to it.</summary>
    public static MessagePurpose Purpose(this MessageKind kind, LeadCard lead, NodaTime.LocalDate today) => kind switch
    {
        MessageKind.MeetingConfirm or MessageKind.Reminder => MessagePurpose.Transactional,
        MessageKind.Reply or MessageKind.Objection => MessagePurpose.ReplyToRequest,
        MessageKind.General or MessageKind.PostDemo or MessageKind.ProposalSent or MessageKind.NoResponse or MessageKind.Pitch when Compliance.PurposeOf(lead, today) == MessagePurpose.ReplyToRequest => MessagePurpose.AfterRequest,
        _ => Compliance.PurposeOf(lead, today),
    };

    /// <summary>The task name, whose first part some rules look at: <c>objection/…</c>, <c>pitch/…</c>, <c>follow_up/…</c>.</summary>
    public static string Task(this MessageKind kind) => kind switch
    {
        MessageKind.Objection => "objection/pasted",
        MessageKind.Pitch => "pitch/pasted",
        _ => "follow_up/" + System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()),
    };

    /// <summary>The kind of a task of ours.</summary>
    public static MessageKind OfTask(string task) =>
        task.StartsWith("objection/", StringComparison.Ordinal) ? MessageKind.Objection
        : task.StartsWith("pitch/", StringComparison.Ordinal) ? MessageKind.Pitch
        : Enum.GetValues<MessageKind>().FirstOrDefault(kind => kind.Task() == task);
}

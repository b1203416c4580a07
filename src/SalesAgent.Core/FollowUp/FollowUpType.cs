using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>Follow-up e-mails (F.1).</summary>
public enum FollowUpType
{
    /// <summary>First message to a lead, or the first answer to their request.</summary>
    FirstTouch,
    /// <summary>After a demo, or after a call or meeting that left something to confirm.</summary>
    PostDemo,
    /// <summary>With or right after a proposal.</summary>
    ProposalSent,
    /// <summary>No reply after a message.</summary>
    NoResponse,
    /// <summary>The courteous end of a cadence.</summary>
    BreakUp,
}

/// <summary>What F.1 and F.2 say about each type.</summary>
/// <remarks>
/// Sources that F.2 names, all correlational: Boomerang 2016 (50 to 125 words, three- to four-word subjects, one to three
/// questions), Belkins (short and personal subjects), Gong (asking for interest beats asking for a meeting); honest subjects are
/// law (CAN-SPAM). Chinese lengths are our default. Where the figures disagree, the shorter text wins.
/// </remarks>
public static class FollowUpTypes
{
    /// <summary>Length of the body without greeting, signature and footer: words in English, characters in Chinese (F.1).</summary>
    public static TextLimits Limits(this FollowUpType type, Language language) => type switch
    {
        FollowUpType.FirstTouch => language.Pick(new TextLimits(50, 90), new TextLimits(80, 160)),
        FollowUpType.NoResponse => language.Pick(new TextLimits(40, 80), new TextLimits(60, 130)),
        FollowUpType.BreakUp => language.Pick(new TextLimits(30, 60), new TextLimits(50, 110)),
        _ => language.Pick(new TextLimits(75, 125), new TextLimits(120, 220)),
    };

    /// <summary>The type in words: "after-demo e-mail", 演示后跟进邮件.</summary>
    public static string Label(this FollowUpType type, Language language) => type switch
    {
        FollowUpType.FirstTouch => language.Pick("first e-mail", "首次联系邮件"),
        FollowUpType.PostDemo => language.Pick("after-demo e-mail", "演示后跟进邮件"),
        FollowUpType.ProposalSent => language.Pick("proposal e-mail", "方案跟进邮件"),
        FollowUpType.NoResponse => language.Pick("follow-up without reply", "未回复跟进邮件"),
        _ => language.Pick("closing e-mail", "收尾邮件"),
    };

    /// <summary>What the chosen mail is in words: the first answer to a request and the mail after a call have labels of their own.</summary>
    public static string Label(this FollowUpChoice choice, Language language) => choice switch
    {
        { Type: FollowUpType.FirstTouch, Situation: FollowUpSituation.Inbound } => language.Pick("answer to their request", "答复询问邮件"),
        { Type: FollowUpType.PostDemo, Situation: FollowUpSituation.AfterTalk } => language.Pick("after-talk e-mail", "沟通后跟进邮件"),
        _ => choice.Type.Label(language),
    };

    /// <summary>What the one call to action asks for (F.1).</summary>
    public static string Asks(this FollowUpType type, Language language) => type switch
    {
        FollowUpType.FirstTouch => language.Pick("ask whether the topic interests them", "询问对方是否感兴趣"),
        FollowUpType.PostDemo => language.Pick("ask them to confirm the next dated step", "请对方确认下一步和时间"),
        FollowUpType.ProposalSent => language.Pick("ask which part to review together, and when", "询问先一起看哪一部分、何时看"),
        FollowUpType.NoResponse => language.Pick("one easy question", "一个容易回答的问题"),
        _ => language.Pick("ask whether the file may be closed; reopening stays possible", "询问可否先归档，随时可以重启"),
    };

    /// <summary>What the type must not contain (F.1, F.2), in words.</summary>
    public static IReadOnlyList<string> MustNotSay(this FollowUpType type, Language language) => type switch
    {
        FollowUpType.FirstTouch => language.Pick<string[]>(["a demand for a meeting", "a price list or attachment", "a fake Re: or Fwd:"], ["要求见面", "价格表或附件", "假冒的“回复/转发”主题"]),
        FollowUpType.PostDemo => language.Pick<string[]>(["features that were not shown"], ["演示中没有的新功能"]),
        FollowUpType.ProposalSent => language.Pick<string[]>(["pressure", "an offer that expires to force a decision"], ["施压", "用到期优惠逼迫决定"]),
        FollowUpType.NoResponse => language.Pick<string[]>(["just checking in", "reproach or guilt", "a fake Re:", "remarks on opened mails"], ["“只是来问问”", "责备", "假冒的“回复”主题", "提及对方是否打开邮件"]),
        _ => language.Pick<string[]>(["reproach", "last chance"], ["责备", "“最后机会”"]),
    };
}

/// <summary>What a cadence started with (F.3).</summary>
public enum FollowUpSituation
{
    /// <summary>We wrote first.</summary>
    Outbound,
    /// <summary>They asked first.</summary>
    Inbound,
    /// <summary>A demo was held.</summary>
    PostDemo,
    /// <summary>A proposal was delivered.</summary>
    ProposalSent,
    /// <summary>We spoke, on the phone or in person; paced as after a demo (our default).</summary>
    AfterTalk,
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.1: no "just checking in", no reproach for silence, no remark on read receipts.</summary>
internal static class ChasingRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = PhraseRules.Of("F-1", Severity.Block,
        new("No empty chasing, no reproach for silence.", "不空催，不责怪没回复。"),
        new("just checking in, checking in, just following up, touching base, touch base, just bumping, bumping this, circling back, i hope this finds you well, hope this email finds you well, i haven't heard back, i have not heard back, haven't heard from you, have not heard from you, you haven't replied, you have not replied, you didn't reply, did you get my, did you see my, i noticed you opened, i saw you opened, i see that you opened, you opened my, third time i, as per my last",
            "怎么还没回, 为什么不回, 您一直没回, 您还没回, 一直没有回复我, 看到您已读, 看到您打开了, 显示已读, 您已读, 随便问问, 催一下, 再催, 已经发了三遍, 跟您确认一下是否收到我的, 您是不是忘了"),
        new("This chases without giving anything.", "这只是催促，没有给对方新东西。"), new("Give a new fact, an answer or a case.", "请给出新的事实、回答或案例。"),
        [RuleExample.En("I looked into the security question; the answer is below."), RuleExample.Zh("安全方面的问题我核实了，答案如下。")],
        [RuleExample.En("Just checking in on my last mail."), RuleExample.Zh("看到您已读，怎么还没回？")]);
}

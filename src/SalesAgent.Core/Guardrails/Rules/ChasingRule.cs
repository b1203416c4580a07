using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.1: no "just checking in", no reproach for silence, no remark on read receipts. Naming a silence kindly is no reproach.</summary>
internal static class ChasingRule
{
    /// <summary>The rule.</summary>
    public static PhraseRule Rule { get; } = PhraseRules.Of("F-1", new("No empty chasing, no reproach for silence.", "不空催，不责怪没回复。"), Frames,
        new("This chases without giving anything.", "这只是催促，没有给对方新东西。"), new("Give a new fact, an answer or a case.", "请给出新的事实、回答或案例。"),
        [
            RuleExample.En("I looked into the security question; the answer is below."), RuleExample.En("I haven't heard from you since May, so I take it other things come first. That is fine."),
            RuleExample.Zh("安全方面的问题我核实了，答案如下。"), RuleExample.Zh("之前的邮件没有回音，想来您事情多，先不打扰。"),
        ],
        [RuleExample.En("Just checking in on my last mail."), RuleExample.En("I haven't heard back. Did you get my mail?"), RuleExample.En("I noticed you opened my mail."), RuleExample.Zh("看到您已读，怎么还没回？")],
        Released);

    private static readonly FoldedPhrases Silence = new("heard from you, heard back", "回音, 回复");
    private static readonly FoldedPhrases Release = new(
        "fine, no problem, close the file, close your file, come first, comes first, no hard feelings, no rush, no pressure, last mail, last message, leave it, leave you, stop here, won't write, will not write, park, understand, not the right time, other priorities, busy, all right, alright, that's ok, that's okay, totally ok, plans change, can wait, whenever, whatever you decide, no need to, close it, closing the file, may i close, shall i close",
        "没关系, 不打扰, 收起来, 不急, 不用急, 事情多, 不要紧, 随时, 到此, 先放");

    /// <summary>Whether a silence is named only to let the person go.</summary>
    private static bool Released(CheckContext context, FrameHit hit) =>
        Silence.Any(context.Text.Folded, hit.Start, hit.End) && (context.Brief.Task.EndsWith("break_up", StringComparison.Ordinal) || Release.Any(context.Text.Folded, hit.Start, After(context, hit.End)));

    /// <summary>The end of the sentence after next: where a release from answering follows.</summary>
    private static int After(CheckContext context, int at)
    {
        var index = context.Text.SentenceIndexAt(at);
        return context.Text.Sentences[Math.Min(index + 2, context.Text.Sentences.Count - 1)].End;
    }

    private const string Frames = """
        just checking in|checking in|just following up|touching base|touch base|just bumping|bumping this|bump this|circling back|circle back|i hope this finds you well|hope this email finds you well|hope this finds you well|i haven't heard back|i have not heard back|haven't heard from you|have not heard from you|heard nothing from you|you haven't replied|you have not replied|you still haven't|you have still not|you didn't reply|you did not reply|you never replied|you never answered|you never got back|did you get my|did you see my|have you seen my|i noticed you opened|i saw you opened|i see that you opened|i see you've opened|i can see you opened|i can see that you opened|you opened my|you read my mail|you've read my|third time i|as per my last|floating this|popping back to the top|back to the top of your inbox|any update on this|any news on this
        怎么还没回|怎么还不回|为什么不回|为何不回|您一直没回|您还没回|您到现在没回|您到现在都没|一直没有回复我|一直不回我|看到您已读|看到您打开了|看到您点开|显示已读|已读不回|您已读|随便问问|催一下|催您一下|再催|已经发了三遍|发了好几遍|跟您确认一下是否收到我的|您是不是忘了|您是不是把我忘了|没事就是问问|例行跟进|冒个泡
        """;
}

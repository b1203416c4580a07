using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Finds where a message leans on a contact that is said to have been: "following up on our call", 刚才电话里.</summary>
internal static class PastContact
{
    private static readonly FoldedPhrases LeadsIn = new(
        "following up on, follow up on, follow-up to, following, further to, subsequent to, thanks for, thank you for, thanks again for, thank you again for, many thanks for, referring to, with reference to, in reference to, continuing, picking up on, picking up where, building on, pick up where, as a result of, good, great, nice, lovely, wonderful, pleasure, enjoyed, as i told you, as i said, as i mentioned, as promised, as discussed, as agreed, in response to, in reply to, replying to, answering, back to you after, since, after, when",
        "承接, 接着, 接上, 续上, 跟进, 感谢, 谢谢, 多谢, 刚才, 刚刚, 昨天, 上次, 上回, 上周, 前天, 前几天, 那天, 早上, 今早, 上午, 下午, 按, 根据, 关于, 正如, 如, 收到, 回您, 回复您, 就您");

    // Which contacts would bear it out; the words that name it.
    private static readonly (FoldedPhrases Words, ActivityKind[] Kinds)[] Contacts =
    [
        (new("our call, our phone call, your call, the call, on the phone, by phone, phone conversation, we spoke, speaking with you, speaking to you, spoke with you, talking to you, talking with you, talk to you earlier, our talk, calling me, calling back, taking my call, our conversation, our chat, our discussion, last call, yesterday's call, today's call", "电话里, 电话上, 通话, 通了电话, 通完电话, 通过电话, 的电话, 来电, 电话沟通, 承接电话, 电话聊, 电话中"),
            [ActivityKind.Call, ActivityKind.Meeting, ActivityKind.Demo]),
        (new("we met, met you, meet you, saw you, seeing you, meeting you, our meeting, your visit, our visit, the meeting, meeting with you, seeing you at, our demo, the demo, the demonstration, showing me around, the tour, our session, our workshop, talking at the fair, stopping by our stand", "见面, 拜访, 当面, 面谈, 会面, 演示, 参观, 展会上聊, 来访, 碰面"),
            [ActivityKind.Meeting, ActivityKind.Demo]),
        (new("your message, your e-mail, your email, your mail, your note, your reply, your answer, your letter, your enquiry, your inquiry, your request, your interest, your response, your feedback, getting back to me, writing back, reaching out, your kind words, your text", "来信, 来函, 来邮, 您的回复, 您的邮件, 您的留言, 您的消息, 您的询价, 您发来的, 您的反馈, 您的咨询, 回信, 您的微信"),
            [ActivityKind.Email, ActivityKind.Wechat, ActivityKind.Sms, ActivityKind.Form, ActivityKind.Linkedin, ActivityKind.Document, ActivityKind.Call, ActivityKind.Meeting]),
    ];

    private static readonly FoldedPhrases JustNow = new("just now, a moment ago, a minute ago, minutes ago, earlier today, this morning, this afternoon, today's, an hour ago", "刚才, 刚刚, 刚通, 刚挂, 今早, 今天早上, 今天上午, 今天下午");

    private static readonly FoldedPhrases Ahead = new("before our, for our call, next call, tomorrow, will, would, could, if, when you have, look forward, looking forward, on thursday's call", "明天, 下周, 到时, 如果, 要是, 期待, 届时, 再, 方便");

    /// <summary>Contacts that nothing on record bears out; none when the facts know no customer at all.</summary>
    public static IEnumerable<(int Start, int End)> Unrecorded(CheckContext context)
    {
        var text = context.Text;
        if (!KnowsCustomer(context.Facts.Facts)) yield break;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Start >= text.BodyEnd) yield break;
            if (sentence.IsQuestion) continue;
            foreach (var (words, kinds) in Contacts)
            {
                // What kind of message it is was said by whoever asked for it: after a demo there was one.
                if (kinds.Length < 4 && context.Brief.Task.EndsWith("post_demo", StringComparison.Ordinal)) continue;
                if (text.Find(words, sentence.Start, sentence.End) is not [var contact, ..] || text.Quoted(contact.Start)) continue;
                var from = Math.Max(sentence.Start, contact.Start - 40);
                if (text.Find(LeadsIn, from, contact.End) is not [var lead, ..] || text.Says(Ahead, from, Math.Min(sentence.End, contact.End + 12))) continue;
                var recent = text.Says(JustNow, from, sentence.End);
                if (!Recorded(context.Facts.Facts, kinds, recent ? context.Brief.Today : null)) yield return (Math.Min(lead.Start, contact.Start), contact.End);
                break;
            }
        }
    }

    private static bool KnowsCustomer(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
            if (fact.Source == FactSource.Lead) return true;
        return false;
    }

    /// <summary>A contact of the kind on that day or on any; what the user says now may record any contact.</summary>
    private static bool Recorded(IReadOnlyList<Fact> facts, ActivityKind[] kinds, LocalDate? day)
    {
        foreach (var fact in facts)
        {
            if (fact.Source is FactSource.User && Told.Any(CheckedText.Fold(fact.Text))) return true;
            if (fact.Contact is null && fact.Id.StartsWith("lead.activity", StringComparison.Ordinal) && Told.Any(CheckedText.Fold(fact.Text))) return true;
            if (fact.Contact is { } contact && Array.IndexOf(kinds, contact) >= 0 && (day is null || fact.AsOf == day)) return true;
        }

        return false;
    }

    private static readonly FoldedPhrases Told = new("call, called, phone, phoned, spoke, talked, asked, wrote, told, said, met, meeting, visit, visited, demo, e-mail, email, mail, message, text, chat, answered, replied, agreed, confirmed, showed", "电话, 来电, 微信, 邮件, 问, 说, 见面, 演示, 拜访, 通话, 来信, 视频, 转述, 确认, 开会, 聊");
}

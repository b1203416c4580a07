using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Whether a figure or date is stated at all: questions, proposals, plans of our own and hypotheses state nothing; what is called agreed is stated, however it is put.</summary>
internal static class Stance
{
    private static readonly FoldedPhrases Hypothetical = new("what if, how would, how does that sound, imagine, suppose, supposing, assume, assuming, picture, how would it, say you, let's say, for example, for instance, a month with, a day with, a week with, a year with, even if", "设想, 假如, 假设, 想象, 比方说, 打个比方, 如果能, 要是能, 哪怕, 比如, 譬如, 举个例子, 假定, 就算");
    private static readonly FoldedPhrases Condition = new("if, unless, in case, were, provided", "如果, 要是, 若, 假如, 倘若");
    // "I'll take the first ten minutes".
    private static readonly FoldedPhrases Agenda = new("the first, the last, the next, the other");
    private static readonly FoldedPhrases Benefit = new("save, saves, saved, cut, cuts, reduce, reduces, lower, raise, raises, increase, increases, grow, gain, gains, discount, off, free, refund, earn, win, faster, cheaper, less, fewer, more", "优惠, 折扣, 打折, 降, 省, 提升, 提高, 增长, 减, 赚, 免");
    // Of so few things one asks for a sample, a label, a drawing: our default.
    private const decimal FewThings = 12;
    private static readonly FoldedPhrases Request = new("please send, please also send, please bring, please choose, please pick, please name, please list, send us, send me, could you send, can you send, let me have, pick, choose, name", "请发, 请给, 请寄, 请提供, 请准备, 请带, 请选, 请挑, 请列, 麻烦发, 麻烦给, 麻烦提供, 麻烦准备, 挑, 选");
    private static readonly FoldedPhrases Presupposing = new("know, heard, seen, how, show, send, save, saves, cuts, reduces, lowers, raises, increases, cut, reduce, lower, raise, increase, grow, gain, our, we, us, off, discount", "知道, 听说, 了解过, 我们, 优惠, 折扣, 打折, 降, 省, 提升, 提高, 增长");
    private static readonly FoldedPhrases Proposal = new(
        "would, could, shall, how about, let's, suggest, propose, happy to, available, free on, works for, work for you, suits, suit you, i will, i'll, we'll, we will, i can, we can, i plan, i'm planning, i am planning, let me know, pencil, slot, book, invite, see you, talk, speak, call you, look forward, may i, aim, want to, hope to, i'd, expect, if, by",
        "方便, 建议, 约在, 约个, 约到, 怎么样, 行吗, 可以吗, 好吗, 我会, 我将, 我来, 我去, 我把, 有空, 有时间, 如何, 安排在, 定在, 见面, 再聊, 届时, 给您打电话, 联系您, 回复您, 给您发, 发给您, 发您, 想, 希望, 争取, 打算, 计划, 预计, 如果, 要是, 若, 前, 之前");
    private static readonly FoldedPhrases Agreed = new(
        "as agreed, we agreed, agreed for, agreed on, agreed to, as arranged, as planned, as scheduled, scheduled for, we settled, settled on, we fixed, fixed for, fixed on, as fixed, we set, as set, set for, as confirmed, you confirmed, confirmed for, we confirmed, as discussed, as promised, you promised, still on for, we're on for, we are on for, back at the, the time we, the date we, the day we, the slot we, we shook on, we'd said, we said, you picked, you chose, as per our agreement, booked for, stands for, the usual",
        "约好, 定好, 说好, 讲好, 谈好, 商定, 敲定, 约定, 定的, 定下, 约的, 说定, 确认过, 确认的, 已确认, 之前定, 上次定, 照旧, 不变, 没变, 没改, 不改, 如约, 按约, 还是");
    private static readonly FoldedPhrases Conversation = new("call, chat, talk, meeting, demo, demonstration, walk you, walk through, conversation, coffee, look at, minutes of your time, of your time, meet, appointment, read, speak, phone, session, spare, video, have you got, do you have, quick", "聊, 电话, 通话, 沟通, 会议, 演示, 交流, 占用, 见面, 抽时间, 您的时间, 看一下, 看完, 介绍, 碰一下, 说清");

    /// <summary>Whether the sentence calls its day or time agreed.</summary>
    public static bool CallsAgreed(CheckedText text, Sentence sentence) => Agreed.Any(text.Folded, sentence.Start, sentence.End);

    /// <summary>Whether a mention that no fact supports states nothing.</summary>
    public static bool StatesNothing(Mention mention, CheckContext context)
    {
        var text = context.Text;
        var sentence = text.SentenceAt(mention.Start);
        bool Says(FoldedPhrases phrases) => phrases.Any(text.Folded, sentence.Start, sentence.End);
        bool Asks() => sentence.IsQuestion && !Says(Presupposing);
        switch (mention.Kind)
        {
            case ClaimKind.Date:
                return DateStatesNothing(mention, context, sentence);
            case ClaimKind.Duration:
                if (mention.Unit == "min" && (mention.Value <= 2 || Agenda.Any(text.Folded, Math.Max(sentence.Start, mention.Start - 11), mention.Start))) return true;
                if (mention.Unit is "sec") return mention.Value <= 60 && Says(Conversation);
                if (mention.Unit == "min" && mention.Value <= 120 && Says(Conversation)) return true;
                return Says(Hypothetical) || Asks() || Supposed(mention, text, sentence);
            case ClaimKind.Number when mention.Bare && IsCalendarFactor(mention, text):
            case ClaimKind.Number when mention.Value <= FewThings && Request.Any(text.Folded, sentence.Start, mention.Start):
                return true;
            case ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money:
                return Says(Hypothetical) || Asks() || Supposed(mention, text, sentence);
            case ClaimKind.Name:
                // Whom it greets and who signs is known only with a card and a profile; a code names a product only where one of its make is known.
                if (mention.Noun == NameReader.Code) return !context.Facts.KnowsMake(mention.Key);
                return (mention.End <= text.BodyStart && mention.Start >= text.MessageStart && !context.Facts.KnowsLead) || (mention.Start >= text.BodyEnd && !context.Facts.KnowsSeller);
            default:
                return false;
        }
    }

    /// <summary>The twelve of "12 x 95 + 120".</summary>
    private static bool IsCalendarFactor(Mention mention, CheckedText text)
    {
        if (mention.Value is not (12 or 52 or 4 or 365 or 24 or 60)) return false;
        var at = text.Tokens.IndexAt(mention.Start);
        return IsTimes(text.Tokens, at - 1) || IsTimes(text.Tokens, at + 1);
    }

    private static bool IsTimes(TokenList tokens, int at) => tokens.First(at) is '×' or '*' || tokens.Is(at, "x");

    /// <summary>"If it were ten": the figure stands in the condition itself, which promises nothing.</summary>
    private static bool Supposed(Mention mention, CheckedText text, Sentence sentence)
    {
        var clause = mention.Start;
        // A count may stand further on in the condition: 如果先给十二位上课，分两组，每组六人.
        var counts = mention.Kind is ClaimKind.Number or ClaimKind.Duration;
        while (clause > sentence.Start && text.Text[clause - 1] is not (';' or '；' or ':' or '：' or '—') && (counts || text.Text[clause - 1] is not (',' or '，'))) clause--;
        var end = mention.End;
        while (end < Math.Min(sentence.End, mention.End + 20) && text.Text[end] is not (',' or '，')) end++;
        return Condition.Any(text.Folded, clause, mention.Start) && !Benefit.Any(text.Folded, clause, end);
    }

    private static bool DateStatesNothing(Mention mention, CheckContext context, Sentence sentence)
    {
        var text = context.Text;
        var today = context.Brief.Today;
        if (CallsAgreed(text, sentence) && !(mention.DaysAgo is { From: < 0, To: > 0 } && mention.Weekday == 0)) return false;
        if (mention.DaysAgo is { } ago) return ago.From < 0;
        var (year, month, day) = mention.Day;
        if (mention.Key.Length == 0 && month == 0 && day == 0 && year >= today.Year && year <= today.Year + 1) return true;
        if (year == today.Year && month == today.Month && day == today.Day) return true;
        return sentence.IsQuestion || Proposal.Any(text.Folded, sentence.Start, sentence.End);
    }
}

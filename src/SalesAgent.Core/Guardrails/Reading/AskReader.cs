using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>What a message asks of its reader.</summary>
/// <param name="Requests">Things to do.</param>
/// <param name="Questions">Groups of questions that wait for an answer.</param>
/// <param name="AnyQuestion">Whether anything is asked at all, answered by itself or not.</param>
/// <param name="Second">The second ask.</param>
internal sealed record Asks(int Requests, int Questions, bool AnyQuestion, Sentence? Second)
{
    /// <summary>All asks.</summary>
    public int Count => Requests + Questions;
}

/// <summary>Counts required asks: "please send", "fill in the form", 请…, 麻烦…, 把…发我, and questions that end their paragraph.</summary>
internal static class AskReader
{
    private static readonly FoldedPhrases Please = new("please, kindly, could you please, i need you to, i'll need you to, be so kind, i need your, i need the names, i also need, we need your, we also need, i'd like you to, i would like you to, i want you to, we ask you to, do ask, do send, do have", "烦请, 麻烦, 劳驾, 还请, 也请, 并请, 务必, 请, 需要您, 帮我, 盼复");
    private static readonly FoldedPhrases NoErrand = new(
        "please ignore, please note, please excuse, please forgive, please accept, please find, please treat, please see, please don't, please do not, please disregard, please bear, please feel free, please rest, please keep in mind, please remember, please take your time, please consider, please read on, please check the spelling",
        "请问, 请教, 请放心, 请忽略, 请见谅, 请查收, 请知悉, 请勿, 请别, 请不要, 请谅解, 请原谅, 请您放心, 请留意, 请多, 请假, 请代, 请同事, 请客, 请了, 请人, 请理解, 请参考, 请看附件, 请过目, 请收下, 请以, 邀请, 申请, 聘请, 宴请, 提请, 要请, 多请, 少请, 只请, 不必麻烦, 不麻烦, 请的, 请来, 我请, 我们请, 我去请, 我来请, 已请");

    // A bare imperative: what stands at the beginning of a sentence or of a clause.
    private static readonly FoldedPhrases Errand = new(
        "send me, send us, send over, send back, send it to me, fill in, fill out, sign the, sign and, sign it, confirm the, confirm by, confirm your, confirm that, confirm whether, let me know, tell me which, tell me when, tell me who, tell me what, tell me how, tell me by, call me, ring me, give me a call, give us a call, book a, book your, book the, complete the, complete and, return the, return it, forward the, forward this, forward it, introduce me, share the, share your, choose a, choose the, choose one, pick a, pick the, pick your, approve the, pay the, transfer the, register, upload, get back to me, drop me, write me, write back, email me, e-mail me, schedule a, submit, reply with, reply by, reply to, prepare the, prepare a, bring the, bring your, arrange a, arrange the, invite your, get your, make sure, click, download, nominate, list the, list your, put me in touch, connect me, get me, set up a, review the, review and, read the attached, ask your, have your, speak to your, talk to your, check with, send the, name a, name the, name your, state the, measure the, test the, count the, sign here, wire the, issue the, order the, bring a, provide the, provide your, enter the, add the, update the, notify",
        "发我, 发给我, 报给我, 发来, 回传, 提供, 确定, 清点, 量一下, 量好, 付订金, 付定金, 约上, 寄来, 寄给我, 填好, 填写, 填一下, 签好, 签字, 签回, 盖章, 确认一下, 回复我, 回个话, 回个电话, 告诉我, 告知我, 转给, 转发给, 约一下, 约好, 定下来, 安排好, 安排一下, 提供一份, 给我一份, 打款, 付清, 注册, 上传, 选一个, 选好, 报给我, 准备好, 扫描一份, 拍张");

    private static readonly FoldedPhrases LeadIn = new("please, then, also, and, last, lastly, finally, first, second, third, next, kindly, just, simply, so, meanwhile, now, after that, to start, before that, once done, 另外, 然后, 再, 同时, 并, 也, 顺便, 最后, 还有, 先, 以及");

    private static readonly FoldedPhrases Optional = new(
        "if you like, if you prefer, if you'd, if you would, if not, if that, if anything, if nothing, if you have, if you need, if you want, if it, if this, if they, if the, if he, if she, if another, if one, if some, if so, any questions, at any time, in case, whenever, feel free, no need, unsubscribe, opt out, stop to, reply stop, to stop, to end, would rather not, should you, when you have a minute, just reply, just text, just tell me, just write, just move it, just say, simply reply, one line is enough, one line from you, one word",
        "如不希望, 不希望再, 不想再, 如果, 如有, 如需, 若, 万一, 要是, 有任何, 有疑问, 有问题, 随时, 不方便, 方便时, 方便的话, 有空, 要改时间, 需要的话, 可以的话, 愿意的话, 退订, 拒收, 直接回, 就行, 就好, 即可, 不用, 不急");

    /// <summary>Reads the body.</summary>
    public static Asks Read(CheckedText text)
    {
        int requests = 0, questions = 0;
        bool any = false, openQuestion = false;
        Sentence? second = null;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            if (sentence.Start < text.BodyStart || sentence.Start >= text.BodyEnd || IsBlank(text, sentence) || text.Quoted(sentence.Start)) continue;
            if (BeginsLine(text, sentence)) openQuestion = false;
            var errands = Errands(text, sentence);
            any |= sentence.IsQuestion || errands > 0;
            var before = requests + questions;
            if (sentence.IsQuestion && Requests(text, sentence))
            {
                requests++;
            }
            else if (sentence.IsQuestion)
            {
                // A second question in the same paragraph explains the first; one that a statement follows is answered here.
                if (!openQuestion && Waits(text, i)) questions++;
                openQuestion = true;
            }
            else if (errands > 0 && !(openQuestion && errands == 1 && Answers(text, sentence)))
            {
                requests += errands;
            }

            if (second is null && before + (requests + questions - before) > 1) second = sentence;
        }

        return new Asks(requests, questions, any, second);
    }

    /// <summary>"Could you send me …?" asks for a deed.</summary>
    private static bool Requests(CheckedText text, Sentence sentence)
    {
        if (Please.Find(text.Folded, sentence.Start, sentence.End) is [{ Phrase: "please" or "could you please" or "kindly" }, ..]) return true;
        foreach (var (start, _, _) in Errand.Find(text.Folded, sentence.Start, sentence.End))
        {
            var before = text.Folded.AsSpan(sentence.Start, start - sentence.Start).TrimEnd();
            if (before.EndsWith(" you") || before.EndsWith(" you please") || before.EndsWith(" you also")) return true;
        }

        return false;
    }

    /// <summary>Whether a question is still open at the end of its paragraph: only questions, offers and errands follow.</summary>
    private static bool Waits(CheckedText text, int index)
    {
        for (var i = index + 1; i < text.Sentences.Count; i++)
        {
            var next = text.Sentences[i];
            if (IsBlank(text, next)) continue;
            if (next.Start >= text.BodyEnd || BeginsLine(text, next)) return true;
            if (!next.IsQuestion && !Optional.Any(text.Folded, next.Start, next.End) && Errands(text, next) == 0) return false;
        }

        return true;
    }

    private static bool IsBlank(CheckedText text, Sentence sentence) => text.Text.AsSpan(sentence.Start, sentence.End - sentence.Start).IsWhiteSpace();

    private static bool BeginsLine(CheckedText text, Sentence sentence)
    {
        var at = sentence.Start;
        while (at > 0 && char.IsWhiteSpace(text.Text[at - 1]))
            if (text.Text[--at] == '\n') return true;
        return at == 0;
    }

    /// <summary>"Let me know" after a question is the way to answer it.</summary>
    private static bool Answers(CheckedText text, Sentence sentence) =>
        Reply.Any(text.Folded, sentence.Start, sentence.End);

    private static readonly FoldedPhrases Reply = new("let me know, tell me, reply, get back to me, drop me, write me, write back, 告诉我, 告知, 回复, 回个话, 盼复");

    /// <summary>How many things a sentence asks to be done; alternatives count once.</summary>
    private static int Errands(CheckedText text, Sentence sentence)
    {
        if (sentence.IsQuestion || Optional.Any(text.Folded, sentence.Start, sentence.End)) return 0;
        var pleas = Please.Find(text.Folded, sentence.Start, sentence.End).Where(found => !text.Quoted(found.Start)).ToList();
        foreach (var (start, end, _) in NoErrand.Find(text.Folded, sentence.Start, sentence.End)) pleas.RemoveAll(found => found.Start < end && start < found.End);
        var bare = Errand.Find(text.Folded, sentence.Start, sentence.End).Where(found => !text.Quoted(found.Start) && BeginsClause(text, sentence, found.Start)).ToList();
        if (text.Language == Language.Chinese) return ChineseErrands(text, sentence, pleas);
        bare.AddRange(Delegated(text, sentence));
        // "You can cancel and get your deposit back": "and" goes on with an errand only where one was before.
        var first = pleas.Select(plea => plea.Start).Concat(bare.Where(found => !FollowsAnd(text, found.Start)).Select(found => found.Start)).DefaultIfEmpty(int.MaxValue).Min();
        bare.RemoveAll(found => found.Start < first);
        if (pleas.Count == 0) return bare.Count;
        // "please send …, fill in … and book …": each verb is an errand; the plea before the first verb is that errand's own.
        var own = pleas.Count(plea => !bare.Exists(found => found.Start >= plea.End && found.Start - plea.End <= 2));
        return Math.Max(1, Math.Max(pleas.Count, bare.Count + Math.Min(own, 1)));
    }

    /// <summary>Clauses of a Chinese sentence that ask something, once it asks at all: 请…, 把…发我, 再…; with a count of things, two at least.</summary>
    private static int ChineseErrands(CheckedText text, Sentence sentence, List<(int Start, int End, string Phrase)> pleas)
    {
        var folded = text.Folded;
        bool Gives(int from, int to) => folded.AsSpan(from, to - from).Contains('把') && ToMe.Any(folded, from, to);
        if (pleas.Count == 0 && !Gives(sentence.Start, sentence.End)) return 0;
        if (pleas.Count > 0 && Several.Any(folded, sentence.Start, sentence.End)) return 2;
        var count = 0;
        for (int from = sentence.Start, to; from < sentence.End; from = to + 1)
        {
            to = folded.AsSpan(from, sentence.End - from).IndexOfAny('，', '；', ',') is >= 0 and var mark ? from + mark : sentence.End;
            if (pleas.Exists(plea => plea.Start >= from && plea.Start < to) || Gives(from, to) || Errand.Find(folded, from, to).Exists(errand => BeginsClause(text, sentence, errand.Start))) count++;
        }

        return Math.Max(1, count);
    }

    private static readonly FoldedPhrases ToMe = new("发我, 发给我, 发过来, 发来, 报给我, 寄给我, 寄来, 传给我, 转给我, 转我, 给我, 告诉我");
    private static readonly FoldedPhrases Several = new("两件事, 三件事, 四件事, 几件事, 几样, 三样, 以下几项, 以下三项");

    /// <summary>"Have Dev call …", "ask Lena to …": an errand for somebody of theirs.</summary>
    private static IEnumerable<(int Start, int End, string Phrase)> Delegated(CheckedText text, Sentence sentence) =>
        Delegation.Find(text.Folded, sentence.Start, sentence.End).Where(found => found.End + 1 < sentence.End && (char.IsUpper(text.Text[found.End + 1]) || OwnPeople.Any(text.Folded, found.End, Math.Min(sentence.End, found.End + 12))) && BeginsClause(text, sentence, found.Start));

    private static readonly FoldedPhrases Delegation = new("have, ask, tell, get, let");
    private static readonly FoldedPhrases OwnPeople = new("finance, legal, purchasing, procurement, accounting, quality, production");

    private static bool FollowsAnd(CheckedText text, int at) => text.Folded.AsSpan(0, at).TrimEnd().EndsWith(" and");

    /// <summary>Whether only lead-in words stand between the clause's beginning and here.</summary>
    private static bool BeginsClause(CheckedText text, Sentence sentence, int at)
    {
        var start = at;
        while (start > sentence.Start && !",;:，；：、•-–".Contains(text.Text[start - 1])) start--;
        var lead = text.Folded.AsSpan(start, at - start).Trim("0123456789.)( -•–*\n");
        if (lead.Length == 0) return true;
        if (lead.EndsWith(" or")) return false;
        var found = LeadIn.Find(text.Folded, start, at);
        return found.Count > 0 && found.Sum(f => f.End - f.Start) + found.Count >= lead.Length || lead.EndsWith(" and");
    }
}

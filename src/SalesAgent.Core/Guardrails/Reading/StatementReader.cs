using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Cuts subject and body into clauses and says of each whom it is about and whether it states a fact.</summary>
internal static class StatementReader
{
    private static readonly FoldedPhrases Unsure = new(
        "if, whether, would, could, might, may, perhaps, maybe, suppose, imagine, what if, unless, should, i think, i guess, i wonder, don't know, do not know, can't say, cannot say, can't tell, cannot tell, can't promise, cannot promise, do not promise, don't promise, won't guess, not sure, no idea, i believe, in theory, hopefully, i hope, we hope, aim to, designed to, meant to, try it, see for yourself, find out, ask, compare, check, let me know, tell me, worth, as far as i know, i have not",
        "如果, 若, 要是, 假如, 假设, 万一, 能不能, 是否, 会不会, 是不是, 行不行, 可能, 也许, 或许, 希望, 建议, 不知道, 不清楚, 不敢, 说不准, 不确定, 没法说, 没把握, 旨在, 争取, 看看, 试试, 问问, 要看, 取决于, 想请, 不妨, 不保证, 哪怕, 想象, 倘若, 比方, 据说, 打算, 考虑, 的话");

    private static readonly FoldedPhrases NextStep = new(
        "send me, text me, show me a photo, take a photo, take a picture, snap a, what follows, below is, below are, the following, this letter, this note, this e-mail, this email, hereby, sets out, this message explains, explains how, explains what, describes how, describes what, i spoke, i asked, i checked, i talked, i looked, i read, i noted, i went, i have asked, i've asked, i remember, i will, i'll, we'll send, we will send, we'll talk, we'll see, let me, let's, shall we, i can send, i can show, i'd like, we'd like, i would like, i want to, i am writing, i'm writing, i'm calling, i attach, attached, enclosed, i have put, i've put, i enclose, here is, here are, happy to, look forward, looking forward, thank you, thanks for, many thanks, thanks again, just reply, reply to this, reply with, click, reaches you, is coming, is on its way, follows tomorrow, follows by, goes out, i promised, as promised, please, sorry, i owe you, send you, book a, i'm happy, glad to",
        "整理好了, 准备好了, 备齐了, 顺便, 发我, 发给我, 给我发, 拍给我, 拍几张, 拍张, 拍个, 传给我, 报给我, 寄给我, 说明如下, 介绍如下, 汇报如下, 答复如下, 如下说明, 如下介绍, 予以如下, 予以说明, 作如下, 做如下, 详见, 见附, 附后, 如下, 我会, 我将, 我来, 我把, 我给您, 我先, 我再, 我去, 发您, 发给您, 发到, 附件, 附上, 随信, 请您, 麻烦您, 谢谢, 感谢, 打扰, 期待, 祝, 回复, 答应您, 明天给, 再跟您, 跟您对, 约个, 抱歉, 我替您, 烦请, 咱们先, 我们先, 讲起, 先讲, 先说, 先看, 再说, 再讲, 介绍一下, 说说, 聊聊");

    private static readonly FoldedPhrases Attribution = new(
        "you said, you told, you mentioned, you wrote, you asked, you described, you noted, you raised, you put it, you were worried, you are worried, you're worried, you feel, you think, you find, you want, you wanted, you need, you'd like, you would like, you were looking, you worry, your question, your words, told me, told us, in your words, your worry, you call, you called, you hope, you hoped, you fear, wants, asked whether, asked if, says, said, wrote",
        "您说, 您提, 您问, 您讲, 您担心, 您觉得, 您想, 您希望, 您要, 您怕, 您最, 您反映, 您关心, 您看重, 您告诉, 您的问题, 您的顾虑, 的顾虑, 说过, 提到, 你说, 你提, 你问, 你担心, 你想, 您认为, 您需要");

    private static readonly FoldedPhrases Ours = new("we, we're, we've, we'd, we'll, our, ours, us", "我们, 咱们, 我司, 我方, 本公司, 我家, 我厂, 敝公司");
    // Our own house and our papers are not what we sell.
    private static readonly FoldedPhrases House = new("our crm, our erp, our it, our cfo, our ceo, our accounts, our finance, our records, our notes, our lawyer, our boss, the security sheet, sheet covers, sheet lists, documentation, document, brochure, slides, agenda, attachment, the pack, overview, white paper, one-pager, checklist", "我们财务, 我们老板, 我们内部, 我们法务, 说明里, 资料里, 附件里, 文档里, 大纲里, 议程, 清单里");
    private static readonly FoldedPhrases Readers = new("you, your, yours, you're, you've, you'd, you'll, yourself", "您, 贵公司, 贵司, 贵厂, 你");

    private static readonly FoldedPhrases OfferNouns = new(
        "the machine, the machines, the system, the software, the app, the tool, the device, the unit, the service, the plan, the platform, the module, the product, the course, the programme, the program, the kit, the sensor, the logger, the box, the licence, the license, the solution, the setup, the set-up, the material, the line, the range, the model, the contract, the team",
        "系统, 机器, 机身, 设备, 软件, 产品, 这台, 这款, 本机, 本品, 该机, 这套, 平台, 模块, 课程, 服务, 整机, 主机, 机型, 方案, 工厂, 售后, 老师, 团队");

    /// <summary>Whether what we sell is named in general words: "the machine", 这台.</summary>
    public static bool NamesOffer(CheckedText text, int from, int to) => text.Says(OfferNouns, from, to);

    /// <summary>All clauses of subject and body, in order.</summary>
    public static List<Statement> Read(CheckedText text, SubjectNames names)
    {
        var statements = new List<Statement>();
        var about = About.Offer;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Start >= text.BodyEnd) break;
            if (sentence.End <= text.BodyStart && sentence.Start >= text.SubjectEnd) continue;
            about = ReadSentence(text, names, sentence, about, statements);
        }

        return statements;
    }

    private static About ReadSentence(CheckedText text, SubjectNames names, Sentence sentence, About before, List<Statement> into)
    {
        var (folded, tokens) = (text.Folded, text.Tokens);
        var said = text.Find(Attribution, sentence.Start, sentence.End);
        var saidAt = said.Count > 0 ? said[0].Start : int.MaxValue;
        var about = before;
        var unsure = false;
        for (var from = sentence.FirstToken; from < sentence.EndToken;)
        {
            var to = ClauseEnd(tokens, from, sentence.EndToken);
            var (start, end) = (tokens[from].Start, tokens[to - 1].End);
            var rival = names.Rival(folded, start, end);
            var ours = text.Says(Ours, start, end) || names.Offer(folded, start, end);
            about = Whom(text, names, (start, end), about, ours, rival);
            // A hypothesis reaches over the clauses that follow it ("if you sign, you get …").
            // "… than ours would" supposes nothing.
            unsure = text.Says(Unsure, start, tokens.Is(to - 1, "would") ? tokens[to - 1].Start : end) || (unsure && !ours);
            into.Add(new Statement
            {
                FirstToken = from, EndToken = to, Start = start, End = end, Sentence = sentence, About = about, NamesUs = ours,
                States = !Asks(text, sentence, to) && !unsure && !Subordinate(tokens, from, to) && !text.Says(NextStep, start, end) && saidAt >= end && !text.Quoted(start),
                Denies = Denials.In(text, start, end) || Denials.Restricts(text, start, end),
                Language = ContentWords.IsChinese(text.Text.AsSpan(start, end - start)) ? Language.Chinese : Language.English,
            });
            from = to;
            while (from < sentence.EndToken && tokens[from].Kind is TokenKind.Mark or TokenKind.Break) from++;
        }

        return about is About.Reader or About.Other ? About.Offer : about;
    }

    /// <summary>A question asks in its last clause; an English one that begins with its verb or a question word asks all along.</summary>
    private static bool Asks(CheckedText text, Sentence sentence, int clauseEnd)
    {
        if (!sentence.IsQuestion) return false;
        // 分期还是一次付，您更方便哪种？
        if (Alternatives.Any(text.Text, sentence.Start, text.Tokens[clauseEnd - 1].End)) return true;
        var last = sentence.EndToken;
        while (last > sentence.FirstToken && text.Tokens[last - 1].Kind is TokenKind.Mark or TokenKind.Break) last--;
        return clauseEnd >= last || Inverted.Contains(text.Tokens.Span(sentence.FirstToken).ToString());
    }

    private static readonly FoldedPhrases Alternatives = new("还是, 哪一步, 哪一项, 哪一种");

    private static readonly FrozenSet<string> Inverted = "what who which where when why how whose is are was were do does did can could will would shall should may might have has had won't don't isn't aren't if suppose and so or any".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"When the line is down, …", 断网时: says when, not what.</summary>
    private static bool Subordinate(TokenList tokens, int from, int to) =>
        tokens.Is(from, "when") || tokens.Is(from, "once") || tokens.Is(from, "before") || tokens.Is(from, "after") || tokens.Is(from, "until")
        || (tokens[to - 1].Kind == TokenKind.Cjk && tokens.First(to - 1) is '时' or '候' or '前' && to - from < 14);

    private static About Whom(CheckedText text, SubjectNames names, (int Start, int End) clause, About before, bool ours, bool rival)
    {
        var folded = text.Folded;
        var chinese = ContentWords.IsChinese(text.Text.AsSpan(clause.Start, clause.End - clause.Start));
        var head = Math.Min(clause.End, clause.Start + (chinese ? 8 : 30));
        if (rival && names.Rival(folded, clause.Start, head)) return About.Rival;
        if (text.Says(House, clause.Start, head)) return About.Other;
        if (text.Says(Ours, clause.Start, head) || names.Offer(folded, clause.Start, head) || text.Says(OfferNouns, clause.Start, head)) return About.Offer;
        if (names.Other(folded, clause.Start, head)) return About.Other;
        if (Addressed(text, clause.Start, Math.Min(head, clause.Start + (chinese ? 6 : 12)))) return ours ? About.Offer : About.Reader;
        return before;
    }

    /// <summary>Whether the reader is the subject; 比您, 帮您, 给您 make the reader an object.</summary>
    private static bool Addressed(CheckedText text, int from, int to) =>
        text.Find(Readers, from, to) is [var reader, ..] && (reader.Start == from || !"比帮给替为让跟和与接连到把对向找请陪送由从离传发推".Contains(text.Folded[reader.Start - 1]));

    private static int ClauseEnd(TokenList tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (i > from && tokens.First(i) is ',' or '，' or ';' or '；' or ':' or '：' or '—' or '–' or '(' or '（' or ')' or '）' or '\n') return i;
            if (i > from + 2 && i + 3 < end && (tokens.Is(i, "and") || tokens.Is(i, "but") || tokens.Is(i, "so") || tokens.Is(i, "while")) && (tokens.Is(i + 1, "we") || tokens.Is(i + 1, "it") || tokens.Is(i + 1, "you") || tokens.Is(i + 1, "they") || tokens.Is(i + 1, "our") || tokens.Is(i + 1, "the") || tokens.Is(i + 1, "your"))) return i;
        }

        return end;
    }
}

using System.Buffers;
using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Where a message says that somebody on the customer's side said something, or that both agreed on it.</summary>
/// <param name="Start">First character of the marker ("you mentioned", 您提到).</param>
/// <param name="End">One after its last.</param>
/// <param name="Mutual">"As we discussed": both sides said it.</param>
/// <param name="Contact">"You wrote to us": an act, without words.</param>
internal readonly record struct Attribution(int Start, int End, bool Mutual, bool Contact);

/// <summary>Finds attributed speech: who (you, your team, a person of theirs), a verb of saying, worrying or asking, in the past.</summary>
internal static class AttributionReader
{
    private static readonly FrozenSet<string> Verbs = (
        "said mentioned told wrote asked complained noted explained described raised flagged stressed emphasised emphasized admitted hinted indicated reported confirmed agreed shared wondered feared requested remarked insisted suggested recalled expressed voiced announced conceded estimated reckoned lamented grumbled objected pointed brought").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbsBySpan = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Between = "also yourself once just did do all rather actually specifically definitely rightly kindly recently already even had have only both first then clearly quite really always repeatedly openly briefly quickly himself herself in since you've".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // After "did" the verb stands bare: "you did tell me".
    private static readonly FrozenSet<string> Bare = "tell say mention write ask note raise complain confirm admit hint".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What a named person of theirs is said to think: "Dana hates …", "as Clare says".
    private static readonly FrozenSet<string> Present = "says thinks feels believes hates loves prefers insists complains worries doubts fears suspects reckons dislikes".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Theirs = "team boss partner partners daughter son brother sister father mother dad mum neighbour neighbor lawyer nurses nurse foreman colleague colleagues cfo ceo cto coo director manager people staff buyer owner engineer engineers finance it accountant wife husband partner board supplier technician technicians operators drivers".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FoldedPhrases Phrases = new(
        "you were worried, you are worried, you're worried, you were concerned, you are concerned, you're concerned, you were afraid, you were saying, you were telling, you were asking, you let slip, you let on, you made it clear, you made clear, you hinted at, you hinted that, you let me know, you let us know, as you put it, you put it, you spoke of, you spoke about, you talked about, you've mentioned, you've said, you've told, you'd mentioned, you'd said, your worry about, your worry that, your comment about, your comment on, your comment that, your remark about, your remark that, your request for, your concern about, your concern that, your complaint about, your point about, your words, you called it, you signalled, you gave me to understand, i hear from you, you had asked, you have said, remember you saying, remember you telling, remember you mentioning, remember you complaining, remember you asking, recall you saying, recall you telling, recall you mentioning, remember your saying, heard you say, hear you say, hear you're, heard you're, i hear that you, i heard that you, i gather you, i gather from you, i understood from you, i understand from you, you gave the impression, you left no doubt, you were clear that, you were quite clear that, you were very clear that, you were adamant, according to you, by your own account, by your account, what you said about, going by what you said, judging by what you said, your own estimate, you swore, you promised me, you assured me, you assured us, you let it be known, you sounded keen, you sounded ready, your feedback that, your feedback on, your frustration with, your frustration about, your frustration at, your unhappiness with, your dissatisfaction with, your hint that, your hint about, your wish to, your plan to, your intention to, your promise to, your promise that, your decision to");

    private static readonly FoldedPhrases MutualPhrases = new("as discussed, as agreed with your, as discussed with your, as agreed with, as arranged with, as settled with, as discussed with, as your team asked, as we discussed, we discussed, as we agreed, we agreed that, we agreed on, we agreed to, we agreed you, we agreed you'd, we agreed she, we agreed he, we agreed they, we settled on, like we said, we had agreed, we both agreed, we all agreed, both of us agreed, you and i agreed, it was agreed that, we decided that, we concluded that, we established that, we came to the conclusion that, we left it that, we talked about, we spoke about, as we spoke, we both said", "上次说好, 之前说好, 咱们说好, 我们说好, 上次聊到, 之前聊到, 咱们聊到, 我们聊到, 上回聊到, 上次谈好, 之前谈好, 之前谈到, 上次谈到, 上次商量好, 咱们商量好, 我们商定, 咱们商定, 上回说好, 达成一致, 达成共识, 一致同意, 上周说定, 咱们说定, 我们说定, 上次说定, 当时说定, 上回敲定, 上次敲定, 上次聊的, 上回聊的");

    private static readonly FoldedPhrases ChineseThirds = new("经理说, 经理提到, 经理讲, 经理跟我们说, 经理跟我说, 经理也说, 经理反映, 经理担心, 总说, 总提到, 总讲过, 总跟我们说, 总跟我说, 总也说, 总监说, 总监提到, 主任说, 主任提到, 厂长说, 厂长提到, 先生说, 先生提到, 女士说, 女士提到, 同事说, 同事提到, 同事反映, 师傅说, 师傅反映, 师傅们说, 师傅们反映, 老板说过, 工程师说, 财务说");

    private static readonly FoldedPhrases ChinesePhrases = new("照您的说法, 按您的说法, 据您所说, 按您所说, 如您所说, 如您所言, 用您的话说, 用你的话说, 照你的说法, 按你的说法, 您的意思是, 你的意思是, 您这边的意思是, 您的原话, 你的原话");

    // What a person of theirs said or thinks: 小满爸爸说, 胡院长跟我说过.
    private static readonly FoldedPhrases ThirdSpeech = new("说过, 说是, 说了, 说, 讲过, 提过, 提到, 表示, 反映, 抱怨, 跟我说, 跟我讲, 跟我们说, 跟我们讲, 跟我提, 点头, 松口, 答应, 嫌, 担心, 觉得, 认为, 不满意, 透露, 表态");
    private static readonly string[] Persons = ["爸爸", "妈妈", "先生", "太太", "爱人", "老公", "老婆", "院长", "厂长", "校长", "店长", "经理", "总监", "主任", "主管", "老板", "总工", "护士长", "会计", "合伙人", "同事", "财务", "总"];

    /// <summary>Where the person begins who is said to speak; -1 when nobody of theirs does: ours, or a customer in general.</summary>
    private static int Third(CheckedText text, int at)
    {
        var from = at;
        while (from > 0 && at - from < 3 && "也都还总老就又曾已经亲口当面自己昨天今天上次".Contains(text.Text[from - 1])) from--;
        foreach (var person in Persons)
        {
            var start = from - person.Length;
            if (start < 1 || string.CompareOrdinal(text.Text, start, person, 0, person.Length) != 0) continue;
            var before = text.Text.AsSpan(Math.Max(0, start - 4), Math.Min(4, start));
            // 我们老板, 有位爸爸, 各位家长: not theirs; 沈经理，… addresses.
            if (before.IndexOfAny("我咱位个些请问让给跟和叫听由") >= 0 || person == "总" && (!ChineseNameWords.FamilyNames.Contains(text.Text[start - 1]) || (start > 1 && Languages.IsCjk(text.Text[start - 2]) && !ChineseNameWords.Bounds.Contains(text.Text[start - 2])))) return -1;
            return start - (Languages.IsCjk(text.Text[start - 1]) ? 1 : 0);
        }

        return -1;
    }

    private static readonly FoldedPhrases Hypothetical = new("if you, would you, could you, have you, did you, when you, whenever you, once you, should you, can you, unless you, anything you, whatever you, until you, as soon as you, after you", "如果您, 若您, 要是您, 您是否, 您有没有, 请您, 只要您, 希望您, 麻烦您, 您可以, 您能, 等您, 欢迎您, 您要是, 您如果, 您若, 您再, 您先, 烦请您");

    private static readonly string[] ChineseVerbs = ["提到", "提过", "说过", "说到", "说起", "讲过", "讲到", "表示", "反映", "反馈", "告诉", "写道", "写到", "问到", "问过", "谈到", "聊到", "强调", "确认过", "承认", "抱怨", "吐槽", "透露", "所说", "提的", "提出", "说的", "跟我说", "跟我讲", "跟我提", "跟我聊", "跟我们说", "跟我们讲", "跟我们提", "和我说", "和我讲", "和我提", "和我们说", "对我说", "对我讲", "向我", "给我说", "给我讲", "给我透", "说漏", "点头", "表态", "松口", "担心", "怕", "嫌", "发愁", "转达", "转告", "嘱咐", "叮嘱", "交代", "明确过", "亲口", "念叨", "说", "讲", "问", "提"];

    private static readonly string[] NotSaid =
    [
        "您说的对", "您说得对", "您说得是", "您说的是", "您说的没错", "您说得没错", "您说的有道理", "您说得有道理", "您说呢", "您说了算", "您说一声", "您说个", "您说怎么", "您说什么", "您说哪", "您说吧", "您来说", "您告诉我", "您表示感谢", "您提出宝贵", "您问到点", "您问得", "您问的", "您问对", "您问起来", "您讲讲", "您提前", "您提供", "您提升", "您提高", "您提一", "您怕麻烦", "您问问", "您说说", "您提个", "您说好", "您讲清", "您说清", "您提醒", "您说明", "您讲明", "您说声", "您讲解", "您提议的时间", "您说的走", "您说的办", "您说的做", "您说的来", "您说的改", "您说的时间", "您说的那", "您讲一", "您担心的话", "您问一", "您直说", "您尽管", "您实话", "您怕是", "您提的问题", "您说几",
    ];

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。？！；：\n、,.?!;:");

    /// <summary>Every attribution in subject and body, in no order.</summary>
    public static List<Attribution> Find(CheckedText text, SubjectNames names)
    {
        var found = new List<Attribution>();
        English(text, names, found);
        Chinese(text, found);
        foreach (var (start, end, _) in Phrases.Find(text.Folded, 0, text.BodyEnd)) Add(text, new Attribution(start, end, false, false), found);
        foreach (var (start, end, _) in ChineseThirds.Find(text.Folded, 0, text.BodyEnd)) Add(text, new Attribution(start, end, false, false), found);
        foreach (var (start, end, _) in ThirdSpeech.Find(text.Folded, 0, text.BodyEnd))
            if (!text.SentenceAt(start).IsQuestion && Third(text, start) is >= 0 and var from) Add(text, new Attribution(from, end, false, false), found);
        foreach (var (start, end, _) in ChinesePhrases.Find(text.Folded, 0, text.BodyEnd)) Add(text, new Attribution(start, end, false, false), found);
        foreach (var (start, end, _) in MutualPhrases.Find(text.Folded, 0, text.BodyEnd)) Add(text, new Attribution(start, end, true, false), found);
        return found;
    }

    private static void Add(CheckedText text, Attribution one, List<Attribution> into)
    {
        var sentence = text.SentenceAt(one.Start);
        if (text.Quoted(one.Start) || Hypothetical.Any(text.Folded, Math.Max(sentence.Start, one.Start - 14), Math.Min(one.End, one.Start + 12))) return;
        if (!into.Exists(other => other.Start < one.End && one.Start < other.End)) into.Add(one);
    }

    private static void English(CheckedText text, SubjectNames names, List<Attribution> into)
    {
        var tokens = text.Tokens;
        for (var i = 1; i < tokens.Count && tokens[i].Start < text.BodyEnd; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || (!VerbsBySpan.Contains(tokens.Span(i)) && !IsBare(tokens, i) && !IsPresent(text, names, i))) continue;
            if ((tokens.Is(i, "pointed") && !tokens.Is(i + 1, "out")) || (tokens.Is(i, "brought") && !tokens.Is(i + 1, "up"))) continue;
            var subject = i - 1;
            while (subject > i - 4 && tokens[subject].Kind == TokenKind.Word && Between.Contains(tokens.Span(subject).ToString())) subject--;
            if (!Speaker(text, names, subject, i)) continue;
            var end = tokens[i].End;
            if (tokens.Is(i + 1, "me") || tokens.Is(i + 1, "us") || tokens.Is(i + 1, "out") || tokens.Is(i + 1, "up")) end = tokens[i + 1].End;
            var contact = tokens.Is(i, "wrote") && tokens.Is(i + 1, "to") || (tokens.Is(i, "wrote") && (tokens.Is(i + 1, "us") || tokens.Is(i + 1, "me")));
            Add(text, new Attribution(tokens[Math.Max(0, subject)].Start, end, false, contact), into);
        }
    }

    private static bool IsBare(TokenList tokens, int i) => Bare.Contains(tokens.Span(i).ToString()) && (tokens.Is(i - 1, "did") || tokens.Is(i - 2, "did")) && tokens.Is(i - 1, "did") == tokens.Is(i - 2, "you");

    private static bool IsPresent(CheckedText text, SubjectNames names, int i) =>
        Present.Contains(text.Tokens.Span(i).ToString()) && text.Tokens[i - 1].Kind == TokenKind.Word && char.IsUpper(text.Tokens.First(i - 1)) && names.Other(text.Folded, text.Tokens[i - 1].Start, text.Tokens[i - 1].End);

    /// <summary>You, one of theirs ("your CFO"), or a person of the card; "she told me" only when she told us.</summary>
    private static bool Speaker(CheckedText text, SubjectNames names, int at, int verb)
    {
        var tokens = text.Tokens;
        if (tokens.Is(at, "you") || tokens.Is(at, "you've") || tokens.Is(at, "you'd")) return true;
        if (tokens[at].Kind != TokenKind.Word) return false;
        if (tokens.Is(at - 1, "your") && Theirs.Contains(tokens.Span(at).ToString())) return true;
        var toUs = tokens.Is(verb + 1, "me") || tokens.Is(verb + 1, "us");
        if (tokens.Is(at, "she") || tokens.Is(at, "he")) return toUs;
        return char.IsUpper(tokens.First(at)) && names.Other(text.Folded, tokens[at].Start, tokens[at].End);
    }

    private static void Chinese(CheckedText text, List<Attribution> into)
    {
        for (var at = text.Text.AsSpan().IndexOfAny('您', '你'); at >= 0 && at < text.BodyEnd;)
        {
            if (Marker(text.Text, at) is { } end) Add(text, new Attribution(at, end, false, Counts(text.Text, end) || (at > 0 && text.Text[at - 1] is '按' or '照' && end < text.Text.Length && !Breaks.Contains(text.Text[end]))), into);
            var next = text.Text.AsSpan(at + 1).IndexOfAny('您', '你');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>您(之前/上次/在邮件里)提到: at most eight characters between; 跟您说 and 给您讲 are our own words.</summary>
    private static int? Marker(string text, int at)
    {
        // 我先听您讲: what is to come.
        if (at > 1 && text[at - 1] == '听' && text[at - 2] is '先' or '想' or '来' or '多' or '听') return null;
        if (at > 0 && "跟向对给替帮请让为问和回与同陪找等劳由着追催".Contains(text[at - 1])) return null;
        if (Array.Exists(NotSaid, words => string.CompareOrdinal(text, at + 1, words, 1, words.Length - 1) == 0)) return null;
        var window = text.AsSpan(at + 1, Math.Min(11, text.Length - at - 1));
        var stop = window.IndexOfAny(Breaks);
        if (stop >= 0) window = window[..stop];
        var (verbAt, length) = (int.MaxValue, 0);
        foreach (var verb in ChineseVerbs)
            if (window.IndexOf(verb) is >= 0 and var found && (found < verbAt || (found == verbAt && verb.Length > length))) (verbAt, length) = (found, verb.Length);
        // A bare verb must stand close: 您说, 您也说, 您上次说.
        if (length == 0 || verbAt > (length == 1 ? 6 : 8) || window[..verbAt].IndexOfAny(NotBetween) >= 0) return null;
        var end = at + 1 + verbAt + length;
        return (length == 1 && Follows(text, end)) || Asks(text, end) ? null : end;
    }

    /// <summary>您问的两件事, 您提的几个问题: counted, and not repeated.</summary>
    private static bool Counts(string text, int end)
    {
        if (end > 0 && text[end - 1] != '的' && (end >= text.Length || text[end] != '的')) return false;
        var after = text.AsSpan(end, Math.Min(8, text.Length - end)).TrimStart('的').TrimStart("这那").TrimStart("一两二三四五几些23456789 ").TrimStart("件个条点项样块");
        return after.Length == 0 || after.StartsWith("事") || after.StartsWith("问题") || after.StartsWith("疑问") || after.StartsWith("顾虑") || Breaks.Contains(after[0]);
    }

    // What stands between 您 and the verb of another subject, another mood or another time.
    private static readonly SearchValues<char> NotBetween = SearchValues.Create("的和我吗看想要可能就把跟对向给愿便会现让请帮替被比得再");

    /// <summary>您还担心什么, 您怕哪一步: asked, not said.</summary>
    private static bool Asks(string text, int end)
    {
        var after = text.AsSpan(end, Math.Min(4, text.Length - end));
        return after.StartsWith("什么") || after.StartsWith("哪") || after.StartsWith("的是什么") || after.StartsWith("的是哪") || after.StartsWith("不担心") || after.StartsWith("不怕") || (text[end - 1] is '心' or '怕' && after.StartsWith("的"));
    }

    /// <summary>Whether what follows makes the verb another word or another mood: 说明, 问题, 提前, 说说, 讲究.</summary>
    private static bool Follows(string text, int at) => at >= text.Length || "明服法话题候前供升高醒示案货成交款取早速纲卷责究座台师演解堂说问讲提一下声吧呢怎什哪谁几不得清来去起着".Contains(text[at]) && !(text[at] is '一' or '不' or '几' or '怎' or '哪' or '谁' && at + 2 < text.Length && text.IndexOf('？', at, Math.Min(12, text.Length - at)) < 0);
}

using System.Buffers;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Finds what sets us above another: a rival, the old way, the market. Sums and dates are arithmetic and not read here.</summary>
internal static class ComparativeReader
{
    private static readonly FoldedPhrases NoRival = new(
        "than planned, than expected, than usual, than agreed, than necessary, than needed, than enough, than a guess, than one, than two, than three, than half, than nothing, than that, than this, than i, rather than, other than, than a polite, than a promise, than a brochure, than happy, than welcome, than you need, than you asked, than you think, than once, than twice, than sorry, than never, than a few, than a day, than a week, than a month, than an hour, than a minute, than words, than a line, than not, than fair, than after, than later, than to, than waiting, than having, than guessing, than finding");

    private static readonly FoldedPhrases Against = new(
        "compared with, compared to, in comparison with, in comparison to, next to, unlike, outperforms, outperform, outlasts, outlast, outruns, outpaces, outshines, beats, superior to, ahead of, a fraction of, half the, twice the, undercuts, undercut, easier on, kinder to, gentler on, leaves them behind, puts them to shame, where others, where other, while others, while other, while most, others only, not even, outlive, outlives, outdo, outdoes, outperformed, leaves behind, below what you, above what you, less of a hassle than, a far cry from, puts to shame, trumps, trump, wins over, runs rings around, puts, preferable to, as opposed to, set against, over and above, versus",
        "远胜, 胜出, 低于, 好于, 远超, 超越, 优于, 胜过, 胜于, 胜在, 强过, 强于, 好过, 快过, 快于, 便宜过, 领先于, 不输, 不亚于, 不逊, 甩开, 完胜, 媲美, 赛过, 高出同行, 不像, 不如我们, 没有我们, 没我们, 没咱们, 没有咱们, 不及咱们, 不如, 比不上, 比不了, 赶不上, 追不上, 不及, 逊于, 逊色, 及不上, 跟不上我们, 输给, 差一截, 差远, 差得远, 落后于, 高一个档次, 上一个台阶, 不在一个档次, 不在一个级别, 不在一个层次, 两码事, 不是一个档次, 不及我们, 相比之下, 比之, 比起, 相较, 相比, 较之, 较诸, 较于, 高一截, 高一筹, 高出一截, 胜一筹, 略胜, 强一截, 省一截, 低一截, 快一截, 好一截, 要好得多, 明显优, 反观, 不比");

    private static readonly FoldedPhrases Sides = new(
        "old, older, existing, present, current, previous, former, last, paper, manual, by hand, spreadsheet, spreadsheets, excel, other, others, another, most, average, typical, usual, conventional, traditional, standard, ordinary, market, industry, today, yours, now, before, what you, the way you, their, theirs, them, they",
        "别家, 同行, 同类, 同款, 同级, 其他, 别的, 市面, 市场, 传统, 普通, 一般, 手上的, 手里的, 手头的, 在用的, 上一批, 上一家, 上家, 前一家, 之前那家, 原先, 从前, 隔壁, 老, 旧, 现在, 以前, 原来, 过去, 人工, 手工, 纸质, 进口, 国产, 他们, 它, 那家, 对手, 竞品, 常规, 平均, 均值, 行业, 上一代, 之前, 如今, 目前, 行情, 您用, 您现");

    private static readonly FoldedPhrases ChineseDegrees = new("更, 还要, 来得, 快, 慢, 省, 轻, 静, 准, 便宜, 低, 少, 高, 多, 好, 强, 稳, 小, 大, 长, 短, 耐, 划算, 划得来, 灵活, 简单, 方便, 容易, 细, 密, 优, 全, 牢, 结实, 顺, 松快, 周到, 及时, 可靠, 安全, 精, 薄, 厚, 贵, 实惠, 干净, 柔, 利落, 靠谱, 清楚, 为省, 为快, 为低, 为优, 为佳, 强得多");

    private static readonly FoldedPhrases ByFar = new("得多, 多了, 一大截, 就不会, 却不, 才不, 就够");
    private static readonly FoldedPhrases Moments = new("以后, 之后, 后再, 再来, 等到, 发现, 猜, 催您, 空谈, 说的, 计划的");
    private static readonly FoldedPhrases YourOld = new("比您现, 比您原, 比您那, 比您用, 比您这, 比您家, 比您厂, 比您之前, 比您目, 比您以前, 比您手, 比您上一, 比您上批, 比您去年, 比您老, 比您旧, 比您们, 比您从前, 比您当前, 比您今, 比您换");

    private static readonly string[] NotBi = ["比较", "比如", "比方", "比例", "比赛", "比重", "比价", "比一比", "比过", "比分", "比率", "比照", "比的时候", "比，", "比说好", "比计划", "比预计", "比预期", "比约定", "比原计划", "比喻", "比划", "比比", "比算", "比完", "比了"];
    private static readonly SearchValues<char> BeforeBi = SearchValues.Create("对同环占性货相无评好价分百各类一可再请能不先");

    /// <summary>The stretch of a clause that compares; null when it does not.</summary>
    public static (int Start, int End)? Find(CheckedText text, Statement clause, SubjectNames names) =>
        clause.Language == Language.Chinese ? Chinese(text, clause, names) : English(text, clause, names);

    private static (int, int)? English(CheckedText text, Statement clause, SubjectNames names)
    {
        var (folded, start, end) = (text.Folded, clause.Start, clause.End);
        var than = FindThan(text.Tokens, clause);
        if (than >= 0)
        {
            if (text.Says(NoRival, start, end) || text.Tokens[than + 1].Kind == TokenKind.Number) return null;
            if (clause.About == About.Reader && !Future(folded, start, end) && !names.Offer(folded, text.Tokens[than].End, end) && !text.Says(OurSide, text.Tokens[than].End, end)) return null;
            if ((clause.About == About.Other || SuperlativeReader.Generic(text.Tokens, clause)) && !clause.NamesUs) return null;
            var after = text.Tokens[than].End;
            return text.Says(Sides, after, end) || names.Rival(folded, after, end) || clause.NamesUs || clause.About == About.Rival || text.Tokens.Is(clause.FirstToken, "it") || StatementReader.NamesOffer(text, start, end) ? (start, end) : null;
        }

        if (Opposed(text, clause, names)) return (start, end);
        if (text.Tokens.Is(clause.FirstToken, "ours") && Degrees.Compares(text.Tokens, clause.FirstToken, clause.EndToken)) return (start, end);
        if (clause.About == About.Reader && text.Find(Against, start, end) is [var set, ..] && names.Rival(folded, set.End, end)) return (start, end);
        if (!clause.NamesUs && clause.About is not (About.Offer or About.Rival)) return null;
        if (text.Find(Surpasses, start, end) is [var surpasses, ..] && surpasses.End + 3 < end && !text.Says(Expectation, surpasses.End, end) && (clause.NamesUs || text.Tokens.Is(clause.FirstToken, "it") || StatementReader.NamesOffer(text, start, surpasses.Start))) return (start, end);
        return text.Find(Against, start, end) is [var against, ..] && (names.Rival(folded, against.Start, end) || text.Says(Sides, against.End, end)) ? (start, end) : null;
    }

    /// <summary>"Against DocuVault, our index is easier": a clause sets the other side, ours follows.</summary>
    private static bool Opposed(CheckedText text, Statement clause, SubjectNames names)
    {
        var (from, to) = (clause.Sentence.Start, clause.Start);
        if (to <= from || !(clause.NamesUs || clause.About == About.Offer)) return false;
        return text.Find(SetUp, from, to) is [var set, ..] && set.Start - from < 12 && (names.Rival(text.Folded, set.End, to) || text.Says(Sides, set.End, to)) && (set.Phrase == "unlike" || Degrees.Compares(text.Tokens, clause.FirstToken, clause.EndToken));
    }

    private static readonly FoldedPhrases SetUp = new("against, next to, beside, alongside, compared with, compared to, in comparison with, in contrast to, unlike, versus, measured against, set against, held against, put beside");

    private static readonly FoldedPhrases OurSide = new("ours, our, we, us, this one");

    // Said of the offer these need no other side by name: "it beats pods".
    private static readonly FoldedPhrases Surpasses = new("beats, outperforms, outlasts, outshines, outruns, outpaces, trumps, outclasses, outlives, outdoes, surpasses, eclipses, knocks spots off, wipes the floor with, blows away, tops");

    private static readonly FoldedPhrases Expectation = new("deadline, expectation, expectations, rush, clock, guessing, waiting, budget, target, queue, it off, up, out, that");

    private static bool Future(string folded, int start, int end)
    {
        var clause = folded.AsSpan(start, end - start);
        return clause.Contains("you'll ", StringComparison.Ordinal) || clause.Contains("you will ", StringComparison.Ordinal) || clause.Contains("you pay ", StringComparison.Ordinal) || clause.Contains("you get ", StringComparison.Ordinal);
    }

    private static int FindThan(TokenList tokens, Statement clause)
    {
        Span<char> buffer = stackalloc char[24];
        var degree = false;
        for (var i = clause.FirstToken; i < clause.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].End - tokens[i].Start > 24) continue;
            var word = buffer[..tokens.Span(i).ToLowerInvariant(buffer)];
            if (degree && word is "than") return i;
            degree |= Degrees.IsComparative(word);
        }

        return -1;
    }

    // 跟康洁的袋子比，我们的纸面更厚实: a clause names the other side and ends in 比, ours follows.
    private static bool SetAgainst(CheckedText text, Statement clause, SubjectNames names)
    {
        var (folded, start, end) = (text.Folded, clause.Start, clause.End);
        if (clause.About is About.Reader or About.Rival || start <= clause.Sentence.Start) return false;
        var before = folded.AsSpan(clause.Sentence.Start, start - clause.Sentence.Start).TrimEnd("，, ");
        var stop = clause.Sentence.Start + before.Length;
        if ((before.StartsWith("比起") || before.StartsWith("相比") || before.StartsWith("相较")) && before.Length < 16) return clause.About == About.Offer && text.Says(More, start, end) && folded[start] != '我' && !folded.AsSpan(start, end - start).Contains("您", StringComparison.Ordinal);
        if (!before.EndsWith("比") && !before.EndsWith("相比") && !before.EndsWith("比起来") && !before.EndsWith("比较") && !before.EndsWith("对比") && !before.EndsWith("比的话") && !before.EndsWith("比一比")) return false;
        if (!names.Rival(folded, clause.Sentence.Start, stop) && !text.Says(Sides, clause.Sentence.Start, stop)) return false;
        if (before.EndsWith("怎么比") || before.EndsWith("去比") || before.EndsWith("来比")) return false;
        return (clause.NamesUs || clause.About == About.Offer) && (text.Says(ChineseDegrees, start, end) || clause.NamesUs) && !folded.AsSpan(start, end - start).Contains("您", StringComparison.Ordinal);
    }

    private static readonly FoldedPhrases More = new("更, 得多, 多了, 一截, 好用, 强");

    private static readonly FoldedPhrases Difference = new("区别在于, 不同在于, 差别在于, 不同之处, 区别是");

    private static (int, int)? Chinese(CheckedText text, Statement clause, SubjectNames names)
    {
        var (folded, start, end) = (text.Folded, clause.Start, clause.End);
        if (clause.About == About.Other && !clause.NamesUs) return null;
        // What the difference is, the clauses that follow say.
        if (text.Says(Difference, start, Math.Min(clause.Sentence.End, end + 12))) return null;
        if (text.Find(Against, start, end) is [var against, ..])
        {
            // 不如周四见 proposes.
            if (against.Phrase is "不如" && (against.Start == start || folded[against.Start - 1] is '还' or '倒')) return null;
            var side = names.Rival(folded, start, end) || text.Says(Sides, start, end);
            if (against.Phrase is "不像" or "相比" or "比起" or "反观" or "比之" or "相较" ? side : side || (clause.NamesUs && against.Phrase is not "低于") ) return (start, end);
        }

        if (SetAgainst(text, clause, names)) return (start, end);
        // 别家的设备旧，我们的新.
        if (end - start <= 8 && (folded.AsSpan(start).StartsWith("我们的") || folded.AsSpan(start).StartsWith("我们家的") || folded.AsSpan(start).StartsWith("咱们的")) && !folded.AsSpan(start, end - start).ContainsAny("是有在不") && start > clause.Sentence.Start && names.Rival(folded, clause.Sentence.Start, start)) return (start, end);
        // 清泉那台占地大，我们的小巧得多: the rival stands a clause before.
        if (clause.NamesUs && text.Says(ByFar, start, end) && names.NamedRival(folded, clause.Sentence.Start, start)) return (start, end);
        for (var at = start; at < end && (at = folded.IndexOfAny(['比', '较'], at, end - at)) >= 0; at++)
        {
            if (folded[at] == '较' && (at + 1 >= end || !(names.Rival(folded, at, end) || text.Says(Sides, at, end)) || folded[at - 1 < 0 ? 0 : at - 1] == '比')) continue;
            if (folded[at] == '比' && (at > 0 && BeforeBi.Contains(folded[at - 1]) || Array.Exists(NotBi, words => string.CompareOrdinal(folded, at, words, 0, words.Length) == 0))) continue;
            if (clause.About == About.Reader && at > start && !names.Rival(folded, at, end)) continue;
            // 比我清楚: a person, and no offer.
            if (folded.AsSpan(at + 1).StartsWith("我") && !folded.AsSpan(at + 1).StartsWith("我们")) continue;
            if (folded.AsSpan(at + 1).StartsWith("您") && !text.Says(YourOld, at, Math.Min(end, at + 6))) continue;
            // 比上线以后发现要好: two moments are compared, not two offers.
            if (text.Says(Moments, at, end) && !names.Rival(folded, at, end)) continue;
            if (text.Says(ChineseDegrees, Math.Min(at + 2, end), end)) return (start, end);
        }

        return null;
    }
}

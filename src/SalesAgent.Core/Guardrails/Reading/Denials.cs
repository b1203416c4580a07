namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Words that deny what stands beside them. "Needs no reagents" and 无需 deny a burden and so affirm.</summary>
internal static class Denials
{
    private static readonly FoldedPhrases Words = new(
        "not, no, never, none, nothing, nobody, neither, nor, cannot, can't, don't, doesn't, didn't, isn't, aren't, won't, wouldn't, wasn't, hardly, excluded, except, stops short, outside, unable, lack, lacks",
        "不, 没, 无, 未, 非, 别, 勿, 除外, 暂缺");

    private static readonly FoldedPhrases Affirming = new(
        "no need, needs no, need no, no extra, no additional, without extra, not only, no matter, no problem, no trouble, no doubt, nothing to, without having, no longer, without anyone, without a, without any, not just, isn't only",
        "没有通知, 没有异议, 如无, 若无, 如未, 若未, 不够时, 不够的时候, 不足时, 能不能, 有没有, 是不是, 会不会, 要不要, 行不行, 可不可以, 好不好, 对不对, 用不用, 赶不赶, 来不来, 是否, 差不多, 不用, 无需, 不需, 不必, 免, 不仅, 不但, 不光, 不只, 不管, 不论, 无论, 没问题, 不成问题, 不在话下, 没得说, 不会, 无缝, 无线, 无人, 无忧, 不锈, 不错, 不怕, 不断, 也没事, 没事, 不限, 无限, 非常, 特别, 别人, 差别, 分别, 别的, 级别, 个别, 类别, 识别, 不同, 不少, 无论如何, 不再, 未来, 不卡, 不掉, 非得, 不停, 不间断");

    private static readonly FoldedPhrases Limits = new("only, at most, no more than, limited to", "只能, 仅, 至多, 只支持, 只做");

    /// <summary>Whether a stretch of a message says how far something goes and no further.</summary>
    public static bool Restricts(CheckedText text, int from, int to) => text.Says(Limits, from, to);

    /// <summary>Whether a stretch of a message denies.</summary>
    public static bool In(CheckedText text, int from, int to) => In(text.Find(Words, from, to), text.Find(Affirming, from, to));

    /// <summary>Whether a stretch of folded text denies.</summary>
    public static bool In(string folded, int from, int to)
    {
        var hits = Words.Find(folded, from, to);
        return hits.Count > 0 && In(new Matches(hits, from, to), new Matches(Affirming.Find(folded, from, to), from, to));
    }

    private static bool In(Matches hits, Matches affirming)
    {
        for (var i = 0; i < hits.Count; i++)
        {
            var affirmed = false;
            for (var k = 0; k < affirming.Count; k++) affirmed |= hits[i].Start >= affirming[k].Start && hits[i].Start < affirming[k].End;
            if (!affirmed) return true;
        }

        return false;
    }
}

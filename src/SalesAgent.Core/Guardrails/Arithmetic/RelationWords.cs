using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>The words by which a sentence says how its figure was reached, in both languages.</summary>
internal static class RelationWords
{
    private const int Before = 60;
    private const int After = 30;

    private static readonly (Relation Relation, string English, string Chinese)[] Groups =
    [
        (Relation.Result, "=, ≈, so, makes, make, making, comes to, come to, came to, coming to, that's, that is, which is, means, i.e, works out, work out, working out, equals, amounts to, amount to, you're at, you are at, would be, brings it, brings you, bringing, gives, giving, hence, thus, therefore, runs you, run you, runs to, you'd pay, you pay, you would pay, in other words, ends up, lands at, puts you at, translates, exactly, precisely, at your quantity",
            "就是, 算, 等于, 也就是, 即, 折合, 算下来, 下来, 所以, 因此, 这样, 相当于, 合计, 实付, 换算, 算出来, 得出, 那么, 一算, 算起来, 正好, 刚好, 恰好, 正是"),
        (Relation.Sum, "together, total, totals, totalling, totaling, in all, altogether, all in, sum, both, plus, add, adds, added, adding, combined, overall, all told, on top, including, from, now",
            "一共, 总共, 共, 总计, 总价, 总额, 加起来, 加上, 再加, 全部, 两项, 两样, 加在一起, 拢共, 统共, 连同, 整单, 全套, 加, 总"),
        (Relation.Difference, "less, fewer, more, leaves, leave, leaving, left, to spare, below, under, above, over, cheaper, dearer, difference, save, saves, saving, savings, saved, remaining, remainder, remains, rest, balance, minus, off, short, gap, apart, older, longer, shorter, later, earlier, ahead, cut, down by, up by, lower, higher, gain, gained, extra, additional, other, outstanding, still, headroom, drop, dropped, rise, rose, within, room, spread, better, of them, other half, faster, free up, freed, frees, regain, back, didn't, did not, don't, haven't, weren't, before, after, instead",
            "少, 多, 剩, 余, 差, 省, 便宜, 贵, 低, 高, 减, 降, 尾款, 超, 缺, 还要, 涨, 增, 提前, 晚, 早, 长, 短, 另外, 其余, 宽裕, 补, 腾出, 留, 没, 未, 离, 距, 富余"),
        (Relation.Product, "at, each, per, times, apiece, a piece, every, for all, a month, a year, a day, a week, ×, x, for the, multiplied, *",
            "每, 一共, 总共, 共, 乘, 各, 单价, 按, 一个月, 一年, 一天, 全年, 总, ×, 就要, 要"),
        (Relation.Quotient, "each, per, apiece, a month, a day, a week, monthly, holds, contains, split, average, on average, divided, a head, instalments, instalment, installments, installment, needs, need, takes, take, buys, lasts, means, enough for, covers, shared, spread over, ÷",
            "每, 平均, 人均, 均, 摊, 分, 单价, 一天, 一个月, 一个, 一台, 一件, 一只, 一人, 够, 要, 除"),
        (Relation.Share, "off, discount, deposit, down payment, down, upfront, up front, vat, tax, commission, rebate, reduction, advance, due, of it, of that, of them, of these, instalment, on signing, with the order, share, saves, saving",
            "定金, 订金, 首付, 预付, 优惠, 让, 税, 返, 减, 折, 其中, 占, 省, 少, 赔, 付, 合"),
        (Relation.Rest, "off, discount, after, less, incl, including, inclusive, gross, net, balance, remaining, rest, price, pay, now, reduction, with vat, plus vat, remainder, up, down, instead",
            "折, 优惠, 让, 税, 尾款, 余款, 余下, 剩, 到手, 只要, 减, 后, 付, 降到, 涨到, 原价"),
        (Relation.Ratio, "percent, per cent, %, share, rise, growth, up, fewer, less, more, cut, drop, grew, fell, rose, saving, save, cheaper, lower, higher, down, of, times, under, over, below, above, increase, decrease, half, third, quarter, reduction",
            "%, 百分, 成, 降, 减, 少, 多, 增, 涨, 省, 低, 高, 占, 比, 倍, 一半, 便宜, 贵"),
    ];

    private static readonly FoldedPhrases Phrases = new([.. Groups.SelectMany(static group => new[] { group.English, group.Chinese })]);

    private static readonly Dictionary<string, Relation> ByPhrase = Groups
        .SelectMany(static group => (group.English + ", " + group.Chinese).Split(',', StringSplitOptions.TrimEntries).Select(phrase => (phrase, group.Relation)))
        .GroupBy(static pair => pair.phrase, StringComparer.Ordinal)
        .ToDictionary(static pairs => pairs.Key, static pairs => pairs.Aggregate(Relation.None, static (all, pair) => all | pair.Relation), StringComparer.Ordinal);

    /// <summary>The relations that the words around a figure speak of, no further than its sentence; what follows a colon is a result of any kind.</summary>
    public static Relation Around(CheckedText text, Mention claim)
    {
        var sentence = text.SentenceAt(claim.Start);
        var found = Relation.None;
        var before = claim.Start;
        while (before > sentence.Start && text.Text[before - 1] is ' ' or '\u00a0') before--;
        if (before > sentence.Start && text.Text[before - 1] is ':' or '：' or '=' or '＝' or '≈' or '→' or '–' or '—') found = Relation.Result;
        var matches = text.Find(Phrases, Math.Max(sentence.Start, claim.Start - Before), Math.Min(sentence.End, claim.End + After));
        for (var i = 0; i < matches.Count; i++) found |= ByPhrase[matches[i].Phrase];
        return found;
    }
}

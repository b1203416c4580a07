using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Finds what is said of a competitor. Naming one, asking about one, or leaving the choice to the reader says nothing.</summary>
internal static class RivalReader
{
    private static readonly FoldedPhrases Neutral = new(
        "differently, fits, fit, lists, list, listed, states, stated, shows, showed, quote, quotes, quotation, offer, offers, look at, have changed, has changed, also, as well, compare, side by side, manual, data sheet, website, price list, fair, choice, choose, good company, good tool, respect, solid, decent, not timed, have not used, haven't used, never used, not seen, haven't seen, have not tested, haven't tested, ask both, in the running, shortlist, alternative, by the data sheets",
        "怎么比, 怎么样, 怎么选, 如何比, 比较, 对比, 官网, 说明书, 价目, 报价, 公开, 也在, 也报, 也可以, 也不错, 文档, 选, 货比, 以他们, 为准, 标注, 写明, 写的是, 各有, 没有用过, 没用过, 不好评价, 不评价, 不了解, 不熟悉, 没打过交道, 说不好");

    // Who says so declines to judge, wherever in the sentence the rival stands.
    private static readonly FoldedPhrases Declined = new(
        "no data, no figures, no numbers, can't say, cannot say, don't know, do not know, won't comment, not comment, rather not, wouldn't comment, can't comment, cannot comment, can't speak for, cannot speak for, can't judge, cannot judge, won't judge, no idea, haven't tried, have not tried, never tried, not tested, haven't tested, haven't seen, not for me to say, not my place, leave that to you, ask them, check with them, no opinion, won't speak for, not going to comment, have nothing on",
        "我没有, 我没, 我不, 我无, 手上没有, 手里没有, 没有数据, 没数据, 没有资料, 没资料, 不好评, 不评, 不便评, 不予评, 不好说, 没法评, 没法说, 说不准, 说不上, 不清楚, 不掌握, 查不到, 没查到, 不敢说, 不方便说, 不方便评, 不乱说, 不妄, 不做评, 不作评, 不多说, 不多评, 没拆过, 没试过, 没用过, 没测过, 没比过, 不去评, 不议论, 不贬, 比我清楚, 您比我, 不回避, 不否认, 这个不假, 这一点不假, 确实, 您自己判断, 您自己比, 您自己看");

    private static readonly FoldedPhrases Sneering = new(
        "charging later, renting trouble, trouble, could not find, couldn't find, can't even, cannot even, spare no, prayer, quoting low, low-balling, lowball, bait, clumsy, never there, never been good, forgets, rust, rusts, wear out, wears out, wear, leaks, leak, small print, toy, twice, regret, regrets, breaks down, break down, breaks, fall apart, falls apart, let down, lets down, lets you down, hidden, hide, hides, cuts corners, cut corners, sloppy, shoddy, flimsy, amateur, amateurs, amateurish, gimmick, knock-off, copy, copies, copied, clone, bankrupt, going under, on its last legs, dying, vanish, vanishes, disappear, disappears, disappeared, never answer, never answers, nobody answers, unreliable, overcharge, overcharges, rob, robs, burn, burns, burnt, burned, trap, traps, trick, tricks, mislead, lies, lie, cheat, cheats, fool, fools, joke, laugh, laughing, mess, nightmare, headache, painful, clunky, outdated, obsolete, dinosaur, stone age, yesterday's, last century, museum, second-rate, second rate, half-baked, poor, bad, worse, worst, weak, useless, fails, fail, failed, crash, crashes, bugs, buggy, stuck, neglect, ignores, walk away, walks away, left alone, left in the lurch, in the lurch, struggle, struggles, regretted, glorified, wannabe, smoke and mirrors, all talk, hot air, blame, blames, bail, sell you and, sold and gone, once you sign, once they have, pay twice, come back to us, coming back, sorry they, nickel, squeeze, milk",
        "偷换, 偷偷, 不地道, 不厚道, 不老实, 不实在, 不认真, 不负责, 水分, 猫腻, 猫儿腻, 门道多, 打不通, 组装厂, 外购, 没人认, 资金紧张, 发不出, 散架, 关门, 裁员, 官司, 被罚, 出过事, 事故, 漏水, 返修, 掉链子, 不稳, 虚标, 缩水, 打架, 不回, 不靠边, 半个月, 消失, 不见人, 黄了, 没售后, 没服务, 翻脸, 贴个牌, 贴牌, 买来壳子, 套壳, 蒸发, 没人接, 不接电话, 没人管, 不管, 甩手, 坑, 骗, 忽悠, 糊弄, 应付, 偷工减料, 以次充好, 山寨, 仿冒, 抄, 草台班子, 作坊, 外行, 不专业, 不靠谱, 靠不住, 跑路, 倒闭, 撑不了, 撑不下去, 后悔, 吃亏, 上当, 踩坑, 返工, 三天两头, 动不动, 老出, 老是, 经常坏, 容易坏, 用不久, 烂, 差, 糙, 凑合, 摆设, 花架子, 玩具, 噱头, 吹, 画饼, 空头, 推三阻四, 推脱, 扯皮, 踢皮球, 磨洋工, 拖, 加价, 宰, 套路, 割, 隐形, 藏着, 暗地, 糊涂账, 过时, 老掉牙, 淘汰, 落后, 跟不上, 水货, 翻新, 二手, 拆东墙, 丢三落四, 马虎, 敷衍, 糟, 惨, 哭, 骂, 投诉, 翻车, 找不到人, 联系不上, 不认账, 不认人, 拍屁股, 卷款, 皮包公司, 心虚, 不敢, 短命, 早晚, 迟早, 换了又换, 走人");

    private static readonly FoldedPhrases Generic = new(
        "competitor, competitors, competition, other vendors, other suppliers, most vendors, most suppliers, cheap providers, other providers, the others, the cheap ones, rival, rivals",
        "他们家, 别家, 同行, 其他家, 别的厂家, 其他厂家, 对手, 竞品, 友商, 那家, 隔壁, 小作坊, 小厂, 那些, 有些厂家, 有的厂家, 便宜的那, 别人家");

    private static readonly FoldedPhrases They = new("they, their, theirs, them, it, those who", "他们, 人家, 它家, 那边, 他家, 对方");

    /// <summary>Whether a clause runs somebody down.</summary>
    public static bool Sneers(CheckedText text, Statement clause) => clause.About == About.Rival && text.Says(Sneering, clause.Start, clause.End);

    /// <summary>The stretch that judges a rival, or null: a rival named in the clause, or meant by "they" after it was named.</summary>
    public static (int Start, int End)? Judges(CheckedText text, Statement clause, Statement? before, SubjectNames names)
    {
        var (folded, start, end) = (text.Folded, clause.Start, clause.End);
        if (text.Quoted(start) || clause.Sentence.IsQuestion) return null;
        var named = names.NamedRival(folded, start, end);
        var meant = named || text.Says(Generic, start, end) || (clause.About == About.Rival && before is not null && before.About == About.Rival);
        // 便宜归便宜，售后跟不上: still of the one before.
        if (!meant && before?.About == About.Rival && before.Sentence == clause.Sentence && !clause.NamesUs && clause.Language == Language.Chinese && clause.About is About.Offer or About.Rival && text.Says(Sneering, start, end)) return (start, end);
        if (!meant && !(before?.About == About.Rival && text.Says(They, start, Math.Min(end, start + 24)))) return null;
        // 这个我不回避: of the writer.
        if (clause.Language == Language.Chinese && folded.IndexOf('我', start, end - start) is >= 0 and var mine && (mine + 1 >= folded.Length || folded[mine + 1] != '们') && !named) return null;
        if (text.Says(Sneering, start, end)) return (start, end);
        if (text.Says(Declined, clause.Sentence.Start, clause.Sentence.End)) return null;
        // Plain statements count where the rival is their subject and something is said of it.
        var goesOn = clause.Language == Language.Chinese && before?.About == About.Rival && before.Sentence == clause.Sentence && names.NamedRival(folded, before.Start, before.End);
        if (!(named || goesOn) || !clause.States || clause.About != About.Rival || clause.NamesUs || text.Says(Neutral, start, end) || clause.EndToken - clause.FirstToken < 4) return null;
        return (start, end);
    }
}

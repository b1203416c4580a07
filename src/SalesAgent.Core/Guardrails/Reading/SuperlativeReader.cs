using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Finds what sets us above all others, in any wording: "second to none", "you won't find a quieter one", 没有哪家能比.</summary>
internal static class SuperlativeReader
{
    // Said of anybody's offer these mean one thing.
    private static readonly FoldedPhrases Outright = new(
        "second to none, in a class of its own, in a class of their own, in a class by itself, in a league of its own, in a league of their own, in a different league, in our own league, in its own league, own league, playing catch-up, play catch-up, everybody's favourite, favourite dosing, 's favourite, 's favorite, hands down the, gold standard, industry standard for, industry-leading, industry leader, category leader, market leader, market-leading, class-leading, leads the field, leading the field, lead the field, leads the pack, leads the market, leads the industry, leads the way, lead the way in, unrivalled, unrivaled, unmatched, unparalleled, unbeatable, unsurpassed, unequalled, unequaled, peerless, without equal, without rival, without peer, has no equal, have no equal, knows no equal, no equal in, no rival in, best-in-class, best in class, best in the business, best in town, best anywhere, top of its class, top of the range, top of the league, top-of-the-line, head and shoulders above, ahead of the pack, ahead of the field, ahead of everyone, streets ahead, number one, no. 1, #1, top three, top five, top 3, top 5, top ten, top 10, top-rated, world-class, world class, world leader, world's leading, bar none, like no other, beats anything, beats any, tops anything, tops any, outdoes, the leader in, leaders in, the leading, hold a candle, holds a candle, beats them all, outclasses, outperforms every, beats every, beats all other, beats any other, nobody does it better, no one does it better, sets the standard, sets the bar, set the standard, sets the benchmark, the benchmark for, crown jewel, one of a kind, the only one of its kind, pioneer in, front-runner, frontrunner, first choice for, a cut above, the envy of, stands alone, nothing else comes, comes close to us, the name to beat, undisputed, unchallenged, the finest, set the pace, sets the pace, setting the pace, pacesetter, raise the bar, raises the bar, raised the bar, the last word in, the ultimate in, the pinnacle of, pole position, top dog, the king of, the queen of, the rolls-royce of, the ferrari of, the reference in, the yardstick for, as good as it gets, good as they come, gets no better, doesn't get any better, doesn't get better, nothing short of the best, in pole position, unsurpassable, incomparable, beyond compare, without parallel, has no match, have no match, no match anywhere, knows no rival, has no rival, have no rival, have no peer, has no peer, second to nobody, second to no one, leaves everyone else, leaves everybody else, leaves the rest, leave the rest, puts everyone else, the others follow, everyone else follows, copies us, tries to copy, the first name in, the biggest name in, the most trusted name, household name, first among, a world first, an industry first, the one to beat, above all others, above all other, above the rest, above everyone else, above everybody else, ahead of all others, over all others, runaway leader, clear leader, clear winner, the envy",
        "头把交椅, 没人不服, 无人不服, 谁不服, 头号, 第一块牌子, 头块牌子, 响当当, 学我们, 跟着我们学, 也就我们, 就只有我们, 只有我们一家, 只有我们能, 只有我们做, 全靠我们带, 老字号里, 没得比, 就数我们, 数我们家, 首选品牌, 公认的标杆, 行业的标杆, 业界标杆, 的标杆, 独门, 独家专利, 独有, 唯我, 谁都比不了, 没人比得了, 没人做得到, 没有人做得到, 最强, 第一把交椅, 首屈一指, 数一数二, 独一无二, 无出其右, 无人能及, 无人能比, 无人可比, 无可匹敌, 无与伦比, 无可比拟, 举世无双, 天下无双, 盖世无双, 独步, 独占鳌头, 业内领先, 行业领先, 业界领先, 国内领先, 国际领先, 全球领先, 领先同行, 领先全国, 领先水平, 领先地位, 遥遥领先, 龙头, 领头羊, 领头雁, 领跑, 领军, 行业标杆, 业内标杆, 标杆产品, 名列前茅, 数得着, 数得上, 排得上号, 没有第二家, 找不到第二, 找不出第二, 挑不出第二, 没有第二个, 没有对手, 没有敌手, 找不到对手, 独此一家, 只此一家, 仅此一家, 别无分号, 之冠, 之最, 天花板, 王者, 一哥, 老大哥, 拔尖, 拔得头筹, 冠绝, 佼佼者, 出类拔萃, 顶呱呱, 顶流, 行业老大, 业内老大, 头部企业, 头部厂家, 头部品牌, 第一梯队, 一骑绝尘, 望尘莫及, 甘拜下风, 难逢对手, 鹤立鸡群, 拔头筹, 坐头把, 头一份, 头一家, 独树一帜, 一枝独秀, 稳居, 傲视, 金字招牌, 行业翘楚, 业界翘楚, 翘楚, 坐第一, 排头兵, 头牌, 世界一流, 国内一流, 国际一流, 全国一流, 前三甲, 状元, 冠军, 压倒同行, 秒杀同行, 打着灯笼, 扛把子, 顶配, 顶级, 顶尖, 一流水准, 一流水平, 独一份, 蝎子粑粑, 没有之一, 执牛耳, 魁首, 榜首, 头名, 王牌, 招牌里的招牌, 领头的, 带头的, 数第一, 排老大, 称第二, 敢称第一, 无可替代, 不可替代, 无可挑剔, 无懈可击, 登峰造极, 炉火纯青, 空前, 绝无仅有, 前所未有, 史无前例, 凤毛麟角, 公认做得, 公认最, 公认的好, 口碑第一, 全网第一, 行业第一, 同类第一, 全国第一, 销量第一, 力压, 艳压, 完爆, 秒杀, 碾压, 吊打, 甩同行, 甩开同行, 无敌");

    private static readonly FoldedPhrases Scope = new(
        "on earth, under the sun, this side of, for miles, far and wide, between here and, to be had, to be found, on the market, in the market, in the industry, in the business, in the trade, in the region, in the country, in the county, in the state, in the city, in the world, in town, in its class, of its kind, in its price range, in this price range, around, anywhere, out there, available, money can buy, you can buy, you can get, you will find, you'll find, you will ever, you'll ever, we know of, ever built, ever made, today's market, in europe, in germany, in china, in asia, in america, in britain, in the uk, in the us, in canada, in the north, in the south, in the west, in the east, in north america, worldwide, nationwide, across the industry, in the field, in our field, in the sector",
        "市面上, 市场上, 业内, 业界, 行业里, 行业内, 行业中, 这一行, 这行, 同行里, 同行中, 同类, 同行业, 圈子里, 圈内, 国内, 全国, 全球, 世界上, 世界, 当地, 本地, 全省, 全市, 华南, 华东, 华北, 华中, 西南, 东北, 长三角, 珠三角, 亚洲, 全行业, 行业");

    private static readonly FoldedPhrases Nobody = new("nowhere, nowhere else, no roaster, no mill, no factory, no school, no agency, no shop, no studio, no workshop, no dealer, no importer, no exporter, no carrier, no bank, no lab, no app, no software, no product, no model, no device, no unit, no pump, no bag, no course, no team, no crew, no installer, no manufacturer, no producer, no plant, no practice, no clinic, no salon, no garage, no bakery, no builder, no contractor, no lender, no broker, no insurer, no consultant, no consultancy, no trainer, no teacher, no other, few others, few, hardly any, scarcely any, not many, nobody, no one, no-one, none, nothing, no other, not one, not a single, no competitor, no rival, no supplier, no vendor, no tool, no machine, no system, no firm, no company, no provider, no brand, no maker, hardly anyone, scarcely anyone");
    private static readonly FoldedPhrases NoneSuch = new("there's hardly, there are hardly, there's scarcely, if any, if anyone, there isn't any, there aren't any, there is not a, there aren't many, there aren't, you'd struggle, i defy you, i challenge you, there isn't a, there is no, there's no, there are no, isn't another, there is hardly, there are few, few, hardly any");
    private static readonly FoldedPhrases NotFound = new("hard to imagine, can't imagine, cannot imagine, hard to think of, can't think of, cannot think of, couldn't wish for, couldn't ask for, can't ask for, go a long way to find, drive a long way, travel far to, look far and wide, look hard to find, have to look, look hard for, rarely find, seldom find, rarely see, rarely will you, seldom will you, never will you, hard put to find, hard to come by, won't taste, won't drink, won't hear, won't buy, won't have seen, will you find, would you find, can you find, could you find, show me a, show me one, name me a, name me one, name one, won't find, will not find, wouldn't find, can't find, cannot find, never find, hard to find, hard-pressed to find, hard pressed to find, struggle to find, difficult to find, try finding, try to find, good luck finding, won't see, won't meet, won't get, won't come across, yet to see, yet to meet, yet to find, never seen, haven't seen, have not seen, look long, look a long time, search long, search in vain, look in vain");
    private static readonly FoldedPhrases Anybody = new("anything else, than any, than anyone, than anybody, than anything, than all, than every, than everyone, than everybody, than ours, than we, than us, than our, any other, every other, all other, all the others, all others, the rest of the, everyone else, everybody else, anyone else, anybody else, anywhere else, nowhere else");
    private static readonly FoldedPhrases Near = new("as evenly as, as precisely as, as reliably as, as thoroughly as, as carefully as, as well as ours, as accurately as, as smoothly as, as ours, as we do, can do that, offers that, does that, does this, comes close, come close, comes near, come near, gets near, get near, anywhere near, matches, match, rivals, beats, beat, touches, touch, equals, compares, compare with, keeps up, keep up with, like it, like ours, like us, the way we, as well as we, as good as, as fast as, as quickly as, as quiet as, does it better, measure up, catch up with, be named in the same breath, in the same breath");
    private static readonly FoldedPhrases Nonexistent = new("don't exist, do not exist, doesn't exist, does not exist, isn't made, aren't made, is not made, can't be had, cannot be had, can't be bought, cannot be bought, isn't to be had, doesn't get any, does not get any, don't get any, don't come any, doesn't come any, do not come any, does not come any, hasn't been built, hasn't been made, has yet to be, nobody makes, no one makes, nobody sells, no one sells, nobody builds, no one builds, was never made, is nowhere, are nowhere");
    private static readonly FoldedPhrases Equal = new("as well, as good, as long, as much, as carefully, as closely, as quickly, as fast, such care, like this, like ours, like it, as reliable, as quiet, as fresh");
    private static readonly FoldedPhrases AsGets = new("gets, get, comes, come, can be, can get");
    private static readonly FoldedPhrases NotAbove = new("no more than, nothing more than, no longer, no later than, no sooner, never more than, not more than, any more, anymore, any longer, no further, no less than, nothing less, no earlier than, little more than, no better time, no better moment, nothing further, no fewer than, nobody has to, nobody needs to, no one has to, no one needs to, nobody needs, no one needs, no machine has to, no longer, no other systems, no other way, no other costs, no other fees, no other question, more on that");

    private static readonly FoldedPhrases ChineseNone = new("找不着, 挑不着, 看不到, 见不到, 买不到, 还没有谁, 没有比, 没比, 再没有, 再没, 难有, 罕有, 鲜有, 少有, 哪家也, 哪还有, 谁家, 哪个厂家, 没几家, 没有几家, 很少有, 没有哪, 没哪, 哪家能, 哪家比, 哪有, 没有一家, 没一家, 没有谁, 没谁, 谁也, 谁都, 哪家都, 哪家也, 没有人能, 没人能, 无人, 没有任何, 找不到, 找不出, 挑不出, 数不出, 很难找, 难找, 难再找, 别家, 其他家, 同行, 其他厂家, 别的厂家, 还没见过, 没见过, 没有别家, 没有别的");
    private static readonly FoldedPhrases ChineseAbove = new("跟我们比, 和我们比, 与我们比, 跟它比, 跟咱们比, 比我们, 比咱们, 比它, 叫板, 较劲, 较量, 掰手腕, 比肩, 平起平坐, 一较高下, 一争高下, 相提并论, 打得过, 第二家, 第二个, 出其右, 及得上, 跟得上, 够得着, 摸得到, 能比, 可比, 相比, 比得上, 比得过, 比不上, 比不了, 赶不上, 赶得上, 追不上, 追得上, 做得到, 做不到, 做得出, 做不出, 没法比, 前头, 前面, 超过, 超得过, 胜过, 匹敌, 媲美, 抗衡, 比它更, 比我们更, 比这更, 比它还, 比我们还, 比这还, 更稳的, 更快的, 更准的, 更省的, 更好的, 更便宜的, 更静的, 更轻的, 敢说, 敢比, 能出其右, 望其项背, 同样, 这么稳, 这么快, 这么准, 这么省, 这么低, 这么全, 能及, 企及, 敌得过, 撼动, 盖过");
    private static readonly FoldedPhrases ChineseRank = new("排进前, 排在前, 排得进, 排第一, 排名第一, 排头, 排到前, 位居前, 位列前, 居首, 居前列, 第一名, 第一品牌, 前三名, 前三强, 前五名, 前五强, 前十名, 前十强, 进前三, 进前五, 进前十, 进了前三, 进了前五, 居前三, 列前三");
    private static readonly string[] HarmlessMost = ["最近", "最好", "最后", "最晚", "最迟", "最早", "最多", "最少", "最终", "最初", "最新", "最担心", "最怕", "最关心", "最看重", "最想", "最需要", "最在意", "最头疼", "最烦", "最低", "最高", "最大", "最长", "最短", "最矮", "最小", "最常", "最合适", "最方便", "最要紧", "最重要", "最关键", "最主要", "最忙", "最缺", "最难", "最急", "最累", "最实在的办法", "最简单的办法", "最贵", "最耗"];

    /// <summary>The stretch of a clause that says it; null when it does not.</summary>
    public static (int Start, int End)? Find(CheckedText text, Statement clause)
    {
        var outright = text.Find(Outright, clause.Start, clause.End);
        if (outright.Count > 0 && (clause.NamesUs || clause.About is About.Offer or About.Rival) && !(clause.Denies && Disclaims(text, clause, outright[0].Start))) return (clause.Start, clause.End);
        if (text.Says(Nowhere, clause.Start, clause.End)) return (clause.Start, clause.End);
        return clause.Language == Language.Chinese ? Chinese(text, clause) : English(text, clause);
    }

    /// <summary>"If there is a better one, I have yet to meet it": a claim that dresses as a condition.</summary>
    public static bool Defies(CheckedText text, Statement clause) => clause.Language == Language.English && !clause.Sentence.IsQuestion && text.Says(Nowhere, clause.Start, clause.End);

    // Whoever looks: the reader may be the subject.
    private static readonly FoldedPhrases Nowhere = new("yet to meet it, yet to see it, yet to find it, yet to meet one, yet to see one, yet to find one, haven't met it, haven't seen it yet, haven't found it, never met it, 就我们一家, 就咱们一家, 就咱一家, 就我们家, 没有别家, 再没别家, 打着灯笼, 找不出几家, 找不到几家, 数不出几家, 没几家能, 没几家敢, 敢称第二, 敢认第二, 没人敢称, 没人敢说第一, 找不到第二, 找不出第二, 挑不出第二, 找不着第二, 看不到第二, 没有第二家, 没第二家, 跑遍, 走遍, 翻遍, 问遍, 找遍");

    /// <summary>"We are not the market leader" makes no claim.</summary>
    private static bool Disclaims(CheckedText text, Statement clause, int at) => Denials.In(text, Math.Max(clause.Start, at - 22), at);

    private static (int, int)? English(CheckedText text, Statement clause)
    {
        if (clause.About is About.Reader && !text.Says(NotFound, clause.Start, clause.End)) return null;
        var (folded, start, end) = (text.Folded, clause.Start, clause.End);
        if (text.Says(NotAbove, start, end)) return null;
        var degree = Degree(text.Tokens, clause, out var most);
        if (degree && text.Says(Anybody, start, end) && (clause.NamesUs || !Generic(text.Tokens, clause))) return (start, end);
        if (text.Says(NotFound, start, end) && (degree || text.Says(Near, start, end))) return (start, end);
        if (text.Find(Nobody, start, end) is [var none, ..] && none.Start - start < 30)
        {
            if ((text.Says(Near, none.End, end) || AsWell(text.Tokens, clause)) && clause.About is not About.Other) return (start, end);
            if (degree && (text.Says(Scope, start, end) || clause.NamesUs)) return (start, end);
        }

        if (degree && text.Says(Nonexistent, start, end)) return (start, end);
        if (AsGoodAsItGets(text, clause)) return (start, end);
        if (degree && Opens(text, clause)) return (start, end);
        if ((degree || text.Says(Equal, start, end)) && text.Says(NoneSuch, start, end) && (text.Says(Scope, start, end) || clause.NamesUs)) return (start, end);
        if (most >= 0 && (text.Says(Scope, OfAll(text, clause) ? clause.Sentence.Start : start, end) || OfUs(text, clause, most)) && !Denials.In(text, Math.Max(start, most - 12), most)) return (start, end);
        return null;
    }

    // "Of everything on the market, this is the lightest."
    private static bool OfAll(CheckedText text, Statement clause) => text.Tokens.Is(clause.Sentence.FirstToken, "of") || text.Tokens.Is(clause.Sentence.FirstToken, "among");

    // "Nobody nests parts as cleverly."
    private static bool AsWell(TokenList tokens, Statement clause)
    {
        for (var i = clause.FirstToken; i + 1 < clause.EndToken; i++)
            if (tokens.Is(i, "as") && (tokens.Span(i + 1).EndsWith("ly", StringComparison.OrdinalIgnoreCase) || tokens.Is(i + 1, "well") || tokens.Is(i + 1, "fast") || tokens.Is(i + 1, "good"))) return true;
        return false;
    }

    /// <summary>"As fresh as beans get", "as good as office coffee comes".</summary>
    private static bool AsGoodAsItGets(CheckedText text, Statement clause)
    {
        var tokens = text.Tokens;
        if (clause.About == About.Reader) return false;
        for (var i = clause.FirstToken; i + 4 < clause.EndToken; i++)
            if (tokens.Is(i, "as") && tokens.Is(i + 2, "as") && !tokens.Is(i + 1, "soon") && !tokens.Is(i + 1, "far") && !tokens.Is(i + 1, "much") && !tokens.Is(i + 1, "long") && !tokens.Is(i + 3, "you") && !tokens.Is(i + 3, "we") && !tokens.Is(i + 3, "i"))
                return text.Find(AsGets, tokens[i + 3].Start, clause.End) is [var gets, ..] && clause.End - gets.End <= 3;
        return false;
    }

    /// <summary>"No office machine brews more cleanly": nobody is excepted, and nobody is spared a duty.</summary>
    private static bool Opens(CheckedText text, Statement clause)
    {
        var tokens = text.Tokens;
        if (!tokens.Is(clause.FirstToken, "no") || clause.About is About.Reader or About.Other || text.Says(Duty, clause.Start, clause.End)) return false;
        Span<char> buffer = stackalloc char[24];
        for (var i = clause.FirstToken + 2; i < clause.EndToken; i++)
            if (tokens[i].Kind == TokenKind.Word && tokens[i].End - tokens[i].Start <= 24 && Degrees.IsComparative(buffer[..tokens.Span(i).ToLowerInvariant(buffer)])) return !tokens.Is(i + 1, "than") || !tokens.Is(i, "more");
        return false;
    }

    private static readonly FoldedPhrases Duty = new("has to, have to, needs, need, must, should, will, is needed, are needed, is required, goes out, leaves, may, to be, is due, are due, is lost, gets lost, more time, more work, longer than");

    /// <summary>"A dry pump ruins a seal faster than anything": said of a kind of thing, not of the offer.</summary>
    internal static bool Generic(TokenList tokens, Statement clause) => tokens.Is(clause.FirstToken, "a") || tokens.Is(clause.FirstToken, "an");

    /// <summary>Whether the superlative stands right after "we are", "it is", "our … is": a claim about the offer and not about a step or a time.</summary>
    private static bool OfUs(CheckedText text, Statement clause, int most)
    {
        if (!clause.NamesUs) return false;
        foreach (var noun in (string[])["way", "step", "time", "question", "thing", "point", "part", "day", "date", "version", "one for you", "fit", "route", "start", "place", "reason", "moment", "price i", "figure", "path", "next", "number", "change", "risk", "address", "person", "of my", "of your", "of the three", "of the two"])
            if (text.Folded.AsSpan(most, Math.Min(48, clause.End - most)).Contains(noun, StringComparison.Ordinal)) return false;
        return clause.About == About.Offer;
    }

    private static bool Degree(TokenList tokens, Statement clause, out int most)
    {
        Span<char> buffer = stackalloc char[24];
        var degree = false;
        most = -1;
        for (var i = clause.FirstToken; i < clause.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].End - tokens[i].Start > 24) continue;
            var word = buffer[..tokens.Span(i).ToLowerInvariant(buffer)];
            degree |= Degrees.IsComparative(word);
            if (Degrees.IsSuperlative(word) && (tokens.Is(i - 1, "the") || (tokens.Is(i - 2, "the") && tokens.Is(i - 1, "very")) || ContentWords.Bare(tokens.Span(i - 1)).Length < tokens.Span(i - 1).Length) && !tokens.Is(i - 2, "at")) most = tokens[i].Start;
        }

        return degree;
    }

    // Of the whole market: nobody is better (更…的, 这么…的, 有不过).
    private static bool AboveAll(CheckedText text, Statement clause)
    {
        var (folded, start, end) = (text.Folded, clause.Start, clause.End);
        var none = text.Find(ChineseNone, start, end);
        var all = text.Says(Whole, start, end);
        if (none.Count > 0 && clause.About != About.Reader)
        {
            var rest = folded.AsSpan(none[0].Start, end - none[0].Start);
            // 没有比 Q200 更稳定的, 挑不出更扎实的; 没有比较 is no comparison.
            if (rest.IndexOf('更') is >= 0 and var more && (all || rest[more..].IndexOf('的') > 0 || none[0].Phrase is "没有比" or "没比") && !rest.StartsWith("没有比较")) return true;
            if (all && rest.IndexOfAny("比敢能") >= 0) return true;
        }

        if (all && text.Says(Unseen, start, end)) return true;
        // 谁也省不过它: nobody outdoes it.
        for (var at = start; at < end && (at = folded.IndexOf("不过", at, end - at, StringComparison.Ordinal)) >= 0; at++)
            if (at > start + 2 && folded.AsSpan(start, at - start).IndexOfAny("谁哪") >= 0 && folded.AsSpan(at + 2, Math.Min(4, folded.Length - at - 2)) is var whom && (whom.StartsWith("它") || whom.StartsWith("我们") || whom.StartsWith("咱") || whom.StartsWith("这"))) return true;
        return false;
    }

    private static readonly FoldedPhrases Whole = new("放眼, 整个行业, 全行业, 整个市场, 市面上, 市场上, 行业里, 这行里, 这一行, 业内, 同行里, 圈子里, 圈里, 全国, 国内, 全省, 全市, 全城, 整个珠三角, 整个长三角, 珠三角, 长三角, 华南, 华东, 华北, 华中, 西南, 东北, 整个亚洲, 同价位, 这个价位, 同级别, 同功率, 同类产品, 同类机型");
    private static readonly FoldedPhrases Unseen = new("看不到, 见不到, 买不到, 找不到, 找不着, 寻不着, 没见过, 没有的, 独我们, 只有我们, 仅我们, 就我们, 数我们");

    private static (int, int)? Chinese(CheckedText text, Statement clause)
    {
        var (folded, start, end) = (text.Folded, clause.Start, clause.End);
        // 论稳当劲儿，华南还没有哪家…能排到它前头: nobody, and above, in one clause.
        if (text.Find(ChineseNone, start, end) is [var none, ..] && text.Says(ChineseAbove, none.Start, end) && clause.About != About.Reader) return (start, end);
        if (AboveAll(text, clause)) return (start, end);
        if (text.Says(ChineseRank, start, end) && clause.About is not (About.Reader or About.Other) && !clause.Denies) return (start, end);
        for (var at = start; (at = folded.IndexOf('最', at, end - at)) >= 0; at++)
        {
            if (Array.Exists(HarmlessMost, words => string.CompareOrdinal(folded, at, words, 0, words.Length) == 0) && !text.Says(Scope, start, end)) continue;
            if (clause.About is not About.Offer || clause.Denies) continue;
            if (clause.NamesUs || text.Says(Scope, start, end)) return (start, end);
        }

        return null;
    }
}

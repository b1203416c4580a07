using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// F.6: spam-risk wording, weighed; 3 to 4 warns, 5 or more blocks. The seller's own footer is not weighed. Mild words (free,
/// offer, trial) are ordinary in sales: only three of them together weigh 1.
/// </summary>
internal static class SpamRiskRule
{
    private static readonly FoldedPhrases Three = new(
        "act now, 100% free, 100 % free, click here now, click here to claim, click below to claim, buy now, cash bonus, earn extra cash, make money fast, double your money, double your income, congratulations you, you have won, you've won, you have been selected, you've been selected, you have been chosen, you've been chosen, lucky winner, claim yours, claim your, grab yours, grab it while, grab your, snag yours, snap yours up, while they're hot, while it's hot, hot deal, mega deal, super deal, insane deal, crazy deal, killer deal, unbelievable deal, incredible deal, mega sale, huge sale, blowout sale, flash sale, get yours now, get yours today, prices slashed, slashed prices, lowest price ever, lowest prices ever, best price ever, buy one get one, free gift, free gifts, mystery gift, bonus inside, surprise inside, what are you waiting for, don't delete, this is not spam, this isn't spam, dear friend, miracle, once in a lifetime, risk-free money, get rich, easy money, fast cash, extra income, will not believe your eyes, won't believe your eyes, you won't believe, jaw-dropping, mind-blowing, doorbuster, too good to miss, shut up and take, run don't walk, $$$, €€€, £££, ¥¥¥, 💰💰, 🔥🔥, 🎁🎁, order now and, order today and get, reply now and get, sign up now and get, limited time only, supplies are limited, act fast, hurry up",
        "免费领, 免费送, 免费拿, 点击领取, 点此领取, 点击链接领, 扫码领, 扫码抢, 立即领取, 立刻领取, 马上领取, 速领, 限时秒杀, 限时抢购, 限时抢, 限时免费, 秒杀, 马上抢, 立即抢, 赶紧抢, 抓紧抢, 赶快抢, 快来抢, 速抢, 疯抢, 抢疯, 抢爆, 手慢无, 手慢则无, 加微信领, 加v, 加薇, 加威信, 加微领, 加群领, 大礼包, 大礼等, 豪礼, 狂送, 疯送, 壕礼, 送好礼, 好礼相送, 惊喜不断, 惊喜多多, 福利来袭, 福利大放送, 大放送, 福利放送, 重磅福利, 错过拍大腿, 拍大腿, 错过后悔, 不看后悔, 错过等一年, 错过再等, 钜惠, 巨惠, 特惠来袭, 骨折价, 白菜价, 跳楼价, 跳楼大甩卖, 吐血价, 血亏, 亏本甩, 甩卖, 大甩卖, 清仓, 史上最低, 全网最低, 全网底价, 买一送一, 买一赠一, 充值送, 转发有奖, 集赞, 抽奖, 中奖, 中大奖, 幸运用户, 幸运客户, 恭喜您获得, 恭喜您中, 恭喜您被, 恭喜你, 薅羊毛, 羊毛党, 家人们, 宝子们, 宝宝们, 亲们, 日赚, 月入过万, 躺赚, 暴利, 稳赚, 一夜暴富, 代开发票, 无抵押, 无门槛领, 零元购, 0元购, 0元领, 一元购, 1元购, 爆款直降, 直降到底, 炸裂, 燃爆, 嗨购, 狂欢, 冲冲冲, 走过路过, 机会难得, 戳这里, 戳链接, 猛戳, 回复1领, 回复领取, 红包雨, 领红包, 抢红包, 扫码加群, 加群有礼, 进群领, 专属大奖, 大奖等您, 点击查收, 您已获得, 您已中, 全场骨折, 全场五折起, 疯狂折扣, 劲爆, 震撼来袭, 重磅来袭, 燃情, 错过不再有, 前十名送, 前百名, 送完即止, 先到先得送");

    private static readonly FoldedPhrases Two = new(
        "limited time, urgent, last chance, risk-free, no obligation, guaranteed, double your, winner, order now, no cost, lowest price, make money, pre-approved, satisfaction guaranteed, best deal, exclusive deal, special deal, amazing offer, unbeatable offer, click here, no strings attached, no catch, join millions, sign up free, call now, apply now, giveaway, prize, jackpot, bargain",
        "限时, 仅限今天, 最后机会, 恭喜您, 零风险, 保证收益, 低价, 无门槛, 贷款, 先到先得, 爆款, 爆单, 火爆, 抢购, 抢先, 速来, 速看, 点击链接, 前三名, 前五名, 前十名, 前20名, 前50名, 前100名, 大促, 特惠, 超值, 赠送大");

    private static readonly FoldedPhrases One = new("free, amazing, incredible, best price, cheap, discount, deal, exclusive, instant, offer, save big, special promotion, trial, bonus", "免费, 优惠, 特价, 促销, 折扣, 赚钱, 独家, 惊喜, 礼品, 好礼");

    private static readonly FoldedPhrases Shorteners = new("bit.ly, tinyurl.com, t.co, goo.gl, ow.ly, t.cn, dwz.cn, suo.im, url.cn");

    private static readonly FoldedPhrases Shouted = new("free, now, act, win, buy, sale, today, hurry, limited, offer, only, claim, deal, cash, bonus, best, save, click, urgent, exclusive, guaranteed, yours, your, last, chance, huge, amazing, never, miss, don't, must, new, big, off, discount, order, call, get, all, must, read, important, wow, more, every, money");

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "F-6",
        Severity = Severity.Block,
        Title = new("No wording that reads like spam.", "不写像垃圾邮件的话。"),
        Good = [RuleExample.En("The trial is described in the offer.", "trial, offer"), RuleExample.En("The trial is free, and the offer has no discount. Reply STOP to opt out."), RuleExample.Zh("附上报价，欢迎提问。"), RuleExample.Zh("可以先免费试用，优惠写在报价里。")],
        Bad = [RuleExample.En("Act now!! Limited time, click here now."), RuleExample.En("CLAIM YOUR SPOT TODAY"), RuleExample.En("Grab yours while they're hot!"), RuleExample.Zh("限时秒杀，免费领取惊喜礼品！！"), RuleExample.Zh("前五名豪礼狂送，手慢无！")],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        var text = context.Text;
        var score = 0;
        var words = new List<string>();
        int start = -1, end = -1;
        void Add(int weight, int from, int to, string what)
        {
            score += weight;
            if (!words.Contains(what)) words.Add(what);
            // The heaviest stretch is shown: the first of weight 3, else the first.
            if (start < 0 || (weight == 3 && score - weight < 3)) (start, end) = (from, to);
        }

        // Each phrase once: saying "offer" twice is no worse than once.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (from, to, phrase) in Three.Find(text.Folded, 0, text.FooterStart))
            if (seen.Add(phrase) && !Harmless(text, from)) Add(3, from, to, phrase);
        foreach (var (from, to, phrase) in Two.Find(text.Folded, 0, text.FooterStart))
            if (seen.Add(phrase) && !Harmless(text, from)) Add(2, from, to, phrase);
        foreach (var (from, to, phrase) in Shorteners.Find(text.Folded))
        {
            Add(3, from, to, phrase);
            break;
        }

        Shape(context, Add);
        if (score > 0)
        {
            var mild = 0;
            foreach (var (_, _, phrase) in One.Find(text.Folded, 0, text.FooterStart))
                if (seen.Add(phrase)) mild++;
            score += mild / MildPerPoint;
        }

        if (score < 3) yield break;
        var list = string.Join(", ", words);
        yield return context.At(Rule, start, end, $"Spam risk {score}: {list}.", $"垃圾邮件风险 {score} 分：{list}。", "Say it plainly.", "请换成平实的说法。", score >= 5 ? Severity.Block : Severity.Warn);
    }

    private static readonly System.Buffers.SearchValues<string> Rows = System.Buffers.SearchValues.Create(["!!", "！！", "!！", "！!"], StringComparison.Ordinal);

    private const int MildPerPoint = 3;

    private static bool Harmless(CheckedText text, int at) => text.Quoted(at) || PhraseRules.Denied(text, at);

    /// <summary>What the eye sees: a subject in capitals, shouted words, rows of exclamation marks, rows of emoji.</summary>
    private static void Shape(CheckContext context, Action<int, int, int, string> add)
    {
        var text = context.Text;
        int letters = 0, capitals = 0;
        foreach (var c in text.Text.AsSpan(0, text.SubjectEnd))
        {
            if (char.IsAsciiLetter(c)) letters++;
            if (char.IsAsciiLetterUpper(c)) capitals++;
        }

        if (letters >= 8 && capitals * 2 >= letters) add(3, 0, text.SubjectEnd, context.Language.Pick("capitals", "全大写"));
        else Shouts(context, add);
        var marks = text.Text.AsSpan(0, text.FooterStart).IndexOfAny(Rows);
        if (marks >= 0) add(3, marks, marks + 2, "!!");
        Emoji(context, add);
    }

    /// <summary>Two shouted sales words in a row, or three words in capitals in a row with one of them among them.</summary>
    private static void Shouts(CheckContext context, Action<int, int, int, string> add)
    {
        var tokens = context.Text.Tokens;
        int run = 0, sales = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var word = tokens.Span(i);
            if (i < tokens.Count && tokens[i].Start < context.Text.FooterStart && word.Length >= 2 && tokens[i].Kind == Reading.TokenKind.Word && !word.ContainsAnyInRange('a', 'z'))
            {
                run++;
                if (Shouted.Any(context.Text.Folded, tokens[i].Start, tokens[i].End)) sales++;
                continue;
            }

            if (i < tokens.Count && tokens[i].Kind == Reading.TokenKind.Mark && run > 0) continue;
            if (sales >= 2 || (sales == 1 && run >= 3))
            {
                add(3, tokens[i - run].Start, tokens[i - 1].End, context.Language.Pick("capitals", "全大写"));
                return;
            }

            run = sales = 0;
        }
    }

    private const int FewestEmoji = 4;

    private static void Emoji(CheckContext context, Action<int, int, int, string> add)
    {
        int count = 0, first = -1;
        for (var i = 0; i < context.Text.FooterStart; i++)
        {
            if (!char.IsHighSurrogate(context.Text.Text[i]) || context.Text.Text[i] < '\ud83c') continue;
            if (first < 0) first = i;
            if (++count == FewestEmoji) add(3, first, i + 2, context.Language.Pick("emoji", "表情"));
        }
    }
}

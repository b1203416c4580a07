using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>The taboos of D.6 that are words: T-01 to T-07, T-13, T-14; T-10 counts questions, T-15 asks the law.</summary>
internal static class TabooRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DraftRule> All { get; } =
    [
        PhraseRules.Of("T-01", Severity.Block, new("The customer is not told that they are wrong.", "不指责客户错了。"),
            new("you're wrong, you are wrong, you are mistaken, you're mistaken, that's not true, that is not true, you don't understand, you do not understand, you misunderstood, you have misunderstood, that is incorrect, that's incorrect, you got it wrong, you failed to", "你错了, 您错了, 你搞错了, 您搞错了, 你不懂, 您不懂, 您不了解, 你不了解, 这不对, 你理解错, 您理解错, 您误会了, 您想错了"),
            new("This tells the customer they are wrong.", "这是在说客户错了。"), new("Say what you explained badly instead.", "请改成自己没有说清楚。"),
            [RuleExample.En("I explained that badly; let me try again."), RuleExample.Zh("是我没有说清楚。")],
            [RuleExample.En("I think you misunderstood the offer."), RuleExample.Zh("这一点您理解错了。")]),
        PhraseRules.Of("T-02", Severity.Block, new("No arguing.", "不与客户争辩。"),
            new("actually no, with all due respect, let me correct you, as i already said, as i said before, like i said, how can you say, i already told you, i have to disagree", "我都说了, 怎么可能, 你怎么能这么说, 您怎么能这么说, 这话不对, 我早就说过, 跟您说过多少"),
            new("This argues with the customer.", "这是在和客户争辩。"), new("Ask what lies behind it.", "请先问清对方的考虑。"),
            [RuleExample.En("What makes you see it that way?"), RuleExample.Zh("您主要担心哪一点？")],
            [RuleExample.En("With all due respect, the price is fair."), RuleExample.Zh("我都说了价格不能动。")]),
        HingeRule.Rule,
        PhraseRules.Of("T-04", Severity.Block, new("No pressure and no false urgency.", "不施压，不制造假紧迫。"),
            new("last chance, today only, only today, final offer, now or never, expires tonight, expires today, before it's too late, act now, hurry, limited spots, only a few left, few spots left, spots left, while stocks last, don't miss out, don't miss this, offer ends, limited time, once in a lifetime, time is running out, sign today", "最后机会, 最后一次机会, 仅限今天, 只限今天, 过了今天, 今天不定就没了, 名额只剩, 名额有限, 错过不再, 机不可失, 手慢无, 抓紧时间下单, 限时优惠, 限时, 马上就没了, 今天签, 仅此一次, 仅剩"),
            new("This presses the customer with an urgency that no fact supports.", "这是在制造没有依据的紧迫感。"), new("Name a real, dated reason from the facts, or cut it.", "请写出有依据的真实日期，或删去。"),
            [RuleExample.En("Your own go-live date needs three weeks of set-up.", "set-up of three weeks before go-live"), RuleExample.Zh("按您自己的上线时间，需要先做准备。"), RuleExample.En("The price list offer ends on 31 December 2026.", "The price list offer ends on 31 December 2026.")],
            [RuleExample.En("This is your last chance to join."), RuleExample.Zh("名额有限，错过不再。")], Evidenced),
        PhraseRules.Of("T-05", Severity.Block, new("No guilt and no shame.", "不让客户内疚或难堪。"),
            new("you'll regret, you will regret, don't you care about, if you loved your family, are you serious, i'm disappointed, i am disappointed, after all i have done, after all the time i, you owe me, you owe us, keep your word, you promised me, still ignoring, you keep ignoring, why are you ignoring, shame on", "你会后悔的, 您会后悔的, 会后悔, 难道你不, 难道您不, 你不爱孩子, 这点钱都, 说话要算数, 太让我失望, 不给面子, 对得起"),
            new("This makes the customer feel guilty.", "这会让客户内疚或难堪。"), new("Leave the decision to them.", "把决定留给客户。"),
            [RuleExample.En("It is your decision, and either answer is fine."), RuleExample.Zh("怎么决定都可以。")],
            [RuleExample.En("You'll regret waiting."), RuleExample.Zh("不买您会后悔的。")]),
        PhraseRules.Of("T-06", Severity.Block, new("No absolutes.", "不说绝对的话。"),
            new("guaranteed results, guaranteed success, 100% safe, 100 % safe, 100% secure, completely risk-free, risk-free, no risk, zero risk, risk free, the best, number one, no. 1, #1, world's leading, world-class, market leader, market-leading, the leading, the only, unbeatable, unmatched, best-in-class, the fastest, the cheapest, revolutionary, the most advanced, never fails, always works, foolproof, can't go wrong", "保证赚, 稳赚, 百分百, 百分之百, 100%安全, 零风险, 毫无风险, 没有任何风险, 第一品牌, 行业领先, 遥遥领先, 世界领先, 国内领先, 无与伦比, 史上最, 万无一失"),
            new("This is an absolute that nothing proves.", "这是没有证据的绝对说法。"), new("Say what is measured, by whom and when.", "请改成有来源、有日期的事实。"),
            [RuleExample.En("What would be the best time to talk?"), RuleExample.En("At best it saves an hour; the only open point is security.", "saves an hour"), RuleExample.Zh("哪个时间对您最方便？")],
            [RuleExample.En("RoutePilot is the best planner on the market.", "RoutePilot"), RuleExample.Zh("这套方案零风险。")], HarmlessAbsolute),
        PhraseRules.Of("T-07", Severity.Block, new("No rival is run down.", "不贬低同行。"),
            new("garbage, junk, rip-off, ripoff, terrible, scam, crooks, useless, pathetic, a joke, overpriced, inferior, rubbish, awful, incompetent, outdated product", "垃圾, 坑人, 骗子, 差劲, 忽悠人, 太烂, 很烂, 不靠谱, 山寨, 割韭菜, 都是骗"),
            new("This runs somebody down.", "这是在贬低别人。"), new("State a dated, sourced difference instead.", "请改成有来源、有日期的差别。"),
            [RuleExample.En("Their manual lists no replanning during the tour.", "manual"), RuleExample.Zh("两家的差别在于能不能途中重排。")],
            [RuleExample.En("Their planner is junk."), RuleExample.Zh("他们的系统就是垃圾。")]),
        QuestionsRule.Rule,
        PhraseRules.Of("T-13", Severity.Block, new("No secrecy and no kickback.", "不搞私下交易和回扣。"),
            new("don't tell anyone, do not tell anyone, between us, between you and me, just between, under the table, off the books, keep this quiet, kickback, don't tell your boss, something for you personally, personal commission for you", "别告诉别人, 不要告诉别人, 私下给你, 私下给您, 回扣, 给您个人, 好处费, 别跟您领导说, 咱俩知道, 返点给您"),
            new("This offers secrecy or a kickback.", "这是在搞私下交易。"), new("Cut it.", "请删去。"),
            [RuleExample.En("The choice is between us and doing nothing."), RuleExample.Zh("报价单公开发给各位。")],
            [RuleExample.En("Between us, I can get you more."), RuleExample.Zh("有您的回扣。")],
            static (context, _, end) => context.Text.Folded.AsSpan(end).StartsWith(" and")),
        PhraseRules.Of("T-14", Severity.Block, new("No stereotypes.", "不说刻板印象。"),
            new("women are, women can't, women don't, for a woman, men are better, girls can't, typical woman, typical female, like a girl, old people can't, you people, foreigners always, asians are, germans always, chinese people always, even your wife", "女人就是, 女人不懂, 女司机, 男人就该, 头发长见识短, 老年人不懂, 老年人学不会, 外地人, 乡下人, 农村人不懂, 你们这种人, 女人都, 男人都"),
            new("This generalises about a group of people.", "这是对一类人的刻板印象。"), new("Cut it.", "请删去。"),
            [RuleExample.En("Everyone on the team can use it."), RuleExample.Zh("团队里每个人都能用。")],
            [RuleExample.En("Women are better at this."), RuleExample.Zh("女司机也能学会。")]),
    ];

    /// <summary>An urgency with a date that a fact holds is no pressure (deadline evidence).</summary>
    private static bool Evidenced(CheckContext context, int start, int end)
    {
        var sentence = context.Text.SentenceAt(start);
        return context.Ledger.Any(e => e.Mention.Kind == ClaimKind.Date && e.Verdict == ClaimVerdict.Supported && e.Mention.Start >= sentence.Start && e.Mention.End <= sentence.End) && end > start;
    }

    /// <summary>"The best time", "the only question", "the leading causes", 不是零风险: nothing absolute is said of the offer.</summary>
    private static bool HarmlessAbsolute(CheckContext context, int start, int end)
    {
        if (PhraseRules.Negated(context, start, end)) return true;
        var folded = context.Text.Folded;
        var after = folded.AsSpan(end, Math.Min(24, folded.Length - end)).TrimStart();
        if (folded.AsSpan(start, end - start) is "the best" or "the only" or "the fastest" or "the leading")
        {
            if (context.Text.SentenceAt(start).IsQuestion) return true;
            foreach (var noun in (string[])["time", "day", "way", "person", "question", "thing", "point", "open", "next", "fit for you", "date", "moment", "step", "number", "reason", "one who", "address", "place", "part", "cause", "missing", "change", "cost", "of luck"])
                if (after.StartsWith(noun)) return true;
        }

        return false;
    }
}

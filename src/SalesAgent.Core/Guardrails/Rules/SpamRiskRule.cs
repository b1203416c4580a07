using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.6: spam-risk wording, weighed; 3 to 4 warns, 5 or more blocks. The seller's own footer is not weighed.</summary>
internal static class SpamRiskRule
{
    private static readonly FoldedPhrases Two = new(
        "act now, limited time, urgent, last chance, 100% free, risk-free, no obligation, guaranteed, double your, earn extra cash, cash bonus, winner, congratulations you, click here now, order now, buy now, no cost, lowest price, once in a lifetime, miracle, this is not spam, dear friend, make money, extra income, pre-approved, satisfaction guaranteed",
        "限时, 仅限今天, 最后机会, 马上抢, 立即领取, 免费领取, 中奖, 恭喜您, 零风险, 稳赚, 保证收益, 暴利, 代开发票, 低价, 清仓, 不看后悔, 点击领取, 秒杀, 全网最低, 无门槛, 贷款, 加微信领, 日赚");

    private static readonly FoldedPhrases One = new("free, amazing, incredible, best price, cheap, discount, deal, exclusive, instant, offer, save big, special promotion, trial, $$$", "免费, 优惠, 特价, 促销, 折扣, 赚钱, 独家, 火爆, 抢购, 惊喜, 礼品");

    private static readonly FoldedPhrases Shorteners = new("bit.ly, tinyurl.com, t.co, goo.gl, ow.ly, t.cn, dwz.cn, suo.im, url.cn");

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "F-6",
        Severity = Severity.Block,
        Title = new("No wording that reads like spam.", "不写像垃圾邮件的话。"),
        Good = [RuleExample.En("The trial is described in the offer.", "trial, offer"), RuleExample.Zh("附上报价，欢迎提问。")],
        Bad = [RuleExample.En("Act now!! Limited time, click here now."), RuleExample.Zh("限时秒杀，免费领取惊喜礼品！！")],
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
            if (start < 0) (start, end) = (from, to);
        }

        // Each phrase once: saying "offer" twice is no worse than once.
        var two = Two.Find(text.Folded, 0, text.BodyEnd).DistinctBy(h => h.Phrase).ToList();
        foreach (var (from, to, phrase) in two) Add(2, from, to, phrase);
        foreach (var (from, to, phrase) in One.Find(text.Folded, 0, text.BodyEnd).DistinctBy(h => h.Phrase))
            if (!two.Exists(t => t.Start <= from && t.End >= to)) Add(1, from, to, phrase);
        foreach (var (from, to, phrase) in Shorteners.Find(text.Folded).Take(1)) Add(3, from, to, phrase);
        var subject = text.Text.AsSpan(0, text.SubjectEnd);
        int letters = 0, capitals = 0, marks = 0;
        foreach (var c in subject)
        {
            if (char.IsAsciiLetter(c)) letters++;
            if (char.IsAsciiLetterUpper(c)) capitals++;
        }

        if (letters >= 8 && capitals * 2 >= letters) Add(3, 0, text.SubjectEnd, context.Language.Pick("capitals", "全大写"));
        for (var i = 0; i + 1 < text.BodyEnd; i++)
            if (text.Text[i] is '!' or '！' && text.Text[i + 1] is '!' or '！' && ++marks == 1) Add(3, i, i + 2, "!!");
        if (score < 3) yield break;
        var list = string.Join(", ", words);
        yield return context.At(Rule, start, end, $"Spam risk {score}: {list}.", $"垃圾邮件风险 {score} 分：{list}。", "Say it plainly.", "请换成平实的说法。", score >= 5 ? Severity.Block : Severity.Warn);
    }
}

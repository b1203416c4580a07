using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Voices;

/// <summary>
/// The words of talk between people, as against those of a business: a phrase made of them alone states no fact. What is not in
/// the list is not learned as a favourite; the person can still add it.
/// </summary>
internal static class ConversationWords
{
    private static readonly FrozenSet<string> Plain = Set("""
        a an the i i'm i'll i'd i've me my mine you you're you'll you'd you've your yours we we're we'll we'd we've us our it it's its that that's this these those there there's here what what's
        which who when where how why if so as at by for from in into of on off onto out over to up with without about after before until than then but or and not no yes nor don't doesn't didn't
        isn't aren't wasn't won't can't couldn't wouldn't shouldn't is am are was were be been being do does did done has have had can could will would shall should may might must just only even
        also too very more most much many some any all both each one two other another same such own way let let's
        """);

    private static readonly FrozenSet<string> Talk = Set("""
        anything something anyone someone nobody unclear clearer doubt doubts comments hold answer answers afternoon again ahead always anytime appreciate ask asking away back bear best better bit brief briefly call calls catch chance chat cheer clear close coffee come comes cheers day dear delay
        drop easy either ever evening everything excuse eye feel fine find fit five follow forward free friday gentle get gets give glad go going good got grateful great hand happy happily hard head hear
        hearing heart help helpful helps hesitate hope hopefully hurry idea ignore inbox instead interesting keen keep kind kindly know later leave less like likely line little live long look looking
        lot love luck make makes matter mean meantime meet meeting message mind minute minutes moment morning nice note nothing now number nutshell okay once open part passing patience peek phone pick
        place please pleasure point pop pressure promise question questions quick quickly quiet quite read ready really reach reply right round run rush say saying see sense send shape share short shot
        show side simple simply sit smile soon sorry sound sounds speak spare spell squeeze start stay step stop story straight suit suits sure swing take takes talk talking tell ten thank thanks thing
        things think thinking thought thoughts time today together tomorrow touch try turn understand use useful via view wait walk want week weekend welcome well while wish wonder wondering word words
        work works worry worries worth write writing wrong yet quarter hour picture page cup plain english honest honestly
        """);

    /// <summary>Words at which a phrase does not begin or end: it would be a piece of one.</summary>
    private static readonly FrozenSet<string> NoStart = Set("and or but of than nor as at by from into off onto over with for in on to is am are was were be been will would can could it's that's");
    private static readonly FrozenSet<string> NoEnd = Set("a an the and or but of to for from with at by in into as if than so is am are was were be been will would can could should may might must do does did has have had your our my its these those i we you're i'm i'll i'd i've we'll we're what which who when where how why not no very some any about one on onto over until without after before off");

    // The turns of phrase that Chinese sales mails are made of, the longest first.
    private static readonly string[] Turns =
    [
        .. """
           方便的话 有空的话 感兴趣的话 需要的话 如果有 如果您 如果你 有任何 有什么 不着急 不用急 慢慢来 慢慢看 没关系 没问题 随时联系 随时找我 随时告诉 告诉我 跟我说 和我说 说一声 说一下 聊一聊 聊聊 聊几句 看一看 看一下 看看 了解一下 了解
           沟通一下 沟通 同步一下 同步 确认一下 确认 回复一下 回复 回一句 回个 一句话 就可以 就行 就好 即可 打扰了 打扰 麻烦您 麻烦你 麻烦 辛苦您 辛苦了 辛苦 请教一下 请教 想法 建议 意见 疑问 问题 感谢 谢谢 多谢 期待 盼 希望 顺便 简单 直接 尽快
           第一时间 抽空 有空 空的时候 方便 时候 时间 合适 需要 帮忙 帮您 帮你 支持 理解 放心 客气 见谅 抱歉 不好意思 冒昧 祝 顺利 愉快 您看 你看 怎么样 如何 好吗 行吗 可以吗 是否 能否 可否 想 说 聊 看 问 等 找 给 跟 和 与 把 先 再 也 都 还 就 才 只
           很 太 更 最 多 少 几 一 两 点 些 下 个 句 次 声 这 那 哪 什么 怎么 为什么 您的 你的 我的 我们 咱们 您 你 我 咱 的 地 得 了 吗 呢 吧 啊 哦 是 有 没 不 别 在 到 来 去 上 里 会 能 可以 可 要 请 让 任何 如果 因为 所以 但 不过 其实 不妨 随时 联系 电话 消息 微信 见面 今天 明天 这周 下周 周末 早 晚
           """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).OrderByDescending(turn => turn.Length),
    ];

    private const string NoStartChinese = "的地得了吗呢吧啊哦和与就才也都还", NoEndChinese = "的地得把给跟和与在是想先再也都还就才只很太更最不没一两几这那您你请让要会能";

    /// <summary>Whether an English phrase of lower-case words is talk, begins and ends well, and says more than small words.</summary>
    public static bool IsTalk(IReadOnlyList<string> words) =>
        !NoStart.Contains(words[0]) && !NoEnd.Contains(words[^1]) && words.All(word => Plain.Contains(word) || Talk.Contains(word)) && words.Any(Talk.Contains);

    /// <summary>Whether a Chinese phrase is talk: made of usual turns, at least one of them of two characters or more.</summary>
    public static bool IsTalk(string phrase)
    {
        if (NoStartChinese.Contains(phrase[0]) || NoEndChinese.Contains(phrase[^1])) return false;
        var telling = false;
        for (var at = 0; at < phrase.Length;)
        {
            var turn = Array.Find(Turns, known => string.CompareOrdinal(phrase, at, known, 0, known.Length) == 0);
            if (turn is null) return false;
            telling |= turn.Length > 1 && turn is not ("我们" or "咱们" or "您的" or "你的" or "我的" or "什么" or "怎么" or "可以" or "如果" or "因为" or "所以" or "今天" or "明天");
            at += turn.Length;
        }

        return telling;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

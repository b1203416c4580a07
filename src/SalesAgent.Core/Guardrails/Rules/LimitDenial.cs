using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// E.3, N-06: a sentence that waves away what a limit or a policy of the profile says ("you won't need special water", 报批您不用管).
/// It is one when it exempts, concedes nothing, and speaks of what a limit speaks of more than of any other fact.
/// </summary>
internal static class LimitDenial
{
    private static readonly FoldedPhrases Exempts = new(
        "won't need, don't need, do not need, no need, needn't, need no, needs no, nothing you need, nothing to do, nothing for you to, don't have to, won't have to, do not have to, ours to, we handle all, we take care of all, leave it all to us, leave all that to us, will do, no limit, no limits, no restriction, no restrictions, anywhere, wherever, everywhere, no matter, doesn't matter, does not matter, by itself, on its own, simply ends, just ends, any time, whenever, at any point, makes no difference, can ignore, regardless, even if, of any kind, as many as, as much as, as often as, right away, immediately, straight away, every kind, all kinds, outdoors too",
        "不用管, 不用操心, 不用做, 不用您, 什么都不用, 啥都不用, 都不用, 不用跑, 不需要, 无需, 不必, 我们搞定, 一并搞定, 全包, 包在, 都能, 都行, 都可以, 随便, 随时, 自动结束, 自己就结束, 自然就, 当没, 不用通知, 没关系, 不影响, 照样, 一点不耽误, 也能, 也行, 不限, 没限制, 任何, 不管, 无论, 马上就能, 立刻就能");

    private static readonly FoldedPhrases Concedes = new(
        "except, apart from, besides, other than, but, only, unless, you will need, you'll need, you would need, you need to, please, not yet, until, at least, at most, up to, limit is, if, from, cannot, can't, does not, doesn't, depends, need it, during, for now",
        "除, 只, 但, 不过, 需要您, 您需要, 得您, 您自己, 请, 要提前, 至少, 最多, 以内, 如果, 要是, 不能, 不支持, 起, 前提, 暂时, 之内, 不含");

    // A policy that binds nobody is no limit.
    private static readonly FoldedPhrases Binding = new(
        "need, needs, must, require, requires, required, only, not, no, never, cannot, at least, at most, minimum, before, extra, customer, customers, yourself, own, apply, applies, notice, unless, separate, separately, limited",
        "需, 须, 必, 只, 不, 未, 至少, 最多, 起, 提前, 客户, 自己, 自备, 自行, 另, 才, 没有");

    /// <summary>The sentences that wave a limit away, with the limit.</summary>
    public static IEnumerable<(Sentence Sentence, Fact Limit)> Read(CheckContext context)
    {
        foreach (var sentence in context.Text.Sentences)
        {
            if (sentence.Start < context.Text.BodyStart || sentence.End > context.Text.BodyEnd || sentence.IsQuestion || context.Text.Quoted(sentence.Start)) continue;
            if (!context.Text.Says(Exempts, sentence.Start, sentence.End) || context.Text.Says(Concedes, sentence.Start, sentence.End)) continue;
            if (Waved(context, Exempted(context.Text, sentence)) is { } limit) yield return (sentence, limit);
        }
    }

    /// <summary>Content words of the clauses that exempt.</summary>
    private static HashSet<string> Exempted(CheckedText text, Sentence sentence)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var from = sentence.FirstToken; from < sentence.EndToken;)
        {
            var to = from + 1;
            while (to < sentence.EndToken && text.Tokens.First(to) is not (',' or '，' or ';' or '；' or ':' or '：' or '—' or '–')) to++;
            if (text.Says(Exempts, text.Tokens[from].Start, text.Tokens[to - 1].End)) ContentWords.Collect(text.Tokens, from, to, words);
            from = to;
        }

        return words;
    }

    /// <summary>The limit that shares most with the sentence, if no other fact of the seller's shares as much and the sentence does not say the limit itself.</summary>
    private static Fact? Waved(CheckContext context, HashSet<string> words)
    {
        var (best, most, others) = (-1, 0, 0);
        for (var f = 0; f < context.Facts.Facts.Count; f++)
        {
            if (context.Facts.Facts[f].Internal) continue;
            var shared = Shared(words, context.Facts.Words(f));
            if (!IsLimit(context.Facts.Facts[f])) others = Math.Max(others, context.Facts.Facts[f].Id.StartsWith("lead.", StringComparison.Ordinal) ? 0 : shared);
            else if (shared > most && Binding.Any(CheckedText.Fold(context.Facts.Facts[f].Text))) (best, most) = (f, shared);
        }

        return best >= 0 && most > others && most * 10 < context.Facts.Words(best).Count * 6 ? context.Facts.Facts[best] : null;
    }

    private static bool IsLimit(Fact fact) => fact.Id.Contains(".limit.", StringComparison.Ordinal) || fact.Id.StartsWith("seller.policy.", StringComparison.Ordinal) || fact.Id.StartsWith("policy.", StringComparison.Ordinal);

    private static int Shared(HashSet<string> words, HashSet<string> others)
    {
        var shared = 0;
        foreach (var word in words)
            if (others.Contains(word)) shared++;
        return shared;
    }
}

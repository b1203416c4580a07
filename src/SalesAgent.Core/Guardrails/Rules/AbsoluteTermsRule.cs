using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>N-16: Chinese advertising copy carries no absolute terms (list in F.6; Advertising Law art. 9). Not legal advice.</summary>
internal static class AbsoluteTermsRule
{
    private static readonly string[] Harmless =
    [
        "最好能", "最好是", "最好先", "最好在", "最好把", "最好让", "最好也", "最好的时间", "最大的担心", "最大的问题", "最大的顾虑", "最大的困难", "最大的挑战", "最大的难点", "最大的障碍", "最大程度", "最大的变化", "最低要求", "最低消费", "最低配置",
        "第一步", "第一次", "第一个", "第一时间", "第一周", "第一天", "第一阶段", "第一点", "第一年", "第一季", "第一批", "第一期", "第一位", "第一条", "第一件", "第一项", "第一封", "第一轮", "第一部分", "第一章", "唯一的问题", "唯一的顾虑", "唯一要", "唯一需要", "唯一不", "首选项",
    ];

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = PhraseRules.Of("N-16", Severity.Block,
        new("No absolute terms in Chinese copy.", "中文文案不用绝对化用语。"),
        new("国家级, 世界级, 最高级, 最佳, 最好, 最大, 最低, 最优, 最强, 最先进, 最便宜, 最快, 最专业, 最安全, 最低价, 第一, 唯一, 顶级, 顶尖, 极致, 首选, 独家, 全网最, 绝对, 100%有效, 独一无二, 销量冠军, 万能, 史无前例, 永久, 王牌, 领导品牌"),
        new("This is an absolute term under the Chinese Advertising Law.", "这是广告法意义上的绝对化用语。"), new("Say what is measured and by whom.", "请改成有来源的具体事实。"),
        [RuleExample.Zh("第一步先看数据，最大的顾虑是什么？"), RuleExample.Zh("最好能约下周。")],
        [RuleExample.Zh("我们是行业第一。"), RuleExample.Zh("这是最佳方案。"), RuleExample.Zh("效果绝对好。")],
        IsHarmless);

    private static bool IsHarmless(CheckContext context, int start, int end)
    {
        if (context.Language != Language.Chinese) return true;
        var folded = context.Text.Folded;
        foreach (var words in Harmless)
            if (string.CompareOrdinal(folded, start, words, 0, words.Length) == 0) return true;
        // A question about their greatest or lowest is no claim about us; a denied absolute neither.
        if (folded[start] is '最' && context.Text.SentenceAt(start).IsQuestion) return true;
        if (folded.AsSpan(start, end - start) is "独家" && context.Brief.Authority.Exclusivity) return true;
        if (folded.AsSpan(start, end - start) is "独家" or "唯一" or "第一" or "最大" or "最快" or "最低" && SellerFact(context, start, end)) return true;
        return PhraseRules.Negated(context, start, end);
    }

    /// <summary>With evidence (C.6): the sentence stands word for word in a fact of the seller's.</summary>
    private static bool SellerFact(CheckContext context, int start, int end)
    {
        var sentence = context.Text.SentenceAt(start);
        return context.Facts.Verbatim(context.Text.Text.AsSpan(sentence.Start, sentence.End - sentence.Start)) is { Source: FactSource.Seller } && end > start;
    }
}

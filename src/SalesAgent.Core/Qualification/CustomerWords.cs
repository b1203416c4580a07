using System.Buffers;
using System.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>Phrases that are unambiguous in a customer's own message (B.5, B.6, D.2). Text is data: it is searched, never obeyed.</summary>
internal static class CustomerWords
{
    public static readonly PhraseList QuoteOnly = new(
        "just send me a quote", "just send a quote", "just send the quote", "just send us a quote", "just need a quote", "only need a quote", "only want a quote", "just need the price", "only need the price", "just the price", "just a quote", "quote only", "quotation only", "price only",
        "只要报价", "只需要报价", "直接报价", "直接发报价", "报个价就行", "只要价格", "不用介绍");

    public static readonly PhraseList Concession = new(
        "give us a discount", "give me a discount", "a discount", "any discount", "what discount", "more discount", "bigger discount", "better price", "lower the price", "reduce the price", "cheaper", "price reduction",
        "优惠一点", "再优惠", "有优惠", "能优惠", "打折", "打个折", "折扣", "便宜点", "便宜一点", "最低价", "降价", "降点价");

    public static readonly PhraseList FreeWork = new(
        "free pilot", "free trial", "free of charge", "for free", "free proof of concept", "free poc", "unpaid pilot", "at no cost", "免费试用", "免费试点", "免费定制", "免费做", "免费帮", "免费先");

    public static readonly PhraseList Leaving = new(
        "i am leaving the company", "i'm leaving the company", "i will be leaving", "i'll be leaving", "my last day", "we are being reorganised", "we are being reorganized", "we are reorganising", "we are reorganizing", "our department is being",
        "我要离职", "我即将离职", "我下个月离职", "我已经离职", "准备离职", "组织架构调整", "架构调整", "部门合并", "部门撤销");

    public static readonly PhraseList Distress = new(
        "filed for insolvency", "filed for bankruptcy", "insolvency proceedings", "insolvency notice", "bankruptcy proceedings", "in administration", "chapter 11", "payment default", "defaulted on", "emergency cuts",
        "申请破产", "破产清算", "破产重整", "资不抵债", "失信被执行", "债务违约", "拖欠货款");

    public static readonly PhraseList Instalment = new(
        "instalment*", "installment*", "financing", "leasing", "lease", "phase*", "pilot", "smaller", "next year", "next quarter", "loan", "分期", "分阶段", "分步", "融资", "租赁", "贷款", "试点", "明年", "下季度", "下半年");

    public static readonly PhraseList Corruption = new("kickback*", "bribe*", "backhander", "under the table", "forged", "falsify", "回扣", "好处费", "行贿", "贿赂", "假合同", "假发票", "虚开");

    // One word of every phrase above, few enough for the fastest search: most texts hold none and are read once instead of
    // once for each list. A test holds that no phrase is without one.
    private static readonly SearchValues<string> LatinAnchors = SearchValues.Create(
        ["quot", "price", "discount", "cheaper", "free", "unpaid", "no cost", "leaving", "last day", "reorgani", "department is being",
        "insolvency", "bankruptcy", "administration", "chapter 11", "default", "emergency cuts", "kickback", "bribe", "backhander", "under the table", "forged", "falsify"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ChineseAnchors = SearchValues.Create(
        ["报价", "个价", "价格", "不用介绍", "优惠", "折", "便宜", "最低价", "降价", "降点价", "免费", "离职", "架构调整", "部门",
        "破产", "资不抵债", "失信", "违约", "拖欠", "回扣", "好处费", "行贿", "贿赂", "假合同", "假发票", "虚开"],
        StringComparison.Ordinal);

    internal static IReadOnlyList<PhraseList> Lists { get; } = [QuoteOnly, Concession, FreeWork, Leaving, Distress, Corruption];

    /// <summary>False when the text holds none of these phrases.</summary>
    public static bool MayMatter(string? text) => !string.IsNullOrEmpty(text)
        && (text.AsSpan().ContainsAny(LatinAnchors) || (!Ascii.IsValid(text) && (text.Contains('’') || text.AsSpan().ContainsAny(ChineseAnchors))));

    /// <summary>The customer's own words of a message, without the lines that they quote from ours.</summary>
    public static bool Says(string? message, PhraseList phrases)
    {
        if (string.IsNullOrEmpty(message) || !phrases.IsIn(message)) return false;
        foreach (var line in message.AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (text.StartsWith(">")) continue;
            if (IsQuoteHeader(text)) return false;
            if (phrases.Find(text, out var start) is not null && !IsInstructionToReply(text[..start])) return true;
        }

        return false;
    }

    private static bool IsQuoteHeader(ReadOnlySpan<char> line) =>
        line.StartsWith("-----") || line.StartsWith("_____") || line.StartsWith("From:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("发件人")
        || line.EndsWith("wrote:", StringComparison.OrdinalIgnoreCase) || line.EndsWith("写道：") || line.EndsWith("写道:");

    /// <summary>Our own footer says: reply "stop", 回复“退订”.</summary>
    private static bool IsInstructionToReply(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd(" '\"“‘「『");
        return text.EndsWith("回复") || text.EndsWith("reply", StringComparison.OrdinalIgnoreCase) || text.EndsWith("reply with", StringComparison.OrdinalIgnoreCase);
    }
}

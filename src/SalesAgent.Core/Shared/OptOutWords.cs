using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SalesAgent.Core.Shared;

/// <summary>
/// The words by which a person asks not to be contacted any more (D.2 step 2, F.5 rule 1). The one list behind the reading of
/// an objection and of a whole card, so that both agree.
/// </summary>
/// <remarks>
/// The pattern of D.2 is too wide in two places and is narrowed here. 别再(打|发|联系) also stands in 别再打折 (no more discounts)
/// and 不要再发货 (ship no more), so the verb must be followed by the contact it means or by the end of the clause. "Take me off"
/// also stands in "take me offline" and "take me off the pilot", so it must be a list, or stand alone. It is wider in one:
/// "stop writing to us", "do not e-mail me", 停止发送 are the same wish. A wish missed here reaches a person who said no, so
/// what is doubtful still counts.
/// </remarks>
public static partial class OptOutWords
{
    // A word of every alternative of the pattern, so that most texts are passed over by one fast search.
    private static readonly SearchValues<string> Anchors = SearchValues.Create(
        ["stop", "remove", "unsubscribe", "td", "opt", "me off", "us off", "contact", "call", "phone", "mail", "write", "text", "message", "alone", "delete", "erase",
        "别", "不要", "勿", "退订", "拉黑", "取消订阅", "停止", "删除"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>False when the text cannot hold such words; a cheap look before the exact one.</summary>
    public static bool MayHold([NotNullWhen(true)] string? text) => text is not null && text.AsSpan().ContainsAny(Anchors);

    /// <summary>The words that ask us to stop, or null. Case, width of apostrophes and spaces between Chinese characters do not matter.</summary>
    public static string? Find(string text)
    {
        var match = Request().Match(text);
        return match.Success ? match.Value.Trim(' ', '\n', '.', '!', '。', '！', '，', ',') : null;
    }

    private const string Contact = "contacting|calling|phoning|ringing|e-?mailing|writing( to)?|messaging|sending|texting|spamming|bothering";

    private const string ChineseContact =
        @"打扰|骚扰|联系|来电|来信|来找|找我|烦我|给我(?!打折|报价|优惠|涨价)|打(?=(来|了|过来|给|电话|我)|\W{0,20}$|[\s。！!，,；;]|[吧啦啊哈])|发(?=(来|了|过来|给|邮件|短信|信息|消息|微信|广告|推广|资料|东西|我)|\W{0,20}$|[\s。！!，,；;]|[吧啦啊哈])";

    [GeneratedRegex(
        @"\bstop\s+(" + Contact + @")\b"
        + @"|\bremove (me|us|my (address|e-?mail|name|data|number))\b|\bunsubscribe (me|us)\b|\bplease unsubscribe\b|^\W{0,20}(please\s+)?(stop|unsubscribe|td)(\s+please)?\W{0,20}$|\b(want|like|wish) to unsubscribe\b"
        + @"|\bopt(ing)?[ -]?(me |us )?out\b(?! (of|from) (the )?(meeting|call|demo))"
        + @"|\btake (me|us) off(?=\W{0,20}$|\s?[.!,;]|\s+(the|your|this|that|any|all)?\s*[\w-]*\s*(list|lists|newsletter|distribution|database|system|mailing)\b)"
        + @"|\b(do not|don['’]?t|never) (contact|call|phone|e-?mail|write( to)?|text|message) (me|us)\b(?! (before|until|on|in|next|this))|\bdo not contact\b(?! (me|us|him|her|them|our|my)\b)|\b(do not|don['’]?t) call again\b"
        + @"|\bno (more|further) (e-?mails|messages|calls|contact)\b|\bleave (me|us) alone\b|\b(delete|erase) (my|our|all my) (personal )?(data|details|information|address)\b"
        + @"|(别|不要|请勿|勿)\s*再\s*(" + ChineseContact + @")"
        + @"|退订|拉黑|别打了|不要打扰|请勿打扰|请勿\s打扰|取消订阅|停止(发送|联系)|删除我的?(个人)?(信息|资料|数据)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Request();
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

/// <summary>The playbook for objections (D.4 to D.7): one play a kind, the sentences that serve every kind, and the limits of each stage.</summary>
public static partial class ObjectionPlaybook
{
    private static readonly Dictionary<ObjectionKind, ObjectionPlay> Plays =
        new[] { Price, Budget, Guarantee, TermsCompliance, Timing, Authority, Need, Stall, Trust, Competition, Function, AfterSales, Resources, Unknown }
            .ToDictionary(play => play.Kind);

    /// <summary>The play of a kind; that of the unknown for a question or an opt-out, which are not objections.</summary>
    public static ObjectionPlay Of(ObjectionKind kind) => Plays.TryGetValue(kind, out var play) ? play : Plays[ObjectionKind.Unknown];

    /// <summary>The kind in words.</summary>
    public static string Label(ObjectionKind kind, Language language) => (kind switch
    {
        ObjectionKind.Question => Text("A question, not an objection", "提问，不是异议"),
        ObjectionKind.OptOut => Text("They want no further contact", "对方要求不再联系"),
        _ => Of(kind).Label,
    }).In(language)!;

    /// <summary>Isolation question (D.5), at most once in a conversation.</summary>
    public static LocalizedText Isolation { get; } = Text(
        "If we found a good answer to that, is there anything else that would keep you from going ahead?",
        "如果这一点解决了，还有没有别的顾虑？");

    /// <summary>Gentle reason-finder for a likely smokescreen (D.5), once.</summary>
    public static LocalizedText ReasonFinder { get; } = Text(
        "Often when I hear this, something else is not clear yet. What would you want cleared first?",
        "是不是还有别的方面您觉得不踏实？");

    /// <summary>The easy way out that goes with every question to a stranger (D.7, prospecting).</summary>
    public static IReadOnlyList<LocalizedText> Exit { get; } =
    [
        Text("If this is not a topic for you, just say so and I will leave it there.", "如果这事对您没有意义，直说就好，我就不再打扰。"),
        Text("And if it is a clear no, tell me and I will not take up more of your time.", "要是确实不合适，您说一声，我不再占用您的时间。"),
    ];

    /// <summary>What respects a customer who will not say more (D.5: once, then respect).</summary>
    public static IReadOnlyList<LocalizedText> LetGo { get; } =
    [
        Text("I will leave it with you, then. If it becomes useful, you know where to find me.", "那我就先不打扰了。哪天觉得用得上，随时找我。"),
        Text("Then I will not press it. When you want to pick it up again, a short message is enough.", "那这件事先放下，什么时候想再聊，给我发个消息就好。"),
    ];

    /// <summary>What a stage allows and forbids, in words (D.7).</summary>
    public static LocalizedText? Limit(ConversationStage? stage) => stage switch
    {
        ConversationStage.Prospecting => Text("First contact: acknowledge, ask one question, offer an easy way out.", "刚接触：先认同，只问一个问题，给对方退路。"),
        ConversationStage.Discovery => Text("Still finding out: explore, no trading on price.", "还在了解阶段：多问，先不谈让步。"),
        ConversationStage.Presentation => Text("Presentation: show it or prove it.", "演示方案阶段：用演示和证据说话。"),
        ConversationStage.Negotiation => Text("Negotiation: every concession against something in return.", "谈判阶段：每一步让步都要有交换。"),
        ConversationStage.Closing => Text("Closing: confirm what was agreed, no new claims.", "签约阶段：确认已谈好的内容，不再添新说法。"),
        ConversationStage.PostSale => Text("After the sale: put the service right before anything else.", "成交之后：先把服务问题解决，再谈别的。"),
        _ => null,
    };

    /// <summary>The stage in words.</summary>
    public static string Label(ConversationStage stage, Language language) => stage switch
    {
        ConversationStage.Prospecting => language.Pick("first contact", "初次接触"),
        ConversationStage.Discovery => language.Pick("discovery", "需求了解"),
        ConversationStage.Presentation => language.Pick("presentation", "方案演示"),
        ConversationStage.Negotiation => language.Pick("negotiation", "商务谈判"),
        ConversationStage.Closing => language.Pick("closing", "签约"),
        _ => language.Pick("after the sale", "售后"),
    };

    private static ConversationStage[] Early => [ConversationStage.Prospecting, ConversationStage.Discovery];

    private static ConversationStage[] Middle => [ConversationStage.Discovery, ConversationStage.Presentation];

    private static ConversationStage[] Shown => [ConversationStage.Presentation, ConversationStage.Negotiation];

    private static ConversationStage[] Late => [ConversationStage.Negotiation];

    private static LocalizedText Text(string english, string chinese) => new(english, chinese);

    private static Caution Avoid(string what, string why, string whatChinese, string whyChinese) => new(Text(what, whatChinese), Text(why, whyChinese));

    private static Technique Fit(string id, string name, string how, string nameChinese, string howChinese) => new(id, Text(name, nameChinese), Text(how, howChinese));
}

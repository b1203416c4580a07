using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>E.3 limits, N-06, N-07: a contract is not "just a form", no price and no commission is hidden.</summary>
internal static class ConcealmentRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = PhraseRules.Of("E-3", Severity.Block,
        new("Binding terms, price and pay are not concealed.", "不掩盖合同、价格和报酬。"),
        new("just a form, only a form, just a formality, only a formality, mere formality, not really a contract, doesn't bind you, does not bind you, not binding at all, just sign here, just sign, no need to read, don't worry about the fine print, ignore the fine print, don't worry about the price, i earn nothing, i make no commission, no hidden anything",
            "只是走个形式, 走个形式, 走个过场, 就是个表格, 只是一张表, 只是个表格, 不算合同, 没有约束力, 随便签一下, 签个字就行, 不用看条款, 不用细看, 先签了再说, 价格不用担心, 我不拿提成, 我没有提成"),
        new("This hides that the document binds, what it costs or who is paid.", "这是在掩盖合同的约束力、价格或报酬。"), new("Name the agreement and its terms plainly.", "请直接说明协议和条款。"),
        [RuleExample.En("The agreement is attached; please read clause four before you approve it."), RuleExample.Zh("协议附上，请先看完条款再确认。")],
        [RuleExample.En("It is just a form, you can sign now."), RuleExample.Zh("合同只是走个形式。")]);
}

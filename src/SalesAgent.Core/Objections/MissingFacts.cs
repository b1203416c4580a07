using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>What would make the answer better, as questions to the salesperson; at most three (DESIGN §1).</summary>
public static class MissingFacts
{
    private const int Most = 3;

    /// <summary>The questions, most useful first.</summary>
    public static IReadOnlyList<Need> For(ObjectionReading reading, Laer plan, ObjectionContext context)
    {
        var language = context.Language;
        var needs = new List<Need>();
        var supports = new Supports(reading.Kind, plan.Shade, context);
        void Ask(bool missing, string question, string improves, string questionChinese, string improvesChinese)
        {
            if (missing && needs.Count < Most) needs.Add(new Need(language.Pick(question, questionChinese), language.Pick(improves, improvesChinese)));
        }

        var kind = reading.Kind;
        if (kind is ObjectionKind.OptOut) return needs;
        Ask(kind is ObjectionKind.Function or ObjectionKind.Question or ObjectionKind.TermsCompliance or ObjectionKind.Resources && plan.Response.Arguments.Count == 0,
            "What is the true answer to this point, and where is it written?", "the answer itself, instead of \"I will find out\"",
            "这一点的真实情况是什么？有书面依据吗？", "可以直接回答，而不是“我去核实”");
        Ask(kind is ObjectionKind.AfterSales && supports.ServiceLevel() is null, "Which response time may you promise?", "a firm answer on service", "您可以承诺多快响应？", "售后方面能给出明确答复");
        Ask(kind is ObjectionKind.Guarantee && supports.Guarantee() is null && supports.Trial() is null, "Which guarantee or trial may you offer, in its exact words?", "a commitment instead of an explanation", "您可以给出什么保障或试用？请提供原文。", "能给出明确承诺");
        Ask(kind is ObjectionKind.Price or ObjectionKind.Timing && supports.Cost() is null, "What does the problem cost the customer, by their own figures?", "something to hold the price or the delay against", "这个问题目前让客户损失多少（客户自己的说法）？", "价格或推迟的代价就有了参照");
        Ask(kind is ObjectionKind.Price && context.Stage == ConversationStage.Negotiation && supports.Trade() is null, "What may you ask in return for a concession?", "a trade instead of a flat no", "让步时您可以要求什么作为交换？", "可以有来有往，而不是只能拒绝");
        Ask(kind is ObjectionKind.Timing && context.Lead is not null && context.Lead.CriticalEvent?.Date is null, "Is there a date at the customer by which it has to work?", "a plan back from their own date", "客户那边有没有必须用上的日子？", "可以从客户的日子倒推");
        Ask(kind is ObjectionKind.Authority && context.Lead is not null && context.Lead.Stakeholders.Count == 0, "Who else takes part in the decision?", "a proposal that names the right person", "还有哪些人参与决定？", "建议能落到具体的人");
        Ask(kind is ObjectionKind.Competition && supports.RivalFact() is null, "Which supplier is it, and which fact about it can you source?", "a comparison with substance", "对方是哪家？有哪条有出处的事实？", "对比才有内容");
        Ask(kind is ObjectionKind.Need && context.Lead is not null && supports.Pain() is null, "What did the customer say is difficult today?", "a question about their own day", "客户说过目前哪里不顺？", "能问到对方的实际情况");
        Ask(kind is ObjectionKind.Price or ObjectionKind.Trust or ObjectionKind.Competition or ObjectionKind.Need or ObjectionKind.Guarantee && supports.Proofs().Count == 0,
            "Which customer result may you show here, with source and permission?", "proof instead of a claim",
            "有哪个客户结果可以公开（有出处、有许可）？", "用事实代替说法");
        return needs;
    }
}

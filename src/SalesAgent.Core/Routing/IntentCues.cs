using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Routing;

/// <summary>Phrases that point to a job, with their weight: 3 names the job, 2 describes it, 1 hints at it. Chosen by us from how salespeople ask; add to them freely.</summary>
internal static class IntentCues
{
    public static readonly (SalesJob Job, int Weight, string[] English, string[] Chinese)[] All =
    [
        (SalesJob.Qualify, 3, ["qualify", "qualification", "qualified", "bant", "meddic", "meddpicc", "score this", "lead score", "score the lead", "score"],
            ["资格", "评分", "打分", "打个分", "资质判定", "线索评估", "评估线索", "评估一下", "够不够格", "算不算合格", "客户分级"]),
        (SalesJob.Qualify, 2, ["worth pursuing", "worth my time", "worth our time", "good lead", "good fit", "is it worth", "should i pursue", "should we pursue", "chase or drop", "how good is", "how hot is", "rate this lead", "a real opportunity", "worth a demo", "what is missing", "what's missing", "what do i still need to know", "next question", "what should i ask"],
            ["值不值得", "值得跟", "靠谱吗这个客户", "质量怎么样", "质量如何", "有没有戏", "有戏吗", "是不是好客户", "什么级别", "几类客户", "a类", "b类", "还缺什么", "还差什么", "下一个问题", "该问什么", "评估", "判断一下", "意向怎么样"]),
        (SalesJob.Pitch, 3, ["pitch", "elevator", "60 seconds", "60-second", "sixty seconds", "one minute", "sales story"],
            ["电梯演讲", "一分钟", "60秒", "推介", "推销词", "销售话术", "自我介绍话术", "介绍词", "开场话术", "话术"]),
        (SalesJob.Pitch, 2, ["introduce us", "introduce our", "how do i present", "what do i say about", "explain our product", "why us", "open the call", "start the call", "opening line", "how do i open", "opening for the call", "talk track"],
            ["怎么介绍", "介绍我们", "介绍一下", "介绍产品", "讲产品", "开场白", "为什么选我们", "怎么讲"]),
        (SalesJob.Rebut, 3, ["objection", "rebut", "rebuttal", "push back", "pushback", "pushes back", "handle this:"],
            ["异议", "反驳", "抗拒", "拒绝理由", "顾虑"]),
        (SalesJob.Rebut, 2, ["how do i answer", "how do i respond", "how should i respond", "how to respond", "what do i say when", "what do i say to", "what should i say", "they say", "they said", "he says", "he said", "she says", "she said", "customer says", "customer said", "prospect says", "prospect said", "client says", "client said", "told me", "tells me", "complains that", "says we are", "says it is", "says it's", "say it's", "say it is", "say they", "say that", "too pricey", "too dear", "claims that", "too expensive", "think about it", "already have a supplier", "no budget"],
            ["客户说", "对方说", "怎么回复他", "怎么回复她", "怎么回客户", "怎么回呢", "怎么回？", "怎么回?", "他说", "她说", "他们说", "嫌贵", "嫌我们贵", "太贵", "怎么回应", "怎么应对", "怎么回答", "怎么接", "怎么说服", "怎么化解", "考虑考虑", "没预算", "已经有供应商", "说贵", "说太贵", "说要考虑"]),
        (SalesJob.FollowUp, 3, ["follow up", "follow-up", "followup", "follow ups", "follow-ups", "first touch", "first-touch", "cold email", "cold e-mail", "break-up", "thank-you note"],
            ["跟进", "回访", "催一下", "破冰邮件", "开发信"]),
        (SalesJob.FollowUp, 2, ["email", "e-mail", "mail", "write to", "message to", "draft a message", "reply to", "went dark", "gone dark", "gone quiet", "went quiet", "went silent", "ghosted", "ghosting", "no reply", "no response", "not answered", "hasn't answered", "haven't heard", "hasn't replied", "never replied", "chase", "after the demo", "after our demo", "after the proposal", "sent the proposal", "sent them a quote", "what do i send", "reach out", "nudge", "recap"],
            ["邮件", "写封", "写一封", "发一封", "发封", "写信", "没回", "没有回", "不回", "没消息", "没动静", "没音讯", "失联", "好久没", "发点啥", "发点什么", "写点什么", "演示完", "演示后", "看完演示", "报价后", "发了报价", "方案发", "联系一下", "发消息", "发什么"]),
        (SalesJob.Plan, 3, ["pipeline", "forecast", "sales plan", "optimisation plan", "optimization plan", "win rate", "quota", "coverage", "my week", "plan my", "plan the", "plan for", "week ahead"],
            ["计划", "管道", "漏斗", "预测", "赢单率", "业绩", "指标", "目标差", "本周安排", "这周安排", "下周安排", "工作安排"]),
        (SalesJob.Plan, 2, ["plan", "this week", "today", "will we hit", "hit the target", "hit our target", "reach the target", "make the quarter", "make the number", "priorities", "prioritise", "prioritize", "what should i do", "which deals", "what deals", "stalled deals", "stuck deals", "bottleneck", "will i hit", "hit my target", "make my number", "next best action", "focus on"],
            ["规划", "目标", "这周", "本周", "今天该", "今天做", "优先", "先做什么", "该做什么", "哪些单子", "哪些商机", "哪些客户该", "卡在哪", "卡住", "瓶颈", "能不能完成", "能完成", "重点"]),
    ];

    /// <summary>Words that say which follow-up is meant.</summary>
    public static readonly (string Type, string[] English, string[] Chinese)[] FollowUpTypes =
    [
        ("no_response", ["went dark", "gone dark", "gone quiet", "went quiet", "went silent", "ghosted", "ghosting", "no reply", "no response", "not answered", "hasn't answered", "haven't heard", "hasn't replied", "never replied", "nudge", "silent"], ["没回", "没有回", "不回", "没消息", "没动静", "没音讯", "失联", "石沉大海"]),
        ("post_demo", ["after the demo", "after our demo", "post-demo", "post demo", "demo recap", "recap of the demo", "saw the demo", "demo yesterday", "demo today", "the demo"], ["演示", "看完产品"]),
        ("proposal_sent", ["proposal", "quote", "quotation", "offer we sent", "pricing we sent"], ["报价", "方案", "投标书", "建议书"]),
        ("first_touch", ["first touch", "first-touch", "first email", "first e-mail", "cold email", "cold e-mail", "introduction email", "introduce ourselves", "intro email"], ["首次", "第一封", "初次", "开发信", "破冰", "陌生"]),
    ];

    public static IEnumerable<string> Of((SalesJob Job, int Weight, string[] English, string[] Chinese) cue, Language language) => language.Pick(cue.English, cue.Chinese);
}

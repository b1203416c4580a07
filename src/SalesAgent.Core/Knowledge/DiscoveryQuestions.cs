using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

/// <summary>The next best question for each criterion and grade, English and Chinese (B.8).</summary>
public static class DiscoveryQuestions
{
    private static readonly Dictionary<(Criterion, Grade), LocalizedText> Business = new()
    {
        [(Criterion.Need, Grade.Unknown)] = new("What made you look into this now, and what happens if it stays as it is?", "是什么让您现在开始关注这件事？如果保持现状会怎样？"),
        [(Criterion.Need, Grade.Claimed)] = new("Could you walk me through the last time this caused trouble — what happened and what did it cost?", "能否讲讲最近一次因此出问题的经过，造成了哪些影响？"),
        [(Criterion.Need, Grade.Evidenced)] = new("How would you describe this problem to your management in one sentence, and may I quote that in my summary?", "如果用一句话向管理层说明这个问题，您会怎么说？我可以写进会议纪要请您确认吗？"),
        [(Criterion.Need, Grade.Negative)] = new("What would have to change before this becomes worth another look?", "出现什么变化时，您会觉得值得再看一看？"),
        [(Criterion.Budget, Grade.Unknown)] = new("How are projects like this normally paid for in your organisation?", "这类项目在贵公司一般从哪里出费用？"),
        [(Criterion.Budget, Grade.Claimed)] = new("What range has been set aside, and what would need to be true to use it for this?", "目前预留的大致范围是多少？要用在这件事上需要满足什么条件？"),
        [(Criterion.Budget, Grade.Evidenced)] = new("Who confirms the amount in writing, and when could that be done?", "金额由谁书面确认，大概什么时候可以？"),
        [(Criterion.Budget, Grade.Negative)] = new("Which smaller first step or later date could be funded?", "有没有小一点的第一步，或更合适的时间可以安排费用？"),
        [(Criterion.Authority, Grade.Unknown)] = new("Besides you, who will take part in this decision, and what matters to each of them?", "除了您，还有哪些人会参与决定？他们各自看重什么？"),
        [(Criterion.Authority, Grade.Claimed)] = new("For an amount of this size, how does the approval work from your desk to the final signature?", "这个金额从您这里到最终签字，审批是怎么走的？"),
        [(Criterion.Authority, Grade.Evidenced)] = new("What would be the best way to include the person who signs in our next conversation?", "下次沟通怎样安排，才能让最终签字的人也参与进来？"),
        [(Criterion.Authority, Grade.Negative)] = new("Who would you suggest I speak with, and how would you like to be involved?", "您建议我和哪位沟通比较合适？您希望怎样参与？"),
        [(Criterion.Timeline, Grade.Unknown)] = new("What date or event makes this important, and why that date?", "有没有哪个时间点或事件让这件事变得重要？为什么是那个时间？"),
        [(Criterion.Timeline, Grade.Claimed)] = new("If we count back from that date, which steps must be finished by when?", "从那个日期往回推，每一步最晚要在什么时候完成？"),
        [(Criterion.Timeline, Grade.Evidenced)] = new("What happens on your side if that date is missed?", "如果错过这个日期，对你们会有什么影响？"),
        [(Criterion.Process, Grade.Unknown)] = new("How will you compare the options and choose?", "你们会怎样比较几个方案并做选择？"),
        [(Criterion.Process, Grade.Claimed)] = new("Which criteria are must-have, who weighs them, and which steps follow (security, legal, purchasing)?", "哪些标准是必须的，由谁评估，之后还有哪些步骤（安全、法务、采购）？"),
        [(Criterion.Process, Grade.Evidenced)] = new("Could we write the steps, owners and dates down together so nothing surprises us?", "我们能否一起把步骤、负责人和日期写下来，避免遗漏？"),
        [(Criterion.Metrics, Grade.Unknown)] = new("Which number would tell you in a year that this was a good decision?", "一年后看哪个数字，您会觉得这个决定是对的？"),
        [(Criterion.Metrics, Grade.Claimed)] = new("What is that number today, and where does it come from?", "这个数字现在是多少，数据来自哪里？"),
        [(Criterion.Metrics, Grade.Evidenced)] = new("Who in finance would agree with this calculation?", "财务方面哪位可以认可这个算法？"),
        [(Criterion.Champion, Grade.Unknown)] = new("Who feels this problem most and would benefit if it were solved?", "谁最受这个问题困扰，解决后谁受益最大？"),
        [(Criterion.Champion, Grade.Claimed)] = new("What would you need from me to explain this internally when I am not there?", "我不在场时，您向内部说明还需要我提供哪些材料？"),
        [(Criterion.Champion, Grade.Evidenced)] = new("How did your colleagues react when you raised it?", "您提出来以后，同事们的反应如何？"),
        [(Criterion.Competition, Grade.Unknown)] = new("Which other routes are you considering, including doing nothing?", "除了我们，您还在考虑哪些办法，包括先不做？"),
        [(Criterion.Paper, Grade.Unknown)] = new("After the decision, what paperwork follows and how long did it take last time?", "决定之后还有哪些手续？上次用了多长时间？"),
    };

    private static readonly Dictionary<(Criterion, Grade), LocalizedText> Household = new()
    {
        [(Criterion.Need, Grade.Unknown)] = new("What would you like to be different after buying it?", "买了以后，您最希望哪方面变得不一样？"),
        [(Criterion.Budget, Grade.Unknown)] = new("What range would feel comfortable, in total or per month?", "总价或每月，什么范围您觉得比较轻松？"),
        [(Criterion.Authority, Grade.Unknown)] = new("Who else will use it or take part in choosing?", "还有谁会使用，或者会一起做决定？"),
        [(Criterion.Timeline, Grade.Unknown)] = new("When would you like to have it in use, and what depends on that?", "您希望什么时候用上？有什么安排与它有关？"),
    };

    /// <summary>
    /// The question that would raise a criterion from its present grade; null when it is confirmed. Households have their
    /// own first questions and share the rest. A criterion without a question for its grade gets its first one.
    /// </summary>
    public static LocalizedText? For(Criterion criterion, Grade grade, Segment segment)
    {
        if (grade == Grade.Confirmed) return null;
        if (segment == Segment.B2C && Household.TryGetValue((criterion, grade), out var question)) return question;
        return Business.TryGetValue((criterion, grade), out question) ? question : Business[(criterion, Grade.Unknown)];
    }
}

using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>
/// A second set, written after the rules were tuned on the first and in other words, to see what the rules do with language
/// they were not fitted to. It is held as a rate. First run: 43 of 45 found, no false alarm in 32; the two misses (both promises)
/// were then mended, so from here on it is a regression set and not a measure.
/// </summary>
public class HeldOutTests
{
    private static readonly string[] Clean =
    [
        "Good morning Ines, the notes from our demo are below.",
        "Three things came up: security, the spreadsheets, and who signs.",
        "At a fleet of 120 vehicles, the monthly fee is EUR 4,680.",
        "That is roughly 4,000 euros every month in late deliveries.",
        "If it helps, Jan can join us for half an hour.",
        "Would 2 December suit you better?",
        "Is the budget of 30,000 euros still planned for next year?",
        "Nordkurier went from 8 to 3 percent in four months.",
        "Dear Ms Vogt, thank you for the tour of the depot in Hamburg.",
        "The driver app runs on iOS and Android.",
        "Perhaps the API documentation answers the rest for your IT.",
        "It replans during the day and not only the night before.",
        "I know year-end is busy, so one line is enough.",
        "Do your vans leave from one depot or from several?",
        "A short pilot would give you your own figures.",
        "Before peak season there is still time to test it.",
        "P.S. The security sheet covers hosting, backups and access.",
        "You told me planning happens by hand, in spreadsheets.",
        "What else would you need to see before April?",
        "That question deserves a straight answer: no rail freight.",
        "On the call in December we can go through ISO 27001 with Jan.",
        "我把安全说明整理好了，11月25日前发给您。",
        "您那边两个小时的手工排线，Stadtbrot 现在20分钟就能排完。",
        "先从一个仓库试起，您觉得合适吗？",
        "王强经理可能也关心这一点。",
        "每天省下来的时间，调度员可以处理临时订单。",
        "合同期是12个月吗？这一点我可以再说明。",
        "咱们12月1日电话里再细聊。",
        "这一块您目前是怎么安排的？",
        "如果三个月后再看，您希望看到什么变化？",
        "有任何问题，随时联系我。",
        "在 Excel 里排线，一改就要重来。",
    ];

    private static readonly (string Text, string Rule)[] Planted =
    [
        ("On average our clients see a 22% drop in fuel costs.", "grounding"),
        ("We have helped over two hundred carriers.", "grounding"),
        ("Nordkurier reached that in six months.", "grounding"),
        ("Most customers recoup the fee within 90 days.", "grounding"),
        ("Your team of 60 dispatchers spends its mornings on this.", "grounding"),
        ("The fee is €49 per vehicle.", "grounding"),
        ("Late vans dropped threefold, from 9 % to 1 %.", "grounding"),
        ("Your board meets on December 12th to decide.", "grounding"),
        ("Around 5,500 euros a month are lost that way.", "grounding"),
        ("Nine out of ten dispatchers prefer it.", "grounding"),
        ("超过八成的客户第二年续约。", "grounding"),
        ("平均两周就能看到效果。", "grounding"),
        ("您公司有200名员工。", "grounding"),
        ("去年我们服务了一千多家企业。", "grounding"),
        ("一年下来能省6万欧元。", "grounding"),
        ("每天少跑30公里。", "grounding"),
        ("Companies like Maersk rely on it.", "name"),
        ("Our consultant Tom Becker will call.", "name"),
        ("Brightline Couriers has been a customer for long.", "name"),
        ("顺丰和美团都是我们的客户。", "name"),
        ("张总，您好！", "name"),
        ("The sheet is at http://bit.ly/3xYz.", "address"),
        ("请访问 www.luxian-youhui.cn 了解详情。", "address"),
        ("As you said, “money is not the problem here”.", "quotation"),
        ("正如您所说：“价格不是问题，关键是速度”。", "quotation"),
        ("You told us your warehouse robots keep failing.", "attributed_speech"),
        ("You confirmed that the works council is on board.", "attributed_speech"),
        ("上次您说过老板已经同意付款。", "attributed_speech"),
        ("I'll take 15% off the price if you sign.", "promise"),
        ("Your money back if it does not work.", "promise"),
        ("We promise an uptime of 99.9 %.", "promise"),
        ("Our engineers will have it installed in one week.", "promise"),
        ("The first three months are free of charge.", "promise"),
        ("现在下单给您八五折。", "promise"),
        ("系统可用性我们承诺99.9%。", "promise"),
        ("一周内我们就能交付。", "promise"),
        ("Sorry, but you don't understand how it works.", "T-01"),
        ("Only a few left at this price.", "T-04"),
        ("过了今天就没有这个价了。", "T-04"),
        ("It is the only planner that works, guaranteed results.", "T-06"),
        ("TourMax is a rip-off.", "T-07"),
        ("别告诉别人，我给您留了名额。", "T-13"),
        ("我们拥有全网最全的功能，堪称顶级。", "N-16"),
        ("I noticed you opened my mail twice.", "F-1"),
        ("Hello {name}, the plan is attached.", "placeholder"),
    ];

    [Fact]
    public void Run_HeldOutSet_RecallAndPrecisionAreHigh()
    {
        var missed = Planted.Where(p => CheckCorpus.Check(p.Text).Findings.All(f => f.Rule != p.Rule)).ToList();
        var alarms = Clean.Select(c => (c, Findings: CheckCorpus.Check(c).Findings.Where(f => f.Severity > Severity.Note).ToList())).Where(x => x.Findings.Count > 0).ToList();
        var found = Planted.Length - missed.Count;
        var report = $"recall {found}/{Planted.Length}, clean {Clean.Length - alarms.Count}/{Clean.Length}\n"
            + string.Join('\n', missed.Select(m => "missed " + m)) + "\n" + string.Join('\n', alarms.Select(a => $"alarm {a.c}: {string.Join(", ", a.Findings.Select(f => f.Rule + ":" + f.Text))}"));
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        missed.ShouldBeEmpty(report);
        alarms.ShouldBeEmpty(report);
    }
}

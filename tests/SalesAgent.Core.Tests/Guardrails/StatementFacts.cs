using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Two sellers with a customer each, for statements without figures.</summary>
internal static class StatementFacts
{
    /// <summary>A British maker of dosing pumps and a dairy.</summary>
    public static IReadOnlyList<Fact> Pumps { get; } =
    [
        Seller("seller.company", "Calder Pumps"),
        Seller("seller.tagline", "we build dosing pumps and a booking portal for service visits"),
        Seller("seller.product.1", "DP-7, the DP-7 pump"),
        Seller("seller.product.1.usp", "the pump head is made of stainless steel, welded in one piece"),
        Seller("seller.product.1.price", "GBP 4,200"),
        Seller("seller.product.1.feature.1", "flow sensor"),
        Seller("seller.product.1.feature.1", "stops the pump when the line runs dry"),
        Seller("seller.product.1.feature.1", "no seal burns out during the night shift"),
        Seller("seller.product.1.feature.2", "quick-change head"),
        Seller("seller.product.1.feature.2", "an operator swaps the head without tools in four minutes"),
        Seller("seller.product.1.feature.2", "you keep dosing while maintenance is busy elsewhere"),
        Seller("seller.product.1.limit.1", "The DP-7 is not approved for explosive atmospheres."),
        Seller("seller.product.1.limit.2", "It runs up to 80 litres an hour."),
        Seller("seller.product.2", "Calder Portal"),
        Seller("seller.product.2.price", "GBP 40"),
        Seller("seller.product.2.feature.1", "service booking"),
        Seller("seller.product.2.feature.1", "connects to Outlook and Google Calendar"),
        Seller("seller.product.2.feature.1", "visits appear in your calendar automatically"),
        Seller("seller.proof.iso", "We are certified to ISO 9001."),
        Seller("seller.proof.lab", "In the 2026 test of Water Today the DP-7 was the quietest of nine dosing pumps."),
        Seller("seller.proof.brew", "Ashby Brewery cut its chemical use from 90 to 70 litres a week with the DP-7."),
        Seller("seller.guarantee.1", "Three years' warranty on the pump head."),
        Seller("seller.sla.1", "We answer service calls within 4 working hours."),
        Seller("seller.policy.1", "Spare heads are kept in Leeds and leave the same day."),
        Seller("seller.policy.2", "Training for two operators on site is included."),
        Seller("seller.policy.3", "Data from the portal is stored in London and encrypted."),
        Seller("seller.competitor", "Flowtec"),
        Seller("seller.competitor.Flowtec", "Flowtec's price list shows 4,600 pounds for the F20."),
        Seller("seller.competitor.Flowtec", "Flowtec's manual says the head needs a spanner and 15 minutes to change."),
        Lead("lead.company", "Rowan Dairy", false),
        Lead("lead.contact", "Peter Hollis", false),
        Lead("lead.role", "Plant Manager", false),
        Lead("lead.pain.1", "seals burn out on the night shift about twice a month", true),
        Lead("lead.pain.2", "the old pump drips chlorine on the floor", true),
        Lead("lead.evidence.1", "We lose a seal every other week and nobody notices until morning", true, ActivityKind.Call),
        Lead("lead.objection.1", "Flowtec came in a bit lower last year", true),
        Lead("lead.stakeholder.1", "Joan Teller Finance Director", false),
        Lead("lead.competition.1", "Flowtec", true),
        Lead("lead.next_step", "site visit 2026-12-03", false),
        Lead("lead.activity.1", "2026-11-01 Dosing pumps We need four pumps for our CIP line. Do they run in a wet room?", true, ActivityKind.Form),
        Lead("lead.activity.2", "2026-11-10 First call Peter said the operators are short-handed at night. Joan signs above 10,000 pounds.", false, ActivityKind.Call),
    ];

    /// <summary>A Chinese maker of water filters and a food plant.</summary>
    public static IReadOnlyList<Fact> Filters { get; } =
    [
        Seller("seller.company", "净源水处理"),
        Seller("seller.tagline", "我们做食品厂的净水设备和云监控"),
        Seller("seller.product.1", "净源 RO-5, RO-5"),
        Seller("seller.product.1.price", "86000元"),
        Seller("seller.product.1.feature.1", "自动冲洗"),
        Seller("seller.product.1.feature.1", "停机时自动冲洗膜，不用人守着"),
        Seller("seller.product.1.feature.1", "膜不容易堵，换膜间隔更长"),
        Seller("seller.product.1.feature.2", "云监控"),
        Seller("seller.product.1.feature.2", "手机小程序能看水质和流量，超标就报警"),
        Seller("seller.product.1.feature.2", "值班员不用跑现场抄表"),
        Seller("seller.product.1.limit.1", "RO-5 断网时不能远程查看，只在本机显示"),
        Seller("seller.product.1.limit.2", "进水硬度高于 450 时要另配软水器"),
        Seller("seller.proof.sgs", "RO-5 的接水部件有食品级检测报告。"),
        Seller("seller.proof.dou", "常熟豆香园装了 RO-5 以后，每月换膜从两次减到一次。"),
        Seller("seller.guarantee.1", "整机保修两年。"),
        Seller("seller.sla.1", "报修后 24 小时内上门。"),
        Seller("seller.policy.1", "通过 Modbus 接口对接西门子和三菱 PLC。"),
        Seller("seller.policy.2", "无锡仓库常备滤芯，当天发货。"),
        Seller("seller.policy.3", "数据存放在腾讯云上海。"),
        Seller("seller.competitor", "清泉科技"),
        Seller("seller.competitor.清泉科技", "清泉科技官网标价 92000 元一台。"),
        Lead("lead.company", "宁福食品", false),
        Lead("lead.contact", "孙建平", false),
        Lead("lead.role", "生产经理", false),
        Lead("lead.pain.1", "现在的净水机一个月堵两回，停产换膜", true),
        Lead("lead.evidence.1", "夜班没人看水质，出了问题第二天才知道", true, ActivityKind.Call),
        Lead("lead.objection.1", "清泉报得好像便宜些", true),
        Lead("lead.stakeholder.1", "钱丽 财务经理", false),
        Lead("lead.competition.1", "清泉科技", true),
        Lead("lead.next_step", "到厂看现场 2026-12-03", false),
        Lead("lead.activity.1", "2026-11-01 净水机 想换一台净水机，夜里没人值守也能用的。", true, ActivityKind.Form),
        Lead("lead.activity.2", "2026-11-10 第一次通话 孙经理说车间地方小，机器不能太大。钱经理管付款。", false, ActivityKind.Call),
    ];

    private static Fact Seller(string id, string text) => new() { Id = id, Text = text, Source = FactSource.Seller };

    private static Fact Lead(string id, string text, bool said, ActivityKind? contact = null) =>
        new() { Id = id, Text = text, Source = FactSource.Lead, CustomerSaid = said, Contact = contact, AsOf = contact is null ? null : new LocalDate(2026, 11, 10) };
}

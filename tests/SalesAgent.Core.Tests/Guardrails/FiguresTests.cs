using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Numbers, percentages, sums, durations, dates and times of drafts against facts: what holds, what follows, what is none, and what nobody said.</summary>
public class FiguresTests
{
    // Monday.
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly IReadOnlyList<Fact> Facts =
    [
        Lead("company", "Brinkhoff Kitchens"), Lead("contact", "Helen Marsh"), Lead("employees", "85 employees (员工 85人)"), Lead("product", "HeatTrack"),
        Lead("pain.1", "ovens left on overnight 14 times a month EUR 2,600 per month (每月2,600欧元)"),
        Lead("pain.2", "checking 40 ovens by hand takes 3 hours a day"),
        Lead("evidence.1", "9 % of our batches are burnt", new LocalDate(2026, 11, 4)),
        Lead("activity.1", "2026-11-04 First call 60 of the 90 ovens stand in Leeds", new LocalDate(2026, 11, 4)),
        Lead("activity.2", "2026-11-12 Offer for 40 sensors at EUR 120 each, valid to 11 December 2026", new LocalDate(2026, 11, 12)),
        Lead("critical_event", "new kitchen opens 2027-02-15"), Lead("expected_close", "2026-12-18"),
        Lead("next_step", "call with Helen Marsh at 2:45 pm 2026-12-03"), Lead("promise.1", "send the wiring sheet 2026-11-27"),
        Seller("product.1", "HeatTrack, HT-2"), Seller("product.1.price", "EUR 120 per sensor"), Seller("product.1.feature.1", "reads each oven every 30 seconds"),
        Seller("product.2", "ColdTrack"), Seller("product.2.price", "EUR 95 per sensor"), Seller("product.2.feature.1", "battery lasts 5 years"),
        Seller("product.3", "TrackCloud"), Seller("product.3.price", "EUR 8 per sensor and month"),
        Seller("proof.alto", "Alto Bakeries cut burnt batches from 12 % to 5 % within three weeks of the pilot with HeatTrack."), Seller("proof.alto", "Alto Bakeries"),
        Seller("competitor", "OvenEye"), Seller("competitor.OvenEye", "OvenEye lists EUR 150 per sensor and a reading every 4 minutes."),
        Seller("policy.1", "Delivery takes 10 working days."), Seller("policy.2", "The contract runs for 24 months."), Seller("sla.1", "Support answers within 4 hours."),
        new() { Id = "said.1", Text = "On 16 November Helen counted 214 sensors in all sites; the pilot of the other customer took 6 weeks.", Source = FactSource.User },
    ];

    private static readonly IReadOnlyList<Fact> ChineseFacts =
    [
        Lead("company", "宏达食品"), Lead("contact", "黎慧珊"), Lead("employees", "85 employees (员工 85人)"), Lead("product", "热巡"),
        Lead("pain.1", "烤箱每月有 14 次忘关 EUR 2,600 per month (每月2,600元)"), Lead("pain.2", "40 台烤箱每天人工检查三个小时"),
        Lead("evidence.1", "我们有 9% 的批次烤焦", new LocalDate(2026, 11, 4)), Lead("evidence.2", "90 台烤箱里 60 台在苏州", new LocalDate(2026, 11, 4)),
        Lead("activity.1", "2026-11-12 热巡报价 40 个传感器，每个 120 元，有效期到 2026 年 12 月 11 日", new LocalDate(2026, 11, 12)),
        Lead("critical_event", "新厂房投产 2027-02-15"), Lead("next_step", "和黎经理电话，下午两点三刻 2026-12-03"), Lead("promise.1", "发接线说明 2026-11-27"),
        Seller("product.1", "热巡"), Seller("product.1.price", "每个传感器120元"), Seller("product.1.feature.1", "每 30 秒读一次每台烤箱"),
        Seller("product.2", "冷巡"), Seller("product.2.price", "每个传感器95元"), Seller("product.3", "云巡"), Seller("product.3.price", "每个传感器每月8元"),
        Seller("proof.alto", "上海奥拓烘焙用热巡三周，烤焦批次从 12% 降到 5%。"), Seller("proof.alto", "上海奥拓烘焙"),
        Seller("competitor", "炉眼"), Seller("competitor.炉眼", "炉眼官网价目是每个传感器 150 元。"),
        Seller("policy.1", "交货需要 10 个工作日。"), Seller("policy.2", "合同期 24 个月。"), Seller("sla.1", "报障四小时内响应。"),
    ];

    [Theory]
    [InlineData("You leave ovens on overnight fourteen times a month.")]
    [InlineData("Checking forty ovens takes three hours a day.")]
    [InlineData("Two thirds of the 90 ovens stand in Leeds.")]
    [InlineData("That makes EUR 31,200 a year.")]
    [InlineData("Your 40 sensors at EUR 120 each come to EUR 4,800.")]
    [InlineData("40 sensors at EUR 120 are EUR 4,800. Less 8 %, that is EUR 384, so you pay EUR 4,416.")]
    [InlineData("TrackCloud is EUR 8 per sensor and month: EUR 320 a month for 40 sensors, EUR 3,840 a year.")]
    [InlineData("OvenEye lists EUR 150; we charge EUR 120, so EUR 30 less.")]
    [InlineData("Alto Bakeries went from 12 % burnt batches to 5, seven points less.")]
    [InlineData("Alto Bakeries cut burnt batches by more than half, from 12 % to 5 %.")]
    [InlineData("You counted over 200 sensors in all your sites.")]
    [InlineData("Nearly 10 % of your batches are burnt.")]
    [InlineData("Of your 90 ovens 60 stand in Leeds; the other 30 are elsewhere.")]
    [InlineData("The contract runs for two years.")]
    [InlineData("Delivery takes ten working days.")]
    [InlineData("Support answers within four hours.")]
    [InlineData("HeatTrack reads each oven every half minute.")]
    [InlineData("Our offer is valid until Friday, 11 December.")]
    [InlineData("We speak on 3 December at quarter to three, as agreed.")]
    [InlineData("See you at 2:45 pm on Thursday, 3 December.")]
    [InlineData("Thanks for the call three weeks ago.")]
    [InlineData("On Monday, 16 November, you counted 214 sensors.")]
    [InlineData("Would Thursday at ten suit you?")]
    [InlineData("I'll send it by Friday.")]
    [InlineData("Could we talk for 15 minutes next Tuesday?")]
    [InlineData("Two short questions, and one or two thoughts of mine.")]
    [InlineData("I am in two minds about it, and a couple of things are open.")]
    [InlineData("Suppose you ran 60 sensors: what would change?")]
    [InlineData("If it were 50 sensors, it would be EUR 6,000.")]
    [InlineData("The HT-2 meets IP65 and ISO 9001, and the BR-600 stays.")]
    [InlineData("Call me on six one four, five five five, zero one seven seven.")]
    [InlineData("First, the wiring sheet. Second, the price.")]
    [InlineData("Three months of that would come to EUR 7,800.")]
    [InlineData("Your new kitchen opens on 15 February, 84 days from today.")]
    [InlineData("The wiring sheet comes on Friday, 27 November, as promised.")]
    [InlineData("ColdTrack is EUR 95 per sensor, HeatTrack EUR 120.")]
    [InlineData("What share of your 85 people works at night?")]
    [InlineData("Fourteen nights a month the ovens stay on; at EUR 2,600 that hurts.")]
    [InlineData("With 85 people on the payroll, three hours of checking a day add up.")]
    [InlineData("The difference to OvenEye is EUR 30 per sensor, or EUR 1,200 for all 40.")]
    [InlineData("That is 20 % under OvenEye's EUR 150.")]
    [InlineData("From order to delivery we need 10 working days, i.e. two weeks.")]
    [InlineData("Are you free at half past nine on Wednesday?")]
    [InlineData("If you like, I can be in Leeds next Thursday at ten.")]
    [InlineData("On 12 November we sent you an offer; it ends in 18 days.")]
    [InlineData("Alto Bakeries needed three weeks: 12 % became 5 %.")]
    [InlineData("It reads each oven every 30 seconds.")]
    [InlineData("You will get the wiring sheet this Friday.")]
    [InlineData("Could 60 sensors be enough, or do you need all 90?")]
    public void English_SourcedDerivedOrNoClaim_IsLeftAlone(string body) => Found(body, Language.English).ShouldBeEmpty();

    [Theory]
    [InlineData("You leave ovens on overnight 24 times a month.", "24")]
    [InlineData("Every third oven is left on.", "Every third")]
    [InlineData("Our customers save 9 % of their batches.", "9 %")]
    [InlineData("That makes EUR 42,000 a year.", "EUR 42,000")]
    [InlineData("Your 40 sensors at EUR 120 each come to EUR 5,200.", "EUR 5,200")]
    [InlineData("ColdTrack is EUR 120 per sensor.", "EUR 120")]
    [InlineData("HeatTrack costs EUR 95 per sensor.", "EUR 95")]
    [InlineData("Our sensors are EUR 150 apiece.", "EUR 150")]
    [InlineData("HeatTrack reads every 4 minutes.", "4 minutes")]
    [InlineData("Your own burnt batches have come down from 12 % to 5 %.", "12 %")]
    [InlineData("At Alto Bakeries 9 % of the batches were burnt.", "9 %")]
    [InlineData("Delivery takes ten days.", "ten days")]
    [InlineData("Alto Bakeries doubled its output.", "doubled")]
    [InlineData("Nine out of ten kitchens burn a batch each week.", "Nine out of ten")]
    [InlineData("More than 300 kitchens trust us.", "300")]
    [InlineData("Up to 30 % less gas is what they report.", "30 %")]
    [InlineData("A shift turns out half as many trays again.", "half as many trays again")]
    [InlineData("A dozen bakeries in Leeds use it.", "dozen")]
    [InlineData("It pays back in seven months.", "seven months")]
    [InlineData("We have done this for two and a half years.", "two and a half years")]
    [InlineData("As agreed, we speak on 4 December.", "4 December")]
    [InlineData("We're on for Wednesday, 3 December.", "3 December")]
    [InlineData("I'll call at half past one, as agreed.", "half past one")]
    [InlineData("Back at the 2:15 we settled on?", "2:15")]
    [InlineData("The offer of 13 November stands.", "13 November")]
    [InlineData("You have been waiting since last Tuesday.", "last Tuesday")]
    [InlineData("Our contract runs for 36 months.", "36 months")]
    [InlineData("The offer is good through December 18.", "December 18")]
    [InlineData("You have 85 ovens.", "85")]
    [InlineData("Support answers within 40 minutes.", "40 minutes")]
    [InlineData("Since June we have equipped some sixty kitchens.", "sixty")]
    [InlineData("Gas bills there fell by a quarter.", "quarter")]
    [InlineData("Their chef now saves an hour and twenty minutes a shift.", "twenty minutes")]
    [InlineData("Seventy-odd per cent of the staff like it.", "Seventy-odd per cent")]
    [InlineData("P.S. The sensor lasts 12 years.", "12 years")]
    [InlineData("OvenEye lists EUR 180 per sensor.", "EUR 180")]
    [InlineData("Three of four chefs prefer it.", "Three of four")]
    [InlineData("They tripled their capacity in half a year.", "tripled")]
    [InlineData("The pilot would cost you EUR 900, all in.", "EUR 900")]
    [InlineData("You told us about the 95 ovens in Leeds.", "95")]
    [InlineData("The call on 3 December at 3 pm stands, as agreed.", "3 pm")]
    [InlineData("You signed on 2 October.", "2 October")]
    [InlineData("TrackCloud is EUR 8 a month, so EUR 400 for 40 sensors.", "EUR 400")]
    public void English_InventedOrOfAnother_IsFound(string body, string words) => Found(body, Language.English).ShouldContain(words);

    [Theory]
    [InlineData("您每月有十四次忘关烤箱。")]
    [InlineData("四十台烤箱每天要人工检查三个小时。")]
    [InlineData("九十台烤箱里三分之二在苏州。")]
    [InlineData("忘关烤箱一年下来就是三万一千二。")]
    [InlineData("40 个传感器，每个 120 元，一共四千八。")]
    [InlineData("40 个传感器每个 120 元，合计 4,800 元，九二折以后 4,416 元，省 384 元。")]
    [InlineData("云巡每个传感器每月 8 元，40 个一年 3,840 元。")]
    [InlineData("炉眼每个 150 元，我们是 120 元，每个差 30 元。")]
    [InlineData("奥拓烘焙三个星期里，烤焦批次从百分之十二降到百分之五，少了七个百分点。")]
    [InlineData("您那边将近一成的批次烤焦。")]
    [InlineData("90 台里 60 台在苏州，其余 30 台在别处。")]
    [InlineData("合同期两年。")]
    [InlineData("交货需要十个工作日。")]
    [InlineData("报障四个小时内响应。")]
    [InlineData("报价有效期到 12 月 11 日（周五）。")]
    [InlineData("照约好的，12 月 3 日下午两点三刻电话。")]
    [InlineData("周四上午十点方便吗？")]
    [InlineData("我周五前把接线说明发您。")]
    [InlineData("占用您一刻钟就行。")]
    [InlineData("我有两件事想请教，另外补充三点。")]
    [InlineData("我们一起看一下，一句话就能说清，两全其美。")]
    [InlineData("货比三家，三思而后行，都应该的。")]
    [InlineData("假如是 60 个传感器，您觉得够吗？")]
    [InlineData("如果先装二十台，分两批，您看稳妥吗？")]
    [InlineData("新厂房 2 月 15 日投产，离今天还有 84 天。")]
    [InlineData("冷巡每个 95 元，热巡每个 120 元。")]
    [InlineData("等保二级、IP65 这些以后再说。")]
    [InlineData("第一步先看数据，第二步再谈价格。")]
    [InlineData("万一不合适，下个月再聊也行。")]
    [InlineData("一个月十四次，两千六就这样没了。")]
    [InlineData("跟炉眼比，您每个省 30 元，40 个省 1,200 元。")]
    [InlineData("比炉眼的 150 元低两成。")]
    [InlineData("从下单到交货 10 个工作日。")]
    [InlineData("下周三上午九点半您有空吗？")]
    [InlineData("11 月 12 日的报价，还有 18 天到期。")]
    [InlineData("85 位同事里，谁每天去检查那 40 台烤箱？")]
    [InlineData("奥拓烘焙用了三周，12% 变成 5%。")]
    [InlineData("接线说明这周五给您。")]
    [InlineData("每三十秒读一次。")]
    [InlineData("十个里有几个忘关，您心里有数吗？")]
    public void Chinese_SourcedDerivedOrNoClaim_IsLeftAlone(string body) => Found(body, Language.Chinese).ShouldBeEmpty();

    [Theory]
    [InlineData("您每月有二十四次忘关烤箱。", "二十四")]
    [InlineData("我们的客户里有 9% 的批次不再烤焦。", "9%")]
    [InlineData("忘关烤箱一年下来就是四十来万。", "四十来万")]
    [InlineData("40 个传感器，每个 120 元，一共五千八。", "五千八")]
    [InlineData("冷巡每个传感器 120 元。", "120 元")]
    [InlineData("我们每个传感器 150 元。", "150 元")]
    [InlineData("您家的烤焦批次已经从 12% 降到 5%。", "12%")]
    [InlineData("奥拓烘焙原来也有 9% 的批次烤焦。", "9%")]
    [InlineData("交货只要十天。", "十天")]
    [InlineData("用上以后产量翻了一番。", "翻了一番")]
    [InlineData("十家烘焙厂里有三家在用。", "十家烘焙厂里有三")]
    [InlineData("长三角已有一百三十多家厂在用。", "一百三十多")]
    [InlineData("烤焦掉了百分之七上下。", "百分之七")]
    [InlineData("能耗少了六成半。", "六成半")]
    [InlineData("人均干了十四年。", "十四年")]
    [InlineData("一半人都不再手工检查。", "一半")]
    [InlineData("三五天就能收回成本。", "三五天")]
    [InlineData("半年就能回本。", "半年")]
    [InlineData("照约好的放在 26 号。", "26 号")]
    [InlineData("12 月 3 日（周五）我们见。", "12 月 3 日")]
    [InlineData("还是上回敲定的三点一刻。", "三点一刻")]
    [InlineData("照咱们定的，明早九点一刻上线。", "九点一刻")]
    [InlineData("11 月 13 日给您的那份报价还有效。", "11 月 13 日")]
    [InlineData("上个季度起就有五十六家店在用。", "五十六")]
    [InlineData("您有 85 台烤箱。", "85")]
    [InlineData("燃气费降了四分之一。", "四分之一")]
    [InlineData("有位厨师长每班省下一个小时二十分钟。", "二十分钟")]
    [InlineData("七成多的师傅都说好。", "七成")]
    [InlineData("传感器能用十二年。", "十二年")]
    [InlineData("炉眼每个卖 180 元。", "180 元")]
    [InlineData("试点总共收您九百块。", "九百块")]
    [InlineData("您上回说苏州有 95 台烤箱。", "95")]
    [InlineData("云巡每月 8 元，40 个就是 400 元。", "400 元")]
    [InlineData("10 月 2 日您已经签了字。", "10 月 2 日")]
    [InlineData("产能提高到原来的三倍。", "三倍")]
    [InlineData("我们给两百多家食品厂装过。", "两百多")]
    public void Chinese_InventedOrOfAnother_IsFound(string body, string words) => Found(body, Language.Chinese).ShouldContain(words);

    private static IReadOnlyList<string> Found(string body, Language language)
    {
        var facts = language == Language.Chinese ? ChineseFacts : Facts;
        var brief = new Brief
        {
            Task = "example", Purpose = "", Language = language, Channel = Channel.Email, Facts = facts, Limits = new TextLimits(0, 10_000),
            Authority = new Authority { MaxDiscountPercent = 8, DeliveryDays = 12 }, Today = Today,
        };
        return [.. DraftCheck.Run(new DraftText { Body = body }, brief).Findings.Where(f => f.Rule == "grounding").Select(f => f.Text!)];
    }

    private static Fact Lead(string id, string text, LocalDate? asOf = null) => new() { Id = "lead." + id, Text = text, Source = FactSource.Lead, AsOf = asOf };

    private static Fact Seller(string id, string text) => new() { Id = "seller." + id, Text = text, Source = FactSource.Seller };
}

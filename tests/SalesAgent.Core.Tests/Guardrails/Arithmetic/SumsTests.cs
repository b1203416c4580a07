using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails.Arithmetic;

/// <summary>Sums as sales people write them: right ones are left alone, wrong ones are found and put right.</summary>
public class SumsTests
{
    // Monday.
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly IReadOnlyList<Fact> Facts =
    [
        Of("lead.company", "Dunmere Hotels"), Of("lead.product", "LinenPro"), Of("lead.employees", "64 employees (员工 64人)"), Of("lead.amount", "GBP 7,200 (7,200英镑)"),
        Of("lead.evidence.1", "There's 9,000 set aside for linen this year"), Of("lead.evidence.2", "we want 240 bed sets and 12 trolleys"), Of("lead.pain.1", "lost towels GBP 350 per month (每月350英镑)"),
        Of("lead.evidence.3", "our laundry runs from nine in the evening and takes six hours"), Of("lead.activity.1", "2026-11-10 Offer for 240 bed sets at 30 pounds each, valid to 15 December"), Of("lead.critical_event", "the new wing opens 2027-02-01"),
        Of("seller.product.1", "LinenPro"), Of("seller.product.1.price", "GBP 30 per set"), Of("seller.product.2", "CartMate"), Of("seller.product.2.price", "GBP 185 per trolley"), Of("seller.product.2.category", "laundry trolleys"),
        Of("seller.product.3", "WashCare"), Of("seller.product.3.price", "GBP 45 per room and month"), Of("seller.policy.1", "Delivery takes 15 working days."), Of("seller.policy.2", "30 % is due with the order."), Of("seller.policy.3", "One trolley holds 20 bed sets."), Of("seller.policy.4", "Freight is GBP 120 per delivery."),
        Of("seller.proof.quay", "Quay House cut its washing time from 11 hours to 7 with LinenPro."), Of("seller.proof.quay", "Quay House"), Of("seller.trade.1", "ordering before the new year"),
        Of("said.1", "The new wing has 38 rooms."),
    ];

    private static readonly IReadOnlyList<Fact> ChineseFacts =
    [
        Of("lead.company", "云栖酒店"), Of("lead.product", "柔眠床品"), Of("lead.amount", "CNY 72,000 (72,000元)"), Of("lead.evidence.1", "今年布草预算九万"), Of("lead.evidence.2", "我们要 240 套床品，12 辆布草车"), Of("lead.pain.1", "毛巾丢失 每月3,500元"),
        Of("lead.activity.1", "2026-11-10 报价 240 套，每套 300 元，有效期到 12 月 15 日"), Of("lead.critical_event", "新楼开业 2027-02-01"),
        Of("seller.product.1", "柔眠床品"), Of("seller.product.1.price", "每套300元"), Of("seller.product.2", "轻驰布草车"), Of("seller.product.2.price", "每辆1,850元"), Of("seller.product.3", "洗护托管"), Of("seller.product.3.price", "每间每月45元"),
        Of("seller.policy.1", "交货需要 15 个工作日。"), Of("seller.policy.2", "订货付三成。"), Of("seller.policy.3", "一辆布草车能装 20 套床品。"), Of("seller.policy.4", "运费每趟 680 元。"), Of("seller.proof.quay", "杭州澜庭用柔眠床品以后，洗涤时间从 11 小时降到 7 小时。"), Of("seller.proof.quay", "杭州澜庭"),
        Of("said.1", "新楼一共 38 间房。"),
    ];

    [Theory]
    [InlineData("240 sets at £30: £7,200. That leaves £1,800 of the 9,000 you set aside.")]
    [InlineData("The sets come to £7,200 and the twelve trolleys to £2,220, so £9,420 in all.")]
    [InlineData("- 240 LinenPro at £30 = £7,200\n- 12 CartMate at £185 = £2,220\n- Freight: £120\n- Total: £9,540")]
    [InlineData("Total £9,420: 7,200 for the sets + 2,220 for the trolleys.")]
    [InlineData("30 % is due with the order, that is £2,160; the remaining £5,040 on delivery.")]
    [InlineData("Less 5 %, your £7,200 becomes £6,840, a saving of £360.")]
    [InlineData("Lost towels cost you £350 a month, £4,200 a year.")]
    [InlineData("WashCare for the 38 rooms of the new wing would be £1,710 a month, or £20,520 over twelve months.")]
    [InlineData("Quay House needs four hours less a night than before.")]
    [InlineData("With tax at 20 % the £7,200 is £8,640.")]
    [InlineData("240 sets fill twelve trolleys, as one holds 20.")]
    [InlineData("Per employee, the £7,200 is about £113.")]
    [InlineData("You could pay the £7,200 in four instalments of £1,800.")]
    [InlineData("From today to the opening on 1 February there are 70 days.")]
    [InlineData("Sets and trolleys come to £9,420. That's £420 more than the 9,000 you set aside.")]
    [InlineData("At £30 a set, 200 sets would be £6,000 and 240 sets £7,200, so £1,200 apart.")]
    [InlineData("A CartMate is £185, so three of them are £555.")]
    [InlineData("Split over two years, £7,200 is £300 a month.")]
    [InlineData("If you took even 10 % fewer sets, 216, it would be £6,480.")]
    [InlineData("Your offer ends on 15 December, so in 22 days.")]
    [InlineData("£350 a month is £1,050 a quarter.")]
    [InlineData("Of the 9,000, the sets take £7,200, that is 80 %.")]
    [InlineData("LinenPro and CartMate together are £9,420.")]
    [InlineData("For 240 sets that is roughly £7,000.")]
    public void English_RightSum_IsLeftAlone(string body) => Found(body, Language.English).ShouldBeEmpty();

    [Theory]
    [InlineData("240 套，每套 300 元，合计 72,000 元，九万的预算还剩 18,000 元。")]
    [InlineData("床品七万二，布草车 12 辆两万二千二，一共九万四千二。")]
    [InlineData("床品 240 套 72,000 元，布草车 12 辆 22,200 元，运费 680 元，总计 94,880 元。")]
    [InlineData("一共 94,200 元：床品 72,000，布草车 22,200。")]
    [InlineData("订货付三成，也就是 21,600 元，余下 50,400 元到货再付。")]
    [InlineData("72,000 元打九五折是 68,400 元，省 3,600 元。")]
    [InlineData("毛巾每月丢 3,500 元，一年就是四万二。")]
    [InlineData("新楼 38 间房做洗护托管，一个月 1,710 元，一年 20,520 元。")]
    [InlineData("杭州澜庭洗涤时间少了四个小时。")]
    [InlineData("加上 13% 的税，72,000 元就是 81,360 元。")]
    [InlineData("240 套床品正好装 12 辆车，一辆装 20 套。")]
    [InlineData("七万二分四期付，每期 18,000 元。")]
    [InlineData("离 2 月 1 日开业还有 70 天。")]
    [InlineData("床品和布草车合计 94,200 元，比九万的预算多 4,200 元。")]
    [InlineData("布草车每辆 1,850 元，三辆就是 5,550 元。")]
    [InlineData("七万二按两年摊，一个月 3,000 元。")]
    [InlineData("报价 12 月 15 日到期，还有 22 天。")]
    [InlineData("每月 3,500 元，一个季度就是一万零五百。")]
    [InlineData("床品七万二，占九万预算的八成。")]
    [InlineData("哪怕少订一成，也就是 216 套，也要 64,800 元。")]
    public void Chinese_RightSum_IsLeftAlone(string body) => Found(body, Language.Chinese).ShouldBeEmpty();

    [Theory]
    [InlineData("Your 240 sets at £30 each come to £7,400.", "£7,400", "£7,200")]
    [InlineData("240 sets at £30: £6,900.", "£6,900", "£7,200")]
    [InlineData("You have 9,000 set aside; after the £7,200 that leaves £2,100.", "£2,100", "£1,800")]
    [InlineData("The sets are £7,200 and freight is £120, so £7,420 together.", "£7,420", "£7,320")]
    [InlineData("30 % of the £7,200 is due with the order, so £2,610.", "£2,610", "£2,160")]
    [InlineData("12 CartMate at £185 are £2,320.", "£2,320", "£2,220")]
    public void English_WrongSum_IsPutRight(string body, string wrong, string right) => PutRight(body, Language.English, wrong, right);

    [Theory]
    [InlineData("240 套，每套 300 元，合计 74,000 元。", "74,000 元", "72,000 元")]
    [InlineData("布草车 12 辆，每辆 1,850 元，一共 23,200 元。", "23,200 元", "22,200 元")]
    [InlineData("床品 72,000 元，运费 680 元，加起来 73,680 元。", "73,680 元", "72,680 元")]
    [InlineData("72,000 元订货付 30%，就是 22,600 元。", "22,600 元", "21,600 元")]
    public void Chinese_WrongSum_IsPutRight(string body, string wrong, string right) => PutRight(body, Language.Chinese, wrong, right);

    [Theory]
    [InlineData("Lost towels cost you £350 a month, £5,200 a year.", "£5,200")]
    [InlineData("That leaves £2,800 of the 9,000 you set aside.", "£2,800")]
    [InlineData("The Grand cut its linen bill by £1,900 a month.", "£1,900")]
    [InlineData("We have dressed 480 beds this year.", "480")]
    [InlineData("Our customers wash 42 % less.", "42 %")]
    [InlineData("It pays for itself in nine months.", "nine months")]
    [InlineData("Some 2,400 sets leave our hall each week.", "2,400")]
    [InlineData("Quay House needs five hours less a night than before.", "five hours")]
    [InlineData("A clean room takes 19 minutes.", "19 minutes")]
    [InlineData("Guests give it 72 points more.", "72")]
    public void English_Invented_IsFound(string body, string words) => Found(body, Language.English).ShouldContain(words);

    [Theory]
    [InlineData("毛巾每月丢 3,500 元，一年就是五万二。", "五万二")]
    [InlineData("和您一样的酒店，一个月省下 19,000 元。", "19,000 元")]
    [InlineData("我们今年铺了 480 张床。", "480")]
    [InlineData("客户的洗涤量降了百分之四十二。", "百分之四十二")]
    [InlineData("九个月就回本。", "九个月")]
    [InlineData("杭州澜庭洗涤时间少了五个小时。", "五个小时")]
    public void Chinese_Invented_IsFound(string body, string words) => Found(body, Language.Chinese).ShouldContain(words);

    private static void PutRight(string body, Language language, string wrong, string right)
    {
        var finding = Findings(body, language).Where(f => f.Text == wrong).ShouldHaveSingleItem();
        finding.Message.ShouldContain(right);
        finding.Fix.ShouldNotBeNull().ShouldContain(right);
    }

    private static IEnumerable<string> Found(string body, Language language) => Findings(body, language).Select(f => f.Text!);

    private static IEnumerable<Finding> Findings(string body, Language language)
    {
        var brief = new Brief
        {
            Task = "example", Purpose = "", Language = language, Channel = Channel.Email, Facts = language == Language.Chinese ? ChineseFacts : Facts, Limits = new TextLimits(0, 10_000),
            Authority = new Authority { MaxDiscountPercent = 5, DeliveryDays = 15 }, Today = Today,
        };
        return DraftCheck.Run(new DraftText { Body = body }, brief).Findings.Where(f => f.Rule == "grounding");
    }

    private static Fact Of(string id, string text) => new() { Id = id, Text = text, Source = id.StartsWith("lead", StringComparison.Ordinal) ? FactSource.Lead : id.StartsWith("said", StringComparison.Ordinal) ? FactSource.User : FactSource.Seller };
}

using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Right numbers of the wrong thing, person, product, rival or step of a contract are found; the same numbers of the right one are left alone, however it is called.</summary>
public class FigureSubjectTests
{
    // Monday.
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly IReadOnlyList<Fact> Facts =
    [
        Lead("company", "Dunmore Clinics"), Lead("contact", "Nora Finch"), Lead("employees", "62 employees (员工 62人)"), Lead("product", "ClearAir 40"),
        Lead("pain.1", "filters clog 6 times a year GBP 900 per month (每月900英镑)"), Lead("evidence.1", "7 % of our filters arrive damaged"),
        Lead("activity.1", "2026-11-10 Visit 14 people tried the ClearAir. 11 of 14 liked it. You have two floors."),
        Lead("critical_event", "third clinic in Derby opens 2027-04-06"), Lead("renewal", "2027-03-14"), Lead("evidence.2", "My budget is GBP 9,000 for Derby"),
        Seller("product.1", "ClearAir 40"), Seller("product.1.category", "air cleaner"), Seller("product.1.price", "GBP 640 per unit"), Seller("product.1.feature.1", "cleans a room in 18 minutes"),
        Seller("product.2", "ClearAir 90"), Seller("product.2.category", "large air cleaner"), Seller("product.2.price", "GBP 1,150 per unit"), Seller("product.2.feature.1", "finishes 6 minutes sooner than the 18 minutes of the ClearAir 40"),
        Seller("product.3", "FilterCare"), Seller("product.3.category", "service contract"), Seller("product.3.price", "GBP 75 per unit and year"),
        Seller("proof.oakham", "Oakham Dental in Leeds cut its filter bill from GBP 480 to GBP 310 a month."), Seller("proof.oakham", "Oakham Dental"), Seller("proof.oakham", "letter of the manager"),
        Seller("proof.marsh", "At Marsh Lane School 46 of 52 teachers rated the air good."), Seller("proof.marsh", "Marsh Lane School"), Seller("proof.marsh", "staff survey"),
        Seller("competitor", "PureBox"), Seller("competitor.PureBox", "PureBox's data sheet lists 25 minutes for a room."),
        Seller("policy.1", "Delivery takes 10 to 20 working days from the order."), Seller("policy.2", "Installation and a training of 90 minutes are included."), Seller("policy.3", "30 % deposit with the order, 70 % before shipping."), Seller("policy.4", "FilterCare runs for 12 months."),
        Seller("policy.5", "The smallest order is 4 units."), Seller("guarantee.1", "Three years' warranty on parts."), Seller("sla.1", "A broken unit is repaired within 2 working days."), Seller("trial", "a loan unit for 14 days"),
    ];

    private static readonly IReadOnlyList<Fact> ChineseFacts =
    [
        Lead("company", "锦和酒店"), Lead("contact", "方晓梅"), Lead("employees", "62 employees (员工 62人)"), Lead("product", "QY-20 净化机"),
        Lead("pain.1", "滤网到货破损 7% GBP 900 per month (每月900元)"), Lead("evidence.1", "去年冬天投诉了十四次"), Lead("evidence.2", "这块预算三万"), Lead("critical_event", "二号楼开业 2027-04-06"), Lead("renewal", "2027-03-14"),
        Seller("product.1", "QY-20 净化机, QY-20"), Seller("product.1.price", "每台6,400元"), Seller("product.1.feature.1", "18 分钟净化一间房"), Seller("product.2", "QY-90 新风机, QY-90"), Seller("product.2.price", "每台9,800元"), Seller("product.2.limit.1", "QY-90 承重 80 公斤"),
        Seller("proof.lanting", "苏州兰亭宾馆用 QY-20 三个月，滤网更换从每月 12 次降到 5 次。"), Seller("proof.lanting", "苏州兰亭宾馆"), Seller("proof.lanting", "工程部签字的记录"),
        Seller("competitor", "清岚电器"), Seller("competitor.清岚电器", "清岚电器说明书写明净化一间房要 25 分钟。"),
        Seller("policy.1", "定金三成，发货前付七成。"), Seller("policy.2", "QY-20 起订 4 台，QY-90 起订 2 台。"), Seller("policy.3", "满 5,000 元包邮，不满的运费 80 元。"), Seller("policy.4", "现货 3 个工作日送达。"),
        Seller("guarantee.1", "整机质保 1 年，电机质保 3 年。"), Seller("sla.1", "报修后 48 小时内上门。"), Seller("trial", "14 天免费试用"),
    ];

    [Theory]
    [InlineData("Your filter bill is £480 a month.", "480")]
    [InlineData("Oakham Dental spends £900 a month on filters.", "900")]
    [InlineData("At Oakham Dental 46 of 52 people rated it good.", "46")]
    [InlineData("You have 52 people in the clinics.", "52")]
    [InlineData("ClearAir 90 costs £640.", "640")]
    [InlineData("FilterCare costs £1,150 a unit.", "1,150")]
    [InlineData("A room takes 25 minutes with our machine.", "25 minutes")]
    [InlineData("PureBox cleans a room in 18 minutes.", "18 minutes")]
    [InlineData("The ClearAir 90 needs 18 minutes.", "18 minutes")]
    [InlineData("The warranty runs for 14 days.", "14 days")]
    [InlineData("Delivery takes 14 days.", "14 days")]
    [InlineData("The loan unit is yours for 20 working days.", "20 working days")]
    [InlineData("The training takes 18 minutes.", "18 minutes")]
    [InlineData("The deposit is 70 %.", "70 %")]
    [InlineData("Our customers save 7 % of their filters.", "7 %")]
    [InlineData("Damage falls by 7 % with our box.", "7 %")]
    [InlineData("The Derby clinic opens on 14 March.", "14 March")]
    [InlineData("Sixty-two machines would do.", "Sixty-two")]
    [InlineData("14 of 62 liked it.", "62")]
    public void English_FigureOfAnother_IsFound(string body, string words) => Found(body, Facts, Language.English).ShouldContain(found => found.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("Oakham went from £480 down to £310 a month.")]
    [InlineData("At Marsh Lane, 46 out of 52 teachers liked the air.")]
    [InlineData("Eleven of the fourteen liked it.")]
    [InlineData("Eleven liked it.")]
    [InlineData("Great to meet 14 of you.")]
    [InlineData("Your team of 62 would breathe easier.")]
    [InlineData("A room is done in 18 minutes; PureBox lists 25.")]
    [InlineData("PureBox lists 25 minutes, we need 18.")]
    [InlineData("The ClearAir 40 takes 18 minutes, so the 90 is 6 minutes faster.")]
    [InlineData("You could borrow one for two weeks.")]
    [InlineData("Repairs are done inside two working days.")]
    [InlineData("FilterCare ties you in for a year, at £75 a unit.")]
    [InlineData("30 % goes with the order and the other 70 % before we ship.")]
    [InlineData("The parts are covered for three years.")]
    [InlineData("We train your people for an hour and a half.")]
    [InlineData("7 % of your filters arrive damaged.")]
    [InlineData("Clogged filters cost you £900 a month.")]
    [InlineData("We start from four units.")]
    [InlineData("Derby opens on 6 April.")]
    [InlineData("You have 9,000 pounds set aside for Derby.")]
    [InlineData("Two limits on our side, and one thing more.")]
    [InlineData("I'll take the first ten minutes for your questions.")]
    public void English_FigureOfItsOwn_IsLeftAlone(string body) => Found(body, Facts, Language.English).ShouldBeEmpty();

    [Theory]
    [InlineData("您的滤网每月更换 12 次。", "12")]
    [InlineData("兰亭的滤网有 7% 到货破损。", "7%")]
    [InlineData("新风机一台 6,400 元。", "6,400")]
    [InlineData("净化机一台 9,800 元。", "9,800")]
    [InlineData("我们净化一间房要 25 分钟。", "25 分钟")]
    [InlineData("清岚 18 分钟净化一间房。", "18 分钟")]
    [InlineData("QY-20 承重 80 公斤。", "80")]
    [InlineData("定金七成。", "七成")]
    [InlineData("现货 48 小时送达。", "48 小时")]
    [InlineData("用了我们的机器，破损能少 7%。", "7%")]
    [InlineData("您今年冬天投诉了 62 次。", "62")]
    public void Chinese_FigureOfAnother_IsFound(string body, string words) => Found(body, ChineseFacts, Language.Chinese).ShouldContain(found => found.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("兰亭用了三个月，滤网更换从每月十二次降到五次。")]
    [InlineData("清岚说明书写的是 25 分钟，我们 18 分钟。")]
    [InlineData("净化一间房 18 分钟。")]
    [InlineData("净化机 6,400 一台，新风机 9,800 一台。")]
    [InlineData("电机保三年。")]
    [InlineData("报修两天内上门。")]
    [InlineData("先试用两周。")]
    [InlineData("三成定金，发货前再付七成。")]
    [InlineData("您的滤网有百分之七到货就破了。")]
    [InlineData("没满 5,000 元的话，运费 80 块。")]
    [InlineData("二号楼四月六号开业。")]
    [InlineData("有两三分钟吗？就一两句话。")]
    [InlineData("周五请两位都在。")]
    public void Chinese_FigureOfItsOwn_IsLeftAlone(string body) => Found(body, ChineseFacts, Language.Chinese).ShouldBeEmpty();

    private static List<string> Found(string body, IReadOnlyList<Fact> facts, Language language)
    {
        var brief = new Brief { Task = "test", Purpose = "test", Language = language, Channel = Channel.Email, Limits = new TextLimits(0, 10_000), Today = Today, Asks = false, Facts = facts };
        return [.. DraftCheck.Run(new DraftText { Body = body }, brief).Findings.Where(finding => finding.Rule == "grounding").Select(finding => finding.Text!)];
    }

    private static Fact Lead(string id, string text) => new() { Id = "lead." + id, Text = text, Source = FactSource.Lead };

    private static Fact Seller(string id, string text) => new() { Id = "seller." + id, Text = text, Source = FactSource.Seller };
}

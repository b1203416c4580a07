using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>The same fact in other words is supported; another subject, deed or degree is not. A coffee roaster and a supplier of sterile bags.</summary>
public class ParaphraseTests
{
    private static readonly string[] Mine = ["capability", "superlative", "comparative", "attributed_speech", "customer_story", "quotation", "place", "name"];

    private static readonly Fact[] Roaster =
    [
        Seller("seller.company", "Alder Roast"), Seller("seller.address", "12 Garfield Avenue, Tacoma"),
        Seller("seller.product.1", "Brewline 2"), Seller("seller.product.1.category", "bean-to-cup office machine for rent"),
        Seller("seller.product.1.feature.1", "two bean hoppers"), Seller("seller.product.1.feature.1", "regular and decaf from the same machine"),
        Seller("seller.product.1.feature.2", "a rinse cycle that starts by itself at night"), Seller("seller.product.1.feature.2", "the machine is clean in the morning"),
        Seller("seller.product.1.limit.1", "Brewline 2 needs a water line within 6 feet"),
        Seller("seller.sla.1", "A broken machine is repaired or replaced within 2 business days."),
        Seller("seller.policy.1", "Bean orders can be paused at any time with 7 days' notice."),
        Seller("seller.proof.cedar", "Cedar & Main, an architecture firm in Olympia, cut its coffee bill from $1,150 to $890 a month after it moved from pods to our beans."),
        Seller("seller.competitor", "PodHouse"), Seller("seller.competitor.PodHouse", "PodHouse's price page lists $0.89 for each capsule."),
        Lead("lead.company", "Trellis Legal"), Lead("lead.contact", "Marcus Bell, Office Manager"), Lead("lead.stakeholder.1", "Dana Whitfield, Managing Partner"),
        Said("lead.evidence.1", "The pod machine is down about twice a month"), Said("lead.evidence.2", "We spend about $1,400 a month on pods"),
        Said("lead.evidence.3", "Dana has to sign anything that runs for a year"), Said("lead.evidence.4", "Our pod lease ends January 31"),
        Said("lead.activity.1", "Great tasting yesterday. Can the machines do decaf as well? And what happens when one breaks?"),
        new Fact { Id = "user.1", Text = "Marcus asked on the phone who else in Seattle buys from us.", Source = FactSource.User },
    ];

    private static readonly Fact[] Bags =
    [
        Seller("seller.company", "青禾医疗"), Seller("seller.address", "浙江省杭州市萧山区耕文路 216 号"),
        Seller("seller.product.1", "Q200 灭菌袋, Q200, 灭菌袋"), Seller("seller.product.1.category", "口腔器械灭菌包装袋"),
        Seller("seller.product.1.feature.1", "双道封口"), Seller("seller.product.1.feature.1", "封口处压两道线，蒸汽压力下不容易开裂"), Seller("seller.product.1.feature.1", "护士少返工，器械按时上台"),
        Seller("seller.product.1.limit.1", "Q200 只适用于蒸汽灭菌，不能用于环氧乙烷灭菌"),
        Seller("seller.proof.yue", "金华悦齿口腔换用 Q200 三个月，封口开裂返工率从 4% 降到 1%。"), Seller("seller.proof.iso", "生产车间通过了 ISO 13485 认证。"),
        Seller("seller.policy.1", "每批货都附出厂检验报告。"),
        Seller("seller.competitor", "康洁包材"), Seller("seller.competitor.康洁包材", "康洁包材官网标明灭菌袋起订量为 5,000 只。"),
        Lead("lead.company", "绍兴仁善口腔"), Lead("lead.contact", "沈佳琪 采购主管"), Lead("lead.stakeholder.1", "顾明远 院长"),
        Said("lead.evidence.1", "每个月差不多有 5% 的袋子封口裂开，要重新打包"), Said("lead.evidence.2", "供应商我来选，院长签字"),
        Said("lead.activity.1", "报价收到，我先给院长看看。一月八号新门诊开业，之前要换好。康洁用了三年了，换供应商大家都嫌麻烦。"),
    ];

    public static TheoryData<string> PlantedEnglish =>
    [
        "No office machine brews more cleanly.", "Fresher beans simply don't exist.", "Honestly, it doesn't get any fresher than this.", "We set the pace for office coffee in the Northwest.",
        "Nowhere in the state will you drink a better espresso at your desk.", "There isn't a fresher roast anywhere in Washington State.", "If there's a better machine, I have yet to meet it.",
        "It beats pods hands down on taste.", "You'd save a lot of space compared with PodHouse.", "Against PodHouse, our machine is a lot easier to clean.", "PodHouse capsules go stale sooner.",
        "Last month an accounting office like yours told me they'd never go back to pods.", "A law firm two blocks from you made the switch in spring and hasn't looked back.",
        "One gift shop on the coast, which I'd better not name, sold out by midsummer.", "A toymaker in Vermont paid the machine off before Easter.", "Importers in Oregon tell me their complaints have all but vanished.",
        "You did tell me that Dana hates paperwork.", "I remember you saying that the kitchen will be rebuilt in March.", "You confirmed that Dana has already approved the rental.", "We both agreed that you'd leave PodHouse before Christmas.",
        "As Dana pointed out, the coffee budget doubles next year.", "According to you, three partners want to cancel the lease early.",
        "The Brewline also makes hot chocolate and tea.", "Your team can pay by card right at the machine.", "The grinder adjusts itself to the humidity in the room.",
        "We run a little tasting bar over in Portland.", "Our Asheville service team can come the same week.", "Come and see it in our showroom on Pike Street.",
    ];

    public static TheoryData<string> CleanEnglish =>
    [
        "You told me the pod machine is down about twice a month.", "You said that Dana signs whatever runs for a year.", "You asked whether the machines can do decaf and what happens when one breaks.",
        "You asked who else buys from us.", "As you wrote, the lease on the pods runs out at the end of January.", "You asked me for two things: decaf and repairs.", "You said the tasting was great.",
        "PodHouse's price page lists $0.89 a capsule.", "I can't tell you how PodHouse's service compares with ours; I have no data on it.", "I'd rather not comment on PodHouse, since I haven't used their machines.",
        "An architecture firm in Olympia, Cedar & Main, now pays $890 a month instead of $1,150.", "A firm of that size needs about one machine a floor.", "If another tenant in your building wants a tasting too, bring them along.",
        "Regular and decaf come out of the same machine, so nobody needs a second one.", "It cleans itself at night, so the machine is ready in the morning.", "You can pause the beans at any time with 7 days' notice.",
        "Snap a quick picture of the kitchen and text it to me.", "The attached sheet explains what the two hoppers do and how the nightly rinse works.", "We roast in Tacoma.", "Is there a loading dock at your Seattle office?",
        "What bothers you most about the pods?", "My favorite part of Tuesday was watching your team argue about the decaf.",
    ];

    public static TheoryData<string> PlantedChinese =>
    [
        "跟康洁的袋子比，我们的纸面更厚实。", "康洁的封口没我们的牢。", "您手上的袋子透气性不如 Q200。", "同样的价钱，康洁给不了这个厚度。", "别家的袋子薄，我们的厚。",
        "放眼整个行业都挑不出更扎实的。", "论封口，浙江还没有谁家敢跟我们叫板。", "灭菌袋做到这个份上，您打着灯笼也找不着第二家。", "要说稳定，没有比 Q200 更稳定的袋子了。", "论封口，谁也牢不过我们。",
        "同城的绍兴康贝口腔，上个月也换成了 Q200。", "他们隔壁有家做门锁的小厂，装完半年就把机器钱挣回来了。", "我们班有个男孩，俩月下来作业九点前就写完了。", "有家卖零食的客户，去年双十一靠我们扛住了爆单。",
        "好几位护士长都跟我讲，用上就回不去了。", "成都的锦绣爱齿就是我们的老客户。",
        "上次通话里您也讲过，护士长对康洁的售后早就有意见了。", "顾院长已经点头同意换了，这是您亲口说的。", "照您的说法，康洁上个月又涨价了。", "听您讲，院长对价格不满意。", "上次您跟我说想把东莞仓撤掉。",
        "中山古镇的服务站可以上门。", "我们巴生港的海外仓可以补货。", "我们在岳麓区也有个样板间。", "我们在杭州滨江也有个办事处。", "我们技术部的周伟工程师会联系您。",
        "手套能耐酸碱，消毒水泡着也不怕。", "袋子还能防紫外线。",
    ];

    public static TheoryData<string> CleanChinese =>
    [
        "您提到封口裂开要重新打包。", "您说供应商由您来挑，院长签字。", "您担心换供应商大家嫌麻烦，这个我理解。", "您之前说新门诊一月八号开业，之前要换好。", "您今天问的两件事，答复如下。", "您问的起订量写在第二页。",
        "康洁的质量我没有数据，不好评论。", "康洁的产品好不好，您用了三年，比我清楚。", "跟康洁怎么比，还得您自己试了样品再说。", "比起价格，您可能更在意封口。",
        "悦齿口腔用了三个月，返工率降到了 1%。", "有的门诊习惯一次多备点货，看您方便。", "换一家新供应商，护士们肯定要适应几天。",
        "Q200 封口处压了两道线，蒸汽压力下不容易开裂。", "麻烦拍张现在袋子的照片发我。", "顺便拍几张机房照片发我。", "能不能用于环氧乙烷？不能。", "每批货都会附上出厂检验报告。", "现将灭菌袋的封口方式说明如下。",
        "费用我不说“全包”这两个字。", "我不敢替船公司打包票。", "货从萧山发。",
    ];

    [Theory]
    [MemberData(nameof(PlantedEnglish))]
    public void Run_PlantedEnglish_IsFound(string text) => Rules(text, Language.English, Roaster).ShouldNotBeEmpty(text);

    [Theory]
    [MemberData(nameof(CleanEnglish))]
    public void Run_CleanEnglish_IsLeftAlone(string text) => Rules(text, Language.English, Roaster).ShouldBeEmpty(text);

    [Theory]
    [MemberData(nameof(PlantedChinese))]
    public void Run_PlantedChinese_IsFound(string text) => Rules(text, Language.Chinese, Bags).ShouldNotBeEmpty(text);

    [Theory]
    [MemberData(nameof(CleanChinese))]
    public void Run_CleanChinese_IsLeftAlone(string text) => Rules(text, Language.Chinese, Bags).ShouldBeEmpty(text);

    private static string[] Rules(string text, Language language, IReadOnlyList<Fact> facts) =>
        [.. DraftCheck.Run(new DraftText { Body = text }, CheckCorpus.BriefFor(text, facts) with { Language = language }).Findings.Where(f => f.Severity > Severity.Note).Select(f => f.Rule).Intersect(Mine)];

    private static Fact Seller(string id, string text) => new() { Id = id, Text = text, Source = FactSource.Seller };

    private static Fact Lead(string id, string text) => new() { Id = id, Text = text, Source = FactSource.Lead };

    private static Fact Said(string id, string text) => new() { Id = id, Text = text, Source = FactSource.Lead, CustomerSaid = true };
}

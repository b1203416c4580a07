using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Promises of a heating firm, with its seven years, its winter service and its refund: what it grants in other words passes, what goes further is found.</summary>
public class PromiseGrantTests
{
    private static readonly SellerProfile Seller = new()
    {
        Company = new SellerCompany { Name = "Fellside", LegalName = "Fellside Heating Ltd" },
        Products =
        [
            new Product { Name = "Fellside A7", Category = new("heat pump", "热泵"), Price = new Rate(9800, "GBP", RatePeriod.Unit), PriceUnit = new("home", "户") },
            new Product { Name = "Care Plan", Category = new("yearly service", "年度保养"), Price = new Rate(38, "GBP", RatePeriod.Month), PriceUnit = new("home", "户") },
        ],
        Authority = new Authority
        {
            MaxDiscountPercent = 5,
            DeliveryDays = 35,
            Guarantees = [new("Parts and labour on the A7 are guaranteed for seven years.", "A7 的配件和人工质保七年。"), new("You can cancel within 30 days of going live and all fees paid are refunded.", "上线后30天内可以取消，已付费用全退。")],
            Slas = [new("If the heating fails between October and March, an engineer comes within 24 hours.", "十月到三月，暖气坏了，工程师24小时内上门。")],
            FreeTrial = new("a free 14-day trial in one warehouse", "一个仓免费试用14天"),
            Trades = [new("booking the work for January or February", "约在一二月施工")],
        },
        Policies =
        [
            new("The two design drafts are free of charge.", "两版设计稿不收费。"),
            new("Production takes 25 to 30 days after the sample is approved.", "样品确认后生产25到30天。"),
            new("Lessons that were not taken can be refunded at any time; the money is returned within 10 days.", "没上的课随时可以退，10天内退到原账户。"),
            new("Freight is included.", "含运费。"),
            new("Storage of graphics for one year is included.", "图纸免费保存一年。"),
        ],
        Competitors = [new Competitor { Name = "Northgate", Facts = [new CompetitorFact { Text = new("Northgate lists a guarantee of five years.", "Northgate 写明质保五年。"), Source = "leaflet" }] }],
    };

    private const string Planted = """
        # discount
        You're getting the friends-and-family rate, 12 % under the list.
        Buy the pump and pay only half for the radiators.
        抹了零头，一口价九千整。
        # price
        What you sign today is what you pay until your retirement.
        Care Plan at 38 pounds, carved in stone for six years.
        后面三年都按现在这个单价走。
        涨价的事您不用管，老客户一律不涨。
        # delivery
        Our men have the boiler out and the new pump humming by next Thursday.
        You'll be serving from it on Saturday morning.
        We can turn the whole order round in nine days.
        Confirm by noon and the pallets leave us tonight.
        In under a week the entire office is wired.
        It's yours on Monday, set up and tested.
        The first hundred chairs get to Graz before the month ends.
        Installation can be over and done with by 4 December.
        下周一开工，周三您就能住进去。
        加急的话，48小时到岸。
        最晚明天下午，货车就停在您仓库门口。
        # sla
        Our people are on your roof before the day is out, whatever the weather.
        One call and somebody's at your counter in half an hour.
        You never sit without heat for longer than five hours.
        I read my messages until midnight and answer each of them on the spot.
        Emergency line, manned on Sundays too, that's standard with us.
        打来电话，三十分钟内维修车就出发。
        夜里停机也不怕，我们的人半小时赶到。
        有任何问题，当天解决，不过夜。
        If the heating fails in May, a fitter is on site the same afternoon.
        # guarantee
        Every joint we solder is safe for a quarter of a century.
        If the audit fails because of us or not, we pick up the fine.
        You won't see a single draught, I give you my word.
        Twelve years from now the frame will still be under our guarantee.
        Whatever goes wrong on site is ours to fix, free.
        主机十年内出任何问题，换新机。
        装修完三年内渗水，维修费我们全出。
        成绩上不去，学费双倍奉还。
        运输途中丢了坏了，我们照单全赔。
        # refund
        Leave us whenever you like and the year's fee comes home with you.
        Money back till the end of summer, no form, no talk.
        If you sell nothing, we buy the stock back at full price.
        用着不顺手，三个月内原价退。
        中途停课，剩多少退多少，教材钱也退。
        You can walk away a week before the fair and get all your money back.
        做满一年不称心，三千六原封不动还您。
        免费试30天，不满意拉走。
        Within the first half year you can hand it back and the fees come home.
        # trial
        Live with the pump for a winter and pay when the snow melts.
        Forty days of full access without a card.
        三个仓都给您免费开两个月。
        先装两台跑一季，省不了电您不用付钱。
        # exclusivity
        We would turn down any other hotel on the lake.
        No one but you gets this colour in Austria.
        I promise not to sell it to anyone within fifty miles.
        这条街我们只做您一家店。
        我们不会再跟您隔壁那家合作。
        """;

    private const string Clean = """
        For January I can give you 5 % off, since our fitters have time then.
        5 % is as far as I can go.
        The quote is already without the survey fee you paid.
        约在一月施工，可以便宜5%，这是我能做的极限。
        单价上我让不了了。
        The Care Plan costs 38 pounds a month, and that's unchanged since spring.
        I can't say what it costs next year.
        38英镑一个月，今年没有调过价。
        明年会不会调价，我现在不知道。
        Production takes 25 to 30 days after you approve the sample, so a sample approved on 1 December means goods at the end of December.
        The engineer comes on 3 December to measure, as we agreed.
        My colleague is in your street on Thursday and could leave the samples.
        You could have an answer from the factory by Wednesday.
        The installation plan is with you tomorrow.
        You told me the old boiler has to be out by Friday.
        When the pump is in, your rooms warm up in about an hour.
        Shall we go through the schedule on Tuesday?
        I'd need your decision by Friday to keep a slot in January.
        The scheme answers within six weeks; that is up to them.
        Your lease ends on 28 February, and the move needs time.
        您三月要开业，时间够不够，我们排一下看。
        样品周四寄出，大约三天到。
        图纸改好了，明天上午发您。
        周三我和工程师一起到现场量尺寸。
        如果1月4日签字，大约2月上旬能装，具体以排期为准。
        If the heating fails in winter, an engineer is with you within 24 hours.
        The hotline is closed at weekends.
        I'm in the office until six and will answer your mail today.
        How many hours did you wait the last time the boiler failed?
        Our engineer will ring you on Monday to fix a time.
        十月到三月，暖气坏了24小时内上门，夏天不含在内。
        您反映的噪音问题，我今天下班前给您答复。
        上次停机等了几个小时？
        Parts and labour on the A7 are guaranteed for seven years, so year eight is yours to pay.
        Seven years on the A7, against five on theirs, by their own leaflet.
        The guarantee does not cover frost damage.
        We can't promise you the grant.
        Your old boiler is out of guarantee, you said.
        A guarantee is only as good as the firm behind it; may I show you our accounts?
        A7 的配件和人工保七年，七年以后收费。
        质保不包括冻坏的管子。
        能不能拿到补贴，我们保证不了。
        他们说保十年，合同里您看过吗？
        Within 30 days of going live you can cancel and get all fees back.
        After 30 days the fees stay with us.
        I'll call you back on Thursday.
        The half that you paid in May covers the survey.
        上线后30天内不想用了，已付的费用全退。
        过了30天就不退了。
        请把签好的单子退回给我。
        A free trial of 14 days in one warehouse would show it.
        The 14 days begin when you log in for the first time.
        一个仓先免费试14天，行不行您试了再说。
        三个仓一起试我们做不到。
        Two other hotels on the lake have it, to be open with you.
        We don't keep areas for one customer.
        Has anyone else in the house seen the quote?
        这个产品别的酒店也能买。
        我们不划独家区域。
        In winter, by which I mean October to March, an engineer comes within 24 hours if your heating fails.
        可以先拿一个仓免费试 14 天；真上线了，30 天内也能取消，已付费用全退。
        上线后 30 天内可以取消，已付费用全退，也可以先拿一个仓免费试 14 天。
        The two design drafts cost you nothing.
        Ours is seven years, for parts and labour, on the A7.
        没上的课随时可以退，10天内退到原账户。
        Freight is included, so nothing is added.
        The A7 is covered for seven years, parts and labour.
        You have 30 days from going live to cancel, and every fee comes back to you.
        Storage for one year is in the price.
        """;

    public static TheoryData<string> PlantedSentences => [.. Lines(Planted)];

    public static TheoryData<string> CleanSentences => [.. Lines(Clean)];

    [Theory]
    [MemberData(nameof(PlantedSentences))]
    public void Run_MoreThanIsGranted_IsFound(string sentence) => Promises(sentence).ShouldNotBeEmpty(sentence);

    [Theory]
    [MemberData(nameof(CleanSentences))]
    public void Run_GrantedInOtherWordsOrNoPromise_HasNoFinding(string sentence) => Promises(sentence).ShouldBeEmpty(sentence);

    private static List<string> Promises(string sentence)
    {
        var brief = PastedBrief.Of(new LeadCard { Company = new Company { Name = "Harbour Gyms" } }, Seller, [], MessageKind.General, Channel.Email, Languages.Of(sentence), new NodaTime.LocalDate(2026, 11, 23)) with { Compliance = null };
        return [.. DraftCheck.Run(new DraftText { Body = sentence }, brief).Findings.Where(f => f.Rule == "promise").Select(f => f.Message + " " + f.Text)];
    }

    private static IEnumerable<string> Lines(string block) => block.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');
}

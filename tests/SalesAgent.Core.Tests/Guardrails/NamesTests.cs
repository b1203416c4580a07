using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>People, firms, products, places and customer stories that no fact holds are found; what names nobody, or what the facts hold, is left alone.</summary>
public class NamesTests
{
    private static readonly string[] Rules = ["name", "place", "customer_story"];

    private static readonly (string Text, string Rule)[] Planted =
    [
        // people
        ("Martine, who looks after our food clients, will ring you.", "name"),
        ("Martin will call you on Tuesday.", "name"),
        ("I spoke to Jan's assistant Paula this morning.", "name"),
        ("Our colleague Dieter can explain the interface.", "name"),
        ("Sandra from our support sits two desks away.", "name"),
        ("Please ask for Mr. Bannister at the front desk.", "name"),
        ("As Dr. Okafor in your lab confirmed, it is time.", "name"),
        ("Your head of dispatch, Rachel Tanner, likes the idea.", "name"),
        ("P.S. Olga says hello.", "name"),
        ("You could copy in Petra Hahn and Jan Roth.", "name"),
        // companies
        ("Forth Street Deli hands us its receipts.", "name"),
        ("The folks at Meridian plan this way, too.", "name"),
        ("Hartley's switched over in May.", "name"),
        ("Nordwind cut its mileage within a season.", "name"),
        ("Meridian and Nordwind both signed.", "name"),
        ("It already runs at Blue Harbor Freight.", "name"),
        ("We just shipped the same thing to Ikea.", "name"),
        ("Ask the dispatchers at Kranz & Sohn.", "name"),
        ("Brightline is a reference you may call.", "name"),
        ("The wards at Medivance use it.", "name"),
        // products
        ("RoutePilot Pro would fit your size.", "name"),
        ("Our Premium tier includes that.", "name"),
        ("You could add the Analytics add-on later.", "name"),
        ("Our forecasting module does the rest.", "name"),
        ("For boxes on the road there is the Larkspur Go.", "name"),
        ("Tour Split does that on the same bill.", "name"),
        ("The Enterprise plan covers it.", "name"),
        ("RoutePilot Mobile shows it to the driver.", "name"),
        ("Ask me about our “Peak Shield” package.", "name"),
        ("With our rewards add-on drivers compete.", "name"),
        // places
        ("Spare parts come from our Leeds depot.", "place"),
        ("We have engineers in Rotterdam.", "place"),
        ("We are just round the corner from you in Altona.", "place"),
        ("It is printed at our Avonmouth workshop.", "place"),
        ("We've opened an office in Bremen for customers up north.", "place"),
        ("Our second team sits at our branch in Vienna.", "place"),
        ("Everything ships from our warehouse near Dortmund.", "place"),
        ("Our technicians are based in Hanover.", "place"),
        ("We keep a showroom in Lyon.", "place"),
        ("Spares are stocked in Antwerp.", "place"),
        ("We run a service centre a stone's throw from your gate.", "place"),
        ("Your branch in Munich could start.", "place"),
        // stories
        ("A bakery in your street cut its waste with us.", "customer_story"),
        ("One of our clients, a 200-bed hospital, saved a lot of paper.", "customer_story"),
        ("Several dispatchers told us they go home on time now.", "customer_story"),
        ("A café owner across the river came to us with the same doubt and hasn't had a late fee since.", "customer_story"),
        ("A rice importer had the very same trouble, and its suppliers stopped arguing.", "customer_story"),
        ("Teams often tell us that the first week is the hardest.", "customer_story"),
        ("Last month we helped a wholesaler with the very same problem.", "customer_story"),
        ("Another customer halved its fuel bill.", "customer_story"),
        ("We did the same for a haulier down the road.", "customer_story"),
        ("Our customers report fewer calls from angry shops.", "customer_story"),
        ("Companies like yours saw it pay off within a season.", "customer_story"),
        ("One of your competitors switched in spring and never looked back.", "customer_story"),
        ("We hear the same from other hauliers, and they stayed.", "customer_story"),
        ("Two clinics we look after got rid of paper altogether.", "customer_story"),
        ("Recently, a mid-sized dairy moved over and loves it.", "customer_story"),
        ("When a school in Kent tried it, the caretaker stopped printing lists.", "customer_story"),
        // people, Chinese
        ("我们研发部的马骏也一起进会。", "name"),
        ("贵厂冲压车间的吕主任对这一套也很认可。", "name"),
        ("小周会把资料发给您。", "name"),
        ("有问题您找陈师傅就行。", "name"),
        ("上次何总也点了头。", "name"),
        ("具体您联系刘建国就好。", "name"),
        ("请让周晓彤直接跟您对接。", "name"),
        ("张明负责安装，您放心。", "name"),
        ("我们工程师赵立新明天上门。", "name"),
        ("您这边的孙女士说可以。", "name"),
        ("我同事老李对这一行很熟。", "name"),
        ("财务总监郑秀兰已经看过报价。", "name"),
        ("联系吕主任就行。", "name"),
        // companies, Chinese
        ("离您不远的海宁永昌轴承，现在也是扫码做点检了。", "name"),
        ("美荟饼家的车间里就立着一台。", "name"),
        ("恒立铸造去年就用上了。", "name"),
        ("像宏盛物流、康泰医院都在用。", "name"),
        ("宁波兴达注塑的做法值得参考。", "name"),
        ("比亚迪的车队也是这么排的。", "name"),
        ("我们给金源食品做过同样的方案。", "name"),
        ("德邦也是我们的客户。", "name"),
        ("苏州鸿远达电子上个季度签的约。", "name"),
        // products, Chinese
        ("还可以搭着用“排线迎检包”。", "name"),
        ("余下的正好够开通“班组积分榜”这个模块。", "name"),
        ("建议您直接上旗舰版。", "name"),
        ("我们的司机考勤模块也能一起开。", "name"),
        ("升级到尊享套餐就都有了。", "name"),
        ("配上“安心送”服务包更划算。", "name"),
        // places, Chinese
        ("售后也近，我们在槟城设了装配点。", "place"),
        ("元朗仓里常年备着皮带和刀片。", "place"),
        ("我们在成都有分公司。", "place"),
        ("离您不远就有我们的服务网点。", "place"),
        ("我们武汉的工程师当天就能到。", "place"),
        ("配件从佛山仓库直接发。", "place"),
        ("我司宁波办事处可以上门。", "place"),
        ("我们在海沧开了一家展厅。", "place"),
        ("您附近就有我们的维修站。", "place"),
        ("您西安的仓库可以先试。", "place"),
        // stories, Chinese
        ("拱墅有家烧烤店，抽屉里塞了满满一年的票，交给我们没多久就理得清清爽爽。", "customer_story"),
        ("上个月有位开早点铺的大姐，换到我们这儿以后再没收到过罚单。", "customer_story"),
        ("跟您同行的一家厂用了半年，停机少了很多。", "customer_story"),
        ("我们有个客户，装上以后省了不少人手。", "customer_story"),
        ("不少客户反馈，第一周就见效。", "customer_story"),
        ("您隔壁那家店早就用上了。", "customer_story"),
        ("某大型食品企业上线以后，投诉降到了零。", "customer_story"),
        ("去年我们帮一家医院解决了同样的问题。", "customer_story"),
        ("很多客户说用了就回不去了。", "customer_story"),
        ("有家和您规模差不多的车队，现在一个人就能排完。", "customer_story"),
    ];

    private static readonly string[] Clean =
    [
        // people and words that only look like them
        "Ines, thank you for your time on the phone.", "Jan will want the security sheet first.", "Would Mr Roth like to join?", "Thank you, Ms Vogt, that helps.", "Vogt & Roth: two names, one decision.",
        "Will you send it before Thanksgiving?", "Happy Easter to you and the team!", "Grant me two minutes on Tuesday.", "Mark the date if it suits you.", "Your Head of IT asked about hosting.", "Finance looks at the numbers, Quality tests it.",
        "Kind regards from Hamburg", "In March and April the tours get longer.", "The German and the Polish drivers use the same app.", "On Whit Monday nobody drives.", "The CFO and the Works Council will both read it.",
        "Pricing and delivery are on one page.", "Support answers within 4 business hours.", "Security comes first for Jan.", "Winter has begun, and so have the delays.", "Delivery takes 10 to 15 working days.",
        "Dear Sir or Madam, here are the notes.", "To whom it may concern: the sheet is ready.", "Question: who signs?", "Next Steps", "Yours, Mara", "Mara's notes are below.", "The Managing Director decides.",
        // firms and products
        "Nordkurier's late deliveries fell from 8 % to 3 %.", "Stadtbrot plans its morning tours faster now.", "TourMax is on your list, too.", "RoutePilot connects to SAP, Microsoft Dynamics and DATEV.", "Acme's drivers start early.",
        "Route Pilot shows the tour on one screen.", "The Wegweiser team wishes you a good start.", "You can export it to Excel, PDF or CSV.", "Which plan would suit you better?", "The floor plan follows.", "Here is our payment plan for the pilot.", "The first version of the offer had a mistake.", "The standard interfaces are included.", "Our next package is on its way.",
        // places
        "Our data centre is in Frankfurt.", "How many vans leave from your depot in Hamburg?", "I will be in Hamburg on Tuesday.", "We have no office in Rotterdam.", "Do you have a depot in Leeds?", "Your team in Hamburg knows the tours best.", "Our office is in Hamburg.",
        "We look forward to seeing the plant in Hamburg.", "The team at Acme decides.", "Is there a branch near you that could start?",
        // stories
        "At Stadtbrot, a bakery chain, planning went from two hours to 20 minutes.", "One of our customers, a bakery chain, got its morning tours planned in 20 minutes.", "Many companies plan by hand.", "Your customers told you that they want shorter slots.", "Do other customers ask you for shorter slots?",
        "A bakery could cut its waste with it.", "Imagine one of your customers had to wait.", "I have no customer story to show you yet.", "If a customer calls, the driver sees it.", "Do you know one or two managers who fight with the same problem?", "You told me that 9 % of your deliveries are late.", "Your dispatchers told me that they plan by hand.", "What would your customers say?",
        "We never share our customers' data.", "Each client keeps its own data.", "A short note would help us.", "Customers who wait get angry.",
        // people, Chinese
        "王经理，您好！", "谢谢王经理！", "感谢王强经理的时间。", "麻烦小王看一下。", "您说得对，方便的话周三聊。", "我们给任何客户都是同样的价格。", "这个方案的成本和高度都写在里面。", "工程师会上门安装。", "请让师傅们先试一试。", "请问您什么时候方便？", "客户经理会给您打电话。", "流程主管也可以参加。", "有老师傅带着就行。", "产品经理在会上讲。", "我们对方案做了小改动。",
        "文件我马上发。", "请给金额留一点余地。", "这一点和安全有关。", "林玛拉会跟进。", "王总方便的话，周三下午见。", "何时开始由您定。",
        // firms, products, Chinese
        "物流公司常见的做法是这样。", "Nordkurier 的延误率降到 3%。", "Stadtbrot 每天早上只用 20 分钟排线。", "您公司现在用表格排线吗？", "苏州宏达物流每天发很多车。", "宏达物流的司机多吗？", "我们做的是配送软件。", "同城配送和冷链物流都能排。", "食品和电子行业都有淡旺季。", "您的“扫码”功能在用吗？", "您现在用的是哪个模块？", "请回复“退订”，我们就停止发送。", "上一版报价有误，请看新版。", "培训和教育经费您怎么安排？", "大家电子邮件联系。",
        // places, Chinese
        "我们在法兰克福的数据中心通过了认证。", "您汉堡的仓库每天几点发车？", "我们在槟城没有网点。", "周二我在上海出差。", "您的工厂在哪里？", "贵司在北京有办事处吗？", "车间师傅先试用。", "先从一个仓库试起。", "师傅在手机上勾选。",
        // stories, Chinese
        "我们有个客户，烘焙连锁，早上排线从两小时降到 20 分钟。", "很多公司都是手工排线。", "如果有家店愿意先试，效果会更清楚。", "您的客户说要更短的时段。", "我们还没有客户案例可以给您看。", "您这边有位师傅说打字麻烦。", "有个问题想请教您。", "老客户介绍成功，我们送介绍人一个月服务。", "能不能问问身边一两位同行？", "有些数据要您来确认。",
    ];

    public static TheoryData<string, string> PlantedCases => [.. Planted];

    public static TheoryData<string> CleanCases => [.. Clean];

    [Theory]
    [MemberData(nameof(PlantedCases))]
    public void Run_NameNobodyKnows_IsFound(string text, string rule) =>
        CheckCorpus.Check(text).Findings.ShouldContain(f => f.Rule == rule || (f.Rule == "name" && rule != "name"), text);

    [Theory]
    [MemberData(nameof(CleanCases))]
    public void Run_NothingNamedOrNamedByFacts_IsLeftAlone(string text) =>
        CheckCorpus.Check(text).Findings.Where(f => Rules.Contains(f.Rule)).Select(f => $"{f.Rule}: {f.Text}").ShouldBeEmpty(text);

    [Theory]
    [InlineData("The wards at Castlemoor use it.")]
    [InlineData("Castlemoor cut its waste.")]
    [InlineData("您同城的恒昌工业现在也是这么做的。")]
    public void Run_CustomerWhoDidNotAgree_IsNotNamedWhateverIsSaidNow(string text)
    {
        var seller = new SellerProfile { Proof = [new() { Id = "a", Kind = ProofKind.Case, Text = new("A clinic saved paper.", null), Subject = "Castlemoor Clinics" }, new() { Id = "b", Kind = ProofKind.Case, Text = new("x", null), Subject = "无锡恒昌工业" }] };
        Fact[] facts = [.. CheckCorpus.Facts, .. FactBook.WithheldOf(seller), new Fact { Id = "said.1", Text = text, Source = FactSource.User }];
        CheckCorpus.Check(text, facts).Findings.ShouldContain(f => f.Rule == "name", text);
    }
}

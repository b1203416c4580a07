namespace SalesAgent.Core.Tests.Guardrails;

public partial class PromiseTests
{
    // Other trades, other turns of phrase: bakeries, schools, steel, salons.
    private const string PlantedInTrades = """
        # discount
        Half price on beans if you say yes.
        Take two and the second is yours for half.
        I'd let it go for a tenth under list.
        Pay in cash and I forget the last 300 euros.
        Ten for the price of eight, just for your school.
        There's 15 % in it for you if you sign by Friday.
        Call it 380 a dryer and we have a deal.
        We'd meet you halfway on the price.
        I'll beat whatever they quoted.
        Expect a fifth less on the invoice.
        买十送二，算您便宜。
        价格我再往下压压，包您满意。
        您要是现款，尾数我就不收了。
        给您按出厂价走。
        直接给您七五折。
        比报价单再低一成。
        Give me your word today and I'll shave off the delivery fee.
        I can let the chairs go at three quarters of the list price.
        Free freight and 20 off every hundred you order.
        My treat: a fifth of the bill disappears.
        给您走内部渠道，比市价低三成。
        Let's say 15 % off and shake on it.
        I'll drop a tenth for you if it's today.
        给您七折，别跟别人说价格。
        # price
        Whatever the exchange rate does, you pay 21.50 a piece all year.
        Today's rate is yours for the next three seasons.
        We keep your fee where it is until 2030.
        You will never pay more than this.
        Sign now and the price can't rise for as long as you stay.
        Next year you pay what you pay now.
        For five years not a cent more.
        I can do the A7 at £9,000 for you.
        The rate is locked through the whole of 2027.
        I'll charge you the old price.
        汇率怎么变，一整年内都按 21.5 美元给您。
        三年内续费都是这个数。
        钢价再涨，您的单价也不动。
        明年后年都给您老价钱。
        只要您一直合作，价格永远不涨。
        The increase in January passes you by.
        Your tariff doesn't move until 2029, whatever copper does.
        Stay with us and 420 euros is what you pay in 2030, too.
        We promise no price change for as long as the contract runs.
        铜价涨到天上，给您的价也一分不动。
        以后每年续约都按今年的价。
        合作期内价格锁死。
        420 euros, and that's what you'll pay in 2031 as well.
        We'd leave your price untouched for five years.
        五年之内都是这个价。
        # delivery
        Both ovens will be standing in your bakery by Saturday.
        Say yes today and the racks are on the shop floor the day after tomorrow.
        We'd have them on your floor before the week is out.
        Your new till is in use by Monday morning.
        The whole salon can be fitted out in four days.
        Order before noon and the lashes are with you the next morning.
        Our fitters will be in your kitchen by Thursday.
        Ten working days and the line is turning.
        You could be printing on it as soon as next Tuesday.
        It takes us six days from your signature to the first pallet at your gate.
        The steel is off our quay and on the water within the week.
        Give us 72 hours and the whole shop is live.
        They're in Freising the day after tomorrow.
        You'll hold the finished brochures in your hands this Friday.
        Container loaded on Thursday, in Rotterdam before Christmas, you have my timetable.
        当天下单，次日上午就能到您门诊。
        您今天拍板，后天货就在您仓库里了。
        一周之内，二十台全部装完交钥匙。
        这批布料下周五前准能到广州。
        三天出货，五天到您厂里。
        系统明天就给您开通用起来。
        十天，保证您的新店能开门营业。
        周末之前，教室里的桌椅全部换新。
        最快后天，样板线就在您车间转起来了。
        You can expect the pump in the cellar no later than Wednesday week.
        Your brochures come off the press tomorrow and are with you on Thursday.
        From the order to a working booth takes us eight days.
        By Friday your team is logged in and rostering.
        I'd get a crew to lay the floor next Monday and Tuesday.
        The totes sail on Saturday if you confirm today.
        The whole batch clears customs before the month is out.
        You'll open the season with the new lights: we mount them within ten days.
        Ordered today, delivered tomorrow.
        Your uniforms arrive in time for the 1 December shift.
        您这边一确认，七天内车就停在您院子里。
        今天付款，明天发车，后天到长沙。
        五个工作日交付，不耽误您开学。
        保准赶在双十二前上线。
        By this time next week the whole gym is drying its hands on them.
        Sign on Monday and our van is outside your door on Wednesday.
        Six days from now you'll be unpacking them.
        The chairs reach Oslo on the 30th of this month.
        I could slot you in and have everything fitted before the weekend.
        We deliver in a week.
        Just-in-time for your opening: everything stands by Thursday night.
        今晚下单，后天一早就能用上。
        一周内给您装修完毕。
        货在路上了也行，最多三天到您店里。
        我们加个班，十天给您交付。
        # sla
        If heat fails we're there in 3 hours.
        A fitter is on site the same afternoon.
        A tech is at your door four hours after you call, tops.
        Whatever hour it breaks, one of us picks up.
        Your tickets never wait longer than twenty minutes.
        Ring before ten and the van is at yours by lunch.
        You get a human on the line in under a minute, every time.
        A spare unit is in your hands the morning after it fails.
        Should the printer jam, we swap it overnight.
        I answer my phone at weekends too, whenever you need me.
        Our night shift keeps an eye on your servers all year round.
        Every complaint gets an answer before the end of the day.
        坏了两小时内有人到，周末也一样。
        您打个电话，师傅当天就过来。
        半夜出毛病，我们的人一小时内就到。
        有问题随时找我们，十分钟内一定有人回。
        设备停机，备机第二天一早送到。
        节假日照样有工程师值守。
        客户群里十五分钟内必回。
        Someone from our workshop stands at your counter within ninety minutes.
        Call at 3 a.m. and you'll talk to a person.
        We put a broken scanner right before your next shift starts.
        Mail us at noon and the fix is in by two.
        Downtime never lasts more than an hour with us.
        A replacement trainer steps in the same day if ours falls ill.
        The hotline is staffed round the clock, including Christmas Eve.
        No alarm stays open for more than fifteen minutes.
        You reach me day and night on my mobile.
        报修当天修好，修不好给备用机。
        师傅接到电话四十分钟内准到。
        系统一旦宕机，半小时恢复。
        我们客服凌晨也在线。
        有投诉，当天给您处理结果。
        Our mechanic gets to any site in Norfolk inside two hours.
        Write to us at ten at night and you'll have an answer at five past.
        If a dryer stops on Sunday morning, it runs again on Sunday afternoon.
        有毛病一个电话，两小时解决。
        全年不打烊，随时有工程师。
        # guarantee
        Ten loads a day by May, or we owe you a third device.
        The coating is covered for a full decade.
        We'd carry any shortfall.
        Should a lash come off in six weeks, the refill costs you nothing.
        If the roof leaks in the next fifteen years, we're the ones who pay.
        For each day we're late, 200 euros come off your invoice.
        You'll save at least a fifth, or we make up the difference.
        I'd put my name to it: your returns will halve.
        Any tile that cracks before 2030, we lay again at our own cost.
        Whatever customs charges, it won't be your problem; we settle it.
        The motor is good for twelve years, and if it isn't, you get a new one.
        All parts are under warranty for five years.
        Our lifetime guarantee takes away the risk.
        坏了就换新的，不管用几年。
        五年之内漏一滴水，我们赔。
        电机我们管十年。
        省不到两成，差多少我们补多少。
        孩子半年没进步，我们免费再教半年。
        关税涨多少都由我们扛。
        路上磕了碰了，全算我们的。
        这台机器包用八年。
        交期晚一天，赔您百分之一。
        Miss the date and the rent for that day is on our tab.
        We stand behind the paint for twenty years.
        The seal holds for eight years; should it not, we come and redo it free.
        Your grades go up or the next term is free.
        We'd reimburse any fine the inspector gives you.
        If rust shows within a decade, you get the panel new.
        You have my personal promise that it passes the audit.
        I guarantee you five new clients by March.
        Should the boat sink with your goods, that's on us.
        Lash retention of six weeks is guaranteed.
        水管十年不漏，漏了我们负责。
        面板终身包换。
        丢一件货，我们按原价赔。
        我担保您年底前回本。
        掉漆了随时拿来，免费重新喷。
        Should you still get complaints in April, we come and take care of them for nothing.
        The coating won't chip for fifteen years, or we recoat it free.
        You risk nothing; all damage is covered by us.
        Count on your paper bill dropping by half, I vouch for it.
        用十年都不会坏，坏了算我的。
        出了任何损失，我们照赔。
        我保证您下个月客诉清零。
        # refund
        Changed your mind by summer? Then I'll refund all the rent you've paid.
        Every penny back within two years.
        You can walk away a week before the fair and get all your money back.
        If the course isn't for you, the fee goes straight back to your account.
        Hand the keys in at any time and we return what you've paid so far.
        We'd wire the deposit back even after the cut-off.
        Doesn't suit? We take it all back and you get your cheque returned.
        Cancel in May if you like; not a dollar is lost.
        Take the beans, and if nobody likes them I'll give you the full amount back.
        Leave within the first year and your fees are repaid.
        学费随时可以全数退给家长。
        用满一年不满意，货款原数奉还。
        试营业没效果，押金连本带利退您。
        半年内反悔，一分钱不少退给您。
        展会前一周取消也照退。
        Not your thing after a term? The school hands the fees back.
        You get your down payment back even if you pull out at the last minute.
        We'd give back the whole sum, however long you've used it.
        Bring the chairs back next year if they squeak, and we return the price.
        Anyone who fails gets the tuition refunded.
        Pull out in week ten and you're refunded to the last cent.
        上到一半不想上了，剩下的学费也全退。
        装完不喜欢，工钱材料钱都退您。
        半年之内，您说退就退，钱当天到账。
        卖不掉的货我们原价收回。
        You can hand them back in a year for what you paid.
        装了没用，一年内全额退给您。
        什么时候不想用了，余款退您。
        # trial
        Keep it a month and see.
        It stays with you until the end of March at our expense.
        Have four weeks with all twelve dryers before you decide.
        Run it alongside your old system until June, no invoice till then.
        We'll leave a machine in your kitchen for the quarter; pay only once you're sure.
        The first three months are free so your staff can get used to it.
        Work with the software for sixty days without paying a thing.
        Teach the first ten lessons with our books and don't pay for them.
        Wear it till Easter. If you don't like it, send it back.
        先拿回去用两个月，好用再谈钱。
        机器放您车间跑一个月，不合适我们拉走。
        头三个月不收费，让员工先熟悉熟悉。
        系统给您免费开半年，觉得行再签。
        试用期给您延到六十天。
        Borrow two scanners till New Year and tell me then.
        Your first month is on the house so that the staff can warm to it.
        Take the van for six weeks. Bring it back if it isn't right.
        Put ten beds in, use them all winter, and pay in spring if you're happy.
        Play with the full version for ninety days, no card needed.
        样机先留您那儿三个月，满意再打款。
        头两个月全免，用得惯再续。
        免费给您全系统用到春节。
        设备您先用着，年底再结账。
        Start now, the first invoice comes after half a year of use.
        # exclusivity
        Malaysia would be yours and nobody else's.
        As long as you buy, no other bakery in the valley gets these ovens.
        In Bavaria we'd deal with you and with you alone.
        You'd be our one and only partner north of the Elbe.
        This design goes to your stores and nowhere else.
        We'd stop quoting your neighbours.
        签了这单，马来西亚市场我们就不再供第二家。
        浙江这块就留给您一家做。
        这款花色只出给您，别处买不到。
        您的对手来找，我们直接回绝。
        江苏的代理权归您。
        We would close our books to every other florist in town.
        No competitor of yours will ever see this fabric.
        You'd get Kent to yourselves for two years.
        Only your shops will carry the line.
        I can keep the other two dealers out of your region.
        这个型号以后只走您这一条渠道。
        您拿下这单，全省就您一家有货。
        我们保证不跟您的竞争对手签。
        We'd make you the sole gym with AeroDry in the county.
        诺里奇只有您一家能用上。
        """;
}

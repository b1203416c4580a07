namespace SalesAgent.Core.Tests.Guardrails;

public partial class PromiseTests
{
    private const string CleanInTrades = """
        With a two-year term I can take 8 % off.
        For a two-year term: 420 less 8 % is 386.40 euros a dryer.
        褪色测试的数据我没有，折叠椅能用几年不敢乱说。
        折叠桌和折叠椅可以拼一个柜。
        您说的打八五折，我没有这个权限。
        签两年可以按九二折，这是我能给的。
        I can't drop the price, but I can drop a dryer from the list.
        The second dryer costs the same as the first.
        Your waste went down by a fifth, you wrote.
        Half of your guests use paper towels.
        The meeting is half an hour.
        You could save half the paper if your count is right.
        Take the old towels off the wall first.
        两台一起订的话，优惠怎么算我去问总监。
        The two-year term brings 8 % off, nothing more.
        There's no discount on the filters.
        Would 8 % for a two-year term make the difference?
        You pay less for power if the hall is heated less; that depends on you.
        签两年优惠8%，再多我没有权限。
        滤芯不打折。
        两年期的九二折对您有帮助吗？
        8 % for two years is all the room I have.
        A tenth of your visitors complain, you wrote.
        八个点是上限，得签两年。
        The rate stays at 420 euros a dryer.
        The price is the same for weekends.
        The quote is good until 15 December 2026.
        Fitting: 4,560 euros, unchanged.
        Prices may rise in spring; I don't know yet.
        I can't hold the price into next year.
        Everything else in the quote stays as it is.
        What do you pay per month today?
        The price you were quoted by KernDry is not known to me.
        Your fee depends on the number of dryers.
        单价还是420欧元，没有变。
        报价有效期到12月15日。
        明年价格怎么走，我说不准。
        周末安装价格一样。
        您现在每个月付多少？
        The list price is 420 euros, and it hasn't changed since spring.
        Next year's prices aren't fixed yet.
        The offer stands until 15 December 2026.
        The fee is the same for both halls.
        420欧元是目录价，今年没动过。
        报价12月15日前有效，之后要重新核。
        两个厅单价一样。
        420 euros is what all our customers pay.
        Can you live with the price?
        价格您觉得高在哪里？
        Production takes 25 to 30 days after you approve the sample.
        The samples will reach you by Friday.
        You'll have the revised quote by Thursday noon.
        Delivery takes 30 days, so an order on 1 December means early January.
        I'll be in Leeds on Thursday and could drop by.
        Two photos of the finish will be in your inbox tomorrow.
        If Neil pays within 14 days and takes all bays in one delivery, I can take 5 % off.
        When do you need the machine on site?
        Is Friday too early to talk about delivery?
        Your hall must be empty by 1 December so that our fitters can start.
        I can't have the ovens with you by Saturday.
        Jonas will be there on 8 December when we show the device.
        The delivery note from last week is attached.
        Shall I bring the swatches on Tuesday?
        Your team could see the demo on Thursday at 10.
        You said that the new line has to run by March.
        样品周五前寄到您手上。
        握笔情况的书面反馈，我今天之内给您。
        您打算什么时候装？
        合同今天发您，您慢慢看。
        下周三我到厂里看一下管路。
        从收到定金起算30天出货，12月15日收到的话，1月14日左右出货。
        船期我们不掌握，请您的货代核一下。
        您说二月二十日前要上架。
        明天上午把图纸送到您办公室。
        The offer reaches you on Wednesday.
        Our installer can look at the hall on Thursday at 9.
        Your order of last March arrived within three weeks.
        You need the lights up by 1 December, you wrote.
        I can bring two colour cards on Friday.
        The set-up of your trial account takes ten minutes, and you do it yourself.
        Which week would suit you for the delivery?
        We can't deliver before January.
        Delivery is thirty days from the order.
        If you'd like to see it running, our neighbour in Leeds shows it on Tuesday.
        The recording of the call will be in your mailbox by tonight.
        The decision is yours, and there is no need to hurry this week.
        Ms Roth will have the figures ready by Friday.
        周五之前把修改后的合同发您。
        您十二月要开业，这个时间我记下了。
        我下周二到长沙出差，想顺路拜访。
        样布明天寄出，后天应该到。
        上次那批货第三天就到了，您还记得吧。
        交货30天，从收到订金算。
        年前来不及，先跟您说明白。
        Your answer by Friday would let me keep the slot.
        Could you measure the wall before Friday?
        You see the dryer running at our stand on 8 December.
        I'm sending the brochure today; it should reach you on Thursday.
        The two of us speak again on Tuesday at ten.
        The board decides within two weeks, you said.
        Your contract with them runs until the end of March.
        We usually ship after 30 days.
        The first step is a survey in the week of 7 December.
        Anna calls you tomorrow to set it up.
        您这周方便的话，我把样机带过去给大家看看。
        报告周五出，我第一时间发您。
        您说下周要跟老板汇报，我把要点整理好了。
        年底前您要是没定，价格就得重新算。
        他们下周来安装别的设备，您提过。
        合同到明年三月，不急。
        In winter, by which I mean October to March, your calls go to Ben.
        Support answers within six business hours, as the contract says.
        I'll get back to you within two days.
        How fast does your present supplier come when a dryer fails?
        We don't come out at weekends.
        You told me it took them three days to answer.
        The repair took two hours, according to your notes.
        I'll call you tomorrow morning with the answer.
        Your question on filters will be answered by Friday.
        Can I call you at the weekend?
        工作日报修，六小时之内会有人回复您。
        您问的安装问题，我明天下午回您电话。
        上次他们三天才来人，您当时说的。
        周末我们不上门。
        我周四上午十点给您打电话。
        Our hotline is open on working days from 8 to 17.
        I'll send you the answer tomorrow before noon.
        How long do you wait today when a scanner breaks?
        The technician will call you on Thursday to agree on a time.
        We have no weekend service.
        It took them nine hours to come, you said.
        I am away on Friday and answer on Monday.
        周四师傅会先给您打个电话约时间。
        您现在报修一般等多久？
        我们晚上不值班。
        我今天下班前把表格发您。
        Our service works on weekdays only.
        Was the fault fixed the same day?
        I have no one for Sundays, to be frank.
        Our mechanic comes on Wednesday at nine, as agreed.
        The call on Thursday takes fifteen minutes.
        师傅周三上午九点来，之前说好的。
        您的邮件我两天内回。
        Any dryer that fails within 24 months is swapped for a new one, and you pay nothing.
        You asked how our guarantee compares with Northgate's.
        Is the guarantee the point you're in two minds about, or is it something else?
        The guarantee doesn't cover knocks from trucks, so a bent part would be yours to replace.
        No, I can't guarantee that all 48 of you will love it.
        Their leaflet lists five years of warranty.
        We do not guarantee a date with the customs.
        I don't want to promise you a number.
        If it breaks after 24 months, the repair is yours to pay.
        Who pays when the pallet arrives damaged today?
        The warranty card is in the box.
        Your guarantee question is answered on page 2.
        质保这块您还有什么顾虑？
        24个月里坏了，免费给您换。
        我不敢替船公司打包票。
        能用几年不敢乱说。
        保修期过了要收费，这点先说清楚。
        质保条款在合同第三页。
        损耗算您的还是算他们的，现在合同里怎么写？
        If a dryer fails in the first 24 months, you get another one free of charge.
        We guarantee nothing that we can't measure.
        What guarantee would you need from us?
        The guarantee covers material and workmanship, and knocks are not included.
        Sagewell gives ten years, says its brochure.
        You asked about the warranty; the terms are on page 3.
        Repairs after the second year are at your cost.
        Is there a fine when a delivery of yours is late?
        I can't promise you five new clients.
        两年内坏了免费换，两年以后要收费。
        您问质保几年，合同里写的是24个月。
        过了质保怎么收费，我发您价目表。
        他们保十年，这个我核实不了。
        能省多少我不敢打包票。
        Breakage by users isn't covered.
        Is theft covered by your insurance?
        I can't vouch for numbers that I haven't seen.
        What happens if a dryer fails? Within 24 months you get a new one at no charge.
        Damage in transit: please note it on the delivery slip.
        人为损坏不在质保里。
        您的保险管不管失窃？
        坏了怎么办？24个月内免费换一台。
        You can cancel within 14 days and your deposit comes back.
        The deposit is returned if you cancel within 14 days of ordering.
        We can't refund orders that are already in production.
        You asked whether you get your money back; after 14 days you don't.
        I'll get back to you on the invoice.
        Please send the form back to me.
        They gave you your money back last year, you said.
        When does the investment pay back, by your own sums?
        The two samples cost you nothing but the courier.
        It costs you nothing to look.
        14天内反悔，订金退给您。
        14天以后订金退不了。
        您把表填好退给我就行。
        上家退了您的押金吗？
        If you cancel within 14 days of the order, we return the deposit.
        The deposit isn't refundable after 14 days.
        I'd like to come back to the price on Thursday.
        Back in May you paid 300 euros a month.
        How did you get your money back from them?
        The investment pays back in two years, if your own figures hold.
        下单14天内取消，订金退您。
        订金过了14天不退，这点合同里有。
        资料看完退给前台就行。
        The 14 days start with the order; within them the deposit comes back.
        Returns after 14 days are not possible.
        Once the tax comes back to you, we could talk again.
        订金14天内能退，过后就不退了。
        您退给上家的那批货处理完了吗？
        You could try four dryers for 21 days.
        Would a three-week trial of four dryers help?
        We have no free trial for the large model.
        After the 21-day trial you decide.
        Try the sample with your own soap.
        You wanted a trial of three months; I can't give that.
        Your pilot ran for two months last year.
        可以先免费试用三周，四台以内。
        试用期三周，到期您再决定。
        三个月的试用我们给不了。
        您试过样机了吗？
        试听课您觉得怎么样？
        Four dryers for three weeks, free: would that help?
        After the trial of 21 days the dryers come back.
        Trials of the big model aren't possible.
        Keep the brochure and have a look in a month.
        试用最多四台，21天。
        资料您先留着看。
        大型号没有试用。
        With four dryers on trial for 21 days your team can judge.
        Did your team like the dryers that were on trial?
        四台试21天，够您判断了吧？
        We don't give exclusivity.
        Other gyms can buy it too, to be open.
        Nobody else needs to be in the call.
        Is there another gym in your group?
        Only you can say whether that is worth it.
        I've told nobody else about your plans.
        You are the only one who knows the numbers.
        我们不做独家代理。
        除了您，还有谁参与决定？
        只有您清楚现场的情况。
        别的部门也要用吗？
        Other florists buy from us as well.
        We can't keep other dealers out of the region.
        No one else in your team needs to join.
        Do you want sole rights? We don't give them.
        同城还有两家也在用，这个不瞒您。
        独家我们不做。
        您那边还有别人要看方案吗？
        Your gym isn't the only one in the county with AeroDry.
        全市还有五家在用，不是您独有。
        """;
}

namespace SalesAgent.Core.Tests.Guardrails;

public partial class WordingTests
{
    private const string Clean = """
        The list price changes on 1 January, so an order in December is at today's price.
        This isn't a last chance, and nothing expires tonight.
        Would Tuesday at ten or Thursday at two suit you better for the call?
        Either day works for us; please pick the one that suits you.
        If you decide for the pilot, which of the two halls should we start with?
        I can't promise that every loss stops.
        We never call after six and we never share your data.
        Always wear gloves when you open the housing.
        Please never switch it off at the wall.
        We do not guarantee a result, and no honest supplier can.
        No pressure at all, and no hard feelings if the answer is no.
        You're right, and I explained that badly.
        I got the date wrong in my last mail; sorry.
        To be honest, the app does not work offline.
        You told us their planner is "a joke"; what exactly went wrong?
        You said you fear it will never work in the cold store.
        It never hurts to ask your own IT team.
        I never heard back from the lab, so I will ask again.
        You never know what the board will say.
        There is no way to export to PDF yet.
        It is impossible for us to deliver before March.
        Nothing you need to do today.
        Which part worries you most?
        What would your drivers say about the app?
        What would Greg need to see before then?
        Your team may not trust the alarms, and I would not trust them unseen either.
        Take the time you need; the offer stands as it is.
        Their price list shows a yearly fee; with us there is none in the first year.
        KernScan's data sheet states eight minutes for a test.
        KernScan is a sound choice if you only test wheat.
        Both machines clear the bar, and I would not let speed alone decide.
        They answered within a day when I asked, which is fair to say.
        The two largest fridges are the ones to start with.
        Thanks for your order; the invoice follows with the goods.
        As agreed, I have booked the meeting room for Thursday.
        I have already sent the sheet you asked for.
        If I don't hear from you, I'll close the file and that is fine.
        If you don't reply, I will leave it there.
        Unless you cancel 60 days before the end, the plan renews; please note the date.
        Please read clause four before you sign; it is about the notice period.
        The contract binds both sides for a year, so please have your lawyer read it.
        The terms are attached; page two lists what is not included.
        Transport is extra; installation is included.
        Everything is included except transport.
        We earn a referral fee when a client signs up through us, and we say so.
        My pay comes from Brightwell, and yes, I earn a commission on it.
        The trial is free for three weeks, and there is a discount for two years.
        The free trial and the offer are both on page one.
        Reply STOP to opt out.
        Our CRM and your ERP both export CSV.
        ISO, CE and UL certificates are attached.
        What does your own forecast say for the spring?
        Your margin is your business; what matters to me is the downtime.
        The margin of error is two percent.
        The most I can offer is what the list says.
        I asked my manager, and she agreed to the two-year discount.
        Our key account manager will join the call.
        Your old scores in the survey were high.
        I haven't heard from you since October, so I take it other things come first. That is fine.
        We'd rather lose the order than promise what we can't keep.
        At best it saves an hour a day.
        All the best for the audit.
        Is there anything else you would want to know before you decide?
        The best time to call is before noon.
        The only open point is the power supply.
        My only question: who signs?
        In the worst case the logger keeps its readings and sends no text.
        Only two weeks are left until your audit, so the survey comes first.
        I have only one question left.
        The last of the three sessions is online.
        One machine is enough for the start; you can add a second later.
        Someone else on your team may know the voltage.
        Other customers asked the same question.
        The men on the night shift asked for a bigger display.
        Women's wards have their own fridge.
        We could also start small: one depot, then the rest.
        I don't agree with rushing this either.
        With respect to the fee: it is paid once a year.
        I will not write again unless you ask me to.
        No reply is needed.
        Between us and the port lie two customs steps.
        Don't forward this yet, please: the drawing on page two still has a wrong date.
        It is sensible to compare; shall I list what to look at?
        You can cancel the order until it ships; after that you can't.
        She wants to be sure that nothing gets lost when the line is down; it can, after 90 days.
        Does the alarm ever miss a reading? It can, when the hub is off.
        We lost two parcels last year and changed the carrier.
        I keep your place in the queue free of charge; there is no rush.
        Best wishes to your people at the plant.
        万一要改时间，最好今晚跟我说一声。
        这不是催您，也不是什么最后机会。
        最近忙吗？下周再聊也行。
        您最关心的交期，最晚一月五日。
        最多八人一组，最少三人开班。
        第一步看数据，第二步再定范围。
        第一次见面，多听您说。
        首先谢谢您的来信，最后附上议程。
        绝对湿度不在量程里。
        各厂情况不同，我不敢打包票。
        我们不保证结果，只能给您事实。
        我们从不在晚上打电话，也不外传您的资料。
        没有回音也没关系，我先收起来，不再打扰。
        不想续就什么都不用做。
        怎么决定都可以，不用有压力。
        您说得对，是我没说清楚。
        上次报错了数，是我们的错，抱歉。
        您上季度忘了报，被罚五百，这事我记着。
        您的同事对这套办法怎么看？
        师傅们怎么看这个界面？
        您看哪种方便，按月还是按年？
        下周二还是周四方便通话？
        合同请您先看完条款再签，尤其是第四条。
        这份合同有约束力，建议请法务过目。
        搬店换地址的手续不在三百块里，要说在前头。
        除了运费，其他都包含在内。
        介绍成功，我们送介绍人一个月服务，双方都知道，没什么好藏的。
        我的提成由公司付，这一点可以直说。
        可以先免费试用三周，有优惠也写在报价里。
        您内部讨论的时候，这份说明也许用得上。
        我们内部讨论后明天回您。
        这是我能给到的上限。
        我向公司申请到了九折，前提是一次付一年。
        您的成本里，油费占多少？
        您在我们系统里开好了账号，密码另发。
        台川TC-8的说明书标注每分钟开箱22个。
        台川也是家正经厂，差别在箱型。
        您说上一家签完就没人管了，那次是怎么回事？
        您担心师傅学不会，这很正常。
        她说他们那套“就是垃圾”，具体是哪里不好用？
        离您的审厂还剩三周，先把点检表定下来。
        我只有一个问题：谁签字？
        今天只有一件事，两分钟。
        12月31日前签约按现价，之后按新价目表。
        报价有效期不变，您不用赶。
        千万别急着定，三思是应该的。
        我们的机器也坏过，去年有两台返修。
        最矮的箱子多高？
        选最合适的就行，不用选最贵的。
        现在最头疼的是哪一步？
        唯一的问题是电压。
        安全第一，先断电再开盖。
        最好的时间是上午十点前。
        易损件不在保修里，这一条要先讲明。
        没收到回复的话，我就先不打扰了。
        女员工更衣室也装了一台。
        老师傅和新来的同事都试过了。
        我再确认一次：周五下午两点，对吗？
        任何时候想停，提前一个月书面告诉我们就行，合同里有写。
        这个我不确定，问过售后再回您。
        不用现在定，签约后十个工作日内都可以开课。
        我已经把资料发到您邮箱了。
        按您的意思，我帮您约了周三的会议。
        贵公司是行业龙头，要求高是应该的。
        您手上最大的一笔开支是人工吧？
        I have put the figures for Ruth on one page.
        I have entered your question in our list and will answer by Friday.
        We already sent the signed copy back to you.
        The form has two pages; page two names the notice period.
        If Friday is too soon, just say so.
        Shall I send the offer for two units or for three, as you discussed?
        Would monthly or yearly billing suit you better, now that Greg has agreed?
        The seat covers come in blue or grey.
        There is one place on page four that needs your attention.
        Last week two people from the lab joined us.
        We had one stop in the log this year.
        The alarm did not fail; the hub lost its network.
        One reading was lost on 3 May, and we have told you why.
        My colleague will be there for you if something breaks.
        If it ever jams, call the number on the door.
        Please have everyone read the manual before the first shift.
        Nobody expects an answer before the holidays.
        No one from our side will call you unless you ask.
        I'd rather you compared us with KernScan first.
        Do ask KernScan for a measured figure too.
        They replied to your RFP as well, I hear, so you can compare line by line.
        Your children's books stay in the shop.
        Young people and older people tested it together.
        What you pay and what we earn are both on page one.
        We earn nothing extra if you choose the larger plan; we do earn the fee for it.
        Could you tell your boss what we found, or shall I?
        Please share this with your finance team and your lawyer.
        I told my director what you need, and he agreed to the visit.
        We reached our own target for training days.
        Your forecast of 40 loads a day is what I used.
        Our office is closed from tomorrow; I'm back on Monday.
        The meeting is tonight at six; the link is in the invitation.
        Today is enough for a first look.
        The free parking is behind hall two.
        It is urgent for you and not for us, so you set the pace.
        Thank you, and all the best for the launch.
        I misread your table; the right figure is nine.
        I may be wrong, so please correct me.
        我把数字整理在一页纸上了。
        您的问题我登记好了，周五前回您。
        盖好章的合同已经寄回给您。
        附件第二页写着退费规定，请您看一眼。
        您要两台还是三台的报价？我按您说的写。
        小组课还是一对一，您和陈经理商量后告诉我就行。
        今年机器停过一次，原因写在报告里。
        有一条记录丢过，我们查到了原因。
        真要是坏了，拨门上的电话。
        没人催您，年后再看也来得及。
        请您也问问台川，两家对比着看。
        台川的交期我不清楚，建议您直接问。
        您付多少、我们收多少，都写在第一页。
        这份资料您可以转给领导和财务。
        我跟领导汇报了您的需求，他同意安排参观。
        今晚七点的会议链接在邀请里。
        明天我不在办公室，周一回来。
        停车免费，在二号厂房后面。
        您家孩子上几年级了？
        班上有位老人家学得很认真。
        我可能说得不准，您帮我更正。
        我看错了您的表，应该是九，不是六。
        如果您觉得不合适，直接说就好。
        不会用也没关系，师傅上门教。
        没有您的同意，我们不会开始。
        价目表一月起调整，这只是告诉您一声，不用因此赶着签。
        这个功能我们没有，以后有没有也不敢说。
        有人来过我们厂里看机器，您也可以来。
        您最想先解决哪一件？
        唯一要提醒的是电源要单独拉线。
        排在前面的订单有两家，所以交期是四十天。
        The lock jammed twice last month; here is what we changed.
        Some students finish, some don't: 29 of 36 did.
        It closes boxes from 12 centimetres up; lower ones it can't.
        Nothing is decided, and nothing has to be.
        The board meets on 8 February; would the week before suit you for a summary?
        One desk is still free in the January course, as I told you on the phone.
        I hope the second call goes well; the machine can wait.
        Nobody here minds if you choose someone else.
        You were right about the sums; I had used last year's price.
        I looked at it from the wrong side, thank you for the correction.
        Your objection holds water, and I have no answer yet.
        Your drivers will tell you quickly whether it helps.
        Please show this page to your auditor.
        All of it goes into the contract, also what we agreed on the phone.
        He has been with the plant for thirty years and learned it in a morning.
        Nothing starts before you sign, and you can still say no.
        Thank you for the signed contract; the invoice comes with the delivery.
        What it costs in year two is on line four.
        KernScan answers the phone, by the way; I tried.
        I can't judge KernScan's service; their customers can.
        You will find three conditions in the contract that matter to you; they are marked.
        My company pays me partly by commission, so do weigh my advice accordingly.
        The bakery next door to you allowed us to say that they use it.
        What would the bonus for your team depend on?
        Which profit do you expect from the second line?
        这台机器坏过两回，怎么修的都写在附件里。
        有学员没学完，原因我也列了。
        什么都还没定，您慢慢比。
        您说的有道理，这一点我没答案。
        账是我算错了，谢谢您指出来。
        老师傅干了三十年，一上午就学会了。
        口头说的也写进合同，您看第六条。
        这一页请给审计看看。
        签字前什么都不会开始，您可以说不。
        谢谢您签回的合同，发票随货寄出。
        第二年的费用和第一年一样，价目表上有。
        台川的电话打得通，我试过。
        台川的服务好不好，问用过的人最准。
        合同里有三条跟您有关，我标出来了。
        公司按业绩给我提成，您听我的建议时心里有个数就好。
        对面那家面馆同意我们提他们的名字。
        您的客户名单只存在您自己的服务器上。
        一号装还是三号装，等您和车间商量好再告诉我。
        没问题的话，您回个好字，我再发合同给您看。
        年轻同事和老员工一起试的，反馈都在表里。
        您先生要是想一起听，也欢迎。
        下午有别的客人来看机器，您要来的话上午清静些。
        """;
}

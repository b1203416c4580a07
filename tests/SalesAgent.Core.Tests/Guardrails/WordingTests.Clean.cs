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
        """;
}

namespace SalesAgent.Core.Tests.Guardrails;

public partial class PromiseTests
{
    private const string Planted = """
        # discount
        I could shave twelve percent off your invoice.
        For you we'd go down to 340 euros a dryer.
        Sign this week and a fifth comes off the bill.
        We'll take €90 off each dryer.
        I can do it for 15% less than the list.
        My manager lets me drop the price by a tenth.
        We will match whatever KernDry quotes you.
        Count on 20 percent off if you order twelve.
        I'm able to offer you half price on the second dryer.
        The second unit is yours at half the price.
        If you sign today, I will trim the total by €600.
        Let's round it down to four thousand even.
        您要是今天定，我给您抹掉零头。
        这批货我做主给您八折。
        总价再让您十二个点。
        第二台半价给您。
        每台便宜一百块，我说了算。
        两台一起拿，我给您打个八五折。
        我去跟老板说，一定给您降百分之十五。
        尾款少付两成就行。
        # price
        Your price is frozen through 2028.
        The rate you sign today will not go up for three years.
        We keep it at 420 euros until the end of 2029.
        I promise that your fee stays the same for the next five years.
        Whatever happens to steel, we won't raise the price before 2029.
        The price won't move for two years.
        我把价格给您锁到后年年底。
        三年之内绝不涨价。
        往后五年都按这个价给您，一分不加。
        价格给您锁到年底。
        # delivery
        You'll have the dryers hanging on the wall next week.
        The machines will be at your door by Friday.
        We can get all ten machines to you in nine days.
        Order today and they ship tomorrow.
        Everything will be up and running before St Nicholas, by 5 December.
        We'd have them installed within a fortnight.
        Your dryers leave our plant on Thursday and reach you on Monday.
        Pay the deposit now and you receive the goods inside ten days.
        一个星期之内机器一定送到您门口。
        下单后五天发货，十天装好。
        月底前保准给您装上。
        下周三就能到货。
        最多半个月，机器就进您的门。
        十二月上旬一定装好投入使用。
        我们三天就能给您送过去。
        # sla
        If one breaks, a technician is at your site within two hours.
        Our hotline picks up at any hour, Christmas included.
        Support gets back to you inside thirty minutes.
        Any fault is fixed the same day.
        We have 99.9 percent uptime on the cloud service.
        Somebody will always be on the phone for you around the clock.
        Call us at midnight and an engineer is on the way within the hour.
        Our people respond to every ticket in under ten minutes.
        机器一坏，两小时内师傅一定上门。
        夜里打电话也有人接，随叫随到。
        报修后半小时准有人到场。
        出了问题我们当天修好。
        客服24小时在线，十分钟内回复。
        系统可用率99.99%。
        # guarantee
        We guarantee that your paper costs fall.
        Every dryer is covered for five years, parts and labour.
        If it ever fails, a new one is on us.
        You have my word that the noise complaints will end.
        Lifetime warranty on the motor is part of the deal.
        Should the customs raise a duty, we absorb it.
        Whoever is at fault, we pay the repair.
        If a filter clogs in year four, we replace it for nothing.
        I promise you will save money.
        整机质保五年。
        电机终身保修，坏了就换。
        我敢打包票，用了一定省电。
        三年内不管什么原因坏了都给您换新的。
        运费和关税都算我们的。
        我保证您的投诉会消失。
        我们承诺一年回本。
        # refund
        If you don't like them after three months, you get every cent back.
        Not happy by summer? We send the money back, no questions.
        You can return them any time and owe us nothing.
        If it isn't for you, send it back and keep your money.
        You won't pay a cent until it runs.
        Should the dryers disappoint you, we tear up the invoice.
        Within a year we'd reimburse you in full.
        We'll give you your money back if the noise stays.
        用了半年不满意，全款退给您。
        不好用我们把钱退您，机器拉走。
        一年内随时可退，钱原路返还。
        没效果就分文不取。
        您先用着，不满意一分钱不用付。
        # trial
        Use them for three months free of charge.
        Take ten dryers for a test, on the house.
        We leave a dryer with you for two months, and you decide afterwards.
        Try all twelve for six weeks without paying.
        The first half year is free so you can see for yourself.
        先拿十台去免费用两个月。
        机器先放您那儿用一个季度，不要钱。
        免费试用延长到三个月。
        您先白用半年，觉得好再付款。
        给您二十台免费试一试。
        # exclusivity
        No other gym in town gets this model from us.
        You would be our only customer in Norwich.
        We won't sell to anybody else on your street.
        I'd keep your rivals off our books for a year.
        You'd have the region all to yourself.
        We'll turn down every other gym in the county.
        The territory is yours exclusively.
        这个城市我们只跟您一家合作。
        同行来问，我们一概不卖。
        整个浦东就给您独家。
        您这条街上，别家健身房我们都不供货。
        别的客户我们就不接了。
        # free
        I'll throw in a year of filters.
        The filters for the first year are a present from us.
        A spare dryer comes along at no cost.
        We'll add two dryers for free.
        Delivery to the island is on us.
        再送您一台备用机。
        滤芯头一年免费给您。
        保养费第一年我们不收。
        另外赠送一套支架。
        """;
}

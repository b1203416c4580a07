namespace SalesAgent.Core.Tests.Guardrails;

public partial class PromiseTests
{
    private const string Clean = """
        With a two-year term, I can take 8 % off.
        For two years, eight percent comes off the list price.
        A two-year term keeps 8 % in your pocket.
        We can't go lower than 420 euros a dryer.
        You asked for 15 % off, and I cannot give that.
        You wrote that you hoped for 15 % off; what would make it worth the list price for you?
        Any discount above 8 % is for my director to decide.
        I don't have a discount to offer here.
        Ten dryers at 420 euros each make 4,200 euros.
        A dryer uses 15 % less power than the towels' laundry, if your figures hold.
        What discount did they offer you?
        The price is 420 euros a dryer.
        The offer is valid until 15 December 2026.
        Today's price holds until 15 December 2026.
        We cannot hold the price beyond 15 December 2026.
        Delivery takes 30 days from your order.
        We plan six weeks from order to delivery.
        If you order on 1 December, you have them by mid-January.
        I can't promise delivery before Christmas.
        You want them on the wall by 10 December; that is too soon for us.
        Your hall has to be ready by 1 December.
        You will have the floor plan on Friday.
        I'll send the offer by Thursday.
        The drawing reaches you tomorrow.
        I'll be with you on 8 December at 9:30.
        Our engineer measures the hall on 8 December.
        Installation takes two days and is in the price.
        If one fails within 24 months, you get a new one at no charge.
        For two years, a dryer that fails is replaced and you pay nothing for it.
        We do not guarantee that complaints stop.
        I won't promise you a saving that I can't prove.
        That is a sum, not a promise.
        KernDry offers a five-year warranty.
        What is the guarantee worth to you?
        Support answers within 6 business hours.
        You hear from support within six working hours.
        We have no night service, and I'd rather say so now.
        I'll answer your second question by Thursday.
        I will call you tomorrow at 10.
        You can cancel within 14 days and get the deposit back.
        After 14 days there is no refund.
        You could try four dryers for 21 days.
        Would a trial with four dryers help your team decide?
        Put two dryers in the changing room for three weeks; the trial is free.
        Two training sessions are included, at no extra cost.
        Are you free on Tuesday?
        Feel free to forward this.
        You would have your hands free.
        Coffee is on me.
        We give no exclusive rights.
        Other gyms near you may buy from us too; we don't do exclusivity.
        Nobody else has to sign, only Mr Roth.
        No other data is needed.
        I leave that to you alone.
        Is there anyone else who should see this?
        Which filter do you use today?
        I promised you the sheet by Wednesday, and here it is.
        You said that the old ones were repaired within a day.
        Last year the delivery took two weeks and went well.
        The dryers were installed in March.
        How soon would you need them?
        I owe you an answer on the filters by Friday.
        The queue at your gate shortens by three minutes.
        The call takes ten minutes.
        签两年的话，可以给您九二折。
        签两年，年费能优惠百分之八。
        低于420欧元我们做不了。
        您问能不能打八五折，这个我给不了。
        折扣超过八个点要我们总监批。
        我们不打折，价目表是多少就是多少。
        一台420欧元，十台一共4,200欧元。
        2026年12月15日前签约，都按现在的价格。
        过了12月15日价格会不会变，我不敢保证。
        交货期是30天。
        从下单到交货大约六周。
        圣诞节前我们交不了货，先跟您说清楚。
        您想十二月初装好，这个来不及。
        图纸周五发给您。
        明天我把报价单发您。
        方案下周一之前给到您。
        我12月8日上午九点半到您那儿。
        安装需要两天，费用已经含在价格里。
        24个月内机器出故障，我们免费换新。
        两年内坏了给您换，不收钱。
        我们不承诺一定省电。
        这只是估算，不是承诺。
        KernDry 提供五年质保。
        工作日报修，六小时内回复您。
        夜间我们没有人值班，这点先说明。
        您的第二个问题，我周四前答复您。
        下单14天内可以取消，订金全退。
        超过14天订金不退。
        可以先试用四台，21天。
        您看先拿四台免费试三周，够不够？
        培训两次，不另收费。
        您周二有空吗？
        我们不做独家，附近别的健身房也可能买。
        别人都说好不算，您自己看了才算。
        除了罗总，还有别人要签字吗？
        您以前的设备坏了，当天就有人上门修。
        去年那批货两周就到了。
        您希望什么时候装好？
        合同签多久合适，您定。
        每年上门更换滤芯两次。
        十台起免运费。
        欢迎提意见，不用客气。
        Ten dryers come to 4,200 euros, and that is the list price.
        If you take a two-year term, the 4,200 euros become 3,864, which is 8 % less.
        There's no room in the price for a gym of your size, I'm afraid.
        Whether 8 % is enough for you, only you can say.
        The power bill is a third of what you pay for towels, by your own sums.
        You need twelve dryers by 10 December, if I understood you right.
        The goods arrive about five weeks after your order.
        I'm in Norwich on Tuesday and can bring the sample sheet.
        The team meets on Monday; I'll have your answer on Tuesday.
        I will write to you within two days.
        Your question about the filters gets an answer this week.
        How quickly did KernDry answer your last call?
        If a dryer breaks after the two years, a repair is at your cost.
        We can't be there at night; the hotline closes at six.
        The warranty does not cover filters.
        Our guarantee ends after 24 months.
        You have 14 days to change your mind; the deposit then comes back to you.
        No money back after day 14, to be open about it.
        Could four dryers for three weeks, free, tell you what you want to know?
        During the trial your team notes every fault.
        The trial ends after 21 days and the dryers come back to us.
        Other gyms in Norwich can buy the AeroDry as well.
        You'd be the first gym in Norwich to see it, but not the only one to get it.
        The two training sessions don't cost extra.
        I'm free all Thursday afternoon.
        It costs nothing to ask.
        A call of ten minutes would do.
        Nothing changes for you until you sign.
        Who else should see this before you decide?
        Take a week to think about it.
        I'd rather lose the order than promise you a date I can't keep.
        You told me the old supplier never came back within a day.
        The noise stays below the level that you measured last week.
        Should I take the filters off the list?
        We take the drawing off the shared folder on Friday.
        Please keep the date of 8 December free.
        In the trial at Harbour Gyms, nobody had to wait.
        The price of towels went up by 12 % last year, you said.
        Let me know by Friday which size fits.
        Thank you for trying the sample last week.
        签两年的话，4,200欧元变成3,864欧元，也就是打九二折。
        价格这块，我手里没有更多空间了。
        您说预算少一成，我们就少装一台，价格不变动单价。
        机器大概五周到货，从下单算起。
        您十二月十号之前要用，我们赶不上。
        周二我去诺里奇，把样册带给您。
        我两天之内给您回信。
        您的问题这周内答复。
        过了两年再坏，维修要另外收费。
        晚上没人值班，报修等到第二天上班。
        滤芯不在保修范围里。
        14天内改主意，订金退给您。
        过了14天，订金就不退了。
        先免费试四台，三周，看看顾客的反应？
        试用期间请您的员工记一下故障。
        诺里奇别的健身房也能买到。
        您是第一家看到样机的，但不是独家。
        两次培训不额外收费。
        我周四下午都有空。
        十分钟的电话就够了。
        不着急，您考虑一周再说。
        我宁可丢单，也不敢答应做不到的日期。
        您说以前的供应商三天都没来人。
        毛巾去年涨了12%，这是您说的。
        哪天方便，您告诉我。
        上次试用样机辛苦您了。
        我们不能保证每个月都省这么多。
        请把12月8日上午空出来。
        """;
}

namespace SalesAgent.Core.Tests.Guardrails;

public partial class WordingTests
{
    // Honest sentences with the same words.
    private const string HonestScenes = """
        Your own go-live date is 1 March, so the order would need to be in by mid-January.
        If you'd like the machine before Easter, let me know by the end of January.
        The quote is valid for 30 days; after that I would simply check the prices again.
        Take all the time you need; nothing about the offer changes next week.
        There's no rush on our side.
        I can hold the Thursday meeting slot until tomorrow evening.
        Could you let me know by Friday whether the date works?
        The course starts on 4 February, so please tell me by the end of January if you want to join.
        Sorry for the short notice.
        Two places in the group are still open for the trial lesson, if you'd like to look in.
        Our warehouse is closed between Christmas and New Year, so parcels leave again on 4 January.
        I know the season is short and your team is stretched.
        It was raining hard when I left your yard, and the road was nearly gone.
        You must be busy before the holidays.
        No need to decide now.
        If the timing isn't right, just say so and I'll close the file.
        Would it be wrong to assume that the budget is decided in January?
        Correct me if I'm wrong, but you test about forty samples a day.
        I was wrong about the socket: it needs three phases.
        Thank you for pointing out my mistake.
        You asked whether we had understood the fire rules; not fully, so I asked our engineer.
        You may share this with your finance team and with Dana.
        Please forward it to anyone who should see it.
        I've copied Paul so that everyone has the same information.
        Your drivers would need about an hour of training.
        I can understand that your daughter is nervous about swimming.
        Parents often ask how long the lessons take.
        Your team's sore backs were the reason you called us.
        Let me know if I have got this wrong.
        I've put the meeting in the calendar for Tuesday at ten.
        I have booked the small room for our call.
        Shall we meet on Tuesday or on Thursday?
        Would you like the red one or the black one in the test?
        If you decide to go ahead, which colour would you prefer?
        The agreement has twelve pages; please read clause four on notice before you sign.
        Signing means you are bound for twelve months.
        If I hear nothing, I'll assume the timing is wrong and not write again.
        If I don't hear from you by Friday, I'll take it off my list.
        What would you need to see before you could decide?
        Do you want me to send the contract for review, or is it too early?
        The monthly fee is separate from the installation, which is charged once.
        I work for Brightwell, so of course I'd like you to choose us.
        I'm paid a commission when you order, so please check the numbers yourself.
        The free month ends by itself; after that you pay only if you order.
        You'll need your own electrician for the connection; we don't do that part.
        It can't be used outdoors.
        There are limits on where it can stand: level ground only.
        Approval from the fire office is yours to obtain; we only supply the drawings.
        We don't cover delivery to the islands.
        We never sell your address to anyone.
        I'll never ask you to decide on the phone.
        We don't promise that nothing will ever break.
        No machine is perfect, and ours jams now and then.
        It doesn't work with every box, so bring your tallest.
        Every order gets its own test report.
        Every student gets a login.
        We always reply within one working day.
        I'm always happy to answer questions.
        Nothing else is needed from you.
        It's not always the cheapest choice.
        You can always call me.
        All of our crews speak English.
        Never mind if the date has gone.
        You said the old boiler always breaks down in January.
        Your current line stops twice a shift, you told us.
        What are the chances that the board meets before Christmas?
        What margin do you work with on retail?
        Which of your costs weighs most?
        How does your sales team score leads today?
        I'd rate the effort as small: half a day.
        Let's keep this between eight and ten slides.
        The target temperature is four degrees, and the limit is eight.
        You mentioned that KernScan quoted 8,000 dollars.
        KernScan tests moisture; the AeroDry also dries.
        Anything you dislike about the present setup?
        It's entirely your call.
        My apologies for the confusion.
        I hope the move went well and nothing got broken.
        That was a tough week, I can imagine.
        I'd be glad to be told no if that's the answer.
        We're a small firm, three people, and we know our limits.
        The old frame failed after nine years, as your log shows.
        您这边不着急的话，年后再聊也行。
        报价有效期三十天，过了再核一次价就好。
        您按自己的节奏来，不用赶。
        周五前告诉我人数就行，方便我订会议室。
        春节前后物流会停几天，发货可能要等到初八。
        如果想赶在开学前装好，最好一月中旬前定下来。
        试听课还有几个位置，您哪天方便可以带孩子来看看。
        今天不用定，看完资料再说。
        不合适您直说，没关系。
        天冷路滑，路上注意安全。
        孩子最近写字慢，您说您有点着急，我能理解。
        您说的对，是我上次没讲清楚。
        上次我把电压看错了，抱歉。
        您可以把这份资料转给财务和李总一起看。
        这份报价我同时抄送了采购部，大家口径一致。
        我给您留了周三下午的会议时间，您看行吗？
        咱们约周二还是周四见面？
        合同请您先看完再签，尤其是第四条。
        签了就是一年期，中途解约要付一个月费用。
        如果不方便回复也没关系，我就不再打扰了。
        颜色的话您更偏好红色还是黑色？定不定都可以先说说。
        这台机器需要三相电，您那边得自己请电工。
        消防报批需要您自己去办，我们只出图纸。
        户外不能用，这一点要先说清楚。
        安装费另算，一次性八百，报价单上写了。
        我是厂家的销售，您签单我有提成，数据您自己再核一遍。
        没有哪台机器不出毛病，坏了我们按合同修。
        我们不保证每个孩子都能过。
        每位学员都有一本错题本。
        一般两小时内回复，节假日除外。
        没问题，我明天发您。
        您随时可以打我电话。
        以后有什么不清楚的都可以问我。
        从来没有用过也没关系，师傅会教。
        所有费用都在第二页列着。
        您现在的成本大概是多少？
        您这边对供应商有评分制度吗？
        您公司内部一般谁拍板？
        利润这块您自己最清楚，我就不多说了。
        台川的参数表上写的是八分钟。
        台川也能做，两家的差别在于售后距离。
        祝您身体健康，生意顺利。
        最近降温，大家都不容易。
        第一次见面，先听听您的情况。
        万一要改期，提前一天告诉我就好。
        别担心，不合适可以换时间。
        您之前被坑过，所以谨慎是对的。
        设备坏了三次，这是您那边的维修单上写的。
        名额不用现在定，开课前一周告诉我就行。
        您说年底前要上线，那一月初就得开始装。
        这事您跟家里商量一下再说。
        有一点要跟您说实话：断网的时候扫不了码。
        If you'd rather wait until the new budget, that works just as well.
        The exhibition begins on 12 March, which is why the print data should reach us in February.
        We close for stocktaking from 28 December to 2 January.
        The sample stays with you as long as you need it.
        Could you tell me by Thursday how many people will come?
        The offer doesn't run away; have a look after the holidays.
        I noticed your building permit expires in June, which is the date we plan backwards from.
        The next delivery tour to Bremen is on Tuesday if you want to add the spare parts.
        I'm not sure I've understood the second point; did you mean the pump or the valve?
        You were right to question the figure: the sheet had the wrong unit.
        It's not your fault that the manual was unclear; we will rewrite it.
        Feel free to show the quote to your purchasing colleagues.
        As a mother of two you said mornings are hard; would 11 o'clock suit?
        Nobody needs to feel guilty about saying no.
        I've reserved two chairs for you at the open day.
        Would the first or the second week of February be better for the installation, if you go ahead?
        The contract is binding for two years; take it to your lawyer if you like.
        I have not entered anything in your name; the order form is blank.
        No reply is needed if nothing has changed.
        The paperwork takes about ten minutes, and I can help with the forms.
        The price excludes the foundation and the crane.
        I get a fee from the maker if you sign, which is why I'd suggest a second opinion.
        The pump cannot run dry; it needs at least two metres of water.
        You would need to apply for the permit yourself.
        The notice period is three months, on page four.
        Never open the lid while it's running.
        We can't rule out a delay in January.
        It has failed twice in our own test, both times after a power cut.
        Every visit is documented.
        The pump always starts in manual mode after a power cut.
        All dates are in the attached plan.
        I will never be able to match a discounter's price, and I'd rather say so now.
        It's never too late to change the colour before printing.
        What does your own calculation say about the margin?
        How would you rate the trial so far, from one to ten?
        Your target of 40 samples an hour is what we planned for.
        Our floor plan for hall 6 is attached.
        KernScan offers a larger tray, which may matter more to you.
        You're comparing us with KernScan, which makes sense.
        The weather was terrible at the fair, and so was the coffee.
        The old conveyor is a pain, as your foreman put it.
        I lost my notes from the first five minutes, so please forgive the question.
        Thanks for the honest no.
        We could start with one hall and leave the rest for later.
        The last two columns of the sheet are empty; could you fill them in?
        There's only one open point left on my list: the power supply.
        Your last order was in May.
        您要是觉得贵，咱们可以先上一条线。
        年后再定也来得及，价格我到时候重新核一遍发您。
        展会三月十二号开幕，画面文件二月底前给到就来得及。
        我们二十八号到二号盘点，这几天不发货。
        您慢慢看，不用马上回。
        只剩一个问题想跟您确认：电压是多少？
        最后一页是付款节点，您重点看一下。
        上次是我理解错了，您说的是阀门，不是泵。
        孩子如果不想学，咱们也不勉强。
        这份方案您拿给设备科和财务一起看。
        您家老人喜欢热闹，我们可以安排周末上门。
        合同两年有效，您可以让法务先过一遍。
        我这边还没下单，等您确认了再走流程。
        不需要的话回个“不用”就行，我以后不再打扰。
        吊装费不含在内，需要另请吊车。
        您签约的话我有提成，所以建议您也问问别家。
        泵不能干转，至少要两米水深。
        许可证得您自己去申请，我们可以帮着准备材料。
        运行的时候千万别开盖。
        一月份不排除会延期。
        我们自己测试也坏过两次，都是停电之后。
        每次上门都有记录。
        您打一到十分的话，目前试用打几分？
        利润率这块您要求多少？
        他们的托盘更大，这一点对您可能更重要。
        那天下大雨，路都快没了，您还专门来，谢谢。
        说实话，不是每家都适合。
        我们人少，一共三个人，能接的活有限。
        老输送带总卡，您师傅是这么说的。
        您要是今天忙，明天再回我也行。
        Your permit runs out on 30 June, so the inspection should be booked by the end of May.
        The early-booking price in our list ends with the calendar year; after that the normal list applies.
        We can deliver in week 8 if the drawings are approved by the end of January.
        I'd like to finish your quote today, and one figure is still missing.
        There are two ways to do this, and both are fine.
        Another customer of ours had the same question about the drains.
        Your nursery opens at seven, so I'd ring after nine.
        Do you still want the van on Thursday, or shall I move it?
        As you asked, I have reserved the small hall for your team.
        Your signed contract arrived today, thank you.
        I've asked the workshop to check the seal you sent us.
        Please read the data protection page before you sign.
        If the pilot doesn't convince you, you stop after four weeks and pay nothing more, as the offer says.
        Would you like me to explain the second page?
        I'd understand if your colleagues were sceptical.
        Your father founded the workshop in 1978, you told me.
        Some children need longer, and that's fine.
        I'm sorry that your driver was hurt; I hope he is better.
        How is your daughter getting on with the swimming?
        If anything goes wrong with the delivery, call me.
        If something breaks, our service comes the next day, as the contract says.
        Who else on the board should see this?
        Your works council should see the data sheet before anyone decides.
        You don't have to decide alone; bring your colleagues to the visit.
        Every step is written in the plan.
        Nobody expects an answer before the holidays.
        We never visit without an appointment.
        No system catches everything, ours included.
        I can't guarantee a place for your child.
        The battery lasts six hours; then it needs two to charge.
        It doesn't work underwater.
        Not every wall can carry it.
        You can always change the date up to two days before.
        The results were good in two of three trials.
        I earn a commission on this, so weigh my advice accordingly.
        We're the manufacturer, not an independent adviser.
        What's your limit for this kind of purchase without a board decision?
        Your forecast for spring would help us plan.
        How many deals does your sales team close in a month?
        What does a late delivery cost you?
        Our factory in Lodz makes the frames; the upholstery is bought in.
        The hotel opposite yours has agreed to be named: they use the same machines.
        I'd rather lose the order than sell you the wrong pump.
        If it's a no, a short no is fine.
        The minimum order is fifty kilos.
        You are right that the first quote was too high.
        You said that the sums in my table were wrong; they were, and here is the corrected one.
        Sorry, I misread your note.
        Would five past nine be too early?
        The street was closed this morning, so I'm late.
        My last day before the holidays is Friday.
        I'd like one more photo of the wall before we cut the panel.
        您的许可证六月三十号到期，五月底前约检测比较稳妥。
        价目表的早订价到年底，之后按正常价。
        图纸一月底前确认的话，第八周能交。
        报价今天就能发您，还差一个尺寸。
        这批样品周四寄出，您收到告诉我一声。
        另一位客户也问过排水的问题，我把当时的做法发您。
        您签好的合同收到了，谢谢。
        按您说的，小会议室我已经订好了。
        签之前请先看隐私那一页。
        四周试下来不满意就停，后面不收费，合同第三条写着。
        孩子学得慢一点没关系，咱们不着急。
        听说师傅手受伤了，希望他早点好。
        出了问题您直接打我电话。
        董事会那边还有谁需要看这份资料？
        您不用一个人定，参观的时候带上同事一起来。
        每一步都写在计划里了。
        没有预约我们不会上门。
        哪家的系统都有漏的时候，我们也不例外。
        录取我没法保证。
        电池能用六小时，充电要两小时。
        不是每面墙都承得住。
        改期的话提前两天说就行。
        三次试验有两次效果不错。
        这单我有提成，您听我的建议时打个折扣。
        我们是厂家，不是第三方。
        您这边多少钱以内可以自己定？
        贵司每个月大概签多少单？
        晚到一天您那边损失多少？
        起订量五十公斤。
        您说得对，第一版报价是高了。
        上次表里的数我算错了，更正的在附件。
        不需要的话，一句话告诉我就好。
        今天路上堵车，我晚到十分钟，抱歉。
        节前我最后一天上班是周五。
        切板之前还想要一张墙面的照片。
        老人家睡得浅，床垫偏硬还是偏软，您最清楚。
        您爱人要是有空，也可以一起来看。
        货已经上船了，按合同到港前付尾款。
        您要的两台已经发货，单号在下面。
        最近天冷，孩子们多穿点。
        Your current contract ends on 31 March, so a change would have to be signed by the end of February.
        The wedding is on 16 May, so the menu should be fixed by the end of April.
        Resin prices have been rising since summer; our quote holds for 30 days.
        I'll be at the fair until Friday and back at my desk on Monday.
        The workshop has room in weeks 6 and 9; which one fits your plan?
        Could I have your answer on the colours by Friday, so the printer can start on time?
        We need the guest numbers two days before the event.
        The pilot has ten seats, and you would use four of them.
        I could hand the planning over to Mia if you'd rather talk to an engineer.
        Please check my calculation; I may have missed a cost.
        I hope your guest who slipped is well again.
        What would your staff need to feel safe with the new oven?
        Your boss asked for a second option, so here it is.
        Please show this to your husband as well, if he runs the books.
        The invoice shows five hundred less because of the returned crates.
        The contract is on its way; take a week to read it.
        Shall we start with 50 seats or wait for the budget?
        Would you pay by card or by transfer, if you go ahead?
        The stamp of your works council is needed before we start.
        The first month is free, then it costs 49 euros a month, as listed on page two.
        I'm with Brightwell, and we'd like to be your supplier.
        You need a licence to fly the drone, and we don't provide it.
        It works with the three tills listed below, not with others.
        Taxes and permits are not included.
        The fee rises by 2 % every January, as clause six says.
        If the landlord asks about the weight: it's 340 kilos.
        You may end the contract with three months' notice.
        Our translators do make mistakes, which is why a second person reads everything.
        The panels produce less in winter, of course.
        It started in all our tests, down to minus ten.
        Not every hotel needs this.
        We had two complaints last year, both about late parcels.
        I'm allowed to offer up to 5 % for prepayment, and I'd do that here.
        You're our first customer in Ulm, and we'd like to do it well.
        How likely is it that the committee meets in January?
        Are you talking to other suppliers as well? That's perfectly fine.
        The bakery in Ulm has had the oven since May and is happy to take your call.
        How high is your own margin on bread rolls?
        Do you have a target price?
        I know you have a lot on your plate this week.
        It would be a shame if the drawing got lost, so I attach it again.
        There's no catch that I know of, but please have your lawyer read it.
        We lost your first mail, I'm afraid, so thank you for writing again.
        Let's leave the decision until after the tasting.
        合同三月底到期，要换的话二月底前得签。
        婚宴五月十六号，菜单四月底前定就行。
        树脂从夏天起一直在涨，我们这份报价三十天内有效。
        我周五前都在展会，周一回办公室。
        车间第六周和第九周有空，哪周合您的计划？
        颜色周五前给我个答复吧，印刷厂好按时开工。
        人数请在活动前两天告诉我们。
        试点一共十个账号，您这边用四个。
        算法您帮我看看，可能漏了一项成本。
        听说有客人滑倒了，希望没大碍。
        师傅们用新烤箱要注意什么，您看还缺哪块培训？
        您老板要的第二个方案在这里。
        您爱人管账的话，也请她看一下。
        退回来的筐抵了五百，所以发票少五百。
        合同寄出了，您留一周慢慢看。
        先开五十个账号，还是等预算下来再说？
        真要做的话，您习惯刷卡还是转账？
        开工前需要贵司工会盖章。
        首月免费，之后每月四百九，第二页写着。
        飞无人机要持证，证我们不代办。
        只支持下面三款收银机，其他的接不了。
        税费和报批不含在里面。
        每年一月涨百分之二，合同第六条写了。
        房东要是问承重，是三百四十公斤。
        提前三个月通知就可以解约。
        我们的翻译也会出错，所以都有第二个人校对。
        冬天发电量会低一些，这是正常的。
        零下十度以内我们都试过，能启动。
        不是每家酒店都用得上。
        去年有两起投诉，都是晚到。
        预付的话我最多能让五个点，这次可以给您。
        您是我们在乌镇的第一个客户，我们想做好。
        委员会一月份开会的可能性大吗？
        您也在问别家吧？多比比挺好的。
        面包的毛利您这边一般多少？
        您心里有目标价吗？
        这周您事情多，我就长话短说。
        图纸怕您找不到，我再附一遍。
        决定等试吃以后再说。
        您的第一封邮件我们没收到，谢谢您又发一次。
        The mould is on the machine until Wednesday, so changes to the drawing have to reach us before that, as your engineer asked.
        The January group starts on the 12th, and you are on the list.
        I need to know by Tuesday whether the crane should come, because the road has to be closed.
        That colour was discontinued last year; the nearest one is RAL 7035.
        If you'd like a second chance to look at it, the fair runs until Sunday.
        The bank's conditions can change; please check them with your adviser.
        Your kitchen runs with an older extractor, which is fine for two burners.
        I compared the wrong columns in my last mail.
        I'd be glad to invite you and your colleagues to our open day.
        Please delete my last message, it had the wrong attachment.
        How is your mother doing after the move?
        You needn't feel responsible for the delay, that was our carrier.
        I've added your company to the guest list for Tuesday, as you asked.
        Monday or Tuesday for a short call?
        The order form is blank; you fill it in when you're ready.
        Your signature makes the order binding.
        Have your lawyers look at clause nine.
        The deposit is 20 % and due when you order.
        There's money in this for us, of course.
        Cancellation is on page three, with an example.
        People with a pacemaker must not use the device.
        You pay a yearly fee on top of the price.
        We'll tell your tenants what data is collected.
        You need a permit for this barrier.
        The windows keep out most of the traffic noise.
        You may find small scratches on the used model.
        Accidents can still happen, so the course remains necessary.
        Some clients saw no change at all.
        The mower stops in wet grass over ten centimetres.
        What does the brewery next door use?
        How do you score your suppliers?
        Does your boss have to approve this?
        I don't get a bonus for pushing you, so take your time.
        The 30th is your year-end, if I understood you correctly.
        Everyone who has seen it had a question about the noise.
        三号线月底检修，那几天交期会晚两天，先跟您说一声。
        今晚八点我再给您发一次图。
        前面排了五家，轮到您大概是下周三。
        特价要总监批，我问到了再回您。
        仓库还有三箱，您先用着，不够再补。
        学位的事以教育局通知为准。
        您家孩子喝哪款奶粉，先听医生的。
        我是外行，这块得请工程师说。
        孩子满月，恭喜恭喜。
        客户那边付款一般四十五天。
        跟您干了十年的师傅们，培训时多问问他们的意见。
        周一七点还是周二七点方便上门量尺寸？
        签字以后合同就生效，请想好再签。
        您不回也不会自动续。
        要白的还是灰的，您慢慢选。
        合同有点长，重点我标黄了，您逐条看看。
        这单我们有得赚，但也想让您划算。
        解约在第三页，还有例子。
        装之前要看墙体，承重墙才能装。
        押金会写在合同第四条。
        年费每年三百，第二年开始收。
        孕妇和小孩不要吃，说明书上写了。
        窗户能挡住大部分车流声。
        二手机会有小划痕。
        护栏装了也要培训，事故还是可能发生。
        有的客户用了没什么变化。
        草太湿会卡，十厘米以上要分两次割。
        隔壁酒厂用的哪家，您知道吗？
        你们给供应商怎么打分？
        这个要您老板批吗？
        您三十号结账，我记着了。
        When a driver is sick, you can plan the day again in two minutes.
        Have you looked at the target temperature in hall 3?
        It isn't clear to me how your lease works.
        It would be better if Dana joined the call.
        I'll send the quote to accounts and go to the plant on Friday.
        The double room is booked from Monday.
        You get three out of ten samples back after the test.
        The Monday slot is already taken, so I suggest Tuesday.
        We pay 200 euros for each referral, as the policy says.
        I take five of this size, if you have them.
        Your licences expire on Monday, as your list shows.
        We take safety seriously; if you don't see the badge, please ask.
        我们可以提供最多五辆车的 30 天试点。
        按合同实际用量，差额退给您。
        您的考核指标这个月还差多少？
        就剩两页了，我们明天对一下。
        安全等级是二级，我们在图纸里给您标了。
        我们的定位系统有两个型号，您看哪个合适？
        可以先签试点，再定正式合同。
        包装不会破，您放心拆。
        从周一起不断料，您可以照常开工。
        再大一点也能做，尺寸您给我。
        所有批次都通过了农残检测。
        如果有任何不满意，请告诉我。
        价格我今天没办法定，要问总监。
        这批货得等下周才能装船。
        您的员工还在手工搬箱，容易受伤，这一点您上次说过。
        """;
}

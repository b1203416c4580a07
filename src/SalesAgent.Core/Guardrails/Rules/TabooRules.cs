using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>The taboos of D.6 about the customer as a person: T-01 wrong, T-02 arguing, T-05 guilt, T-13 secrecy, T-14 stereotypes.</summary>
internal static partial class TabooRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        PhraseRules.Of("T-01", new("The customer is not told that they are wrong.", "不指责客户错了。"), Wrong,
            new("This tells the customer they are wrong.", "这是在说客户错了。"), new("Say what you explained badly instead.", "请改成自己没有说清楚。"),
            [RuleExample.En("I explained that badly; let me try again."), RuleExample.En("You're right, and I got it wrong."), RuleExample.Zh("是我没有说清楚。"), RuleExample.Zh("我们上次报错了数，抱歉。")],
            [RuleExample.En("I think you misunderstood the offer."), RuleExample.En("You are looking at this the wrong way round."), RuleExample.En("Your reasoning does not hold up."), RuleExample.Zh("这一点您理解错了。"), RuleExample.Zh("是您没搞明白其中的区别。")]),
        PhraseRules.Of("T-02", new("No arguing.", "不与客户争辩。"), Arguing,
            new("This argues with the customer.", "这是在和客户争辩。"), new("Ask what lies behind it.", "请先问清对方的考虑。"),
            [RuleExample.En("What makes you see it that way?"), RuleExample.En("With respect to the delivery, here is the date."), RuleExample.Zh("您主要担心哪一点？")],
            [RuleExample.En("With all due respect, the price is fair."), RuleExample.En("How many times do I have to explain this?"), RuleExample.Zh("我都说了价格不能动。"), RuleExample.Zh("您这么说就不讲道理了。")]),
        PhraseRules.Of("T-05", new("No guilt and no shame.", "不让客户内疚或难堪。"), Guilt,
            new("This makes the customer feel guilty.", "这会让客户内疚或难堪。"), new("Leave the decision to them.", "把决定留给客户。"),
            [RuleExample.En("It is your decision, and either answer is fine."), RuleExample.En("What would your drivers say about the app?"), RuleExample.Zh("怎么决定都可以。"), RuleExample.Zh("您的同事怎么看这个方案？")],
            [RuleExample.En("You'll regret waiting."), RuleExample.En("What kind of manager leaves the team alone with this?"), RuleExample.En("How will you explain this to your people?"), RuleExample.Zh("不买您会后悔的。"), RuleExample.Zh("连这点钱都舍不得，员工会怎么看您？")]),
        PhraseRules.Of("T-13", new("No secrecy and no kickback.", "不搞私下交易和回扣。"), Secrecy,
            new("This offers secrecy or a kickback.", "这是在搞私下交易。"), new("Cut it.", "请删去。"),
            [RuleExample.En("The choice is between us and doing nothing."), RuleExample.Zh("报价单公开发给各位。"), RuleExample.Zh("介绍成功送一个月服务，双方都会知道。")],
            [RuleExample.En("Between us, I can get you more."), RuleExample.En("There is a little something in it for you."), RuleExample.Zh("有您的回扣。"), RuleExample.Zh("这事不用让您领导知道。")],
            static (context, hit) => context.Text.Folded.AsSpan(hit.End).StartsWith(" and")),
        PhraseRules.Of("T-14", new("No stereotypes.", "不说刻板印象。"), Stereotypes,
            new("This generalises about a group of people.", "这是对一类人的刻板印象。"), new("Cut it.", "请删去。"),
            [RuleExample.En("Everyone on the team can use it."), RuleExample.Zh("团队里每个人都能用。")],
            [RuleExample.En("Women are better at this."), RuleExample.En("At your age you want something simple."), RuleExample.Zh("女司机也能学会。"), RuleExample.Zh("老年人就是学不会新东西。")]),
    ];

    private const string Wrong = """
        you're wrong|you are wrong|you are mistaken|you're mistaken|that's not true|that is not true|you misunderstood|you have misunderstood|you've misunderstood|you misunderstand|that is incorrect|that's incorrect|you got it wrong|you failed to|you must be confused|you're confused|you are confused|you are confusing|you're confusing|you're mixing up|you are mixing up|you misread|you've misread|you have misread|you misjudge|you misjudged|you've misjudged|you miscalculated|you've miscalculated
        you ... the wrong way round|the wrong way around|back to front|upside down|all wrong|completely wrong|entirely wrong|missed the point|missing the point|got that backwards|got it backwards|have it backwards|have that backwards|barking up the wrong tree|simply wrong|just wrong|plainly wrong
        you|you've|you have ... backwards|wrong end of the stick|the wrong tree
        that's the wrong way|that is the wrong way|that's simply not how|that is simply not how|that's just not how|that's simply wrong|that is simply wrong|that's just wrong|that's plain wrong|this is where you are wrong|where you go wrong|where you're wrong|where you went wrong
        you|you've|you're .. clearly|obviously|evidently|simply|apparently|plainly .. don't|do not|haven't|have not|didn't|aren't|not|failed|overlooked|underestimate|misunderst*|wrong
        you don't understand|you do not understand|you don't get|you don't seem to understand|you do not seem to understand|you fail to see|you fail to understand|you have no idea|you've no idea|you don't see the point|you didn't listen|you weren't listening|you haven't understood|you have not understood|you didn't read|you did not read|you overlooked|you've overlooked
        your|that .. reasoning|logic|thinking|assumption|argument|calculation|maths|math|arithmetic|sums|reading|view|comparison|objection|premise .. is wrong|is off|is flawed|is mistaken|is false|is naive|makes no sense|doesn't make sense|does not make sense|doesn't hold|does not hold|doesn't add up|does not add up|is a mistake|falls apart|is back to front|misses the point
        your .. concern|concerns|worry|worries|fear|fears|doubt|doubts|hesitation .. is unfounded|are unfounded|is misplaced|are misplaced|is baseless|is groundless|is silly|is irrational|makes no sense|is imaginary|is exaggerated
        you should have .. known|read|checked|listened|asked|called|seen|thought|noticed|decided|acted
        if you had|had you|if only you had .. read|listened|paid attention|looked|done your homework|thought
        your own fault|your fault|your own mistake|a mistake on your part|your mistake|you're doing it wrong|you are doing it wrong|you've been doing it wrong|you have been doing it wrong|you've been doing this wrong|you are comparing apples|you're comparing apples
        你错了|您错了|你搞错了|您搞错了|你不懂|您不懂|您不了解|你不了解|你理解错|您理解错|您误会了|您想错了|您算错了|您看错了|您弄错了|您记错了|您想偏了|您想反了|您搞反了|您弄反了|您弄混了|您搞混了|您多虑了|您想多了|您想当然|您外行|您太天真|您糊涂|您把账算反了|您错在
        您|你 .. 没弄明白|没弄清|没搞懂|没搞明白|没搞清|没看懂|没看明白|没想明白|没想清楚|没想通|没理解|没听懂|没听明白|没看清|不明白|不识货|看走眼|想岔|想歪|搞混|弄拧|本末倒置|理解有误|理解偏|有误解|有误区|认识不到位|外行|钻牛角尖|抓错重点|搞错方向|算错账|判断错|判断有误|犯了个错|犯的错|犯了一个错误|只看表面|太片面|站不住脚|没道理|不成立|不对了
        这话不对|这不对|这想法不对|您这账不对|您这么算不对|您这样想不对|您这个想法是错|这就是您的不对|您的逻辑|您这个逻辑|您这种想法|是您自己的问题|怪您自己|您早该|您本该|您当初就该|您要是早
        you|you're|you are|your|yours|you've ... !i|i've|my|we've|went|goes|go|gone|what's|anything|something|i'm|we ... wrong|mistaken|incorrect|flawed|misguided|illogical|absurd|nonsensical|faulty|fundamentally wrong|plain wrong + !file|size|address|date|number|mail|attachment|figure|name|version|page|document|one|part|model|button|place|label|key|code|person|line|before|last|in|with|pump & !sell you|sold you|send you|sent you|give you|gave you|ship you|shipped you|quoted you|charge you|charged you|rather lose
        your|that|this|yours .. idea|plan|theory|notion|approach|view|way of|picture|claim|conclusion|figures|numbers ... doesn't stand|does not stand|don't stand|can't work|cannot work|won't work|will not work|won't fly|leads nowhere|is nonsense|are nonsense|are wrong|is wrong|holds no water|doesn't hold|don't add up|don't hold|is naive
        you|you're|you are .. don't grasp|do not grasp|can't grasp|don't comprehend|cannot comprehend|can't see|fail to grasp|fool yourself|fooling yourself|kidding yourself|deceiving yourself|deluding yourself|blind to|ignoring the facts|ignorant|out of your depth|in denial|dreaming|living in the past
        anyone|anybody|everybody|everyone|any expert|any engineer|a child|any accountant .. with|who|could|would|knows|can|in the trade ... see|tell you|know|understand ... you|your
        您|你 ... !报错|发错|打错|送错|寄错|我们的错|我的错|我错 ... 就错了|是错的|错误的|全错|都错了|错得|大错|从头就错|一开始就错|有偏差|有误的|被误导|误导了|误区|想偏|想歪|概念都|概念没|压根不懂|根本不懂|根本不了解|压根不了解|并不了解|还是不懂|完全不懂|一点不懂|不切实际|异想天开|自欺欺人|自以为|想得太简单|想简单了|不懂行
        you've been|you have been|you're|you are|you keep|you were|you .. doing|looking|comparing|thinking|counting|calculating|treating|measuring|reading|judging|asking ... wrong basis|wrong way|wrong angle|wrong side|wrong end|wrong question|wrong things|wrong thing|wrong place|wrong direction|in circles|apples with
        no offence|no offense|don't take this the wrong way|forgive me but|sorry to say|i'm sorry but|honestly|frankly|let's be honest|to put it bluntly .. but|you|, ... you don't|you do not|you haven't|you have no|you know little|you know nothing|you lack|you overlook|you underestimate
        you don't|you do not|you hardly|you barely|you know .. know much|know enough|know the first|know a thing|little|nothing|understand much|have a clue .. about|of|thing
        set you right|set you straight|put you right|put you straight|enlighten you|educate you|let me teach|let me explain to you again|open your eyes|tell you where you|show you where you
        it's|it is|the problem is|the issue is|problem .. your .. way of looking|attitude|mindset|perspective|view of it|thinking|lack of|own|refusal|stubbornness|hesitation .. !concern
        that|this|your|the .. objection|argument|worry|point|reason|excuse|concern|comparison .. doesn't hold|does not hold|holds no|is no|is not a real|isn't a real|isn't valid|is not valid|is invalid|doesn't count|is weak|is thin
        您 .. 理解|认知|观念|思路|算法|看法|方向|方法|判断 .. 上 .. 出了|有|存在 .. 问题|偏差|误区|漏洞|毛病
        您|你 ... 不会算账|算不清|算不明白|拎不清|分不清|看不透|看不出好坏|不识货|没见过|没用过好|没道理|站不住|讲不通|说不通|毫无根据|没根据
        纠正您|纠正一下您|给您纠正|给您上一课|给您补一课|教教您|教您一下|让您明白|您听我的没错|我给您科普
        您|你 .. 要是|如果|但凡|真 .. 懂行|内行|明白|专业|了解行情|懂 ... 就不会|也不会|就不|不至于|早就
        your|that|this .. calculation|figure|figures|claim|plan|idea|opinion|view|comparison|statement .. is|are .. nonsense|rubbish|wrong|naive|ridiculous|absurd|laughable|pure fantasy|a joke|simply nonsense & !mine|if|let me know
        you|maybe you|perhaps you .. should|might want to|ought to|could try .. read|listen|look|think|check|learn|pay attention & properly|before complaining|before you complain|for once|next time|instead of & !please|our
        make up your mind|get your story straight|told me the opposite|said the opposite|contradict yourself|contradicting yourself|changed your mind again & !take your time|tonight
        先 .. 看看|看清|看完|读懂|弄清|搞清|想清楚|好好看 .. 再 .. 投诉|来问|说|抱怨|提意见|发火|吵 & 您|你|行不行|好不好
        apparently|obviously|evidently|clearly|plainly + you + don't|do not|didn't|aren't|skipped|missed|ignored|forgot|never|haven't & !?
        you + obviously|apparently|clearly|evidently|plainly + skipped|missed|ignored|forgot|overlooked|never|didn't|haven't|don't|slept
        wonder|doubt|question|not sure .. whether|if .. you're|you are .. right person|one to decide|up to this|serious|able|capable|qualified|fit & !the right person to ask|to speak
        your own|your .. stubbornness|indecision|negligence|stinginess|laziness|carelessness|greed|pride|ego|ignorance|naivety & cost|costs|costing|is|are|that
        that|your|this|the .. argument|reasoning|logic|objection|excuse|question|idea .. makes no sense|is nonsense|is ridiculous|is absurd|is silly|is laughable
        不懂装懂|说句不好听的|不识抬举|自作聪明|您这水平|您懂什么|您不懂行 & !我|我们
        您说的|您这话|您讲的|你说的 .. 不对|不是事实|没道理|是错的|不成立|是外行话 & !如果|是不是|哪里|有没有|吗
        您当初|你当初|您早|您那会儿 .. 要是|不图|听|别|肯 & 也不会|也不至于|就不会|何至于|落到
        you've|you have|you .. got + your|the|those|these|it|that|this .. sums|figures|numbers|facts|maths|math|dates|calculation|arithmetic|story|picture|idea .. wrong|backwards|mixed up|muddled|upside down & !if|in case|correct me
        i'm|i am|we're|honestly|frankly .. surprised|amazed|astonished|shocked .. you|anyone|someone .. believe*|believed|fell|fall|bought|think|thought|don't|didn't|haven't|still|trust
        that isn't|that's not|that is not|this isn't|it's not|it isn't|simply not|just not + how .. works|work|done|goes|functions & !we|our|i
        you .. ought to know|should have known|should know by now|should know better|know that very well|know it yourself|know perfectly well & !what|also
        and + you know it|you know that
        you|you've|you have .. clearly|obviously|evidently|apparently|plainly|can't have|cannot have|never even|never really|haven't even|didn't even .. never|didn't|haven't|not|looked|read|opened|tried|understood|listened|thought & !if|unless|we|our fault
        otherwise|or|then .. you + wouldn't|would not|would never|wouldn't have .. ask|say|think|be|write|need to & !be out of pocket|pay|have to
        expected|expect|thought|would have thought|hoped .. someone|somebody|a person|a man|a woman|a manager|a company|a buyer|an engineer .. in|of|with|like .. your|you & !you said
        根本|压根|完全|明明|分明 .. 不是 .. 这么回事|那么回事|这样|那样|这个道理 & !我们|我上次
        哪有这回事|哪有这种事|没有的事|不是这么算|不是这么比|不是这么说|不能这么算|账不是这么算|这话说不通
        您|你 .. 根本|压根|都|怎么|完全|肯定 .. 没 .. 看|读|听|用过|试过|了解|打开 & 吧|就不会|资料|怎么|还
        您|你 .. 自己 .. 操作|使用|理解|保管|没看|没装|记错|搞 .. 有问题|不当|错|的问题|不对|说明书 & !我们|是不是
        您|你 .. 观点|看法|说法|想法|算法|比法|逻辑|账|思路|判断|结论|要求|情况 & 本身就|根本|压根|不存在|荒唐|可笑|离谱|错的|不成立|算得不对|不对劲|说不通 & !我|吗|是不是|有没有|如果
        您|你 .. 连 ... 都 .. 说不清|算不明白|算不清|搞不清|弄不清|不知道|不清楚|不会|分不清|记不住|不懂|没搞懂 & !没关系|不怪|正常
        明摆着|明明白白|白纸黑字|清清楚楚|这么清楚 & 您|你 & 不看|看不见|不信|看不懂|还问|不认|不懂
        """;

    private const string Arguing = """
        actually no|with all due respect|let me correct you|let me set you straight|let me put you right|as i already said|as i said before|like i said|as i already told|as i already explained|as i have already|as i've already|like i told you|how can you say|i already told you|i've already told you|i have told you|i have to disagree|i must disagree|i disagree|i beg to differ|i have to correct you|i must correct you|i have to contradict|i have to push back on you|on the contrary you|i won't accept that|i can't accept that
        with respect + !to
        how many times|how often .. do i|must i|have i|should i .. tell|explain|say|repeat|told|explained
        come on|oh please|oh come on|be serious|be reasonable|be honest with yourself|get real|let's be real + ,
        don't be|do not be .. ridiculous|silly|naive|unreasonable|stubborn|difficult|so negative|afraid of change|childish
        that's|that is|this is|what you say is .. nonsense|ridiculous|absurd|rubbish talk|an excuse|just an excuse|a poor excuse|a weak argument|not a real reason|not a good reason|no reason|no argument|no excuse
        you can't seriously|you cannot seriously|surely you don't|surely you can't|surely you must|surely you know|you can't tell me|don't tell me|who told you that nonsense|says who
        我都说了|怎么可能|你怎么能这么说|您怎么能这么说|我早就说过|我早说过|跟您说过多少|说过多少遍|说过多少次|说了多少遍|讲了多少遍|不是告诉过您|早就告诉过您|早跟您说|我不同意|我不认同|恕我直言|恕我不能同意|您别抬杠|别抬杠|抬杠|您这是狡辩|强词夺理|胡说|瞎说|无稽之谈|笑话
        您|你 .. 不讲理|不讲道理|较真|钻牛角尖|胡搅|无理取闹|太固执|固执|太死板|死脑筋|一根筋|杠|听不进|存心|故意为难|找借口|借口
        这|那 .. 就是借口|是借口|根本不是理由|不是理由|算什么理由|叫什么话|说不过去
        i've|i have|we've|we have|i|we .. told you|explained|explained this|said this|said that|mentioned this|been over this|been through this|answered that|answered this ... times|twice|already|before|more than once|again and again|over and over|enough
        不止一遍|不止一次|八百遍|一百遍|好几遍了|多少回了|说烂了|解释够了|讲得够清楚|说得够清楚|已经说得很清楚|说了您也不|您又来了|又绕回来|您非要
        数据|情况|行情|市场|这个|行业 .. 我 .. 比您|比你 .. 清楚|懂|明白|熟|了解
        跟我 .. 抬|争|吵|杠|较劲|辩|抠字眼
        told you so|i told you so|didn't i tell you|what did i tell you|how many more times
        how hard|how difficult|how long .. can it be|could it be|is it .. to .. read|understand|decide|sign|answer|open|reply|grasp
        seriously|honestly|come on|oh please|for heaven's sake .. , .. how|you|what|is it|do you & hard|again|can't|don't|still|read|understand
        i've|i have|we've|we have|i .. explained|told you|said|gone through|been through .. twice|three times|several times|many times|often enough|at length & what is|what's|still|again|unclear|why|how & !sorry|badly|poorly
        都|已经|早就 .. 解释|说|讲|回答|告诉 .. $n|几|好几|两|三|多少|无数|八 .. 遍|次|回|百遍 & 您|你 & 还|怎么|不|到底
        怎么|咋 .. 还|就 .. 绕不过|转不过|听不懂|不明白|想不通|不懂|不信|问这种|问这个 & !我|他们
        the sheet|the figures|the facts|the data|the contract .. say|says|prove|proves|speak .. otherwise|you wrong|the opposite|for themselves & you|your
        """;

    private const string Guilt = """
        you'll regret|you will regret|you'd regret|you would regret|live to regret|you will be sorry|you'll be sorry|you'll be kicking yourself|you will be kicking yourself|kick yourself|blame yourself|only yourself to blame|have yourself to blame|don't you care|do you not care|don't you want what's best|if you loved|if you cared|if you really cared|if you were serious|if you were really serious|if you truly|are you serious|i'm disappointed|i am disappointed|you disappointed me|very disappointing of you|i expected better|i expected more|i thought better of you|i thought you were|i'm hurt|after all i have done|after all i've done|after all we have done|after all we've done|after all the time i|after all the work i|after everything i|after everything we|you owe me|you owe us|keep your word|you promised me|you gave me your word|you gave your word|man of his word|woman of her word|people of their word|person of your word|still ignoring|you keep ignoring|why are you ignoring|shame on|on your conscience|on your head|on your shoulders if|don't say i didn't|don't say we didn't|don't come crying|don't come running|how do you sleep|how can you sleep|sleep at night
        what sort of|what kind of|which .. boss|manager|owner|leader|director|employer|parent|father|mother|person|company|professional|buyer|head|chief|businessman|businesswoman ... let|lets|leaves|leave|allows|allow|ignores|ignore|would|refuses|says no|puts|puts off|waits|wait|risks|risk|does|saves|lives with|watches|accepts|looks away|keeps
        what|how .. will|would|must|do|might|are going to|going to ... think of you|say about you|look at you|see you as|think about you|think less|respect you|trust you again|remember you|forgive you|judge you
        how|what .. will you|would you|are you going to|do you want to|can you ... explain to|tell|face|look .. your team|your staff|your boss|your people|your children|your kids|your daughter|your son|your family|your wife|your husband|your employees|your patients|your board|your owner|your colleagues|your customers|them in the eye
        how will you explain|how would you explain|how do you justify|how can you justify|how will you justify|how can you look
        any|every|a .. responsible|serious|sensible|caring|decent|good|real|proper|half-decent|smart|halfway competent .. boss|manager|owner|leader|director|employer|parent|father|mother|company|buyer|professional|businessman|person ... would|wouldn't|does|doesn't|knows|has|signs|acts
        you owe it to|you owe this to|your team deserves better|your staff deserve better|your people deserve better|your patients deserve better|your children deserve better|is your team not worth|aren't your people worth|are your people not worth|is their safety not worth|isn't your family worth|isn't your child worth
        do you|would you|you .. really|seriously|honestly|truly .. want to be the one|want to be responsible|want to be the person|want to tell|want to explain|want to let them|want to let your|want to gamble
        look|looking|face .. your|them|him|her ... in the eye|in the face
        be the one who|be the one that .. let|lets|failed|missed|said no|held|holds|blocked|cost|stopped|didn't|lost
        let|letting|you're letting|you are letting .. me|us|them|your team|your staff|your people|everyone|your family|your colleagues .. down & !write|put|note|break|jot|sit|come|slow
        i|we .. stayed up|worked all night|worked all weekend|gave up my weekend|gave up my evening|spent my weekend|spent hours|sacrificed|stuck my neck out|went out on a limb|put my neck|begged ... for you|for nothing|on your behalf|and you|only for you
        everyone else|everybody else|all your colleagues|all the others|all your neighbours|all your competitors ... except you|but you|only you|you're the last|you are the last|and you still
        frankly|honestly|it's|it is|that's|that is|rather|a bit|a little|quite .. embarrassing for you|a shame you|a pity you|sad that you|irresponsible|negligent of you|selfish|cowardly|stingy|petty|short-sighted of you|small-minded
        can you live with|could you live with|can you really live with|how can you stand by|how much longer will you let|how long will you let|how long will you keep letting
        你会后悔的|您会后悔的|会后悔|后悔莫及|后悔都来不及|后悔也来不及|追悔莫及|别后悔|有您后悔的|难道你不|难道您不|难道你就|难道您就|你不爱孩子|您不爱孩子|这点钱都|这点课都|这点事都|这点投入都|这点预算都|说话要算数|说话得算数|说话不算|太让我失望|真让我失望|让我很失望|令人失望|太让人失望|不给面子|对得起|对不起孩子|对不起员工|良心|过意得去|心安|您忍心|你忍心|忍心看|忍心让|于心何忍|戳脊梁骨|脸上无光|脸往哪|没脸|丢人|让人笑话|让人看不起|看不起您|被人笑|寒了大家的心|让员工寒心|让人寒心|寒心|别怪我没|别怪我们没|怪不得别人|怨不得别人|别说我没提醒|不能出尔反尔|别出尔反尔|不能言而无信|别言而无信|不能说话不算|言而无信|出尔反尔|言出必行的人|一诺千金|讲信用的人|讲信用的
        连 .. 这点|这个|这么点|一点|几百块|几千块|这样 .. 都|也 .. 不|没|舍不得
        连|要是连 ... 争取不到|都舍不得|都不肯|都做不到|都不愿意|都不愿|都不敢|都拿不出|都办不到|都给不了|都护不住|都不管|都解决不了
        怎么看您|怎么看你|怎么想您|怎么说您|怎么评价您|怎么议论您|会怎么笑|背后说您|背后怎么说|怎么看您这个|会看扁您|看扁您|谁还信您|谁还服您|谁还跟您|谁还愿意跟着您
        哪个|哪位|哪有|什么样的|算什么|算哪门子|还叫|还算 .. 负责任|有担当|称职|有良心|合格|好|像样|有远见 .. 老板|领导|经理|家长|父母|爸爸|妈妈|父亲|母亲|主任|负责人|企业家|总
        算什么|算哪门子|还配|配当|不配|哪里像|哪像个|枉为 .. 老板|领导|经理|家长|父母|爸爸|妈妈|主任|负责人|管理者|当家人
        真正|但凡|只要是 .. 关心|在乎|负责|责任心|责任感|上心|良心|脑子|常识|眼光|远见|格局|疼|心疼|懂行 ... 都会|都不会|就不会|早就|谁会|不会等|绝不会
        怎么|拿什么|如何 .. 跟|向|对|给|面对 .. 交代|交待|解释|开口|面对|见
        您|你 .. 太小气|小气|抠门|太抠|抠|没格局|格局太小|没眼光|没魄力|没担当|不负责任|不上心|心太狠|自私|胆小|窝囊
        我|我们 .. 熬夜|熬了|通宵|加班|跑断腿|求爷爷|磨破嘴|费了这么大|搭进去|豁出|忙前忙后|白忙|白跑|垫上 ... 您|你
        就差您|就您|只有您|唯独您 .. 没签|没定|不|没上|还在|一家没|没动
        出了事|出事|出了问题|真出事 ... 您担得起|您负得起|您负责|算谁的|谁的责任|谁来担|您良心|您心里
        $kin ... remember who|remember that you|blame you|forgive you|will blame|never forgive|respect you|resent|ashamed of|pays for your|pay for your|suffer because|suffer for|on their backs|at their expense|let them down|left alone|thank you for doing nothing|deserve better|deserves better|deserve more|deserves more|find out that you|see that you|hear that you|learn that you
        a few dollars|a few euros|a few pounds|a few hundred|a couple of hundred|pennies|a few coins|such a small sum|some money|saving a little|a handful of ... worth|more to you|mean more|matter more|than your|over your|above your
        is|are .. $kin .. not worth|worth so little|worth less|not worth it|worth that little|so little to you
        i|we|i've|we've .. went out on a limb|stood up for you|fought for you|vouched for you|put in a word|worked through|went to great lengths|bent over backwards|moved heaven|begged my|pleaded|pulled strings|called in favours|called in a favour|drove all the way|came all the way|took the blame|risked my|put my name
        after .. three demos|all these|two visits|three visits|so many|all our|all my|four calls|weeks of|months of|everything .. i|we|you ... thought|expected|hoped|deserve|fair|still|least|owe
        a|any|every|no .. leader|manager|boss|owner|parent|father|mother|director|employer|person|head .. who|that|worth|with .. cares|care|loves|thinks|deserves|their salt|his salt|her salt|a heart|a conscience|any sense|respects
        everyone|everybody|people|they|they all|your whole team|the whole company|the whole office .. will know|will remember|will see|will ask|will wonder ... whose|who|why you|that you|you
        whose fault|who will they blame|who takes the blame|who will be to blame|who will be blamed|whose decision it was|who said no|who is to blame|who will answer for
        imagine|picture|think of|just think .. telling|explaining|standing|facing|their faces|the faces|how they|what they .. $kin|them|to|your|will|of|feel|look|would
        睡得着|睡得踏实|睡得安稳|睡得香|心里过得去|心里踏实吗|心里不亏|心里好受|不心疼|不觉得亏心|不脸红|于心
        怪您|怪罪|埋怨您|恨您|骂您|怨您|记恨|笑话您|瞧不起|心里会怎么想|作何感想|怎么服您|怎么跟您干|不念您的好|凉了心|心凉
        $kin ... 您连|您却|您还|您就|您都不|您一点|您倒|您只 .. 不|没|舍不得|省|抠|拖|推
        您|老板|领导|当家的|做父母|做家长|当妈|当爸|做 ... 连 ... 都 .. 不|没|舍不得|拿不出|懒得
        别人家|人家|别的老板|别家老板|隔壁老板|其他家长|别的家长|别的厂 ... 就您|您却|您还|您倒|您怎么|偏您|偏偏您|唯独您|只有您
        我|我们 .. 跑了|来了|等了|陪了|改了|做了|讲了 .. 趟|回|次|遍|版|天|晚上 ... 您|你 .. 一句|就|却|还|连|都不|打发|说不
        抬不起头|挨骂|挨批|挨训|替您背|替您扛|替您挡|下不来台|没法做人|难做人|脸都|面子往哪|没法交差|打发我|打发了|耍我|涮我|晾着我|吊着我
        remember|don't forget|think back|recall|never forget .. that .. i asked|i warned|i told|i offered|i said|we warned|we offered|we said|you said no|you refused
        you of all people|someone in your position|a person like you|a man like you|a woman like you|somebody like you|a company like yours .. should|ought|must|would|can't|cannot
        i had hoped|i'd hoped|i had thought|i'd thought|i always thought|i believed|we had hoped|i took you for|i had you down as .. you|better|more ... were|would|sort of|kind of|person|someone|different|keep|stand|see|a
        your .. mother|father|grandfather|predecessor|competitor|neighbour|wife|husband|parents|founder .. would|wouldn't|would not|would've|must be .. have|be|never|turn|not|agree|ashamed|thought|hesitated|waited
        laughed at me|laugh at me|made a fool of|look like a fool|look foolish|stupid in front|lose face|lost face|my job is|my job depends|my boss will|i'll get in trouble|in trouble because of you|believing in you|trusted you|believed in you|counted on you
        in the face|in the eyes .. and .. say|tell|claim
        您|你 .. 天天|口口声声|总说|老说|嘴上|一直说|不是说|整天 ... 怎么|却|一到|结果|现在|到头来|轮到
        这份上|这个地步|这个位置|这个年纪|这么大的厂|这么大的老板|身家 ... 还|连|也 .. 心疼|计较|舍不得|在乎|抠|差|算计|犹豫|讨价
        $kin ... 开口|求|等|盼|问|眼巴巴|眼神|哭 ... 您|你 .. 都|就|还|也|听不见|看不见|无动于衷|不管
        让我 .. 怎么|咋 .. 做人|交代|交差|见人|面对|跟领导|下台|抬头
        可别说|别说|到时候别说|不要说|别怪|可别怪 .. 没人|我没|没有人|没 .. 提醒|说过|劝过|告诉
        您现在|您又|您这会儿|您忽然|您突然|您怎么又 .. 变卦|反悔|改口|不认|翻脸|变主意|打退堂鼓|不作声|没声了
        only|just .. an amateur|amateurs|a fool|an idiot|a beginner|a layman|a coward .. would|could|buys|runs|does
        your refusal|your no|your silence|your hesitation|your answer|your delay .. tells|says|shows|speaks|reveals & about you|about how|a lot|everything|volumes
        imagine|picture|think of .. the headlines|the newspaper|the press|the prosecutor|the judge|the funeral|the court & your|you
        haven't you|have you no|don't you have|where is your|got no|have you lost .. feeling|sense|heart|conscience|responsibility|pride|shame|decency|feelings
        您老婆|您老公|您爱人|您妈|您爸|您孩子|您太太|您先生 .. 要是|如果|万一 .. 知道|看见|问起|听说 & 说|怎么|想|省
        how would you feel|how will you feel|could you bear|can you imagine .. if|when|it|the & slipped|hurt|died|burned|fell|happened|lost|crying|accident|because you|you wanted
        you must be the only|you're the only|you are the only|must be the last .. hotel|company|school|parent|firm|one|shop|farm|plant|practice .. that|who|in|without
        had thought|thought|believed|hoped|expected|took you for .. you|you were .. a man of|a woman of|a person|someone|bigger|better|braver|smarter & !time|units
        your .. guests|staff|employees|patients|children|team|customers|pupils|people|family .. deserve|deserves .. better|more|an owner|a boss & !with our
        if you|if only you|did you .. valued|cared|loved|respected|were serious|really wanted|truly wanted ... we wouldn't|you would have|you'd have|you'd already|this would|you wouldn't|you would not
        only trying to help|trying to help you|after everything|went out of my way|all my effort|all this work & thank me|thanks i get|this is how|how you treat|reward
        this is how you|is this how you|is that how you|that's how you .. thank|treat|repay|reward|answer & me|us|trust|help
        count*|pinch*|economise|saving .. pennies|every penny|pence|on the backs|at the expense|on safety|on fire safety|on your people & you|your|owner|guests|staff|boss & !help you
        我 .. 好心|一片好心|一心|真心|掏心掏肺|尽心尽力 .. 帮|为|替 .. 您|你 & 就这么|怎么|反倒|却|对我|不领情
        说话 .. 得|要|可得|总得|该 .. 算话|算数 & 您|你|又|变|上周|上次|之前
        不怕|就不怕|难道不怕 .. 客人|员工|同行|别人|邻居|家长|孩子 .. 笑话|寒心|看不起|失望|戳|跑|骂
        要真|要是真|真 .. 把 .. 员工|孩子|客人|老人|家人|病人|师傅|家 .. 当|放 ... 早就|就不会|早该
        摔|伤|烫|中毒|出事|病倒 & 您|你 & 良心|能安|过得去|怎么交代|一辈子|睡得|负得起
        what would .. father|mother|grandfather|founder|predecessor|wife|husband|parents|children .. say|think & !to the plan|about the date
        had the chance|were warned|had the choice|could have prevented|could have helped|could have done & remember|if|when|don't forget|child|you & !we|i
        nobody|no one|no person|no human|anyone|anybody .. with a heart|with a conscience|with feelings|decent|who cares|with a soul|with children .. could|can|would|says|say|knows
        take|takes|taking .. safety|health|hygiene|quality|family|children|people .. seriously & apparently you|unlike you|you obviously|do you not
        your|you're|you .. colleagues|team|staff|family|people|children|crew .. down & letting|let & by|when|if|again
        拿 .. 员工|孩子|老人|病人|家人|师傅|学生|工人|食客|患者 .. 的 .. 命|安全|健康|前途|未来|身体|将来 & 开玩笑|赌|儿戏|冒险|换钱|省钱|不当回事
        孩子|娃|他|她 .. 以后|将来|长大 .. 考不上|没出息|吃亏|跟不上|落后|找不到 & 您|别怨|怪|后悔|怨
        爸妈|父母|老人|爹妈|老妈|老爸 .. 养|拉扯|辛苦|一辈子|操劳 & 舍不得|不肯|都不|连|还嫌|还算
        大男人|大老爷们|大小伙子|当家的|一家之主 & 拍不了板|做不了主|怕|磨叽|犹豫|还要问|婆婆妈妈|这点事
        拖|等|犹豫|省|不报|不签|舍不得 & 耽误的|害的|毁的|苦的|误的|耽误|害了|毁了|坑的 & $dependent|一辈子|一生|将来|前途|未来 & !怕耽误您|我们不
        $dependent & $suffer & $you_en & while|next|think of|think how|imagine|just think|picture|still|every night|all because & !you said|you told|you mentioned|you asked|you wrote|told me|training|was the reason|were the reason|according|reported|course|lesson|lessons|insurance|sick leave|rota|cover
        $dependent & $suffer & $you_zh & 还算|难道|忍心|不管|真不|不心疼|不着急|不急|您当|你当|算这点|省这点|还等|还犹豫|犹豫|就您家|可别|怪您|别说|后悔 & !您说|您提|您担心|您讲|我能理解|不用担心
        any|every|no|what|a real|a good|a proper|a caring|a decent|a sensible|a loving .. mother|father|parent|mum|mom|dad|manager|boss|owner|leader|employer|director|head|landlord|doctor|teacher|son|daughter ... would|wouldn't|would not|should|could let|lets|leaves|puts|risks|saves|hesitates|thinks twice & !ask|asks|ask that|ask the same|want to know|be nervous|feel|agree|understand|worry|do the same|welcome|access|login|like to
        a|the|every|any .. manager|boss|mother|father|parent|owner|leader|employer|director .. who|that|with .. really|truly|actually|honestly|genuinely .. cared|cares|loved|loves|valued|values|wanted|wants|thought|respected
        anything|something|an accident|a fire|the next fire|the next accident|a fall|the worst|it .. happens|happened|happen|goes wrong|is on your floor|breaks out|starts & $blame|you'll remember|you will remember|you'll know & !we|us|our
        next .. child|patient|resident|driver|worker|customer|fire|accident|fall|complaint|time & $blame|in your shoes|you'll remember|you will remember|explain that & !our|us
        hate|wouldn't want|would not want|wouldn't like|don't want .. to be .. in your shoes|in your place|in your skin|you when
        aren't|doesn't|don't|isn't|are|do|is + you|it|that|you not ... embarrass*|ashamed|guilty|bother you|worry you|sorry for|shame|break your heart|hurt to see & !i'm|i am
        never forgive yourself|forgive yourself|live with yourself|look in the mirror|face yourself|sleep soundly
        think how|imagine how|just think of|think what|picture .. your|the|they|she|he|$name ... feel|feels|freezing|suffer*|cry*|look at you|say when|coming home|disappointed|stand there & !happy|pleased|relieved|easier|good
        least .. you .. can do|could do|owe|might do
        i|we .. spent|gave up|worked|sacrificed|put in|drove .. my|our|the|whole|all|all the way .. sunday|weekend|night|evening|holiday|way|hours|evenings & you|your & least|owe|deserve|so the|and you|still|now|fair
        don't|won't|wouldn't|refuse to|do not|not .. want|willing|prepared|spend|pay|invest .. a|the|money|cent|penny|few|to spend|to pay ... your own|your people|your team|your staff|your family|your children|own people
        while you|as long as you|every day you|each day you|every night you .. think|sleep|wait|hesitate|decide|put it off|discuss|compare|do nothing|look on & $dependent|$suffer|somebody|people|others
        您|你 .. 一个|当|做|作为|身为|堂堂|这么大 .. 大老板|老板|妈|爸|妈的|爸的|校长|院长|家长|领导|父母|经理|总|厂长|店长 & 磨叽|不嫌|寒碜|真不|难道|舍不得|计较|算计|抠|不着急|不心疼|不急|不脸红|不害臊|不管|心疼这|好意思|不该 & !不容易|辛苦|理解
        不嫌寒碜|不嫌丢人|不嫌磕碜|不害臊|不脸红|不心疼吗|不心疼么|不着急吗|不着急么|不难受吗|不愧疚|不内疚|不惭愧|于心不安|好意思吗|好意思再
        真心|真正|但凡|凡是|只要是个|是个 .. 为|关心|负责|疼|在乎|想|爱|有 & 老板|院长|校长|家长|父母|妈妈|爸爸|经理|领导|主任|老师|人 & 不会|都会|早就|谁会|绝不|会舍得|不至于 & !我们
        别的|其他|别人家|人家|班里|同学|左邻右舍 & 都 & 就您|就你|只有您|只有你|您家|你家|落|唯独|您却|您还 & !都可以|都行|不一样
        跑了|熬了|等了|陪了|改了|跑|熬|加班 .. $n|好几|几|两|三|五 .. 趟|次|遍|天|夜|宿|版|回 & 您|你 & 面子|总得|好意思|怎么|该|不能让我|给个
        您|你 .. 晚上|夜里|半夜|良心|心里 ... 睡得着|睡得踏实|过得去|安得下|不会痛|不亏
        您要是|你要是|要是您|要是你|早 .. 听我的|早听|早点听|早签|早装|早换 ... 也不至于|就不会|不至于|哪会|哪至于 & !我们
        街坊|邻居|同行|亲戚|同事|下属|员工|家长们|外人|别人 & 怎么看您|怎么看你|看不起|笑话|背后|戳|议论|怎么说您|怎么想您 & 您|你
        可别说|别说|别怪|到时候别 .. 没人|我没|没 .. 提醒|说过|劝
        孩子|老人|员工|家人|他们 .. 将来|以后|长大|哪天 .. 怨|怪|恨|埋怨|问起 & 您|你
        """;

    private const string Secrecy = """
        don't tell anyone|do not tell anyone|tell nobody|tell no one|between us|between you and me|between the two of us|between ourselves|just between|under the table|off the books|keep this quiet|keep it quiet|kickback|kickbacks|backhander|bribe|sweetener|brown envelope|something for you personally|personal commission for you|on the quiet|on the hush|hush-hush|our little secret|our secret|stays between|mum's the word
        keep .. this|it|that .. to yourself|between us|between you|between ourselves|between the two|quiet|secret|under your hat|under wraps|off the record
        don't|do not|no need to|please don't|needn't|rather not .. tell|mention|show|share|copy|forward|bring up|involve|say|let .. your boss|the boss|your manager|your director|your colleagues|procurement|purchasing|finance|legal|compliance|it department|your cfo|your ceo|your partner|your husband|your wife|anyone|anybody|others|a soul|the board|the auditors|headquarters
        your boss|your manager|procurement|purchasing|finance|your colleagues|your cfo|your ceo|nobody|no one|compliance|your partner|your wife|your husband|the auditors .. doesn't have to know|does not have to know|don't have to know|need not know|needn't know|need never know|needs to know about this|will ever know|has to know|never has to know|doesn't need to know|don't need to know|won't find out|will find out
        something|a little something|a bit|a bonus|a gift|a present|an envelope|a thank-you|a share|a cut .. in it for you|for you personally|for you privately|for yourself|on the side|in your own pocket|into your pocket|just for you personally|to your home
        envelope|a little extra|something small|something extra|a personal thank-you .. for you|waiting|on your desk|under your name
        worth your while|look after you personally|take care of you personally|see you right|make it up to you privately|won't go empty-handed|your own cut|your personal cut|your private account|your own account at|cash back to you personally|paid to you personally|pay you personally|for you privately
        别告诉别人|不要告诉别人|别跟别人说|别对外说|私下给你|私下给您|私下跟您|私下聊|私下谈|私下定|私下走|私下解决|私底下|回扣|给您个人|您个人的好处|您个人那份|好处费|辛苦费|茶水费|茶钱|介绍费给您个人|别跟您领导说|咱俩知道|咱们俩知道|咱俩的秘密|你知我知|您知我知|天知地知|烂在肚子里|返点给您|返点|不走账|不走公账|不过账|不开票走|走私账|打到您个人|打您私人|您私人账户|您个人账户|您的私人卡|转您个人|购物卡|加油卡|暗中|背地里|悄悄给|悄悄跟|偷偷|意思意思|不会亏待您|亏待不了您|少不了您的|少不了您那份|您那一份|您那份|有您一份|单独感谢您|另外感谢您|私人心意|一点心意给您|表示表示|心照不宣
        别|不要|不必|不用|先别|无需|没必要|千万别|瞒着|绕过|绕开|避开 .. 领导|老板|经理|采购|财务|别人|同事|外人|其他人|旁人|家里|老公|太太|爱人|审计|任何人|总 .. 知道|说|讲|提|看|讨论
        瞒着|绕过|绕开|避开|撇开 .. 领导|老板|采购|财务|审计|法务|家里
        stay off the record|stays off the record|keep it off the record|not for other ears|for your eyes only|for your ears only|not a word to|a word in private|quietly between
        need not|needn't|doesn't need to|don't need to|better not|best not|rather not|must not|mustn't|shouldn't|should not .. know|hear|show|see|tell|mention|find out|learn ... chief|boss|manager|buyer|procurement|purchasing|finance|legal|colleagues|director|partner|wife|husband|anyone|others|audit*|headquarters|board
        percent|per cent|%|share|thank-you|token|commission|bonus|gift|reward|little extra|cash .. finds its way|find its way|goes|comes|lands|flows|comes back|for you|waiting|to you .. to you|your way|your pocket|personally|privately|directly|with you|on the side|in your name|in your hand
        arrange|organise|organize|prepare|set aside|leave|put aside|slip .. a little|a small|something|a thank-you|a share|an envelope|a gift|a bonus .. for you|you
        别往外传|别外传|不要外传|别声张|不要声张|自己知道就好|自己知道就行|您清楚就行|心里有数就行|心里有数就好|别走漏|别让人知道|不要让人知道|嘴严|守口如瓶
        发票|金额|合同价|报价|单价 .. 多开|开高|做高|虚开|写高|报高|加一点 ... 给您|返|退|归您|您拿|是您的|您留
        多开 .. 一点|点|些|几个 ... 给您|归您|返|您
        单独|另外|额外|私下|个人|背后|事后|事成|成了|完事 .. 给您|谢您|感谢您|送您|孝敬|酬谢|重谢|表示|意思|心意|红包|一份
        between these four walls|within these four walls|stays here|stays in this room|stays with you and me|doesn't leave this room|never leaves this room|keep this mail to yourself|delete this mail|delete this message|burn after
        leave|keep|take .. rebate|bonus|discount|payment|commission|fee|side deal|agreement|arrangement .. out of .. papers|contract|books|invoice|records|files|writing|paperwork|official|the mail
        i'd rather|i'd prefer|better|it's best|best .. your|the .. auditor|boss|manager|buyer|board|finance|colleagues|lawyer|director|wife|husband ... didn't|did not|doesn't|does not|never|not ... see|saw|know|knew|read|find|hear|heard
        won't regret it|will not regret it|won't lose out|won't come away|will come away|something|there's a|worth it .. privately|personally|yourself|empty-handed|on a personal
        差的|差价|多的|多出来的|省下的|返的|余下的|中间的 .. 归您|给您|是您的|您拿|进您|您留|退您个人
        不写进合同|不进合同|不写合同|不落纸|不留字据|不走合同|别写进|不要写进|不写在|口头说好|口头约定|口头说定 .. !没有
        登门|上门看您|去您家|来看您|到府上|过节|年底|逢年过节 ... 不会空手|少不了|有份|一份心|表示|红包|好烟|好酒|茶叶|土特产|心意
        帮我|替我|给我|为我 .. 说句话|美言|打招呼|推一把|使使劲|说说好话 ... 空手|谢|亏待|表示|忘不了|少不了|好处|记着
        给 .. 孩子|您|夫人|家里|爱人 .. 包|封|备|塞 .. 大红包|红包|压岁钱|心意|礼 & !员工
        invoice|bill|price|contract|order & add|raise|round up|inflate|too high & hand|give|pay|return|back & cash|back to you|difference|privately|split & !credit note|refund policy
        boss|husband|wife|manager|director|partner|board|colleagues|purchasing|procurement .. doesn't|don't|needn't|does not|do not|need not .. have to|need to|hear|know|see|find out|learn & !be there|come|sign|attend
        多开|高开|虚开|加进 & 差的|差额|多的|部分|返|退|现金|归 & 您|你
        咱俩|咱们俩|我们俩|你我 .. 定|说|知道|商量|私下|走 & 别|先|老板|领导|不用|就行 & !见面|电话
        keep|leave|hold|cut .. $colleague .. out of|in the dark|away from & this|it|until|loop|signed|for now & !mailing|the mailing|spam
        something|a little something|a treat|a little extra|a bit .. for your .. holiday fund|wife|husband|kids|garden|boat|club|trouble|own pocket|cellar & if|once|when|after|arrange
        new|nice|brand-new|little .. phone|watch|bike|tv|laptop|tablet|camera|set of golf clubs .. on your desk|at your door|for you|waiting|in your office & contract|signed|order|deal|signature|comes back
        didn't hear|did not hear|haven't heard|never heard .. from me|it from me|this from me
        账上|卡上|户头|兜里|手里 .. 打|塞|放|存|转 & 辛苦费|好处|意思|茶水|感谢费 & 您|美言|帮
        偷偷|悄悄|私下|背着 .. 给您|给你|多给|让您|帮您 & 别让|别说|千万|知道|不能说
        $prize & $private & once|after|if|when|could|would|there's|there is|can send|send|waiting|comes|come|make sure|arrange|for each|for every|goes|as soon as|for helping & !invoice|tax
        $hush & $colleague & !i don't|does not show|did not show|did not|you don't|they don't|if you don't|i didn't|we don't|no need for a|offer|we never|no need for the|i'd not|help|if you'd rather|gdpr
        please + don't + tell|show|mention|copy .. $name|him|her|them|anyone
        best|better|wiser|safer .. not|to leave .. copy|tell|show|mention|forward|involve|$name|mr|mrs|ms|him|her|purchasing|procurement|finance & !i
        might be|would be|it's .. wiser|better|best|easier|safer .. if ... never|didn't|doesn't|not .. see|saw|sees|know|knew|hear|heard|hears|find|found|learn & !i|we
        leave|keep|take .. this|that|it|the old quote|part .. out of|off .. minutes|record|books|mail|file|protocol & so that|so|because|doesn't|don't|won't|nobody & !private data
        合同|发票|报价|单子|账 & 多出来|多报|多写|虚开|按高|写高|多开 & 转|返|退|给 & 您|你
        给|送|转|退|返|留|备 & 您爱人|您太太|您夫人|您先生|您老婆|您本人|您个人|您私人|您自己|您那份|您家里 & 卡|钱|心意|红包|现金|礼|酒|烟|份|购物|包|辛苦|点 & !资料|介绍|报价|方案|合同|讲
        收着就行|收下就行|您收着|拿着就行|心里明白|别声张|别张扬|悄悄地|不记账|不走单|另外给您留|另给您留|给您留一份|给您备了|给您备一份|给您准备了一份|私下补|当面给|现金给
        别|不用|不要|不必|甭|先别|千万别|不能 .. 让|跟|和|给|告诉|对 .. 领导|老板|财务|采购|总|家里|老婆|老公|太太|先生|同事|经理|主任|审计|别人|对象|科长|股东 .. 知道|说|提|看|讲|听见|发现|透露 & !我|我们|不会
        """;
}

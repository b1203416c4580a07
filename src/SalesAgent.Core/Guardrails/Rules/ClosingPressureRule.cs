using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// E.2 limits, N-06, N-08: no decision is taken for the customer, silence is no yes, no false choice, a signature is no formality,
/// "you can't lose" is no reason, and no cost waits until after the signature.
/// </summary>
internal static class ClosingPressureRule
{
    /// <summary>The rule.</summary>
    public static PhraseRule Rule { get; } = PhraseRules.Of("closing_pressure", new("The customer decides, freely and knowing what it costs.", "由客户在了解费用的前提下自己决定。"), Frames,
        new("This decides for the customer or plays down what a yes means.", "这是在替客户做决定，或淡化签约的分量。"), new("Ask plainly, name what binds and what it costs, and leave room for a no.", "请直接提问，写明约束和费用，给对方说“不”的余地。"),
        [
            RuleExample.En("Would Tuesday or Thursday suit you for the call?"), RuleExample.En("If I don't hear from you, I'll close the file, and that is fine."), RuleExample.En("Shall we go ahead, or would you rather wait?"),
            RuleExample.Zh("周二还是周四方便通话？"), RuleExample.Zh("没收到回复的话，我就先不打扰了。"), RuleExample.Zh("合同签字前请先看完条款。"),
        ],
        [
            RuleExample.En("If I don't hear back by Friday, I'll put you down for ten units."), RuleExample.En("The contract is just a form, you can sign now."), RuleExample.En("I've gone ahead and booked the installation for you."), RuleExample.En("You simply can't lose with this."),
            RuleExample.Zh("合同只是走个形式。"), RuleExample.Zh("周五前没回复，我就当您同意了。"), RuleExample.Zh("我已经替您下单了。"), RuleExample.Zh("先签了再说，费用以后再谈。"),
        ],
        PhraseRules.Reported);

    private const string Frames = """
        just a form|only a form|just a formality|only a formality|a mere formality|mere formality|a pure formality|pure formality|purely a formality|not really a contract|isn't really a contract|doesn't bind you|does not bind you|not binding at all|just sign here|just sign|simply sign|sign here|sign on the dotted line|on the dotted line|rubber-stamp|rubber stamp|a bit of housekeeping|bit of paperwork|just paperwork|only paperwork|mere paperwork|just a piece of paper|only a piece of paper|just red tape|a box to tick|just admin|just for our files|just for the file|just for our records|just for the records|nothing more than a formality|don't think twice|no-brainer|no brainer|a done deal|it's a done deal|consider it done|consider yourself signed up|you can't say no|you cannot say no|can't say no to|impossible to say no|an offer you can't refuse|yes or yes|no is not an option|a no is not an option|won't take no|not taking no|i don't accept no|before you change your mind|let me decide for you|i decided for you|i've decided for you|made the decision for you|made up your mind for you|i'll make it easy for you and
        $paper ... formality|housekeeping|red tape|doesn't mean anything|means nothing|don't mean anything|commits you to nothing|commit you to nothing|doesn't commit you|don't commit you|does not commit you|doesn't tie|don't tie|ties nobody|tie nobody|tie anybody|ties you to nothing|tie you to nothing|binds nobody|bind nobody|isn't binding|aren't binding|not binding|no obligation whatsoever|nothing serious|no big deal|nothing to worry about|is nothing|is only a scrap|routine thing|just routine|only routine
        i've|i have|we've|we have|i|we .. gone ahead and|already|taken the liberty of|taken the liberty to|went ahead and|took the liberty of|taken it upon .. entered|enter|entering|booked|book|booking|ordered|order|ordering|signed you|sign you|signing you|signing|scheduled the installation|scheduled your|reserved|reserving|put you|putting you|put your name|put in the order|placed|placing|started your|activated|activating|enrolled|enrolling|registered|registering|invoiced|invoicing|drawn up the invoice|filled in|filling in|filled out|filling out|prepared the invoice|sent the invoice|billed|charged|set up your account|upgraded|upgrading|renewed|renewing|extended|ticked|debited|switched you|countersigned|allocated|blocked production|locked in
        unless you|unless i|unless we .. stop|object|protest|shout|hear|tell|say|let me know|write back|get ... i'll|i will|we'll|we will|billing|invoice|invoicing|the order|the contract|starts|begins|goes out|proceed|put you|ship|charge|consider|the deal
        i'll|i will|we'll|we will|billing|the invoice|the order|the contract|it .. starts|start|begins|begin|goes out|go out|goes ahead|go ahead|proceed|book|place|order|sign|ships|ship|send the contract|enter you|charge|runs|count you|put you|keep you|reserve ... unless you|unless i .. stop|object|protest|shout|hear|tell|say|let me|write
        if|unless|should .. i|we|you .. don't hear|do not hear|hear nothing|haven't heard|hear no|don't get a reply|get no reply|don't reply|do not reply|don't answer|do not answer|don't respond|do not respond|say nothing|stay silent|don't object|raise no objection|don't say otherwise|don't say no|hear otherwise ... put you|sign you|book*|order*|invoice|bill|charge|start|go ahead|proceed|enter|assume we|assume you're in|assume you are in|assume you agree|assume it's a yes|assume yes|assume that's a yes|assume that means|take it as|take that as|take it you agree|take it you're in|count it|count you in|consider it|treat it|treat that|send the contract|send you the contract|ship|renew*|confirm your|place|deliver|draw up|prepare the invoice|reserve|block|debit|enrol*|register
        silence|no reply|no answer|no news|not hearing .. means|mean|counts|count|is|will be taken|taken|treated|i'll take|i take|as|equals|tells me .. yes|agreement|approval|consent|a go|go-ahead|acceptance|agreed|confirmation|order
        i'll|i will|i|we'll|we will|i'd|i shall .. take|count|treat|read|regard|consider .. that|this|it|your silence|silence|no reply|no answer|you|your .. as a yes|as yes|as agreed|as your yes|as agreement|as settled|as your order|as accepted|as signed|in already|as a go|as confirmed|as approval|as approved|as consent
        put you down|pencil you in|pencilled you in|sign you up|mark you down|write you down|i'll have you down|count you in|chalk you up .. for + !a call|the call|a meeting|a chat|a demo|the demo|tuesday|thursday|monday|wednesday|friday|a time|10|11|2|3
        i|we .. assume|assumed|presume|take it|trust|take for granted|am sure|gather .. you|you've|you're|you'll|your|we .. agree|want to go ahead|are in|decided|are on board|want the|will take|will sign|will be taking|taking the|have a deal|sign today|signing|want us to start|order|answer is yes|in agreement
        will you|shall i|shall we|do you want|would you like|would you prefer|is it|will it be .. pay|paying|sign|signing|invoice|bill|charge|send the invoice|take delivery|the contract|the card|card|order ... or & !review|too early|rather wait|not yet|wait|first|if you
        pick one|choose one|just pick|just choose|tell me which one|name one|one of the two|either way .. and + it's|you're|i'll|we'll|we|consider|i|that|the
        question|matter|decision|choice .. isn't|is not|not|no longer|is no longer .. whether|if ... when|which|how many|how soon|how much
        either you|either we .. sign*|order*|act|decide*|go|buy|switch|move|take ... or .. you|go on|keep|continue|carry on|lose|pay|accept
        you|we|nobody|your team .. can't lose|cannot lose|can only win|can only gain|stand to lose nothing|have nothing to lose|has nothing to lose|nothing to lose|lose nothing|can't possibly lose|can't go wrong|cannot go wrong
        there's|there is|with|i see|it has|it's|at .. no downside|no risk to you|only upside|nothing to lose|all upside|pure upside|no reason to say no|no reason to wait|no reason to hesitate|no earthly reason|no way to lose|nothing to think about|nothing left to think|nothing more to discuss|nothing to discuss|no point in waiting|no sense in waiting
        all|the only thing .. that's left|i need|that is left|left to do|remaining|missing|we need|standing between .. is|you .. sign*|initial*|your name|your autograph|scribble|autograph
        don't|do not|no need to|needn't|why|you don't need to|you don't have to|stop .. overthink|think about it|think it over|think too|think too long|compare|shop around|sleep on it|ask your lawyer|ask legal|show it to|involve legal|involve a lawyer|run it past|run it by|consult|get other quotes|look elsewhere|look at other|get a second opinion|worry your head|rack your brains|agonise|second-guess|talk it over with|discuss it with|check with your + !if|unless|now|today|yet|right
        we'll|we can|we will|let's|i'll|that|the rest|all that|those|details|the figures|the small .. sort out|talk about|discuss|work out|settle|deal with|look at|come to|figure out|cover|handle|can wait|comes later|comes .. price|cost|costs|fees|fee|terms|details|extras|numbers|rest|that|until|once|after|later .. after|once|when|later|later on|afterwards|down the line|until .. signed|sign|you've|signature|you're in|you're on board|you have|contract|the ink
        sign|pay|order|commit|initial + first|now .. read|ask|talk|discuss|think|worry|questions|details ... later|afterwards|after|can wait|then
        sign|pay|order|commit|say yes .. first|now|today .. and|then .. we'll|we can|i'll|worry|talk|sort|discuss|the rest|figure|later|read it|read the
        don't worry about|never mind|forget|forget about .. the price|the cost|what it costs|the money|the rest of the cost|the fees|costs for now|price for now
        say yes|give me a yes|give me your yes|just say yes|get your yes|need your yes|want your yes|shake on it .. now|today|right now|tonight|here|before|on the spot|this minute
        只是走个形式|走个形式|走个过场|走走过场|走走形式|走个流程而已|就走个流程|只是个流程|只是个形式|形式而已|例行公事|例行手续|就是个表格|只是一张表|只是个表格|填个表而已|就是张纸|就是一张纸|一张纸而已|不算合同|不算数|没有约束力|没约束力|没什么约束|不具约束|约束不了您|绑不住您|随便签一下|随手签|签个字就行|签个字就完|签个字就好|签个字的事|签个字而已|签个名就行|签个名而已|签个名的事|大笔一挥|动动笔|签不签都一样|签了也没什么|签了也不影响|签了不吃亏|盖个章就行|盖个章的事|闭着眼签|闭眼签|签就对了|只管签|放心签|尽管签|先签了再说|先签再|先签后|先把字签|先把合同签|先把定金|先把订金|先把款|先交钱|先付了再|先交了再|先定下来再|先拿下再|先占上再|先上车再|就这么定了吧|就这样定了吧|就当您定|就当您同意|就当您答应|就当您要|就当您默认|就算您同意|就算您定|就算您答应|就按您同意|视为同意|视为接受|视为确认|视同同意|默认您同意|默认您要|默认您续|默认同意|默认续|默认您接受|就默认|当您默认|稳赚不赔|只赚不赔|只赚不亏|有赚无赔|有赚没赔|怎么算都不亏|怎么算都划算|怎么都不亏|左右不吃亏|横竖不亏|不会亏|亏不了|吃不了亏|吃不了半点亏|没什么可损失|没什么好损失|没有什么可失去|没什么可犹豫|没什么好犹豫|没什么好想|没什么可想|没什么好考虑|不用考虑|不用再考虑|别考虑了|不用再想|不用想那么多|别想那么多|别想太多|别想了|不用再比|不用比了|别比了|不用再问|不用货比|不用跟别人比|没理由拒绝|没有理由拒绝|没理由不|没有理由不|不许说不|不能说不|拒绝不了|拒绝的理由|您没得选|没别的选择|别无选择|只有这一条路|只有两条路|您就别操心|您就等着收|就差您一个字|就差您签|只差您一个字|只差您签|只差一个签名|就等您签字|趁您还没改主意|免得您改主意|免得您反悔|省得您反悔|板上钉钉
        我|我们|这边|公司|财务|客服 .. 替您|帮您|给您|替你|帮你|先斩后奏 .. 做主|拿主意|决定|定了|定下|定好|选好|选了|挑好|下单|下了单|下好|填好|填完|签好|签了|报了名|报上名|报好|登记好|开了票|开好票|开票|提交|交了|预付|垫付|安排上|安排好生产|排产|排上|锁定|续上|续了|续好|办好|办了|买好|买了|开通|升级|加上|勾选|勾好|留好|写上 .. !会议|试听|日程|停车|样品|档期
        我|我们|这边 .. 已经|先|直接|提前|顺手|擅自|就 .. 替您|帮您|给您|把 .. 做主|定|下单|填|签|报|登记|开票|提交|排产|锁|续|办|买|开通|升级|扣|录入|录了|安排了 .. 了|好|上|完 .. !会议|试听|日程|样品|发您
        不回|没回|没有回|不回复|没回复|没有回复|不吭声|没吭声|不说话|不反对|没反对|没意见|没有意见|没异议|无异议|没有异议|不说不|不提|没收到|没等到|没消息|没回音|没有回音|不表态|没动静|不来电|沉默|不拒绝 ... 就当|就算|当您|算您|视为|视同|默认|就按|就给您|就替您|就帮您|就直接|就发货|就排|就下单|就开|直接安排|直接发货|直接下单|照办|照签|照排|自动续|自动生效|等于 .. !打扰|不再|收起来|先不|先放|关 & !不会自动|不自动|也不会
        选一个|挑一个|二选一|选哪个都|选哪天都|两个里|您挑|您定个|您说个 ... 就当|就算|就定|就这么|我就|我马上|我来安排|我立刻|当场
        付款|付|打|交|签|刷卡|转账|现金|全款|合同|订金|定金|发票|开票|发货 ... 还是 ... 选一个|挑一个|我好|我就|我这就|二选一|都行我
        您|你 .. 是刷卡|是付全款|是付现|是现在签|是今天签|是打款|是签|是转账|是先付|是先交|直接刷 ... 还是
        要么 ... 要么 .. 继续|接着|眼睁睁|等着|看着|忍着|挨|亏|被|白白
        不签|不定|不上|不买|不订|不做 ... 就是|等于|那就是|就等于 .. 白|亏|扔|浪费|送|放弃|输|害|自己
        问题|关键|剩下的 .. 不是 .. 签不签|买不买|上不上|要不要|定不定|做不做 ... 而是|是 .. 什么时候|哪天|几号|多少|哪款|哪个
        费用|价格|价钱|钱|尾款|税|细节|条款|别的|其他|其余|附加费|杂费|后面的 .. 以后|回头|之后|签完|签了|签好|到时候|往后|定了|完了 .. 再|慢慢 .. 谈|说|算|补|聊|商量|看|定|讲
        签完|签了|签好|签下来|付了|交了|定了 .. 再 .. 谈|说|算|聊|商量|慢慢|细看|看|补|讲|告诉
        不用|不必|别|没必要|用不着|不需要 .. 问|找|跟|和|给|拿给 .. 律师|法务|家里|老公|太太|别人|领导|老板|财务|同事|合伙人 .. 商量|看|审|问|了|过目|讨论
        合同|协议|签字|签约|签名|条款|盖章 ... 走个形式|走形式|过场|形式|手续而已|小事|小手续|没什么|不要紧|无所谓|没关系|随便|就那么回事|意思一下|不当真|不作数|不算什么
        今天|今晚|现在|当场|马上|立刻|这会儿 .. 就 .. 签了|定了|拍板|打款|付了|下单|签下|定下|给个准话|给个痛快|给我个准话|点个头|答应
        给个痛快话|给句痛快话|给个准话吧|您就点个头|您点个头就|点个头就行|您就答应|您就签|您就定|您就应了|您就别犹豫|别磨叽|别纠结|痛快点
        no answer|no reply|no word|nothing from you|silence|no objection|not a word .. by|until|before|from|till|, ... means|tells me|and .. you're in|it's a yes|we have a deal|it's settled|it's a deal|we're on|i start|we start|you're on board|i go ahead|we go ahead|the deal stands|it is agreed
        i'm|we're|i am|we are .. booking|ordering|reserving|entering|putting you|signing|sending the contract|sending the invoice|scheduling the install*|preparing the contract|invoicing|starting your|enrolling ... unless|you just|you only|nothing for you
        i've|i have|we've|we have|i|we .. put|wrote|written|entered|noted|placed .. your name|your company|you .. on|down .. the order|the list of buyers|the contract|the invoice|the delivery list|the production|order
        you'd|you would|one would|only|you must .. have to be|be|need to be .. mad|crazy|foolish|a fool|insane|out of your mind .. to ... turn|say no|refuse|pass|walk|decline|miss|not|wait
        nothing|not much|little|what is there .. to consider|to decide|to think about|to ponder|to mull|left to decide|left to consider|to lose sleep
        your initials|your signature|initial|sign|a squiggle|a scribble|your autograph .. here|below|at the bottom|on page|and ... we can|that's it|it's done|you're done|all done|the rest|forget|nothing else|we're set
        forget|skip|leave out|bypass|spare us .. legal|the lawyers|the legal stuff|the fine points|the formalities|the red tape|procurement
        after|once|when .. signing|signed|you've signed|you have signed|the signature|the contract is|the deposit ... sort out|sort|settle|work out|talk about|discuss|deal with|see|find out|tell you|explain|look at
        would you like|do you want|shall we|which|should we .. have|deliver|install|ship|send|get|the|it ... or ... delivered on|installed on|shipped on|invoiced to|charged to|billed to|delivered first|set up first
        so just|now just|just .. pay|pay it|transfer|wire|sign it|sign|commit|put down the deposit|say yes|give me the go .. now|today|it|, and|first|right away|already
        you .. sign it|sign|pay|order|confirm|transfer .. tomorrow|today|monday|tonight|first thing .. , agreed|, right|, okay|, ok|, deal|agreed
        refundable in spirit|practically refundable|as good as refundable|doesn't count|does not count|isn't final anyway|you can always change it later|can change your mind later anyway|only provisional|just provisional|just to hold
        我就下单|我就开票|我就排产|我就发货|我这就下单|我马上下单|马上给您下单|直接给您下单|就给您下单|就给您排产|就给您开票|我就当成交|我就寄合同|就寄合同|就开始计费|并开始计费|就算成交|就算定了|就算说定|就算您点头|当您点头|当您点了头|当您没意见|算您一份|算您一个
        先 .. 签|交|付|定|打 ... 反正|横竖|左右 .. 不作数|能退|不算|没事|可以改|不要紧|不吃亏|还能|不碍事
        反正 .. 不作数|不算数|能退|随时能改|可以改|不签也是|早晚要签|迟早要签|迟早要买|早晚要上|您早晚
        百利而无一害|百利无一害|有百利|一本万利|只有好处|没有坏处|没坏处|只有赚|稳赚|净赚不赔
        其他都好商量|别的都好商量|其他好说|别的好说|后面都好说|后面好说|其他都好说|剩下的都好说|别的都是小事|其他都是小事|其余都是小事|剩下的都是小事
        把字签了|把合同签了|把款付了|把钱打了|把订金打了|把定金交了|把名签了|把章盖了|先把章盖
        没别的话|没别的事|没什么事的话|没问题的话|没意见的话|没异议的话|要是没意见|要是没问题|不反对的话 ... 计费|生效|下单|排产|开票|扣款|发货|就签|起算|收费
        订单|合同|表|单子|申请|名|名额|款 .. 我|我们|都|先|已经 .. 替您|帮您|给您 .. 提|报|签|下|填|交|订|定|占|办|垫
        报个数|给个数|说个数|选个日子|点个头|说一声|给句话 .. 我就|就 .. 下单|开票|排产|发货|签|成交|定了|安排生产
        let's say|so we're|then we're|we can call it|let's call it|i take it we're|that makes it .. agreed|we're agreed|settled|a deal|done|sealed
        welcome aboard|welcome on board|welcome to the family|congratulations on your decision|congratulations on your purchase|congratulations on your new ... invoice|contract|order|first|papers|payment|on its way|is coming|deposit
        you only have to|you just have to|you need only|you merely have to|all you have to do|all you need to do .. nod|sign|say yes|agree|initial|transfer|pay|click accept|confirm with a yes
        your silence|silence|no news|quiet .. as|means|is .. a|an .. green light|go-ahead|approval|nod|agreement|yes
        which|what .. date|day|start date|delivery date|number|quantity|amount .. shall i|should i|do i|may i|can i .. put|write|enter|note|fill in|type .. on|into|in the|for the .. contract|order|agreement|invoice|form
        is due|falls due|is payable|will be collected|will be debited ... as you|since you|because you|you've .. practically|basically|almost|as good as|more or less|already
        can't make a mistake|cannot make a mistake|no mistake to be made|can't do anything wrong|only a profit|nothing but a profit|nothing but upside|only a gain|only to gain|everything to gain
        year two|the second year|later years|after the first year|the renewal|follow-up costs|running costs|extras .. is|are|that's .. something for|a matter for|a question for|another day|another story|tomorrow's|for later|not for now|then|next year's
        don't read|don't make|no need to make|let's not make .. too much|a fuss|a big thing|a drama .. into|about|of|out of|over ... $paper
        practically said yes|basically said yes|as good as said yes|almost said yes|already said yes in|you've as good as|you practically agreed|you basically agreed|you were nodding|i saw you nod
        那就这么|就这么|就这样|咱们就|那咱就 .. 说定了|定了|谈妥了|讲好了 ... 首款|订金|定金|合同|发票|付|打款|签
        恭喜您|欢迎您 .. 成为|加入|正式|拥有|选择 ... 发票|合同|付款|款|账单|客户|会员|大家庭
        只管|只要|只需|只用|就 .. 点头|点个头|签字|签个字|打款|付款|说声好|动动手指 ... 其他|别的|剩下|我都|都弄好|都办好|都安排|全
        不说|不选|不回|不讲|不定|没选 .. 我就按|就按|我就给|就给您按|默认|我就当|就当 .. !没|不
        第二年|后面几年|往后|后续|以后的|续费|维护|耗材 .. 费用|价格|钱|费 ... 到 .. 再说|再说|到时候|以后|不用管|别操心
        扫一眼|瞄一眼|翻一翻|随便看看|大概看看|看两眼 .. 签了|就签|签就|签字|盖章
        gone ahead|already|took the liberty .. put|added|entered|listed .. your company|you|your name|your firm & client list|customer list|order list|production list|contract list & !mailing|guest
        order form|contract|agreement .. is already|are already|already .. filled in|filled out|completed|made out & !as agreed|you asked|blank
        signature|signing|your name .. doesn't|does not|won't|will not .. oblige|bind|commit|tie .. you|anyone|anybody
        call it|consider it|regard it as|treat it as|count it as .. settled|done|agreed|a deal|sold|closed & unless|if you don't|shout|then
        everything else|the rest|all else|details|the remaining|other questions .. arranged|sorted|settled|discussed|agreed|decided|clarified .. once|after|when .. deposit|signature|signed|paid|contract|sign
        with your|by your|your .. ok|okay|yes|nod|word .. on the phone|verbally|just now|the other day .. we've concluded|concluded|contract|agreed|bought|ordered|a contract
        签了字|签了|签完 .. 就是|都是|算 .. 一家人|自己人|朋友 & 好说|好商量|价格|别的
        傻子|傻瓜|笨蛋|呆子 .. 才|都 .. 不|会 .. 签|买|要|定|上|心动
        合同|协议|条款 & 太长|很长|密密麻麻|字多 & 不用看|我给您讲|讲讲就行|讲一下就行|不用逐
        ^明天|今天|下午|一早|现在|晚上 ... 我就|就给您|我马上 .. 发货|下单|排产|上门安装|开单|装车 & !确认|付款|收到|您定了|定了|您说|样品|资料
        reserv*|book*|schedul* .. installation|team|crew|crane|truck|delivery|fitters & on your behalf|in your name|for you already|just a formality|only a formality & !you asked|as agreed
        ^so|now|well|right .. are we|will it be .. start|starting|go|going|begin|ship|sign .. with & or & ? & !if|call|meeting|which hall|budget|pilot or|wait
        should we|shall we|do we|will you|are you .. go with|paying|pay|settle|take|charge .. visa|mastercard|paypal|transfer|bank transfer|cash|direct debit|card .. or & !you if|we if|once
        i'll|we'll|i will|we will .. send|ship|deliver|start|book|invoice|dispatch & unless & hear|say|object|stop me|no & !call|meeting|file|reminder
        sign|stamp|signature|tick|initial & small details|what it says|the text|fine points|all standard|it's standard & along the way|later|clear up|don't worry|never mind|standard|afterwards|sort out
        by .. opening|reading|answering|replying|coming|accepting|taking|asking ... agreed|accepted|committed|said yes|a yes|confirmed & !terms|privacy|cookies
        i take it|i gather|i conclude|i can tell|it's clear .. from .. your|the|how & order|deal|yes|ours|agreed|sold & !budget|need|question
        next to nothing|almost nothing|hardly anything|practically free|nearly free & the rest|later|you'll see|after that|then we'll see|second month
        why not|let's|just|you can .. sign|order|buy|commit|pay ... sleep on it|think about it|read it|ask|discuss .. afterwards|later|after|then
        can't|cannot|won't|hardly .. make a mistake|go wrong|regret|choose wrong|do anything wrong & whichever|either way|whatever you|option
        nothing|no more|little .. to discuss|to talk about|to add|to negotiate|left to say & get|papers|sign|done|contract
        签|盖章|盖个章|签个字|落笔 & 占个位|占位|先占 & 回头|再|后面|条款|细节
        条款|细节|内容|附件|价格|账 .. 回头|以后|之后|改天|到时候|慢慢 .. 抠|磨|谈|补|对 & 签|定|占|先|交
        按您同意|按您答应|当您同意|算您同意|按您定了|按成交|按您要了|按同意 & 流程|走|发票|开|排|办|发|安排
        不说话|不吭声|没反对|不出声|沉默 .. 我|就 .. 就|当|算 .. 当|您|答应|同意|要了|定了 & !打扰|联系
        确认单|订单|合同|协议|表格|申请表|意向书 .. 就是|只是|不过是 .. 走个|走|填个|个 .. 手续|流程|过场|形式|数
        几乎不要钱|基本不要钱|差不多免费|白送|跟不要钱 & 后面|以后|之后|到时候|再说|就知道
        人都来了|来都来了|都聊到这份上|都谈到这|话都说到这 & 不签|不定|不买|说不过去|总得|就签|就定
        要么 .. 定|签|上|买|换 ... 要么 .. 亏|继续|等|罚|输|被|挨
        先 .. 派|发|装|送|拉 .. 过去|上门|装上|到您|给您 & 装上您|用上您|您就|看了就 & !样品|试用|免费试|确认
        take|taking|treat|count|read|consider .. nod|smile|word|phone|interest|message|emoji|thumbs up|your call .. as .. order|yes|agreement|confirmation|signature|go
        card details|card number|bank details|your iban|credit card & grab|just|quickly|let me|give me|while we & done|set|sorted|finished|go
        i'm|i am|we're .. typing|entering|keying|putting|filling .. it|that|this|you .. in|into|now & !notes|minutes|calendar
        drawn up|drew up|prepared|dated|printed|signed .. contract|agreement|order|invoice & you liked|you said|you seemed|for today|since you|because you & !as agreed|you asked|draft|for you to review
        housekeeping|red tape|procedure|routine|paperwork|a click|a technicality|admin & sign|signature|scan|initial & just|only|mere|simply|pure|nothing more|bit of
        don't|do not|no|needn't|nobody .. need|needs|have to|to|reads .. read|reads|reading|go through|study .. pages|page|it all|all of it|contract|terms|clause|clauses|everything|it|them & everybody|everyone|nobody|signs|sign|just|all|skip
        so small|so little|so low|peanuts|pocket money|tiny|next to nothing & won't even|notice|hardly feel|not feel|never miss|won't miss & deposit|fee|rate|price|cost|instalment|amount|charge|payment
        we both know|deep down|admit it|be honest|you know you|you and i know & say yes|want it|want this|going to|will sign|decided|you'll|need this & !date|timeline
        if you|should you .. say no|turn this down|turn it down|decline|pass|walk away|refuse .. now|today|this time & can't promise|won't|not take|never|again|later|door|back|regret & !fine|problem|no hard feelings
        once|after|when|as soon as .. signature|signature's|sign|signed|ink|contract is & talk|discuss|look|settle|tell you|see|sort|find out & cost|costs|price|fee|fees|charges|terms|details|really
        charges|fees|fee|costs|extras|set-up|rest of it .. we can|we'll|we|can .. look at|see|settle|sort|discuss|talk about|deal with ... when the invoice|later|afterwards|once|down the line|another time|some other time & !if you'd rather
        told|informed|promised|assured .. boss|manager|team|office|colleagues|director|headquarters & done deal|a deal|you're in|you're on board|a customer|you've signed|you said yes|it's settled|you'll sign
        rather|prefer to .. lose|keep losing|waste|keep wasting|suffer|stay stuck|burn|throw away ... or .. sign|buy|order|act|start|fix
        already|your logo|your name is|printed|engraved|cut to size & no way back|too late to|can't stop|can't undo|no turning back|can't go back|not stop it
        合同|协议|订单 & 寄出|盖好章|发过去了|打印好|带过来 & 签一下|签个|回寄|签了|补签|签上 & !您确认|按您|您要求|审核|看完|先看
        刷卡|扫码|现金|转账|付全款|微信|支付宝 .. 还是 .. 刷卡|扫码|现金|转账|全款|微信|支付宝 & !如果|定了以后|一般|贵司|您公司|习惯|平时
        按昨天说的|就按说的|就这么办|照昨天说的|按咱们聊的|就按这个 & 开票|让财务|排产|发货|下单|走合同|出合同 & !您同意|您确认
        先签了|先签字|先签合同|先把框架|先把合同|先签个 & 后面|回头|以后|再|慢慢 & 磨|谈|算|说|定|补|改|多少钱 & !先签保密
        签了|签完|签下 .. 又不|也不|不用|又没 & 马上付|怎么样|少块肉|咋样|怕什么|怕啥|有啥损失|付钱|吃亏
        不签|不买|不定|不要 .. 那就当|就当|那算|只当 .. 没来过|没说|没聊|没这|不认识|我没|白跑
        大家|都|别人|没人|谁 .. 直接签|不看|一条条看|逐条|细看|逐字 & 合同|协议|条款 & !请|建议
        货|设备|机器|材料|东西 .. 已经|都 .. 上车|发出|装车|在路上|到门口|卸 & 总不能|拉回去|退不了|您就收|您看着办|让我再 & !按合同|单号|您要的|您订的
        没退|不退|不取消|没取消|不说停|到期没|没申请 .. 就算|就当|视为|默认|等于 .. 买|续|同意|定|转正|开通 & !按规定
        只要 .. 说|点|签|回 .. 行|头|个|好|字 ... 后面|剩下|其他|全|其余|别的 .. 我|我们|替您|帮您|办|搞定 & !如果
        i've|i have|we've|we have|i|we|i'll|we'll .. asked|told|instructed|got|had|briefed .. warehouse|crew|factory|accounts|production|installer|installers|workshop|fitters|driver|drivers|logistics|planning .. to|pack|ship|start|order|prepare|schedule|load|cut|come & !sample|samples|as agreed|as you asked|you asked|you ordered|your order of|you confirmed|requested|to check|to confirm|to look|about|whether|if|test
        pencilled|penciled|slotted|scheduled|put|signed|booked|entered .. you|your team|your company|your name .. in|up|down|for .. for|on|the & invoice|deposit|accounts|contract|crew|delivery|14th|install*|production & !call|meeting|if you|as agreed|you asked|you confirmed
        crane|crew|truck|slot|date|machine|unit|venue|room|installation|delivery & reserv*|book*|block* & in your name|on your behalf|deposit & !if|would|could|as agreed|you asked|meeting room|you booked
        sent|raised|forwarded|issued .. the invoice|an invoice|your invoice|the bill & already|accounts|pencilled|down for|so you|ahead & !your order|as agreed|you ordered|you asked|for the delivered|for november|for october
        set up|open|opened|activate|create|start|started .. your account|your contract|your subscription|your order|the order|the contract & complain|object|cancel later|afterwards|you can always|already|unless & !as agreed|you asked|if you
        which|what .. card|account|credit card|bank .. shall|should|do|would|can ... deposit|pay|charge|invoice|put & !if|once you
        ^so|well|then|right|now|okay|just .. $n|red|black|white|blue|grey|green|large|small|big|one year|two years|annual|monthly|card|cash|one|two|five|ten|left|right ... or ... ? & machine|delivery|deliver|install|installation|crew|start|deposit|payment|contract|order|units|licences|invoice|set|monday|tuesday|wednesday|thursday|friday & !if|would|could|prefer|suit|call|meeting|meet|talk|chat|demo|test|trial|sample|visit|is it|are you|do you use|do your
        i'll|i will .. write|put|enter .. straight|directly|right .. into|in|on .. order|contract|calendar of the crew & !call|meeting|if
        morning|afternoon|red|black|monday|tuesday|one year|two years|card|cash|large|small|pickup|delivered|1|12|24|36 .. or|delivery or|or on ... i'll|i will|we'll|either way|whichever & order|contract|book|yes|agreed|down|invoice|schedule|write & !call|meeting|suits|if you|if
        pay|sign|have|take|want|like|prefer ... or ... either way|whichever|then .. agreed|we're agreed|deal|done|yes|a yes|settled|on & !call|meeting
        either + you|we .. take|sign|buy|order|go|decide|commit|act ... now|today|this week ... or|or you ... end up|left|no|nothing|without|lose|stand there|go back & !fine|both
        shall|should|may|can .. i .. put|sign|mark|book .. down .. for ... or & !call|meeting|trial|visit|if you decide|demo|tour
        initial|sign|signature|autograph|name on it|squiggle|tick the box|put your name & fill in the rest|sort the rest|do the rest|handle the rest|leave the rest|the rest as we go|leave the thinking|thinking to me|only so|only so that|just so|just so i|so i can show|so that i can show|so the system|so that the system|binds you to nothing|binds nobody|sign away|nothing to think|doesn't commit|not commit & !read|legal|review
        agreement|contract|signature|form|reservation|order form|letter of intent|paper & formality|just a|only a|only for|just for|so that the system|so the system|binds you to nothing|nothing binding|means nothing|no meaning & lets|sign|binds|formality|ship|away|boss|box|system|so & !not just a|isn't just|not a formality|not only a
        silence|no answer|no reply|nothing from you|not hearing|don't hear|unless you tell|unless i hear|unless you say|unless you write & deal|acceptance|counts as|ships|shipment|billing|leaves|goes out|agreed|a yes|as yes|your order|invoice|we go ahead|i go ahead|starts|book & !close|stop|won't|not write|file|timing|leave you|archive|off my list|meeting|call
        zero downside|no downside|only upside|everything to gain|can only win|nothing whatsoever to lose|nothing at all to lose|nothing in the world to lose|not a thing to lose
        let's|rather|we'll|better|no need to|don't|needn't|not .. stuck on|hung up on|discuss|talk about|go into|worry about|look at|bother .. fee|fees|cost|costs|price|monthly|charges|figures|second phase|installation fee|phase two & later|after|afterwards|once|when|another day|for now|now & !if you'd rather|today's call|agenda
        fee|fees|cost|costs|charges|price|rates|installation & we'd rather|rather|let's|talk about|discuss|sort|come to .. after|once|when|later & sign|signed|signed up|on board|signature|you're in & !you decide|before
        if you|unless you .. can't decide|don't decide|cannot decide|won't decide|don't sign|can't commit|hesitate .. today|now|tonight|this week ... not for you|isn't for you|wasn't serious|aren't serious|not serious|forget it|someone else|not the right|not the one|for you after all & !fine|no problem
        nothing|not a thing|no reason|hardly anything .. here|left|really|for you|there .. to think|to consider|to weigh up|to decide|to discuss|to compare
        why|no point|no sense|no use|don't .. waste|wasting|spend .. time .. comparing|thinking|on comparing|shopping around|asking|reading
        i'm|i am|we're|i|we .. assuming|assume|presuming|taking it|take it|counting on & on board|in|agreed|with us|decided|a customer|signed & papers|contract|invoice|on their way|on its way|prepared|so|order|already & !correct me|if i'm wrong
        all|the only thing|everything .. missing|needed|left|lacking|outstanding .. is .. your name|your signature|a signature|your initials|your autograph|you
        just|only|pop|put|quickly|simply .. initial|sign|your name|autograph|pop your name & page|here|on it|bottom|form|line & rest|as we go|later|for you|thinking|sort|fill & !read
        your silence|that smile|your nod|your tone|the way you .. tells me|says|told me|means .. deal|yes|agreed|in|ready
        我|我们 .. 已经|先|都|直接 .. 让|跟|叫|通知|安排 .. 仓库|车间|师傅|工厂|财务|老板|安装|物流|厂里 & 发出|发货|排产|说您|开票|备货|上门|下料|装车|发了|同意 & !您确认|按您|您要的样|样品|您说的
        我|我们 .. 先|已经|都 .. 帮|替|给 .. 您|你 .. 合同|名字|单子|申请|名|流程|手续|订单|排期 .. 走|写|提|填|报|办|下|签|排 & !您同意|按您
        合同|协议|意向单|意向书|申请|单子|名字|报名表 .. 我 ... 帮您|替您|给您|先给您 ... 走了|写上|提了|填好|报了|签了|办了 & 补|章|签|就行|就好|您|你
        还是 ... 我就|我现在就|我直接|我马上|我好|我这就|选好|定个|现在就 ... 下单|录系统|录|开单|开票|排产|安排|出合同|发货|走流程 & !如果您定了|定了之后|会议|电话
        ^我现在就|我这就|我直接|我这边就 .. 录系统|录入|下单|开单|排产|出合同|走流程|开票|办手续 & !确认后|定了|您说可以|同意后|签完
        选|挑|定 .. 个|好 ... 我就|就|我马上|我直接 .. 下单|开单|开票|录|排|出合同|安排发货 & !时间|会议|试听|您定了
        签|签字|合同|意向单|意向书|协议|订单|定金 & 不代表|不算数|没约束|没有约束|走个|走个程序|走程序|走形式|形式|没啥内容|没什么内容|扫一眼|闭眼|打个勾|补个章|别有负担|没负担|不代表什么|顺手|意思一下 & !不是走|不只是|不能|别急着|别忘|先看完
        打个勾|打勾|点同意|点个同意|按个手印|盖个章|摁手印|补个章 & 就完事|就行|就好|就可以|完事 & !看完|读完
        没|没有|没收到|没听到|没见 .. 反对|说不要|说不|不同意|回复|异议|意见|拒绝 ... 就|我就|我 .. 当|算|按|默认|给您 .. 成交|定|排|上门|发货|下单|处理|同意|答应|要了 & !打扰|联系
        当您|当你|算您|算你 .. 默认|同意|答应|定了|要了|没意见 & 师傅|上门|发货|安排|签|下单|明天|周|排|我 & !吗
        您|你 .. 没说|没讲|没表态|没吭声 .. 不|不要|不行|不可以 ... 就|我就|我 .. 排|定|下|发|安排|办
        怎么选|怎么算|无论如何|反正|横竖|绝对|左右|这钱|怎么看 ... 不亏|不会吃亏|都不吃亏|都不会吃亏|不会亏|都划算|都赚|稳赚 & !不敢
        定金|订金|首款|款|钱 .. 交|付|转|打 .. 了|过来|完 ... 再谈|慢慢谈|慢慢聊|再聊|再说|再细 & !合同签|看完
        有什么|有啥|还有什么|还有啥|还用|哪还用|有什么好 .. 可|好|得着 .. 犹豫|想|考虑|纠结|商量|比
        您|你 .. 要是|如果|今天 .. 不定|定不了|不签|下不了决心|还犹豫 ... 不是真|没诚意|不诚心|不是诚心|不是真心|没打算|逗我|耍我
        点个头|点头|签个字|吱一声|嗯一声|回个 & 其余的|其他的|剩下的|别的|后面的|我来|都交给 & 不用过问|不用管|不用操心|别管|我来|都有我|全包 & !如果
        我|我们 .. 跟|和|向 .. 老板|领导|车间|公司|财务|总部 .. 说|报 .. 您定了|您同意|您要了|您答应|您签|您没问题|您确定|你定了|你同意|你要了
        """;
}

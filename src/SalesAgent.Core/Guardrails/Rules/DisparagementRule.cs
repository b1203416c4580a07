using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>T-07, N-05: no rival is insulted or sneered at, named or not.</summary>
internal static class DisparagementRule
{
    /// <summary>The rule.</summary>
    public static PhraseRule Rule { get; } = PhraseRules.Of("T-07", new("No rival is run down.", "不贬低同行。"), Frames,
        new("This runs somebody down.", "这是在贬低别人。"), new("State a dated, sourced difference instead.", "请改成有来源、有日期的差别。"),
        [
            RuleExample.En("Their manual lists no replanning during the tour.", "manual"), RuleExample.En("They are a sound company, and their price list shows a yearly fee."),
            RuleExample.Zh("两家的差别在于能不能途中重排。"), RuleExample.Zh("您说上一家签完就没人管了，这一点我理解。"),
        ],
        [
            RuleExample.En("Their planner is junk."), RuleExample.En("Good luck getting them on the phone."), RuleExample.En("They'll vanish once you've signed."), RuleExample.En("Anyone who buys from the others pays twice."),
            RuleExample.Zh("他们的系统就是垃圾。"), RuleExample.Zh("他们家签完字人就没影了。"), RuleExample.Zh("那家就是贴牌的。"), RuleExample.Zh("买他们的，等于花钱买罪受。"),
        ],
        PhraseRules.ReportedOrStated);

    private const string Frames = """
        rip-off|ripoff|scam|crooks|overpriced|outdated product|cowboys|amateurs|charlatans|con artists|con men|fraudsters|snake oil|fly-by-night|fly by night|one-man band|knock-off|knockoff|copycat|cheap copy|cheap clone|held together with|smoke and mirrors|hot air|empty promises|all talk|all show|bargain-basement|bargain basement|third-rate|second-rate|shoddy|sloppy work|crappy|lousy|daylight robbery|money pit|you get what you pay for with|cheap and nasty|buyer beware|slapdash|half-baked|botch|botched|clueless|laughing stock|glorified
        once|after|as soon as|when|the minute|the moment|the day ... sign|signed|paid|pay|bought|invoice|money|contract|cheque|check|deal|deposit|delivered|sale ... $rival .. $broken_word|won't know|don't know|don't care|couldn't care
        good luck .. getting|reaching|with|finding|trying|calling|if
        $rival|$competitor ... $broken_word ... once|after|as soon as|when|the minute|the moment|the day|the second .. sign*|paid|pay|bought|buy|order*|invoice|money|contract|cheque|check|deal|deposit|delivery
        $rival|$competitor .. vanish|vanishes|evaporate|evaporates|disappear on you|won't even|can't even|couldn't even|don't even|doesn't even|never pick up|never picks up|never answer|never answers|ghost you|lie to|lies to|lie about|cheat|cheats|fleece|fleeces|milk|milks|rob you|rip you off|rips you off|trick|tricks|con you|couldn't care less|do not care|don't care|doesn't care|does not care|have no clue|has no clue|have no idea|has no idea|make it up|makes it up as|cut corners|cuts corners|are on their last legs|is on its last legs|won't be around|won't last|won't survive|is going under|are going under|be bankrupt|goes bust|go bust|take the money and run|takes the money and runs|take your money and|leave you in the lurch|leaves you in the lurch|leave you hanging|leaves you hanging|leave you stranded|drop you|drops you
        $competitor ... toy|joke|nightmare|disaster|relic|lemon|gimmick|dead end|gamble|trap|mess|shambles|circus|sinking ship|house of cards|clunky|flimsy|amateurish|primitive|antiquated|stone age|dark ages|last century|falls apart|fall apart|breaks down every|breaks constantly|barely works|hardly works|never works|doesn't work|does not work|nobody trusts|not to be trusted|can't be trusted|cannot be trusted|not serious|not a serious|headache|regret*|twice|a waste|wastes|cheaply made|gone in|ugly|a shame|tears|in tears|like a sieve|cut-price|toys
        people|anyone|anybody|everyone|everybody|those|customers|companies|whoever|buyers|clients|folks|plants .. who|that|go|going|choosing|switching|signing|buying|with .. go for|buys|buy|bought|goes with|went with|go with|choose|chooses|chose|pick|picks|picked|sign with|signs with|signed with|trusts|trust|falls for|fall for|to ... twice|regret*|come crying|comes crying|come back|comes back|end up|ends up|tears|pay for it|pays for it|sorry|learn the hard way|learns the hard way|nightmare|headache*|burned|burnt|in trouble
        you'd be|you would be|you'd have to be|only a fool|only fools|only an idiot|nobody in their right mind|no sane|no serious .. mad|crazy|foolish|insane|naive|would|to|buyer|person|company ... $rival|$competitor|buy|choose|sign|trust|pick
        wouldn't|would not|won't|can't|never|nobody would|no one would .. trust|touch|let|buy|rely on .. them|theirs|their .. with|near|for|even|if|anything|as far
        don't be fooled|do not be fooled|don't fall for|do not fall for|taken in|see through|beware of|stay away from|steer clear of .. by|for|of|their|them|the|that|those|$competitor
        cheap|cheaper|low-cost|no-name .. stuff|toys|rubbish|tat|imitations|copies|outfit|shop|cowboy|supplier|suppliers .. breaks|falls|fails|will|ends|always
        still stuck in|still living in|still run on|still runs on|years behind|decades behind|light years behind|stuck in the .. $rival|stone|last|dark|nineties|eighties|the 90s|the 80s|everyone|us|the times|past
        垃圾|坑人|坑钱|坑您|骗子|骗人|骗钱|差劲|忽悠人|忽悠您|太烂|很烂|烂透|烂摊子|不靠谱|山寨|割韭菜|割您的韭菜|都是骗|智商税|草台班子|皮包公司|野鸡公司|野路子|半吊子|三脚猫|花架子|绣花枕头|金玉其外|样子货|水货|次品|残次品|劣质|黑心|黑店|奸商|坑蒙拐骗|挂羊头卖狗肉|货不对板|偷工减料|缺斤短两|缺斤少两|以次充好|破铜烂铁|破烂|废铁|老掉牙|老古董|买罪受|花钱买罪|花钱买教训|花钱受气|交学费的|上了贼船|一锤子买卖|捞一票|赚一票就|拍拍屁股|甩手不管|翻脸不认|翻脸就|中看不中用|不入流|上不了台面|上不得台面|没一个能打|不堪一击|一堆破|不值一提|不值一哂|贻笑大方|吹牛|吹得天花乱坠|画大饼|只会画饼|打肿脸|打到没电|响到没电|套壳|换皮货|贴牌货|贴个牌|壳子|关门大吉|早晚倒闭|迟早倒闭|快倒闭|撑不了多久|撑不过|撑不到|半死不活|苟延残喘
        $rival|$competitor ... 贴牌|换皮|抄|仿|糊弄|应付|敷衍|玩具|摆设|淘汰|过时|落伍|人就|蒸发|失联|没人管|没人接|没人理|找不到人|找不着人|见不着人|没影|跑路|倒闭|关门|三天两头|一用就坏|一碰就坏|动不动就|用不了几|用不了多久|撑不了|撑不过|活不过|干不长|形同虚设|靠不住|信不过|不成气候|用不住|忽悠|坑|骗|宰|套路|不管不顾|不管了|不闻不问|装死|踢皮球|推诿|甩锅|不专业|外行|业余|新手练手|拿您练手|笑话|丢人|不敢恭维|也就那样|乱七八糟|一塌糊涂|一团糟|漏洞百出|吃亏|上当|掉坑|踩坑|后悔|哭|遭罪|受罪|糟心|闹心|没良心|不讲信用|没信用|不守信|说话不算|翻脸|变脸|加价|坐地起价|漫天要价|乱收费|偷|掺|凑合|将就|糊涂|应付了事|不行|不中用|差远了|差得远|差十万|差一大截|不是一个级别|不在一个档次|提鞋|小儿科|过家家|闹着玩|儿戏|粗制滥造|粗糙|廉价货|地摊货|便宜货|没几个人|就那几个人|凑起来的|拼凑|半桶水|半路出家|皮包
        买|选|用|找|签|信 .. $rival|$competitor ... 后悔|吃亏|上当|哭|坑|罪|赔|遭|倒霉|重买|再买|返工|花两|交学费|冤枉|麻烦
        签完|签了|收了钱|收完钱|付了款|付完款|打了款|卖完|卖出门|卖出去|卖了|成交后|货一出门|钱一到手|拿到钱|钱到手|装完 .. 就|便|人|马上|立刻|立马 .. 蒸发|消失|没影|不见|失联|没人|翻脸|不认|不管|变脸|找不|装死|不理|跑|换了副
        便宜没好货|便宜无好货
        $competitor ... trouble|a rumour|a rumor|scrapyard|scrap heap|scrap|bin|sell and run|sells and runs|grab the money|grabs the money|happy customer|unhappy|fool|fools|bluff|bluffs|fairy tale|fairy tales|lies|liars|lottery|russian roulette|asking for trouble|begging for trouble|pray|prayer|prayers|leftovers|second-hand|knows nothing|know nothing|nobody home|a mess|hopeless|sorry excuse|excuse for|couldn't organise|couldn't test|couldn't find|can't tell|can't count|can't spell|trash|dumpster|graveyard|horror|chaos|clowns|clown
        yet to meet|never met|don't know|do not know|still looking for|show me .. a|one|anyone|anybody|single .. happy|satisfied|customer|client|who likes|who is happy ... $competitor|theirs|them
        friends don't|no friend|i'd never|i would never|i wouldn't|never let .. let|wish|send|recommend|buy|put ... $competitor|them|theirs|on my worst
        with|from|at .. $competitor .. you buy|you get|you're buying|you only get|you pay for|it's a gamble|you never know|expect|comes ... trouble|problems|headaches|promises|excuses|nothing|what|whether|if|hassle|silence
        the other lot|that other lot|that crowd|those cowboys|those clowns|that outfit|that bunch|those jokers|the cheap lot|the other crowd
        $competitor|他们那|他家那|别看他们 ... 坑|吹|骗|假|糊弄|叫苦|倒霉|中招|货色|真东西|水平|德行|德性|能耐|那点本事|那两下子|忽悠|耍滑|耍赖|滑头|虚标|注水|水分大|水很深|猫腻|靠嘴|嘴上功夫|嘴皮子
        那种货色|什么货色|那副德行|那点本事|那点水平|那两下子|那水平|也就骗骗|也就糊弄|也就哄哄|只会吹|只会说|光会说|光会吹|嘴上说得好听|说得好听
        $competitor ... enjoy waiting|like waiting|love waiting|love queues|love surprises|like surprises|grow old|wait forever|wait till|wait until doomsday|hell freezes|need a lawyer|need luck|pray for|cross your fingers|fingers crossed|lemon|not on engineers|brochures|marketing|advertising|sponsorship|glossy|shiny|pretty pictures
        if you like|if you love|if you enjoy|if you fancy|if you want|for those who love|for people who like .. surprises|waiting|adventure|adventures|risk|gambling|trouble|queues|excuses|pain|stress ... $competitor|them|theirs
        sold you .. a lemon|rubbish|a dud|junk|a pup|thin air|hot air|promises|a pig in a poke
        $competitor ... 外壳|好看|皮囊|面子货|碰运气|看运气|算运气|靠运气|运气好|打不通|通一个|没人理|准备好律师|请律师|打官司|扯皮|烧香|祈祷|坑多|后面坑|等到天荒|等到花儿|等死|急死
        那家|他们家|他们那|别人家|别家|隔壁 ... 坑|指不定|说不准哪天|保不齐|保不准|哪天就没|明天就没|干啥去了|还在不在|靠运气|看着便宜|外壳|好看而已|空架子
        ^toys|junk|rubbish|garbage|amateurs|cowboys|clowns|crooks|scrap|overpriced + .|,
        $rivals|they|their people|their engineers|their fitters|these people|that lot .. couldn't|can't|could not|cannot ... if you paid|if they tried|to save|with a map|for love or money|a mirror|their way out|a bath|their own|if it bit
        garbage|junk|terrible|useless|pathetic|inferior|rubbish|awful|incompetent|a bunch of|laughable|a joke|a toy with|toy for grown-ups|museum piece|dinosaur & $rivals|$competitor|they|their|theirs|them|that company|that thing|those & !weather|traffic|coffee|parking|we were|i was|our own
        他家|他们家|那家|$rivals & 发霉|没人碰|都不碰|懂行的都|没人要|躲着|绕着走|绕道走|白送|倒胃口|陈得|掺|糊弄|没法用|没法吃|没法看|没法比|看一眼就|砸手里|骗|次|烂 & !您说|次数|每次|一次|上次
        their|his|her .. machine|machines|software|service|support|product|system|engineers|sales people|reps|planner|app|stuff|kit|parts ... rattles|rattle|like an old|falls apart|fall apart|fall to pieces|homework|toy|museum|graveyard|nightmare|joke|joker|tin|scrap|prehistoric|cheap tin|made of|clueless|don't know what|doesn't know what|crawls|crash* & !you said|you told|yours|your drivers
        $rivals .. ?|, .. please|oh dear|good grief|seriously|don't make me laugh|come on|well ... hobby|joke|toy|laugh|no comment|.
        that's|that is|it's|they're .. a .. hobby|toy|school|weekend|garage|kindergarten .. project|shop|outfit|operation|firm & $rivals|they|their|please
        $rivals & 等于没有|形同|收钱快|干活慢|那帮人|啥也不会|别的啥|就会|扔|学徒都不如|信一半|打折听|早晚|翻新|刷层漆|三天两头|外行|返工|摆设|换皮
        $rivals & nightmare|homework|pay for the logo|fall to pieces|falls to pieces|cried|don't know what they are doing|doesn't know what|couldn't run|in the rain|say anything to|paper clip|takes the money|graveyard|rattles
        """;
}

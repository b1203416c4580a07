using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>T-06, N-13: no absolutes: no never, always, not one, without exception about results or the product.</summary>
internal static class AbsoluteRule
{
    /// <summary>The rule.</summary>
    public static PhraseRule Rule { get; } = PhraseRules.Of("T-06", new("No absolutes.", "不说绝对的话。"), Frames,
        new("This is an absolute that nothing proves.", "这是没有证据的绝对说法。"), new("Say what is measured, by whom and when.", "请改成有来源、有日期的事实。"),
        [
            RuleExample.En("What would be the best time to talk?"), RuleExample.En("At best it saves an hour; the only open point is security.", "saves an hour"),
            RuleExample.En("We never call after six, and we do not guarantee a result."), RuleExample.En("Always wear gloves when you open it."),
            RuleExample.Zh("哪个时间对您最方便？"), RuleExample.Zh("我们从不在晚上打电话，也不保证结果。"), RuleExample.Zh("不能保证万无一失。"),
        ],
        [
            RuleExample.En("RoutePilot is the best planner on the market.", "RoutePilot"), RuleExample.En("You will never see a failed audit again."), RuleExample.En("Not a single batch will spoil."), RuleExample.En("It works every time, without exception."),
            RuleExample.Zh("这套方案零风险。"), RuleExample.Zh("以后您再也不会漏报。"), RuleExample.Zh("我们从来没有一单出过错。"), RuleExample.Zh("上了这套，一劳永逸。"),
        ],
        Harmless);

    // What we promise to leave off binds us and praises nothing.
    private static readonly FoldedPhrases Restraint = new("not hear from us, not hear from me, won't hear from us, won't hear from me, will stop contacting, will stop writing, will stop calling, will stop mailing, i'll stop, we'll stop, i have stopped, won't contact you, won't write to you, not contact you again, not write to you again, not call you again, not contact you any more, 不会再收到, 不会再有人联系, 不再联系您, 不会再联系, 不再打扰, 不会再打扰, 不再给您发, 不会再给您, 停止联系");
    private static readonly string[] Ours = ["time", "day", "way", "person", "question", "thing", "point", "open", "next", "fit for you", "date", "moment", "step", "number", "reason", "one who", "address", "place", "part", "cause", "missing", "change", "cost", "of luck", "problem", "limit", "exception", "difference", "catch", "condition", "case", "week", "month"];

    /// <summary>"The best time", "the only question", "the leading causes": nothing absolute is said of the offer; nor when a fact or the customer says it.</summary>
    private static bool Harmless(CheckContext context, FrameHit hit)
    {
        if (PhraseRules.ReportedOrStated(context, hit)) return true;
        var folded = context.Text.Folded;
        var sentence = context.Text.SentenceAt(hit.Start);
        if (Restraint.Any(folded, sentence.Start, sentence.End)) return true;
        if (folded.AsSpan(hit.Start, hit.End - hit.Start) is not ("the best" or "the only" or "the fastest" or "the leading")) return false;
        if (sentence.IsQuestion || folded.AsSpan(0, hit.Start).EndsWith("all ") || folded.AsSpan(0, hit.Start).EndsWith("wish you ")) return true;
        var after = folded.AsSpan(hit.End, Math.Min(24, folded.Length - hit.End)).TrimStart();
        foreach (var noun in Ours)
            if (after.StartsWith(noun)) return true;
        return false;
    }

    private const string Frames = """
        guaranteed results|guaranteed success|guaranteed savings|guaranteed to work|guaranteed to pass|guaranteed to save|guaranteed return|100% safe|100 % safe|100% secure|completely risk-free|risk-free|no risk|zero risk|risk free|the best|number one|no. 1|#1|world's leading|world-class|world class|market leader|market-leading|the leading|the only|unbeatable|unmatched|unrivalled|unrivaled|unsurpassed|unparalleled|best-in-class|best in class|the fastest|the cheapest|revolutionary|the most advanced|never fails|always works|foolproof|fool-proof|can't go wrong|cannot go wrong|second to none|bulletproof|infallible|flawless|flawlessly|faultless|indestructible|unbreakable|unhackable|error-free|fault-free|trouble-free for life|perfect results|perfect accuracy|the perfect solution|like clockwork every|works like magic|miracle|a sure thing|surefire|sure-fire|ironclad guarantee|dead certain|mathematically certain|nothing left to chance|leaves nothing to chance|without a shadow of a doubt|beyond any doubt
        100|hundred|one hundred .. %|percent|per cent .. safe|secure|accurate|reliable|effective|satisfied|certain|success|foolproof|compliant|guaranteed|error-free|risk-free|sure to|uptime|waterproof|leak-proof|correct|failure-proof
        !i|we|i'll|we'll .. never|never ever|never once|never again ... again|another day|another minute|another night|in your life
        never|never ever|never once|cannot|can't|can never|won't ever|will not ever|doesn't ever|does not ever|has never|have never|will never|could never|impossible to|impossible for|nothing will|nothing can|nothing ever|nothing could .. $fail
        never|ever again|never again|no longer ever .. $fail|worry|be late|be short|run out|face|suffer|touch paper|chase
        you|your team|your people|your staff|your drivers|your boss|your customers|nobody|no one .. never|never again|never ever .. see|worry|lose|pay a|face|struggle|run out|suffer|fear|need to|have to|wonder|chase|get a|get another .. !decide|reply|answer|commit|sign|contact
        not one|not a single|not a single one|not even one|no single|not once|never once|not ever|zero chance|no chance whatsoever
        cannot|can't|won't|will not|does not|doesn't|never|nothing|no|not|nobody|none ... , ever
        no|zero + $stock|fridge|batch|order|customer|shipment|delivery|audit|client|machine|invoice|alarm|call|record|deadline|error|return|driver|record|pupil|learner|student .. will ever|has ever|ever|is ever|can ever
        zero|no more|without any|without a single|absolutely no|free of any|free from any|free of all|an end to all|not the slightest|not the least + $defect
        zero|absolutely no|no .. $defect .. whatsoever|at all|ever|of any kind|forever|guaranteed
        always|invariably|unfailingly|infallibly + works|work|on time|accurate|right|delivers|succeeds|pays off|wins|correct|perfect|catches|finds|hits|pass|passes|gets it right
        every time|each time|every single time|each and every time .. without|guaranteed|no matter|, period|and always|no exceptions
        without exception|without fail|every single time|each and every time|no exceptions|no ifs or buts|no ifs and buts|come what may|come rain or shine|whatever happens|no matter what happens|no matter what you throw|under all circumstances|under any circumstances|in every conceivable|day in and day out|100 times out of 100|ten times out of ten|ten out of ten times|nine hundred times
        whatever|no matter|regardless of|however ... always|never|is covered|will work|works|will pass|keeps running|stays|cannot|can't|every .. !you
        solve*|end|ends|ended|fix|fixes|rid|cure*|stop|stops|stopped|eliminat*|banish*|over|gone|behind you|forget|goodbye|wipe*|settle*|sorted|safe|secure*|silence* ... once and for all|for good|forever|for ever|for all time|for life|until the end of time
        once and for all|thing of the past|things of the past|a distant memory|consigned to history|becomes history|become history|are history|is history|ancient history
        eliminat*|eradicat*|abolish*|banish*|wipe out|wipes out|get rid of|gets rid of|remov*|rules out|rule out|prevent*|exclud* .. all|every|any|completely|entirely|totally|100 .. $defect|mistake|loss|delay|delays|error|manual work|risk|doubt|problem|problems|spoilage|human error
        error|errors|mistake|mistakes|risk|risks|failures|delays|losses|leaks|breakdowns|downtime|spoilage|loss .. is|are|become|becomes|gets|get .. eliminated|eradicated|ruled out|excluded|impossible|abolished|unthinkable|history|banished|a non-issue
        no|not one|not a single|none of .. has ever|have ever|will ever|had ever|can ever|could ever|has yet .. !call|contact|write|know
        , guaranteed|. guaranteed
        completely|totally|absolutely|entirely|perfectly|utterly .. safe|secure|risk-free|error-free|foolproof|reliable|accurate|watertight|unbreakable|immune|bulletproof|fail-safe|failsafe|maintenance-free|trouble-free|harmless|certain to|bound to
        impossible .. to fail|to lose|to miss|to make a mistake|to go wrong|to beat|to break|to get wrong|to forget|to fall|to overlook
        there is|there's|there simply is|there is simply|there is just|i see|there'll be|there will be .. no way|no chance|no possibility|no scenario|no circumstance|no situation|zero chance .. !to|for|of|from|around
        nothing|nobody|no one|no error|no mistake .. can|could|will|would|ever|even|possibly .. go wrong|beat|beats|match|touch|stop it|compare|slip|get past|escape|fail|come close|get lost|fall through|surprise|break|top
        nothing|no error|no reading|no mistake .. slips past|slip past|gets past|slips by|goes unnoticed|gets away|goes astray
        nothing .. slips through|gets lost|goes missing|falls through|goes wrong|breaks|fails|escapes|comes close|compares|beats|ever breaks|gets past
        works|fits|suits|right|suitable|ideal|perfect .. for everyone|for everybody|for every company|for any company|for every business|for any business|for anyone|everywhere|for all companies|in every situation|in any situation|under all conditions
        bound to|certain to|sure to|destined to|cannot but|can't but|can only .. pay off|succeed|work|win|pass|save|grow|improve|love it|profit|double
        i|we|it|you|this .. guarantee|promise you|swear|can assure you|assure you .. will never|never|will always|always|every|all your|no .. !i|we
        there isn't|there is not|there's not|you won't find|you will not find|show me .. a single|one single|a better
        nobody|no one|no other|none of .. else|other|them ... can|could|comes close|offers|does|has|matches|matched
        保证赚|稳赚|百分百|百分之百|100%|零风险|毫无风险|没有任何风险|没有一点风险|没风险|无风险|第一品牌|行业领先|遥遥领先|世界领先|国内领先|无与伦比|史上最|万无一失|一劳永逸|万事大吉|高枕无忧|永绝后患|绝迹|绝缘|百试百灵|百战百胜|屡试不爽|滴水不漏|天衣无缝|无懈可击|无所不能|无一例外|无一漏|从无例外|没有例外|毫无例外|毫无差错|毫无死角|十拿九稳|板上钉钉|铁板钉钉|包您满意|包您|包过|包会|包赚|包成|包好|保您|保准|保管|准保|打包票|打保票|拍胸脯|稳过|稳赢|必过|必赢|必成|铁定|绝无可能|绝无|绝不会|绝对不会|永远不会|永远不|永不|永无|永远都|永远告别|彻底告别|彻底解决|彻底杜绝|彻底消除|彻底消灭|彻底根除|完全杜绝|完全消除|根除|从此告别|从此再无|从此不再|再无|再没有|闭着眼睛|手到擒来|药到病除|立竿见影|人人都|谁用谁|没有解决不了|没有搞不定|没有做不到|没有办不成|零失误|零差错|零故障|零事故|零投诉|零误差|零缺陷|零死角|零漏|零停机|零延误|零出错|零失败|零退货|零损耗|零投诉
        再也|再 .. 不会|不用|不怕|不愁|不漏|不出|不错|不会有|没有|不必|不丢|不耽误|轮不到|别想 .. !打扰|联系|给您发|给您打|写信|来信
        再也不|再也没|再也别 .. !打扰|联系|给您发|给您打|写信
        从来没|从来不|从没|从未|从不|从来没有|一直没有|向来没|至今没有|绝不|决不 ... 出过|出错|错过|做错|算错|报错|发错|失手|失误|失败|漏|丢|坏|晚点|迟到|延误|掉链子|宕机|卡|罚|投诉|断过|断货|断线|停过|停机|停摆|失望|故障|问题|差错|超时|返工|退货|退过
        一次|一单|一个|一家|一台|一张|一份|一条|一分钟|一秒|一天|一笔|一箱|一例|一位|半点|丝毫|一丝 .. 都|也 .. 没|不|不会|没有|别想|漏 .. 出|错|漏|丢|坏|晚|误|失|落|停|罚|断|少|差|卡|耽误|投诉
        一个|一单|一次|一家|一张|一台|一件|一条|一页|一项 .. 不|没 .. 漏|落|差|错|丢|少
        !有 + 没有一 .. 单|次|家|个|台|例|位|张|人|天|件|批 ... 不|出|错|失|漏|晚|坏|投诉|后悔|退|没有|过
        哪|任何 .. 时候|情况|条件|场景|环境|故障|问题|错误|差错|意外 ... 都能|都会|都不|不会|绝不|也不|难不倒|都可以|逃不过
        无论|不管|不论|任凭|哪怕|甭管|管它 ... 都能|都会|都不会|都不|一律|一定|肯定|照样|总能|绝不|永远 .. !可以|行|没关系|尊重|方便|要紧|急
        不可能|没可能|不会有 .. 出错|出问题|失败|坏|丢|漏|错|失误|晚|延误|停机|任何|半点|第二|出岔子|出岔|出故障
        不会|没有|不存在|杜绝|消除|消灭|排除|告别|免除|扫清|绝无 .. 任何|一切|所有|全部|半点 .. 风险|问题|差错|错误|隐患|后顾之忧|漏洞|死角|意外|烦恼|失误|故障|损失|麻烦|漏检|停机|漏报|争议
        一切|所有|全部|任何 .. 问题|风险|差错|错误|隐患|烦恼|故障|停机|浪费|漏检|麻烦 .. 都|统统|一概|全 .. 解决|消失|没有|搞定|不见|杜绝|免|消除|没了|不会
        这辈子|一辈子|永远|终身|一生 ... 轮不到|不会|不用|不怕|没有|不再|无缘|碰不到|遇不到|都是|不坏|不出|告别|碰不上|沾不上|用不坏|不愁
        跟您|与您|和您|离您 .. 无缘|绝缘|再没关系|再无关系|永别|没关系了|彻底没|一刀两断|说再见
        想 .. 出错|失败|坏|漏|丢|迟到|亏|晚点|出事|不成功|不赚 .. 都难|也难|都不可能
        保证|确保|担保|保管|承诺 .. 不会|不再|不被|绝不|再不|不出|零 .. !打扰|外传|泄露|催|群发|联系|推销|透露|发给|多收|乱收|打电话|逼
        错|漏|丢|坏|误 .. 一|半 .. 都|也 .. 不可能|没可能|不会|难
        保证|确保|担保|承诺 .. 不会|不再|绝不|绝对|一定|零|万|让您|您|百|永远|没有|每 .. 出|错|漏|坏|满意|成功|通过|停|晚|投诉|有效|赚|省|见效|过关|风险|问题|丢|损失
        一定能|一定会|必定|必然|肯定能|肯定会|绝对能|绝对会|准能|定能|势必 .. 通过|过审|过关|成功|赚|省|满意|降|涨|提升|翻倍|见效|解决|学会|拿下|回本|改善|奏效|超过|有效
        一定不会|肯定不会|绝不会|准不会|断不会|决不会 .. 出|错|漏|坏|停|晚|丢|断|亏|让您失望|失败|有问题|耽误|超
        每一|每|次次|回回|单单|样样|项项|件件|个个|人人|家家|场场|年年 .. 都 .. 成功|准时|满意|准确|零|不出错|过|通过|说好|见效|受益|不漏|达标|分毫不差|完美
        没有 .. 不|解决不了|办不到|做不到|搞不定|过不了 .. 满意|成功|说好|成的|见效|夸|办不了的|了的
        完美|天下|全网|全国|全球|业内|行业 .. 无缺|无瑕|无敌|独此|无双|唯一|第一|无人能|没有对手|没有第二|找不到第二|数一数二
        $harm ... cease to exist|cease|are nil|is nil|is zero|are zero|is over for good|simply don't happen|simply do not happen|don't happen|do not happen|doesn't happen|don't exist|do not exist|no longer exist|belong to the past|belongs to the past|are a memory|is a memory|unheard of|are gone|is gone|vanish|disappear|won't happen|will not happen|cannot happen|can't happen|stay away|drop to zero|fall to zero|go to zero|down to zero
        $you|$harm ... will not|won't ... again .. !write|call|contact|bother|disturb|ask
        $ours .. never|never once|never ever .. !hurts|hurt|mind|asked|asks|mentioned|said|tells|told|came|arrived
        $ours|$kin .. always .. works|work|delivers|deliver|wins|finds|catches|on time|right|correct|perfect|pays|succeeds|passes|there for|arrives|arrive|holds|hold & !not always
        can't|cannot|won't|will not|never|no|nothing|not ... , full stop|, period|. full stop|. period
        there hasn't been|there has not been|there has never been|there was never|hasn't had|has not had|haven't had|have not had|never had .. single|one|any .. $harm|complaint|failure|error|loss|fine|stop|recall|breakdown
        nobody|no one|no customer|no client|not one customer|not one client .. has|have|had|ever|will ... regret*|complain*|seen|returned|left us|leaves|been disappointed|sent it back|found|failed|stop
        each and every|every last|every single .. !day|morning|evening|month|week|time you
        catches|finds|spots|detects|stops|solves|prevents|cures .. every|each|all|any .. !day|morning|month|week|two|three|other
        forget .. about .. !it|this ... forever|for good|once and for all|for the rest
        no .. leaves|fails|passes|ends|comes|goes|gets|is lost ... without|unnoticed|behind
        whatever the|no matter the|no matter how|no matter who|no matter where|regardless of the .. weather|load|box|product|volume|case|system|inspector|auditor|size|season|day|hour|traffic
        is|are|stands at|becomes .. nil|practically zero|exactly zero|absolutely zero|zero
        succeed*|success|results|savings|payback|return|improvement .. is certain|is assured|is a given|is guaranteed|are certain|are guaranteed|are assured|are a given|is inevitable|are inevitable
        压根|根本|从来|半点|丝毫|永远|绝 .. 不|没|不会|没有 .. $bad
        $bad ... 概率|可能性|可能|机会|风险|几率 .. 是零|为零|等于零|归零|零|不存在|没有|几乎没有
        $bad ... 字典|词典|历史|记忆|传说|故事|往事|过去式|过去时|归零|清零|绝迹|消失|不存在|说拜拜|说再见|灭绝|终结|无影无踪|成为过去|成过去
        挑不出|找不出|挑不到|找不到|拣不出 .. 毛病|错|问题|第二|瑕疵|漏洞|破绽|更好|不满意
        从来都是|一向都是|向来都是|永远是|永远都是|次次都|回回都|每次都|每回都|单单都|天天都|样样都 .. 准|成|好|对|赢|满意|过|通过|及时|零|完美
        一台|一次|一单|一家|一件|一个|一例|一份|一张|一批|一笔 .. 都没|也没|都没有|也没有|都不曾|从没 .. !想
        没有哪|没有一|没哪|哪有 .. 个|家|次|台|单|位 ... 不|没 .. 满意|说好|成|好|夸|过|会|回头|续约|受益|服
        哪怕|就算|再 .. 笨|忙|乱|难|新手|小白|差|不懂|复杂|脏|旧 ... 也|都 .. 不会|不可能|能|没 .. !行|好
        稳稳的|稳得很|妥妥的|妥妥当当|没跑|跑不了|跑不掉|稳拿|稳操胜券|铁板一块|百分百稳|一定成|包成功|必须成
        for the last time|the last you will see of|seen the last of|see the last of|heard the last of .. !we|i|you asked
        beyond question|beyond doubt|beyond dispute|out of the question that|no question that|no ifs|no buts|take a miracle for|would take a miracle|take an act of god
        has an answer to|has an answer for|has a cure for|an answer to every|an answer to all|ready for anything|copes with anything|up to anything .. whatever|every|all|any|!your
        not a|never a|nor a .. minute|second|hour|day|moment|gram|drop|cent .. of|is|was|lost|wasted .. standstill|downtime|lost|waste|delay|wasted|loss|spoilage
        nothing|nobody|no one|no machine|no line .. will ever|can ever|would ever|ever .. stand still|stop|stand idle|go to waste|be lost|get stuck|complain|notice|fail
        safe|protected|covered|immune .. from .. $harm|audits|audit|fines|everything|anything|any ... whatever|from now on|forever|for good|always|no matter
        every|each|any .. student|pupil|learner|customer|client|driver|user|child|operator|participant ... speaks|passes|succeeds|is fluent|loves|finishes|is happy|is satisfied|gets it|masters|in the end|without effort
        there isn't|there is not|there's not|there is no|there's no|i know no|you won't find .. a|single|one|any|box|case|carton|form|system|file|problem|question .. it can't|it cannot|it won't|it doesn't|we can't|we cannot|that can't|that it can't|they can't
        再严|再多|再难|再忙|再大|再乱|再复杂|再冷|再热|怎么查|怎么用|怎么折腾 ... 不到|不了|难不倒|不怕|没问题|照样|稳|不倒|不会 .. !您|也行 & !定不了|做不了主|让不了|给不了|答应不了
        没有人|没有谁|没人|没有哪个 .. 开不了口|学不会|考不过|过不了|做不到|不满意|不夸|不喜欢|不会用|不服
        拜拜|说再见|永别|绝缘|无缘 .. 吧|了|。
        闭着眼|闭着眼睛|躺着|躺着都|睡着 .. 都能|也能|都会|就能 .. 过|赢|成|赚|用
        查不到|罚不到|找不到|轮不到|落不到|怪不到|摊不上 .. 您头上|您身上|您这儿|您这里|您家
        不存在|没听说过|没见过|绝无仅有 .. 的|。|！|，|问题
        $bad|失控|过热|跑温|超标|生锈|漏水|脱落|断线|掉线 ... 压根|根本|从来|绝|完全 .. 不存在|没有|不会|没见|没出
        nothing|nobody|no one|no storm|no load .. can|could|will|ever .. stop|beat|break|touch|harm|shake|match|move|hurt|damage & this|our|it
        keeps out|keep out|blocks|removes|absorbs|eliminates|withstands|resists|repels|masters|defeats|kills .. every|all|any .. sound|noise|stain|dirt|germ|germs|storm|load|smell|water|dust|pest|virus|shock
        accidents|errors|damage|water damage|loss|leaks|theft|mistakes|failures|delays|fire .. is|are .. impossible|ruled out|excluded|unthinkable|out of the question
        from now on|from day one|from then on|from that day .. always|never|every|all & on time|paid|perfect|right|clean|safe|full|happy|punctual
        worked|works|paid off|succeeded .. for|with .. each and every|every single|every|all .. client|customer|one|company|patient|user & !not
        一点|半点|丝毫|一丝 .. 都|也 .. 进不|听不|看不|闻不|漏不|不漏|不掉|不痛|不疼|不卡|不响|不吵|不褪|不伤 & !不急|不麻烦
        什么|啥|任何 .. 都 .. 割得|打得|切得|拉得|吃得|扛得|洗得|装得|除得|焊得|挖得|推得 .. 动|了|开|下|掉|住|上
        出不了|坏不了|错不了|漏不了|丢不了|少不了 .. 事故|事|问题|故障|错|岔子|单|货 & !您|少不了您
        从此|以后 .. 次次|回回|天天|单单|样样|年年|永远
        每个|每位|每一个|凡是 .. 用过|来过|学过|吃过|买过|试过 .. 都 .. 说好|夸|满意|回头|推荐|喜欢
        produce|runs|run|works|delivers|performs|produces|operate .. at full|full|maximum|one hundred|100 & all year|day and night|always|whatever|round the clock|every day
        you'll|you will|once you|your team will .. have|see|get|face .. no more|no further|never another|not another|zero|not one more
        have|see|get|face .. no more|never another|not one more .. late|complaint|errors|shipments|mistakes|delays|missed|broken|lost|failed|stock-outs|$evil & you|you'll|once|after|from
        suits|fits|works for|right for|perfect for|ideal for|solves|answers|meets .. every|all|everybody|everyone|each .. hotel|company|business|school|customer|need|needs|budget|problem|case|firm|plant|skin|roof|farm|farmer|taste & !if|not every|not for|doesn't|whether
        our .. translators|engineers|drivers|people|teachers|pilots|nurses|lawyers|machines|experts|fitters|coaches|cooks|team .. never|do not ever|don't ever|cannot|can't .. make mistakes|make a mistake|fail|lose|miss|forget|disappoint|err|get it wrong|get tired
        succeed|win|pass|double|grow|profit|recover|save .. , guaranteed|without question|no doubt|for certain|no question|count on it
        cannot|can't|can never|will never|could never .. be .. broken|hacked|beaten|cracked|stolen|copied|damaged|bent|stained|scratched & by anybody|by anyone|by anything|ever|no matter|our|security|system & !if
        not|never|no .. a single|single .. complaint|error|failure|mistake|call|defect|leak|fine .. will|would|is going to
        starts|works|runs|opens|holds|delivers|arrives|prints|cuts .. every|in every|each|all .. time|winter|day|morning|weather & without fail|always|guaranteed
        无论如何|怎么样都|怎么着都|再怎么|说什么都|怎么弄都|怎么摔都|怎么洗都 .. 不会|不|没 .. 漏|坏|掉|错|断|丢|裂|松|变形|褪色|堵|碎|烂
        再 .. 冷|热|大|脏|难|忙|远|硬|旧|笨|差 .. 也|都 .. 一打就|一擦就|一按就|一样|照样|能|不怕|没问题|着 & 次次|回回|每次|从来|如此|一打就着|照样|一定
        谁 .. 也|都 .. 攻破不了|攻不破|偷不走|打不开|仿不了|抢不走|查不出|破不了|弄不坏|挑不出
        所有|每家|每个|任何|全部|各种 .. 酒店|公司|工厂|学校|家庭|人|皮肤|车|户型|行业|年龄|体质 .. 都 .. 适用|适合|能用|合适|见效|可以用|通用 & !不是|并非
        全年|全天|二十四小时|24小时|天天|一年到头|一天到晚 .. 满|不停|不断|一天不落|从不|不间断|零
        保证|准保 .. 瘦|会|过|成|赚|涨|白|高|灵 & 跟我们|跟着|只要|练|用|学|吃|喝 & !不保证|不能保证|没法|不敢|不一定
        every|each|all .. we|our|cake|order|parcel|batch|delivery|job|guest|part & intact|perfect|perfectly|on time|fresh|right|flawless|spotless & every time|always|each time|every single time|without fail|ever
        you'll|you will|you'd|you|nobody will .. never|never ever .. need|buy|want|call|see|pay for .. another|a second|any other|a new|anyone else|anything else & !if|unless|agree
        no .. hacker|thief|burglar|virus|germ|dust|water|drop|noise|insect|mouse|rust|competitor|weed .. on earth|in the world|gets|get|can|will|ever|comes .. in|through|past|inside|by|near|survives
        we've|we have|we|i've|i have .. never .. lost|failed|missed|had & never will|and never|in all these years|in our history|a case|single|not once & !met|spoken|worked together|heard
        ^guaranteed + to|for
        all|every one of|every .. your|the|those|of your .. problem|problems|worries|troubles|pains|headaches .. disappear|disappears|vanish|gone|go away|over|end|solved|melt
        will|you'll|child will|is going to|are going to .. definitely|certainly|surely|undoubtedly|without doubt|for sure|absolutely|100 .. get|pass|win|succeed|save|grow|earn|love|be accepted|recover|work|improve & !call|send|let you|be there|come|reply|get back
        perfect|flawless|faultless|spotless & always|every time|each time|ever|every single
        holds|sticks|fits|cleans|cures|solves|repairs|removes|glues|carries .. anything|everything .. to|with|on|from|, & anything|everything|for ever|forever|always|ever|no matter|whatever
        zero|not one|not a single|no .. complaint|complaints|failures|returns|losses|accidents|incidents|claims|mistakes .. in|for|since|over .. $n|twenty|ten|all|years|the last|our
        whoever|anyone who|everyone who|everybody who|all who .. uses|buys|tries|has|joins|owns|eats & without exception|always|earns|wins|saves|loves|passes|happy|richer|slimmer
        一件|一个|一分|一丝|分毫|半点|一秒|一克|一张|一单 .. 都|也 .. 差不了|错不了|丢不了|漏不了|少不了|跑不了|坏不了|浪费不了
        无论|不管|任凭 .. 刮风|下雨|天气|路况|多远|多晚|什么情况|雨雪|高峰 & 必达|准时|都到|都能|照送|必到|准点|当天|如期 & !尽量
        没有 .. 我们|我|它|这机器|老师 .. 追不回|做不|搞不|修不|办不|拿不|治不|卖不|教不|解决不|干不 .. 来|了|定|好|下|掉|会 .. 的
        谁用|谁吃|谁来|谁学|谁装|谁喝 .. 都|谁 .. 灵|好|会|行|赚|夸|成|有效
        一抹|一喷|一贴|一吃|一擦|一用|一装|一喝 .. 就 .. 好|灵|净|掉|见效|没|管用
        ^ever|period|full stop|guaranteed|no exceptions|without exception|always|not once + .|！|!
        whatever|no matter what|anything|everything .. you|the weather|life|they .. throw*|feed|pour & copes|handles|takes|manages|survives|cleans|eats|swallows|works|runs|lasts|does
        every|each|every one of|every single|all|all of .. our|the|your|single .. student|students|customer|customers|client|clients|claim|claims|user|users|child|children|patient|patients|pupil|pupils|graduate|graduates|participant|participants ... pass|passes|passed|succeed*|win|wins|satisfied|happy|loves|love|paid|profits|fluent|recover*|improve*|lose weight|gets the job|get the job & !to talk|to speak|to show|ask|if|who|whether|should|want|can
        lasts|last|run|runs|hold|holds|stays|stay|remains|remain|wash-proof|waterproof|shines|clean|works|keeps .. a lifetime|for life|for ever|forever|for a lifetime|for generations|for all eternity|a hundred years|your whole life|for good & !warranty|guarantee|in our memory|with us|battery|choice
        works|work|runs|run|drives|sticks|holds|fits|prints|flies|grows .. in|under|on|with|for .. any|every|all .. weather|conditions|condition|road|surface|climate|temperature|circumstances|soil|user|load|wall|situation|business|skin|kind of & !if|except|but|battery
        simply|just|really|absolutely .. does not|doesn't|do not|don't|cannot|can't|never|won't .. break|fail|leak|wear|crash|happen|jam|rust|crack|bend|lie|get lost|go wrong|stop & !if|if you|without
        $evil & $ends_for_good & !if|whether|hope|would|could|can't promise|we don't|not promise
        failure|losing|error|a mistake|a leak|a breakdown .. is not|isn't|not .. a possibility|an option|possible|conceivable|on the cards
        result|results|success|outcome|approval|pass|profit|visa|place|grade|yield|payback .. is|are|comes|is already .. guaranteed|assured|certain|a certainty|a given|safe|secured & !not|no|never|nobody
        there isn't|there's no|there is no|there is not|i know of no|you won't find|show me .. !so|,|and|because|yet|if ... it|we|this|they .. can't|cannot|won't|couldn't|doesn't|don't .. !export|yet|do that & !usb|date|day|reason|way
        impossible|not possible|unthinkable|out of the question .. for|that|to .. the|it|seal|leak|fail|break|lose|get|miss|go|crack|slip|be & !for us|date|deliver|before|we
        no|not a|not one|not a single|never a .. child|student|customer|client|patient|pupil|driver|order|shipment|guest|batch|user|family ... leaves|leave|goes home|has left|fails|failed|complained|waits|disappointed|without|let down|unhappy|lost|late & !left|you|yet|in the log|last year
        our|my|the .. trucks|drivers|couriers|team|machines|boilers|software|repairs|students|parcels|engineers|tests|roofs|locks|vans|products .. have never|has never|never|never once|have not once .. missed|failed|broken|broke|let|lost|been late|crashed|leaked|disappointed|come late|missed a & !yet
        nobody|no one|no customer|no client|not one customer|not a single customer|none of our .. has|have|ever|had .. ever|once|yet|complained|regretted|returned|left & complain*|regret*|returned|left|disappointed|failed|asked for
        one hundred percent|100 percent|100 %|100%|a hundred percent|hundred per cent|one hundred per cent .. satisfied|happy|sure|safe|certain|reliable|covered|secure|pass|effective|successful|guaranteed|accurate & !cotton|recycled|discount|attendance|if|want|of the
        can't|cannot|never|won't|impossible to|you'll never .. go wrong|lose|fail|miss|regret|be beaten|be bent|break|disappoint .. !if|what|track|touch|the|my & with this|with us|with it|with our|not in|ever|again|in your life
        从来|一向|永远|绝对|一次 .. 不|没|未|不会|没有|都没 .. $zfail & !打扰|联系|我们不|泄露|推销|如果|您说|不保证|不敢|客户说|保证不了
        从不|从没|从未|绝不|决不|永不 .. $zfail & !打扰|联系|泄露|推销|如果|您说|不保证|不敢
        没有|没|不存在 .. !您|过 .. 不上|不了|不掉|不好|不到|不成|不开|不动|不满意|不会|不能|不准|不住|拿不下|治不好|考不过 .. 的 .. !事|情况|话|时候
        没有|没|从没有 .. 装不上|搞不定|洗不掉|修不好|治不好|办不成|过不了|学不会|卖不掉|打不开|搬不动|除不掉|考不上|接不了|做不了|焊不上|印不上|查不出 .. 的|，|。|！
        什么|任何|哪种|啥 .. !时候|问题|疑问|时间|地方 .. 污渍|路况|天气|零件|材料|锅|地面|题|项目|货|情况|病|机器|场景|难度|顽固|复杂|硬 ... 都|也|一次 .. 得掉|能|不怕|行|搞定|得了|拿下|成型|洗掉|跑|扛|没问题 & !可以问|告诉我|问我|再看|联系|说
        不管多|无论多 .. 复杂|难|脏|厚|硬|远|急|大|小|重|冷|热|旧|老|高 ... 一次|都|也|照样|一样 .. 成型|能|会|搞定|行|干净|过|成|拿下|到|做 & !再老|我们也|来得及
        $zuniversal & $zachieve & !检测|认证|测试|审核|接口|不满意|是否|标准|不保证|不能保证|不敢|不是|如果|都有|希望|并非|未必|不一定
        一滴|一丝|一点|一毫|一颗|一粒|一根 .. 都|也 .. 不会|不|没 .. 漏|渗|掉|差|错|浪费|洒|剩|褪
        用|住|穿|开|跑|戴 .. 一辈子|几十年|一百年|永远|十辈子|一生 .. 都|也 .. 不会|不|没|如新
        不会再|再也不|再也不会|再不|再也没|再没|绝不会再|不会 .. 发生|出现|有|丢|漏|错|断|坏|复发|反弹|来找|犯 & 这事|用上|用上它|上线|装上|以后|之后|做完|从此|您|问题 & !联系|打扰|短信|电话|催|群发|发您|收到|我们不会
        再也|就再也 .. 不用|不必|不需要|没 .. 管|操心|愁|担心|修|换|烦 & !打扰
        谁|谁都|没人|没有人|无人|任何人 .. 打不开|能打开|破得了|能破|比得上|做得到|比得过|弄不坏|偷不走|仿不了 & !您|如果
        保证|铁定|一准|笃定|百分百|准能|必定 .. 人人|过关|能过|过验收|不反弹|学会|见效|瘦|考上|好用|通过|回本|赚|成功|不会|治好|痊愈|拿下 & !不保证|不能保证|保证不了|不敢|质保|保证金|没法
        没有 .. 一个|一次|任何|半个 .. 例外|失败|不满意|不成|意外|差错|退货的
        """;
}

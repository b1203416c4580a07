using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>E.3 limits, N-06, N-07: who writes, what binds, what it costs, what is left out and who is paid is not hidden or denied.</summary>
internal static class ConcealmentRule
{
    /// <summary>The rule.</summary>
    public static PhraseRule Rule { get; } = WithLimits(PhraseRules.Of("E-3", new("Terms, limits, price and pay are not concealed.", "不掩盖条款、限制、价格和报酬。"), Frames,
        new("This hides terms, a limit, a cost, who writes or who is paid.", "这是在掩盖条款、限制、费用、身份或报酬。"), new("Say it plainly: name the terms, the limit, the price or the pay.", "请直接说明条款、限制、价格或报酬。"),
        [
            RuleExample.En("The agreement is attached; please read clause four before you approve it."), RuleExample.En("We get a referral fee when you sign up through us.", "We get a referral fee from the software maker."), RuleExample.En("Installation is included; transport is extra."),
            RuleExample.Zh("协议附上，请先看完条款再确认。"), RuleExample.Zh("介绍人会收到一个月的服务，没什么好藏的。"), RuleExample.Zh("工商变更不含在内，要说在前头。"),
        ],
        [
            RuleExample.En("There is no need to read the small print."), RuleExample.En("Everything you could possibly need is included."), RuleExample.En("The software maker never pays us a cent."), RuleExample.En("I am not a salesman, just a fellow user."),
            RuleExample.Zh("条款不用细看，都是标准的。"), RuleExample.Zh("陈师傅纯粹是热心，什么好处都没有。", "老客户介绍成功，送介绍人一个月服务。"), RuleExample.Zh("您放心，没有不含的。"), RuleExample.Zh("我不是销售，就是个热心用户。"),
        ],
        PhraseRules.ReportedOrStated));

    /// <summary>Besides turns of phrase, what waves a limit of the profile away.</summary>
    private static PhraseRule WithLimits(PhraseRule phrases) => phrases with { Rule = phrases.Rule with { Find = context => [.. phrases.Rule.Find(context), .. Waved(phrases.Rule, context)] } };

    private static IEnumerable<Finding> Waved(DraftRule rule, CheckContext context)
    {
        foreach (var (sentence, limit) in LimitDenial.Read(context))
            yield return context.At(rule, sentence.Start, sentence.End, $"The profile says otherwise: {limit.Text}", $"资料里写的不是这样：{limit.Text}", "Say the limit plainly.", "请如实说明限制。");
    }

    private const string Frames = """
        no need to read|needn't read|don't need to read|do not need to read|don't have to read|no need to go through|no need to study|don't bother with|don't bother reading|skip|ignore|never mind|don't worry about|do not worry about|don't look too closely at|nobody reads|no one reads|pay no attention to|gloss over|forget about|you can safely skip .. the fine print|fine print|small print|the terms|the clauses|the annex|the appendix|the conditions|clause|page|the contract|the agreement|the price|the cost|the notice period|the renewal|the cancellation|the fees|the details of the contract|the legal part|the legal stuff|them all|the extras|the surcharge
        no need to read|no hidden anything|the rest is standard|boilerplate, nothing|standard wording you can skip|just legal wording|the usual legalese|the usual blah
        i|we|i'd|we'd|nobody|none of us|she|he|they .. earn|earns|get|gets|make|makes|receive|receives|take|takes|see|sees|have|has .. nothing|no commission|no fee|no cut|no money|no reward|not a cent|not a penny|not one cent|not a dime|no kickback|no benefit|no share|zero commission|neither commission .. !extra + from|for|on|by|out of|in return|whatsoever|either|when|of it|at all
        i earn nothing|i make no commission|i get no commission|i don't get a commission|i don't earn|we don't get a commission|we don't get paid|we do not get paid|we aren't paid|we are not paid|i'm not paid|i am not paid|not on commission|we take no commission|we earn nothing from|we receive nothing from|no one pays us|nobody pays us|pays us nothing|pay us nothing|never pays us|never pay us|never paid us|don't pay us|doesn't pay us|does not pay us|gets nothing from us|get nothing from us|got nothing from us|receives nothing from us|gets nothing out of|get nothing out of it|there's nothing in it for|there is nothing in it for|no money changes hands|not a cent of commission|not a penny of commission|no commission involved|commission doesn't come into|out of the goodness of|purely out of friendship|purely as a favour|purely as a favor|out of pure kindness|out of sheer kindness|no financial interest|no stake in|completely independent of|no ties to|have no connection with|only money we see is|only income is|only money comes from
        no|never|not|nothing|neither|don't|doesn't|do not|does not|hasn't|haven't .. reason|cause|need|a cent|a penny|money|ever|any .. pay|pays|paid|send|sends|sent|give|gives|gave|owe|owes + us|me
        i'm not|i am not|we're not|we are not|this isn't|this is not|not .. a salesman|a salesperson|a sales person|a sales rep|a vendor|selling anything|trying to sell|here to sell|in sales|a sales call|a sales mail|a sales e-mail|a sales pitch|an advert|advertising|connected with|connected to|affiliated with|associated with|with any supplier|with any vendor|working for any
        i'm|i am|we're|we are|as|speaking as|writing as .. an independent|independent|a neutral|neutral|an impartial|impartial|a fellow|just a fellow|an unbiased|just another|just a happy|a happy customer|a satisfied customer|an ordinary|a concerned|only a user|just a user .. adviser|advisor|consultant|expert|analyst|researcher|reviewer|body|customer|user|owner|patient|parent|third party|authority|observer|source
        just doing|conducting|only doing|carrying out|just a short|simply a .. survey|market research|a study|a poll|research .. !with|on your
        nobody|no one|none of us|no-one|neither .. earns|earn|gets|get|makes|make|takes|take|receives|is paid|are paid .. commission|fee|cut|cent|anything from|bonus|a penny|reward
        nothing .. contract|terms|agreement|fine print|paperwork ... worry|look out|watch|surprise|need to|need|catch|matter|read
        everything|all|all of it|the lot|every last thing|every single thing|anything you need|the whole lot|absolutely everything|literally everything ... is included|is in the price|is in there|included|is covered|covered|in the price|is taken care of|comes with it|comes as standard|all-in|inclusive|is part of the package|goes with it .. !in|except|but|apart|that|we
        there is|there's|there are|there will be|there'll be|you'll find|you will find|with|has|have|it has|comes with .. no|nothing|zero .. exclusions|exceptions|limits|limit|limitations|restrictions|hidden costs|hidden fees|hidden charges|extra costs|extra fees|extra charges|additional costs|additional fees|surcharges|strings attached|strings|catch|small print|fine print|conditions attached|extras to pay|ifs|cut-off|notice period|minimum term & !that i know of|as far as i know
        nothing|not a thing|no further .. else to pay|extra to pay|more to pay|is excluded|left out|is left out|that isn't included|that is not included|it doesn't include|it does not include|it can't do|it cannot do|it won't do|you need to know|you should know|to cancel|to watch|to mark|in your diary|further to pay|on top|costs extra|else is charged|to look out for|to worry about in the contract|to read
        not one|no|without .. hidden|extra|additional|further .. cost|costs|fee|fees|charge|charges|charges of any kind
        no cut-off|no deadline to watch|no notice to give|no notice needed|no minimum term|no contract term|no lock-in|no strings|no strings attached|stays with you for as long|for as long as you like|cancel anytime|cancel any time|cancel at any time|cancel whenever|leave whenever|leave at any time|walk away whenever|walk away at any time|stop whenever|stop at any time|end it whenever|end it any day|get out whenever|get out any day|quit whenever|return it whenever|send it back whenever|works with everything|works with anything|connects to everything|connects to anything|handles everything|handles anything|can do everything|does everything|covers everything|covers it all|covers every case|for any size|any size at all|no limit on|no limits on|unlimited use|no restrictions|without any restriction|without restrictions|no limitations|has no weak spots|has no drawbacks|no downsides|no drawbacks|no weaknesses|there is no small print
        i'd rather not|let's not|we needn't|best not to|no reason to|we don't need to|no need to .. mention|talk about|go into|discuss|bring up|spell out|dwell on|bother you with .. fee|fees|price|cost|costs|limit|limits|restriction|term|terms|surcharge|notice|exclusion|exclusions|renewal|clause|clauses|small|what it doesn't|what it can't|details
        价格不用担心|我不拿提成|我没有提成|我没提成|没有提成|不拿提成|不拿一分钱提成|没有佣金|不拿佣金|不收佣金|没有任何佣金|没有任何提成|没有任何报酬|没有半点好处|没有任何好处|没拿过好处|没拿好处|不拿好处|分文不取|分文未取|一分不赚|一分钱不赚|一分钱没赚|一毛钱没赚|不赚一分|不赚您一分|不图什么|不图回报|纯属帮忙|纯帮忙|纯粹帮忙|纯粹是帮忙|纯粹是热心|纯粹出于热心|纯粹是好心|完全是义务|义务帮忙|无偿帮|没有利益关系|没有任何利益|没有利益往来|没有任何关系|没有任何往来|跟我们没关系|和我们没关系|与我们无关
        我们|咱们|公司|我|这边|他|她|介绍人|对方|厂家|师傅|人家 .. 什么|一分|一分钱|一毛钱|半点|任何|分文|一点|没有|从没|从来|压根|根本 .. 都|也|不会|没|不|好处|报酬|佣金 .. 得到|没拿|没收|没给|不给|不拿|不收|没得|得不到|没付|没有|捞不到|没捞|不图|没赚
        没有|没|不 .. 给过|付过|送过|拿过|收过|得过 .. 介绍费|好处|佣金|返点|提成|回扣|报酬|一分钱|任何东西|一毛钱
        不用看条款|不用细看|不用仔细看|不用逐条看|不必细看|不用看那么细|不用看太细|没必要看|没必要细看|没人看条款|没人会看|没人细看|没人会细看|不看也行|不看也没事|都是套话|都是格式|格式条款不用|标准条款不用|标准合同不用|跳过就行|略过就行|可以忽略|小字不用|小字都|小字就|翻到最后一页|直接翻到|附件不用看|后面几页不用|背面不用
        条款|合同|细则|协议|附件|小字|附录|注意事项 .. 不用|不必|不需要|没必要|别|用不着|甭 .. 看|读|细|管|较真|抠|在意|纠结
        没有不含|没有不包|没有不管|没有不能|没有不支持|没有不行|没有不适合|没有做不了|什么都含|什么都包|什么都管|什么都能|什么都支持|啥都管|啥都包|啥都含|啥都能|全都包|全都含|全都管|全都能|全包在内|全包圆|一价全包|全包价|一口价全包|样样都包|样样都含|样样俱全|统统包|统统含|一概包|全部包含|全部都含|全都在里面|都在里头了|没有门槛|没有任何门槛|没有限制|没有任何限制|没有任何条件|没有附加条件|不设限|无任何限制|不限次数不限|没有坑|没有任何坑|没有套路|无套路|没有隐形|没有隐藏|无隐形|无隐藏|零隐形|没有别的费用|没有其他费用|没有其它费用|没有额外费用|没有任何额外|不会再有任何费用|不会再收|不再收任何|不会多收|再不用花|不用再花一分|不用多花一分|一分钱都不用多|一分钱不用多|不用再掏|后面不用再|除此之外没有|除此以外没有|没有任何缺点|没有缺点|没有短板|没有任何短板|哪里都能用|哪都能用|在哪儿都能|怎么用都行|随便怎么用|什么箱子都|什么设备都|什么系统都|什么场景都|什么情况都
        随时|想什么时候|什么时候想|哪天想|任何时候|说 .. 退|停|取消|解约|不做|走|终止|退费|退款|退货 .. 就|都|随|没|可以|行|能|全额|一句话|不用 .. 退|停|行|走|取消|可以|成|限制|扣|违约金|提前|解
        不用|不需要|无需|没有 .. 提前通知|通知期|违约金|提前说|解约金|提前打招呼|任何手续|最低年限|最短期限
        我|咱|我们|这边 .. 不是|可不是|又不是|并不是 .. 来推销|推销|销售|卖东西|来卖|做销售|业务员|广告|商家|卖家|厂家的|打广告
        我|咱|我们 .. 就是|只是|也是|作为|是 .. 个|一个|一名|一位|名|位 .. 用户|客户|过来人|第三方|中立|独立|学员家长|普通家长|热心|行业专家|独立顾问|同行朋友 .. !服务|经理|成功|顾问
        市场调研|做个调研|做个调查|行业调查|问卷调查|我们是第三方|中立机构|独立机构|第三方机构|以用户身份|以客户身份|受协会委托|受主管部门|受政府|官方委托
        续约|限制|附加费|条款|不含|缺点|涨价|违约金|扣款|年限|除外 ... 别提|先别|不用跟|别跟|不必提|不提|别说
        先|暂时|这|那些|有些 .. 不提|别提|不说|不告诉|瞒着|先别说|不用提|不用跟|藏着|略过|不必提|不写进 .. 费|限制|条款|价|缺点|短板|合同|年限|涨价|续约|自动|不含|扣
        all|every .. cost|costs|fee|fees|charge|charges|expense|expenses|eventuality|extras .. in there|in it|included|covered|down to|is in|are in|taken care
        no|not one|not a single|never any|never a .. fee|fees|cost|costs|charge|charges|extras|surcharge|extra .. ever|will|whatsoever|on top|later|come
        takes|accepts|handles|fits|reads|supports|connects to|works with|copes with|packs|tests|covers|runs on .. every|any|all|whatever .. !inspection|two|three|morning|day ... you have|of any|any size|any height|any kind|any type|type|kind|size|you own|you like|you throw|under the sun|imaginable|there is|you name it|system|format|device|box
        minimum term|notice|notice period|clause|renewal|renewal clause|exclusion|exclusions|fine print|surcharge|cancellation|limit|limits|limitation|terms .. is|are|, .. nothing you|nothing to|not worth|of no|no concern|don't matter|doesn't matter|does not matter|never mind|meaningless|irrelevant|just a detail|a mere detail|a detail|never applied|never enforced|don't apply|doesn't apply
        no minimum|no minimum term|no commitment|no commitment at all|no lock-in|no notice .. , .. whatever|despite|no matter|page|even if
        my|our .. opinion|view|advice|recommendation|judgement|judgment .. is neutral|is independent|is impartial|is unbiased|is objective|is entirely neutral|is completely neutral
        no stake|no skin in|no interest .. in which|in whom|in who|in what you|in this|in the outcome|whether you|of my own|in it
        nobody|no one|none|no supplier|no vendor|nobody else .. pays|pay|paid|rewards|compensates|gives .. me|us|anything for|him|her|them
        谁都|谁也|没人|没有人|一个人也|两边都|双方都|哪一方都 .. 没有|没|不|不会 .. 拿|收|得|图|捞|分 .. 好处|钱|提成|佣金|介绍费|报酬|一分
        全管了|全包了|都管了|都包了|一样不落|一个不落|一项不落|一件不落|通通包|通通管|大事小事都|什么活都
        没有什么 .. !好|问题|藏|可|关系 ... 不了的|不了
        解约|退出|取消|提前终止|中途退|不做了|退订|违约 .. 不用|不需要|没有|无|不收|不扣|没 .. 任何|代价|成本|费用|违约|损失|一分|限制|责任
        不看也罢|不看也行|不看也成|不看也没关系|可看可不看|看不看都|看了也白看|没什么好看|没什么可看|就那么回事
        我|咱|本人|我们 .. 跟|和|与|同 ... 没|没有|无|毫无|不沾 .. 关系|瓜葛|利益|牵连|往来|任何关系|半点关系|什么关系|一点关系 .. !您
        任何|什么|不管什么|随便什么|所有|各种 .. 箱子|机器|设备|系统|软件|尺寸|高度|型号|场合|行业|规模|材料|产品|情况 .. 都 .. 能|行|可以|支持|通吃|适合|装|接|做|用
        whatever you need|anything you want|everything you need|anything you could want|whatever comes up|all you could want|anything that comes up .. is in|is included|comes with|in the price|is covered|is part
        i'm writing|i am writing|i write|i'm calling|speaking|i come to you .. as .. someone who|somebody who|a person who|a friend|a neighbour|a private person .. simply|just|only|wants to help|cares
        you won't find|you will not find|there isn't|there is not|show me .. a single|one|any .. condition|clause|limit|exception|catch|fee|line ... contract|terms|bother|hurt|matter|against
        no one|nobody|none .. gets|earns|makes|has|takes .. anything|something|money|a thing|a cent .. out of|from|for|by
        takes|accepts|handles|fits|closes|packs|reads|swallows|copes with|deals with .. any|every|whatever|all .. carton|box|case|format|file|system|language|size|shape|product|material|currency|bank ... tall|flat|big|small|old|new|or|and|you
        don't trouble|don't bother|needn't trouble|no need to trouble|don't concern|no need to concern|don't burden .. yourself|with ... annex|appendix|clause|terms|contract|page|conditions|schedule|small|fine|notice
        全兜着|都兜着|全包圆|全揽|一揽子全|大小事我们全|大小事都|里里外外都|从头到尾都
        自动续费|自动续约|自动扣款|续费|违约金|解约|附加费|押金|限制|条款|通知期 ... 小事|不用放在心上|别放在心上|不用管|不用在意|没人在意|走个形式|不会真|从来没执行|不当真|用不上|碰不到
        我|他|她|我们 .. 不拿|没拿|不收|没收|不要|没要 .. 一分|一毛|分文|半点|一点 .. 钱|好处|便宜|东西
        我是|我就是|我只是|我替|我 .. 帮朋友|替朋友|帮亲戚|帮邻居|热心人|路过|凑巧|代朋友|替客户 ... 问问|不卖|推荐|说说|分享
        都是套话|全是套话|都是废话|全是废话|都是模板|就是模板|照搬的模板 .. 。|，|路|不用|看
        there's|there is|it's .. no money|nothing|no profit|not a cent .. in .. this|it|that .. for me|for us
        leave|put|set .. section|clause|part|page|paragraph|annex .. to one side|aside|unread|for later & nobody|never|uses|don't|no one|one side
        used by|suitable for|safe for|open to|taken by|fits .. anyone|anybody|everyone|everybody & whatever|wherever|no matter|health|age|any condition
        pay once|one payment|pay a single|one-off payment & nothing|never|no .. added|else|ever|more|later|added
        doesn't matter|does not matter|no matter|irrelevant|makes no difference|who cares .. whether|if .. permit|licence|license|insured|allowed|approval|certificate|approved
        不用|无需|不需要 .. 准备 .. 什么|任何|啥 & 就能|都能|就行 & !会议|见面|参观
        宝妈|邻居|用户|学员|家长|老客户 & 一分|没拿|没收|好处 & 推荐|我|就是
        什么|任何 .. 体质|人|年龄|人群|年纪 .. 都 .. 能|可以|适合 & 副作用|没有|放心|忌
        没有副作用|无副作用|零副作用|没副作用 & !并非|不是
        是个摆设|就是摆设|当摆设 & 条款|押金|合同|违约|限制|规定|通知期
        i'm|i am|i'm just|i too am .. a|just a|only a .. customer|user|client|parent|patient|owner|tenant|member .. myself|like you|too|as well
        no reason|no cause|no motive|nothing to gain|no incentive .. to .. talk it up|lie|exaggerate|flatter|push|persuade
        i|we|they .. don't|do not|never|not .. earn|make|take|keep .. a penny|a cent|anything|a dime|a euro|any money .. on|from|by|with|out of & pass it on|financing|insurance|loan|referral|this|it|you & !if you
        needn't|don't need to|don't have to|no need to|may skip|can skip .. look at|read|check|turn to|mention|tell|declare|report & page|clause|appendix|weight|landlord|tax|insurer|insurance|never comes up|authorities|neighbours|tenant|bank & !if nothing
        should|if|when .. landlord|bank|insurer|inspector|authority|council|neighbour|tenant|auditor .. ask|asks|asked & don't have to|needn't|not mention|say nothing|better not|tell them nothing & !please tell
        i'm|i am|calling|writing|we're|we are|this is .. from|for|with|of ... independent|neutral|impartial|unbiased .. comparison|portal|site|platform|office|service|body|agency|institute|review
        all|every .. tax|taxes|permit|permits|repairs|costs|fees|repair|cost|charges ... on us|are ours|we pay|are covered|at our expense & for as long|forever|life|ever|always|whatever|permits & !except|warranty
        rather|prefer|better|best .. not .. put|write|have|mention|include|show|list ... in the mail|in writing|in the contract|on paper|in the offer
        may be|can be|could be .. flown|used|installed|placed|parked|sold|worn|eaten|taken .. anywhere|by anyone|by anybody|everywhere & nobody|no one|no|licence|permit|limit|needs|never|rules
        nobody|no one|you don't|you won't|you never .. needs|need|require .. a licence|a permit|a license|a certificate|an electrician|insurance|approval|training & anywhere|any|for that|at all|whatever|may & !yet|for the demo
        没必要|犯不着|用不着|何必|没理由 .. 骗|忽悠|坑|瞒|糊弄 .. 您|你 & 我|我们|客户|用户|一家人|自己
        第|那|最后|后面|附 .. 页|条|款|件|几页 .. 可以不看|不用看|不看|别看|翻过|跳过 & !重复|一样
        房东|物业|银行|保险|税务|城管|领导|家人|客人|邻居 .. 那边|那儿|问|要是问|面前 ... 不用提|别提|不提|不用说|不说|别说|随便说 & !请|如实
        房东|物业|银行|保险公司|税务|城管 & 不用提|别提|不提|不用说 & 您|就 & !请|如实
        独立|中立|第三方 .. 网站|平台|机构|顾问|媒体|评测|比价|研究 & 我们|我 & 谁家|不帮|公正|推荐 & !不是
        随时 .. 走|退|停|撤|解约|不干 & 一分钱|没有|不用|无|都没有 & !按合同|提前
        飞|停|放|装|种|卖|摆 .. 哪|哪儿|哪里 .. 都行|都能|都可以 & !时间
        不用|不需要|无需|没必要 .. 办|考|申请|报|领|交 .. 什么|任何|啥|一张 .. 证|手续|许可|审批|押金|备案|执照
        咱|咱们|我们|先|就 .. 不写|别写|不列|不放进 .. 在|进 .. 邮件|合同|报价|书面|纸上|方案|单子 & 涨价|费用|限制|条款|服务费|的事|加价|年费|扣
        税费|手续|维修|维护|年检|报批|保险|运费|安装 & 全由我们|全归我们|都由我们|统统我们|全包 & 一辈子|永远|不用操心|全部|都不用|您啥 & !除
        i'm|i am|this is|calling|ringing|writing|here .. from|for|on behalf of .. energy advice|advice office|consumer office|consumer protection|public office|ministry|town hall|authority|tax office|your grid|the grid|inspection office & !they told|we supply|our customer
        no|without|any|not .. ties|tie|link|links|connection|relation|relationship|affiliation|stake .. to|with|in .. manufacturer|company|brand|supplier|maker|provider|seller|producer & just|simply|only|purely|think|believe|great|like|happy
        needn't|don't|not|never|no need to .. concern|worry|bother|interest|trouble & after the first year|second year|after that|who is behind|who's behind|renewal|what happens|what comes|what it costs later|the owner & !we'll explain|i'll explain
        no .. permit|permits|licence|insurance|approval|deposit|notice|training|certificate|registration|landlord .. needed|required|necessary|wanted|asked & any|anywhere|everywhere|anyone|whatever|just|simply|at all|you can
        won't notice|not notice|never notice|no one will notice|don't tell|needn't tell|no need to tell|better not tell & deposit|fee|charge|cost|limit|surcharge|increase|landline|commission & !we don't|i don't
        on|with|for|in|from .. whatever|any .. computer|device|phone|system|material|vehicle|browser|machine|surface|soil|printer & you've got|you have|you own|you use|out there|ever built
        lasts|last|works|runs|stays|holds|use it|keep it|have it .. as long as|as often as|as much as|for as long as .. you like|you want|you please|you wish & !trial|need
        nothing to do with|not about|isn't about|no way about|not for .. sales|selling|a sale & survey|study|minutes|questions|research|visit|check
        advice|service|visit|survey|check|help|recommendation .. is free|for free|costs nothing|is neutral|is impartial & get nothing|nothing in return|no interest|no catch|in return|nothing from
        我 .. 是|代表|受 .. 环保局|工商|社区|街道|政府|消防|税务|电力公司|燃气公司|自来水|质监|卫健|教育局|官方|居委会|供电局|物业 .. 指定|派来|委托|授权|的 & 检测|检查|登记|来|回访|调查 & !我们是给
        跟|和|与 .. 厂家|公司|品牌|卖家|商家|店家|他们 .. 没|半毛钱|一毛钱|没有|毫无 .. 关系|利益|瓜葛 & 我|我们|就是|用着|觉得
        续费|第二年|后期|往后|来年 .. 价格|费用|维护|钱|涨 ... 不用|先不|别|甭 .. 考虑|管|花|操心|想|问|看
        物业|消防|城管|房东|邻居|单位|学校|环保|业委会 .. 那边|那里|那儿|局 .. 不用|不必|没必要|甭|别 .. 打招呼|申请|报备|说|通知|同意|知道 & !我们来
        啥人|谁|任何人|什么人|老人小孩|孕妇|男女老少 .. 都能|都可以|都适合|都行|能 .. 用|吃|做|学|上 & 没有忌讳|没忌讳|禁忌|没有|不限|放心|随便|没啥
        合同|协议|条款 .. 里|里头|里面 .. 没啥|没什么|都是|全是 .. 特别|套话|走流程|大白话|常规|虚的|标准
        后期|维护|保养|售后|耗材 & 完全|一直|永远|终身|全程 & 不用花钱|不花钱|免费|不要钱|一分|不用花 & !三年内|质保期|合同期
        我们|我 .. 不是 .. 卖保险|推销|销售 & 放心|直接|就是
        nobody|no one|none .. paid|pays|paying|asked|sent .. me|us & say|so|recommend|write|like|tell|this
        i|i'm|we|we're|i've|we've .. $no_pay .. $paid & $for_saying|take it or leave|whatever you|not paid & !you pay|guarantee|if you want
        i|we .. make|earn|gain|get|have .. nothing|no interest|no stake|zero|not a cent|not a penny .. on|from|in|out of|by .. this|it|whether|either|that|you|your
        $self_as & $not_firm
        i'm|i am|we're|we are|i|we .. as|on behalf of|for|from|just|simply|only|calling for|writing for .. $self_as & not|no|nothing|just|only|simply|happen & company|business|firm|sell|selling|sales|supplier|employer|commission|any company & !customer survey|service
        think of me|see me|treat me|consider me|regard me .. as .. neutral|independent|friend|adviser|advisor|colleague|neighbour|ally|one of you|referee|impartial
        not|isn't|never .. here|calling|writing|about .. to sell|selling|sales & just|simply|only|happen|know|friend|help & !today|yet|on this call
        $hidden & $unsaid & !not hidden|i don't want to|we never|won't|read it|please read|worth reading|you can skip the call
        $hidden & aren't|isn't|not|hardly|never|too small|so small .. worth .. listing|mentioning|talking|a line|a word|noting|reading & !we
        let's|better|best|please|we|i'd .. keep|leave|take .. $hidden .. out|aside|between|off|away|for later & !until|call
        don't|do not|needn't|no need to|rather not|better not .. mention|tell|say|bring up|raise|show|point out|list .. that|the|to & needs|need|requires|costs|limit|fee|increase|can't|cannot|only|must|landline|notice|charge|extra|deposit & !i|we|you don't
        there's|there is|there isn't|isn't .. nothing|anything|a thing|a system .. it|we|this|they|that .. can't|cannot|won't|couldn't .. be|do|handle|connect|read|run|fit|take|cover|work|process|manage
        runs|works|fits|goes|stands|stand|install it|put it|place it|use it|operates|charges .. anywhere|wherever|everywhere .. !in the world we|in the building you & !if|except|but|level|indoors|range|pdf
        won't|don't|needn't|no need|never .. need|have to|to .. think about|involve|worry about|bother with|arrange|organise|ask|apply for|check .. electrician|permit|permits|power supply|approval|landlord|fire officer|authorities|water|ventilation|foundation|own|special|licence|licences|insurance|customs|paperwork|formalities & anything|nothing|at all|whatever|anywhere|any|all|we|everything|ever & !existing|enough|because|yet|for the trial
        whatever|any|anything .. comes|you have|you've got|is there|tap|size|kind|type & will do|is fine|does the job|is enough|does it & !day|time|works for you|suits
        price|sum|figure|amount|number|fee|quote .. is all|is everything|covers all|covers everything .. you ... ever|pay|pay ever|have to|need|see
        you|your|you'll|nobody|we|there|there'll .. won't|never|not|no|nor .. get|see|be|receive|send|have|pay .. another|further|more|extra|other|additional|single .. bill|invoice|cost|charge|fee|cent|penny|euro|dollar & !if|unless|for the first|during the trial|until|in the pilot|without your
        everything|all .. included|covered|in the price|taken care of & from|permits|power|another|ever|nothing|whatsoever|bill|every|else & !except|but|apart|not|excluded|is everything
        ours|we .. to hand out|to decide|decide alone|decide it|in our hands|control & nobody|no one|else|say|alone|grant|subsidy|approval|permit & !you decide|your
        我 .. 是|就是|也是|只是|不过是 ... 邻居|普通客户|普通用户|用户|业主|热心|志愿者|学员|第三方|测评|公益|朋友介绍|过来人|老客户|协会|路人|好心 & 不是|没关系|不卖|没有关系|没利益|不归|不属于|没任何|也不是 & !客服|客户经理|我们的|不是第三方|不是中立|不是独立|我们是厂家
        我们|我 .. 是 .. 第三方|中立|独立|公益|协会|政府|官方|社区|街道|测评 .. 机构|平台|组织|单位|部门|委托|顾问|的 & 没关系|不偏|不收|不卖|公正|客观|哪家|不代表|只为 & !不是第三方|不是独立|不是中立|我们是厂家|检测报告|出具|送检|检测机构
        我|我们|本人|介绍人|老师|他 .. 不靠|不图|没|没有|不|一分|分文|半点|没任何 .. 钱|赚|好处|提成|佣金|往来|利益|报酬|不拿|不赚|不图 & 纯|就是|只|交个朋友|帮忙|热心|往来|为您好|缘分|朋友|放心|全是 & !您不|不收您
        $zhidden & $zunsaid & !不能|请|不瞒|不会|我们不|要看|都写|说清
        审批|报批|消防|许可|手续|备案|环评|验收|证照|资质|施工许可|物业|电力|增容|报关|年检|落户|规划 & 全部我们|我们全|全包|一并|都我们|我们来|我们搞定|包在我|全都 & 不用|不需要|什么都|啥都|无需|甭|放心|完全 & !您自己|需要您|协助|配合|除
        放|装|摆|用|搁 .. 哪|哪里|哪儿|任何地方|随便哪 .. 都|也 .. 行|能|可以|成|没问题 & 没|任何|要求|限制|条件|随便|一样 & !时候
        没有|没|无 .. 任何|什么|半点|一点 .. 要求|限制|门槛|前提|条件|缺点|短板|不足|毛病 & !要是|如果|问题|的话|您没|您有|对交期|吗
        没有|没|不存在 .. 什么|任何|一个|我们|系统 .. 做不了|做不到|接不了|对接不了|不能|不支持|搞不定|办不了|解决不了 & !也|您
        任何|所有|什么|不管什么 .. 系统|设备|软件|平台|接口|场地|材料|车型|格式|电压|水质|机型 .. 都|全|通通 .. 能|可以|支持|对接|兼容|适用|行 & 例外|没有|放心|全|不用|什么|任何 & !要看|除了|一般
        后面|以后|之后|往后|除此|这就是|到此|交了这笔|再 ... 一分|任何|别的|其他|额外|全部|再 .. 费用|钱|不加|不用掏|不收|不会有|没有|了 & 不会|不加|不用|没有|全部|都不用|不再|一分 & !安装|您不签|三年内|质保期
        缺点|短板|不足|毛病|限制 .. ？|?|嘛|么|吧|， ... 真没有|没有|找不到|不存在|一个都没
        退|退课|退费|退款|退货|取消|停|解约 .. 随时|都能|都可以|全退 ... 一分不扣|不扣|全额|没有条件|无条件|不问 & !七天|合同约定
        """;
}

using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>What is internal stays inside: scores, classes, margins, floors, forecasts, other customers' terms, and every fact marked internal, in its words or in others.</summary>
internal static class InternalRule
{
    private static readonly DraftRule Rule = new()
    {
        Id = "internal",
        Severity = Severity.Block,
        Title = new("What is internal never reaches a customer.", "内部信息不对客户说。"),
        Good =
        [
            RuleExample.En("The margin of error is small.") with { Facts = Secret }, RuleExample.En("The most I can offer is 8 %, in return for two years."), RuleExample.En("What does your forecast say for spring?"),
            RuleExample.Zh("您的成本里，油费占多少？") with { Facts = Secret }, RuleExample.Zh("这是我能给到的上限。"), RuleExample.Zh("您内部讨论时也许用得上。"),
        ],
        Bad =
        [
            RuleExample.En("Our purchase cost per vehicle is EUR 11.") with { Facts = Secret }, RuleExample.En("Your lead score is high."), RuleExample.En("My manager lets me go down to 12 percent."), RuleExample.En("You already sit in this month's forecast."),
            RuleExample.Zh("我们每辆车的采购成本是11欧元。") with { Facts = Secret }, RuleExample.Zh("您在我们这里是A类客户。"), RuleExample.Zh("公司给我划的底线是290元。"), RuleExample.Zh("您这单在我们系统里已经挂到高意向了。"),
        ],
        Find = Find,
    };

    /// <summary>The rule with its turns of phrase.</summary>
    public static PhraseRule Phrases { get; } = new(Frames, Rule);

    private static Fact[] Secret => [new Fact { Id = "seller.internal.1", Text = "our purchase cost per vehicle is EUR 11", Source = FactSource.Seller, Internal = true }];

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        foreach (var hit in context.Wording)
            if (hit.Rule == WordingRules.Number(Rule) && !PhraseRules.Reported(context, hit)) yield return Leak(context, hit.Start, hit.End);
        if (!context.Facts.Facts.Any(f => f.Internal)) yield break;
        foreach (var entry in context.Ledger)
            if (entry.Verdict == ClaimVerdict.Unsupported && context.Facts.Leaked(entry.Mention, context.WordsAt(entry.Mention.Start)) is not null) yield return Leak(context, entry.Mention.Start, entry.Mention.End);
        for (var f = 0; f < context.Facts.Facts.Count; f++)
        {
            var fact = context.Facts.Facts[f];
            if (!fact.Internal || fact.Text.Length < 6) continue;
            var at = context.Text.Folded.IndexOf(CheckedText.Fold(fact.Text), StringComparison.Ordinal);
            if (at >= 0) yield return Leak(context, at, at + fact.Text.Length);
            else if (Paraphrase(context, context.Facts.Words(f)) is { } sentence) yield return Leak(context, sentence.Start, sentence.End);
        }
    }

    private const int FewestWords = 3;

    /// <summary>A sentence that says most of the content words of an internal fact, two of which stand in no fact that may be shown.</summary>
    private static Sentence? Paraphrase(CheckContext context, HashSet<string> secret)
    {
        if (secret.Count < FewestWords) return null;
        foreach (var sentence in context.Text.Sentences)
        {
            var words = context.WordsOf(sentence);
            var shared = new List<string>();
            foreach (var word in secret)
                if (words.Contains(word)) shared.Add(word);
            if (shared.Count * 10 >= secret.Count * 6 && shared.Count(word => OnlySecret(context.Facts, word)) >= 2) return sentence;
        }

        return null;
    }

    private static bool OnlySecret(FactSheet facts, string word)
    {
        for (var f = 0; f < facts.Facts.Count; f++)
            if (!facts.Facts[f].Internal && facts.Words(f).Contains(word)) return false;
        return true;
    }

    private static Finding Leak(CheckContext context, int start, int end) => context.At(Rule, start, end,
        "This is internal and must not reach the customer.", "这是内部信息，不能给客户看。", "Cut it.", "请删去。");

    private const string Frames = """
        lead score|your score is|win probability|win rate for you|a-lead|b-lead|class a lead|class b lead|class c lead|our margin|our margins|gross margin|our markup|our mark-up|purchase cost|our cost price|our unit cost|our production cost|our floor price|our floor is|our floor for|floor price|walk-away price|walkaway price|red flag on your|disqualified|pipeline stage|our forecast|my forecast|our pipeline|my pipeline|champion score|commit column|commit forecast|sales funnel we|our funnel|my funnel|our deal desk|propensity to buy|likelihood to close|likely to close|expected close probability|our internal price|internal price list|internal pricing|our reseller price|dealer price we|transfer price|our scorecard|our battle card|battlecard|our call notes say|our playbook
        our|my|we|your account|your company|you|your deal|this deal|your name|your file .. sits|sit|stands|stand|is down|are down|is listed|are listed|is marked|are marked|is flagged|are flagged|is rated|are rated|is ranked|are ranked|is scored|scored|is graded|graded|is tagged|are tagged|counts|already|is in|are in|appears|is booked|figure|rank ... forecast|pipeline|commit|funnel|crm|quota|target list|priority list|hot list|a list|b list|category a|category b|tier one|tier 1|tier 2|class a|class b|segment a|probability|score|in our system|in our database|in our books|in our files|stage|hot lead|warm lead|key account|high potential|hot prospect
        sits|sit|stands|listed|marked|flagged|rated|ranked|scored|graded|tagged|booked|counted|down .. in|as|at|on|with .. forecast|december's|this month's|this quarter's|our|the|my .. commit|forecast|pipeline|funnel|board|scorecard|quota|column|hot|a-list
        in our|on our .. files|file|system|books|records|crm|notes|database|sheet|board .. you|your ... marked|flagged|rated|listed|tagged|down as|classed|classified|scored|stand|ranked|appear as|filed
        our|my|the|internal .. crm|system|scoring|software|sales tool|scoring model|lead scoring|dashboard|notes|records .. has you|have you|shows you as|show you as|says you|say you|lists you|list you|rates you|rate you|ranks you|gives you|puts you|put you|flags you|marks you|scores you|thinks you|predicts
        you|you're|your company|your firm .. one of our|among our|on our|in our .. a accounts|a customers|a clients|b accounts|top prospects|hottest|hot leads|hot prospects|best leads|a-list|target accounts|priority accounts|key targets|biggest deals|strategic accounts|tier
        my|our|the .. boss|manager|director|head office|management|company|finance|ceo|sales director|bosses .. lets me|lets us|allows me|allows us|gave me|gives me|has given me|has allowed|authorised me|authorized me|told me i can|told me to|said i could|says i can|won't let me|will not let me|wants me to close|wants this closed|needs this deal|is pushing|expects me|set my limit|drew the line|draws the line|put the limit|would fire me|signs off down to|would accept|will accept|doesn't want you to know|set the floor|set me a
        i'm|i am|we're|we are|i was|i have|i've .. allowed|authorised|authorized|cleared|permitted|instructed|told .. to go|to drop|to come|to give|down to|as low as|go down|not to tell|not to say|to close
        my|our|this month's|this quarter's|the quarter's|quarterly|monthly|year-end|end-of-year|end-of-quarter .. quota|sales target|quarterly target|monthly target|yearly target|annual target|target this|target for the|targets for|numbers for the quarter|numbers this month|revenue target|sales goal|bonus|quota for|kpi
        need|needs|want|missing .. this one|this deal|this order|this signature|it|your order|one more|two more .. for my|for our|to make|to hit|to reach|for the quarter|this quarter|this month|for the month .. !call|training
        hit|make|reach|meet|miss|short of|behind on|close to .. my|our|the .. target|quota|numbers|number|goal|bonus
        $third|a bit|something|not quite|nothing|what|all .. of that|of it|of the price|of this|of which|thereof ... stays|remains|is left|left|lands|ends up|goes|sticks .. with us|for us|in our|to us|our pocket*
        $third ... is|of .. our profit|our take|our cut|our share|our gain|profit for us|pure profit|margin for us|margin
        we|i .. make|earn|pocket|clear|net|keep|gain|mark up|add .. $third|$n ... on|per|from|of|for|each .. each|every|this|that|it|you|the|unit|machine|logger|licence|deal|sale|order|what you pay
        costs us|cost us|costs our factory|cost our factory|we pay the factory|we pay our supplier|our supplier charges us|supplier charges us|our own cost|our buying price|our purchase price|we buy it for|we buy them for|we bought it for|we bought them for|we get it for|we get them for|made for less than|to make costs|production runs us|build cost|landed cost for us|it sets us back|sets us back|runs us $n|our break-even|our breakeven|below cost for us|still make money
        the lowest|the least|the rock bottom|rock-bottom|the bottom|our bottom|my bottom|bottom line|the floor|our limit|my limit|the line .. we can go|we'd go|we would go|i can go to|i may go|i'm allowed|we're allowed|we ever|we accept|we would accept|we'd accept|is set|price we|figure we|internally|behind closed doors|our side allows|for us is .. !for a|per
        internally|in-house|among ourselves|between colleagues|behind the scenes|in our team meeting|in our sales meeting|in our pipeline meeting|at our sales meeting|in our forecast call .. we|you|your|this|the|they|colleagues .. call|calls|rate|rated|rank|list|listed|refer|see you|have you|classify|classified|count|think you|mark|marked|are known|discussed you|say you|agreed you|label|labelled|put you|file
        another|other|one of our|a different|some of our|a fellow|your competitor|your neighbour|$rivals .. client|customer|clients|customers|buyer|company|account|competitor|firm ... pays us|pay us|paid us|pays only|paid only|paid just|got it for|gets it for|gets them for|got them for|got a discount|got $n|signed at|signed for|is paying|are paying|negotiated|closed at|buys at|bought at|has a contract at|confidential*|under nda|told us in confidence|margin|turnover with us|is about to|is planning|plans to|is in trouble|late with|behind on
        another|other|one of our|a different|some of our|your neighbour|your competitor|$rivals .. client|customer|clients|customers|buyer|company|account|firm ... pays|pay|paid|gets|got|signed|agreed .. $n|less|half|only|just|at
        i shouldn't|i should not|i'm not supposed|i am not supposed|strictly speaking i|i'm not allowed|i am not allowed|i probably shouldn't|not meant|officially i can't|officially i cannot .. tell|say|share|mention|show|reveal|to tell|to say|to share|to know|be telling
        confidential information about|off the record|under nda with|from our internal|internal memo|internal note|internal notes|our notes on you|my notes on you|your file says|your customer file|our file on you|our risk rating|your credit rating with us|our assessment of you|we've rated you|we have rated you|we rated you|we rate you|we scored you|we've scored you|we ranked you|our rating of you
        线索评分|线索得分|客户评分|客户等级|客户分级|客户评级|信用评级给您|成交概率|成单率|成单概率|成交可能性|签单概率|签约概率|赢率|赢单率|赢单概率|净利率|我们的利润|我们利润|利润空间|采购成本|采购价我们|我们的成本|我们成本|成本价|进货价|进价|拿货价|出厂成本|生产成本|到手成本|我们的毛利|我们毛利|毛利也|毛利就|毛利只|毛利才|毛利空间|a类客户|b类客户|c类客户|a级客户|b级客户|c级客户|s级客户|一类客户|二类客户|高意向|意向客户|重点跟进|重点客户名单|红旗信号|底价|底线价|最低授权价|红线价|保本价|内部价|内部底|内部定价|代理价|经销价|销售漏斗|商机阶段|商机池|公海|私海|业绩指标|销售指标|业绩任务|冲业绩|冲量|冲一下业绩|完成任务|本月任务|本季度任务|这个季度的任务|季度指标|月度指标|背着指标|背的指标|指标还差|任务还差|业绩还差|业绩压力|考核压力|kpi|提成点|预测表|预测里|业绩预测
        我们|咱们|我司|公司|我 .. 系统|后台|crm|台账|看板|漏斗|表|名单|周报|例会|销售会|内部会|群里|本子|档案 .. 里|上|中 ... 标|挂|列|评|排|打了|归|划|分到|写着您|备注|进到|算|放在|是重点|概率|把握|几成|意向|评分|得分
        您|你|贵公司|您这单|这一单|这单|您这个项目 .. 在|被|给 .. 我们|咱们|公司|系统|我|内部 ... 评|标|列|归|挂|排|打|划|算是|属于|是a|是重点|是b|重点|级|类|分|优先
        我们|咱们|公司 .. 内部|私下|关起门|销售部 .. 价|评|定位|标|备注|排|叫您|把您|给您打|分|口径|红线|算过|算的|底|认为您|都说您|判断|一致认为|讨论过您|对您
        $boss .. 给我|给我们|允许我|允许我们|准我|授权我|批给我|跟我说|交代我|要求我|逼我|让我|许我|定的|划的|私下说 .. 底|线|权限|最低|最多让|口子|空间|额度|范围|多少都行|必须签|必须拿下|死命令|不能低于|降到|能降|让到|放到|压到|指标|任务|签下
        $boss .. 批了|点头|同意|松口|答应|发话|放话 .. 最低|放到|能到|底|降到|让到
        内部 .. 把您|我们把|把贵|对您|给您|管您 .. 列|评|定|标|归|排|叫|划|打
        您|贵公司|您这单|这一单|这单|您这个项目|您这个单子 .. 我们|咱们|公司|内部|销售部 .. 评|列|归|挂|打了|划|标 ... 分|类|级|档|优先|意向|重点
        我|我们|公司|手里|手上 .. 的 .. 底线|权限|底牌|授权|底 .. 是|到|在|最低|有 .. $n|块|元|折|万|百|个点|千
        我们|咱们|公司|一台|每台|每单|这单|这一单|一套|里头|里面 .. 净赚|只赚|才赚|就赚|能赚|赚您|赚的|赚到|挣|利润|毛利|抽|留下 .. $n|个点|成|块|元|%|不到|不多|三|两|一
        落到我们|落在我们|进我们|归我们|留在我们|到我们手|我们到手|我们能留 .. 的|口袋|腰包|手里|账上 ... 成|%|不到|三分|一半|$n
        别的|其他|另一|另外|某|隔壁|对门|对面|旁边|楼上|楼下|同一条街|同行|附近|您对手|竞争对手|$rivals .. 客户|厂|公司|家|店|那家 ... 给我们|付我们|拿到的价|拿的价|的成交价|成交价|签的价|谈到的价|的合同价|的折扣是|打了几折|付的是|签的是|的底|合同里|的用量|的订单量|内部|营业额|欠我们|欠款
        按理|照理|本来|按规定|原则上|严格说|公司规定 .. 不能|不该|不让|不许|不允许 .. 说|告诉|透露|讲|给您看|外传|跟您
        内部消息|内部备注|内部资料给您|内部通知|内部文件说|内部邮件|透个底|漏个底|亮个底|底牌|说漏嘴|偷偷告诉您|我不该告诉|我不该说|不该跟您说|别说是我说
        you|your company|your firm|you're|your account .. among|count among|belong to|one of|part of|in .. our|my .. a leads|b leads|c leads|a prospects|b prospects|a-leads|b-leads|top leads|best prospects|top accounts|big fish|whales|low-hanging|easy wins
        chance|probability|odds|likelihood|certainty|percent|per cent|% .. that you|you'll|you will|of you|of a deal|of closing|of winning you|we win|to close|chance that you ... sign|signing|buy|buying|order|ordering|close|closing|yes|deal|say yes|win you
        markup|mark-up|profit|profit margin|margin .. !error .. of|on|is|at|runs ... $n|%|third|half|quarter|percent
        list and floor|list price and floor|list and our floor|above our floor|over our floor|under our floor|to our floor|above cost|over cost|above our cost|over our cost
        for his|for her|for my|for our|to make his|to make my|to save my|to save our .. numbers|quarter|year-end|figures|bonus|target|statistics|sales figures|quota|commission
        leaves the factory at|leaves our factory at|comes off the line at|comes out of the factory at|we build it for|we build them for|we make it for|we make them for|made in-house for|costs us to make|costs us to build|costs us to manufacture|factory cost
        in our|at our|during our|from our|in the|at the .. weekly meeting|sales meeting|monday meeting|pipeline review|deal review|team meeting|team call|weekly call|forecast meeting|management meeting|strategy meeting .. you|you were|your|we|colleagues
        got theirs|got his|got hers|bought theirs|had theirs|got the same|pays for theirs|paid for theirs|have theirs .. for|at|with .. less|fifth|third|half|quarter|%|percent|under|below|cheaper|$n|discount
        签单|成交|签约|下单|拿下|赢单|定下来 .. 的 .. 可能|把握|概率|机会|希望|几率 .. 有|是|大概|在|约 .. $n|成|%|很大|不小
        公司|我们|这边|内部|厂里 .. 底线|红线|下限|最低线|底 .. 在|是|就|卡在|压在 .. $n|左右|百|千
        $boss .. 说了|发话|放话|交代|定了|松口 .. 最多|再让|可以让|能给|可以给|不能低|最低|底线|必须拿
        能挣|能赚|挣|赚|净挣|净赚|毛赚|落下|到手 .. $n .. 成|块|元|个点|多|万|千|百
        跟我们签的|从我们这|在我们这|找我们签的|给我们的价|和我们签的 .. 是|才|每|拿|只 ... $n|低|便宜|折
        例会|周会|碰头会|销售会|早会|复盘会|内部会|月会 ... 您|这单|这一单|贵公司|你们
        您|贵公司|你们|您这边|您这家 .. 在我们|对我们|是我们|属于我们|算我们|在公司 ... 高意向|意向|重点|优质|大鱼|肥|a类|b类|c类|潜力|级|目标客户|种子客户|难缠|价格敏感
        list of likely|list of target|our shortlist|our ranking|our hit list|our wish list|our list .. buyers|of|you|prospects|leads|customers ... place|number|rank|hold|are|stand|third|second|first|top
        for us|to us|on our side|at our end .. anything above|everything above|anything over|everything over|all above|is profit|is pure profit|is margin|above .. $n
        the boss|my boss|our boss|my manager|the management|head office|our director|my director .. would still|would even|would|might still|might|could still|will still|still .. nod|agree|accept|say yes|go|sign off|swallow|take .. at|to|for|with|down .. $n|less|lower
        worth .. $n|about|around|thousand|hundred|million ... to us|for us .. !if
        says our|according to our .. system|crm|model|software|tool|forecast|spreadsheet|books|records .. !fault|manual ... worth|you|your|probability|score|rank
        next door|down the road|across the street|round the corner|up the road|opposite|in your street|in your town .. to you|you|from you|bakery|shop|plant|firm|company|cafe|garage|school|mill ... signed at|signed for|pays|pay|paid|got|gets|agreed to|closed at .. $n|us|less|half
        my|our .. bonus|commission|target|quota|job|numbers|year-end|promotion|holiday .. hangs on|depends on|rides on|is two|is one|is three|short|needs|is at stake|stands or falls|comes from
        target|quota|numbers .. for q1|for q2|for q3|for q4|for the|for this|this .. quarter|month|year|is ... short|behind|missing|away|open
        老板|领导|经理|总监|上头|公司|我们 .. 心里|心中|私下|内部|账上|心底 .. 的 .. 价位|价|底|数|目标价|预期 .. 是|在|大概
        再低|再便宜|再降|再让|低于|往下 ... 就 .. 没得赚|不赚钱|赔本|亏本|没利润|没钱赚|倒贴|白干|保本|没毛利
        名单|榜|排名|排行|清单|列表 .. 上|里|中 .. 排|列|占|位列|是 .. 第|前|头|首
        我的|我们的|我这 .. 年终奖|奖金|提成|指标|业绩|任务|考核|升职 ... 您|这单|就看|就差|靠
        对面|隔壁|楼下|旁边|街口|对门|同一条街|附近 .. 的|那家|那个|家 .. 面馆|店|厂|公司|工厂|饭店|超市|诊所|学校|客户 ... 给我们付|付我们|每月付|一个月付|给的价|拿的价|签的价|付的|交的|成交
        我们 .. 给|对|把 .. 这单|您|这个项目|这一单 ... 定的|估的|打的|评的|算的|预计的 .. 成功率|概率|把握|分数|分|等级|级别|胜算
        making|make|made|making us .. a killing|a fortune|good money|a packet|a mint & we|we're|us|this|i
        told me|instructed me|ordered me|asked me .. not to .. go under|go below|sell under|sell below|drop below|give more|go lower
        赚翻|赚大了|赚疯|暴利|血赚|赚麻 & 我们|这款|我|公司 & !您赚
        我|我们 .. 有|能拿|拿|有笔 .. 奖金|奖励 & 您|签|单|号前 & !没有|不拿
        老板|领导|公司|经理 .. 交代|规定|说了|发话|定了 .. 低于|不能低于|不许低于|最低 & 卖|出|签|放 & $n|一|二|三|四|五|六|七|八|九|千|百|块
        allowed|able|free|permitted|authorised|entitled .. to .. knock|shave|come|go|drop|take .. off|another|down|further|more & resist|push|insist|need be|tough|pinch|haggle
        for us|to us|on our side .. this|deal|order|contract|it .. is worth|brings|means|makes|earns|worth & profit|margin|commission|net
        you're|you are|your company is|ranked|listed .. number|position|rank|place .. $n|one|two|three|four|five|six|seven|ten & our list|accounts to|targets|to close|ranking|pipeline
        pays|paying|paid|gets ... for the same|same & just so you know|by the way|between|only|less|$n & bakery|hotel|clinic|shop|firm|neighbour|competitor|school|customer|plant|garage|restaurant|company & !you pay|you're paying|publicly
        our crm|our system|our software|our model|our tool|our data|our scoring .. says|thinks|shows|predicts|tells|expects|puts|gives & likely|buy|sign|order|close|churn|chance & you|you're|your
        if i|once i|when i|should i .. land|close|win|get you|get this|get your|sign|bring in & i go|i get|my bonus|trip|mallorca|prize|top seller|top sellers|promotion|promoted|award|incentive
        our own|we ourselves|in-house|internally .. workshop|labour|labor|hours|fitters|hourly rate|engineers|factory .. bills|bill|charges|costs|cost|only costs|charge & $n
        internally|among ourselves|in the office|round here|in our team|behind your back .. you're|you are|we call you|they call you|known|your nickname
        could|can|might|would .. go|come|drop .. down|lower|further|a lot lower|much lower & margin|margins|profit|allows|room|fat & !your
        margin|profit|mark-up .. allows|leaves|is fat|is big|is high|gives us|permits & room|lower|down|discount|go|us|it & !your margin|for you
        再压|再砍|再逼|您要是压|您再还|您坚持 & 还能|我还能|可以再|再让|再放|再下 & 点|折|块|权限|口子|领导|底|%
        这单|这一单|这个项目|一台|一套|整单|这笔 & 我们|公司 & 落|挣|赚|进账 & 利润|毛利|块|千|万
        名单|清单|榜|列表|目标 .. 里|上|中 .. 您|你|贵 .. 排|列|占 .. 第|前|头|首|重点
        烤箱|设备|机器|同款|一样的|同样的 ... 付了|花了|签了|给了|拿的|成交 & 家|店|厂|公司 & 心里有数|别说|您知道就行|才|只|比您 & !公开|授权
        系统|模型|后台 .. 预测|判断|算出来|评估 .. 您|你|贵司 & 下单|成交|签|概率|意向|流失|可能
        签下|拿下|成了|搞定 .. 您|你|这单 .. 我 .. 就能|就可以|能 & 三亚|旅游|团|奖|升|冠军|销冠|晋升|提成|转正
        我们 .. 自己 .. 工费|人工|工时|成本|进货|加工费|采购 .. 一|才|只|就|也就|是|要
        公司里|办公室|同事们|我们内部|背后|私下里 .. 都|管|喊 .. 叫 .. 您|你
        利润|油水|水分|价格空间 .. 还|挺|很|够|蛮 .. 厚|大|足|多|高|有 & 让|降|往下|价格|放|谈 & !您|贵
        sales contest|sales prize|top seller|incentive trip|president's club|salesman of|salesperson of|seller of the month & i|me|my|we|need|win
        in the forecast|in my forecast|in our forecast|in the pipeline|in my pipeline .. you|i have you|have you|you're|we have you|this deal & !your forecast
        my|our .. limit|ceiling|authority|cap|leeway|headroom .. is|ends|stops|runs .. $n|nine|ten|five|eight|twelve|fifteen & percent|%|discount|upstairs|boss|manager & !approval letter
        you|your company|your firm .. came out|come out|come up|came up|show up|appear|pop up|turned up .. as|in|on & prospect|target|lead|segment|easy|hot|ranking|scoring|model
        call|refer to|label|tag|file .. accounts|customers|clients|you|companies .. like yours|like you|internally|here & cash cow|cash cows|whale|whales|easy|low-hanging|milk|bread and butter|sitting duck
        what we|what i .. really|actually|truly|ideally .. want|need|aim for|hope to get .. out of|from|get|is & deal|this|price|$n
        factory|maker|supplier|wholesaler|importer|mill|producer .. charges|bills|invoices|sells .. us|me|it to us|them to us & $n|less|half
        公司|我们|总部|厂里 .. 要求|规定|定的|卡|考核 .. 每单|毛利|利润|底价|加价 & 不能低于|不低于|至少|必须|百分之|%|点
        您|你|贵公司 & 我们|系统|内部|画像|名单|后台 & 标的|客户画像|画像里|标签|归为|属于|划为|算是 & 高净值|转化率|敏感型|价格敏感|大客户|难缠|好谈
        交个底|交底|透底|透个底|说个底|给您亮底|实打实的底 & 拿货|进价|成本|底价|利润|权限|最低|块|折
        别说出去|可别说出去|别往外说|别跟别家说|别告诉别人|别外传 & 那家|客户|签|价|幼儿园|学校|公司|厂
        领导|老板|经理|公司|总监 .. 批的|批给|给我的|授权|放的 .. 是|到|价|权限 & 一开始|只敢|敢报|只报|没敢|我先报|报的
        任务|指标|业绩|考核 .. 还差|差|没完成|没到|没达 & 帮我|就当|帮个忙|帮一把|万 & !您的|贵|吗|您这边
        told us|tell us|told me|confided|let slip|let us know|mentioned to us & their|they|they're & orders|sales|turnover|revenue|margins|margin|profits|budget|losses|debts|restructuring|plant closure|plans|layoffs|cash & falling|dropping|down|shrinking|fell|cut|cutting|tight|losing|in trouble|late|switch|leave|leaving|closing|close|cash & !your|you
        其他客户|别的客户|别家|另一家|隔壁|那家|他们|他家|同行 .. 跟我们|告诉我们|私下跟我们|跟我|给我们 .. 说|讲|透露|看|报 & 订单|销量|营业额|利润|亏|资金|裁员|预算|欠|下滑|换供应商|倒闭|关店 & !您们|公开
        价|价格|这单|单子|里头|里面 ... 我们 .. 还有|有|留着|能 .. $n|一|两|三|四|五|点|几 .. 成|个点|点 .. 利润|毛利|空间|水分|的利
        head office|management|the board|our sales team|we|our team .. considers|consider|considered|regards|regard|sees|treats .. you|your company .. a|an|as ... target|account|prospect|priority|lead|tier
        our|my|we .. own|real|actual|internal|true|net|gross .. $our_money & !your|estimate|calculator|comparison|of error|at our own cost|our own cost,|borne|bear
        our + $our_money .. on|for|per|is|are|of|at|here & $n|a third|third|half|quarter|percent|around|about|thin|low|tight|fat|small & !estimate|saving|savings|calculation|error|calculator|your margin
        we|i + buy|purchase|get|source|import|buy in .. these|this|it|them|the .. for|at .. $n
        sell .. them|it|these|this .. for|at & buy|buy them|get them|bought .. for|at
        we|i .. pay .. $n & ourselves|our supplier|the factory|the maker & !you
        $n .. deals|deal|orders|order|contracts|sale|sales|signatures .. short|away|behind|missing|off|to go & quarter|month|target|quota|year|i'm|i am|we're|me & !your
        closing|winning|signing|getting .. you|this|your order|this order|it & my bonus|my target|my quota|my numbers|my commission|our target|my quarter|the target|our quarter|bonus
        your|this .. order|signature|deal|contract|yes ... help|helps|save|saves|make|makes|get|gets .. me|my|us|our & a lot|quarter|target|bonus|numbers|month|year|quota & !help you
        we|i|we've|i've|they|management|my boss|sales .. have|has|had|got|list|listed|put|rate|rated|mark|marked|grade|graded|class|classed|consider|considered|treat ... you|your company|this deal .. down|as|at|in|among & likely|tier-one|tier one|b account|a account|c account|a lead|b lead|hot|price-sensitive|price sensitive|probability|prospect & !? & !delivery|allergic|address|the other
        you|your company|you're .. score|scored|rank|are rated|are graded|are marked|are listed & $n|hot|high|low|price-sensitive|tier|prospect|pipeline|price sensitive & our system|our notes|our crm|out of|pipeline|our list|internally|our books & !how|would you|please
        in our|our .. notes|crm|system|files|pipeline|records & you|your ... marked|flagged|sensitive|hot|listed|likely|score|chance|percent|difficult
        our system|our model|our crm|the system|our software|our tool .. gives|gave|puts|shows|says|rates|predicts & you|this deal|deal|your & chance|percent|%|probability|likely|score|stage
        boss|manager|director|head office|management|headquarters|my chief .. capped|caps|limited|limits|has capped|would sign off|signs off|would accept|will accept|would take|would go|has given|allows|set .. me|on|us|at|to & $n|ceiling|limit|floor|if you|percent & !approval|needs to approve
        lowest|minimum|least|rock bottom|floor|bottom .. number|price|figure|i'm|i am|we're|we are|i|we .. authorised|authorized|allowed|can accept|would accept|may accept|permitted|instructed & !minimum order|order quantity|temperature
        go|going|come .. as low as|down to|as far down as & $secretly
        i|my|me .. get|earn|make|take|receive|commission|pocket .. $n|five|three|ten .. percent|per cent|% & sign|deal|order|whatever|sale|contract & !discount|off|you get
        $secretly & margin|ten percent|percent|room|floor|still in it|lowest|below|discount .. in it|still|go|is|left|to give & $n|still|percent & !you save
        your competitor|your neighbour|your neighbor|the clinic|the hotel|the school|another client|another customer|the shop|the firm|the bakery|the plant|the practice .. in|across|next|down|round|from|$name|over|pays|paid|renewed|signed|got|is & pays|paid|pay|renewed|renew|signed|got|gets|bought & $n|half|less|only|price|us & !public|published|approved|agreed to share
        我|我这|我们|我个人 .. 单|这单|能|可以|每单 .. 提成|抽成|拿到|抽|拿 .. $n|三|五|两|十 .. 个点|点提成|块|% & !折|优惠|让|试点
        提成|佣金|返佣 .. 是|有|能|给|拿|三|五 .. 个点|点|% & 我|我这|我们
        我们|公司|厂里|出厂|这边|咱们 .. 底线|底价|红线|保本|成本|进价|进货|毛利|利润|净利 .. 是|就|在|只|也|要|都 .. $n|三|四|五|六|七|八|九|一|两|十 & !您的|帮您|降低
        核算|算下来|算出来|摊下来|进货|拿货|采购 .. 成本|价|就|都|要 .. 是|要|就|得 .. $n|一|两|三|四|五|六|七|八|九|十 & 我们|厂里|公司|这价|自己 & !您|贵
        只|才|就|净|也就|大概 .. 赚|挣 .. $n|一|两|三|四|五|六|七|八|九|十|几 & 我们|一台|一套|一单|每|公司|这单|这价 & !您赚|帮您|您能
        差 .. 一|两|几|三|您这 .. 单|台|家|个 & 指标|奖金|季度奖|年终奖|任务|业绩|提成|考核|完成 & !您的指标
        系统|后台|公司|我们|内部 & 您|你|这单|这个客户 & 评级|评分|打分|优先级|成把握|客户等级|a类|b类|c类|a级|b级|重点客户|大客户|成交 & 是|在|给|对|标|算|排 & !贵公司内部|您公司|您内部|您那边|您这边有|有没有|吗
        隔壁|对面|别家|同行|另一家|旁边|那边|同城|附近|华 .. 诊所|医院|学校|小学|酒店|工厂|厂|公司|店|超市|那家 & 签的|拿的|拿到|给的|付的|交的|成交 & 价|$n|块|钱|百|千|折 & !您说|公开|官网|授权
        我|我这边|我们 .. 权限|最多|手里 .. 能|可以|到 & 总监|经理|领导|老板|上面 & 也会批|一般会批|会批|也批|会松|能批|其实|再往下 & !需要批|要看
        """;
}

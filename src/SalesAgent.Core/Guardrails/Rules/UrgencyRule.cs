using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>T-04, N-01: no pressure and no urgency or scarcity without a fact that holds it.</summary>
internal static class UrgencyRule
{
    /// <summary>The rule.</summary>
    public static PhraseRule Rule { get; } = PhraseRules.Of("T-04", new("No pressure and no false urgency.", "不施压，不制造假紧迫。"), Frames,
        new("This presses the customer with an urgency that no fact supports.", "这是在制造没有依据的紧迫感。"), new("Name a real, dated reason from the facts, or cut it.", "请写出有依据的真实日期，或删去。"),
        [
            RuleExample.En("Your own go-live date needs three weeks of set-up.", "set-up of three weeks before go-live"), RuleExample.Zh("按您自己的上线时间，需要先做准备。"),
            RuleExample.En("The price list offer ends on 31 December 2026.", "The price list offer ends on 31 December 2026."), RuleExample.En("This is not a last chance, and there is no date to beat."),
            RuleExample.Zh("这不是催您，也不是什么最后机会。"), RuleExample.Zh("12月31日前签约按现价，过期作废。", "价目表有效期到2026年12月31日，之后作废。"),
        ],
        [
            RuleExample.En("This is your last chance to join."), RuleExample.En("Only two seats are left."), RuleExample.En("At midnight the offer disappears."), RuleExample.En("Two other companies are waiting for this slot."),
            RuleExample.Zh("名额有限，错过不再。"), RuleExample.Zh("今晚十二点自动作废。"), RuleExample.Zh("后面还有两家排队等着。"),
        ],
        Evidenced);

    private static readonly FoldedPhrases Deadline = new(
        "until, till, valid, validity, expire, expires, ends, end, deadline, by, before, price list, changes, capacity, left, available, stock, seats, slots, last",
        "有效, 到期, 截止, 之前, 前, 调整, 涨, 名额, 位, 库存, 剩, 停工, 报名, 起");

    /// <summary>An urgency with a date or a number that a fact about a deadline or a stock holds is no pressure (deadline evidence).</summary>
    private static bool Evidenced(CheckContext context, FrameHit hit)
    {
        if (PhraseRules.ReportedOrStated(context, hit)) return true;
        var sentence = context.Text.SentenceAt(hit.Start);
        var words = context.WordsOf(sentence);
        foreach (var entry in context.Ledger)
        {
            if (entry.Mention.Start < sentence.Start || entry.Mention.End > sentence.End || entry.Verdict != ClaimVerdict.Supported) continue;
            foreach (var fact in context.Facts.Facts)
                if (fact.Id == entry.Support && !fact.Internal && Holds(fact, entry.Mention.Kind, words, context)) return true;
        }

        return false;
    }

    /// <summary>Whether a fact speaks of a deadline (for a number: of a stock) and of what the sentence speaks of.</summary>
    private static bool Holds(Fact fact, ClaimKind kind, HashSet<string> words, CheckContext context)
    {
        var folded = CheckedText.Fold(fact.Text);
        if (!Deadline.Any(folded) || (kind != ClaimKind.Date && !Scarce.Any(folded))) return false;
        if (ContentWords.IsChinese(fact.Text) != (context.Language == Language.Chinese)) return context.Facts.Foreign(fact, context.Language == Language.Chinese);
        var theirs = new HashSet<string>(StringComparer.Ordinal);
        var tokens = TokenList.Of(fact.Text);
        ContentWords.Collect(tokens, 0, tokens.Count, theirs);
        return theirs.Overlaps(words);
    }

    private static readonly FoldedPhrases Scarce = new("left, available, stock, remaining, capacity, last, only", "剩, 库存, 现货, 名额, 只有");

    private const string Frames = """
        last chance|today only|only today|final offer|now or never|expires tonight|expires today|before it's too late|before it is too late|act now|act fast|hurry|hurry up|limited spots|limited places|limited availability|only a few left|few spots left|spots left|while stocks last|while supplies last|don't miss out|do not miss out|don't miss this|don't miss your|offer ends|limited time|limited-time|once in a lifetime|once-in-a-lifetime|time is running out|running out of time|sign today|decide today|decide now|order today|your window is closing|the clock is ticking|clock's ticking|every minute counts|every day you wait|last call|final call|final reminder|final notice|one-time offer|one-time only|never be repeated|won't come again|will not come again|won't come back|will not come back|won't be repeated|won't wait|going quickly|filling fast|nearly sold out|almost sold out|snapped up|first come|goes to whoever|go to whoever|whoever texts first|whoever calls first|whoever signs first|whoever replies first|strike while|you snooze|last-minute deal|flash offer|flash sale|closing soon|ends soon|expires soon|not much time left|no time to lose|no time to waste|there is no tomorrow
        only|just|merely|exactly|down to|have|has|got|there are|there's|there is|we're down to|last|final|i've .. $few .. $stock .. left|remaining|available|to go|open|free|unsold
        $few .. $stock .. left|remaining|remain|to go
        the last|the final|our last|my last .. $stock|pair .. left|available|we can|we have|we could|i have|i can|before|this year|this quarter|is yours|in stock
        down to|only have|only got|we only have .. our last|the last|last|$few .. $stock
        $stock ... spoken for|already taken|already sold|already gone|going fast|nearly gone & !suggest|how about|instead|would
        the last one|last one|last of them .. goes|gone|left|tomorrow|today|leaves
        window|door|offer|chance|deal|price|list|round|promotion|discount|quote|opportunity .. closes|close|ends|shuts|dies|expires|runs out|goes away ... $near
        before .. they're|they are|it's|it is|someone else|somebody else|another|your competitor|others|the others .. gone|takes|take|snaps|grabs|sold|full|gets|get|too late|beats
        $near ... $gone
        after|past|beyond|from .. $near .. $gone|it's gone|no longer|not available|too late|i can't hold|i cannot hold|i can't promise|no way back
        if you don't|if you do not|unless you|if i don't|if we don't|if i do not|if we do not|if not .. sign*|decide*|order*|confirm*|reply|answer|act|book*|commit*|move|pay|have|hear|get ... gone|lost|lose|miss|off the table|someone else|somebody else|expires|lapses|never|full price|goes up|double
        $others ... waiting|interested|circling|queueing|queuing|in line|lined up|eyeing|after the same|asked for|want it|want the|wants the|wants it|ready to sign|about to sign|ready to take|knocking|bidding|fighting over|competing for|next in the queue|would take it|will take it|grab it|snatch .. slot|it|the|yours|your|this|to|for|place|seat|unit|machine|last|up
        $others ... circling|queueing up|queuing up|ready to sign|about to sign|waiting in line|standing in line|knocking at the door|snap it up|snatch it
        i can|we can|i could|we could|i'll|i will|i'm|i am .. hold|keep|holding|reserve|save .. it|this|the|your|that|them .. until|till|for .. tonight|midnight|noon|five|six|tomorrow|today|the end of|an hour|another hour|the weekend|friday|monday & !$talk|thought
        price|prices|rate|offer|deal|discount|quote .. goes up|go up|rises|rise|jumps|jump|doubles|double|is gone|disappears|vanishes|expires|dies|evaporates|ends|will be gone|is off|closes .. tonight|tomorrow|at midnight|today|on monday|this week|this friday|on friday|at noon|soon|in hours|within
        only|just .. hours|minutes|days .. left|remain|remaining|to go .. to|before|until|at|for .. sign|order|secure|decide|get|lock|save|claim|grab|book|price
        lock in|secure|claim|grab|reserve .. your|this|the|yours .. now|today|tonight|before midnight|while you can|while you still can|before it|before they|before someone|before somebody
        wait|waiting|hesitate|delay|sleep on it .. any longer|much longer|too long|another day|another week|a day longer ... lose|gone|miss|too late|late|double|regret
        最后机会|最后一次机会|最后的机会|仅限今天|只限今天|仅限今晚|限今天|过了今天|过了今晚|过了明天|过了这个村|过了这村|今天不定就没了|名额只剩|名额有限|名额紧张|名额不多|错过不再|错过就没|错过这次|错过今天|机不可失|时不再来|手慢无|抓紧时间下单|赶紧下单|赶快下单|抓紧下单|抓紧定|限时优惠|限时|限量|快抢完|抢完为止|售完即止|售完为止|先到先得|今天签|今天就签|今天必须|今天就得定|必须今天|务必今天定|仅此一次|仅此一回|仅剩|只剩最后|最后一批|最后几个|最后两个|最后一个名额|最后一台|最后一套|所剩无几|倒计时|别犹豫|还犹豫什么|还等什么|别再等|不能再等|来不及了|迟了就|晚了就没|晚一步|慢一步|过期不候|过时不候|逾期不候|手快有|不等人|窗口期马上|千载难逢|百年一遇|绝版
        !您|你|贵 .. 只剩|就剩|仅有|还剩|剩下|剩 .. $few .. $stock + !事|问题
        只有|总共|一共就|就 .. $few .. 名额|位子|席位|空位|档期|现货|座|个位 + !事
        $stock .. 只剩|就剩|仅剩|不多了|快没了|快满了|所剩|剩不下|抢光|抢完|已经被订
        $near .. $gone
        $near ... 自动|系统|立刻|立即|马上|就 .. $gone
        过了|一过|过 .. $near|这个点|这周|周|号|月 .. $gone|就|没|不
        $others .. 等着|排队|排着|盯着|抢着|抢|要了|要订|要定|等货|想要|想签|催着|已经看上|看中|看上|虎视眈眈|马上签|准备签|在谈这
        今天|今晚|明天|这周|本周|这个月|这月|月底|月内|年前|现在 .. 不|没 .. 定|签|付|下单|回复|交|打款 ... 就|只能|便|马上 .. 没|涨|给|取消|作废|失|恢复|来不及|不|排到|等到|让
        再拖|再等|再犹豫|再耽搁|再磨|再不签|再不定 ... 就|可 .. $gone|满|没|晚了|来不及|涨|排 & !怕|担心|工期再拖
        再 .. 拖|等|犹豫|不定|不签|耽搁|磨蹭|晚 ... 就|可 .. $gone|满|没|晚了|来不及|涨|排 & !怕|担心|工期再拖
        名额|位子|位置|价格|优惠|这个价|档期|机器|货 .. 给您留到|留到|保留到|只留到|帮您留到|替您压到|压到 .. 今天|今晚|明天|下班|中午|点|周
        价格|优惠|这个价|报价|活动|政策 .. 今晚|今天|明天|马上|随时|零点|下周|月底 .. 涨|取消|结束|没|恢复|停|截止|收回|作废 & !没办法|没法|定不了
        price|prices|offer|quote|quotation|deal|discount|rate|slot|place|places|seat|seats|stock|calendar|gap|spot|terms|conditions|opening|capacity|batch ... melting away|melts away|melt away|evaporates|self-destructs|self-destruct|no longer exist|no longer exists|ceases to|cease to|shoot up|shoots up|soar|soars|skyrocket|run dry|dries up|sold out|won't survive|will not survive|gone by|gone before|won't be there|will not be there|won't be around|is history|be history|be gone|vanishes|not be available|no longer be available|no longer stand|no longer stands|thin out|running dry
        final|last .. week|weeks|day|days|hours|hour|month .. we can|i can|to get|to order|to secure|of this|for this|that|before & !been|catching|look back|my last|holiday|holidays|leave
        give it away|give yours away|give it to somebody|give it to someone|give it to the next|hand it to|let it go to|sell it to|release it|release your|release the|let go of your .. !charge|you
        need|must have|want|require|expecting|has to have .. your answer|your decision|your yes|an answer|a decision|your signature|your word|a yes|an okay|a go-ahead .. within the hour|today|tonight|right now|by noon|by tonight|before noon|this afternoon|this minute|immediately|by five|by six|before five|in the next hour|before lunch|by lunch
        wake up|end up|be left|find yourself|stand there|go home .. without|empty|with nothing|empty-handed|out of luck|at the back
        about to|ready to|close to|on the verge of|poised to|itching to|keen to .. sign|take|buy|grab|order|snap ... same|it|this|yours|last|your
        two|three|four|five|several|many|other|more .. people|buyers|companies|customers|clients|firms|plants|parties .. want it|want this|want that|are after|eyeing|are asking|asked about|are waiting|are interested|have asked|are queueing|are in the running|are looking at
        won't be|will not be|can't be|cannot be|is not|isn't .. offered again|available again|this low again|seen again|possible again|on offer again
        再不|现在不|这会儿不|今天不|不抓紧|不赶紧|不趁早|犹豫下去|磨下去 ... 就 .. 亏|晚|没|抢|涨|排|错过|轮不|后悔|迟|来不及|别人
        又 .. 有|被 .. $n|一|两|家 ... 要走|订走|拿走|签走|定走|抢走|拉走|占了|定了|订了
        只收|只接|只做|只留|只给|只剩|只放|只批|仅接|仅收 .. 最后|$few .. 家|位|名|单|台|套|个名额|客户|家客户
        您|你|请|咱 .. 得快|得抓紧|抓紧|赶紧|赶快|快点定|从速|趁早|要快|别拖|别再拖|别磨蹭 .. !告诉|通知|联系我们维修
        过了就|过后就|错过就|迟了就|晚了就|过期就|之后就 .. 不|没|办不|涨|恢复|关
        就这两天|就这几天|也就今天|就今天|就今晚|就这一次|就这一回|也就这周|就这周 .. 的事|了|有|能|可以|机会|价|，
        晚 .. 一天|两天|一步|几天|一周|半天 ... 就|可能|只能 .. 到|排|没|满|涨|轮|错过|三|后|不
        涨价|提价|调价|涨一截|涨上去|恢复原价 ... 现在不|不订|不签|不买|不定|亏|赶|趁|抓紧
        卖完|抢完|发完|订完|用完|送完 .. 就|即 .. 没|止|完|停|等
        压到|留到|保到|锁到|扛到|撑到|顶到 .. 中午|今晚|今天|明天|下班|点|周|月底|明早
        by this time tomorrow|by tomorrow|this time next week|by next week|by tonight|before you know it|blink|by the time you .. somebody|someone|another|others|it|they|and|the ... using|taken|gone|has it|have it|sold|history|owns|sitting|running
        after .. !signing|you sign|delivery|that date ... i can't help|i cannot help|i can't help you|can no longer help|nothing i can do|my hands are tied|out of my hands|i can't do anything|this discount is off|the discount is off|the offer is off|it's off|is off the table|is a different price
        tonight|today|tomorrow|monday|friday|then|that .. discount|offer|price|deal|slot .. is off|is gone|is over|is dead|is history|falls away|drops out|stops
        we|i .. only take on|only accept|only take|take on only|accept only|can only take|only serve|only supply .. $few .. clients|customers|projects|orders|companies|schools|plants|families|students|machines
        more calls|other calls|another call|other meetings|three calls|two calls|more appointments|other visitors|another visitor ... one machine|one slot|one unit|one place|one seat|the same|only one|the last
        one|a single|only|just .. desk|chair|bed|truck|table|gap|window|date|ticket .. without a name|unsold|unclaimed|not taken|not spoken for
        就 .. 一 .. 张|个|次|份|条 .. 特批|名额|单子|指标|优惠|折扣 ... 谁|先|抢|给|没
        谁先 .. 签|付|定|打款|下单|回|交 ... 给谁|归谁|是谁|谁得|就给
        一清|一卖完|一到期|一关|一截止|一过|一涨|一调|一结束|一停 .. 就 .. 再没|没|录不|办不|享受不|拿不|不认|回不
        已经有|刚有|好几|几|两|三|另有|还有 .. 家|个客户|位客户|位老板|拨人|家厂|个老板 ... 在问|在谈|在抢|来问|想要|来看货|盯|要定|等着|看中|催
        别的厂|别家|另一家|其他厂|其他客户|别的客户|另外一家 ... 来看|要来|下午|今天|明天 ... 您 .. 前|快|赶|抓紧|给我|先
        otherwise|or else|or .. somebody|someone|another|others|the next .. gets|takes|grabs|buys|will get|will take & !call|meeting|help you|picks up the phone
        withdraws|withdraw|cancel|cancels|pulls|discontinued|scrapped|scraps & conditions|promotion|offer|colour|color|model|price|discount|terms|campaign & tomorrow|tonight|any|about to|without warning|soon|this week & !you can|order|your contract
        second chance|another chance|chance like this|opportunity like this|figure like this|price like this|deal like this & won't|never|no|not & !if
        drags on|drag on|put it off|postpone this|wait past|wait beyond & list price|more|lose|gone|weekend|full price & !if you'd rather
        phone hasn't stopped|phone doesn't stop|phones are ringing|inbox is full|everyone is asking|everybody is asking|requests are pouring & gone|left|group|seats|places|units|so
        only got|only have|have got|only had .. mould|mold|machine|crew|crane|line|press|stage|studio|kiln & until|till & today|say yes|now|decide|sign
        现在|今天|这周|本周 .. 不下单|不订|不签|不定|不买|不付 ... 得等|要等|只能等|得到 & !没关系
        插个队|插队|加塞|提前排 & 今天|现在|定金|交钱|付|马上 & !不
        只批了|就批了|只给了|只开放 .. 一天|半天|两天|一次|今天|这一回 & 价|特价|优惠|折|活动|政策|老板|领导|名额
        又被 .. 提走|订走|买走|搬走|拉走|抢走|定走|约走
        让给|转给|给 .. 候补|下一位|下一家|别的孩子|别的客户|排队的 & 再不|不定|不交|今天|明天|只能
        if you don't|if you do not|unless you|if we don't|should you fail to .. confirm|sign|order|book|decide|pay|commit|secure|accept|say yes|act & $haste & !$talk|file|stop|call me|no problem|that's fine|i'll assume|no answer needed|write again|your data|your own date
        $offered & only|just & until|till|by & $haste|six|five|four|evening|night & !$talk|road|trial
        goes up|go up|going up|jumps|jump|climbs|shoots up|will rise & next monday|next week|tomorrow|on monday|on thursday|from monday|tonight|any day|on friday|at midnight|warned us|this week & !every|each|if the
        until|till & after which|after that|from then & won't be|will not be|no longer|no more|gone & !trial|cancel|ships|notice|warranty|invoice|you pay
        one-day|two-day|three-day|24-hour|48-hour|flash|lightning + price|offer|deal|rate|discount|sale|special & !conference|course|event
        clock .. started|running|is ticking|ticks & price|offer|deal|you|yours
        ^act|decide|sign|order|move|book|buy|commit|confirm|pay .. before|by|now|today|this|within & or be|or you|or wait|or lose|or miss|or pay|or face|or live with|or risk|or start over|or go without
        wouldn't|don't|do not|can't afford to|shouldn't|i'd not .. sleep on|sit on|wait with|dither|dawdle|linger & $offered|last|went|one|this|hour & !bed
        units|seats|machines|plots|places|tables|rooms|pairs|spots .. went|gone|sold|snapped up .. within|in|before .. hour|hours|minutes|a day|lunch|breakfast
        at this pace|at this rate|the way things are going|as things stand & booked|full|gone|sold out|empty|too late
        snooze|dither|sleep|sit .. on this|on it|on that & paying|pay|lose|gone|miss|more
        就到|只到|仅到|撑到|做到 .. 今天|今晚|半夜|零点|明天|周日|月底|下班 & 活动|优惠|价|政策|补贴|折扣|名额|申请 & !会议|合同期
        您|你 .. 不要|不拿|不定|不签|不买|不租 ... 就 .. 归|给|让|卖|转 .. 他们|别人|别家|他|人家
        报满|满了|卖完|到点|到时间|到期 .. 就 .. 关|停|撤|收|下架 & 今天|今晚|马上|说了|系统|赶|抓紧
        名额|位子|车位|房间|档期|货|机器|这台|这套 & 只能|最多|顶多|勉强 & 占|留|扣|压|保 & 下班|今天|明天|小时|晚上
        正在看|也在看|在抢|有意向|惦记|虎视眈眈|交了意向金|在谈 & 只剩|就剩|剩下|最后|一个|一台|一套|这台|档期 & !您正在看
        马上|即将|这就|快要|说停就 .. 停产|停做|停|绝版|下架|关闭|截止 & 错过|型号|抓紧|赶|再 & !电池|停电|雨
        最后一天 & $zoffered|优惠|报名|活动|抓紧|今天|价 & !上班|工作日|放假|节前|假期|行程
        再不 .. $zpress|定|订|签|买|报|抢|下|付 ... 就|没|只能|晚|涨 & !再不联系
        if it isn't|unless it's|if this isn't|if it's not|unless this is .. signed|decided|paid|ordered|confirmed|settled & offer|price|slot|deal|gone|walks|withdrawn|passes|else|place & !legal
        whoever|anyone who|those who .. isn't in|hasn't|doesn't|comes late|waits|is late|misses & waits|wait|till|until|pays more|goes without|empty & !feedback
        i'm|we're|i|we|i've .. holding|keeping|saving|blocking .. last|only|one & but|keeps|calling|someone|somebody|others|another & !call|meeting
        i'll have to|i have to|we'll have to|we must|i must|i'd have to .. offer|give|sell|release|pass .. slot|place|it|yours|machine|unit|date|seat|stock .. to|on|back|away
        won't|can't|cannot|not .. be able to|do|offer|repeat|give .. this|that|it .. again|twice|a second time & today|tonight|now|mind|yes|decide
        handful|most of them|most of it|half of them & went|gone|snapped|yesterday|already & $offered|left & !told you|you said
        pity|shame|annoying|bitter|terrible|sad .. if|when|to see & rival|competitor|neighbour|someone else|somebody else|another|others & grabbed|got|took|gets|takes|snapped|first|slipped
        $press & $haste & $offered|purchase order|order|mind|answer|decision|$runs_out & !take your time|no rush|whenever
        不抢|不拍|不回传|不赶快|不赶紧|不抓紧|不趁早|不占|不锁定|不上车|不报名|不下手|不出手 ... 就|得|回头|明儿|明天|没|被|只能|要|排产|双倍|可 & !没关系|也行|不收费|不影响|无所谓|也可以
        下班前|今天|今晚|今儿|周五前|月底前|中午前|零点前 .. 不|没|未 .. 回传|定|签|付|订|交|下单|确认|打款|报|锁 ... 就|只能|排产|往后|自动 .. 顺延|往后|别人|挂|作废|取消|恢复|没|排|失效|轮 & !没关系|不打扰|不再
        最后 .. 的 .. 价|低价|料|货|名额|位子|机会|舱位|一批
        卖一 .. 少一|用一 .. 少一|走一 .. 少一
        就这一班|就这一批|就这一次|就这一趟|就您这个还空|只剩您这 & 错过|等|下|没|撑不过|再|别
        撑不过|熬不过|留不过|挺不过|等不到 .. 今晚|今天|明天|周末|这周|月底|下班
        月底|月末|明天|今晚|下周|周五 .. 收|停|撤|取消|没有 .. 政策|优惠|活动|补贴|价 & 一分|不让|下个月|再没|抓紧|原价|都
        nearly gone|almost gone|running low|nearly full|almost full|filling up|selling fast|going fast & $offered|$stock|appointments|dates|courses
        快没了|马上没了|马上就没了|马上就满|快满了 & $zoffered|名|位|套|台|份
        two|three|four|most|half .. of the|of our|of .. $offered|stands|machines|plots ... went|sold|gone|taken .. this morning|today|yesterday|overnight|already|since
        $offered & $runs_out & $haste & !$talk|goods|warehouse|nothing expires|your contract|your licence|your licences|your permit|your current|isn't a last|is not a last|nothing changes|no rush|no hurry|no deadline|doesn't expire|does not expire|stocktaking
        $rival_buyer + $buyer & $covets & $offered|it|them|machine|december|january|february|date|yours & !$talk|question|story|reference|told us|use
        $press & $offered|so|because|or|will|cost|before|next week|queue & !needn't|no need|please do|feel free|take your time|happily|for a night|a night or two
        if i don't|if we don't|unless i|unless we|unless you|if you don't|if you can't|should you not & $haste & $missing_out & !$talk|close the file|stop writing|file
        order|sign|decide|confirm|book|pay|reserve .. within|before|by|today|now|tonight & or|otherwise|because|since|after that|then & $missing_out|$runs_out & !$talk
        it's|it is + this week|now|today|tonight|this month .. or + never|not at all|nothing
        want to be quick|you'd better be quick|need to be quick|need to be fast|have to move fast|you should hurry|better hurry|don't sit on this|not sit on this|leave it any longer|leave it much longer|at the back of the queue|back of the line|day to move|flying off the shelves|like hot cakes|going like
        hesitating|waiting|delaying|thinking it over + now|longer .. means|costs|will cost
        lose the|no longer have the|won't have the .. power|right|authority|chance|option|possibility .. to .. give|offer|hold|do|grant & $haste|once|after
        can't|cannot|won't|don't .. see|imagine|think|expect|believe .. price|offer|deal|rate|discount|slot|place|stock ... surviving|lasting|survive|last|staying|stay|around|there
        faster|quicker .. than .. expected|i've|we've|ever|i thought & places|seats|slots|stock|units|orders|bookings|spots
        have to|had to|having to .. turn|turned .. away & people|customers|clients|seat|slot|yours|final
        yours|this|it .. is|would be|'s .. the .. final|last|only .. seat|slot|place|one|spot|unit|chance & !page|name|question
        only|just|one .. more|the one|last .. kitchen|chair|slot|place|training day|seat|machine|container|project|order|installation|installations|date|job|week & before|left|then|after that|won't|and & stay|open|after it|summer|autumn|spring|winter|waiting|full|gone|taken & !page|question|test|call
        gave|given|has given|have given .. me|us .. until|till & order|signature|discount|price|yes|you
        got|have|leaves|there are .. about|only|just|less than|under .. $n|two|three|four|five .. hours|minutes .. before|left|until & !$talk|battery|drive|charge|flight
        $zoffered & $zgone & $znow & !不用|没关系|不急|别急|不着急|慢慢|也来得及|年后再
        再 .. 拖|考虑|犹豫|等|想|磨|耽误|看看 ... 可|肯定|真|就|怕是 .. $zgone|没|晚|轮|后悔|迟|排 & !不急|慢慢|我们就按
        $zothers & 家|个|位|人|客户|家长|公司|酒店|学校|厂 & $zcovets & $zpress|$znow|名额|就这|只有|只剩|最后 & !讲|展厅|参观|已经在用
        只能|最多|顶多|最晚 .. 给|替|帮|为 .. 您|你 .. 留|压|保|扛|拖|锁 .. 到|半|一|两|天|小时|分钟|今 & !会议|会议室|时间|位子给您
        不定|不订|不签|不锁|不交|不付|不下单|不打款|不报|定不下来|下不来 ... 就|肯定|可|便 .. $zgone|没|涨|别人|别家|明天|保不住|后悔 & !没关系|也行|不要紧|不合适
        想要|要的话|真想要|需要的话 .. 就 .. 现在|今天|马上|抓紧|赶紧|快 .. 说|定|订|下|签
        涨价|提价|调价|涨价函|涨价通知 & 今天|现在|马上|赶|趁|老价格|老价|在路上|定
        只有|就|只 .. 我 .. 今天|今晚|值班|这会儿 .. 能给|有权|批得
        最后 .. $few .. 套|台|个|件|间|辆|批|席|位|名 & 卖完|停产|没|抢|抓紧|拖|排到|再 & !一个问题|一页|一步|一件事
        下午|明天|今天|晚上|上午 .. 有人|有客户|有家|别人 .. 来看|来提|来拉|来签|来定|来交 & 早点|快|拍板|赶|先定|抓紧|定下来|给我话
        """;
}

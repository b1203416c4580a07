using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Classes of words that several frames share, by name.</summary>
internal static class WordClasses
{
    /// <summary>The classes; an entry may hold other classes. <c>$n</c> (a number) and <c>$rivals</c> (names of rivals in the facts) are found in the text itself.</summary>
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$you"] = "you|your|yourself|您|你|贵公司|贵司|贵厂|您们|你们",
        ["$we"] = "we|i|our|us|my|we'll|i'll|we've|i've|我们|我|咱们|咱|我司|公司",
        ["$few"] = "one|two|three|four|five|six|seven|eight|nine|ten|a couple|a few|a handful|a single|single|last|$n|一|两|二|三|四|五|六|七|八|九|十|几",
        // What may run out; time and talk may not ("two questions left").
        ["$stock"] = "seat|seats|slot|slots|spot|spots|place|places|kit|kits|unit|units|licence|licences|license|licenses|piece|pieces|machine|machines|set|sets|pair|pairs|copy|copies|box|boxes|opening|openings|pallet|pallets|package|packages|room|rooms|table|tables|stock|inventory|batch|items|devices|vouchers|bookings|windows|ones|名额|位子|位置|座|座位|席位|席|个位|套|台|件|货|现货|库存|机器|档期|空档|批|个坑|份",
        ["$near"] = "today|tonight|midnight|tomorrow|noon|this afternoon|this evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end of the day|end of day|end of the week|end of the month|end of business|close of business|month-end|within the hour|the hour|hours|$clock|今天|今晚|今日|这个月|这月|明天|明早|明晚|本周|这周|周一|周二|周三|周四|周五|周六|周日|周末|星期|月底|本月|零点|点整|十二点|小时内|小时|下班前|午夜|半夜|这个月|三天内|两天内|24点|过点|过时",
        ["$clock"] = "am|pm|o'clock",
        ["$gone"] = "gone|expire|expires|expired|lapse|lapses|vanish|vanishes|disappear|disappears|void|closes for good|is withdrawn|withdrawn|off the table|is pulled|pulled|deleted|released|forfeit|forfeited|lost|snapped up|out of reach|goes to someone else|goes to somebody else|goes to the next|goes back up|dies|is dead|is over|goes away|too late|won't open again|will not open again|never open again|jumps|jump|door closes|doors close|window closes|shuts|作废|失效|没了|就没|没有了|回不来|取消资格|释放|收回|清零|满了|关闭|关门|下架|过期|不候|没戏|轮不到|归别人|给别人|被抢|恢复原价|涨价|不认了|白搭",
        ["$others"] = "others|other buyers|other companies|other customers|other clients|other firms|other people|another buyer|another company|another customer|another client|another firm|somebody else|someone else|two buyers|several companies|your competitors|your competitor|competitors|your neighbours|your neighbor|别人|别家|别的客户|其他客户|别的厂|其他公司|另一家|另外一家|后面|下一家|同行|隔壁|好几家|两家|三家|几家|有人",
        ["$fail"] = "fail|fails|failed|break|breaks|broken|broke|break down|breaks down|crash|crashes|miss|misses|missed|lose|loses|leak|leaks|jam|jams|go wrong|goes wrong|gone wrong|went wrong|let you down|lets you down|malfunction|malfunctions|go down|goes down|slip through|slips through|slip|slips|disappoint|disappoints|disappointed|overheat|err|errs|freeze|freezes|stall|stalls|run late|runs late|be late|let down|spoil|spoils|skip|skips|skipped",
        ["$defect"] = "risk|risks|error|errors|mistake|mistakes|downtime|outages|defects|failures|breakdowns|surprises|bugs|false alarms|losses|data loss|complaints|delays|headaches|worries|hassle|stoppages|waste|fines|penalties",
        ["$paper"] = "contract|agreement|paper|papers|paperwork|page|pages|sheet|document|documents|signature|sign|signing|signed|initial|initials|form|order form|letter of intent|terms|合同|协议|字|签|签字|签名|签约|表|文件|订单|确认书|意向书|章|手续",
        ["$competitor"] = "$rivals|competitor|competitors|competitor's|your current supplier|your present supplier|your old supplier|other vendors|other suppliers|other providers|cheap suppliers|竞争对手|对家|友商|同行|他们家|那家|别家|隔壁那家|那种小厂|小作坊|你们现在那家|您现在那家",
        ["$rival"] = "$rivals|they|they'll|they're|they've|they'd|them|their|theirs|those people|those guys|that lot|that company|competitor|competitors|competition|other vendors|other vendor|other suppliers|other supplier|other providers|the others|cheap suppliers|cheaper suppliers|cheap ones|他们家|他家|那家|那边|对家|对手|竞争对手|隔壁|别家|别人家|同行|友商|市面上|那帮人|那种|小厂|小作坊|某些|有些厂|有些公司|便宜的|不像",
        ["$broken_word"] = "vanish|vanishes|vanished|disappear|disappears|disappeared|evaporate|evaporates|go quiet|goes quiet|went quiet|go silent|ghost|ghosts|forget you|forgets you|don't know you|won't know you|nowhere to be found|nowhere to be seen|stop answering|stop picking up|drop you|drops you|won't pick up|won't answer|never pick up|never picks up|never answer|never answers|gone",
        ["$boss"] = "boss|manager|director|head office|headquarters|management|company|management team|ceo|领导|老板|经理|上面|上头|总部|公司|总监|老总|财务",
        ["$third"] = "half|third|quarter|fifth|tenth|%|percent|per cent|most|much|little|cents|pence|dollars|euros|pounds",
        ["$kin"] = "your team|your staff|your people|your nurses|your drivers|your daughter|your son|your child|your children|your kids|your patients|your family|your employees|your crew|your colleagues|your workers|your mechanics|your pupils|your customers|your board|your wife|your husband|员工|师傅们|师傅|底下的人|下面的人|孩子|娃|家人|家里人|大家伙|同事们|手下|工人们|病人|兄弟们|跟着您的人",
        ["$bad"] = "坏|错|出错|漏|漏检|漏报|丢|停机|停摆|卡箱|卡带|断货|罚单|罚款|晚点|延误|误差|差错|岔子|毛病|故障|纰漏|闪失|意外|返修|返工|投诉|失败|失误|风险|损失|超时|堵料|召回|退货|退单|流失|事故|出事|翻车|掉链子|失望|问题",
        ["$harm"] = "recall|recalls|late parcels|late deliveries|breakdowns|breakdown|stoppages|stops|downtime|errors|mistakes|losses|spoilage|leaks|leak|risk|risks|fines|penalties|complaints|delays|failures|failure|jams|outages|surprises|missed readings|missed alarms|failed audits|defects|rework|returns|shortages|disputes|missed deadlines|late fees",
        ["$ours"] = "it|which|machine|machines|system|software|app|tool|service|logger|loggers|alarm|alarms|pump|filter|instrument|sensor|sensors|unit|units|device|devices|line|product|course|method|customers of ours|our customers|our clients|our machines|our crews|our team|our people|our books",
        ["$women"] = "women|woman|a man|a woman|mothers like you|fathers like you|people like you|women like you|men like you|girls|ladies|lady|females|men|boys|guys|males|old people|older people|elderly people|older workers|seniors|pensioners|young people|youngsters|millennials|gen z|foreigners|immigrants|migrants|germans|americans|chinese people|the chinese|indians|asians|africans|arabs|italians|french people|the french|poles|mexicans|latinos|russians|housewives|mothers|moms|mums|blondes|farmers|villagers|muslims|jews|blacks|single mothers",
        ["$groups"] = "女人|女同志|女的|女性|女孩子|女生|女司机|女老板|女员工|男人|男的|男同志|大老爷们|老年人|老人家|老人|老头|上了年纪的|农村人|农村来的|外地人|乡下人|本地人|北方人|南方人|上海人|河南人|东北人|广东人|温州人|山东人|四川人|浙江人|江苏人|福建人|湖南人|湖北人|山西人|陕西人|新疆人|香港人|台湾人|女孩子|男孩子|男生|老外|外国人|黑人|印度人|日本人|非洲人|家庭主妇|宝妈|大妈|文科生|学历低的|没文化的|农民工|老师傅|年轻人|九零后|零零后|90后|00后|小姑娘|阿姨",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

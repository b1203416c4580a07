namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>T-14: what is said of a group and meant for the customer.</summary>
internal static partial class TabooRules
{
    private const string Stereotypes = """
        $women .. are|is|'re .. better|worse|bad|naturally|all|just|always|simply|too|more emotional|emotional|known|born|by nature|not good|not made|terrible with|hopeless|lazy|slow|stubborn|careful|fussy|tight-fisted|hard to|usually
        women are|women can't|women don't|for a woman|for a girl|for a lady|men are better|girls can't|typical woman|typical female|typical man|typically female|typically male|typically german|like a girl|old people can't|you people|foreigners always|asians are|germans always|chinese people always|even your wife|even your grandmother|even your grandma|even my grandmother|even a woman|even a girl|even a housewife|even your mother|even an old|as a woman|as a mother you|as a man you|women's work|a man's job|man's work|man's world|at your age|people your age|your kind of people|people like you always|for someone your age|for an old man|for an old woman|for an old lady|your girls in|the girls in the office|the ladies in the office
        $women .. can't|cannot|can never|never|always|don't understand|do not understand|don't like|tend to|love to|hate|only want|just want|only care|prefer to|struggle with|have no head|won't learn|never learn|are afraid of
        女人就是|女人不懂|女司机|男人就该|头发长见识短|老年人不懂|老年人学不会|外地人|乡下人|农村人不懂|你们这种人|您这个年纪|您这把年纪|到了您这个年纪|你们女的|你们女人|你们男人|你们这代人|你们这些老|女同志嘛|女人嘛|男人嘛|女人家|妇道人家|大老粗|小年轻|傻白甜|连女的都|连女人都|连大妈都|连老太太都|连我妈都|连农民都|连小学文化|女强人|女汉子|剩女
        $groups .. 都是|都不|都爱|都没|都喜欢|都怕|就是|就爱|天生|总是|总爱|往往|一般都|本来就|毕竟|哪懂|不懂|学不会|干不了|做不了|记不住|心细|粗心|情绪化|爱占|爱贪|小心眼|精明|抠|懒|笨|脑子|不靠谱|靠不住|比不上|不如男|不如女|就该|只会|不会用|嘛
        连 .. $groups .. 都|也
        $women .. worry|worries|take to|takes to|haggle|haggles|handle|handles|complain|gossip|overthink|panic|fuss|nag|exaggerate|need a man|need help|don't take|do not take|can handle
        mothers|women|men|farmers|the chinese|germans|foreigners|old people|young people|seniors .. like you .. are|worry|always|never|think|want|love|fear
        $groups .. 总归|终归|到底|毕竟|嘛|总 .. 慢|笨|差|弱|不行|吃力|娇气|麻烦|爽快|豪爽|精明|小气|心软|难缠|爱计较|会算计|学不|转不
        你们|您们|你 .. $groups .. 就|都|喝|爽快|豪爽|精明|小气|实在|算计|讲究|最|爱|嘛
        ladies|women|girls|men|boys|gentlemen .. tend to|usually|generally|of course|naturally|mostly|typically|obviously|are known
        typical for|typical of|that's typical|how typical|so typical|as usual with .. someone|people|a|an|the|your .. from|woman|man|southerner|northerner|south|north|east|generation|age|kind
        from the old school|the old school|his generation|her generation|their generation|that generation|your generation|people of that age|men of his age ... can't|cannot|won't|never|don't|always|are
        您是|你是|她是|毕竟是|到底是|因为是|一个 .. 女的|女人|女同志|女士|女孩子|女老板|老人|外地人|乡下人|农村人|家庭主妇 ... 让|还是|不|别|就|没|请|懂|难怪
        现在的|这些|那些|如今的 .. 年轻人|小年轻|老人|大学生|小姑娘|小伙子|孩子妈|工人|农民工|九零后|零零后|90后|00后 .. 都|就|哪|根本|一个个 .. 吃不了苦|懒|不|没|怕|浮躁|娇气|玩|混
        就爱|总爱|老爱|就喜欢|最爱 .. 拖款|赖账|砍价|占便宜|挑刺|扯皮|吹牛|耍赖|赊账 & 人|客户|那边|老板
        young|old|older|younger .. people|folks|men|women .. like you & understand|don't|can't|never|always|know|cope
        lady|woman|girl|mother|pensioner|senior|housewife .. in your position|like you|your age|such as you|these days & may find|might find|a bit much|too technical|complicated|difficult|ask one of the men|ask a man|your husband|struggle
        ask .. one of the men|a man|the men|your husband|a male colleague|one of the boys|somebody younger|your son|a young colleague & !he wanted
        女孩子|女生|女的|女同志|女士|老人|老年人|小姑娘|文科生|农村|外地人 .. 做|嘛|看|学|当|搞 & 正常|看不懂|不懂|学不会|很难|叫个男|让男|男同事|别勉强|难免|费劲
        you people .. in|from|at|of|never|always|are|just
        people|folks|managers|workers|staff|customers .. from|in .. the public sector|the south|the north|the east|the country|the village|small towns|your country|government|the countryside ... never|always|are|don't|can't|only|rarely
        at your age|at his age|at her age|someone of your age|for your generation & better|simpler|easier|difficult|hard|too|model|still|learn
        $zgroup|农村来的|外地来的|乡下来的|单亲|离异|小地方来的 .. 底子|基础|素质|脑子|反应|接受|习惯|性格 .. 差|慢|低|不好|不行|怪|笨
        $nation & $slur & !you said|our team|we have|speak|speaking|training|course
        for + a|an|someone .. woman|lady|girl|company|firm|farmer|village|man|person|small town|mother|pensioner .. of|from|in|at|,|like ... surprisingly|remarkably|really quite|not bad|impressive|very|pretty|quite & !price
        ladies|women|girls|men|mothers .. usually|often|mostly|generally|rarely|seldom .. find|like|prefer|want|care|struggle|need|love|hate
        send it to|talk to|ask|explain it to|speak to .. your husband|your wife|your son|the men|a man|your boys & technical|boring|complicated|instead|for you|understand
        $zgroup & $zslur & !我们|不分|都能学会|都会用
        像|跟|和 .. 您|你|您这种|您这样 .. 上了年纪|年纪大|女|老|农村|外地|没读过 & 搞不来|不懂|学不会|不行|难|费劲|肯定|弄不
        你们|您们 .. 做|搞|干|当|开 .. 的 .. 就是|都是|都|就 .. 不|爱|抠|乱|精|小气|粗|没
        """;
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

public static partial class ObjectionPlaybook
{
    private static ObjectionPlay Price => new()
    {
        Kind = ObjectionKind.Price,
        Label = Text("Price", "价格"),
        Shades =
        [
            new("relative", ["cheaper", "better price", "match their", "比别", "price is higher"],
                Text("So you have seen something similar for less money.", "您看到有类似的，价格更低。"))
            {
                Explore = Text("What does that other offer include, as far as you have seen?", "对方的报价里都包含哪些内容？"),
            },
            new("value", ["worth", "value for money", "justify", "roi", "for that price", "不值", "性价比", "划不来", "不划算", "花这么多", "投资这么多"],
                Text("So what you would get does not yet add up to what you would pay.", "您觉得花这笔钱，换来的东西还不够值。"))
            {
                Explore = Text("What would it need to achieve for you to call it worth the money?", "要达到什么效果，您会觉得这钱花得值？"),
            },
            new("total", ["more than we expected", "range", "sticker", "心理价位", "贵不少", "贵很多"],
                Text("So the total is more than you had in mind.", "总价比您预想的高。"))
            {
                Explore = Text("What figure did you have in mind, and what was it based on?", "您原来心里大概是个什么数？是怎么估出来的？"),
            },
            new("concession", ["best price", "discount", "lower price", "do better", "come down", "reduce", "knock", "便宜", "打折", "折扣", "优惠", "降", "最低", "底价", "抹", "让利"],
                Text("So you want to be sure there is no room left in the price.", "您想确认价格上还有没有空间。"))
            {
                Explore = Text("Besides the price, what will decide this for you?", "除了价格，这件事您最看重的是什么？"),
            },
        ],
        Listen =
        [
            Text("So at this price, you are not convinced yet.", "您的意思是，这个价格偏高了。"),
            Text("So the price is the part that bothers you.", "主要是价格让您有些顾虑。"),
        ],
        Acknowledge =
        [
            Text("It is sensible to check that the price is worth it.", "买之前看值不值，很正常。"),
            Text("With a spend like this, looking closely is right.", "花钱的事，仔细看看是应该的。"),
        ],
        Explore =
        [
            Text("What are you comparing it with, and what would it need to achieve to feel worth it?", "您是跟什么比较的？要达到什么效果您会觉得值？"),
            Text("What matters most to you here: the price, the result or the quality?", "价格、效果、质量，这三样您最看重哪一样？"),
        ],
        Fits =
        [
            Fit("S1-33.06", "Ask for the reference point", "Ask what they compare it with before you say anything about the price.", "问清参照", "先问是跟什么比，再谈价格。") with { Stages = [.. Early, ConversationStage.Presentation] },
            Fit("S1-33.01", "Fit before price", "Give an honest range if they ask, then come back to whether it fits.", "先看合适再谈价", "对方问价就给出真实范围，再回到合不合适。") with { Stages = Early },
            Fit("S1-33.03", "Say what drives the price", "Name the two or three things that move it up or down.", "说明价格由什么决定", "讲清楚哪两三项会影响价格高低。") with { Stages = Early },
            Fit("S1-33.04", "Put price last, once", "Ask to check the fit first and say when the price comes; the second time they ask, answer.", "价格后谈，只推一次", "先看是否合适，说好什么时候谈价；再问就直接回答。") with { Stages = Early },
            Fit("S1-33.18", "Price against cost", "Set the price against what the problem costs them, same period for both.", "价格与成本对照", "拿价格和问题本身的花费比，口径一致。") with { Stages = [ConversationStage.Presentation, ConversationStage.Negotiation], Needs = TechniqueNeeds.Figure },
            Fit("S1-33.11", "Say yes, and show who pays it and what for", "Own the price calmly, then one true customer result.", "大方承认，用事实说话", "坦然面对价格，讲一个真实客户的结果。") with { Stages = Middle, Needs = TechniqueNeeds.Proof },
            Fit("S1-33.10", "Break it down", "Show the price per day or user, with the total in the same sentence.", "化整为零", "换算成每天或每人多少，总价同时写明。") with { Stages = Middle, Needs = TechniqueNeeds.ListPrice },
            Fit("S1-33.15", "Rank price, effect, quality", "Ask which counts most and let them answer freely.", "三选排序", "问价格、效果、质量哪个最要紧，让对方自己排。") with { Stages = Middle },
            Fit("S1-33.13", "For and against on paper", "Write both columns together; they fill in the cons.", "利弊清单", "一起列两栏，缺点那一栏由客户来写。") with { Stages = Middle },
            Fit("S1-33.14", "Price zones", "Compare their figure with your target and floor before you move.", "三个价格区间", "先拿对方的价和目标价、底线比，再决定怎么谈。") with { Stages = Late },
            Fit("price.trade", "Trade, never give", "Each concession against one of theirs, smaller each time, three rounds at most.", "有来有往", "每让一步都换一样东西，越让越小，最多三轮。") with { Stages = Late, Needs = TechniqueNeeds.Trade },
            Fit("S1-33.05", "Complete to basic", "Show the full scope first, then what falls away at a lower sum; true prices only.", "从全到简", "先给完整方案，再说减少哪些内容对应什么价，价格必须真实。") with { Stages = Late },
            Fit("S1-33.08", "State the price calmly", "Say the number, one reason, and stop talking.", "从容报价", "报出数字，给一个理由，然后停下来。") with { Stages = Late },
        ],
        Avoid =
        [
            Avoid("A discount first", "it says the first price was not meant seriously", "一上来就降价", "等于承认原价是虚的"),
            Avoid("\"Good things cost money\"", "it is no argument and sounds like a lecture", "“好货不便宜”这类话", "不是理由，还像在说教"),
            Avoid("\"Is price all you look at?\"", "it accuses", "“您就只看价格吗”", "听着像指责"),
            Avoid("Total cost of ownership without their figures", "it would be your guess", "没有客户数据就算总成本", "那只是自己猜的"),
        ],
    };

    private static ObjectionPlay Budget => new()
    {
        Kind = ObjectionKind.Budget,
        Label = Text("Budget", "预算"),
        Shades =
        [
            new("frozen", ["freeze", "frozen", "cut", "cost cutting", "cutting costs", "capex", "冻结", "砍", "缩减", "压缩"],
                Text("So spending is frozen for now.", "目前公司的开支收紧了。"))
            {
                Explore = Text("What still gets approved under the freeze, and when will it be looked at again?", "现在哪些支出还能批？什么时候会重新评估？"),
            },
            new("cash", ["cash", "money is tight", "tied up", "周转", "现金流", "手头", "房贷", "紧张"],
                Text("So the money is tied up elsewhere at the moment.", "眼下资金上比较紧。"))
            {
                Explore = Text("When does that ease, and would a smaller first step fit until then?", "大概什么时候会松一些？之前先做一小步可行吗？"),
            },
            new("spent", ["gone", "spent", "allocated", "no budget", "用完", "已经", "没预算", "没有预算", "没列", "没批", "not budgeted", "unbudgeted", "not in the budget"],
                Text("So there is no money set aside for this at the moment.", "这件事目前还没有预算。")),
        ],
        Listen =
        [
            Text("So the means are not there at the moment.", "目前费用上有困难。"),
            Text("So there is no room for it in the budget right now.", "现在预算上还排不进去。"),
        ],
        Acknowledge =
        [
            Text("Spending is tight for many teams; thanks for telling me plainly.", "明白，费用确实要有安排。"),
            Text("Thank you for saying it openly, that helps us both.", "谢谢您直说，这样大家都好办。"),
        ],
        Explore =
        [
            Text("How is money for this usually planned, and could a smaller first step fit?", "这类费用一般怎么安排？先做一小步可行吗？"),
            Text("When is the next budget decided, and what would have to be on the table by then?", "下一次预算什么时候定？到时候需要准备哪些材料？"),
        ],
        Topics = ["payment", "instalment", "installment", "monthly", "per month", "付款", "分期", "月付", "按月"],
        Fits =
        [
            Fit("budget.smaller", "Smaller first step", "Offer the smallest scope that still proves something.", "先做一小步", "给出一个最小但能看到效果的范围。"),
            Fit("budget.cycle", "Business case for the next round", "Put the customer's own figures on one page for the next budget.", "为下一轮预算准备依据", "把客户自己的数字整理成一页，供下次做预算用。"),
            Fit("budget.timing", "Timing of payment", "Ask whether another start or payment date would fit.", "调整付款时间", "问问换个起始或付款时间是否可行。"),
            Fit("S1-33.18", "Price against cost", "Compare with what the problem costs over the same period.", "价格与成本对照", "与同一时期问题造成的花费作比较。") with { Needs = TechniqueNeeds.Figure },
        ],
        Avoid =
        [
            Avoid("A lecture on value", "the money is missing, not the insight", "大谈价值", "对方缺的是钱，不是认识"),
            Avoid("Pride in the price", "it hurts someone who cannot pay", "强调贵有贵的道理", "对方拿不出钱时听着刺耳"),
            Avoid("Urgency", "a frozen budget does not thaw under pressure", "催促", "预算不会因为催就有"),
        ],
    };

    private static ObjectionPlay Guarantee => new()
    {
        Kind = ObjectionKind.Guarantee,
        Label = Text("Guarantee and risk", "保障与风险"),
        Shades =
        [
            new("trial", ["trial", "pilot", "try", "试", "先用"],
                Text("So you would like to see it work before you commit.", "您想先试一试，再做决定。"))
            {
                Explore = Text("What would have to happen in a trial for you to call it a success?", "试用期间看到什么结果，您会认为是成功的？"),
            },
            new("refund", ["refund", "money back", "money-back", "return", "deposit", "退", "押金", "打水漂"],
                Text("So you want to know what happens to your money if it does not work out.", "您担心万一效果不好，钱怎么办。")),
            new("promise", ["guarantee", "in writing", "written", "promise", "assurance", "保证", "承诺", "书面", "白纸黑字", "写进"],
                Text("So you would like a firm commitment and not a sales talk.", "您想要的是明确的承诺，不是口头一说。")),
        ],
        Listen =
        [
            Text("So you want to know what happens if it goes wrong.", "您担心的是万一出问题怎么办。"),
            Text("So the risk should not lie with you alone.", "您不希望风险都由自己来担。"),
        ],
        Acknowledge =
        [
            Text("It makes sense to limit risk.", "想把风险控制住，很合理。"),
            Text("That is a question worth settling beforehand.", "这种事确实应该事先说清楚。"),
        ],
        Explore =
        [
            Text("Which outcome would you want protected, and how would we measure it?", "最想保障哪一项结果？怎么衡量？"),
            Text("Which part feels most uncertain to you: the result, the time or the money?", "您最没把握的是哪一点：效果、时间还是费用？"),
        ],
        Topics = ["refund", "guarantee", "warranty", "return", "退", "保修", "质保"],
        Fits =
        [
            Fit("guarantee.pilot", "Pilot with success criteria", "Agree beforehand what success is and how it is measured.", "带标准的试点", "事先约定什么算成功、怎么衡量。"),
            Fit("guarantee.text", "The written text", "Send the exact guarantee, exit or return terms.", "给出书面条款", "把保障、退出、退款条款原文发给对方。"),
            Fit("guarantee.reference", "A customer who ran the same risk", "Show one approved result.", "同类客户的结果", "讲一个可以公开的客户结果。") with { Needs = TechniqueNeeds.Proof },
        ],
        Avoid =
        [
            Avoid("Promises by word of mouth", "what is not in writing does not count", "口头承诺", "不落到纸面就不算数"),
            Avoid("\"There is no risk\"", "it is never true", "“没有任何风险”", "从来不是事实"),
        ],
    };

    private static ObjectionPlay TermsCompliance => new()
    {
        Kind = ObjectionKind.TermsCompliance,
        Label = Text("Contract and compliance", "合同与合规"),
        Shades =
        [
            new("data", ["data", "privacy", "gdpr", "complian", "security", "soc 2", "iso", "数据", "等保", "隐私", "信息安全", "安全审查", "合规", "保密", "国产化"],
                Text("So you need to know your data is in order before anything else.", "数据和安全合规要先过关。"))
            {
                Explore = Text("Which requirements does your side check against, and who signs them off?", "贵方按哪些要求来审？由谁负责确认？"),
                Topics = ["data", "certif", "iso", "gdpr", "hosted", "security", "数据", "认证", "安全", "等保"],
            },
            new("payment", ["payment", "net 30", "net 60", "net 90", "upfront", "minimum", "付款", "账期", "预付", "首付", "尾款", "发票", "开票", "起订", "最低消费"],
                Text("So the way of paying does not suit you.", "付款方式您觉得不合适。"))
            {
                Explore = Text("Which payment terms does your company usually work with?", "贵公司一般用什么样的付款方式？"),
                Topics = ["payment", "invoice", "net ", "付款", "账期", "发票"],
            },
            new("length", ["three-year", "long-term", "length", "lock", "cancel", "auto-renew", "合同期", "签约期", "绑定", "锁定", "自动续费", "解约"],
                Text("So you do not want to be tied for longer than it is useful to you.", "您不想被合同长期绑住。"))
            {
                Explore = Text("Which term would you be comfortable with, and what should the exit look like?", "多长的期限您能接受？希望怎样可以退出？"),
                Topics = ["contract", "cancel", "notice", "renew", "合同", "取消", "续约", "解约"],
            },
            new("legal", ["legal", "liability", "clause", "indemnity", "terms and conditions", "intellectual", "nda", "条款", "法务", "知识产权", "违约"],
                Text("So the wording has to pass your lawyers first.", "条款要先过法务这一关。"))
            {
                Topics = ["liability", "legal", "责任", "条款"],
            },
        ],
        Listen =
        [
            Text("So the contract side has to be right first.", "合同和手续这边要先谈妥。"),
            Text("So it is the terms that hold you back.", "主要是条款方面有顾虑。"),
        ],
        Acknowledge =
        [
            Text("Those points should be settled in writing.", "这些应该落到书面。"),
            Text("Better to clear that now than after signing.", "这些事签之前讲清楚最好。"),
        ],
        Explore =
        [
            Text("Which clause is the sticking point and who needs to review it?", "具体卡在哪一条？需要谁来审？"),
            Text("Which wording would your side be able to accept?", "怎样的写法贵方可以接受？"),
        ],
        Topics = ["contract", "cancel", "notice", "payment", "data", "certif", "合同", "取消", "付款", "数据", "认证"],
        Fits =
        [
            Fit("terms.documents", "Send the documents", "Send the contract, data and security papers before you discuss them.", "先发文件", "先把合同、数据和安全文件发过去再讨论。"),
            Fit("terms.specialists", "Bring the specialists together", "Put their reviewer and yours in one call.", "让专业的人对接", "请对方审核的人和我方专家直接通话。"),
            Fit("terms.negotiable", "List what can be moved", "Say which points are open and which are not.", "列出可谈事项", "讲明哪些可以谈，哪些不能动。"),
        ],
        Avoid =
        [
            Avoid("Legal or security answers off the cuff", "a wrong one binds you or breaks trust", "临场回答法律或安全问题", "答错了要么被绑住，要么失信"),
            Avoid("Soft words for a binding paper", "a contract must be called a contract", "淡化合同的约束力", "合同就是合同"),
        ],
    };
}

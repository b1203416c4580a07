using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

public static partial class ObjectionPlaybook
{
    private static ObjectionPlay Timing => new()
    {
        Kind = ObjectionKind.Timing,
        Label = Text("Timing", "时机"),
        Shades =
        [
            new("busy", ["busy", "swamped", "忙", "没时间", "没空"],
                Text("So there is simply no time for it right now.", "您现在确实忙不过来。")),
            new("priority", ["priorit", "back burner", "优先级", "排不上", "没提上日程"],
                Text("So other things come first at the moment.", "目前还有更要紧的事。")),
            new("later", ["next ", "later", "call ", "check back", "come back", "revisit", "months", "holidays", "year", "quarter", "下", "明年", "年后", "过", "半年", "节后", "以后", "推迟", "延期", "postpone", "delay", "wait until", "搁置", "on hold"],
                Text("So later suits you better than now.", "您觉得晚一些再做更合适。"))
            {
                Explore = Text("What will be different then, and what happens to {pain} until that time?", "到那时候情况会有什么不同？这期间{pain}怎么办？"),
            },
        ],
        Listen =
        [
            Text("So the moment is not right.", "现在时机还不合适。"),
            Text("So this is not the time for it.", "眼下还不是做这件事的时候。"),
        ],
        Acknowledge =
        [
            Text("You have a lot going on.", "您手头事情多，我理解。"),
            Text("Everything has its time, that is fair.", "事情总有个先后，可以理解。"),
        ],
        Explore =
        [
            Text("What comes first right now, and what happens to {pain} in the meantime?", "目前最优先的是什么？这期间{pain}会怎样？"),
            Text("What would have to be done first so that this can have its turn?", "要等哪些事情先办完，才轮得到这一项？"),
        ],
        Fits =
        [
            Fit("timing.cost", "Cost of waiting, in their figures", "Multiply their own monthly figure by the months of delay, and leave the judgement to them.", "用客户的数字算等待成本", "用对方自己说的月度数字乘以推迟的月数，让对方判断。") with { Needs = TechniqueNeeds.Figure },
            Fit("timing.backplan", "Plan back from their date", "Start from their own event and count back to the day of decision.", "从客户的日子倒推", "从对方自己的节点往回推，得出该决定的日子。"),
            Fit("timing.park", "Park it with a date", "Agree a day to talk again and stay away until then.", "约好日子再谈", "定一个日期，在那之前不打扰。"),
        ],
        Avoid =
        [
            Avoid("An invented deadline", "it is false and easily seen through", "编造截止日期", "不真实，也容易被看穿"),
            Avoid("Chasing every day", "it answers nothing", "天天催", "解决不了任何问题"),
        ],
    };

    private static ObjectionPlay Authority => new()
    {
        Kind = ObjectionKind.Authority,
        Label = Text("Someone else decides", "决策权"),
        Shades =
        [
            new("family", ["wife", "husband", "spouse", "family", "家人", "家里人", "老婆", "老公", "爱人"],
                Text("So you decide this together at home.", "这事您要跟家里一起定。"))
            {
                Acknowledge = Text("That is how it should be.", "一家人一起拿主意是应该的。"),
                Explore = Text("What will matter most to the others when you talk about it?", "家里人最关心的会是哪一点？"),
            },
            new("panel", ["board", "committee", "head office", "headquarters", "总部", "集团", "董事会", "上会", "股东", "审批", "流程", "报批", "采购部"],
                Text("So it has to go through your internal process.", "这件事要走内部流程。"))
            {
                Explore = Text("What steps does it go through, and what will they want to see?", "一般要经过哪几步？每一步最看重什么？"),
            },
            new("wrong_person", ["someone else handles", "not the right person", "不归我管", "不是我负责", "找错人"],
                Text("So this is in someone else's hands.", "这件事是别的同事负责。"))
            {
                Acknowledge = Text("Thank you for telling me.", "谢谢您告诉我。"),
                Explore = Text("Who looks after this at your company, and how do they like to be approached?", "贵公司这方面由哪位负责？怎样联系比较合适？"),
            },
        ],
        Listen =
        [
            Text("So you cannot decide this on your own.", "这件事不是您一个人能定的。"),
            Text("So there is someone else who has to agree.", "还需要其他人点头。"),
        ],
        Acknowledge =
        [
            Text("Of course, a decision like this involves more people.", "这样的事一起决定是对的。"),
            Text("That is normal for a decision of this size.", "这种规模的事，大家一起定很正常。"),
        ],
        Explore =
        [
            Text("Who takes part, and what will each want to know?", "还有哪些人参与？他们各自关心什么？"),
            Text("What will be asked first when you bring it up?", "到时候对方最先会问什么？"),
        ],
        Fits =
        [
            Fit("authority.path", "Ask for the path", "Ask who decides, in which order, and on what.", "问清决策路径", "问清谁来定、按什么顺序、看什么。"),
            Fit("authority.page", "One page for the decider", "Write a page they can hand on: what it does, what it costs, what is open.", "给决策人的一页纸", "写一页能直接转交的：做什么、多少钱、还有什么没定。"),
            Fit("authority.together", "A joint talk", "Offer to join for the hard questions, with your contact in the lead.", "一起谈", "主动提出一起参加，回答难题，由联系人主导。"),
            Fit("authority.coach", "Prepare your contact", "Go through the questions that will come.", "帮联系人做准备", "把可能被问到的问题先过一遍。"),
        ],
        Avoid =
        [
            Avoid("Going over their head in secret", "you lose the one ally you have", "背着联系人找上级", "会失去唯一的支持者"),
            Avoid("\"Surely you can decide that\"", "it shames them", "“您肯定能做主”", "让对方难堪"),
        ],
    };

    private static ObjectionPlay Need => new()
    {
        Kind = ObjectionKind.Need,
        Label = Text("No need seen", "没有需求"),
        Shades =
        [
            new("fine", ["fine", "happy with how", "works for us", "isn't broken", "ain't broke", "够用", "挺好", "没什么问题", "没遇到", "不影响"],
                Text("So what you have today does its job.", "现在的办法够用了。"))
            {
                Acknowledge = Text("Then there is no reason to change for the sake of change.", "好用当然不必为换而换。"),
                Explore = Text("If you could improve one thing in how you handle {task} today, what would it be?", "如果{task}有一处可以改进，您最想改哪里？"),
            },
            new("effort", ["不想换", "不想折腾", "何必"],
                Text("So changing does not seem worth the trouble.", "您觉得换一套太折腾。")),
            new("interest", ["interest", "not looking", "兴趣", "不考虑", "没打算", "没有打算", "没计划", "没有计划"],
                Text("So this is not something you are looking for.", "您目前没有这方面的打算。")),
        ],
        Listen =
        [
            Text("So you do not see what it would do for you.", "您觉得这个东西用不上。"),
            Text("So as things stand, you can do without it.", "按目前的情况，您觉得没有必要。"),
        ],
        Acknowledge =
        [
            Text("Fair, no one should buy what they do not need.", "不需要当然不用买。"),
            Text("Thank you for being straight with me.", "谢谢您直接告诉我。"),
        ],
        Explore =
        [
            Text("How do you handle {task} today, and where does it cost time?", "现在{task}是怎么处理的？哪里最费时间？"),
            Text("Which part of the day-to-day takes more effort than it should?", "日常工作里，哪个环节比较费劲？"),
        ],
        Fits =
        [
            Fit("need.today", "Ask about today", "Ask what they use now, what they like, and what they would change.", "从现状问起", "问现在用什么、哪里满意、想改哪里。"),
            Fit("need.latent", "Look for the hidden cost", "Ask where time or money goes that nobody has counted.", "找没算过的花费", "问哪些时间和钱一直没人算过。"),
            Fit("need.benchmark", "A case like theirs", "One approved result from the same trade, then ask how it is with them.", "同行参照", "讲一个同行业可公开的结果，再问对方的情况。") with { Needs = TechniqueNeeds.Proof },
            Fit("need.let_go", "Let go", "If there is no need, say so and leave the door open.", "体面放手", "确实没有需要就承认，留个联系。"),
        ],
        Avoid =
        [
            Avoid("Closing", "there is nothing yet to close", "逼单", "还没到成交的时候"),
            Avoid("A discount or a guarantee", "nobody wants less of what they do not need", "降价或打包票", "不需要的东西，再让利也没用"),
        ],
    };

    private static ObjectionPlay Stall => new()
    {
        Kind = ObjectionKind.Stall,
        Label = Text("Putting it off", "推托"),
        Shades =
        [
            new("material", ["send", "email", "资料", "发邮件", "邮箱"],
                Text("So you would like something in writing to look at first.", "您想先看看资料。"))
            {
                Acknowledge = Text("Happy to, and short enough to read in two minutes.", "可以，我挑最要紧的发，不占您太多时间。"),
                Explore = Text("So that I send the right page: what would you want it to answer?", "为了发得对路，您最想从里面看到哪方面的内容？"),
            },
            new("think", ["think", "sleep", "mull", "考虑", "想", "研究"],
                Text("So you want to turn it over in your mind first.", "您想再斟酌一下。")),
        ],
        Listen =
        [
            Text("So you are not ready to decide.", "您现在还不想定下来。"),
            Text("So you would rather leave it open for now.", "您想先放一放。"),
        ],
        Acknowledge =
        [
            Text("Take the time you need.", "您可以慢慢考虑。"),
            Text("There is no hurry on my side.", "不着急，您按自己的节奏来。"),
        ],
        Explore =
        [
            Text("What would you like to weigh up: the fit, the cost or the timing?", "主要想再权衡合不合适、费用还是时间？"),
            Text("What is the one thing you would still want to know?", "您还想弄清楚的是哪一点？"),
        ],
        Fits =
        [
            Fit("stall.reason", "One question for the reason", "Ask once what is still open, then respect the answer.", "问一次原因", "问一次还有什么没想清楚，然后尊重回答。"),
            Fit("stall.step", "A small step or a clear exit", "Offer one small next step and make saying no easy.", "小步或退路", "给一个很小的下一步，也让对方好拒绝。"),
            Fit("stall.page", "One page and a date", "Send at most a page and agree the day to talk.", "一页资料加一个日期", "最多发一页，并约好通话的日子。"),
        ],
        Avoid =
        [
            Avoid("Chasing", "it turns a maybe into a no", "反复追问", "会把“也许”追成“不要”"),
            Avoid("\"Just checking in\"", "it brings nothing", "“就是问问进展”", "没有带来任何新东西"),
            Avoid("Acting as if it were decided", "nothing has been agreed", "当作已经答应", "什么都还没谈定"),
        ],
    };

    private static ObjectionPlay Unknown => new()
    {
        Kind = ObjectionKind.Unknown,
        Label = Text("Not clear yet", "还不清楚"),
        Listen = [Text("So something does not sit right yet.", "看来还有地方让您不太放心。"), Text("So there is a point we should look at.", "看来有一点需要说清楚。")],
        Acknowledge = [Text("Thank you for saying so.", "谢谢您说出来。"), Text("I would rather hear it than guess.", "您愿意讲，比我瞎猜好。")],
        Explore =
        [
            Text("Could you tell me a little more, so that I answer the right thing?", "您能再多说一点吗？这样我才答得到点子上。"),
            Text("What would have to be different for this to work for you?", "要怎样调整，对您来说才合适？"),
        ],
        Fits = [Fit("unknown.ask", "Ask first", "Let them say what is behind it before you answer anything.", "先问清楚", "先让对方讲清背后的原因，再回答。")],
        Avoid = [Avoid("Answering a guess", "you may raise a doubt they did not have", "凭猜测作答", "可能引出对方本来没有的顾虑")],
    };
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

public static partial class ObjectionPlaybook
{
    private static ObjectionPlay Trust => new()
    {
        Kind = ObjectionKind.Trust,
        Label = Text("Trust", "信任"),
        Shades =
        [
            new("burned", ["burned", "bad experience", "scam", "snake oil", "上过当", "被坑过", "吃过亏", "踩过坑", "忽悠", "骗"],
                Text("So you have been let down before.", "您以前有过不愉快的经历。"))
            {
                Acknowledge = Text("After that, being careful is right.", "吃过亏，谨慎是应该的。"),
                Explore = Text("What went wrong that time, and what would have to be different now?", "那次问题出在哪里？这次要怎样您才放心？"),
            },
            new("unknown_company", ["never heard", "don't know", "who are you", "startup", "small", "new company", "be around", "out of business", "没听", "不了解", "不认识", "小公司", "新公司", "成立多久", "名气", "倒闭", "跑路"],
                Text("So we are new to you, and you wonder who you would be dealing with.", "您对我们还不了解，想知道是跟什么样的公司打交道。"))
            {
                Acknowledge = Text("Being careful is right.", "第一次接触，谨慎是应该的。"),
            },
            new("evidence", ["proof", "prove", "results", "true", "believe", "convinced", "doubt", "how do", "skeptical", "sceptical", "track record", "references", "案例", "证明", "证据", "真的假的", "是不是真", "怎么知道", "有这么好", "好听", "吹牛", "夸大", "怀疑"],
                Text("So you would want to see it before you believe it.", "您想看到真凭实据。"))
            {
                Acknowledge = Text("That is a fair thing to ask.", "这样要求很合理。"),
            },
        ],
        Listen =
        [
            Text("So you are not sure yet that you can rely on us.", "您还不确定我们靠得住。"),
            Text("So the confidence is not there yet.", "您心里还不太踏实。"),
        ],
        Acknowledge =
        [
            Text("Being careful is right, you do not know us yet.", "第一次接触，谨慎是应该的。"),
            Text("I would want to know that too in your place.", "换作是我，也会先弄清楚。"),
        ],
        Explore =
        [
            Text("What would you need to see or whom would you need to speak to?", "您看到什么、或和谁聊过会比较放心？"),
            Text("Which single thing would make you more comfortable?", "哪一点弄清楚了，您会更踏实？"),
        ],
        Topics = ["certif", "iso", "认证"],
        Fits =
        [
            Fit("trust.proof", "One checkable fact", "One approved result with its source; no more.", "一个可核实的事实", "讲一个有出处、可公开的结果，点到为止。") with { Needs = TechniqueNeeds.Proof },
            Fit("trust.limits", "Admit a limit", "Say one thing you cannot do; it makes the rest believable.", "承认短处", "主动说一件做不到的事，其余的话才可信。"),
            Fit("trust.pilot", "Small pilot", "Let them see for themselves in a small way.", "小范围试用", "先小范围试，让对方自己看。") with { Needs = TechniqueNeeds.Trial },
            Fit("trust.visit", "Let them check", "Offer a visit, a sample or a talk with the people who do the work.", "请对方来核实", "邀请参观、看样品，或和做事的人聊聊。"),
        ],
        Avoid =
        [
            Avoid("More claims", "doubt grows with every one", "继续夸自己", "说得越多越让人怀疑"),
            Avoid("Numbers without a source", "one wrong figure costs all the rest", "没有出处的数字", "一个数不实，其余都没人信"),
        ],
    };

    private static ObjectionPlay Competition => new()
    {
        Kind = ObjectionKind.Competition,
        Label = Text("Competition", "竞争"),
        Shades =
        [
            new("own_build", ["build", "built", "自己", "自研"],
                Text("So you are thinking of building it yourselves.", "您这边打算自己做。"))
            {
                Acknowledge = Text("You know your own needs better than anyone.", "自己的需求自己最清楚。"),
                Explore = Text("Who would build and look after it, and what would that team leave undone?", "由谁来开发和维护？他们手上的事怎么安排？"),
            },
            new("comparing", ["compar", "shopping", "quote", "other vendors", "another vendor", "looking at other", "evaluating", "alternatives", "对比", "比较", "货比", "多看", "看看其他", "另一家", "其他", "别的", "别家", "同行", "竞品", "隔壁"],
                Text("So you are looking at several offers side by side.", "您正在几家之间比较。"))
            {
                Acknowledge = Text("Comparing is the right thing to do.", "多比较几家是应该的。"),
                Explore = Text("Which points will decide between the offers?", "几家比下来，最后看哪几点来定？"),
            },
            new("switching", ["switch", "换供应商", "更换", "切换"],
                Text("So changing suppliers would cost you something.", "换一家对您来说有成本。")),
        ],
        Listen =
        [
            Text("So this is in the hands of a supplier you know.", "您这边已经有合作的供应商了。"),
            Text("So someone is already looking after this for you.", "这件事您已经有人在做。"),
        ],
        Acknowledge =
        [
            Text("Good that you already have someone who knows you.", "有熟悉的供应商是好事。"),
            Text("A partner who knows your business is worth something.", "合作久了互相了解，这很难得。"),
        ],
        Explore =
        [
            Text("What works well with them, and what would you change if you could?", "他们哪些做得好？如果能改，您想改哪一点？"),
            Text("What made you choose them at the time?", "当初是看中了他们哪一点？"),
        ],
        Fits =
        [
            Fit("competition.table", "One table of criteria", "Their criteria, both suppliers, every cell with a source.", "同一张对比表", "按客户的标准列表，每一格都有出处。"),
            Fit("competition.three", "Three against three", "Where we are stronger, where they are, plainly.", "三比三", "我们强在哪三点，对方强在哪三点，如实讲。"),
            Fit("competition.complement", "Beside, not instead", "Look for the part the present supplier does not cover.", "补充而不是替换", "找现有供应商没有覆盖的部分。"),
            Fit("S1-27", "How they chose last time", "Ask how they came to the present supplier and what it brought.", "问上一次怎么选的", "问当初怎么选的、带来了什么好处。"),
        ],
        Avoid =
        [
            Avoid("Talking the rival down", "you insult their choice, and in China it is unlawful advertising", "贬低对手", "等于否定客户的选择，在中国还涉嫌违法"),
            Avoid("Asking them to break a contract", "it harms them and you", "鼓动违约", "害了客户也害自己"),
        ],
    };

    private static ObjectionPlay Function => new()
    {
        Kind = ObjectionKind.Function,
        Label = Text("Function and fit", "功能与适配"),
        Shades =
        [
            new("integration", ["integrat", "compatible", "work with", "对接", "接口", "集成", "兼容"],
                Text("So it has to work with the systems you already have.", "它要能跟您现有的系统对上。"))
            {
                Explore = Text("Which data has to go from where to where, and how often?", "具体是哪些数据、从哪到哪、多久同步一次？"),
                Topics = ["connect", "interface", "integrat", "api", "对接", "接口", "集成"],
            },
            new("complexity", ["complicated", "complex", "hard to use", "difficult", "太复杂", "操作复杂", "难用", "不好用", "难上手"],
                Text("So you fear people will not cope with it.", "您担心用的人上不了手。"))
            {
                Acknowledge = Text("If people do not use it, it is worth nothing.", "用的人用不起来，再好也白搭。"),
                Explore = Text("Who would use it every day, and what do they work with now?", "每天是谁来用？他们现在用的是什么？"),
                Topics = ["training", "培训"],
            },
            new("quality", ["slow", "performance", "accuracy", "quality", "reliab", "throughput", "scale", "durab", "handle", "powerful", "性能", "慢", "卡顿", "精度", "准确", "质量", "稳定", "容量", "承载", "耐用", "做工", "材质", "达不到"],
                Text("So you doubt that it performs under your conditions.", "您担心在您的实际条件下达不到要求。"))
            {
                Explore = Text("Which load or figure does it have to reach, and how would you test it?", "要达到什么指标？您会怎么测？"),
            },
            new("missing", ["missing", "lacks", "doesn't have", "not enough", "doesn't support", "does not support", "offline", "doesn't do", "workflow", "没有", "缺少", "功能", "不支持", "支持不支持", "满足不了", "不符合"],
                Text("So something you need is not there, as far as you can see.", "您需要的功能，目前没看到。")),
        ],
        Listen =
        [
            Text("So you are not sure that it does what you need.", "您不确定它能不能满足要求。"),
            Text("So the question is whether it fits the way you work.", "关键是合不合您的实际用法。"),
        ],
        Acknowledge =
        [
            Text("That is an important requirement.", "这一点确实关键。"),
            Text("Good that you raise it now and not after the start.", "现在提出来，比上线以后发现要好。"),
        ],
        Explore =
        [
            Text("In which situation do you need it, and how often?", "具体在什么场景用，频率怎样？"),
            Text("What would you have to see to be satisfied on this point?", "这一点看到什么样的结果，您就满意了？"),
        ],
        Fits =
        [
            Fit("function.demo", "Demo of the exact task", "Show their task with their data, nothing else.", "演示对方的实际场景", "用客户的数据做客户的那件事。"),
            Fit("function.workaround", "A workaround with its effort", "Say how it can be done today and how much work that is.", "替代办法讲明代价", "说明现在能怎么做、要花多少功夫。"),
            Fit("function.admit", "Admit the gap", "If it is not there, say so and name what would do it.", "承认做不到", "没有就说没有，并告诉对方什么能满足。"),
        ],
        Avoid =
        [
            Avoid("Promising a feature nobody has planned", "it becomes a broken promise", "承诺没有计划的功能", "迟早变成失信"),
            Avoid("Jargon", "it hides the answer", "满口术语", "让人听不到答案"),
        ],
    };

    private static ObjectionPlay AfterSales => new()
    {
        Kind = ObjectionKind.AfterSales,
        Label = Text("Service after the sale", "售后服务"),
        Shades =
        [
            new("left_alone", ["alone", "disappear", "after we sign", "after we buy", "after we pay", "after the sale", "没人管", "不管", "找不到人", "跟不上", "不到位"],
                Text("So you worry about being left alone once the contract is signed.", "您担心签完就没人管。")),
            new("response", ["response time", "sla", "24/7", "service level", "support is slow", "响应", "多久能到", "7x24"],
                Text("So you want to know how fast someone reacts.", "您想知道出了问题多久有人响应。"))
            {
                Explore = Text("Which response would you consider good, and at which hours does it matter most?", "怎样的响应您觉得满意？哪些时段最要紧？"),
            },
            new("breakdown", ["break", "repair", "who do", "who will", "spare", "坏", "维修", "找谁", "出了问题", "配件", "备件", "返修"],
                Text("So you want to know who helps when something breaks.", "您想知道出了故障找谁。"))
            {
                Explore = Text("What happened the last time something failed, and how long could you wait?", "以前出故障时是怎么处理的？最多能等多久？"),
            },
        ],
        Listen =
        [
            Text("So the service after the purchase is your concern.", "您关心的是买了以后的服务。"),
            Text("So you want to know what happens once it is yours.", "您想知道买回去以后怎么办。"),
        ],
        Acknowledge =
        [
            Text("After the purchase is when it counts.", "买之后的服务才见真章。"),
            Text("That should be clear before you decide.", "这个应该在决定之前说清楚。"),
        ],
        Explore =
        [
            Text("What went wrong before, and what response would you consider good?", "以前遇到过什么情况？怎样的响应您满意？"),
            Text("What kind of help would you need, and at which times?", "您需要哪方面的支持？一般在什么时段？"),
        ],
        Topics = ["support", "service", "maintenance", "repair", "支持", "售后", "响应", "维修", "服务"],
        Fits =
        [
            Fit("after_sales.scope", "Service scope in writing", "Send what is included, with response times.", "书面服务范围", "把包含的内容和响应时间发给对方。"),
            Fit("after_sales.person", "A named person", "Name who answers, and introduce them before the signature.", "具体到人", "说明由谁负责，签约前先认识。"),
            Fit("after_sales.reference", "A site that uses it", "Show a customer who has been through it.", "在用客户", "介绍一个用过售后的客户。") with { Needs = TechniqueNeeds.Proof },
        ],
        Avoid =
        [
            Avoid("\"Don't worry\"", "it answers nothing", "“您放心”", "等于没回答"),
            Avoid("Vague promises", "they will be remembered at the first fault", "含糊的承诺", "第一次出故障就会被想起来"),
        ],
    };

    private static ObjectionPlay Resources => new()
    {
        Kind = ObjectionKind.Resources,
        Label = Text("People, time and support", "人手与资源"),
        Shades =
        [
            new("dealer", ["what support do we get", "marketing support", "dealer", "co-marketing", "厂家支持", "市场支持", "广告支持", "物料支持", "资源支持"],
                Text("So you want to know what you get from us as a partner.", "您想了解厂家能给到哪些支持。"))
            {
                Acknowledge = Text("A dealer has every right to ask that.", "做代理先问支持，很应该。"),
                Explore = Text("Which support has helped you sell most with other brands?", "以往哪种支持对您卖货最有帮助？"),
                Topics = ["dealer", "partner", "marketing", "co-op", "代理", "经销", "市场", "广告", "物料"],
            },
            new("people", ["staff", "nobody", "no one", "people", "team", "hire", "人手", "缺人", "没人", "没有人", "专人", "部门", "技术人员", "腾不出", "抽不出", "团队"],
                Text("So there is nobody free to take this on.", "您这边抽不出人来做。")),
            new("adoption", ["train", "learning", "adopt", "change management", "培训", "学习", "不会", "抵触", "推不动", "推行", "落地"],
                Text("So you wonder whether your people would really use it.", "您担心推下去，员工用不起来。"))
            {
                Explore = Text("Who would have to change the way they work, and what would help them?", "哪些人要改变做法？怎样他们会更容易接受？"),
            },
            new("effort", ["effort", "migrat", "too much work", "time to implement", "工作量", "周期", "麻烦", "迁移"],
                Text("So the effort of changing over looks too big.", "您觉得切换的工作量太大。")),
        ],
        Listen =
        [
            Text("So you lack the hands to make it happen.", "您这边人手和精力有限。"),
            Text("So the question is who would do the work.", "问题是由谁来做。"),
        ],
        Acknowledge =
        [
            Text("New things do take people and time.", "上新东西确实要人和时间。"),
            Text("It would be wrong to pretend it takes no work.", "要说完全不费事，那不是实话。"),
        ],
        Explore =
        [
            Text("Which part worries you most: set-up, training or daily use?", "最担心的是实施、培训还是日常使用？"),
            Text("How many hours could your team spare, and when?", "您的团队能抽出多少时间？大概什么时候？"),
        ],
        Topics = ["set-up", "setup", "training", "onboarding", "implementation", "included", "上线", "培训", "实施", "安装", "包含"],
        Fits =
        [
            Fit("resources.table", "Who does what", "One table: our work, your work, hours each.", "分工表", "一张表：我方做什么、贵方做什么、各要几小时。"),
            Fit("resources.phases", "Step by step", "Begin with one team or site and add the rest later.", "分步上线", "先从一个小组或一个点开始，再逐步推开。"),
            Fit("resources.training", "Training plan", "Show what training is included and how long it takes.", "培训计划", "说明包含哪些培训、要多长时间。"),
        ],
        Avoid =
        [
            Avoid("\"It's easy\"", "they have heard that before", "“很简单的”", "对方早就听过这话"),
            Avoid("Hiding the effort", "it comes out in the first week", "隐瞒工作量", "第一周就会露馅"),
        ],
    };
}

using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>The form of a message in sentences of both languages: errands, leftovers, officialese, the other language.</summary>
public class MessageFormTests
{
    private const string ManyErrands = """
        Please return the signed form by Friday. I also need the names of your three site leads from you. And please transfer the deposit today.
        Two things from your side: please email me the floor plan, and have Dev call our engineer.
        Could you send me last year's invoices?\n\nPlease also tell Ruth to approve the budget.\n\nWhen can we meet your director?
        Reply with the serial numbers, register on our portal and pay the deposit this week.
        Before Monday: fill in the questionnaire, sign the NDA, and pick a slot in my calendar.
        Kindly forward this to your CFO. Then book the room and let me know how many will come.
        I'd like you to review the draft, and I need your logo by Tuesday.\n\nWould you also introduce me to Mr Deng?
        Your to-do list: 1. Sign the order. 2. Send the purchase number. 3. Name a contact on site.
        Please send me the list. And would you please tell IT to open an account?
        Fill in the form and return it, then transfer the deposit.
        Do ask Lena to test the two loggers. Also have finance confirm the address. And drop me the shipping window.
        请您填一下问卷，盖章后寄回，再把对接人的电话发我。
        麻烦今天确认订单。还请您约财务一起开会。
        请把图纸发我。另外请安排试机时间。发票信息也请一并提供。
        请丁总签字，请仓库清点数量，请财务付订金。
        您先把名单报给我，再让李师傅量一下尺寸，最后请何总签字。
        需要您做三件事：一、回传合同；二、提供开票资料；三、确定安装日期。
        烦请转告陈总，并麻烦您回复付款方式。
        您能把去年的账单给我吗？\n\n也请您今天定下开课时间。\n\n方便介绍一下采购经理吗？
        """;

    private const string OneErrand = """
        Would Tuesday at ten suit you? If not, send me another time.
        Which part should we look at first?
        You can cancel within 14 days and get your deposit back. Which line would Clare like to look at first?
        Is noise the reason?\n\nWould a page on how it works be of use?
        We fill in the form and send the papers. Which day suits you?
        Freight is yours to pay, so please add it to the plan.\n\nWhich line would he want to look at first?
        Please confirm the call on 2 December. If the time is bad, tell me a better one.
        You asked for the data sheet; it is attached. Does that answer your question?
        Can we install without stopping the hall? I don't know yet.\n\nWhich part worries you most?
        Thank you for the order. Please check the spelling of your address below.
        Do you know one or two managers with the same problem? Would you ask them first?
        Please ignore my mail of this morning. The right file is attached. Does it open for you?
        Feel free to forward this. Which day suits you?
        If you'd rather wait, just say so. Otherwise, shall I book the survey?
        Is it the total that troubles you, or paying it at once?
        The plan: you test it, your team notes faults, and then finance looks at the numbers. Shall I bring the kit on Monday?
        Let me know which of the two you prefer, Tuesday or Thursday.
        Have a good weekend. Would a short call help?
        Would it help if I sent a sample page? Just reply yes or no.
        Call me any time if something is unclear. When would your team be ready?
        Could you let me know by Friday whether the drawing fits? A yes is enough.
        Take your time. No need to answer today.
        You wrote: "send me the price and fill in our form". Here is the price. Whose form do you mean?
        Please find the offer attached. Which line should we go through first?
        请问您最矮的纸箱有多高？
        三个仓的网络情况，请您这边核一下。\n\n12月1日您看合适吗？
        请您看看附件。哪一部分先过？
        周二还是周四方便？都不行的话，您说个时间。
        请放心，数据放在上海。您还担心哪一点？
        请把清单发我，周五前都行。
        能不能请您问问身边一两位同行，看对方愿不愿意了解？不方便也没关系。
        上午那封发错了，请忽略，以这封为准。您看完有疑问，直接回这封信就行。
        您说“请把价格发我”，价格在附件里。够清楚吗？
        如果您方便，请约上陈经理。周三可以吗？
        谢谢您把名单发我。下一步我来排课，您看周几开始？
        要改时间，回这封信就行。
        请注意，合同12月31日到期。您打算续吗？
        您是先看价钱，还是更怕再漏报？
        多请八个临时工，一个月要七万二。您觉得这个算法合理吗？
        """;

    private const string Leftovers = """
        Here's a draft you could send to Tamika:
        Certainly, here is the follow-up message:
        Great, here's a shorter version:
        The price is None per month.
        Sure thing, here is the shorter version:
        I've kept it under 100 words and avoided jargon.
        Of course! Below is a follow-up that strikes a friendly tone.
        Let me know if you want it more formal.
        Happy to tweak the wording further.
        Hi {first_name}, the plan is ready.
        Hi [insert name], the plan is ready.
        The price is $[amount] per month.
        Dear <Customer>, thank you.
        The plan costs XXX euros.
        See you on ___ at ___.
        Contact: (phone number)
        Our customer TBD saved time.
        Lorem ipsum dolor sit amet.
        Hello NAME_HERE, thanks.
        ## Next steps
        - **Price:** as listed
        `RoutePilot` plans the tours.
        As an AI language model, I can't call you.
        Note: I assumed the meeting was on Tuesday.
        (Adjust the date before sending.)
        I hope this email draft meets your needs!
        Word count: 92
        Version 1 (friendly):
        [Your Name]
        [Company logo]
        {% if vip %} thank you
        %FIRSTNAME%, thank you.
        <b>Offer</b> valid today
        &nbsp;Thank you for the call.
        以下为修改后的邮件：
        好的，这是更口语化的一版：
        您好，【客户名】总，方案好了。
        XX总，您好，方案好了。
        您的方案报价为____元。
        （此处插入案例）
        {{姓名}}您好
        以上内容供您参考，您可以按实际情况调整。
        希望以上内容符合您的要求。
        如果您还需要更简短的版本，请告诉我。
        作为AI助手，我无法直接发送邮件。
        注：请将日期替换为实际日期。
        **报价**：每台360元
        贵司[部门]的同事说好用。
        这是一封语气温和的跟进邮件：
        ### 下一步
        金额：￥X,XXX
        """;

    private const string OwnWords = """
        Here is the offer once more, on one page:
        Three points I noted last Tuesday:
        Sure, easy to split it. Per month:
        The proposal is attached. Here's the short version:
        Great to pour for 11 of you last Tuesday. To recap:
        None of this is a forecast.
        住店客人的电动车，现在在哪里充电？
        好的，时间改到周四上午十点：
        Great news: the floor plan is ready.
        Sure, we can meet on Tuesday.
        Let me know if you want another date.
        Would you like me to bring a sample?
        (pause)
        If he says "call later": Of course.
        The size is XXL and the code is XX-40.
        Version 2 of the drawing replaces the first.
        The draft of 16 November is out of date.
        Note: the office is closed on Friday.
        Cost: 5 * 3 * 2 = 30
        a_b and snake_case names stay.
        P.S. The e-mail of Monday still holds.
        Here is my answer to your two questions.
        I've prepared the paper for Ruth.
        Your note about the fridges stayed with me.
        He can adjust the tone of the alarm, too.
        以下是三点说明：
        好的，周三见。
        以下是您要的报价：
        （停顿，等回答）
        【开场】黎经理您好，我是梁志豪。
        如需调整时间，请告诉我。
        希望这份资料对您有用。
        【汇账通】吴老板，我是方婷。
        注意：合同12月31日到期。
        这是您要的大纲。
        收到，谢谢！
        如果需要修改合同，我来改。
        """;

    private const string Stiff = """
        We hereby refer to the aforementioned survey and, pursuant to the order, send the plan herewith.
        In accordance with your letter, and notwithstanding the delay, the undersigned confirms the date. Please be advised of it.
        The implementation of the optimisation of operational communication necessitates the determination of organisational responsibilities and the documentation of all administrative prerequisites of the installation.
        兹就贵方来函事宜，特此予以回复。
        鉴于前述情形，谨此提请贵方审酌，敬请示知。
        本公司现就该设备于贵公司生产车间之安装事宜以及相关人员之培训安排等有关事项进行统筹规划并结合贵公司提出的各项具体要求对整体实施方案作出进一步的细化调整以期能够在既定的时间范围之内顺利完成各项预定工作目标并达到双方此前共同商定之预期效果。
        """;

    private const string Plain = """
        The plan is attached. It shows the tours of Monday, and you can change each of them by hand.
        Our Calibration Laboratory in Cambridge keeps the certificates. Each logger has one of its own.
        You asked who installs it. Your own technicians can; it takes about five minutes for each fridge, and we help by phone.
        您问谁来装。师傅自己就能装，每台大约五分钟，我们电话里帮忙。
        价格是每台360元，一年一付，含三次线上培训。
        鉴于您周五要开会，我先把要点写在这里。
        """;

    private const string Mixed = """
        The plan is ready. 请您查收附件。
        We look forward to the call, 期待您的回复。
        您好，方案好了。Looking forward to hearing from you!
        方案好了。Please let me know what you think about it.
        试机视频周四发您，we will of course answer all of your questions。
        """;

    private const string OneLanguage = """
        Mr Wang (王强) sent “旺季前必须上线”.
        The Chinese manual says 安装 on page 4.
        RoutePilot 对接 SAP 和 Microsoft Dynamics 365 Business Central。
        您说的 CRM、ERP 和 Excel 台账，都能导入。
        他原话是“Please send it by Friday at the latest”。
        """;

    public static TheoryData<string, string, bool> Sentences => Data(("one_ask|T-10", ManyErrands, OneErrand), ("leftover|placeholder", Leftovers, OwnWords), ("reading_level", Stiff, Plain), ("language_mix", Mixed, OneLanguage));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Run_Sentence_IsFoundOrLeftAlone(string rules, string sentence, bool bad)
    {
        var text = sentence.Replace("\\n", "\n", StringComparison.Ordinal);
        var english = char.IsAsciiLetter(text[0]) && !text.StartsWith("RoutePilot", StringComparison.Ordinal);
        var language = rules != "language_mix" ? Languages.Of(text) : english ? Language.English : Language.Chinese;
        Fact[] names = [new() { Id = "lead.contact", Text = "王强 Wang", Source = FactSource.Lead }, new() { Id = "seller.product.1", Text = "RoutePilot", Source = FactSource.Seller }];
        var found = DraftCheck.Run(new DraftText { Body = text }, new RuleExample(language, text) { Facts = names }.Brief).Findings.Where(f => rules.Split('|').Contains(f.Rule) && f.Severity != Severity.Note).ToList();
        if (bad) found.ShouldNotBeEmpty(sentence);
        else found.Select(f => f.Message + " " + f.Text).ShouldBeEmpty(sentence);
    }

    private static TheoryData<string, string, bool> Data(params (string Rules, string Bad, string Good)[] rows)
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var (rules, bad, good) in rows)
        {
            foreach (var line in Lines(bad)) data.Add(rules, line, true);
            foreach (var line in Lines(good)) data.Add(rules, line, false);
        }

        return data;
    }

    private static string[] Lines(string block) => block.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>Says a next best action in plain words: what to do, and why now. For the rep's own eyes, never sent to a customer.</summary>
public static class ActionWords
{
    private const int QuoteLimit = 60;

    /// <summary>What to do, one sentence without a full stop.</summary>
    public static string What(DealAction action, Language language)
    {
        var about = Quote(action.About, language);
        var who = Line(action.Person);
        string Say(string english, string chinese) => language.Pick(english, chinese);
        return action.Kind switch
        {
            ActionKind.StopOptOut or ActionKind.StopDisqualified => Say("Send nothing and close the record", "不再联系，关闭该记录"),
            ActionKind.SolveComplaint => Say($"Solve the complaint{Before(about)} before anything is sold", $"先解决投诉{about}，暂停一切销售动作"),
            ActionKind.AnswerMessage => Say($"Answer {who ?? "their"}{(who is null ? "" : "'s")} message{Before(about)}", $"回复{who ?? "客户"}的来信{about}"),
            ActionKind.KeepLatePromise => Say($"Do what was promised{Colon(about)}; apologise once", $"兑现承诺{about}，并致歉一次"),
            ActionKind.DoOverdueStep => Say($"Do the overdue step{Before(about)}, or agree a new date", $"完成已逾期的下一步{about}，或重新约定日期"),
            ActionKind.KeepPromise => Say($"Do what was promised{Colon(about)}", $"兑现承诺{about}"),
            ActionKind.PrepareStep => Say($"Prepare{Before(about ?? "the next step")}: aim, open points, material", $"为{about ?? "下一步"}做准备：目标、待解决的问题、资料"),
            ActionKind.FirstTouch => Say($"Research for 15 minutes, then write the first message{With("to", who)}", $"先花15分钟做功课，再给{who ?? "对方"}写第一封信"),
            ActionKind.FindBasis => Say($"Research for 15 minutes and record how {who ?? "this contact"} came to us; write only after that", $"先花15分钟做功课，并记录{who ?? "该联系人"}的来源和同意情况，之后再联系"),
            ActionKind.DiscoveryCall => Say($"Arrange a discovery call{With("with", who)}: what should change, and why now?", $"约{who ?? "客户"}做一次需求沟通：想改变什么，为什么是现在"),
            ActionKind.AskCondition => Say($"Ask {who ?? "the customer"} about {ConditionName(action.Condition, language)}", $"向{who ?? "客户"}了解{ConditionName(action.Condition, language)}"),
            ActionKind.ScheduleDemo => Say($"Arrange the demo with {who ?? "the person who decides"}", $"约{who ?? "决策人"}看演示"),
            ActionKind.AnswerObjection => Say($"Answer the open objection{With("on", ObjectionName(action.Objection, language))}{Colon(about)}; ask before you answer", $"处理未解决的{ObjectionName(action.Objection, language)}异议{about}：先问清，再回答"),
            ActionKind.MeetSecondPerson => action.About is { } second
                ? Say($"Ask {who ?? "the contact"} to bring in {Line(second)}", $"请{who ?? "联系人"}引荐{Line(second)}")
                : Say($"Ask {who ?? "the contact"} who else takes part, and meet them", $"向{who ?? "联系人"}了解还有谁参与决策，并约见"),
            ActionKind.FollowUpProposal => Say($"Follow up the proposal{With("with", who)}, bringing something new: a fact, a case, an answer", $"跟进{(who is null ? "" : who + "的")}方案，带上新的内容：一个事实、案例或答复"),
            ActionKind.CloseProposalFile => Say($"Ask {who ?? "the customer"} for a decision on the proposal, or whether to close the file", $"请{who ?? "客户"}对方案作出决定，或确认是否先搁置"),
            ActionKind.AskDecision => Say($"Ask for the decision, with {who ?? "the person who signs"} at the table and a benefit they have acknowledged", $"请客户作决定：{who ?? "签字人"}在场，且客户已认可至少一项好处"),
            ActionKind.Requalify => Say($"Ask {who ?? "the customer"} whether {about ?? "this"} still matters; if not, close it kindly", $"向{who ?? "客户"}确认{about ?? "这件事"}是否仍然重要；若不再需要，礼貌收尾"),
            ActionKind.CloseAsLost => Say($"Propose to close it as lost and try again from {Day(action.Date, language)}", $"建议按丢单关闭，{Day(action.Date, language)}起再联系"),
            ActionKind.CheckStart => Say($"Check with {who ?? "the customer"} that the start went well, and say thank you", $"向{who ?? "客户"}确认上线顺利，并致谢"),
            ActionKind.AskReferral => Say($"Review the result with {who ?? "the customer"} and ask for one or two introductions", $"与{who ?? "客户"}回顾成果，并请其介绍一两位同行"),
            ActionKind.Renewal => RenewalStep(action.Days ?? 0, language),
            ActionKind.Revive => Say($"Write one message{With("to", who)}{Colon(about)}", $"给{who ?? "客户"}发一条信息{about}"),
            ActionKind.AskNewDate => Say($"Ask {who ?? "the customer"} for a new decision date", $"请{who ?? "客户"}给出新的决策日期"),
            ActionKind.AgreeStep when about is not null => Say($"Agree a date for {about}{With("with", who)}", $"与{who ?? "客户"}约定{about}的日期"),
            ActionKind.AgreeStep => Say($"Agree the next step and its date{With("with", who)}", $"与{who ?? "客户"}约定下一步和日期"),
            _ => Say($"Nothing now; look again by {Day(action.Deadline, language)}", $"暂无动作，{Day(action.Deadline, language)}前再看一次"),
        };
    }

    /// <summary>Why, one phrase without a full stop.</summary>
    public static string Why(DealAction action, Language language)
    {
        string Say(string english, string chinese) => language.Pick(english, chinese);
        var date = Day(action.Date, language);
        return action.Kind switch
        {
            ActionKind.StopOptOut => Say("they asked not to be contacted", "对方要求不再联系"),
            ActionKind.StopDisqualified => Say("disqualified", "已判定不合格"),
            ActionKind.SolveComplaint => Say("a complaint is open", "有未解决的投诉"),
            ActionKind.AnswerMessage => Say($"came in on {date}, no answer recorded", $"{date}收到，尚无回复记录"),
            ActionKind.KeepLatePromise or ActionKind.DoOverdueStep => Say($"due {date}, {Days(action.Days)} late", $"应于{date}完成，已逾期{action.Days}天"),
            ActionKind.KeepPromise => Say($"promised for {date}", $"承诺日期为{date}"),
            ActionKind.PrepareStep => Say($"takes place on {date}", $"定于{date}"),
            ActionKind.FirstTouch => Say("new lead", "新线索"),
            ActionKind.FindBasis => Say("no basis for contact is recorded (not legal advice)", "没有可联系依据的记录（非法律意见）"),
            ActionKind.DiscoveryCall => Say("passed on by marketing, not yet vetted by sales", "市场已移交，销售尚未沟通"),
            ActionKind.AskCondition => action.Grade switch
            {
                Grade.Claimed => Say("so far only claimed", "目前只有口头说法"),
                Grade.Negative => Say("on record as missing: ask what would change that", "记录显示不具备：了解怎样才会改变"),
                _ => Say("not known yet", "尚不清楚"),
            },
            ActionKind.ScheduleDemo => Say("need, budget and decision maker are evidenced; no demo recorded", "需求、预算、决策人均有依据，尚无演示记录"),
            ActionKind.AnswerObjection => action.Date is null ? Say("still open", "尚未解决") : Say($"raised on {date}, still open", $"{date}提出，尚未解决"),
            ActionKind.MeetSecondPerson => Say($"{Sum(action, language)} rests on one contact", $"{Sum(action, language)}只系于一位联系人"),
            ActionKind.FollowUpProposal or ActionKind.CloseProposalFile => Say($"{action.Days} business days without an answer", $"已{action.Days}个工作日没有答复"),
            ActionKind.AskDecision => Say("need, budget and decision maker are evidenced, no objection is open", "需求、预算、决策人均有依据，没有未解决的异议"),
            ActionKind.Requalify => action.Days is null ? Say("no dated next step", "没有约定日期的下一步") : Say($"no contact for {Days(action.Days)}", $"已{action.Days}天没有联系"),
            ActionKind.CloseAsLost => Say($"stalled, and open for {Days(action.Days)} where {Days(action.UsualDays)} is usual", $"已停滞，开启{action.Days}天，通常为{action.UsualDays}天"),
            ActionKind.CheckStart => Say($"won on {date}", $"{date}成交"),
            ActionKind.AskReferral => Say($"result confirmed on {date}", $"{date}确认了成果"),
            ActionKind.Renewal => Say($"the contract ends on {date}", $"合同于{date}到期"),
            ActionKind.Revive => Say($"set aside until {date}", $"搁置至{date}"),
            ActionKind.AskNewDate => Say($"was expected for {date}", $"原预计{date}成交"),
            ActionKind.AgreeStep => action.About is null ? Say("none is recorded", "没有记录下一步") : Say("it has no date", "尚未约定日期"),
            _ => Say($"next step{Before(Quote(action.About, language))} on {date}", $"下一步{Quote(action.About, language)}定于{date}"),
        };
    }

    /// <summary>The four marks of the renewal clock: 120, 90, 60, 30 days before the end (E.7).</summary>
    private static string RenewalStep(int daysLeft, Language language) => daysLeft switch
    {
        > 90 => language.Pick("Review the results of the contract together", "一起回顾合同期内的成果"),
        > 60 => language.Pick("Agree the goals for the next term", "商定下一期的目标"),
        > 30 => language.Pick("Send the renewal proposal", "提交续约方案"),
        _ => language.Pick("Ask for the renewal decision; name the terms of automatic renewal", "请客户决定是否续约，并说明自动续约条款"),
    };

    private static string ConditionName(Criterion? condition, Language language) => condition switch
    {
        Criterion.Need => language.Pick("the need: what happens if nothing changes", "需求：如果不改变会怎样"),
        Criterion.Authority => language.Pick("who decides", "由谁决定"),
        _ => language.Pick("the budget", "预算"),
    };

    private static string? ObjectionName(ObjectionKind? kind, Language language) => kind switch
    {
        ObjectionKind.Price => language.Pick("price", "价格"),
        ObjectionKind.Budget => language.Pick("budget", "预算"),
        ObjectionKind.Timing => language.Pick("timing", "时机"),
        ObjectionKind.Trust => language.Pick("trust", "信任"),
        ObjectionKind.Competition => language.Pick("a rival", "竞争对手"),
        ObjectionKind.Need => language.Pick("need", "需求"),
        ObjectionKind.Authority => language.Pick("who decides", "决策权"),
        ObjectionKind.Function => language.Pick("function", "功能"),
        ObjectionKind.AfterSales => language.Pick("service", "售后"),
        ObjectionKind.Resources => language.Pick("resources", "人手和时间"),
        ObjectionKind.Guarantee => language.Pick("guarantees", "保障"),
        ObjectionKind.TermsCompliance => language.Pick("terms", "条款"),
        _ => language.Pick<string?>(null, ""),
    };

    private static string Sum(DealAction action, Language language) => Figures.Amount(action.Amount!, language);

    private static string Day(LocalDate? date, Language language) => date is { } day ? Figures.Date(day, language) : language.Pick("a date to be agreed", "待定日期");

    private static string Days(int? days) => days == 1 ? "1 day" : $"{days} days";

    private static string Before(string? text) => text is null ? "" : " " + text;

    private static string Colon(string? text) => text is null ? "" : ": " + text;

    private static string With(string word, string? text) => string.IsNullOrEmpty(text) ? "" : $" {word} {text}";

    private static string? Quote(string? text, Language language) => Line(text) is { Length: > 0 } line ? language.Pick($"“{line}”", $"“{line}”") : null;

    /// <summary>Recorded text on one line, without control characters, at most 60 characters.</summary>
    private static string? Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var line = string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= QuoteLimit) return line;
        var cut = char.IsHighSurrogate(line[QuoteLimit - 2]) ? QuoteLimit - 2 : QuoteLimit - 1;
        return line[..cut].TrimEnd() + "…";
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

/// <summary>
/// Which of our stages a CRM's stage name means (FORMATS: stage mapping; G.1). Names of Salesforce, HubSpot (label and
/// internal name), Pipedrive, Zoho, common spreadsheets, Chinese and German. A name that is not listed has no stage:
/// it is asked, never guessed.
/// </summary>
public static class StageMapping
{
    /// <summary>
    /// The stage that a name means, or null when it is not known. Case, spaces and punctuation do not matter; a
    /// pipeline's name in brackets behind it is ignored ("Closed Won (Sales Pipeline)"), and so is its number.
    /// </summary>
    public static Stage? Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        if (OfKey(NameKey.Of(name)) is { } stage) return stage;
        var bracket = name.IndexOfAny(['(', '（', '[']);
        return bracket > 0 ? OfKey(NameKey.Of(name[..bracket])) : null;
    }

    /// <summary>The stage of a key, also when people number their stages ("03 方案报价", "Proposal 50 %") or call them so ("报价阶段").</summary>
    private static Stage? OfKey(string key)
    {
        if (Known.TryGetValue(key, out var stage)) return stage;
        var bare = key.Trim(Digits);
        if (bare.EndsWith("阶段", StringComparison.Ordinal)) bare = bare[..^2];
        return Known.TryGetValue(bare, out stage) ? stage : null;
    }

    /// <summary>The stage that a level of interest (意向等级) stands for where a sheet keeps no stage: high, middle or low interest.</summary>
    public static Stage? OfInterest(string? level) => NameKey.Of(level) switch
    {
        "高" or "意向高" or "高意向" or "强" => Stage.Opportunity,
        "中" or "意向中" or "中意向" or "一般" => Stage.Sql,
        "低" or "意向低" or "低意向" or "弱" => Stage.Mql,
        _ => null,
    };

    /// <summary>Every name that is known for a stage, in the order of the table.</summary>
    public static IReadOnlyList<(Stage Stage, IReadOnlyList<string> Names)> Table { get; } =
    [
        (Stage.Lead, ["Lead", "Prospecting", "Prospect", "Lead In", "New", "New Lead", "Subscriber", "Not Contacted", "Attempted to Contact", "To Contact", "线索", "新客户", "新线索", "新增客户", "潜在客户", "潜在线索", "待跟进", "待联系", "未联系", "未跟进", "Neu", "Neuer Lead", "Neukontakt", "Interessent", "Noch nicht kontaktiert"]),
        (Stage.Mql, ["MQL", "Marketing Qualified Lead", "Contacted", "Contact Made", "In Contact", "Connected", "First Contact", "Initial Contact", "已联系", "联系中", "初步接触", "初步沟通", "初步沟通中", "初步联系", "初步了解", "初次接触", "初次沟通", "初次联系", "首次接触", "首次沟通", "首次联系", "接触中", "已接触", "建立联系", "已建联", "电话沟通", "已加微信", "意向低", "低意向", "Kontaktiert", "Kontakt hergestellt", "Kontakt aufgenommen", "Erstkontakt", "In Kontakt"]),
        (Stage.Sql, ["SQL", "Qualification", "Sales Qualified Lead", "Appointment Scheduled", "Qualified To Buy", "Qualified", "Pre-Qualified", "Engaging", "Meeting Scheduled", "Meeting Booked", "Following Up", "Follow Up", "意向客户", "有意向", "意向", "初步意向", "意向沟通", "意向确认", "已拜访", "拜访中", "上门拜访", "已约访", "已邀约", "跟进中", "持续跟进", "跟进", "重点跟进", "沟通中", "意向中", "中意向", "Qualifiziert", "Qualifizierung", "Termin vereinbart", "Erstgespräch", "Nachfassen", "Qualifiziert zum Kauf"]),
        (Stage.Opportunity, ["Opportunity", "Needs Analysis", "Needs Assessment", "Value Proposition", "Id. Decision Makers", "Identify Decision Makers", "Perception Analysis", "Presentation Scheduled", "Decision Maker Bought-In", "Needs Defined", "Demo Scheduled", "Demo Completed", "Demo Done", "Discovery", "Demo", "Evaluation", "Technical Evaluation", "Trial", "Pilot", "POC", "Proof of Concept", "需求确认", "需求确认中", "需求沟通", "需求沟通中", "需求分析", "需求调研", "需求挖掘", "需求对接", "需求明确", "明确需求", "商机", "商机确认", "意向高", "高意向", "意向强烈", "已演示", "演示中", "产品演示", "方案演示", "方案沟通", "方案制定", "方案设计", "技术交流", "技术评估", "试用", "试用中", "已试用", "试点", "试点中", "测试中", "送样", "立项", "已立项", "待报价", "Bedarfsanalyse", "Bedarfsermittlung", "Bedarf geklärt", "Präsentation geplant", "Präsentation vereinbart", "Präsentation", "Demo vereinbart", "Testphase", "Pilotphase", "Evaluierung", "Verkaufschance"]),
        (Stage.Proposal, ["Proposal", "Proposal/Price Quote", "Proposal/Quote", "Contract Sent", "Proposal Made", "Proposal Sent", "Proposal Submitted", "Proposal Presented", "Quoted", "Quote", "Quoting", "Quote Sent", "Quotation", "Quotation Sent", "Offer", "Offer Sent", "已报价", "报价", "报价中", "报价阶段", "已发报价", "方案", "方案中", "方案报价", "方案报价中", "报价方案", "方案提交", "提交方案", "已提交方案", "方案已提交", "已发方案", "投标", "投标中", "已投标", "招投标", "Angebot", "Angebotsphase", "Angebot erstellt", "Angebot gesendet", "Angebot versendet", "Angebot verschickt", "Angebot abgegeben", "Angebot unterbreitet", "Vertrag gesendet", "Vertrag versendet"]),
        (Stage.Negotiation, ["Negotiation", "Negotiation/Review", "Negotiations Started", "Negotiating", "In Negotiation", "Contract Negotiation", "Price Negotiation", "Contract Review", "Legal Review", "Contracting", "商务谈判", "商务谈判中", "谈判", "谈判中", "价格谈判", "议价", "议价中", "商务洽谈", "商务洽谈中", "洽谈", "洽谈中", "合同", "合同谈判", "合同审核", "合同审核中", "合同审批", "合同审批中", "合同拟定", "合同签订中", "待签约", "待签", "待签合同", "签约中", "签单中", "Verhandlung", "In Verhandlung", "Verhandlungen begonnen", "Vertragsverhandlung", "Preisverhandlung", "Vertragsprüfung"]),
        (Stage.Commit, ["Commit", "Committed", "Verbal Commitment", "Verbal Commit", "Verbal Agreement", "口头承诺", "口头同意", "口头确认", "Mündliche Zusage", "Zugesagt"]),
        (Stage.Won, ["Won", "Closed Won", "Deal Won", "Win", "Signed", "Contract Signed", "成交", "已成交", "成交客户", "已签约", "签约", "签约成功", "已签合同", "合同已签", "已签单", "签单", "成单", "已成单", "赢单", "已赢单", "赢单关闭", "Gewonnen", "Abgeschlossen und gewonnen", "Geschlossen gewonnen", "Auftrag gewonnen", "Auftrag erhalten", "Beauftragt", "Unterschrieben"]),
        (Stage.Lost, ["Lost", "Closed Lost", "Deal Lost", "Closed Lost to Competition", "Lost Lead", "Disqualified", "Unqualified", "Not Qualified", "Junk Lead", "Rejected", "Abandoned", "Cancelled", "Canceled", "丢单", "已丢单", "输单", "已输单", "输单关闭", "流失", "已流失", "流失客户", "失败", "已失败", "战败", "未成交", "无效", "无效线索", "无效客户", "无意向", "拒绝", "已拒绝", "放弃", "已放弃", "作废", "已作废", "Verloren", "Abgeschlossen und verloren", "Geschlossen verloren", "Auftrag verloren", "Abgelehnt", "Abgesagt", "Disqualifiziert"]),
        (Stage.Parked, ["Parked", "On Hold", "Deferred", "Recycled", "Stalled", "Paused", "Postponed", "Dormant", "Contact in Future", "暂停", "已暂停", "搁置", "已搁置", "搁置中", "暂缓", "已暂缓", "暂缓/搁置", "延期", "推迟", "暂不考虑", "休眠", "冻结", "Zurückgestellt", "Pausiert", "Geparkt", "Verschoben", "Wiedervorlage"]),
    ];

    // Below the table: static members are set in the order of the source.
    private static readonly Dictionary<string, Stage> Known = Build();
    private static readonly char[] Digits = [.. "0123456789"];

    private static Dictionary<string, Stage> Build()
    {
        var known = new Dictionary<string, Stage>(StringComparer.Ordinal);
        foreach (var (stage, names) in Table)
        {
            foreach (var name in names) known.Add(NameKey.Of(name), stage);
        }

        return known;
    }
}

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
    /// pipeline's name in brackets behind it is ignored ("Closed Won (Sales Pipeline)").
    /// </summary>
    public static Stage? Of(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        if (Known.TryGetValue(NameKey.Of(name), out var stage)) return stage;
        var bracket = name.IndexOfAny(['(', '（', '[']);
        return bracket > 0 && Known.TryGetValue(NameKey.Of(name[..bracket]), out stage) ? stage : null;
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
        (Stage.Lead, ["Lead", "Prospecting", "Prospect", "Lead In", "New", "New Lead", "Subscriber", "线索", "新客户", "新线索", "潜在客户", "Neu", "Neuer Lead", "Interessent"]),
        (Stage.Mql, ["MQL", "Marketing Qualified Lead", "Contacted", "Contact Made", "已联系", "初步接触", "意向低", "Kontaktiert", "Kontakt hergestellt"]),
        (Stage.Sql, ["SQL", "Qualification", "Sales Qualified Lead", "Appointment Scheduled", "Qualified To Buy", "Qualified", "Engaging", "意向客户", "已拜访", "意向中", "Qualifiziert", "Qualifizierung", "Termin vereinbart", "Qualifiziert zum Kauf"]),
        (Stage.Opportunity, ["Opportunity", "Needs Analysis", "Value Proposition", "Id. Decision Makers", "Identify Decision Makers", "Perception Analysis", "Presentation Scheduled", "Decision Maker Bought-In", "Needs Defined", "Demo Scheduled", "Discovery", "Demo", "需求确认", "商机", "意向高", "已演示", "方案演示", "Bedarfsanalyse", "Bedarf geklärt", "Präsentation geplant", "Präsentation vereinbart", "Verkaufschance"]),
        (Stage.Proposal, ["Proposal", "Proposal/Price Quote", "Proposal/Quote", "Contract Sent", "Proposal Made", "Proposal Sent", "Quoted", "Quote Sent", "已报价", "报价", "方案", "方案报价", "Angebot", "Angebot erstellt", "Angebot gesendet", "Angebot abgegeben", "Vertrag gesendet", "Vertrag versendet"]),
        (Stage.Negotiation, ["Negotiation", "Negotiation/Review", "Negotiations Started", "Negotiating", "商务谈判", "谈判", "合同", "合同谈判", "Verhandlung", "In Verhandlung", "Verhandlungen begonnen"]),
        (Stage.Commit, ["Commit", "Committed", "Verbal Commitment", "Verbal Agreement", "口头承诺", "待签约", "Mündliche Zusage", "Zugesagt"]),
        (Stage.Won, ["Won", "Closed Won", "Deal Won", "成交", "已成交", "已签约", "赢单", "Gewonnen", "Abgeschlossen und gewonnen", "Geschlossen gewonnen", "Auftrag gewonnen"]),
        (Stage.Lost, ["Lost", "Closed Lost", "Deal Lost", "Closed Lost to Competition", "丢单", "输单", "流失", "已流失", "已丢单", "Verloren", "Abgeschlossen und verloren", "Geschlossen verloren"]),
        (Stage.Parked, ["Parked", "On Hold", "Deferred", "Recycled", "暂停", "搁置", "Zurückgestellt", "Pausiert"]),
    ];

    // Below the table: static members are set in the order of the source.
    private static readonly Dictionary<string, Stage> Known = Build();

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

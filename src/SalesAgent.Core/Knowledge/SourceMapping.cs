using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

/// <summary>Which of our lead sources a CRM's words mean. Words that are not listed mean nothing: the source stays unknown.</summary>
public static class SourceMapping
{
    /// <summary>The source that the words mean, or null. Case, spaces and punctuation do not matter.</summary>
    public static LeadSource? Of(string? words)
    {
        var key = NameKey.Of(words);
        return key.Length > 0 && Known.TryGetValue(key, out var source) ? source : null;
    }

    private static readonly Dictionary<string, LeadSource> Known = new[]
    {
        (LeadSource.Inbound, new[] { "Inbound", "Web", "Website", "Web Form", "Organic Search", "Paid Search", "Organic Social", "Paid Social", "Direct Traffic", "Email Marketing", "Chat", "Call In", "Web Download", "Online Store", "官网", "网站", "主动咨询", "来电", "线上咨询", "公众号", "网络推广", "线上推广", "官网咨询", "Webseite", "Kontaktformular", "Anfrage" }),
        (LeadSource.Outbound, ["Outbound", "Cold Call", "Cold Email", "Cold Calling", "Prospecting", "Purchased List", "陌拜", "陌生拜访", "电销", "主动开发", "电话销售", "地推", "Kaltakquise"]),
        (LeadSource.Referral, ["Referral", "Referrals", "Customer Referral", "Employee Referral", "External Referral", "Word Of Mouth", "转介绍", "推荐", "老客户推荐", "朋友介绍", "客户介绍", "客户推荐", "客户转介绍", "老客户转介绍", "熟人介绍", "Empfehlung"]),
        (LeadSource.Event, ["Event", "Trade Show", "Tradeshow", "Conference", "Seminar", "Webinar", "展会", "活动", "会议", "研讨会", "线下活动", "Messe", "Veranstaltung"]),
        (LeadSource.Partner, ["Partner", "Channel", "Reseller", "Channel Partner", "渠道", "合作伙伴", "代理商", "渠道商", "渠道合作", "Vertriebspartner"]),
        (LeadSource.Customer, ["Customer", "Existing Customer", "Existing Business", "Upsell", "老客户", "客户", "Bestandskunde"]),
        (LeadSource.Other, ["Other", "其他", "Sonstige", "Andere"]),
    }.SelectMany(row => row.Item2.Select(name => (Key: NameKey.Of(name), Source: row.Item1))).DistinctBy(pair => pair).ToDictionary(pair => pair.Key, pair => pair.Source, StringComparer.Ordinal);
}

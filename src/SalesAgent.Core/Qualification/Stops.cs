using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>
/// Disqualification and parking (B.6): what people recorded by id, and what the card shows beyond doubt. DQ-04 to DQ-07,
/// DQ-09 and DQ-10 disqualify; DQ-01 to DQ-03 park; DQ-08 asks for a merge. When several hold, the one that protects the
/// person most comes first: opt-out, then misconduct, under age, hardship, then the rest.
/// </summary>
public static class Stops
{
    /// <summary>Opt-out: hides the score and stops every message.</summary>
    public const string OptOut = "DQ-06";

    /// <summary>Days after which a confirmed "no need" is worth another look (DQ-01).</summary>
    public const int NoNeedDays = 180;

    /// <summary>Days after which a confirmed "no money" is worth another look (DQ-02).</summary>
    public const int NoMoneyDays = 90;

    private static readonly LocalizedText[] Labels =
    [
        new("no need, says the decision maker", "决策人确认没有需求"),
        new("no money, and no other way to pay", "确认没有资金，也没有其他付款方式"),
        new("not the decision maker, and introductions were refused", "不是决策人，引荐也被拒绝"),
        new("outside what we serve", "不在服务范围内"),
        new("not a buyer", "不是真实买家"),
        new("asked not to be contacted", "要求不再联系"),
        new("asked for something unlawful", "提出违法要求"),
        new("duplicate of an open record", "与现有记录重复"),
        new("hardship, or cannot judge the deal", "经济困难或难以判断交易"),
        new("under age", "未成年"),
    ];

    private static readonly LocalizedText[] Advice =
    [
        new("Recorded on the card. Look again in 180 days, no sequence until then.", "卡片上已记录。180 天后再看，期间不做跟进序列。"),
        new("Recorded on the card. Look again in 90 days.", "卡片上已记录。90 天后再看。"),
        new("Recorded on the card. Nobody else can be reached at present.", "卡片上已记录。目前没有其他可接触的人。"),
        new("Recorded on the card.", "卡片上已记录。"),
        new("Recorded on the card: a competitor, a student project, a vendor or a test entry.", "卡片上已记录：同行、学生作业、推销方或测试信息。"),
        new("No message on any channel, from anybody.", "任何渠道、任何人都不要再联系。"),
        new("Recorded on the card. Stop, and take it to compliance.", "卡片上已记录。请停止推进并上报合规部门。"),
        new("Merge the two records before going on.", "请先合并两条记录，再继续。"),
        new("Recorded on the card. No selling; offer help or neutral information.", "卡片上已记录。不做销售，只提供帮助或中立信息。"),
        new("No selling to a minor; speak to the guardian only.", "不向未成年人销售，只与监护人沟通。"),
    ];

    private static readonly int[] Precedence = [6, 7, 10, 9, 5, 4];

    /// <summary>What stops this lead: out, parked, or to be merged first.</summary>
    internal readonly record struct Verdict(Stop? Out, Stop? Parked, bool Merge);

    internal static Verdict Find(LeadCard lead, SellerProfile seller, LocalDate today, GradedEvidence?[] grades, in CardText text)
    {
        var found = new Stop?[Labels.Length + 1];
        foreach (var entry in lead.Disqualify)
        {
            var number = RuleId.Number(entry, "DQ", Labels.Length)
                ?? throw new SalesInputException($"disqualify: '{entry}' is not a rule; use DQ-01 to DQ-10{Nearest.Hint(entry, Enumerable.Range(1, Labels.Length).Select(n => RuleId.Of("DQ", n)))}");
            found[number] = Of(number, Advice[number - 1]);
        }

        found[6] ??= OptedOut(text);
        found[5] ??= Competitor(lead, seller);
        found[4] ??= OutsideTerritory(lead, seller);
        found[10] ??= UnderAge(lead);
        foreach (var number in Precedence)
            if (found[number] is { } stop) return new Verdict(stop, null, false);
        var parked = Parking.NoNeed(lead, today, grades) ?? found[1] ?? Parking.NoMoney(lead, today, grades) ?? found[2] ?? Parking.NoAccess(lead, grades) ?? found[3];
        return new Verdict(null, parked, found[8] is not null);
    }

    internal static Stop Of(int number, LocalizedText why, LocalDate? until = null) => new(RuleId.Of("DQ", number), Labels[number - 1], why, until);

    private static Stop? OptedOut(in CardText text)
    {
        if (text is { OptedOut: true, OptOutDate: { } date })
            return Of(6, new($"They said so on {Figures.Date(date, Language.English)}. {Advice[5].English}", $"{Figures.Date(date, Language.Chinese)}已明确提出。{Advice[5].Chinese}"));
        return text.OptedOut ? Of(6, Advice[5]) : null;
    }

    private static Stop? Competitor(LeadCard lead, SellerProfile seller)
    {
        if (lead.Company?.Name is not { } name) return null;
        foreach (var competitor in seller.Competitors)
            if (string.Equals(competitor.Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)) return Of(5, new($"{competitor.Name} is a competitor in the seller profile.", $"{competitor.Name} 是卖方资料中列出的竞争对手。"));
        return null;
    }

    private static Stop? OutsideTerritory(LeadCard lead, SellerProfile seller)
    {
        if (lead.Company?.Country is not { } country || seller.Territory.Count == 0) return null;
        foreach (var served in seller.Territory)
            if (string.Equals(served, country, StringComparison.OrdinalIgnoreCase)) return null;
        return Of(4, new($"The customer is in {country}; the seller profile serves {string.Join(", ", seller.Territory)}.", $"客户在 {country}；卖方资料中的服务范围为 {string.Join("、", seller.Territory)}。"));
    }

    /// <summary>A consumer who writes that they are under 18: "I am 16 years old", 我今年16岁.</summary>
    private static Stop? UnderAge(LeadCard lead)
    {
        if (lead.SegmentOrDefault != Segment.B2C) return null;
        foreach (var activity in lead.Activities)
            if (activity.Direction == Direction.In && activity.Text is { } text && (SaysAge(text, "I am ", " years old") || SaysAge(text, "I'm ", " years old") || SaysAge(text, "我今年", "岁") || SaysAge(text, "我才", "岁") || SaysAge(text, "我", "岁"))) return Of(10, Advice[9]);
        return null;
    }

    private static bool SaysAge(string text, string before, string after)
    {
        for (var at = text.IndexOf(before, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(before, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var digits = text.AsSpan(at + before.Length);
            var length = 0;
            while (length < digits.Length && length < 3 && char.IsAsciiDigit(digits[length])) length++;
            if (length > 0 && int.TryParse(digits[..length], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var age) && age < 18 && digits[length..].StartsWith(after, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}

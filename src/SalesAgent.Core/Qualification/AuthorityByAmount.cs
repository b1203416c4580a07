using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>
/// Who may sign for which amount (B.6): real limits of the seller profile, else our defaults. A deal above the limit of
/// the person who claims authority caps authority at claimed until somebody above has been reached. A limit that the
/// person stated wins over the table. Without amount, company size or a recognised title nothing is capped.
/// </summary>
public static class AuthorityByAmount
{
    /// <summary>Our defaults, change them in the seller profile: companies under 50 people, 50 to 500, and above.</summary>
    public static IReadOnlyList<ApprovalLimit> Defaults { get; } =
    [
        new() { MaxEmployees = 49, TeamLead = 1_000, DepartmentHead = 5_000, Executive = 30_000 },
        new() { MaxEmployees = 500, TeamLead = 3_000, DepartmentHead = 20_000, Executive = 150_000 },
        new() { MaxEmployees = null, TeamLead = 5_000, DepartmentHead = 50_000, Executive = 500_000 },
    ];

    private static readonly PhraseList Signing = new("sign", "signs", "sign off", "approve*", "authoris*", "authoriz*", "decide*", "release*", "签", "批", "定", "做主");

    /// <summary>What that person may sign for, in the deal's currency; null when it is not known or has no limit.</summary>
    public static decimal? Limit(int? employees, Seniority seniority, SellerProfile seller)
    {
        var row = Row(employees, seller.ApprovalLimits.Count > 0 ? seller.ApprovalLimits : Defaults);
        return row is null ? null : seniority switch
        {
            Seniority.Junior or Seniority.TeamLead => row.TeamLead,
            Seniority.DepartmentHead => row.DepartmentHead,
            Seniority.Executive => row.Executive,
            _ => null,
        };
    }

    /// <summary>The authority evidence with its grade capped, and the reason when it was.</summary>
    public static (GradedEvidence? Evidence, LocalizedText? Note) Cap(LeadCard lead, SellerProfile seller, GradedEvidence? authority, LocalDate today)
    {
        if (authority is null || authority.Grade is Grade.Unknown or Grade.Negative) return (authority, null);
        if (lead.SegmentOrDefault == Segment.B2C) return Household(lead, authority, today);
        return authority.Grade == Grade.Claimed ? (authority, null) : CapCompany(lead, seller, authority);
    }

    private static (GradedEvidence?, LocalizedText?) CapCompany(LeadCard lead, SellerProfile seller, GradedEvidence authority)
    {
        if (lead.Amount is not { } deal) return (authority, null);
        var said = authority.Evidence;
        var role = said.ByRole ?? (said.By is null || IsSame(said.By, lead.Contact?.Name) ? lead.Contact?.Role : null);
        var seniority = JobTitles.SeniorityOf(role);
        if (Limit(lead.Company?.Employees, seniority, seller) is not { } limit || deal.Amount <= limit) return (authority, null);
        if (IsCovered(lead, seller, deal.Amount, role)) return (authority, null);
        var (amount, most) = (Figures.Number(deal.Amount), Figures.Number(limit));
        var ours = seller.ApprovalLimits.Count > 0;
        return (authority with { Grade = Grade.Claimed }, new(
            $"Authority counts as claimed: {role} usually signs up to {deal.Currency} {most} in a company of this size, and this deal is {deal.Currency} {amount}. Reach the person above, or record the limit they stated{(ours ? "" : " (our default table; put real limits in the seller profile)")}.",
            $"决策权暂按“口头声称”计：这种规模的企业里，{role}通常可签 {deal.Currency} {most} 以内，本单为 {deal.Currency} {amount}。请接触上一级负责人，或记录对方说明的签字权限{(ours ? "" : "（默认权限表，可在卖方资料中替换）")}。"));
    }

    /// <summary>A sufficient limit was stated, or somebody who may sign this amount took part or was met.</summary>
    private static bool IsCovered(LeadCard lead, SellerProfile seller, decimal amount, string? tooLow)
    {
        var employees = lead.Company?.Employees;
        bool MaySign(string? role) => role is not null && role != tooLow && JobTitles.SeniorityOf(role) is var seniority and not Seniority.Unknown && !(Limit(employees, seniority, seller) < amount);
        foreach (var evidence in lead.Evidence)
            if (evidence.Criterion == Criterion.Authority && evidence.Grade != Grade.Negative && StatedLimit(evidence.Quote) >= amount) return true;
        foreach (var evidence in lead.Evidence)
            if (evidence.Grade != Grade.Negative && MaySign(evidence.ByRole)) return true;
        foreach (var person in lead.Stakeholders)
            if (person.Met == true && MaySign(person.Role)) return true;
        return false;
    }

    /// <summary>The amount that a person says they may sign for ("I sign up to 50k", "5万以内我签"), or null.</summary>
    public static decimal? StatedLimit(string? quote)
    {
        if (string.IsNullOrEmpty(quote) || !Signing.IsIn(quote)) return null;
        decimal? most = null;
        for (var i = 0; i < quote.Length; i++)
        {
            if (!char.IsAsciiDigit(quote[i])) continue;
            var value = ReadAmount(quote, ref i);
            if (value is not null && !(most >= value)) most = value;
        }

        return most;
    }

    private static decimal? ReadAmount(string text, ref int at)
    {
        var start = at;
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' or ' ' or '\'' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        var digits = text[start..end];
        at = end;
        var tail = text.AsSpan(end).TrimStart();
        if (tail is ['%', ..] or ['％', ..]) return null;
        // "50k" but not "50,000 myself": a letter is a unit only when it stands at the figure and alone.
        var letter = end < text.Length && !(end + 1 < text.Length && char.IsAsciiLetter(text[end + 1])) ? char.ToLowerInvariant(text[end]) : ' ';
        var unit = letter == 'm' || tail.StartsWith("million", StringComparison.OrdinalIgnoreCase) ? 1_000_000m
            : letter == 'k' || tail is ['千', ..] || tail.StartsWith("thousand", StringComparison.OrdinalIgnoreCase) ? 1_000m
            : letter == 'w' || tail is ['万', ..] ? 10_000m
            : 1m;
        // "50.000" and "50 000" group by three; "1.5" is a fraction.
        var last = digits.LastIndexOfAny([',', '.', ' ', '\'']);
        var fraction = last >= 0 && digits.Length - last - 1 != 3;
        var whole = string.Concat((fraction ? digits[..last] : digits).Where(char.IsAsciiDigit));
        var plain = fraction ? whole + "." + digits[(last + 1)..] : whole;
        return plain.Length <= 15 && decimal.TryParse(plain, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value * unit : null;
    }

    /// <summary>
    /// A household decides together: somebody named as taking part who has not been met keeps authority at claimed; when
    /// all have been met, what they said without a grade is confirmed.
    /// </summary>
    private static (GradedEvidence?, LocalizedText?) Household(LeadCard lead, GradedEvidence authority, LocalDate today)
    {
        var (absent, everybody) = ((Stakeholder?)null, lead.Stakeholders.Count > 0);
        foreach (var person in lead.Stakeholders)
        {
            if (person.Met == false && (absent is null || string.CompareOrdinal(person.Name, absent.Name) < 0)) absent = person;
            everybody &= person.Met == true;
        }

        if (absent is not null && authority.Grade is (Grade.Evidenced or Grade.Confirmed))
        {
            return (authority with { Grade = Grade.Claimed }, new(
                $"Authority counts as claimed: {absent.Name ?? "somebody who takes part"} has not agreed or been present yet.",
                $"决策权暂按“口头声称”计：{absent.Name ?? "参与决定的人"}还没有同意，也没有到场。"));
        }

        if (!everybody || authority.Evidence.Grade is not null) return (authority, null);
        var ageDays = authority.Evidence.Date is { } date ? Period.DaysBetween(date, today) : 0;
        return (authority with { Grade = EvidenceGrading.Aged(Grade.Confirmed, ageDays) }, null);
    }

    private static ApprovalLimit? Row(int? employees, IReadOnlyList<ApprovalLimit> table)
    {
        ApprovalLimit? row = null;
        foreach (var candidate in table)
        {
            if (candidate.MaxEmployees is { } most && !(employees <= most)) continue;
            if (candidate.MaxEmployees is null && employees is null && table.Count > 1) continue;
            if (row is null || (candidate.MaxEmployees ?? int.MaxValue) < (row.MaxEmployees ?? int.MaxValue)) row = candidate;
        }

        return row;
    }

    private static bool IsSame(string? left, string? right) => string.Equals(left?.Trim(), right?.Trim(), StringComparison.OrdinalIgnoreCase);
}

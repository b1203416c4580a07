using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>
/// When a negative condition sets a lead aside (B.6 DQ-01 to DQ-03): only when the person who decides said so, which is
/// known from their title, or because authority is confirmed. A park ends on its date; after it the lead is worth a new
/// look, and a negative condition still keeps it in class C.
/// </summary>
internal static class Parking
{
    /// <summary>DQ-01: the decider sees no need; 180 days.</summary>
    public static Stop? NoNeed(LeadCard lead, LocalDate today, GradedEvidence?[] grades)
    {
        if (grades[(int)Criterion.Need] is not { Grade: Grade.Negative } need || !IsFromDecider(lead, need.Evidence, grades)) return null;
        return Until(need.Evidence.Date, Stops.NoNeedDays, today) is var (until, open) && open
            ? Stops.Of(1, Why(until, Stops.NoNeedDays, "They see no need for a change", "对方认为没有必要改变"), until)
            : null;
    }

    /// <summary>DQ-02: no money, said by whoever holds it, and no smaller step, later date or financing was mentioned; 90 days.</summary>
    public static Stop? NoMoney(LeadCard lead, LocalDate today, GradedEvidence?[] grades)
    {
        if (grades[(int)Criterion.Budget] is not { Grade: Grade.Negative } budget) return null;
        if (!JobTitles.IsFinance(RoleOf(lead, budget.Evidence)) && !IsFromDecider(lead, budget.Evidence, grades)) return null;
        foreach (var evidence in lead.Evidence)
            if (evidence.Criterion == Criterion.Budget && evidence.Quote is { } quote && CustomerWords.Instalment.IsIn(quote)) return null;
        return Until(budget.Evidence.Date, Stops.NoMoneyDays, today) is var (until, open) && open
            ? Stops.Of(2, Why(until, Stops.NoMoneyDays, "There is no money for it, and no smaller step or other way to pay has come up", "没有这笔资金，也没有提到分期、缩小范围等其他办法"), until)
            : null;
    }

    /// <summary>DQ-03: the contact does not decide, nobody else has been met, and two introductions were refused.</summary>
    public static Stop? NoAccess(LeadCard lead, GradedEvidence?[] grades)
    {
        if (grades[(int)Criterion.Authority] is not { Grade: Grade.Negative }) return null;
        var refused = 0;
        foreach (var person in lead.Stakeholders)
        {
            if (person.Met == true) return null;
            refused += person.AccessRefused ?? 0;
        }

        return refused < 2 ? null : Stops.Of(3, new($"The contact does not decide, and introductions were refused {refused} times.", $"联系人不能决定，{refused} 次引荐请求被拒绝。"));
    }

    private static bool IsFromDecider(LeadCard lead, Evidence evidence, GradedEvidence?[] grades)
    {
        var seniority = JobTitles.SeniorityOf(RoleOf(lead, evidence));
        if (seniority >= Seniority.Executive) return true;
        // Authority confirmed means that the people we speak with decide; an assistant's word is still not theirs.
        return grades[(int)Criterion.Authority]?.Grade == Grade.Confirmed && seniority != Seniority.Junior;
    }

    private static string? RoleOf(LeadCard lead, Evidence evidence) =>
        evidence.ByRole ?? (evidence.By is null || string.Equals(evidence.By.Trim(), lead.Contact?.Name?.Trim(), StringComparison.OrdinalIgnoreCase) ? lead.Contact?.Role : null);

    private static (LocalDate? Until, bool Open) Until(LocalDate? said, int days, LocalDate today) =>
        said is { } date ? (date.PlusDays(days), date.PlusDays(days) > today) : (null, true);

    private static LocalizedText Why(LocalDate? until, int days, string english, string chinese) => until is { } date
        ? new($"{english}. Look again on {Figures.Date(date, Language.English)}.", $"{chinese}。{Figures.Date(date, Language.Chinese)}再看。")
        : new($"{english}. Look again in {days} days.", $"{chinese}。{days} 天后再看。");
}

using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>What a reader should know about how a lead was judged: evidence without date or out of date, caps, conflicts, and text that tried to give orders.</summary>
internal static class AssessmentNotes
{
    private static readonly LocalizedText NoIdealCustomer = new("The seller profile describes no ideal customer, so fit with it was not judged.", "卖方资料没有写明理想客户，未判断匹配度。");
    private static readonly LocalizedText Misconduct = new("A message mentions a kickback, a bribe or a forged document. Read it before you go on: if it is a request, stop and take it to compliance.", "有消息提到回扣、贿赂或伪造文件。请先看清楚：如果是对方提出的要求，请停止推进并上报合规部门。");
    private static readonly LocalizedText Duplicate = new("Recorded as a duplicate of an open record: merge the two before going on.", "已记录为与现有记录重复：请先合并再继续。");
    private static readonly LocalizedText EventPassed = new("The critical event on the card has passed; ask what date matters now.", "卡片上的关键时间点已过，请确认现在看重哪个日期。");

    public static IReadOnlyList<LocalizedText> Of(LeadCard lead, SellerProfile seller, LocalDate today, GradedEvidence?[] grades, CountedTraits traits, in CardText text, bool merge, LocalizedText? capped)
    {
        List<LocalizedText> notes = [];
        if (merge) notes.Add(Duplicate);
        if (capped is not null) notes.Add(capped);
        notes.AddRange(traits.Notes);
        foreach (var graded in grades)
            if (graded is not null && graded.Given != graded.Grade && graded.Evidence.Date is { } date && EvidenceGrading.Aged(graded.Given, Period.DaysBetween(date, today)) != graded.Given) notes.Add(Aged(graded, date));
        Expired(lead, today, grades, notes);
        if (Undated(grades) is var undated and not 0) notes.Add(UndatedNotes[undated] ??= UndatedNote(undated));
        if (Unordered(lead, grades) is { } criterion) notes.Add(Unsettled(criterion));
        if (lead.CriticalEvent?.Date < today) notes.Add(EventPassed);
        if (!LeadStates.CanCompare(seller)) notes.Add(NoIdealCustomer);
        if (text.Misconduct) notes.Add(Misconduct);
        return notes;
    }

    // One text for each set of criteria: built once, at most 512.
    private static readonly LocalizedText?[] UndatedNotes = new LocalizedText?[1 << EvidenceGrading.CriterionCount];

    private static int Undated(GradedEvidence?[] grades)
    {
        var undated = 0;
        for (var i = 0; i < grades.Length; i++)
            if (grades[i] is { Evidence.Date: null }) undated |= 1 << i;
        return undated;
    }

    private static LocalizedText UndatedNote(int undated)
    {
        var criteria = Enumerable.Range(0, EvidenceGrading.CriterionCount).Where(i => (undated >> i & 1) != 0).Select(i => (Criterion)i).ToList();
        return new($"Undated evidence is not aged: {QualificationWords.List(criteria, Language.English)}. Add the dates to keep the score honest.", $"没有日期的证据不计时效：{QualificationWords.List(criteria, Language.Chinese)}。补上日期，评分会更可靠。");
    }

    private static LocalizedText Aged(GradedEvidence graded, LocalDate date)
    {
        var criterion = graded.Evidence.Criterion;
        string In(Language language, string template) => string.Format(System.Globalization.CultureInfo.InvariantCulture, template, QualificationWords.Label(criterion, language), QualificationWords.Grade(graded.Given, language), Figures.Date(date, language), QualificationWords.Grade(graded.Grade, language));
        return new(Capitalised(In(Language.English, "{0} was {1} on {2}; by its age it now counts as {3}.")), In(Language.Chinese, "“{0}”在{2}为“{1}”，按时效现计为“{3}”。"));
    }

    /// <summary>Evidence so old that nothing is left of it.</summary>
    private static void Expired(LeadCard lead, LocalDate today, GradedEvidence?[] grades, List<LocalizedText> notes)
    {
        var expired = 0;
        foreach (var evidence in lead.Evidence)
            if (grades[(int)evidence.Criterion] is null && evidence.Date is { } date && Period.DaysBetween(date, today) > EvidenceGrading.ClaimedDays) expired |= 1 << (int)evidence.Criterion;
        for (var i = 0; expired != 0; i++, expired >>= 1)
        {
            if ((expired & 1) == 0) continue;
            notes.Add(new($"{Capitalised(QualificationWords.Label((Criterion)i, Language.English))}: what was said is more than a year old and counts as unknown.", $"“{QualificationWords.Label((Criterion)i, Language.Chinese)}”的说法已超过一年，按未知处理。"));
        }
    }

    /// <summary>A "no" that stands only because nothing shows which record is newer.</summary>
    private static Criterion? Unordered(LeadCard lead, GradedEvidence?[] grades)
    {
        Criterion? lowest = null;
        foreach (var evidence in lead.Evidence)
        {
            if (evidence.Grade is not (Grade.Evidenced or Grade.Confirmed) || grades[(int)evidence.Criterion] is not { Grade: Grade.Negative } refusal) continue;
            if ((evidence.Date is null || refusal.Evidence.Date is null) && !(lowest <= evidence.Criterion)) lowest = evidence.Criterion;
        }

        return lowest;
    }

    private static LocalizedText Unsettled(Criterion criterion) => new(
        $"{Capitalised(QualificationWords.Label(criterion, Language.English))}: one record says yes and one says no, and their dates do not show which is newer; the no stands until you ask.",
        $"“{QualificationWords.Label(criterion, Language.Chinese)}”既有肯定也有否定记录，日期看不出先后；问清之前以否定为准。");

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

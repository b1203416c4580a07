using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>
/// Grades what is known for each criterion (B.2): the grade that a person gave, else the grade that the quote earns by
/// rule (<see cref="QuoteGrading"/>); then ages it. The order of the records never matters.
/// </summary>
public static class EvidenceGrading
{
    /// <summary>Days after which confirmed counts as evidenced (B.2).</summary>
    public const int ConfirmedDays = 90;

    /// <summary>Days after which evidenced counts as claimed (B.2).</summary>
    public const int EvidencedDays = 180;

    /// <summary>Days after which a statement counts as unknown (B.2); for a "no" this is our default.</summary>
    public const int ClaimedDays = 365;

    internal static readonly int CriterionCount = Enum.GetValues<Criterion>().Length;

    /// <summary>The best graded evidence of each criterion that has any; criteria without evidence are absent (unknown).</summary>
    public static IReadOnlyDictionary<Criterion, GradedEvidence> Best(LeadCard lead, LocalDate today)
    {
        var best = new Dictionary<Criterion, GradedEvidence>();
        var graded = ByCriterion(lead, today);
        for (var i = 0; i < graded.Length; i++)
            if (graded[i] is { } found) best[(Criterion)i] = found;
        return best;
    }

    /// <summary>
    /// The same as <see cref="Best"/>, by the criterion's number; null is unknown. The best grade wins, then the newest
    /// record. A "no" stands until a newer record that is at least evidenced says otherwise; what was said before it no
    /// longer counts.
    /// </summary>
    public static GradedEvidence?[] ByCriterion(LeadCard lead, LocalDate today)
    {
        var best = new GradedEvidence?[CriterionCount];
        var evidence = lead.Evidence;
        var all = new GradedEvidence[evidence.Count];
        // Bits of criteria: with a "no"; with a record that rules graded, with two of them, with one that a second may confirm.
        int refused = 0, ruled = 0, twice = 0, open = 0;
        for (var i = 0; i < evidence.Count; i++)
        {
            var graded = all[i] = GradeOf(evidence[i], lead, today);
            var criterion = (int)evidence[i].Criterion;
            if (graded.Grade == Grade.Negative) refused |= 1 << criterion;
            if (evidence[i].Grade is null && graded.Grade is Grade.Evidenced or Grade.Confirmed)
            {
                twice |= ruled & 1 << criterion;
                ruled |= 1 << criterion;
                if (graded.Grade == Grade.Evidenced) open |= 1 << criterion;
            }

            if (graded.Grade != Grade.Unknown && (best[criterion] is not { } held || IsBetter(graded, held))) best[criterion] = graded;
        }

        var unsettled = refused | (twice & open);
        if (unsettled == 0) return best;
        for (var i = 0; i < best.Length; i++)
            if ((unsettled >> i & 1) != 0) best[i] = Settle((Criterion)i, all, today);
        return best;
    }

    /// <summary>A grade after so many days: over 90 at most evidenced, over 180 at most claimed, over 365 unknown.</summary>
    public static Grade Aged(Grade grade, int ageDays) => grade switch
    {
        Grade.Unknown => Grade.Unknown,
        _ when ageDays > ClaimedDays => Grade.Unknown,
        Grade.Negative => Grade.Negative,
        _ when ageDays > EvidencedDays => Grade.Claimed,
        Grade.Confirmed when ageDays > ConfirmedDays => Grade.Evidenced,
        _ => grade,
    };

    private static GradedEvidence GradeOf(Evidence evidence, LeadCard lead, LocalDate today)
    {
        var grade = evidence.Grade ?? QuoteGrading.Grade(evidence, lead);
        return new GradedEvidence(evidence.Date is { } date ? Aged(grade, Period.DaysBetween(date, today)) : grade, evidence) { Given = grade };
    }

    /// <summary>The rare cases: a "no" among the records, or several records that rules graded and that may agree.</summary>
    private static GradedEvidence? Settle(Criterion criterion, GradedEvidence[] all, LocalDate today)
    {
        List<GradedEvidence> records = [.. all.Where(g => g.Evidence.Criterion == criterion && g.Grade != Grade.Unknown)];
        GradedEvidence? refusal = null;
        foreach (var record in records)
            if (record.Grade == Grade.Negative && (refusal is null || IsBetter(record, refusal))) refusal = record;
        if (refusal is not null)
            records.RemoveAll(r => r.Grade is not (Grade.Evidenced or Grade.Confirmed) || !(r.Evidence.Date > refusal.Evidence.Date));
        GradedEvidence? best = null;
        foreach (var record in records)
        {
            var agreed = record.Grade == Grade.Evidenced && IsFresh(record, today) && records.Exists(other => IsFresh(other, today) && Agree(record, other))
                ? record with { Grade = Grade.Confirmed, Given = Grade.Confirmed }
                : record;
            if (best is null || IsBetter(agreed, best)) best = agreed;
        }

        return best ?? refusal;
    }

    private static bool IsFresh(GradedEvidence record, LocalDate today) =>
        record.Evidence.Date is not { } date || Period.DaysBetween(date, today) <= ConfirmedDays;

    /// <summary>Two independent sources agree (B.2): both graded by rule, each at least evidenced, different people or a person and a document, and no different figures.</summary>
    private static bool Agree(GradedEvidence left, GradedEvidence right)
    {
        if (left.Evidence.Grade is not null || right.Evidence.Grade is not null || right.Grade is not (Grade.Evidenced or Grade.Confirmed)) return false;
        if (string.Equals(left.Evidence.By?.Trim(), right.Evidence.By?.Trim(), StringComparison.OrdinalIgnoreCase)) return false;
        var (ours, theirs) = (QuoteGrading.FiguresIn(left.Evidence.Quote), QuoteGrading.FiguresIn(right.Evidence.Quote));
        return ours.Count == 0 || theirs.Count == 0 || ours.Exists(theirs.Contains);
    }

    /// <summary>A total order, so that the outcome does not depend on the order of the card: grade, newest, then the words themselves.</summary>
    private static bool IsBetter(GradedEvidence left, GradedEvidence right)
    {
        if (left.Grade != right.Grade) return left.Grade > right.Grade;
        var (ours, theirs) = (left.Evidence, right.Evidence);
        if (ours.Date != theirs.Date) return ours.Date is { } date && !(theirs.Date >= date);
        if (left.Given != right.Given) return left.Given > right.Given;
        var order = string.CompareOrdinal(ours.Quote, theirs.Quote);
        if (order == 0) order = string.CompareOrdinal(ours.By, theirs.By);
        if (order == 0) order = string.CompareOrdinal(ours.ByRole, theirs.ByRole);
        if (order == 0) order = Nullable.Compare(ours.Kind, theirs.Kind);
        if (order == 0) order = Nullable.Compare(ours.Grade, theirs.Grade);
        return order > 0;
    }
}

/// <summary>Evidence with its grade as of today.</summary>
/// <param name="Grade">Grade after ageing.</param>
/// <param name="Evidence">The evidence it rests on.</param>
public sealed record GradedEvidence(Grade Grade, Evidence Evidence)
{
    /// <summary>Grade before ageing.</summary>
    public Grade Given { get; init; } = Grade;
}

using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>Everything that the rules say about one lead, without words for people: <see cref="QualificationWords"/> has those.</summary>
public sealed record LeadAssessment
{
    /// <summary>Which weights were used.</summary>
    public required Segment Segment { get; init; }
    /// <summary>The weighted criteria of the segment, heaviest first.</summary>
    public required IReadOnlyList<CriterionScore> Criteria { get; init; }
    /// <summary>Gold minus bad traits, twice, −8 to 8 (B.3).</summary>
    public required int Fit { get; init; }
    /// <summary>Red flags, −18 to 0 (B.3).</summary>
    public required int Penalty { get; init; }
    /// <summary>0 to 100: points, fit and penalty, clamped (B.3).</summary>
    public required int Score { get; init; }
    /// <summary>The score if every criterion that is not negative were confirmed and fit were 8; penalties kept.</summary>
    public required int PossibleMax { get; init; }
    /// <summary>A, B, C or X (B.3).</summary>
    public required LeadClass Class { get; init; }
    /// <summary>What grades, score, class and flags alone allow (B.10 calls it state).</summary>
    public required Readiness QualifiesFor { get; init; }
    /// <summary>Where the lead stands, its recorded stage and activities included (B.7).</summary>
    public required LeadState State { get; init; }
    /// <summary>The state that <see cref="Unmet"/> is about; null when there is none to reach.</summary>
    public LeadState? NextState { get; init; }
    /// <summary>What is missing for <see cref="NextState"/>, most telling first (B.7).</summary>
    public IReadOnlyList<Condition> Unmet { get; init; } = [];
    /// <summary>Open red flags, major first (B.5).</summary>
    public IReadOnlyList<RedFlag> RedFlags { get; init; } = [];
    /// <summary>Why the lead is class X, or null (B.6).</summary>
    public Stop? Disqualified { get; init; }
    /// <summary>Why the lead is parked, or null (B.6 DQ-01 to DQ-03).</summary>
    public Stop? Parked { get; init; }
    /// <summary>What to ask next; null when all is confirmed or the lead is class X (B.8).</summary>
    public Gap? NextQuestion { get; init; }
    /// <summary>What the score would become if that question were answered with a confirmation; null without a question.</summary>
    public Outlook? IfConfirmed { get; init; }
    /// <summary>Traits that count (B.4).</summary>
    public required CountedTraits Traits { get; init; }
    /// <summary>Evidence on criteria without weight: competition and paper process.</summary>
    public IReadOnlyDictionary<Criterion, GradedEvidence> Remarks { get; init; } = new Dictionary<Criterion, GradedEvidence>();
    /// <summary>What a reader should know about how this was judged.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];

    /// <summary>True when the score must not be shown as a reason to make contact (DQ-06).</summary>
    public bool ScoreHidden => Disqualified?.Rule == Stops.OptOut;

    /// <summary>Criteria with a grade other than unknown.</summary>
    public int KnownCriteria => Criteria.Count(c => c.Grade != Grade.Unknown);

    /// <summary>The grade of a criterion; unknown when it has no evidence.</summary>
    public Grade GradeOf(Criterion criterion) =>
        Criteria.FirstOrDefault(c => c.Criterion == criterion)?.Grade ?? (Remarks.TryGetValue(criterion, out var remark) ? remark.Grade : Grade.Unknown);
}

/// <summary>Classes of leads (B.3).</summary>
public enum LeadClass
{
    /// <summary>Score ≥ 60, need, budget and authority evidenced, no major flag.</summary>
    [JsonStringEnumMemberName("A")] A,
    /// <summary>Score ≥ 35.</summary>
    [JsonStringEnumMemberName("B")] B,
    /// <summary>The rest.</summary>
    [JsonStringEnumMemberName("C")] C,
    /// <summary>Disqualified.</summary>
    [JsonStringEnumMemberName("X")] X,
}

/// <summary>What a lead is ready for, by the rules alone.</summary>
public enum Readiness
{
    /// <summary>Stay in touch and learn more.</summary>
    Nurture,
    /// <summary>Ready for sales to work on.</summary>
    Sql,
    /// <summary>Ready to be run as a deal.</summary>
    Opportunity,
    /// <summary>Set aside for now.</summary>
    Parked,
    /// <summary>Out.</summary>
    Disqualified,
}

/// <summary>Where a lead stands (B.7), in order.</summary>
public enum LeadState
{
    /// <summary>Too little recorded to be a lead.</summary>
    New,
    /// <summary>Identity, channel and source are known.</summary>
    Lead,
    /// <summary>Fits and has shown interest.</summary>
    Mql,
    /// <summary>Vetted for sales.</summary>
    Sql,
    /// <summary>A deal.</summary>
    Opportunity,
    /// <summary>Signature is dated.</summary>
    Commit,
    /// <summary>Went quiet; back to marketing.</summary>
    Recycled,
    /// <summary>Closed, won.</summary>
    Won,
    /// <summary>Closed, lost.</summary>
    ClosedLost,
    /// <summary>Set aside.</summary>
    Parked,
    /// <summary>Out.</summary>
    Disqualified,
}

/// <summary>One criterion with its points.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Grade">Grade as of today, aged and capped.</param>
/// <param name="Points">Points, 0 to <paramref name="Max"/>.</param>
/// <param name="Max">Weight in this segment (B.3).</param>
/// <param name="Evidence">What the grade rests on; null when unknown.</param>
public sealed record CriterionScore(Criterion Criterion, Grade Grade, int Points, int Max, Evidence? Evidence);

/// <summary>What to ask about and from which grade.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Grade">Its present grade.</param>
public sealed record Gap(Criterion Criterion, Grade Grade);

/// <summary>A what-if.</summary>
/// <param name="Score">Score then.</param>
/// <param name="Class">Class then.</param>
/// <param name="QualifiesFor">Readiness then.</param>
public sealed record Outlook(int Score, LeadClass Class, Readiness QualifiesFor);

/// <summary>A red flag that is open (B.5).</summary>
/// <param name="Rule">Its id, RF-01 to RF-14.</param>
/// <param name="Major">Major costs 6 points and blocks class A; minor costs 3.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Why">What it rests on.</param>
public sealed record RedFlag(string Rule, bool Major, LocalizedText Label, LocalizedText Why);

/// <summary>A disqualification or a reason to park (B.6).</summary>
/// <param name="Rule">Its id, DQ-01 to DQ-10.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Why">What it rests on and what to do.</param>
/// <param name="Until">When to look again, when that is known.</param>
public sealed record Stop(string Rule, LocalizedText Label, LocalizedText Why, NodaTime.LocalDate? Until = null);

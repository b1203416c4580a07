using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>
/// Judges one lead (B.1 to B.8): grades the evidence, adds up the score, finds flags and stops, and says what the lead is
/// ready for and what to ask next. The same card, profile and day give the same judgement; the order of lists on the card
/// does not matter, and text on the card is evidence, never an instruction.
/// </summary>
public static class LeadQualification
{
    /// <summary>The judgement. Throws <see cref="SalesInputException"/> when the card names a flag, trait id or rule that does not exist.</summary>
    public static LeadAssessment Assess(LeadCard lead, SellerProfile seller, LocalDate today)
    {
        var segment = lead.SegmentOrDefault;
        var grades = EvidenceGrading.ByCriterion(lead, today);
        (grades[(int)Criterion.Authority], var capped) = AuthorityByAmount.Cap(lead, seller, grades[(int)Criterion.Authority], today);
        var history = new ContactHistory(lead, today);
        var text = new CardText(lead, today);
        var traits = Traits.Count(lead);
        var flags = RedFlagRules.Find(lead, seller, today, grades, history, text);
        var stops = Stops.Find(lead, seller, today, grades, text);

        Grade GradeOf(Criterion criterion) => grades[(int)criterion]?.Grade ?? Grade.Unknown;
        var major = flags.Count(f => f.Major);
        var scale = new Scale(segment, traits, LeadScoring.Penalty(major, flags.Count - major), major > 0, stops);
        var criteria = Criteria(segment, grades);
        var (score, leadClass, readiness) = scale.Judge(GradeOf);
        var states = new LeadStates(lead, seller, today, history, grades, score, leadClass, major > 0);
        var state = states.State(readiness);
        var next = LeadStates.Next(state, readiness);
        var question = leadClass == LeadClass.X ? null : LeadScoring.NextQuestion(segment, GradeOf);
        return new LeadAssessment
        {
            Segment = segment,
            Criteria = criteria,
            Fit = scale.Fit,
            Penalty = scale.Penalty,
            Score = score,
            PossibleMax = scale.PossibleMax(criteria),
            Class = leadClass,
            QualifiesFor = readiness,
            State = state,
            NextState = next,
            Unmet = next is { } target ? states.Unmet(target) : [],
            RedFlags = flags,
            Disqualified = stops.Out,
            Parked = stops.Parked,
            NextQuestion = question,
            IfConfirmed = question is null ? null : scale.Judge(c => c == question.Criterion ? Grade.Confirmed : GradeOf(c)),
            Traits = traits,
            Remarks = Remarks(grades),
            Notes = AssessmentNotes.Of(lead, seller, today, grades, traits, text, stops.Merge, capped),
        };
    }

    private static CriterionScore[] Criteria(Segment segment, GradedEvidence?[] grades)
    {
        var weighted = LeadScoring.Criteria(segment);
        var criteria = new CriterionScore[weighted.Count];
        for (var i = 0; i < criteria.Length; i++)
        {
            var weight = LeadScoring.Weight(weighted[i], segment);
            var found = grades[(int)weighted[i]];
            var grade = found?.Grade ?? Grade.Unknown;
            criteria[i] = new CriterionScore(weighted[i], grade, LeadScoring.Points(weight, grade), weight, found?.Evidence);
        }

        return criteria;
    }

    private static readonly Dictionary<Criterion, GradedEvidence> NoRemarks = [];

    private static Dictionary<Criterion, GradedEvidence> Remarks(GradedEvidence?[] grades)
    {
        var (competition, paper) = (grades[(int)Criterion.Competition], grades[(int)Criterion.Paper]);
        if (competition is null && paper is null) return NoRemarks;
        var remarks = new Dictionary<Criterion, GradedEvidence>();
        if (competition is not null) remarks[Criterion.Competition] = competition;
        if (paper is not null) remarks[Criterion.Paper] = paper;
        return remarks;
    }

    /// <summary>What does not change between what is and what if: segment, traits, flags, stops.</summary>
    private sealed class Scale(Segment segment, CountedTraits traits, int penalty, bool major, Stops.Verdict stops)
    {
        public int Fit { get; } = LeadScoring.Fit(traits.Gold.Count, traits.Bad.Count);

        public int Penalty { get; } = penalty;

        public Outlook Judge(Func<Criterion, Grade> grade)
        {
            var points = 0;
            foreach (var criterion in LeadScoring.Criteria(segment)) points += LeadScoring.Points(LeadScoring.Weight(criterion, segment), grade(criterion));
            var score = Math.Clamp(points + Fit + Penalty, 0, 100);
            var leadClass = LeadScoring.Class(score, grade, traits.Bad.Count, major, stops.Out is not null);
            return new Outlook(score, leadClass, LeadScoring.Readiness(score, leadClass, grade, major, IsParked(grade)));
        }

        public int PossibleMax(CriterionScore[] criteria)
        {
            var points = 0;
            foreach (var criterion in criteria) points += criterion.Grade == Grade.Negative ? 0 : criterion.Max;
            return Math.Clamp(points + LeadScoring.FitLimit + Penalty, 0, 100);
        }

        /// <summary>A park for want of need, money or access ends when that condition is met.</summary>
        private bool IsParked(Func<Criterion, Grade> grade) => stops.Parked?.Rule switch
        {
            null => false,
            "DQ-01" => grade(Criterion.Need) != Grade.Confirmed,
            "DQ-02" => grade(Criterion.Budget) != Grade.Confirmed,
            _ => grade(Criterion.Authority) != Grade.Confirmed,
        };
    }
}

using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>Grades what is known for each criterion: as given or by the quote, then aged (B.2).</summary>
public static class EvidenceGrading
{
    /// <summary>The best graded evidence of each criterion that has any; criteria without evidence are absent (unknown).</summary>
    public static IReadOnlyDictionary<Criterion, GradedEvidence> Best(LeadCard lead, LocalDate today)
    {
        var best = new Dictionary<Criterion, GradedEvidence>();
        foreach (var evidence in lead.Evidence)
            best[evidence.Criterion] = new GradedEvidence(evidence.Grade ?? Grade.Claimed, evidence);
        return best;
    }
}

/// <summary>Evidence with its grade as of today.</summary>
/// <param name="Grade">Grade after ageing.</param>
/// <param name="Evidence">The evidence it rests on.</param>
public sealed record GradedEvidence(Grade Grade, Evidence Evidence);

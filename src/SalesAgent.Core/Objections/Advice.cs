using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>What fits and what does not, for this kind at this stage with what is at hand (D.7).</summary>
public static class Advice
{
    private const int Most = 3;

    /// <summary>Techniques that fit, at most three: those for the stage, and only what the profile and the card can carry.</summary>
    public static IReadOnlyList<Technique> Techniques(ObjectionReading reading, ObjectionContext context)
    {
        var fits = ObjectionPlaybook.Of(reading.Kind).Fits
            .Where(technique => technique.Stages.Count == 0 || (context.Stage is { } stage ? technique.Stages.Contains(stage) : technique.Stages.Any(s => s is ConversationStage.Discovery or ConversationStage.Presentation)))
            .Where(technique => (technique.Needs & ~AtHand(reading.Kind, context)) == TechniqueNeeds.None);
        return [.. (DeciderUnknown(reading.Kind, context.Lead) ? fits.Prepend(WhoDecides) : fits).Take(Most)];
    }

    /// <summary>What does not fit, at most three.</summary>
    public static IReadOnlyList<Caution> Cautions(ObjectionReading reading) => [.. ObjectionPlaybook.Of(reading.Kind).Avoid.Take(Most)];

    // S1-32.1: before anything is removed, know whether this person decides.
    private static Technique WhoDecides { get; } = new(
        "S1-32.1",
        new LocalizedText("Who decides", "先弄清谁决定"),
        new LocalizedText("Nothing on the card says who decides: ask \"Besides you, who has a say in this?\" first.", "目前不知道由谁拍板，先问一句：“除了您，这件事还有谁参与决定？”"));

    private static bool DeciderUnknown(ObjectionKind kind, LeadCard? lead) =>
        lead is not null && kind is not (ObjectionKind.Authority or ObjectionKind.OptOut or ObjectionKind.Question)
        && !lead.Evidence.Any(evidence => evidence.Criterion == Criterion.Authority);

    private static TechniqueNeeds AtHand(ObjectionKind kind, ObjectionContext context)
    {
        var supports = new Supports(kind, null, context);
        return (supports.Proofs().Count > 0 ? TechniqueNeeds.Proof : TechniqueNeeds.None)
            | (supports.Cost() is not null ? TechniqueNeeds.Figure : TechniqueNeeds.None)
            | (supports.Trade() is not null && context.Seller.Authority.MaxDiscountPercent > 0 ? TechniqueNeeds.Trade : TechniqueNeeds.None)
            | (supports.Trial() is not null ? TechniqueNeeds.Trial : TechniqueNeeds.None)
            | (context.Product?.Price is not null ? TechniqueNeeds.ListPrice : TechniqueNeeds.None);
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Plan;

/// <summary>The chance that an open deal is won (G.5): its stage, capped by its class, lowered by what is wrong with it. Unknown lowers nothing.</summary>
public static class StageProbability
{
    private const int PriorWeight = 4;

    /// <summary>Our default for a stage, 0–1: SQL 0.10, Opportunity 0.25, Proposal 0.40, Negotiation 0.60, Commit 0.80; null for stages that are not forecast (Lead, MQL, ends).</summary>
    public static decimal? Default(Stage stage) => stage switch
    {
        Stage.Sql => 0.10m,
        Stage.Opportunity => 0.25m,
        Stage.Proposal => 0.40m,
        Stage.Negotiation => 0.60m,
        Stage.Commit => 0.80m,
        _ => null,
    };

    /// <summary>Own win rate of a stage drawn towards the default: (won + 4 × prior) ÷ (n + 4).</summary>
    public static decimal Shrunk(int won, int entered, decimal prior) => (won + (PriorWeight * prior)) / (entered + PriorWeight);

    /// <summary>The chance of an open deal, 0–1, with four decimals; null when its stage is not forecast.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="health">What is wrong with it.</param>
    /// <param name="history">The matured cohort it is compared with, or null for our defaults.</param>
    public static decimal? Of(Deal deal, DealHealth health, IReadOnlyList<FunnelStage>? history = null)
    {
        if (Default(deal.Stage) is not { } prior) return null;
        var entered = history?.FirstOrDefault(s => s.Stage == deal.Stage);
        var won = history?.FirstOrDefault(s => s.Stage == Stage.Won);
        var chance = entered is not null && won is not null ? Shrunk(won.Entered, entered.Entered, prior) : prior;
        chance = Math.Min(chance, deal.Class?.ToUpperInvariant() switch { "X" => 0m, "C" => 0.10m, "B" => 0.40m, _ => 1m });
        if (health.Has(DealFlag.Stalled)) chance *= 0.5m;
        if (health.Has(DealFlag.PastClose)) chance *= 0.3m;
        return decimal.Round(chance, 4, MidpointRounding.AwayFromZero);
    }
}

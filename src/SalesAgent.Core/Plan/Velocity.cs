namespace SalesAgent.Core.Plan;

/// <summary>The money that a pipeline brings in a day (G.2).</summary>
public static class Velocity
{
    /// <summary>Opportunities × win rate (0–1) × average size ÷ mean cycle in days; null when the cycle is not above 0.</summary>
    public static decimal? PerDay(int opportunities, double winRate, decimal averageSize, double cycleDays) =>
        cycleDays > 0 ? opportunities * averageSize * (decimal)winRate / (decimal)cycleDays : null;
}

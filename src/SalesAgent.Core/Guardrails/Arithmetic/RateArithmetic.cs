using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>Counts and times by a rate of the facts: "one box holds three square metres" makes 400 boxes of 1,200. The fact must name both units.</summary>
internal static class RateArithmetic
{
    /// <summary>Whether a count or length of time follows from one of the text and a rate.</summary>
    public static bool Gives(in Claimed claimed, List<Operand> operands, CheckContext context)
    {
        var claim = claimed.Mention;
        if (claim.Kind is not (ClaimKind.Number or ClaimKind.Duration)) return false;
        var facts = context.Facts.Facts;
        var figures = context.Facts.Figures.Mentions;
        foreach (var operand in operands)
        {
            if (operand.Free || operand.Back > 1 || operand.Counts is null) continue;
            for (var f = 0; f < facts.Count; f++)
            {
                if (facts[f].Internal || figures[f].Count is 0 or > 8 || !Names(context, f, operand.Counts) || !(claim.Kind == ClaimKind.Duration ? SaysTime(facts[f].Text, claim.Unit) : claimed.Counts is { } unit && Names(context, f, unit))) continue;
                foreach (var rate in figures[f])
                    if (rate.Kind == ClaimKind.Number && rate.Value > 1 && claimed.Convinces(Equations.Either(claim with { Noun = null }, operand.Mention, rate) & (Relation.Product | Relation.Quotient), operand.Back)) return true;
            }
        }

        return false;
    }

    private static bool Names(CheckContext context, int fact, string unit) =>
        Shared.Languages.IsCjk(unit[0]) ? context.Facts.Facts[fact].Text.Contains(unit[0], StringComparison.Ordinal) || unit[0] == '人' && context.Facts.Facts[fact].Text.Contains('位', StringComparison.Ordinal) : UnitPrices.Named(unit, context.Facts.Words(fact));

    private static bool SaysTime(string fact, string unit) => unit switch
    {
        "day" => fact.Contains("day", StringComparison.OrdinalIgnoreCase) || fact.Contains('天', StringComparison.Ordinal) || fact.Contains('日', StringComparison.Ordinal),
        "min" => fact.Contains("hour", StringComparison.OrdinalIgnoreCase) || fact.Contains("minute", StringComparison.OrdinalIgnoreCase) || fact.Contains("小时", StringComparison.Ordinal) || fact.Contains("分钟", StringComparison.Ordinal),
        _ => false,
    };
}

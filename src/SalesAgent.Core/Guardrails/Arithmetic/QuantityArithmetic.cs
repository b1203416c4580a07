using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>Quantities at the prices of the facts: what the customer wants, what the sentence counts, what belongs to the product ("24 lessons, 160 each").</summary>
internal static class QuantityArithmetic
{
    private const int MostImplied = 12;

    /// <summary>Whether the claim is such an amount, two of them together, or one of them with another sum of the text.</summary>
    public static bool Gives(in Claimed claimed, List<Operand> operands, CheckContext context, Topic topic)
    {
        var implied = Implied(claimed.Mention, operands, context, topic);
        foreach (var amount in implied)
        {
            if (Rounding.Fits(claimed.Mention, amount.Value) && claimed.Convinces(Relation.Product, 0)) return true;
            foreach (var operand in operands)
                if (operand is { Free: false, Back: <= 1 } && operand.Mention.Kind == ClaimKind.Money && (Equations.Either(claimed.Mention, amount, operand.Mention) & claimed.Cues & (Relation.Sum | Relation.Difference)) != Relation.None) return true;
        }

        if (PerHead(claimed, operands, context)) return true;
        if (claimed.Digits < 3 || (claimed.Cues & (Relation.Sum | Relation.Result)) == Relation.None) return false;
        for (var a = 0; a < implied.Count; a++)
            for (var b = a + 1; b < implied.Count; b++)
                if (Rounding.Fits(claimed.Mention, implied[a].Value + implied[b].Value)) return true;
        return false;
    }

    /// <summary>"Two Brewbar run you $258": the count that the price of one gives.</summary>
    public static bool CountOf(in Claimed claimed, List<Operand> operands, CheckContext context, Topic topic)
    {
        if (claimed.Mention is not { Kind: ClaimKind.Number, Unit: "#", Value: > 1 } || claimed.Mention.Bound != Bound.Exact) return false;
        foreach (var operand in operands)
        {
            if (operand.Back > 0 || operand.Free || operand.Mention.Kind != ClaimKind.Money && !(operand.Mention.Bare && operand.Mention.Value >= 100)) continue;
            foreach (var other in operands)
                if (other.Back == 0 && !other.Free && other.Mention.Kind == ClaimKind.Money && Equations.Alike(operand.Mention, other.Mention) && other.Mention.Value * claimed.Mention.Value == operand.Mention.Value) return true;
            foreach (var sum in context.Facts.Sums.Sums)
                if (sum.Unit is not null && sum.Mention.Value * claimed.Mention.Value == operand.Mention.Value && Equations.Alike(operand.Mention, sum.Mention) && FactArithmetic.Admitted(sum, context, topic)) return true;
        }

        return false;
    }

    /// <summary>"Per employee that is £113": a sum of the text over a count of the customer whose unit the sentence names.</summary>
    private static bool PerHead(in Claimed claimed, List<Operand> operands, CheckContext context)
    {
        if ((claimed.Cues & Relation.Quotient) == Relation.None || claimed.Digits < 2) return false;
        HashSet<string>? words = null;
        foreach (var operand in operands)
        {
            if (operand.Free || operand.Back > 1 || operand.Mention.Kind != ClaimKind.Money || !Equations.Alike(claimed.Mention, operand.Mention)) continue;
            foreach (var count in context.Facts.Sums.Counts)
                if (count.Products == 0 && Rounding.Fits(claimed.Mention, operand.Mention.Value / count.Mention.Value) && UnitPrices.Named(count.Unit, words ??= context.WordsOf(context.Text.SentenceAt(claimed.Mention.Start)))) return true;
        }

        return false;
    }

    private static List<Mention> Implied(Mention claim, List<Operand> operands, CheckContext context, Topic topic)
    {
        List<Mention> implied = [];
        var text = context.Text.Text;
        var products = context.Facts.Figures.Owners.Products;
        foreach (var sum in context.Facts.Sums.Sums)
        {
            if (sum.Unit is null || !Equations.Alike(claim, sum.Mention) || !UnitPrices.Named(sum.Unit, topic.Words) && !FactArithmetic.Admitted(sum, context, topic)) continue;
            foreach (var operand in operands)
                if (operand is { Back: 0, Free: false } && operand.Mention.Kind is ClaimKind.Number or ClaimKind.Money && UnitPrices.Same(UnitPrices.Counted(text, operand.Mention), sum.Unit)) Add(implied, sum.Mention, operand.Mention.Value);
            foreach (var count in context.Facts.Sums.Counts)
                if ((count.Products == 0 || (count.Products & sum.Owners & products) != 0) && UnitPrices.Same(count.Unit, sum.Unit)) Add(implied, sum.Mention, count.Mention.Value);
        }

        return implied;
    }

    private static void Add(List<Mention> implied, Mention price, decimal count)
    {
        if (implied.Count < MostImplied && !implied.Exists(known => known.Value == price.Value * count)) implied.Add(price with { Value = price.Value * count });
    }
}

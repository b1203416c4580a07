using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>
/// Arithmetic with a price, a sum or a count that the facts hold and the text does not repeat. A fact takes part only where the
/// sentence is about it: its product or story is named, it is the customer's own, or it shares a word.
/// </summary>
internal static class FactArithmetic
{
    private const int MostImplied = 12;

    private static readonly FoldedPhrases Remaining = new("other, remaining, rest, further, left", "其余, 剩下, 余下, 另外");

    /// <summary>Whether a fact and the figures of the text give the claim; <paramref name="settled"/> is the entry that the calculation settles.</summary>
    public static bool Gives(in Claimed claimed, List<Operand> operands, CheckContext context, Topic topic, out int settled)
    {
        settled = -1;
        var claim = claimed.Mention;
        if (claim.Kind == ClaimKind.Number && Remaining.Any(context.Text.Folded, Math.Max(0, claim.Start - 14), claim.Start)
            && operands.Exists(o => o.Mention.Kind == ClaimKind.Number && o.Back <= 1 && context.Facts.Figures.Counts(claim.Value + o.Mention.Value))) return true;
        if (claim.Kind is ClaimKind.Money or ClaimKind.Percentage)
            foreach (var (ours, theirs) in context.Facts.Figures.Compared(topic))
                if (Equations.Between(claim, ours, theirs) != Relation.None || Equations.Between(claim, theirs, ours) != Relation.None) return true;
        if (WithinOneFact(claimed, context, topic)) return true;
        if (claim.Kind != ClaimKind.Money && !(claim.Bare && claim.Value >= 100)) return false;
        foreach (var sum in context.Facts.Sums.Sums)
        {
            if (!Equations.Alike(claim, sum.Mention) || !Admitted(sum, context, topic)) continue;
            if ((sum.Mention.Per is not null || claimed.Yearly) && claimed.Digits > 1 && Equations.FromOne(claim, sum.Mention, claimed.Yearly)) return true;
            foreach (var operand in operands)
                if (With(claimed, sum, operand, context, topic))
                {
                    if (operand.Free) settled = operand.Entry;
                    return true;
                }
        }

        return FromQuantities(claimed, operands, context, topic);
    }

    /// <summary>"From 22 to 6": sixteen fewer. The two figures stand in one fact, and the sentence is about it.</summary>
    private static bool WithinOneFact(in Claimed claimed, CheckContext context, Topic topic)
    {
        var claim = claimed.Mention;
        if ((claimed.Cues & (Relation.Difference | Relation.Ratio)) == Relation.None || claim.Kind == ClaimKind.Percentage) return false;
        var figures = context.Facts.Figures;
        for (var f = 0; f < figures.Mentions.Count; f++)
        {
            if (figures.Mentions[f].Count is < 2 or > 8 || context.Facts.Facts[f].Internal) continue;
            var own = figures.Owners.BitOf(context.Facts.Facts[f]);
            if ((own & (topic.Named | topic.Before) & ~figures.Owners.Products) == 0 || !topic.Admits(figures.Owners, own, own)) continue;
            foreach (var a in figures.Mentions[f])
                foreach (var b in figures.Mentions[f])
                    if (a.Value > b.Value && a.Kind is ClaimKind.Number or ClaimKind.Money or ClaimKind.Duration && a.Kind == b.Kind && a.Unit == b.Unit && (Equations.Between(claim, a, b) & claimed.Cues & (Relation.Difference | Relation.Ratio)) != Relation.None) return true;
        }

        return false;
    }

    private static bool Admitted(in FactSums.Sum sum, CheckContext context, Topic topic)
    {
        var owners = context.Facts.Figures.Owners;
        var own = owners.BitOf(context.Facts.Facts[sum.Fact]);
        if (!topic.Admits(owners, own, sum.Owners)) return false;
        return own == Owners.Customer || (own & (topic.Named | topic.Before)) != 0 || context.Facts.Words(sum.Fact).Overlaps(topic.Words) || context.Facts.Sums.WordsOf(own).Overlaps(topic.Words);
    }

    private static bool With(in Claimed claimed, in FactSums.Sum sum, in Operand operand, CheckContext context, Topic topic)
    {
        var other = operand.Mention;
        if (operand.Free && !(other.Kind == ClaimKind.Duration && sum.Mention.Per is not null)) return false;
        switch (other.Kind)
        {
            case ClaimKind.Duration when sum.Mention.Per is not null && operand.Back == 0:
            case ClaimKind.Percentage:
                break;
            case ClaimKind.Number or ClaimKind.Money when other.Kind == ClaimKind.Number || other.Unit == "GBP" && claimed.Mention.Unit != "GBP":
                if (sum.Unit is not null && UnitPrices.Counted(context.Text.Text, other) is { } unit && !other.Bare && !UnitPrices.Same(unit, sum.Unit)) return false;
                break;
            default:
                // What is left of their budget, what a surcharge adds to a price.
                return operand.Back <= 1 && claimed.Digits > 1 && (Both(claimed.Mention, sum.Mention, other) & claimed.Cues & (Relation.Sum | Relation.Difference)) != Relation.None;
        }

        return claimed.Convinces(Equations.Between(claimed.Mention, sum.Mention, other), operand.Back);
    }

    private static Relation Both(Mention claim, Mention a, Mention b) => Equations.Between(claim, a, b) | Equations.Between(claim, b, a);

    /// <summary>The quantity that they want, or that the sentence names, at the price of one: alone, and with another sum of the text.</summary>
    private static bool FromQuantities(in Claimed claimed, List<Operand> operands, CheckContext context, Topic topic)
    {
        List<Mention> implied = [];
        var text = context.Text.Text;
        foreach (var sum in context.Facts.Sums.Sums)
        {
            if (sum.Unit is null || !Equations.Alike(claimed.Mention, sum.Mention) || !topic.Words.Contains(sum.Unit) && !Admitted(sum, context, topic)) continue;
            foreach (var count in context.Facts.Sums.Counts)
                if (UnitPrices.Same(count.Unit, sum.Unit)) Imply(implied, sum.Mention, count.Mention.Value);
            foreach (var operand in operands)
                if (operand.Back == 0 && !operand.Free && operand.Mention.Kind is ClaimKind.Number or ClaimKind.Money && UnitPrices.Same(UnitPrices.Counted(text, operand.Mention), sum.Unit)) Imply(implied, sum.Mention, operand.Mention.Value);
        }

        foreach (var amount in implied)
        {
            if (Rounding.Fits(claimed.Mention, amount.Value) && claimed.Convinces(Relation.Product, 0)) return true;
            foreach (var operand in operands)
                if (operand is { Free: false, Back: <= 1 } && operand.Mention.Kind == ClaimKind.Money && (Both(claimed.Mention, amount, operand.Mention) & claimed.Cues & (Relation.Sum | Relation.Difference)) != Relation.None) return true;
        }

        return false;
    }

    private static void Imply(List<Mention> implied, Mention price, decimal count)
    {
        if (implied.Count < MostImplied && !implied.Exists(known => known.Value == price.Value * count)) implied.Add(price with { Value = price.Value * count });
    }
}

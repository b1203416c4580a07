using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>
/// Arithmetic with a price, a sum or a count that the facts hold and the text does not repeat. A fact takes part only where the
/// sentence is about it: its product or story is named, it is the customer's own, or it shares a word.
/// </summary>
internal static class FactArithmetic
{
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
        if (WithinOneFact(claimed, context, topic) || RateArithmetic.Gives(claimed, operands, context) || QuantityArithmetic.CountOf(claimed, operands, context, topic)) return true;
        if (claim.Kind != ClaimKind.Money && !(claim.Bare && claim.Value >= 100)) return false;
        foreach (var sum in context.Facts.Sums.Sums)
        {
            if (!Equations.Alike(claim, sum.Mention)) continue;
            if (!Admitted(sum, context, topic)) { if (Compared(claimed, sum, operands, context, topic)) return true; continue; }
            if ((sum.Mention.Per is not null || claimed.Months > 0) && claimed.Digits > 1 && Equations.FromOne(claim, sum.Mention, claimed.Months)) return true;
            foreach (var operand in operands)
                if (With(claimed, sum, operand, context, topic))
                {
                    if (operand.Free) settled = operand.Entry;
                    return true;
                }
        }

        return QuantityArithmetic.Gives(claimed, operands, context, topic) || Basket(claimed, operands, context, topic);
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
                foreach (var said in figures.Mentions[f])
                    if (CarriedUnit.Of(said, a, context.Facts.Facts[f].Text) is var b && a.Value > b.Value && a.Kind is ClaimKind.Number or ClaimKind.Money or ClaimKind.Duration && a.Kind == b.Kind && a.Unit == b.Unit && (Equations.Between(claim, a, b) & claimed.Cues & (Relation.Difference | Relation.Ratio)) != Relation.None) return true;
        }

        return false;
    }

    /// <summary>Whether the sentence is about a sum of the facts.</summary>
    public static bool Admitted(in FactSums.Sum sum, CheckContext context, Topic topic)
    {
        var owners = context.Facts.Figures.Owners;
        var own = owners.BitOf(context.Facts.Facts[sum.Fact]);
        if (!topic.Admits(owners, own, sum.Owners)) return false;
        return own == Owners.Customer || (own & (topic.Named | topic.Before)) != 0 || context.Facts.Words(sum.Fact).Overlaps(topic.Words) || context.Facts.Sums.WordsOf(own).Overlaps(topic.Words);
    }

    private static bool With(in Claimed claimed, in FactSums.Sum sum, in Operand operand, CheckContext context, Topic topic)
    {
        var other = operand.Mention;
        if (operand.Free && !(other.Kind == ClaimKind.Duration && sum.Mention.Per is not null || other.Kind == ClaimKind.Number && sum.Unit is not null || other.Kind == ClaimKind.Percentage)) return false;
        switch (other.Kind)
        {
            case ClaimKind.Duration when sum.Mention.Per is not null && operand.Back == 0:
            case ClaimKind.Percentage:
                break;
            case ClaimKind.Number or ClaimKind.Money when other.Kind == ClaimKind.Number || other.Unit == "GBP" && claimed.Mention.Unit != "GBP":
                if (sum.Unit is not null && UnitPrices.Counted(context.Text.Text, other) is { } unit && !other.Bare && !UnitPrices.Same(unit, sum.Unit) && (context.Facts.Figures.Owners.BitOf(context.Facts.Facts[sum.Fact]) & topic.Named) == 0) return false;
                break;
            default:
                // What is left of their budget, what a surcharge adds to a price.
                return operand.Back <= 1 && claimed.Digits > 1 && (Equations.Either(claimed.Mention, sum.Mention, other) & claimed.Cues & (Relation.Sum | Relation.Difference)) != Relation.None;
        }

        return claimed.Convinces(Equations.Between(claimed.Mention, sum.Mention, other), operand.Back);
    }

    /// <summary>One of our products is so much more than another that was named before.</summary>
    private static bool Compared(in Claimed claimed, in FactSums.Sum sum, List<Operand> operands, CheckContext context, Topic topic)
    {
        var own = context.Facts.Figures.Owners.BitOf(context.Facts.Facts[sum.Fact]);
        if ((own & context.Facts.Figures.Owners.Products & (topic.Named | topic.Before)) == 0 || (claimed.Cues & Relation.Difference) == Relation.None || claimed.Digits < 2) return false;
        foreach (var operand in operands)
            if (operand is { Free: false, Back: <= 1 } && operand.Mention.Kind == ClaimKind.Money && (Equations.Either(claimed.Mention, sum.Mention, operand.Mention) & Relation.Difference) != Relation.None) return true;
        return false;
    }

    private const int MostInBasket = 8;

    /// <summary>"With the FumeBox and freight it comes to": sums of what the sentence names, with one that stands before it.</summary>
    private static bool Basket(in Claimed claimed, List<Operand> operands, CheckContext context, Topic topic)
    {
        if (claimed.Digits < 3 || (claimed.Cues & (Relation.Sum | Relation.Result)) == Relation.None) return false;
        HashSet<string>? words = null;
        List<decimal> named = [];
        foreach (var sum in context.Facts.Sums.Sums)
        {
            if (named.Count == MostInBasket) break;
            if (!Equations.Alike(claimed.Mention, sum.Mention) || named.Contains(sum.Mention.Value)) continue;
            var own = context.Facts.Figures.Owners.BitOf(context.Facts.Facts[sum.Fact]);
            words ??= context.WordsOf(context.Text.SentenceAt(claimed.Mention.Start));
            if ((own & topic.Named) != 0 || own == 0 && context.Facts.Words(sum.Fact).Overlaps(words)) named.Add(sum.Mention.Value);
        }

        for (var a = 0; a < named.Count; a++)
            for (var b = a; b < named.Count; b++)
            {
                var together = a == b ? named[a] : named[a] + named[b];
                if (a != b && Rounding.Fits(claimed.Mention, together)) return true;
                foreach (var operand in operands)
                    if (operand is { Free: false, Back: <= 1 } && operand.Mention.Kind == ClaimKind.Money && Equations.Alike(claimed.Mention, operand.Mention) && Rounding.Fits(claimed.Mention, together + operand.Mention.Value)) return true;
            }

        return false;
    }
}

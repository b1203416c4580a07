using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>Arithmetic with what the text itself states.</summary>
internal static class Computation
{
    /// <summary>Whether the operands give the claim; <paramref name="settled"/> is the entry that the calculation settles, or −1.</summary>
    public static bool Gives(in Claimed claimed, List<Operand> operands, out int settled)
    {
        settled = -1;
        foreach (var a in operands)
        {
            if (a.Free || a.Silent) continue;
            if (Equations.FromOne(claimed.Mention, a.Mention, claimed.Months)) return true;
            foreach (var b in operands)
            {
                if (a.Entry == b.Entry || b.Free && claimed.Mention.Kind is not (ClaimKind.Money or ClaimKind.Duration) && !claimed.Mention.Bare) continue;
                if (b.Silent ? claimed.Digits < 2 && claimed.Mention.Value < 100 : !claimed.CountsAs(a, b)) continue;
                var holds = Equations.Between(claimed.Mention, a.Mention, b.Mention);
                if (a.Counts is not null && b.Counts is not null && !UnitPrices.Same(a.Counts, b.Counts)) holds &= ~Relation.Ratio;
                if (b.Free) holds &= b.Mention.Kind switch { ClaimKind.Percentage => Relation.Share | Relation.Rest, ClaimKind.Duration => Relation.Product | Relation.Quotient, _ => Multiplied(claimed, a) };
                if (b.Silent) holds &= Relation.Product | Relation.Quotient;
                if (!claimed.Convinces(holds, Math.Max(a.Back, b.Back)) && !YearOf(claimed, a, b)) continue;
                if (b.Free) settled = b.Entry;
                return true;
            }
        }

        return Total(claimed, operands) || OfThree(claimed, operands, out settled) || DifferenceTimes(claimed, operands) || OneOfEach(claimed, operands);
    }

    /// <summary>Six locations, an hour each: six hours.</summary>
    private static bool OneOfEach(in Claimed claimed, List<Operand> operands)
    {
        if (claimed.Mention.Kind != ClaimKind.Duration || !claimed.OneEach) return false;
        var value = claimed.Mention.Unit == "min" ? claimed.Mention.Value / 60 : claimed.Mention.Value;
        return operands.Exists(operand => operand is { Free: false, Back: <= 1, Mention: { Kind: ClaimKind.Number, Bound: Bound.Exact } } && operand.Mention.Value == value);
    }

    /// <summary>29 against 26, 120 a day: 360 a day. The difference of two prices, for so many.</summary>
    private static bool DifferenceTimes(in Claimed claimed, List<Operand> operands)
    {
        if (claimed.Mention.Kind != ClaimKind.Money || claimed.Digits < 2 || (claimed.Cues & (Relation.Difference | Relation.Result)) == Relation.None) return false;
        foreach (var a in operands)
            foreach (var b in operands)
                if (a is { Free: false, Silent: false, Back: <= 1 } && b is { Free: false, Silent: false, Back: <= 1 } && a.Mention.Value > b.Mention.Value && a.Mention.Kind is ClaimKind.Money or ClaimKind.Number && b.Mention.Kind is ClaimKind.Money or ClaimKind.Number && Equations.Alike(claimed.Mention, a.Mention) && Equations.Alike(a.Mention, b.Mention))
                    foreach (var count in operands)
                        if (count is { Back: <= 1, Silent: false } && count.Entry != a.Entry && count.Entry != b.Entry && count.Mention is { Kind: ClaimKind.Number, Bare: false, Value: > 1 } && Rounding.Fits(claimed.Mention, (a.Mention.Value - b.Mention.Value) * count.Mention.Value)) return true;
        return false;
    }

    /// <summary>An example count multiplies a price; a number of instalments divides a sum.</summary>
    private static Relation Multiplied(in Claimed claimed, in Operand a) =>
        (a.Mention.Kind == ClaimKind.Money && claimed.Digits > 1 ? Relation.Product : Relation.None) | ((a.Mention.Kind == ClaimKind.Money || a.Mention.Bare && a.Mention.Value >= 100) && (claimed.Cues & Relation.Quotient) != Relation.None ? Relation.Quotient : Relation.None);

    /// <summary>A monthly price for so many over a year; twelve of a monthly fee and a yearly one.</summary>
    private static bool YearOf(in Claimed claimed, in Operand a, in Operand b) =>
        claimed.Yearly && a.Back == 0 && b.Back == 0 && claimed.Digits > 1 && Equations.Alike(claimed.Mention, a.Mention) && Equations.Alike(a.Mention, b.Mention) && Rounding.Fits(claimed.Mention, a.Mention.Value * 12 + b.Mention.Value)
        || claimed.Yearly && a.Mention.Kind == ClaimKind.Money && b.Mention.Kind == ClaimKind.Number && !b.Free && Equations.FromThree(claimed.Mention, a.Mention, b.Mention, b.Mention with { Value = 12 });

    /// <summary>Two people, five days, eight hours: all in one sentence.</summary>
    private static bool OfThree(in Claimed claimed, List<Operand> operands, out int settled)
    {
        settled = -1;
        var near = operands.FindAll(static o => o is { Back: 0, Silent: false } && o.Mention.Kind is ClaimKind.Number or ClaimKind.Money or ClaimKind.Duration);
        if (near.Count > 6) near.RemoveRange(6, near.Count - 6);
        foreach (var a in near)
            for (var b = 0; b < near.Count; b++)
                for (var c = b + 1; c < near.Count; c++)
                {
                    if (a.Entry == near[b].Entry || a.Entry == near[c].Entry || (a.Free ? 1 : 0) + (near[b].Free ? 1 : 0) + (near[c].Free ? 1 : 0) > 1 || near[b].Free && near[b].Mention.Kind == ClaimKind.Number || near[c].Free && near[c].Mention.Kind == ClaimKind.Number) continue;
                    if (!Equations.FromThree(claimed.Mention, a.Mention, near[b].Mention, near[c].Mention) || !claimed.Convinces(Relation.Product, 0)) continue;
                    settled = a.Free ? a.Entry : near[b].Free ? near[b].Entry : near[c].Free ? near[c].Entry : -1;
                    return true;
                }

        return false;
    }

    /// <summary>The lines of a list together: the last sum of each sentence, or all sums of one; and the first of them less the others.</summary>
    private static bool Total(in Claimed claimed, List<Operand> operands)
    {
        decimal lines = 0, all = 0, most = 0;
        int addends = 0, counted = 0, line = -1;
        foreach (var operand in operands)
        {
            var mention = operand.Mention;
            if (operand.Free || operand.Silent || mention.Kind == ClaimKind.Percentage || !Equations.Alike(claimed.Mention, mention)) continue;
            if (operand.Entry > claimed.Entry && counted > 0 && line >= 0) { lines = all = most = 0; addends = counted = 0; line = -2; }
            all += mention.Value;
            most = Math.Max(most, mention.Value);
            counted++;
            if (operand.Back != line) { lines += mention.Value; addends++; }
            if (line != -2 || operand.Back != 0) line = operand.Back;
            var fits = addends > 1 && Rounding.Fits(claimed.Mention, lines) || counted > 2 && Rounding.Fits(claimed.Mention, all) ? Relation.Sum
                : counted > 2 && Rounding.Fits(claimed.Mention, most - (all - most)) ? Relation.Difference : Relation.None;
            if (claimed.Convinces(fits, 1)) return true;
        }

        return false;
    }
}

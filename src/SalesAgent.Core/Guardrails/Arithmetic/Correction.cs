using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>What a wrong sum would be: the operands as the text writes them, and the right result written like the wrong one.</summary>
/// <param name="Sum">The calculation, "120 × £165".</param>
/// <param name="Result">Its result, "£19,800".</param>
internal sealed record Correction(string Sum, string Result)
{
    // A slip is of the size of the right result; what lies further off was not meant as this sum.
    private const decimal Nearest = 1.6m;

    /// <summary>The sum that the words before a figure speak of, the nearest to what is said; null when none is.</summary>
    public static Correction? Of(List<LedgerEntry> entries, int i, Operands nearby, CheckContext context)
    {
        var claim = entries[i].Mention;
        var claimed = Claimed.Of(claim, i, context.Text);
        if (claimed.Cues == Relation.None || claim.Kind == ClaimKind.Percentage) return null;
        var operands = nearby.Of(i).FindAll(o => o.Entry < i && o.Back == 0 && !o.Free && entries[o.Entry].Verdict is ClaimVerdict.Supported or ClaimVerdict.Derived);
        var text = context.Text.Text;
        (string Sum, decimal Result)? best = null;
        var distance = Nearest;
        foreach (var a in operands)
            foreach (var b in operands)
            {
                if (a.Entry == b.Entry) continue;
                foreach (var (relation, sign, result) in Results(claim, a.Mention, b.Mention))
                {
                    if ((claimed.Cues & (relation == Relation.Product ? relation | Relation.Result : relation)) == Relation.None || result <= 0) continue;
                    var apart = result > claim.Value ? result / claim.Value : claim.Value / result;
                    if (apart >= distance) continue;
                    distance = apart;
                    best = (sign == '%' ? $"{Words(b)} × {Words(a)}" : sign == '×' ? $"{Words(b)} × {Words(a)}" : $"{Words(a)} {sign} {Words(b)}", result);
                }
            }

        return best is { } sum ? new Correction(sum.Sum, Written(text[claim.Start..claim.End], sum.Result)) : null;

        string Words(Operand operand) => text[operand.Mention.Start..operand.Mention.End].Trim();
    }

    /// <summary>A finding that says what the sum is; its fix carries the right result.</summary>
    public Finding Finding(DraftRule rule, Mention claim, CheckContext context)
    {
        var words = context.Text.Text[claim.Start..claim.End];
        return context.At(rule, claim.Start, claim.End, $"\"{words}\" does not compute: {Sum} is {Result}.", $"“{words}”算得不对：{Sum} 是 {Result}。", $"Write {Result}, or say where \"{words}\" comes from.", $"请改成 {Result}，或说明“{words}”的来源。");
    }

    private static IEnumerable<(Relation Relation, char Sign, decimal Result)> Results(Mention claim, Mention a, Mention b)
    {
        if (!Equations.Alike(claim, a)) yield break;
        if (b.Kind == ClaimKind.Percentage && a.Kind != ClaimKind.Percentage)
        {
            yield return (Relation.Share, '%', a.Value * b.Value / 100);
            yield return (Relation.Rest, '−', a.Value * (100 - b.Value) / 100);
        }
        else if (b.Kind == ClaimKind.Number && !b.Bare && a.Kind is ClaimKind.Money or ClaimKind.Duration)
        {
            yield return (Relation.Product, '×', a.Value * b.Value);
        }
        else if (a.Kind == b.Kind && a.Kind == ClaimKind.Money && Equations.Alike(a, b))
        {
            yield return (Relation.Sum, '+', a.Value + b.Value);
            yield return (Relation.Difference, '−', a.Value - b.Value);
        }
    }

    /// <summary>The result in the place of the digits; a number in words is written in digits.</summary>
    private static string Written(string words, decimal result)
    {
        var first = words.AsSpan().IndexOfAnyInRange('0', '9');
        var last = words.AsSpan().LastIndexOfAnyInRange('0', '9');
        var number = Figures.Number(result);
        return first < 0 || last + 1 < words.Length && words[last + 1] is 'k' or 'K' or '万' or '千' or '百' ? number : words[..first] + number + words[(last + 1)..];
    }
}

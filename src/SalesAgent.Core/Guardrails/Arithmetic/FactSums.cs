using System.Runtime.InteropServices;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>What facts give a calculation: sums of money with what they are for one of, and how many of it the customer has or wants.</summary>
internal sealed class FactSums
{
    private readonly Dictionary<ulong, HashSet<string>> _words = [];

    private FactSums(List<Sum> sums, List<Count> counts) => (Sums, Counts) = (sums, counts);

    /// <summary>Sums of money, internal ones apart.</summary>
    public List<Sum> Sums { get; }

    /// <summary>Counts of the customer and of what was said now, with their units.</summary>
    public List<Count> Counts { get; }

    /// <summary>What is said of an owner, the customer apart: "beans" of a roast that is not named.</summary>
    public HashSet<string> WordsOf(ulong owner) => _words.TryGetValue(owner, out var words) ? words : None;

    private static readonly HashSet<string> None = [];

    /// <summary>Reads them off the facts' figures.</summary>
    public static FactSums Of(IReadOnlyList<Fact> facts, IReadOnlyList<IReadOnlyList<Mention>> figures, Func<int, ulong> ownersOf, Func<int, HashSet<string>> wordsOf, Owners owners)
    {
        List<Sum> sums = [];
        List<Count> counts = [];
        for (var f = 0; f < facts.Count; f++)
        {
            if (facts[f].Internal) continue;
            var ofCustomer = facts[f].Id.StartsWith("lead.", StringComparison.Ordinal) || facts[f].Id.StartsWith("said.", StringComparison.Ordinal);
            foreach (var figure in figures[f])
            {
                if (figure is { Kind: ClaimKind.Money, Value: > 0 }) sums.Add(new Sum(figure, f, UnitPrices.PricedPer(facts[f].Text, figure), ownersOf(f)));
                if (ofCustomer && (figure.Kind == ClaimKind.Number || figure.Unit == "GBP") && figure.Value > 1 && UnitPrices.Counted(facts[f].Text, figure) is { } unit && !counts.Exists(known => known.Mention.Value == figure.Value && known.Unit == unit))
                    counts.Add(new Count(figure with { Kind = ClaimKind.Number, Unit = "#" }, unit));
            }
        }

        var found = new FactSums(sums, counts);
        for (var f = 0; f < facts.Count; f++)
            if ((owners.BitOf(facts[f]) & owners.Products) is > 0 and var owner) (found._words.TryGetValue(owner, out var words) ? words : found._words[owner] = new HashSet<string>(StringComparer.Ordinal)).UnionWith(wordsOf(f));
        return found;
    }

    /// <summary>A sum of money in a fact.</summary>
    /// <param name="Mention">The sum.</param>
    /// <param name="Fact">The fact's number.</param>
    /// <param name="Unit">What it is for one of; null when not said.</param>
    /// <param name="Owners">All owners of the fact.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Sum(Mention Mention, int Fact, string? Unit, ulong Owners);

    /// <summary>A count in a fact.</summary>
    /// <param name="Mention">The count.</param>
    /// <param name="Unit">What is counted.</param>
    internal readonly record struct Count(Mention Mention, string Unit);
}

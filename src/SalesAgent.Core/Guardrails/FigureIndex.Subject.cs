using System.Runtime.InteropServices;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Of what and of whom a figure is: where text and fact both say so, they must agree.</summary>
internal sealed partial class FigureIndex
{
    // So many words in common tell that two clauses are about the same.
    private const int Telling = 2;

    private readonly Dictionary<(int Fact, int Start), Known?> _known = [];
    private readonly Dictionary<ulong, HashSet<string>> _productWords = [];

    /// <summary>One month's price is no year's; a fact may name the period elsewhere ("an hour of standstill costs £700").</summary>
    private static bool SameMeasure(Mention claim, Mention known, Fact fact) =>
        claim.Working == known.Working
        && (claim.Per is null || known.Per == claim.Per || known.Kind != ClaimKind.Money || known.Per is null && Array.Exists(Periods, period => period.Per == claim.Per && (fact.Text.Contains(period.Per, StringComparison.OrdinalIgnoreCase) || fact.Text.Contains(period.Chinese, StringComparison.Ordinal))));

    private static readonly (string Per, string Chinese)[] Periods = [("hour", "小时"), ("day", "天"), ("week", "周"), ("month", "月"), ("quarter", "季"), ("year", "年")];

    private bool SameSubject(Mention claim, Entry entry, Known known, Topic? topic, ISet<string> words, bool chinese)
    {
        var theirs = entry.Mention.Noun;
        if (topic?.Here is { } here && here.Contradicts(known.Clause) || MeasureUnits.CountOtherThings(claim.Counter, entry.Mention.Counter)) return false;
        if (claim.Noun is not null && theirs is not null)
        {
            if (claim.Noun == theirs) return true;
            // "36 名小组课学员": the count word says people, the fact which.
            if (Concepts.IsConcept(claim.Noun) && Concepts.IsConcept(theirs) && !(theirs == Concepts.Person && _words(entry.Fact).Contains(claim.Noun))) return false;
        }

        if (claim.Kind == ClaimKind.Money || words.Count == 0) return true;
        var all = _words(entry.Fact);
        if (all.Count == 0 || all.Overlaps(words) || topic?.Here?.Shared(known.Clause) > 0) return true;
        if (_facts[entry.Fact].Id.StartsWith("seller.trade", StringComparison.Ordinal) || topic is not null && (known.Own & topic.Before & _owners.Products) != 0 && claim.Noun is null) return true;
        if (topic is not null && (known.Own == Owners.Customer && topic.OfReader || (known.All & topic.Named & ~Owners.Customer) != 0) && claim.Noun is null) return true;
        return _foreign(_facts[entry.Fact], chinese);
    }

    /// <summary>Another figure of the same kind stands closer to what the clause says: of that thing the facts say something else. What is said now stands.</summary>
    private bool Contradicted(Mention claim, Topic topic, List<Entry> found, int shared)
    {
        if (topic.Here is not { } here || claim.Bare || found.Exists(entry => _facts[entry.Fact].Source == FactSource.User) || !_values.TryGetValue((claim.Kind, claim.Unit), out var entries)) return false;
        // 120辆车: the count word and its thing say no more than the noun does.
        if (claim.Counter != '\0') here = here with { Words = [.. here.Words.Where(word => word[0] != claim.Counter)] };
        var (low, high) = claim.Span;
        var broad = -1;
        foreach (var entry in entries)
        {
            var other = entry.Mention;
            if (other.Value >= low && other.Value <= high || other.Bare || _facts[entry.Fact].Internal || claim.Kind == ClaimKind.Number && claim.Noun != other.Noun || !SameMeasure(claim, other, _facts[entry.Fact])) continue;
            var known = KnownOf(entry);
            var closer = here.Shared(known.Clause);
            if (closer <= shared || closer < Telling && shared > 0 || here.Contradicts(known.Clause) || !topic.Admits(_owners, known.Own, known.All)) continue;
            if (found.Exists(support => support.Fact == entry.Fact)) return true;
            if (broad < 0) broad = found.Max(support => here.Words.Count(_words(support.Fact).Contains));
            if (closer > broad) return true;
        }

        return false;
    }

    /// <summary>What the clause of a fact's figure says, and whose figure it is.</summary>
    private Known KnownOf(Entry entry)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, (entry.Fact, entry.Mention.Start), out _);
        return known ??= Read(entry);
    }

    private Known Read(Entry entry)
    {
        var clause = FigureClause.Around(_tokens[entry.Fact], entry.Mention.Start);
        var (own, all) = _ownerOf[entry.Fact];
        ulong here = 0;
        foreach (var (start, end, bit) in _named[entry.Fact])
            if (start >= clause.Start && end <= clause.End) here |= bit;
        foreach (var kind in (ReadOnlySpan<ulong>)[_owners.Products, _owners.Stories, _owners.Rivals])
            if ((here & kind) != 0 && (own & kind & here) == 0)
            {
                // "17 minutes sooner than the 52 of the SteriOne 22": the clause names whose it is.
                if ((own & kind) != 0) own = here & kind;
                all = all & ~kind | here & kind;
            }

        if ((own & _owners.Products) != 0) clause.Words.UnionWith(WordsOfProduct(own));
        return new Known(clause with { Aspects = clause.Aspects | Label(_facts[entry.Fact].Id) }, own, all | own);
    }

    private static ulong Label(string id) => id == "seller.trial" ? Aspects.Of("trial") : id == "lead.renewal" ? Aspects.Of("renewal") | Aspects.Of("contract") : 0;

    /// <summary>The words of a product's names and of its category.</summary>
    private HashSet<string> WordsOfProduct(ulong product)
    {
        if (_productWords.TryGetValue(product, out var words)) return words;
        words = new HashSet<string>(StringComparer.Ordinal);
        for (var f = 0; f < _facts.Count; f++)
            if ((_ownerOf[f].Own & product) != 0 && (_facts[f].Id.EndsWith(".category", StringComparison.Ordinal) || _facts[f].Id.AsSpan("seller.product.".Length).IndexOf('.') < 0)) words.UnionWith(_words(f));
        return _productWords[product] = words;
    }

    private sealed record Known(FigureClause Clause, ulong Own, ulong All);
}

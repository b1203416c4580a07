using System.Runtime.InteropServices;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Of what and of whom a figure is: where text and fact both say so, they must agree.</summary>
internal sealed partial class FigureIndex
{
    // So many words in common tell that two clauses are about the same.
    private const int Telling = 2;


    // A clause of more words speaks of several things.
    private const int LongClause = 14;

    // Up to this, things are counted under many a name (two close-ups, two photos).
    private const int SmallCount = 12;

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
        if (topic is { OfChange: true } && (known.Clause.Aspects & Aspects.Change) == 0) return false;
        if (claim.Noun is not null && theirs is not null)
        {
            if (claim.Noun == theirs) return true;
            if (claim.Value > SmallCount && !Concepts.IsConcept(claim.Noun) && !Concepts.IsConcept(theirs) && !_words(entry.Fact).Contains(claim.Noun) && topic?.Here is { } clause && !clause.Words.Contains(theirs)) return false;
            // "36 名小组课学员": the count word says people, the fact which.
            if (Concepts.IsConcept(claim.Noun) && Concepts.IsConcept(theirs) && !(theirs == Concepts.Person && _words(entry.Fact).Contains(claim.Noun))) return false;
        }

        if (claim.Kind == ClaimKind.Money || words.Count == 0) return true;
        // Where the clause says nothing of the figure's subject (86 平就是 …), the customer's own figure is meant.
        if (claim is { Kind: ClaimKind.Number, Value: >= 10 } && topic?.Here is { Words.Count: 0 } && known.Own == Owners.Customer) return true;
        // What was said just now stands.
        if (_facts[entry.Fact].Id.StartsWith("said.", StringComparison.Ordinal)) return true;
        // 五次, 4 个: the customer's own count, counted by the same word.
        if (claim.Counter != '\0' && claim.Counter == entry.Mention.Counter && known.Own == Owners.Customer && topic is { OfUsHere: false, OfCustomers: false }) return true;
        // "Our usual 12 months": what we tell of ourselves is our policy.
        if (claim.Kind == ClaimKind.Duration && topic is { OfUsHere: true } && _facts[entry.Fact].Id.StartsWith("seller.policy", StringComparison.Ordinal)) return true;
        var all = _words(entry.Fact);
        if (all.Count == 0 || all.Overlaps(words) || topic?.Here?.Shared(known.Clause) > 0) return true;
        if (_facts[entry.Fact].Id.StartsWith("seller.trade", StringComparison.Ordinal) || topic is not null && (known.Own & topic.Before & _owners.Products) != 0 && claim.Noun is null) return true;
        if (topic is not null && (known.Own == Owners.Customer && topic.OfReader || (known.All & topic.Named & ~Owners.Customer) != 0) && claim.Noun is null) return true;
        // 半天装完, 安装半天: one character may carry the sense.
        if (chinese && claim.Kind == ClaimKind.Duration && topic?.Here is { } near && near.Characters.Overlaps(known.Clause.Characters)) return true;
        return _foreign(_facts[entry.Fact], chinese);
    }

    /// <summary>Another figure of the same kind stands closer to what the clause says: of that thing the facts say something else. What is said now, and what the customer told of themselves, stands.</summary>
    private bool Contradicted(Mention claim, Topic topic, List<Entry> found, int shared)
    {
        if (topic.Here is not { Words.Count: <= LongClause } here || claim.Bare || found.Exists(entry => _facts[entry.Fact].Source == FactSource.User || _ownerOf[entry.Fact].Own == Owners.Customer && (claim.Counter == '\0' || entry.Mention.Counter != '\0')) || !_values.TryGetValue((claim.Kind, claim.Unit), out var entries)) return false;
        // 120辆车: the count word and its thing say no more than the noun does.
        if (claim.Kind == ClaimKind.Number) here = here with { Words = [.. here.Words.Where(word => word != claim.Noun && word[0] != claim.Counter)] };
        var (low, high) = claim.Span;
        var broad = -1;
        foreach (var entry in entries)
        {
            var other = entry.Mention;
            if (other.Value == 0 || other.Value >= low && other.Value <= high || other.Bare || IsLimit(entry) || other.Bound is not (Bound.Exact or Bound.About) || _facts[entry.Fact].Internal || claim.Kind == ClaimKind.Number && claim.Noun != other.Noun || !SameMeasure(claim, other, _facts[entry.Fact])) continue;
            var known = KnownOf(entry);
            var closer = here.Shared(known.Clause);
            if (closer <= shared || closer < shared + Telling && closer <= Telling && !(shared == 0 && here.Words.Overlaps(WordsOfProduct(known.Own & _owners.Products))) || (known.Own & (_owners.Stories | _owners.Rivals) & ~topic.Named) != 0 || here.Contradicts(known.Clause) || !topic.Admits(_owners, known.Own, known.All)) continue;
            // A total may stand beside its unit prices.
            if (claim.Kind == ClaimKind.Money && (claim.Value % other.Value == 0 || found.Exists(support => support.Fact == entry.Fact || _facts[support.Fact].Id == "lead.amount" && support.Mention.Value > other.Value && !here.Words.Overlaps(WordsOfProduct(known.Own & _owners.Products))))) continue;
            if (found.Exists(support => support.Fact == entry.Fact)) return true;
            if (broad < 0) broad = found.Max(support => here.Words.Count(_words(support.Fact).Contains));
            if (closer > broad) return true;
        }

        return false;
    }

    /// <summary>The clause speaks of us, or of another product by part of its name (刚架 for ZH 门式刚架), and the fact of a rival or of this one.</summary>
    private bool OfAnother(Topic topic, Known known)
    {
        if ((known.Here & _owners.Rivals & ~(topic.Named | topic.Elsewhere)) != 0 && topic.OfUsHere) return true;
        var own = known.Own & _owners.Products;
        if (own == 0 || !topic.Chinese || topic.NamedHere != 0 || topic.Here is not { } here || here.Words.Overlaps(WordsOfProduct(own))) return false;
        for (var rest = _owners.Products & ~own; rest != 0; rest &= rest - 1)
            foreach (var word in WordsOfProduct(rest & ~(rest - 1)))
                if (Languages.IsCjk(word[0]) && here.Words.Contains(word)) return true;
        return false;
    }

    /// <summary>50 人起: what is said of more does not say otherwise.</summary>
    private bool IsLimit(Entry entry) => _facts[entry.Fact].Text is var text && text.AsSpan(entry.Mention.End, Math.Min(4, text.Length - entry.Mention.End)).Contains('起');

    /// <summary>Whether a fact that says a figure in the same words may be of what the clause is about.</summary>
    public bool MayTell(int fact, Mention claim, Topic topic)
    {
        var (own, all) = _ownerOf[fact];
        return own == Owners.Customer ? claim.Kind != ClaimKind.Percentage && (topic.Named & (_owners.Stories | _owners.Rivals)) == 0 && !topic.OfUsHere : topic.Admits(_owners, own, all);
    }

    /// <summary>Whether the customer has another day for what the clause names ("your bank review" is on 10 February, not on the 24th).</summary>
    public bool DatedOtherwise(Mention claim, Topic topic, NodaTime.LocalDate today)
    {
        if (topic.OfUsHere || topic.Here is not { } here || Derivation.Resolve(claim, today) is not { } day || day < today) return false;
        for (var f = 0; f < _facts.Count; f++)
            foreach (var date in _mentions[f])
                if (date is { Kind: ClaimKind.Date, Key.Length: 0, Day.Day: > 0 } && !_facts[f].Internal && _ownerOf[f].Own == Owners.Customer && Derivation.Resolve(date, today) is { } known && known > today && known != day
                    && FigureClause.Around(_tokens[f], date.Start).Words is var words && here.Words.Count(word => words.Contains(word) && !CalendarReader.MonthStems.Contains(word)) >= Telling) return true;
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
        return new Known(clause with { Aspects = clause.Aspects | Label(_facts[entry.Fact].Id) }, own, all | own, here);
    }

    private static ulong Label(string id) => id == "seller.trial" ? Aspects.Of("trial") : id == "lead.renewal" ? Aspects.Of("renewal") | Aspects.Of("contract") : 0;

    /// <summary>The words of a product's names and of its category.</summary>
    private HashSet<string> WordsOfProduct(ulong product)
    {
        if (_productWords.TryGetValue(product, out var words)) return words;
        words = new HashSet<string>(StringComparer.Ordinal);
        if (product == 0) return words;
        for (var f = 0; f < _facts.Count; f++)
            if ((_ownerOf[f].Own & product) != 0 && (_facts[f].Id.EndsWith(".category", StringComparison.Ordinal) || _facts[f].Id.AsSpan("seller.product.".Length).IndexOf('.') < 0)) words.UnionWith(_words(f));
        return _productWords[product] = words;
    }

    private sealed record Known(FigureClause Clause, ulong Own, ulong All, ulong Here);
}

using System.Runtime.InteropServices;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>The figures and dates of facts, to be found by value, unit and subject.</summary>
internal sealed partial class FigureIndex
{
    private readonly IReadOnlyList<Fact> _facts;
    private readonly Owners _owners;
    private readonly Func<int, HashSet<string>> _words;
    private readonly Func<Fact, bool, bool> _foreign;
    private readonly Dictionary<(ClaimKind, string), List<Entry>> _values = [];
    private readonly (ulong Own, ulong All)[] _ownerOf;
    private readonly (int Start, int End, ulong Bit)[][] _named;
    private readonly TokenList[] _tokens;
    private readonly List<Mention>[] _mentions;

    /// <summary>Reads the figures of all facts.</summary>
    public FigureIndex(IReadOnlyList<Fact> facts, TokenList[] tokens, Func<int, HashSet<string>> words, Func<Fact, bool, bool> foreign, Dictionary<string, int> addresses)
    {
        (_facts, _words, _foreign) = (facts, words, foreign);
        _owners = Owners.Of(facts);
        Dates = new DateIndex(facts);
        _ownerOf = new (ulong, ulong)[facts.Count];
        _mentions = new List<Mention>[facts.Count];
        _named = new (int, int, ulong)[facts.Count][];
        _tokens = tokens;
        List<(int Start, int End, ulong Bit)> names = [];
        for (var f = 0; f < facts.Count; f++)
        {
            names.Clear();
            var own = _owners.BitOf(facts[f]);
            _ownerOf[f] = (own, own | _owners.NamedIn(tokens[f], 0, tokens[f].Count, names));
            _named[f] = [.. names];
            var mentions = MentionReader.Measures(tokens[f]);
            Read(mentions, f, names, addresses);
            _mentions[f] = mentions;
            if (facts[f].AsOf is { } day) Dates.Add((day.Year, day.Month, day.Day), false, f);
        }

        foreach (var list in _values.Values) list.Sort(static (a, b) => a.Mention.Value.CompareTo(b.Mention.Value));
    }

    /// <summary>Their dates and times.</summary>
    public DateIndex Dates { get; }

    /// <summary>Whose the facts are.</summary>
    public Owners Owners => _owners;

    /// <summary>The figures of each fact.</summary>
    public IReadOnlyList<IReadOnlyList<Mention>> Mentions => _mentions;

    /// <summary>The fact with that date; see <see cref="DateIndex"/>.</summary>
    public Fact? Date(Mention claim, NodaTime.LocalDate today) => Dates.Find(claim, today);

    /// <summary>The fact that supports a figure: a value that its wording allows, the same unit, and the same subject.</summary>
    public Fact? Find(Mention claim, Topic? topic, ISet<string> words, bool chinese, Func<Fact, bool>? only = null)
    {
        List<Entry>? found = null;
        var shared = -1;
        var (named, others) = (false, false);
        foreach (var (unit, low, high) in Units(claim))
        {
            if (!_values.TryGetValue(unit, out var entries)) continue;
            for (var i = LowerBound(entries, low); i < entries.Count && entries[i].Mention.Value <= high; i++)
            {
                var entry = entries[i];
                var fact = _facts[entry.Fact];
                if (fact.Internal || only?.Invoke(fact) == false || !SameMeasure(claim, entry.Mention, fact)) continue;
                var known = KnownOf(entry);
                if (topic?.Here is not null && OfAnother(topic, known)) continue;
                // What repeats the words of a fact about the customer is of the customer, whomever else it names.
                if (topic?.Here is { } clause && (claim.Kind != ClaimKind.Percentage && known.Own is Owners.Customer or 0 && clause.Shared(known.Clause) > Telling && (topic.Named & (_owners.Stories | _owners.Rivals)) == 0)) return fact;
                if (topic is not null && !topic.Admits(_owners, known.Own, known.All)) { others |= (known.Own & _owners.Products) != 0; continue; }
                if (!SameSubject(claim, entry, known, topic, words, chinese)) continue;
                var names = claim.Kind != ClaimKind.Money || topic is null || (topic.Named & _owners.Products) == 0 || (known.All & topic.Named & _owners.Products) != 0;
                named |= names;
                var alike = topic?.Here?.Shared(known.Clause) ?? int.MaxValue;
                // Nothing contradicts a bare number, and little a clause of the same words.
                if (names && (claim.Bare || alike > Telling)) return fact;
                if (alike > shared) (found ??= []).Insert(0, entry);
                else found!.Add(entry);
                shared = Math.Max(shared, alike);
            }
        }

        // A sum known as another product's price needs a fact that names this one.
        if (found is not null && (named || !others)) return topic is not null && Contradicted(claim, topic, found, shared) ? null : _facts[found[0].Fact];
        return others || claim.Kind != ClaimKind.Percentage ? null : Share(claim, topic, words, chinese, only);
    }

    /// <summary>Whether the facts count so many of anything.</summary>
    public bool Counts(decimal value)
    {
        if (!_values.TryGetValue((ClaimKind.Number, "#"), out var entries)) return false;
        var at = LowerBound(entries, value);
        return at < entries.Count && entries[at].Mention.Value == value && !_facts[entries[at].Fact].Internal;
    }

    /// <summary>Pairs of one of our prices and a price of a rival whom the sentence names, for comparisons.</summary>
    public IEnumerable<(Mention Ours, Mention Theirs)> Compared(Topic topic)
    {
        if ((topic.Named & _owners.Rivals) == 0) yield break;
        List<Mention> ours = [], theirs = [];
        foreach (var (key, entries) in _values)
        {
            if (key.Item1 != ClaimKind.Money) continue;
            foreach (var entry in entries)
                if ((_ownerOf[entry.Fact].Own & topic.Named & _owners.Rivals) != 0) theirs.Add(entry.Mention);
                else if ((_ownerOf[entry.Fact].Own & (topic.Named | topic.Before) & _owners.Products) != 0) ours.Add(entry.Mention);
        }

        foreach (var mine in ours)
            foreach (var other in theirs) yield return (mine, other);
    }

    /// <summary>An internal fact that a text gives away: the same value and unit, and a shared content word; null when none.</summary>
    public Fact? Leaked(Mention claim, ISet<string> words)
    {
        foreach (var (unit, _, _) in Units(claim))
        {
            if (claim.Kind == ClaimKind.Duration && unit.Item2 != claim.Unit || !_values.TryGetValue(unit, out var entries)) continue;
            for (var i = LowerBound(entries, claim.Value); i < entries.Count && entries[i].Mention.Value == claim.Value; i++)
                if (_facts[entries[i].Fact].Internal && _words(entries[i].Fact).Overlaps(words)) return _facts[entries[i].Fact];
        }

        return null;
    }

    /// <summary>Whether a fact holds a sum of money, else a length of time.</summary>
    public bool Holds(Fact fact, bool money) => _values.Any(values => (money ? values.Key.Item1 == ClaimKind.Money : IsTime(values.Key.Item1, fact.Text)) && values.Value.Exists(entry => ReferenceEquals(_facts[entry.Fact], fact)));

    private static bool IsTime(ClaimKind kind, string text) => kind == ClaimKind.Duration || (kind == ClaimKind.Number && (text.Contains("每分", StringComparison.Ordinal) || text.Contains(" a minute", StringComparison.Ordinal) || text.Contains("per minute", StringComparison.Ordinal)));

    private void Read(List<Mention> mentions, int fact, List<(int Start, int End, ulong Bit)> names, Dictionary<string, int> addresses)
    {
        for (var m = 0; m < mentions.Count; m++)
        {
            var mention = mentions[m];
            if (mention.Kind != ClaimKind.Address && names.Exists(name => mention.Start >= name.Start && mention.End <= name.End)) continue;
            if (mention.Kind == ClaimKind.Address)
            {
                if (_facts[fact] is { Internal: false, FreeText: false }) addresses.TryAdd(mention.Key, fact);
                continue;
            }

            if (mention.Kind == ClaimKind.Date)
            {
                // What we expect of a deal is no date that anybody set.
                if (_facts[fact].Id != "lead.expected_close") Dates.Add(mention, fact);
                continue;
            }

            Add(mention, fact);
            if (!mention.Bare) continue;
            // "My target is 3.40": cents, whatever the currency.
            if (mention.Value != decimal.Truncate(mention.Value) && mention.Value.Scale == 2) Add(mention with { Kind = ClaimKind.Money, Unit = MeasureUnits.AnyMoney }, fact);
            // "from 35 minutes to 9": the bare number may be of any unit that stands beside it.
            foreach (var other in mentions)
                if (!other.Bare && other.Kind is ClaimKind.Duration or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Number && !(other.Kind == ClaimKind.Number && other.Noun is null))
                    Add(other with { Value = other.Unit is "min" && other.Value >= 60 && other.Value % 60 == 0 && mention.Value < 24 ? mention.Value * 60 : mention.Value, Per = null, High = 0 }, fact);
        }
    }

    /// <summary>"60 of the 90 ovens", "from 31 to 6": a fact holds the shares of its own figures, and may be retold as such.</summary>
    private Fact? Share(Mention claim, Topic? topic, ISet<string> words, bool chinese, Func<Fact, bool>? only)
    {
        var (low, high) = claim.Span;
        for (var f = 0; f < _facts.Count; f++)
        {
            if (_mentions[f].Count is < 2 or > 8 || _facts[f].Internal || only?.Invoke(_facts[f]) == false) continue;
            foreach (var a in _mentions[f])
                foreach (var b in _mentions[f])
                {
                    if (a.Value >= b.Value || a.Kind != b.Kind || a.Unit != b.Unit || a.Value <= 0 || a.Kind is not (ClaimKind.Number or ClaimKind.Duration or ClaimKind.Money) || a.Noun is not null && b.Noun is not null && a.Noun != b.Noun) continue;
                    var share = 100 * a.Value / b.Value;
                    if (Fell(_facts[f].Text, b, a)) share = 100 - share;
                    if (share < low - 0.5m || share > high + 0.5m) continue;
                    if ((topic is null || topic.Admits(_owners, _ownerOf[f].Own, _ownerOf[f].All)) && SameSubject(claim, new Entry(a with { Noun = null }, f), KnownOf(new Entry(a, f)), topic, words, chinese)) return _facts[f];
                }
        }

        return null;
    }

    /// <summary>"from 31 to 6", 从六个人减到四个人: the larger comes first and falls to the smaller.</summary>
    private static bool Fell(string text, Mention from, Mention to) =>
        from.End <= to.Start && text.AsSpan(from.End, to.Start - from.End) is var between && (between.Contains(" to ", StringComparison.Ordinal) || between.IndexOfAny('降', '减', '到') >= 0 || between.Contains("缩", StringComparison.Ordinal));

    private void Add(Mention mention, int fact)
    {
        if (mention.Unit == MeasureUnits.AnyMoney)
        {
            foreach (var (kind, unit) in AnyUnit)
                if (kind == ClaimKind.Money) Add(mention with { Unit = unit }, fact);
            return;
        }

        var key = (mention.Kind, mention.Unit);
        (_values.TryGetValue(key, out var list) ? list : _values[key] = []).Add(new Entry(mention, fact));
    }

    private static readonly (ClaimKind, string)[] AnyUnit = [(ClaimKind.Number, "#"), (ClaimKind.Percentage, "%"), (ClaimKind.Duration, "min"), (ClaimKind.Duration, "day"), (ClaimKind.Duration, "month"), .. MeasureUnits.Signed.Append("EUR").Append("GBP").Append("CHF").Select(code => (ClaimKind.Money, code))];

    private static readonly (ClaimKind, string)[] AnySign = [.. MeasureUnits.Signed.Select(code => (ClaimKind.Money, code))];

    private static readonly (ClaimKind, string)[] Shares = [(ClaimKind.Percentage, "%"), (ClaimKind.Percentage, "折")];

    /// <summary>
    /// Under which units a figure may be found, and the values allowed there: a bare number under any, a sum with a shared sign under all
    /// that share it, a length of time in the next unit too (24 hours are a day, 30 days a month).
    /// </summary>
    private static IEnumerable<((ClaimKind, string) Unit, decimal Low, decimal High)> Units(Mention claim)
    {
        var (low, high) = claim.Span;
        if (claim.Bare || claim is { Kind: ClaimKind.Number, Per: not null, Noun: null, Counter: '\0', Unit: "#" } || claim.Kind == ClaimKind.Money && claim.Unit == MeasureUnits.AnyMoney)
        {
            foreach (var unit in AnyUnit)
                if (claim.Kind != ClaimKind.Money || unit.Item1 == ClaimKind.Money) yield return (unit, low, high);
            yield break;
        }

        if (claim.SharedSign || claim.Kind == ClaimKind.Percentage)
        {
            foreach (var unit in claim.SharedSign ? AnySign : Shares) yield return (unit, low, high);
            yield break;
        }

        yield return ((claim.Kind, claim.Unit), low, high);
        if (claim.Kind != ClaimKind.Duration || claim.Working) yield break;
        foreach (var (small, large, factor) in Steps)
        {
            if (claim.Unit == large) yield return ((ClaimKind.Duration, small), low * factor, high * factor);
            if (claim.Unit == small && claim.Value % factor == 0) yield return ((ClaimKind.Duration, large), low / factor, high / factor);
        }
    }

    private static readonly (string Small, string Large, decimal Factor)[] Steps = [("min", "day", 1440), ("day", "month", 30)];

    private static int LowerBound(List<Entry> entries, decimal value)
    {
        int low = 0, high = entries.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Mention.Value < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(Mention Mention, int Fact);
}

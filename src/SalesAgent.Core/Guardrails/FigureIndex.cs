using System.Runtime.InteropServices;
using NodaTime;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>The figures and dates of facts, to be found by value, unit and subject.</summary>
internal sealed class FigureIndex
{
    private readonly IReadOnlyList<Fact> _facts;
    private readonly Owners _owners;
    private readonly Func<int, HashSet<string>> _words;
    private readonly Func<Fact, bool, bool> _foreign;
    private readonly Dictionary<(ClaimKind, string), List<Entry>> _values = [];
    private readonly Dictionary<int, List<int>> _dates = [];
    private readonly Dictionary<int, List<int>> _undated = [];
    private readonly Dictionary<(int, int), List<int>> _relative = [];
    private readonly Dictionary<string, List<int>> _clock = new(StringComparer.Ordinal);
    private readonly (ulong Own, ulong All)[] _ownerOf;
    private readonly List<Mention>[] _mentions;

    /// <summary>Reads the figures of all facts.</summary>
    public FigureIndex(IReadOnlyList<Fact> facts, TokenList[] tokens, Func<int, HashSet<string>> words, Func<Fact, bool, bool> foreign, Dictionary<string, int> addresses)
    {
        (_facts, _words, _foreign) = (facts, words, foreign);
        _owners = Owners.Of(facts);
        _ownerOf = new (ulong, ulong)[facts.Count];
        _mentions = new List<Mention>[facts.Count];
        List<(int Start, int End, ulong Bit)> names = [];
        for (var f = 0; f < facts.Count; f++)
        {
            names.Clear();
            var own = _owners.BitOf(facts[f]);
            _ownerOf[f] = (own, own | _owners.NamedIn(tokens[f], 0, tokens[f].Count, names));
            var mentions = MentionReader.Measures(tokens[f]);
            Read(mentions, f, names, addresses);
            _mentions[f] = mentions;
            if (facts[f].AsOf is { } day) AddDate((day.Year, day.Month, day.Day), false, f);
        }

        foreach (var list in _values.Values) list.Sort(static (a, b) => a.Mention.Value.CompareTo(b.Mention.Value));
    }

    /// <summary>Whose the facts are.</summary>
    public Owners Owners => _owners;

    /// <summary>The figures of each fact.</summary>
    public IReadOnlyList<IReadOnlyList<Mention>> Mentions => _mentions;

    /// <summary>The fact that supports a figure: a value that its wording allows, the same unit, and the same subject.</summary>
    public Fact? Find(Mention claim, Topic? topic, ISet<string> words, bool chinese, Func<Fact, bool>? only = null)
    {
        Fact? general = null;
        var others = false;
        foreach (var unit in Units(claim))
        {
            if (!_values.TryGetValue(unit, out var entries)) continue;
            var (low, high) = claim.Span;
            for (var i = LowerBound(entries, low); i < entries.Count && entries[i].Mention.Value <= high; i++)
            {
                var entry = entries[i];
                var fact = _facts[entry.Fact];
                if (fact.Internal || only?.Invoke(fact) == false || !SameMeasure(claim, entry.Mention, fact)) continue;
                var (own, all) = _ownerOf[entry.Fact];
                if (topic is not null && !topic.Admits(_owners, own, all)) { others |= (own & _owners.Products) != 0; continue; }
                if (!SameSubject(claim, entry, topic, words, chinese)) continue;
                if (claim.Kind != ClaimKind.Money || topic is null || (topic.Named & _owners.Products) == 0 || (all & topic.Named & _owners.Products) != 0) return fact;
                general ??= fact;
            }
        }

        // A sum known as another product's price needs a fact that names this one.
        if (others || general is not null || claim.Kind != ClaimKind.Percentage) return others ? null : general;
        return Share(claim, topic, words, chinese, only);
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
        foreach (var unit in Units(claim))
        {
            if (!_values.TryGetValue(unit, out var entries)) continue;
            for (var i = LowerBound(entries, claim.Value); i < entries.Count && entries[i].Mention.Value == claim.Value; i++)
                if (_facts[entries[i].Fact].Internal && _words(entries[i].Fact).Overlaps(words)) return _facts[entries[i].Fact];
        }

        return null;
    }

    /// <summary>The fact with that date or time, as precise as the text says it; a day of the week beside a date must fit it.</summary>
    public Fact? Date(Mention claim, LocalDate today)
    {
        if (claim.DaysAgo is { } ago)
        {
            for (var back = ago.From; back <= ago.To; back++)
            {
                var day = today.PlusDays(-back);
                if (claim.Weekday > 0 && (int)day.DayOfWeek != claim.Weekday) continue;
                if ((First(_dates, Code(day.Year, day.Month, day.Day)) ?? First(_undated, Code(0, day.Month, day.Day))) is { } fact) return fact;
            }

            if (ago.To >= 200 && First(_dates, Code(today.Year - 1, 0, 0)) is { } lastYear) return lastYear;
            return First(_relative, ago);
        }

        var (year, month, dayOfMonth) = claim.Day;
        if (claim.Key.Length > 0)
        {
            if (claim.Key[0] == 'Q')
                for (var m = 0; m < 3; m++)
                    if (First(_dates, Code(year, (claim.Key[1] - '1') * 3 + 1 + m, 0)) is { } inQuarter) return inQuarter;
            return First(_clock, claim.Key);
        }

        return First(_dates, Code(year, month, dayOfMonth)) ?? (claim.Ambiguous ? First(_dates, Code(year, dayOfMonth, month)) : null);
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
            if (mention.Kind == ClaimKind.Address && _facts[fact] is { Internal: false, FreeText: false }) addresses.TryAdd(mention.Key, fact);
            // What we expect of a deal is no date that anybody set.
            if (mention.Kind == ClaimKind.Date && _facts[fact].Id != "lead.expected_close") AddDated(mention, fact);
            if (mention.Kind is ClaimKind.Address or ClaimKind.Date) continue;

            Add(mention, fact);
            if (!mention.Bare) continue;
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
                    if ((topic is null || topic.Admits(_owners, _ownerOf[f].Own, _ownerOf[f].All)) && SameSubject(claim, new Entry(claim with { Noun = null }, f), topic, words, chinese)) return _facts[f];
                }
        }

        return null;
    }

    /// <summary>"from 31 to 6", 从六个人减到四个人: the larger comes first and falls to the smaller.</summary>
    private static bool Fell(string text, Mention from, Mention to) =>
        from.End <= to.Start && text.AsSpan(from.End, to.Start - from.End) is var between && (between.Contains(" to ", StringComparison.Ordinal) || between.IndexOfAny('降', '减', '到') >= 0 || between.Contains("缩", StringComparison.Ordinal));

    private void Add(Mention mention, int fact)
    {
        var key = (mention.Kind, mention.Unit);
        (_values.TryGetValue(key, out var list) ? list : _values[key] = []).Add(new Entry(mention, fact));
    }

    private void AddDated(Mention mention, int fact)
    {
        if (mention.DaysAgo is { } ago)
        {
            // "last month" in their words may be said again in ours.
            if (ago.From > 0) (_relative.TryGetValue(ago, out var said) ? said : _relative[ago] = []).Add(fact);
            return;
        }

        if (mention.Day is { Year: 0, Month: > 0, Day: > 0 }) (_undated.TryGetValue(Code(0, mention.Day.Month, mention.Day.Day), out var undated) ? undated : _undated[Code(0, mention.Day.Month, mention.Day.Day)] = []).Add(fact);
        if (mention.Key.Length > 0 && mention.Day.Year + mention.Day.Month == 0)
            (_clock.TryGetValue(mention.Key, out var at) ? at : _clock[mention.Key] = []).Add(fact);
        if (mention.Key.Length == 0) AddDate(mention.Day, mention.Ambiguous, fact);
    }

    /// <summary>Every less precise way to say the same date finds it too.</summary>
    private void AddDate((int Year, int Month, int Day) date, bool ambiguous, int fact)
    {
        var (year, month, day) = date;
        foreach (var code in (ReadOnlySpan<int>)[Code(year, month, day), Code(0, month, day), Code(year, month, 0), Code(0, month, 0), Code(year, 0, 0), Code(0, 0, day), ambiguous ? Code(year, day, month) : 0])
            if (code > 0) (_dates.TryGetValue(code, out var at) ? at : _dates[code] = []).Add(fact);
    }

    private Fact? First<TKey>(Dictionary<TKey, List<int>> index, TKey key) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var facts)) return null;
        foreach (var fact in facts)
            if (!_facts[fact].Internal) return _facts[fact];
        return null;
    }

    private static int Code(int year, int month, int day) => (year * 13 + month) * 32 + day;

    private static readonly (ClaimKind, string)[] AnyUnit = [(ClaimKind.Number, "#"), (ClaimKind.Percentage, "%"), (ClaimKind.Duration, "min"), (ClaimKind.Duration, "day"), (ClaimKind.Duration, "month"), .. MeasureUnits.Signed.Append("EUR").Append("GBP").Append("CHF").Select(code => (ClaimKind.Money, code))];

    private static readonly (ClaimKind, string)[] AnySign = [.. MeasureUnits.Signed.Select(code => (ClaimKind.Money, code))];

    private static readonly (ClaimKind, string)[] Shares = [(ClaimKind.Percentage, "%"), (ClaimKind.Percentage, "折")];

    /// <summary>Under which units a figure may be found: a bare number under any, a sum with a shared sign under all that share it.</summary>
    private static ReadOnlySpan<(ClaimKind, string)> Units(Mention claim) =>
        claim.Bare ? AnyUnit : claim.SharedSign ? AnySign : claim.Kind == ClaimKind.Percentage ? Shares : new[] { (claim.Kind, claim.Unit) };

    /// <summary>One month's price is no year's; a fact may name the period elsewhere ("an hour of standstill costs £700").</summary>
    private static bool SameMeasure(Mention claim, Mention known, Fact fact) =>
        claim.Working == known.Working
        && (claim.Per is null || known.Per == claim.Per || known.Kind != ClaimKind.Money || known.Per is null && Array.Exists(Periods, period => period.Per == claim.Per && (fact.Text.Contains(period.Per, StringComparison.OrdinalIgnoreCase) || fact.Text.Contains(period.Chinese, StringComparison.Ordinal))));

    private static readonly (string Per, string Chinese)[] Periods = [("hour", "小时"), ("day", "天"), ("week", "周"), ("month", "月"), ("quarter", "季"), ("year", "年")];

    private bool SameSubject(Mention claim, Entry entry, Topic? topic, ISet<string> words, bool chinese)
    {
        var theirs = entry.Mention.Noun;
        if (claim.Noun is not null && theirs is not null)
        {
            if (claim.Noun == theirs) return true;
            // "36 名小组课学员": the count word says people, the fact which.
            if (Concepts.IsConcept(claim.Noun) && Concepts.IsConcept(theirs) && !(theirs == Concepts.Person && _words(entry.Fact).Contains(claim.Noun))) return false;
        }

        if (claim.Kind == ClaimKind.Money || words.Count == 0) return true;
        var known = _words(entry.Fact);
        if (known.Count == 0 || known.Overlaps(words)) return true;
        var owner = _ownerOf[entry.Fact].All;
        if (_facts[entry.Fact].Id.StartsWith("seller.trade", StringComparison.Ordinal) || topic is not null && (_ownerOf[entry.Fact].Own & topic.Before & _owners.Products) != 0 && claim.Noun is null) return true;
        if (topic is not null && (owner == Owners.Customer && topic.OfReader || (owner & topic.Named & ~Owners.Customer) != 0) && claim.Noun is null) return true;
        return _foreign(_facts[entry.Fact], chinese);
    }

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

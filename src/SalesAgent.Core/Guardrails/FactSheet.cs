using System.Runtime.InteropServices;
using System.Text;
using NodaTime;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Facts made searchable: every number, date, name, address and word of them, read by the same readers as drafts.
/// Build it once for many texts; the cost is linear in the facts' characters.
/// </summary>
public sealed class FactSheet
{
    private readonly IReadOnlyList<Fact> _facts;
    private readonly Dictionary<(ClaimKind, string), List<Entry>> _values = [];
    private readonly Dictionary<int, List<Entry>> _dates = [];
    private readonly HashSet<(string, bool)> _languages = [];
    private HashSet<string>? _entities;
    private readonly string _joined;
    private readonly int[] _starts;
    private readonly TokenList[] _tokens;
    private readonly HashSet<string>?[] _words;
    private string? _bare;
    private int[] _bareStarts = [];

    private FactSheet(IReadOnlyList<Fact> facts)
    {
        _facts = facts;
        _tokens = new TokenList[facts.Count];
        _words = new HashSet<string>?[facts.Count];
        _starts = new int[facts.Count];
        var joined = new StringBuilder();
        for (var f = 0; f < facts.Count; f++)
        {
            _starts[f] = joined.Length;
            joined.Append(facts[f].Text).Append('\n');
            _tokens[f] = TokenList.Of(facts[f].Text);
            _languages.Add((facts[f].Id, ContentWords.IsChinese(facts[f].Text)));
            foreach (var mention in MentionReader.Measures(_tokens[f])) Add(new Entry(mention, f));
            if (facts[f].AsOf is { } day) Add(new Entry(new Mention { Kind = ClaimKind.Date, Start = 0, End = 0, Day = (day.Year, day.Month, day.Day) }, f));
        }

        _joined = joined.ToString().ToLowerInvariant().Replace('’', '\'');
        foreach (var list in _values.Values) list.Sort(static (a, b) => a.Mention.Value.CompareTo(b.Mention.Value));
    }

    /// <summary>The facts.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>Reads facts once.</summary>
    public static FactSheet Of(IReadOnlyList<Fact> facts) => new(facts);

    /// <summary>
    /// The fact that supports a number, percentage, sum or duration: same value (within 5 % when the text says "about"), same unit,
    /// and the same subject: the thing counted, or a shared content word where fact and text are in one language.
    /// </summary>
    internal Fact? Measure(Mention claim, ISet<string> context, bool chinese, Func<Fact, bool>? only = null)
    {
        if (!_values.TryGetValue((claim.Kind, claim.Unit), out var entries)) return null;
        var tolerance = claim.Approximate ? claim.Value * 0.05m : claim.Unit == "%" ? 0.05m : 0;
        for (var i = LowerBound(entries, claim.Value - tolerance); i < entries.Count && entries[i].Mention.Value <= claim.Value + tolerance; i++)
        {
            var fact = _facts[entries[i].Fact];
            if (fact.Internal || only?.Invoke(fact) == false) continue;
            if (claim.Per is not null && entries[i].Mention.Per != claim.Per) continue;
            if (SameSubject(claim, entries[i], context, chinese)) return fact;
        }

        return null;
    }

    /// <summary>An internal fact that the text gives away: same value and unit, a shared content word, or its very words; null when none.</summary>
    internal Fact? Leaked(Mention claim, ISet<string> context)
    {
        if (!_values.TryGetValue((claim.Kind, claim.Unit), out var entries)) return null;
        for (var i = LowerBound(entries, claim.Value); i < entries.Count && entries[i].Mention.Value == claim.Value; i++)
            if (_facts[entries[i].Fact].Internal && Words(entries[i].Fact).Overlaps(context)) return _facts[entries[i].Fact];
        return null;
    }

    /// <summary>The fact with that date, as precise as the text says it; the fact's own date counts.</summary>
    internal Fact? Date(Mention claim, LocalDate today)
    {
        if (claim.DaysAgo is { } ago)
        {
            for (var back = ago.From; back <= ago.To; back++)
            {
                var day = today.PlusDays(-back);
                if (Find(Code(day.Year, day.Month, day.Day)) is { } fact) return fact;
            }

            return null;
        }

        if (claim.Key.Length > 0) return Clock(claim);
        var (year, month, dayOfMonth) = claim.Day;
        return Find(Code(year, month, dayOfMonth)) ?? (claim.Ambiguous ? Find(Code(year, dayOfMonth, month)) : null);
    }

    /// <summary>The fact that holds that name, whole or by all its words.</summary>
    internal Fact? Name(string key)
    {
        if (Contains(key) is { } whole) return whole;
        if (Languages.HasCjk(key)) return ChineseName(key);
        var words = key.Split([' ', '-', '&', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return null;
        Fact? last = null;
        foreach (var word in words)
        {
            if (word is "de" or "van" or "von" or "der") continue;
            last = Contains(word);
            if (last is null || (!Entities().Contains(word) && !NameWords.Common.Contains(word))) return null;
        }

        return last;
    }

    /// <summary>The fact with that link, e-mail address or phone number; running text from outside supports none (DESIGN §5).</summary>
    internal Fact? Address(string key) => _values.TryGetValue((ClaimKind.Address, key), out var entries) ? entries.Select(e => _facts[e.Fact]).FirstOrDefault(f => f is { Internal: false, FreeText: false }) : null;

    /// <summary>The fact that holds those words verbatim, case, spaces and punctuation apart.</summary>
    internal Fact? Verbatim(ReadOnlySpan<char> quotation, bool isInternal = false)
    {
        if (_bare is null) BuildBare();
        var wanted = Bare(quotation);
        if (wanted.Length == 0) return null;
        for (var from = 0; _bare!.IndexOf(wanted, from, StringComparison.Ordinal) is >= 0 and var at; from = at + 1)
        {
            var fact = _facts[IndexAt(_bareStarts, at)];
            if (fact.Internal == isInternal) return fact;
        }

        return null;
    }

    /// <summary>Letters and digits in lower case.</summary>
    internal static string Bare(ReadOnlySpan<char> text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) bare.Append(char.ToLowerInvariant(c));
        return bare.ToString();
    }

    /// <summary>Content words of a fact.</summary>
    internal HashSet<string> Words(int fact)
    {
        if (_words[fact] is { } known) return known;
        var words = new HashSet<string>(StringComparer.Ordinal);
        ContentWords.Collect(_tokens[fact], 0, _tokens[fact].Count, words);
        return _words[fact] = words;
    }

    /// <summary>Which of the facts share at least that part of the words; null when none does.</summary>
    internal Fact? Sharing(ISet<string> words, decimal share, Func<Fact, bool> only)
    {
        for (var f = 0; f < _facts.Count; f++)
        {
            if (_facts[f].Internal || !only(_facts[f])) continue;
            if (words.Count == 0) return _facts[f];
            var common = words.Count(Words(f).Contains);
            if (common >= Math.Max(1, Math.Ceiling(words.Count * share))) return _facts[f];
        }

        return null;
    }

    /// <summary>Facts, or members of a list, that are one name and nothing else: these may be combined freely.</summary>
    private HashSet<string> Entities() => _entities ??= _facts.Where(f => !f.Internal && f.Text.Length <= 60)
        .SelectMany(f => f.Text.Split(',', StringSplitOptions.TrimEntries)).Select(part => NameReader.Fold(part)).ToHashSet(StringComparer.Ordinal);

    private bool SameSubject(Mention claim, Entry entry, ISet<string> context, bool chinese)
    {
        var theirs = entry.Mention.Noun;
        if (claim.Noun is not null && theirs is not null)
        {
            if (claim.Noun == theirs) return true;
            if (Concepts.IsConcept(claim.Noun) && Concepts.IsConcept(theirs)) return false;
        }

        if (claim.Kind == ClaimKind.Money || context.Count == 0) return true;
        var words = Words(entry.Fact);
        if (words.Count == 0 || words.Overlaps(context)) return true;
        return Foreign(_facts[entry.Fact], chinese);
    }

    /// <summary>A fact that is at hand only in the other language: its words cannot be compared, so value and unit must do.</summary>
    internal bool Foreign(Fact fact, bool chinese) => chinese != ContentWords.IsChinese(fact.Text) && !_languages.Contains((fact.Id, chinese));

    private Fact? ChineseName(string key)
    {
        foreach (var form in NameWords.ChineseForms)
            if (key.EndsWith(form, StringComparison.Ordinal) && Contains(key[..^form.Length]) is { } company) return company;
        // 王经理 for 王强: a person's fact that begins with the family name.
        if (!NameWords.ChineseTitles.Any(title => key.EndsWith(title, StringComparison.Ordinal))) return null;
        var full = NameWords.ChineseTitles.Where(title => key.EndsWith(title, StringComparison.Ordinal)).Select(title => key[..^title.Length]).MinBy(name => name.Length)!;
        return _facts.FirstOrDefault(f => !f.Internal && f.Text.Length > 1 && f.Text.StartsWith(full, StringComparison.Ordinal) && Languages.IsCjk(f.Text[1]));
    }

    private Fact? Contains(string key)
    {
        for (var from = 0; key.Length > 0 && _joined.IndexOf(key, from, StringComparison.Ordinal) is >= 0 and var at; from = at + 1)
        {
            var fact = _facts[IndexAt(_starts, at)];
            var before = at > 0 && IsLatin(_joined[at - 1]) && IsLatin(key[0]);
            var after = at + key.Length < _joined.Length && IsLatin(_joined[at + key.Length]) && IsLatin(key[^1]);
            if (!fact.Internal && !before && !after) return fact;
        }

        return null;
    }

    private static bool IsLatin(char c) => char.IsLetterOrDigit(c) && !Languages.IsCjk(c);

    private Fact? Clock(Mention claim) =>
        claim.Key[0] == 'Q'
            ? Enumerable.Range(0, 3).Select(m => Find(Code(claim.Day.Year, (claim.Key[1] - '1') * 3 + 1 + m, 0))).FirstOrDefault(f => f is not null) ?? ByKey(claim.Key)
            : ByKey(claim.Key);

    private Fact? ByKey(string key) => _values.TryGetValue((ClaimKind.Date, key), out var entries) ? entries.Select(e => _facts[e.Fact]).FirstOrDefault(f => !f.Internal) : null;

    private Fact? Find(int code) => _dates.TryGetValue(code, out var entries) ? entries.Select(e => _facts[e.Fact]).FirstOrDefault(f => !f.Internal) : null;

    private static int Code(int year, int month, int day) => (year * 13 + month) * 32 + day;

    private void Add(Entry entry)
    {
        var mention = entry.Mention;
        if (mention.Kind == ClaimKind.Date && mention.Key.Length == 0)
        {
            var (year, month, day) = mention.Day;
            // Every less precise way to say the same date finds it too.
            foreach (var code in (ReadOnlySpan<int>)[Code(year, month, day), Code(0, month, day), Code(year, month, 0), Code(0, month, 0), Code(year, 0, 0), Code(0, 0, day), mention.Ambiguous ? Code(year, day, month) : 0])
                if (code > 0) (_dates.TryGetValue(code, out var at) ? at : _dates[code] = []).Add(entry);
            return;
        }

        var key = (mention.Kind, mention.Kind is ClaimKind.Address or ClaimKind.Date ? mention.Key : mention.Unit);
        (_values.TryGetValue(key, out var list) ? list : _values[key] = []).Add(entry);
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

    private static int IndexAt(int[] starts, int position)
    {
        var found = Array.BinarySearch(starts, position);
        return found >= 0 ? found : ~found - 1;
    }

    private void BuildBare()
    {
        var bare = new StringBuilder();
        _bareStarts = new int[_facts.Count];
        for (var f = 0; f < _facts.Count; f++)
        {
            _bareStarts[f] = bare.Length;
            bare.Append(Bare(_facts[f].Text)).Append('\n');
        }

        _bare = bare.ToString();
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(Mention Mention, int Fact);
}

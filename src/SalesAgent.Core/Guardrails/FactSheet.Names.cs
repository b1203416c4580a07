using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Which names, places and stories the facts hold.</summary>
public sealed partial class FactSheet
{
    private IReadOnlyList<Fact> _withheld = [];
    private HashSet<string>? _entities;
    private HashSet<string>? _people;
    private string[]? _unusable;

    /// <summary>Whether facts of the customer are at hand.</summary>
    internal bool KnowsLead => _knowsLead ??= _facts.Any(fact => fact.Source == FactSource.Lead);

    /// <summary>Whether facts of the seller are at hand.</summary>
    internal bool KnowsSeller => _knowsSeller ??= _facts.Any(fact => fact.Source == FactSource.Seller);

    private bool? _knowsLead;
    private bool? _knowsSeller;

    /// <summary>
    /// Names of customers who did not agree to be named, as a text may write them (folded): whole, and by their one telling word.
    /// A name that the customer's card or another part of the profile holds is not among them.
    /// </summary>
    internal IReadOnlyList<string> Withheld => _unusable ??= [.. _withheld.SelectMany(fact => Forms(fact.Text)).Distinct(StringComparer.Ordinal).Where(form => Find(form, static fact => fact.Source is FactSource.Lead or FactSource.Seller && !fact.FreeText) is null)];

    /// <summary>Words (of <see cref="StatementWords"/>) of what is sold: names and kinds of the products.</summary>
    internal HashSet<int> Goods => _goods ??= GoodsOf();

    /// <summary>Words of all that is said of the products: features too.</summary>
    internal HashSet<int> Offered => _offered ??= WordsOf(static id => id.StartsWith("seller.product.", StringComparison.Ordinal));

    private HashSet<int>? _goods;
    private HashSet<int>? _offered;

    private HashSet<int> WordsOf(Func<string, bool> only)
    {
        List<int> words = [];
        for (var f = 0; f < _facts.Count; f++)
            if (only(_facts[f].Id)) StatementWords.Collect(_tokens[f], 0, _tokens[f].Count, words);
        return [.. words];
    }

    private HashSet<int> GoodsOf()
    {
        List<int> words = [];
        for (var f = 0; f < _facts.Count; f++)
            if (_facts[f].Id.StartsWith("seller.product.", StringComparison.Ordinal) && (_facts[f].Id.IndexOf('.', "seller.product.".Length) < 0 || _facts[f].Id.Contains(".category", StringComparison.Ordinal))) StatementWords.Collect(_tokens[f], 0, _tokens[f].Count, words);
        return [.. words];
    }

    /// <summary>The fact that holds that name: whole, by all its words, or as the short form of a person or a firm.</summary>
    internal Fact? Name(string key)
    {
        foreach (var name in Withheld)
            if (key.Contains(name, StringComparison.Ordinal)) return null;
        if (Languages.HasCjk(key)) return Contains(key) ?? ChineseName(key);
        if (Find(key, static _ => true, capital: true) is { } whole) return whole;
        // The Pells are Mr and Mrs Pell.
        if (key.Length > 4 && key[^1] == 's' && !key.Contains(' ') && Find(key[..^1], static _ => true, capital: true) is { } one) return one;
        var words = key.Split([' ', '-', '&', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return null;
        Fact? last = null;
        foreach (var word in words)
        {
            if (word is "de" or "van" or "von" or "der") continue;
            last = Contains(word);
            if (last is null || (!Entities().Contains(word) && !NameWords.Common.Contains(word) && !NameWords.Places.Contains(word))) return null;
        }

        return last;
    }

    /// <summary>The fact that holds those words, folded, whatever their case.</summary>
    internal Fact? Holding(string folded) => Contains(folded);

    /// <summary>Whether the facts hold a code of the same make: CP-30 for CP-45. Without one, letters and digits name nothing that is known to be a product.</summary>
    internal bool KnowsMake(string code)
    {
        var make = code.AsSpan(0, code.AsSpan().IndexOfAnyInRange('0', '9')).TrimEnd('-');
        for (int from = 0, at; (at = _joined.AsSpan(from).IndexOf(make)) >= 0; from += at + 1)
        {
            var start = from + at;
            var digit = start + make.Length;
            if (digit < _joined.Length && _joined[digit] is '-' or ' ') digit++;
            if (digit < _joined.Length && char.IsAsciiDigit(_joined[digit]) && (start == 0 || !IsLatin(_joined[start - 1])) && char.IsUpper(_original[start]) && _facts[IndexAt(_starts, start)] is { Internal: false, FreeText: false }) return true;
        }

        return false;
    }

    // Where goods go is no branch of ours.
    private static readonly FoldedPhrases Ships = new("cif, dap, ddp, freight to, shipped to, ship to, sea freight", "海运, 运到, 发往, 运往");

    /// <summary>The fact of the seller's, or said now, that holds those words; a customer's town, on its card or in its proof, is no branch of ours.</summary>
    internal Fact? OfSeller(string folded) => Find(folded, static fact => !Ships.Any(fact.Text.ToLowerInvariant()) && fact.Source != FactSource.Lead && (!fact.Id.StartsWith("seller.proof.", StringComparison.Ordinal) || (" " + fact.Text).Contains(" our ", StringComparison.OrdinalIgnoreCase) || fact.Text.Contains("我们", StringComparison.Ordinal)));

    private static bool IsWithheld(Fact fact) => fact.Id.StartsWith(FactBook.Withheld, StringComparison.Ordinal);

    private static IEnumerable<string> Forms(string subject)
    {
        var folded = CheckedText.Fold(subject);
        yield return folded;
        if (Languages.HasCjk(subject))
        {
            if (ChineseNameWords.Places.Find(subject) is [{ Start: 0 } place, ..] && subject.Length - place.End >= 2) yield return folded[place.End..];
            yield break;
        }

        var word = folded.Split(' ')[0];
        if (word.Length >= 5 && !NameWords.Common.Contains(word) && !NameWords.Places.Contains(word) && !NameWords.Starters.Contains(word) && Concepts.Of(word) is null) yield return word;
    }

    /// <summary>Facts, or members of a list, that are one name and nothing else: these may be combined freely.</summary>
    private HashSet<string> Entities() => _entities ??= _facts.Where(f => !f.Internal && f.Text.Length <= 60)
        .SelectMany(f => f.Text.Split(',', StringSplitOptions.TrimEntries)).Select(part => NameReader.Fold(part)).ToHashSet(StringComparer.Ordinal);

    private Fact? ChineseName(string key)
    {
        foreach (var form in (ReadOnlySpan<string>)["公司", "集团", "银行"])
            if (key.EndsWith(form, StringComparison.Ordinal) && Contains(key[..^form.Length]) is { } company) return company;
        if (ChineseNameWords.Places.Find(key) is [{ Start: 0 } place, ..] && key.Length - place.End >= 4 && Contains(key[place.End..]) is { } firm) return firm;
        // 王经理, 小王 for 王强: a person of that family name.
        var person = key[0] is '小' or '老' && key.Length == 2 ? key[1..] : Array.Find(ChineseNameWords.TitleWords, title => key.EndsWith(title, StringComparison.Ordinal)) is { } ending ? key[..^ending.Length] : null;
        if (string.IsNullOrEmpty(person)) return null;
        if (person.Length > 1 && Contains(person) is { } whole) return whole;
        return _facts.FirstOrDefault(f => !f.Internal && f.Text.Length > person.Length && f.Text.StartsWith(person, StringComparison.Ordinal) && Languages.IsCjk(f.Text[person.Length]))
            ?? (People().FirstOrDefault(name => name.StartsWith(person, StringComparison.Ordinal)) is { } known ? Contains(known) : null);
    }

    private HashSet<string> People()
    {
        if (_people is not null) return _people;
        var found = new List<Mention>();
        foreach (var tokens in _tokens)
            if (Languages.HasCjk(tokens.Text)) ChineseNameReader.Read(tokens, found);
        return _people = [.. found.Select(mention => mention.Key)];
    }

    private Fact? Contains(string key) => Find(key, static _ => true);

    private Fact? Find(string key, Func<Fact, bool> only, bool capital = false)
    {
        for (var from = 0; key.Length > 0 && _joined.IndexOf(key, from, StringComparison.Ordinal) is >= 0 and var at; from = at + 1)
        {
            var fact = _facts[IndexAt(_starts, at)];
            var before = at > 0 && IsLatin(_joined[at - 1]) && IsLatin(key[0]);
            var after = at + key.Length < _joined.Length && IsLatin(_joined[at + key.Length]) && IsLatin(key[^1]);
            if (fact.Internal || before || after || !only(fact)) continue;
            // What a fact writes small is no name there; people who say something now may not care for capitals.
            if (!capital || !char.IsLower(_original[at]) || fact.Source == FactSource.User) return fact;
        }

        return null;
    }

    private static bool IsLatin(char c) => char.IsLetterOrDigit(c) && !Languages.IsCjk(c);
}

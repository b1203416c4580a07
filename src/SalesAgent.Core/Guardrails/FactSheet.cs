using System.Text;
using NodaTime;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Facts made searchable: every number, date, name, address and word of them, read by the same readers as drafts.
/// Build it once for many texts; the cost is linear in the facts' characters.
/// </summary>
public sealed partial class FactSheet
{
    private readonly IReadOnlyList<Fact> _facts;
    private readonly Dictionary<string, int> _addresses = new(StringComparer.Ordinal);
    private readonly HashSet<(string, bool)> _languages = [];
    private readonly string _original;
    private readonly string _joined;
    private readonly int[] _starts;
    private readonly TokenList[] _tokens;
    private readonly HashSet<string>?[] _words;
    private string? _bare;
    private FactClauses? _clauses;
    private SubjectNames? _subjects;
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
            if (IsBilingual(facts[f].Text)) _languages.Add((facts[f].Id, false));
        }

        _original = joined.ToString();
        _joined = _original.ToLowerInvariant().Replace('’', '\'');
        Figures = new FigureIndex(facts, _tokens, Words, Foreign, _addresses);
    }

    /// <summary>The facts.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The facts in clauses, for what is said without figures.</summary>
    internal FactClauses Clauses => _clauses ??= FactClauses.Of(_facts, _tokens, _joined, _starts);

    /// <summary>Whom the facts name.</summary>
    internal SubjectNames Subjects => _subjects ??= new SubjectNames(_facts);

    /// <summary>Whether any fact, internal ones apart, holds that word, whatever its case.</summary>
    internal bool Mentions(ReadOnlySpan<char> word) => Contains(word.ToString().ToLowerInvariant()) is not null;

    /// <summary>Whether a fact holds a sum of money, else a length of time.</summary>
    internal bool Holds(Fact fact, bool money) => Figures.Holds(fact, money);

    /// <summary>Reads facts once.</summary>
    public static FactSheet Of(IReadOnlyList<Fact> facts) =>
        facts.Any(IsWithheld) ? new([.. facts.Where(fact => !IsWithheld(fact))]) { _withheld = [.. facts.Where(IsWithheld)] } : new(facts);

    /// <summary>Their figures and dates.</summary>
    internal FigureIndex Figures { get; }

    /// <summary>The fact that supports a figure among some, whoever the sentence is about.</summary>
    internal Fact? Measure(Mention claim, ISet<string> words, bool chinese, Func<Fact, bool>? only = null) => Figures.Find(claim, null, words, chinese, only);

    /// <summary>An internal fact that the text gives away; null when none.</summary>
    internal Fact? Leaked(Mention claim, ISet<string> words) => Figures.Leaked(claim, words);

    /// <summary>The fact with that date, as precise as the text says it; the fact's own date counts.</summary>
    internal Fact? Date(Mention claim, LocalDate today) => Figures.Dates.Find(claim, today);

    /// <summary>The fact with that link, e-mail address or phone number; running text from outside supports none (DESIGN §5).</summary>
    internal Fact? Address(string key) => _addresses.TryGetValue(key, out var fact) ? _facts[fact] : National(key) is { } abroad ? _facts[abroad] : null;

    /// <summary>A number as it is dialled in its own country, 0571 5550 3312, for the one with the country's code.</summary>
    private int? National(string key)
    {
        if (key.Length < 8 || !key.All(char.IsAsciiDigit)) return null;
        foreach (var (known, fact) in _addresses)
            if (known.Length > key.Length && known.Length - key.Length <= 3 && known.EndsWith(key, StringComparison.Ordinal) && known.All(char.IsAsciiDigit)) return fact;
        return null;
    }


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

    /// <summary>The fact, internal ones apart, that holds a stretch of a text word for word.</summary>
    internal Fact? Holding(ReadOnlySpan<char> stretch, Func<int, bool> only)
    {
        var wanted = stretch.ToString().ToLowerInvariant().Replace('’', '\'');
        for (var from = 0; _joined.IndexOf(wanted, from, StringComparison.Ordinal) is >= 0 and var at; from = at + 1)
        {
            var f = IndexAt(_starts, at);
            var ends = at + wanted.Length;
            if (!_facts[f].Internal && (at == 0 || !char.IsAsciiLetterOrDigit(_joined[at - 1]) || !char.IsAsciiLetterOrDigit(wanted[0])) && (ends == _joined.Length || !char.IsAsciiLetterOrDigit(_joined[ends]) || !char.IsAsciiLetterOrDigit(wanted[^1])) && only(f)) return _facts[f];
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

    /// <summary>A fact that is at hand only in the other language: its words cannot be compared, so value and unit must do.</summary>
    internal bool Foreign(Fact fact, bool chinese) => chinese != ContentWords.IsChinese(fact.Text) && !_languages.Contains((fact.Id, chinese));

    /// <summary>"85 employees (员工 85人)": English with its Chinese in brackets.</summary>
    private static bool IsBilingual(string text) => text.Length > 0 && char.IsAscii(text[0]) && text.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && ContentWords.IsChinese(text) && !ContentWords.IsChinese(text.AsSpan(0, bracket));

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
}

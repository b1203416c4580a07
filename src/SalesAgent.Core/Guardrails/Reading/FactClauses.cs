using System.Runtime.InteropServices;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Facts cut into clauses, with their words, their topics and whether they deny: what a statement without figures is compared
/// with. Internal facts are left out. Read once for all statements; linear in the facts' characters.
/// </summary>
internal sealed class FactClauses
{
    private readonly List<FactClause> _clauses = [];
    private readonly long[] _index;
    private readonly string _folded;
    private readonly int _facts;
    private ulong? _affirmed;

    private FactClauses(IReadOnlyList<Fact> facts, IReadOnlyList<TokenList> tokens, string folded, IReadOnlyList<int> starts)
    {
        _folded = folded;
        _facts = facts.Count;
        var words = new List<int>();
        var index = new List<long>(facts.Count * 8);
        for (var f = 0; f < facts.Count; f++)
        {
            if (facts[f].Internal) continue;
            var list = tokens[f];
            var from = 0;
            for (var i = 0; i <= list.Count; i++)
            {
                if (!Ends(list, i)) continue;
                words.Clear();
                StatementWords.CollectAll(list, from, i, words);
                foreach (var word in words) index.Add(((long)word << 32) | (uint)_clauses.Count);
                if (words.Count > 0) _clauses.Add(new FactClause(facts[f], f, words.Count, folded, starts[f] + list[from].Start, starts[f] + list[i - 1].End, list, from, i));
                from = i + 1;
            }
        }

        _index = [.. index];
        Array.Sort(_index);
    }

    /// <summary>Topics that our facts affirm; the clauses get theirs with the first question for it.</summary>
    public ulong Affirmed => _affirmed ??= ReadTopics();

    /// <summary>The clauses in the order of the facts.</summary>
    public IReadOnlyList<FactClause> All => _clauses;

    /// <summary>Reads facts: <paramref name="tokens"/> are theirs, <paramref name="folded"/> is all their text, each beginning at its start.</summary>
    public static FactClauses Of(IReadOnlyList<Fact> facts, IReadOnlyList<TokenList> tokens, string folded, IReadOnlyList<int> starts) => new(facts, tokens, folded, starts);

    /// <summary>A fact of ours that holds the phrase and does not deny it.</summary>
    public Fact? Literal(string phrase)
    {
        for (var from = 0; _folded.IndexOf(phrase, from, StringComparison.Ordinal) is >= 0 and var at; from = at + 1)
            if (At(at) is { OfOurs: true, Denies: false } clause) return clause.Fact;
        return null;
    }

    /// <summary>
    /// How much of the words is said: the best clause and the share of the words in it, and the share that any allowed clause holds.
    /// No words are covered by nothing.
    /// </summary>
    public Coverage Cover(List<int> words, Func<FactClause, bool> allowed)
    {
        if (words.Count == 0 || _clauses.Count == 0) return new Coverage(null, 0, 0, 0);
        // In each fact: how many of the words, and the last of them.
        Span<(int Hits, int Word)> facts = _facts <= 512 ? stackalloc (int, int)[_facts] : new (int, int)[_facts];
        facts.Clear();
        var inFact = 0;
        Span<int> hits = _clauses.Count <= 1_024 ? stackalloc int[_clauses.Count] : new int[_clauses.Count];
        hits.Clear();
        var (best, most, together) = (-1, 0, 0);
        foreach (var word in words)
        {
            var said = false;
            for (var i = First(word); i < _index.Length && (int)(_index[i] >> 32) == word; i++)
            {
                var clause = (int)_index[i];
                if (!allowed(_clauses[clause])) continue;
                said = true;
                if (++hits[clause] > most) (best, most) = (clause, hits[clause]);
                ref var fact = ref facts[_clauses[clause].Number];
                if (fact.Hits > 0 && fact.Word == word) continue;
                fact = (fact.Hits + 1, word);
                inFact = Math.Max(inFact, fact.Hits);
            }

            if (said) together++;
        }

        return new Coverage(best < 0 ? null : _clauses[best], (double)most / words.Count, (double)inFact / words.Count, (double)together / words.Count);
    }

    private int First(int word)
    {
        var found = Array.BinarySearch(_index, (long)word << 32);
        return found >= 0 ? found : ~found;
    }

    private ulong ReadTopics()
    {
        foreach (var (start, _, phrase) in Topics.Find(_folded))
            if (At(start) is { } clause) clause.Topics |= Topics.Of(phrase);
        var affirmed = 0UL;
        foreach (var clause in _clauses)
            if (clause.Topics != 0 && clause.Fact.Source != FactSource.Lead && !clause.Denies) affirmed |= clause.Topics;
        return affirmed;
    }

    private FactClause? At(int position)
    {
        int low = 0, high = _clauses.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_clauses[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low < _clauses.Count && _clauses[low].Start <= position ? _clauses[low] : null;
    }

    private static bool Ends(TokenList tokens, int i) =>
        i == tokens.Count || tokens[i].Kind == TokenKind.Break
        || (tokens[i].Kind == TokenKind.Mark && (tokens.First(i) is ';' or '；' or '。' or '，' or '！' or '？' or '!' or '?' || (tokens.First(i) is '.' or ',' && !tokens.Touches(i + 1))));
}

/// <summary>A clause of a fact; whether it denies and compares is read when asked.</summary>
internal sealed class FactClause(Fact fact, int number, int words, string folded, int start, int end, TokenList tokens, int firstToken, int endToken)
{
    private bool? _denies;
    private bool? _compares;

    /// <summary>The fact.</summary>
    public Fact Fact { get; } = fact;
    /// <summary>The fact's place among all facts.</summary>
    public int Number { get; } = number;
    /// <summary>How many words it has.</summary>
    public int Words { get; } = words;
    /// <summary>First character, in the text of all facts.</summary>
    public int Start { get; } = start;
    /// <summary>One after the last.</summary>
    public int End { get; } = end;
    /// <summary>What it is about, of <see cref="Reading.Topics"/>; known once <see cref="FactClauses.Affirmed"/> was asked.</summary>
    public ulong Topics { get; set; }
    /// <summary>Whether it says no.</summary>
    public bool Denies => _denies ??= Denials.In(folded, Start, End);
    /// <summary>Whether it puts one above another or all others.</summary>
    public bool Compares => _compares ??= Degrees.Compares(tokens, firstToken, endToken);
    /// <summary>Whether it may support what is said of us: anything but the customer's card; what we promised there counts.</summary>
    public bool OfOurs { get; } = fact.Source != FactSource.Lead || fact.Id.StartsWith("lead.promise", StringComparison.Ordinal);
}

/// <summary>How much of a statement facts say.</summary>
/// <param name="Best">The clause that says most; null when none says anything.</param>
/// <param name="Share">Share of the words in that clause, 0 to 1.</param>
/// <param name="InFact">Share of the words that all clauses of one fact hold, 0 to 1.</param>
/// <param name="Together">Share of the words that some clause holds, 0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Coverage(FactClause? Best, double Share, double InFact, double Together);

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

    private FactClauses(IReadOnlyList<Fact> facts, IReadOnlyList<TokenList> tokens)
    {
        var words = new List<int>();
        var index = new List<long>();
        for (var f = 0; f < facts.Count; f++)
        {
            if (facts[f].Internal) continue;
            foreach (var (from, to) in Parts(tokens[f]))
            {
                words.Clear();
                StatementWords.Collect(tokens[f], from, to, words);
                if (words.Count == 0) continue;
                foreach (var word in words) index.Add(((long)word << 32) | (uint)_clauses.Count);
                var (start, end) = (tokens[f][from].Start, tokens[f][to - 1].End);
                var folded = CheckedText.Fold(tokens[f].Text[start..end]);
                _clauses.Add(new FactClause(facts[f], folded, Topics.Of(folded, 0, folded.Length), Denials.In(folded, 0, folded.Length), Degrees.Compares(tokens[f], from, to)));
                if (facts[f].Source != FactSource.Lead && !_clauses[^1].Denies) Affirmed |= _clauses[^1].Topics;
            }
        }

        _index = [.. index];
        Array.Sort(_index);
    }

    /// <summary>Topics that our facts affirm.</summary>
    public ulong Affirmed { get; }

    /// <summary>The clauses in the order of the facts.</summary>
    public IReadOnlyList<FactClause> All => _clauses;

    /// <summary>Reads facts; <paramref name="tokens"/> are theirs.</summary>
    public static FactClauses Of(IReadOnlyList<Fact> facts, IReadOnlyList<TokenList> tokens) => new(facts, tokens);

    /// <summary>
    /// How much of the words is said: the best clause and the share of the words in it, and the share that any allowed clause holds.
    /// No words are covered by nothing.
    /// </summary>
    public Coverage Cover(List<int> words, Func<FactClause, bool> allowed)
    {
        if (words.Count == 0 || _clauses.Count == 0) return new Coverage(null, 0, 0);
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
            }

            if (said) together++;
        }

        return new Coverage(best < 0 ? null : _clauses[best], (double)most / words.Count, (double)together / words.Count);
    }

    private int First(int word)
    {
        var found = Array.BinarySearch(_index, (long)word << 32);
        return found >= 0 ? found : ~found;
    }

    private static IEnumerable<(int From, int To)> Parts(TokenList tokens)
    {
        var from = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var ends = i == tokens.Count || tokens[i].Kind == TokenKind.Break || tokens.First(i) is ';' or '；' or '。' or '，' or '！' or '？' or '!' or '?' || (tokens.First(i) is '.' or ',' && !tokens.Touches(i + 1));
            if (!ends) continue;
            if (i > from) yield return (from, i);
            from = i + 1;
        }
    }
}

/// <summary>A clause of a fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Folded">Its characters, folded.</param>
/// <param name="Topics">What it is about, of <see cref="Topics"/>.</param>
/// <param name="Denies">Whether it says no.</param>
/// <param name="Compares">Whether it puts one above another or all others.</param>
internal sealed record FactClause(Fact Fact, string Folded, ulong Topics, bool Denies, bool Compares)
{
    /// <summary>Whether it may support what is said of us: anything but the customer's card; what we promised there counts.</summary>
    public bool OfOurs => Fact.Source != FactSource.Lead || Fact.Id.StartsWith("lead.promise", StringComparison.Ordinal);
}

/// <summary>How much of a statement facts say.</summary>
/// <param name="Best">The clause that says most; null when none says anything.</param>
/// <param name="Share">Share of the words in that clause, 0 to 1.</param>
/// <param name="Together">Share of the words that some clause holds, 0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Coverage(FactClause? Best, double Share, double Together);

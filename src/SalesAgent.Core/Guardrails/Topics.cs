using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails;

/// <summary>The topics of a text's sentences, each worked out when first asked for.</summary>
internal sealed class Topics
{
    private static readonly string[] BeforeModel = ["the", "or", "our", "your", "a"];

    private readonly CheckContext _context;
    private readonly Topic?[] _topics;
    private readonly ulong[] _named;
    private readonly ulong[] _before;
    private readonly List<(int Start, int End, ulong Bit)> _names = [];
    private readonly List<(int Sentence, Topic Topic)> _clauses = [];

    /// <summary>Finds the names of all owners in one pass.</summary>
    public Topics(CheckContext context)
    {
        _context = context;
        var text = context.Text;
        _topics = new Topic?[text.Sentences.Count];
        _named = new ulong[text.Sentences.Count];
        _before = new ulong[text.Sentences.Count];
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            _named[s] = context.Facts.Figures.Owners.NamedIn(text.Tokens, sentence.FirstToken, sentence.EndToken, _names);
            _before[s] = s > 0 ? _before[s - 1] | _named[s - 1] : context.Facts.Figures.Owners.Offered;
        }
    }

    /// <summary>The topic of the sentence with that number.</summary>
    public Topic At(int sentence)
    {
        sentence = Math.Clamp(sentence, 0, _topics.Length - 1);
        return _topics[sentence] ??= new Topic(_context.Text, _context.Text.Sentences[sentence], _named[sentence], _before[sentence], _context.WordsAt(_context.Text.Sentences[sentence].Start));
    }

    /// <summary>The topic of the clause in which a figure stands.</summary>
    public Topic Of(Mention figure)
    {
        var index = Math.Clamp(_context.Text.SentenceIndexAt(figure.Start), 0, _topics.Length - 1);
        foreach (var (known, topic) in _clauses)
            if (known == index && topic.Here!.Start <= figure.Start && figure.Start < topic.Here.End && topic.OfChange == OfChange(figure)) return topic;
        var sentence = _context.Text.Sentences[index];
        var clause = FigureClause.Around(_context.Text.Tokens, figure.Start);
        var whole = At(index);
        var (named, here, elsewhere) = NamedFor(clause, sentence, whole.Named);
        var made = new Topic(_context.Text, sentence, named, whole.Before, whole.Words, clause) { NamedHere = here, Elsewhere = elsewhere, OfChange = OfChange(figure) };
        _clauses.Add((index, made));
        return made;
    }

    private bool OfChange(Mention figure) => figure.Kind == ClaimKind.Percentage && figure.Unit == "%" && Aspects.OfChange(_context.Text.Tokens, figure.Start, figure.End);

    /// <summary>
    /// By kind: whom the clause names, else the last one named before it in the sentence, else whom the sentence names after it. A clause
    /// about us or the reader, or about another of our own, is not about a story or a rival named elsewhere.
    /// </summary>
    private (ulong Named, ulong Here, ulong Elsewhere) NamedFor(FigureClause clause, Sentence sentence, ulong whole)
    {
        if (whole == 0) return (0, 0, 0);
        var owners = _context.Facts.Figures.Owners;
        ulong here = 0, before = 0;
        foreach (var (start, end, bit) in _names)
            if (start >= clause.Start && end <= clause.End) here |= bit;
            else if (start >= sentence.Start && end <= clause.Start) before = before & ~KindOf(owners, bit) | bit;
        var turned = (here & (owners.Products | owners.Stories | owners.Rivals)) != 0 || Topic.TurnsToUs(_context.Text, clause);
        ulong named = 0, elsewhere = 0;
        foreach (var kind in (ReadOnlySpan<ulong>)[owners.Products, owners.Stories, owners.Rivals, Owners.Customer])
            if ((here & kind) != 0) named |= here & kind;
            else if (turned && kind == owners.Rivals) elsewhere |= whole & kind;
            else if (turned && kind == owners.Stories && (here & owners.Products) == 0) { }
            else if ((before & kind) != 0) named |= before & kind;
            else if (kind != Owners.Customer) elsewhere |= whole & kind;
            else named |= whole & kind;
        return (named, here, elsewhere);
    }

    private static ulong KindOf(Owners owners, ulong bit) => (bit & owners.Products) != 0 ? owners.Products : (bit & owners.Stories) != 0 ? owners.Stories : (bit & owners.Rivals) != 0 ? owners.Rivals : bit;

    /// <summary>Whether the figure is part of a name (备件 360).</summary>
    public bool InsideName(Mention mention)
    {
        foreach (var (start, end, _) in _names)
            if (mention.Start >= start && mention.End <= end) return true;
        if (!mention.Bare || !_context.Facts.Figures.Owners.ModelNumbers.Contains(mention.Value)) return false;
        // "BeamBench 60 or 100", "more than the 60": a model, without the rest of its name.
        var tokens = _context.Text.Tokens;
        var before = tokens.IndexAt(mention.Start) - 1;
        return Array.Exists(BeforeModel, word => tokens.Is(before, word));
    }
}

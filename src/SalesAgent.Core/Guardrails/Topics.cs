using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails;

/// <summary>The topics of a text's sentences, each worked out when first asked for.</summary>
internal sealed class Topics
{
    private readonly CheckContext _context;
    private readonly Topic?[] _topics;
    private readonly ulong[] _named;
    private readonly ulong[] _before;
    private readonly List<(int Start, int End, ulong Bit)> _names = [];

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

    /// <summary>Whether the figure is part of a name (备件 360).</summary>
    public bool InsideName(Mention mention)
    {
        foreach (var (start, end, _) in _names)
            if (mention.Start >= start && mention.End <= end) return true;
        return false;
    }
}

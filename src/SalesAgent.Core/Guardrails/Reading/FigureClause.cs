namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>The clause in which a figure stands: its words, what it names of <see cref="Aspects"/>, and whom it names. It tells what the figure is of, where a whole sentence tells of several things.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One after the last.</param>
/// <param name="Words">Content words.</param>
/// <param name="Aspects">Aspects named in it.</param>
internal sealed record FigureClause(int Start, int End, HashSet<string> Words, ulong Aspects)
{
    private static readonly string[] Breaking = ["while", "whereas", "but", "versus", "vs", "unlike", "although", "though"];
    private static readonly string[] Persons = ["you", "we", "they", "it", "our", "your", "their", "his", "her", "i"];

    /// <summary>The clause around a character.</summary>
    public static FigureClause Around(TokenList tokens, int position)
    {
        var (from, to) = Bounds(tokens, position);
        var words = new HashSet<string>(StringComparer.Ordinal);
        ContentWords.Collect(tokens, from, to, words);
        return new FigureClause(tokens[from].Start, tokens[to - 1].End, words, Reading.Aspects.Between(tokens, from, to)) { Characters = ContentWords.Characters(tokens, from, to) };
    }

    /// <summary>Its Chinese characters that carry sense.</summary>
    public HashSet<char> Characters { get; init; } = [];

    /// <summary>How many words and aspects two clauses have in common.</summary>
    public int Shared(FigureClause other)
    {
        var (few, many) = Words.Count < other.Words.Count ? (Words, other.Words) : (other.Words, Words);
        var shared = System.Numerics.BitOperations.PopCount(Aspects & other.Aspects & ~Reading.Aspects.Change);
        foreach (var word in few)
            if (word != Concepts.Price && many.Contains(word)) shared++;
        return shared;
    }

    /// <summary>Both say what they are of, and it is not the same.</summary>
    public bool Contradicts(FigureClause other)
    {
        const ulong Subjects = ~Reading.Aspects.Change;
        return (Aspects & Subjects) != 0 && (other.Aspects & Subjects) != 0 && (Aspects & other.Aspects & Subjects) == 0;
    }

    private static (int From, int To) Bounds(TokenList tokens, int position)
    {
        var at = Math.Min(tokens.IndexAt(position), tokens.Count - 1);
        int from = at, to = at + 1;
        while (from > 0 && !Breaks(tokens, from - 1)) from--;
        while (to < tokens.Count && !Breaks(tokens, to)) to++;
        return (from, to);
    }

    private static bool Counts(TokenList tokens, int i) => tokens[i].Kind == TokenKind.Number || tokens[i].Kind == TokenKind.Word && NumberReader.MayBegin(tokens.Span(i)) || tokens.First(i) is '€' or '$' or '£' or '¥';

    private static bool Breaks(TokenList tokens, int i)
    {
        switch (tokens[i].Kind)
        {
            case TokenKind.Break:
                return true;
            case TokenKind.Mark:
                var c = tokens.First(i);
                return c is ',' or ';' or ':' or '—' or '–' or '(' or ')' or '（' or '）' or '，' or '；' or '：' or '。' or '！' or '？' or '!' or '?' or '、' or '|' or '•' or '=' || c == '.' && !tokens.Touches(i + 1);
            case TokenKind.Word:
                if (tokens.Is(i, "and") || tokens.Is(i, "so") || tokens.Is(i, "plus")) return Array.Exists(Persons, word => tokens.Is(i + 1, word)) || Counts(tokens, i + 1) || (tokens.Is(i + 1, "the") || tokens.Is(i + 1, "another")) && (Counts(tokens, i + 2) || Counts(tokens, i + 3));
                if (tokens.Is(i, "than")) return !Counts(tokens, i + 1);
                return Array.Exists(Breaking, word => tokens.Is(i, word));
            default:
                return false;
        }
    }
}

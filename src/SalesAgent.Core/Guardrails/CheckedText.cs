using System.Runtime.InteropServices;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// The text that is checked: the subject, a line break and the message (without a subject the message alone). All spans in
/// findings and claims count into <see cref="Text"/>.
/// </summary>
internal sealed class CheckedText
{
    private readonly int[] _sentenceOf;
    private readonly Dictionary<FoldedPhrases, List<(int Start, int End, string Phrase)>> _found = new(ReferenceEqualityComparer.Instance);

    private CheckedText(DraftText draft, Language language)
    {
        Draft = draft;
        Language = language;
        SubjectEnd = draft.Subject?.Length ?? 0;
        MessageStart = draft.Subject is null ? 0 : SubjectEnd + 1;
        Text = draft.Subject is null ? draft.Message : draft.Subject + "\n" + draft.Message;
        BodyStart = MessageStart + (draft.Verbatim is { } whole ? Math.Max(0, whole.IndexOf(draft.Body, whole.IndexOf(draft.Greeting ?? "", StringComparison.Ordinal) + (draft.Greeting?.Length ?? 0), StringComparison.Ordinal)) : string.IsNullOrWhiteSpace(draft.Greeting) ? 0 : draft.Greeting.Length + 2);
        BodyEnd = Math.Min(Text.Length, BodyStart + (string.IsNullOrWhiteSpace(draft.Body) ? 0 : draft.Body.Length));
        if (BodyStart > Text.Length) BodyStart = BodyEnd = Text.Length;
        Folded = Fold(Text);
        Tokens = TokenList.Of(Text);
        Unbalanced = [];
        Quotations = QuotationReader.Read(Text, Unbalanced);
        if (IsScript(Text, Quotations, BodyEnd - BodyStart)) Quotations = [];
        Sentences = Split(Tokens, BodyStart, Quoted, out _sentenceOf);
    }

    /// <summary>The parts.</summary>
    public DraftText Draft { get; }
    /// <summary>Language the text is meant to be in.</summary>
    public Language Language { get; }
    /// <summary>All of it.</summary>
    public string Text { get; }
    /// <summary>The same length in lower case with straight apostrophes, for phrases.</summary>
    public string Folded { get; }
    /// <summary>One after the subject.</summary>
    public int SubjectEnd { get; }
    /// <summary>First character of the message.</summary>
    public int MessageStart { get; }
    /// <summary>First character of the body.</summary>
    public int BodyStart { get; }
    /// <summary>One after the body.</summary>
    public int BodyEnd { get; }
    /// <summary>First character of the footer; the end of the text without one.</summary>
    public int FooterStart => string.IsNullOrEmpty(Draft.Footer) ? Text.Length : Math.Max(BodyEnd, Text.Length - Draft.Footer.Length);
    /// <summary>The tokens.</summary>
    public TokenList Tokens { get; }
    /// <summary>The sentences, in order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }
    /// <summary>Insides of quotation marks.</summary>
    public IReadOnlyList<(int Start, int End)> Quotations { get; }
    /// <summary>Opening marks that nothing closes.</summary>
    public List<int> Unbalanced { get; }

    /// <summary>Takes a draft apart.</summary>
    public static CheckedText Of(DraftText draft, Language language) => new(draft, language);

    /// <summary>The sentence that holds a character.</summary>
    public Sentence SentenceAt(int position) => Sentences[Math.Clamp(SentenceIndexAt(position), 0, Sentences.Count - 1)];

    /// <summary>The number of the sentence that holds a character.</summary>
    public int SentenceIndexAt(int position) => _sentenceOf[Math.Clamp(position, 0, _sentenceOf.Length - 1)];

    /// <summary>Whether the character stands inside quotation marks.</summary>
    public bool Quoted(int position)
    {
        foreach (var (start, end) in Quotations)
            if (position >= start && position < end) return true;
        return false;
    }

    /// <summary>Whether the marks set off what the sender says, line by line, as in a script for the phone: nobody is quoted.</summary>
    private static bool IsScript(string text, IReadOnlyList<(int Start, int End)> quotations, int length)
    {
        var (lines, spoken) = (0, 0);
        foreach (var (start, end) in quotations)
        {
            if (start < 2 || text[start - 2] == '\n') lines++;
            spoken += end - start;
        }

        return lines > 1 && spoken * 2 > length;
    }

    /// <summary>Matches of phrases between two places. The whole text is searched once per list, whatever the number of clauses that ask.</summary>
    public Matches Find(FoldedPhrases phrases, int from, int to)
    {
        if (!_found.TryGetValue(phrases, out var all)) _found[phrases] = all = phrases.Find(Folded);
        return new Matches(all, from, to);
    }

    /// <summary>Whether any phrase stands between two places.</summary>
    public bool Says(FoldedPhrases phrases, int from, int to) => Find(phrases, from, to).Count > 0;

    /// <summary>Lower case, straight apostrophes, the same length.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = source[i] is '’' or '‘' ? '\'' : source[i] == '\u00a0' ? ' ' : char.ToLowerInvariant(source[i]);
    });

    private static readonly string[] Abbreviations = ["mr", "ms", "mrs", "dr", "prof", "inc", "ltd", "co", "no", "vs", "approx", "ca", "e.g", "i.e", "st", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec"];

    private static List<Sentence> Split(TokenList tokens, int bodyStart, Func<int, bool> quoted, out int[] sentenceOf)
    {
        var text = tokens.Text;
        var sentences = new List<Sentence>();
        sentenceOf = new int[text.Length + 1];
        var first = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var last = i == tokens.Count;
            var c = tokens.First(i);
            var ends = last || tokens[i].Kind == TokenKind.Break || tokens[i].End == bodyStart || c is '。' or '！' or '？' or '!' or '?' or '…' || (c == '.' && EndsHere(tokens, i));
            if (!ends) continue;
            // A closing mark after the point belongs to the sentence.
            var end = i;
            while (end + 1 < tokens.Count && tokens.First(end + 1) is '”' or '"' or '」' or '）' or ')' or '！' or '？' or '!' or '?' && tokens[end].Kind != TokenKind.Break) end++;
            var stop = last ? tokens.Count : end + 1;
            if (stop > first)
            {
                for (var p = tokens[first].Start; p < tokens[stop - 1].End; p++) sentenceOf[p] = sentences.Count;
                var question = false;
                for (var k = Math.Max(first, stop - 3); k < stop; k++) question |= tokens.First(k) is '?' or '？' && !quoted(tokens[k].Start); // a quoted question is theirs
                sentences.Add(new Sentence(first, stop, tokens[first].Start, tokens[stop - 1].End, question));
            }

            first = stop;
            i = Math.Max(i, end);
        }

        if (sentences.Count == 0) sentences.Add(new Sentence(0, 0, 0, 0, false));
        return sentences;
    }

    private static bool EndsHere(TokenList tokens, int i)
    {
        if (tokens.Touches(i + 1) && tokens[i + 1].Kind is not (TokenKind.Break or TokenKind.Mark or TokenKind.Cjk)) return false;
        if (tokens[i - 1].Kind == TokenKind.Number && tokens[i - 2].Kind == TokenKind.Break) return false;
        if (tokens[i - 1].Kind != TokenKind.Word) return true;
        var word = tokens.Span(i - 1);
        foreach (var abbreviation in Abbreviations)
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return false;
        return word.Length > 1 || tokens.Is(i - 1, "I");
    }
}

/// <summary>A sentence: tokens and characters, ends excluded.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sentence(int FirstToken, int EndToken, int Start, int End, bool IsQuestion);

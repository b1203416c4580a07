using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>The figures of a text that stand near enough to another to be what it was computed from.</summary>
internal sealed class Operands
{
    private const int SentencesBack = 6;
    private const int SentencesAhead = 3;
    private const int MostBefore = 14;
    private const int MostAfter = 4;
    private const int MostSilent = 3;

    // "Two places cost …": a small count is an example, unless it is said to be theirs.
    private const decimal MostExamples = 20;

    // No country's value added tax is higher.
    private const decimal HighestTax = 27;

    private static readonly FoldedPhrases Tax = new("vat, tax, gst, sales tax, hst", "税");
    private static readonly FoldedPhrases Example = new("would, could, for example, e.g", "的话, 例如, 比如, 就要, 就是");
    private static readonly FoldedPhrases Theirs = new("your, yours, have, has, had, own, run, of the, their", "您, 贵, 你, 他们, 有");
    private static readonly FoldedPhrases Supposed = new("if, even, suppose, assuming, say", "如果, 假如, 要是, 哪怕, 就算, 即使, 假设");
    private static readonly FoldedPhrases Assumed = new("at, assuming, based on, counting, with, on", "按, 以, 算, 计");

    private readonly List<LedgerEntry> _entries;
    private readonly CheckContext _context;
    // Sentences are counted without empty lines.
    private readonly int[] _line;

    /// <summary>Numbers the sentences of a text.</summary>
    public Operands(List<LedgerEntry> entries, CheckContext context)
    {
        (_entries, _context) = (entries, context);
        var sentences = context.Text.Sentences;
        _line = new int[sentences.Count];
        for (var s = 1; s < sentences.Count; s++) _line[s] = _line[s - 1] + (context.Text.Tokens[sentences[s - 1].FirstToken].Kind == TokenKind.Break ? 0 : 1);
    }

    /// <summary>Collects them, nearest first: those before it, then those that follow.</summary>
    public List<Operand> Of(int i)
    {
        var line = LineAt(_entries[i].Mention.Start);
        List<Operand> found = [];
        for (var k = i - 1; k >= 0 && found.Count < MostBefore; k--)
        {
            var back = line - LineAt(_entries[k].Mention.Start);
            if (back > SentencesBack) break;
            if (back >= 0) Add(found, k, back);
        }

        var before = found.Count;
        for (var k = i + 1; k < _entries.Count && found.Count < before + MostAfter; k++)
        {
            var ahead = LineAt(_entries[k].Mention.Start) - line;
            if (ahead is < 0 or > SentencesAhead || _entries[k].Mention.Start >= _context.Text.BodyEnd) break;
            Add(found, k, ahead);
        }

        Silent(found, _entries[i].Mention);
        return found;
    }

    /// <summary>Small numbers of the sentence that are no claims ("in three parts", "for the two of you"): they may multiply and divide.</summary>
    private void Silent(List<Operand> found, Mention claim)
    {
        var tokens = _context.Text.Tokens;
        var sentence = _context.Text.SentenceAt(claim.Start);
        var silent = 0;
        for (var t = sentence.FirstToken; t < sentence.EndToken && silent < MostSilent; t++)
        {
            if (!(tokens[t].Kind == TokenKind.Word ? NumberReader.MayBegin(tokens.Span(t)) : tokens[t].Kind == TokenKind.Cjk && NumberReader.ChineseDigit(tokens.First(t)) > 1) || !NumberReader.TryRead(tokens, t, out var value, out var next) || value is < 2 or > 20) continue;
            var (start, end) = (tokens[t].Start, tokens[next - 1].End);
            if (_entries.Exists(entry => entry.Mention.Start < end && start < entry.Mention.End)) continue;
            silent++;
            found.Add(new Operand(new Mention { Kind = ClaimKind.Number, Start = start, End = end, Value = value }, -1 - silent, 0, false, null));
        }
    }

    private int LineAt(int position) => _line[Math.Clamp(_context.Text.SentenceIndexAt(position), 0, _line.Length - 1)];

    private void Add(List<Operand> found, int k, int back)
    {
        var (mention, verdict, _) = _entries[k];
        if (mention.Kind is not (ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration) || mention.Value <= 0) return;
        var free = verdict == ClaimVerdict.Unsupported;
        if (!free || IsFree(mention, back)) found.Add(new Operand(Unit(k), k, back, free, UnitPrices.CountOf(_context.Text.Text, mention)));
    }

    private bool IsFree(Mention mention, int back)
    {
        var folded = _context.Text.Folded;
        var sentence = _context.Text.SentenceAt(mention.Start);
        if (back <= 1 && mention.Kind is ClaimKind.Percentage or ClaimKind.Number && Supposed.Any(folded, sentence.Start, mention.Start)) return true;
        return mention.Kind switch
        {
            ClaimKind.Duration => back == 0 && (mention.Unit is "month" or "day" || mention.Unit == "min" && Assumed.Any(folded, Math.Max(0, mention.Start - 8), mention.Start)),
            ClaimKind.Percentage => back <= 2 && (mention.Value <= _context.Brief.Authority.MaxDiscountPercent || mention.Value <= HighestTax && Tax.Any(folded, sentence.Start, sentence.End)),
            ClaimKind.Number => back == 0 && (mention.Value <= MostExamples || Example.Any(folded, sentence.Start, sentence.End) || IsWanted(mention)) && mention.Bound == Bound.Exact && !Theirs.Any(folded, Math.Max(sentence.Start, mention.Start - 12), mention.Start),
            _ => false,
        };
    }

    /// <summary>The customer's own count of the same unit, of whatever it is said.</summary>
    private bool IsWanted(Mention mention)
    {
        var unit = UnitPrices.CountOf(_context.Text.Text, mention);
        return unit is not null && _context.Facts.Sums.Counts.Exists(count => count.Products == 0 && count.Mention.Value == mention.Value && UnitPrices.Same(count.Unit, unit));
    }

    private Mention Unit(int k)
    {
        var mention = _entries[k].Mention;
        return mention.Bare ? CarriedUnit.Of(mention, k > 0 ? _entries[k - 1].Mention : null, _context.Text.Folded) : UnitPrices.Loosened(_context.Text.Text, mention);
    }
}

using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>The figures of a text that stand near enough to another to be what it was computed from.</summary>
internal sealed class Operands
{
    private const int SentencesBack = 6;
    private const int SentencesAhead = 3;
    private const int MostBefore = 14;
    private const int MostAfter = 4;

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

        return found;
    }

    private int LineAt(int position) => _line[Math.Clamp(_context.Text.SentenceIndexAt(position), 0, _line.Length - 1)];

    private void Add(List<Operand> found, int k, int back)
    {
        var (mention, verdict, _) = _entries[k];
        if (mention.Kind is not (ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration) || mention.Value <= 0) return;
        var free = verdict == ClaimVerdict.Unsupported;
        if (!free || back == 0 && IsFree(mention, _context)) found.Add(new Operand(Unit(k), k, back, free, UnitPrices.CountOf(_context.Text.Text, mention)));
    }

    private static bool IsFree(Mention mention, CheckContext context) => mention.Kind switch
    {
        ClaimKind.Duration => mention.Unit is "month" or "day" || mention.Unit == "min" && Assumed.Any(context.Text.Folded, Math.Max(0, mention.Start - 8), mention.Start),
        ClaimKind.Percentage => mention.Value <= context.Brief.Authority.MaxDiscountPercent,
        _ => false,
    };

    /// <summary>"From nine hours to three": the bare number has the unit of the one before it; "25,000 set aside" is a sum whose currency is understood.</summary>
    private Mention Unit(int k)
    {
        var mention = _entries[k].Mention;
        if (!mention.Bare) return UnitPrices.Loosened(_context.Text.Text, mention);
        if (k == 0 || _entries[k - 1].Mention is not { Kind: ClaimKind.Duration } before || mention.Start - before.End is < 0 or > 12 && LineAt(mention.Start) != LineAt(before.Start)) return mention;
        var words = _context.Text.Folded.AsSpan(before.End, mention.Start - before.End);
        if (words.IndexOf(" to ") < 0 && words.IndexOf('到') < 0 && words.IndexOf("takes") < 0 && words.IndexOf("needs") < 0) return mention;
        return before with { Start = mention.Start, End = mention.End, Value = mention.Value * Factor(_context.Text.Folded.AsSpan(before.Start, before.End - before.Start)), High = 0, Bound = mention.Bound };
    }

    /// <summary>How many of the base units (minutes, days, months) one of the said units holds.</summary>
    private static decimal Factor(ReadOnlySpan<char> words) =>
        words.IndexOf("hour") >= 0 || words.IndexOf('时') >= 0 || words.IndexOf('钟') is > 0 and var at && words[at - 1] != '分' ? 60
        : words.IndexOf("week") >= 0 || words.IndexOf('周') >= 0 || words.IndexOf("星期") >= 0 ? 7
        : words.IndexOf("year") >= 0 || words.IndexOf('年') >= 0 ? 12
        : words.IndexOf("quarter") >= 0 || words.IndexOf('季') >= 0 ? 3 : 1;
}

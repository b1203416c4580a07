using System.Runtime.InteropServices;
using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>A figure that no fact holds, and what its words say of how it was reached.</summary>
/// <param name="Mention">The figure.</param>
/// <param name="Entry">Its place in the ledger.</param>
/// <param name="Cues">The relations its words speak of.</param>
/// <param name="Digits">How many of its digits count: the fewer, the likelier a match by chance.</param>
/// <param name="Months">The period its sentence speaks of: a year, a half, a quarter; 0 for none.</param>
/// <param name="Counts">What it counts; null for what is no count.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Claimed(Mention Mention, int Entry, Relation Cues, int Digits, int Months, string? Counts)
{
    private const decimal SmallCount = 20;

    private static readonly FoldedPhrases Year = new("a year, first year, second year, per year, yearly, annually, annual, the year, each year, every year, twelve months, 12 months, over a year, one year", "一年, 每年, 全年, 年费, 年底, 十二个月, 12 个月, 12个月");

    private static readonly FoldedPhrases One = new("an hour, one hour, a day, one day, a month, one month", "一小时, 一个小时, 一天, 一个月");
    private static readonly FoldedPhrases Each = new("each, per, every, apiece", "每, 各");
    private static readonly FoldedPhrases Quarter = new("a quarter, per quarter, each quarter, every quarter, quarterly", "季度, 每季, 一季");
    private static readonly FoldedPhrases Half = new("half a year, half-year, half year", "半年");

    /// <summary>Its sentence gives one hour, day or month to each.</summary>
    public bool OneEach { get; private init; }

    /// <summary>Whether its sentence speaks of a year.</summary>
    public bool Yearly => Months == 12;

    /// <summary>Reads the words around a figure.</summary>
    public static Claimed Of(Mention claim, int entry, CheckedText text)
    {
        var sentence = text.SentenceAt(claim.Start);
        return new Claimed(claim, entry, RelationWords.Around(text, claim), Rounding.Digits(claim.Value), claim.Per == "year" || text.Says(Year, sentence.Start, sentence.End) ? 12 : claim.Per == "quarter" || text.Says(Quarter, sentence.Start, sentence.End) ? 3 : text.Says(Half, sentence.Start, sentence.End) ? 6 : 0, UnitPrices.CountOf(text.Text, claim)) { OneEach = text.Says(One, sentence.Start, sentence.End) && text.Says(Each, sentence.Start, sentence.End) };
    }

    /// <summary>Whether the figure counts what one of the operands counts, as far as they say; "so" may bring a new noun.</summary>
    public bool CountsAs(in Operand a, in Operand b) =>
        Counts is null || (Cues & Relation.Result) != Relation.None || a.Counts is null && a.Mention.Kind == ClaimKind.Number || b.Counts is null && b.Mention.Kind == ClaimKind.Number || UnitPrices.Same(Counts, a.Counts) || UnitPrices.Same(Counts, b.Counts)
        || a.Mention.Kind == ClaimKind.Money && b.Mention.Kind == ClaimKind.Money;

    /// <summary>
    /// Whether arithmetic that holds is meant: the words speak of it and the operands stand near, or the figure has so many digits that
    /// chance is unlikely. Ratios hold by chance too easily and need both.
    /// </summary>
    /// <param name="holds">The relations that hold.</param>
    /// <param name="back">Sentences to the farthest operand.</param>
    public bool Convinces(Relation holds, int back)
    {
        if (holds == Relation.None) return false;
        var spoken = (Cues & Relation.Result) != Relation.None;
        if ((holds & ~Relation.Ratio) == Relation.None) return back <= (Mention.Kind == ClaimKind.Percentage ? 3 : 1) && (spoken || (Cues & Relation.Ratio) != Relation.None);
        holds &= ~Relation.Ratio;
        // A small count is the product of many a pair.
        if (Digits < 2 && Mention.Kind == ClaimKind.Number && Mention.Value < SmallCount && !spoken) holds &= ~Relation.Product;
        if (spoken || (holds & Cues) != Relation.None) return holds != Relation.None && (Digits >= 2 || back <= (Mention.Kind == ClaimKind.Money ? 5 : 2));
        return holds != Relation.None && Digits >= (back == 0 ? 2 : 3);
    }
}

using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Judges what a message states without figures: superlatives, comparisons, what it says of rivals, what the offer is said to
/// be able to do. A fact of the seller's, or one said now, supports it; the customer's card supports what is said of rivals.
/// </summary>
internal static class StatementLedger
{
    private const double MostOf = 0.6;
    private const double Half = 0.5;

    private static readonly FoldedPhrases Price = new("cheaper, dearer, costs less, cost less, costs more, lower price, less money, pricier, more expensive, less expensive, less to buy", "便宜, 贵, 价, 省钱, 划算, 实惠");
    private static readonly FoldedPhrases Speed = new("faster, quicker, slower, sooner, less time, more time", "快, 慢, 速度");

    /// <summary>Every such statement of the text, judged; in text order.</summary>
    public static List<LedgerEntry> Of(CheckContext context)
    {
        var entries = new List<LedgerEntry>();
        var names = context.Facts.Subjects;
        List<int> words = [];
        Statement? before = null;
        foreach (var clause in StatementReader.Read(context.Text, names))
        {
            if (clause.States || SuperlativeReader.Defies(context.Text, clause) || RivalReader.Sneers(context.Text, clause))
            {
                words.Clear();
                names.Collect(context.Text, clause.FirstToken, clause.EndToken, words);
                words.RemoveAll(names.IsNameWord);
                if (Judge(context, clause, before, words, names) is { } entry) entries.Add(entry);
            }

            before = clause;
        }

        return entries;
    }

    private static LedgerEntry? Judge(CheckContext context, Statement clause, Statement? before, List<int> words, SubjectNames names)
    {
        var text = context.Text;
        if (SuperlativeReader.Defies(text, clause)) return Entry(ClaimKind.Superlative, (clause.Start, clause.End), null);
        if (clause.States && SuperlativeReader.Find(text, clause) is { } above) return Entry(ClaimKind.Superlative, above, Supported(context, words, MostOf));
        var counted = Measured(context, clause);
        if (clause.States && ComparativeReader.Find(text, clause, names) is { } compared)
            return counted ? null : Entry(ClaimKind.Comparative, compared, Supported(context, words, MostOf) ?? Sourced(context, clause, words, names) ?? (names.Rival(text.Folded, clause.Start, clause.End) ? SaidOfRival(context, words, MostOf) : null));
        if (RivalReader.Judges(text, clause, before, names) is { } rival)
            return counted || (words.Count == 0 && !RivalReader.Sneers(text, clause)) ? null : Entry(ClaimKind.Comparative, rival, SaidOfRival(context, words, RivalReader.Sneers(text, clause) ? MostOf : Half));
        return clause.States ? CapabilityReader.Judge(context, clause, words) : null;
    }

    /// <summary>An entry for a stretch; unsupported without a fact.</summary>
    internal static LedgerEntry Entry(ClaimKind kind, (int Start, int End) span, Fact? support) =>
        new(new Mention { Kind = kind, Start = span.Start, End = span.End }, support is null ? ClaimVerdict.Unsupported : ClaimVerdict.Supported, support?.Id);

    private static Fact? Supported(CheckContext context, List<int> words, double share)
    {
        var cover = context.Facts.Clauses.Cover(words, static clause => clause.OfOurs && clause.Compares);
        return cover.Share >= share ? cover.Best!.Fact : null;
    }

    /// <summary>What is on record of competitors: their own facts, and what the customer or the user said that names one.</summary>
    private static Fact? SaidOfRival(CheckContext context, List<int> words, double share)
    {
        var names = context.Facts.Subjects;
        var cover = context.Facts.Clauses.Cover(words, clause => clause.Fact.Id.StartsWith("seller.competitor", StringComparison.Ordinal) || (clause.Fact.Source != FactSource.Seller && names.Rival(CheckedText.Fold(clause.Fact.Text), 0, clause.Fact.Text.Length)));
        return cover.Share >= share ? cover.Best!.Fact : null;
    }

    /// <summary>A price or a speed compared with a rival whose price or speed is on record: the figures decide, and they are judged by themselves.</summary>
    private static Fact? Sourced(CheckContext context, Statement clause, List<int> words, SubjectNames names)
    {
        if (!names.NamedRival(context.Text.Folded, clause.Start, clause.End)) return null;
        var price = context.Text.Says(Price, clause.Start, clause.End);
        if (!price && !context.Text.Says(Speed, clause.Start, clause.End)) return null;
        foreach (var fact in context.Facts.Facts)
            if (fact.Id.StartsWith("seller.competitor.", StringComparison.Ordinal) && context.Facts.Holds(fact, price) && (price || context.Facts.Clauses.Cover(words, clause => clause.Fact == fact).Share > 0)) return fact;
        return null;
    }

    /// <summary>Figures in a comparison are what is checked; the words beside them say nothing more.</summary>
    private static bool Measured(CheckContext context, Statement clause)
    {
        foreach (var entry in context.Ledger)
        {
            if (entry.Mention.Start >= clause.End) break;
            // The 7 of "DP-7" is a name.
            if (entry.Mention.Start > 0 && context.Text.Text[entry.Mention.Start - 1] is '-' or (>= 'A' and <= 'Z')) continue;
            if (entry.Mention.Start >= clause.Start && entry.Mention.Kind is ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration && entry.Verdict != ClaimVerdict.NotAClaim) return true;
        }

        return false;
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Finds what the offer is said to be able to do or to hold, and compares it with the facts: by topic and object, by codes
/// (IP65, ISO 27001, SAP), else by its words.
/// </summary>
internal static class CapabilityReader
{
    private const double Enough = 0.34;

    /// <summary>The entry for a clause; null when it claims no capability.</summary>
    public static LedgerEntry? Judge(CheckContext context, Statement clause, List<int> words)
    {
        if (clause.Denies || clause.About is About.Rival or About.Other || (clause.About == About.Reader && !Enabled(context.Text, clause))) return null;
        var text = context.Text;
        var span = (clause.Start, clause.End);
        var found = Topics.Find(text.Folded, clause.Start, clause.End);
        if (Codes.Unknown(context, clause) && (found.Count > 0 || clause.NamesUs || clause.About == About.Offer)) return StatementLedger.Entry(ClaimKind.Capability, span, null);
        if (found.Count == 0) return null;
        var topics = 0UL;
        foreach (var (_, _, phrase) in found) topics |= Topics.Of(phrase);
        return StatementLedger.Entry(ClaimKind.Capability, span, Literal(context, found, words) ?? Support(context, clause, words, topics));
    }

    /// <summary>A short remark whose topic words all stand in facts, with half of its words: nothing new is claimed.</summary>
    private static Fact? Literal(CheckContext context, List<(int Start, int End, string Phrase)> found, List<int> words)
    {
        Fact? last = null;
        foreach (var (_, _, phrase) in found)
        {
            last = null;
            foreach (var fact in context.Facts.Clauses.All)
                if (!fact.Denies && fact.OfOurs && fact.Folded.Contains(phrase, StringComparison.Ordinal)) { last = fact.Fact; break; }
            if (last is null) return null;
        }

        return words.Count <= 3 || context.Facts.Clauses.Cover(words, static fact => !fact.Denies).Together >= 0.5 ? last : null;
    }

    /// <summary>A fact on the topic that does not deny it and shares more with the clause than the topic.</summary>
    private static Fact? Support(CheckContext context, Statement clause, List<int> words, ulong topics)
    {
        var chinese = clause.Language == Language.Chinese;
        var cover = context.Facts.Clauses.Cover(words, fact => !fact.Denies && fact.Fact.Source != FactSource.Lead && (fact.Topics & topics) != 0);
        if (cover.Best is { } best && (cover.Share >= Enough || words.Count <= 2 || Shares(clause, best, words.Count, cover.Share))) return best.Fact;
        var anywhere = context.Facts.Clauses.Cover(words, static fact => !fact.Denies);
        if (anywhere.Share >= 0.5) return anywhere.Best!.Fact;
        // In the other language only the topic can be compared.
        foreach (var fact in context.Facts.Clauses.All)
            if ((fact.Topics & topics) != 0 && !fact.Denies && fact.OfOurs && context.Facts.Foreign(fact.Fact, chinese)) return fact.Fact;
        return null;
    }

    private static bool Shares(Statement clause, FactClause best, int words, double share) => share * words >= 2 && clause.EndToken > clause.FirstToken && best.Words > 0;

    /// <summary>"You can …", "you get …": about the offer, although the reader is its subject.</summary>
    private static bool Enabled(CheckedText text, Statement clause) => Enabling.Any(text.Folded, clause.Start, clause.End);

    private static readonly FoldedPhrases Enabling = new("you can, you get, you'll, you will, you may, your data, for you, lets you", "您可以, 您能, 您都能, 您就能, 您的数据, 帮您, 替您, 让您, 为您, 给您, 您这边就能, 您只要, 您只管");
}

using SalesAgent.Core.Guardrails.Arithmetic;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Figures that follow from others by arithmetic are derived (DESIGN §5): the operands stand near in the text, or a price, sum or count
/// of the facts is one of them, and the words around fit the relation. What does not compute stays unsupported, and says what it would be.
/// </summary>
internal static partial class Derivation
{
    // A result may build on one further down, which builds on another: "Total £24,360: 19,800 + 4,560".
    private const int MostRounds = 3;

    /// <summary>Marks what follows, in the order of the text and backwards, and corrects the sums that are wrong.</summary>
    public static void Apply(List<LedgerEntry> entries, CheckContext context, Func<int, Topic> topicAt)
    {
        var nearby = new Operands(entries, context);
        var changed = true;
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Verdict != ClaimVerdict.Unsupported) continue;
                if (IsFigure(entries[i].Mention.Kind)) changed |= Figure(entries, i, nearby, context, topicAt);
                else if (entries[i].Mention.Kind == ClaimKind.Date) changed |= DateOrTime(entries, i, context);
            }
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Verdict != ClaimVerdict.Unsupported) continue;
            if (entries[i].Mention.Start < context.Text.SubjectEnd && entries.FindIndex(i + 1, e => Echoes(entries[i].Mention, e)) is >= 0 and var said) entries[i] = entries[i] with { Verdict = entries[said].Verdict, Support = entries[said].Support };
            else if (IsFigure(entries[i].Mention.Kind)) entries[i] = entries[i] with { Correction = Correction.Of(entries, i, nearby, context) };
        }
    }

    private static bool IsFigure(ClaimKind kind) => kind is ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration;

    /// <summary>The subject may say what the message states with its source.</summary>
    private static bool Echoes(Mention claim, LedgerEntry later) =>
        later.Verdict is ClaimVerdict.Supported or ClaimVerdict.Derived && later.Mention.Kind == claim.Kind && later.Mention.Value == claim.Value && later.Mention.Key == claim.Key && later.Mention.Day == claim.Day && (later.Mention.Unit == claim.Unit || MeasureUnits.SameMoney(claim, later.Mention));

    private static bool Figure(List<LedgerEntry> entries, int i, Operands nearby, CheckContext context, Func<int, Topic> topicAt)
    {
        var claim = entries[i].Mention;
        var settled = -1;
        if (!(claim.Kind == ClaimKind.Duration && BetweenDates(claim, entries, i, context)) && !Repeats(entries, i))
        {
            var claimed = Claimed.Of(UnitPrices.Loosened(context.Text.Text, claim), i, context.Text);
            var operands = nearby.Of(i);
            if (!Computation.Gives(claimed, operands, out settled) && !FactArithmetic.Gives(claimed, operands, context, topicAt(context.Text.SentenceIndexAt(claim.Start)), out settled)) return false;
        }

        entries[i] = entries[i] with { Verdict = ClaimVerdict.Derived, Support = "derived" };
        if (settled >= 0) entries[settled] = Settled(entries[settled]);
        return true;
    }

    /// <summary>A length of time that a calculation takes as its horizon ("three months like that") states nothing itself; a discount is within the authority.</summary>
    private static LedgerEntry Settled(LedgerEntry entry) =>
        entry.Mention.Kind == ClaimKind.Percentage ? entry with { Verdict = ClaimVerdict.Supported, Support = "authority" } : entry with { Verdict = ClaimVerdict.NotAClaim };

    /// <summary>A result may be said again.</summary>
    private static bool Repeats(List<LedgerEntry> entries, int i)
    {
        var claim = entries[i].Mention;
        for (var k = 0; k < i; k++)
            if (entries[k].Verdict == ClaimVerdict.Derived && entries[k].Mention.Kind == claim.Kind && entries[k].Mention.Value == claim.Value && entries[k].Mention.Unit == claim.Unit) return true;
        return false;
    }
}

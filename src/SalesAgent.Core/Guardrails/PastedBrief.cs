using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>What a text that somebody else wrote is judged by: everything that is known, and the rules of its kind.</summary>
public static class PastedBrief
{
    /// <summary>
    /// The brief. Without a lead nothing is known about the law that applies, so no element is asked for; with a lead of unknown
    /// country the strictest law holds (F.7). Facts said now support claims; they widen no authority, and a refusal in them holds.
    /// </summary>
    public static Brief Of(LeadCard? lead, SellerProfile seller, IReadOnlyList<SpokenFact> said, MessageKind kind, Channel channel, Language language, LocalDate today) => new()
    {
        Task = kind.Task(),
        Purpose = "",
        Language = language,
        Channel = channel,
        Facts = [.. lead is null ? [] : FactBook.Of(lead), .. FactBook.Of(seller), .. FactBook.Of(said, today)],
        Limits = kind.Limits(channel, language),
        Authority = seller.Authority,
        Compliance = lead is null || channel is Channel.Phone && Suppression.Of(lead) is null ? null : Law(lead, said, kind, today, language),
        Asks = kind.Asks(),
        Today = today,
    };

    /// <summary>
    /// The brief of a rewrite: what the draft was to achieve, with the facts of today. A lead that is stored is read anew, so that
    /// what was learnt since counts and what was withdrawn does not; a card that was never stored counts as it was then.
    /// </summary>
    public static Brief OfRewrite(Brief first, LeadCard? lead, SellerProfile seller, IReadOnlyList<SpokenFact> said, MessageKind? kind, Channel channel, Language language, LocalDate today)
    {
        var kept = first.Facts.Where(fact => fact.Source switch
        {
            FactSource.Seller => false,
            FactSource.Lead => lead is null,
            _ => true,
        });
        return first with
        {
            Language = language,
            Channel = channel,
            Facts = [.. kept, .. lead is null ? [] : FactBook.Of(lead), .. FactBook.Of(seller), .. FactBook.Of(said, today)],
            Limits = kind is { } other ? other.Limits(channel, language) : first.Limits with { Min = 0 },
            Authority = seller.Authority,
            Compliance = lead is null || first.Compliance is null && Suppression.Of(lead) is null ? first.Compliance : Law(lead, said, kind ?? MessageKinds.OfTask(first.Task), today, language),
            Today = today,
        };
    }

    private static ComplianceVerdict Law(LeadCard lead, IReadOnlyList<SpokenFact> said, MessageKind kind, LocalDate today, Language language)
    {
        var heard = lead with { Notes = string.Join('\n', said.Select(fact => fact.Text).Prepend(lead.Notes).OfType<string>()) };
        return Compliance.Assess(heard, kind.Purpose(lead, today), today, language);
    }
}

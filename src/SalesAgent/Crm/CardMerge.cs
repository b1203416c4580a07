using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>
/// A card that is saved, with what was stored of it before: a card that is silent about something does not take it back.
/// Lists are united; the same promise, objection, pain or person is one entry, in which the newer card has the last word.
/// </summary>
internal static class CardMerge
{
    /// <summary>The newer card, completed with the stored one.</summary>
    public static LeadCard Of(LeadCard stored, LeadCard card) => card with
    {
        Id = card.Id ?? stored.Id,
        Company = card.Company ?? stored.Company,
        Contact = card.Contact ?? stored.Contact,
        Recipient = card.Recipient ?? stored.Recipient,
        Segment = card.Segment ?? stored.Segment,
        Source = card.Source ?? stored.Source,
        Product = card.Product ?? stored.Product,
        Amount = card.Amount ?? stored.Amount,
        Recurring = card.Recurring ?? stored.Recurring,
        DeliveryMode = card.DeliveryMode ?? stored.DeliveryMode,
        ExpectedClose = card.ExpectedClose ?? stored.ExpectedClose,
        CloseDateHistory = United(stored.CloseDateHistory, card.CloseDateHistory),
        CriticalEvent = card.CriticalEvent ?? stored.CriticalEvent,
        RenewalDate = card.RenewalDate ?? stored.RenewalDate,
        Stage = card.Stage ?? stored.Stage,
        Category = card.Category ?? stored.Category,
        Evidence = United(stored.Evidence, card.Evidence),
        Stakeholders = United(stored.Stakeholders, card.Stakeholders, s => s.Name, (old, now) => now with { Role = now.Role ?? old.Role, Met = now.Met ?? old.Met, AccessRefused = now.AccessRefused ?? old.AccessRefused }),
        Traits = card.Traits is null || stored.Traits is null ? card.Traits ?? stored.Traits
            : new TraitList { Gold = Ids(stored.Traits.Gold, card.Traits.Gold), Bad = Ids(stored.Traits.Bad, card.Traits.Bad) },
        Flags = Ids(stored.Flags, card.Flags),
        Disqualify = Ids(stored.Disqualify, card.Disqualify),
        Pains = United(stored.Pains, card.Pains, p => p.Text, (old, now) => now with { Metric = now.Metric ?? old.Metric, Cost = now.Cost ?? old.Cost }),
        Objections = United(stored.Objections, card.Objections, o => o.Text, (old, now) => now with { Kind = now.Kind ?? old.Kind, Status = now.Status ?? old.Status, Date = now.Date ?? old.Date }),
        Promises = United(stored.Promises, card.Promises, p => p.Text, (old, now) => now with { Due = now.Due ?? old.Due, Done = now.Done ?? old.Done }),
        Complaint = card.Complaint ?? stored.Complaint,
        Competition = United(stored.Competition, card.Competition),
        NextStep = card.NextStep ?? stored.NextStep,
        Consent = card.Consent ?? stored.Consent,
        Notes = card.Notes ?? stored.Notes,
        Activities = United(stored.Activities, card.Activities),
    };

    private static IReadOnlyList<string> Ids(IReadOnlyList<string> stored, IReadOnlyList<string> card) =>
        [.. card, .. stored.Where(s => !card.Contains(s, StringComparer.OrdinalIgnoreCase))];

    /// <summary>The card's entries in its order (pains are ordered by weight), then those that only the stored card has.</summary>
    private static IReadOnlyList<T> United<T>(IReadOnlyList<T> stored, IReadOnlyList<T> card) => [.. card, .. stored.Except(card)];

    private static IReadOnlyList<T> United<T>(IReadOnlyList<T> stored, IReadOnlyList<T> card, Func<T, string?> name, Func<T, T, T> complete)
        where T : class
    {
        var rest = stored.Except(card).ToList();
        var united = new List<T>();
        foreach (var entry in card)
        {
            var old = stored.Contains(entry) || name(entry) is not { } text ? null : rest.FindLast(e => string.Equals(name(e)?.Trim(), text.Trim(), StringComparison.OrdinalIgnoreCase));
            if (old is not null) rest.Remove(old);
            united.Add(old is null ? entry : complete(old, entry));
        }

        return [.. united, .. rest];
    }
}

using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Qualification;

/// <summary>What the free texts of a card hold that matters to flags, stops and notes, read once. Text is searched, never obeyed.</summary>
internal readonly struct CardText
{
    public CardText(LeadCard lead, LocalDate today)
    {
        OptedOut = Suppression.Of(lead) is not null;
        foreach (var activity in lead.Activities)
        {
            if (OptedOut && Suppression.Of(activity) is { Date: { } asked }) OptOutDate = Earlier(OptOutDate, asked);
            if (activity.Date > today || activity.Direction != Direction.In || !CustomerWords.MayMatter(activity.Text)) continue;
            WantsQuoteOnly |= CustomerWords.Says(activity.Text, CustomerWords.QuoteOnly);
            WantsConcession |= CustomerWords.Says(activity.Text, CustomerWords.Concession);
            IsLeaving |= CustomerWords.Says(activity.Text, CustomerWords.Leaving);
            Misconduct |= CustomerWords.Says(activity.Text, CustomerWords.Corruption);
            if (CustomerWords.Says(activity.Text, CustomerWords.FreeWork)) FreeWorkRequests++;
        }

        foreach (var evidence in lead.Evidence)
        {
            if (!CustomerWords.MayMatter(evidence.Quote)) continue;
            var fresh = evidence.Date is not { } date || Period.DaysBetween(date, today) <= EvidenceGrading.ClaimedDays;
            if (fresh && evidence.Criterion == Criterion.Budget && CustomerWords.Distress.IsIn(evidence.Quote) && (Distress is null || string.CompareOrdinal(evidence.Quote, Distress) < 0)) Distress = evidence.Quote;
        }
    }

    /// <summary>They asked not to be contacted (DQ-06).</summary>
    public bool OptedOut { get; }
    /// <summary>When they first did, where it is dated.</summary>
    public LocalDate? OptOutDate { get; }
    /// <summary>They ask for a quotation and nothing else (RF-02).</summary>
    public bool WantsQuoteOnly { get; }
    /// <summary>They ask for a concession (RF-13).</summary>
    public bool WantsConcession { get; }
    /// <summary>The contact leaves, or they reorganise (RF-09).</summary>
    public bool IsLeaving { get; }
    /// <summary>Messages that ask for free work (RF-14).</summary>
    public int FreeWorkRequests { get; }
    /// <summary>Evidence on money that tells of insolvency or default (RF-07).</summary>
    public string? Distress { get; }
    /// <summary>A message mentions a kickback or a forgery: for a person to read (DQ-07).</summary>
    public bool Misconduct { get; }

    private static LocalDate? Earlier(LocalDate? left, LocalDate? right) => left is null || right < left ? right ?? left : left;
}

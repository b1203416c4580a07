using NodaTime;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>All that an answer to an objection depends on besides the reading of the words.</summary>
public sealed record ObjectionContext
{
    /// <summary>The customer's words.</summary>
    public required string Text { get; init; }
    /// <summary>Language of the answer.</summary>
    public required Language Language { get; init; }
    /// <summary>Channel of the answer.</summary>
    public Channel Channel { get; init; } = Channel.Phone;
    /// <summary>The lead, or null when none was named.</summary>
    public LeadCard? Lead { get; init; }
    /// <summary>The seller.</summary>
    public SellerProfile Seller { get; init; } = new();
    /// <summary>The product in question, or null when the profile has none.</summary>
    public Product? Product { get; init; }
    /// <summary>Where the conversation stands; null when nothing tells.</summary>
    public ConversationStage? Stage { get; init; }
    /// <summary>Whether the objection is raised for the first time.</summary>
    public bool First { get; init; } = true;
    /// <summary>What came of an earlier question.</summary>
    public AskedBefore? Asked { get; init; }
    /// <summary>Facts said now.</summary>
    public IReadOnlyList<Fact> Said { get; init; } = [];
    /// <summary>Where a counter-offer lies, when there is one.</summary>
    public PriceZone? Zone { get; init; }
    /// <summary>Today.</summary>
    public required LocalDate Today { get; init; }
    /// <summary>Chooses between wordings.</summary>
    public int Seed { get; init; }

    /// <summary>0 for the answer itself; more for another way to say it.</summary>
    public int Variant { get; init; }

    /// <summary>One of the wordings in the answer's language: the fitting one first when there is one, then those of the kind from where the seed begins.</summary>
    public string Choose(LocalizedText? fitting, IReadOnlyList<LocalizedText> variants) =>
        (fitting is not null && Variant == 0 ? fitting : variants[(int)(((long)Seed + Variant) % variants.Count)]).In(Language)!;
}

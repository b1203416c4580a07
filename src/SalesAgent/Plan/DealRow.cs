using System.ComponentModel;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Plan;

/// <summary>A deal passed inline: a row of a CRM export, by the same names as a stored deal. Unknown is absent, never 0.</summary>
public sealed record DealRow
{
    /// <summary>Stable id, once each.</summary>
    public required string Id { get; init; }
    /// <summary>Name of the deal.</summary>
    public string? Name { get; init; }
    /// <summary>Customer.</summary>
    public string? Company { get; init; }
    /// <summary>Owner on our side.</summary>
    public string? Owner { get; init; }
    /// <summary>Stage.</summary>
    public required Stage Stage { get; init; }
    /// <summary>Value.</summary>
    public Money? Amount { get; init; }
    /// <summary>Day it was created.</summary>
    public LocalDate? Created { get; init; }
    /// <summary>Day it was won or lost.</summary>
    public LocalDate? Closed { get; init; }
    /// <summary>Expected closing date.</summary>
    public LocalDate? ExpectedClose { get; init; }
    /// <summary>Earlier expected closing dates, oldest first.</summary>
    public IReadOnlyList<LocalDate> CloseDateHistory { get; init; } = [];
    /// <summary>Day it entered its stage.</summary>
    public LocalDate? StageEntered { get; init; }
    /// <summary>Last two-way contact.</summary>
    public LocalDate? LastContact { get; init; }
    /// <summary>Next step.</summary>
    public NextStep? NextStep { get; init; }
    /// <summary>Where it came from.</summary>
    public string? Source { get; init; }
    /// <summary>Class A, B, C or X of the last qualification.</summary>
    public string? Class { get; init; }
    /// <summary>The lead card behind it, as YAML or JSON.</summary>
    [Description("Lead card, YAML or JSON")]
    public LeadInput? Card { get; init; }

    /// <summary>The deal that the row describes.</summary>
    /// <exception cref="SalesInputException">The class is none, or the card does not bind.</exception>
    internal Deal ToDeal()
    {
        if (Class is not null && Class is not ("A" or "B" or "C" or "X")) throw new SalesInputException($"deals: {Id}: class must be A, B, C or X, not '{Class}'");
        return new Deal
        {
            Id = Id,
            Name = Name,
            Company = Company,
            Owner = Owner,
            Stage = Stage,
            Amount = Amount,
            Created = Created,
            Closed = Closed,
            ExpectedClose = ExpectedClose,
            CloseDateHistory = CloseDateHistory,
            StageEntered = StageEntered,
            LastContact = LastContact,
            NextStep = NextStep,
            Source = Source,
            Class = Class,
            Card = Card is null ? null : Card.Card ?? StrictBinder.Bind<LeadCard>(Card.Text ?? "", $"deals: {Id}: card"),
        };
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Whom a clause is about.</summary>
internal enum About
{
    /// <summary>Us, or what we sell; also when nobody is named.</summary>
    Offer,
    /// <summary>The reader and their own matters.</summary>
    Reader,
    /// <summary>A competitor.</summary>
    Rival,
    /// <summary>Somebody else who is named: a customer in a story, a third person.</summary>
    Other,
}

/// <summary>A clause of the message and how it is meant.</summary>
internal sealed record Statement
{
    /// <summary>First token.</summary>
    public required int FirstToken { get; init; }
    /// <summary>One after the last token.</summary>
    public required int EndToken { get; init; }
    /// <summary>First character.</summary>
    public required int Start { get; init; }
    /// <summary>One after the last character.</summary>
    public required int End { get; init; }
    /// <summary>Its sentence.</summary>
    public required Sentence Sentence { get; init; }
    /// <summary>Whom it is about.</summary>
    public required About About { get; init; }
    /// <summary>Whether us, ours or our product is named in it.</summary>
    public required bool NamesUs { get; init; }
    /// <summary>Whether it states something as a fact: no question, hypothesis, proposal, doubt, next step, and not what somebody is said to have said.</summary>
    public required bool States { get; init; }
    /// <summary>Whether it denies.</summary>
    public required bool Denies { get; init; }
    /// <summary>Its language.</summary>
    public required Language Language { get; init; }
}

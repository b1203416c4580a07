namespace SalesAgent.Core.Qualification;

/// <summary>A condition of B.7 for a state, in the order in which people should hear of it.</summary>
public enum Condition
{
    /// <summary>Need at least evidenced.</summary>
    NeedEvidenced,
    /// <summary>Budget at least claimed.</summary>
    BudgetClaimed,
    /// <summary>Budget at least evidenced.</summary>
    BudgetEvidenced,
    /// <summary>Authority at least claimed.</summary>
    AuthorityClaimed,
    /// <summary>Authority at least evidenced.</summary>
    AuthorityEvidenced,
    /// <summary>Timeline at least claimed.</summary>
    TimelineClaimed,
    /// <summary>No criterion negative.</summary>
    NothingNegative,
    /// <summary>No open major flag.</summary>
    NoMajorFlag,
    /// <summary>Class A or B.</summary>
    ClassAOrB,
    /// <summary>Score at least 35.</summary>
    Score35,
    /// <summary>Score at least 60.</summary>
    Score60,
    /// <summary>Score at least 80.</summary>
    Score80,
    /// <summary>Both sides have spoken.</summary>
    TwoWayConversation,
    /// <summary>A dated next step that the customer accepted.</summary>
    NextStepAccepted,
    /// <summary>Amount and expected close are recorded.</summary>
    AmountAndClose,
    /// <summary>Who releases the money was spoken to in the last 30 days.</summary>
    BuyerSpokenTo,
    /// <summary>Process evidenced, paper process included.</summary>
    ProcessAndPaper,
    /// <summary>A dated step to sign.</summary>
    SignatureStep,
    /// <summary>Fits at least two attributes of the ideal customer.</summary>
    IdealFit,
    /// <summary>One explicit sign of interest, or two implicit ones in 30 days.</summary>
    Interest,
    /// <summary>A person or a company.</summary>
    Identity,
    /// <summary>A way to reach them.</summary>
    Channel,
    /// <summary>Where the lead came from.</summary>
    Source,
    /// <summary>A lawful basis to write, for outbound leads.</summary>
    LawfulBasis,
}

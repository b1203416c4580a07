using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>Where a conversation stands, from the lead card (D.7 stage limits over the stages of G.1).</summary>
public static class Stages
{
    /// <summary>
    /// The stage of the conversation; null when nothing tells. An open complaint and a customer who has bought come first: their
    /// service is put right before anything else. Parked and lost leads start anew.
    /// </summary>
    public static ConversationStage? Of(LeadCard? lead) => lead switch
    {
        null => null,
        { Complaint.Open: true } => ConversationStage.PostSale,
        { Stage: { } stage } => stage switch
        {
            Stage.Lead or Stage.Mql or Stage.Parked or Stage.Lost => ConversationStage.Prospecting,
            Stage.Sql => ConversationStage.Discovery,
            Stage.Opportunity or Stage.Proposal => ConversationStage.Presentation,
            Stage.Negotiation => ConversationStage.Negotiation,
            Stage.Commit => ConversationStage.Closing,
            _ => ConversationStage.PostSale,
        },
        { Category: ClientCategory.Customer } => ConversationStage.PostSale,
        _ => null,
    };
}

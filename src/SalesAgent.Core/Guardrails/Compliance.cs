using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Whether a message may be sent, and what it must carry (F.7). A reference for users, not legal advice.</summary>
public static class Compliance
{
    /// <summary>Judges one message to the lead's contact.</summary>
    public static ComplianceVerdict Assess(LeadCard lead, MessagePurpose purpose, LocalDate today, Language language) => new()
    {
        Permission = ContactPermission.AllowedWithChanges,
        Jurisdiction = lead.Company?.Country ?? "strictest",
        Reason = "",
        NeedsIdentity = true,
        NeedsOptOut = true,
    };
}

/// <summary>What a message is, in law.</summary>
public enum MessagePurpose
{
    /// <summary>Sales or marketing.</summary>
    Marketing,
    /// <summary>Answer to the person's own request within 180 days.</summary>
    ReplyToRequest,
    /// <summary>Order, safety or contract message without promotion.</summary>
    Transactional,
}

using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>Why no pitch is made although one was asked for.</summary>
public static class PitchHold
{
    /// <summary>The first reason that holds, or null: a refusal of contact, a deal that must not be sold, an open complaint (B.6 DQ-06, DQ-07, DQ-09, DQ-10; F.5).</summary>
    public static Hold? Of(LeadCard? lead, Language language)
    {
        if (lead is null) return null;
        bool Recorded(string id) => lead.Disqualify.Contains(id, StringComparer.OrdinalIgnoreCase);
        if (Suppression.Of(lead) is not null)
            return new Hold("DQ-06", language.Pick("they asked not to be contacted", "对方已要求不再联系"));
        if (Recorded("DQ-07")) return new Hold("DQ-07", language.Pick("the case belongs with compliance", "此事应交合规处理"));
        if (Recorded("DQ-09")) return new Hold("DQ-09", language.Pick("the customer is in hardship: offer help, not a purchase", "客户处境困难：提供帮助，不做推销"));
        if (Recorded("DQ-10")) return new Hold("DQ-10", language.Pick("the buyer is under age: speak with the guardian", "买方未成年：请与监护人沟通"));
        return lead.Complaint?.Open == true ? new Hold("F.5", language.Pick("a complaint is open: settle it first", "有投诉尚未处理：请先解决投诉")) : null;
    }
}

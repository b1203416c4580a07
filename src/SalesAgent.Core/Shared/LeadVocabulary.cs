using System.Text.Json.Serialization;

namespace SalesAgent.Core.Shared;

/// <summary>Business or consumer.</summary>
public enum Segment
{
    /// <summary>Business customer.</summary>
    [JsonStringEnumMemberName("b2b")] B2B,
    /// <summary>Consumer or household.</summary>
    [JsonStringEnumMemberName("b2c")] B2C,
}

/// <summary>Who receives the message in law.</summary>
public enum RecipientKind
{
    /// <summary>A natural person.</summary>
    Individual,
    /// <summary>A sole trader or unincorporated partnership.</summary>
    SoleTrader,
    /// <summary>A company.</summary>
    Company,
}

/// <summary>Where a lead came from.</summary>
public enum LeadSource
{
    /// <summary>They came to us.</summary>
    Inbound,
    /// <summary>We sought them out.</summary>
    Outbound,
    /// <summary>Somebody introduced us.</summary>
    Referral,
    /// <summary>Met at an event.</summary>
    Event,
    /// <summary>Through a partner.</summary>
    Partner,
    /// <summary>An existing customer.</summary>
    Customer,
    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Whether the work needs visits.</summary>
public enum DeliveryMode
{
    /// <summary>No visit is needed.</summary>
    Remote,
    /// <summary>Visits are needed.</summary>
    Onsite,
}

/// <summary>Pipeline stages (G.1), in order; <see cref="Won"/> and after are ends.</summary>
public enum Stage
{
    /// <summary>Interest shown.</summary>
    Lead,
    /// <summary>Marketing judged it ready.</summary>
    [JsonStringEnumMemberName("MQL")] Mql,
    /// <summary>Sales development vetted it.</summary>
    [JsonStringEnumMemberName("SQL")] Sql,
    /// <summary>Discovery done.</summary>
    Opportunity,
    /// <summary>Offer delivered.</summary>
    Proposal,
    /// <summary>Terms under discussion.</summary>
    Negotiation,
    /// <summary>Signature dated.</summary>
    Commit,
    /// <summary>Closed, won.</summary>
    Won,
    /// <summary>Closed, lost.</summary>
    Lost,
    /// <summary>Set aside until a date.</summary>
    Parked,
}

/// <summary>Client categories (S2-18 to S2-20).</summary>
public enum ClientCategory
{
    /// <summary>To win a meeting with.</summary>
    Prospect,
    /// <summary>Relationship under way.</summary>
    Nurture,
    /// <summary>Has ordered.</summary>
    Customer,
}

/// <summary>Qualification criteria (B.3); competition and paper process are kept as notes.</summary>
public enum Criterion
{
    /// <summary>A problem worth solving.</summary>
    Need,
    /// <summary>Ability to pay (domain: power).</summary>
    Budget,
    /// <summary>The person who decides is reached or reachable.</summary>
    Authority,
    /// <summary>A date by which it matters.</summary>
    Timeline,
    /// <summary>Decision criteria, steps and paper process.</summary>
    Process,
    /// <summary>An insider who sells for us.</summary>
    Champion,
    /// <summary>Quantified result.</summary>
    Metrics,
    /// <summary>Rivals, kept as a note.</summary>
    Competition,
    /// <summary>Paper process, kept as a note.</summary>
    Paper,
}

/// <summary>Grades of evidence (B.2).</summary>
public enum Grade
{
    /// <summary>No statement.</summary>
    Unknown,
    /// <summary>Someone said it.</summary>
    Claimed,
    /// <summary>Specific and from a person in a position to know.</summary>
    Evidenced,
    /// <summary>In writing from the owner of the fact, or two independent sources.</summary>
    Confirmed,
    /// <summary>The condition is not met.</summary>
    Negative,
}

/// <summary>Lawful bases for contact (F.7).</summary>
public enum ConsentBasis
{
    /// <summary>The person agreed.</summary>
    Express,
    /// <summary>A purchase or contract.</summary>
    ImpliedPurchase,
    /// <summary>An inquiry of theirs.</summary>
    ImpliedInquiry,
    /// <summary>Existing customer, own similar products, objection offered.</summary>
    SoftOptIn,
    /// <summary>Corporate subscriber.</summary>
    Corporate,
    /// <summary>Legitimate interest, assessed.</summary>
    LegitimateInterest,
    /// <summary>Order, safety or contract message without promotion.</summary>
    Transactional,
    /// <summary>None.</summary>
    None,
}

/// <summary>Kinds of activity and channels of evidence.</summary>
public enum ActivityKind
{
    /// <summary>E-mail.</summary>
    Email,
    /// <summary>Phone call.</summary>
    Call,
    /// <summary>Meeting or visit.</summary>
    Meeting,
    /// <summary>Product demo.</summary>
    Demo,
    /// <summary>Proposal or quotation sent.</summary>
    Proposal,
    /// <summary>Web form.</summary>
    Form,
    /// <summary>WeChat message.</summary>
    Wechat,
    /// <summary>Text message.</summary>
    Sms,
    /// <summary>LinkedIn message.</summary>
    Linkedin,
    /// <summary>A document.</summary>
    Document,
    /// <summary>A public source.</summary>
    Web,
    /// <summary>A note of ours.</summary>
    Note,
}

/// <summary>Who started it.</summary>
public enum Direction
{
    /// <summary>From the customer.</summary>
    In,
    /// <summary>From us.</summary>
    Out,
}

/// <summary>The 13 kinds of objection (D.1), and what is not an objection.</summary>
public enum ObjectionKind
{
    /// <summary>Value not seen as worth this price.</summary>
    Price,
    /// <summary>Means are not available now.</summary>
    Budget,
    /// <summary>Not now.</summary>
    Timing,
    /// <summary>Doubt about people, company or claims.</summary>
    Trust,
    /// <summary>Another supplier or own build.</summary>
    Competition,
    /// <summary>No reason to change.</summary>
    Need,
    /// <summary>Another person must decide.</summary>
    Authority,
    /// <summary>Does not do or does not fit.</summary>
    Function,
    /// <summary>Worry about service after purchase.</summary>
    AfterSales,
    /// <summary>Lacks people or time, or asks what support we give.</summary>
    Resources,
    /// <summary>Wants the risk taken away.</summary>
    Guarantee,
    /// <summary>Contract, payment, legal, data.</summary>
    TermsCompliance,
    /// <summary>Polite escape without content.</summary>
    Stall,
    /// <summary>A plain request for information: answer it.</summary>
    Question,
    /// <summary>Stop contacting me: stop at once.</summary>
    OptOut,
    /// <summary>Not recognised: explore first.</summary>
    Unknown,
}

/// <summary>Where an objection stands.</summary>
public enum ObjectionStatus
{
    /// <summary>Raised, not answered.</summary>
    Open,
    /// <summary>Answered and accepted.</summary>
    Answered,
    /// <summary>Confirmed to be the only one left.</summary>
    Locked,
}

/// <summary>Channels a text is written for.</summary>
public enum Channel
{
    /// <summary>E-mail.</summary>
    Email,
    /// <summary>WeChat.</summary>
    Wechat,
    /// <summary>Phone script or spoken pitch.</summary>
    Phone,
    /// <summary>Text message.</summary>
    Sms,
    /// <summary>LinkedIn.</summary>
    Linkedin,
}

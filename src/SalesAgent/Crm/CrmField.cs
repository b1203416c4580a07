namespace SalesAgent.Crm;

/// <summary>What a column of an export can hold. JSON and command line: <c>deal_name</c>, <c>close_date</c> …</summary>
public enum CrmField
{
    /// <summary>The CRM's own id of the deal.</summary>
    RecordId,
    /// <summary>Name of the deal.</summary>
    DealName,
    /// <summary>The customer.</summary>
    Company,
    /// <summary>The person, perhaps with the address in brackets.</summary>
    Contact,
    /// <summary>First name.</summary>
    FirstName,
    /// <summary>Last name.</summary>
    LastName,
    /// <summary>Job title.</summary>
    Role,
    /// <summary>E-mail address or addresses.</summary>
    Email,
    /// <summary>Phone number or numbers.</summary>
    Phone,
    /// <summary>WeChat id.</summary>
    Wechat,
    /// <summary>Country, as a code of two letters.</summary>
    Country,
    /// <summary>City.</summary>
    City,
    /// <summary>Industry.</summary>
    Industry,
    /// <summary>Web site.</summary>
    Website,
    /// <summary>Who owns the deal on our side.</summary>
    Owner,
    /// <summary>Stage.</summary>
    Stage,
    /// <summary>Open, won or lost, beside the stage.</summary>
    Status,
    /// <summary>Level of interest (意向等级).</summary>
    Interest,
    /// <summary>Value of the deal.</summary>
    Amount,
    /// <summary>Currency of the value.</summary>
    Currency,
    /// <summary>Day the deal was created.</summary>
    Created,
    /// <summary>Day it closed if it is won or lost, else the day it should close.</summary>
    CloseDate,
    /// <summary>Day it should close.</summary>
    ExpectedClose,
    /// <summary>Day it was won or lost.</summary>
    Closed,
    /// <summary>Day it entered its stage.</summary>
    StageEntered,
    /// <summary>Last activity.</summary>
    LastContact,
    /// <summary>Day of the next step.</summary>
    NextDate,
    /// <summary>The next step.</summary>
    NextStep,
    /// <summary>Where the lead came from.</summary>
    Source,
    /// <summary>Product.</summary>
    Product,
    /// <summary>Free text.</summary>
    Notes,
    /// <summary>Why it was lost.</summary>
    LostReason,
}

/// <summary>Whose export a file is.</summary>
public enum CrmSource
{
    /// <summary>HubSpot.</summary>
    Hubspot,
    /// <summary>Pipedrive.</summary>
    Pipedrive,
    /// <summary>Salesforce.</summary>
    Salesforce,
    /// <summary>Zoho.</summary>
    Zoho,
    /// <summary>A customer sheet with Chinese headers.</summary>
    ChineseSheet,
    /// <summary>Any other table with a header.</summary>
    Generic,
    /// <summary>A lead card of ours.</summary>
    Card,
}

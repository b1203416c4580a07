using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>The column names of the CRMs that are known, in English, Chinese and German (FORMATS: CRM exports), and what each holds.</summary>
internal static class HeaderNames
{
    /// <summary>Names for each field; earlier ones win when a file has several. <see cref="NameKey"/> decides equality, a trailing * or (unit) is ignored.</summary>
    private static readonly (CrmField Field, string[] Names)[] Table =
    [
        (CrmField.RecordId, ["Record ID", "Deal ID", "Deal - Pipedrive System ID", "Deal - ID", "Opportunity ID", "opportunity_id", "LEADID", "ID", "Potential Id", "Case Safe ID", "编号", "客户编号", "商机编号", "Datensatz-ID", "Deal-ID", "hs_object_id", "System ID"]),
        (CrmField.DealName, ["Deal Name", "Deal - Title", "Opportunity Name", "Potential Name", "Deal", "Title", "Deal title", "Opportunity", "项目名称", "商机名称", "商机", "项目", "Deal-Name", "Verkaufschance", "Potential", "Deal subject"]),
        (CrmField.Company, ["Associated Company", "Associated Company (Primary)", "Company Name", "Company", "Organization - Name", "Deal - Organization", "Organization", "Account Name", "Account", "Customer", "Customer Name", "Client", "客户名称", "公司", "公司名称", "客户", "单位", "Unternehmen", "Firma", "Kunde", "Zugehöriges Unternehmen", "Deal company", "单位名称", "企业名称", "客户公司", "客户单位"]),
        (CrmField.Contact, ["Associated Contact", "Contact", "Contact Name", "Contact Person", "Person - Name", "Deal - Contact person", "Primary Contact", "Full Name", "联系人", "联系人姓名", "姓名", "Kontakt", "Ansprechpartner", "Zugehöriger Kontakt", "Person", "Deal - Person", "Deal - Contact", "客户联系人", "客户姓名"]),
        (CrmField.FirstName, ["First Name", "Person - First name", "Firstname", "Vorname", "名"]),
        (CrmField.LastName, ["Last Name", "Person - Last name", "Lastname", "Surname", "Nachname", "姓"]),
        (CrmField.Role, ["Job Title", "Role", "Position", "Contact Title", "职位", "职务", "Berufsbezeichnung", "Job position"]),
        (CrmField.Email, ["Email", "E-mail", "Email Address", "Person - Email", "Person - Email (Work)", "Person - Email (Home)", "Person - Email (Other)", "邮箱", "电子邮件", "电子邮箱", "E-Mail-Adresse"]),
        (CrmField.Phone, ["Phone", "Phone Number", "Mobile", "Mobile Phone", "Person - Phone", "Person - Phone (Work)", "Person - Phone (Mobile)", "Telephone", "手机", "手机号", "电话", "联系电话", "Telefon", "Telefonnummer", "Mobil", "手机号码", "电话号码", "联系方式"]),
        (CrmField.Wechat, ["WeChat", "WeChat ID", "微信", "微信号"]),
        (CrmField.Country, ["Country", "Country Code", "国家", "Land"]),
        (CrmField.City, ["City", "城市", "Stadt", "Ort"]),
        (CrmField.Industry, ["Industry", "Sector", "行业", "Branche"]),
        (CrmField.Website, ["Website", "Company Domain Name", "Website URL", "Domain", "网址", "网站", "Webseite"]),
        (CrmField.Owner, ["Deal owner", "Deal - Owner", "Opportunity Owner", "Potential Owner", "Lead Owner", "Owner", "Sales Rep", "sales_agent", "Salesperson", "负责人", "销售", "销售负责人", "跟进人", "Zuständiger Mitarbeiter", "Verantwortlich", "Owner Name", "Company owner", "Contact owner", "Account Owner", "hubspot_owner_id", "Owner ID", "业务员", "跟进销售", "客户经理", "归属人"]),
        (CrmField.Stage, ["Deal Stage", "Deal - Stage", "Stage", "StageName", "Stage Name", "deal_stage", "Pipeline Stage", "Lead Status", "阶段", "销售阶段", "商机阶段", "Dealphase", "Deal-Phase", "Phase", "Deal - Pipeline stage", "跟进阶段", "客户阶段", "商机状态", "跟进状态", "客户状态"]),
        (CrmField.Status, ["Deal - Status", "Status", "Deal Status", "状态"]),
        (CrmField.Interest, ["意向等级", "意向", "意向度", "客户意向"]),
        (CrmField.Amount, ["Amount", "Deal - Value", "Deal Value", "Value", "Total Amount", "close_value", "Deal Amount", "金额", "成交金额", "预计金额", "合同金额", "Betrag", "Wert", "Opportunity Amount", "Deal - Amount", "Deal size", "报价金额", "商机金额", "订单金额", "预计成交金额", "预计合同金额", "Auftragswert"]),
        (CrmField.Currency, ["Currency", "Deal - Currency", "Deal - Currency of value", "Currency of value", "CurrencyIsoCode", "Total Amount Currency", "Amount Currency", "Currency Code", "Opportunity Currency", "币种", "货币", "Währung", "deal_currency_code"]),
        (CrmField.Created, ["Create Date", "Created Date", "CreatedDate", "Created Time", "Created", "Created At", "Deal - Creation date", "Deal - Deal created", "engage_date", "创建时间", "创建日期", "登记时间", "Erstelldatum", "Erstellt am", "Deal created", "Deal created on", "Deal - Created", "Creation date", "Add time", "Deal - Add time", "Date added", "Date created", "录入时间", "录入日期", "添加时间", "建档日期", "建档时间"]),
        (CrmField.CloseDate, ["Close Date", "CloseDate", "Closing Date", "close_date", "签约日期", "签约时间", "成交日期", "Abschlussdatum", "Deal close date", "签单日期", "签单时间", "成交时间"]),
        (CrmField.ExpectedClose, ["Expected Close Date", "Deal - Expected close date", "Expected Close", "预计签约日期", "预计成交日期", "Voraussichtliches Abschlussdatum", "Deal - Expected close", "预计签约时间", "预计成交时间", "预计签单日期", "预计签单时间", "预计成单日期"]),
        (CrmField.Closed, ["Deal - Won time", "Deal - Lost time", "Deal - Closed on", "Deal - Deal closed on", "Won time", "Lost time", "Closed on", "Closed At", "Won date", "Lost date", "Deal - Won date", "Deal - Lost date", "Deal - Closed", "Deal - Closed at"]),
        (CrmField.StageEntered, ["Deal - Last stage change", "Last Stage Change", "Last Stage Change Date", "Date entered current stage", "Stage Entered", "Stage change date", "Deal - Stage change date"]),
        (CrmField.LastContact, ["Last Activity Date", "LastActivityDate", "Last Activity", "Deal - Last activity date", "Last Contacted", "Last Contact", "Last Activity Time", "最近跟进时间", "最后跟进时间", "上次跟进时间", "跟进时间", "Datum der letzten Aktivität", "Letzte Aktivität", "Deal - Last activity", "Date of last activity", "notes_last_contacted", "最近跟进日期", "最近联系时间", "最近联系日期", "最后联系时间", "最后跟进日期", "上次联系时间", "最近跟进"]),
        (CrmField.NextDate, ["Next Activity Date", "Deal - Next activity date", "Activity - Due date", "Next Step Date", "Next Contact", "Next Follow Up", "下次跟进时间", "下次跟进日期", "下次联系时间", "Datum der nächsten Aktivität", "Deal - Next activity", "Next activity", "notes_next_activity_date", "下次联系日期", "下次跟进"]),
        (CrmField.NextStep, ["Next Step", "NextStep", "Opportunity Next Steps", "Next Steps", "Activity - Subject", "下一步", "下次跟进内容", "Nächster Schritt", "hs_next_step", "Next activity subject", "Deal - Next activity subject"]),
        (CrmField.Source, ["Lead Source", "LeadSource", "Original Source", "Original Source Type", "Original Traffic Source", "Deal - Deal source", "Deal - Source", "Source", "来源", "客户来源", "线索来源", "Quelle", "Ursprüngliche Quelle", "Deal - Source channel", "Source channel", "Deal - Lead source", "获客渠道", "渠道来源", "客户渠道"]),
        (CrmField.Product, ["Product", "Product Name", "Products", "产品", "意向产品", "Produkt", "Deal - Product", "Deal - Products", "Deal - Product name"]),
        (CrmField.Notes, ["Notes", "Note", "Note - Content", "Description", "Deal Description", "Comments", "Remarks", "跟进记录", "备注", "沟通记录", "Notizen", "Beschreibung", "跟进情况", "跟进内容", "备注信息"]),
        (CrmField.LostReason, ["Deal - Lost reason", "Lost Reason", "Closed Lost Reason", "Loss Reason", "丢单原因", "输单原因", "Verlustgrund", "Reason for loss", "流失原因"]),
    ];

    private static readonly Dictionary<string, (CrmField Field, int Rank)> Known = Table
        .SelectMany(row => row.Names.Select((name, rank) => (Key: NameKey.Of(name), row.Field, Rank: rank)))
        .DistinctBy(entry => (entry.Key, entry.Field)) // "Deal - Owner" and "Deal owner" are one name
        .ToDictionary(entry => entry.Key, entry => (entry.Field, entry.Rank), StringComparer.Ordinal);

    /// <summary>The field that a header names and how usual the name is (0 first), or null. What stands in brackets (a unit, a pipeline) is ignored unless the whole header is known.</summary>
    public static (CrmField Field, int Rank)? Of(string header)
    {
        if (Known.TryGetValue(NameKey.Of(header), out var found)) return found;
        var bracket = header.IndexOfAny(['(', '（', '[']);
        if (bracket > 0 && Known.TryGetValue(NameKey.Of(header[..bracket]), out found)) return found;
        var unit = header.LastIndexOf(" in ", StringComparison.OrdinalIgnoreCase);
        return unit > 0 && Known.TryGetValue(NameKey.Of(header[..unit]), out found) ? found : null;
    }

    /// <summary>The same where the CRM is known: Salesforce's API calls the opportunity's name just "Name", which elsewhere may be a person.</summary>
    public static (CrmField Field, int Rank)? Of(string header, CrmSource source) =>
        source == CrmSource.Salesforce && NameKey.Of(header) == "name" ? (CrmField.DealName, 1) : Of(header);

    /// <summary>The names that a field is known by.</summary>
    public static IReadOnlyList<string> NamesOf(CrmField field) => Table.First(row => row.Field == field).Names;

    /// <summary>Whose export the headers show: by names that only this CRM writes.</summary>
    public static CrmSource SourceOf(IReadOnlyList<string> headers)
    {
        var keys = headers.Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        bool Has(params string[] names) => names.All(name => keys.Contains(NameKey.Of(name)));
        if (headers.Any(h => h.StartsWith("Deal - ", StringComparison.OrdinalIgnoreCase) || h.StartsWith("Person - ", StringComparison.OrdinalIgnoreCase) || h.StartsWith("Organization - ", StringComparison.OrdinalIgnoreCase))) return CrmSource.Pipedrive;
        if (Has("Deal created") || Has("Deal title") && (Has("Deal value") || Has("Organization")) || Has("Title", "Value", "Organization") || Has("Organization", "Contact person")) return CrmSource.Pipedrive;
        if (Has("Deal Name", "Closing Date")) return CrmSource.Zoho; // newer Zoho exports say "Record Id" too
        if (Has("Record ID") || Has("Datensatz-ID") || Has("Deal Name", "Deal Stage", "Deal owner")) return CrmSource.Hubspot;
        if (Has("Potential Name") || Has("LEADID")) return CrmSource.Zoho;
        if (Has("StageName") || Has("Opportunity Name") || Has("Opportunity Owner")) return CrmSource.Salesforce;
        return headers.Any(h => Languages.HasCjk(h) && Of(h) is not null) ? CrmSource.ChineseSheet : CrmSource.Generic;
    }

    /// <summary>The ISO code or unit that a header states for its money: <c>Amount (EUR)</c>, <c>金额(万元)</c>.</summary>
    public static (string? Currency, decimal Scale) MoneyUnit(string header) =>
        (AmountText.CurrencyIn(header), header.Contains("亿元", StringComparison.Ordinal) ? 100_000_000m : header.Contains('万') ? 10_000m : 1m);
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>Fields and stages in words for people.</summary>
internal static class CrmFieldWords
{
    /// <summary>A field in words.</summary>
    public static string Label(CrmField field, Language language)
    {
        var (english, chinese) = field switch
        {
            CrmField.RecordId => ("id", "编号"),
            CrmField.DealName => ("deal", "商机"),
            CrmField.Company => ("company", "公司"),
            CrmField.Contact => ("person", "联系人"),
            CrmField.FirstName => ("first name", "名"),
            CrmField.LastName => ("last name", "姓"),
            CrmField.Role => ("job title", "职位"),
            CrmField.Email => ("e-mail", "邮箱"),
            CrmField.Phone => ("phone", "电话"),
            CrmField.Wechat => ("WeChat", "微信"),
            CrmField.Country => ("country", "国家"),
            CrmField.City => ("city", "城市"),
            CrmField.Industry => ("industry", "行业"),
            CrmField.Website => ("web site", "网址"),
            CrmField.Owner => ("owner", "负责人"),
            CrmField.Stage => ("stage", "阶段"),
            CrmField.Status => ("status", "状态"),
            CrmField.Interest => ("interest", "意向等级"),
            CrmField.Amount => ("amount", "金额"),
            CrmField.Currency => ("currency", "币种"),
            CrmField.Created => ("created", "创建日期"),
            CrmField.CloseDate => ("close date", "成交日期（未成交为预计）"),
            CrmField.ExpectedClose => ("expected close", "预计成交日期"),
            CrmField.Closed => ("closed", "成交或丢单日期"),
            CrmField.StageEntered => ("in stage since", "进入阶段日期"),
            CrmField.LastContact => ("last contact", "最近跟进"),
            CrmField.NextDate => ("next step's date", "下次跟进时间"),
            CrmField.NextStep => ("next step", "下一步"),
            CrmField.Source => ("source", "来源"),
            CrmField.Product => ("product", "产品"),
            CrmField.Notes => ("notes", "备注"),
            CrmField.LostReason => ("why lost", "丢单原因"),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "a field without words"),
        };
        return language.Pick(english, chinese);
    }

    /// <summary>A stage in words.</summary>
    public static string Label(Stage stage, Language language) => stage switch
    {
        Stage.Mql => "MQL",
        Stage.Sql => "SQL",
        _ => language.Pick(stage.ToString(), stage switch
        {
            Stage.Lead => "线索",
            Stage.Opportunity => "商机",
            Stage.Proposal => "方案报价",
            Stage.Negotiation => "商务谈判",
            Stage.Commit => "承诺签约",
            Stage.Won => "赢单",
            Stage.Lost => "丢单",
            _ => "搁置",
        }),
    };
}

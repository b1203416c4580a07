namespace SalesAgent.Core.Shared;

/// <summary>How high a job stands, as far as signing money goes (B.6); <see cref="Unknown"/> decides nothing.</summary>
public enum Seniority
{
    /// <summary>Not recognised.</summary>
    Unknown,
    /// <summary>Assistant, trainee, junior: not in a position to know about money or decisions.</summary>
    Junior,
    /// <summary>User or team lead.</summary>
    TeamLead,
    /// <summary>Head of a department.</summary>
    DepartmentHead,
    /// <summary>General manager, CFO and their peers.</summary>
    Executive,
    /// <summary>Owner or board.</summary>
    Owner,
}

/// <summary>What a job title, English or Chinese, says about seniority and field. A title that is not recognised says nothing.</summary>
public static class JobTitles
{
    private static readonly PhraseList Exceptional = new("company secretary", "board secretary", "assistant vice president", "董事会秘书", "董秘");

    private static readonly PhraseList Juniors = new(
        "assistant", "junior", "intern", "trainee", "apprentice", "student", "secretary", "receptionist", "clerk", "graduate", "working student",
        "助理", "实习*", "初级", "学徒", "文员", "前台", "秘书", "专员", "学生");

    private static readonly PhraseList VicePresidents = new("vice president", "副总裁");

    private static readonly PhraseList Owners = new(
        "owner", "co-owner", "founder", "co-founder", "cofounder", "proprietor", "chairman", "chairwoman", "chair of the board", "board member", "member of the board",
        "president", "ceo", "chief executive*", "managing partner", "shareholder",
        "老板", "创始人", "董事长", "董事会", "执行董事", "总裁", "首席执行官", "合伙人", "股东", "业主", "个体户", "法定代表人", "法人代表");

    private static readonly PhraseList Executives = new(
        "vp", "svp", "evp", "general manager", "gm", "managing director", "executive director", "cfo", "coo", "cto", "cio", "chro", "cmo", "ciso", "cpo",
        "chief financial officer", "chief operating officer", "chief technology officer", "chief information officer", "chief commercial officer", "chief marketing officer", "chief procurement officer",
        "finance director", "financial director", "director of finance", "plant manager", "country manager", "school principal", "headmaster", "headmistress",
        "总经理", "副总", "财务总监", "首席", "厂长", "院长", "校长", "园长", "行长", "区域总", "常务副*");

    private static readonly PhraseList Leads = new(
        "team lead", "team leader", "team manager", "group lead", "project manager", "product manager", "account manager", "office manager", "shift manager", "store manager", "program manager", "case manager",
        "supervisor", "foreman", "coordinator", "specialist", "engineer", "developer", "analyst", "planner", "dispatcher", "operator", "technician", "consultant", "accountant", "buyer", "teacher", "nurse", "driver", "administrator",
        "项目经理", "产品经理", "客户经理", "大堂经理", "组长", "班长", "主管", "店长", "工程师", "调度员", "调度", "分析师", "技术员", "会计", "采购员", "教师", "老师", "护士", "司机", "员工");

    private static readonly PhraseList Heads = new(
        "head", "head of*", "director", "department manager", "manager", "controller", "lead buyer", "chief of staff", "dean", "superintendent",
        "总监", "部长", "处长", "科长", "主任", "经理", "负责人", "总管", "总工", "总工程师");

    private static readonly PhraseList Financial = new("cfo", "finance", "financial", "controller", "controlling", "treasurer", "accounting", "accountant", "chief financial officer", "财务", "会计", "出纳", "资金部");

    private static readonly PhraseList Purchasers = new("purchas*", "procure*", "buyer", "sourcing", "采购", "招标", "供应链");

    private static readonly PhraseList Lawyers = new("legal", "counsel", "lawyer", "contracts manager", "compliance", "法务", "律师", "合规");

    /// <summary>How high the title stands.</summary>
    public static Seniority SeniorityOf(string? title) =>
        string.IsNullOrWhiteSpace(title) ? Seniority.Unknown
        : Exceptional.IsIn(title) ? Seniority.Executive
        : Juniors.IsIn(title) ? Seniority.Junior
        : VicePresidents.IsIn(title) ? Seniority.Executive
        : Owners.IsIn(title) ? Seniority.Owner
        : Executives.IsIn(title) ? Seniority.Executive
        : Leads.IsIn(title) && !Heads.Covers(title) ? Seniority.TeamLead
        : Heads.IsIn(title) ? Seniority.DepartmentHead
        : Seniority.Unknown;

    /// <summary>True for finance, whatever the rank.</summary>
    public static bool IsFinance(string? title) => title is not null && Financial.IsIn(title);

    /// <summary>True for purchasing.</summary>
    public static bool IsPurchasing(string? title) => title is not null && Purchasers.IsIn(title);

    /// <summary>True for legal and compliance.</summary>
    public static bool IsLegal(string? title) => title is not null && Lawyers.IsIn(title);

    /// <summary>A head of people is a head even when the field names a job: "Head of Engineering", "总工程师", but not "Project Manager".</summary>
    private static bool Covers(this PhraseList heads, string title) =>
        heads.Find(title) is { } head && head is "head" or "head of" or "director" or "总监" or "部长" or "总工" or "总工程师";
}

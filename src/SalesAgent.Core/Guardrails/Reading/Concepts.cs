using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Words of sales talk that mean the same, in both languages: they let "120 vans" be found in "车辆 120 台", and keep
/// "40 employees" from supporting "40 vehicles".
/// </summary>
internal static class Concepts
{
    /// <summary>The concept of people at large.</summary>
    public const string Person = "person";

    /// <summary>The concept of what something costs.</summary>
    public const string Price = "price";

    private static readonly (string Concept, string[] Words)[] Groups =
    [
        (Person, ["employee", "employees", "people", "person", "persons", "staff", "colleague", "colleagues", "headcount", "员工", "人员", "职工", "人", "名", "位"]),
        ("vehicle", ["vehicle", "vehicles", "van", "vans", "truck", "trucks", "lorry", "lorries", "car", "cars", "fleet", "fleets", "车辆", "车队", "货车", "卡车", "车", "辆"]),
        ("driver", ["driver", "drivers", "司机", "驾驶员", "骑手"]),
        ("dispatcher", ["dispatcher", "dispatchers", "dispatch", "调度", "调度员"]),
        ("stop", ["stop", "stops", "站点", "站"]),
        ("tour", ["tour", "tours", "route", "routes", "trip", "trips", "路线", "线路", "排线", "趟"]),
        ("delivery", ["delivery", "deliveries", "deliver", "delivered", "配送", "交货", "送货", "到货"]),
        ("order", ["order", "orders", "订单", "单", "单子"]),
        ("customer", ["customer", "customers", "client", "clients", "客户", "家"]),
        ("supplier", ["supplier", "suppliers", "vendor", "vendors", "供应商"]),
        ("site", ["site", "sites", "warehouse", "warehouses", "depot", "depots", "branch", "branches", "location", "locations", "store", "stores", "shop", "shops", "plant", "plants", "仓库", "门店", "网点", "分店", "工厂", "站房"]),
        ("user", ["user", "users", "seat", "seats", "licence", "licences", "license", "licenses", "用户", "账号", "席位"]),
        ("session", ["session", "sessions", "training", "trainings", "workshop", "workshops", "培训", "场"]),
        ("kilometre", ["km", "kilometre", "kilometres", "kilometer", "kilometers", "mile", "miles", "mileage", "公里", "里程", "千米"]),
        ("late", ["late", "delay", "delays", "delayed", "lateness", "晚点", "迟到", "延误", "延迟", "超时"]),
        ("plan", ["planning", "plan", "plans", "planned", "规划", "计划"]),
        (Price, ["price", "prices", "cost", "costs", "expensive", "价格", "成本", "费用", "报价", "贵"]),
        ("budget", ["budget", "budgets", "预算"]),
        ("security", ["security", "secure", "安全"]),
        ("system", ["system", "systems", "software", "系统", "软件"]),
        ("spreadsheet", ["spreadsheet", "spreadsheets", "excel", "表格"]),
        ("manual", ["manual", "manually", "hand", "手工", "人工"]),
        ("fuel", ["fuel", "diesel", "油费", "油耗", "燃油"]),
        ("complaint", ["complaint", "complaints", "投诉"]),
        ("season", ["season", "peak", "旺季", "高峰"]),
        ("revenue", ["revenue", "sales", "turnover", "营收", "收入", "销售额"]),
        ("error", ["error", "errors", "mistake", "mistakes", "错误", "差错", "出错"]),
        ("saving", ["saved", "save", "saving", "savings", "节省", "节约"]),
        ("machine", ["machine", "machines", "device", "devices", "设备", "机器", "台"]),
        ("contract", ["contract", "contracts", "agreement", "合同", "协议"]),
        ("pilot", ["pilot", "trial", "试点", "试用"]),
        ("support", ["support", "支持", "客服"]),
        ("invoice", ["invoice", "invoices", "发票"]),
        ("return", ["return", "returns", "退货"]),
        ("visit", ["visit", "visits", "拜访", "到店"]),
        ("lead", ["lead", "leads", "线索"]),
        ("deal", ["deal", "deals", "商机"]),
        ("child", ["child", "children", "kid", "kids", "pupil", "pupils", "student", "students", "孩子", "学生", "学员"]),
        ("class", ["class", "classes", "course", "courses", "lesson", "lessons", "课程", "课", "节课"]),
    ];

    private static readonly FrozenDictionary<string, string> ByWord = Groups
        .SelectMany(group => group.Words.Select(word => (word, group.Concept)))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.Concept, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Names = Groups.Select(group => group.Concept).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The concept of a lower-case word, or null.</summary>
    public static string? Of(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var concept) ? concept : null;

    /// <summary>Whether the noun is one of ours rather than a word as it stands.</summary>
    public static bool IsConcept(string noun) => Names.Contains(noun);
}

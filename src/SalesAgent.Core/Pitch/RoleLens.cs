using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>What a person in a role looks at (C.8).</summary>
public enum RoleLens
{
    /// <summary>Owner or general manager: growth, risk, cash.</summary>
    Owner,
    /// <summary>Finance: payback, cash flow, risk.</summary>
    Finance,
    /// <summary>Operations: time, errors, throughput.</summary>
    Operations,
    /// <summary>IT: security, integration, effort.</summary>
    Technology,
    /// <summary>User: ease, fewer steps.</summary>
    User,
    /// <summary>Purchasing: terms, comparability.</summary>
    Purchasing,
    /// <summary>Consumer: comfort, safety, total cost, family use.</summary>
    Consumer,
}

/// <summary>Finds the lens of a role and names what it looks at (C.8).</summary>
public static class RoleLenses
{
    // Order matters: "IT director" is technology before "director" could be anything, "finance manager" is finance.
    private static readonly (RoleLens Lens, string[] Words)[] Known =
    [
        (RoleLens.Finance, ["cfo", "finance", "financial", "controller", "accountant", "财务", "会计"]),
        (RoleLens.Technology, ["cio", "cto", "it", "technology", "security", "data", "信息", "技术", "网络"]),
        (RoleLens.Purchasing, ["purchasing", "procurement", "buyer", "sourcing", "采购"]),
        (RoleLens.Operations, ["coo", "operations", "operation", "logistics", "supply", "fleet", "production", "plant", "warehouse", "dispatch", "运营", "物流", "供应链", "车队", "生产", "仓储", "调度", "厂长"]),
        (RoleLens.Owner, ["ceo", "owner", "founder", "managing", "president", "proprietor", "老板", "总经理", "董事长", "创始人", "总裁", "店主"]),
        (RoleLens.User, ["assistant", "clerk", "specialist", "coordinator", "trainee", "driver", "user", "助理", "专员", "文员", "司机"]),
    ];

    /// <summary>The lens of the contact: consumers have their own; an unknown role has none.</summary>
    public static RoleLens? Of(LeadCard? lead)
    {
        if (lead is null) return null;
        if (lead.SegmentOrDefault == Segment.B2C) return RoleLens.Consumer;
        if (lead.Contact?.Role is not { } role) return null;
        var words = role.ToLowerInvariant().Split([' ', ',', '/', '-', '&', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries);
        // A junior reads as a user of the thing, whatever the department: "logistics assistant".
        if (Known[^1].Words.Any(word => Matches(word, role, words))) return RoleLens.User;
        foreach (var (lens, known) in Known)
            if (known.Any(word => Matches(word, role, words))) return lens;
        return null;
    }

    /// <summary>What the lens looks at, as a list to be spoken.</summary>
    public static string Criteria(RoleLens lens, Language language) => lens switch
    {
        RoleLens.Owner => language.Pick("growth, risk and cash", "增长、风险和现金流"),
        RoleLens.Finance => language.Pick("payback, cash flow and risk", "回本周期、现金流和风险"),
        RoleLens.Operations => language.Pick("time, errors and throughput", "时效、差错和产能"),
        RoleLens.Technology => language.Pick("security, integration and effort", "安全、对接和工作量"),
        RoleLens.User => language.Pick("ease of use and fewer steps", "好不好用、步骤能不能少"),
        RoleLens.Purchasing => language.Pick("terms and how offers compare", "条款和方案是否好比较"),
        RoleLens.Consumer => language.Pick("comfort, safety, the total cost and what suits the family", "省心、安全、总费用，还有全家是否合适"),
        _ => throw new ArgumentOutOfRangeException(nameof(lens), lens, null),
    };

    private static bool Matches(string word, string role, string[] words) => Languages.HasCjk(word) ? role.Contains(word, StringComparison.Ordinal) : words.Contains(word, StringComparer.Ordinal);
}

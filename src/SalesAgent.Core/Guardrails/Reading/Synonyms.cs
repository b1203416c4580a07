using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Words by which the same thing is said again, in both languages: "breaks down" and "repair", 裂开 and 开裂. They only let
/// statements without figures be compared; what figures are about is <see cref="Concepts"/>' matter.
/// </summary>
internal static class Synonyms
{
    /// <summary>That somebody has allowed or agreed to something: never taken for granted.</summary>
    public const string Approval = "approve";
    /// <summary>What something costs.</summary>
    public const string Cost = "spend";
    /// <summary>That somebody is pleased.</summary>
    public const string Pleased = "pleased";
    /// <summary>That somebody is not.</summary>
    public const string Displeased = "displeased";

    private static readonly (string Meaning, string Words)[] Groups =
    [
        (Approval, "approve approves approved approval okayed greenlit go-ahead agreed consent consented 批准 批了 批下 审批 同意 点头 答应 获批 已批"),
        (Pleased, "pleased happy love loves loved likes liked delighted impressed keen satisfied enjoys enjoyed 满意 喜欢 认可 看好 看中 中意 赞不绝口"),
        (Displeased, "unhappy hate hates hated dislike dislikes disliked annoyed angry frustrated dissatisfied tired fed-up 不满 不满意 意见 抱怨 吐槽 不喜欢 受够 头疼 生气"),
        ("fail", "break breaks broke broken breaking breakdown breakdowns fail fails failed failing failure failures fault faults faulty defect defective repair repairs repaired repairing fix fixes fixed outage stall stalls malfunction 故障 坏了 出故障 停机 维修 报修 修理 毛病 检修"),
        ("crack", "crack cracks cracked cracking split splits tear tears torn peel peels peeling burst 裂开 开裂 裂口 破裂 裂了 爆口 开口 崩开 破袋 破损"),
        ("buy", "buy buys bought buying purchase purchases purchased purchasing order ordered supply supplies supplied 采购 购买 买过 订购 订货 进货 下单"),
        ("wait", "wait waits waiting waited queue queues idle stand standing 等待 干等 排队 等着"),
        (Cost, "spend spends spending spent pay pays paid paying cost costs costing costed bill bills expense expenses expensive pricey dear 费用 花费 花掉 开销 成本 搭进去 价钱 价格 报价 付钱"),
        ("budget", "budget budgets fund funds aside earmarked target 预算 目标价"),
        ("late", "late delay delays delayed behind overdue slow slowly 延误 延期 拖延 拖了 晚了 迟了 晚点 耽误 耽搁 工期 超期 写字慢"),
        ("open", "open opens opened opening launch launches launched start starts started starting begin begins began 开业 开张 投产 开课 上线 启用 开工 开门 营业"),
        ("end", "end ends ended ending expire expires expired expiry finish finishes finished 到期 截止 结束 期满"),
        ("choose", "choose chooses chose chosen pick picks picked select selects selected decide decides decided decision 挑选 挑 选择 选款 我选 来选 来挑 决定 拍板 我定 你定"),
        ("sign", "sign signs signed signing signature 签字 签约 老板签 院长签 盖章"),
        ("clean", "clean cleans cleaned cleaning rinse rinses rinsing wash washes washing washed hygiene 清洁 清洗 冲洗 打扫 自洁"),
        ("night", "night nights overnight evening 夜里 夜间 夜班 晚上 每晚 半夜"),
        ("noise", "noise noisy loud hum hums humming quiet silent 噪音 噪声 吵 静音 安静"),
        ("cold", "cold freeze freezing chilly 冷 挨冻"),
        ("fresh", "fresh freshly stale 新鲜"),
        ("sample", "sample samples specimen 样品 小样 样袋"),
        ("write", "handwritten paperwork log logs record records recording recorded documentation 记录 登记 台账 手写"),
        ("switch", "switch switches switched switching change changes changed changing replace replaces replaced replacing replacement swap swaps swapped 更换 换掉 换成 换用 换下 要换 换好 换供应商 改用"),
        ("worry", "worry worries worried afraid fear fears feared concern concerns concerned anxious 担心 害怕 怕 顾虑 发愁"),
        ("compare", "compare compares compared comparison 比较 对比 比价"),
        ("send", "send sends sent sending mail post ship ships shipped shipping courier 寄出 寄 发货 发出 发来 发给 快递 运输"),
        ("fit", "fit fits fitted fitting install installs installed installing installation mount mounted set-up setup 安装 装上 调试 装修"),
        ("measure", "measure measures measured measuring survey surveyed test tests tested testing 测量 量房 测试 检测 先测"),
        ("sell", "sell sells sold selling sale 出售 卖出 上架"),
        ("team", "team crew staff employee employees people colleagues 员工 同事 团队 大家 人手"),
        ("small", "small smaller tiny little few 小 少"),
        ("big", "big bigger large larger huge 大"),
        ("school", "homework lesson lessons class 作业 功课"),
        ("stock", "stock inventory 库存 存货"),
        ("wrong", "wrong wrongly error errors mistake mistakes incorrect 错发 发错 出错 差错 错误 对不上"),
        ("electric", "electricity power energy 电费 用电 耗电 电耗 电量"),
        ("empty", "idling idle 空转 照转 白转"),
        ("talk", "talk talks talked speak speaks spoke discuss discusses discussed consult 商量 讨论 商议"),
        ("share", "shared sharing share merged together 共享 合在 合并 互通"),
        ("exist", "old older aged decade decades 十年 老机 老旧"),
        ("leak", "leak leaks leaking leaked drip drips 漏水 渗漏 漏气"),
        ("arrive", "arrive arrives arrived arrival reach reaches 到货 到港 送达 送到 运到"),
        ("photo", "photo photos picture pictures image images 照片 图片 相片"),
        ("teach", "teach teaches taught teaching teacher teachers instructor 教 教学 老师 任课"),
        ("train", "training trained coach instruct 培训 培训课"),
        ("warranty", "warranty guarantee guarantees guaranteed 质保 保修"),
        ("cancel", "cancel cancels cancelled canceled cancelling terminate leave leaves 取消 退订 解约 终止"),
        ("refund", "refund refunds refunded reimburse 退款 退费 全退 退还"),
        ("free", "free complimentary no-charge included 免费 不收费 不要钱 赠送 包含"),
        ("easy", "easy easily simple simply effortless 简单 方便 容易 省事"),
        ("wet", "wet damp moist 沾水 沾了水 湿手 水里"),
        ("slip", "slip slips slippery grip 打滑 滑手 麻面"),
        ("colour", "colour color colours colors coloured colored 颜色 变色 粉色 褐色"),
        ("phone", "phone phones smartphone mobile 手机 小程序"),
        ("see", "see sees seen view views shows show visible display displays 看到 看得到 看得见 查看 一查 能看"),
        ("fast", "fast faster quick quicker quickly sooner speed 快 提速 快点"),
        ("cheap", "cheap cheaper affordable 便宜 实惠"),
        ("wheel", "wheel wheels castor castors 轮子 轮毂"),
        ("daughter", "daughter son child children kid kids husband wife 孩子 小孩 乐乐"),
        ("boss", "boss owner chief director manager principal 老板 院长 总经理 校长"),
        ("annoy", "hassle bother bothers bothered nuisance annoying 麻烦 嫌麻烦 折腾"),
        ("neighbour", "neighbour neighbours neighbor neighbors 邻居"),
        ("home", "house home homes 家里 家在"),
        ("boiler", "boiler boilers furnace 锅炉"),
    ];

    private static readonly FrozenDictionary<string, string> ByWord = Groups
        .SelectMany(static group => group.Words.Split(' ').Select(word => (Word: word, group.Meaning)))
        .DistinctBy(static pair => pair.Word)
        .ToFrozenDictionary(static pair => pair.Word, static pair => pair.Meaning, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a lower-case word means here: its group, else its concept; null when it is in neither.</summary>
    public static string? Of(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var meaning) ? meaning : Concepts.Of(word);
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// N-16: Chinese advertising copy carries no absolute terms (list in F.6; Advertising Law art. 9). 最 counts with a word of praise
/// about us, 第一 as a rank, 唯一 about the offer; their everyday uses stay. Not legal advice.
/// </summary>
internal static class AbsoluteTermsRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "N-16",
        Severity = Severity.Block,
        Title = new("No absolute terms in Chinese copy.", "中文文案不用绝对化用语。"),
        Good =
        [
            RuleExample.Zh("第一步先看数据，最大的顾虑是什么？"), RuleExample.Zh("最好能约下周。"), RuleExample.Zh("万一要改时间，最好今晚跟我说一声。"), RuleExample.Zh("您最关心的是交期，最晚1月5日交货。"),
            RuleExample.Zh("绝对湿度不影响读数，第一，先看接线。"), RuleExample.Zh("我们不敢说最好，只说合适。"),
        ],
        Bad =
        [
            RuleExample.Zh("我们是行业第一。"), RuleExample.Zh("这是最佳方案。"), RuleExample.Zh("效果绝对好。"), RuleExample.Zh("我们的服务最好。"), RuleExample.Zh("给您最专业的团队。"), RuleExample.Zh("国内唯一能做到的一家。"), RuleExample.Zh("顶级配置，史无前例。"),
        ],
        Find = Find,
    };

    private static readonly FoldedPhrases Terms = new(
        "国家级, 世界级, 宇宙级, 殿堂级, 骨灰级, 全球级, 最高级, 最, 第一, 唯一, 独家, 绝对, 顶级, 顶尖, 顶流, 极致, 极品, 极佳, 首选, 首家, 首创, 独创, 全网最, 全网首, 100%有效, 独一无二, 绝无仅有, 独此一家, 仅此一家, 只此一家, 销量冠军, 销冠, 万能, 全能, 史无前例, 前无古人, 空前绝后, 举世无双, 盖世无双, 首屈一指, 登峰造极, 永久, 王牌, 至尊, 巅峰, 至臻, 无敌, 金牌, 领导品牌, 领袖品牌, 领军品牌, 领先品牌, 国际领先, 全国领先, 全球领先, 技术领先, 领先全国, 领先同行, 领先业内, 引领行业, 行业龙头, 龙头老大, 行业标杆, 填补国内空白, 填补空白, 驰名商标, 免检, 国家免检, 特供, 特效, 神效, 根治, 无人能及, 无人可比, 无可比拟, 无可替代, 不可替代, 天花板, 吊打, 碾压, 秒杀同行, 完胜, 称霸, 称王, 之王, 老大, top1, no.1, no1");

    private static readonly string[] Praise =
    [
        "佳", "优", "强", "大", "低", "高", "快", "好", "棒", "牛", "省", "稳", "准", "火", "全", "精", "先进", "便宜", "专业", "安全", "可靠", "权威", "靠谱", "划算", "实惠", "顶", "受欢迎", "畅销", "完善", "耐用", "结实", "优秀", "杰出", "出色", "懂", "值", "完美", "领先", "有效", "有名", "知名", "信得过", "放心", "诚信", "良心", "贴心", "周到", "智能", "好用", "美", "豪华", "正宗", "纯", "环保", "健康", "适合所有", "厉害", "具性价比", "有实力", "有经验", "长的保修",
    ];

    private static readonly string[] Everyday =
    [
        "最大的担心", "最大的问题", "最大的顾虑", "最大的困难", "最大的挑战", "最大的难点", "最大的障碍", "最大的变化", "最大的区别", "最大的不同", "最大的短板", "最大的限制", "最大的毛病", "最大的感受", "最大的收获", "最大的好处是", "最大的疑问", "最大程度", "最大限度", "最大值", "最大载", "最大尺寸", "最大直径", "最大功率", "最大量程", "最大压力", "最大并发", "最高温", "最高气温", "最高限", "最高法", "最高可调", "最高学历", "最低要求", "最低消费", "最低配置", "最低限度", "最低温", "最低起订", "最低订货", "最低库存", "最低工资", "最低值", "最大库存", "最高库存", "最好的时间", "最好的朋友", "最好的办法是先", "最大的那", "最小", "最快也", "最快要", "最快得", "最慢", "最高的那", "最低的那", "最省事的办法", "最值得先", "最值得问", "最值得关注", "最懂", "最大的客户", "最大的一笔", "最大的开支", "最大的成本", "最大的压力", "最高管理",
        "绝对值", "绝对湿度", "绝对温度", "绝对压力", "绝对误差", "绝对路径", "绝对坐标", "绝对编码", "绝对位置", "绝对数", "绝对量", "绝对多数",
        "永久居", "永久地址", "永久磁", "永久删除", "永久关闭", "永久有效地址", "永久牌", "万能胶", "万能表", "万能试验机", "万能角", "万能充", "首选项", "首选联系", "首选语言", "首选的时间", "首选时间", "特效药", "特效镜头", "金牌讲师", "天花板高", "天花板吊", "天花板上", "老大哥", "老大难", "领先时间", "全能扫", "独家代理商是", "唯一标识", "唯一编码", "唯一编号", "唯一id", "唯一码",
    ];

    // 第一次见面, 第一步: an order in time, no rank.
    private const string Counters = "次步时天批期个轮眼位节堂手年季版周月件条句段场顿课趟回封通项";
    private static readonly FoldedPhrases Ranking = new("行业, 业内, 业界, 同行, 全国, 国内, 全球, 世界, 国际, 全网, 全市, 全省, 史上, 亚洲, 市场, 销量, 排名, 首");
    private static readonly FoldedPhrases Advice = new("能, 要是, 如果, 若, 就, 尽量, 提前, 早点, 避开, 还是, 可以");
    private static readonly string[] Ranks = ["名", "品牌", "的", "梯队", "供应商", "选择", "位的", "大", "阵营", "把交椅", "集团军", "厂", "家做到", "！", "!", "。", "，", ",", "；", "、"];
    private static readonly FoldedPhrases Field = new("行业, 业内, 业界, 同行, 全国, 国内, 全球, 世界, 国际, 全网, 全市, 全省, 本地, 同类, 市面, 市场, 史上, 亚洲, 中国, 华东, 华南, 排名, 销量, 口碑, 我们, 咱们, 我司, 本公司, 我们家");
    private static readonly FoldedPhrases Theirs = new("您, 你, 贵, 问, 用过的人, 师傅, 客户, 大家, 员工, 孩子, 学员, 哪, 什么, 谁, 他们, 对方, 总, 经理, 老板, 现在的, 目前, 说到底, 眼下");
    private static readonly FoldedPhrases Given = new("给您, 为您, 让您, 帮您, 替您, 供您, 带给您, 送您, 予您, 给你, 为你, 保您, 带来");
    private static readonly FoldedPhrases Quality = new("效果, 质量, 服务, 价格, 口碑, 性能, 技术, 速度, 品质, 团队, 做得, 卖得, 用着, 方案, 产品, 性价比, 售后, 精度, 信誉, 是, 都, 才是, 算");
    private static readonly string[] AfterBest = ["的", "！", "!", "。", "，", ",", "；", "、", "了", "不过", "用", "吃", "方案", "选择", "产品", "服务", "效果", "性价比", "品质", "团队", "技术", "没有之一", "\n"];
    private static readonly string[] Matters = ["的问题", "的顾虑", "的担心", "的限制", "的条件", "的区别", "的要求", "的前提", "的例外", "的麻烦", "的缺点", "的不足", "的短板", "的变化", "的不同", "的代价", "的疑问", "要", "需要", "不", "缺", "担心", "没", "差", "可惜", "想", "拿不准", "还", "联系人", "对接人", "能确定"];

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Language != Language.Chinese) yield break;
        foreach (var (start, end, phrase) in Terms.Find(context.Text.Folded, 0, context.Text.FooterStart))
        {
            if (context.Text.Quoted(start) || StartsEveryday(context.Text.Folded, start)) continue;
            var until = phrase == "最" ? PraiseEnd(context.Text, end) : IsAbsolute(context, start, end, phrase) ? end : -1;
            if (until < 0 || (phrase == "最" && IsTheirs(context.Text, start, until)) || PhraseRules.Denied(context.Text, start) || Proven(context, start, until, phrase)) continue;
            yield return context.At(Rule, start, until, "This is an absolute term under the Chinese Advertising Law.", "这是广告法意义上的绝对化用语。", "Say what is measured and by whom.", "请改成有来源的具体事实。");
        }
    }

    /// <summary>Where a word of praise after 最 ends, or -1: 最近 and 最怕 praise nothing; 最好 with a verb is advice; a figure follows a specification.</summary>
    private static int PraiseEnd(CheckedText text, int after)
    {
        var rest = text.Folded.AsSpan(after);
        foreach (var word in Praise)
        {
            if (!rest.StartsWith(word)) continue;
            var end = after + word.Length;
            var behind = text.Folded.AsSpan(end);
            if (word == "好" && (behind.IsEmpty || behind[0] is '。' or '，' or '！' or '；' or '、' or '？') && Advice.Any(text.Folded, PhraseRules.ClauseStart(text, after - 1), after - 1)) return -1;
            if (word == "好") return behind.IsEmpty || StartsWithAny(behind, AfterBest) || Quality.Any(text.Folded, Math.Max(0, after - 4), after - 1) ? end : -1;
            if (word is "大" or "高" or "低" or "快" or "长" && Figure(behind)) return -1;
            return end;
        }

        return -1;
    }

    /// <summary>最 about the reader and their own matters, or in a question: no claim about us.</summary>
    private static bool IsTheirs(CheckedText text, int start, int end)
    {
        var clause = PhraseRules.ClauseStart(text, start);
        if (Field.Any(text.Folded, clause, start) || Given.Any(text.Folded, clause, start)) return false;
        return text.SentenceAt(start).IsQuestion || (Theirs.Any(text.Folded, clause, start) && end > start);
    }

    private static bool IsAbsolute(CheckContext context, int start, int end, string phrase)
    {
        var folded = context.Text.Folded;
        var behind = folded.AsSpan(end);
        var clause = PhraseRules.ClauseStart(context.Text, start);
        switch (phrase)
        {
            case "第一":
                if (start == clause && !behind.IsEmpty && behind[0] is '，' or ',' or '、' or '：' or ':') return false;
                if (start >= 2 && folded.AsSpan(start - 2, 2) is "安全" or "健康") return false;
                if (!behind.IsEmpty && Counters.Contains(behind[0]) && !Ranking.Any(folded, clause, start)) return false;
                return behind.IsEmpty || StartsWithAny(behind, Ranks) || Field.Any(folded, Math.Max(clause, start - 6), start);
            case "唯一":
                return !StartsWithAny(behind, Matters) && (Field.Any(folded, clause, start) || !Theirs.Any(folded, clause, start));
            case "独家":
                return !context.Brief.Authority.Exclusivity;
            case "行业龙头" or "行业标杆" or "老大" or "金牌" or "首选" or "全能":
                return !Theirs.Any(folded, clause, start) || Given.Any(folded, clause, start);
            default:
                return true;
        }
    }

    /// <summary>With evidence (C.6): the sentence stands word for word in a fact of the seller's, or the user or the customer said these very words.</summary>
    private static bool Proven(CheckContext context, int start, int end, string phrase)
    {
        var sentence = context.Text.SentenceAt(start);
        if (phrase is "独家" or "唯一" or "第一" or "最" && context.Facts.Verbatim(context.Text.Text.AsSpan(sentence.Start, sentence.End - sentence.Start)) is { Source: FactSource.Seller }) return true;
        return end - start < 6 && context.Facts.Verbatim(context.Text.Text.AsSpan(start, Math.Min(6, context.Text.Text.Length - start))) is { CustomerSaid: true };
    }

    private static bool StartsEveryday(string folded, int start)
    {
        foreach (var words in Everyday)
            if (string.CompareOrdinal(folded, start, words, 0, words.Length) == 0) return true;
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return true;
        return false;
    }

    private static bool Figure(ReadOnlySpan<char> behind)
    {
        for (var i = 0; i < Math.Min(7, behind.Length) && behind[i] is not ('，' or '。' or '的'); i++)
            if (char.IsDigit(behind[i]) || "一二两三四五六七八九十百千万".Contains(behind[i])) return true;
        return false;
    }
}

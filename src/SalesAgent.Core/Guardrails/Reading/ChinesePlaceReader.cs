using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Chinese sites: a place before or around a word for a site (元朗仓, 在槟城设了装配点), and nearness (离您不远就有网点).</summary>
internal static class ChinesePlaceReader
{
    private static readonly FoldedPhrases Sites = new("体检中心, 检测中心, 运营中心, 分拣中心, 学习中心, 健康中心, 维保队, 安装队, 售后队, 维修队, 样板间, 样板房, 实体店, 体验馆, 陈列室, 培训基地, 维保点, 保养点, 自提点, 提货点, 驿站, 中转库, 周转仓, 保税仓, 云仓, 分仓, 前店, 码头, 堆场, 农场, 基地, 专柜, 柜台, 档口, 铺面, 分部, 分社, 分所, 分院, 教室, 校舍, 仓库, 仓, 工厂, 分厂, 厂, 办事处, 分公司, 子公司, 网点, 门店, 直营店, 体验店, 旗舰店, 装配点, 服务点, 服务站, 维修站, 维修点, 站点, 展厅, 展示厅, 基地, 服务中心, 研发中心, 培训中心, 体验中心, 备件中心, 配送中心, 技术中心, 售后中心, 客服中心, 机房, 分校, 校区, 教学点, 诊所, 分店, 总部, 驻点, 备件库, 备件仓, 前置仓, 海外仓, 中心仓, 中转仓, 生产线, 车间, 代表处, 营业部, 服务队, 分部, 中转站, 服务部, 实验室, 售后点, 售后站, 点, 团队, 工程师, 师傅, 技术员, 售后人员, 同事, 人手, 驻场");
    private static readonly string[] Strong = ["海外仓", "样板间", "服务网点", "服务点", "体验店", "直营店", "维修点", "办事处", "分公司", "展厅", "分校", "校区", "服务站", "装配点", "维修站", "分厂", "代表处", "营业部"];
    private static readonly FoldedPhrases Founding = new("设, 开, 建, 有, 驻, 布, 租, 投, 备, 放, 存, 派");
    private static readonly FoldedPhrases Near = new("离您, 离贵, 离你, 就在您, 您附近, 您隔壁, 您楼下, 您家门口, 您那条街, 您对面, 您园区, 您们附近, 贵司附近, 贵厂附近, 您旁边, 您周边, 您本地, 您当地, 就在附近, 同一个园区, 同城就有, 本地就有, 您小区, 您学校, 您们小区, 您单位, 您公司楼下, 您家楼下, 您店门口, 您厂门口");
    private static readonly FoldedPhrases Ours = new("我们, 我司, 咱们, 本公司, 我方, 公司在, 售后");
    private static readonly FoldedPhrases Theirs = new("您, 贵, 你们, 他们, 对方");
    private static readonly string[] Generic = ["全国", "各地", "本地", "当地", "就近", "多个", "附近", "服务", "维修", "线下", "海外", "配送", "区域", "省内", "市内", "省会", "国内", "售后", "外地", "异地", "自己", "一个", "几个", "两个", "三个", "多家", "哪些", "每个", "新设", "成立", "开设", "设立", "所在", "门口", "路口", "园区", "小区", "社区", "市区", "城区", "片区", "库区", "厂区", "街区", "港口", "出口", "进口", "窗口", "接口", "关口", "网络", "道路", "线路", "思路", "一路", "电路", "公路", "铁路", "校园", "家园", "公园", "果园", "商城", "全城", "同城", "进城", "全市", "超市", "上市", "门市", "夜市", "股市", "城市", "县市", "地区", "各区", "全区", "分区", "专区", "景区", "新区", "区县", "乡镇", "城镇", "农村", "乡村", "全县", "大街", "逛街", "上街", "老家", "我们", "产地", "主要", "备件"];

    /// <summary>Adds the claims of a text.</summary>
    public static void Read(CheckedText text, List<Mention> into)
    {
        var places = ChineseNameWords.Places.Find(text.Text, text.BodyStart, text.BodyEnd);
        foreach (var (start, end, site) in Sites.Find(text.Text, text.BodyStart, text.BodyEnd))
        {
            var sentence = text.SentenceAt(start);
            var clause = ClauseStart(text.Text, sentence.Start, start);
            if (Of(text.Text, places, clause, start, site) is not { } place) continue;
            var owner = Owner(text.Text, sentence.Start, start);
            if (Denied(text.Text, clause, start) || (sentence.IsQuestion && owner != PlaceOwner.Ours)) continue;
            PlaceReader.Add(into, place.Start, end, text.Text[place.Start..place.End], owner);
        }

        foreach (var (start, end, _) in Near.Find(text.Text, text.BodyStart, text.BodyEnd))
        {
            var sentence = text.SentenceAt(start);
            var stop = Math.Min(sentence.End, end + 24);
            if (sentence.IsQuestion || Denied(text.Text, ClauseStart(text.Text, sentence.Start, start), start)) continue;
            var site = Sites.Find(text.Text, end, stop).FindIndex(found => found.Phrase is not ("点" or "厂" or "同事"));
            if (site < 0 || !(Ours.Any(text.Text, sentence.Start, stop) || Founding.Any(text.Text, end, stop))) continue;
            PlaceReader.Add(into, start, Sites.Find(text.Text, end, stop)[site].End, text.Text[start..end], PlaceOwner.Near);
        }
    }

    private static (int Start, int End)? Of(string text, List<(int Start, int End, string Phrase)> places, int clause, int site, string word)
    {
        if (Local(text, places, clause, site, word) is { } local) return local;
        // 在槟城设了装配点, 苏州的工厂, 元朗仓; of 杭州滨江 the district decides.
        for (var p = places.Count - 1; p >= 0; p--)
        {
            var (start, end, _) = places[p];
            if (start < clause || end > site || site - end > 8) continue;
            var between = text.AsSpan(end, site - end);
            var founded = Founding.Any(text, end, site);
            if (between.Length == 0 || (word is not ("点" or "厂" or "仓") && between is "的" or "那边" or "那边的" or "本地" or "当地" or "市" or "区" or "这边" or "这边的" or "的中心" or "分" || founded) && between.IndexOf("个的") < 0 || (between is "的" && word == "仓")) return (start, end);
        }

        // 在某地设了…: a place nobody has heard of.
        var at = clause + text.AsSpan(clause, site - clause).LastIndexOf('在');
        if (at >= clause && word is not ("点" or "厂" or "同事" or "师傅" or "车间"))
        {
            var founding = Founding.Find(text, at + 1, site);
            if (founding.Count > 0 && founding[0].Start - at - 1 is >= 2 and <= 5 && founding[0].Phrase is "设" or "开" or "建" or "驻" && Plain(text, at + 1, founding[0].Start)) return (at + 1, founding[0].Start);
        }

        if (Array.IndexOf(Strong, word) < 0) return null;
        for (var length = 2; length <= 3; length++)
        {
            var from = site - length;
            if (from < clause || !Plain(text, from, site)) return null;
            if (from == clause || !Languages.IsCjk(text[from - 1]) || ChineseNameWords.Bounds.Contains(text[from - 1])) return (from, site);
        }

        return null;
    }

    // What the name of a district, a harbour, a street ends in: 古镇, 巴生港, 岳麓区.
    private const string Endings = "港镇区县市村州江海湾岛路街园城桥口洲乡堡屯坊埠";

    private static readonly string[] Links = ["的", "也有个", "也有", "有个", "有", "那边有", "那边也有", "设了", "设有", "开了", "新开了", "还有个", "还有", "有一个", "那边的", "那边", "这边的", "就有", "建了", "租了", "有自己的", "的自有", "自有", ""];

    /// <summary>中山古镇的服务站, 我们巴生港的海外仓, 在岳麓区也有个样板间: a name that ends as names of places do, and what is there.</summary>
    private static (int Start, int End)? Local(string text, List<(int Start, int End, string Phrase)> places, int clause, int site, string word)
    {
        if (word is "点" or "厂" or "同事" or "师傅" or "人手" or "工程师" or "技术员" or "团队") return null;
        foreach (var link in Links)
        {
            var end = site - link.Length;
            if (end - 2 < clause || string.CompareOrdinal(text, end, link, 0, link.Length) != 0 || !Endings.Contains(text[end - 1])) continue;
            for (var length = 4; length >= 2; length--)
            {
                var from = end - length;
                if (from < clause || !Plain(text, from, end)) continue;
                var known = places.FindIndex(place => place.End == from);
                if (known >= 0) return (places[known].Start, end);
                if (from == clause || !Languages.IsCjk(text[from - 1]) || ChineseNameWords.Bounds.Contains(text[from - 1]) || text[from - 1] is '在' or '们' or '司') return (from, end);
            }
        }

        return null;
    }

    private static bool Plain(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!Languages.IsCjk(text[i]) || ChineseNameWords.Bounds.Contains(text[i]) || "您贵里上中下内外前后边".Contains(text[i])) return false;
        return !Array.Exists(Generic, word => text.AsSpan(from, to - from).IndexOf(word) >= 0);
    }

    private static string Owner(string text, int from, int to)
    {
        var ours = Ours.Find(text, from, to);
        var theirs = Theirs.Find(text, from, to);
        return theirs.Count > 0 && (ours.Count == 0 || theirs[^1].Start > ours[^1].Start) ? PlaceOwner.Theirs : PlaceOwner.Ours;
    }

    private static bool Denied(string text, int clause, int at) => text.AsSpan(clause, at - clause).IndexOfAny("没未无不") >= 0;

    private static int ClauseStart(string text, int from, int at)
    {
        var mark = at > from ? text.AsSpan(from, at - from).LastIndexOfAny("，,；;：:、（(") : -1;
        return mark < 0 ? from : from + mark + 1;
    }
}

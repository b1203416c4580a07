namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Chinese stories of customers: 我们有个客户…, 拱墅有家烧烤店…, 跟您同行的一家厂…, with what they did or gained.</summary>
internal static class ChineseStoryReader
{
    private static readonly FoldedPhrases Customers = new(
        "我们的客户, 我们客户, 我们有个客户, 我们有位客户, 我们有家客户, 我们一个客户, 我们一位客户, 我们一家客户, 我们服务的, 我们服务过的, 我们合作的, 我们合作过的, 有个客户, 有位客户, 有家客户, 有一位客户, 有一个客户, 有一家客户, 有客户, 一个客户, 一位客户, 不少客户, 很多客户, 许多客户, 多数客户, 大多数客户, 大部分客户, 好几家客户, 好几个客户, 好几位客户, 几家客户, 几位客户, 几个客户, 其他客户, 别的客户, 老客户, 客户们, 客户都, 客户普遍, 客户反馈, 另一家客户, 另一位客户, 另一个客户, 类似的客户, 同行业的客户, 同行业客户, 同类客户, 像您这样的客户, 我们的用户, 不少用户, 很多用户, 我们的学员, 不少学员, 很多学员, 有位学员, 有个学员, 不少家长, 有位家长");
    private static readonly FoldedPhrases Someone = new("好几位, 几位, 好几个, 好几家, 不止一家, 不止一位, 好多, 好些, 不少, 许多家, 多家, 上一位, 上一个, 上个, 上一家, 前一家, 头一家, 另一家, 另一位, 另一个, 又一家, 刚给一家, 刚帮一家, 有家, 有位, 有个, 有一家, 有一位, 有一个, 有几家, 有几位, 有些, 有好几家, 有不少, 一家, 一位, 某知名, 某大型, 某家, 某著名, 某上市, 某头部, 某汽, 某食, 某电, 某化, 某医, 帮一家, 帮一位, 给一家, 替一家, 帮好几家, 帮几家, 帮多家, 帮过, 好几家, 不少同行, 好多同行, 很多同行, 几家同行, 一家同行");
    private static readonly FoldedPhrases Peers = new("跟您一样, 和您一样, 与您一样, 跟您同行, 和您同行, 跟您差不多, 和您差不多, 与您差不多, 跟您情况, 和您情况, 跟您规模, 和您规模, 与您规模, 跟您类似, 和您类似, 与您类似, 跟贵, 和贵, 与贵, 您同行, 您的同行, 您隔壁, 您对门, 您附近, 您那条街, 您周边, 您楼下, 您园区里, 您们园区, 同行们, 同行都, 同行里, 同行业里, 同城的, 同一条街, 您邻居, 您的邻居, 您竞争对手, 您的竞争对手, 你们同行");
    private static readonly FoldedPhrases Trades = new("口腔, 门诊, 男孩, 女孩, 孩子, 小姑娘, 小朋友, 小伙, 姑娘, 学生, 妈妈, 爸爸, 奶奶, 爷爷, 宝妈, 大爷, 大妈, 大叔, 大娘, 业主, 房东, 租客, 病人, 患者, 护士长, 护士, 医生, 大夫, 厂长, 店长, 校长, 班主任, 老师, 会员, 车主, 司机, 农户, 养殖户, 种植户, 果农, 夫妻, 两口子, 邻居, 街坊, 掌柜, 老总, 同仁, 友商, 酒庄, 民宿, 餐厅, 食堂, 影楼, 工作室, 驾校, 健身房, 美容院, 幼儿园, 书店, 药房, 药店, 律所, 事务所, 门店, 商城, 网店, 电商, 卖家, 买家, 代理商, 经销商, 批发商, 零售商, 贸易商, 进口商, 工程队, 施工队, 物业, 小区, 社区, 村里, 镇上, 学员家, 店, 厂, 公司, 企业, 老板, 大姐, 大哥, 阿姨, 师傅, 同行, 医院, 学校, 酒店, 饭店, 餐馆, 商家, 商户, 经理, 主任, 总监, 客户, 学员, 家长, 诊所, 超市, 单位, 车队, 园区, 机构, 集团, 用户, 采购, 同学, 院长, 站长, 银行, 馆, 铺, 摊, 作坊, 农场, 仓库, 品牌, 连锁, 调度");
    private static readonly FoldedPhrases Deeds = new("装完, 换完, 学完, 用完, 做完, 上完, 搬完, 装好, 换上去, 挣回, 赚回, 赚了, 赚到, 挣到, 省出来, 扛住, 撑住, 撑过, 顶住, 靠我们, 多亏, 全靠, 就靠, 从此, 打那以后, 打那, 回不去, 离不开, 不肯换, 舍不得, 翻单, 返单, 追加, 加订, 加单, 又订, 又买, 又签, 介绍来, 介绍过来, 转介绍, 写完, 写得, 学会, 考上, 考过, 通过了, 进步, 好转, 康复, 瘦了, 涨到, 升到, 冲到, 做到了, 拿到了, 拿下, 清零, 归零, 没再, 再没有, 一次没, 一次都没, 一单没, 排队, 排长队, 爆满, 卖空, 卖断, 卖光, 售罄, 逢人, 跟我们讲, 跟我讲, 跟我说, 跟我们说, 打电话来, 发微信来, 专门来, 送锦旗, 感谢我们, 谢我们, 点赞, 好评, 认准, 认定, 是我们做的, 我们做的, 我们装的, 我们供的, 我们供货, 我们给做, 都在我们这, 在我们这, 砍掉, 砍了, 砍半, 减半, 打平, 打了个平手, 回来了, 开了第二家, 开起来, 换掉, 淘汰, 签下, 用了, 用上, 用着, 在用, 用的就是, 用的也是, 换成, 换到, 换了, 换上, 交给, 找到我们, 找我们, 找的我们, 来找我, 上线, 上了, 装了, 买了, 订了, 签了, 说, 反馈, 告诉, 省了, 省下, 节省, 省出, 降到, 降了, 降低, 下降, 减到, 减了, 减少, 少了, 提升, 提高, 翻了, 翻番, 再没, 再也没, 不再, 以后, 之后, 后来, 效果, 选了, 选择了, 选的, 满意, 夸, 放心了, 解决了, 缩短, 好多了, 清清爽爽, 立着, 接入, 下单, 续了, 续约, 回购, 复购, 合作, 见效, 回本, 做到, 涨了, 多了, 现在, 扭亏, 零投诉, 轻松");
    private static readonly FoldedPhrases Hypothetical = new("如果, 假如, 要是, 比如说, 设想, 万一, 若, 假设, 能不能, 可不可以, 是否, 欢迎, 想请, 麻烦您, 希望");

    /// <summary>Adds the stories of a text.</summary>
    public static void Read(CheckedText text, List<Mention> into)
    {
        foreach (var (start, end, _) in Customers.Find(text.Text)) Try(text, start, end, false, into);
        foreach (var (start, end, _) in Someone.Find(text.Text)) Try(text, start, end, true, into);
        foreach (var (start, end, _) in Peers.Find(text.Text)) Try(text, start, end, true, into);
    }

    private static void Try(CheckedText text, int start, int end, bool wantsTrade, List<Mention> into)
    {
        var sentence = text.SentenceAt(start);
        if (sentence.IsQuestion || text.Quoted(start) || Hypothetical.Any(text.Text, sentence.Start, start) || Theirs(text.Text, sentence.Start, start)) return;
        var from = end;
        if (wantsTrade)
        {
            var trades = Trades.Find(text.Text, start, Math.Min(sentence.End, end + 14));
            if (trades.Count == 0 || Theirs(text.Text, trades[0].Start, trades[0].Start)) return;
            from = trades[0].End;
        }

        if (Deeds.Any(text.Text, from, sentence.End) || Done(text.Text, from, sentence.End)) StoryReader.Add(text, start, into);
    }

    // 半年就…了, 后来…过: something has come about, and nothing is asked or offered.
    private static bool Done(string text, int from, int to)
    {
        for (var at = from; at < to && (at = text.IndexOf('了', at, to - at)) >= 0; at++)
            if (at > from && text[at - 1] is not ('为' or '除' or '好' or '行') && (at + 1 >= to || text[at + 1] is not ('解' or '吗' or '吧' or '呢')) && text.AsSpan(from, at - from).IndexOfAny("您你") < 0) return true;
        return false;
    }

    // 没有一家, 您有位同事, 您的客户: nobody, or somebody of theirs.
    private static bool Theirs(string text, int from, int at)
    {
        if (at > from && text[at - 1] is '没' or '无' or '唯' or '每' or '这' or '那' or '同' or '第' or '就' or '供') return true;
        var before = text.AsSpan(Math.Max(from, at - 6), at - Math.Max(from, at - 6));
        var you = before.LastIndexOfAny("您贵你");
        return you >= 0 && (you == 0 || before[you - 1] is not ('离' or '跟' or '和' or '与' or '像')) && before[you..].IndexOfAny("，,；：") < 0;
    }
}

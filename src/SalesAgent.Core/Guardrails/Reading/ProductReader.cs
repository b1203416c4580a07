using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Reads modules, plans and editions that are named by a product word: "our analytics add-on", “班组积分榜”模块, 旗舰版. Their key is
/// the telling word; a capitalised name is <see cref="NameReader"/>'s.
/// </summary>
internal static class ProductReader
{
    /// <summary>Marks a mention whose key may stand in a fact in any case.</summary>
    public const string Product = "product";

    private static readonly FrozenSet<string> Nouns = "tier edition module bundle suite plugin package addon plan subscription app".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Product words that ordinary talk uses too: only a capital, or quotation marks, make them a name.
    private static readonly FrozenSet<string> LooseNouns = "plan app subscription package suite".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Owners = "our the a an new".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Generic = (
        "this that each every other another new own whole entire complete same first second third next last current single separate whole any one no which your their price pricing payment project training validation floor action test business set-up setup service care data work delivery extra additional optional paid free small large full smaller larger cheaper full-featured main core following right suitable software what").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FoldedPhrases Editions = new("专业版, 旗舰版, 企业版, 高级版, 尊享版, 豪华版, 至尊版, 标准版, 基础版, 增强版, 免费版, 国际版, 团队版, 集团版, 轻量版, 入门版, 个人版, 商务版, 尊贵版, 加强版, 青春版, 高配版, 顶配版, pro版, plus版, 会员版, 黄金版, 白金版, 钻石版, 白金套餐, 黄金套餐, 钻石套餐, 尊享套餐, 豪华套餐, 企业套餐, 旗舰套餐, 专业套餐, 年卡会员, 高级会员");

    private static readonly FoldedPhrases ChineseNouns = new("模块, 套餐, 功能包, 服务包, 插件, 增值包, 扩展包, 系列产品");

    private static readonly string[] ChineseEndings = ["包", "版", "榜", "宝", "助手", "管家", "模块", "套餐", "系列", "平台", "系统", "计划", "插件", "卫士", "大师", "云", "pro", "plus"];

    private static readonly string[] AfterQuotation = ["模块", "功能", "套餐", "产品", "系统", "版本", "服务包", "系列", "插件", "应用", "小程序", "这个模块", "这个功能", "这套", "这款", "这个产品", "这个套餐", "这个版本", "一体机"];

    private static readonly FoldedPhrases BeforeQuotation = new("开通, 搭配, 搭着用, 升级到, 升级为, 加装, 选配, 选装, 加购, 增购, 推出, 新出, 新品, 套餐, 模块, 配上, 附带, 赠送");

    /// <summary>Adds all products so named.</summary>
    public static void Read(TokenList tokens, IReadOnlyList<(int Start, int End)> quotations, List<Mention> into)
    {
        var chinese = false;
        for (var i = 1; i < tokens.Count; i++)
        {
            chinese |= tokens[i].Kind == TokenKind.Cjk;
            if (tokens[i].Kind == TokenKind.Word && (Nouns.Contains(Singular(tokens.Span(i))) || AddOn(tokens, i))) English(tokens, i, into);
        }

        if (!chinese) return;
        foreach (var (start, end, phrase) in Editions.Find(tokens.Text)) Add(tokens, start, end, phrase, into);
        foreach (var (start, end, _) in ChineseNouns.Find(tokens.Text)) Chinese(tokens, start, end, into);
        foreach (var (start, end) in quotations) Quoted(tokens, start, end, into);
    }

    private static string Singular(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 's' ? word[..^1].ToString() : word.ToString();

    private static bool AddOn(TokenList tokens, int i) => (tokens.Is(i, "add") || tokens.Is(i, "plug")) && tokens.First(i + 1) == '-' && (tokens.Is(i + 2, "on") || tokens.Is(i + 2, "in") || tokens.Is(i + 2, "ons") || tokens.Is(i + 2, "ins"));

    private static void English(TokenList tokens, int noun, List<Mention> into)
    {
        var at = noun - 1;
        var quoted = tokens.First(at) is '"' or '”' or '\'' or '’';
        if (quoted) at--;
        if (tokens[at].Kind != TokenKind.Word || Generic.Contains(tokens.Span(at).ToString()) || NameWords.Starters.Contains(NameReader.Fold(tokens.Span(at)))) return;
        var owner = at - 1;
        while (owner > at - 3 && tokens[owner].Kind == TokenKind.Word && !Owners.Contains(tokens.Span(owner).ToString())) owner--;
        if (!Owners.Contains(tokens.Span(owner).ToString()) && !quoted) return;
        var capital = NameReader.Capital(tokens, at) && !NameReader.OpensSentence(tokens, at);
        if (!capital && !quoted && (!tokens.Is(owner, "our") || LooseNouns.Contains(Singular(tokens.Span(noun))))) return;
        Add(tokens, tokens[at].Start, tokens[AddOn(tokens, noun) ? noun + 2 : noun].End, NameReader.Fold(tokens.Span(at)), into);
    }

    private static void Chinese(TokenList tokens, int start, int end, List<Mention> into)
    {
        var text = tokens.Text;
        var from = start;
        while (start - from < 5 && from > 0 && Languages.IsCjk(text[from - 1]) && !ChineseNameWords.Bounds.Contains(text[from - 1]) && !"一二三四五六七八九十两几多种款哪新旧开加选".Contains(text[from - 1])) from--;
        if (start - from < 2 || Yours(text, from)) return;
        Add(tokens, from, end, text[(start - 2)..start], into);
    }

    private static void Quoted(TokenList tokens, int start, int end, List<Mention> into)
    {
        var words = tokens.Text[start..end];
        if (words.Length is < 2 or > 12 || !Languages.HasCjk(words) || Yours(tokens.Text, start)) return;
        var after = tokens.Text.AsSpan(Math.Min(tokens.Text.Length, end + 1));
        if (words is "全包" or "打包" or "大包" or "包干" or "总包") return;
        var named = Array.Exists(ChineseEndings, ending => words.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || BeforeQuotation.Any(tokens.Text, Math.Max(0, start - 8), start);
        foreach (var word in AfterQuotation) named |= after.StartsWith(word, StringComparison.Ordinal);
        if (named) Add(tokens, start, end, words.ToLowerInvariant(), into);
    }

    // 您的“扫码”功能: theirs, and no product of ours.
    private static bool Yours(string text, int at) => text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at)).IndexOfAny("您贵你") >= 0;

    private static void Add(TokenList tokens, int start, int end, string key, List<Mention> into)
    {
        foreach (var other in into)
            if (other.Kind == ClaimKind.Name && start < other.End && other.Start < end && other.Key.Contains(key, StringComparison.Ordinal)) return;
        into.Add(new Mention { Kind = ClaimKind.Name, Start = start, End = end, Key = key, Noun = Product });
    }
}

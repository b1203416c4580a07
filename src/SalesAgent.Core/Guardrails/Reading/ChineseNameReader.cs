using System.Buffers;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Reads Chinese names: firms by trade (永昌轴承), registered form (鸿远达集团) or fame, people by title (吕主任), familiar
/// form (小周) or by what stands around a full name (研发部的马骏也一起进会).
/// </summary>
internal static class ChineseNameReader
{
    /// <summary>Adds all names of a text.</summary>
    public static void Read(TokenList tokens, List<Mention> into)
    {
        var reading = new Reading(tokens.Text, into, into.Count);
        foreach (var (start, end, brand) in ChineseNameWords.Brands.Find(reading.Text))
            if (!(brand == "联想" && reading.At(end) == '到')) reading.Add(start, end);
        var places = ChineseNameWords.Places.Find(reading.Text);
        foreach (var (start, end, trade) in ChineseNameWords.Trades.Find(reading.Text)) Firm(reading, start, end, trade, places);
        foreach (var (start, _, _) in Clientele.Find(reading.Text)) Client(reading, start);
        foreach (var (start, end, title) in ChineseNameWords.Titles.Find(reading.Text)) Titled(reading, start, end, title);
        Familiar(reading);
        foreach (var (_, end, cue) in ChineseNameWords.NameCues.Find(reading.Text)) FullName(reading, end, cue);
        for (var i = 0; i < reading.Text.Length; i++)
            if (i == 0 || !Languages.IsCjk(reading.Text[i - 1])) FullName(reading, i, "");
    }

    private static readonly FoldedPhrases Clientele = new("就是我们的老客户, 就是我们的客户, 就是我们老客户, 是我们的老客户, 是我们的客户, 是我们老客户, 也是我们的客户, 都是我们的客户, 都是我们的老客户, 是我们多年的, 是我们的合作伙伴, 是我们的战略, 是我们的标杆客户, 用的就是我们, 用的也是我们, 一直跟我们, 一直用我们, 早就用上了我们, 也在用我们, 都在用我们, 在用我们的, 跟我们签了, 和我们签了, 跟我们合作, 和我们合作, 与我们合作");

    /// <summary>成都的锦绣爱宠就是我们的老客户: whoever stands before is named.</summary>
    private static void Client(Reading text, int at)
    {
        var end = at;
        while (end > 0 && "就也都早一直现在已经".Contains(text.At(end - 1))) end--;
        var from = end;
        while (end - from < 9 && text.IsCjk(from - 1) && !ChineseNameWords.Bounds.Contains(text.At(from - 1))) from--;
        var name = text.Text[from..end];
        if (name.Length is < 2 or > 8 || "一两三四五六七八九十几多不好很大有".Contains(name[0]) || Array.Exists(Nameless, word => name.Contains(word, StringComparison.Ordinal)) || name[^1] is '家' or '里' or '些' or '边') return;
        text.Add(from, end);
    }

    private static readonly string[] Nameless = ["客户", "同行", "老板", "门店", "厂家", "朋友", "对方", "公司都", "以前", "之前", "当时", "目前", "其中", "很多", "不少", "校长", "家长", "同事", "邻居", "时候", "其实", "如果", "因为", "所以", "原来", "本来", "去年", "今年", "上个", "至今", "如今", "学校", "医院", "企业", "单位", "商家", "品牌", "工厂", "双方", "大家", "贵司", "贵公", "一起", "继续", "愿意", "考虑", "第一"];

    private static void Firm(Reading text, int start, int end, string trade, List<(int Start, int End, string Phrase)> places)
    {
        if (trade is "公司" or "集团" or "银行")
        {
            var from = start;
            while (start - from < 12 && text.IsCjk(from - 1) && !ChineseNameWords.Bounds.Contains(text.At(from - 1))) from--;
            var name = text.Text[from..start];
            if (name.Length >= 2 && !ChineseNameWords.Kinds.Any(kind => name.EndsWith(kind, StringComparison.Ordinal) && name.Length <= kind.Length + 2)) text.Add(from, end);
            return;
        }

        if (Located(text, start, end, places)) return;
        for (var length = 2; length <= 4; length++)
        {
            var from = start - length;
            if (from < 0 || !ChineseNameWords.BrandCharacters.Contains(text.At(from)) || (length == 2 && !ChineseNameWords.BrandCharacters.Contains(text.At(from + 1)))) return;
            if (Array.IndexOf(ChineseNameWords.Kinds, text.Text.Substring(from, 2)) >= 0 || Array.IndexOf(ChineseNameWords.Kinds, text.Text[(start - 2)..start]) >= 0 || places.Exists(p => p.Start == from)) return;
            var place = places.FindIndex(p => p.End == from);
            if (place >= 0) { text.Add(places[place].Start, end); return; }
            if (text.IsCjk(from - 1) && !ChineseNameWords.Bounds.Contains(text.At(from - 1))) continue;
            text.Add(from, end);
            return;
        }
    }

    /// <summary>绍兴康贝口腔，上个月也换成…: a town, two or three characters, a trade, and what a customer does; the town alone makes no name.</summary>
    private static bool Located(Reading text, int start, int end, List<(int Start, int End, string Phrase)> places)
    {
        for (var length = 2; length <= 3; length++)
        {
            var from = start - length;
            var place = places.FindIndex(p => p.End == from);
            if (from < 0 || place < 0) continue;
            var name = text.Text[from..start];
            if (name.AsSpan().IndexOfAny(ChineseNameWords.Bounds) >= 0 || Array.Exists(ChineseNameWords.Kinds, kind => name.Contains(kind, StringComparison.Ordinal)) || Array.Exists(Descriptions, word => name.Contains(word, StringComparison.Ordinal)) || ChineseNameWords.Trades.Any(name)) continue;
            if (!Customers.Any(text.Text, end, Math.Min(text.Text.Length, end + 10))) continue;
            text.Add(places[place].Start, end);
            return true;
        }

        // 华西动物医院也装了两台: opens its clause and does what customers do.
        for (var length = 2; length <= 4; length++)
        {
            var from = start - length;
            if (from < 0 || (from > 0 && text.IsCjk(from - 1)) || (from > 0 && text.At(from - 1) is '、')) continue;
            var name = text.Text[from..start];
            var deed = text.At(end) is '也' or '都' or '就' or '上' or '去' or '今' ? 1 : 0;
            if (name.AsSpan().IndexOfAny(ChineseNameWords.Bounds) >= 0 || Array.Exists(Descriptions, word => name.Contains(word, StringComparison.Ordinal)) || Array.Exists(ChineseNameWords.Kinds, kind => name.StartsWith(kind, StringComparison.Ordinal)) || Array.Exists(Nameless, word => name.Contains(word, StringComparison.Ordinal)) || !Languages.IsCjk(name[0])) continue;
            if (deed == 0 || !Customers.Any(text.Text, end + deed, Math.Min(text.Text.Length, end + deed + 5))) continue;
            text.Add(from, end);
            return true;
        }

        return false;
    }

    private static readonly string[] Descriptions = ["连锁", "本地", "当地", "知名", "老牌", "大型", "中型", "小型", "市区", "地区", "三甲", "二甲", "公立", "民营", "私立", "国营", "高端", "中高", "社区", "跨境", "线上", "线下", "二手", "专业", "综合", "中心", "特色", "传统", "新区", "开发", "两家", "三家", "四家", "五家", "六家", "七家", "八家", "多家", "几家", "各大", "主要", "周边", "附近", "全部", "所有", "同城", "精密", "重点", "实验", "第一", "第二", "第三", "人民", "中医", "儿童", "妇幼"];
    private static readonly FoldedPhrases Customers = new("也, 用, 换, 选, 跟我们, 和我们, 与我们, 合作, 找我们, 是我们, 签, 装了, 上了, 买了, 订了, 省, 在我们");

    private static void Titled(Reading text, int start, int end, string title)
    {
        foreach (var word in ChineseNameWords.NotTitles)
            if (!title.StartsWith(word, StringComparison.Ordinal) && (text.Reads(start, word) || (start > 0 && text.Reads(start - 1, word)))) return;
        if (title.Length == 1)
        {
            if (ChineseNameWords.FamilyNames.Contains(text.At(start - 1)) && (text.Free(start - 1) || (title == "总" && !text.EndsInWord(start)))) text.Add(start - 1, end);
            return;
        }

        for (var given = 2; given > 0; given--)
        {
            var from = start - 1 - given;
            if (text.Name(from, given) && text.Free(from)) { text.Add(from, end); return; }
        }

        if (!ChineseNameWords.FamilyNames.Contains(text.At(start - 1))) return;
        if (!text.EndsInWord(start)) text.Add(start - 1, end);
    }

    // 小周, 老李, 阿兵.
    private static void Familiar(Reading text)
    {
        for (var i = 0; i + 1 < text.Text.Length; i++)
        {
            if (text.Text[i] is not ('小' or '老' or '阿') || !text.Free(i)) continue;
            var second = text.At(i + 1);
            var named = text.Text[i] == '阿' ? ChineseNameWords.GivenNames.Contains(second) : ChineseNameWords.FamilyNames.Contains(second) && text.Followed(i + 2);
            if (named && !Array.Exists(ChineseNameWords.NotNames, word => text.Reads(i, word))) text.Add(i, i + 2);
        }
    }

    private static void FullName(Reading text, int at, string cue)
    {
        for (var given = 2; given > 0; given--)
        {
            var end = at + 1 + given;
            if (!text.Name(at, given) || Array.Exists(ChineseNameWords.NotNames, word => text.Reads(at, word))) continue;
            if (cue.Length == 0 ? !text.Acts(end) : !text.Followed(end)) continue;
            // One given name is little to go by: a role, or a department and 的, must stand before it.
            if (given == 1 && cue.Length == 1 && !(cue == "的" && ChineseNameWords.Departments.Contains(text.At(at - 2))) && !text.Acts(end)) continue;
            text.Add(at, end);
            return;
        }
    }

    private sealed class Reading(string text, List<Mention> into, int first)
    {
        private static readonly string[] Verbs = ["说", "会联系", "会给", "会跟", "会带", "会和", "会来", "会陪", "会上门", "负责", "那边", "也会", "也一起", "也参加", "也来", "将", "已经", "明天", "下周", "先给", "来对接", "来跟", "跟您", "给您", "跟进", "一起进", "一起参加", "和我"];

        public string Text => text;

        public char At(int i) => (uint)i < (uint)text.Length ? text[i] : '\0';

        public bool IsCjk(int i) => Languages.IsCjk(At(i));

        public bool Reads(int i, string word) => i >= 0 && string.CompareOrdinal(text, i, word, 0, word.Length) == 0;

        /// <summary>Whether a name may begin here: nothing Chinese before, or a word that a name does not go on from.</summary>
        public bool Free(int i) => !IsCjk(i - 1) || ChineseNameWords.Bounds.Contains(At(i - 1));

        /// <summary>Whether a family name and so many characters of a given name stand here.</summary>
        public bool Name(int i, int given)
        {
            if (!ChineseNameWords.FamilyNames.Contains(At(i))) return false;
            for (var k = 1; k <= given; k++)
                if (!ChineseNameWords.GivenNames.Contains(At(i + k))) return false;
            return true;
        }

        /// <summary>Whether the character before is the end of an ordinary word: 工程, 对方.</summary>
        public bool EndsInWord(int i) => Array.Exists(ChineseNameWords.NotFamilies, word => Reads(i - word.Length, word));

        public bool Followed(int i) => i >= text.Length || Array.Exists(ChineseNameWords.NameFollowers, word => Reads(i, word));

        public bool Acts(int i) => Array.Exists(Verbs, word => Reads(i, word));

        public void Add(int start, int end)
        {
            for (var k = into.Count - 1; k >= first; k--)
                if (start < into[k].End && into[k].Start < end) return;
            into.Add(new Mention { Kind = ClaimKind.Name, Start = start, End = end, Key = text[start..end] });
        }
    }
}

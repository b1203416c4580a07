using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Names that say whom a clause is about: our products, the competitors and the people and companies of the facts.</summary>
internal sealed class SubjectNames
{
    private static readonly FoldedPhrases Competitors = new(
        "competitor, competitors, competition, the other vendor, other vendors, the other supplier, other suppliers, most vendors, most suppliers, cheap providers, other providers, the others, the cheap ones, rival, rivals, theirs, your present supplier, your current supplier, your current provider",
        "他们家, 他家, 隔壁那家, 别家, 同行, 其他家, 别的厂家, 其他厂家, 其他供应商, 对手, 竞品, 友商, 竞争对手, 别人家, 那些厂家, 另一家, 另外一家, 另外那家, 小作坊, 小厂, 市面上那些, 市面上的");

    // What a Chinese company is, left away in speech: 清泉 for 清泉科技.
    private static readonly string[] Kinds = ["科技", "公司", "集团", "软件", "机械", "实业", "股份", "仪器", "设备", "医疗", "教育", "电子", "信息", "环保", "智能", "工业", "机电", "重工", "咨询"];

    private readonly List<string> _rivals = [];
    private readonly List<string> _offers = [];
    private readonly List<string> _others = [];
    private HashSet<int>? _words;

    /// <summary>Reads them from the facts.</summary>
    public SubjectNames(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            var into = fact.Id switch
            {
                "seller.competitor" => _rivals,
                _ when fact.Id.StartsWith("lead.competition", StringComparison.Ordinal) => _rivals,
                "seller.company" or "seller.legal_name" => _offers,
                _ when IsProduct(fact.Id) => _offers,
                "lead.company" => _others,
                _ => null,
            };
            if (fact.Id == "lead.contact" || fact.Id.StartsWith("lead.stakeholder", StringComparison.Ordinal)) AddPerson(fact.Text);
            if (into is null || fact.Text.Length > 80) continue;
            foreach (var part in fact.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (part.Length > 1) into.Add(CheckedText.Fold(part).Replace("the ", "", StringComparison.Ordinal));
            if (into == _offers && IsProduct(fact.Id)) AddShort(fact.Text);
            if (into == _rivals && CheckedText.Fold(fact.Text).Split(' ') is [{ Length: >= 5 } first, _, ..] && !NameWords.Common.Contains(first) && !NameWords.Places.Contains(first)) into.Add(first);
            if (into == _rivals && fact.Text.Length is 4 or 5 && Languages.HasCjk(fact.Text) && ChineseNameWords.Places.Find(fact.Text).Count == 0 && !fact.Text.Contains(',')) into.Add(CheckedText.Fold(fact.Text[..2]));
            if (into == _rivals && Array.Find(Kinds, kind => fact.Text.Length >= kind.Length + 2 && fact.Text.EndsWith(kind, StringComparison.Ordinal)) is { } ending) into.Add(fact.Text[..^ending.Length]);
        }
    }

    /// <summary>Whether a word (of <see cref="StatementWords"/>) belongs to a name of ours or a competitor's: it says whom, not what.</summary>
    public bool IsNameWord(int word) => (_words ??= WordsOf(_offers.Concat(_rivals))).Contains(word);

    private static HashSet<int> WordsOf(IEnumerable<string> names)
    {
        List<int> words = [];
        foreach (var name in names)
        {
            var tokens = TokenList.Of(name);
            StatementWords.Collect(tokens, 0, tokens.Count, words);
        }

        return [.. words];
    }

    /// <summary>Whether a competitor is named, or competitors in general.</summary>
    public bool Rival(string folded, int from, int to) => Names(_rivals, folded, from, to) || Competitors.Any(folded, from, to);

    /// <summary>Whether a competitor is named by name.</summary>
    public bool NamedRival(string folded, int from, int to) => Names(_rivals, folded, from, to);

    /// <summary>Whether our company or one of our products is named.</summary>
    public bool Offer(string folded, int from, int to) => Names(_offers, folded, from, to);

    /// <summary>Whether the customer's people or company are named.</summary>
    public bool Other(string folded, int from, int to) => Names(_others, folded, from, to);

    /// <summary>How long the name is that begins here, of anybody known; 0 without one.</summary>
    public int NameAt(string folded, int at)
    {
        var longest = 0;
        foreach (var names in (ReadOnlySpan<List<string>>)[_rivals, _others, _offers])
            foreach (var name in names)
                if (name.Length > longest && folded.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && Whole(folded, at, name)) longest = name.Length;
        return longest;
    }

    /// <summary>Adds the words (of <see cref="StatementWords"/>) of a stretch between the names in it: who is meant says little of what is said.</summary>
    public void Collect(CheckedText text, int from, int to, List<int> words)
    {
        var tokens = text.Tokens;
        var first = from;
        for (var i = from; i < to; i++)
        {
            var length = NameAt(text.Folded, tokens[i].Start);
            if (length == 0) continue;
            StatementWords.Collect(tokens, first, i, words);
            var end = tokens[i].Start + length;
            while (i + 1 < to && tokens[i + 1].Start < end) i++;
            first = i + 1;
        }

        StatementWords.Collect(tokens, first, to, words);
    }

    /// <summary>A product is called by its code (A7 of Fellside A7) or by what stands before its number (Brewbar of Brewbar 2).</summary>
    private void AddShort(string text)
    {
        var words = CheckedText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var digit = words[i].AsSpan().ContainsAnyInRange('0', '9');
            if (digit && char.IsAsciiLetter(words[i][0])) _offers.Add(words[i]);
            else if (digit && i == 1 && words[0].Length >= 5) _offers.Add(words[0]);
        }
    }

    /// <summary>A person is called by first or by last name; a role may follow.</summary>
    private void AddPerson(string text)
    {
        var words = CheckedText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Take(Languages.HasCjk(text) ? 1 : 2))
            if (word.Length > 1) _others.Add(word);
    }

    private static bool IsProduct(string id) => id.StartsWith("seller.product.", StringComparison.Ordinal) && id.IndexOf('.', "seller.product.".Length) < 0;

    private static bool Names(List<string> names, string folded, int from, int to)
    {
        foreach (var name in names)
        {
            var at = folded.AsSpan(from, to - from).IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && Whole(folded, from + at, name)) return true;
        }

        return false;
    }

    private static bool Whole(string text, int at, string name)
    {
        static bool Latin(char c) => char.IsLetterOrDigit(c) && !Languages.IsCjk(c);
        var end = at + name.Length;
        return (at == 0 || !Latin(name[0]) || !Latin(text[at - 1])) && (end >= text.Length || !Latin(name[^1]) || !Latin(text[end]));
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Names that say whom a clause is about: our products, the competitors and the people and companies of the facts.</summary>
internal sealed class SubjectNames
{
    private static readonly FoldedPhrases Competitors = new(
        "competitor, competitors, competition, the other vendor, other vendors, the other supplier, other suppliers, most vendors, most suppliers, cheap providers, other providers, the others, the cheap ones, rival, rivals, theirs, your present supplier, your current supplier, your current provider",
        "他们家, 他家, 别家, 同行, 其他家, 别的厂家, 其他厂家, 其他供应商, 对手, 竞品, 友商, 竞争对手, 别人家, 那些厂家, 另一家, 另外一家, 另外那家, 小作坊, 小厂, 市面上那些, 市面上的");

    private readonly List<string> _rivals = [];
    private readonly List<string> _offers = [];
    private readonly List<string> _others = [];

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
                "lead.company" or "lead.contact" => _others,
                _ => null,
            };
            if (into is null || fact.Text.Length > 80) continue;
            foreach (var part in fact.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (part.Length > 1) into.Add(CheckedText.Fold(part).Replace("the ", "", StringComparison.Ordinal));
        }
    }

    /// <summary>Whether a competitor is named, or competitors in general.</summary>
    public bool Rival(string folded, int from, int to) => Names(_rivals, folded, from, to) || Competitors.Any(folded, from, to);

    /// <summary>Whether a competitor is named by name.</summary>
    public bool NamedRival(string folded, int from, int to) => Names(_rivals, folded, from, to);

    /// <summary>Whether our company or one of our products is named.</summary>
    public bool Offer(string folded, int from, int to) => Names(_offers, folded, from, to);

    /// <summary>Whether the customer's people or company are named.</summary>
    public bool Other(string folded, int from, int to) => Names(_others, folded, from, to);

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

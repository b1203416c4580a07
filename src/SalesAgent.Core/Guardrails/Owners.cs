using System.Globalization;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Whose figures the facts are: the customer's, one product's, one customer story's, one rival's. A fact belongs to the owner in its
/// id (<c>lead.*</c>, <c>seller.product.N.*</c>, <c>seller.proof.X</c>, <c>seller.competitor.NAME</c>) and to all whose names it holds.
/// Owners are bits of a mask: bit 0 is the customer; beyond 63 others no subject is compared.
/// </summary>
internal sealed class Owners
{
    /// <summary>The customer's bit.</summary>
    public const ulong Customer = 1;

    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal) { ["lead"] = 0 };
    private readonly Dictionary<string, List<(string Name, ulong Bit)>> _names = new(StringComparer.Ordinal);

    // First characters of all names, folded into 64 bits: most tokens are dismissed by them.
    private ulong _firsts;

    // A code of a model has few letters: PX 30, HT2, LM-3.
    private const int MostInCode = 5;

    private Owners() { }

    /// <summary>The bits of products of the seller.</summary>
    public ulong Products { get; private set; }
    /// <summary>The bits of customer stories and certificates.</summary>
    public ulong Stories { get; private set; }
    /// <summary>The bits of the products that the customer is offered.</summary>
    public ulong Offered { get; private set; }
    /// <summary>Numbers in the names of products: 60 of the BeamBench 60.</summary>
    public HashSet<decimal> ModelNumbers { get; } = [];
    /// <summary>The bits of rivals.</summary>
    public ulong Rivals { get; private set; }

    /// <summary>Reads the names of all owners.</summary>
    public static Owners Of(IReadOnlyList<Fact> facts)
    {
        var owners = new Owners();
        for (var f = 0; f < facts.Count; f++)
        {
            var fact = facts[f];
            if (fact.Internal || KeyOf(fact) is not { } key || owners.BitOf(key) is not (> 0 and var bit)) continue;
            if (bit == Customer)
            {
                if (fact.Id is "lead.company" or "lead.contact") owners.Name(fact.Text, bit);
            }
            else if (key.StartsWith("product.", StringComparison.Ordinal))
            {
                owners.Products |= bit;
                if (fact.Id.AsSpan("seller.product.".Length).IndexOf('.') < 0)
                    foreach (var name in fact.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    {
                        owners.Name(name, bit);
                        if (TokenList.Of(name) is var parts)
                            for (var t = 1; t < parts.Count; t++)
                                if (parts[t].Kind == TokenKind.Number) owners.ModelNumbers.Add(parts.Value(t));
                    }
            }
            else if (key.StartsWith("proof.", StringComparison.Ordinal))
            {
                owners.Stories |= bit;
                if (key.Length >= "proof.".Length + 5) owners.Enter(key["proof.".Length..], bit);
                if (IsName(fact.Text) && IsSubject(facts, f)) owners.Name(fact.Text, bit, shortened: true);
            }
            else
            {
                owners.Rivals |= bit;
                owners.Name(key["competitor.".Length..], bit, shortened: true);
                owners.EnterModels(fact.Text, bit);
            }
        }

        foreach (var fact in facts)
            if (fact.Id == "lead.product" && TokenList.Of(fact.Text) is var tokens) owners.Offered |= owners.NamedIn(tokens, 0, tokens.Count) & owners.Products;
        return owners;
    }

    /// <summary>The bit of the owner in a fact's id; 0 for what belongs to nobody in particular.</summary>
    public ulong BitOf(Fact fact) => KeyOf(fact) is { } key && _bits.TryGetValue(key, out var bit) ? 1ul << bit : 0;

    /// <summary>All owners that are named between two tokens, and where, in order.</summary>
    public ulong NamedIn(TokenList tokens, int from, int to, List<(int Start, int End, ulong Bit)>? into = null)
    {
        if (_names.Count == 0) return 0;
        ulong named = 0;
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[40];
        for (var i = from; i < to; i++)
        {
            var token = tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Cjk) || (_firsts & FirstBit(tokens.Text[token.Start])) == 0 || token.End - token.Start > 40) continue;
            var span = token.Kind == TokenKind.Cjk ? tokens.Text.AsSpan(token.Start, Math.Min(2, tokens.Text.Length - token.Start)) : ContentWords.Bare(tokens.Span(i));
            var length = span.ToLowerInvariant(buffer);
            if (!lookup.TryGetValue(buffer[..length], out var names)) continue;
            foreach (var (name, bit) in names)
            {
                if (token.Start + name.Length > tokens.Text.Length || !tokens.Text.AsSpan(token.Start, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
                var end = token.Start + name.Length;
                if (end < tokens.Text.Length && char.IsLetterOrDigit(tokens.Text[end]) && !Languages.IsCjk(tokens.Text[end]) && !Languages.IsCjk(name[^1])) continue;
                named |= bit;
                into?.Add((token.Start, end, bit));
                break;
            }
        }

        return named;
    }

    /// <summary>A story's facts hold its text, its subject and its source: the subject is short and says nothing.</summary>
    private static bool IsName(string text) => text.Length is > 1 and <= 40 && text.AsSpan().IndexOfAny("。，,;；:：.0123456789") < 0 && (!Languages.HasCjk(text) || text.Length <= 12);

    /// <summary>A story's subject stands in its text; its source ("cycle records", 验收单) is no name of it.</summary>
    private static bool IsSubject(IReadOnlyList<Fact> facts, int f)
    {
        for (var k = f - 1; k >= 0 && facts[k].Id == facts[f].Id; k--)
            if (facts[k].Text.Length > facts[f].Text.Length && facts[k].Text.Contains(facts[f].Text, StringComparison.OrdinalIgnoreCase)) return true;
        var words = facts[f].Text.Split(' ');
        return !Languages.HasCjk(facts[f].Text) && Array.TrueForAll(words, static word => word.Length < 3 || char.IsUpper(word[0]));
    }

    private static string? KeyOf(Fact fact)
    {
        var id = fact.Id;
        if (id.StartsWith("lead.", StringComparison.Ordinal)) return id.StartsWith("lead.competition", StringComparison.Ordinal) ? null : "lead";
        if (!id.StartsWith("seller.", StringComparison.Ordinal)) return null;
        var rest = id.AsSpan("seller.".Length);
        if (rest.StartsWith("product."))
        {
            var dot = rest["product.".Length..].IndexOf('.');
            return rest[..(dot < 0 ? rest.Length : "product.".Length + dot)].ToString();
        }

        return rest.StartsWith("proof.") || rest.StartsWith("competitor.") ? rest.ToString() : null;
    }

    /// <summary>"The data sheet of the PX 30": a rival's model stands for the rival.</summary>
    private void EnterModels(string text, ulong bit)
    {
        var tokens = TokenList.Of(text);
        for (var t = 0; t < tokens.Count; t++)
        {
            var span = tokens.Span(t);
            if (tokens[t].Kind != TokenKind.Word || span.Length > MostInCode || !char.IsUpper(span[0]) || MeasureUnits.Currency(tokens, t, out _, out _, out _) || CalendarReader.IsMonth(span)) continue;
            var end = span.IndexOfAnyInRange('0', '9') > 0 ? t
                : tokens[t + 1].Kind == TokenKind.Number && span.IndexOfAnyInRange('a', 'z') < 0 ? t + 1
                : tokens.First(t + 1) == '-' && tokens.Touches(t + 1) && tokens.Touches(t + 2) && tokens[t + 2].Kind == TokenKind.Number ? t + 2 : -1;
            if (end >= 0) Enter(text[tokens[t].Start..tokens[end].End], bit);
        }
    }

    private static ulong FirstBit(char c) => 1ul << (char.ToLowerInvariant(c) & 63);

    private ulong BitOf(string key)
    {
        if (!_bits.TryGetValue(key, out var bit))
        {
            if (_bits.Count >= 64) return 0;
            _bits[key] = bit = _bits.Count;
        }

        return 1ul << bit;
    }

    private void Name(string name, ulong bit, bool shortened = false)
    {
        Enter(name, bit);
        if (!shortened) return;
        // Nordkurier for "Nordkurier in Bremen", 恒立 for 宁波恒立铸造.
        if (Languages.IsCjk(name[0]))
        {
            var latin = name.AsSpan().IndexOfAnyInRange(' ', '~');
            if (latin >= 2) Enter(name[..latin], bit);
            if (latin >= 0) return;
            if (name.Length == 4 && ChineseNameWords.Places.Find(name) is [{ Start: 0, End: 2 }, ..]) Enter(name[2..], bit);
            else if (name.Length >= 5 && !name.Contains('的', StringComparison.Ordinal)) { Enter(name[2..], bit); Enter(name[2..4], bit); }
            else if (name.Length == 4) Enter(name[..2], bit);
            return;
        }

        var words = name.Split(' ');
        if (words.Length > 2) { Enter(words[0] + " " + words[1], bit); if (char.IsUpper(words[^2][0]) && char.IsUpper(words[^1][0])) Enter(words[^2] + " " + words[^1], bit); }
        if (words.Length > 1 && (words[0].Length > 4 || words[0].Length == 4 && !NameWords.Common.Contains(words[0]) && !NameWords.Starters.Contains(words[0]))) Enter(words[0], bit);
    }

    private void Enter(string name, ulong bit)
    {
        if (name.Length < 2) return;
        var first = Languages.IsCjk(name[0]) ? name[..2] : TokenList.Of(name) is var tokens && tokens[0].Kind == TokenKind.Word ? tokens.Span(0).ToString() : "";
        if (first.Length == 0) return;
        var key = first.ToLower(CultureInfo.InvariantCulture);
        _firsts |= FirstBit(key[0]);
        if (!_names.TryGetValue(key, out var names)) _names[key] = names = [];
        names.Add((name, bit));
        names.Sort(static (a, b) => b.Name.Length.CompareTo(a.Name.Length));
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Reads names of people, companies and products written in Latin letters; Chinese ones are <see cref="ChineseNameReader"/>'s.
/// A capital within a sentence names something, unless it is a word of <see cref="NameWords"/>; a capital that only opens a
/// sentence does so when its neighbours show that it does what people or companies do.
/// </summary>
internal static class NameReader
{
    /// <summary>Marks a mention that is a product's code: a claim only where the facts know codes of that make.</summary>
    public const string Code = "code";

    /// <summary>Reads all names outside <paramref name="taken"/> spans; <paramref name="titleCase"/> is the end of a subject line in title case, whose capitals say nothing.</summary>
    public static void Read(TokenList tokens, int titleCase, Func<int, bool> taken, List<Mention> into)
    {
        var chinese = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            chinese |= token.Kind == TokenKind.Cjk;
            if (token.Kind != TokenKind.Word || !Capital(tokens, i) || taken(token.Start)) continue;
            if (CodeEnd(tokens, i) is > 0 and var codeEnd)
            {
                Add(tokens, i, codeEnd, Code, into);
                i = codeEnd - 1;
                continue;
            }

            var end = RunEnd(tokens, i, taken);
            if (token.Start >= titleCase || HasBrandOrForm(tokens, i, end)) Run(tokens, i, end, into);
            i = end - 1;
        }

        if (chinese) ChineseNameReader.Read(tokens, into);
    }

    /// <summary>A name as it is compared: lower case, no possessive.</summary>
    public static string Fold(ReadOnlySpan<char> name) => ContentWords.Bare(name).ToString().ToLowerInvariant().Replace('’', '\'');

    /// <summary>Whether the token begins with a capital.</summary>
    internal static bool Capital(TokenList tokens, int i) => char.IsUpper(tokens.First(i));

    /// <summary>Whether nothing stands before the token in its sentence, so that its capital is grammar.</summary>
    internal static bool OpensSentence(TokenList tokens, int i)
    {
        var before = tokens[i - 1];
        if (tokens.First(i - 1) == '.' && Address(tokens, i - 2)) return false;
        return before.Kind == TokenKind.Break || (before.Kind == TokenKind.Mark && tokens.First(i - 1) is not (',' or '，' or '(' or '（' or '/' or '&' or '’' or '\'' or '+' or '@' or '%' or '、'));
    }

    // Mr., Dr.: the point ends no sentence, and a person follows.
    private static bool Address(TokenList tokens, int i) => tokens.Is(i, "mr") || tokens.Is(i, "ms") || tokens.Is(i, "mrs") || tokens.Is(i, "dr") || tokens.Is(i, "prof") || tokens.Is(i, "st");

    // BR-900, CP 45, T2: capitals, then digits.
    private static int CodeEnd(TokenList tokens, int i)
    {
        var span = tokens.Span(i);
        if (span.Length > 8) return 0;
        var letters = 0;
        while (letters < span.Length && char.IsAsciiLetterUpper(span[letters])) letters++;
        if (letters is 0 or > 4) return 0;
        if (letters < span.Length) return span[letters..].IndexOfAnyExceptInRange('0', '9') < 0 && letters + 4 >= span.Length ? i + 1 : 0;
        return tokens.First(i + 1) == '-' && tokens.Touches(i + 1) && tokens.Touches(i + 2) && tokens.Digits(i + 2) is > 0 and <= 4 ? i + 3 : 0;
    }

    private static int RunEnd(TokenList tokens, int i, Func<int, bool> taken)
    {
        var end = i + 1;
        while (end < tokens.Count)
        {
            var joined = tokens.First(end) is '-' or '&' && Capital(tokens, end + 1) && tokens[end + 1].Kind == TokenKind.Word ? end + 1 : end;
            var particle = (tokens.Is(end, "de") || tokens.Is(end, "van") || tokens.Is(end, "von") || tokens.Is(end, "der")) && Capital(tokens, end + 1);
            if (particle) { end++; continue; }
            if (tokens[joined].Kind != TokenKind.Word || !Capital(tokens, joined) || taken(tokens[joined].Start) || EndsInPossessive(tokens, end - 1)) break;
            end = joined + 1;
        }

        return end;
    }

    private static bool EndsInPossessive(TokenList tokens, int i) => tokens.Span(i) is { Length: > 2 } span && span[^2] is '\'' or '’';

    private static bool HasBrandOrForm(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (NameWords.Brands.Contains(Fold(tokens.Span(i))) || (i > from && NameWords.CompanyForms.Contains(Fold(tokens.Span(i))))) return true;
        return false;
    }

    private static void Run(TokenList tokens, int from, int to, List<Mention> into)
    {
        var chinese = Languages.IsCjk(tokens.First(from - 1)) || Languages.IsCjk(tokens.First(to));
        var opens = OpensSentence(tokens, from) && !chinese;
        // The advertising label stands before the first word of a subject, which still opens it.
        if (opens && to - from > 1 && tokens.Is(from, "AD")) from++;
        int start = from, end = to;
        while (start < end && (NamesNobody(tokens, start) || (opens && start == from && NameWords.Starters.Contains(Fold(tokens.Span(start)))))) start++;
        while (end > start && (NamesNobody(tokens, end - 1) && !(end - 1 > start && (HasDigit(tokens.Span(end - 1)) || NameWords.ProductEndings.Contains(Fold(tokens.Span(end - 1))))))) end--;
        if (start >= end || Land(tokens, start, end)) return;
        var grammar = opens && start == from;
        if (end - start == 1 && (tokens[start].End - tokens[start].Start < 2 || (grammar && !NamedAtOpening(tokens, start)))) return;
        if (grammar && Heading(tokens, start, to)) return;
        Add(tokens, start, end, null, into);
    }

    private static bool NamesNobody(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word) return true;
        var word = Fold(tokens.Span(i));
        return NameWords.Common.Contains(word) || (word.Length > 3 && word[^1] == 's' && NameWords.Common.Contains(word[..^1])) || Acronym(tokens, i);
    }

    // A country, a town, a river: whose place it is said to be, the place reader judges.
    private static bool Land(TokenList tokens, int start, int end)
    {
        if (end - start > 1 && NameWords.LandEndings.Contains(Fold(tokens.Span(end - 1)))) return true;
        for (var i = start; i < end; i++)
            if (tokens[i].Kind == TokenKind.Word && !NameWords.Places.Contains(Fold(tokens.Span(i))) && !NameWords.Common.Contains(Fold(tokens.Span(i)))) return false;
        return true;
    }

    // Alone at the start of a sentence: a name by its neighbours.
    private static bool NamedAtOpening(TokenList tokens, int i)
    {
        var word = Fold(tokens.Span(i));
        if (NameWords.Brands.Contains(word)) return true;
        var person = NameWords.GivenNames.Contains(word);
        var next = Fold(tokens.Span(i + 1));
        if (person && (NameWords.PersonVerbs.Contains(next) || NameWords.StoryVerbs.Contains(next) || tokens.First(i + 1) is ',' or ':' || Languages.IsCjk(tokens.First(i + 1)) || EndsInPossessive(tokens, i))) return true;
        if (Ordinary(word)) return false;
        if (EndsInPossessive(tokens, i)) return word.Length >= 4;
        if (tokens.First(i + 1) == ',') return tokens.Is(i + 2, "who") || tokens.Is(i + 2, "our") || tokens.Is(i + 2, "my");
        if (next is "is" or "are" or "was") return Array.Exists(Relations, relation => tokens.Is(i + 3, relation) || tokens.Is(i + 4, relation));
        if (next is "and") return Capital(tokens, i + 2) && !NamesNobody(tokens, i + 2) && !NameWords.Places.Contains(Fold(tokens.Span(i + 2)));
        return NameWords.StoryVerbs.Contains(next) && !word.EndsWith('s');
    }

    private static readonly string[] Relations = ["reference", "customer", "customers", "client", "clients", "partner", "partners", "user", "supplier"];

    private static bool Ordinary(string word)
    {
        if (NameWords.Starters.Contains(word) || NameWords.Common.Contains(word) || NameWords.Plain.Contains(word) || ContentWords.IsStop(word) || Concepts.Of(word) is not null) return true;
        foreach (var ending in NameWords.OrdinaryEndings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    // A line of its own in title case names a section and nobody, unless it begins with a first name or holds a company's form.
    private static bool Heading(TokenList tokens, int start, int to) =>
        to - start is > 1 and <= 5 && tokens[start - 1].Kind == TokenKind.Break && (tokens[to].Kind == TokenKind.Break || tokens.First(to) == ':')
        && !NameWords.GivenNames.Contains(Fold(tokens.Span(start))) && !HasBrandOrForm(tokens, start, to);

    private static bool HasDigit(ReadOnlySpan<char> span) => span.ContainsAnyInRange('0', '9');

    private static bool Acronym(TokenList tokens, int i)
    {
        var span = ContentWords.Bare(tokens.Span(i));
        if (span.Length > 6 || NameWords.Brands.Contains(Fold(span))) return false;
        foreach (var c in span)
            if (char.IsLower(c)) return span[^1] == 's' && span.Length > 2 && !span[..^1].ContainsAnyInRange('a', 'z');
        return true;
    }

    private static void Add(TokenList tokens, int start, int end, string? noun, List<Mention> into)
    {
        var stop = tokens[end - 1].End - (tokens.Span(end - 1).Length - ContentWords.Bare(tokens.Span(end - 1)).Length);
        into.Add(new Mention { Kind = ClaimKind.Name, Start = tokens[start].Start, End = stop, Key = Fold(tokens.Text.AsSpan(tokens[start].Start, stop - tokens[start].Start)), Noun = noun });
    }
}

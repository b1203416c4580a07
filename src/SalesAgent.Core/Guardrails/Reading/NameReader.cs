using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Reads names of people, companies and products. Precision before recall: a capital at a sentence start, a place, a role
/// or a term names nobody.
/// </summary>
internal static class NameReader
{
    /// <summary>Reads all names outside <paramref name="taken"/> spans; <paramref name="titleCase"/> is the end of a subject line in title case, whose capitals say nothing.</summary>
    public static void Read(TokenList tokens, int titleCase, Func<int, bool> taken, List<Mention> into)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (taken(token.Start)) continue;
            if (token.Kind == TokenKind.Word && Capital(tokens, i))
            {
                var end = RunEnd(tokens, i, taken);
                if (token.Start >= titleCase || HasBrandOrForm(tokens, i, end)) English(tokens, i, end, into);
                i = end - 1;
            }
            else if (token.Kind == TokenKind.Cjk)
            {
                Chinese(tokens, ref i, into);
            }
        }
    }

    /// <summary>A name as it is compared: lower case, no possessive.</summary>
    public static string Fold(ReadOnlySpan<char> name) => ContentWords.Bare(name).ToString().ToLowerInvariant().Replace('’', '\'');

    private static bool Capital(TokenList tokens, int i) => char.IsUpper(tokens.First(i));

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

    private static bool OpensSentence(TokenList tokens, int i)
    {
        var before = tokens[i - 1];
        return before.Kind == TokenKind.Break || (before.Kind == TokenKind.Mark && tokens.First(i - 1) is not (',' or '，' or '(' or '（' or '/' or '&' or '’' or '\'' or '+' or '@' or '%'));
    }

    private static void English(TokenList tokens, int from, int to, List<Mention> into)
    {
        var chinese = Languages.IsCjk(tokens.First(from - 1)) || Languages.IsCjk(tokens.First(to));
        var opens = OpensSentence(tokens, from) && !chinese;
        // The advertising label stands before the first word of a subject, which still opens it.
        if (opens && to - from > 1 && tokens.Is(from, "AD")) from++;
        int start = from, end = to;
        while (start < end && (NameWords.Common.Contains(Fold(tokens.Span(start))) || Acronym(tokens, start) || (opens && start == from && NameWords.Starters.Contains(Fold(tokens.Span(start)))) || tokens[start].Kind != TokenKind.Word)) start++;
        while (end > start && (NameWords.Common.Contains(Fold(tokens.Span(end - 1))) || Acronym(tokens, end - 1))) end--;
        if (start >= end) return;

        var single = end - start == 1;
        var word = Fold(tokens.Span(start));
        // A single capital that opens a sentence is a name only as the subject of a customer story, after a greeting, or as a known brand.
        if (single && opens && start == from && !NameWords.Brands.Contains(word) && !tokens.Span(start).Contains('\'')
            && !(NameWords.StoryVerbs.Contains(Fold(tokens.Span(end))) && !NameWords.Starters.Contains(word) && !word.EndsWith('s') && !ContentWords.IsStop(word) && Concepts.Of(word) is null)) return;
        if (single && tokens[start].End - tokens[start].Start < 2) return;
        if (single && opens && start == from && tokens.Span(start).Contains('\'') && word.Length < 4) return;
        var stop = tokens[end - 1].End - (tokens.Span(end - 1).Length - ContentWords.Bare(tokens.Span(end - 1)).Length);
        into.Add(new Mention { Kind = ClaimKind.Name, Start = tokens[start].Start, End = stop, Key = Fold(tokens.Text.AsSpan(tokens[start].Start, stop - tokens[start].Start)), Noun = opens && start == from ? "opens" : null });
    }

    private static bool Acronym(TokenList tokens, int i)
    {
        var span = ContentWords.Bare(tokens.Span(i));
        if (span.Length > 6 || NameWords.Brands.Contains(Fold(span))) return false;
        foreach (var c in span)
            if (char.IsLower(c)) return span[^1] == 's' && span.Length > 2 && !span[..^1].ContainsAnyInRange('a', 'z');
        return true;
    }

    private static void Chinese(TokenList tokens, ref int i, List<Mention> into)
    {
        void Add(int start, int length) => into.Add(new Mention { Kind = ClaimKind.Name, Start = start, End = start + length, Key = tokens.Text.Substring(start, length) });
        var at = tokens[i].Start;
        foreach (var brand in NameWords.ChineseBrands)
        {
            if (!tokens.Reads(i, brand)) continue;
            Add(at, brand.Length);
            i += brand.Length - 1;
            return;
        }

        foreach (var form in NameWords.ChineseForms)
        {
            if (!tokens.Reads(i, form)) continue;
            var start = i;
            while (start > 0 && i - start < 12 && tokens[start - 1].Kind == TokenKind.Cjk && tokens.Touches(start) && !NameWords.ChineseBounds.Contains(tokens.First(start - 1))) start--;
            var name = tokens.Text[tokens[start].Start..at];
            if (name.Length >= 2 && !NameWords.ChineseKinds.Any(kind => name.EndsWith(kind, StringComparison.Ordinal) && name.Length <= kind.Length + 2)) Add(tokens[start].Start, name.Length + form.Length);
            i += form.Length - 1;
            return;
        }

        if (!NameWords.FamilyNames.Contains(tokens.First(i)) || (tokens[i - 1].Kind == TokenKind.Cjk && tokens.Touches(i) && !NameWords.ChineseBounds.Contains(tokens.First(i - 1)))) return;
        for (var given = 0; given <= 2; given++)
        {
            foreach (var title in NameWords.ChineseTitles)
            {
                if (!tokens.Reads(i + 1 + given, title) || (given > 0 && title == "总") || (title == "总" && tokens.First(i + 2) is '是' or '体' or '共' or '数' or '之' or '量' or '部' or '价' or '额' or '计')) continue;
                var length = 1 + given + title.Length;
                Add(at, length);
                i += length - 1;
                return;
            }
        }
    }
}

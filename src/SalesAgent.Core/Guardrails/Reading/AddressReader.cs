using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Reads links, e-mail addresses and phone numbers.</summary>
internal static class AddressReader
{
    private static readonly string[] Endings = ["com", "net", "org", "io", "co", "de", "cn", "uk", "eu", "example", "ai", "app", "dev", "info", "biz", "fr", "nl", "ch", "at", "us", "ca", "au", "jp", "hk", "sg", "test", "invalid", "ly", "me", "gl", "shop", "xyz", "top", "cc"];

    /// <summary>Reads them all, in text order, without overlaps.</summary>
    public static void Read(TokenList tokens, List<Mention> into)
    {
        var text = tokens.Text;
        for (var i = 0; i < tokens.Count; i++)
        {
            var start = tokens[i].Start;
            var end = tokens[i].Kind switch
            {
                TokenKind.Word or TokenKind.Number when StartsRun(text, start) && RunEnd(text, start) is var run && IsAddress(text.AsSpan(start, run - start)) => run,
                _ => 0,
            };
            if (end == 0) end = PhoneEnd(tokens, i);
            if (end == 0) continue;
            into.Add(new Mention { Kind = ClaimKind.Address, Start = start, End = end, Key = Fold(text.AsSpan(start, end - start)) });
            while (i + 1 < tokens.Count && tokens[i + 1].Start < end) i++;
        }
    }

    /// <summary>An address as it is compared: no scheme, no www, no closing slash, lower case; of a phone number the digits.</summary>
    public static string Fold(ReadOnlySpan<char> address)
    {
        var text = address.ToString().ToLowerInvariant();
        if (text.All(c => char.IsDigit(c) || "+-() ./·".Contains(c))) return string.Concat(text.Where(char.IsDigit)).TrimStart('0');
        foreach (var prefix in (string[])["https://", "http://", "mailto:", "www."])
            if (text.StartsWith(prefix, StringComparison.Ordinal)) text = text[prefix.Length..];
        return text.TrimEnd('/');
    }

    private static bool StartsRun(string text, int start) => start == 0 || !IsRunCharacter(text[start - 1]);

    private static bool IsRunCharacter(char c) => c < 128 && (char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '@' or '/' or ':' or '%' or '?' or '=' or '&' or '+' or '#' or '~');

    private static int RunEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsRunCharacter(text[end])) end++;
        while (end > start && text[end - 1] is '.' or ':' or '?' or '-' or '&' or '/') end--;
        return end;
    }

    private static bool IsAddress(ReadOnlySpan<char> run)
    {
        if (run.Length < 4 || run.IndexOfAny('.', '@', ':') < 0) return false;
        if (run.Contains("://", StringComparison.Ordinal)) return true;
        var at = run.IndexOf('@');
        if (at == 0 || at == run.Length - 1) return false;
        var host = at > 0 ? run[(at + 1)..] : run;
        var slash = host.IndexOfAny('/', '?', '#');
        if (slash >= 0) host = host[..slash];
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || dot == host.Length - 1) return false;
        var ending = host[(dot + 1)..];
        foreach (var c in ending)
            if (!char.IsAsciiLetter(c)) return false;
        if (at > 0) return true;
        var name = host[..dot];
        if (!name.ContainsAnyInRange('a', 'z') && !name.ContainsAnyInRange('A', 'Z')) return false;
        foreach (var known in Endings)
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase)) return char.IsLower(ending[0]) && (name.Length > 1);
        return false;
    }

    private static int PhoneEnd(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Number && tokens.First(i) != '+') return 0;
        var plus = tokens.First(i) == '+';
        var at = plus ? i + 1 : i;
        if (tokens[at].Kind != TokenKind.Number || (!plus && tokens.Touches(at) && tokens[at - 1].Kind is TokenKind.Mark && tokens.First(at - 1) is not ('(' or '：' or ':' or '（'))) return 0;
        // "10:00 2026-12-02" is a time and a day.
        if (tokens.First(at - 1) is ':' or '：' && tokens[at - 2].Kind == TokenKind.Number && tokens.Touches(at)) return 0;
        int digits = 0, groups = 0, end = 0;
        while (tokens[at].Kind == TokenKind.Number && tokens.Digits(at) > 0 && !Languages.IsCjk(tokens.First(at)))
        {
            digits += tokens.Digits(at);
            groups++;
            end = tokens[at].End;
            var gap = tokens.First(at + 1) is '-' or '(' or ')' or '/' ? 2 : 1;
            if (tokens[at + gap].Kind != TokenKind.Number || tokens[at + gap].Start - end > 2) break;
            at += gap;
        }

        var first = tokens.First(plus ? i + 1 : i);
        var isPhone = digits is >= 7 and <= 16 && (plus || (first == '0' && groups >= 2) || (groups == 1 && digits == 11 && first == '1') || (groups == 3 && digits >= 9));
        // 2026-12-01 is a date, not a phone number.
        return isPhone && !(digits == 8 && groups == 3 && !plus) ? end : 0;
    }
}

using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>What is concrete in an objection (D.5): a number, a rival or other name, a date, a requirement.</summary>
internal static partial class Specifics
{
    /// <summary>The first concrete thing, in the customer's words, or null when the words are general.</summary>
    public static string? In(ObjectionReading reading, ObjectionContext context)
    {
        var plain = CompatibilityForms.Plain(context.Text);
        return Found(Number(), plain) ?? Found(Date(), plain) ?? Rival(plain, context) ?? Found(Requirement(), plain) ?? Name(plain) ?? KindOfRequirement(reading);
    }

    private static string? Found(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match.Value.Trim() : null;

    private static string? Rival(string text, ObjectionContext context) =>
        (context.Lead?.Competition.Select(r => r.Name) ?? []).Concat(context.Seller.Competitors.Select(c => c.Name))
            .FirstOrDefault(name => name.Length > 1 && text.Contains(name, StringComparison.OrdinalIgnoreCase));

    // A capital inside a sentence, or a Latin word inside a Chinese one, is a name; "I" and our own product category are not.
    private static string? Name(string text)
    {
        var pattern = Languages.HasCjk(text) ? LatinWord() : CapitalWord();
        foreach (Match match in pattern.Matches(text))
        {
            if (match.Value is not ("I" or "IT" or "it" or "OK" or "ok" or "ROI" or "Honestly" or "CEO" or "CFO")) return match.Value;
        }

        return null;
    }

    // These kinds are requirements by their nature (our reading of D.5).
    private static string? KindOfRequirement(ObjectionReading reading) =>
        reading.Kind is ObjectionKind.TermsCompliance or ObjectionKind.Function ? reading.Own.First().Phrase : null;

    [GeneratedRegex(@"\d[\d.,]*\s?(%|k\b|万|千|元|块|天|个月|年)?|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|thousand)\b([ -]\w+)?|[一二三四五六七八九十两几]+(百|千|万|成|倍|折)[\u4e00-\u9fff]?|[一二三四五六七八九十两]+(个月|年|天|块|元)", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|christmas|(next|this|last) (week|month|quarter|year)|fiscal year|year end)\b|下周|下个?月|本月|下季度|本季度|上半年|下半年|今年|明年|年底|年后|过了年|春节|国庆|旺季|周[一二三四五六日]", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(must|it (has|needs) to|requires?|required)\b( \w+){1,2}|要求[\u4e00-\u9fff]{0,6}|必须[\u4e00-\u9fff]{1,6}", RegexOptions.IgnoreCase)]
    private static partial Regex Requirement();

    [GeneratedRegex(@"(?<=[a-z,;] )[A-Z][\w-]*")]
    private static partial Regex CapitalWord();

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9-]+")]
    private static partial Regex LatinWord();
}

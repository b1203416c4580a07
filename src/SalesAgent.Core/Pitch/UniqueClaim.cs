using System.Text.RegularExpressions;
using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>Whether a unique selling point may be said, and how (C.6).</summary>
public static partial class UniqueClaim
{
    /// <summary>Oldest source that carries an "only" claim, days.</summary>
    public const int OldestSourceDays = 180;

    /// <summary>
    /// The point in the language, or null when it must not be said: it claims to be the only or the first and C.6 does not
    /// hold. Chinese copy never carries an absolute term without evidence (Advertising Law art. 9(3)).
    /// </summary>
    public static string? Sayable(PitchSource source)
    {
        if (source.Product.Usp is not { } usp || usp.Text.In(source.Language) is not { } words) return null;
        return ClaimsToBeOnly(words) && !MayClaimOnly(source, usp) ? null : PitchSource.OneLine(words);
    }

    /// <summary>True when the words claim to be alone or on top: "the only", "number one", 唯一, 第一, 最好 …</summary>
    public static bool ClaimsToBeOnly(string words) => Absolute().IsMatch(words);

    private static bool MayClaimOnly(PitchSource source, UniquePoint usp) =>
        !string.IsNullOrWhiteSpace(usp.Evidence) && Recent(usp.Date, source.Today) && source.Seller.Territory.Count > 0
        && source.Seller.Competitors.All(c => c.Facts.Any(f => !string.IsNullOrWhiteSpace(f.Source) && Recent(f.Date, source.Today)));

    private static bool Recent(LocalDate? date, LocalDate today) => date is { } day && day <= today && Period.DaysBetween(day, today) <= OldestSourceDays;

    [GeneratedRegex(@"\bthe only\b|\bonly (one|provider|product|system|solution)\b|\bunique\b|\bnumber one\b|\bno\. ?1\b|\bfirst (and|in the world)\b|唯一|第一|独家|首创|首选|最(?:佳|好|大|低|高|强|先进)", RegexOptions.IgnoreCase)]
    private static partial Regex Absolute();
}

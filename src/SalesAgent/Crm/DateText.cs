using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>Dates that can be read in one way only: ISO and year-first forms, 2026年12月31日, dates with a month's name (English, German), Excel serial days, Unix times.</summary>
internal static partial class DateText
{
    private static readonly string[][] Months =
    [
        ["jan", "jän"], ["feb"], ["mar", "mär", "mrz"], ["apr"], ["may", "mai"], ["jun"], ["jul"], ["aug"], ["sep"], ["oct", "okt"], ["nov"], ["dec", "dez"],
    ];

    /// <summary>The date, or null.</summary>
    public static LocalDate? Read(string value)
    {
        var text = WithoutTime(value);
        if (YearFirst().Match(text) is { Success: true } iso) return Valid(Number(iso, 1), Number(iso, 2), Number(iso, 3));
        if (Named().Match(text) is { Success: true } named)
        {
            var month = Array.FindIndex(Months, names => names.Any(n => named.Groups["month"].Value.StartsWith(n, StringComparison.OrdinalIgnoreCase))) + 1;
            return month == 0 ? null : Valid(int.Parse(named.Groups["year"].Value, CultureInfo.InvariantCulture), month, int.Parse(named.Groups["day"].Value, CultureInfo.InvariantCulture));
        }

        return Serial(text);
    }

    /// <summary>A real date from 1900 to 2199, or null.</summary>
    public static LocalDate? Valid(int year, int month, int day) =>
        year is >= 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>The value without its time of day and zone.</summary>
    public static string WithoutTime(string value)
    {
        var text = CompatibilityForms.Plain(value).Trim();
        var time = TimeOfDay().Match(text);
        return time.Success ? text[..time.Index].TrimEnd(' ', ',', 'T') : text;
    }

    /// <summary>Days since 1899-12-30 as Excel counts them (1954 to 2119), 20261231, Unix seconds or milliseconds.</summary>
    private static LocalDate? Serial(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        if (number is >= 20_000 and < 80_000) return new LocalDate(1899, 12, 30).PlusDays((int)number);
        if (text.Contains('.')) return null;
        return text.Length switch
        {
            8 => Valid((int)(number / 10_000), (int)(number / 100 % 100), (int)(number % 100)),
            10 => Instant.FromUnixTimeSeconds((long)number).InUtc().Date,
            13 => Instant.FromUnixTimeMilliseconds((long)number).InUtc().Date,
            _ => null,
        };
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})\s*日?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[\s.,-]+(?<month>\p{L}{3,10})|(?<month>\p{L}{3,10})[\s.,]+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)[\s.,-]+(?<year>[0-9]{4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:[\sT]|(?<=日))[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]+)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT)?(?:\s*[+-][0-9]{2}:?[0-9]{2})?$")]
    private static partial Regex TimeOfDay();
}

using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>Reads the return date out of out-of-office notes (F.4): the latest date that the last note names.</summary>
public static partial class Absence
{
    private const int HalfYear = 182;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day on which the contact is back, by the last automatic reply on the card; null when there is none, or it names no date from its own day on.</summary>
    public static LocalDate? ReturnDate(LeadCard lead, LocalDate today)
    {
        var note = lead.Activities.Where(a => a.Date <= today && Correspondence.IsAutomatic(a)).OrderBy(a => a.Date).LastOrDefault();
        return note is null ? null : Dates(note.Subject + " \n " + note.Text, note.Date!.Value).Where(d => d >= note.Date).Select(d => (LocalDate?)d).Max();
    }

    /// <summary>Every date that the text names; a date without a year is of the year that puts it nearest after <paramref name="from"/>, or at most half a year before it.</summary>
    internal static IEnumerable<LocalDate> Dates(string text, LocalDate from)
    {
        foreach (Match match in Written().Matches(CompatibilityForms.Plain(text)))
        {
            var month = match.Groups["m"].Success ? Number(match.Groups["m"].Value) : Array.IndexOf(Months, match.Groups["name"].Value[..3].ToLowerInvariant()) + 1;
            var day = Number(match.Groups["d"].Value);
            var year = match.Groups["y"].Success ? Number(match.Groups["y"].Value) : (int?)null;
            if (Day(year ?? from.Year, month, day) is not { } date) continue;
            yield return year is null && date.PlusDays(HalfYear) < from && Day(from.Year + 1, month, day) is { } later ? later : date;
        }
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static LocalDate? Day(int year, int month, int day) =>
        year is >= 1990 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    // 2026-12-07 · 7.12.2026 · 2026年12月7日 · 12月7日 · 7(th) (of) December (2026) · December 7(th)(, 2026)
    [GeneratedRegex(@"\b(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})\b|\b(?<d>[0-9]{1,2})\.(?<m>[0-9]{1,2})\.(?<y>[0-9]{4})\b|((?<y>[0-9]{4})年)?(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})[日号]|\b(?<d>[0-9]{1,2})(st|nd|rd|th)?( of)? (?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?( (?<y>[0-9]{4}))?\b|\b(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?<d>[0-9]{1,2})(st|nd|rd|th)?\b(,? (?<y>[0-9]{4}))?", RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}

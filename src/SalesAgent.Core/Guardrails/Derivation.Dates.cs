using NodaTime;
using SalesAgent.Core.Guardrails.Arithmetic;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Days and times that follow from others: so many days between two dates, the end of a period, one o'clock here and there.</summary>
internal static partial class Derivation
{
    private const int SentencesAround = 12;
    private const int MostDays = 14;
    private const decimal DaysInMonth = 30.44m;

    private static readonly FoldedPhrases Ahead = new("in, left, from now, from today, until, remain, remaining, away, to go", "还有, 还剩, 离, 距, 到期, 以后, 之后");
    private static readonly FoldedPhrases Apart = new("before, after, ahead, left, until, between, early, late, to spare, later, earlier, in, since, on, ago, now, for, away, into", "离, 距, 早, 提前, 还有, 之前, 之后, 晚");
    private static readonly FoldedPhrases Zone = new("your time, my time, our time, here in, here, the time difference, local time, in denmark, in germany, in london, in berlin, in beijing, in new york, eastern, pacific, gmt, cet, that is, which is, so it's, it's", "您那边, 我这边, 我们这边, 当地, 北京时间, 也就是, 时差");

    private static bool DateOrTime(List<LedgerEntry> entries, int i, CheckContext context)
    {
        var claim = entries[i].Mention;
        var text = context.Text;
        var sentence = text.SentenceIndexAt(claim.Start);
        if (claim.Key.Length > 0)
        {
            // 15:00 in Beijing is 8:00 in Aarhus: the minutes stay.
            var at = text.Sentences[sentence];
            if (!Zone.Any(text.Folded, at.Start, at.End) || !entries.Exists(e => e.Verdict == ClaimVerdict.Supported && e.Mention.Key.Length > 3 && Math.Abs(text.SentenceIndexAt(e.Mention.Start) - sentence) <= 1 && e.Mention.Key[^2..] == claim.Key[^2..])) return false;
            entries[i] = entries[i] with { Verdict = ClaimVerdict.Derived, Support = "derived" };
            return true;
        }

        if (Resolve(claim, context.Brief.Today) is not { } day) return false;
        foreach (var from in Days(entries, i, context).Append(context.Brief.Today))
            for (var k = 0; k < entries.Count; k++)
            {
                if (entries[k].Mention is not { Kind: ClaimKind.Duration, Unit: "day" or "month" } length || entries[k].Verdict == ClaimVerdict.Unsupported || Math.Abs(text.SentenceIndexAt(length.Start) - sentence) > SentencesAround) continue;
                foreach (var sign in (ReadOnlySpan<int>)[1, -1])
                    if (length.Value < 4000 && (length.Unit == "month" ? from.PlusMonths(sign * (int)length.Value) : from.PlusDays(sign * (int)length.Value)) == day)
                    {
                        entries[i] = entries[i] with { Verdict = ClaimVerdict.Derived, Support = "derived" };
                        return true;
                    }
            }

        return false;
    }

    /// <summary>Days between two dates of the calculation, or from today to one.</summary>
    private static bool BetweenDates(Mention claim, List<LedgerEntry> entries, int i, CheckContext context)
    {
        if (claim.Unit is not ("day" or "month")) return false;
        var at = context.Text.SentenceAt(claim.Start);
        if (claim is { Unit: "day", Value: > 0 and < 400 } && Ahead.Any(context.Text.Folded, at.Start, at.End)
            && context.Brief.Today.PlusDays((int)claim.Value) is var then && context.Facts.Figures.Date(claim with { Kind = ClaimKind.Date, Day = (then.Year, then.Month, then.Day), DaysAgo = null, Key = "" }, context.Brief.Today) is not null) return true;
        var days = Days(entries, i, context);
        if (FromFactDate(claim, days, context)) return true;
        foreach (var a in days)
            foreach (var b in days.Append(context.Brief.Today))
            {
                if (a == b) continue;
                var apart = Math.Abs(Period.DaysBetween(a, b));
                if (claim.Unit == "day" ? Rounding.Fits(claim, apart) || claim.Value % 7 == 0 && Rounding.Fits(claim, Math.Round(apart / 7m) * 7) && Math.Abs(apart - claim.Value) <= 2 : claim.Value > 0 && Math.Abs(apart / DaysInMonth - claim.Value) <= 0.5m) return true;
            }

        return false;
    }

    /// <summary>"25 days before your holiday begins": one day of the text, one of a fact that the sentence is about.</summary>
    private static bool FromFactDate(Mention claim, List<LocalDate> days, CheckContext context)
    {
        var at = context.Text.SentenceAt(claim.Start);
        if (!Apart.Any(context.Text.Folded, at.Start, at.End)) return false;
        HashSet<string>? words = null;
        var figures = context.Facts.Figures.Mentions;
        for (var f = 0; f < figures.Count; f++)
            foreach (var date in figures[f])
                if (date is { Kind: ClaimKind.Date, Key.Length: 0, Day.Day: > 0 } && !context.Facts.Facts[f].Internal && Resolve(date, context.Brief.Today) is { } known && (days.Exists(day => Spans(claim, day, known)) || Spans(claim, context.Brief.Today, known))
                    && context.Facts.Words(f).Overlaps(words ??= context.WordsAt(claim.Start))) return true;
        return false;
    }

    private static bool Spans(Mention claim, LocalDate from, LocalDate to) =>
        Math.Abs(Period.DaysBetween(from, to)) is var apart && (claim.Unit == "day" ? apart == claim.Value || claim.Value % 7 == 0 && Math.Abs(apart - claim.Value) <= 2 : claim.Value > 0 && Math.Abs(apart / DaysInMonth - claim.Value) <= 0.5m);

    private static List<LocalDate> Days(List<LedgerEntry> entries, int i, CheckContext context)
    {
        var sentence = context.Text.SentenceIndexAt(entries[i].Mention.Start);
        List<LocalDate> days = [];
        for (var k = 0; k < entries.Count && days.Count < MostDays; k++)
            if (k != i && entries[k].Verdict != ClaimVerdict.Unsupported && entries[k].Mention.Kind == ClaimKind.Date && entries[k].Mention.Key.Length == 0 && context.Text.SentenceIndexAt(entries[k].Mention.Start) is var there && Math.Abs(sentence - there) <= SentencesAround && there <= sentence && Resolve(entries[k].Mention, days.Count > 0 && entries[k].Mention.Day.Month == 0 ? days[^1].PlusDays(14) : context.Brief.Today) is { } day) days.Add(day);
        return days;
    }

    /// <summary>The day that is meant: without a year the next one, unless it is less than half a year ago; null when there is no such day.</summary>
    public static LocalDate? Resolve(Mention date, LocalDate today)
    {
        var (year, month, day) = date.Day;
        if (date.DaysAgo is { } ago)
        {
            if (ago.From == ago.To) return today.PlusDays(-ago.From);
            for (var ahead = 0; date.Weekday > 0 && ahead < 7; ahead++)
                if ((int)today.PlusDays(ago.From > 0 ? -ahead - 1 : ahead).DayOfWeek == date.Weekday) return today.PlusDays(ago.From > 0 ? -ahead - 1 : ahead);
            return null;
        }

        if (day == 0) return null;
        if (month == 0)
        {
            for (var apart = 0; apart <= 31; apart++)
            {
                if (today.PlusDays(apart).Day == day) return today.PlusDays(apart);
                if (apart <= 15 && today.PlusDays(-apart).Day == day) return today.PlusDays(-apart);
            }

            return null;
        }

        var guess = year > 0 ? year : today.Year;
        if (guess is < 1 or > 9998 || month > 12 || day > CalendarSystem.Iso.GetDaysInMonth(guess, month)) return null;
        var stated = new LocalDate(guess, month, day);
        if (year > 0) return stated;
        var days = Period.DaysBetween(today, stated);
        return days < -182 ? stated.PlusYears(1) : days > 182 ? stated.PlusYears(-1) : stated;
    }
}

using NodaTime;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Figures that follow from others by arithmetic are derived (DESIGN §5): the sentence, or those just before it, state the operands,
/// or a price or rate of the facts is one of them. What does not compute stays unsupported.
/// </summary>
internal static class Derivation
{
    private const int SentencesBack = 6;
    private const int MostOperands = 14;
    // Small counts follow from almost any two others: they need their operands close by.
    private const decimal SmallCount = 20;

    private static readonly FoldedPhrases Yearly = new("a year, per year, yearly, annually, annual, the year, each year, every year, twelve months, 12 months, over a year, one year", "一年, 每年, 全年, 年费, 年底, 十二个月, 12 个月, 12个月");
    private static readonly FoldedPhrases Ahead = new("in, left, from now, from today, until, remain, remaining, away, to go", "还有, 还剩, 离, 距, 到期, 以后, 之后");
    private static readonly FoldedPhrases Rest = new("other, remaining, rest, further, left", "其余, 剩下, 余下, 另外");
    private static readonly FoldedPhrases Zone = new("your time, my time, our time, here in, here, local time, in denmark, in germany, in london, in berlin, in beijing, in new york, eastern, pacific, gmt, cet, that is, which is, so it's, it's", "您那边, 我这边, 我们这边, 当地, 北京时间, 也就是");

    /// <summary>Marks what follows; two rounds, so that a sum may build on one derived before.</summary>
    public static void Apply(List<LedgerEntry> entries, CheckContext context, Func<int, Topic> topicAt)
    {
        for (var round = 0; round < 2; round++)
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Verdict != ClaimVerdict.Unsupported) continue;
                var claim = entries[i].Mention;
                if (claim.Kind is ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration) Figure(entries, i, context, topicAt);
                else if (claim.Kind == ClaimKind.Date) DateOrTime(entries, i, context);
            }

        for (var i = 0; i < entries.Count && entries[i].Mention.Start < context.Text.SubjectEnd; i++)
            if (entries[i].Verdict == ClaimVerdict.Unsupported && entries.FindIndex(i + 1, e => Echoes(entries[i].Mention, e)) is >= 0 and var said) entries[i] = entries[i] with { Verdict = entries[said].Verdict, Support = entries[said].Support };
    }

    /// <summary>The subject may say what the message states with its source.</summary>
    private static bool Echoes(Mention claim, LedgerEntry later) =>
        later.Verdict is ClaimVerdict.Supported or ClaimVerdict.Derived && later.Mention.Kind == claim.Kind && later.Mention.Value == claim.Value && later.Mention.Key == claim.Key && later.Mention.Day == claim.Day && (later.Mention.Unit == claim.Unit || MeasureUnits.SameMoney(claim, later.Mention));

    private static void Figure(List<LedgerEntry> entries, int i, CheckContext context, Func<int, Topic> topicAt)
    {
        var text = context.Text;
        var claim = entries[i].Mention;
        var sentence = text.SentenceIndexAt(claim.Start);
        var operands = Operands(entries, i, text, sentence, claim.Kind == ClaimKind.Number && claim.Value < SmallCount ? 1 : SentencesBack);
        var at = text.Sentences[sentence];
        var yearly = Yearly.Any(text.Folded, at.Start, at.End);
        if (claim.Kind == ClaimKind.Duration && BetweenDates(claim, entries, i, context)
            || entries.Exists(e => e.Verdict == ClaimVerdict.Derived && e.Mention.Start < claim.Start && e.Mention.Kind == claim.Kind && e.Mention.Value == claim.Value && e.Mention.Unit == claim.Unit)
            || Follows(claim, operands, entries, yearly, out var horizon) && Settle(entries, horizon)
            || FromFacts(claim, operands, entries, sentence, yearly, context, topicAt(sentence)))
            entries[i] = entries[i] with { Verdict = ClaimVerdict.Derived, Support = "derived" };
    }

    /// <summary>A length of time that a calculation takes as its horizon ("three months like that") states nothing itself.</summary>
    private static bool Settle(List<LedgerEntry> entries, int horizon)
    {
        if (horizon >= 0) entries[horizon] = entries[horizon] with { Verdict = ClaimVerdict.NotAClaim };
        return true;
    }

    private static List<int> Operands(List<LedgerEntry> entries, int i, CheckedText text, int sentence, int back)
    {
        List<int> found = [];
        for (var k = Math.Min(entries.Count - 1, i + 8); k >= 0 && found.Count < MostOperands; k--)
        {
            var mention = entries[k].Mention;
            if (k == i || mention.Kind is not (ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration)) continue;
            var there = text.SentenceIndexAt(mention.Start);
            if (there > sentence) continue;
            if (sentence - there > back) break;
            var free = entries[k].Verdict == ClaimVerdict.Unsupported;
            if (!free || (there == sentence && mention.Kind == ClaimKind.Duration && mention.Unit is "month" or "day")) found.Add(k);
        }

        return found;
    }

    private static bool Follows(Mention claim, List<int> operands, List<LedgerEntry> entries, bool yearly, out int horizon)
    {
        horizon = -1;
        foreach (var i in operands)
        {
            var a = entries[i].Mention;
            var free = entries[i].Verdict == ClaimVerdict.Unsupported;
            if (!free && FromOne(claim, a, yearly)) return true;
            foreach (var k in operands)
            {
                var b = entries[k].Mention;
                if (k == i || free || !(FromTwo(claim, a, b) || yearly && a.Kind == ClaimKind.Money && b.Kind == ClaimKind.Number && Alike(claim, a) && Fits(claim, a.Value * b.Value * 12))) continue;
                if (entries[k].Verdict == ClaimVerdict.Unsupported)
                {
                    if (claim.Kind != ClaimKind.Money && !claim.Bare) continue;
                    horizon = k;
                }

                return true;
            }
        }

        return FromMany(claim, operands, entries);
    }

    /// <summary>A month's sum over a year and back; ten working days are two weeks.</summary>
    private static bool FromOne(Mention claim, Mention a, bool yearly) =>
        a.Working && claim is { Kind: ClaimKind.Duration, Unit: "day", Working: false } && Fits(claim, a.Value * 7 / 5)
        || a.Kind is ClaimKind.Money or ClaimKind.Duration or ClaimKind.Number && Alike(claim, a)
        && ((yearly || claim.Per == "year") && claim.Per is not "month" && a.Per is null or "month" && Fits(claim, a.Value * 12) || claim.Per == "month" && a.Per is null or "year" && Fits(claim, a.Value / 12));

    private static bool FromTwo(Mention claim, Mention a, Mention b)
    {
        if (Alike(a, b))
        {
            if ((Alike(claim, a) || claim.Kind == ClaimKind.Number && a.Kind == ClaimKind.Percentage) && (Fits(claim, a.Value + b.Value) || Fits(claim, a.Value - b.Value))) return true;
            if (claim.Kind == ClaimKind.Percentage && a.Kind != ClaimKind.Percentage && b.Value > 0 && a.Value > 0) return Close(claim, 100 * a.Value / b.Value) || Close(claim, 100 * (b.Value - a.Value) / b.Value) || Close(claim, 100 * (a.Value - b.Value) / b.Value);
            if (claim.Unit == "×" && b.Value > 0) return Fits(claim, a.Value / b.Value);
            if (claim.Kind == ClaimKind.Number && a.Kind == ClaimKind.Money && b.Value > 0 && Fits(claim, a.Value / b.Value)) return true;
        }

        // 2,400 boxes at 25 a minute.
        if (claim.Kind == ClaimKind.Duration && a.Kind == ClaimKind.Number && b is { Kind: ClaimKind.Number, Value: > 0 } && claim.Unit is "min" or "day" && Fits(claim, a.Value / b.Value * (claim.Value >= 60 && claim.Value % 60 == 0 && a.Value / b.Value < 60 ? 60 : 1))) return true;
        if (!Alike(claim, a)) return false;
        if (b.Kind == ClaimKind.Percentage && a.Kind != ClaimKind.Percentage)
            return Fits(claim, a.Value * b.Value / 100) || Fits(claim, a.Value * (100 - b.Value) / 100) || Fits(claim, a.Value * (100 + b.Value) / 100);
        // Thirty pounds of coffee at $14.50: a weight, where the prices are in another currency.
        if (b.Kind == ClaimKind.Number || b is { Kind: ClaimKind.Money, Unit: "GBP" } && claim.Unit != "GBP") return Fits(claim, a.Value * b.Value) || b.Value > 0 && Fits(claim, a.Value / b.Value);
        return b.Kind == ClaimKind.Duration && a.Kind is ClaimKind.Money or ClaimKind.Number && OverTime(claim, a, b);
    }

    private static bool OverTime(Mention claim, Mention rate, Mention time) => time.Unit switch
    {
        "month" => rate.Per != "year" && Fits(claim, rate.Value * time.Value) || rate.Per is null or "year" && Fits(claim, rate.Value * time.Value / 12),
        "day" => rate.Per != "week" && Fits(claim, rate.Value * time.Value) || rate.Per is null or "week" && Fits(claim, rate.Value * time.Value / 7),
        _ => Fits(claim, rate.Value * time.Value / 60),
    };

    /// <summary>The sum of all sums of the calculation, or the largest less the others.</summary>
    private static bool FromMany(Mention claim, List<int> operands, List<LedgerEntry> entries)
    {
        decimal sum = 0, most = 0;
        var addends = 0;
        foreach (var k in operands)
        {
            var mention = entries[k].Mention;
            if (entries[k].Verdict == ClaimVerdict.Unsupported || !Alike(claim, mention)) continue;
            sum += mention.Value;
            most = Math.Max(most, mention.Value);
            if (++addends > 2 && (Fits(claim, sum) || Fits(claim, most - (sum - most)))) return true;
        }

        return false;
    }

    /// <summary>A price or rate of the facts, times what the sentence states.</summary>
    private static bool FromFacts(Mention claim, List<int> operands, List<LedgerEntry> entries, int sentence, bool yearly, CheckContext context, Topic topic)
    {
        if (claim.Kind == ClaimKind.Number && Rest.Any(context.Text.Folded, Math.Max(0, claim.Start - 14), claim.Start))
            return operands.Exists(k => entries[k].Mention.Kind == ClaimKind.Number && context.Facts.Figures.Counts(claim.Value + entries[k].Mention.Value));
        if (claim.Kind is ClaimKind.Money or ClaimKind.Percentage)
            foreach (var (ours, theirs) in context.Facts.Figures.Compared(topic))
                if (FromTwo(claim, ours, theirs) || FromTwo(claim, theirs, ours)) return true;
        if (claim.Kind != ClaimKind.Money && !(claim.Bare && claim.Value >= 100)) return false;
        foreach (var (known, _) in context.Facts.Figures.Sums(topic))
        {
            if (known.Value <= 0) continue;
            if ((known.Per is not null || yearly) && FromOne(claim, known, yearly)) return true;
            foreach (var k in operands)
            {
                var mention = entries[k].Mention;
                if (known.Per is not null && mention.Kind == ClaimKind.Duration && context.Text.SentenceIndexAt(mention.Start) == sentence && FromTwo(claim, known, mention)) return entries[k].Verdict != ClaimVerdict.Unsupported || Settle(entries, k);
                if ((claim.Value >= 100 || context.Text.SentenceIndexAt(mention.Start) >= sentence - 1) && mention.Kind is ClaimKind.Number or ClaimKind.Percentage && entries[k].Verdict != ClaimVerdict.Unsupported && FromTwo(claim, known, mention)) return true;
            }
        }

        return false;
    }

    private static bool Alike(Mention a, Mention b)
    {
        if (a.Bare && b.Kind != ClaimKind.Percentage || b.Bare && a.Kind != ClaimKind.Percentage) return true;
        if (a.Kind != b.Kind) return false;
        return a.Kind switch
        {
            ClaimKind.Money => MeasureUnits.SameMoney(a, b),
            ClaimKind.Percentage => true,
            ClaimKind.Duration => a.Unit == b.Unit && a.Working == b.Working,
            _ => a.Unit == b.Unit,
        };
    }

    private static bool Fits(Mention claim, decimal result)
    {
        if (result <= 0) return false;
        var (low, high) = claim.Span;
        var slack = claim.Bound == Bound.Exact && claim.Kind == ClaimKind.Money && claim.Value >= 100 && claim.Value == decimal.Truncate(claim.Value) ? 0.5m : 0.005m;
        return result >= low - slack && result <= high + slack;
    }

    /// <summary>A share may be rounded to whole per cent.</summary>
    private static bool Close(Mention claim, decimal result)
    {
        var (low, high) = claim.Span;
        return result > 0 && result >= low - 0.5m && result <= high + 0.5m;
    }

    private static void DateOrTime(List<LedgerEntry> entries, int i, CheckContext context)
    {
        var claim = entries[i].Mention;
        var text = context.Text;
        var sentence = text.SentenceIndexAt(claim.Start);
        if (claim.Key.Length > 0)
        {
            // 15:00 in Beijing is 8:00 in Aarhus: the minutes stay.
            var at = text.Sentences[sentence];
            if (Zone.Any(text.Folded, at.Start, at.End) && entries.Exists(e => e.Verdict == ClaimVerdict.Supported && e.Mention.Key.Length > 3 && Math.Abs(text.SentenceIndexAt(e.Mention.Start) - sentence) <= 1 && e.Mention.Key[^2..] == claim.Key[^2..])) entries[i] = entries[i] with { Verdict = ClaimVerdict.Derived, Support = "derived" };
            return;
        }

        if (Resolve(claim, context.Brief.Today) is not { } day) return;
        foreach (var from in Days(entries, i, context).Append(context.Brief.Today))
            for (var k = 0; k < entries.Count; k++)
            {
                if (entries[k].Mention is not { Kind: ClaimKind.Duration, Unit: "day" or "month" } length || entries[k].Verdict == ClaimVerdict.Unsupported || Math.Abs(text.SentenceIndexAt(length.Start) - sentence) > 2 * SentencesBack) continue;
                foreach (var sign in (ReadOnlySpan<int>)[1, -1])
                    if (length.Value < 4000 && (length.Unit == "month" ? from.PlusMonths(sign * (int)length.Value) : from.PlusDays(sign * (int)length.Value)) == day)
                    {
                        entries[i] = entries[i] with { Verdict = ClaimVerdict.Derived, Support = "derived" };
                        return;
                    }
            }
    }

    /// <summary>Days between two dates of the calculation, or from today to one.</summary>
    private static bool BetweenDates(Mention claim, List<LedgerEntry> entries, int i, CheckContext context)
    {
        if (claim.Unit is not ("day" or "month")) return false;
        var at = context.Text.SentenceAt(claim.Start);
        if (claim is { Unit: "day", Value: > 0 and < 400 } && Ahead.Any(context.Text.Folded, at.Start, at.End)
            && context.Brief.Today.PlusDays((int)claim.Value) is var then && context.Facts.Figures.Date(claim with { Kind = ClaimKind.Date, Day = (then.Year, then.Month, then.Day), DaysAgo = null, Key = "" }, context.Brief.Today) is not null) return true;
        var days = Days(entries, i, context);
        foreach (var a in days)
            foreach (var b in days.Append(context.Brief.Today))
            {
                if (a == b) continue;
                var apart = Math.Abs(Period.DaysBetween(a, b));
                if (claim.Unit == "day" ? Fits(claim, apart) || claim.Value % 7 == 0 && Fits(claim, Math.Round(apart / 7m) * 7) && Math.Abs(apart - claim.Value) <= 2 : Math.Abs(Math.Abs(Period.Between(a, b, PeriodUnits.Months).Months) - claim.Value) == 0 && claim.Value > 0) return true;
            }

        return false;
    }

    private static List<LocalDate> Days(List<LedgerEntry> entries, int i, CheckContext context)
    {
        var sentence = context.Text.SentenceIndexAt(entries[i].Mention.Start);
        List<LocalDate> days = [];
        for (var k = 0; k < entries.Count && days.Count < MostOperands; k++)
            if (k != i && entries[k].Verdict != ClaimVerdict.Unsupported && entries[k].Mention.Kind == ClaimKind.Date && entries[k].Mention.Key.Length == 0 && context.Text.SentenceIndexAt(entries[k].Mention.Start) is var there && Math.Abs(sentence - there) <= 2 * SentencesBack && there <= sentence && Resolve(entries[k].Mention, days.Count > 0 && entries[k].Mention.Day.Month == 0 ? days[^1].PlusDays(14) : context.Brief.Today) is { } day) days.Add(day);
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

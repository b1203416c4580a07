using NodaTime;

namespace SalesAgent.Core.Shared;

/// <summary>Business-day arithmetic: Monday to Friday without the holidays supplied; none by default (our default, change it).</summary>
public sealed class BusinessCalendar(IReadOnlySet<LocalDate>? holidays = null)
{
    private readonly IReadOnlySet<LocalDate> _holidays = holidays ?? new HashSet<LocalDate>();

    /// <summary>Monday to Friday, no holidays.</summary>
    public static BusinessCalendar Default { get; } = new();

    /// <summary>True on a working day.</summary>
    public bool IsBusinessDay(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(date);

    /// <summary>The date itself when it is a business day, else the next one.</summary>
    public LocalDate OnOrAfter(LocalDate date)
    {
        while (!IsBusinessDay(date)) date = date.PlusDays(1);
        return date;
    }

    /// <summary>The date that lies that many business days later (or earlier, when negative); 0 gives <see cref="OnOrAfter"/>.</summary>
    public LocalDate Add(LocalDate date, int businessDays)
    {
        var step = Math.Sign(businessDays);
        for (var left = Math.Abs(businessDays); left > 0;)
        {
            date = date.PlusDays(step);
            if (IsBusinessDay(date)) left--;
        }

        return businessDays == 0 ? OnOrAfter(date) : date;
    }

    /// <summary>Business days after <paramref name="from"/> up to and including <paramref name="to"/>; 0 when <paramref name="to"/> is not later.</summary>
    public int Between(LocalDate from, LocalDate to)
    {
        var count = 0;
        for (var date = from.PlusDays(1); date <= to; date = date.PlusDays(1))
            if (IsBusinessDay(date)) count++;
        return count;
    }
}

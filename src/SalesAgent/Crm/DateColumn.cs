using System.Globalization;
using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>In which order a numeric date is written.</summary>
public enum DateOrder
{
    /// <summary>Day, month, year.</summary>
    DayFirst,
    /// <summary>Month, day, year.</summary>
    MonthFirst,
    /// <summary>Year, month, day.</summary>
    YearFirst,
}

/// <summary>
/// Reads the dates of one column. The order of 03/04/2026 is decided from all values of the column (and, where they
/// leave it open, from the file's other columns written alike); it is never guessed for one row. A value that can be
/// read in one way only is always read, whatever stands beside it. Two-digit years are years of this century.
/// </summary>
internal sealed class DateColumn
{
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalDate?> _read = new(StringComparer.Ordinal);
    private DateOrder? _asked;

    /// <summary>How numeric dates of one look ("/4" = slashes, year of four digits) can be read so far.</summary>
    private sealed class Shape
    {
        public bool[] Possible { get; } = [true, true, true];
        public bool Differs { get; set; }
        public string? Example { get; set; }
        public DateOrder? Decided { get; set; }
        public DateOrder? Only => Possible.Count(p => p) == 1 ? (DateOrder)Array.IndexOf(Possible, true) : null;
        public bool Conflicting => !Possible.Contains(true);
    }

    /// <summary>A value whose order nothing decides, or null when every value can be read.</summary>
    public string? Undecided => _shapes.Values.FirstOrDefault(s => s.Decided is null && s.Differs)?.Example;

    /// <summary>First pass: learns from a value which orders are possible.</summary>
    public void Learn(string value)
    {
        if (Numeric(value) is not { } date) return;
        if (!_shapes.TryGetValue(date.Look, out var shape)) _shapes.Add(date.Look, shape = new Shape());
        LocalDate? first = null;
        foreach (var order in Enum.GetValues<DateOrder>())
        {
            var read = date.As(order);
            if (read is null) shape.Possible[(int)order] = false;
            else if (first is null) first = read;
            else if (first != read) { shape.Differs = true; shape.Example ??= value; }
        }
    }

    /// <summary>Between the passes: fixes the orders, by what was asked for, by this column, else by the others.</summary>
    public void Decide(DateOrder? asked, IEnumerable<DateColumn> others)
    {
        _asked = asked;
        foreach (var (look, shape) in _shapes)
        {
            var elsewhere = others.Where(o => o != this).Select(o => o._shapes.GetValueOrDefault(look)).OfType<Shape>().ToList();
            var fromOthers = elsewhere.Where(s => s.Only is not null).Select(s => s.Only).Distinct().ToList();
            shape.Decided = shape.Only
                ?? (shape.Conflicting ? asked : null) // what can be read in one way is: the order only decides the others
                ?? (asked is { } order && shape.Possible[(int)order] ? asked : null)
                ?? (fromOthers is [{ } one] && elsewhere.All(s => s.Possible[(int)one]) && shape.Possible[(int)one] ? (DateOrder?)one : null)
                // A dot between day, month and a full year is day-first wherever it is written.
                ?? (look == ".4" && shape.Possible[(int)DateOrder.DayFirst] ? DateOrder.DayFirst : null);
        }
    }

    /// <summary>Second pass: the date, or null when it cannot be read. Times of day are dropped.</summary>
    public LocalDate? Read(string value)
    {
        if (_read.TryGetValue(value, out var date)) return date;
        if (_read.Count > 20_000) _read.Clear();
        return _read[value] = Compute(value);
    }

    /// <summary>True when the value is a date that can be read in several ways, and nothing decides which.</summary>
    public bool IsAmbiguous(string value) => Read(value) is null && Numeric(value) is { } date && Readings(date).Count > 1;

    private LocalDate? Compute(string value)
    {
        if (Numeric(value) is not { } date) return DateText.Read(value);
        if (Readings(date) is [var only]) return only;
        var shape = _shapes.GetValueOrDefault(date.Look);
        return (shape is null ? _asked : shape.Decided) is { } order ? date.As(order) : null;
    }

    private static List<LocalDate> Readings(NumericDate date) => [.. Enum.GetValues<DateOrder>().Select(date.As).OfType<LocalDate>().Distinct()];

    /// <summary>Three numbers between equal separators, none of them an obvious year of four digits in front; null for every other way to write a date.</summary>
    private static NumericDate? Numeric(string value)
    {
        var text = DateText.WithoutTime(value);
        if (text.Length is < 5 or > 10 || !char.IsAsciiDigit(text[0])) return null;
        var separator = text.FirstOrDefault(c => !char.IsAsciiDigit(c));
        if (separator is not ('/' or '-' or '.')) return null;
        var parts = text.Split(separator);
        if (parts.Length != 3 || parts[0].Length > 2 || parts[1].Length is 0 or > 2 || parts[2].Length is not (2 or 4)) return null;
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var a)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var c)
            ? new NumericDate(a, b, c, separator + (parts[2].Length == 4 ? "4" : "2"))
            : null;
    }

    private readonly record struct NumericDate(int A, int B, int C, string Look)
    {
        public LocalDate? As(DateOrder order) => order switch
        {
            DateOrder.DayFirst => DateText.Valid(Year(C), B, A),
            DateOrder.MonthFirst => DateText.Valid(Year(C), A, B),
            _ => Look[1] == '4' ? null : DateText.Valid(Year(A), B, C),
        };

        private static int Year(int year) => year < 100 ? 2000 + year : year;
    }
}

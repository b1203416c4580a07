using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>What begins the decimals of a sum.</summary>
public enum DecimalMark
{
    /// <summary>1,234.56.</summary>
    Point,
    /// <summary>1.234,56.</summary>
    Comma,
}

/// <summary>
/// Reads the sums of one column. Whether the dot or the comma is the decimal mark is decided from all of its values:
/// "12.000,50" and "1.234.567" prove a comma, "22,700.00" and "12.5" a dot. A single mark before exactly three digits
/// ("2.268") proves nothing: where nothing else settles it, it is asked, never guessed.
/// </summary>
/// <param name="asked">The mark that the user names, or null.</param>
/// <param name="usual">The mark that the sheet's script leaves no choice about (Chinese writes the dot), or null.</param>
internal sealed class AmountColumn(DecimalMark? asked = null, DecimalMark? usual = null)
{
    /// <summary>The reason for a cell that is no sum at all.</summary>
    public static readonly LocalizedText NotMoney = new("is not a sum of money", "不是金额");

    private static readonly LocalizedText Ambiguous = new(
        "may be thousands or decimals: one mark before three digits, and the column does not settle which; say it with --decimal",
        "三位数字前的符号既可能是千位分隔，也可能是小数点，而这一列无法判断；请用 --decimal 指定");

    private readonly char? _asked = Sign(asked), _usual = Sign(usual);
    private bool _comma, _dot;

    /// <summary>Sums that can be read in two ways and that nothing settles.</summary>
    public int Undecided => Settled is null ? AmbiguousCount : 0;

    /// <summary>The first of them, or null.</summary>
    public string? Example { get; private set; }

    private int AmbiguousCount { get; set; }

    private char? Settled => _asked ?? (_comma != _dot ? (_comma ? ',' : '.') : _comma ? null : _usual);

    /// <summary>First pass: learns from a value.</summary>
    public void Learn(string cell)
    {
        if (AmountText.Of(cell) is not { } amount) return;
        var digits = amount.Digits;
        int dot = digits.LastIndexOf('.'), comma = digits.LastIndexOf(',');
        if (dot < 0 && comma < 0) return;
        if (dot >= 0 && comma >= 0) { if (comma > dot) _comma = true; else _dot = true; return; }
        var mark = dot >= 0 ? '.' : ',';
        var at = Math.Max(dot, comma);
        if (digits.IndexOf(mark) != at) { if (mark == '.') _comma = true; else _dot = true; return; } // 1.234.567
        if (IsAmbiguous(digits, at))
        {
            AmbiguousCount++;
            Example ??= cell.Trim();
            return;
        }

        if (mark == '.') _dot = true; else _comma = true;
    }

    /// <summary>Second pass: the number in whole units of the currency, or null with the reason.</summary>
    public (decimal? Value, LocalizedText? Reason) Read(AmountText amount)
    {
        int dot = amount.Digits.LastIndexOf('.'), comma = amount.Digits.LastIndexOf(',');
        var mark = dot >= 0 && comma >= 0 ? (comma > dot ? ',' : '.') : MarkOf(amount.Digits, dot, comma);
        if (mark is null) return (null, Ambiguous);
        if (amount.Number(mark.Value) is not { } number) return (null, NotMoney);
        if (number < 0) return (null, new("is negative; the value of a deal is 0 or more", "是负数；商机金额应为 0 或以上"));
        return number * amount.Scale > 1_000_000_000_000_000m ? (null, new("is larger than any deal", "超出合理范围")) : (number * amount.Scale, null);
    }

    private char? MarkOf(string digits, int dot, int comma)
    {
        if (dot < 0 && comma < 0) return '.';
        var (mark, other, at) = dot >= 0 ? ('.', ',', dot) : (',', '.', comma);
        if (digits.IndexOf(mark) != at) return other;
        return IsAmbiguous(digits, at) ? Settled : mark;
    }

    private static char? Sign(DecimalMark? mark) => mark switch { null => null, DecimalMark.Comma => ',', _ => '.' };

    /// <summary>One mark with one to three digits before it and exactly three after it. Digits grouped by an apostrophe leave no choice.</summary>
    private static bool IsAmbiguous(string digits, int at) =>
        digits.Length - at - 1 == 3 && digits.TrimStart('-').IndexOf(digits[at]) is >= 1 and <= 3 && digits.TrimStart('-')[0] != '0' && !digits.Contains('\'');
}

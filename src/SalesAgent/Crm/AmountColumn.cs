using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>
/// Reads the sums of one column. Whether the dot or the comma is the decimal mark is decided from all of its values:
/// "12.000,50" proves a comma, "22,700.00" a dot. "12.000" alone proves nothing: it is read as twelve thousand (money has
/// no three decimals) unless the column shows that it writes thousands without a mark.
/// </summary>
internal sealed class AmountColumn
{
    /// <summary>The reason for a cell that is no sum at all.</summary>
    public static readonly LocalizedText NotMoney = new("is not a sum of money", "不是金额");

    private bool _comma, _dot, _plainThousands;

    /// <summary>First pass: learns from a value.</summary>
    public void Learn(string cell)
    {
        if (AmountText.Of(cell) is not { } amount) return;
        var digits = amount.Digits;
        int dot = digits.LastIndexOf('.'), comma = digits.LastIndexOf(',');
        if (dot < 0 && comma < 0)
        {
            _plainThousands |= digits.TrimStart('-').Length > 3 && !digits.Contains('\'') && !cell.Any(char.IsWhiteSpace);
            return;
        }

        if (dot >= 0 && comma >= 0) { if (comma > dot) _comma = true; else _dot = true; return; }
        var mark = dot >= 0 ? '.' : ',';
        var at = Math.Max(dot, comma);
        if (digits.IndexOf(mark) != at) { if (mark == '.') _comma = true; else _dot = true; return; } // 1.234.567
        if (Ambiguous(digits, at)) return;
        if (mark == '.') _dot = true; else _comma = true;
    }

    /// <summary>Second pass: the number in whole units of the currency, or null with the reason.</summary>
    public (decimal? Value, LocalizedText? Reason) Read(AmountText amount)
    {
        int dot = amount.Digits.LastIndexOf('.'), comma = amount.Digits.LastIndexOf(',');
        var mark = dot >= 0 && comma >= 0 ? (comma > dot ? ',' : '.') : DecimalMark(amount.Digits, dot, comma);
        if (mark is null) return (null, new("the mark before three digits may group thousands or begin decimals, and the column shows both", "三位数字前的符号既可能是千位分隔，也可能是小数点，而这一列两种写法都有"));
        if (amount.Number(mark.Value) is not { } number) return (null, NotMoney);
        if (number < 0) return (null, new("is negative; the value of a deal is 0 or more", "是负数；商机金额应为 0 或以上"));
        return number * amount.Scale > 1_000_000_000_000_000m ? (null, new("is larger than any deal", "超出合理范围")) : (number * amount.Scale, null);
    }

    private char? DecimalMark(string digits, int dot, int comma)
    {
        if (dot < 0 && comma < 0) return '.';
        var (mark, other, at) = dot >= 0 ? ('.', ',', dot) : (',', '.', comma);
        if (digits.IndexOf(mark) != at) return other;
        if (!Ambiguous(digits, at)) return mark;
        if (_comma != _dot) return _comma ? ',' : '.';
        return _comma || _plainThousands ? null : other;
    }

    /// <summary>One mark with one to three digits before it and exactly three after it.</summary>
    private static bool Ambiguous(string digits, int at) =>
        digits.Length - at - 1 == 3 && digits.TrimStart('-').IndexOf(digits[at]) is >= 1 and <= 3 && digits.TrimStart('-')[0] != '0';
}

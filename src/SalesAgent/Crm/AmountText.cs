using System.Globalization;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Crm;

/// <summary>A sum of money as a cell holds it: digits with their separators, what multiplies them, and the currency written beside them.</summary>
/// <param name="Digits">Digits, separators and a sign.</param>
/// <param name="Scale">10,000 for 万, 100,000,000 for 亿, 1,000 for k, else 1.</param>
/// <param name="Currency">ISO code, <c>$</c> or <c>¥</c> where the sign alone stands there, or null.</param>
internal readonly partial record struct AmountText(string Digits, decimal Scale, string? Currency)
{
    private static readonly (string Sign, string Code)[] Signs =
    [
        ("US$", "USD"), ("CA$", "CAD"), ("C$", "CAD"), ("A$", "AUD"), ("AU$", "AUD"), ("HK$", "HKD"), ("NT$", "TWD"), ("S$", "SGD"), ("CN¥", "CNY"), ("JP¥", "JPY"),
        ("€", "EUR"), ("Euro", "EUR"), ("US Dollar", "USD"), ("Pound", "GBP"), ("£", "GBP"), ("人民币", "CNY"), ("RMB", "CNY"), ("欧元", "EUR"), ("美元", "USD"), ("英镑", "GBP"), ("日元", "JPY"), ("港元", "HKD"), ("港币", "HKD"), ("元", "CNY"), ("圆", "CNY"),
        ("CHF", "CHF"), ("Fr.", "CHF"), ("￥", "¥"), ("¥", "¥"), ("$", "$"),
    ];

    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "EUR", "USD", "GBP", "CHF", "CNY", "JPY", "HKD", "TWD", "SGD", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "TRY",
        "INR", "KRW", "THB", "IDR", "MYR", "PHP", "VND", "AED", "SAR", "ILS", "ZAR", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "EGP", "NGN", "KES", "UAH", "KZT", "MOP", "KWD", "BHD", "QAR",
    };

    private static readonly HashSet<string> NotYet = new(StringComparer.Ordinal)
    {
        "tbd", "tba", "tbc", "na", "notavailable", "tobedetermined", "tobeconfirmed", "tobeagreed", "negotiable", "onrequest", "pricedonrequest", "priceonrequest", "poa", "open", "unknown",
        "面议", "面谈", "价格面议", "另议", "待议", "待定", "未定", "待确认", "待报价", "未报价", "待商议", "待评估", "待估", "不详", "未知", "暂无", "无", "aufanfrage", "offen", "nochoffen", "ka", "keineangabe",
    };

    /// <summary>True when the cell says that the sum is not known yet (面议, TBD, n/a, a dash): nothing to read, and no mistake.</summary>
    public static bool IsUnknown(string cell) => NameKey.Of(cell) is var key && (key.Length == 0 ? cell.All(c => !char.IsSymbol(c)) : NotYet.Contains(key));

    /// <summary>Takes a cell apart, or null when it is no sum of money. Full-width digits and marks are read as plain ones.</summary>
    public static AmountText? Of(string cell)
    {
        // A raised or circled digit is a footnote: made plain it would become a digit of the sum.
        if (cell.Any(c => c is '\u00b2' or '\u00b3' or '\u00b9' or (>= '\u2460' and <= '\u2473'))) return null;
        var text = CompatibilityForms.Plain(cell).Trim();
        var currency = CurrencyIn(text, out var rest);
        var match = Sum().Match(rest);
        if (!match.Success) return null;
        var scale = match.Groups["unit"].Value switch { "万" or "w" or "W" => 10_000m, "亿" => 100_000_000m, "k" or "K" => 1_000m, _ => 1m };
        var digits = Blank().Replace(match.Groups["digits"].Value, "");
        var negative = match.Groups["sign"].Length + match.Groups["inner"].Length > 0 || match.Groups["open"].Length > 0;
        return new AmountText(negative ? "-" + digits : digits, scale, currency);
    }

    /// <summary>The currency that a header or a currency cell names, or null.</summary>
    public static string? CurrencyIn(string text) => CurrencyIn(text, out _) is { Length: 3 } code ? code : null;

    private static string? CurrencyIn(string text, out string rest)
    {
        rest = text;
        foreach (Match word in Word().Matches(text))
        {
            if (!Codes.Contains(word.Value.ToUpperInvariant())) continue;
            rest = text.Remove(word.Index, word.Length).Trim();
            return word.Value.ToUpperInvariant();
        }

        foreach (var (sign, code) in Signs)
        {
            var at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0) continue;
            rest = text.Remove(at, sign.Length).Trim();
            return code;
        }

        return null;
    }

    /// <summary>The number, with <paramref name="decimalMark"/> before its decimals, or null.</summary>
    public decimal? Number(char decimalMark)
    {
        var grouping = decimalMark == '.' ? ',' : '.';
        var at = Digits.IndexOf(decimalMark);
        var whole = at < 0 ? Digits : Digits[..at];
        if (at >= 0 && (Digits.IndexOf(decimalMark, at + 1) >= 0 || Digits.IndexOf(grouping, at) >= 0)) return null;
        if (!Grouped(whole.TrimStart('-'), grouping)) return null;
        var plain = whole.Replace(grouping.ToString(), "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal) + (at < 0 ? "" : "." + Digits[(at + 1)..]);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>1,234,567 has groups of three; Indian 12,34,567 is read too; 1,23 has none.</summary>
    private static bool Grouped(string whole, char grouping)
    {
        var groups = whole.Split(grouping, '\'');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups[^1].Length == 3 && groups[1..^1].All(g => g.Length is 2 or 3));
    }

    [GeneratedRegex(@"^(?<sign>[-−–]?)\s*(?<open>\(?)\s*(?<inner>[-−–]?)(?<digits>[0-9][0-9.,'’ \u00a0\u202f\u2009]*)\s*(?<unit>万|亿|[kKwW])?\s*\)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Sum();

    [GeneratedRegex(@"[\s\u00a0\u202f\u2009’]")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])")]
    private static partial Regex Word();
}

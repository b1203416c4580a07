using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SalesAgent.Core.Shared;

/// <summary>Prints every number, sum and date that appears in a text, in one way for each language, whatever the machine's culture.</summary>
public static class Figures
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly Dictionary<string, string> ChineseUnits = new(StringComparer.Ordinal)
    {
        ["CNY"] = "元", ["EUR"] = "欧元", ["USD"] = "美元", ["GBP"] = "英镑", ["JPY"] = "日元", ["HKD"] = "港元",
        ["CHF"] = "瑞士法郎", ["CAD"] = "加元", ["AUD"] = "澳元", ["SGD"] = "新加坡元", ["TWD"] = "新台币",
    };

    private static readonly Dictionary<string, string> EnglishUnits = new(StringComparer.Ordinal)
    {
        ["CNY"] = "yuan", ["EUR"] = "euros", ["USD"] = "US dollars", ["GBP"] = "pounds", ["JPY"] = "yen", ["HKD"] = "Hong Kong dollars",
        ["CHF"] = "Swiss francs", ["CAD"] = "Canadian dollars", ["AUD"] = "Australian dollars", ["SGD"] = "Singapore dollars", ["TWD"] = "Taiwan dollars",
    };

    /// <summary>A number with thousands separators and no needless decimals: 30,000 or 12.5.</summary>
    public static string Number(decimal value, int decimals = 2) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("#,0." + new string('#', decimals), Invariant);

    /// <summary>Money: "EUR 30,000" or "30,000欧元"; with both decimals or none.</summary>
    public static string Amount(decimal amount, string currency, Language language)
    {
        var rounded = decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
        var number = rounded.ToString(rounded == decimal.Truncate(rounded) ? "#,0" : "#,0.00", Invariant);
        return language == Language.Chinese
            ? number + (ChineseUnits.TryGetValue(currency, out var unit) ? unit : " " + currency)
            : currency + " " + number;
    }

    /// <summary>Money: "EUR 30,000" or "30,000欧元".</summary>
    public static string Amount(Money money, Language language) => Amount(money.Amount, money.Currency, language);

    /// <summary>A rate: "EUR 4,000 per month" or "每月4,000欧元". For a unit of the product's own, name it in <paramref name="unit"/>.</summary>
    public static string Amount(Rate rate, Language language, string? unit = null)
    {
        var sum = Amount(rate.Amount, rate.Currency, language);
        if (rate.Per is null) return sum;
        var per = unit ?? language.Pick(rate.Per.Value.ToString().ToLowerInvariant(), rate.Per.Value switch
        {
            RatePeriod.Hour => "小时",
            RatePeriod.Day => "天",
            RatePeriod.Week => "周",
            RatePeriod.Month => "月",
            RatePeriod.Quarter => "季度",
            RatePeriod.Year => "年",
            RatePeriod.User => "用户",
            _ => "单位",
        });
        return language.Pick($"{sum} per {per}", $"每{per}{sum}");
    }

    /// <summary>A rate as it is said aloud: "4,000 euros a month" or "每月4,000欧元". A currency without a spoken name and a unit of the product's own are printed as in writing.</summary>
    public static string Spoken(Rate rate, Language language)
    {
        if (language == Language.Chinese || rate.Per == RatePeriod.Unit || !EnglishUnits.TryGetValue(rate.Currency, out var unit)) return Amount(rate, language);
        var sum = Number(rate.Amount) + " " + unit;
        return rate.Per is { } per ? sum + (per == RatePeriod.Hour ? " an " : " a ") + per.ToString().ToLowerInvariant() : sum;
    }

    /// <summary>A share between 0 and 1 as a percentage: "12.5 %" or "12.5%".</summary>
    public static string Percent(decimal share, Language language, int decimals = 1) =>
        Number(share * 100, decimals) + language.Pick(" %", "%");

    /// <summary>A date: "1 December 2026" or "2026年12月1日".</summary>
    public static string Date(LocalDate date, Language language) =>
        language == Language.Chinese
            ? string.Create(Invariant, $"{date.Year}年{date.Month}月{date.Day}日")
            : LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu").Format(date);

    /// <summary>A date without its year: "1 December" or "12月1日"; for a date whose year nobody doubts.</summary>
    public static string DayMonth(LocalDate date, Language language) =>
        language == Language.Chinese
            ? string.Create(Invariant, $"{date.Month}月{date.Day}日")
            : LocalDatePattern.CreateWithInvariantCulture("d MMMM").Format(date);

    /// <summary>A date as data: 2026-12-01.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

using System.Globalization;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Objections;

/// <summary>Finds the price a customer names for the whole deal: "we could do 25,000", 最多给2.5万.</summary>
public static partial class CounterOffer
{
    /// <summary>
    /// The figure the customer offers, in the deal's currency, or null. Counts only when words of offering stand before it, no other
    /// currency is named, and it lies between a fifth of the deal and the deal itself: anything else is a unit price, a share, or a rival's quote.
    /// </summary>
    public static Money? Find(string text, Money list)
    {
        var words = ObjectionClassifier.Normalise(text);
        foreach (Match match in Offered().Matches(words))
        {
            if (!decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 1_000_000_000_000m) continue;
            var amount = number * match.Groups["scale"].Value switch { "k" => 1_000m, "万" => 10_000m, _ => 1m };
            var currency = Currency(match.Groups["before"].Value + match.Groups["after"].Value);
            if ((currency is null || currency == list.Currency) && amount >= list.Amount / 5 && amount <= list.Amount) return new Money(amount, list.Currency);
        }

        return Share(words) is { } share ? list with { Amount = list.Amount * (1 - share) } : null;
    }

    /// <summary>
    /// The share of the price that the customer asks us to take off, above 0 and below 1, or null: "25% off", 便宜30%, 让10个点, 打八折 (pay 80 %), 八五折.
    /// A discount that somebody else gave them is a comparison and not a request.
    /// </summary>
    public static decimal? Share(string text)
    {
        var words = ObjectionClassifier.Normalise(text);
        var dense = words.Replace(" ", "", StringComparison.Ordinal);
        if ((Named(Percent(), words) ?? Named(ChinesePercent(), dense)) is { } named) return named;
        if (Fold().Match(dense) is not { Success: true } fold || TheirDiscount().IsMatch(dense[..fold.Index])) return null;
        var paid = Digits.IndexOf(fold.Groups["tenth"].Value[0], StringComparison.Ordinal) % 10 / 10m;
        if (fold.Groups["hundredth"].Value is [var digit]) paid += Digits.IndexOf(digit, StringComparison.Ordinal) % 10 / 100m;
        return paid is > 0 and < 1 ? 1 - paid : null;
    }

    private static decimal? Named(Regex form, string words)
    {
        foreach (Match match in form.Matches(words))
        {
            var share = decimal.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture) / 100;
            if (share is > 0 and < 1 && !TheirDiscount().IsMatch(words[..match.Index])) return share;
        }

        return null;
    }

    // Position modulo ten is the digit's value, in both scripts.
    private const string Digits = "0123456789零一二三四五六七八九";

    [GeneratedRegex(@"(?<![0-9.,])(?<percent>[0-9]{1,3}(?:\.[0-9]{1,2})?)\s?(?:%|percent|per cent)\s?(?:off\b|discount\b|less\b|cheaper\b|reduction\b)")]
    private static partial Regex Percent();

    // 成本降20%, 销量下降20% tell of something else than the price; 降到80% is what they would pay.
    [GeneratedRegex(@"(?<!下|成本|费用|能耗|油耗|人工|效率|预算|销量|业绩|利润)(?:便宜|优惠|降价?|让利?)(?<percent>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?:%|个点)")]
    private static partial Regex ChinesePercent();

    [GeneratedRegex(@"(?<tenth>[1-9一二三四五六七八九])(?:\.?(?<hundredth>[0-9一二三四五六七八九]))?折")]
    private static partial Regex Fold();

    [GeneratedRegex(@"(?:(?:gave|gives|offered|offers|quoted) (?:us|me)[^.?!]{0,20}|(?:vendor|competitor|supplier|they|rival)s?\b[^.?!]{0,30}|(?:人家|别家|别人|另一家|其他家|同行|他们|对手|隔壁)[^。？！?!]{0,12})$")]
    private static partial Regex TheirDiscount();

    private static string? Currency(string mark) => mark switch
    {
        "" => null,
        "$" or "usd" or "dollars" or "美元" => "USD",
        "€" or "eur" or "euro" or "euros" or "欧元" => "EUR",
        "£" or "gbp" or "pounds" or "英镑" => "GBP",
        _ => "CNY",
    };

    [GeneratedRegex(@"(?:we(?:'d| would| can| could)?(?: only)? (?:pay|offer|do|go to|go up to|spend)|i(?:'d| would| can| could)?(?: only)? (?:pay|offer|do|go to|spend)|at most|no more than|最多给?|只能给?|只肯给?|只出|能出|出|给到|给您|给你)\s?(?<before>eur|usd|gbp|cny|rmb|[$€£¥])?\s?(?<number>\d[\d,]*(?:\.\d+)?)\s?(?<scale>k\b|万)?\s?(?<after>euros?|dollars|pounds|yuan|eur|usd|gbp|cny|rmb|欧元|美元|英镑|元|块)?(?![%\d]|\s?(?:percent|days?|months?|years?|天|个月|年|折|per|a month|each))")]
    private static partial Regex Offered();
}

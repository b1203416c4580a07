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

        return null;
    }

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

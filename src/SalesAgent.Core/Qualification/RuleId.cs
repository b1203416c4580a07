namespace SalesAgent.Core.Qualification;

/// <summary>Ids of rules as people write them: "RF-08", "rf8", "RF08".</summary>
internal static class RuleId
{
    private static readonly string[] Flags = [.. Enumerable.Range(0, 15).Select(n => $"RF-{n:00}")];
    private static readonly string[] Stops = [.. Enumerable.Range(0, 11).Select(n => $"DQ-{n:00}")];

    /// <summary>The id in its one spelling.</summary>
    public static string Of(string prefix, int number) => prefix == "RF" ? Flags[number] : Stops[number];

    /// <summary>The number of an id, 1 to <paramref name="most"/>; null when the text is not such an id.</summary>
    public static int? Number(ReadOnlySpan<char> text, string prefix, int most)
    {
        text = text.Trim();
        if (!text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return null;
        return int.TryParse(text[prefix.Length..].TrimStart("- _"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
    }
}

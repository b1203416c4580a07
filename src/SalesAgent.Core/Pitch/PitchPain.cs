using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>A problem of the customer, with what can be said of it in the pitch's language.</summary>
public sealed record PitchPain
{
    private const int LongestEnglish = 14;
    private const int LongestChinese = 26;
    private const int LongestMetric = 8;

    /// <summary>The problem as it stands on the card, in whichever language.</summary>
    public required string Original { get; init; }
    /// <summary>The problem in the customer's words, or null when it is in the other language or too long to be said in one breath.</summary>
    public string? Words { get; init; }
    /// <summary>True when the words speak in the customer's own person ("our drivers …") and must be quoted, not retold.</summary>
    public bool Quoted { get; init; }
    /// <summary>Its measure, when it can be said and the words do not hold it already.</summary>
    public string? Metric { get; init; }
    /// <summary>What it costs, as spoken.</summary>
    public string? Cost { get; init; }
    /// <summary>The cost of a year, when the cost is given for a shorter period (F4: the inputs are said beside it).</summary>
    public string? YearCost { get; init; }
    /// <summary>How <see cref="YearCost"/> follows, as a fact.</summary>
    public Fact? Derivation { get; init; }
    /// <summary>Need points (F2): 3 for the first pain on the card, 2 for the second, 1 for the others (our default).</summary>
    public required int NeedPoints { get; init; }

    /// <summary>The card's pains in order; without any, what the contact said about need in their own words.</summary>
    public static IReadOnlyList<PitchPain> Of(PitchSource source)
    {
        if (source.Lead is not { } lead) return [];
        if (lead.Pains.Count > 0) return [.. lead.Pains.Where(p => !string.IsNullOrWhiteSpace(p.Text)).Select((pain, i) => From(source, pain, i))];
        var said = lead.Evidence.FirstOrDefault(e => e.Criterion == Criterion.Need && e.Grade is not (Grade.Negative or Grade.Unknown) && !string.IsNullOrWhiteSpace(e.Quote)
            && e.Kind is not (ActivityKind.Note or ActivityKind.Web) && (e.By is null || string.Equals(e.By, lead.Contact?.Name, StringComparison.OrdinalIgnoreCase)));
        return said is null ? [] : [From(source, new Pain { Text = said.Quote! }, 0) with { Quoted = true }];
    }

    private static PitchPain From(PitchSource source, Pain pain, int index)
    {
        var language = source.Language;
        var words = source.Sayable(pain.Text, language.Pick(LongestEnglish, LongestChinese));
        var year = YearOf(pain.Cost);
        return new PitchPain
        {
            Original = PitchSource.OneLine(pain.Text),
            Words = words,
            Quoted = SpeaksInFirstPerson(pain.Text),
            Metric = SayableMetric(source, pain.Metric) is { } metric && words?.Contains(metric, StringComparison.OrdinalIgnoreCase) != true ? metric : null,
            Cost = pain.Cost is { } cost ? Figures.Spoken(cost, language) : null,
            YearCost = year is { } y ? Figures.Spoken(new Rate(y.Total, pain.Cost!.Currency), language) : null,
            Derivation = year is { } d ? Derive(pain.Cost!, d.Times, d.Total, index + 1) : null,
            NeedPoints = Math.Max(1, 3 - index),
        };
    }

    /// <summary>Digits and signs can be said in any language; words only in their own.</summary>
    private static string? SayableMetric(PitchSource source, string? metric)
    {
        if (string.IsNullOrWhiteSpace(metric)) return null;
        var line = PitchSource.OneLine(metric);
        if (source.Language == Language.Chinese) line = line.Replace(" %", "%", StringComparison.Ordinal);
        return line.Any(char.IsLetter) ? source.Sayable(line, LongestMetric) : line;
    }

    /// <summary>True when the words speak as the customer: we, our, I, my; 我, 咱.</summary>
    internal static bool SpeaksInFirstPerson(string text) =>
        text.Contains('我', StringComparison.Ordinal) || text.Contains('咱', StringComparison.Ordinal)
        || text.Split((char[]?)[' ', ',', '.', ';', ':', '\n', '\t', '"'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.ToLowerInvariant() is "we" or "our" or "ours" or "us" or "i" or "my" or "me" or "we're" or "i'm" or "we’re" or "i’m");

    private static (int Times, decimal Total)? YearOf(Rate? cost)
    {
        int? times = cost?.Per switch { RatePeriod.Week => 52, RatePeriod.Month => 12, RatePeriod.Quarter => 4, _ => null };
        return times is { } n && cost!.Amount > 0 ? (n, cost.Amount * n) : null;
    }

    private static Fact Derive(Rate cost, int times, decimal total, int number)
    {
        var year = new Rate(total, cost.Currency, RatePeriod.Year);
        return new Fact
        {
            Id = $"derived.pain.{number}.year",
            Source = FactSource.Derived,
            Text = $"{Figures.Amount(cost, Language.English)} × {times} = {Figures.Amount(year, Language.English)} ({Figures.Spoken(cost, Language.English)}, {Figures.Spoken(year, Language.English)}; {Figures.Amount(cost, Language.Chinese)} × {times} = {Figures.Amount(year, Language.Chinese)})",
        };
    }
}

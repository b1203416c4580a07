using System.Globalization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Evals;

/// <summary>Prints recall and precision, per type and language and overall.</summary>
public static class Report
{
    /// <summary>The tables.</summary>
    public static void Write(IReadOnlyList<CaseScore> scores, TextWriter output)
    {
        output.WriteLine($"{"type",-18}{"en",12}{"zh-CN",12}{"all",12}   recall (caught of planted)");
        foreach (var type in scores.SelectMany(s => s.Case.Message.Plants).Select(p => p.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            output.WriteLine($"{type,-18}{Recall(scores, Language.English, type),12}{Recall(scores, Language.Chinese, type),12}{Recall(scores, null, type),12}");
        output.WriteLine($"{"recall",-18}{Recall(scores, Language.English, null),12}{Recall(scores, Language.Chinese, null),12}{Recall(scores, null, null),12}");
        output.WriteLine($"{"precision",-18}{Precision(scores, Language.English),12}{Precision(scores, Language.Chinese),12}{Precision(scores, null),12}   findings that hit a plant");
        output.WriteLine($"{"clean untouched",-18}{Clean(scores, Language.English),12}{Clean(scores, Language.Chinese),12}{Clean(scores, null),12}   clean messages without a finding");
        output.WriteLine("False findings by rule: " + string.Join(", ", scores.SelectMany(s => s.False).GroupBy(f => f.Rule, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => $"{g.Key} {g.Count()}")));
    }

    /// <summary>What went wrong, case by case.</summary>
    public static void Failures(IReadOnlyList<CaseScore> scores, TextWriter output)
    {
        foreach (var score in scores)
        {
            foreach (var plant in score.Missed) output.WriteLine($"MISSED {score.Case.Message.Id} {plant.Type}: {plant.Text ?? "(whole message)"}");
            foreach (var finding in score.False) output.WriteLine($"FALSE  {score.Case.Message.Id} {finding.Rule} {finding.Severity}: {finding.Text ?? finding.Message} | {finding.Message}");
        }
    }

    private static bool In(CaseScore score, Language? language) => language is null || score.Case.Message.Language == language;

    private static string Recall(IReadOnlyList<CaseScore> scores, Language? language, string? type)
    {
        var mine = scores.Where(s => In(s, language)).ToList();
        var caught = mine.Sum(s => s.Caught.Count(p => type is null || p.Type == type));
        return Share(caught, caught + mine.Sum(s => s.Missed.Count(p => type is null || p.Type == type)));
    }

    private static string Precision(IReadOnlyList<CaseScore> scores, Language? language)
    {
        var mine = scores.Where(s => In(s, language)).ToList();
        var right = mine.Sum(s => s.Right.Count);
        return Share(right, right + mine.Sum(s => s.False.Count));
    }

    private static string Clean(IReadOnlyList<CaseScore> scores, Language? language)
    {
        var clean = scores.Where(s => In(s, language) && s.Case.Message.Plants.Count == 0).ToList();
        return Share(clean.Count(s => s.False.Count == 0), clean.Count);
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{part}/{whole} {100.0 * part / whole:0}%");
}

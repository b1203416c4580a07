using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Guardrails;
using SalesAgent.Operations;

namespace SalesAgent.Evals;

/// <summary>What the check made of one case: which plants it caught, which findings hit nothing.</summary>
/// <param name="Case">The case.</param>
/// <param name="Caught">The plants caught.</param>
/// <param name="Missed">The plants missed.</param>
/// <param name="Right">Findings (block or warn) that hit a plant.</param>
/// <param name="False">Findings (block or warn) that hit none.</param>
public sealed record CaseScore(LabelledCase Case, IReadOnlyList<Plant> Caught, IReadOnlyList<Plant> Missed, IReadOnlyList<Finding> Right, IReadOnlyList<Finding> False);

/// <summary>Runs the check over cases and scores it.</summary>
/// <remarks>
/// A plant with words is caught when a finding (block or warn) overlaps them; a plant of the whole message when a finding of
/// one of its rules is there. A finding is right when it overlaps a plant's words or its sentence, or is of a rule of a plant
/// of the whole message; else it is false. Notes count neither way.
/// </remarks>
public static class Score
{
    // Rules by which a problem of the whole message is caught.
    private static readonly Dictionary<string, string[]> WholeRules = new(StringComparer.Ordinal)
    {
        ["length"] = ["length", "T-12"],
        ["many_asks"] = ["one_ask", "T-10", "F-2"],
        ["reading_level"] = ["reading_level"],
        ["opt_out"] = ["opt_out"],
        ["identity"] = ["identity"],
        ["postal_address"] = ["postal_address"],
        ["ad_label"] = ["ad_label"],
        ["lawful_basis"] = ["T-15", "lawful_basis"],
        ["suppression"] = ["T-15", "suppression"],
        ["fake_reply"] = ["fake_reply", "attributed_speech"],
        ["language_mix"] = ["language_mix"],
    };

    /// <summary>Checks one case through the operation, as every door does.</summary>
    public static async Task<CaseScore> OfAsync(LabelledCase labelled)
    {
        var message = labelled.Message;
        await using var context = new SalesContext(new SalesOptions { Seller = labelled.Seller, Today = message.Today, Language = message.Language }, TimeProvider.System);
        var result = await new CheckDraft(context).RunAsync(new CheckDraftInput
        {
            Text = message.Text, Subject = message.Subject, Lead = labelled.Lead, Facts = message.Facts, Channel = message.Channel, Kind = message.MessageKind,
        });
        return Of(labelled, [.. result.Findings.Where(f => f.Severity != Severity.Note)]);
    }

    /// <summary>Scores findings against plants.</summary>
    public static CaseScore Of(LabelledCase labelled, IReadOnlyList<Finding> findings)
    {
        var message = labelled.Message;
        var whole = message.Subject is null ? message.Text : message.Subject + "\n" + message.Text;
        var caught = new List<Plant>();
        var missed = new List<Plant>();
        var right = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var plant in message.Plants)
        {
            var hits = findings.Where(f => Hits(plant, f, whole)).ToList();
            (hits.Count > 0 ? caught : missed).Add(plant);
            right.UnionWith(hits);
            if (plant.Text is not null) right.UnionWith(findings.Where(f => InSentence(plant.Text, f, whole)));
        }

        return new CaseScore(labelled, caught, missed, [.. right], [.. findings.Where(f => !right.Contains(f))]);
    }

    private static bool Hits(Plant plant, Finding finding, string whole)
    {
        if (plant.Text is null) return WholeRules.TryGetValue(plant.Type, out var rules) && rules.Contains(finding.Rule, StringComparer.Ordinal);
        if (finding.Start < 0) return WholeRules.TryGetValue(plant.Type, out var named) && named.Contains(finding.Rule, StringComparer.Ordinal);
        return Places(whole, plant.Text).Any(at => finding.Start < at + plant.Text.Length && at < finding.End);
    }

    private static bool InSentence(string words, Finding finding, string whole) => finding.Start >= 0 && Places(whole, words).Any(at =>
    {
        var start = at;
        while (start > 0 && !IsEnd(whole, start - 1)) start--;
        var end = at + words.Length;
        while (end < whole.Length && !IsEnd(whole, end)) end++;
        return finding.Start < end && start < finding.End;
    });

    private static bool IsEnd(string text, int at) => text[at] is '\n' or '。' or '！' or '？' or '!' or '?' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    private static IEnumerable<int> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal)) yield return at;
    }
}

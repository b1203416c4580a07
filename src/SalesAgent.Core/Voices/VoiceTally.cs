using System.Globalization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Voices;

/// <summary>What one mail shows of a habit.</summary>
/// <param name="Value">The habit.</param>
/// <param name="Quote">Its words, verbatim.</param>
internal sealed record Sighting(string Value, string Quote);

/// <summary>Whether one mail shows a habit that is there or not.</summary>
/// <param name="Yes">Whether it is there.</param>
/// <param name="Quote">The words that show it.</param>
internal sealed record YesNoSighting(bool Yes, string Quote);

/// <summary>Counts what the mails show, keeps what more than half of them agree on, and names the rest.</summary>
internal sealed class VoiceTally(Language language)
{
    private static readonly char[] Marks = [',', '，', '!', '！', ':', '：', '.', '。', '～', '~', '–', '-', ' '];
    private readonly List<VoiceHabit> _habits = [];

    /// <summary>Language of reasons.</summary>
    public Language Language { get; } = language;

    /// <summary>What is clear.</summary>
    public IReadOnlyList<VoiceHabit> Habits => _habits;

    /// <summary>What is not.</summary>
    public List<UnclearHabit> Unclear { get; } = [];

    /// <summary>What may not be kept.</summary>
    public List<RefusedWords> Refused { get; } = [];

    /// <summary>The value that more than half of the mails show, marks at its end apart; null when there is none.</summary>
    public string? Most(VoicePart part, Language spoken, IReadOnlyList<Sighting?> sightings)
    {
        var groups = sightings.OfType<Sighting>().GroupBy(s => s.Value.TrimEnd(Marks).ToLowerInvariant()).OrderByDescending(g => g.Count()).ToList();
        if (groups.Count == 0)
        {
            Unclear.Add(new UnclearHabit(part, spoken, Language.Pick("no mail shows it", "没有邮件体现")));
            return null;
        }

        if (groups[0].Count() * 2 <= sightings.Count || groups[0].Key == "您/你")
        {
            var seen = string.Join(Language.Pick(", ", "、"), groups.Select(g => $"“{g.First().Quote}” {Language.Pick(Times(g.Count()), $"{g.Count()} 次")}"));
            Unclear.Add(new UnclearHabit(part, spoken, Language.Pick($"no form in more than half of the mails: {seen}", $"没有一种写法过半：{seen}")));
            return null;
        }

        // Of "Hi Ines," and "Hi Tom!" the mark that is used more often.
        var form = groups[0].GroupBy(s => s.Value, StringComparer.Ordinal).OrderByDescending(g => g.Count()).First();
        Saw(part, spoken, form.Key, form.First().Quote, groups[0].Count(), sightings.Count);
        return form.Key;
    }

    /// <summary>Yes or no when more than two thirds of the mails agree; mails that show neither do not count.</summary>
    public bool? YesNo(VoicePart part, Language? spoken, IReadOnlyList<YesNoSighting?> sightings)
    {
        var shown = sightings.OfType<YesNoSighting>().ToList();
        var yes = shown.Count(s => s.Yes);
        bool? answer = shown.Count == 0 ? null : yes * 3 > shown.Count * 2 ? true : yes == 0 ? false : null;
        if (answer is not { } clear)
        {
            Unclear.Add(new UnclearHabit(part, spoken, shown.Count == 0 ? Language.Pick("no mail shows it", "没有邮件体现") : Language.Pick($"{yes} of {shown.Count} mails have it", $"{shown.Count} 封中 {yes} 封有")));
            return null;
        }

        Saw(part, spoken, clear ? Language.Pick("yes", "有") : Language.Pick("none", "无"), shown.First(s => s.Yes == clear).Quote, clear ? yes : shown.Count, shown.Count);
        return clear;
    }

    /// <summary>A habit that needs no majority.</summary>
    public void Saw(VoicePart part, Language? spoken, string value, string quote, int seen, int of) => _habits.Add(new VoiceHabit(part, spoken, value, quote, seen, of));

    /// <summary>A figure over all mails.</summary>
    public void Saw(VoicePart part, Language spoken, int count, string quote, int mails) => Saw(part, spoken, count.ToString(CultureInfo.InvariantCulture), quote, mails, mails);

    /// <summary>A habit that another one tells.</summary>
    public void Echo(VoicePart part, Language spoken, string value, VoicePart source)
    {
        if (_habits.Find(habit => habit.Part == source && habit.Language == spoken) is { } told) _habits.Add(told with { Part = part, Value = value });
    }

    /// <summary>Takes back habits whose words may not be kept.</summary>
    public void Forget(IReadOnlyList<RefusedWords> refused) => _habits.RemoveAll(habit => refused.Any(words => words.Text == habit.Value));

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";
}

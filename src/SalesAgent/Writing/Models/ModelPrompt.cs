using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing.Models;

/// <summary>
/// What a model is told: the brief, the facts with their ids, and the rules' draft. All that comes from a card, a customer or a
/// document stands between marks that occur in none of it. Internal facts and addresses are never told.
/// </summary>
internal sealed partial class ModelPrompt
{
    // Ours: a card of any size makes a prompt of bounded size.
    private const int MostFacts = 120, MostFactCharacters = 600, MostRunning = 40, MostRunningCharacters = 8_000;
    private const string Mark = "data";

    // The frame puts these in; a model has no use for them, and what it is not told cannot leak.
    private static readonly string[] Untold = ["lead.email", "lead.phone", "lead.website", "seller.email", "seller.phone", "seller.address", "seller.opt_out", "seller.disclosure"];

    private readonly PromptLibrary _prompts = new();
    private readonly Brief _brief;
    private readonly string? _subject;
    private readonly string _draft;
    private readonly List<Fact> _facts;

    /// <param name="brief">The brief.</param>
    /// <param name="subject">Subject of the rules' draft, or null.</param>
    /// <param name="body">Its body without the frame.</param>
    /// <param name="cited">Ids of the facts that it rests on.</param>
    public ModelPrompt(Brief brief, string? subject, string body, IReadOnlySet<string> cited)
    {
        (_brief, _subject, _draft) = (brief, subject, body);
        // Of the seller's profile only what the draft uses: a model that cannot say more need not know more.
        bool Needed(Fact fact) => fact.Source != FactSource.Seller || cited.Contains(fact.Id) || body.Contains(fact.Text, StringComparison.OrdinalIgnoreCase);
        var told = brief.Facts.Where(fact => !fact.Internal && Needed(fact) && !Untold.Contains(fact.Id, StringComparer.Ordinal) && !Address().IsMatch(fact.Text) && InLanguage(fact, brief)).ToLookup(fact => fact.FreeText);
        _facts = [.. told[false].Take(MostFacts), .. told[true].Take(MostRunning)];
        Fence = FenceFor([.. _facts.Select(fact => fact.Text), .. brief.Points, .. brief.Voice?.Banned ?? [], .. brief.Voice?.Favourites ?? [], brief.Audience ?? "", subject ?? "", body]);
    }

    /// <summary>The name of the marks around data.</summary>
    public string Fence { get; }

    /// <summary>The template whose version is kept with a model's draft; a change of the other two raises it too.</summary>
    public const string Name = "model/instructions";

    /// <summary>The first two messages: how to write, and what.</summary>
    public IEnumerable<ChatMessage> Opening() =>
    [
        new(ChatRole.System, Render("instructions", new()
        {
            ["spoken"] = _brief.Channel == Channel.Phone,
            ["email"] = _brief.Channel == Channel.Email,
            ["hasSubject"] = _subject is not null,
            ["min"] = _brief.Limits.Min > 0 && _brief.Missing.Count == 0 ? _brief.Limits.Min : null,
            ["max"] = _brief.Limits.Max,
            ["asks"] = _brief.Asks,
            ["paragraphs"] = _draft.Split("\n\n").Length is > 1 and var paragraphs ? paragraphs : null,
            ["fence"] = Fence,
        })),
        new(ChatRole.User, Render("brief", new()
        {
            ["purpose"] = _brief.Purpose,
            ["audience"] = _brief.Audience is { } audience ? Line(audience) : null,
            ["channel"] = _brief.Channel.ToString().ToLowerInvariant(),
            ["form"] = _brief.Voice?.You == "你" ? "你" : "您",
            ["habits"] = VoiceWords.Habits(_brief.Voice, _brief.Language),
            ["favourites"] = VoiceWords.InLanguage(_brief.Voice?.Favourites ?? [], _brief.Language).Select(Line).ToList(),
            ["points"] = _brief.Points.Select(Line).ToList(),
            ["facts"] = Told(fact => fact is { FreeText: false, Source: not FactSource.Derived }),
            ["derived"] = Told(fact => fact is { FreeText: false, Source: FactSource.Derived }),
            ["running"] = Running(),
            ["mustNotSay"] = _brief.MustNotSay.ToList(),
            ["banned"] = _brief.Voice?.Banned.Select(Line).ToList(),
            ["subject"] = _subject,
            ["draft"] = _draft,
            ["fence"] = Fence,
        })),
    ];

    /// <summary>The message that asks to mend what the check found in the last answer.</summary>
    public ChatMessage Repair(IReadOnlyList<Finding> findings) => new(ChatRole.User, Render("repair", new()
    {
        ["findings"] = findings.Select(finding => Line($"[{finding.Rule}]{(finding.Text is { } words ? $" “{words}”:" : "")} {finding.Message} {finding.Fix}").Replace('<', '‹').Replace('>', '›')).ToList(),
        ["fence"] = Fence,
    }));

    /// <summary>The message that asks again after an answer without a text in it.</summary>
    public ChatMessage AskAgain(bool cut) => new(ChatRole.User, Render("repair", new() { ["unreadable"] = true, ["cut"] = cut, ["fence"] = Fence }));

    /// <summary>The shortest of <c>data</c>, <c>data-2</c>, <c>data-3</c> … that none of the texts has: the same texts give the same marks.</summary>
    internal static string FenceFor(IReadOnlyList<string> texts)
    {
        var last = 0;
        foreach (var text in texts)
            foreach (var match in FenceName().EnumerateMatches(text))
            {
                var digits = text.AsSpan(match.Index, match.Length)[Mark.Length..].TrimStart("- \t");
                last = Math.Max(last, int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1);
            }

        return last == 0 ? Mark : $"{Mark}-{last + 1}";
    }

    private Prompt Template(string name) => _prompts.Get("model/" + name, "model", _brief.Language);

    private string Render(string name, Dictionary<string, object?> values) => Template(name).Render(values, _brief.Seed).Trim();

    private List<string> Told(Func<Fact, bool> which) => [.. _facts.Where(which).Select(fact => Describe(fact, MostFactCharacters))];

    private List<string> Running()
    {
        var left = MostRunningCharacters;
        var told = new List<string>();
        foreach (var fact in _facts.Where(fact => fact.FreeText))
        {
            if (left <= 0) break;
            told.Add(Describe(fact, Math.Min(left, MostRunningCharacters / 2)));
            left -= told[^1].Length;
        }

        return told;
    }

    private string Describe(Fact fact, int most)
    {
        var source = fact.CustomerSaid ? _brief.Language.Pick(" (the customer's own words)", "（客户原话）") : "";
        var text = Line(fact.Text);
        return $"[{Line(fact.Id)}]{source} {(text.Length > most ? text[..most] + "…" : text)}";
    }

    // A fact that the card holds in both languages is told in the one that is written.
    private static bool InLanguage(Fact fact, Brief brief) =>
        fact.FreeText || Languages.Of(fact.Text) == brief.Language || !brief.Facts.Any(other => other.Id == fact.Id && Languages.Of(other.Text) == brief.Language);

    private static string Line(string text) => string.Join(' ', ModelAnswer.Printable(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"data[- \t]*\d{0,9}", RegexOptions.IgnoreCase)]
    private static partial Regex FenceName();

    [GeneratedRegex(@"^\S+@\S+\.\S+\z|^\+?[\d ()/-]{7,}\z")]
    private static partial Regex Address();
}

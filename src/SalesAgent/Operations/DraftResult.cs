using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Operations;

/// <summary>What every operation that writes returns: a checked text or the reason why there is none, and what would make it better.</summary>
public abstract record DraftResult : OperationResult
{
    /// <summary>The checked text; null when it is held back.</summary>
    public Draft? Draft { get; init; }
    /// <summary>Stable id of the draft; null when it is held back.</summary>
    public string? DraftId { get; init; }
    /// <summary>Why there is no text, or null.</summary>
    public Hold? Held { get; init; }
    /// <summary>At most three questions whose answers would improve the text.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];
    /// <summary>How the sender writes, for whoever rewrites the text; null without a voice in the profile.</summary>
    public IReadOnlyList<string>? Voice { get; init; }
    /// <summary>Facts said now that the text does not state; whoever rewrites it may.</summary>
    public IReadOnlyList<string> FactsNotUsed { get; init; } = [];
    /// <summary>Language of the view.</summary>
    [JsonIgnore]
    public Language ViewLanguage { get; init; }

    /// <summary>For views: one line about the facts that the text does not state, or nothing.</summary>
    internal string NotUsedLine() =>
        FactsNotUsed.Count == 0 ? "" : ViewLanguage.Pick($"\nNot in the text: {string.Join("; ", FactsNotUsed)}\n", $"\n未写入正文：{string.Join("；", FactsNotUsed)}\n");

    /// <summary>For views: which model phrased the text and what that took, or why its text was not used; nothing without a model.</summary>
    internal string ModelLine() => Draft switch
    {
        { Note: { } note } => note + "\n",
        { Writer: WriterKind.Model, Model: { } use } => ViewLanguage.Pick(
            $"Worded by {use.Model}: {(use.Calls == 1 ? "1 call" : $"{use.Calls} calls")}, {Figures.Number(use.InputTokens)} tokens in, {Figures.Number(use.OutputTokens)} out\n",
            $"措辞：{use.Model}，{use.Calls} 次调用，输入 {Figures.Number(use.InputTokens)}、输出 {Figures.Number(use.OutputTokens)} 个 token\n"),
        _ => "",
    };

    /// <summary>The facts of a call whose words a text does not hold.</summary>
    protected internal static IReadOnlyList<string> NotUsed(IReadOnlyList<SpokenFact> facts, Draft? draft)
    {
        static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        var said = Plain(draft?.Body ?? "");
        return draft is null ? [] : [.. facts.Select(fact => fact.Text.Trim()).Where(fact => !said.Contains(Plain(fact), StringComparison.Ordinal))];
    }
}

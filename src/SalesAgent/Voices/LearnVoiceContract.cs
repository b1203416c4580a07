using System.ComponentModel;
using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Voices;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Voices;

/// <summary>Arguments of <c>learn_voice</c>.</summary>
public sealed record LearnVoiceInput : OperationInput
{
    /// <summary>Mails that the person sent.</summary>
    [Description("E-mails that you sent, three or more: files, or pasted text; one text may hold several, parted by lines of dashes or by From and Subject lines. Without any: the present voice.")]
    [TextOrFile]
    public IReadOnlyList<string> Emails { get; init; } = [];
    /// <summary>Whether the proposal is taken over.</summary>
    [Description("Take the proposal over into the seller profile.")]
    public bool Save { get; init; }
    /// <summary>Parts set by hand: <c>greeting=Hello {first_name},</c>.</summary>
    [Description("Set a part: greeting, signOff, you, contractions, length, sentenceLength, exclamations, emoji, lists or favourites, as in greeting=\"Hello {first_name},\"; an empty value removes it.")]
    public IReadOnlyList<string> Set { get; init; } = [];
    /// <summary>Phrases never to be used.</summary>
    [Description("A phrase that no text may use.")]
    public IReadOnlyList<string> Ban { get; init; } = [];
    /// <summary>Banned phrases that may be used again.</summary>
    [Description("A banned phrase that may be used again.")]
    public IReadOnlyList<string> Allow { get; init; } = [];
    /// <summary>The sender's name, where the profile has no sender.</summary>
    [Description("Your name, when the profile has no sender yet.")]
    public string? Name { get; init; }
}

/// <summary>The voice that counts, and what mails propose.</summary>
public sealed record LearnVoiceResult : OperationResult
{
    /// <summary>Every part of the present voice and where it comes from.</summary>
    public required IReadOnlyList<VoiceSource> Present { get; init; }
    /// <summary>What the mails propose; null without mails.</summary>
    public VoiceProposal? Proposal { get; init; }
    /// <summary>Words that may not be kept: in the profile as it stands, or just given.</summary>
    public IReadOnlyList<RefusedWords> Refused { get; init; } = [];
    /// <summary>The profile that was written, or null.</summary>
    public string? Saved { get; init; }
    /// <summary>The profile as it was before, or null when there was none.</summary>
    public string? Backup { get; init; }
    /// <summary>Language of the view.</summary>
    [JsonIgnore]
    public Language ViewLanguage { get; init; }
}

/// <summary>A part of the voice that counts.</summary>
/// <param name="Part">Its name in the profile: greeting, signOff, you …</param>
/// <param name="Value">Its value, as a person reads it.</param>
/// <param name="From">Where it comes from: the profile's file and line with the remark there, or our default.</param>
public sealed record VoiceSource(string Part, string Value, string From);

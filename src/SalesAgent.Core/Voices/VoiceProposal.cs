using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Voices;

/// <summary>The parts of a voice that mails show.</summary>
public enum VoicePart
{
    /// <summary>The greeting line.</summary>
    Greeting,
    /// <summary>The closing words.</summary>
    SignOff,
    /// <summary>How the reader is addressed: by first name, by title and last name, 您 or 你.</summary>
    Address,
    /// <summary>Contractions or not.</summary>
    Contractions,
    /// <summary>Usual length of a body.</summary>
    Length,
    /// <summary>Usual length of a sentence.</summary>
    SentenceLength,
    /// <summary>Exclamation marks.</summary>
    Exclamations,
    /// <summary>Emoji.</summary>
    Emoji,
    /// <summary>List or prose.</summary>
    Lists,
    /// <summary>A phrase used again and again.</summary>
    Favourite,
}

/// <summary>One habit seen in the mails.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Language">Language of the mails that show it; null when it holds for both.</param>
/// <param name="Value">The habit: words, a number, yes or no.</param>
/// <param name="Quote">Words of one of these mails, verbatim.</param>
/// <param name="Seen">How many mails show it.</param>
/// <param name="Of">How many mails could have.</param>
public sealed record VoiceHabit(VoicePart Part, Language? Language, string Value, string Quote, int Seen, int Of);

/// <summary>A part that the mails do not settle; it is left out.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Language">Language of the mails; null when it holds for both.</param>
/// <param name="Why">Why, in the asker's language.</param>
public sealed record UnclearHabit(VoicePart Part, Language? Language, string Why);

/// <summary>Words that a voice may not hold, and why.</summary>
/// <param name="Text">The words.</param>
/// <param name="Why">Why, in the asker's language.</param>
public sealed record RefusedWords(string Text, string Why);

/// <summary>What of the pasted text is not the sender's own body: counts of lines, and of mails of others.</summary>
/// <param name="Headers">Lines such as From, To, Date and Subject.</param>
/// <param name="Quoted">Lines of other people's mails: quoted, forwarded or below "wrote:".</param>
/// <param name="Frames">Lines of signatures and footers.</param>
/// <param name="Instructions">Sentences that address a program.</param>
public sealed record SetAside(int Headers, int Quoted, int Frames, int Instructions);

/// <summary>What a person's mails say of how they write. Nothing of it counts before they say yes.</summary>
public sealed record VoiceProposal
{
    /// <summary>The voice that a yes would set: only what is clear.</summary>
    public required Voice Voice { get; init; }
    /// <summary>Each habit with its quote and how often it was seen.</summary>
    public required IReadOnlyList<VoiceHabit> Habits { get; init; }
    /// <summary>What the mails do not settle.</summary>
    public required IReadOnlyList<UnclearHabit> Unclear { get; init; }
    /// <summary>Words that came back and may not be kept.</summary>
    public required IReadOnlyList<RefusedWords> Refused { get; init; }
    /// <summary>How many mails were read.</summary>
    public required int Mails { get; init; }
    /// <summary>What was set aside.</summary>
    public required SetAside SetAside { get; init; }
}

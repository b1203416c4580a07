namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>Something in a text from outside that reads like an instruction to a program. It was read as data and changed nothing.</summary>
/// <param name="Where">The field: <c>notes</c>, <c>lead.activities[2].text</c>, <c>line 4, Notes</c>.</param>
/// <param name="Text">Its words, at most 120 characters.</param>
/// <param name="Why">What gives it away.</param>
public sealed record SuspiciousText(string Where, string Text, string Why)
{
    /// <summary>Longest text that is shown.</summary>
    public const int MaxCharacters = 120;

    /// <summary>One of the stretches of a text, cut to <see cref="MaxCharacters"/> on one line.</summary>
    public static SuspiciousText Of(string where, string text, Instruction found, Language language)
    {
        var words = string.Join(' ', text[found.Start..found.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > MaxCharacters) words = words[..(char.IsHighSurrogate(words[MaxCharacters - 2]) ? MaxCharacters - 2 : MaxCharacters - 1)] + "…";
        return new SuspiciousText(where, words, found.Sign.Why(language));
    }
}

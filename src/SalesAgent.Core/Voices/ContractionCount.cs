using System.Text.RegularExpressions;

namespace SalesAgent.Core.Voices;

/// <summary>Whether a mail contracts: "I'm" against "I am".</summary>
internal static partial class ContractionCount
{
    /// <summary>Yes or no with its quote; null when the mail has no place for either.</summary>
    public static YesNoSighting? Of(OwnMail mail)
    {
        var (contracted, whole) = (Short().Matches(mail.Body), Long().Matches(mail.Body));
        if (contracted.Count == 0 && whole.Count == 0) return null;
        return contracted.Count > whole.Count ? new YesNoSighting(true, contracted[0].Value) : new YesNoSighting(false, (whole.Count > 0 ? whole : contracted)[0].Value);
    }

    [GeneratedRegex(@"\b(?:I['’](?:m|ll|ve|d)|(?:you|we|they)['’](?:re|ll|ve|d)|(?:it|that|there|what|let|here)['’]s|\w+n['’]t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Short();

    [GeneratedRegex(@"\b(?:I (?:am|will|have(?= \w+ed\b))|(?:you|we|they) (?:are|will)|(?:it|that|there) is|let us|(?:do|does|did|is|are|was|were|will|would|should|could|has|have|had) not|cannot)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Long();
}

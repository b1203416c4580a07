namespace SalesAgent.Core.Shared;

/// <summary>Counts text as C.2 does: words in English, characters in Chinese.</summary>
public static class TextLength
{
    /// <summary>Words (English) or characters (Chinese) of the text.</summary>
    public static int Count(string text, Language language) =>
        language == Language.Chinese ? Characters(text) : Words(text);

    /// <summary>Maximal runs of letters, digits, apostrophes and hyphens that hold at least one letter or digit. A figure with marks inside (30,000 or 9.5) is one word.</summary>
    public static int Words(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            count++;
            while (i < text.Length && IsWordPart(text, i)) i++;
        }

        return count;
    }

    /// <summary>CJK characters, plus two for each Latin word or number; punctuation is not counted.</summary>
    public static int Characters(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Languages.IsCjk(text[i]))
            {
                count++;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                count += 2;
                while (i + 1 < text.Length && IsWordPart(text, i + 1) && !Languages.IsCjk(text[i + 1])) i++;
            }
        }

        return count;
    }

    private static bool IsWordPart(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        || text[i] is '\'' or '’' or '-'
        || (text[i] is '.' or ',' && i > 0 && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]));
}

namespace SalesAgent.Core.Shared;

/// <summary>Tells that a text is neither English nor Chinese, for which alone there are wording rules.</summary>
public static class OtherLanguage
{
    private static readonly (string Name, string[] Words)[] Latin =
    [
        ("German", ["und", "der", "die", "das", "ist", "nicht", "wir", "sie", "ich", "mit", "für", "eine", "einen", "auf", "zu", "von", "den", "ihre", "ihnen", "gerne"]),
        ("French", ["le", "la", "les", "et", "est", "nous", "vous", "une", "des", "pour", "dans", "avec", "votre", "notre", "pas", "que", "je", "du", "sur", "bonjour"]),
        ("Spanish", ["el", "los", "las", "que", "una", "con", "para", "por", "su", "nuestro", "usted", "gracias", "está", "hola", "del", "le", "se", "es", "y", "como"]),
        ("Portuguese", ["os", "uma", "com", "para", "não", "você", "nosso", "obrigado", "olá", "seu", "são", "da", "do", "em", "e", "que", "ao", "pela"]),
        ("Italian", ["il", "gli", "una", "con", "per", "che", "della", "sono", "nostro", "grazie", "buongiorno", "di", "è", "le", "vostra", "non", "si"]),
        ("Dutch", ["het", "een", "van", "voor", "niet", "wij", "ik", "met", "uw", "zijn", "op", "dat", "bedankt", "graag", "naar", "ons", "te"]),
    ];

    private static readonly string[] English = ["the", "and", "to", "of", "a", "in", "is", "you", "that", "for", "with", "we", "your", "it", "on", "this", "be", "are", "i", "our", "have", "will", "can", "if", "or", "hi", "thanks"];

    /// <summary>The language's English name when a text of at least six words is in another language, else null.</summary>
    public static string? Of(string text)
    {
        int kana = 0, hangul = 0, cyrillic = 0, arabic = 0, letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c)) letters++;
            if (c is >= '\u3041' and <= '\u30ff') kana++;
            else if (c is >= '\uac00' and <= '\ud7a3') hangul++;
            else if (c is >= '\u0400' and <= '\u04ff') cyrillic++;
            else if (c is >= '\u0600' and <= '\u06ff') arabic++;
        }

        if (kana * 5 > letters) return "Japanese";
        if (hangul * 3 > letters) return "Korean";
        if (cyrillic * 3 > letters) return "Cyrillic scripts";
        if (arabic * 3 > letters) return "Arabic";
        if (Languages.Of(text) == Language.Chinese) return null;
        var words = Words(text);
        if (words.Length < 6) return null;
        var english = words.Count(word => Array.IndexOf(English, word) >= 0);
        var (name, count) = Latin.Select(language => (language.Name, Count: words.Count(word => Array.IndexOf(language.Words, word) >= 0))).MaxBy(language => language.Count);
        return count > english * 2 && count >= 3 ? name : null;
    }

    /// <summary>True when a sentence is plainly English or Chinese, whatever the text around it is: a foreign sentence beside it must not lift the rules for it.</summary>
    public static bool IsOurs(string sentence) =>
        Of(sentence) is null && (Languages.Of(sentence) == Language.Chinese || Words(sentence).Count(word => word.Length > 1 && Array.IndexOf(English, word) >= 0) >= 2);

    private static string[] Words(string text) => text.ToLowerInvariant().Split([' ', '\n', '\r', '\t', ',', '.', '!', '?', ';', ':', '(', ')', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
}

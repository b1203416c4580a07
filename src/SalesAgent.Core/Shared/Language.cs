using System.Text.Json.Serialization;

namespace SalesAgent.Core.Shared;

/// <summary>The two languages in which SalesAgent decides and writes. JSON: <c>en</c>, <c>zh-CN</c>.</summary>
public enum Language
{
    /// <summary>English.</summary>
    [JsonStringEnumMemberName("en")]
    English,

    /// <summary>Simplified Chinese.</summary>
    [JsonStringEnumMemberName("zh-CN")]
    Chinese,
}

/// <summary>Choosing words by language, and telling a text's language.</summary>
public static class Languages
{
    /// <summary>The English or the Chinese of two values.</summary>
    public static T Pick<T>(this Language language, T english, T chinese) =>
        language == Language.Chinese ? chinese : english;

    /// <summary>The IETF tag: <c>en</c> or <c>zh-CN</c>.</summary>
    public static string Tag(this Language language) => language.Pick("en", "zh-CN");

    /// <summary>Chinese when at least a fifth of the letters are CJK characters (a Latin product name does not make a Chinese text English); else English.</summary>
    public static Language Of(string? text)
    {
        int cjk = 0, latin = 0;
        foreach (var character in text ?? "")
        {
            if (IsCjk(character)) cjk++;
            else if (char.IsAsciiLetter(character)) latin++;
        }

        return cjk > 0 && cjk * 4 >= latin ? Language.Chinese : Language.English;
    }

    /// <summary>True for a CJK ideograph (basic block, extension A, compatibility).</summary>
    public static bool IsCjk(char character) =>
        character is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or (>= '\uf900' and <= '\ufaff');

    /// <summary>True when the text holds a CJK ideograph.</summary>
    public static bool HasCjk(string? text) => HasCjk(text.AsSpan());

    /// <summary>True when the text holds a CJK ideograph.</summary>
    public static bool HasCjk(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (IsCjk(character)) return true;
        return false;
    }
}

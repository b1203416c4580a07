namespace SalesAgent.Core.Shared;

/// <summary>
/// The key under which two spellings of a name are the same: letters and digits only, lower case, full-width forms as
/// ordinary ones. "GTXPro", "GTX Pro" and "ＧＴＸ－Ｐｒｏ" share one key; so do "上海 快达" and "上海快达".
/// </summary>
public static class NameKey
{
    /// <summary>The key of a name; empty when it holds no letter and no digit.</summary>
    public static string Of(string? name)
    {
        if (string.IsNullOrEmpty(name)) return "";
        Span<char> buffer = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var character in name)
        {
            var half = character is >= '\uff01' and <= '\uff5e' ? (char)(character - 0xfee0) : character;
            if (char.IsLetterOrDigit(half) || char.IsSurrogate(half)) buffer[length++] = char.ToLowerInvariant(half);
        }

        return new string(buffer[..length]);
    }

    /// <summary>A readable id made of names: lower case, words joined by hyphens, at most 120 characters; empty when the names hold no letter and no digit.</summary>
    public static string Slug(params IReadOnlyList<string?> names)
    {
        var words = string.Join(' ', names.Where(n => !string.IsNullOrWhiteSpace(n)));
        var parts = new string([.. words.Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', parts);
        return slug.Length <= 120 ? slug : slug[..120];
    }
}

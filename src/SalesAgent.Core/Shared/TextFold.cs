using System.Text;

namespace SalesAgent.Core.Shared;

/// <summary>
/// Brings text to one form before it is matched. The framework's NFKC needs a Unicode library that small machines lack
/// (we run in invariant mode), so the compatibility forms that sales text really holds are folded here.
/// </summary>
public static class TextFold
{
    /// <summary>
    /// Full-width letters, digits and marks become ASCII, ideographic and no-break spaces become spaces, curly quotes become
    /// straight ones, zero-width characters go. Nothing else changes; the result is never longer than the text.
    /// </summary>
    public static string Width(string text)
    {
        StringBuilder? folded = null;
        for (var i = 0; i < text.Length; i++)
        {
            var character = Fold(text[i]);
            if (folded is null)
            {
                if (character == text[i]) continue;
                folded = new StringBuilder(text.Length).Append(text, 0, i);
            }

            if (character != '\0') folded.Append(character);
        }

        return folded?.ToString() ?? text;
    }

    private static char Fold(char character) => character switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
        '\u3000' or '\u00a0' or '\u202f' or '\u2007' => ' ',
        '\u2018' or '\u2019' or '\u02bc' => '\'',
        '\u201c' or '\u201d' => '"',
        '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad' => '\0',
        _ => character,
    };
}

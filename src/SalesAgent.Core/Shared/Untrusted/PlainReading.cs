using System.Text;

namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>
/// A text as a reader's eye takes it in: lower case, compatibility forms made plain, characters without width left out, Cyrillic
/// and Greek letters that stand in for Latin ones replaced, each character with its place in the original.
/// </summary>
internal sealed class PlainReading
{
    private const string Disguised = "аеорсухіјѕԁһοαε", Plainly = "aeopcyxijsdhoae";
    private readonly int[]? _origin;

    private readonly string _original;

    private PlainReading(string original, string text, int[]? origin, IReadOnlyList<int> hidden) => (_original, Text, _origin, Hidden) = (original, text, origin, hidden);

    /// <summary>The plain text.</summary>
    public string Text { get; }

    /// <summary>Places in the original of characters that nobody sees and that stand inside a word, or that spell hidden letters.</summary>
    public IReadOnlyList<int> Hidden { get; }

    /// <summary>The place in the original of a place in the plain text.</summary>
    public int Origin(int at) => _origin is null ? at : _origin[at];

    /// <summary>Whether a letter was a capital: the start of a sentence or a name.</summary>
    public bool WasCapital(int at) => char.IsUpper(_original[Origin(at)]);

    /// <summary>Reads a text in one pass.</summary>
    public static PlainReading Of(string text)
    {
        if (IsPlain(text)) return new PlainReading(text, text.ToLowerInvariant(), null, []);
        var plain = new StringBuilder(text.Length);
        var origin = new List<int>(text.Length + 1);
        var hidden = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (IsTag(text, i) || IsUnseen(character))
            {
                if (IsTag(text, i) || (i > 0 && char.IsLetter(text[i - 1]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))) hidden.Add(i);
                if (char.IsHighSurrogate(character)) i++;
                continue;
            }

            var width = char.IsHighSurrogate(character) && i + 1 < text.Length ? 2 : 1;
            var made = character < '\u00a0' || Languages.IsCjk(character) ? null : CompatibilityForms.Plain(text.Substring(i, width));
            if (made is null) Add(plain, origin, character, i);
            else foreach (var letter in made) Add(plain, origin, letter, i);
            i += width - 1;
        }

        origin.Add(text.Length);
        Undisguise(plain);
        return new PlainReading(text, plain.ToString(), [.. origin], hidden);
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
            if (character is '`' or >= '\u00a0' && !Languages.IsCjk(character)) return false;
        return true;
    }

    private static void Add(StringBuilder plain, List<int> origin, char letter, int at)
    {
        plain.Append(letter switch { '’' or '‘' or '`' or '´' => '\'', '“' or '”' => '"', _ => char.ToLowerInvariant(letter) });
        origin.Add(at);
    }

    /// <summary>A look-alike beside a Latin letter is meant to be read as Latin; in a Russian or Greek word it is left alone.</summary>
    private static void Undisguise(StringBuilder plain)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] < '\u0370' || Disguised.IndexOf(plain[i], StringComparison.Ordinal) is var at && at < 0) continue;
            if ((i > 0 && char.IsAsciiLetter(plain[i - 1])) || (i + 1 < plain.Length && char.IsAsciiLetter(plain[i + 1]))) plain[i] = Plainly[at];
        }
    }

    private static bool IsUnseen(char character) => character is '\u00ad' or '\u034f' or '\u061c' or '\u180e' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or '\ufeff';

    /// <summary>Tag characters U+E0000 to U+E007F mirror ASCII without being shown; the flags of England, Scotland and Wales use them too.</summary>
    private static bool IsTag(string text, int i) => text[i] == '\udb40' && i + 1 < text.Length && text[i + 1] is >= '\udc00' and <= '\udc7f' && !(i >= 2 && text[i - 2] == '\ud83c' && text[i - 1] == '\udff4') && !(i >= 2 && text[i - 2] == '\udb40' && text[i + 1] is '\udc7f');
}

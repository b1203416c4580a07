using System.Text;

namespace SalesAgent.Core.Shared;

/// <summary>
/// Replaces compatibility characters by the plain ones that people mean (the part of NFKC that matters for English and Chinese
/// text). Our own, because <see cref="string.Normalize(NormalizationForm)"/> does nothing without a culture library and throws on
/// broken text. Never throws; a text without such characters is returned as it is.
/// </summary>
public static class CompatibilityForms
{
    // The 214 Kangxi radicals U+2F00 to U+2FD5: what copying from a PDF makes of common Chinese characters.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
        "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
        "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
        "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The text with full-width forms, odd spaces, ligatures, Kangxi radicals, circled and mathematical letters and digits made plain.</summary>
    public static string Plain(string text)
    {
        var i = 0;
        while (i < text.Length && IsPlain(text[i])) i++;
        if (i == text.Length) return text;
        var plain = new StringBuilder(text.Length + 8).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && Mathematical(text[i], text[i + 1]) is { } letter)
            {
                plain.Append(letter);
                i++;
            }
            else if (text[i] is >= '\ufb00' and <= '\ufb06')
            {
                plain.Append(Ligatures[text[i] - '\ufb00']);
            }
            else
            {
                plain.Append(Plain(text[i]));
            }
        }

        return plain.ToString();
    }

    private static bool IsPlain(char character) => character < '\u00a0' || Languages.IsCjk(character);

    private static char Plain(char character) => character switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
        '\u00a0' or '\u202f' or '\u205f' or '\u3000' or (>= '\u2000' and <= '\u200a') => ' ',
        >= '\u2f00' and <= '\u2fd5' => Radicals[character - '\u2f00'],
        >= '\u24b6' and <= '\u24cf' => (char)('A' + (character - '\u24b6')),
        >= '\u24d0' and <= '\u24e9' => (char)('a' + (character - '\u24d0')),
        >= '\u2460' and <= '\u2468' => (char)('1' + (character - '\u2460')),
        '\u00b2' or '\u00b3' => (char)('2' + (character - '\u00b2')),
        '\u00b9' => '1',
        _ => character,
    };

    private static char? Mathematical(char high, char low)
    {
        var code = char.IsLowSurrogate(low) ? char.ConvertToUtf32(high, low) : 0;
        return code switch
        {
            >= 0x1d400 and <= 0x1d6a3 => (code - 0x1d400) % 52 is var letter && letter < 26 ? (char)('A' + letter) : (char)('a' + ((code - 0x1d400) % 52) - 26),
            >= 0x1d7ce and <= 0x1d7ff => (char)('0' + ((code - 0x1d7ce) % 10)),
            _ => null,
        };
    }
}

using System.Buffers;
using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Runs all readers over a text. Drafts and facts go through the same door.</summary>
internal static class MentionReader
{
    /// <summary>Addresses, dates and measures, in text order and without overlaps.</summary>
    public static List<Mention> Measures(TokenList tokens)
    {
        var found = new List<Mention>();
        AddressReader.Read(tokens, found);
        var addresses = found.Count;
        var nextAddress = 0;
        for (var i = 0; i < tokens.Count;)
        {
            while (nextAddress < addresses && found[nextAddress].End <= tokens[i].Start) nextAddress++;
            if (nextAddress < addresses && found[nextAddress].Start <= tokens[i].Start || !MayBegin(tokens, i)) { i++; continue; }
            if (DigitsSpoken(tokens, i) is >= 6 and var digits) { i += digits; continue; }
            var mention = CalendarReader.TryRead(tokens, i, out var next);
            if (mention is null || next <= i) mention = MeasureReader.TryRead(tokens, i, out next);
            if (mention is not null) found.Add(mention);
            i = Math.Max(i + 1, next);
        }

        return found;
    }

    /// <summary>Tokens of a number dictated digit by digit, as telephone numbers are: "six one four, five five five"; 0 for less than six.</summary>
    private static int DigitsSpoken(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word) return 0;
        int at = i, digits = 0;
        for (; NumberReader.IsSingleDigit(tokens.Span(at)) || tokens.First(at) is ',' or '-'; at++)
            if (tokens[at].Kind == TokenKind.Word) digits++;
        return digits >= 6 ? at - i : 0;
    }

    private static bool MayBegin(TokenList tokens, int i) => tokens[i].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Cjk => Openers.Contains(tokens.First(i)),
        TokenKind.Mark => tokens.First(i) is '€' or '$' or '¥' or '￥' or '£',
        TokenKind.Word => WordOpenerBySpan.Contains(tokens.Span(i)),
        _ => false,
    };

    /// <summary>Words with which a number, measure, date or time begins: most words are dismissed here at the price of one look-up.</summary>
    private static readonly FrozenSet<string> WordOpeners = NumberReader.Openers.Concat(MeasureReader.Openers).Concat(CalendarReader.Openers).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordOpenerBySpan = WordOpeners.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Characters with which a Chinese number, share, factor or past day begins.</summary>
    private static readonly SearchValues<char> Openers = SearchValues.Create("零〇一二两三四五六七八九十壹贰叁拾百半翻减过对" + RelativeDates.ChineseOpeners);

    /// <summary>Names outside the measures already read.</summary>
    public static void Names(TokenList tokens, int titleCase, List<Mention> into)
    {
        var spans = into.Where(m => m.Kind is ClaimKind.Address or ClaimKind.Date).OrderBy(m => m.Start).Select(m => (m.Start, m.End)).ToArray();
        bool Taken(int position)
        {
            int low = 0, high = spans.Length - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (position < spans[middle].Start) high = middle - 1;
                else if (position >= spans[middle].End) low = middle + 1;
                else return true;
            }

            return false;
        }

        NameReader.Read(tokens, titleCase, Taken, into);
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Writing;

/// <summary>
/// A draft as a mail file that every mail program opens for editing (X-Unsent). RFC 5322 lines, RFC 2047 words in headers,
/// RFC 2045 body; ASCII only, CRLF. The same draft gives the same bytes: the date is the send day at nine o'clock UTC and the
/// message id comes from the draft id. Line breaks and control characters never reach a header.
/// </summary>
public static partial class EmlFile
{
    private const int MaxLine = 76;
    private const int MaxEncodedWord = 75;
    private const int MaxName = 60;

    /// <summary>The mail file of a draft. An unknown or malformed recipient is left out, so that a person fills it in.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="draftId">Its id.</param>
    /// <param name="seller">Who sends: the first sender, else the company.</param>
    /// <param name="to">The contact on the card.</param>
    /// <param name="sendOn">The day it is to go out.</param>
    public static string Compose(Draft draft, string draftId, SellerProfile seller, Contact? to, LocalDate sendOn)
    {
        var sender = seller.Senders.Count > 0 ? seller.Senders[0] : null;
        var from = Address(sender?.Email) ?? Address(seller.Company?.Email);
        var fromName = (draft.Language == Language.Chinese ? sender?.NameZh : null) ?? sender?.Name ?? seller.Company?.Name;
        var text = new StringBuilder();
        void Header(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        Header("From", from is null ? null : Mailbox(fromName, from, "From: ".Length));
        Header("To", Address(to?.Email) is { } address ? Mailbox(to!.Name, address, "To: ".Length) : null);
        Header("Subject", Unstructured(draft.Subject, "Subject: ".Length));
        Header("Date", LocalDatePattern.CreateWithInvariantCulture("ddd, dd MMM uuuu").Format(sendOn) + " 09:00:00 +0000");
        Header("Message-ID", $"<{TokenCharacters().Replace(draftId, "")}@{from?[(from.IndexOf('@') + 1)..] ?? "salesagent.invalid"}>");
        Header("X-Unsent", "1");
        Header("MIME-Version", "1.0");
        Header("Content-Type", "text/plain; charset=utf-8");
        // Chinese text would triple in quoted-printable and still not be readable in the source.
        var base64 = draft.Language == Language.Chinese;
        Header("Content-Transfer-Encoding", base64 ? "base64" : "quoted-printable");
        text.Append("\r\n").Append(base64 ? Base64(draft.Body) : QuotedPrintable(draft.Body));
        return text.ToString();
    }

    /// <summary>The address when it is a plain ASCII one (local@domain, at most 254 characters), else null: nothing else may stand in an address header.</summary>
    public static string? Address(string? email) => email?.Trim() is { Length: <= 254 } address && PlainAddress().IsMatch(address) ? address : null;

    private static string Mailbox(string? name, string address, int column)
    {
        var clean = OneLine(name);
        if (clean.Length == 0) return address;
        // A longer name is cut: readers put blanks between the encoded words of a name, other than in a subject.
        if (IsAscii(clean) && !clean.Contains("=?", StringComparison.Ordinal)) clean = clean[..Math.Min(clean.Length, MaxName)].TrimEnd();
        else while (EncodedWords(clean, column).Contains('\n')) clean = clean[..^(char.IsLowSurrogate(clean[^1]) && clean.Length > 1 ? 2 : 1)];
        var words = IsAscii(clean) && !clean.Contains("=?", StringComparison.Ordinal)
            ? AtomWords().IsMatch(clean) ? clean : "\"" + clean.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\""
            : EncodedWords(clean, column);
        return $"{words}\r\n <{address}>";
    }

    private static string Unstructured(string? value, int column)
    {
        var clean = OneLine(value);
        return IsAscii(clean) && column + clean.Length <= MaxLine && !clean.Contains("=?", StringComparison.Ordinal) ? clean : EncodedWords(clean, column);
    }

    // Each word encodes whole characters and stays within 75; the first line also holds the header's name.
    private static string EncodedWords(string value, int column)
    {
        const int Frame = 12; // =?utf-8?B?…?=
        var words = new List<string>();
        var bytes = new List<byte>();
        var room = MaxEncodedWord - column;
        foreach (var rune in value.EnumerateRunes())
        {
            var encoded = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count > 0 && Frame + ((bytes.Count + encoded.Length + 2) / 3 * 4) > room)
            {
                words.Add(Word(bytes));
                (bytes, room) = ([], MaxEncodedWord - 1);
            }

            bytes.AddRange(encoded);
        }

        if (bytes.Count > 0) words.Add(Word(bytes));
        return string.Join("\r\n ", words);
        static string Word(List<byte> part) => $"=?utf-8?B?{Convert.ToBase64String([.. part])}?=";
    }

    private static string Base64(string body)
    {
        var all = Convert.ToBase64String(Encoding.UTF8.GetBytes(Crlf(body)));
        var text = new StringBuilder();
        for (var i = 0; i < all.Length; i += MaxLine) text.Append(all.AsSpan(i, Math.Min(MaxLine, all.Length - i))).Append("\r\n");
        return text.ToString();
    }

    private static string QuotedPrintable(string body)
    {
        var text = new StringBuilder();
        foreach (var line in Crlf(body).TrimEnd('\r', '\n').Split("\r\n"))
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            var length = 0;
            for (var i = 0; i < bytes.Length; i++)
            {
                var last = i == bytes.Length - 1;
                // Blanks at a line's end would be lost on the way, and a lone dot ends a message in SMTP.
                var plain = (bytes[i] is >= 33 and <= 126 and not (byte)'=' || (bytes[i] is 32 or 9 && !last)) && !(bytes.Length == 1 && bytes[i] == (byte)'.');
                var item = plain ? ((char)bytes[i]).ToString() : "=" + bytes[i].ToString("X2", CultureInfo.InvariantCulture);
                if (length + item.Length > (last ? MaxLine : MaxLine - 1))
                {
                    text.Append("=\r\n");
                    length = 0;
                }

                text.Append(item);
                length += item.Length;
            }

            text.Append("\r\n");
        }

        return text.ToString();
    }

    private static string Crlf(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n";

    private static string OneLine(string? value) => Controls().Replace(value ?? "", " ").Trim();

    private static bool IsAscii(string value) => value.All(c => c is >= ' ' and <= '~');

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\z")]
    private static partial Regex PlainAddress();

    [GeneratedRegex(@"^[A-Za-z0-9'\-]+( [A-Za-z0-9'\-]+)*\z")]
    private static partial Regex AtomWords();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\u2028\u2029]+")]
    private static partial Regex Controls();

    [GeneratedRegex(@"[^A-Za-z0-9]")]
    private static partial Regex TokenCharacters();
}

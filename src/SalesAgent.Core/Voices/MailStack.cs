using System.Text.RegularExpressions;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Voices;

/// <summary>
/// Parts a pasted text into mails: at lines of dashes, and at header lines when it begins with one. A mail from another sender than
/// the first is not the person's own; a stretch without a message is the footer of the mail before.
/// </summary>
internal static partial class MailStack
{
    private const int LeastWords = 20, LeastCharacters = 30;

    /// <summary>The mails of the texts, each with its headers; and how many lines belong to other senders. Several texts are a mail each.</summary>
    public static (IReadOnlyList<string> Mails, int OthersLines) Of(IReadOnlyList<string> texts)
    {
        var parts = texts.Select(text => text.ReplaceLineEndings("\n").Trim('\uFEFF', '\n', ' ')).SelectMany(text => texts.Count == 1 ? Divide(text) : [text]).Where(text => text.Trim().Length > 0).ToList();
        var sender = parts.Select(Sender).FirstOrDefault(from => from is not null);
        var own = parts.Where(part => Sender(part) is not { } from || from == sender).ToList();
        return (own, parts.Except(own).Sum(part => part.Split('\n').Count(line => line.Trim().Length > 0)));
    }

    private static IEnumerable<string> Divide(string text)
    {
        var headed = OwnMail.HeaderLine().IsMatch(text);
        var mails = new List<List<string>> { new() };
        var (others, before) = (false, "");
        foreach (var line in text.Split('\n'))
        {
            if (Divider().IsMatch(line) && !OwnMail.OthersBegin().IsMatch(line))
            {
                mails.Add([]);
                others = false;
            }
            else
            {
                others |= OwnMail.OthersBegin().IsMatch(line);
                if (headed && !others && MailBegins().IsMatch(line) && !OwnMail.HeaderLine().IsMatch(before) && mails[^1].Count > 0) mails.Add([]);
                mails[^1].Add(line);
            }

            before = line;
        }

        return mails.Select(lines => string.Join('\n', lines).Trim()).Where((mail, at) => at == 0 || IsMail(mail));
    }

    /// <summary>Whether a stretch is a mail and not a footer: it has a header, a greeting, or enough words, and is no disclaimer.</summary>
    private static bool IsMail(string text)
    {
        if (text.Length == 0 || Disclaimer().IsMatch(text)) return false;
        var (parts, _) = PastedMessage.Read(text, null, Channel.Email);
        var language = Languages.Of(parts.Body);
        return OwnMail.HeaderLine().IsMatch(text) || parts.Greeting is not null || TextLength.Count(parts.Body, language) >= language.Pick(LeastWords, LeastCharacters);
    }

    private static string? Sender(string mail) => From().Match(mail) is { Success: true } match ? match.Groups[1].Value.Trim().ToLowerInvariant() : null;

    [GeneratedRegex(@"^\s*([-=*_—─~#])\1{2,}\s*$")]
    private static partial Regex Divider();

    [GeneratedRegex(@"^\s*(?:from|subject|发件人|主题|标题|邮件主题)\s*[:：]", RegexOptions.IgnoreCase)]
    private static partial Regex MailBegins();

    [GeneratedRegex(@"\A\s*(?:[^\n:：]{1,12}[:：][^\n]*\n){0,4}?\s*(?:from|发件人)\s*[:：]\s*([^\n]+)", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:confidential|intended (?:recipient|only for)|unsubscribe|disclaimer)\b|退订|保密|免责", RegexOptions.IgnoreCase)]
    private static partial Regex Disclaimer();
}

using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>
/// Takes a message apart that somebody else wrote: subject line, greeting, body, closing words, footer. Limits count the body
/// alone; nothing is changed, every part is a stretch of the text.
/// </summary>
public static partial class PastedMessage
{
    /// <summary>Reads a message. A first line "Subject: …" or 主题：… is the subject unless one is given.</summary>
    /// <returns>The parts, and how many characters of the text stand before the message (the subject line).</returns>
    public static (DraftText Text, int SubjectLine) Read(string text, string? subject, Channel channel)
    {
        var message = text;
        var skipped = 0;
        if (subject is null && channel is Channel.Email && SubjectLine().Match(text) is { Success: true } line)
        {
            subject = line.Groups[1].Value.Trim();
            skipped = line.Length;
            message = text[skipped..];
        }

        if (channel is Channel.Phone) return (new DraftText { Subject = subject, Body = message, Verbatim = message }, skipped);
        var start = message.Length - message.TrimStart().Length;
        var greeting = Greeting().Match(message, start) is { Success: true } hello ? hello.Value.TrimEnd() : null;
        var bodyStart = start + (greeting?.Length ?? 0);
        var (bodyEnd, footerStart) = Ends(message, bodyStart);
        var body = message[bodyStart..bodyEnd].Trim();
        return (new DraftText
        {
            Subject = subject,
            Greeting = greeting,
            Body = body,
            SignOff = Part(message, bodyEnd, footerStart),
            Footer = Part(message, footerStart, message.Length),
            Verbatim = message,
        }, skipped);
    }

    private static string? Part(string text, int from, int to) => text[from..to].Trim() is { Length: > 0 } part ? part : null;

    /// <summary>Where the body ends and where the footer begins: closing words begin a line near the end; the footer follows a line of dashes, or holds the refusal line.</summary>
    private static (int BodyEnd, int FooterStart) Ends(string message, int bodyStart)
    {
        var footer = FooterRule().Match(message, bodyStart) is { Success: true } rule ? rule.Index : message.Length;
        var closings = Closing().Matches(message[..footer]).Where(match => match.Index >= bodyStart).ToList();
        // Closing words count only when little follows them: a signature.
        var closing = closings.FindLast(match => message[match.Index..footer].Split('\n').Count(line => line.Trim().Length > 0) <= 8);
        var end = closing?.Index ?? footer;
        if (footer == message.Length && Refusal().Match(message, end) is { Success: true } refusal) footer = Math.Max(end, refusal.Index);
        return (Math.Min(end, footer), footer);
    }

    [GeneratedRegex(@"\A\s*(?:subject|subj|re: subject|主题|标题|邮件主题)\s*[:：][ \t]*(.*?)[ \t]*(?:\r?\n|\z)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectLine();

    // A greeting: a short first line that greets or ends like one.
    [GeneratedRegex(@"\G(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b[^\n.!?]{0,60}[,!:.]?(?=\s*\n)|[^\n。？?]{0,24}(?:您好|你好|早上好|下午好|晚上好|敬启|台鉴|好)[^\n。？?]{0,8}[，,！!：:。～~]?(?=\s*\n)|(?:尊敬的|亲爱的)[^\n。？?]{0,24}[：:，,！!](?=\s*\n)|[^\n,.。？?!！]{1,30}[,，:：](?=\s*\n\s*\n))", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"(?:^|\n)[ \t]*(?:best|best regards|best wishes|kind regards|warm regards|warmly|regards|yours sincerely|yours faithfully|yours truly|sincerely|many thanks|thanks|thank you|thanks again|with thanks|all the best|cheers|speak soon|talk soon|have a (?:great|good|nice) (?:day|week|weekend)|祝好|祝您?(?:工作|生意|一切|商|周末|生活)?[^\n。]{0,8}|此致|顺颂[^\n]{0,6}|敬礼|谢谢|感谢|敬上|商祺)[,.!，。！～~]?[ \t]*(?=\r?\n|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?:^|\n)[ \t]*(?:--+|—{2,}|__+|\*\*\*+|＊{3,}|={3,}|─{2,})[ \t]*(?=\r?\n|\z)")]
    private static partial Regex FooterRule();

    [GeneratedRegex(@"(?:^|\n)[^\n]{0,120}(?:unsubscribe|opt out|opt-out|prefer not to (?:hear|receive)|reply [""“']?stop|退订|拒收|不希望再收到|不再接收)[^\n]*", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();
}

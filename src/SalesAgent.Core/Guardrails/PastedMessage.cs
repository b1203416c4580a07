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
        var (bodyEnd, footerStart) = channel is Channel.Email ? Ends(message, bodyStart) : (message.Length, message.Length);
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

    /// <summary>
    /// Where the body ends and where the footer begins. From the end upwards, lines that are no sentence of a message belong to the
    /// frame: names, contact data, the reason why and the refusal line, closing words, a line of dashes.
    /// </summary>
    private static (int BodyEnd, int FooterStart) Ends(string message, int bodyStart)
    {
        var lines = Lines(message, bodyStart);
        var first = lines.Count;
        while (first > 0 && IsFrame(message[lines[first - 1].Start..lines[first - 1].End])) first--;
        // Closing words begin the frame, whatever stands between them and the name.
        var closing = lines.FindLastIndex(line => Closing().IsMatch(message[line.Start..line.End]));
        if (closing >= 0 && lines.Count(line => line.Start > lines[closing].Start && message[line.Start..line.End].Trim().Length > 0) <= MostFrameLines) first = Math.Min(first, closing);
        // One line alone is a message, not a frame.
        if (lines.Take(first).All(line => message[line.Start..line.End].Trim().Length == 0)) return (message.Length, message.Length);
        var footer = lines.FindIndex(first, line => FooterLine().IsMatch(message[line.Start..line.End]));
        return (first < lines.Count ? lines[first].Start : message.Length, footer >= 0 ? lines[footer].Start : message.Length);
    }

    private const int MostFrameLines = 9;

    private static List<(int Start, int End)> Lines(string message, int from)
    {
        var lines = new List<(int, int)>();
        while (from < message.Length)
        {
            var end = message.IndexOf('\n', from);
            if (end < 0) end = message.Length;
            lines.Add((from, end));
            from = end + 1;
        }

        return lines;
    }

    private static bool IsFrame(string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || FooterLine().IsMatch(text) || Closing().IsMatch(text)) return true;
        // An address in one line: figures between commas, and no sentence.
        if (text.Length <= 140 && text.Count(c => c is ',' or '，' or '|' or '·') >= 2 && text.Any(char.IsAsciiDigit) && char.IsLetterOrDigit(text[^1])) return true;
        // A name, a title, a company: short and no sentence.
        return text.Length <= 60 && text[^1] is not ('.' or '?' or '!' or '。' or '？' or '！' or ':' or '：' or '；' or '，' or ',' or '～' or '~') && !ListLine().IsMatch(text)
            && (Languages.HasCjk(text) ? text.Length <= 24 && !text.Contains('，') : text.Split(' ').Length <= 7);
    }

    [GeneratedRegex(@"\A\s*(?:subject|subj|re: subject|主题|标题|邮件主题)\s*[:：][ \t]*(.*?)[ \t]*(?:\r?\n|\z)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectLine();

    // A greeting: a short first line that greets or ends like one, or the address with which a chat message begins.
    [GeneratedRegex(@"\G(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b[^\n.!?]{0,60}[,!:.]?(?=\s*\n)|[^\n。？?]{0,24}(?:您好|你好|早上好|下午好|晚上好|敬启|台鉴|好)[^\n。？?]{0,8}[，,！!：:。～~]?(?=\s*\n)|(?:尊敬的|亲爱的)[^\n。？?]{0,24}[：:，,！!](?=\s*\n)|[^\n,.。？?!！]{1,30}[,，:：](?=\s*\n\s*\n)|(?:hi|hello|hey|dear)\b[^\n.!?,]{1,30}[,!](?=[ ])|[^\n。？?，,]{1,8}(?:您好|你好|早上好|下午好|晚上好)[，,！!。：:]|[\p{IsCJKUnifiedIdeographs}]{1,3}(?:总监|总|经理|女士|先生|院长|老师|主任|主管|校长|老板|姐|哥|博士|教授|厂长|店长|科长|部长)[，,：:](?:[ ]?(?:您好|你好)[！!，,。])?)", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^[ \t]*(?:best|all the best|best regards|best wishes|kind regards|warm regards|warmly|regards|with regards|yours|yours sincerely|yours faithfully|yours truly|sincerely|many thanks|thanks|thank you|thanks again|thanks so much|with thanks|cheers|speak soon|talk soon|take care|have a (?:great|good|nice) (?:day|week|weekend)|祝好|祝您?(?:工作|生意|一切|商|周末|生活|顺)[^\n。]{0,8}|此致|顺颂[^\n]{0,6}|顺祝[^\n]{0,6}|敬礼|谢谢|感谢|敬上|商祺)[,.!，。！～~]?[ \t]*\r?$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // Dashes, contact data, why you get this, how to refuse, the commercial note.
    [GeneratedRegex(@"^\s*(?:--+|—{2,}|__+|\*{3,}|＊{3,}|={3,}|─{2,})\s*$|[\w.+-]+@[\w-]+\.|(?:\+\d|\b1[3-9]\d)[\d ()/-]{7,}|\b(?:unsubscribe|opt[ -]?out|commercial message|advertisement|prefer not to (?:hear|receive|get)|you(?:'re| are)? (?:receive|receiving|getting|get) this|why you get this|(?:reply|text|send) [""“'‘]?stop|no longer wish|stop (?:these|receiving|further|any more)|not (?:want|wish) (?:to (?:hear|receive|get)|any more|further|more))\b|退订|拒收|不(?:希望|想|愿|愿意)再(?:收|接)|不再接收|不再收到|停止发送|取消订阅|商业推广|本邮件为|[您你](?:会|之?所以)?收到(?:本|此|这)|^\s*(?:地址|电话|手机|邮箱|官网|网址|微信|联系(?:电话|人|方式))\s*[:：]|您之?所以收到|同意接收|(?:省|市|区|县|路|街|道)[^。！？\n]{0,20}\d+\s*(?:号|弄|座|室|层|楼)", RegexOptions.IgnoreCase)]
    private static partial Regex FooterLine();

    [GeneratedRegex(@"^\s*(?:[-•*]|\d+[.、)])\s*\S")]
    private static partial Regex ListLine();
}

using System.Text.RegularExpressions;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Shared.Untrusted;

namespace SalesAgent.Core.Voices;

/// <summary>What one pasted mail holds of its sender's own words: headers, quoted and forwarded mails, signature and footer are set aside.</summary>
/// <param name="Language">Language of the body.</param>
/// <param name="Greeting">The greeting line, or null.</param>
/// <param name="Body">The body.</param>
/// <param name="Closing">The closing words, or null.</param>
/// <param name="SetAside">What was set aside.</param>
internal sealed partial record OwnMail(Language Language, string? Greeting, string Body, string? Closing, SetAside SetAside)
{
    /// <summary>Reads one mail; null when nothing of its sender's words is left.</summary>
    public static OwnMail? Read(string text)
    {
        var instructions = InstructionReader.Find(text).Count;
        var lines = (InstructionReader.Without(text) ?? "").Split('\n').Select(line => line.TrimEnd()).ToList();
        var headers = lines.FindIndex(line => line.Trim().Length > 0 && !HeaderLine().IsMatch(line));
        if (headers < 0) return null;
        var own = OwnLines(lines[headers..], out var quoted, out var frames);
        var (parts, _) = PastedMessage.Read(string.Join('\n', own).Trim(), null, Channel.Email);
        var body = parts.Body;
        if (TextLength.Count(body, Languages.Of(body)) == 0) return null;
        var closing = ClosingWords.Find(ref body, parts.SignOff);
        frames += new[] { parts.SignOff, parts.Footer }.OfType<string>().Sum(part => part.Split('\n').Length);
        return new OwnMail(Languages.Of(body), parts.Greeting?.Trim(), body, closing, new SetAside(lines[..headers].Count(line => line.Trim().Length > 0), quoted, frames, instructions));
    }

    private static List<string> OwnLines(List<string> lines, out int quoted, out int frames)
    {
        var own = new List<string>();
        (quoted, frames) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (SignatureMark().IsMatch(line))
            {
                frames += lines.Skip(i).Count(rest => rest.Trim().Length > 0);
                break;
            }

            // Below "wrote:" and "Original Message" stand the words of others, unless their lines are marked one by one.
            if (OthersBegin().IsMatch(line) || Wrote(lines, i))
            {
                if (!lines.Skip(i + 1).Any(rest => QuotedLine().IsMatch(rest)))
                {
                    quoted += lines.Skip(i).Count(rest => rest.Trim().Length > 0);
                    break;
                }

                quoted++;
            }
            else if (QuotedLine().IsMatch(line) || (i + 1 < lines.Count && line.Length > 0 && Wrote(lines, i + 1) && !Wrote(lines, i) && AttributionStart().IsMatch(line))) quoted++;
            else if (SentFrom().IsMatch(line)) frames++;
            else own.Add(line);
        }

        return own;
    }

    private static bool Wrote(List<string> lines, int at) => Attribution().IsMatch(lines[at]);

    /// <summary>A line of a mail's header.</summary>
    [GeneratedRegex(@"^\s*(?:from|to|cc|bcc|sent|date|reply-to|subject|subj|importance|attachments?|发件人|收件人|抄送|密送|发送时间|日期|时间|主题|标题|邮件主题|附件)\s*[:：]", RegexOptions.IgnoreCase)]
    internal static partial Regex HeaderLine();

    [GeneratedRegex(@"^\s*>")]
    private static partial Regex QuotedLine();

    [GeneratedRegex(@"^\s*-{2}\s*$")]
    private static partial Regex SignatureMark();

    /// <summary>Where the mail of somebody else begins.</summary>
    [GeneratedRegex(@"^\s*-{2,}\s*(?:original message|original appointment|forwarded message|forwarded by.*|原始邮件|原邮件|转发(?:的)?邮件(?:信息)?|转发信息)\s*-{2,}|^\s*begin forwarded message:|^\s*_{10,}\s*$", RegexOptions.IgnoreCase)]
    internal static partial Regex OthersBegin();

    [GeneratedRegex(@"\b(?:wrote|writes|schrieb)\s*:\s*$|(?:写道|写到|来信)\s*[:：]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Attribution();

    [GeneratedRegex(@"^\s*(?:on|am|在|于)\s?.*\d", RegexOptions.IgnoreCase)]
    private static partial Regex AttributionStart();

    [GeneratedRegex(@"^\s*(?:sent from my|get outlook for|发自我的|来自我的).*$", RegexOptions.IgnoreCase)]
    private static partial Regex SentFrom();
}

using System.Text.RegularExpressions;

namespace SalesAgent.Core.Shared;

/// <summary>Knows a sender's own greeting and closing words again in a message that somebody else wrote, so that they count as its frame.</summary>
public static class VoiceFrame
{
    /// <summary>The message with the sender's greeting and closing words taken out of its body, when they stand there; else the message itself.</summary>
    public static DraftText Accept(DraftText text, Voice? voice, Language language)
    {
        if (voice is null || text.Verbatim is null) return text;
        if (text.Greeting is null && voice.Greeting?.In(language) is { } greeting && GreetingLine(greeting).Match(text.Body) is { Success: true } hello && hello.Length < text.Body.Length)
            text = text with { Greeting = hello.Value.Trim(), Body = text.Body[hello.Length..].Trim() };
        return voice.SignOff?.In(language) is { } closing ? AcceptClosing(text, closing) : text;
    }

    private const int MostLinesAfter = 4;

    private static DraftText AcceptClosing(DraftText text, string closing)
    {
        var first = closing.Split('\n')[0].Trim();
        var lines = text.Body.Split('\n');
        var at = Array.FindLastIndex(lines, line => Same(line, first));
        if (first.Length == 0 || at <= 0 || lines.Length - at - 1 > MostLinesAfter) return text;
        var body = string.Join('\n', lines[..at]).Trim();
        var whole = text.Verbatim!;
        var bodyAt = whole.IndexOf(text.Body, StringComparison.Ordinal);
        if (body.Length == 0 || bodyAt < 0) return text;
        var from = bodyAt + string.Join('\n', lines[..at]).Length;
        var end = text.SignOff is { } signature && whole.IndexOf(signature, bodyAt + text.Body.Length, StringComparison.Ordinal) is >= 0 and var signed ? signed + signature.Length : bodyAt + text.Body.Length;
        return text with { Body = body, SignOff = whole[from..end].Trim() };
    }

    private static bool Same(string line, string closing) => string.Equals(line.Trim().TrimEnd(Marks), closing.TrimEnd(Marks), StringComparison.OrdinalIgnoreCase);

    private static readonly char[] Marks = [',', '，', '!', '！', '.', '。', ' '];

    private static Regex GreetingLine(string greeting)
    {
        var pattern = GreetingPattern.HasPlaceholder(greeting) ? greeting : greeting + " {name}";
        var parts = Regex.Split(pattern.Trim().TrimEnd(Marks), @"\s*\{\w+\}\s*").Select(Regex.Escape);
        return new Regex(@"\A\s*" + string.Join(@"[^\n.?!。？！]{0,40}", parts) + @"[,，!！:：.。～~ ]*(?=\r?\n)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
    }
}

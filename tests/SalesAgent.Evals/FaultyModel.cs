using System.Text.Json;
using Microsoft.Extensions.AI;

namespace SalesAgent.Evals;

/// <summary>A model that gives the draft back as it was told and puts one sentence into it, each time it is asked; null for none.</summary>
/// <remarks>It never mends: after a repair message the sentence stands elsewhere in the text. Its answer also names a recipient and leaves out every footer.</remarks>
internal sealed class FaultyModel(string? planted, bool inSubject, int place) : AnsweringModel
{
    private int _calls;

    protected override string Answer(IReadOnlyList<ChatMessage> messages)
    {
        var (subject, body) = Draft(messages.First(message => message.Role == ChatRole.User).Text);
        var paragraphs = body.Split("\n\n").ToList();
        if (planted is not null && inSubject && subject is not null) subject = planted;
        else if (planted is not null)
        {
            var at = (place + _calls) % paragraphs.Count;
            var glue = planted.Any(c => c > 0x2E80) ? "" : " ";
            paragraphs[at] = (place + _calls) % 2 == 0 ? $"{planted}{glue}{paragraphs[at]}" : $"{paragraphs[at]}{glue}{planted}";
        }

        _calls++;
        return JsonSerializer.Serialize(new { to = "someone.else@mallory.example", subject, body = string.Join("\n\n", paragraphs), footer = "" });
    }

    // The draft is the last thing between marks in the brief.
    private static (string? Subject, string Body) Draft(string brief)
    {
        var close = brief.LastIndexOf("</", StringComparison.Ordinal);
        var mark = $"<{brief[(close + 2)..].TrimEnd('>', '\n', ' ')}>";
        var start = brief.LastIndexOf(mark, close, StringComparison.Ordinal) + mark.Length;
        var text = brief[start..close].Trim('\n');
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end >= 0 && (text.StartsWith("Subject: ", StringComparison.Ordinal) || text.StartsWith("主题：", StringComparison.Ordinal))
            ? (text[(text.IndexOfAny([':', '：']) + 1)..end].Trim(), text[(end + 2)..])
            : (null, text);
    }
}

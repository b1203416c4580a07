using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace SalesAgent.Writing.Models;

/// <summary>A model's answer, <c>{"subject": …, "body": …}</c>.</summary>
/// <param name="Subject">The subject, one line, or null.</param>
/// <param name="Body">The body, paragraphs parted by one blank line.</param>
internal sealed record ModelAnswer(string? Subject, string Body)
{
    private const int MostCharacters = 20_000;
    private const int MostStarts = 20;

    private static readonly JsonElement Schema = JsonDocument.Parse(
        """{"type":"object","properties":{"subject":{"type":["string","null"]},"body":{"type":"string"}},"required":["subject","body"],"additionalProperties":false}""").RootElement;

    /// <summary>The form of the answer, for endpoints that hold a model to one.</summary>
    public static ChatResponseFormat Format { get; } = ChatResponseFormat.ForJsonSchema(Schema, "message", "The message: subject or null, and body.");

    /// <summary>Reads an answer, tolerant of fences and words around it; null when there is none in it, when it is empty, or far too long.</summary>
    public static ModelAnswer? Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text[(text.LastIndexOf("</think>", StringComparison.Ordinal) is var thought and >= 0 ? thought + "</think>".Length : 0)..]);
        if (bytes.Length > MostCharacters * 6) return null;
        var start = -1;
        for (var tries = 0; tries < MostStarts; tries++)
        {
            var next = bytes.AsSpan(start + 1).IndexOf((byte)'{');
            if (next < 0) return null;
            start += next + 1;
            if (At(bytes.AsSpan(start)) is { } answer) return answer;
        }

        return null;
    }

    private static ModelAnswer? At(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!JsonDocument.TryParseValue(ref reader, out var document)) return null;
            using (document)
            {
                var body = Text(document.RootElement, "body");
                return string.IsNullOrWhiteSpace(body) || body.Length > MostCharacters ? null : new ModelAnswer(OneLine(Text(document.RootElement, "subject")), Paragraphs(body));
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement map, string name) =>
        map.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? OneLine(string? text) =>
        string.Join(' ', Printable(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    private static string Paragraphs(string text)
    {
        var lines = Printable(text).Split('\n').Select(line => line.Trim());
        return string.Join("\n\n", string.Join('\n', lines).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>Without characters that people cannot see: control, format and line-separator characters.</summary>
    internal static string Printable(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator)));
}

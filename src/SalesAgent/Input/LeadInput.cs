using System.Text.Json;
using System.Text.Json.Serialization;
using SalesAgent.Core.Shared;

namespace SalesAgent.Input;

/// <summary>
/// A lead as callers name it: one string that is a name, an id, or a whole card as YAML or JSON; an object in its place
/// is accepted too, and .NET hosts may pass a typed card.
/// </summary>
public sealed record LeadInput
{
    /// <summary>A name, an id, or a card as text.</summary>
    public string? Text { get; init; }
    /// <summary>A card that is already typed.</summary>
    public LeadCard? Card { get; init; }
    /// <summary>What error lines call the source: a file name, or <c>lead</c>.</summary>
    public string Source { get; init; } = "lead";

    /// <summary>A typed card.</summary>
    public static implicit operator LeadInput(LeadCard card) => new() { Card = card };

    /// <summary>A name, id or card text.</summary>
    public static implicit operator LeadInput(string text) => new() { Text = text };

    /// <summary>True when the text is a card and not a name: it begins with { or has a line "field: …" or several lines.</summary>
    public bool LooksLikeCard => Text is { } text && (text.TrimStart().StartsWith('{') || text.TrimEnd().Contains('\n') || text.Contains(": ", StringComparison.Ordinal) || text.TrimEnd().EndsWith(':'));
}

internal sealed class LeadInputConverter : JsonConverter<LeadInput>
{
    public override LeadInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new LeadInput { Text = reader.GetString() };
        using var card = JsonDocument.ParseValue(ref reader);
        return card.RootElement.ValueKind == JsonValueKind.Object
            ? new LeadInput { Text = card.RootElement.GetRawText() }
            : throw new JsonException("lead must be a name, an id, or a card");
    }

    public override void Write(Utf8JsonWriter writer, LeadInput value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text ?? JsonSerializer.Serialize(value.Card, options));
}

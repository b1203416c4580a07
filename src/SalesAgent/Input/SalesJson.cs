using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Input;

/// <summary>The JSON of every door: camelCase names, enums as snake_case strings, ISO dates, readable Chinese, nothing unknown.</summary>
public static class SalesJson
{
    /// <summary>Options shared by all; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create(indented: false);

    /// <summary>The same, indented for people and files.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(indented: true);

    private static JsonSerializerOptions Create(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNameCaseInsensitive = false,
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectRequiredConstructorParameters = true,
            WriteIndented = indented,
            NewLine = "\n",
            Converters =
            {
                new StageConverter(),
                new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
                new LocalDateConverter(),
                new LocalizedTextConverter(),
                new LeadInputConverter(),
            },
        };
        options.TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver();
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Stages are written as salespeople write them: Lead, MQL, SQL, Opportunity …</summary>
    private sealed class StageConverter : JsonStringEnumConverter<Stage>
    {
        public StageConverter() : base(namingPolicy: null, allowIntegerValues: false) { }
    }

    private sealed class LocalDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? "") is { Success: true } date ? date.Value : throw new JsonException($"'{reader.GetString()}' is not a date such as 2026-12-31");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Figures.Iso(value));
    }

    private sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
    {
        public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String) return LocalizedText.Of(reader.GetString()!);
            using var map = JsonDocument.ParseValue(ref reader);
            string? Text(string language) => map.RootElement.TryGetProperty(language, out var text) ? text.GetString() : null;
            return new LocalizedText(Text("en"), Text("zh-CN"));
        }

        public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            if (value.English is not null) writer.WriteString("en", value.English);
            if (value.Chinese is not null) writer.WriteString("zh-CN", value.Chinese);
            writer.WriteEndObject();
        }
    }
}

using System.Text;
using System.Text.Json;
using SalesAgent.Core.Shared;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SalesAgent.Input;

/// <summary>
/// Reads YAML and JSON into lines and values. Refuses what a hand-written card never needs and an attacker likes:
/// anchors, several documents, duplicate keys, more than 32 levels, more than 1 MB.
/// </summary>
internal static class DocumentReader
{
    /// <summary>Largest document, in characters.</summary>
    public const int MaxLength = 1_000_000;

    private const int MaxDepth = 32;

    /// <summary>Reads text that is JSON when it begins with { or [, else YAML. Errors name <paramref name="source"/> and the line.</summary>
    public static DocumentNode Read(string text, string source)
    {
        if (text.Length > MaxLength) throw new SalesInputException($"{source}: larger than {MaxLength:#,0} characters; split it");
        if (text.Contains('\0')) throw new SalesInputException($"{source}: is not a text file; give YAML or JSON");
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.Length > 0 && start[0] is '{' or '[' ? ReadJson(text.TrimStart('\uFEFF'), source) : ReadYaml(text, source);
    }

    /// <summary>Turns a JSON value that is already parsed into the same form, without lines.</summary>
    public static DocumentNode From(JsonElement element, string source)
    {
        try
        {
            return From(element, source, 0);
        }
        catch (InvalidOperationException error)
        {
            throw new SalesInputException($"{source}: a text holds half of a Unicode pair (\\uD800 and the like); write the whole character", error);
        }
    }

    private static DocumentNode From(JsonElement element, string source, int depth)
    {
        if (depth > MaxDepth) throw new SalesInputException($"{source}: nested deeper than {MaxDepth} levels");
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var seen = new HashSet<string>(StringComparer.Ordinal);
                var members = new List<(string, int, DocumentNode)>();
                foreach (var member in element.EnumerateObject())
                {
                    if (!seen.Add(member.Name)) throw new SalesInputException($"{source}: '{member.Name}' is given twice; keep one");
                    members.Add((member.Name, 0, From(member.Value, source, depth + 1)));
                }

                return new DocumentNode { Kind = DocumentKind.Map, Members = members };
            case JsonValueKind.Array:
                return new DocumentNode { Kind = DocumentKind.List, Items = [.. element.EnumerateArray().Select(item => From(item, source, depth + 1))] };
            default:
                return new DocumentNode
                {
                    Kind = DocumentKind.Scalar,
                    Text = element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText(),
                    Scalar = element.ValueKind switch
                    {
                        JsonValueKind.String => ScalarKind.Text,
                        JsonValueKind.Number => ScalarKind.Number,
                        JsonValueKind.Null or JsonValueKind.Undefined => ScalarKind.Null,
                        _ => ScalarKind.Boolean,
                    },
                };
        }
    }

    private static DocumentNode ReadJson(string text, string source)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        var lines = new LineCounter(bytes);
        try
        {
            reader.Read();
            var node = ReadJson(ref reader, lines, source);
            if (reader.Read()) throw new SalesInputException($"{source}, line {lines.At(reader.TokenStartIndex)}: text after the end of the JSON value; remove it");
            return node;
        }
        catch (InvalidOperationException error)
        {
            throw new SalesInputException($"{source}, line {lines.At(reader.TokenStartIndex)}: holds half of a Unicode pair (\\uD800 and the like); write the whole character", error);
        }
        catch (JsonException error)
        {
            throw new SalesInputException($"{source}, line {error.LineNumber + 1}: malformed JSON ({FirstSentence(error.Message)})", error);
        }
    }

    private static DocumentNode ReadJson(ref Utf8JsonReader reader, LineCounter lines, string source)
    {
        var line = lines.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<(string, int, DocumentNode)>();
                var seen = new HashSet<string>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (key, keyLine) = (reader.GetString()!, lines.At(reader.TokenStartIndex));
                    if (!seen.Add(key)) throw new SalesInputException($"{source}, line {keyLine}: '{key}' is given twice; keep one");
                    reader.Read();
                    members.Add((key, keyLine, ReadJson(ref reader, lines, source)));
                }

                return new DocumentNode { Kind = DocumentKind.Map, Line = line, Members = members };
            case JsonTokenType.StartArray:
                var items = new List<DocumentNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadJson(ref reader, lines, source));
                return new DocumentNode { Kind = DocumentKind.List, Line = line, Items = items };
            case JsonTokenType.String:
                return new DocumentNode { Kind = DocumentKind.Scalar, Line = line, Text = reader.GetString()!, Scalar = ScalarKind.Text };
            default:
                return new DocumentNode
                {
                    Kind = DocumentKind.Scalar,
                    Line = line,
                    Text = Encoding.UTF8.GetString(reader.ValueSpan),
                    Scalar = reader.TokenType switch { JsonTokenType.Number => ScalarKind.Number, JsonTokenType.Null => ScalarKind.Null, _ => ScalarKind.Boolean },
                };
        }
    }

    private static DocumentNode ReadYaml(string text, string source)
    {
        try
        {
            var parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new DocumentNode { Kind = DocumentKind.Scalar, Scalar = ScalarKind.Null, Line = 1 };
            parser.Consume<DocumentStart>();
            var node = ReadYaml(parser, source, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _)) throw new SalesInputException($"{source}: holds several documents (---); give one a file");
            return node;
        }
        catch (YamlException error)
        {
            throw new SalesInputException($"{source}, line {error.Start.Line}: malformed YAML ({FirstSentence(error.Message)})", error);
        }
    }

    private static DocumentNode ReadYaml(IParser parser, string source, int depth)
    {
        var line = (int)parser.Current!.Start.Line;
        if (depth > MaxDepth) throw new SalesInputException($"{source}, line {line}: nested deeper than {MaxDepth} levels");
        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
            throw new SalesInputException($"{source}, line {line}: anchors and aliases (& and *) are not accepted; write the value out, in quotes if it begins with & or *");
        if (parser.TryConsume<Scalar>(out var scalar))
            return new DocumentNode { Kind = DocumentKind.Scalar, Line = line, Text = scalar.Value, Scalar = scalar.Style is ScalarStyle.Plain ? ScalarKind.Plain : ScalarKind.Text };
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<DocumentNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadYaml(parser, source, depth + 1));
            return new DocumentNode { Kind = DocumentKind.List, Line = line, Items = items };
        }

        parser.Consume<MappingStart>();
        var members = new List<(string, int, DocumentNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var keyLine = (int)parser.Current!.Start.Line;
            if (!parser.TryConsume<Scalar>(out var key)) throw new SalesInputException($"{source}, line {keyLine}: a field name must be plain text");
            if (!seen.Add(key.Value)) throw new SalesInputException($"{source}, line {keyLine}: '{key.Value}' is given twice; keep one");
            members.Add((key.Value, keyLine, ReadYaml(parser, source, depth + 1)));
        }

        return new DocumentNode { Kind = DocumentKind.Map, Line = line, Members = members };
    }

    private static string FirstSentence(string message)
    {
        var text = message.ReplaceLineEndings(" ");
        foreach (var mark in new[] { "): ", " LineNumber:", " Path:" })
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0) text = mark == "): " ? text[(at + 3)..] : text[..at];
        }

        return text.Trim().TrimEnd('.');
    }

    /// <summary>Line numbers of byte offsets that only grow.</summary>
    private sealed class LineCounter(byte[] bytes)
    {
        private long _offset;
        private int _line = 1;

        public int At(long offset)
        {
            for (; _offset < offset; _offset++)
                if (bytes[_offset] == '\n') _line++;
            return _line;
        }
    }
}

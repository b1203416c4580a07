using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using SalesAgent.Core.Shared;

namespace SalesAgent.Input;

/// <summary>
/// Turns a document into a typed value, strictly: an unknown field, a wrong type, a missing required field, a value out
/// of range is one <see cref="SalesInputException"/> that names the place, the field and the mend. The types themselves
/// (their JSON names, required members, Range and RegularExpression attributes) are the only schema.
/// </summary>
internal static class StrictBinder
{
    private static readonly JsonSerializerOptions Options = SalesJson.Options;

    /// <summary>Binds YAML or JSON text.</summary>
    public static T Bind<T>(string text, string source) => (T)Bind(DocumentReader.Read(text, source), typeof(T), source);

    /// <summary>Binds a JSON value that is already parsed.</summary>
    public static object Bind(JsonElement element, Type type, string source) => Bind(DocumentReader.From(element, source), type, source);

    private static object Bind(DocumentNode node, Type type, string source)
    {
        if (node.IsNull) throw new SalesInputException($"{source}: is empty; give at least one field");
        var json = Shape(node, type, null, new Place(source, ""));
        try
        {
            return json.Deserialize(type, Options) ?? throw new SalesInputException($"{source}: is empty; give at least one field");
        }
        catch (JsonException error)
        {
            throw new SalesInputException($"{source}: {error.Message.Split(" Path:")[0].ReplaceLineEndings(" ")}", error);
        }
    }

    private static JsonNode? Shape(DocumentNode node, Type type, ICustomAttributeProvider? attributes, Place place)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(JsonElement) || type == typeof(LeadInput)) return Free(node);
        if (type == typeof(LocalizedText)) return Localized(node, place);
        if (type.IsEnum) return Choice(node, type, place);
        if (type == typeof(string) || type == typeof(LocalDate) || type.IsPrimitive || type == typeof(decimal)) return Scalar(node, type, attributes, place);
        var info = Options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => List(node, info.ElementType!, place),
            JsonTypeInfoKind.Object => Map(node, info, place),
            _ => Free(node),
        };
    }

    private static JsonObject Map(DocumentNode node, JsonTypeInfo info, Place place)
    {
        var known = info.Properties.Where(property => property.Set is not null || info.Type.GetConstructors().Any(c => c.GetParameters().Any(p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)))).ToDictionary(property => property.Name, StringComparer.Ordinal);
        if (node.Kind != DocumentKind.Map) throw place.Error(node.Line, $"must be a group of fields ({string.Join(", ", known.Keys.Take(4))}{(known.Count > 4 ? ", …" : "")}), not {node.Describe()}");
        var result = new JsonObject();
        foreach (var (key, line, value) in node.Members)
        {
            if (!known.TryGetValue(key, out var property))
                throw place.Error(line, $"'{place.Prefix(key)}' is not a known field{Nearest.Hint(key, known.Keys)}{(Nearest.Of(key, known.Keys) is null ? "; known here: " + string.Join(", ", known.Keys) : "")}{(value.IsNull ? " (a text that holds a comma needs quotes)" : "")}", field: false);
            if (value.IsNull) continue;
            result[key] = Shape(value, property.PropertyType, property.AttributeProvider, place.Into(key));
        }

        var parameters = info.Type.GetConstructors().Where(c => !c.GetParameters().Any(p => p.ParameterType == info.Type)).SelectMany(c => c.GetParameters()).Where(p => !p.HasDefaultValue).Select(p => p.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in known.Values.Where(p => (p.IsRequired || parameters.Contains(p.Name)) && !result.ContainsKey(p.Name)))
            throw place.Error(node.Line, $"'{place.Prefix(property.Name)}' is missing; add it", field: false);
        return result;
    }

    private static JsonArray List(DocumentNode node, Type element, Place place)
    {
        if (node.Kind != DocumentKind.List) throw place.Error(node.Line, $"must be a list, not {node.Describe()}; write [ … ] or lines that begin with -");
        var result = new JsonArray();
        for (var i = 0; i < node.Items.Count; i++)
        {
            if (node.Items[i].IsNull) throw place.Into($"[{i}]").Error(node.Items[i].Line, "is empty; fill it or remove it");
            result.Add(Shape(node.Items[i], element, null, place.Into($"[{i}]")));
        }

        return result;
    }

    private static JsonNode Choice(DocumentNode node, Type type, Place place)
    {
        var names = EnumNames(type);
        if (node.Kind == DocumentKind.Scalar && node.Scalar is ScalarKind.Plain or ScalarKind.Text)
        {
            var text = type == typeof(Criterion) && string.Equals(node.Text, "power", StringComparison.OrdinalIgnoreCase) ? "budget" : node.Text;
            if (names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } match) return JsonValue.Create(match);
        }

        throw place.Error(node.Line, $"must be one of {string.Join(", ", names)}, not {node.Describe()}{Nearest.Hint(node.Text, names)}");
    }

    /// <summary>The JSON names of an enum's values.</summary>
    public static IReadOnlyList<string> EnumNames(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name)).Select(name => type == typeof(Stage) && char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name)];

    private static JsonNode Scalar(DocumentNode node, Type type, ICustomAttributeProvider? attributes, Place place)
    {
        if (node.Kind != DocumentKind.Scalar) throw place.Error(node.Line, $"must be {Noun(type)}, not {node.Describe()}");
        var plain = node.Scalar == ScalarKind.Plain;
        if (type == typeof(string))
        {
            if (!plain && node.Scalar != ScalarKind.Text) throw place.Error(node.Line, $"must be text, not {node.Describe()}; put it in quotes");
            return JsonValue.Create(Matching(node, attributes, place));
        }

        if (type == typeof(LocalDate))
        {
            if ((plain || node.Scalar == ScalarKind.Text) && LocalDatePattern.Iso.Parse(node.Text) is { Success: true } date) return JsonValue.Create(Figures.Iso(date.Value));
            throw place.Error(node.Line, $"must be a date such as 2026-12-31, not {node.Describe()}");
        }

        if (type == typeof(bool))
        {
            if ((plain || node.Scalar == ScalarKind.Boolean) && node.Text is "true" or "false" or "True" or "False") return JsonValue.Create(node.Text is "true" or "True");
            throw place.Error(node.Line, $"must be true or false, not {node.Describe()}");
        }

        if ((plain || node.Scalar == ScalarKind.Number) && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && ((type != typeof(int) && type != typeof(long)) || (number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue)))
        {
            if (attributes?.GetCustomAttributes(typeof(RangeAttribute), true) is [RangeAttribute range, ..]
                && (number < Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture) || number > Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture)))
                throw place.Error(node.Line, $"must be {(number < Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture) ? $"at least {range.Minimum}" : $"at most {range.Maximum}")}, not {node.Text}");
            return type == typeof(int) ? JsonValue.Create((int)number) : type == typeof(long) ? JsonValue.Create((long)number) : type == typeof(double) ? JsonValue.Create((double)number) : JsonValue.Create(number);
        }

        throw place.Error(node.Line, $"must be {Noun(type)}, not {node.Describe()}");
    }

    private static string Matching(DocumentNode node, ICustomAttributeProvider? attributes, Place place)
    {
        if (attributes?.GetCustomAttributes(typeof(RegularExpressionAttribute), true) is [RegularExpressionAttribute pattern, ..]
            && !Regex.IsMatch(node.Text, pattern.Pattern, RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            var example = pattern.Pattern switch { "^[A-Z]{3}$" => "a currency code of three capitals such as EUR", "^[A-Z]{2}$" => "a country code of two capitals such as DE", var other => "text like " + other };
            throw place.Error(node.Line, $"must be {example}, not {node.Describe()}");
        }

        return node.Text;
    }

    private static JsonNode Localized(DocumentNode node, Place place)
    {
        if (node.Kind == DocumentKind.Scalar) return JsonValue.Create(node.Text);
        if (node.Kind != DocumentKind.Map) throw place.Error(node.Line, "must be text, or {en: …, zh-CN: …}");
        var result = new JsonObject();
        foreach (var (key, line, value) in node.Members)
        {
            if (key is not ("en" or "zh-CN")) throw place.Error(line, $"'{place.Prefix(key)}' is not a known language; use en or zh-CN{(value.IsNull ? ", and put a text that holds a comma in quotes" : "")}", field: false);
            if (value.Kind != DocumentKind.Scalar) throw place.Into(key).Error(value.Line, "must be text");
            if (!value.IsNull) result[key] = value.Text;
        }

        return result;
    }

    private static JsonNode? Free(DocumentNode node) => node.Kind switch
    {
        DocumentKind.Map => new JsonObject(node.Members.Select(m => KeyValuePair.Create(m.Key, Free(m.Value)))),
        DocumentKind.List => new JsonArray([.. node.Items.Select(Free)]),
        _ when node.IsNull => null,
        _ when node.Scalar is ScalarKind.Number or ScalarKind.Boolean => JsonNode.Parse(node.Text),
        _ => JsonValue.Create(node.Text),
    };

    private static string Noun(Type type) =>
        type == typeof(string) ? "text" : type == typeof(LocalDate) ? "a date such as 2026-12-31" : type == typeof(bool) ? "true or false"
        : type == typeof(int) || type == typeof(long) ? "a whole number" : "a number";

    /// <summary>Where in which document we are, for error lines.</summary>
    private sealed record Place(string Source, string Path)
    {
        public Place Into(string part) => this with { Path = part.StartsWith('[') || Path.Length == 0 ? Path + part : Path + "." + part };

        public string Prefix(string key) => Path.Length == 0 ? key : Path + "." + key;

        public SalesInputException Error(int line, string what, bool field = true) =>
            new($"{Source}{(line > 0 ? $", line {line}" : "")}: {(field && Path.Length > 0 ? Path + " " : "")}{what}");
    }
}

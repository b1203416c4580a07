using System.CommandLine;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Host.CommandLine;

/// <summary>One field of an operation's input as the command line takes it: its option, and how words become JSON.</summary>
internal sealed partial class InputField(PropertyInfo property)
{
    private readonly Type _type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    public string Name { get; } = JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public string Description { get; } = property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";

    public bool Required { get; } = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;

    private bool IsTextOrFile { get; } = property.GetCustomAttribute<TextOrFileAttribute>() is not null;

    private bool IsFacts => _type.IsAssignableFrom(typeof(List<SpokenFact>)) && _type != typeof(object);

    private bool IsTexts => _type.IsAssignableFrom(typeof(List<string>)) && _type != typeof(object);

    private bool IsList => _type != typeof(string) && _type.IsAssignableTo(typeof(System.Collections.IEnumerable));

    /// <summary>The fields of an input type, own fields first.</summary>
    public static IReadOnlyList<InputField> Of(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null).Select(p => new InputField(p))];

    /// <summary>The field as words without an option: one, or several texts.</summary>
    public Argument CreateArgument() => IsTexts
        ? new Argument<string[]>(Name) { Description = Description, Arity = ArgumentArity.ZeroOrMore }
        : new Argument<string>(Name) { Description = Description, Arity = Required ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne };

    /// <summary>The words of an argument; none when it was not given.</summary>
    public static string[] Words(ParseResult parsed, Argument? argument) => argument switch
    {
        Argument<string[]> many => parsed.GetValue(many) ?? [],
        Argument<string> one => parsed.GetValue(one) is { } word ? [word] : [],
        _ => [],
    };

    public Option CreateOption()
    {
        if (_type == typeof(bool)) return new Option<bool>(OptionName) { Description = Description };
        return IsFacts || IsTexts
            ? new Option<string[]>(OptionName) { Description = Description, HelpName = "TEXT", AllowMultipleArgumentsPerToken = false }
            : new Option<string>(OptionName) { Description = Description, HelpName = HelpWord };
    }

    public string[] Values(ParseResult parsed, Option option) => option switch
    {
        Option<bool> flag => parsed.GetResult(flag) is { Implicit: false } ? [parsed.GetValue(flag) ? "true" : "false"] : [],
        Option<string[]> many => parsed.GetValue(many) ?? [],
        Option<string> one => parsed.GetValue(one) is { } value ? [value] : [],
        _ => [],
    };

    /// <summary>What the words mean: a number, a sum, a lead file, a list file, facts, or text.</summary>
    public async Task<JsonNode?> ReadAsync(string[] values, CancellationToken cancellationToken)
    {
        if (IsFacts) return new JsonArray([.. values.Select(value => new JsonObject { ["text"] = value, ["source"] = "user" })]);
        if (IsTexts)
        {
            var texts = new JsonArray();
            foreach (var text in values) texts.Add(JsonValue.Create(IsTextOrFile ? await ReadTextAsync(text, cancellationToken) : text));
            return texts;
        }

        var value = values[0];
        if (IsTextOrFile) return JsonValue.Create(await ReadTextAsync(value, cancellationToken));
        if (_type == typeof(LeadInput)) return await ReadLeadAsync(value, cancellationToken);
        if (_type == typeof(bool)) return JsonValue.Create(value == "true");
        if (_type == typeof(Money) || _type == typeof(Rate)) return ReadMoney(value);
        if (_type == typeof(int) || _type == typeof(decimal) || _type == typeof(double))
            return decimal.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(value);
        if (IsList) return JsonNode.Parse(JsonSerializer.Serialize(StrictBinder.Bind<JsonElement>(await TextFile.ReadAsync(value, cancellationToken), Path.GetFileName(value))));
        return JsonValue.Create(value);
    }

    /// <summary>A text on the command line is a file when it names one, - for standard input, else itself.</summary>
    private static async Task<string> ReadTextAsync(string value, CancellationToken cancellationToken)
    {
        if (value == "-") return await Console.In.ReadToEndAsync(cancellationToken);
        var looksLikeFile = !value.Contains('\n') && (File.Exists(value) || Path.GetExtension(value).ToLowerInvariant() is ".txt" or ".md" or ".eml" || value.StartsWith("./", StringComparison.Ordinal) || value.StartsWith("~/", StringComparison.Ordinal));
        return looksLikeFile ? await TextFile.ReadAsync(value, cancellationToken) : value;
    }

    /// <summary>A lead on the command line is a file when it looks like a path or is one; else a name, an id or a card.</summary>
    public static async Task<JsonNode?> ReadLeadAsync(string value, CancellationToken cancellationToken)
    {
        if (!LooksLikePath(value)) return JsonValue.Create(value);
        var text = await TextFile.ReadAsync(value, cancellationToken);
        _ = StrictBinder.Bind<LeadCard>(text, Path.GetFileName(value)); // so that errors name the file and its lines
        var card = text.TrimStart('\uFEFF');
        return JsonValue.Create(card.Contains('\n') ? card : card + "\n");
    }

    /// <summary>True for text that names a file: it ends like a card file, has a folder, or exists.</summary>
    public static bool LooksLikePath(string value) =>
        !value.Contains('\n') && !value.TrimStart().StartsWith('{')
        && (Path.GetExtension(value).ToLowerInvariant() is ".yaml" or ".yml" or ".json" || value.StartsWith("./", StringComparison.Ordinal) || value.StartsWith('/') || value.StartsWith('~') || File.Exists(value));

    private JsonObject ReadMoney(string value) =>
        MoneyText().Match(value.Trim()) is { Success: true } match
        && decimal.TryParse((match.Groups["a"].Value + match.Groups["b"].Value).Replace(",", "", StringComparison.Ordinal), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var amount)
            ? new JsonObject
            {
                ["amount"] = amount,
                ["currency"] = (match.Groups["c"].Value + match.Groups["d"].Value).ToUpperInvariant(),
            }
            : throw new SalesInputException($"{OptionName}: '{value}' is not a sum; write it as \"EUR 150000\"");

    private string OptionName => IsFacts ? "--fact" : "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name);

    private string HelpWord =>
        _type == typeof(LeadInput) ? "LEAD" : _type == typeof(Money) ? "SUM" : _type == typeof(NodaTime.LocalDate) ? "DATE"
        : _type.IsEnum ? string.Join('|', StrictBinder.EnumNames(_type)) : _type == typeof(int) || _type == typeof(decimal) ? "N" : IsList ? "FILE" : "TEXT";

    [GeneratedRegex(@"^(?:(?<c>[A-Za-z]{3})\s*(?<a>-?[0-9][0-9,]*(?:\.[0-9]+)?)|(?<b>-?[0-9][0-9,]*(?:\.[0-9]+)?)\s*(?<d>[A-Za-z]{3}))$")]
    private static partial Regex MoneyText();
}

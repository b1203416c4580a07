using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using HandlebarsDotNet;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Writing;

/// <summary>
/// The templates in <c>prompts/</c>, each compiled once in a process, on first use. A template declares its variables in a YAML header
/// and is refused when it is given others; text from a user or a CRM is a value and never compiled.
/// </summary>
public sealed class PromptLibrary
{
    // Static: the templates are part of the assembly, and compiling one costs more than a thousand renders.
    private static readonly ConcurrentDictionary<string, Lazy<Prompt>> Prompts = new(StringComparer.Ordinal);
    private static readonly IHandlebars Engine = Create();

    /// <summary>Paths of all templates, for example <c>pitch/sixty_seconds.rules.en.hbs</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(PromptLibrary).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("prompts/", StringComparison.Ordinal)).Select(n => n["prompts/".Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The template of a task for a writer in a language.</summary>
    public Prompt Get(string task, string writer, Language language)
    {
        var path = $"{task}.{writer}.{language.Tag()}.hbs";
        return Prompts.GetOrAdd(path, p => new Lazy<Prompt>(() => Load(p))).Value;
    }

    private static Prompt Load(string path)
    {
        using var stream = typeof(PromptLibrary).Assembly.GetManifestResourceStream("prompts/" + path)
            ?? throw new InvalidOperationException($"no template prompts/{path}");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || end < 0) throw new InvalidOperationException($"prompts/{path}: begins with a YAML header between --- lines");
        var header = StrictBinder.Bind<PromptHeader>(text[4..end], "prompts/" + path);
        return new Prompt(path, header.Version, header.Variables, Engine.Compile(text[(end + 5)..]));
    }

    private static IHandlebars Create()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            NoEscape = true,
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
        });
        // {{#variant 0 3}}…{{/variant}}: one of three wordings, chosen by the brief's seed.
        handlebars.RegisterHelper("variant", (output, options, context, arguments) =>
        {
            var seed = Convert.ToInt32(options.Data.Value<object>("seed") ?? context.GetValue<object>("seed"), CultureInfo.InvariantCulture);
            if (seed % Convert.ToInt32(arguments[1], CultureInfo.InvariantCulture) == Convert.ToInt32(arguments[0], CultureInfo.InvariantCulture)) options.Template(output, context);
        });
        return handlebars;
    }

    private sealed record PromptHeader
    {
        public int Version { get; init; } = 1;
        public IReadOnlyList<string> Variables { get; init; } = [];
    }
}

/// <summary>A compiled template.</summary>
public sealed class Prompt(string path, int version, IReadOnlyList<string> variables, HandlebarsTemplate<object, object> template)
{
    /// <summary>Path below <c>prompts/</c>.</summary>
    public string Path { get; } = path;
    /// <summary>Version of the wording, kept with every draft.</summary>
    public int Version { get; } = version;
    /// <summary>Declared variables.</summary>
    public IReadOnlyList<string> Variables { get; } = variables;

    /// <summary>Renders with the declared variables; one that has no value is null, one that is not declared is an error of ours.</summary>
    public string Render(IReadOnlyDictionary<string, object?> values, int seed)
    {
        if (values.Keys.FirstOrDefault(key => !Variables.Contains(key, StringComparer.Ordinal)) is { } stray)
            throw new InvalidOperationException($"prompts/{Path} does not declare '{stray}'");
        var data = Variables.ToDictionary(name => name, name => values.TryGetValue(name, out var value) ? value : null, StringComparer.Ordinal);
        data["seed"] = seed;
        return template(data);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Microsoft.Extensions.AI;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Operations;

/// <summary>How an operation behaves, for doors that show or ask.</summary>
[Flags]
public enum OperationHints
{
    /// <summary>Writes, and not the same twice.</summary>
    None = 0,
    /// <summary>Changes nothing.</summary>
    ReadOnly = 1,
    /// <summary>The same call again changes nothing more.</summary>
    Idempotent = 2,
    /// <summary>May overwrite or remove.</summary>
    Destructive = 4,
}

/// <summary>Which doors show an operation.</summary>
[Flags]
public enum OperationDoors
{
    /// <summary>The command line.</summary>
    CommandLine = 1,
    /// <summary>MCP tools.</summary>
    Mcp = 2,
    /// <summary>Both.</summary>
    All = CommandLine | Mcp,
}

/// <summary>
/// One operation, described once: every door reads this. <see cref="InvokeAsync"/> binds strictly, runs, and gives the
/// typed result; <see cref="Function"/> is the same as a Microsoft.Extensions.AI function; <see cref="View"/> is its
/// Markdown for people.
/// </summary>
public sealed class Operation
{
    private readonly Func<object, CancellationToken, Task<OperationResult>> _run;
    private readonly Func<OperationResult, string> _view;

    private Operation(OperationDescription description, Type input, Func<object, CancellationToken, Task<OperationResult>> run, Func<OperationResult, string> view)
    {
        (Description, InputType, _run, _view) = (description, input, run, view);
        InputSchema = OperationSchema.Of(input);
        Function = new OperationFunction(this);
    }

    /// <summary>Name, words and hints.</summary>
    public OperationDescription Description { get; }
    /// <summary>Name: a verb and a noun, for example <c>qualify_lead</c>.</summary>
    public string Name => Description.Name;
    /// <summary>The type its arguments bind to.</summary>
    public Type InputType { get; }
    /// <summary>JSON schema of its arguments, everything inlined.</summary>
    public JsonElement InputSchema { get; }
    /// <summary>The operation as an AI function.</summary>
    public AIFunction Function { get; }

    /// <summary>Describes an operation.</summary>
    public static Operation Of<TInput, TResult>(OperationDescription description, Func<TInput, CancellationToken, Task<TResult>> run, Func<TResult, string> view)
        where TInput : OperationInput
        where TResult : OperationResult =>
        new(description, typeof(TInput), async (input, cancellationToken) => await run((TInput)input, cancellationToken), result => view((TResult)result));

    /// <summary>Binds the arguments strictly and runs. Wrong arguments are a <see cref="SalesInputException"/> that names the field and the mend. What in them, or in the card they name, addresses a program is reported in the result.</summary>
    public async Task<OperationResult> InvokeAsync(JsonElement arguments, CancellationToken cancellationToken = default)
    {
        var input = StrictBinder.Bind(arguments, InputType, Name);
        using var outside = OutsideText.Listen();
        outside.Read(arguments);
        var result = await _run(input, cancellationToken);
        return outside.Report(Languages.Of(result.Summary), result.Suspicious) is { } suspicious ? result with { Suspicious = suspicious } : result;
    }

    /// <summary>The result in Markdown; one line tells what in the texts addressed a program.</summary>
    public string View(OperationResult result) => OutsideText.Line(result) is { } line ? $"{_view(result).TrimEnd('\n')}\n\n{line}\n" : _view(result);

    private sealed class OperationFunction(Operation operation) : AIFunction
    {
        public override string Name => operation.Name;
        public override string Description => operation.Description.Purpose;
        public override JsonElement JsonSchema => operation.InputSchema;
        public override JsonSerializerOptions JsonSerializerOptions => SalesJson.Options;

        protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
        {
            var given = JsonSerializer.SerializeToElement(arguments.ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal), SalesJson.Options);
            var result = await operation.InvokeAsync(given, cancellationToken);
            return JsonSerializer.SerializeToElement(result, result.GetType(), SalesJson.Options);
        }
    }
}

/// <summary>An operation in words.</summary>
/// <param name="Name">Verb and noun: <c>qualify_lead</c>.</param>
/// <param name="Verb">Command-line verb: <c>qualify</c>.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Purpose">What it does and when to choose it, for people and models.</param>
/// <param name="Argument">The input field that the command line takes by position, or null.</param>
/// <param name="Hints">How it behaves.</param>
/// <param name="Doors">Which doors show it.</param>
public sealed record OperationDescription(string Name, string Verb, string Title, string Purpose, string? Argument, OperationHints Hints, OperationDoors Doors = OperationDoors.All);

/// <summary>Input schemas: no $defs, no references, descriptions from the types.</summary>
internal static class OperationSchema
{
    public static JsonElement Of(Type type)
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var schema = SalesJson.Options.GetJsonSchemaAsNode(type, options);
        return JsonSerializer.SerializeToElement(schema, SalesJson.Options);
    }

    private const int MostInnerFields = 3;

    private static JsonObject Named(JsonObject fields, string? description) =>
        new() { ["type"] = "object", ["description"] = $"{(description is null ? "" : description + " ")}{{{string.Join(", ", fields.Select(f => f.Key))}}}" };

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(LeadInput)) schema = new JsonObject { ["type"] = "string" };
        if (context.TypeInfo.Type == typeof(NodaTime.LocalDate) || context.TypeInfo.Type == typeof(NodaTime.LocalDate?)) schema = new JsonObject { ["type"] = "string", ["format"] = "date" };
        if (schema is not JsonObject map) return schema;
        if (map["enum"] is JsonArray values && values.Any(v => v is null)) map["enum"] = new JsonArray([.. values.Where(v => v is not null).Select(v => v!.DeepClone())]);
        if (map["type"] is JsonArray types) map["type"] = types.First(t => (string?)t != "null")!.DeepClone();
        map.Remove("default");
        var description = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(System.ComponentModel.DescriptionAttribute), true).OfType<System.ComponentModel.DescriptionAttribute>().FirstOrDefault();
        if (description is not null) map["description"] = description.Description;
        if (map["properties"] is JsonObject fields && context.Path.Length > 0)
        {
            // Inner objects are told briefly: a tool list is paid for in every conversation, and the binder names every mistake.
            map.Remove("additionalProperties");
            if (fields.Count > MostInnerFields) return Named(fields, description?.Description);
        }

        return map;
    }
}

using System.Text.Json;

namespace SalesAgent.Core.Tests.Shared.Untrusted;

/// <summary>Public sets of attacks and of harmless texts, where they lie beside the repository: CyberSecEval, BIPIA, NotInject. Not part of it.</summary>
internal static class InjectionSets
{
    private static readonly string? Folder = Find();

    /// <summary>Skips the test where the sets are not at hand.</summary>
    public static void Need() => Assert.SkipWhen(Folder is null, "no shared/data/injections beside the repository");

    /// <summary>CyberSecEval's attacks, direct and indirect.</summary>
    public static IReadOnlyList<(string Kind, string Text)> Attacks => [.. Json("cyberseceval_en.json").EnumerateArray().Select(row => (row.GetProperty("injection_type").GetString()!, row.GetProperty("user_input").GetString()!))];

    /// <summary>BIPIA's tasks, by kind; many are plain tasks such as "write a poem".</summary>
    public static IReadOnlyList<(string Kind, string Text)> Tasks => [.. Json("bipia_text_attack_train.json").EnumerateObject().SelectMany(kind => kind.Value.EnumerateArray().Select(task => (kind.Name, task.GetString()!)))];

    /// <summary>NotInject: harmless sentences with words that attacks use.</summary>
    public static IReadOnlyList<string> Harmless => [.. Json("notinject_one.json").EnumerateArray().Select(row => row.GetProperty("prompt").GetString()!)];

    /// <summary>BIPIA's mails without an attack.</summary>
    public static IReadOnlyList<string> Mails => [.. File.ReadLines(Path.Combine(Folder!, "bipia_email_train.jsonl")).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("context").GetString()!)];

    private static JsonElement Json(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, name)));
        return document.RootElement.Clone();
    }

    private static string? Find()
    {
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
            if (Path.Combine(up.FullName, "shared", "data", "injections") is var path && File.Exists(Path.Combine(path, "notinject_one.json"))) return path;
        return null;
    }
}

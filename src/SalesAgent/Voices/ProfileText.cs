using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Voices;

/// <summary>
/// The text of a seller profile, edited where its first sender's voice stands and nowhere else: comments, order and style of all
/// the rest stay. What comes out binds to exactly the profile that was meant, or nothing does.
/// </summary>
internal sealed partial class ProfileText(string text)
{
    private const string VoiceKey = "voice", SendersKey = "senders";
    private readonly YamlPlace _root = YamlPlace.Read(text);

    /// <summary>Line (1 and up) and remark of every part of the first sender's voice.</summary>
    public IReadOnlyDictionary<string, (int Line, string? Remark)> Places() =>
        Voice is not { } voice ? new Dictionary<string, (int, string?)>(StringComparer.Ordinal)
        : voice.Members.ToDictionary(member => member.Key, member => (text.AsSpan(0, member.Start).Count('\n') + 1, Remark(member.Value.End)), StringComparer.Ordinal);

    /// <summary>The text with the voice of its first sender set. <paramref name="changed"/> names the parts that change, each with a remark for its line.</summary>
    public string With(Voice voice, IReadOnlyDictionary<string, string> changed, string? senderName)
    {
        var parts = Parts(voice);
        if (Sender is not { } sender) return WithSender(parts, changed, senderName!);
        if (sender.Flow || Voice is { Flow: true } or { Kind: not YamlPlaceKind.Map }) return WithFlow(sender, parts);
        if (parts.Count == 0) return Voice is null ? text : Without(sender, VoiceKey);
        if (Voice is not { } block) return Insert(AfterLine(sender.LastEnd), $"\n{Spaces(sender.MemberColumn)}{VoiceKey}:" + Lines(parts, changed, sender.MemberColumn + 2));
        var edited = text;
        // From the last part to the first, so that places before an edit stay true.
        var added = string.Concat(changed.Keys.Where(part => !block.Has(part) && parts[part] is not null).Select(part => "\n" + Line(part, parts, changed, block.MemberColumn)));
        if (added.Length > 0) edited = edited.Insert(AfterLine(block.LastEnd), added.Replace("\n", Break, StringComparison.Ordinal));
        foreach (var member in block.Members.Where(member => changed.ContainsKey(member.Key)).OrderByDescending(member => member.Start))
        {
            var end = OwnRemark().Match(text, member.Value.End) is { Success: true } remark && remark.Index == member.Value.End ? member.Value.End + remark.Length : member.Value.End;
            edited = parts[member.Key] is null
                ? edited.Remove(LineStart(member.Start), NextLine(end) - LineStart(member.Start))
                : edited.Remove(member.Start, end - member.Start).Insert(member.Start, Line(member.Key, parts, changed, 0));
        }

        return edited;
    }

    /// <summary>The parts of a voice by their names in the profile, empty ones left out; one that is asked for and absent is null.</summary>
    public static JsonObject Parts(Voice voice)
    {
        var all = (JsonObject)JsonSerializer.SerializeToNode(voice, SalesJson.Options)!;
        foreach (var empty in all.Where(part => part.Value is JsonArray { Count: 0 }).Select(part => part.Key).ToList()) all.Remove(empty);
        return all;
    }

    private YamlPlace? Sender => _root.Member(SendersKey) is { Kind: YamlPlaceKind.List, Items: [{ Kind: YamlPlaceKind.Map } first, ..] } ? first : null;

    private YamlPlace? Voice => Sender?.Member(VoiceKey);

    private string WithSender(JsonObject parts, IReadOnlyDictionary<string, string> changed, string name)
    {
        if (_root.Has(SendersKey)) throw new SalesInputException("senders: is empty in your profile; write one there first: senders: [{name: …}]");
        var quoted = Quote(name);
        if (_root is { Kind: YamlPlaceKind.Map, Flow: true }) return Insert(_root.LastEnd, $"{(_root.Members.Count > 0 ? ", " : "")}\"{SendersKey}\": [{{\"name\": {quoted}, \"{VoiceKey}\": {parts.ToJsonString(SalesJson.Options)}}}]");
        var before = text.TrimEnd().Length == 0 ? text.TrimEnd() : text.TrimEnd() + "\n";
        return $"{before}{SendersKey}:\n  - name: {quoted}\n    {VoiceKey}:{Lines(parts, changed, 6)}\n".Replace("\n", Break, StringComparison.Ordinal).Replace("\r\r\n", "\r\n", StringComparison.Ordinal);
    }

    private string WithFlow(YamlPlace sender, JsonObject parts)
    {
        var value = sender.Flow ? parts.ToJsonString(SalesJson.Options) : Flow(parts);
        if (Voice is { } voice) return text.Remove(voice.Start, voice.End - voice.Start).Insert(voice.Start, voice.Start == voice.End ? " " + value : value);
        return Insert(sender.LastEnd, $", \"{VoiceKey}\": {value}");
    }

    private string Without(YamlPlace map, string key)
    {
        var member = map.Members.First(m => m.Key == key);
        var start = LineStart(member.Start);
        return text[start..member.Start].Trim().Length > 0 ? throw new SalesInputException("voice: cannot be taken out of this line of your profile; delete it there") : text.Remove(start, NextLine(member.Value.LastEnd) - start);
    }

    private string Lines(JsonObject parts, IReadOnlyDictionary<string, string> changed, int indent) => string.Concat(parts.Select(part => "\n" + Line(part.Key, parts, changed, indent)));

    private static string Line(string part, JsonObject parts, IReadOnlyDictionary<string, string> changed, int indent) =>
        $"{Spaces(indent)}{part}: {Flow(parts[part])}{(changed.TryGetValue(part, out var remark) ? $"  # {remark}" : "")}";

    private string Insert(int at, string what) => text.Insert(at, Break == "\n" ? what : what.Replace("\n", Break, StringComparison.Ordinal));

    private string Break => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private int LineStart(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private int AfterLine(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end > 0 && text[end - 1] == '\r' ? end - 1 : end : text.Length;

    private int NextLine(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    private string? Remark(int end) => TrailingRemark().Match(text[end..AfterLine(end)]) is { Success: true } remark ? remark.Groups[1].Value.Trim() : null;

    private static string Spaces(int count) => new(' ', count);

    private static string Flow(JsonNode? value) => value switch
    {
        JsonObject map => "{" + string.Join(", ", map.Select(part => $"{part.Key}: {Flow(part.Value)}")) + "}",
        JsonArray list => "[" + string.Join(", ", list.Select(Flow)) + "]",
        JsonValue scalar when scalar.TryGetValue<string>(out var words) => Quote(words),
        _ => value?.ToJsonString() ?? "null",
    };

    private static string Quote(string words) => JsonSerializer.Serialize(words, SalesJson.Options);

    // Only a remark of our own is replaced with its value.
    [GeneratedRegex(@"\G[ \t]*#[ ](?:seen in \d+|set) [^\n\r]*")]
    private static partial Regex OwnRemark();

    [GeneratedRegex(@"^\s*#\s*(.+)$")]
    private static partial Regex TrailingRemark();
}

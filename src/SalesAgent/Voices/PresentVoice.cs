using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Voices;

/// <summary>Every part of the voice that counts now, and where it comes from.</summary>
internal static partial class PresentVoice
{
    /// <summary>The parts in the profile's order; what the profile leaves open has our default.</summary>
    public static IReadOnlyList<VoiceSource> Of(SellerFile file, Language language)
    {
        var parts = ProfileText.Parts(file.Profile.Voice ?? new Voice());
        var places = file.Places();
        return
        [
            .. VoiceChanges.Names.Select(name => parts[name] is { } value
                ? new VoiceSource(name, Words(value, language), places.TryGetValue(name, out var place) ? From(file.Name, place.Line, place.Remark, language) : file.Name)
                : new VoiceSource(name, Default(name, language), language.Pick("our default", "默认"))),
        ];
    }

    private static string From(string file, int line, string? remark, Language language) =>
        language.Pick($"{file}, line {line}", $"{file} 第 {line} 行") + (remark is null ? "" : language.Pick($" ({remark})", $"（{InChinese(remark)}）"));

    /// <summary>A remark of our own in Chinese; the user's stays as it is.</summary>
    private static string InChinese(string remark) =>
        Seen().Replace(SetOn().Replace(remark, "$1 手动设置"), "$2 封邮件中 $1 封如此，$3");

    [GeneratedRegex(@"^seen in (\d+) of (\d+) mails, (.+)$")]
    private static partial Regex Seen();

    [GeneratedRegex(@"^set on (.+)$")]
    private static partial Regex SetOn();

    private static string Words(JsonNode value, Language language) => value switch
    {
        JsonObject map => string.Join(" / ", map.Select(part => Words(part.Value!, language))),
        JsonArray list => string.Join(language.Pick(", ", "、"), list.Select(item => $"“{Words(item!, language)}”")),
        JsonValue scalar when scalar.TryGetValue<bool>(out var yes) => yes ? language.Pick("yes", "有") : language.Pick("none", "无"),
        _ => value.ToString().ReplaceLineEndings(" "),
    };

    private static string Default(string name, Language language) => name switch
    {
        "greeting" => "Hi {first_name}, / {name}，您好！",
        "signOff" => "Best regards, / 祝好！",
        "you" => "您",
        "length" => language.Pick("by the type of message", "按邮件类型"),
        "favourites" or "banned" => language.Pick("none", "无"),
        _ => language.Pick("as the templates have it", "按模板"),
    };
}

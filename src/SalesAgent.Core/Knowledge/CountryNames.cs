using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

/// <summary>Countries that sales exports write out, as ISO 3166-1 alpha-2 codes. A name that is not listed has no code: it is kept as a note, never guessed.</summary>
public static class CountryNames
{
    /// <summary>The code that a name or a code of two letters means, or null.</summary>
    public static string? Code(string? name)
    {
        var text = name?.Trim() ?? "";
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return text.ToUpperInvariant() is "UK" ? "GB" : text.ToUpperInvariant();
        return Known.GetValueOrDefault(NameKey.Of(text));
    }

    private static readonly Dictionary<string, string> Known = new[]
    {
        ("DE", "Germany|Deutschland|德国"), ("AT", "Austria|Österreich|奥地利"), ("CH", "Switzerland|Schweiz|瑞士"), ("FR", "France|Frankreich|法国"),
        ("NL", "Netherlands|The Netherlands|Niederlande|荷兰"), ("BE", "Belgium|Belgien|比利时"), ("IT", "Italy|Italien|意大利"), ("ES", "Spain|Spanien|西班牙"),
        ("PL", "Poland|Polen|波兰"), ("SE", "Sweden|Schweden|瑞典"), ("DK", "Denmark|Dänemark|丹麦"), ("NO", "Norway|Norwegen|挪威"), ("FI", "Finland|Finnland|芬兰"),
        ("IE", "Ireland|Irland|爱尔兰"), ("GB", "United Kingdom|Great Britain|England|Vereinigtes Königreich|Großbritannien|英国"),
        ("US", "United States|United States of America|USA|America|Vereinigte Staaten|美国"), ("CA", "Canada|Kanada|加拿大"), ("AU", "Australia|Australien|澳大利亚"),
        ("NZ", "New Zealand|Neuseeland|新西兰"), ("CN", "China|PR China|Mainland China|中国|中国大陆"), ("HK", "Hong Kong|Hongkong|香港|中国香港"), ("TW", "Taiwan|台湾|中国台湾"),
        ("SG", "Singapore|Singapur|新加坡"), ("JP", "Japan|日本"), ("KR", "South Korea|Südkorea|韩国"), ("IN", "India|Indien|印度"), ("BR", "Brazil|Brasilien|巴西"), ("MX", "Mexico|Mexiko|墨西哥"),
    }.SelectMany(row => row.Item2.Split('|').Select(name => (Key: NameKey.Of(name), Code: row.Item1))).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Code, StringComparer.Ordinal);
}

using NodaTime;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>What a pitch is made from.</summary>
/// <param name="Lead">The customer; null gives the industry-hypothesis form (C.1).</param>
/// <param name="Seller">The profile: the only source of benefits, proof and offers.</param>
/// <param name="Product">The product that is pitched.</param>
/// <param name="Today">Day of the pitch: later events count, earlier ones do not.</param>
/// <param name="Language">Language of the text. Words of the customer in the other language are not mixed in.</param>
public sealed record PitchSource(LeadCard? Lead, SellerProfile Seller, Product Product, LocalDate Today, Language Language)
{
    /// <summary>The words on one line without closing punctuation when they are in the pitch's language and short enough to be spoken, else null.</summary>
    /// <param name="words">Words of the customer.</param>
    /// <param name="longest">Longest that can be said in one breath, C.2 counting.</param>
    public string? Sayable(string? words, int longest)
    {
        if (string.IsNullOrWhiteSpace(words) || Languages.Of(words) != Language) return null;
        var line = OneLine(words);
        return TextLength.Count(line, Language) <= longest ? line : null;
    }

    /// <summary>A name that can be said in either language, on one line.</summary>
    public static string? Name(string? name) => string.IsNullOrWhiteSpace(name) ? null : OneLine(name);

    /// <summary>White space becomes single spaces; punctuation that would end a sentence goes.</summary>
    public static string OneLine(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '。', '!', '！', ';', '；', ',', '，', '?', '？', ' ');
}

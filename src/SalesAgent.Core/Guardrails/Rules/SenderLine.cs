using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Whether a message names its sender and holds the sender's postal address (F.7), with the freedom of line breaks, commas and abbreviations.</summary>
internal static class SenderLine
{
    private static readonly (string Long, string Short)[] Abbreviations = [("street", "st"), ("road", "rd"), ("avenue", "ave"), ("boulevard", "blvd"), ("straße", "str"), ("strasse", "str"), ("lane", "ln"), ("drive", "dr"), ("square", "sq"), ("place", "pl"), ("suite", "ste"), ("building", "bldg"), ("floor", "fl"), ("north", "n"), ("south", "s"), ("east", "e"), ("west", "w")];

    /// <summary>Whether the company or a sender is named, a text message by a first name; a name inside a mail address or a link names nobody.</summary>
    public static bool Names(CheckContext context)
    {
        var text = context.Text.Folded;
        foreach (var fact in context.Facts.Facts)
        {
            var sender = fact.Id.StartsWith("seller.sender.", StringComparison.Ordinal);
            if (!sender && fact.Id is not ("seller.company" or "seller.legal_name")) continue;
            var name = CheckedText.Fold(fact.Text).Trim();
            if (name.Contains('@', StringComparison.Ordinal) || !Array.Exists(name.ToCharArray(), char.IsLetter)) continue;
            if (Stands(text, context.Text.MessageStart, name)) return true;
            if (sender && context.Brief.Channel == Channel.Sms && name.Split(' ') is [{ Length: > 2 } first, _, ..] && Stands(text, context.Text.MessageStart, first)) return true;
        }

        return false;
    }

    /// <summary>Whether the address is there: its street and its place, wherever the lines break.</summary>
    public static bool HoldsAddress(CheckContext context)
    {
        string? message = null;
        foreach (var fact in context.Facts.Facts)
        {
            if (fact.Id != "seller.address") continue;
            message ??= Plain(context.Text.Folded.AsSpan(context.Text.MessageStart));
            if (message.Contains(Plain(fact.Text), StringComparison.Ordinal) || HoldsParts(message, fact.Text)) return true;
        }

        return false;
    }

    /// <summary>The part with the house number, and one more part, or for an address in one part its end from the district on.</summary>
    private static bool HoldsParts(string message, string address)
    {
        var parts = address.Split([',', '，', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var street = Array.FindIndex(parts, part => part.Any(char.IsDigit) && part.Any(char.IsLetter));
        if (street < 0) return false;
        var plain = Plain(parts[street]);
        if (Languages.HasCjk(plain) && plain.LastIndexOfAny(['省', '市', '区', '县', '镇']) is > 0 and var cut && plain.Length - cut > 4 && message.Contains(plain[(cut + 1)..], StringComparison.Ordinal)) return true;
        if (!message.Contains(plain, StringComparison.Ordinal)) return false;
        return parts.Length == 1 || parts.Where((_, i) => i != street).Any(part => Plain(part) is { Length: > 2 } other && (message.Contains(other, StringComparison.Ordinal) || part.Split(' ').Any(word => word.Length > 3 && message.Contains(Plain(word), StringComparison.Ordinal))));
    }

    /// <summary>Letters and digits in lower case with the short forms of street words.</summary>
    private static string Plain(ReadOnlySpan<char> text)
    {
        var words = CheckedText.Fold(text.ToString()).Split([' ', ',', '，', '.', '\n', '\r', '\t', ';', '|', '·'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(static word =>
        {
            var bare = FactSheet.Bare(word);
            foreach (var (whole, abbreviated) in Abbreviations)
                if (bare == whole || (whole.Length > 5 && bare.EndsWith(whole, StringComparison.Ordinal))) return bare[..^whole.Length] + abbreviated;
            return bare;
        }));
    }

    private static bool Stands(string text, int from, string name)
    {
        for (var at = text.IndexOf(name, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            var inAddress = at > 0 && text[at - 1] is '@' or '.' or '/' || end + 1 < text.Length && (text[end] is '@' || text[end] is '.' && char.IsLetter(text[end + 1]));
            var whole = (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]) || Languages.IsCjk(name[0])) && (end >= text.Length || !char.IsAsciiLetterOrDigit(text[end]) || Languages.IsCjk(name[^1]));
            if (!inAddress && whole) return true;
        }

        return false;
    }
}

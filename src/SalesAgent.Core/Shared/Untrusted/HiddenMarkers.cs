namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>Marks that no person writes to another: those of a model's conversation, a comment that a page does not show, an image that carries data away.</summary>
internal static class HiddenMarkers
{
    private const int WordsOfComment = 8;

    private static readonly string[] Roles =
    [
        "<|im_", "<|system", "<|user", "<|assistant", "<|end", "<|start", "<|eot", "[inst]", "[/inst]", "<<sys>>", "<</sys>>", "<system>", "</system>", "<assistant>", "</assistant>", "<system_", "<system prompt", "</instruction", "<instruction>", "<instructions>", "</prompt>", "<prompt>",
        "[system]", "[assistant]", "[system prompt", "[system message", "[system note", "[system override", "### system", "### assistant", "### human", "### instruction:", "### new instruction", "###system", "###instruction", "</document>", "</context>", "</untrusted", "</user_input>", "</user>",
    ];

    private static readonly System.Buffers.SearchValues<string> AnyRole = System.Buffers.SearchValues.Create(Roles, StringComparison.Ordinal);
    private static readonly string[] Layout = ["[if ", "endif", "end of", "start of", "begin", "header", "footer", "table", "section", "column", "mso"];

    /// <summary>What gives a sentence in lower case away, or null.</summary>
    public static InstructionSign? SignOf(ReadOnlySpan<char> sentence)
    {
        if (sentence.IndexOfAny('<', '[', '#') < 0) return null;
        if (sentence.ContainsAny(AnyRole)) return InstructionSign.RoleMarker;
        if (IsComment(sentence)) return InstructionSign.Hidden;
        return CarriesData(sentence) ? InstructionSign.Exfiltration : null;
    }

    private static bool IsComment(ReadOnlySpan<char> sentence)
    {
        if (!sentence.StartsWith("<!--")) return false;
        foreach (var word in Layout)
            if (sentence.Contains(word, StringComparison.Ordinal)) return false;
        return sentence.Count(' ') >= WordsOfComment;
    }

    /// <summary>![…](https://…?…): an image whose address has a query.</summary>
    private static bool CarriesData(ReadOnlySpan<char> sentence)
    {
        for (var at = sentence.IndexOf("!["); at >= 0;)
        {
            var rest = sentence[at..];
            var open = rest.IndexOf("](");
            if (open < 0) return false;
            var close = rest[open..].IndexOf(')');
            var address = rest.Slice(open + 2, close < 0 ? rest.Length - open - 2 : Math.Max(0, close - 2));
            if (address.TrimStart().StartsWith("http") && address.IndexOfAny('?', '=') >= 0) return true;
            var next = rest[2..].IndexOf("![");
            if (next < 0 || next + 2 < open) return false;
            at += next + 2;
        }

        return false;
    }
}

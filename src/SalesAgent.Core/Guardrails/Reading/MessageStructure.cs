using System.Collections.Frozen;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Things that a message counts about itself or its own proposals ("two questions", 三点建议); a number of them states nothing about the world.</summary>
internal static class MessageStructure
{
    private static readonly FrozenSet<string> Structure =
        "question questions point points thing things option options way ways step steps line lines sentence sentences word words time times date dates reason reasons idea ideas suggestion suggestions topic topics item items example examples slot slots of or paths path sides ends parties answer answers note notes remark remarks thought thoughts minds cents hands decision decisions part parts sum sums argument arguments request requests fact facts figure figures number numbers topic concern concerns worry worries document documents change changes moment moments routes route scenario scenarios variant variants favour favours favor favors".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StructureBySpan = Structure.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] ChineseStructure = ["个问题", "点", "件事", "个方案", "个选项", "个选择", "个时间", "个建议", "句话", "步", "个要点", "个方面", "方面", "条建议", "种方式", "种做法", "个例子", "个细节", "个想法", "个思路", "个办法", "个角度", "个数字", "个原因", "个理由", "个顾虑", "个条件", "个好处", "条路", "条", "块", "项", "样", "件", "者", "边", "方", "页", "头", "码事", "全其美", "款", "类", "份", "句", "段", "篇", "种思路", "种可能"];

    /// <summary>Whether such a thing stands at the token, or after up to two adjectives.</summary>
    public static bool Begins(TokenList tokens, int at) =>
        StructureBySpan.Contains(tokens.Span(at))
        || (tokens[at].Kind == TokenKind.Word && (StructureBySpan.Contains(tokens.Span(at + 1)) || (tokens[at + 1].Kind == TokenKind.Word && !ContentWords.IsStop(tokens.Span(at + 1)) && StructureBySpan.Contains(tokens.Span(at + 2)))))
        || Array.Exists(ChineseStructure, words => tokens.Reads(at, words));
}

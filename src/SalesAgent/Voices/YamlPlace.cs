using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SalesAgent.Voices;

/// <summary>A value of a YAML document with its place in the text: first character, and one after the last that is no space.</summary>
internal sealed record YamlPlace(YamlPlaceKind Kind, bool Flow, int Start, int End, IReadOnlyList<(string Key, int Start, YamlPlace Value)> Members, IReadOnlyList<YamlPlace> Items)
{
    /// <summary>Column of its first member, 0 and up.</summary>
    public int MemberColumn { get; init; }

    /// <summary>One after the last value in it.</summary>
    public int LastEnd => Members.Count > 0 ? Members[^1].Value.LastEnd : Items.Count > 0 ? Items[^1].LastEnd : Kind == YamlPlaceKind.Scalar || !Flow ? End : End - 1;

    /// <summary>The value of a name, or null.</summary>
    public YamlPlace? Member(string key) => Members.Where(member => member.Key == key).Select(member => member.Value).FirstOrDefault();

    /// <summary>Whether it has that name.</summary>
    public bool Has(string key) => Member(key) is not null;

    /// <summary>Reads the first document of a text that binds; an empty text is an empty value.</summary>
    public static YamlPlace Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return new YamlPlace(YamlPlaceKind.Scalar, Flow: false, text.Length, text.Length, [], []);
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n') starts.Add(i + 1);
        return Read(parser, text, starts);
    }

    private static YamlPlace Read(Parser parser, string text, List<int> starts)
    {
        int At(Mark mark) => Math.Min(text.Length, starts[Math.Min(starts.Count, (int)mark.Line) - 1] + (int)mark.Column - 1);
        int Trimmed(int from, int end)
        {
            while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
            return end;
        }

        if (parser.TryConsume<MappingStart>(out var map))
        {
            var members = new List<(string, int, YamlPlace)>();
            var column = 0;
            while (!parser.Accept<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                if (members.Count == 0) column = (int)key.Start.Column - 1;
                members.Add((key.Value, At(key.Start), Read(parser, text, starts)));
            }

            var end = At(parser.Consume<MappingEnd>().Start);
            var flow = map.Style == MappingStyle.Flow;
            return new YamlPlace(YamlPlaceKind.Map, flow, At(map.Start), flow ? end + 1 : Trimmed(At(map.Start), end), members, []) { MemberColumn = column };
        }

        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = new List<YamlPlace>();
            while (!parser.Accept<SequenceEnd>(out _)) items.Add(Read(parser, text, starts));
            var end = At(parser.Consume<SequenceEnd>().Start);
            var flow = list.Style == SequenceStyle.Flow;
            return new YamlPlace(YamlPlaceKind.List, flow, At(list.Start), flow ? end + 1 : Trimmed(At(list.Start), end), [], items);
        }

        var scalar = parser.Consume<Scalar>();
        return new YamlPlace(YamlPlaceKind.Scalar, Flow: false, At(scalar.Start), Trimmed(At(scalar.Start), At(scalar.End)), [], []);
    }
}

/// <summary>What a place of a YAML document holds.</summary>
internal enum YamlPlaceKind
{
    /// <summary>A value.</summary>
    Scalar,
    /// <summary>Names with values.</summary>
    Map,
    /// <summary>Items.</summary>
    List,
}

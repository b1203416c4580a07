using System.Text.Json;
using SalesAgent.Core.Shared;
using SalesAgent.Core.Shared.Untrusted;

namespace SalesAgent.Operations;

/// <summary>
/// What one call has read of texts from outside: its arguments, the lead's card, the deals, the rows of a file. Whoever reads such
/// a text says so here, and the call's result reports what in it addresses a program.
/// </summary>
internal sealed class OutsideText : IDisposable
{
    private const int MostReported = 5, MostKept = 50;
    private static readonly AsyncLocal<OutsideText?> Current = new();
    private readonly List<(string Where, string Text, Instruction Found)> _found = [];
    private readonly OutsideText? _outer = Current.Value;

    private OutsideText() { }

    /// <summary>Listens until it is disposed of. A call within a call is heard by itself.</summary>
    public static OutsideText Listen() => Current.Value = new OutsideText();

    /// <summary>A text that was read.</summary>
    public static void Heard(string where, string? text)
    {
        if (Current.Value is { } log && log._found.Count < MostKept) log.Add(where, text);
    }

    /// <summary>A card that was read.</summary>
    public static void Heard(LeadCard card)
    {
        if (Current.Value is null) return;
        foreach (var (where, text) in UntrustedCard.Texts(card)) Heard("lead." + where, text);
    }

    /// <summary>A stored deal without what in its texts addresses a program; that is reported by the deal's id.</summary>
    public static Deal Quiet(Deal deal)
    {
        var quiet = UntrustedCard.Quiet(deal);
        if (ReferenceEquals(quiet, deal)) return deal;
        Heard($"{deal.Id}: name", deal.Name);
        Heard($"{deal.Id}: nextStep.text", deal.NextStep?.Text);
        if (deal.Card is { } card)
            foreach (var (where, text) in UntrustedCard.Texts(card)) Heard($"{deal.Id}: {where}", text);
        return quiet;
    }

    /// <summary>Every string of the arguments but the lead, whose card is heard when it is loaded.</summary>
    public void Read(JsonElement arguments)
    {
        if (arguments.ValueKind != JsonValueKind.Object) return;
        foreach (var argument in arguments.EnumerateObject().Where(a => a.Name != "lead")) Read(argument.Name, argument.Value);
    }

    /// <summary>What was found, the first five places, together with what a call within has told; null when nothing was.</summary>
    public IReadOnlyList<SuspiciousText>? Report(Language language, IReadOnlyList<SuspiciousText>? told)
    {
        var own = _found.Select(f => SuspiciousText.Of(f.Where, f.Text, f.Found, language));
        var all = own.Concat(told ?? []).DistinctBy(s => s.Text).Take(MostReported).ToArray();
        return all.Length == 0 ? null : all;
    }

    /// <summary>One line for people, or null.</summary>
    public static string? Line(OperationResult result)
    {
        if (result.Suspicious is not [var first, ..] all) return null;
        var more = all.Count - 1;
        return Languages.Of(result.Summary).Pick(
            $"Not obeyed, it reads like an instruction to a program: {first.Where}: “{first.Text}” ({first.Why}){(more > 0 ? $" and {more} more" : "")}.",
            $"未执行，像是给程序下的指令：{first.Where}：“{first.Text}”（{first.Why}）{(more > 0 ? $"，另有 {more} 处" : "")}。");
    }

    /// <inheritdoc />
    public void Dispose() => Current.Value = _outer;

    private void Read(string where, JsonElement value)
    {
        if (_found.Count >= MostKept) return;
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                Add(where, value.GetString());
                break;
            case JsonValueKind.Array:
                foreach (var (i, item) in value.EnumerateArray().Index()) Read($"{where}[{i}]", item);
                break;
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject()) Read($"{where}.{field.Name}", field.Value);
                break;
        }
    }

    private void Add(string where, string? text)
    {
        foreach (var found in InstructionReader.Find(text)) _found.Add((where, text!, found));
    }
}

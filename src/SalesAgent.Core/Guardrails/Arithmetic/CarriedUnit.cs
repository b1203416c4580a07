using SalesAgent.Core.Guardrails.Reading;

namespace SalesAgent.Core.Guardrails.Arithmetic;

/// <summary>"From nine hours to three": the bare number has the unit of the one before it.</summary>
internal static class CarriedUnit
{
    private const int Farthest = 12;

    /// <summary>The figure with the unit that it borrows; as it is when it borrows none.</summary>
    public static Mention Of(Mention mention, Mention? before, ReadOnlySpan<char> text)
    {
        if (!mention.Bare || before is not { Kind: ClaimKind.Duration } || mention.Start - before.End is < 0 or > 4 * Farthest) return mention;
        var between = text[before.End..mention.Start];
        if (between.IndexOf(" to ") < 0 && between.IndexOf('到') < 0 && between.IndexOf("takes") < 0 && between.IndexOf("needs") < 0) return mention;
        return before with { Start = mention.Start, End = mention.End, Value = mention.Value * Factor(text[before.Start..before.End]), High = 0, Bound = mention.Bound };
    }

    /// <summary>How many of the base units (minutes, days, months) one of the said units holds.</summary>
    private static decimal Factor(ReadOnlySpan<char> words) =>
        words.IndexOf("hour") >= 0 || words.IndexOf('时') >= 0 || words.IndexOf('钟') is > 0 and var at && words[at - 1] != '分' ? 60
        : words.IndexOf("week") >= 0 || words.IndexOf('周') >= 0 || words.IndexOf("星期") >= 0 ? 7
        : words.IndexOf("year") >= 0 || words.IndexOf('年') >= 0 ? 12
        : words.IndexOf("quarter") >= 0 || words.IndexOf('季') >= 0 ? 3 : 1;
}

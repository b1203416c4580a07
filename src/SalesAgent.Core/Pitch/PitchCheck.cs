using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>The checks of C.2 over a spoken pitch; they come on top of the check that every text passes.</summary>
public static partial class PitchCheck
{
    /// <summary>Most features a 60-second pitch names.</summary>
    public const int MostFeatures = 2;

    /// <summary>Findings, blocking ones first; empty when all of C.2 holds.</summary>
    public static IReadOnlyList<Finding> Run(PitchPlan plan, IReadOnlyList<SpokenBlock> blocks, IReadOnlyList<Fact> facts)
    {
        var language = plan.Source.Language;
        var text = string.Join("\n\n", blocks.Select(b => b.Text));
        var length = TextLength.Count(text, language);
        var findings = new List<Finding>();
        void Add(bool broken, string rule, Severity severity, string english, string chinese)
        {
            if (broken) findings.Add(new Finding { Rule = rule, Severity = severity, Message = language.Pick(english, chinese) });
        }

        var unit = language.Pick("words", "字");
        Add(length > PitchLimits.Hard(language), "pitch.length", Severity.Block, $"{length} {unit}: too long for 60 seconds", $"{length}{unit}，60 秒说不完");
        foreach (var number in Numbers(text).Except(facts.SelectMany(f => Numbers(f.Text)), StringComparer.Ordinal))
            Add(true, "pitch.number", Severity.Block, $"the number {number} is in no fact", $"数字 {number} 没有来源");
        var asks = blocks.FirstOrDefault(b => b.Kind == PitchBlockKind.Ask)?.Text.Count(c => c is '?' or '？') ?? 0;
        Add(asks != 1, "pitch.ask", Severity.Block, $"the last block must ask exactly one question, it asks {asks}", $"最后一段只能有一个问题，现在有 {asks} 个");
        Add(plan.Features.Count > MostFeatures, "pitch.features", Severity.Warn, "names more than two features", "提到的功能超过两个");
        Add(blocks.All(b => b.Kind != PitchBlockKind.Pain), "pitch.pain", Severity.Warn, "names no pain", "没有说到痛点");
        Add(plan.Features.Count == 0 || plan.Form == PitchForm.Open, "pitch.benefit", Severity.Warn, "names no benefit: no feature of the profile answers their problem", "没有说到收益：资料里没有对应的功能");
        var (theirs, ours) = Voices(text, language);
        Add(theirs < ours, "pitch.you", Severity.Warn, $"speaks more of us ({ours}) than of them ({theirs})", $"说自己（{ours} 次）多于说客户（{theirs} 次）");
        foreach (var block in blocks.Where(b => b.Length > PitchLimits.Of(b.Kind, language).Max))
            Add(true, "pitch.block", Severity.Note, $"{PitchBlockNames.Of(block.Kind, language)}: {block.Length} {unit}, planned {PitchLimits.Of(block.Kind, language).Max}", $"{PitchBlockNames.Of(block.Kind, language)}：{block.Length}{unit}，计划 {PitchLimits.Of(block.Kind, language).Max}{unit}");
        return [.. findings.OrderByDescending(f => f.Severity)];
    }

    /// <summary>Findings of a text that somebody else worded, a paragraph for each block; other paragraphs than planned block it.</summary>
    public static IReadOnlyList<Finding> Reworded(PitchPlan plan, IReadOnlyList<SpokenBlock> blocks, string body, IReadOnlyList<Fact> facts)
    {
        var language = plan.Source.Language;
        if (PitchFit.Reworded(blocks, body, language) is { } reworded) return Run(plan, reworded, facts);
        return
        [
            new Finding
            {
                Rule = "pitch.blocks",
                Severity = Severity.Block,
                Message = language.Pick($"{body.Split("\n\n").Length} paragraphs instead of {blocks.Count}", $"写了 {body.Split("\n\n").Length} 段，应为 {blocks.Count} 段"),
                Fix = language.Pick($"Write {blocks.Count} paragraphs parted by one blank line, in the draft's order.", $"请按底稿顺序写 {blocks.Count} 段，段间空一行。"),
            },
        ];
    }

    /// <summary>How often the text speaks of them (you, your; 您, 你, 贵公司) and of us (we, our, us, I, my, me; 我, 我们). Words quoted from the customer are theirs and not counted.</summary>
    public static (int Theirs, int Ours) Voices(string text, Language language)
    {
        var own = Quotation().Replace(text, "");
        return language == Language.Chinese
            ? (ChineseYou().Count(own), own.Count(c => c == '我'))
            : (EnglishYou().Count(own), EnglishWe().Count(own));
    }

    /// <summary>The numbers of a text without thousands separators and leading zeros (2026-05-20 supports 5月20日).</summary>
    public static IEnumerable<string> Numbers(string text) =>
        Number().Matches(text).Select(m => m.Value.Replace(",", "", StringComparison.Ordinal).TrimStart('0')).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(you|your|yours|yourself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishYou();

    [GeneratedRegex(@"\b(we|our|ours|us|I|my|me)\b")]
    private static partial Regex EnglishWe();

    [GeneratedRegex("您|你|贵公司")]
    private static partial Regex ChineseYou();
}

/// <summary>Names of the blocks for people.</summary>
public static class PitchBlockNames
{
    /// <summary>The name.</summary>
    public static string Of(PitchBlockKind block, Language language) => block switch
    {
        PitchBlockKind.Hook => language.Pick("opening", "开场"),
        PitchBlockKind.Pain => language.Pick("problem", "痛点"),
        PitchBlockKind.Value => language.Pick("value", "价值"),
        PitchBlockKind.Proof => language.Pick("proof", "证明"),
        PitchBlockKind.Difference => language.Pick("difference", "区别"),
        PitchBlockKind.Ask => language.Pick("question", "提问"),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };
}

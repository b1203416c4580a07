using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>
/// Fills each block to its budget (C.2): of all ways to say it, the one with the most important sentences that lies
/// within the budget. The same plan and the same template always give the same choice.
/// </summary>
public static class PitchFit
{
    // What goes first when a long fact breaks the hard limit: never the pain, the value or the question.
    private static readonly PitchBlockKind[] Dispensable = [PitchBlockKind.Difference, PitchBlockKind.Hook, PitchBlockKind.Proof];

    /// <summary>Chooses the sentences of every block. <paramref name="render"/> gives the words of a set of switches.</summary>
    public static IReadOnlyList<SpokenBlock> Choose(IReadOnlyList<PitchBlock> blocks, Language language, Func<IReadOnlyList<string>, string> render)
    {
        var most = PitchLimits.Total(language).Max;
        var candidates = blocks.ToDictionary(b => b.Kind, b => Candidates(b, language, render));
        var chosen = blocks.Select(b => Best(b, candidates[b.Kind], PitchLimits.Of(b.Kind, language))).ToList();
        foreach (var kind in blocks.Select(b => b.Kind).Reverse())
        {
            if (chosen.Sum(b => b.Length) <= most) break;
            var at = chosen.FindIndex(b => b.Kind == kind);
            chosen[at] = candidates[kind].MinBy(c => c.Length)!;
        }

        foreach (var kind in Dispensable)
        {
            if (chosen.Sum(b => b.Length) <= most) break;
            chosen.RemoveAll(b => b.Kind == kind);
        }

        return chosen;
    }

    /// <summary>The same blocks as somebody else worded them, a paragraph each; null for a text with more or fewer paragraphs.</summary>
    public static IReadOnlyList<SpokenBlock>? Reworded(IReadOnlyList<SpokenBlock> blocks, string body, Language language)
    {
        var paragraphs = body.Split("\n\n");
        return paragraphs.Length == blocks.Count
            ? [.. blocks.Zip(paragraphs, (block, text) => new SpokenBlock(block.Kind, [], text, TextLength.Count(text, language)))]
            : null;
    }

    /// <summary>
    /// Among the candidates with the most important option that fits at all: the first within the budget, else the longest
    /// below it. When nothing fits, the shortest of all.
    /// </summary>
    private static SpokenBlock Best(PitchBlock block, IReadOnlyList<SpokenBlock> candidates, TextLimits budget)
    {
        var fitting = candidates.Where(c => c.Length <= budget.Max).ToList();
        if (fitting.Count == 0) return candidates.MinBy(c => c.Length)!;
        if (block.Options.FirstOrDefault(o => fitting.Exists(c => c.Switches.Contains(o))) is { } important) fitting.RemoveAll(c => !c.Switches.Contains(important));
        return fitting.Find(c => c.Length >= budget.Min) ?? fitting.MaxBy(c => c.Length)!;
    }

    /// <summary>Every form with every set of options, sets with the more important options first.</summary>
    private static IReadOnlyList<SpokenBlock> Candidates(PitchBlock block, Language language, Func<IReadOnlyList<string>, string> render)
    {
        var all = new List<SpokenBlock>();
        var count = block.Options.Count;
        for (var mask = (1 << count) - 1; mask >= 0; mask--)
        {
            var options = block.Options.Where((_, i) => (mask >> (count - 1 - i) & 1) == 1).ToList();
            foreach (var form in block.Forms)
            {
                IReadOnlyList<string> switches = [form, .. options];
                var text = render(switches);
                all.Add(new SpokenBlock(block.Kind, switches, text, TextLength.Count(text, language)));
            }
        }

        return all;
    }
}

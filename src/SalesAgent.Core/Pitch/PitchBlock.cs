using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Pitch;

/// <summary>The six blocks of a 60-second pitch, in order (C.2).</summary>
public enum PitchBlockKind
{
    /// <summary>Their situation or a question.</summary>
    Hook,
    /// <summary>Top pain, effect, number if known.</summary>
    Pain,
    /// <summary>Largest benefit first, who we are in half a sentence.</summary>
    Value,
    /// <summary>One true case or number with its source, or the honest word that there is none to show.</summary>
    Proof,
    /// <summary>What sets it apart.</summary>
    Difference,
    /// <summary>One low-effort question.</summary>
    Ask,
}

/// <summary>One block as planned: which sentences it may be made of. The names are switches of the template.</summary>
/// <param name="Kind">Which block.</param>
/// <param name="Forms">Alternatives of its main sentence, best first; exactly one is used.</param>
/// <param name="Options">Sentences that may be added, most important first.</param>
public sealed record PitchBlock(PitchBlockKind Kind, IReadOnlyList<string> Forms, IReadOnlyList<string> Options);

/// <summary>One block as spoken.</summary>
/// <param name="Kind">Which block.</param>
/// <param name="Switches">The template switches that were on.</param>
/// <param name="Text">Its words.</param>
/// <param name="Length">Words in English, characters in Chinese (C.2 counting).</param>
public sealed record SpokenBlock(PitchBlockKind Kind, IReadOnlyList<string> Switches, string Text, int Length);

/// <summary>Lengths of C.2: words in English, characters in Chinese.</summary>
public static class PitchLimits
{
    /// <summary>Whole pitch when every fact is known.</summary>
    public static TextLimits Total(Language language) => language.Pick(new TextLimits(130, 160), new TextLimits(200, 260));

    /// <summary>More than this is rejected.</summary>
    public static int Hard(Language language) => language.Pick(165, 270);

    /// <summary>Speaking rate, per minute.</summary>
    public static int Rate(Language language) => language.Pick(145, 230);

    /// <summary>Seconds to speak so many words or characters: 60 × count ÷ rate, rounded to the nearest.</summary>
    public static int Seconds(int count, Language language) => (int)Math.Round(60m * count / Rate(language), MidpointRounding.AwayFromZero);

    /// <summary>Budget of a block.</summary>
    public static TextLimits Of(PitchBlockKind block, Language language) => block switch
    {
        PitchBlockKind.Hook => language.Pick(new TextLimits(18, 21), new TextLimits(26, 35)),
        PitchBlockKind.Pain or PitchBlockKind.Value => language.Pick(new TextLimits(30, 37), new TextLimits(47, 61)),
        PitchBlockKind.Proof => language.Pick(new TextLimits(26, 32), new TextLimits(40, 52)),
        PitchBlockKind.Difference => language.Pick(new TextLimits(11, 13), new TextLimits(17, 22)),
        PitchBlockKind.Ask => language.Pick(new TextLimits(15, 20), new TextLimits(23, 29)),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };
}

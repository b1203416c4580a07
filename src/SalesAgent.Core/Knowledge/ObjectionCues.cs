using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

/// <summary>
/// The phrases that give an objection's kind away (D.3), what denies a kind, what turns a sentence, and how ties fall (D.2).
/// Cues are written as the classifier sees text: lower case, straight apostrophes.
/// </summary>
public static partial class ObjectionCues
{
    /// <summary>The cues of a language.</summary>
    public static IReadOnlyDictionary<ObjectionKind, IReadOnlyList<string>> In(Language language) => language.Pick(English, Chinese);

    /// <summary>Phrases that deny a kind and are blanked out before matching (D.2 step 3).</summary>
    public static IReadOnlyList<string> Masks(Language language) => language.Pick(EnglishMasks, ChineseMasks);

    /// <summary>Words after the last of which a cue counts double (D.2 step 6).</summary>
    public static IReadOnlyList<string> Contrasts(Language language) => language.Pick(EnglishContrasts, ChineseContrasts);

    /// <summary>Which kind wins between equal sums, first wins (D.2 step 7).</summary>
    public static IReadOnlyList<ObjectionKind> TieOrder { get; } =
    [
        ObjectionKind.TermsCompliance, ObjectionKind.Authority, ObjectionKind.Budget, ObjectionKind.Guarantee, ObjectionKind.AfterSales,
        ObjectionKind.Function, ObjectionKind.Resources, ObjectionKind.Competition, ObjectionKind.Trust, ObjectionKind.Price,
        ObjectionKind.Timing, ObjectionKind.Need, ObjectionKind.Stall,
    ];

    /// <summary>Weight of a cue (D.2 step 6): one for each English word or for each two Chinese characters begun, at most 4.</summary>
    public static int Weight(string cue, Language language) =>
        Math.Min(4, language == Language.Chinese ? (cue.Length + 1) / 2 : cue.Split(' ').Length);

    /// <summary>
    /// Plain requests that D.1 names as questions even where no question mark is written. Every other text without a cue needs its
    /// question mark (D.2 step 8).
    /// </summary>
    public static IReadOnlyList<string> PlainQuestions { get; } = ["how much is it", "多少钱"];

    private static readonly string[] EnglishMasks =
    [
        "price is not the problem", "price is not the issue", "price isn't the issue", "price isn't the problem", "not about the price",
        "not about price", "budget is not a problem", "budget is not the issue", "budget isn't the issue",
    ];

    private static readonly string[] ChineseMasks =
        ["不是价格的问题", "不是价格问题", "价格不是问题", "价格没问题", "不是钱的问题", "钱不是问题", "预算没问题", "预算不是问题"];

    private static readonly string[] EnglishContrasts = ["but", "however", "though", "except", "the thing is"];

    private static readonly string[] ChineseContrasts = ["但是", "可是", "不过", "就是", "只是", "但", "就怕"];
}

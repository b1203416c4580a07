using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

/// <summary>
/// The phrases that give an objection's kind away (D.3), what denies a kind, what turns a sentence, and how ties fall (D.2).
/// Cues are written as the classifier sees text: lower case, straight apostrophes.
/// </summary>
public static partial class ObjectionCues
{
    /// <summary>The cues of a language: those of D.3, then our own.</summary>
    public static IReadOnlyDictionary<ObjectionKind, IReadOnlyList<string>> In(Language language) => language.Pick(AllEnglish, AllChinese);

    /// <summary>Cues that D.3 does not list, added by us after trials in which plain wordings were not recognised.</summary>
    public static IReadOnlyDictionary<ObjectionKind, IReadOnlyList<string>> AddedAfterTrials(Language language) => language.Pick(AddedEnglish, AddedChinese);

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

    private static readonly Dictionary<ObjectionKind, IReadOnlyList<string>> AddedEnglish = new()
    {
        [ObjectionKind.Price] = ["too dear", "over-priced", "haggle"],
    };

    private static readonly Dictionary<ObjectionKind, IReadOnlyList<string>> AddedChinese = new()
    {
        [ObjectionKind.Price] = ["嫌贵", "再降降"],
        [ObjectionKind.Authority] = ["和老板商量", "跟老板商量", "问问老板"],
    };

    // The static parts of this class start in no known order of files, so the two lists are joined at first use.
    private static IReadOnlyDictionary<ObjectionKind, IReadOnlyList<string>> AllEnglish => Joined(English, AddedEnglish);

    private static IReadOnlyDictionary<ObjectionKind, IReadOnlyList<string>> AllChinese => Joined(Chinese, AddedChinese);

    private static Dictionary<ObjectionKind, IReadOnlyList<string>> Joined(IReadOnlyDictionary<ObjectionKind, IReadOnlyList<string>> listed, Dictionary<ObjectionKind, IReadOnlyList<string>> added) =>
        listed.ToDictionary(kind => kind.Key, kind => added.TryGetValue(kind.Key, out var more) ? [.. kind.Value, .. more] : kind.Value);

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

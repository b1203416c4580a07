using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// F.2 reading level. English: Flesch-Kincaid = 0.39 × words/sentences + 11.8 × syllables/words − 15.59, figures and names counted as
/// easy words; over 9 is noted, over 12 warns (our default: F.2's 9 also meets honest mails with a long product word). Chinese:
/// average sentence over 35 characters is noted, over 45 warns. In both, one endless sentence or a pile of officialese warns.
/// </summary>
internal static class ReadingLevelRule
{
    private const int EndlessWords = 50;
    private const int EndlessCharacters = 100;
    private const int OfficialeseTerms = 3;
    private const int FewestWords = 18;
    private const int SteadyWords = 30;
    private const decimal FarOffGrade = 20;

    private static readonly FoldedPhrases Officialese = new(
        "hereby, herewith, aforementioned, above-mentioned, abovementioned, aforesaid, hereinafter, thereof, therein, thereto, pursuant to, notwithstanding, subsequent to, prior to, in accordance with, with reference to, with regard to, in respect of, in the event that, for the purpose of, in order to facilitate, it should be noted, is to be noted, effectuate, effectuated, effectuation, utilisation, utilization, necessitates, necessitate, whereby, remuneration, realisable, at your earliest convenience, please be advised, kindly be informed, be it noted, the undersigned, shall be deemed, conditional upon, subject to the observation, commence, ascertain, endeavour to",
        "兹, 特此, 予以, 鉴于, 贵方, 示知, 函复, 为荷, 谨此, 谨就, 前述, 上述事项, 该等, 系属, 酌情, 审酌, 烦请就, 之事项, 之情形, 之状况, 之说明, 之作用, 之适配性, 所提交之, 据此, 凭此, 敬请知悉, 望予, 业经, 业已, 经由, 就此, 事宜, 有关事项, 相关事项, 对于该, 进行了充分的, 切实, 予以配合, 特函");

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "reading_level",
        Severity = Severity.Warn,
        Title = new("Easy to read.", "好读。"),
        Good =
        [
            RuleExample.En(string.Join(' ', Enumerable.Repeat("The vans leave on time. We plan the tours for you.", 5))),
            RuleExample.En("Our calibration laboratory keeps the certificates. Each logger has one of its own, and the inspector can read it in a minute. Your technicians put the loggers up themselves, so no engineer needs to travel."),
            RuleExample.Zh("车准时出发。路线自动排好。您随时能改。"),
        ],
        Bad =
        [
            RuleExample.En(string.Join(' ', Enumerable.Repeat("Organisational transformation initiatives necessitate comprehensive infrastructural considerations regarding interdepartmental communication methodologies and administrative responsibilities.", 3))),
            RuleExample.En("I hereby write with reference to the aforementioned tours. They start at six. The vans leave the yard, and the aforesaid plan is kept."),
            RuleExample.Zh("我们认为在当前市场环境下通过系统化的手段对整个配送流程进行全面的梳理和持续的改进能够帮助您的团队在保证服务质量的同时有效地提升整体运营的效率和客户的满意程度。"),
            RuleExample.Zh("兹就贵方来函所述之事项，特此予以答复。"),
        ],
        Find = context =>
        {
            var (level, severity) = Level(context);
            return severity is not { } worst ? []
                : [context.Whole(Rule!, level > 0 ? $"Reading grade {level:0.0}; 6 reads easily." : "This reads like an official letter.", level > 0 ? $"平均每句 {level:0} 字，25 字以内更好读。" : "这段话太像公文。", "Shorter sentences, shorter words.", "把长句拆开，用平常的话。", worst)];
        },
    };

    /// <summary>The level (0 when only the wording is the matter) and how bad it is; null severity when it reads well.</summary>
    private static (decimal Level, Severity? Severity) Level(CheckContext context)
    {
        var text = context.Text;
        var sentences = text.Sentences.Where(s => s.Start >= text.BodyStart && s.Start < text.BodyEnd && s.End - s.Start > 1).ToList();
        if (sentences.Count == 0) return (0, null);
        var stiff = Officialese.Find(text.Folded, text.BodyStart, text.BodyEnd).Where(found => !text.Quoted(found.Start)).Select(found => found.Phrase).Distinct(StringComparer.Ordinal).Count() >= OfficialeseTerms;
        var (level, endless) = context.Language == Language.Chinese ? Chinese(text, sentences) : English(context, sentences);
        var (note, warn) = context.Language.Pick((9m, 12m), (35m, 45m));
        return level > warn || endless ? (level, Severity.Warn) : stiff ? (0, Severity.Warn) : (level, level > note ? Severity.Note : null);
    }

    private static (decimal Level, bool Endless) Chinese(CheckedText text, List<Sentence> sentences)
    {
        var longest = sentences.Max(s => TextLength.Characters(text.Text[s.Start..s.End]));
        return ((decimal)TextLength.Characters(text.Draft.Body) / sentences.Count, longest > EndlessCharacters && sentences.Count < 8);
    }

    private static (decimal Level, bool Endless) English(CheckContext context, List<Sentence> sentences)
    {
        var tokens = context.Text.Tokens;
        int words = 0, syllables = 0, longest = 0;
        foreach (var sentence in sentences)
        {
            var here = 0;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
                here++;
                var easy = tokens[i].Kind == TokenKind.Number || (char.IsUpper(tokens.First(i)) && i > sentence.FirstToken);
                syllables += easy ? 1 : Syllables(tokens.Span(i));
            }

            words += here;
            longest = Math.Max(longest, here);
        }

        if (words < FewestWords) return (0, longest > EndlessWords);
        var grade = 0.39m * words / sentences.Count + 11.8m * syllables / words - 15.59m;
        // A short text has a steady grade only when it is far off.
        return (words >= SteadyWords || grade > FarOffGrade ? grade : 0, longest > EndlessWords);
    }

    /// <summary>Groups of vowels, a silent final e apart; at least one.</summary>
    private static int Syllables(ReadOnlySpan<char> word)
    {
        var count = 0;
        var vowel = false;
        foreach (var c in word)
        {
            var now = "aeiouyAEIOUY".Contains(c);
            if (now && !vowel) count++;
            vowel = now;
        }

        if (word.Length > 2 && word[^1] is 'e' && !word.EndsWith("le")) count--;
        return Math.Max(count, 1);
    }
}

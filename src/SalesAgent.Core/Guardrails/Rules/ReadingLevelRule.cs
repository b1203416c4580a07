using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>F.2 reading level: Flesch-Kincaid = 0.39 × words/sentences + 11.8 × syllables/words − 15.59, noted over 9 from 30 words on; Chinese: sentences of 25 characters on average, noted over 35 (our default).</summary>
internal static class ReadingLevelRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "reading_level",
        Severity = Severity.Note,
        Title = new("Easy to read.", "好读。"),
        Good = [RuleExample.En(string.Join(' ', Enumerable.Repeat("The vans leave on time. We plan the tours for you.", 5))), RuleExample.Zh("车准时出发。路线自动排好。您随时能改。")],
        Bad = [RuleExample.En(string.Join(' ', Enumerable.Repeat("Organisational transformation initiatives necessitate comprehensive infrastructural considerations regarding interdepartmental communication methodologies and administrative responsibilities.", 3))), RuleExample.Zh("我们认为在当前市场环境下通过系统化的手段对整个配送流程进行全面的梳理和持续的改进能够帮助您的团队在保证服务质量的同时有效地提升整体运营的效率和客户的满意程度。")],
        Find = context => Level(context) is { } level ? [context.Whole(Rule!, $"Reading grade {level:0.0}; 6 reads easily.", $"平均每句 {level:0} 字，25 字以内更好读。", "Shorter sentences, shorter words.", "把长句拆开。")] : [],
    };

    private static decimal? Level(CheckContext context)
    {
        var text = context.Text;
        var sentences = text.Sentences.Where(s => s.Start >= text.BodyStart && s.Start < text.BodyEnd && s.End - s.Start > 1).ToList();
        if (sentences.Count == 0) return null;
        if (context.Language == Language.Chinese)
        {
            var average = (decimal)TextLength.Characters(text.Draft.Body) / sentences.Count;
            return average > 35 ? average : null;
        }

        int words = 0, syllables = 0;
        for (var i = sentences[0].FirstToken; i < sentences[^1].EndToken; i++)
        {
            if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            words++;
            syllables += Syllables(text.Tokens.Span(i));
        }

        if (words < 30) return null;
        var grade = 0.39m * words / sentences.Count + 11.8m * syllables / words - 15.59m;
        return grade > 9 ? grade : null;
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

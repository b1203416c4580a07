using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>One language a text: no English sentence or clause in a Chinese text and none the other way, quotations, names and terms apart.</summary>
internal static class LanguageMixRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "language_mix",
        Severity = Severity.Warn,
        Title = new("One language per text.", "一篇文字用一种语言。"),
        Good = [RuleExample.En("Mr Wang (王强) sent “旺季前必须上线”.", "王强 Wang", "旺季前必须上线"), RuleExample.Zh("RoutePilot 对接 SAP 和 Microsoft Dynamics。", "RoutePilot SAP Microsoft Dynamics")],
        Bad = [RuleExample.En("The plan is ready. 我们下周可以演示给您看。"), RuleExample.En("The plan is ready. 请您过目。"), RuleExample.Zh("方案好了。We can show it to you next week."), RuleExample.Zh("方案好了。Hope this helps!")],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        var text = context.Text;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Start < text.BodyStart || sentence.Start >= text.BodyEnd) continue;
            int run = 0, start = -1, end = -1, best = 0, lower = 0, bestLower = 0, homeTokens = 0;
            (int Start, int End) worst = (0, 0);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = text.Tokens[i];
                var foreign = !text.Quoted(token.Start) && token.Kind == context.Language.Pick(TokenKind.Cjk, TokenKind.Word) && !InName(context, token.Start);
                var home = token.Kind == context.Language.Pick(TokenKind.Word, TokenKind.Cjk);
                if (foreign)
                {
                    if (run++ == 0) (start, lower) = (token.Start, 0);
                    if (char.IsLower(text.Tokens.First(i))) lower++;
                    end = token.End;
                    if (run > best) (best, bestLower, worst) = (run, lower, (start, end));
                }
                else if (home)
                {
                    run = 0;
                    homeTokens++;
                }
            }

            if (IsSentence(context.Language, best, bestLower, homeTokens)) yield return context.At(Rule, worst.Start, worst.End, "These words are in the other language.", "这一段是另一种语言。", "Translate them, or quote them.", "请译成中文，或加引号引用。");
        }
    }

    /// <summary>Five words of English with three that are no names, or six characters of Chinese, are a clause and no longer a term; alone in their sentence three words or four characters are.</summary>
    private static bool IsSentence(Language language, int run, int lower, int home) => language == Language.Chinese
        ? (run >= 5 && lower >= 3) || (home == 0 && run >= 3 && lower >= 2)
        : run >= 6 || (home == 0 && run >= 4);

    private static bool InName(CheckContext context, int position) =>
        context.Ledger.Any(e => e.Mention.Kind is ClaimKind.Name or ClaimKind.Address && position >= e.Mention.Start && position < e.Mention.End);
}

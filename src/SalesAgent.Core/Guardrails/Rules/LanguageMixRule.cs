using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>One language a text: no English sentence in a Chinese text and none the other way, quotations and names apart.</summary>
internal static class LanguageMixRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "language_mix",
        Severity = Severity.Warn,
        Title = new("One language per text.", "一篇文字用一种语言。"),
        Good = [RuleExample.En("Mr Wang (王强) sent “旺季前必须上线”.", "王强 Wang", "旺季前必须上线"), RuleExample.Zh("RoutePilot 对接 SAP 和 Microsoft Dynamics。", "RoutePilot SAP Microsoft Dynamics")],
        Bad = [RuleExample.En("The plan is ready. 我们下周可以演示给您看。"), RuleExample.Zh("方案好了。We can show it to you next week.")],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        var text = context.Text;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Start < text.BodyStart || sentence.Start >= text.BodyEnd) continue;
            int run = 0, start = -1, end = -1, best = 0, lower = 0;
            (int Start, int End) worst = (0, 0);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = text.Tokens[i];
                var foreign = !text.Quoted(token.Start) && (context.Language == Language.Chinese ? token.Kind == TokenKind.Word && !InName(context, token.Start) : token.Kind == TokenKind.Cjk && !InName(context, token.Start));
                var home = context.Language == Language.Chinese ? token.Kind == TokenKind.Cjk : token.Kind == TokenKind.Word;
                if (foreign)
                {
                    if (run++ == 0) (start, lower) = (token.Start, 0);
                    if (char.IsLower(text.Tokens.First(i))) lower++;
                    end = token.End;
                    if (run > best && (context.Language == Language.English || lower >= 3)) (best, worst) = (run, (start, end));
                }
                else if (home)
                {
                    run = 0;
                }
            }

            // Five words of English, or six characters of Chinese, are a sentence and no longer a term.
            if (best >= context.Language.Pick(6, 5)) yield return context.At(Rule, worst.Start, worst.End, "These words are in the other language.", "这一段是另一种语言。", "Translate them, or quote them.", "请译成中文，或加引号引用。");
        }
    }

    private static bool InName(CheckContext context, int position) =>
        context.Ledger.Any(e => e.Mention.Kind is ClaimKind.Name or ClaimKind.Address && position >= e.Mention.Start && position < e.Mention.End);
}

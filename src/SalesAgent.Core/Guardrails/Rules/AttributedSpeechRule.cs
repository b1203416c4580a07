using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>"You mentioned …" needs a fact that the customer said or wrote about the same thing.</summary>
internal static class AttributedSpeechRule
{
    private static readonly FoldedPhrases English = new(
        "you mentioned, you said, you told me, you told us, you wrote, you asked for, you asked about, you asked me, you asked us, you asked whether, you asked if, you asked how, you described, you noted, you pointed out, you explained, you shared, you brought up, you raised, you complained, you confirmed, you agreed, you stressed, you emphasised, you emphasized, in your own words, your words, you were saying, you let me know, you were telling, you have mentioned, you've mentioned, you had mentioned, you also mentioned, you also said, as you put it, your comment about, your remark about, your question about, your request for, your concern about");

    private static readonly string[] ChineseVerbs = ["提到", "提过", "说过", "说到", "讲过", "讲到", "表示", "反映", "反馈", "告诉", "写道", "写到", "问到", "问过", "谈到", "聊到", "强调", "确认过", "承认", "抱怨", "所说", "提的", "提出", "说的", "说，", "说：", "说“"];

    private static readonly string[] NotSaid = ["您说的对", "您说得对", "您说的是", "您说的没错", "您说的有道理", "您说呢", "您来说", "您告诉我", "您表示感谢", "请您提出", "欢迎您提出"];

    private static readonly FoldedPhrases Hypothetical = new("if you, would you, could you, have you, did you, when you, whenever you, once you, should you, can you, unless you, anything you, whatever you, 如果您, 若您, 要是您, 您是否, 您有没有, 请您, 只要您, 希望您, 麻烦您, 您可以, 您能");

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "attributed_speech",
        Severity = Severity.Block,
        Title = new("Nobody is said to have said what they did not.", "不替客户说没说过的话。"),
        Good =
        [
            En("You mentioned that too many deliveries arrive late.", "9 % of our deliveries are late"),
            RuleExample.En("If you said yes today, when would you want to start?"),
            Zh("您提到配送延误比较多。", "我们配送总是延误"),
            RuleExample.Zh("您说得对，先看效果再决定。"),
        ],
        Bad =
        [
            En("You mentioned that your drivers are quitting.", "9 % of our deliveries are late"),
            RuleExample.En("As you told me, the board has approved the purchase."),
            Zh("您之前说过董事会已经批准了采购。", "我们配送总是延误"),
            RuleExample.Zh("正如您提到的，仓库人手严重不足。"),
        ],
        Find = context => context.Ledger.Where(e => e.Verdict == ClaimVerdict.Unsupported && e.Mention.Kind == ClaimKind.AttributedSpeech).Select(e =>
            context.At(Rule!, e.Mention.Start, e.Mention.End,
                "No record of the customer saying this.", "没有客户说过这话的记录。",
                "Ask it as a question, or cut it.", "请改成提问，或删去。")),
    };

    /// <summary>Attributed statements of a text, judged: from the marker to the end of its clause.</summary>
    public static IEnumerable<LedgerEntry> Read(CheckContext context)
    {
        var text = context.Text;
        foreach (var (start, end) in Markers(text))
        {
            var sentence = text.SentenceAt(start);
            if (text.Quoted(start) || Hypothetical.Any(text.Folded, Math.Max(sentence.Start, start - 12), Math.Min(end, start + 10))) continue;
            var words = new HashSet<string>(StringComparer.Ordinal);
            var from = sentence.FirstToken;
            while (from < sentence.EndToken && text.Tokens[from].Start < end) from++;
            ContentWords.Collect(text.Tokens, from, ClauseEnd(text.Tokens, from, sentence.EndToken), words);
            // "…, as you mentioned": what was said stands before.
            if (words.Count == 0) ContentWords.Collect(text.Tokens, sentence.FirstToken, from, words);
            var support = context.Facts.Sharing(words, 0.3m, fact => fact.CustomerSaid) ?? Foreign(context, words);
            yield return new LedgerEntry(new Mention { Kind = ClaimKind.AttributedSpeech, Start = start, End = sentence.End }, support is null ? ClaimVerdict.Unsupported : ClaimVerdict.Supported, support?.Id);
        }
    }

    /// <summary>Across languages one shared concept, name or figure must do: words cannot be compared.</summary>
    private static Fact? Foreign(CheckContext context, HashSet<string> words) =>
        context.Facts.Sharing(words, 0.01m, fact => fact.CustomerSaid && context.Facts.Foreign(fact, context.Language == Language.Chinese));

    private static int ClauseEnd(TokenList tokens, int from, int end)
    {
        for (var i = from + 3; i < end; i++)
            if (tokens.First(i) is ';' or '；' or '—' or '–') return i;
        return end;
    }

    private static IEnumerable<(int Start, int End)> Markers(CheckedText text)
    {
        foreach (var (start, end, _) in English.Find(text.Folded)) yield return (start, end);
        for (var at = text.Text.AsSpan().IndexOfAny('您', '你'); at >= 0;)
        {
            foreach (var verb in ChineseVerbs)
            {
                // 您(之前/上次/在邮件里)提到: at most six characters between.
                var window = text.Text.AsSpan(at + 1, Math.Min(8, text.Text.Length - at - 1));
                var verbAt = window.IndexOf(verb);
                if (verbAt < 0 || window[..verbAt].IndexOfAny("，。？！的和我们") >= 0) continue;
                if (!NotSaid.Any(words => string.CompareOrdinal(text.Text, at, words, 0, words.Length) == 0)) yield return (at, at + 1 + verbAt + verb.Length);
                break;
            }

            var next = text.Text.AsSpan(at + 1).IndexOfAny('您', '你');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static RuleExample En(string body, string said) => RuleExample.En(body) with { Facts = [new Fact { Id = "said.1", Text = said, Source = FactSource.Lead, CustomerSaid = true }] };

    private static RuleExample Zh(string body, string said) => RuleExample.Zh(body) with { Facts = En("", said).Facts };
}

using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>"You mentioned …" needs a fact that the customer said or wrote about the same thing; "as we discussed" one that both know.</summary>
internal static class AttributedSpeechRule
{
    // Shares of the words that one clause, one fact, or all of the customer's facts together, must hold; pairs of characters match less often than words.
    private static readonly (double InOne, double InFact, double Together) English = (0.51, 0.6, 0.85);
    private static readonly (double InOne, double InFact, double Together) Chinese = (0.4, 0.45, 0.75);
    // What both agreed on may be anything of ours too, so more of it must be on record.
    private static readonly (double InOne, double InFact, double Together) Mutual = (0.6, 0.6, 0.7);

    private static readonly int Cost = StatementWords.Number(Synonyms.Cost);
    private static readonly int[] Stances = [StatementWords.Number(Synonyms.Approval), StatementWords.Number(Synonyms.Pleased), StatementWords.Number(Synonyms.Displeased)];

    // When and how it was said; these words say nothing of what was.
    private static readonly HashSet<int> Occasion = [.. OccasionWords()];

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "attributed_speech",
        Severity = Severity.Block,
        Title = new("Nobody is said to have said what they did not.", "不替客户说没说过的话。"),
        Good =
        [
            En("You mentioned that too many deliveries arrive late.", "9 % of our deliveries are late"),
            En("You said on Friday's call that deliveries are late, and I took that to heart.", "9 % of our deliveries are late"),
            RuleExample.En("If you said yes today, when would you want to start?"),
            Zh("您提到配送延误比较多。", "我们配送总是延误"),
            RuleExample.Zh("您说得对，先看效果再决定。"),
            RuleExample.Zh("您问到点子上了。"),
            RuleExample.Zh("王经理，跟您明说：价格不含运费。"),
        ],
        Bad =
        [
            En("You mentioned that your drivers are quitting.", "9 % of our deliveries are late"),
            RuleExample.En("As you told me, the board has approved the purchase."),
            En("Your warehouse, you told me, floods every spring.", "9 % of our deliveries are late"),
            Zh("您之前说过董事会已经批准了采购。", "我们配送总是延误"),
            RuleExample.Zh("正如您提到的，仓库人手严重不足。"),
            Zh("上次聊到您打算换掉现在的供应商。", "我们配送总是延误"),
        ],
        Find = context => Claims.Unsupported(context, Rule!, ClaimKind.AttributedSpeech,
            "No record of the customer saying this.", "没有客户说过这话的记录。",
            "Say it with the record of it; or save it to the card if they did say it; or ask it as a question; or cut it.", "请写出记录；确实说过就存进客户卡；或改成提问；或删去。"),
    };

    /// <summary>Attributed statements of a text, judged.</summary>
    public static IEnumerable<LedgerEntry> Read(CheckContext context)
    {
        foreach (var attribution in AttributionReader.Find(context.Text, context.Facts.Subjects))
        {
            var sentence = context.Text.SentenceAt(attribution.Start);
            var (words, end) = Said(context, attribution, sentence);
            var support = Quoted(context, attribution.End, end) ?? Verbatim(context, attribution.End, end) ?? Support(context, attribution, words, Denials.In(context.Text, attribution.End, end));
            yield return new LedgerEntry(new Mention { Kind = ClaimKind.AttributedSpeech, Start = attribution.Start, End = Math.Max(end, attribution.End) }, support is null ? ClaimVerdict.Unsupported : ClaimVerdict.Supported, support);
        }
    }

    /// <summary>What was said: the first clause after the marker that says anything; without one, what stands before it, else the sentence before.</summary>
    private static (List<int> Words, int End) Said(CheckContext context, Attribution attribution, Sentence sentence)
    {
        var tokens = context.Text.Tokens;
        List<int> words = [];
        var first = sentence.FirstToken;
        while (first < sentence.EndToken && tokens[first].Start < attribution.End) first++;
        var end = attribution.End;
        var figures = false;
        // "…, you told me, so …": what stands before it was said.
        var trails = first < sentence.EndToken && tokens.First(first) is ',' or '，' or '.' or '。' or ';' or '；' or '!' or '！' or '—' && tokens[first].Start == attribution.End && !context.Text.Folded.AsSpan(0, attribution.Start).TrimEnd().EndsWith("what");
        if (trails) Before(words);
        if (trails && words.Count < 2 && context.Language == Language.Chinese) words.Clear();
        // "Mr. Dufresne, you told me, has been asking": what goes on was said too.
        var inserted = trails && attribution.Start > sentence.Start && context.Text.Text[..attribution.Start].TrimEnd()[^1] is ',' or '，' or '—' or '–' && !GoesOn.Contains(tokens.Span(first + 1).ToString());
        for (var from = first; from < sentence.EndToken && (words.Count == 0 || inserted) && !figures;)
        {
            var to = from;
            while (to < sentence.EndToken && (to == from || !IsBreak(tokens, to))) to++;
            Collect(context, from, to, words, names: false);
            figures |= HasFigure(tokens, from, to);
            end = tokens[to - 1].End;
            from = to;
            inserted &= words.Count < 2;
        }

        // Nothing but a figure was said, and figures are judged by themselves.
        if (attribution.Contact || (figures && words.Count == 0)) return ([], end);
        if (words.Count == 0) Before(words);
        if (words.Count == 0) Collect(context, first, sentence.EndToken, words);

        var index = context.Text.SentenceIndexAt(attribution.Start);
        if (words.Count == 0 && index > 0) Collect(context, context.Text.Sentences[index - 1].FirstToken, context.Text.Sentences[index - 1].EndToken, words);
        return (words, end);

        void Before(List<int> into)
        {
            var marker = sentence.FirstToken;
            while (marker < sentence.EndToken && tokens[marker].Start < attribution.Start) marker++;
            // A stage direction was not said.
            if (context.Text.Text.AsSpan(0, attribution.Start).TrimEnd() is [.., ')' or '）']) return;
            Collect(context, sentence.FirstToken, marker, into, names: false);
        }
    }

    /// <summary>The words of a stretch without names and occasions; a stretch of names alone is all that it says.</summary>
    private static void Collect(CheckContext context, int from, int to, List<int> words, bool names = true)
    {
        var before = words.Count;
        context.Facts.Subjects.Collect(context.Text, from, to, words);
        if (words.Count == before && names) StatementWords.Collect(context.Text.Tokens, from, to, words);
        words.RemoveAll(Occasion.Contains);
    }

    // What follows is the writer's own.
    private static readonly HashSet<string> GoesOn = new(StringComparer.OrdinalIgnoreCase) { "so", "and", "but", "which", "then", "hence", "所", "因", "那", "我" };

    private static bool HasFigure(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (tokens[i].Kind == TokenKind.Number || (tokens[i].Kind == TokenKind.Cjk && "两三四五六七八九十百千万".Contains(tokens.First(i)))) return true;
        return false;
    }

    private static bool IsBreak(TokenList tokens, int i) => tokens.First(i) is ',' or '，' or ';' or '；' or ':' or '：' or '—' or '–' or '(' or '（';

    /// <summary>A quotation that is in a fact carries the sentence around it.</summary>
    private static string? Quoted(CheckContext context, int from, int to)
    {
        foreach (var entry in context.Ledger)
            if (entry.Mention.Kind == ClaimKind.Quotation && entry.Verdict == ClaimVerdict.Supported && entry.Mention.Start >= from && entry.Mention.Start < to) return entry.Support;
        return null;
    }

    /// <summary>Words of the card, as they stand there.</summary>
    private static string? Verbatim(CheckContext context, int from, int to) =>
        to > from && context.Facts.Verbatim(context.Text.Text.AsSpan(from, to - from)) is { Source: FactSource.Lead or FactSource.User } fact ? fact.Id : null;

    private static string? Support(CheckContext context, Attribution attribution, List<int> words, bool denies)
    {
        if (words.Count == 0 || attribution.Contact) return AnyContact(context.Facts.Facts);
        return Match(context, attribution, words, denies) ?? (Told(context, words) is { } told && told.Count < words.Count ? Match(context, attribution, told, denies) : null);
    }

    private static string? Match(CheckContext context, Attribution attribution, List<int> words, bool denies)
    {
        var facts = context.Facts;
        Func<FactClause, bool> allowed = attribution.Mutual ? static _ => true : static clause => clause.Fact.Source != FactSource.Seller && clause.Fact.Source != FactSource.Derived || clause.Fact.CustomerSaid;
        var cover = facts.Clauses.Cover(words, allowed);
        var chinese = context.Language == Language.Chinese;
        var (inOne, inFact, together) = attribution.Mutual ? Mutual : chinese ? Chinese : English;
        // Half of two words is a coincidence.
        var said = (cover.Share >= inOne && (words.Count > 3 || cover.Share > 0.5)) || (cover.InFact >= inFact && (words.Count > 3 || cover.InFact > 0.5)) || cover.Together >= together;
        // That somebody agreed, or is pleased or not, is said by a fact that says so, whatever else it shares.
        foreach (var stance in Stances)
            if (said && words.Contains(stance) && facts.Clauses.Cover(words, clause => allowed(clause) && !clause.Fact.Id.StartsWith("lead.consent", StringComparison.Ordinal) && facts.Clauses.Cover([stance], other => other.Fact == clause.Fact).Share > 0).InFact * words.Count < Math.Min(2, words.Count)) said = false;
        // "Paul can't swim" is not said by "both swim well".
        if (said && denies && words.Count < 4 && !cover.Best!.Denies && facts.Clauses.Cover(words, clause => allowed(clause) && clause.Denies).Share < inOne) said = false;
        if (said) return cover.Best!.Fact.Id;
        // Across languages words cannot be compared: one shared figure, name or concept must do.
        var foreign = facts.Clauses.Cover(words, clause => clause.Fact.CustomerSaid && facts.Foreign(clause.Fact, chinese));
        return foreign.Share > 0 ? foreign.Best!.Fact.Id : null;
    }

    /// <summary>The words without those that go without saying between the two: what is offered, and that it costs something.</summary>
    private static List<int> Told(CheckContext context, List<int> words)
    {
        var clauses = context.Facts.Clauses;
        return words.FindAll(word => !(word == Cost || context.Facts.Goods.Contains(word)) || clauses.Cover([word], static clause => clause.Fact.Source != FactSource.Seller).Share > 0) is { Count: > 0 } told ? told : words;
    }

    private static string? AnyContact(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
            if (fact.CustomerSaid || fact.Source == FactSource.User) return fact.Id;
        return null;
    }

    private static List<int> OccasionWords()
    {
        List<int> words = [];
        foreach (var occasion in (string[])
        [
            "call calls phone demo day meeting visit email mail mails message wechat chat website web form monday tuesday wednesday thursday friday saturday sunday yesterday last week month morning afternoon tonight january february march april may june july august september october november december e-mail stand fair conversation first earlier spoke met talk plainly openly clearly about ask asked asking question whether decide decided order next step steps following point points",
            "电话 微信 邮件 上次 上回 早上 今早 上午 下午 昨天 今天 前天 那天 当时 演示 见面 会上 周一 周二 周三 周四 周五 周六 上周 之前 刚才 刚刚 通话 沟通 来信 来电 主要 这边 那边 下一步 通话里 电话里 答复 回复 如下 分开 意思 记得 上个月 月底 月初 年底 年初 个月 这个月 去年 今年 亲口 正好 刚好",
        ])
        {
            var tokens = TokenList.Of(occasion);
            StatementWords.Collect(tokens, 0, tokens.Count, words);
        }

        return words;
    }

    private static RuleExample En(string body, string said) => RuleExample.En(body) with { Facts = [new Fact { Id = "said.1", Text = said, Source = FactSource.Lead, CustomerSaid = true }] };

    private static RuleExample Zh(string body, string said) => RuleExample.Zh(body) with { Facts = En("", said).Facts };
}

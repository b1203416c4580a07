using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Finds what the offer is said to be able to do or to hold, and compares it with the facts: by codes (IP65, ISO 27001, SAP),
/// by topic and object, by the limits it must not contradict, else by its words.
/// </summary>
internal static class CapabilityReader
{
    // Shares of the words beside the topic that must stand in one clause on it, or in any.
    // Pairs of Chinese characters match less often than words.
    private static readonly (double InOne, double InAny) English = (0.34, 0.6);
    private static readonly (double InOne, double InAny) Chinese = (0.3, 0.45);
    // A statement without a topic is a claim only when its words are as good as unknown.
    private const double Unknown = 0.15;
    private const double Contradicted = 0.6;

    private static readonly FoldedPhrases Enabling = new("your clients get, your clients can, your staff can, your team can, your team gets, your people can, your customers can, your drivers can, your nurses can, you can, you get, you'll, you will, you may, your data, for you, lets you", "您可以, 您能, 您都能, 您就能, 您的数据, 帮您, 替您, 让您, 为您, 给您, 您这边就能, 您只要, 您只管, 可以, 您家的, 您厂里的");

    private static readonly FoldedPhrases Excluded = new("on top, comes on top, come on top, on your side, billed by, bills, is extra, are extra, leave out, leaves out, not included, excluded, excludes, separately, on your account, stay with you, stays with you, stay on your side, remain with you, are yours, is yours, up to you, your own responsibility, for you to", "另计, 另算, 另收, 另配, 不含, 不包, 除外, 自理, 另外收费, 由您承担, 自行承担");

    private static readonly FoldedPhrases Abilities = new(
        "handles, handle, copes with, cope with, supports, support, includes, comes with, come with, features, provides, detects, detect, shrugs off, shrug off, stands up to, thrives in, thrives on, lives with, takes on, puts up with, brushes off, laughs at, swallows, digests, chews through, makes short work of, hold, on board, painted, printed with, engraved, comes in, available in, works in, measures, tracks, stores, records, controls, monitors, protects, prevents, removes, kills, filters, resists, withstands, survives, tolerates, doubles as, can also, can even, is able to, are able to, is capable of, fits any, fit any, go through any, goes through any, fits through any, works with any, work with any, works on any, any standard, every standard, runs on, accepts, recognises, scans, carries the, holds the, holds a, is approved, are approved, is suitable, suits any, has learned, has a built-in, built-in",
        "支持, 具备, 自带, 配有, 带有, 内置, 适用于, 能够, 还能, 也能, 都能, 可以直接, 可直接, 持有, 照样, 照常, 自己会, 会自己, 直接接, 直接连, 耐, 抗, 兼具, 自动, 胜任, 应付得了, 扛得住, 拿得下, 搞得定");

    /// <summary>The entry for a clause; null when it claims no capability.</summary>
    public static LedgerEntry? Judge(CheckContext context, Statement clause, List<int> words)
    {
        var text = context.Text;
        if (clause.Denies || clause.About is About.Rival or About.Other || (clause.About == About.Reader && !text.Says(Enabling, clause.Start, clause.End))) return null;
        // A heading names a topic, and what comes on top of a price is a limit told honestly: neither claims an ability.
        if (clause.End <= text.SubjectEnd && words.Count < (clause.Language == Language.Chinese ? 10 : 7) || clause.Start >= text.BodyEnd || text.Says(Excluded, clause.Start, clause.End)) return null;
        if (RuledOut(text, clause)) return null;
        var found = Topics.Find(text, clause.Start, clause.End);
        if (Codes.Unknown(context, clause) && (found.Count > 0 || clause.NamesUs || clause.About == About.Offer)) return Entry(clause, null);
        if (Contradicts(context, clause, words)) return Entry(clause, null);
        if (found.Count > 0) return Entry(clause, Support(context, clause, words, found));
        if (Able(context, clause, words)) return Entry(clause, null);
        var unknown = clause.About == About.Offer && !HasFigure(context, clause) && clause.End > text.SubjectEnd && (text.Says(Abilities, clause.Start, clause.End) ? words.Count >= 2 && (IsOffer(context, clause) || text.Says(BuiltIn, clause.Start, clause.End)) : words.Count >= 4 && clause.Language == Language.English && IsProduct(context, clause)) && !KnownElsewhere(context, clause, words);
        return unknown ? Entry(clause, null) : null;
    }

    // 食品和医药直接用的气，这台不合适: what the clause names, the next one denies.
    private static bool RuledOut(CheckedText text, Statement clause) =>
        clause.Language == Language.Chinese && !clause.NamesUs && clause.End < clause.Sentence.End && text.Says(Unfit, clause.End, Math.Min(clause.Sentence.End, clause.End + 14));

    private static readonly FoldedPhrases Unfit = new("不合适, 不适合, 不适用, 不行, 不支持, 做不到, 做不了, 用不了, 不能, 不做, 不含, 不包, 不教, 没有, 另算, 另计, 另配, 干不了, 不接, 不在, 不保证, 不承诺, 不敢, 说不准, 不好说, 没把握, 不归, 您自己, 由您, 您另");

    // The offer itself is said to be able to do more: "also makes tea", 还能, 水泡着也不怕.
    private static readonly FoldedPhrases More = new(
        "also makes, also does, also doubles, also comes, also cools, also heats, also works, also runs, also cleans, also prints, also cuts, also measures, also tracks, also counts, also checks, also holds, also stores, also orders, also shows, also sends, also reads, also writes, also takes, also lets, also fits, also charges, also dries, also grinds, also brews, also detects, also knows, also keeps, also warns, also tells, also protects, also removes, also supports, also handles, also covers, also offers, also teaches, also speaks, also helps, even makes, even does, even knows, even cools, even orders, updates itself, sorts itself, fills itself, empties itself, locks itself, adjusts itself, adapts itself, cleans itself, repairs itself, heals itself, charges itself, orders itself, remembers, learns your, knows your, lets you, right at the machine, at the push, you can pay, can pay by, can order, can book, can print",
        "还能, 还可以, 我们还有, 还支持, 还带, 还自带, 还配了, 也能, 都能, 能耐, 不怕, 也没问题, 不在话下, 不成问题, 照用, 照样, 都扛得住, 扛得住, 也不变, 也不会, 自己会, 会自己, 随便, 任意");

    /// <summary>More than any fact of ours says: its words are as good as unknown in them.</summary>
    private static bool Able(CheckContext context, Statement clause, List<int> words)
    {
        var text = context.Text;
        if (Foreignly(context, clause, words)) return true;
        if (words.Count < (clause.Language == Language.Chinese ? 1 : 2) || clause.End <= text.SubjectEnd || clause.About is not (About.Offer or About.Reader) || (clause.About == About.Reader && clause.Language == Language.English && !text.Says(AtIt, clause.Start, clause.End)) || !text.Says(More, clause.Start, clause.End)) return false;
        if (clause.About == About.Offer && !IsOffer(context, clause) && clause.Language == Language.English && !text.Says(Itself, clause.Start, clause.End)) return false;
        var chinese = clause.Language == Language.Chinese;
        var cover = context.Facts.Clauses.Cover(words, static fact => fact.OfOurs);
        return cover.Together <= (words.Count < 2 ? 0 : Known) && !OnlyForeign(context, chinese);
    }

    /// <summary>The product is the subject, and nothing that is said of it stands in any fact of ours.</summary>
    private static bool Foreignly(CheckContext context, Statement clause, List<int> words)
    {
        var text = context.Text;
        if (clause.Language == Language.Chinese || clause.About != About.Offer || clause.End <= text.SubjectEnd || text.Says(Duties, clause.Start, clause.End) || HasFigure(context, clause) || !Subject(context, clause)) return false;
        var rest = words.FindAll(word => !context.Facts.Goods.Contains(word));
        if (rest.Count < 3) return false;
        var cover = context.Facts.Clauses.Cover(rest, static fact => fact.OfOurs);
        return cover.Together <= Known && !OnlyForeign(context, clause.Language == Language.Chinese);
    }

    private static readonly FoldedPhrases Duties = new("can wait, wait, needs, need, have to, has to, must, needed, should, leaves, leave, arrive, arrives, come to, comes to, cost, costs, goes to, go to, was, were, had, is here, are here, is ready, are ready, is yours, follow, follows");

    private static bool HasFigure(CheckContext context, Statement clause)
    {
        foreach (var entry in context.Ledger)
            if (entry.Mention.Start >= clause.Start && entry.Mention.End <= clause.End && entry.Mention.Kind is ClaimKind.Money or ClaimKind.Percentage or ClaimKind.Duration or ClaimKind.Date or ClaimKind.Number && !(entry.Mention.Kind == ClaimKind.Number && clause.Language == Language.Chinese) && entry.Verdict != ClaimVerdict.NotAClaim && !(entry.Mention.Kind == ClaimKind.Number && entry.Mention.Start > 0 && context.Facts.Subjects.Offer(context.Text.Folded, Math.Max(clause.Start, entry.Mention.Start - 12), entry.Mention.End))) return true;
        return false;
    }

    /// <summary>Whether the clause begins with the product, a thing of ours, or a word of what is sold.</summary>
    private static bool Subject(CheckContext context, Statement clause)
    {
        var (text, tokens) = (context.Text, context.Text.Tokens);
        var first = clause.FirstToken;
        if (tokens.Is(first, "our") || tokens.Is(first, "the") || tokens.Is(first, "all") || tokens.Is(first, "every") || tokens.Is(first, "each"))
        {
            List<int> noun = [];
            StatementWords.Collect(tokens, first + 1, Math.Min(first + 4, clause.EndToken), noun);
            foreach (var word in noun)
                if (context.Facts.Offered.Contains(word)) return true;
        }

        return IsProduct(context, clause);
    }

    private static readonly FoldedPhrases BuiltIn = new("自带, 内置, 配有, 具备, 能抗, 能耐, 兼具, 能扛");
    private static readonly FoldedPhrases Itself = new("itself, themselves");
    private static readonly FoldedPhrases AtIt = new("right at the machine, can pay by, pay by card, on the machine, at the push, from the app, in the app, from your phone, on your phone");

    private const double Known = 0.34;

    private static LedgerEntry Entry(Statement clause, Fact? support) => StatementLedger.Entry(ClaimKind.Capability, (clause.Start, clause.End), support);

    /// <summary>A limit denies what the clause affirms, and no other fact affirms it.</summary>
    private static bool Contradicts(CheckContext context, Statement clause, List<int> words)
    {
        if (Limited(context, clause, words)) return true;
        if (words.Count < 2) return false;
        var denied = context.Facts.Clauses.Cover(words, static fact => fact.Denies && fact.OfOurs && fact.Fact.Id.Contains(".limit.", StringComparison.Ordinal));
        return denied.Share >= Contradicted && context.Facts.Clauses.Cover(words, static fact => !fact.Denies).Share < denied.Share;
    }

    /// <summary>A word that only a limit holds, and denies, is said of us: "our software reads handwriting".</summary>
    private static bool Limited(CheckContext context, Statement clause, List<int> words)
    {
        if (clause.Language == Language.Chinese || clause.End <= context.Text.SubjectEnd || HasFigure(context, clause) || !(clause.NamesUs || context.Text.Says(More, clause.Start, clause.End))) return false;
        foreach (var word in words)
        {
            if (context.Facts.Goods.Contains(word) || context.Facts.Clauses.Cover([word], static fact => fact.Denies && fact.OfOurs && fact.Words <= 3 && fact.Fact.Id.Contains(".limit.", StringComparison.Ordinal)).Share == 0) continue;
            if (context.Facts.Clauses.Cover([word], static fact => !fact.Denies || !fact.OfOurs).Share == 0) return true;
        }

        return false;
    }

    /// <summary>A fact on each topic that does not deny it, and which says what else the clause says.</summary>
    private static Fact? Support(CheckContext context, Statement clause, List<int> words, Matches found)
    {
        var clauses = context.Facts.Clauses;
        var chinese = clause.Language == Language.Chinese;
        var (inOne, inAny) = chinese ? Chinese : English;
        var topics = 0UL;
        Fact? literal = null;
        var exact = true;
        var affirmed = clauses.Affirmed;
        for (var i = 0; i < found.Count; i++)
        {
            var phrase = found[i].Phrase;
            var topic = Topics.Of(phrase);
            topics |= topic;
            literal = clauses.Literal(phrase);
            exact &= literal is not null || (topic & Topics.Loose) != 0;
            // Nothing on record is about it: only the very words would do.
            if ((topic & affirmed) == 0 && literal is null) return clauses.Cover(words, static fact => !fact.Denies) is { Share: >= 0.75 } known ? known.Best!.Fact : Foreign(context, topics, chinese);
        }

        var rest = Rest(context, words, found);
        var cover = clauses.Cover(rest, fact => !fact.Denies && fact.OfOurs && (fact.Topics & topics) != 0);
        if (chinese && (topics & ~Topics.Loose) == 0) inOne = 0.2;
        if (cover.Share >= (exact ? inOne : 0.5)) return cover.Best!.Fact;
        var anywhere = clauses.Cover(words, static fact => !fact.Denies);
        if (exact && (rest.Count <= 1 || anywhere.Together >= inAny)) return literal ?? First(clauses, topics);
        return Foreign(context, topics, chinese);
    }

    private static Fact? First(FactClauses clauses, ulong topics)
    {
        foreach (var fact in clauses.All)
            if ((fact.Topics & topics) != 0 && !fact.Denies && fact.OfOurs) return fact.Fact;
        return null;
    }

    /// <summary>A fact on the topic that is at hand in the other language alone: only the topic can be compared.</summary>
    private static Fact? Foreign(CheckContext context, ulong topics, bool chinese)
    {
        foreach (var fact in context.Facts.Clauses.All)
            if ((fact.Topics & topics) != 0 && !fact.Denies && fact.OfOurs && context.Facts.Foreign(fact.Fact, chinese)) return fact.Fact;
        return null;
    }

    /// <summary>The words outside the words of the topics.</summary>
    private static List<int> Rest(CheckContext context, List<int> words, Matches found)
    {
        List<int> topical = [];
        var tokens = context.Text.Tokens;
        for (var i = 0; i < found.Count; i++)
        {
            var (start, end, _) = found[i];
            var first = tokens.IndexAt(start);
            var stop = first;
            while (tokens[stop].Start < end && stop < tokens.Count) stop++;
            StatementWords.Collect(tokens, first, stop, topical);
        }

        return words.FindAll(word => !topical.Contains(word));
    }

    /// <summary>Whether the product itself is the subject, by name or as "it", 这台, 系统.</summary>
    private static bool IsOffer(CheckContext context, Statement clause) =>
        clause.NamesUs || context.Text.Tokens.Is(clause.FirstToken, "it") || context.Text.Tokens.Is(clause.FirstToken, "they") ||  StatementReader.NamesOffer(context.Text, clause.Start, clause.End);

    /// <summary>Whether an English clause begins with the product.</summary>
    private static bool IsProduct(CheckContext context, Statement clause)
    {
        var head = Math.Min(clause.End, clause.Start + 24);
        return context.Facts.Subjects.Offer(context.Text.Folded, clause.Start, head);
    }

    private static bool KnownElsewhere(CheckContext context, Statement clause, List<int> words)
    {
        var cover = context.Facts.Clauses.Cover(words, static fact => true);
        if (cover.Together > Unknown) return true;
        return OnlyForeign(context, clause.Language == Language.Chinese);
    }

    /// <summary>With facts at hand only in the other language, words prove nothing.</summary>
    private static bool OnlyForeign(CheckContext context, bool chinese)
    {
        foreach (var fact in context.Facts.Facts)
            if (fact.Source != FactSource.Lead && fact.Text.Length > 20 && ContentWords.IsChinese(fact.Text) == chinese) return false;
        return true;
    }
}

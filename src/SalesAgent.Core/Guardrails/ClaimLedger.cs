using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Lists every checkable thing in a text and judges each against the facts.</summary>
internal static class ClaimLedger
{
    private static readonly FoldedPhrases DiscountBefore = new("less, minus, discount, rebate, take, knock", "折扣, 优惠, 让利, 让您, 再让, 能让, 可以让, 可让, 多让, 让到, 减免, 便宜, 降价");
    private static readonly FoldedPhrases DiscountAfter = new("off, discount, rebate, price reduction, mine to give, i can give, i may give", "折扣, 优惠, 折让, 减免");

    // "Our techs work from 7 to 5".
    private static readonly FoldedPhrases Hours = new("from, to, till, until, between, and, by, at", "从, 到, 至");
    private static readonly FoldedPhrases Moved = new("instead, move, moved, moving, postpone, postponed, rather, earlier, later, bring forward, push, shift, before, after", "改, 推迟, 延, 提前, 另, 换, 之前, 之后");
    private static readonly ulong Delivering = Aspects.Of("delivery") | Aspects.Of("setup");

    /// <summary>Reads and judges.</summary>
    public static List<LedgerEntry> Of(CheckContext context)
    {
        var text = context.Text;
        var mentions = MentionReader.Measures(text.Tokens);
        MentionReader.Names(text.Tokens, TitleCase(text), mentions);
        ProductReader.Read(text.Tokens, text.Quotations, mentions);
        Withheld(context, mentions);
        foreach (var (start, end) in text.Quotations)
            if (QuotationReader.IsQuotation(text, start, end) && (context.Brief.Channel != Channel.Phone || QuotationReader.IsReported(text, start, end))) mentions.Add(new Mention { Kind = ClaimKind.Quotation, Start = start, End = end });
        mentions.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));

        var entries = new List<LedgerEntry>(mentions.Count);
        var topics = new Topics(context);
        (int Start, int End, string Fact) verbatim = (0, 0, "");
        foreach (var mention in mentions)
        {
            var entry = Judge(mention, context, topics);
            if (mention.Kind == ClaimKind.Quotation && entry.Support is { } fact) verbatim = (mention.Start, mention.End, fact);
            // What stands inside a verbatim quotation is sourced with it; a link needs a source of its own, whoever sent it.
            else if (entry.Verdict == ClaimVerdict.Unsupported && mention.Kind != ClaimKind.Address && mention.Start >= verbatim.Start && mention.End <= verbatim.End) entry = entry with { Verdict = ClaimVerdict.Supported, Support = verbatim.Fact };
            entries.Add(entry);
        }

        Derivation.Apply(entries, context, topics.At);
        return entries;
    }

    private static LedgerEntry Judge(Mention mention, CheckContext context, Topics topics)
    {
        var facts = context.Facts;
        var today = context.Brief.Today;
        if (mention.Kind == ClaimKind.Date && mention.Weekday > 0 && mention.DaysAgo is null && Derivation.Resolve(mention, today) is { } day && (int)day.DayOfWeek != mention.Weekday) return new LedgerEntry(mention, ClaimVerdict.Unsupported, null);
        var support = mention.Kind switch
        {
            ClaimKind.Name => (mention.Noun == ProductReader.Product ? facts.Holding(mention.Key) : facts.Name(mention.Key))?.Id,
            ClaimKind.Address => facts.Address(mention.Key)?.Id,
            ClaimKind.Date => IsAhead(mention, today) && facts.Figures.Dates.OfAnother(mention, topics.Of(mention).Here!, facts.Words) ? null : (facts.Date(mention, today) ?? BareHour(mention, context, topics))?.Id,
            ClaimKind.Quotation => QuotationReader.Source(facts, context.Text.Text.AsSpan(mention.Start, mention.End - mention.Start))?.Id,
            _ when topics.InsideName(mention) => null,
            _ => Figure(mention, context, topics.Of(mention)) ?? Retold(mention, context, topics.Of(mention))?.Id,
        };
        if (support is not null) return new LedgerEntry(mention, ClaimVerdict.Supported, support);
        var nothing = topics.InsideName(mention) || Stance.StatesNothing(mention, context) && !(mention.Kind == ClaimKind.Date && MovesNothing(mention, context) && facts.Figures.DatedOtherwise(mention, topics.Of(mention), today));
        return new LedgerEntry(mention, nothing ? ClaimVerdict.NotAClaim : ClaimVerdict.Unsupported, null);
    }

    /// <summary>Nobody asks for another day, or puts a day of our own.</summary>
    private static bool MovesNothing(Mention date, CheckContext context) => context.Text.SentenceAt(date.Start) is var sentence && !sentence.IsQuestion && !context.Text.Says(Moved, sentence.Start, sentence.End);

    // So many words around a figure, or characters in Chinese, are no chance.
    private const int WordsRetold = 3;
    private const int CharactersRetold = 4;

    /// <summary>The fact that says the words around a figure just so ("now pay after 41 days"), which settles what it is of.</summary>
    private static Fact? Retold(Mention claim, CheckContext context, Topic topic)
    {
        var tokens = context.Text.Tokens;
        int first = tokens.IndexAt(claim.Start), after = first;
        while (tokens[after].Kind != TokenKind.Break && tokens[after].Start < claim.End) after++;
        var cjk = tokens[first - 1].Kind == TokenKind.Cjk || tokens[after].Kind == TokenKind.Cjk;
        var wanted = cjk ? CharactersRetold : WordsRetold;
        int before = 0, behind = 0;
        while (before < wanted && Reads(tokens, first - before - 1)) before++;
        while (behind < wanted && Reads(tokens, after + behind)) behind++;
        for (var left = Math.Min(before, wanted); left >= Math.Max(0, wanted - behind); left--)
            if (context.Facts.Holding(context.Text.Text.AsSpan(tokens[first - left].Start, tokens[after + wanted - left - 1].End - tokens[first - left].Start), fact => context.Facts.Figures.MayTell(fact, claim, topic)) is { } fact) return fact;
        return null;
    }

    private static bool Reads(TokenList tokens, int at) => tokens[at].Kind is TokenKind.Word or TokenKind.Cjk or TokenKind.Number;

    private static bool IsAhead(Mention date, NodaTime.LocalDate today) => Derivation.Resolve(date, today) is not { } day || day >= today;

    /// <summary>"You stand at nine": no hour, but so many of what the facts count.</summary>
    private static Fact? BareHour(Mention claim, CheckContext context, Topics topics)
    {
        var tokens = context.Text.Tokens;
        var at = tokens.IndexAt(claim.Start);
        if (claim.Key.Length == 0 || tokens[at].End != claim.End || !NumberReader.TryRead(tokens, at, out var value, out _)) return null;
        var topic = topics.Of(claim);
        return topic.OfReader ? context.Facts.Figures.Find(claim with { Kind = ClaimKind.Number, Value = value, Bare = true, Key = "" }, topic, topic.Words, topic.Chinese, static fact => fact.Id.StartsWith("lead.", StringComparison.Ordinal) || fact.Source == FactSource.User) : null;
    }

    /// <summary>The fact behind a figure, or the authority: a discount that may be given, the days that a delivery takes.</summary>
    private static string? Figure(Mention mention, CheckContext context, Topic topic)
    {
        if (context.Facts.Figures.Find(mention, topic, topic.Words, topic.Chinese) is { } fact) return fact.Id;
        if (mention.Bare && Hours.Any(context.Text.Folded, Math.Max(0, mention.Start - 8), mention.Start) && context.Facts.Figures.Dates.Hour(mention.Value) is { } hour) return hour.Id;
        var authority = context.Brief.Authority;
        if (mention.Kind == ClaimKind.Duration && mention.Unit == "day" && mention.Value == authority.DeliveryDays && topic.Here is var here && (here!.Aspects == 0 || (here.Aspects & Delivering) != 0)) return "authority";
        if (mention.Kind != ClaimKind.Percentage || mention.Value > authority.MaxDiscountPercent) return null;
        if (mention.Unit == "折") return "authority";
        var sentence = context.Text.SentenceAt(mention.Start);
        var folded = context.Text.Folded;
        return !topic.OfCustomers && (DiscountBefore.Any(folded, Math.Max(sentence.Start, mention.Start - 16), mention.Start) || DiscountAfter.Any(folded, mention.End, Math.Min(sentence.End, mention.End + 24))) ? "authority" : null;
    }

    /// <summary>Names of customers who did not agree to be named, wherever no reader saw a name.</summary>
    private static void Withheld(CheckContext context, List<Mention> mentions)
    {
        foreach (var name in context.Facts.Withheld)
            for (var at = context.Text.Folded.IndexOf(name, StringComparison.Ordinal); at >= 0; at = context.Text.Folded.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (mentions.Exists(m => m.Kind == ClaimKind.Name && m.Start < end && at < m.End) || (at > 0 && char.IsAsciiLetter(context.Text.Text[at - 1])) || (end < context.Text.Text.Length && char.IsAsciiLetter(context.Text.Text[end]))) continue;
                mentions.Add(new Mention { Kind = ClaimKind.Name, Start = at, End = end, Key = name });
            }
    }

    private static int TitleCase(CheckedText text)
    {
        int words = 0, capitals = 0;
        for (var i = 0; i < text.Tokens.Count && text.Tokens[i].Start < text.SubjectEnd; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || text.Tokens.Span(i).Length < 4) continue;
            words++;
            if (char.IsUpper(text.Tokens.First(i))) capitals++;
        }

        return words > 2 && capitals * 10 >= words * 7 ? text.SubjectEnd : 0;
    }
}

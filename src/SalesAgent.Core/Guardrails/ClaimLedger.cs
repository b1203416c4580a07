using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Lists every checkable thing in a text and judges each against the facts.</summary>
internal static class ClaimLedger
{
    private static readonly FoldedPhrases DiscountBefore = new("less, minus, discount, rebate, take, knock", "折扣, 优惠, 让利, 让您, 再让, 减免, 便宜, 降价");
    private static readonly FoldedPhrases DiscountAfter = new("off, discount, rebate, price reduction", "折扣, 优惠, 折让, 减免");

    // "Our techs work from 7 to 5".
    private static readonly FoldedPhrases Hours = new("from, to, till, until, between, and, by, at", "从, 到, 至");
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
            ClaimKind.Date => facts.Date(mention, today)?.Id,
            ClaimKind.Quotation => QuotationReader.Source(facts, context.Text.Text.AsSpan(mention.Start, mention.End - mention.Start))?.Id,
            _ when topics.InsideName(mention) => null,
            _ => Figure(mention, context, topics.Of(mention)),
        };
        if (support is not null) return new LedgerEntry(mention, ClaimVerdict.Supported, support);
        var nothing = topics.InsideName(mention) || Stance.StatesNothing(mention, context);
        return new LedgerEntry(mention, nothing ? ClaimVerdict.NotAClaim : ClaimVerdict.Unsupported, null);
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
        return !topic.OfCustomers && (DiscountBefore.Any(folded, Math.Max(sentence.Start, mention.Start - 16), mention.Start) || DiscountAfter.Any(folded, mention.End, Math.Min(sentence.End, mention.End + 16))) ? "authority" : null;
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

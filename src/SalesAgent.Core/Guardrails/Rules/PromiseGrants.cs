using NodaTime;
using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// Whether a promise stays within the seller's authority (DESIGN §5): a discount up to its limit, delivery no sooner than its
/// days, a guarantee, service level, trial or extra that the profile states, in other words too, as long as it promises no more.
/// </summary>
internal sealed class PromiseGrants(CheckContext context)
{
    private List<Grant>? _grants;
    private HashSet<string>? _products;

    private static readonly string[] GrantingFacts = ["seller.guarantee", "seller.sla", "seller.policy", "seller.trial", "seller.product", "seller.trade"];

    /// <summary>What allows it: <c>authority</c> or the id of a fact; null when nothing does.</summary>
    public string? Of(Promise promise)
    {
        var authority = context.Brief.Authority;
        return promise.Kind switch
        {
            "discount" => Discount(promise, authority),
            "price" => Kept(promise),
            "exclusivity" => authority.Exclusivity ? "authority" : null,
            "delivery" => Delivery(promise, authority) ?? Stated(promise, PromiseCue.Arrive | PromiseCue.Included, AtLeast) ?? Agreed(promise),
            "sla" => Stated(promise, PromiseCue.Respond | PromiseCue.Crew | PromiseCue.AllDay | PromiseCue.Uptime | PromiseCue.Assure, AtLeast) ?? Agreed(promise),
            "trial" => Stated(promise, PromiseCue.Try | PromiseCue.Lend, AtMost),
            "refund" => Stated(promise, PromiseCue.Back | PromiseCue.Return, AtMost),
            "guarantee" => Stated(promise, PromiseCue.Assure | PromiseCue.Topic | PromiseCue.Cover | PromiseCue.Liable | PromiseCue.Bear | PromiseCue.Replace, AtMost),
            _ => Stated(promise, PromiseCue.Free | PromiseCue.Included | PromiseCue.Gift, AtMost) ?? (promise.Sentence.HoldsTerm ? Stated(promise with { Kind = "trial" }, PromiseCue.Try, AtMost) : null),
        };
    }

    /// <summary>A day or a term that stands among the card's promises, a day of the seller's own terms, or what the user states now.</summary>
    private string? Agreed(Promise promise)
    {
        string? support = null;
        foreach (var (mention, verdict, id) in promise.Sentence.Figures)
        {
            if (mention.Kind is not (ClaimKind.Date or ClaimKind.Duration)) continue;
            if (verdict == ClaimVerdict.Unsupported || id is null || !context.Facts.Facts.Any(fact => fact.Id == id && (fact.Source == FactSource.User || id.StartsWith("lead.promise", StringComparison.Ordinal) || mention.Kind == ClaimKind.Date && id.StartsWith("seller.policy", StringComparison.Ordinal)) && PromiseCues.Of(CheckedText.Fold(fact.Text)).Any(PromiseCue.Arrive | PromiseCue.Respond))) return null;
            support = id;
        }

        return support;
    }

    private string? Discount(Promise promise, Authority authority)
    {
        var sentence = promise.Sentence;
        if (PercentOf(promise) is { } percent) return percent <= authority.MaxDiscountPercent ? "authority" : Stated(promise, PromiseCue.Reduction, AtMost);
        if (authority.MaxDiscountPercent <= 0) return Stated(promise, PromiseCue.Reduction, AtMost);
        
        var sums = sentence.Figures.Where(f => f.Mention.Kind == ClaimKind.Money).ToList();
        // Without a figure a reduction may be within the limit, unless it has no bound or strikes a whole fee.
        if (sentence.Any(PromiseCue.Open) || (sums.Count == 0 && sentence.All(PromiseCue.Take | PromiseCue.Off | PromiseCue.Price))) return null;
        // A sum off is within the limit when the figures of the message or the card account for it.
        return sums.TrueForAll(sum => sum.Verdict != ClaimVerdict.Unsupported) ? "authority" : Stated(promise, PromiseCue.Reduction, AtMost);
    }

    /// <summary>The reduction in per cent: written, as a share in words, or as Chinese points.</summary>
    private decimal? PercentOf(Promise promise)
    {
        var sentence = promise.Sentence;
        if (sentence.Nearest(promise.Anchor, m => m.Kind == ClaimKind.Percentage) is { } written) return written.Value;
        var tokens = context.Text.Tokens;
        foreach (var cue in sentence.Cues)
        {
            if (cue.Cue.Any(PromiseCue.Share)) return ShareOf(cue.Phrase);
            if (cue.Phrase is "半价" or "对折" || cue.Phrase.StartsWith("half ", StringComparison.Ordinal) && cue.Cue.Any(PromiseCue.Cut)) return 50;
            if (!cue.Cue.Any(PromiseCue.Points)) continue;
            for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
                if (tokens[i].Start < cue.Start && NumberReader.TryRead(tokens, i, out var value, out var next) && next > i && tokens[next - 1].End == cue.Start) return value;
        }

        return null;
    }

    private static decimal ShareOf(string phrase) => 100m / phrase[(phrase.IndexOf(' ', StringComparison.Ordinal) + 1)..] switch
    {
        "third" => 3, "quarter" => 4, "fifth" => 5, "sixth" => 6, "seventh" => 7, "eighth" => 8, "ninth" => 9, "tenth" => 10, "twelfth" => 12, _ => 2,
    };

    /// <summary>A price is kept as long as an offer or a policy says so: the same date, or the same term.</summary>
    private string? Kept(Promise promise)
    {
        if (!promise.Sentence.Any(PromiseCue.Hold | PromiseCue.Stay)) return null;
        var dates = promise.Sentence.Figures.Where(f => f.Mention is { Kind: ClaimKind.Date, DaysAgo: null }).ToList();
        if (dates.Count > 0)
            return dates.TrueForAll(d => d.Mention.Day.Month > 0 && d.Verdict != ClaimVerdict.Unsupported && context.Facts.Date(d.Mention, context.Brief.Today) is not null) ? dates[0].Support : null;
        return promise.Sentence.HoldsTerm || promise.Sentence.Any(PromiseCue.Hold) && !promise.Sentence.Any(PromiseCue.Until) ? Stated(promise, PromiseCue.Hold, AtMost) : null;
    }

    private string? Delivery(Promise promise, Authority authority)
    {
        if (authority.DeliveryDays is not { } least) return null;
        var times = Times(promise);
        var (from, to) = promise.Sentence.ClauseAt(promise.Anchor);
        var near = times.FindAll(t => t.Start >= from && t.Start < to);
        if (near.Count == 0)
        {
            (from, to) = PartAt(promise.Sentence, promise.Anchor);
            near = times.FindAll(t => t.Start >= from && t.Start < to);
        }

        if (near.Count == 0) near = times;
        // A day beside the verb is the day; a term there is the term. The day after the verb, or the nearest before it, is the delivery's; another may be the order's.
        var days = near.Exists(t => t.IsTerm) ? near.Where(t => t.IsTerm).Max(t => t.Days)
            : near.OrderBy(t => t.Start < promise.Anchor).ThenBy(t => Math.Abs(t.Start - promise.Anchor)).Select(t => (decimal?)t.Days).FirstOrDefault();
        return days >= least ? "authority" : null;
    }

    /// <summary>The terms and days of a delivery, in days from today at the latest.</summary>
    private List<(int Start, decimal Days, bool IsTerm)> Times(Promise promise)
    {
        var sentence = promise.Sentence;
        var times = Claims(promise).Where(c => c.Mention.Kind == ClaimKind.Duration).Select(c => (c.Mention.Start, Days(c.Mention), true)).ToList();
        foreach (var (mention, _, _) in sentence.Figures)
            if (mention.Kind == ClaimKind.Date && mention.Key.Length == 0 && PromisedDay.Of(mention, context.Text.Text, context.Brief.Today) is { } dated) times.Add((mention.Start, dated, false));
        foreach (var cue in sentence.Cues)
            if (cue.Cue.Any(PromiseCue.Soon) && PromisedDay.Of(cue.Phrase, context.Text.Tokens, cue.Start, context.Brief.Today) is { } soon) times.Add((cue.Start, soon, false));
        return times;
    }

    private static bool AtLeast(Mention claim, Mention fact) => claim.Kind == ClaimKind.Duration ? Minutes(claim) >= Minutes(fact) : claim.Value <= fact.Value;

    private static bool AtMost(Mention claim, Mention fact) => claim.Kind == ClaimKind.Duration ? Minutes(claim) <= Minutes(fact) : claim.Value <= fact.Value;

    private static decimal Days(Mention duration) => Minutes(duration) / 1440;

    private static decimal Minutes(Mention duration) => duration.Unit switch { "day" => duration.Value * 1440, "month" => duration.Value * 43_200, "sec" => duration.Value / 60, _ => duration.Value };

    /// <summary>The fact of the seller's that states the promise: words of its kind and of its matter, no scope beyond it, and every figure within it.</summary>
    private string? Stated(Promise promise, PromiseCue kind, Func<Mention, Mention, bool> within)
    {
        var sentence = promise.Sentence;
        // The hours of a service are its scope; elsewhere a weekend is only a day.
        var scope = sentence.Mask & (promise.Kind == "sla" ? PromiseCue.Wide | PromiseCue.AllDay | PromiseCue.OffHours | PromiseCue.SameDay : PromiseCue.Wide);
        var claims = Claims(promise);
        var matter = Matter(sentence);
        foreach (var grant in _grants ??= Grants())
        {
            var own = grant.Fact.Id.StartsWith(promise.Kind switch { "trial" => "seller.trial", "guarantee" => "seller.guarantee", "sla" => "seller.sla", _ => "-" }, StringComparison.Ordinal);
            if (!own && !grant.Cues.Any(kind) || (grant.Cues & scope) != scope || !Within(promise, claims, grant.Terms, within)) continue;
            if (promise.Kind == "delivery" && (!grant.Terms.Exists(term => term.Kind == ClaimKind.Duration) || !claims.Exists(claim => claim.Mention.Kind == ClaimKind.Duration) && Sooner(promise, grant)) || promise.Kind == "trial" && TrialPortion.Exceeds(context.Text.Tokens, sentence.Sentence, grant.Fact.Text)) continue;
            if (promise.Kind == "refund" && !Timely(promise, grant) || promise.Kind == "guarantee" && !own && !BearsAll(sentence, grant)) continue;
            if (own && promise.Kind == "trial" || context.Facts.Foreign(grant.Fact, context.Language == Language.Chinese) || promise.Kind is not ("free" or "delivery" or "price") && Same(claims, grant) || Shares(matter, grant.Words, own && claims.Count > 0, promise.Kind == "free" ? 1 : 2)) return grant.Fact.Id;
        }

        return null;
    }

    /// <summary>A day in words that comes before the term of the fact: 次日 against 3 working days.</summary>
    private bool Sooner(Promise promise, Grant grant) =>
        grant.Terms.Where(term => term.Kind == ClaimKind.Duration).Select(Days).DefaultIfEmpty(0).Max() is > 0 and var least && Times(promise).Exists(time => time.Days < least);

    /// <summary>Free freight is no free customs: each cost that is borne stands in the fact.</summary>
    private static bool BearsAll(PromiseSentence sentence, Grant grant) =>
        !sentence.Any(PromiseCue.Bear | PromiseCue.Liable) || sentence.Cues.TrueForAll(cue => !cue.Cue.Any(PromiseCue.Cost) || cue.Cue.Any(PromiseCue.Bear | PromiseCue.Liable) || grant.Fact.Text.Contains(cue.Phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>A refund that has a term keeps it: the term stands here or in the next sentence to it, and "a week before the fair" is no week from the order.</summary>
    private bool Timely(Promise promise, Grant grant)
    {
        if (!grant.Terms.Exists(term => term.Kind == ClaimKind.Duration)) return true;
        var text = context.Text;
        var index = text.SentenceIndexAt(promise.Anchor);
        var (first, last) = (text.Sentences[Math.Max(0, index - 1)].Start, text.Sentences[Math.Min(text.Sentences.Count - 1, index + 1)].End);
        var early = grant.Terms.Exists(term => IsBefore(grant.Fact.Text, term));
        foreach (var entry in context.Ledger)
            if (entry.Mention.Kind == ClaimKind.Duration && entry.Mention.Start >= first && entry.Mention.End <= last && IsBefore(text.Folded, entry.Mention) == early
                && (!early || grant.Terms.Exists(term => term.Kind == ClaimKind.Duration && Minutes(entry.Mention) >= Minutes(term)))) return true;
        return promise.Sentence.Any(PromiseCue.Term) && !early && !promise.Sentence.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Term) && IsBefore(text.Folded, Unit(cue)));
    }

    /// <summary>Whether a term counts back from an event: "90 days before the fair", 展会前一周.</summary>
    private static bool IsBefore(string text, Mention term) => text.AsSpan(term.End).TrimStart().StartsWith("before") || text.AsSpan(term.End).StartsWith("前") || text.AsSpan(0, term.Start).EndsWith("前");

    /// <summary>A guarantee, service level or trial is known by its term: the same term, the same promise.</summary>
    private static bool Same(List<(Mention Mention, ClaimVerdict Verdict)> claims, Grant grant) =>
        grant.Fact.Id.AsSpan(0, 9) is "seller.gu" or "seller.sl" or "seller.tr"
        && claims.Exists(claim => claim.Mention.Kind == ClaimKind.Duration && grant.Terms.Exists(term => term.Kind == ClaimKind.Duration && Minutes(term) == Minutes(claim.Mention)));

    /// <summary>The seller's facts that may grant something, read once.</summary>
    private List<Grant> Grants()
    {
        var grants = new List<Grant>();
        for (var f = 0; f < context.Facts.Facts.Count; f++)
        {
            var fact = context.Facts.Facts[f];
            if (fact.Internal || fact.Source != FactSource.Seller || !Array.Exists(GrantingFacts, id => fact.Id.StartsWith(id, StringComparison.Ordinal))) continue;
            grants.Add(new Grant(fact, PromiseCues.Of(CheckedText.Fold(fact.Text)), Terms(fact.Text), context.Facts.Words(f)));
        }

        return grants;
    }

    private sealed record Grant(Fact Fact, PromiseCue Cues, List<Mention> Terms, HashSet<string> Words);

    /// <summary>What the promise is about: its words without those that make it a promise and without the product, which every promise has.</summary>
    private HashSet<string> Matter(PromiseSentence sentence)
    {
        const PromiseCue Form = PromiseCue.Free | PromiseCue.Gift | PromiseCue.Back | PromiseCue.Try | PromiseCue.Own | PromiseCue.Give | PromiseCue.Term | PromiseCue.Assure;
        var words = new HashSet<string>(StringComparer.Ordinal);
        var tokens = context.Text.Tokens;
        for (var i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
            if (!sentence.Cues.Exists(cue => cue.Cue.Any(Form) && tokens[i].Start >= cue.Start && tokens[i].End <= cue.End)) ContentWords.Collect(tokens, i, i + 1, words);
        words.ExceptWith(_products ??= ProductWords());
        return words;
    }

    private HashSet<string> ProductWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var f = 0; f < context.Facts.Facts.Count; f++)
            if (context.Facts.Facts[f].Id is ['s', 'e', 'l', 'l', 'e', 'r', '.', 'p', 'r', 'o', 'd', 'u', 'c', 't', '.', .. var rest] && !rest.Contains(".feature", StringComparison.Ordinal) && !rest.Contains(".limit", StringComparison.Ordinal) && !rest.Contains(".usp", StringComparison.Ordinal)) words.UnionWith(context.Facts.Words(f));
        return words;
    }

    /// <summary>A fifth of the words, at most two; where the figure carries the promise of its own kind, none need be left.</summary>
    private static bool Shares(HashSet<string> matter, HashSet<string> words, bool figure, int most) => matter.Count == 0 ? figure : matter.Count(words.Contains) >= Math.Clamp((matter.Count + 4) / 5, 1, most);

    /// <summary>The figures of the promise: those of its part of the sentence, one unit in words included.</summary>
    private List<(Mention Mention, ClaimVerdict Verdict)> Claims(Promise promise)
    {
        var sentence = promise.Sentence;
        var (start, end) = promise.Kind is "delivery" ? (sentence.Sentence.Start, sentence.Sentence.End) : PartAt(sentence, promise.Anchor);
        var (near, far) = promise.Kind is "delivery" ? (start, end) : sentence.ClauseAt(promise.Anchor);
        // What stands in the clause of a trial beside a refund, or the other way, limits that one.
        var other = promise.Kind is "trial" ? PromiseCue.Back | PromiseCue.Return : PromiseCue.Try;
        var claims = sentence.Figures.Where(f => f.Mention.Start >= start && f.Mention.End <= end && (f.Verdict == ClaimVerdict.Unsupported || f.Mention.Start >= near && f.Mention.End <= far || !Beside(sentence, f.Mention, other))).Select(f => (f.Mention, f.Verdict)).ToList();
        if (promise.Kind is "trial" && PromiseFrames.IsOpenEnded(sentence)) claims.Add((new Mention { Kind = ClaimKind.Duration, Start = promise.Start, End = promise.End, Value = OpenEndedDays, Unit = "day" }, ClaimVerdict.Unsupported));
        if (promise.Kind is "trial")
            foreach (var figure in sentence.Figures)
                if (figure.Mention is { Kind: ClaimKind.Date, DaysAgo: null, Key.Length: 0 } && sentence.IsUntil(figure.Mention) && PromisedDay.Of(figure.Mention, context.Text.Text, context.Brief.Today) is { } days) claims.Add((new Mention { Kind = ClaimKind.Duration, Start = figure.Mention.Start, End = figure.Mention.End, Value = days, Unit = "day" }, ClaimVerdict.Unsupported));
        foreach (var cue in sentence.Cues)
            if (cue.Cue.Any(PromiseCue.Term) && cue.Start >= start && cue.End <= end && !claims.Exists(c => c.Mention.Start <= cue.Start && c.Mention.End >= cue.Start)) claims.Add((Unit(cue), ClaimVerdict.Unsupported));
        return claims;
    }

    // "Till Easter" counts as no less.
    private const int OpenEndedDays = 60;

    private static bool Beside(PromiseSentence sentence, Mention figure, PromiseCue wanted)
    {
        var (start, end) = sentence.ClauseAt(figure.Start);
        // 30 天内能取消，已付费用全退: the money may follow in the next clause.
        if (end < sentence.Sentence.End) end = sentence.ClauseAt(end + 1).End;
        return sentence.Cues.Exists(cue => cue.Cue.Any(wanted) && cue.Start >= start && cue.End <= end);
    }

    private static List<Mention> Terms(string text) =>
        [.. MentionReader.Measures(TokenList.Of(text)), .. PromiseCues.Find(CheckedText.Fold(text)).Where(cue => cue.Cue.Any(PromiseCue.Term)).Select(Unit)];

    private static Mention Unit((int Start, int End, PromiseCue Cue, string Phrase) cue) =>
        new() { Kind = ClaimKind.Duration, Start = cue.Start, End = cue.End, Value = PromisedDay.TermMinutes(cue.Phrase), Unit = "min" };

    /// <summary>The part between semicolons.</summary>
    private (int Start, int End) PartAt(PromiseSentence sentence, int place)
    {
        var text = context.Text.Text;
        int start = place, end = place;
        while (start > sentence.Sentence.Start && !";；".Contains(text[start - 1])) start--;
        while (end < sentence.Sentence.End && !";；".Contains(text[end])) end++;
        return (start, end);
    }

    /// <summary>Each figure of the promise has one in the fact that it does not exceed.</summary>
    private static bool Within(Promise promise, List<(Mention Mention, ClaimVerdict Verdict)> claims, List<Mention> stated, Func<Mention, Mention, bool> within)
    {
        foreach (var (mention, verdict) in claims)
        {
            // A clock time or a day in a service or a refund is a term of its own.
            if (mention.Kind == ClaimKind.Date && promise.Kind is "sla" or "refund" && verdict == ClaimVerdict.Unsupported && !stated.Exists(m => m.Kind == ClaimKind.Date && m.Key == mention.Key && m.Day == mention.Day)) return false;
            if (mention.Kind is not (ClaimKind.Duration or ClaimKind.Percentage or ClaimKind.Number) || (mention.Kind == ClaimKind.Number && promise.Kind is not "trial")) continue;
            var bounds = stated.Where(m => m.Kind == mention.Kind).ToList();
            if (bounds.Count == 0 ? mention.Kind == ClaimKind.Duration || verdict == ClaimVerdict.Unsupported : !bounds.Exists(bound => within(mention, bound))) return false;
        }

        return true;
    }
}

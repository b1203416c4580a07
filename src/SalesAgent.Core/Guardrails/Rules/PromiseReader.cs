using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Finds promises by what is given, by whom and until when; whether they may be made, <see cref="PromiseGrants"/> says.</summary>
internal static class PromiseReader
{
    private const PromiseCue Weighing = PromiseCue.Cut | PromiseCue.Reduction | PromiseCue.Take | PromiseCue.Points | PromiseCue.Hold | PromiseCue.Sum | PromiseCue.Arrive | PromiseCue.Respond | PromiseCue.AllDay | PromiseCue.Uptime
        | PromiseCue.Assure | PromiseCue.Bear | PromiseCue.Replace | PromiseCue.Back | PromiseCue.Try | PromiseCue.Gift | PromiseCue.OnlyIf | PromiseCue.Lend | PromiseCue.Alone;

    // Cues that make a promise with others and whose negation is judged there.
    private const PromiseCue Carrying = PromiseCue.Rival | PromiseCue.Free | PromiseCue.Rise | PromiseCue.Pay | PromiseCue.Site | PromiseCue.Trouble | PromiseCue.Crew;

    private static readonly FoldedPhrases Negation = new("not, no, never, cannot, can't, don't, doesn't, won't, without, nobody, isn't, aren't, couldn't, wouldn't, neither, nor, n't, stop short of", "不, 没有, 无法, 不能, 不会, 不提供, 不给, 不做, 不敢, 并非, 没法, 未, 没");
    private static readonly FoldedPhrases NewSubject = new("we, i, we'll, i'll, it's, only, matter, 我们, 我, 管, 论, 仅, 但");

    // Frames in order; a later kind yields to an earlier one in the same sentence when it is the weaker reading of the same words.
    private static readonly (string Kind, PromiseCue Anchor, Func<PromiseSentence, bool> Holds)[] Frames =
    [
        ("discount", PromiseCue.Cut | PromiseCue.Reduction | PromiseCue.Take | PromiseCue.Points, IsDiscount),
        ("price", PromiseCue.Hold | PromiseCue.Stay, static s => s.Any(PromiseCue.Hold) && (s.Any(PromiseCue.Price | PromiseCue.Rise) || s.Holds(ClaimKind.Money) || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Hold) && SaysPrice(cue.Phrase)))
            || s.All(PromiseCue.Price | PromiseCue.Stay) && (s.HoldsTerm || s.Holds(ClaimKind.Date) || s.Any(PromiseCue.Soon | PromiseCue.Until))),
        ("price", PromiseCue.Rise, static s => s.Any(PromiseCue.Rise) && Spares(s)),
        ("price", PromiseCue.Sum, static s => s.All(PromiseCue.Sum | PromiseCue.Own) && s.Figures.Exists(f => f.Verdict == ClaimVerdict.Unsupported && f.Mention.Kind is ClaimKind.Money or ClaimKind.Number)),
        ("exclusivity", PromiseCue.Alone | PromiseCue.Rival, static s => s.Any(PromiseCue.Alone) || s.All(PromiseCue.Rival | PromiseCue.Supply) && Refuses(s)),
        ("trial", PromiseCue.Try | PromiseCue.OnlyIf | PromiseCue.Lend, IsTrial),
        ("refund", PromiseCue.Back, static s => s.Any(PromiseCue.Back) && !s.Any(PromiseCue.Replace)),
        ("guarantee", PromiseCue.Assure | PromiseCue.Bear | PromiseCue.Replace | PromiseCue.Pay, IsGuarantee),
        ("sla", PromiseCue.Respond | PromiseCue.AllDay | PromiseCue.Uptime | PromiseCue.Trouble | PromiseCue.Crew, IsService),
        ("delivery", PromiseCue.Arrive | PromiseCue.Site, static s => (s.Any(PromiseCue.Soon | PromiseCue.Term) || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Duration } mention && (mention.Unit is "day" or "month" || mention.Value >= 60)) || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Date, DaysAgo: null, Key.Length: 0 })) && !s.Sentence.IsQuestion),
        ("free", PromiseCue.Gift | PromiseCue.Free, static s => !s.Any(PromiseCue.Courtesy) && !SendsPaper(s) && (s.Any(PromiseCue.Gift) || s.Holds(ClaimKind.Number) || s.Any(PromiseCue.Term) || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Duration, Unit: "day" or "month" }))),
    ];

    /// <summary>The promises of a text.</summary>
    public static IEnumerable<Promise> Read(CheckContext context)
    {
        var text = context.Text;
        var cues = PromiseCues.Find(text.Folded, 0, text.BodyEnd);
        for (int first = 0, last; first < cues.Count; first = last)
        {
            var index = text.SentenceIndexAt(cues[first].Start);
            for (last = first; last < cues.Count && text.SentenceIndexAt(cues[last].Start) == index;) last++;
            if (OfSentence(context, text.Sentences[index], cues.GetRange(first, last - first)) is not { } sentence) continue;
            foreach (var promise in Of(sentence)) yield return promise;
        }
    }

    private static PromiseSentence? OfSentence(CheckContext context, Sentence sentence, List<(int Start, int End, PromiseCue Cue, string Phrase)> cues)
    {
        var text = context.Text;
        cues.RemoveAll(cue => text.Quoted(cue.Start) || cue.Cue.Any(PromiseCue.Assure) && Bounded(text, cue.Start, cue.End) || cue.Cue.Any(Weighing) && (Negated(text, sentence, cue.Start) || Wished(text, cues, cue.Start)));
        if (!cues.Exists(cue => cue.Cue.Any(Weighing | Carrying))) return null;
        var figures = context.Ledger.Where(e => e.Mention.Start >= sentence.Start && e.Mention.End <= sentence.End && e.Mention.Kind is not (ClaimKind.Name or ClaimKind.Quotation)).ToList();
        return new PromiseSentence(context, sentence, cues, figures);
    }

    private static IEnumerable<Promise> Of(PromiseSentence sentence)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, anchor, holds) in Frames)
        {
            if (!sentence.Any(anchor) || kind == "free" && kinds.Overlaps(Weightier) || !holds(sentence) || AboutARival(sentence)) continue;
            var cue = sentence.Cues.Find(c => c.Cue.Any(anchor));
            if (kind == "delivery" && !IsDelivery(sentence, ref cue)) continue;
            if (!kinds.Add(kind)) continue;
            int start = cue.Start, end = cue.End;
            foreach (var other in sentence.Cues)
                if (other.Cue.Any(Weighing | PromiseCue.Rival | PromiseCue.Soon | PromiseCue.Free) || other.Cue.Any(anchor)) (start, end) = (Math.Min(start, other.Start), Math.Max(end, other.End));
            yield return new Promise(kind, start, end, sentence, cue.Start);
        }
    }

    private static readonly HashSet<string> Weightier = new(StringComparer.Ordinal) { "trial", "refund", "guarantee", "discount" };

    /// <summary>"We do not give discounts", 不打折; not "if you are not happy, we refund" and not 不管.</summary>
    private static bool Negated(CheckedText text, Sentence sentence, int at)
    {
        foreach (var (start, end, phrase) in Negation.Find(text.Folded, Math.Max(sentence.Start, at - 34), at))
        {
            var between = text.Folded.AsSpan(end, at - end);
            if (between.ContainsAny("，,；;。:：—".AsSpan()) || (phrase.Length == 1 && at - end > 1)) continue;
            if (!NewSubject.Any(text.Folded, end, at) && start < at) return true;
        }

        return false;
    }

    /// <summary>"The warranty does not cover filters" limits one, "rather than promise you" refuses one.</summary>
    private static bool Bounded(CheckedText text, int start, int end)
    {
        var after = text.Folded.AsSpan(end).TrimStart();
        return after.StartsWith("does not") || after.StartsWith("doesn't") || after.StartsWith("excludes") || after.StartsWith("ends") || after.StartsWith("is not") || after.StartsWith("范围") || after.StartsWith("不") && !after.StartsWith("不会") && !after.StartsWith("不涨")
            || Array.Exists(Purposes, word => text.Folded.AsSpan(0, start).TrimEnd().EndsWith(word));
    }

    private static readonly string[] Purposes = [" than", "为了", "为", "以", "如何", "怎么", "怎样", "才能", "来", "难以", "不能", " no"];

    /// <summary>What they wish or asked is theirs: "you asked for 15 % off"; with our own "I can" after it, it is ours again.</summary>
    private static bool Wished(CheckedText text, List<(int Start, int End, PromiseCue Cue, string Phrase)> cues, int at)
    {
        var wished = false;
        foreach (var cue in cues)
        {
            if (cue.Start >= at) break;
            if (cue.Cue.Any(PromiseCue.Wish)) wished = !text.Folded.AsSpan(cue.End, at - cue.End).ContainsAny("，,；;：:".AsSpan());
            else if (cue.Cue.Any(PromiseCue.Own)) wished = false;
        }

        return wished;
    }

    private static bool AboutARival(PromiseSentence sentence)
    {
        if (sentence.Any(PromiseCue.Own)) return false;
        var folded = sentence.Context.Text.Folded.AsSpan(sentence.Sentence.Start, sentence.Sentence.End - sentence.Sentence.Start);
        foreach (var fact in sentence.Context.Facts.Facts)
            if (fact.Id == "seller.competitor" && folded.Contains(CheckedText.Fold(fact.Text), StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsDiscount(PromiseSentence s)
    {
        var amount = s.Holds(ClaimKind.Percentage) || s.Holds(ClaimKind.Money) || s.Any(PromiseCue.Share | PromiseCue.Points);
        // 延误率降到百分之二: what comes down is no price of ours.
        if (s.Cues.FindAll(cue => cue.Cue.Any(PromiseCue.Cut)) is { Count: > 0 } cuts && cuts.TrueForAll(cue => cue.Phrase is "降到" or "降为" or "降至") && !s.Any(PromiseCue.Price | PromiseCue.Own) && !s.Holds(ClaimKind.Money)) return false;
        if (s.Any(PromiseCue.Cut)) return amount || s.Any(PromiseCue.Own) || s.Context.Language == Language.Chinese && !s.Sentence.IsQuestion;
        if (s.All(PromiseCue.Take | PromiseCue.Off) && (amount || s.Any(PromiseCue.Price)) && s.Any(PromiseCue.Own | PromiseCue.Give)) return true;
        if (s.Any(PromiseCue.Points)) return s.Any(PromiseCue.Reduction | PromiseCue.Own);
        if (!s.Any(PromiseCue.Reduction)) return false;
        var phrases = s.Cues.Where(cue => cue.Cue.Any(PromiseCue.Reduction)).Select(cue => cue.Phrase).ToList();
        if (s.Figures.Exists(figure => figure.Mention.Unit == "折")) return true;
        if (phrases.TrueForAll(phrase => phrase is "折" or "让")) return false;
        if (phrases.TrueForAll(phrase => phrase is "cheaper" or "便宜" or "折" or "让")) return (s.Holds(ClaimKind.Percentage) || s.Holds(ClaimKind.Money)) && s.Any(PromiseCue.Own) && !s.Context.Text.Text.AsSpan(s.Sentence.Start, s.Sentence.End - s.Sentence.Start).ContainsAny('比', '较') && !s.Cues.Exists(cue => cue.Phrase == "cheaper");
        if (phrases.TrueForAll(phrase => phrase is "降" or "降低" or "reduction") && !s.Any(PromiseCue.Price) && !s.Cues.Exists(cue => cue.Phrase == "给您")) return false; // 延误率降了两成
        return amount && s.Holds(ClaimKind.Percentage) || s.All(PromiseCue.Own | PromiseCue.Give) && !s.Sentence.IsQuestion;
    }

    private static bool IsTrial(PromiseSentence s)
    {
        if (s.All(PromiseCue.Try | PromiseCue.Free) && !s.Any(PromiseCue.Courtesy) || s.All(PromiseCue.Try | PromiseCue.OnlyIf) || s.All(PromiseCue.OnlyIf | PromiseCue.Lend)) return true;
        var lasts = s.HoldsTerm;
        if (s.Any(PromiseCue.OnlyIf)) return lasts || s.Cues.Exists(cue => cue.Phrase.StartsWith("only ", StringComparison.Ordinal));
        if (s.Any(PromiseCue.Lend)) return lasts && s.Any(PromiseCue.Own | PromiseCue.Free);
        return lasts && s.Any(PromiseCue.Own | PromiseCue.Give) && s.Cues.Exists(cue => cue.Phrase is "trial" or "trials" or "pilot" or "试用" or "试点" or "试听" or "体验" or "先用" or "白用");
    }

    private static bool IsGuarantee(PromiseSentence s)
    {
        // A subject that names the guarantee gives none.
        var topic = s.Sentence.Start < s.Context.Text.SubjectEnd && !s.HoldsTerm && !s.Any(PromiseCue.Own);
        if (s.Any(PromiseCue.Assure) && !topic && (s.Any(PromiseCue.Own) || !s.Sentence.IsQuestion)) return true;
        if (s.Any(PromiseCue.Bear) && s.Any(PromiseCue.Cost | PromiseCue.Trouble | PromiseCue.Wide | PromiseCue.Replace)) return true;
        if (s.All(PromiseCue.Pay | PromiseCue.Cost | PromiseCue.Own) && !s.Sentence.IsQuestion && WePay(s)) return true;
        return s.Any(PromiseCue.Replace) && (s.Any(PromiseCue.Free | PromiseCue.Wide) || s.HoldsTerm && s.Any(PromiseCue.Own | PromiseCue.Trouble)) && !s.Sentence.IsQuestion;
    }

    private static bool IsService(PromiseSentence s)
    {
        if (Tells(s)) return false;
        if (s.Any(PromiseCue.Uptime)) return s.Holds(ClaimKind.Percentage);
        if (s.Any(PromiseCue.AllDay)) return s.Any(PromiseCue.Own | PromiseCue.Crew | PromiseCue.Respond);
        // A date makes an appointment of it.
        if (!s.Any(PromiseCue.Trouble) && (s.Any(PromiseCue.Soon) || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Date, Key.Length: 0, DaysAgo: null }))) return false;
        var quick = s.Any(PromiseCue.SameDay | PromiseCue.OffHours) || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Term) && PromisedDay.TermMinutes(cue.Phrase) <= 10_080) || s.HoldsClock || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Duration, Unit: "min" or "sec" } || f.Mention is { Kind: ClaimKind.Duration, Unit: "day", Value: <= 7 });
        if (!quick || s.Sentence.IsQuestion || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Past) && cue.Phrase != "了")) return false;
        var never = Negation.Any(s.Context.Text.Folded, s.Sentence.Start, s.Sentence.End);
        if (!s.Any(PromiseCue.Respond)) return !never && (s.All(PromiseCue.Crew | PromiseCue.OffHours) || s.All(PromiseCue.Crew | PromiseCue.Site) || s.All(PromiseCue.Trouble | PromiseCue.Within) && s.HoldsTerm);
        // A person who says when they will write back promises a mail, not a service.
        return s.Any(PromiseCue.Crew | PromiseCue.Trouble) || s.HoldsTerm && s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Own) && cue.Phrase is ['w' or 'o', ..] or ['我', '们', ..]);
    }

    /// <summary>A story of what was: its term is a proof's.</summary>
    private static bool Tells(PromiseSentence s) => s.Figures.Exists(f => f.Mention.Kind == ClaimKind.Duration && f.Support?.StartsWith("seller.proof", StringComparison.Ordinal) == true);

    /// <summary>Goods arrive; papers and people do not count, nor what was delivered long ago.</summary>
    private static bool IsDelivery(PromiseSentence s, ref (int Start, int End, PromiseCue Cue, string Phrase) anchor)
    {
        var text = s.Context.Text;
        if (Tells(s)) return false;
        foreach (var cue in s.Cues)
        {
            if (!cue.Cue.Any(PromiseCue.Arrive) && !(cue.Cue.Any(PromiseCue.Site) && s.Any(PromiseCue.Goods) && !s.Any(PromiseCue.Crew) && (s.Any(PromiseCue.Soon) || Future.Any(text.Folded, s.Sentence.Start, s.Sentence.End)))) continue;
            var (start, end) = s.ClauseAt(cue.Start);
            if (Request.Any(text.Folded, start, cue.Start) || cue.Phrase == "delivery" && NamesAKind(text.Folded.AsSpan(cue.End))) continue;
            if (s.Cues.Exists(other => other.Cue.Any(PromiseCue.Paper) && other.Start >= start && other.End <= end)) continue;
            if (s.Cues.Exists(other => other.Start >= start && other.End <= cue.Start && cue.Start - other.End <= 6 && other.Phrase is "i" or "i'll" or "i'd")) continue;
            if (Later.Exists(word => text.Text.AsSpan(cue.End).StartsWith(word)) || text.Text.AsSpan(cue.End).StartsWith("了") || s.Cues.Exists(other => other.Cue.Any(PromiseCue.Past) && other.Phrase != "了" && other.Start >= start && other.End <= end)) continue;
            anchor = cue;
            return true;
        }

        return false;
    }

    /// <summary>A rise that does not reach them: "next year's increase won't apply to you", 涨价轮不到您.</summary>
    private static bool Spares(PromiseSentence s)
    {
        var text = s.Context.Text;
        return !s.Sentence.IsQuestion && (Spared.Any(text.Folded, s.Sentence.Start, s.Sentence.End) || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Rise) && Negated(text, s.Sentence, cue.Start)))
            && !Disclaimer.Any(text.Folded, s.Sentence.Start, s.Sentence.End) && (s.Any(PromiseCue.Price) || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Rise) && SaysPrice(cue.Phrase)) || Spared.Any(text.Folded, s.Sentence.Start, s.Sentence.End));
    }

    private static bool SaysPrice(string phrase) => phrase.Contains("price", StringComparison.Ordinal) || phrase.Contains("rais", StringComparison.Ordinal) || phrase.Contains("increase", StringComparison.Ordinal) || phrase.AsSpan().ContainsAny('价', '涨');

    private static readonly FoldedPhrases Spared = new("won't apply, will not apply, doesn't apply, does not apply, won't touch you, won't reach you, won't hit you, safe from, spared, exempt, passes you by, skip you, 轮不到, 跟您没关系, 跟您无关, 与您无关, 不影响您, 影响不到您, 落不到您");
    private static readonly FoldedPhrases Disclaimer = new("can't promise, cannot promise, won't promise, not promise, can't guarantee, cannot guarantee, not guarantee, can't say, can't rule out, if, whether, last year, 不敢保证, 不能保证, 不保证, 不敢说, 说不准, 不承诺, 如果, 要是, 是否, 会不会, 去年");
    private static readonly FoldedPhrases You = new("you, your, 您, 你");

    /// <summary>We are who pays: our pronoun stands before the verb with nobody else between.</summary>
    private static bool WePay(PromiseSentence s)
    {
        var text = s.Context.Text.Folded;
        foreach (var pay in s.Cues)
        {
            if (!pay.Cue.Any(PromiseCue.Pay)) continue;
            var subject = s.Cues.FindLast(cue => cue.Cue.Any(PromiseCue.Own) && cue.End <= pay.Start && pay.Start - cue.End <= 10 && cue.Phrase is not ("our" or "us" or "my"));
            if (subject.Phrase is not null && !You.Any(text, subject.End, pay.Start) && !Negated(s.Context.Text, s.Sentence, pay.Start)) return true;
        }

        return false;
    }

    private static readonly string[] AfterDelivery = ["within", "by", "in", "on", "is", "time", "takes", "date", "before", "from", "will", "until", "no", "and", "of", "to", "this", "next", "tomorrow"];

    /// <summary>Delivery fleets, delivery notes: the word says which kind, and nothing arrives.</summary>
    private static bool NamesAKind(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] != ' ' || !char.IsAsciiLetterLower(rest[1])) return false;
        var end = 1;
        while (end < rest.Length && char.IsAsciiLetter(rest[end])) end++;
        return Array.IndexOf(AfterDelivery, rest[1..end].ToString()) < 0;
    }

    private static readonly FoldedPhrases Future = new("will, you'll, they'll, it'll, we'll, i'll, can, could, would, shall, going to, 会, 能, 就, 将, 保准, 一定, 准, 可以");
    private static readonly FoldedPhrases Request = new("please, could you, can you, would you, 请, 麻烦, 烦请");

    // 装好以前: a time clause tells when something else happens.
    private static readonly List<string> Later = ["以前", "之前", "以后", "之后", "后", "前"];

    /// <summary>再送您一份资料 gives nothing that has a price.</summary>
    private static bool SendsPaper(PromiseSentence s) => s.Any(PromiseCue.Paper) && !s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Gift) && !cue.Phrase.Contains('送', StringComparison.Ordinal)) && !s.Cues.Exists(cue => cue.Phrase == "免费");

    private static bool Refuses(PromiseSentence s)
    {
        var text = s.Context.Text;
        return s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Rival) && (cue.Phrase.StartsWith("no", StringComparison.Ordinal)))
            || s.Cues.Exists(cue => cue.Phrase is "turn away" or "turn down" or "say no" or "都不" or "谁也不" or "拒绝")
            || Negation.Any(text.Folded, s.Sentence.Start, s.Sentence.End) && s.Any(PromiseCue.Own);
    }
}

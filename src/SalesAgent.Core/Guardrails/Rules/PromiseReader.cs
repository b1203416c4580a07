using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Finds promises by what is given, by whom and until when; whether they may be made, <see cref="PromiseGrants"/> says.</summary>
internal static class PromiseReader
{
    private const PromiseCue Weighing = PromiseCue.Cut | PromiseCue.Reduction | PromiseCue.Take | PromiseCue.Points | PromiseCue.Hold | PromiseCue.Sum | PromiseCue.Arrive | PromiseCue.Respond | PromiseCue.AllDay | PromiseCue.Uptime
        | PromiseCue.Assure | PromiseCue.Bear | PromiseCue.Replace | PromiseCue.Back | PromiseCue.Return | PromiseCue.Try | PromiseCue.Use | PromiseCue.Gift | PromiseCue.OnlyIf | PromiseCue.Lend | PromiseCue.Alone | PromiseCue.Liable | PromiseCue.Topic | PromiseCue.Cover | PromiseCue.Ready;

    // Cues that make a promise with others and whose negation is judged there.
    private const PromiseCue Carrying = PromiseCue.Rival | PromiseCue.Free | PromiseCue.Rise | PromiseCue.Pay | PromiseCue.Site | PromiseCue.Trouble | PromiseCue.Crew | PromiseCue.Long | PromiseCue.Goods;

    public static readonly FoldedPhrases Negation = new("not, no, never, cannot, can't, don't, doesn't, won't, without, nobody, isn't, aren't, couldn't, wouldn't, neither, nor, n't, stop short of", "不, 没有, 无法, 不能, 不会, 不提供, 不给, 不做, 不敢, 并非, 没法, 未, 没");
    private static readonly FoldedPhrases NewSubject = new("we, i, we'll, i'll, it's, only, matter, 我们, 我, 管, 论, 仅, 但");

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
        // A script for the phone stands in quotation marks and is ours.
        cues.RemoveAll(cue => context.Brief.Channel != Channel.Phone && text.Quoted(cue.Start) || cue.Phrase == "折" && cue.End < text.Text.Length && Folding.Contains(text.Text[cue.End]) || cue.Cue.Any(PromiseCue.Assure | PromiseCue.Topic) && Bounded(text, cue.Start, cue.End) || IsTopic(text, sentence, cue.Start, cue.Phrase) || cue.Cue.Any(Weighing) && (Negated(text, sentence, cue.Start) || Declined(text, sentence, cue.End) || Wished(text, cues, cue.Start)));
        if (!cues.Exists(cue => cue.Cue.Any(Weighing | Carrying))) return null;
        var figures = context.Ledger.Where(e => e.Mention.Start >= sentence.Start && e.Mention.End <= sentence.End && e.Mention.Kind is not (ClaimKind.Name or ClaimKind.Quotation)).ToList();
        return new PromiseSentence(context, sentence, cues, figures);
    }

    private static IEnumerable<Promise> Of(PromiseSentence sentence)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (kind, anchor, holds) in PromiseFrames.All)
        {
            if (!sentence.Any(anchor) || kind == "free" && kinds.Overlaps(Weightier) || !holds(sentence) || AboutARival(sentence)) continue;
            var cue = sentence.Cues.Find(c => c.Cue.Any(anchor));
            if (kind == "delivery" && !PromiseFrames.IsDelivery(sentence, ref cue)) continue;
            if (!kinds.Add(kind)) continue;
            int start = cue.Start, end = cue.End;
            foreach (var other in sentence.Cues)
                if (other.Cue.Any(Weighing | PromiseCue.Rival | PromiseCue.Soon | PromiseCue.Free) || other.Cue.Any(anchor)) (start, end) = (Math.Min(start, other.Start), Math.Max(end, other.End));
            yield return new Promise(kind, start, end, sentence, cue.Start);
        }
    }

    private static readonly HashSet<string> Weightier = new(StringComparer.Ordinal) { "trial", "refund", "guarantee", "discount" };

    /// <summary>"We do not give discounts", 不打折; not "if you are not happy, we refund" and not 不管.</summary>
    public static bool Negated(CheckedText text, Sentence sentence, int at)
    {
        foreach (var (start, end, phrase) in Negation.Find(text.Folded, Math.Max(sentence.Start, at - 34), at))
        {
            var between = text.Folded.AsSpan(end, at - end);
            if (between.ContainsAny("，,；;。:：—".AsSpan()) || (phrase.Length == 1 && at - end > 1)) continue;
            if (!NewSubject.Any(text.Folded, end, at) && start < at) return true;
        }

        return false;
    }

    /// <summary>三个月的试用我们给不了: Chinese may refuse at the end of the clause.</summary>
    private static bool Declined(CheckedText text, Sentence sentence, int from)
    {
        if (text.Language != Language.Chinese) return false;
        var rest = text.Folded.AsSpan(from, Math.Max(0, sentence.End - from));
        return Declining.Any(text.Folded, from, from + (rest.IndexOfAny("，；。！？".AsSpan()) is >= 0 and var end ? end : rest.Length));
    }

    private static readonly FoldedPhrases Declining = new("给不了, 做不了, 办不到, 做不到, 没办法, 没法, 我们不做, 我们不给, 不做独家, 不提供, 核实不了, 退不了, 不能给, 没有权限, 没这个权限, 不敢答应, 答应不了, 定不了, 说不准, 不敢乱说, 保证不了, 不在范围, 我说了不算");

    /// <summary>"The warranty does not cover filters" limits one, "rather than promise you" refuses one.</summary>
    private static bool Bounded(CheckedText text, int start, int end)
    {
        var after = text.Folded.AsSpan(end).TrimStart();
        return after.StartsWith("does not") || after.StartsWith("doesn't") || after.StartsWith("excludes") || after.StartsWith("ends") || after.StartsWith("nothing") || after.StartsWith("neither") || after.StartsWith("is not") || after.StartsWith("范围") || after.StartsWith("不") && !after.StartsWith("不会") && !after.StartsWith("不涨")
            || Array.Exists(Purposes, word => text.Folded.AsSpan(0, start).TrimEnd().EndsWith(word));
    }

    /// <summary>"Here is how a refund works", "to get ready": the words name a subject or a duty of theirs.</summary>
    private static bool IsTopic(CheckedText text, Sentence sentence, int at, string phrase)
    {
        var before = text.Folded.AsSpan(sentence.Start, at - sentence.Start).TrimEnd();
        return phrase switch
        {
            "refund" or "refunds" => (before.EndsWith(" a") || before.EndsWith(" the") || before.EndsWith(" any") || before.EndsWith("about")) && !Getting.Any(text.Folded, sentence.Start, at),
            "ready" => before.EndsWith("get") || before.EndsWith("getting"),
            "我们不收" or "就不收" or "都不收" => !Charges.Any(text.Folded, sentence.Start, sentence.End),
            _ => false,
        };
    }

    private static readonly FoldedPhrases Getting = new("get, gets, give, gives, offer, have, claim, receive, ask for, want, entitled, expect, due");
    private static readonly FoldedPhrases Charges = new("", "费, 钱, 款, 价");

    // 折叠, 折旧: folding and writing off.
    private const string Folding = "叠腾合射旧算页纸弯边线";

    private static readonly string[] Purposes = [" than", "为了", "为", "以", "如何", "怎么", "怎样", "才能", "来", "难以", "不能", " no"];

    /// <summary>What they wish or asked is theirs: "you asked for 15 % off"; with our own "I can" after it, it is ours again.</summary>
    private static bool Wished(CheckedText text, List<(int Start, int End, PromiseCue Cue, string Phrase)> cues, int at)
    {
        var wished = false;
        foreach (var cue in cues)
        {
            if (cue.Start >= at) break;
            if (cue.End > at) continue;
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
}

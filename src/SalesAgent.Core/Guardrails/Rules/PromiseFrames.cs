using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>What makes each kind of promise: who gives what, until when, at whose cost. Frames are tried in order; the words may stand in any.</summary>
internal static class PromiseFrames
{
    private const int LongTermMinutes = 86_400;
    private const int WeekMinutes = 10_080;

    /// <summary>The kinds, the cues that anchor them, and what must stand beside.</summary>
    public static IReadOnlyList<(string Kind, PromiseCue Anchor, Func<PromiseSentence, bool> Holds)> All { get; } =
    [
        ("discount", PromiseCue.Cut | PromiseCue.Reduction | PromiseCue.Take | PromiseCue.Points, IsDiscount),
        ("price", PromiseCue.Hold | PromiseCue.Stay | PromiseCue.Long | PromiseCue.Rise, KeepsPrice),
        ("price", PromiseCue.Sum, static s => s.All(PromiseCue.Sum | PromiseCue.Own) && s.Figures.Exists(f => f.Verdict == ClaimVerdict.Unsupported && f.Mention.Kind is ClaimKind.Money or ClaimKind.Number)),
        ("exclusivity", PromiseCue.Alone | PromiseCue.Rival, static s => s.Any(PromiseCue.Alone) || s.All(PromiseCue.Rival | PromiseCue.Supply) && Refuses(s)),
        ("trial", PromiseCue.Try | PromiseCue.OnlyIf | PromiseCue.Lend | PromiseCue.Use, IsTrial),
        ("refund", PromiseCue.Back | PromiseCue.Return | PromiseCue.Free, IsRefund),
        ("guarantee", PromiseCue.Assure | PromiseCue.Bear | PromiseCue.Replace | PromiseCue.Pay | PromiseCue.Topic | PromiseCue.Cover | PromiseCue.Liable | PromiseCue.Trouble | PromiseCue.Free | PromiseCue.Back, IsGuarantee),
        ("sla", PromiseCue.Respond | PromiseCue.AllDay | PromiseCue.Uptime | PromiseCue.Trouble | PromiseCue.Crew, IsService),
        ("delivery", PromiseCue.Arrive | PromiseCue.Site | PromiseCue.Ready | PromiseCue.Goods, HoldsTimeAhead),
        ("free", PromiseCue.Gift | PromiseCue.Free, static s => !s.Any(PromiseCue.Courtesy) && !SendsPaper(s) && (s.Any(PromiseCue.Gift) || s.Holds(ClaimKind.Number) || s.Any(PromiseCue.Term) || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Duration, Unit: "day" or "month" }))),
    ];

    private static bool IsDiscount(PromiseSentence s)
    {
        var amount = s.Holds(ClaimKind.Percentage) || s.Holds(ClaimKind.Money) || s.Any(PromiseCue.Share | PromiseCue.Points);
        // 延误率降到百分之二: what comes down is no price of ours.
        if (s.Cues.FindAll(cue => cue.Cue.Any(PromiseCue.Cut)) is { Count: > 0 } cuts && cuts.TrueForAll(cue => cue.Phrase is "降到" or "降为" or "降至") && !s.Any(PromiseCue.Price | PromiseCue.Own) && !s.Holds(ClaimKind.Money)) return false;
        if (s.Any(PromiseCue.Cut)) return amount || s.Any(PromiseCue.Own) || !s.Sentence.IsQuestion && (s.Context.Language == Language.Chinese || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Cut) && Array.Exists(Halves, cue.Phrase.Contains)));
        if (s.All(PromiseCue.Take | PromiseCue.Off) && (amount || s.Any(PromiseCue.Price)) && s.Any(PromiseCue.Own | PromiseCue.Give)) return true;
        if (s.Any(PromiseCue.Points)) return s.Any(PromiseCue.Reduction | PromiseCue.Own);
        if (!s.Any(PromiseCue.Reduction)) return false;
        var phrases = s.Cues.Where(cue => cue.Cue.Any(PromiseCue.Reduction)).Select(cue => cue.Phrase).ToList();
        if (s.Figures.Exists(figure => figure.Mention.Unit == "折") && phrases.Exists(phrase => phrase.Contains('折', StringComparison.Ordinal))) return true;
        if (phrases.TrueForAll(phrase => phrase is "折" or "让")) return false;
        if (phrases.TrueForAll(phrase => phrase is "cheaper" or "便宜" or "折" or "让")) return (s.Holds(ClaimKind.Percentage) || s.Holds(ClaimKind.Money)) && s.Any(PromiseCue.Own) && !s.Context.Text.Text.AsSpan(s.Sentence.Start, s.Sentence.End - s.Sentence.Start).ContainsAny('比', '较') && !s.Cues.Exists(cue => cue.Phrase == "cheaper");
        if (phrases.TrueForAll(phrase => phrase is "降" or "降低" or "reduction") && !s.Any(PromiseCue.Price) && !s.Cues.Exists(cue => cue.Phrase == "给您")) return false; // 延误率降了两成
        return amount && s.Holds(ClaimKind.Percentage) || s.All(PromiseCue.Own | PromiseCue.Give) && !s.Sentence.IsQuestion;
    }

    // Cuts that carry their own amount.
    private static readonly string[] Halves = ["half", "for the price of", "in it for you", "under list", "below list", "less than list"];

    /// <summary>A price is held over a term, or held firmly; "the rate stays at 38" tells today's.</summary>
    private static bool KeepsPrice(PromiseSentence s)
    {
        if (s.Sentence.IsQuestion) return false;
        var term = s.HoldsTerm || s.Holds(ClaimKind.Date) || s.Any(PromiseCue.Soon | PromiseCue.Until | PromiseCue.Long);
        var price = s.Any(PromiseCue.Price | PromiseCue.Rise) || s.Holds(ClaimKind.Money);
        foreach (var cue in s.Cues)
            if (cue.Cue.Any(PromiseCue.Hold) && (price || SaysPrice(cue.Phrase)) && (!Array.Exists(LooseHolds, cue.Phrase.Equals) || term)) return true;
        if (s.All(PromiseCue.Price | PromiseCue.Stay) && term) return true;
        if (s.Any(PromiseCue.Rise) && Spares(s)) return true;
        return s.Any(PromiseCue.Long) && (price || s.Any(PromiseCue.Pay) && s.Holds(ClaimKind.Number)) && (s.Any(PromiseCue.Stay | PromiseCue.Hold) || Whatever.Any(s.Context.Text.Folded, s.Sentence.Start, s.Sentence.End) && s.Any(PromiseCue.Pay | PromiseCue.Give));
    }

    private static readonly string[] LooseHolds = ["stays at", "keep it at", "keep you at", "hold it at", "不受影响", "locked in", "按现在的价", "照今天的价", "按今年", "今年的价", "what you pay now"];
    private static readonly FoldedPhrases Whatever = new("whatever the, whatever happens, whatever inflation, whatever steel, no matter, as long as you, never", "怎么变, 怎么涨, 再涨, 不管, 无论, 永远, 只要您");

    private static bool IsTrial(PromiseSentence s)
    {
        if (s.All(PromiseCue.Try | PromiseCue.Free) && !s.Any(PromiseCue.Courtesy) || s.All(PromiseCue.Try | PromiseCue.OnlyIf) || s.All(PromiseCue.OnlyIf | PromiseCue.Lend)) return true;
        var until = s.Any(PromiseCue.Until) || s.Figures.Exists(f => s.IsUntil(f.Mention)) || Till.Any(s.Context.Text.Folded, s.Sentence.Start, s.Sentence.End);
        if (s.Any(PromiseCue.Use) && (s.HoldsTerm || until) && s.Any(PromiseCue.Judge | PromiseCue.Free | PromiseCue.OnlyIf | PromiseCue.Try) && !s.Sentence.IsQuestion && !s.Any(PromiseCue.Paper) && !s.Any(PromiseCue.Courtesy)) return true;
        if ((s.HoldsTerm || until) && UsesFirst(s)) return true;
        if (s.Any(PromiseCue.Use) && (s.HoldsTerm || until) && SendBack.Any(s.Context.Text.Folded, s.Sentence.End, NextEnd(s))) return true;
        if (s.Any(PromiseCue.OnlyIf)) return s.HoldsTerm || s.Cues.Exists(cue => cue.Phrase.StartsWith("only ", StringComparison.Ordinal));
        if (s.Any(PromiseCue.Lend)) return s.HoldsTerm && s.Any(PromiseCue.Own | PromiseCue.Free);
        return s.HoldsTerm && s.Any(PromiseCue.Own | PromiseCue.Give) && s.Cues.Exists(cue => cue.Phrase is "trial" or "trials" or "pilot" or "试用" or "试点" or "试听" or "体验" or "先用" or "白用");
    }

    /// <summary>先用……再付: use first, pay later.</summary>
    private static bool UsesFirst(PromiseSentence s)
    {
        if (s.Any(PromiseCue.Paper)) return false;
        var text = s.Context.Text.Text.AsSpan(s.Sentence.Start, s.Sentence.End - s.Sentence.Start);
        var (first, then) = (text.IndexOf('先'), text.LastIndexOf('再'));
        return first >= 0 && then > first && then + 1 < text.Length && "付签买结打续定谈".Contains(text[then + 1]) && text[(first + 1)..Math.Min(first + 5, then)].ContainsAny("用留拿放试开装搬跑".AsSpan());
    }

    private static readonly FoldedPhrases Till = new("until christmas, until easter, until spring, until summer, until autumn, until winter, until new year, till christmas, till easter, till spring, till summer, till autumn, till new year, all winter, all summer, all season", "用到春节, 用到年底, 用到过年, 用到月底, 年底再");

    private static readonly FoldedPhrases SendBack = new("send it back, send them back, give it back, bring it back, we collect it, we'll collect it, only then, pay then, decide then, we'll pick it up, hand it back", "不合适, 不满意, 不喜欢, 再付, 再决定, 拉走, 拉回");

    private static int NextEnd(PromiseSentence s) => s.Context.Text.SentenceAt(Math.Min(s.Sentence.End + 1, s.Context.Text.Text.Length)).End;

    /// <summary>Money that was paid goes back, in whatever words: "every penny back", 押金照退.</summary>
    private static bool IsRefund(PromiseSentence s)
    {
        if (s.Any(PromiseCue.Replace)) return false;
        if (s.Sentence.IsQuestion && (!s.Any(PromiseCue.Own) || s.Any(PromiseCue.Past)) || Theirs(s)) return false;
        if (s.Any(PromiseCue.Back) || s.Any(PromiseCue.Free) && Disliked.Any(s.Context.Text.Folded, s.Sentence.Start, s.Sentence.End)) return true;
        if (s.Sentence.IsQuestion) return false;
        var text = s.Context.Text.Folded;
        foreach (var back in s.Cues)
        {
            if (!back.Cue.Any(PromiseCue.Return) || back.Phrase == "back" && (back.Start == s.Sentence.Start || Homecoming.Exists(word => text.AsSpan(0, back.Start).EndsWith(word)))) continue;
            if (back.Phrase == "退" && (text.AsSpan(back.End).StartsWith("订") || text.AsSpan(back.End).StartsWith("出") || text.AsSpan(back.End).StartsWith("后") || text.AsSpan(back.End).StartsWith("不") || text.AsSpan(back.End).StartsWith("货率"))) continue;
            if (s.Cues.Exists(funds => funds.Cue.Any(PromiseCue.Funds) && !s.Cues.Exists(paper => paper.Cue.Any(PromiseCue.Paper) && paper.Start == funds.Start) && Math.Max(funds.Start - back.End, back.Start - funds.End) <= NearCharacters)) return true;
        }

        return false;
    }

    private static readonly FoldedPhrases Disliked = new("not like it, don't like, do not like, not happy, unhappy, not satisfied, dissatisfied, doesn't suit, isn't for you, not convinced, changed your mind, change your mind", "不满意, 不称心, 不合适, 不喜欢, 没效果");

    private const int NearCharacters = 30;

    // "Get back to you", "pays back": nothing is handed over.
    private static readonly List<string> Homecoming = ["get ", "gets ", "getting ", "come ", "comes ", "report ", "write ", "call ", "be ", "pay ", "pays ", "pay itself ", "pays itself ", "welcome ", "hear ", "go "];

    private static bool IsGuarantee(PromiseSentence s)
    {
        if (Tells(s)) return false;
        if (s.Any(PromiseCue.Liable) && !s.Sentence.IsQuestion) return true;
        // A subject that names the guarantee gives none.
        var topic = s.Sentence.Start < s.Context.Text.SubjectEnd && !s.HoldsTerm && !s.Any(PromiseCue.Own);
        if (s.Any(PromiseCue.Assure) && !topic && (s.Any(PromiseCue.Own) || !s.Sentence.IsQuestion)) return true;
        if (s.Any(PromiseCue.Topic | PromiseCue.Cover) && !s.Sentence.IsQuestion && !Theirs(s) && (LongTerm(s) || s.Any(PromiseCue.Topic) && (s.Any(PromiseCue.Wide) || s.All(PromiseCue.Own | PromiseCue.Give)))) return true;
        if (s.Any(PromiseCue.Bear) && s.Any(PromiseCue.Cost | PromiseCue.Trouble | PromiseCue.Wide | PromiseCue.Replace)) return true;
        if (s.Sentence.IsQuestion) return false;
        if (s.All(PromiseCue.Pay | PromiseCue.Cost | PromiseCue.Own) && WePay(s)) return true;
        if (s.Any(PromiseCue.Trouble) && s.Any(PromiseCue.Free | PromiseCue.Gift) || Forfeits(s)) return true;
        return s.Any(PromiseCue.Replace) && (s.Any(PromiseCue.Free | PromiseCue.Wide) || s.HoldsTerm && s.Any(PromiseCue.Own | PromiseCue.Trouble));
    }

    /// <summary>"Your grades go up, or the next term is free": what we lose when it does not come true.</summary>
    private static bool Forfeits(PromiseSentence s)
    {
        var at = s.Context.Text.Folded.AsSpan(s.Sentence.Start, s.Sentence.End - s.Sentence.Start).IndexOf(" or ");
        return at > 0 && s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Free | PromiseCue.Back) && cue.Start - s.Sentence.Start - at is > 0 and < NearCharacters + 10 && cue.Phrase is not ("free on" or "free at"));
    }

    private static bool LongTerm(PromiseSentence s) => s.Any(PromiseCue.Long) || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Term) && PromisedDay.TermMinutes(cue.Phrase) >= LongTermMinutes)
        || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Duration, Unit: "month" } or { Kind: ClaimKind.Duration, Unit: "day", Value: >= 28 }) || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Date, DaysAgo: null, Day.Year: > 0 });

    private static bool IsService(PromiseSentence s)
    {
        if (Tells(s)) return false;
        if (s.Any(PromiseCue.Uptime)) return s.Holds(ClaimKind.Percentage);
        if (s.Any(PromiseCue.AllDay)) return s.Any(PromiseCue.Own | PromiseCue.Crew | PromiseCue.Respond);
        // A date makes an appointment of it.
        if (!s.Any(PromiseCue.Trouble) && (s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Soon) && !cue.Cue.Any(PromiseCue.SameDay)) || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Date, Key.Length: 0, DaysAgo: null }))) return false;
        var quick = s.Any(PromiseCue.SameDay | PromiseCue.OffHours) || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Term) && PromisedDay.TermMinutes(cue.Phrase) <= WeekMinutes) || s.HoldsClock || s.Figures.Exists(f => f.Mention is { Kind: ClaimKind.Duration, Unit: "min" or "sec" } || f.Mention is { Kind: ClaimKind.Duration, Unit: "day", Value: <= 7 });
        if (!quick || s.Sentence.IsQuestion || Theirs(s) || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Past) && cue.Phrase is not ("了" or "test" or "pilot"))) return false;
        var never = PromiseReader.Negation.Any(s.Context.Text.Folded, s.Sentence.Start, s.Sentence.End);
        if (!s.Any(PromiseCue.Respond)) return !never && (s.All(PromiseCue.Crew | PromiseCue.OffHours) || s.All(PromiseCue.Crew | PromiseCue.Site) || s.All(PromiseCue.Trouble | PromiseCue.Within) && s.HoldsTerm);
        if (s.Any(PromiseCue.Crew | PromiseCue.Trouble)) return true;
        // A person who says when they will write back promises a mail, not a service; at nights and weekends it is one.
        if (s.Any(PromiseCue.OffHours) && s.Any(PromiseCue.Own)) return true;
        return s.HoldsTerm && (s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Own) && cue.Phrase is ['w' or 'o', ..] or ['我', '们', ..]) || s.Cues.Exists(cue => cue.Phrase is "必回" or "秒应" or "有人回" or "一定有人"));
    }

    /// <summary>A story of what was: its term is a proof's.</summary>
    private static bool Tells(PromiseSentence s) => s.Figures.Exists(f => f.Mention.Kind == ClaimKind.Duration && f.Support?.StartsWith("seller.proof", StringComparison.Ordinal) == true);

    private static readonly FoldedPhrases Others = new("their, theirs, his, hers", "他们, 对方, 上家, 他家, 别家的, 人家");

    /// <summary>What others promise.</summary>
    private static bool Theirs(PromiseSentence s) => !s.Any(PromiseCue.Own) && Others.Any(s.Context.Text.Folded, s.Sentence.Start, s.Sentence.End);

    private static bool HoldsTimeAhead(PromiseSentence s) => !s.Sentence.IsQuestion && HoldsTimeAhead(s, s.Sentence.Start, s.Sentence.End);

    private static bool HoldsTimeAhead(PromiseSentence s, int from, int to) =>
        s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Soon | PromiseCue.Term) && cue.Start >= from && cue.End <= to)
        || s.Figures.Exists(f => f.Mention.Start >= from && f.Mention.End <= to && f.Mention is { Kind: ClaimKind.Duration } mention && (mention.Unit is "day" or "month" || mention.Value >= 60))
        || s.Figures.Exists(f => f.Mention.Start >= from && f.Mention.End <= to && f.Mention is { Kind: ClaimKind.Date, DaysAgo: null, Key.Length: 0 });

    /// <summary>Goods arrive, or are ready where they are to be used; papers and people do not count, nor what was delivered long ago.</summary>
    public static bool IsDelivery(PromiseSentence s, ref (int Start, int End, PromiseCue Cue, string Phrase) anchor)
    {
        if (Tells(s)) return false;
        foreach (var cue in s.Cues)
        {
            var (start, end) = s.ClauseAt(cue.Start);
            bool Here(PromiseCue wanted) => s.Cues.Exists(other => other.Cue.Any(wanted) && other.Start >= start && other.End <= end);
            var arrives = cue.Cue.Any(PromiseCue.Arrive)
                || cue.Cue.Any(PromiseCue.Site) && s.Any(PromiseCue.Goods) && !s.Any(PromiseCue.Crew) && (s.Any(PromiseCue.Soon) || Future.Any(s.Context.Text.Folded, s.Sentence.Start, s.Sentence.End))
                || cue.Cue.Any(PromiseCue.Ready) && (Here(PromiseCue.Goods) || s.Any(PromiseCue.Own)) && HoldsTimeAhead(s, start, end)
                || cue.Cue.Any(PromiseCue.Goods) && StandsElsewhere(s.Context.Text, cue.End, end) && HoldsTimeAhead(s, start, end);
            if (!arrives || Here(PromiseCue.Paper) || IsNoArrival(s, cue, start, end)) continue;
            anchor = cue;
            return true;
        }

        return false;
    }

    private static bool IsNoArrival(PromiseSentence s, (int Start, int End, PromiseCue Cue, string Phrase) cue, int start, int end)
    {
        var text = s.Context.Text;
        var before = text.Folded.AsSpan(start, cue.Start - start).TrimEnd();
        if (Request.Any(text.Folded, start, cue.Start) || cue.Phrase == "delivery" && (NamesAKind(text.Folded.AsSpan(cue.End)) || Array.Exists(Counters, word => text.Folded.AsSpan(start, cue.Start - start).TrimEnd().EndsWith(word)))) return true;
        // Whoever writes goes there in person.
        if (s.Cues.Exists(other => other.Start >= start && other.End <= cue.Start && cue.Start - other.End <= 6 && other.Phrase is "i" or "i'll" or "i'd" or "i'm") || before.EndsWith("我")) return true;
        if (cue.Phrase[0] == '到' && before.TrimStart().StartsWith("我") && !before.TrimStart().StartsWith("我们") && !before.Contains('把')) return true;
        if (Later.Exists(word => text.Text.AsSpan(cue.End).StartsWith(word)) || text.Text.AsSpan(cue.End).StartsWith("了")) return true;
        return s.Cues.Exists(other => other.Cue.Any(PromiseCue.Past) && other.Phrase != "了" && other.Start >= start && other.End <= end);
    }

    /// <summary>"They're in Freising": a thing, to be, and a place by its name.</summary>
    private static bool StandsElsewhere(CheckedText text, int from, int to)
    {
        var rest = text.Text.AsSpan(from, Math.Max(0, to - from));
        var at = rest.IndexOf(" in ");
        return at is >= 0 and < 16 && at + 4 < rest.Length && char.IsAsciiLetterUpper(rest[at + 4]) && Being.Any(text.Folded, Math.Max(0, from - 8), from + at);
    }

    private static readonly FoldedPhrases Being = new("they're, it's, are, is, be, stand, will be");

    /// <summary>A rise that does not reach them: "next year's increase won't apply to you", 涨价轮不到您.</summary>
    private static bool Spares(PromiseSentence s)
    {
        var text = s.Context.Text;
        var spared = Spared.Any(text.Folded, s.Sentence.Start, s.Sentence.End);
        return (spared || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Rise) && PromiseReader.Negated(text, s.Sentence, cue.Start)))
            && !Disclaimer.Any(text.Folded, s.Sentence.Start, s.Sentence.End) && (spared || s.Any(PromiseCue.Price) || s.Cues.Exists(cue => cue.Cue.Any(PromiseCue.Rise) && SaysPrice(cue.Phrase)));
    }

    private static bool SaysPrice(string phrase) => Array.Exists(PriceWords, phrase.Contains) || phrase.AsSpan().ContainsAny("价涨数");

    private static readonly string[] PriceWords = ["price", "rais", "increase", "rate", "fee", "pay", "cent", "penny"];
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
            if (subject.Phrase is not null && !You.Any(text, subject.End, pay.Start) && !PromiseReader.Negated(s.Context.Text, s.Sentence, pay.Start)) return true;
        }

        return false;
    }

    private static readonly string[] AfterDelivery = ["within", "by", "in", "on", "is", "time", "takes", "date", "before", "from", "will", "until", "no", "and", "of", "to", "this", "next", "tomorrow"];
    private static readonly string[] Counters = [" one", " each", " per", " single", " every", " after", " before", " about", " a", " of", " first", " last", " for"];

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
            || PromiseReader.Negation.Any(text.Folded, s.Sentence.Start, s.Sentence.End) && s.Any(PromiseCue.Own);
    }
}

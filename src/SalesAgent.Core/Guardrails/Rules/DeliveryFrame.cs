using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Whether a sentence with a time ahead promises that goods arrive, stand where they are to be used, or are in use by then.</summary>
internal static class DeliveryFrame
{
    /// <summary>Goods arrive, or are ready where they are to be used; papers and people do not count, nor what was delivered long ago.</summary>
    public static bool Holds(PromiseSentence s, ref (int Start, int End, PromiseCue Cue, string Phrase) anchor)
    {
        if (PromiseFrames.Tells(s)) return false;
        foreach (var cue in s.Cues)
        {
            var (start, end) = s.ClauseAt(cue.Start);
            bool Here(PromiseCue wanted) => s.Cues.Exists(other => other.Cue.Any(wanted) && other.Start >= start && other.End <= end);
            var arrives = cue.Cue.Any(PromiseCue.Arrive)
                || cue.Cue.Any(PromiseCue.Site) && s.Any(PromiseCue.Goods) && !s.Cues.Exists(crew => crew.Cue.Any(PromiseCue.Crew) && !crew.Cue.Any(PromiseCue.Goods)) && (s.Any(PromiseCue.Soon) || Future.Any(s.Context.Text.Folded, s.Sentence.Start, s.Sentence.End))
                || cue.Cue.Any(PromiseCue.Ready) && (Here(PromiseCue.Goods) || s.Any(PromiseCue.Own)) && PromiseFrames.HoldsTimeAhead(s, start, end)
                || cue.Cue.Any(PromiseCue.Soon | PromiseCue.Term | PromiseCue.Goods) && InUse(s.Context.Text.Folded.AsSpan(start, end - start))
                || cue.Cue.Any(PromiseCue.Goods) && StandsElsewhere(s.Context.Text, cue.End, end) && PromiseFrames.HoldsTimeAhead(s, start, end);
            // A topic holds on over commas: 样品周四寄出，大约三天到; "the brochure leaves today; it should reach you on Thursday".
            var paper = Here(PromiseCue.Paper) || s.Any(PromiseCue.Paper) && !s.Cues.Exists(goods => goods.Cue.Any(PromiseCue.Goods) && goods.Phrase is not ("it" or "them" or "they" or "both"))
                && (s.Context.Language == Language.Chinese || s.Context.Text.Folded.AsSpan(start, cue.Start - start).TrimStart(",;— ").StartsWith("it ") || s.Context.Text.Folded.AsSpan(start, cue.Start - start).TrimStart(",;— ").StartsWith("they "));
            if (!arrives || paper || IsNoArrival(s, cue, start, end)) continue;
            anchor = cue;
            return true;
        }

        return false;
    }

    private static bool IsNoArrival(PromiseSentence s, (int Start, int End, PromiseCue Cue, string Phrase) cue, int start, int end)
    {
        var text = s.Context.Text;
        var before = text.Folded.AsSpan(start, cue.Start - start).TrimEnd();
        if (PromiseFrames.Request.Any(text.Folded, cue.Cue.Any(PromiseCue.Arrive) ? start : s.Sentence.Start, cue.Start) || Pronouns.Exists(cue.Phrase.Contains) && MeansPaper(text, s.Sentence) || cue.Phrase == "delivery" && (NamesAKind(text.Folded.AsSpan(cue.End)) || Array.Exists(Counters, word => text.Folded.AsSpan(start, cue.Start - start).TrimEnd().EndsWith(word)))) return true;
        if (cue.Phrase is "get to" or "gets to" or "reach" or "reaches" && (cue.End + 1 >= text.Text.Length || !char.IsAsciiLetterUpper(text.Text[cue.End + 1])) || s.All(PromiseCue.Crew | PromiseCue.Trouble)) return true;
        // What the price includes, and shares of past loads, arrive on no day.
        if (Included.Any(text.Folded, start, cue.Start) || cue.Phrase is "arrive" or "arrives" && s.Holds(ClaimKind.Percentage)) return true;
        // Whoever writes goes there in person.
        if (s.Cues.Exists(other => other.Start >= start && other.End <= cue.Start && cue.Start - other.End <= 6 && other.Phrase is "i" or "i'll" or "i'd" or "i'm") || before.EndsWith("我")) return true;
        if (cue.Phrase[0] == '到' && before.TrimStart().StartsWith("我") && !before.TrimStart().StartsWith("我们") && !before.Contains('把')) return true;
        if (Later.Exists(word => text.Text.AsSpan(cue.End).StartsWith(word)) || text.Text.AsSpan(cue.End).StartsWith("了")) return true;
        return s.Cues.Exists(other => other.Cue.Any(PromiseCue.Past) && other.Phrase != "了" && other.Start >= start && other.End <= end);
    }

    private static readonly List<string> Pronouns = [" it ", " them ", "it with"];

    /// <summary>"You'll have it by tomorrow" after talk of a proposal.</summary>
    private static bool MeansPaper(CheckedText text, Sentence sentence)
    {
        var index = text.SentenceIndexAt(sentence.Start);
        var from = text.Sentences[Math.Max(0, index - PaperSentences)].Start;
        return PromiseCues.Find(text.Folded, from, sentence.Start).Exists(cue => cue.Cue.Any(PromiseCue.Paper)) && !PromiseCues.Find(text.Folded, from, sentence.Start).Exists(cue => cue.Cue.Any(PromiseCue.Goods) && cue.Phrase is not ("it" or "them" or "they" or "both"));
    }

    private const int PaperSentences = 4;

    /// <summary>"They're in Freising": a thing, to be, and a place by its name.</summary>
    private static bool StandsElsewhere(CheckedText text, int from, int to)
    {
        var rest = text.Text.AsSpan(from, Math.Max(0, to - from));
        var at = rest.IndexOf(" in ");
        return at is >= 0 and < 16 && at + 4 < rest.Length && char.IsAsciiLetterUpper(rest[at + 4]) && Being.Any(text.Folded, Math.Max(0, from - 8), from + at);
    }

    /// <summary>"You'll be serving from it on Saturday": what they will be doing with the goods.</summary>
    private static bool InUse(ReadOnlySpan<char> clause)
    {
        foreach (var lead in (ReadOnlySpan<string>)["you'll be ", "you will be ", "you could be ", "you'd be ", "you would be ", "you can be "])
        {
            if (clause.IndexOf(lead) is not (>= 0 and var at)) continue;
            var rest = clause[(at + lead.Length)..];
            var end = rest.IndexOf(' ') is >= 0 and var space ? space : rest.Length;
            return rest[..end].EndsWith("ing") && Array.IndexOf(Waiting, rest[..end].ToString()) < 0;
        }

        return clause.Contains("ing ", StringComparison.Ordinal) && Array.Exists(With, clause.ToString().Contains);
    }

    private static readonly string[] With = [" on them", " on it", " from it", " from them", " with them"];
    private static readonly string[] Waiting = ["getting", "hearing", "meeting", "seeing", "talking", "travelling", "traveling", "waiting", "going", "thinking", "asking", "speaking", "receiving", "paying"];

    private static readonly FoldedPhrases Included = new("included, includes, including", "已含, 含, 包含, 包括");
    private static readonly FoldedPhrases Being = new("they're, it's, are, is, be, stand, will be");

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
    // 装好以前: a time clause tells when something else happens.
    private static readonly List<string> Later = ["以前", "之前", "以后", "之后", "后", "前"];
}

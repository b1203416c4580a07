using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>Whose place is spoken of.</summary>
internal static class PlaceOwner
{
    /// <summary>The seller's: a customer's town does not support it.</summary>
    public const string Ours = "ours";
    /// <summary>The customer's or anybody's.</summary>
    public const string Theirs = "theirs";
    /// <summary>No name, only nearness: "just round the corner from you".</summary>
    public const string Near = "near";
}

/// <summary>
/// Reads sites and people that are said to be somewhere: "our Leeds depot", "engineers in Rotterdam", 元朗仓, 在槟城设了装配点. A town in
/// itself is no claim; only that somebody has something there.
/// </summary>
internal static class PlaceReader
{
    private static readonly FrozenSet<string> Sites = Set("office offices branch branches plant plants factory factories warehouse warehouses depot depots hub workshop workshops showroom showrooms lab labs laboratory site sites facility facilities headquarters hq base outlet outlets store stores shop shops centre centres center centers yard works subsidiary location locations campus clinic clinics studio mill foundry garage bar counter kiosk stall farm kitchen press stockroom storeroom stock storage buffer dock quay desk pop-up gallery academy school rep dealer agent distributor");
    private static readonly FrozenSet<string> Staff = Set("driver drivers rep man woman installer installers advisor adviser installers surveyor inspector nurse teacher tutor engineers engineer technicians technician team teams crew crews colleagues colleague staff people fitters fitter consultants consultant mechanics mechanic trainers trainer reps specialists partner partners");
    private static readonly FrozenSet<string> InTeam = Set("service sales support field repair training local demo customer technical installation delivery maintenance");
    private static readonly FrozenSet<string> Before = Set("in at near outside around by of beside on over off");
    private static readonly FrozenSet<string> Ours = Set("our ours my we us we've we're we'll i i've i'm");
    private static readonly FrozenSet<string> Holds = Set("have has had keep keeps run runs own owns opened open operate operates maintain maintains built build got station placed employ employs are");
    private static readonly FrozenSet<string> Theirs = Set("your yours you you've you're their they his her its");
    private static readonly FrozenSet<string> Not = Set("no not never without neither nor don't doesn't haven't hasn't isn't aren't nowhere none");
    private static readonly FoldedPhrases Based = new("based in, based out of, based near, headquartered in, located in, ship from, ships from, shipped from, shipping from, stocked in, stored in, kept in, stock in, held in, opened in, open in, on the ground in, presence in, set up in, set up shop in, operate from, operate out of, work out of, assembled in, manufactured in, printed in, repaired in, serviced in, stationed in, on call in, on standby in, settled in");
    private static readonly FoldedPhrases Near = new("round the corner, around the corner, down the road from you, down the street from you, down the road from your, next door to you, a stone's throw, on your doorstep, in your village, in your part of, in your postcode, in your borough, in your valley, in your building, in your block, in your quarter, across the street from you, across the road from you, a short walk from you, walking distance, a few blocks from you, two streets from you, within an hour of you, an hour from you, in your neighbourhood, in your neighborhood, near you, close to you, near your, close to your, in your street, in your town, in your city, in your area, in your region, not far from you, not far from your, minutes from you, minutes from your, miles from you, miles from your, minutes away from you, minutes away");
    private static readonly FoldedPhrases WeSit = new("we are, we're, we've, we sit, we've been, we have, we've got, we keep, we run, we opened, our, ours, we also have");

    /// <summary>The claims of a text, each judged by nobody yet: key is the place, noun its <see cref="PlaceOwner"/>.</summary>
    public static List<Mention> Read(CheckedText text)
    {
        var found = new List<Mention>();
        var tokens = text.Tokens;
        foreach (var sentence in text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (tokens[i].Kind != TokenKind.Word) continue;
                var word = NameReader.Fold(tokens.Span(i));
                if (Sites.Contains(word) || Staff.Contains(word)) Site(tokens, sentence, i, Sites.Contains(word), found);
            }

        foreach (var (start, end, _) in Based.Find(text.Folded)) Rooted(text, start, end, found);
        foreach (var (start, end, _) in Near.Find(text.Folded)) Nearness(text, start, end, found);
        if (text.Language == Language.Chinese || Languages.HasCjk(text.Text)) ChinesePlaceReader.Read(text, found);
        return found;
    }

    /// <summary>Adds a claim unless one covers it.</summary>
    internal static void Add(List<Mention> into, int start, int end, string key, string owner)
    {
        foreach (var other in into)
            if (start < other.End && other.Start < end) return;
        into.Add(new Mention { Kind = ClaimKind.Place, Start = start, End = end, Key = key, Noun = owner });
    }

    private static void Site(TokenList tokens, Sentence sentence, int site, bool isSite, List<Mention> into)
    {
        var owner = Owner(tokens, sentence, site);
        if (Denied(tokens, sentence, site) || (sentence.IsQuestion && owner != PlaceOwner.Ours)) return;
        var before = site + 1;
        if ((tokens.Is(before, "over") || tokens.Is(before, "up") || tokens.Is(before, "down") || tokens.Is(before, "out")) && tokens[before + 1].Kind == TokenKind.Word) before++;
        if (Before.Contains(NameReader.Fold(tokens.Span(before))) && !tokens.Is(before, "of") && PlaceEnd(tokens, before + 1) is > 0 and var end)
        {
            if (isSite || owner != PlaceOwner.Theirs) Add(into, tokens[site].Start, tokens[end - 1].End, Key(tokens, before + 1, end), owner);
            return;
        }

        var from = site;
        // Our Leeds service team.
        while (from > sentence.FirstToken + 1 && site - from < 2 && InTeam.Contains(NameReader.Fold(tokens.Span(from - 1)))) from--;
        var name = from;
        while (from > sentence.FirstToken && name - from < 3 && tokens[from - 1].Kind == TokenKind.Word && NameReader.Capital(tokens, from - 1) && PlaceEnd(tokens, from - 1) > 0) from--;
        if (from == name || from == sentence.FirstToken) return;
        if (owner != PlaceOwner.Ours || (!tokens.Is(from - 1, "our") && !isSite)) return;
        Add(into, tokens[from].Start, tokens[site].End, Key(tokens, from, name), owner);
    }

    private static void Rooted(CheckedText text, int start, int end, List<Mention> into)
    {
        var sentence = text.SentenceAt(start);
        var at = TokenAt(text.Tokens, sentence, end);
        var site = TokenAt(text.Tokens, sentence, start);
        var owner = Owner(text.Tokens, sentence, site);
        if (PlaceEnd(text.Tokens, at) is not (> 0 and var stop) || Denied(text.Tokens, sentence, site) || (sentence.IsQuestion && owner != PlaceOwner.Ours)) return;
        Add(into, start, text.Tokens[stop - 1].End, Key(text.Tokens, at, stop), owner);
    }

    private static void Nearness(CheckedText text, int start, int end, List<Mention> into)
    {
        var sentence = text.SentenceAt(start);
        if (sentence.IsQuestion || !WeSit.Any(text.Folded, sentence.Start, start)) return;
        var corner = text.Folded.AsSpan(start, end - start) is var words && (words.Contains("corner", StringComparison.Ordinal) || words.Contains("throw", StringComparison.Ordinal) || words.Contains("doorstep", StringComparison.Ordinal) || words.Contains("door to", StringComparison.Ordinal) || words.StartsWith("down the", StringComparison.Ordinal));
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = NameReader.Fold(text.Tokens.Span(i));
            if (!(corner && (word is "we're" or "we" or "us" or "our" or "ours")) && !((Sites.Contains(word) || Staff.Contains(word)) && Owner(text.Tokens, sentence, i) == PlaceOwner.Ours)) continue;
            if (Denied(text.Tokens, sentence, TokenAt(text.Tokens, sentence, start))) return;
            Add(into, start, end, text.Folded[start..end], PlaceOwner.Near);
            return;
        }
    }

    private static int TokenAt(TokenList tokens, Sentence sentence, int position)
    {
        var at = sentence.FirstToken;
        while (at < sentence.EndToken && tokens[at].Start < position) at++;
        return at;
    }

    // Ours by "our" close before it, or by "we have, keep, opened"; else anybody's.
    private static string Owner(TokenList tokens, Sentence sentence, int at)
    {
        var holds = false;
        for (var i = at - 1; i >= sentence.FirstToken; i--)
        {
            var word = NameReader.Fold(tokens.Span(i));
            if (word is "the" or "this" or "that" or "each" && at - i <= 3 && !holds) return PlaceOwner.Theirs;
            if (Theirs.Contains(word)) return PlaceOwner.Theirs;
            if (word is "our" or "my" && at - i <= 6) return PlaceOwner.Ours;
            holds |= Holds.Contains(word);
            if (Ours.Contains(word)) return holds || word is "we've" or "we're" || !Sites.Contains(NameReader.Fold(tokens.Span(at))) && !Staff.Contains(NameReader.Fold(tokens.Span(at))) ? PlaceOwner.Ours : PlaceOwner.Theirs;
        }

        return PlaceOwner.Theirs;
    }

    private static bool Denied(TokenList tokens, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.FirstToken, at - 6); i--)
            if (Not.Contains(NameReader.Fold(tokens.Span(i)))) return true;
        return false;
    }

    // One after a run of capitals that may be a place.
    private static int PlaceEnd(TokenList tokens, int at)
    {
        if (tokens.Is(at, "the") || tokens.Is(at, "central") || tokens.Is(at, "greater") || tokens.Is(at, "downtown")) at++;
        var end = at;
        while (tokens[end].Kind == TokenKind.Word && NameReader.Capital(tokens, end) && Placelike(NameReader.Fold(tokens.Span(end)), tokens[end].End - tokens[end].Start)) end++;
        return end > at ? end : 0;
    }

    private static bool Placelike(string word, int length) => NameWords.Places.Contains(word) || (length > 2 && !NameWords.Common.Contains(word) && !NameWords.Starters.Contains(word));

    private static string Key(TokenList tokens, int from, int to)
    {
        while (from < to - 1 && !NameReader.Capital(tokens, from)) from++;
        return NameReader.Fold(tokens.Text.AsSpan(tokens[from].Start, tokens[to - 1].End - tokens[from].Start));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

using System.Collections.Frozen;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Reading;

/// <summary>
/// Reads what a customer, named or not, is said to have done or gained: "one of our clients cut …", "a bakery in your street …",
/// "several dispatchers told us". What many companies do in general, what a customer might do, and what the reader's own
/// customers do is no story of ours.
/// </summary>
internal static class StoryReader
{
    private static readonly FoldedPhrases Ours = new(
        "of our clients, of our customers, of our users, client of ours, customer of ours, clients of ours, customers of ours, another client, another customer, other clients, other customers, several clients, several customers, many clients, many customers, most clients, most customers, our other customers, our clients, our customers, our users, a client, a customer, one client, one customer, some clients, some customers, existing customers, clients like you, customers like you, companies like yours, a company like yours, a firm like yours, a business like yours, businesses like yours, firms like yours, plants like yours, a plant like yours, teams like yours, a team like yours, shops like yours, a shop like yours, people in your role, others in your, one of your peers, your peers, a peer of yours, someone like you, somebody like you, someone in your, somebody in your, people like you, folks like you, others like you, another buyer, another owner, another manager, another practice, another office, others in your street, someone i work with, somebody i work with, someone we work with, a friend of mine, one of your own, one of the first, the last one we, the last person who, a competitor of yours, one of your competitors, a neighbour of yours, a neighbor of yours, one of your neighbours, one of your neighbors, we work with, we look after, we serve, we supply");
    private static readonly FoldedPhrases Helped = new("we helped, we've helped, we have helped, we worked with, we've worked with, we supported, we equipped, we fitted, we installed, we onboarded, we moved, we took over, we did this for, we did the same for, we did it for, we've done this for, we have done this for, we've done the same for, we just finished, we set this up for, we set it up for, we switched, we saved, we recently, i helped, i did the same for, i set up the same for, we delivered the same");
    private static readonly FoldedPhrases Heard = new("tell us, tell me, told us, told me, says to us, say to me, said to me, said to us, report to us, write to us, keep telling us, keeps telling us, hear this from, hear that from, hear it from, hear the same from, hear from other, hear from many, heard from other, heard from several, heard from many");
    private static readonly FoldedPhrases Hypothetical = new("if, whenever, would, could, might, should, may, imagine, suppose, until, unless, let's say, picture, will, can, want to, how do, for instance a");
    private static readonly FoldedPhrases Whenever = new("when, once, as soon as, every time, before, after");
    private static readonly FrozenSet<string> Quantity = Set("a an one another two three four five six seven some several few many most dozens hundreds both");
    private static readonly FrozenSet<string> Trades = Set(
        "bakery bakeries clinic clinics hospital hospitals factory factories plant plants school schools dealer dealers importer importers exporter exporters wholesaler wholesalers distributor distributors restaurant restaurants café cafés cafe cafes diner deli hotel hotels shop shops firm firms company companies business businesses manufacturer manufacturers carrier carriers haulier hauliers forwarder forwarders fleet fleets pharmacy pharmacies dentist dentists practice practices garage garages workshop chain chains retailer retailers brewery breweries farm farms agency agencies lab labs laboratory laboratories operator operators dispatcher dispatchers manager managers owner owners director directors buyer buyers customer customers client clients user users supplier suppliers mill mills dairy dairies butcher caterer grocer supermarket supermarkets store stores start-up startup builder builders contractor contractors logistics producer producers processor grower growers bank insurer university college kindergarten utility municipality council charity studio gym salon winery bottler packer packers printer publisher plumber electrician accountant accountants consultancy architect competitor competitors peer peers neighbour neighbor foundry shipyard team teams group barrister barristers solicitor solicitors clerk clerks surveyor surveyors paralegal paralegals judge neighbours neighbors pharmacist pharmacists dentist butcher butchers baker bakers brewer brewers grower jewellers caterer publican innkeeper hotelier hoteliers restaurateur importer skipper sailor athlete runner retirees commuter commuters parish-council chambers monastery convent embassy consulate barracks fire-brigade brigade warehouse household family families office offices bookshop bookstore bookstores gallery museum museums theatre cinema church parish choir club clubs association union ministry authority hospice nursery nurseries salon salons spa spas barber barbershop florist florists tailor jeweller optician opticians vet vets surgery surgeries surgeon doctor doctors nurse nurses midwife therapist coach coaches trainer teacher teachers tutor headmaster headteacher parent parents mum mother dad father couple couples lady ladies gentleman man woman men women girl boy kid child student students pupil pupils graduate retiree pensioner widow landlord landlady tenant tenants homeowner homeowners resident residents farmer farmers fisherman shepherd beekeeper winemaker distillery distilleries roaster roasters patisserie pizzeria pub pubs bar bars bistro canteen kitchen chef chefs cook waiter host hostel guesthouse b&b campsite resort airline airport port terminal railway yard shipyard boatyard marina engineer engineers mechanic machinist foreman supervisor planner planners controller accountant bookkeeper lawyer lawyers notary broker brokers agent agents adviser advisor consultant consultants developer developers programmer designer designers photographer filmmaker musician band festival organiser organizer event caterers exhibitor exhibitors stand trader traders seller sellers merchant merchants stockist wholesaler reseller resellers installer installers fitter fitters roofer roofers painter painters carpenter carpenters joiner joinery glazier mason potter pottery weaver weavery mine quarry refinery sawmill steelworks smelter machine-shop toolmaker moulder packhouse bottlers laundry laundries dry-cleaner cleaner cleaners hairdresser hairdressers gym gyms dojo yoga school-board district county town village borough city hall department startups scale-up unicorn platform marketplace webshop e-shop importer's peer friend friends acquaintance colleague");
    private static readonly FrozenSet<string> Deeds = Set(
        "threw sold sent wrote drank ate built paid rang spoke grew knew felt kept held led met sat stood sold spent taught thought understood won wrote chose drove flew forgot froze hid rode rose shook shut slept swept swore wore broke dealt fell fought heard hung laid lent lit meant drew shrank sank beat never cut saved reduced halved doubled tripled switched came went told said saw had hasn't haven't stopped started moved put signed chose picked won gained grew dropped lowered raised improved renewed recouped recovered earned avoided caught found got lost replaced rolled swears swear loves love relies rely trusts ran tried faced struggled wanted thought feared worried did managed sleeps bought ordered installed brought freed shortened slashed trimmed reached achieved measured reports reported asked joined took gave handed called finished kept turned");
    private static readonly FrozenSet<string> Results = Set(
        "dropped sold threw sent wrote drank built paid rang spoke reordered renewed cut cuts save saves saved reduce reduces reduced halved doubled tripled tell tells told say says said report reports reported see sees saw cut love loves swear swears rely relies trust rate praise gain gained average recoup renew stay came switched stopped had hasn't haven't went found got did saves managed avoid avoided caught lost replaced uses hasn't dropped lowered improved chose picked signed moved started put struggled faced wanted bought ordered noticed achieve achieved win won");
    private static readonly FrozenSet<string> Callings = Set("line industry trade role shoes position sector business field job");
    private static readonly FrozenSet<string> Breakers = Set("you i we they who's your");
    private static readonly FrozenSet<string> No = Set("no not never nobody without neither don't doesn't every each your their his her when if whenever");

    /// <summary>The stories of a text, each from where it begins to the end of its sentence.</summary>
    public static List<Mention> Read(CheckedText text)
    {
        var found = new List<Mention>();
        foreach (var (start, end, _) in Ours.Find(text.Folded))
            if (Told(text, start, end)) Add(text, start, found);
        foreach (var (start, end, phrase) in Helped.Find(text.Folded))
            if (Client(text, end, Anybody.Contains(phrase)) || Trades.Contains(Before(text, start))) Add(text, start, found);
        foreach (var (start, end, phrase) in Heard.Find(text.Folded))
            if (Teller(text, start, end, phrase)) Add(text, start, found);
        for (var s = 0; s < text.Sentences.Count; s++) Unnamed(text, text.Sentences[s], found);
        if (Languages.HasCjk(text.Text)) ChineseStoryReader.Read(text, found);
        return found;
    }

    /// <summary>Adds a story unless one stands in that sentence.</summary>
    internal static void Add(CheckedText text, int start, List<Mention> into)
    {
        var sentence = text.SentenceAt(start);
        foreach (var other in into)
            if (other.Start < sentence.End && sentence.Start < other.End) return;
        into.Add(new Mention { Kind = ClaimKind.CustomerStory, Start = start, End = Math.Max(start + 1, sentence.End) });
    }

    // "One of our clients" and, before anybody else is spoken of, what it did or gained.
    private static bool Told(CheckedText text, int start, int end)
    {
        var sentence = text.SentenceAt(start);
        if (sentence.IsQuestion || text.Quoted(start)) return false;
        var tokens = text.Tokens;
        var at = First(text, sentence, end);
        if (at > sentence.FirstToken && No.Contains(NameReader.Fold(tokens.Span(First(text, sentence, start) - 1))) || tokens[at].Start < end || (at < sentence.EndToken && tokens.First(at) is '\'' or '’') || tokens.Text.AsSpan(end).StartsWith("'") || tokens.Text.AsSpan(end).StartsWith("’")) return false;
        for (var i = at; i < Math.Min(sentence.EndToken, at + 14); i++)
        {
            var word = NameReader.Fold(tokens.Span(i));
            if (Results.Contains(word)) return !Hypothetical.Any(text.Folded, sentence.Start, tokens[i].Start) && !Whenever.Any(text.Folded, sentence.Start, start);
            if (Breakers.Contains(word) && i > at + 2) return false;
        }

        return false;
    }

    // After these whoever follows is a customer.
    private static readonly string[] Anybody = ["we helped", "we've helped", "we have helped", "we did the same for", "we did this for", "we did it for", "we've done this for", "we have done this for", "we've done the same for", "i helped", "i did the same for", "we set this up for", "we set it up for"];

    // "We helped" and, within a few words, a client.
    private static bool Client(CheckedText text, int end, bool anybody)
    {
        var sentence = text.SentenceAt(end);
        if (sentence.IsQuestion) return false;
        var at = First(text, sentence, end);
        var indefinite = false;
        for (var i = at; i < Math.Min(sentence.EndToken, at + 10); i++)
        {
            var word = NameReader.Fold(text.Tokens.Span(i));
            if (word is "you" or "your" or "the") return false;
            indefinite |= Quantity.Contains(word) || text.Tokens[i].Kind == TokenKind.Number || word is "hundred" or "other";
            if (indefinite && anybody && text.Tokens[i].Kind == TokenKind.Word && !Quantity.Contains(word) && i > at) return true;
            if (indefinite && Trades.Contains(word) && word is not ("team" or "teams" or "group")) return true;
        }

        return false;
    }

    // "Teams often tell us": people of no name who speak to us, not you, not ours.
    private static bool Teller(CheckedText text, int start, int end, string phrase)
    {
        var sentence = text.SentenceAt(start);
        if (sentence.IsQuestion || text.Quoted(start) || Hypothetical.Any(text.Folded, sentence.Start, start)) return false;
        var tokens = text.Tokens;
        if (phrase.StartsWith("hear", StringComparison.Ordinal)) return !tokens.Is(First(text, sentence, end), "you") && !tokens.Is(First(text, sentence, end), "your");
        var verb = First(text, sentence, start);
        var teller = false;
        for (var i = verb - 1; i >= Math.Max(sentence.FirstToken, verb - 6); i--)
        {
            var word = NameReader.Fold(tokens.Span(i));
            if (word is "your" && Callings.Contains(NameReader.Fold(tokens.Span(i + 1)))) continue;
            if (word is "you" or "your" or "he" or "she" or "they" or "please" or "to" or "who" or "i" or "we" or "our" or "did" or "her" or "his" or "and" || (NameReader.Capital(tokens, i) && i > sentence.FirstToken && !(tokens.Is(i - 1, "in") || tokens.Is(i - 1, "from") || tokens.Is(i - 1, "around")))) return false;
            if (word is "people" or "others" or "someone" or "somebody" || (word.Length > 4 && word[^1] == 's' && word[^2] != 's' && !word.Contains('\'') && (Trades.Contains(word) || Concepts.Of(word) is not null || Quantity.Contains(NameReader.Fold(tokens.Span(i - 1))) || i == sentence.FirstToken))) teller = true;
        }

        return teller;
    }

    // "A bakery in your street cut its waste": a trade of no name, and a deed that is done.
    private static void Unnamed(CheckedText text, Sentence sentence, List<Mention> into)
    {
        if (sentence.IsQuestion) return;
        var tokens = text.Tokens;
        if (Plural(text, sentence)) { Add(text, sentence.Start, into); return; }
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || !Quantity.Contains(tokens.Span(i).ToString()) || text.Quoted(tokens[i].Start) || !Subject(tokens, sentence, i)) continue;
            var trade = i + 1;
            while (trade < Math.Min(sentence.EndToken, i + 6) && !Trades.Contains(NameReader.Fold(tokens.Span(trade))) && tokens.First(trade) is not (',' or ';' or ':')) trade++;
            if (Elsewhere(tokens, sentence, i) is > 0 and var agent) trade = agent;
            else if (trade >= sentence.EndToken || !Trades.Contains(NameReader.Fold(tokens.Span(trade)))) continue;
            for (var k = trade + 1; k < Math.Min(sentence.EndToken, trade + 18); k++)
            {
                var word = NameReader.Fold(tokens.Span(k));
                // "A bakery two streets from you", "a firm like you": where or what it is.
                if (word is "you" && NameReader.Fold(tokens.Span(k - 1)) is "from" or "to" or "near" or "like" or "as" or "by" or "beside" or "behind") continue;
                if (word is "you" || (word is "you'd" or "to" && k == trade + 1)) break;
                var now = (word is "was" or "were" && NameReader.Fold(tokens.Span(k + 1)) is "just" or "equally" or "also" or "as" or "sceptical" or "skeptical" or "nervous" or "worried" or "delighted" or "thrilled" or "amazed" or "surprised" or "relieved" or "stuck" or "able") || word is "says" or "tells" or "swears" or "loves" or "raves" or "reports" || word is "now" && tokens.Span(k + 1).EndsWith("s") && !tokens.Is(k + 1, "is") && !tokens.Is(k + 1, "has") && !tokens.Is(k + 1, "needs");
                if ((!now && !Deeds.Contains(word) && !Past(tokens, k, trade)) || Supposes(text, sentence.Start, tokens[k].Start)) continue;
                Add(text, tokens[i].Start, into);
                return;
            }
        }
    }

    // "Buyers in Guangdong gave up tiles with our cork": many of a trade, a deed, and us.
    private static bool Plural(CheckedText text, Sentence sentence)
    {
        var tokens = text.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = NameReader.Fold(tokens.Span(i));
            if (word.Length < 5 || word[^1] != 's' || !Trades.Contains(word) || !(i == sentence.FirstToken || tokens[i - 1].Kind != TokenKind.Word) || text.Quoted(tokens[i].Start)) continue;
            var (deed, us) = (false, false);
            for (var k = i + 1; k < Math.Min(sentence.EndToken, i + 20); k++)
            {
                var next = NameReader.Fold(tokens.Span(k));
                if (next is "you" or "your" or "who" or "can" or "could" or "may" or "if") break;
                deed |= Deeds.Contains(next) && next is not ("put" or "tell" or "said" or "had") || Past(tokens, k, i);
                us |= next is "our" or "us" or "ours";
            }

            if (deed && us) return true;
        }

        return false;
    }

    // "A toymaker in Vermont": somebody by trade, and a place.
    private static int Elsewhere(TokenList tokens, Sentence sentence, int quantity)
    {
        for (var i = quantity + 2; i < Math.Min(sentence.EndToken - 1, quantity + 5); i++)
        {
            if (!(tokens.Is(i, "in") || tokens.Is(i, "from") || tokens.Is(i, "near") || tokens.Is(i, "outside")) || !NameReader.Capital(tokens, i + 1) || NameWords.Common.Contains(NameReader.Fold(tokens.Span(i + 1)))) continue;
            var noun = NameReader.Fold(tokens.Span(i - 1));
            if (Array.Exists(Agents, ending => noun.Length > ending.Length + 2 && noun.EndsWith(ending, StringComparison.Ordinal)) && !NoAgents.Contains(noun)) return i - 1;
        }

        return 0;
    }

    private static readonly string[] Agents = ["er", "ers", "or", "ors", "ist", "ists", "man", "men", "woman", "women", "ian", "ians", "smith", "smiths", "ery", "eries", "house", "houses", "shop", "shops", "works", "wright"];
    private static readonly FrozenSet<string> NoAgents = Set("order orders offer offers letter letters matter number numbers dinner paper papers container containers summer winter quarter corner floor door delivery machinery battery factor error colour color filter filters river answer answers tower water weather order customer warehouse trailer trailers truck meter meters sensor sensors motor motors computer computers server servers");

    // "I can't name" supposes nothing.
    private static bool Supposes(CheckedText text, int from, int to)
    {
        foreach (var (_, end, _) in Hypothetical.Find(text.Folded, from, to))
            if (end >= text.Folded.Length || text.Folded[end] != '\'') return true;
        return false;
    }

    // "Reordered": done, unless it says what the trade is: "a firm based in …".
    private static bool Past(TokenList tokens, int at, int trade)
    {
        var word = tokens.Span(at);
        if (word.Length < 5 || !word.EndsWith("ed") || word.EndsWith("eed") || tokens[at].Kind != TokenKind.Word) return false;
        return at > trade + 1 || !(NameReader.Fold(tokens.Span(at + 1)) is "in" or "by" or "with" or "on" or "for" or "to" or "at" or "as" or "under" or "near" or "from" or "like");
    }

    // The quantity opens its clause: it is the one who acts.
    private static bool Subject(TokenList tokens, Sentence sentence, int i)
    {
        if (i == sentence.FirstToken || tokens[i - 1].Kind is TokenKind.Mark or TokenKind.Break) return true;
        var before = NameReader.Fold(tokens.Span(i - 1));
        return before is "one" or "and" or "but" or "as" or "so" or "month" or "year" or "week" or "spring" or "summer" or "autumn" or "winter" or "recently" or "how" or "that" or "when" or "because" or "where" or "knew" or "yesterday" or "today" or "ago" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "since" or "only" or "even" or "while" or "after" or "although" or "though" or "once"
            || (before is "of" or "at" or "from" && i - 2 >= sentence.FirstToken && People.Contains(NameReader.Fold(tokens.Span(i - 2))));
    }

    // Whoever speaks for a trade: "the office manager of a bank".
    private static readonly FrozenSet<string> People = Set("manager owner director buyer head chef founder boss operator dispatcher partner principal landlord captain foreman supervisor engineer planner nurse doctor teacher friend colleague contact neighbour neighbor");

    private static string Before(CheckedText text, int position)
    {
        var sentence = text.SentenceAt(position);
        var at = First(text, sentence, position);
        return at > sentence.FirstToken && !sentence.IsQuestion ? NameReader.Fold(text.Tokens.Span(at - 1)) : "";
    }

    private static int First(CheckedText text, Sentence sentence, int position)
    {
        var at = sentence.FirstToken;
        while (at < sentence.EndToken && text.Tokens[at].Start < position) at++;
        return at;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

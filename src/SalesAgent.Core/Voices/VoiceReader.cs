using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Voices;

/// <summary>
/// Proposes a voice from mails that a person sent (DESIGN §5): how they greet and close, address the reader, contract, how long they
/// write, which phrases come back. A habit is proposed when more than half of the mails of its language show it; what is unclear is
/// left out and named. The mails are untrusted: instructions in them change nothing, and no fact, name, figure or link is taken over.
/// </summary>
public static class VoiceReader
{
    /// <summary>The proposal. Several texts are a mail each; one text may hold several mails, parted by lines of dashes or by headers. Reasons are in <paramref name="language"/>.</summary>
    public static VoiceProposal Read(IReadOnlyList<string> texts, Language language)
    {
        var (parts, others) = MailStack.Of(texts);
        var mails = parts.Select(OwnMail.Read).OfType<OwnMail>().ToList();
        var tally = new VoiceTally(language);
        var voice = new Voice();
        foreach (var spoken in new[] { Language.English, Language.Chinese })
        {
            var same = mails.Where(mail => mail.Language == spoken).ToList();
            if (same.Count > 0) voice = OfLanguage(voice, same, spoken, tally);
        }

        if (mails.Count > 0) voice = OfBoth(voice, mails, tally);
        var (passed, refused) = VoiceGate.Pass(voice, language);
        tally.Forget(refused);
        return new VoiceProposal
        {
            Voice = passed,
            Habits = [.. tally.Habits.OrderBy(habit => habit.Language is null).ThenBy(habit => habit.Language).ThenBy(habit => habit.Part)],
            Unclear = tally.Unclear,
            Refused = [.. tally.Refused, .. refused],
            Mails = mails.Count,
            SetAside = new SetAside(mails.Sum(m => m.SetAside.Headers), others + mails.Sum(m => m.SetAside.Quoted), mails.Sum(m => m.SetAside.Frames), mails.Sum(m => m.SetAside.Instructions)),
        };
    }

    private static Voice OfLanguage(Voice voice, List<OwnMail> mails, Language spoken, VoiceTally tally)
    {
        var greeting = tally.Most(VoicePart.Greeting, spoken, [.. mails.Select(mail => mail.Greeting is { } line ? new Sighting(GreetingReader.Pattern(line, spoken), line) : null)]);
        var closing = tally.Most(VoicePart.SignOff, spoken, [.. mails.Select(mail => mail.Closing is { } words ? new Sighting(words, words) : null)]);
        var counts = mails.Select(mail => (Mail: mail, Count: TextLength.Count(mail.Body, spoken))).OrderBy(m => m.Count).ToList();
        var (typical, length) = counts[(counts.Count - 1) / 2];
        tally.Saw(VoicePart.Length, spoken, length, TextStretch.Start(typical.Body), mails.Count);
        var sentences = mails.SelectMany(mail => TextStretch.Sentences(mail.Body)).Select(text => (Text: text, Count: TextLength.Count(text, spoken))).Where(s => s.Count > 0).OrderBy(s => s.Count).ToList();
        var sentence = sentences[(sentences.Count - 1) / 2];
        tally.Saw(VoicePart.SentenceLength, spoken, sentence.Count, sentence.Text, mails.Count);
        voice = voice with
        {
            Greeting = With(voice.Greeting, spoken, greeting),
            SignOff = With(voice.SignOff, spoken, closing),
            Length = LanguageCounts.With(voice.Length, spoken, length),
            SentenceLength = LanguageCounts.With(voice.SentenceLength, spoken, sentence.Count),
            Favourites = [.. voice.Favourites, .. Favourites(mails, spoken, tally)],
        };
        if (spoken == Language.Chinese) return voice with { You = tally.Most(VoicePart.Address, spoken, [.. mails.Select(FormOfAddress)]) };
        if (greeting is not null && GreetingReader.Address(greeting, tally.Language) is { } address) tally.Echo(VoicePart.Address, spoken, address, VoicePart.Greeting);
        return voice with { Contractions = tally.YesNo(VoicePart.Contractions, spoken, [.. mails.Select(ContractionCount.Of)]) };
    }

    private static Voice OfBoth(Voice voice, List<OwnMail> mails, VoiceTally tally) => voice with
    {
        Exclamations = tally.YesNo(VoicePart.Exclamations, null, [.. mails.Select(mail => Marked(mail.Body, TextStretch.Exclaimed))]),
        Emoji = tally.YesNo(VoicePart.Emoji, null, [.. mails.Select(mail => Marked($"{mail.Body}\n{mail.Closing}", TextStretch.Smile))]),
        Lists = tally.YesNo(VoicePart.Lists, null, [.. mails.Select(mail => Marked(mail.Body, TextStretch.ListLine))]),
    };

    private static YesNoSighting Marked(string text, Func<string, string?> find) => find(text) is { } quote ? new YesNoSighting(true, quote) : new YesNoSighting(false, TextStretch.Start(text));

    // Who writes both 您 and 你 in one mail has no clear form.
    private static Sighting? FormOfAddress(OwnMail mail)
    {
        var whole = $"{mail.Greeting}\n{mail.Body}\n{mail.Closing}";
        var (formal, familiar) = (whole.Contains('您'), whole.Contains('你'));
        return formal == familiar ? formal ? new Sighting("您/你", TextStretch.Around(whole, '你')) : null : new Sighting(formal ? "您" : "你", TextStretch.Around(whole, formal ? '您' : '你'));
    }

    private static List<string> Favourites(List<OwnMail> mails, Language spoken, VoiceTally tally)
    {
        var (talk, business) = FavouritePhrases.Find(mails, spoken);
        var kept = new List<string>();
        foreach (var (phrase, quote, seen) in talk)
        {
            if (VoiceGate.Favourite(phrase, tally.Language) is { } why)
            {
                tally.Refused.Add(new RefusedWords(quote, why));
                continue;
            }

            kept.Add(phrase);
            tally.Saw(VoicePart.Favourite, spoken, phrase, quote, seen, mails.Count);
        }

        foreach (var phrase in business)
            tally.Refused.Add(new RefusedWords(phrase, tally.Language.Pick("it comes back, but may state a fact; facts come from the profile", "多次出现，但可能是事实陈述，事实只取自资料")));
        return kept;
    }

    private static LocalizedText? With(LocalizedText? text, Language language, string? words) =>
        words is null ? text : language.Pick(new LocalizedText(words, text?.Chinese), new LocalizedText(text?.English, words));
}

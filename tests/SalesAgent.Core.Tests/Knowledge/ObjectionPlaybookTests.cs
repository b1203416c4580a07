using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Knowledge;

public class ObjectionPlaybookTests
{
    private static IEnumerable<ObjectionPlay> Plays => Enum.GetValues<ObjectionKind>().Where(kind => kind is not (ObjectionKind.Question or ObjectionKind.OptOut)).Select(ObjectionPlaybook.Of);

    [Fact]
    public void Of_EveryKind_IsItsOwnPlay() => Plays.Select(play => play.Kind).ShouldBeUnique();

    // D.4: a paraphrase has at most 20 words or 40 characters and asks nothing; D.6 T-03: no "but" follows.
    [Fact]
    public void Listen_EveryWording_IsShortAndAsksNothing()
    {
        foreach (var text in Plays.SelectMany(play => play.Listen.Concat(play.Shades.Select(shade => shade.Listen))))
        {
            TextLength.Count(text.English!, Language.English).ShouldBeLessThanOrEqualTo(20, text.English);
            TextLength.Count(text.Chinese!, Language.Chinese).ShouldBeLessThanOrEqualTo(40, text.Chinese);
            text.All().ShouldAllBe(words => !words.Contains('?') && !words.Contains('？'));
        }
    }

    // T-09 and T-10 for first replies: nothing offers a lower price, nobody is asked "why".
    [Fact]
    public void SpokenSentences_HoldNoOfferAndNoAccusation()
    {
        string[] never = ["why", "discount", "% off", "lower price", " but ", "you're wrong", "便宜", "优惠", "打折", "降价", "但是", "为什么", "您错", "绝对", "最好的"];
        foreach (var sentence in Plays.SelectMany(play => play.Acknowledge.Concat(play.Explore).Concat(play.Listen).Concat(play.Shades.SelectMany(shade => new[] { shade.Listen, shade.Acknowledge, shade.Explore }.OfType<LocalizedText>()))).SelectMany(text => text.All()))
            never.ShouldAllBe(word => !sentence.Contains(word, StringComparison.OrdinalIgnoreCase), sentence);
    }

    [Fact]
    public void Explore_EveryWording_AsksOnceOrTwice()
    {
        foreach (var sentence in Plays.SelectMany(play => play.Explore.Concat(play.Shades.Select(shade => shade.Explore).OfType<LocalizedText>())).SelectMany(text => text.All()))
            sentence.Count(c => c is '?' or '？').ShouldBeInRange(1, 2, sentence);
    }

    [Fact]
    public void EveryText_IsThereInBothLanguages()
    {
        var texts = Plays.SelectMany(play => play.Acknowledge.Concat(play.Explore).Concat(play.Listen).Append(play.Label)
            .Concat(play.Fits.SelectMany(fit => new[] { fit.Name, fit.How })).Concat(play.Avoid.SelectMany(caution => new[] { caution.What, caution.Why })));
        foreach (var text in texts)
        {
            Languages.HasCjk(text.English).ShouldBeFalse(text.English);
            Languages.Of(text.Chinese).ShouldBe(Language.Chinese, text.Chinese);
        }
    }

    // A stem that is in no cue of its kind, in either language, would never fire.
    [Fact]
    public void Shades_EveryStem_IsInACueOfItsKind()
    {
        foreach (var play in Plays.Where(play => play.Kind != ObjectionKind.Unknown))
        {
            var cues = ObjectionCues.English[play.Kind].Concat(ObjectionCues.Chinese[play.Kind]).ToList();
            foreach (var stem in play.Shades.SelectMany(shade => shade.Stems))
                cues.ShouldContain(cue => cue.Contains(stem, StringComparison.Ordinal), $"{play.Kind}: {stem}");
        }
    }

    // The stock sentences of D.7, one of each language, word for word.
    [Theory]
    [InlineData(ObjectionKind.Price, "It is sensible to check that the price is worth it.", "买之前看值不值，很正常。")]
    [InlineData(ObjectionKind.Authority, "Of course, a decision like this involves more people.", "这样的事一起决定是对的。")]
    [InlineData(ObjectionKind.Stall, "Take the time you need.", "您可以慢慢考虑。")]
    public void Acknowledge_First_IsTheStockSentence(ObjectionKind kind, string english, string chinese) =>
        ObjectionPlaybook.Of(kind).Acknowledge[0].ShouldBe(new LocalizedText(english, chinese));
}

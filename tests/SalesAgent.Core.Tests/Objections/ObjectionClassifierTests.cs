using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Objections;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Objections;

public class ObjectionClassifierTests
{
    /// <summary>A regression test over the lines the cues were written for; it says nothing about accuracy on other lines (D.2).</summary>
    [Theory]
    [MemberData(nameof(LabelledObjections.English), MemberType = typeof(LabelledObjections))]
    [MemberData(nameof(LabelledObjections.Chinese), MemberType = typeof(LabelledObjections))]
    public void Classify_LabelledExample_GivesItsLabel(string text, ObjectionKind label) =>
        ObjectionClassifier.Classify(text).Kind.ShouldBe(label);

    /// <summary>The secondary kinds that D.8 lists, none of the others having any.</summary>
    [Fact]
    public void Classify_LabelledExamples_GiveTheSecondaryKindsOfTheTable()
    {
        var found = Data(LabelledObjections.English).Concat(Data(LabelledObjections.Chinese))
            .Select(text => (text, ObjectionClassifier.Classify(text).Secondary))
            .Where(line => line.Secondary.Count > 0)
            .ToDictionary(line => line.text, line => line.Secondary.ShouldHaveSingleItem());
        found.ShouldBe(new Dictionary<string, ObjectionKind>
        {
            ["Is that your best price? Another vendor gave us a 20% discount."] = ObjectionKind.Competition,
            ["能不能再便宜点？人家给我打八折。"] = ObjectionKind.Competition,
            ["跟隔壁那家比，你们贵了三千块，有点贵。"] = ObjectionKind.Competition,
            ["过了年再说吧，现在正是旺季太忙。"] = ObjectionKind.Stall,
        }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("Please stop contacting me, it is too expensive")]
    [InlineData("UNSUBSCRIBE")]
    [InlineData("Don’t call me again.")]
    [InlineData("别再打电话了")]
    [InlineData("请勿 打扰")]
    [InlineData("退订")]
    public void Classify_AskedToStop_IsOptOutWhateverElseIsSaid(string text) =>
        ObjectionClassifier.Classify(text).Kind.ShouldBe(ObjectionKind.OptOut);

    // The pattern of D.2 is too wide for these; the list is shared with the reading of lead cards.
    [Theory]
    [InlineData("别再打折了，质量要紧")]
    [InlineData("不要再发货了，先把问题解决")]
    [InlineData("Can we take me offline for a minute?")]
    public void Classify_LooksLikeAnOptOut_IsNone(string text) => ObjectionClassifier.Classify(text).Kind.ShouldNotBe(ObjectionKind.OptOut);

    [Fact]
    public void Over_SameWordsRecordedWithAKind_TheRecordDecides()
    {
        const string words = "比我们现在用的贵了一倍，21 万太高了";
        var lead = new LeadCard { Objections = [new LoggedObjection { Kind = ObjectionKind.Price, Text = words }] };
        var reading = RecordedObjection.Over(ObjectionClassifier.Classify(words + "。"), words + "。", lead);
        reading.Kind.ShouldBe(ObjectionKind.Price);
        reading.Secondary.ShouldContain(ObjectionKind.Competition);
        RecordedObjection.Over(ObjectionClassifier.Classify("我们跟老供应商合作很多年了。"), "我们跟老供应商合作很多年了。", lead).Kind.ShouldBe(ObjectionKind.Competition);
        // A recorded kind never undoes a refusal of contact.
        RecordedObjection.Over(ObjectionClassifier.Classify("退订"), "退订", new LeadCard { Objections = [new LoggedObjection { Kind = ObjectionKind.Price, Text = "退订" }] }).Kind.ShouldBe(ObjectionKind.OptOut);
    }

    // Masks: the denied kind must not be found, and what is left decides.
    [Theory]
    [InlineData("Price is not the problem, we have no budget.", ObjectionKind.Budget)]
    [InlineData("It’s not about the price, we're too busy.", ObjectionKind.Timing)]
    [InlineData("不是价格的问题，是没人手。", ObjectionKind.Resources)]
    [InlineData("预算没问题，就是老板决定。", ObjectionKind.Authority)]
    public void Classify_DeniedKind_IsMasked(string text, ObjectionKind expected)
    {
        var reading = ObjectionClassifier.Classify(text);
        reading.Kind.ShouldBe(expected);
        reading.Scores.Keys.ShouldNotContain(text.Contains("预算", StringComparison.Ordinal) ? ObjectionKind.Budget : ObjectionKind.Price);
    }

    // "expensive" 1, "not now" 2; after "but" the second counts 2 × 2 = 4.
    [Fact]
    public void Classify_AfterTheLastContrast_CountsDouble()
    {
        var scores = ObjectionClassifier.Classify("It is expensive, but mostly not now.").Scores;
        scores[ObjectionKind.Price].ShouldBe(1);
        scores[ObjectionKind.Timing].ShouldBe(4);
    }

    // Only the last marker turns: what stands between the two "but" is not doubled.
    [Fact]
    public void Classify_TwoContrasts_OnlyTheLastDoubles()
    {
        var scores = ObjectionClassifier.Classify("Nice, but too expensive, but not now.").Scores;
        scores[ObjectionKind.Price].ShouldBe(2);
        scores[ObjectionKind.Timing].ShouldBe(4);
    }

    // 太贵 (2 characters) weighs 1; 没人手 (3 characters) weighs 2, doubled after 但是 4.
    [Fact]
    public void Classify_ChineseContrast_CountsDouble()
    {
        var scores = ObjectionClassifier.Classify("太贵，但是我们没人手").Scores;
        scores[ObjectionKind.Price].ShouldBe(1);
        scores[ObjectionKind.Resources].ShouldBe(4);
    }

    // "contract" lies inside "three-year contract" and must not count again.
    [Fact]
    public void Classify_CueInsideLongerCue_IsDropped() =>
        ObjectionClassifier.Classify("A three-year contract?").Cues.ShouldHaveSingleItem().Phrase.ShouldBe("three-year contract");

    // "already have a vendor" (competition) covers "already have a"; both are competition, so only the longer one weighs: min(4, 4).
    [Fact]
    public void Classify_LongestMatchAcrossKinds_Wins()
    {
        ObjectionClassifier.Classify("we already have a vendor").Scores[ObjectionKind.Competition].ShouldBe(4);
        // 售后服务 covers 售后; 不在意 the shorter one.
        ObjectionClassifier.Classify("售后服务").Cues.ShouldHaveSingleItem().Phrase.ShouldBe("售后服务");
    }

    [Fact]
    public void Classify_CueRepeated_CountsOnce() =>
        ObjectionClassifier.Classify("expensive, expensive, expensive").Scores[ObjectionKind.Price].ShouldBe(1);

    [Theory]
    [InlineData("It was discounted heavily")]
    [InlineData("we are asteeplechase club")]
    public void Classify_CueInsideAWord_DoesNotCount(string text) =>
        ObjectionClassifier.Classify(text).Kind.ShouldBe(ObjectionKind.Unknown);

    [Fact]
    public void Classify_StallWithAnythingElse_IsNeverPrimary()
    {
        var reading = ObjectionClassifier.Classify("Let me think it over and talk later, send me an email; it is steep.");
        reading.Kind.ShouldBe(ObjectionKind.Price);
        reading.Secondary.ShouldBe([ObjectionKind.Stall]);
    }

    // Equal sums: 1 for "startup" (trust) and 1 for "pricey" (price); trust stands before price in the order of ties.
    [Fact]
    public void Classify_EqualSums_FollowTheTieOrder() =>
        ObjectionClassifier.Classify("pricey startup").Kind.ShouldBe(ObjectionKind.Trust);

    [Theory]
    [InlineData("How long does a tour take?", ObjectionKind.Question)]
    [InlineData("周末也能用吗", ObjectionKind.Question)]
    [InlineData("周末也能用？", ObjectionKind.Question)]
    [InlineData("多少钱", ObjectionKind.Question)]
    [InlineData("Hmm, the colours are a bit sad.", ObjectionKind.Unknown)]
    [InlineData("颜色有点暗。", ObjectionKind.Unknown)]
    [InlineData("", ObjectionKind.Unknown)]
    public void Classify_NoCue_IsQuestionOrUnknown(string text, ObjectionKind expected)
    {
        var reading = ObjectionClassifier.Classify(text);
        reading.Kind.ShouldBe(expected);
        reading.Confidence.ShouldBe(Confidence.Low);
        reading.Cues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("steep", Confidence.Low)]
    [InlineData("not right now", Confidence.Medium)]
    [InlineData("price is too high", Confidence.High)]
    [InlineData("steep and pricey", Confidence.High)]
    public void Classify_Confidence_FollowsSumAndDistinctCues(string text, Confidence expected) =>
        ObjectionClassifier.Classify(text).Confidence.ShouldBe(expected);

    [Theory]
    [InlineData("ＴＯＯ　ＥＸＰＥＮＳＩＶＥ", ObjectionKind.Price)]
    [InlineData("𝐭𝐨𝐨 𝐞𝐱𝐩𝐞𝐧𝐬𝐢𝐯𝐞", ObjectionKind.Price)]
    [InlineData("it doesn’t integrate", ObjectionKind.Function)]
    [InlineData("不靠谱", ObjectionKind.Trust)]
    [InlineData("没\u2F08手", ObjectionKind.Resources)]
    public void Classify_CompatibilityCharacters_ReadAsPlain(string text, ObjectionKind expected) =>
        ObjectionClassifier.Classify(text).Kind.ShouldBe(expected);

    [Fact]
    public void Classify_CaseAndSpaces_DoNotMatter() =>
        Prop.ForAll(Gen.Elements(Data(LabelledObjections.English).Concat(Data(LabelledObjections.Chinese)).ToArray()).ToArbitrary(), Gen.Choose(0, 99).ToArbitrary(), (text, at) =>
        {
            // A Chinese text may be spaced anywhere; an English one where it has spaces.
            var spaced = Languages.HasCjk(text) ? text.Insert(at % text.Length, " \t") : text.Replace(" ", " \n ", StringComparison.Ordinal);
            var plain = ObjectionClassifier.Classify(text);
            var other = ObjectionClassifier.Classify("  " + spaced.ToUpperInvariant() + " ");
            return plain.Kind == other.Kind && plain.Scores.SequenceEqual(other.Scores);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Classify_AnyUtf16_NeverThrowsAndAddsUp() =>
        Prop.ForAll(Gen.Choose(0, 0xffff).Select(code => (char)code).ArrayOf().ToArbitrary(), Gen.Elements("太贵", "too expensive", "但是", "but", "\ud800", "不是钱的问题", "?").ArrayOf().ToArbitrary(), (characters, words) =>
        {
            var reading = ObjectionClassifier.Classify(new string(characters) + string.Concat(words));
            return reading.Scores.Values.Sum() == reading.Cues.Sum(cue => cue.Weight)
                && reading.Secondary.All(kind => reading.Scores[kind] * 2 >= reading.Scores[reading.Kind]);
        }).QuickCheckThrowOnFailure();

    // Every cue alone gives its own kind: a cue that another cue swallows, or that a mask eats, would be dead weight.
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Classify_EachCueAlone_GivesItsKind(Language language)
    {
        foreach (var (kind, cues) in ObjectionCues.In(language))
        {
            // 7x24 holds no Chinese character, so the text around it must.
            foreach (var cue in cues) ObjectionClassifier.Classify(language.Pick("", "嗯，") + cue).Kind.ShouldBe(kind, cue);
        }
    }

    [Theory]
    [InlineData("老板嫌贵。", ObjectionKind.Price)]
    [InlineData("再降降吧。", ObjectionKind.Price)]
    [InlineData("能不能再便宜？", ObjectionKind.Price)]
    [InlineData("我得和老板商量。", ObjectionKind.Authority)]
    [InlineData("我跟老板商量一下。", ObjectionKind.Authority)]
    [InlineData("我回去问问老板。", ObjectionKind.Authority)]
    [InlineData("It is too dear for us.", ObjectionKind.Price)]
    [InlineData("Frankly over-priced.", ObjectionKind.Price)]
    [InlineData("Let us haggle a little.", ObjectionKind.Price)]
    public void Classify_CueAddedAfterTrials_GivesItsKind(string text, ObjectionKind kind) => ObjectionClassifier.Classify(text).Kind.ShouldBe(kind);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Cues_AddedAfterTrials_AreNotInTheTable(Language language) =>
        ObjectionCues.In(language).Values.SelectMany(cues => cues).ShouldBeUnique();

    // 43 + 39 + … as counted in D.3.
    [Fact]
    public void Cues_CountsAreThoseOfTheTable()
    {
        int[] english = [39, 37, 39, 37, 44, 35, 39, 43, 37, 40, 36, 42, 38];
        int[] chinese = [43, 39, 42, 41, 38, 37, 39, 39, 37, 38, 37, 37, 37];
        ObjectionCues.English.Values.Select(cues => cues.Count).ShouldBe(english);
        ObjectionCues.Chinese.Values.Select(cues => cues.Count).ShouldBe(chinese);
        ObjectionCues.English.Values.SelectMany(cues => cues).ShouldBeUnique();
        ObjectionCues.Chinese.Values.SelectMany(cues => cues).ShouldBeUnique();
    }

    /// <summary>The automaton against the obvious search, on texts that overlap a lot.</summary>
    [Fact]
    public void PhraseAutomaton_FindsWhatPlainSearchFinds()
    {
        string[] phrases = ["a", "ab", "bab", "bc", "bca", "c", "caa"];
        var automaton = new PhraseAutomaton(phrases);
        Prop.ForAll(Gen.Elements('a', 'b', 'c').ArrayOf().ToArbitrary(), letters =>
        {
            var text = new string(letters);
            var expected = phrases.SelectMany((phrase, i) => Regex.Matches(text, $"(?={phrase})").Select(m => (i, m.Index, m.Index + phrase.Length))).Order();
            return automaton.Find(text).Select(m => (m.Phrase, m.Start, m.End)).Order().SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Data(TheoryData<string, ObjectionKind> data) => data.Select(row => row.Data.Item1);
}

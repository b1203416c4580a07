using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesAgent.Core.Pitch;
using SalesAgent.Core.Shared;
using static SalesAgent.Core.Tests.Pitch.PitchSamples;

namespace SalesAgent.Core.Tests.Pitch;

public class PitchRulesTests
{
    [Theory]
    [InlineData("Operations Director", RoleLens.Operations)]
    [InlineData("CFO", RoleLens.Finance)]
    [InlineData("Head of IT", RoleLens.Technology)]
    [InlineData("Managing Director", RoleLens.Owner)]
    [InlineData("Purchasing Manager", RoleLens.Purchasing)]
    [InlineData("Logistics Assistant", RoleLens.User)]
    [InlineData("物流总监", RoleLens.Operations)]
    [InlineData("财务总监", RoleLens.Finance)]
    [InlineData("总经理", RoleLens.Owner)]
    [InlineData("采购经理", RoleLens.Purchasing)]
    [InlineData("Poet", null)]
    public void Lens_Role_IsFound(string role, RoleLens? lens) => RoleLenses.Of(new LeadCard { Contact = new Contact { Name = "X", Role = role } }).ShouldBe(lens);

    [Fact]
    public void Lens_Consumer_WinsOverTheJobTitle() =>
        RoleLenses.Of(new LeadCard { Segment = Segment.B2C, Contact = new Contact { Name = "X", Role = "CFO" } }).ShouldBe(RoleLens.Consumer);

    [Fact]
    public void Proof_LinkedToThePitchedFeature_BeatsIndustryAndNewness()
    {
        var other = QuietCase with { Id = "other", Date = new LocalDate(2026, 11, 1) };
        var source = Source(Lead, Seller with { Proof = [other, QuietCase] });
        ProofChoice.Best(source, FeatureRanking.Of(source, PitchPain.Of(source)), PitchForm.Tailored)!.Id.ShouldBe("quiet-case");
    }

    [Fact]
    public void Proof_NotApproved_IsNeverChosen()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<bool>(), ArbMap.Default.ArbFor<bool>(), (permission, sourced) =>
        {
            var source = Source(Lead, Seller with { Proof = [QuietCase with { Permission = permission, Source = sourced ? "letter" : " " }] });
            var chosen = ProofChoice.Best(source, FeatureRanking.Of(source, PitchPain.Of(source)), PitchForm.Tailored);
            return chosen is not null == (permission && sourced);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("the only pump that sleeps", "test report", 10, true)]
    [InlineData("the only pump that sleeps", null, 10, false)]
    [InlineData("the only pump that sleeps", "test report", 181, false)]
    [InlineData("it replans and not only at night", null, 400, true)]
    [InlineData("number one in hotels", null, 1, false)]
    public void UniqueClaim_Only_NeedsEvidenceNotOlderThan180Days(string words, string? evidence, int age, bool said)
    {
        var product = Seller.Products[0] with { Usp = new UniquePoint { Text = LocalizedText.Of(words), Evidence = evidence, Date = Today.PlusDays(-age) } };
        var source = Source(Lead, Seller with { Products = [product], Territory = ["DE"] });
        (UniqueClaim.Sayable(source) is not null).ShouldBe(said);
    }

    [Fact]
    public void UniqueClaim_Only_NeedsEveryListedRivalChecked()
    {
        var product = Seller.Products[0] with { Usp = new UniquePoint { Text = LocalizedText.Of("the only quiet pump"), Evidence = "report", Date = Today } };
        var checkedRival = new Competitor { Name = "A", Facts = [new CompetitorFact { Text = LocalizedText.Of("its manual lists no quiet drive"), Source = "manual", Date = Today }] };
        UniqueClaim.Sayable(Source(Lead, Seller with { Products = [product], Territory = ["DE"], Competitors = [checkedRival] })).ShouldNotBeNull();
        UniqueClaim.Sayable(Source(Lead, Seller with { Products = [product], Territory = ["DE"], Competitors = [checkedRival, new Competitor { Name = "B" }] })).ShouldBeNull();
        UniqueClaim.Sayable(Source(Lead, Seller with { Products = [product], Competitors = [checkedRival] })).ShouldBeNull();
    }

    [Theory]
    [InlineData("全国唯一的系统", true)]
    [InlineData("行业第一", true)]
    [InlineData("最好的泵", true)]
    [InlineData("白天也能重排", false)]
    public void UniqueClaim_ChineseAbsoluteTerms_AreSeen(string words, bool absolute) => UniqueClaim.ClaimsToBeOnly(words).ShouldBe(absolute);

    [Theory]
    [InlineData(145, Language.English, 60)]
    [InlineData(160, Language.English, 66)]
    [InlineData(230, Language.Chinese, 60)]
    [InlineData(260, Language.Chinese, 68)]
    public void Seconds_CountAtTheSpeakingRate(int count, Language language, int seconds) => PitchLimits.Seconds(count, language).ShouldBe(seconds);

    [Fact]
    public void Limits_BlockBudgets_AddUpToTheWhole()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var blocks = Enum.GetValues<PitchBlockKind>().Select(b => PitchLimits.Of(b, language)).ToList();
            blocks.Sum(b => b.Min).ShouldBe(PitchLimits.Total(language).Min);
            blocks.Sum(b => b.Max).ShouldBe(PitchLimits.Total(language).Max);
        }
    }

    [Fact]
    public void Fit_AnySentenceLengths_NeverOverTheWholeWhenTheEssentialsFit()
    {
        // Three blocks that cannot be dropped get at most 40 words each; whatever the others hold, the whole stays within 160.
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt[]>(), lengths =>
        {
            int Words(string name) => lengths.Length == 0 ? 5 : 1 + lengths[Math.Abs(Seeds.Of(name)) % lengths.Length].Get % (name.StartsWith("big", StringComparison.Ordinal) ? 120 : 40);
            var blocks = Enum.GetValues<PitchBlockKind>().Select(kind => new PitchBlock(kind, [(kind is PitchBlockKind.Pain or PitchBlockKind.Value or PitchBlockKind.Ask ? "small" : "big") + kind], [kind + "a", kind + "b"])).ToList();
            var spoken = PitchFit.Choose(blocks, Language.English, switches => string.Join(' ', Enumerable.Repeat("word", switches.Sum(Words))));
            return spoken.Sum(b => b.Length) <= 160 && spoken.Select(b => b.Kind).SequenceEqual(spoken.Select(b => b.Kind).Order());
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Fit_OptionThatFits_IsTakenByImportance()
    {
        // Budget of the hook 18 to 21: base 10, first option 9 fits (19); the second would not fit beside it.
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal) { ["base"] = 10, ["first"] = 9, ["second"] = 8 };
        PitchFit.Choose([new PitchBlock(PitchBlockKind.Hook, ["base"], ["first", "second"])], Language.English, s => string.Join(' ', Enumerable.Repeat("word", s.Sum(x => lengths[x]))))
            .ShouldHaveSingleItem().Switches.ShouldBe(["base", "first"]);
    }

    [Theory]
    [InlineData("You and your team, we and I.", Language.English, 2, 2)]
    [InlineData("Your own words were: “we lose our way”.", Language.English, 1, 0)]
    [InlineData("您和贵公司，我们", Language.Chinese, 2, 1)]
    public void Voices_CountBothSidesWithoutQuotations(string text, Language language, int theirs, int ours) => PitchCheck.Voices(text, language).ShouldBe((theirs, ours));

    [Fact]
    public void Check_BrokenPitch_NamesEveryRule()
    {
        var plan = PitchPlan.Of(Source(Lead));
        IReadOnlyList<SpokenBlock> blocks =
        [
            new(PitchBlockKind.Hook, [], string.Join(' ', Enumerable.Repeat("we", 170)), 170),
            new(PitchBlockKind.Ask, [], "May I? May we sell 77 pumps?", 7),
        ];
        PitchCheck.Run(plan, blocks, []).Select(f => f.Rule).Distinct().ShouldBe(["pitch.length", "pitch.number", "pitch.ask", "pitch.pain", "pitch.you", "pitch.block"], ignoreOrder: true);
    }

    [Fact]
    public void Check_NumberOfAFact_IsSupportedInAnyForm() =>
        PitchCheck.Numbers("2026年5月20日，60,000元，9%").Except(PitchCheck.Numbers("2026-05-20 CNY 60000 9 %")).ShouldBeEmpty();

    [Theory]
    [InlineData("Nora, at Lake Hotel you mentioned noise at night: 12 complaints.", 4, "tailored")]
    [InlineData("Nora, a word.", 1, "generic")]
    [InlineData("At Lake Hotel, 12 complaints.", 2, "partly tailored")]
    public void Personalisation_CountsWhatTheTextSays(string text, int score, string label)
    {
        var personal = Personalisation.Of(PitchPlan.Of(Source(Lead)), text);
        (personal.Score, personal.Label).ShouldBe((score, label));
    }

    [Theory]
    [InlineData("DQ-06", "DQ-06")]
    [InlineData("dq-10", "DQ-10")]
    [InlineData("DQ-01", null)]
    public void Hold_RecordedDisqualification_StopsThePitch(string id, string? rule) => (PitchHold.Of(new LeadCard { Disqualify = [id] }, Language.English)?.Rule).ShouldBe(rule);

    [Fact]
    public void Hold_OptOutOrOpenComplaint_StopsThePitch()
    {
        PitchHold.Of(new LeadCard { Activities = [new Activity { Outcome = "opt_out" }] }, Language.English)!.Rule.ShouldBe("DQ-06");
        PitchHold.Of(new LeadCard { Complaint = new Complaint(true) }, Language.English)!.Rule.ShouldBe("F.5");
        PitchHold.Of(new LeadCard { Complaint = new Complaint(false) }, Language.English).ShouldBeNull();
        PitchHold.Of(new LeadCard { Disqualify = ["DQ-01"] }, Language.English).ShouldBeNull();
    }

    [Theory]
    [InlineData("EUR", RatePeriod.Month, "4,000 euros a month")]
    [InlineData("USD", RatePeriod.Hour, "4,000 US dollars an hour")]
    [InlineData("XAU", RatePeriod.Year, "XAU 4,000 per year")]
    public void Spoken_Rate_ReadsAloud(string currency, RatePeriod per, string words) => Figures.Spoken(new Rate(4000, currency, per), Language.English).ShouldBe(words);
}

using System.Text.Json;
using NodaTime;
using SalesAgent.Core.Pitch;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;
using SalesAgent.Pitch;
using SalesAgent.Writing;

namespace SalesAgent.Tests.Pitch;

/// <summary>Every shipped lead × language × proof file: the promises of C.2 hold for each text.</summary>
public class DraftPitchTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    public static TheoryData<string?, Language, bool> All
    {
        get
        {
            var data = new TheoryData<string?, Language, bool>();
            foreach (var lead in Names("assets/leads/").Append(null))
                foreach (var language in Enum.GetValues<Language>())
                    foreach (var proof in new[] { true, false })
                        if (lead?.Contains("optout", StringComparison.Ordinal) != true) data.Add(lead, language, proof);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Pitch_EveryExample_KeepsTheRules(string? lead, Language language, bool proof)
    {
        var seller = Seller(lead, proof);
        var result = await RunAsync(lead, language, seller);
        var draft = result.Draft.ShouldNotBeNull();

        // C.2: length, the question at the end, them before us, numbers from the input, within each block's budget.
        // A missing fact drops its sentence, so the lower end holds when nothing is asked for; even then it is no stub.
        TextLength.Count(draft.Body, language).ShouldBeInRange(result.Needs.Count == 0 ? language.Pick(130, 200) : language.Pick(110, 170), language.Pick(160, 260));
        draft.Findings.Where(f => f.Severity > Severity.Note).ShouldBeEmpty();
        draft.Body.TrimEnd()[^1].ShouldBe(language.Pick('?', '？'));
        result.Blocks[^1].Name.ShouldBe(PitchBlockKind.Ask);
        result.Blocks.Select(b => b.Name).ShouldBe(Enum.GetValues<PitchBlockKind>());
        string.Join("\n\n", result.Blocks.Select(b => b.Text)).ShouldBe(draft.Body);
        result.Needs.Count.ShouldBeLessThanOrEqualTo(3);

        // Nothing of the template is left, and no sentence of the other language is mixed in.
        draft.Body.ShouldNotContain("{");
        draft.Body.ShouldNotContain("[");
        draft.Body.ShouldNotContain("  ");
        draft.Body.ShouldNotContain("，，");
        if (language == Language.English) WithoutNames(draft.Body, lead).ShouldAllBe(c => !Languages.IsCjk(c));

        // Proof: approved or none.
        draft.Body.ShouldNotContain("11 %");
        draft.Body.ShouldNotContain("11%");
        draft.Body.ShouldNotContain("mother");
        draft.Body.ShouldNotContain("妈妈");
        foreach (var subject in seller.Proof.Where(p => !p.Approved).Select(p => p.Subject!)) draft.Body.ShouldNotContain(subject);
        if (!proof)
        {
            foreach (var subject in Seller(lead, true).Proof.Select(p => p.Subject!)) draft.Body.ShouldNotContain(subject);
            draft.Body.ShouldContain(language.Pick("meant ", "为的就是"));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Pitch_Twice_SameBytes(string? lead, Language language, bool proof)
    {
        var (first, second) = (await RunAsync(lead, language, Seller(lead, proof)), await RunAsync(lead, language, Seller(lead, proof)));
        JsonSerializer.Serialize(second, SalesJson.Options).ShouldBe(JsonSerializer.Serialize(first, SalesJson.Options));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Pitch_CardAsJson_SameBytesAsYaml(string? lead, Language language, bool proof)
    {
        if (lead is null) return;
        var card = StrictBinder.Bind<LeadCard>(Read(lead), lead);
        var json = JsonSerializer.Serialize(card, SalesJson.Options);
        var fromJson = await Draft(Operation(Seller(lead, proof)), new DraftPitchInput { Lead = json, Language = language });
        JsonSerializer.Serialize(fromJson, SalesJson.Options).ShouldBe(JsonSerializer.Serialize(await RunAsync(lead, language, Seller(lead, proof)), SalesJson.Options));
    }

    [Fact]
    public async Task Pitch_Acme_SaysWhatIsKnownAndLandsInEveryBudget()
    {
        var result = await RunAsync("assets/leads/acme-logistics.yaml", null, Seller(null, true));
        var text = result.Draft!.Body;
        text.ShouldContain("late deliveries: 9 %");
        text.ShouldContain("4,000 euros a month");
        text.ShouldContain("48,000 euros"); // 12 × 4,000, with its input beside it (F4)
        text.ShouldContain("1 April 2027");
        text.ShouldContain("your customers get their goods in the window you promised");
        text.ShouldContain("Nordkurier in Bremen cut late deliveries from 8 % to 3 %");
        text.ShouldStartWith("Ines");
        text.ShouldNotContain("TourMax");
        result.Personalisation!.Score.ShouldBe(5);
        result.Personalisation.Label.ShouldBe("tailored");
        foreach (var block in result.Blocks) block.Words!.Value.ShouldBeInRange(PitchLimits.Of(block.Name, Language.English).Min, PitchLimits.Of(block.Name, Language.English).Max);
        result.Needs.ShouldBeEmpty();
        result.Seconds!.Value.ShouldBeInRange(54, 66);
    }

    [Fact]
    public async Task Pitch_Kuaida_IsChineseAndLandsInEveryBudget()
    {
        var result = await RunAsync("assets/leads/kuaida-shanghai.yaml", null, Seller(null, true));
        var text = result.Draft!.Body;
        text.ShouldStartWith("王总监，您好！");
        text.ShouldContain("下午配送经常晚点");
        text.ShouldContain("12%");
        text.ShouldContain("每月60,000元");
        text.ShouldContain("720,000元"); // 12 × 60,000
        text.ShouldContain("区别在于");
        result.Personalisation!.Score.ShouldBe(5);
        foreach (var block in result.Blocks) block.Characters!.Value.ShouldBeInRange(PitchLimits.Of(block.Name, Language.Chinese).Min, PitchLimits.Of(block.Name, Language.Chinese).Max);
    }

    [Theory]
    [InlineData("assets/leads/acme-logistics.yaml")]
    [InlineData("assets/leads/kuaida-shanghai.yaml")]
    public async Task Pitch_OtherSeeds_OtherWordsSameBudgets(string lead)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var card = Card(lead);
        for (var seed = 0; seed < 8; seed++)
        {
            var operation = new DraftPitch(new SalesContext(new SalesOptions { KeepDrafts = false, Today = Today, Seller = Seller(lead, true), Seed = seed }, TimeProvider.System));
            var result = await Draft(operation, new DraftPitchInput { Lead = card });
            texts.Add(result.Draft!.Body);
            result.Draft.Findings.ShouldBeEmpty();
        }

        texts.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Pitch_PainNoFeatureAnswers_ClaimsNoBenefit()
    {
        var card = new LeadCard { Company = new Company { Name = "Acme Logistics" }, Pains = [new Pain { Text = "drivers who resign", Metric = "7" }] };
        var result = await Draft(Operation(Seller(null, true)), new DraftPitchInput { Lead = card });
        result.Brief!.Form.ShouldBe(PitchForm.Open);
        result.Draft!.Body.ShouldContain("drivers who resign");
        result.Draft.Body.ShouldContain("before I claim anything");
        foreach (var feature in Seller(null, true).Products[0].Features) result.Draft.Body.ShouldNotContain(feature.Benefit!.English!);
        result.Draft.Findings.Select(f => f.Rule).ShouldContain("pitch.benefit");
    }

    [Fact]
    public async Task Pitch_SpokenFact_SupportsAndIsHandedToTheWriter()
    {
        var result = await Draft(Operation(Seller(null, true)), new DraftPitchInput { Facts = [new SpokenFact { Text = "They drive 40 vans." }] });
        result.Brief!.Points[^1].ShouldContain("They drive 40 vans.");
        result.Draft!.Body.ShouldNotContain("40");
    }

    [Fact]
    public async Task Pitch_TemplateWordsInTheCard_AreNeverRendered_AndStopAtTheCheck()
    {
        var card = Card("assets/leads/acme-logistics.yaml") with { Pains = [new Pain { Text = "late {{product}} {{#if name}}" }] };
        var result = await Draft(Operation(Seller(null, true)), new DraftPitchInput { Lead = card });
        result.Draft.ShouldBeNull();
        result.Held!.Rule.ShouldBe("check");
    }

    [Fact]
    public async Task Pitch_LanguageOfTheCardDiffers_UsesNumbersAndAsksForTheWords()
    {
        var result = await RunAsync("assets/leads/acme-logistics.yaml", Language.Chinese, Seller(null, true));
        result.Draft!.Body.ShouldContain("9%");
        result.Draft.Body.ShouldNotContain("late");
        result.Draft.Body.ShouldNotContain("peak");
        result.Needs[0].Question.ShouldContain("late deliveries");
    }

    [Fact]
    public async Task Pitch_PaidProof_IsDisclosed()
    {
        var seller = Seller(null, true);
        var paid = seller with { Proof = [.. seller.Proof.Select(p => p with { Paid = true })] };
        (await RunAsync("assets/leads/acme-logistics.yaml", Language.English, paid)).Draft!.Body.ShouldContain("paid for");
        (await RunAsync("assets/leads/kuaida-shanghai.yaml", Language.Chinese, paid)).Draft!.Body.ShouldContain("付费合作");
    }

    [Fact]
    public async Task Pitch_OptedOut_IsHeldBack()
    {
        var result = await RunAsync("assets/leads/optout.yaml", Language.English, Seller(null, true));
        result.Draft.ShouldBeNull();
        result.Held!.Rule.ShouldBe("DQ-06");
        Operation(Seller(null, true)).AsOperation().View(result).ShouldNotContain("late afternoon");
    }

    /// <summary>The score never reaches a customer: the same card with other grades, traits and flags gives the same words.</summary>
    [Fact]
    public async Task Pitch_GradesAndFlags_DoNotChangeAWord()
    {
        var card = Card("assets/leads/acme-logistics.yaml");
        var other = card with { Traits = null, Flags = ["RF-04"], Evidence = [.. card.Evidence.Select(e => e with { Grade = Grade.Claimed })] };
        var operation = Operation(Seller(null, true));
        (await Draft(operation, new DraftPitchInput { Lead = other })).Draft!.Body.ShouldBe((await Draft(operation, new DraftPitchInput { Lead = card })).Draft!.Body);
    }

    /// <summary>Every subset of what is known: no number appears that the full text does not hold, and the rules hold for each.</summary>
    [Theory]
    [InlineData("assets/leads/acme-logistics.yaml")]
    [InlineData("assets/leads/kuaida-shanghai.yaml")]
    public async Task Pitch_FactsRemoved_NeverAddsANumber(string lead)
    {
        var card = Card(lead);
        var operation = Operation(Seller(null, true));
        var full = PitchCheck.Numbers((await Draft(operation, new DraftPitchInput { Lead = card })).Draft!.Body).ToHashSet(StringComparer.Ordinal);
        Func<LeadCard, LeadCard>[] removals =
        [
            c => c with { CriticalEvent = null },
            c => c with { Contact = null },
            c => c with { Company = null },
            c => c with { Pains = [.. c.Pains.Select(p => p with { Metric = null })] },
            c => c with { Pains = [.. c.Pains.Select(p => p with { Cost = null })] },
            c => c with { Pains = [.. c.Pains.Take(1)] },
            c => c with { Activities = [], NextStep = null },
            c => c with { Evidence = [], Stakeholders = [] },
        ];
        for (var subset = 0; subset < 1 << removals.Length; subset++)
        {
            var less = removals.Where((_, i) => (subset >> i & 1) == 1).Aggregate(card, (c, remove) => remove(c)) with { Id = card.Id };
            var result = await Draft(operation, new DraftPitchInput { Lead = less, Language = card.Language });
            PitchCheck.Numbers(result.Draft!.Body).Except(full).ShouldBeEmpty($"subset {subset}: {result.Draft.Body}");
            result.Draft.Findings.Where(f => f.Severity > Severity.Note).ShouldBeEmpty($"subset {subset}");
            TextLength.Count(result.Draft.Body, card.Language).ShouldBeLessThanOrEqualTo(PitchLimits.Hard(card.Language));
        }
    }

    [Fact]
    public async Task Pitch_HostileLengths_StayUnderTheHardLimit()
    {
        var long_ = string.Join(' ', Enumerable.Repeat("very long words", 60));
        var card = Card("assets/leads/acme-logistics.yaml") with { Company = new Company { Name = long_ }, Contact = new Contact { Name = "Ines", Role = long_ }, Pains = [new Pain { Text = "late " + long_, Metric = long_ }], CriticalEvent = new CriticalEvent { Text = long_ + "\n\n" + long_, Date = Today } };
        var seller = Seller(null, true);
        var wordy = seller with { Proof = [.. seller.Proof.Select(p => p with { Text = new LocalizedText(long_ + ".", null) })] };
        var result = await Draft(Operation(wordy), new DraftPitchInput { Lead = card, Language = Language.English });
        TextLength.Count(result.Draft!.Body, Language.English).ShouldBeLessThanOrEqualTo(165);
        result.Blocks[^1].Name.ShouldBe(PitchBlockKind.Ask);
    }

    [Fact]
    public async Task Pitch_NoProduct_SaysHowToMend()
    {
        var error = await Should.ThrowAsync<SalesInputException>(() => RunAsync(null, null, new SellerProfile()));
        error.Message.ShouldContain("seller.yaml");
        error.Message.ShouldContain("--seller FILE");
    }

    [Fact]
    public async Task Pitch_UnknownProduct_NamesTheNearest()
    {
        var operation = Operation(Seller(null, true));
        (await Should.ThrowAsync<SalesInputException>(() => Draft(operation, new DraftPitchInput { Lead = new LeadCard { Product = "RoutPilot" } }))).Message.ShouldBe("lead.product: 'RoutPilot' is not in the seller profile; did you mean 'RoutePilot'?");
        (await Should.ThrowAsync<SalesInputException>(() => Draft(operation, new DraftPitchInput { Product = "Dishwasher" }))).Message.ShouldContain("it has RoutePilot");
    }

    [Fact]
    public async Task Pitch_WrittenChannel_PointsToTheFollowUp() =>
        (await Should.ThrowAsync<SalesInputException>(() => Draft(Operation(Seller(null, true)), new DraftPitchInput { Channel = Channel.Email }))).Message.ShouldContain("draft_follow_up");

    [Fact]
    public void Templates_DeclareEverySwitch()
    {
        foreach (var language in Enum.GetValues<Language>())
            new PromptLibrary().Get("pitch/sixty_seconds", "rules", language).Variables.ShouldBeSubsetOf([.. PitchWords.Switches, .. PitchWords.Values(Plan(), []).Keys]);
        PitchPlan Plan() => PitchPlan.Of(new PitchSource(null, Seller(null, true), Seller(null, true).Products[0], Today, Language.English));
    }

    [Fact]
    public async Task View_LeadsWithTheWordsToSay()
    {
        var operation = Operation(Seller(null, true));
        var result = await Draft(operation, new DraftPitchInput { Lead = Card("assets/leads/acme-logistics.yaml") });
        var view = operation.AsOperation().View(result);
        view.ShouldStartWith(result.Draft!.Body);
        view.ShouldContain("5 of 5");
        view.ShouldNotContain("pitch.");
    }

    private static IEnumerable<char> WithoutNames(string text, string? lead)
    {
        if (lead is null) return text;
        var card = Card(lead);
        foreach (var name in new[] { card.Company?.Name, card.Contact?.Name }.OfType<string>()) text = text.Replace(name, "", StringComparison.Ordinal);
        return text;
    }

    /// <summary>Who asked is decided in one place: an automatic reply is no request of theirs.</summary>
    [Theory]
    [InlineData("Please send me your offer.", true)]
    [InlineData("Automatic reply: I am out of the office.", false)]
    public async Task BeforeContact_WhatTheyWrote_IsJudgedLikeEveryMessage(string text, bool asked)
    {
        var lead = new LeadCard
        {
            Company = new Company { Name = "Nordlicht Spedition", Country = "DE" },
            Contact = new Contact { Name = "Ines Vogt" },
            Activities = [new Activity { Kind = ActivityKind.Email, Direction = Direction.In, Date = Today.PlusDays(-10), Text = text }],
        };
        var result = await Draft(Operation(Seller(null, true)), new DraftPitchInput { Lead = (LeadInput)lead, Language = Language.English });
        (result.BeforeContact is null).ShouldBe(asked);
    }

    private static Task<DraftPitchResult> RunAsync(string? lead, Language? language, SellerProfile seller) =>
        Draft(Operation(seller), new DraftPitchInput { Lead = lead is null ? null : (LeadInput)Read(lead), Language = language });

    private static Task<DraftPitchResult> Draft(DraftPitch operation, DraftPitchInput input) => operation.RunAsync(input, TestContext.Current.CancellationToken);

    private static DraftPitch Operation(SellerProfile seller) => new(new SalesContext(new SalesOptions { KeepDrafts = false, Today = Today, Seller = seller }, TimeProvider.System));

    private static SellerProfile Seller(string? lead, bool proof)
    {
        var name = lead?.Contains("piano", StringComparison.Ordinal) == true ? "assets/seller-piano.yaml" : "assets/seller.yaml";
        var seller = StrictBinder.Bind<SellerProfile>(Read(name), name);
        return proof ? seller : seller with { Proof = [] };
    }

    private static LeadCard Card(string name) => StrictBinder.Bind<LeadCard>(Read(name), name);

    private static IEnumerable<string> Names(string prefix) =>
        typeof(StrictBinder).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(StrictBinder).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

using NodaTime;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;
using SalesAgent.FollowUp;
using SalesAgent.Guardrails;
using SalesAgent.Operations;
using SalesAgent.Tests.Crm;
using SalesAgent.Writing;

namespace SalesAgent.Tests.Guardrails;

public sealed class CheckDraftTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly SellerProfile Seller = new()
    {
        Company = new SellerCompany { Name = "Wegweiser", LegalName = "Wegweiser Software GmbH", Address = "Hafenstraße 12, 20457 Hamburg, Germany", Email = "hello@wegweiser.example" },
        Senders = [new Sender { Name = "Mara Lindt", Email = "mara@wegweiser.example" }],
        Products = [new Product { Name = "RoutePilot", Category = new("route planning for delivery fleets", "配送车队路线规划") }],
        Authority = new Authority { MaxDiscountPercent = 10 },
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SalesContext Context(SellerProfile? seller) => new(new SalesOptions { Today = Today, Seller = seller ?? new SellerProfile(), DatabaseFile = _folder.Database }, TimeProvider.System);

    private static LeadCard Lead(string pain = "9 % of our deliveries are late") => new()
    {
        Id = "acme",
        Company = new Company { Name = "Acme Logistics", Country = "DE", Employees = 40 },
        Contact = new Contact { Name = "Ines Vogt", Email = "ines@acme.example" },
        Product = "RoutePilot",
        Pains = [new Pain { Text = pain }],
        Activities = [new Activity { Date = new LocalDate(2026, 11, 20), Kind = ActivityKind.Meeting, Direction = Direction.In, Subject = "demo", Text = pain }],
    };

    private async Task<CheckDraftResult> CheckAsync(string text, SellerProfile? seller = null, LeadCard? lead = null, Func<CheckDraftInput, CheckDraftInput>? with = null)
    {
        await using var context = Context(seller);
        var input = new CheckDraftInput { Text = text, Lead = lead is null ? null : (SalesAgent.Input.LeadInput)lead };
        return await new CheckDraft(context).RunAsync(with?.Invoke(input) ?? input, Cancel);
    }

    [Theory]
    [InlineData("Hi Ines,\n\nOur tool cut costs by 34 % at Siemens. Today only, act now!\n\nBest,\nTom", "T-04")]
    [InlineData("王总您好：\n\n我们帮华为省了三成成本。今天不定就没名额了！\n\n小李", "T-04")]
    public async Task With_nothing_set_up_wording_is_judged_and_claims_are_asked_about(string text, string rule)
    {
        var result = await CheckAsync(text);

        result.Passed.ShouldBeFalse();
        result.Findings.ShouldContain(f => f.Rule == rule);
        result.Findings.ShouldNotContain(f => DraftCheck.NeedsFacts(f.Rule));
        result.Unverified.ShouldNotBeEmpty();
        result.Unverified.Select(claim => claim.Number).ShouldBe(Enumerable.Range(1, result.Unverified.Count));
        result.Summary.ShouldContain(result.ViewLanguage.Pick("I cannot verify", "无法核实"));
    }

    [Fact]
    public async Task Ticked_claims_are_the_users_word_and_the_others_stay_open()
    {
        const string Text = "Hi,\n\nOur planner serves 120 depots. It cut planning to 20 minutes.\n\nTom";
        var open = await CheckAsync(Text);
        var ticked = await CheckAsync(Text, with: i => i with { Confirm = "1" });

        ticked.Unverified.Count.ShouldBe(open.Unverified.Count - 1);
        ticked.Claims.ShouldContain(c => c.Text == open.Unverified[0].Text && c.Supported && c.Fact == "from you, today");
    }

    [Theory]
    [InlineData("9")]
    [InlineData("one")]
    public async Task A_tick_that_names_no_claim_is_a_mistake(string confirm) =>
        (await Should.ThrowAsync<SalesInputException>(() => CheckAsync("Hi,\n\nWe serve 120 depots.\n\nTom", with: i => i with { Confirm = confirm }))).Message.ShouldContain("such as 1,3");

    [Fact]
    public async Task Safe_fixes_never_cut_what_may_be_true_when_nothing_is_known()
    {
        var result = await CheckAsync("Hi,\n\nWe serve 120 depots. The plan is short. Act now, today only! Shall we talk?\n\nTom", with: i => i with { Fix = true });

        result.Fixed!.Text.ShouldContain("120 depots");
        result.Fixed.Text.ShouldNotContain("Act now");
        result.Fixed.Passed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_fact_said_now_supports_a_claim_and_no_discount()
    {
        const string Text = "Hi Ines,\n\nYour board approved the budget of EUR 42,000. I can give you 30 % off.\n\nMara Lindt\nWegweiser Software GmbH\nReply \"stop\" and I will not write again.";
        var result = await CheckAsync(Text, Seller, Lead(), i => i with { Facts = [new SpokenFact { Text = "The board approved a budget of EUR 42,000." }, new SpokenFact { Text = "We may give 30 % off." }] });

        result.Claims.ShouldContain(c => c.Kind == ClaimKind.Money && c.Supported);
        result.Findings.ShouldContain(f => f.Rule == "promise" && f.Severity == Severity.Block);
    }

    [Fact]
    public async Task Spans_count_into_the_text_that_was_given()
    {
        const string Text = "Subject: Save 77 %\n\nHi Ines,\n\nYou save 55 % of your time.\n\nMara Lindt";
        var result = await CheckAsync(Text, Seller, Lead());

        foreach (var finding in result.Findings.Where(f => f.Start >= 0)) Text[finding.Start..finding.End].ShouldBe(finding.Text);
        result.Findings.ShouldContain(f => f.Text == "77 %");
        result.Findings.ShouldContain(f => f.Text == "55 %");
    }

    [Fact]
    public async Task Another_language_is_checked_only_for_what_needs_no_words_and_that_is_said()
    {
        var result = await CheckAsync("Hallo Ines,\n\nvielen Dank für das Gespräch. Wir haben die Unterlagen für Sie vorbereitet und senden sie gerne heute noch zu.\n\nMara Lindt", Seller, Lead());

        result.NotChecked.ShouldContain(line => line.Contains("German", StringComparison.Ordinal));
        result.Findings.ShouldAllBe(f => f.Rule != "name" && f.Rule != "language_mix");
    }

    private async Task<(DraftFollowUpResult Draft, SalesContext Context)> DraftAsync(LeadCard lead)
    {
        var context = Context(Seller);
        await context.Store.SaveLeadAsync(lead, Today, Cancel);
        return (await new DraftFollowUp(context).RunAsync(new DraftFollowUpInput { Lead = lead.Id!, Type = FollowUpType.PostDemo }, Cancel), context);
    }

    [Fact]
    public async Task A_rewrite_that_passes_takes_the_drafts_place_and_keeps_its_sources()
    {
        var (draft, context) = await DraftAsync(Lead());
        var check = new CheckDraft(context);
        var rewrite = await check.RunAsync(new CheckDraftInput { Text = draft.Draft!.Body, Subject = draft.Draft.Subject, DraftId = draft.DraftId }, Cancel);

        rewrite.Passed.ShouldBeTrue(string.Join("; ", rewrite.Findings.Select(f => f.Message)));
        rewrite.DraftId.ShouldNotBeNull().ShouldNotBe(draft.DraftId);
        var kept = await context.Store.FindDraftAsync(rewrite.DraftId!, Cancel);
        kept!.Rewrites.ShouldBe(draft.DraftId);
        kept.Draft.Writer.ShouldBe(WriterKind.Assistant);
        kept.Brief.Facts.ShouldNotBeEmpty();
        (await context.Store.RewriteOfAsync(draft.DraftId!, Cancel))!.Id.ShouldBe(rewrite.DraftId);
        var audit = DraftAudit.Render((await context.Store.FindDraftAsync(draft.DraftId!, Cancel))!, kept);
        audit.ShouldContain(rewrite.DraftId!);
        audit.ShouldContain("9 %");
        audit.ShouldContain("lead card");
    }

    [Fact]
    public async Task A_rewrite_is_judged_by_todays_facts()
    {
        var (draft, context) = await DraftAsync(Lead());
        var claim = draft.Draft!.Body.Replace("\n\nBest", "\n\nYour fleet has 72 vans.\n\nBest", StringComparison.Ordinal);
        claim.ShouldContain("72 vans");
        var check = new CheckDraft(context);

        (await check.RunAsync(new CheckDraftInput { Text = claim, DraftId = draft.DraftId }, Cancel)).Passed.ShouldBeFalse();
        // Said with the call: counts.
        (await check.RunAsync(new CheckDraftInput { Text = claim, DraftId = draft.DraftId, Facts = [new SpokenFact { Text = "Their fleet has 72 vans." }] }, Cancel)).Passed.ShouldBeTrue();
        // Learnt since and stored: counts. No new draft is needed.
        await context.Store.SaveLeadAsync(Lead() with { Notes = "Their fleet has 72 vans." }, Today, Cancel);
        (await check.RunAsync(new CheckDraftInput { Text = claim, DraftId = draft.DraftId }, Cancel)).Passed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refusal_since_the_draft_stops_its_rewrite()
    {
        var (draft, context) = await DraftAsync(Lead());
        await context.Store.SuppressAsync("ines@acme.example", "asked", Today, Cancel);
        var result = await new CheckDraft(context).RunAsync(new CheckDraftInput { Text = draft.Draft!.Body, DraftId = draft.DraftId }, Cancel);

        result.Passed.ShouldBeFalse();
        result.DraftId.ShouldBeNull();
        result.Findings.ShouldContain(f => f.Rule == "T-15");
    }

    [Fact]
    public async Task Keeping_the_same_draft_twice_changes_nothing()
    {
        var (draft, context) = await DraftAsync(Lead());
        var again = await new DraftFollowUp(context).RunAsync(new DraftFollowUpInput { Lead = "acme", Type = FollowUpType.PostDemo }, Cancel);

        again.DraftId.ShouldBe(draft.DraftId);
        (await context.Store.NewestDraftsAsync(10, Cancel)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("feedfeedfeedfeed", "no draft 'feedfeedfeedfeed' is kept here")]
    [InlineData("", "no draft")]
    public async Task An_unknown_draft_is_a_mistake(string id, string expected)
    {
        var (_, context) = await DraftAsync(Lead());
        if (id.Length == 0) id = "zz";
        (await Should.ThrowAsync<SalesInputException>(() => new CheckDraft(context).RunAsync(new CheckDraftInput { Text = "Hello there.", DraftId = id }, Cancel))).Message.ShouldContain(expected);
    }

    [Fact]
    public async Task A_draft_is_handed_over_even_where_nothing_can_be_kept()
    {
        var blocked = _folder.Write("file", "not a folder");
        await using var context = new SalesContext(new SalesOptions { Today = Today, Seller = Seller, DatabaseFile = Path.Combine(blocked, "crm.db") }, TimeProvider.System);
        var draft = await new DraftFollowUp(context).RunAsync(new DraftFollowUpInput { Lead = Lead(), Type = FollowUpType.PostDemo }, Cancel);

        draft.Draft.ShouldNotBeNull();
        draft.DraftId.ShouldNotBeNull();
    }
}

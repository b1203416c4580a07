using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>The table of F.7 and its examples; today is 23 November 2026.</summary>
public class ComplianceTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly string?[] Countries = ["US", "CA", "CN", "AU", "GB", "DE", "AT", "FR", "NL", "IT", "PL", "NO", "BR", null];

    private static LeadCard Lead(string? country, ConsentBasis? basis, LocalDate? since = null, RecipientKind? recipient = RecipientKind.Company) => new()
    {
        Company = new Company { Name = "Acme", Country = country },
        Recipient = recipient,
        Consent = basis is null ? null : new Consent { Basis = basis, Date = since },
    };

    private static ComplianceVerdict Judge(LeadCard lead, MessagePurpose purpose = MessagePurpose.Marketing) => Compliance.Assess(lead, purpose, Today, Language.English);

    // The examples under "Compliance function" in F.7.
    [Theory]
    [InlineData("CN", null, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData("CN", ConsentBasis.ImpliedInquiry, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData("CN", ConsentBasis.Express, RecipientKind.Company, ContactPermission.AllowedWithChanges)]
    [InlineData("DE", null, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData("DE", ConsentBasis.LegitimateInterest, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData("DE", ConsentBasis.Express, RecipientKind.Company, ContactPermission.Allowed)]
    [InlineData("AT", ConsentBasis.Corporate, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData("US", null, RecipientKind.Individual, ContactPermission.AllowedWithChanges)]
    [InlineData("GB", null, RecipientKind.SoleTrader, ContactPermission.Blocked)]
    [InlineData("GB", null, RecipientKind.Individual, ContactPermission.Blocked)]
    [InlineData("GB", ConsentBasis.SoftOptIn, RecipientKind.SoleTrader, ContactPermission.Allowed)]
    [InlineData("GB", null, RecipientKind.Company, ContactPermission.Allowed)]
    [InlineData("FR", ConsentBasis.LegitimateInterest, RecipientKind.Company, ContactPermission.Allowed)]
    [InlineData("FR", ConsentBasis.LegitimateInterest, RecipientKind.Individual, ContactPermission.Blocked)]
    [InlineData("NL", null, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData("IT", ConsentBasis.Express, RecipientKind.Individual, ContactPermission.Allowed)]
    [InlineData("IT", ConsentBasis.None, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData("AU", ConsentBasis.ImpliedPurchase, RecipientKind.Company, ContactPermission.Allowed)]
    [InlineData("AU", ConsentBasis.None, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData(null, ConsentBasis.ImpliedPurchase, RecipientKind.Company, ContactPermission.Blocked)]
    [InlineData(null, ConsentBasis.Express, RecipientKind.Company, ContactPermission.AllowedWithChanges)]
    public void Assess_Marketing_FollowsTheCountry(string? country, ConsentBasis? basis, RecipientKind recipient, ContactPermission expected) =>
        Judge(Lead(country, basis, new LocalDate(2026, 11, 1), recipient)).Permission.ShouldBe(expected);

    // CASL: an inquiry holds 6 months, a purchase 24; the last day counts.
    [Theory]
    [InlineData(ConsentBasis.ImpliedInquiry, "2026-05-23", ContactPermission.AllowedWithChanges)]
    [InlineData(ConsentBasis.ImpliedInquiry, "2026-05-22", ContactPermission.Blocked)]
    [InlineData(ConsentBasis.ImpliedPurchase, "2024-11-23", ContactPermission.AllowedWithChanges)]
    [InlineData(ConsentBasis.ImpliedPurchase, "2024-11-22", ContactPermission.Blocked)]
    [InlineData(ConsentBasis.ImpliedPurchase, null, ContactPermission.Blocked)]
    [InlineData(ConsentBasis.Express, null, ContactPermission.AllowedWithChanges)]
    [InlineData(ConsentBasis.Express, "2026-11-24", ContactPermission.Blocked)]
    public void Assess_Canada_AgesImpliedConsent(ConsentBasis basis, string? since, ContactPermission expected) =>
        Judge(Lead("CA", basis, since is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value)).Permission.ShouldBe(expected);

    [Fact]
    public void Assess_ChinaAdvertisingWithConsent_WantsLabelIdentityAndRefusal()
    {
        var lead = Lead("CN", ConsentBasis.Express);
        Compliance.Assess(lead, MessagePurpose.Marketing, Today, Language.Chinese).SubjectPrefix.ShouldBe("广告 ");
        Judge(lead).ShouldSatisfyAllConditions(
            v => v.SubjectPrefix.ShouldBe("AD "), v => v.NeedsIdentity.ShouldBeTrue(), v => v.NeedsOptOut.ShouldBeTrue(), v => v.NeedsAdIdentification.ShouldBeTrue());
    }

    [Fact]
    public void Assess_UnitedStates_WantsAddressRefusalAndAdvertisingNote() => Judge(Lead("US", null)).ShouldSatisfyAllConditions(
        v => v.NeedsPostalAddress.ShouldBeTrue(), v => v.NeedsOptOut.ShouldBeTrue(), v => v.NeedsAdIdentification.ShouldBeTrue(), v => v.SubjectPrefix.ShouldBeNull());

    [Fact]
    public void Assess_ReplyToRequest_IsAllowedEverywhereWithIdentityAndRefusal()
    {
        foreach (var country in Countries)
        {
            var verdict = Judge(Lead(country, null), MessagePurpose.ReplyToRequest);
            verdict.Permission.ShouldNotBe(ContactPermission.Blocked, country);
            verdict.NeedsIdentity.ShouldBeTrue();
            verdict.NeedsOptOut.ShouldBeTrue();
            verdict.SubjectPrefix.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-05-27", true)]
    [InlineData("2026-05-26", false)]
    public void PurposeOf_IncomingMessage_CountsFor180Days(string date, bool reply) =>
        Compliance.PurposeOf(new LeadCard { Activities = [new Activity { Date = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, Kind = ActivityKind.Email, Direction = Direction.In, Text = "Can you send me details?" }] }, Today)
            .ShouldBe(reply ? MessagePurpose.ReplyToRequest : MessagePurpose.Marketing);

    [Theory]
    [InlineData("Automatic reply: out of office", null)]
    [InlineData("No thanks, we are not interested.", null)]
    [InlineData("details", "soft_bounce")]
    public void PurposeOf_NoRequestOfAPerson_IsMarketing(string text, string? outcome) =>
        Compliance.PurposeOf(new LeadCard { Activities = [new Activity { Date = Today, Kind = ActivityKind.Email, Direction = Direction.In, Text = text, Outcome = outcome }] }, Today).ShouldBe(MessagePurpose.Marketing);

    [Fact]
    public void PurposeOf_DemoWithoutIncomingMessage_IsMarketing() =>
        Compliance.PurposeOf(new LeadCard { Activities = [new Activity { Date = Today, Kind = ActivityKind.Demo, Direction = Direction.Out }] }, Today).ShouldBe(MessagePurpose.Marketing);

    [Fact]
    public void Assess_OptOutAdded_AlwaysBlocks()
    {
        var cards =
            from country in Gen.Elements(Countries)
            from basis in Gen.Elements(Enum.GetValues<ConsentBasis>())
            from recipient in Gen.Elements(Enum.GetValues<RecipientKind>())
            from purpose in Gen.Elements(Enum.GetValues<MessagePurpose>())
            from language in Gen.Elements(Language.English, Language.Chinese)
            from sign in Gen.Elements(
                new Activity { Outcome = "opt_out" },
                new Activity { Direction = Direction.In, Text = "Please stop emailing me" },
                new Activity { Direction = Direction.In, Text = "STOP\n\n> earlier mail" },
                new Activity { Direction = Direction.In, Text = "请不要再联系我了" },
                new Activity { Direction = Direction.In, Text = "退订" })
            select (Lead(country, basis, Today, recipient) with { Activities = [new Activity { Date = Today, Kind = ActivityKind.Form, Direction = Direction.In, Text = "Please call me" }, sign] }, purpose, language);
        Prop.ForAll(cards.ToArbitrary(), c => Compliance.Assess(c.Item1, c.purpose, Today, c.language).Permission == ContactPermission.Blocked).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Assess_UnknownCountry_IsNeverLaxerThanCanadaOrChina()
    {
        foreach (var basis in Enum.GetValues<ConsentBasis>())
        foreach (var recipient in Enum.GetValues<RecipientKind>())
        foreach (var purpose in Enum.GetValues<MessagePurpose>())
        foreach (var since in new LocalDate?[] { null, Today, Today.PlusMonths(-7), Today.PlusMonths(-25) })
        foreach (var known in new[] { "CA", "CN", "DE", "US", "GB", "AU", "FR", "IT" })
        {
            var (unknown, rule) = (Judge(Lead(null, basis, since, recipient), purpose), Judge(Lead(known, basis, since, recipient), purpose));
            if (rule.Permission == ContactPermission.Blocked) unknown.Permission.ShouldBe(ContactPermission.Blocked, $"{known} {basis} {recipient} {since}");
            static bool Implies(bool left, bool right) => !left || right;
            (Implies(rule.NeedsIdentity, unknown.NeedsIdentity) && Implies(rule.NeedsOptOut, unknown.NeedsOptOut) && Implies(rule.NeedsPostalAddress, unknown.NeedsPostalAddress)
                && Implies(rule.NeedsAdIdentification, unknown.NeedsAdIdentification) && Implies(rule.SubjectPrefix is not null, unknown.SubjectPrefix is not null)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Assess_EveryReason_SaysThatItIsNoLegalAdvice()
    {
        foreach (var country in Countries)
        foreach (var purpose in Enum.GetValues<MessagePurpose>())
        {
            Compliance.Assess(Lead(country, null), purpose, Today, Language.English).Reason.ShouldEndWith("not legal advice.)");
            Compliance.Assess(Lead(country, null), purpose, Today, Language.Chinese).Reason.ShouldEndWith("不构成法律意见。）");
        }
    }
}

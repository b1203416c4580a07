using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>The elements that the law wants, in the wordings and layouts of real mails (F.7).</summary>
public class LawfulMessageTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly Fact[] Seller =
    [
        Of("seller.company", "Fennmark"), Of("seller.legal_name", "Fennmark Instruments Ltd"), Of("seller.address", "27 Coldham Lane, Cambridge CB1 3EH, United Kingdom"),
        Of("seller.address", "广东省东莞市寮步镇松西路 66 号, 523400"), Of("seller.sender.1", "Tess Whitmore"), Of("seller.sender.1", "tess@fennmark.example"),
    ];

    private static readonly ComplianceVerdict Lawful = new() { Jurisdiction = "US", Permission = ContactPermission.AllowedWithChanges, Reason = "" };

    [Theory]
    [InlineData("If you'd rather I stopped writing, one word back is enough.")]
    [InlineData("Tell me and I'll stop writing.")]
    [InlineData("Reply STOP to opt out.")]
    [InlineData("To end these mails, answer with \"unsubscribe\".")]
    [InlineData("No more mails from me? Just say so.")]
    [InlineData("You agreed to get our offers. To stop them, write to tess@fennmark.example.")]
    [InlineData("Don't want these messages? Let me know and you won't hear from me again.")]
    [InlineData("If this isn't for you, drop me a line and I'll take you off the list.")]
    [InlineData("不想再收到请告诉我。")]
    [InlineData("如不希望再收到邮件，请回复“退订”，我们将停止发送。")]
    [InlineData("拒收请回复R")]
    [InlineData("要是不愿意再收这类邮件，回我一声，我就不发了。")]
    public void Run_RefusalLineInAnyWords_IsOne(string line) => Missing("opt_out", "The plan is ready.\n" + line, Lawful with { NeedsOptOut = true }).ShouldBeFalse(line);

    [Theory]
    [InlineData("The machine stops when the belt ends, so write down the time.")]
    [InlineData("Reply by Friday, please.")]
    [InlineData("I will write again in March.")]
    [InlineData("停机的时候请告诉我。")]
    [InlineData("方案好了，请回复。")]
    public void Run_OtherTalkOfStoppingOrReplying_IsNoRefusalLine(string line) => Missing("opt_out", line, Lawful with { NeedsOptOut = true }).ShouldBeTrue(line);

    [Theory]
    [InlineData("27 Coldham Lane, Cambridge CB1 3EH, United Kingdom", false)]
    [InlineData("27 Coldham Lane\nCambridge CB1 3EH", false)]
    [InlineData("27 Coldham Ln., Cambridge", false)]
    [InlineData("Fennmark · 27 COLDHAM LANE · CAMBRIDGE · UK", false)]
    [InlineData("东莞市寮步镇松西路66号", false)]
    [InlineData("Cambridge, United Kingdom", true)]
    [InlineData("27 High Street, Cambridge", true)]
    [InlineData("东莞市", true)]
    public void Run_PostalAddress_IsComparedTolerantly(string address, bool missing) => Missing("postal_address", "The plan is ready.\n" + address, Lawful with { NeedsPostalAddress = true }).ShouldBe(missing, address);

    [Theory]
    [InlineData("Tess Whitmore", Channel.Email, false)]
    [InlineData("FENNMARK Instruments Ltd", Channel.Email, false)]
    [InlineData("Fennmark, Tess here: see you tomorrow.", Channel.Sms, false)]
    [InlineData("Tess here: see you tomorrow.", Channel.Sms, false)]
    [InlineData("See you tomorrow. Reply STOP to opt out.", Channel.Sms, true)]
    [InlineData("See you! hello@fennmark.example", Channel.Email, true)]
    [InlineData("See you! www.fennmark.example", Channel.Email, true)]
    public void Run_Sender_IsNamedInWordsAndNotInAnAddress(string text, Channel channel, bool missing) => Missing("identity", text, Lawful with { NeedsIdentity = true }, channel).ShouldBe(missing, text);

    [Theory]
    [InlineData("广告 三点说明", false)]
    [InlineData("【广告】三点说明", false)]
    [InlineData("AD: three points", false)]
    [InlineData("[AD] three points", false)]
    [InlineData("ADDED value for you", true)]
    [InlineData("三点说明", true)]
    [InlineData("更正：数据安全说明", false)]
    public void Run_ChineseSubject_BeginsWithTheLabel(string subject, bool missing) =>
        Missing("ad_label", "The plan is ready.", Lawful with { SubjectPrefix = "广告 ", NeedsAdIdentification = true }, subject: subject).ShouldBe(missing, subject);

    [Theory]
    [InlineData("CN", MessageKind.NoResponse, true)]
    [InlineData("CN", MessageKind.General, true)]
    [InlineData("CN", MessageKind.Reply, false)]
    [InlineData("CN", MessageKind.Objection, false)]
    [InlineData("CN", MessageKind.MeetingConfirm, false)]
    [InlineData("CN", MessageKind.Reminder, false)]
    [InlineData("CN", MessageKind.ThankYou, false)]
    [InlineData(null, MessageKind.General, true)]
    [InlineData("SG", MessageKind.General, false)]
    [InlineData("US", MessageKind.General, false)]
    [InlineData("DE", MessageKind.General, false)]
    public void Assess_AfterTheirRequest_LabelsWhatAdvertisesWhereTheLawLabels(string? country, MessageKind kind, bool labelled)
    {
        var lead = new LeadCard
        {
            Company = new Company { Country = country },
            Consent = new Consent { Basis = ConsentBasis.Express, Date = new(2026, 10, 1) },
            Activities = [new Activity { Date = new(2026, 11, 10), Kind = ActivityKind.Form, Direction = Direction.In, Text = "Please send me details." }],
        };
        var verdict = Compliance.Assess(lead, kind.Purpose(lead, Today), Today, Language.English);
        (verdict.SubjectPrefix is not null).ShouldBe(labelled);
        verdict.Permission.ShouldNotBe(ContactPermission.Blocked);
    }

    [Theory]
    [InlineData(ConsentBasis.Express, false)]
    [InlineData(ConsentBasis.None, true)]
    public void Assess_UnitedStates_AsksForAdIdentificationWithoutExpressConsent(ConsentBasis basis, bool asked) =>
        Compliance.Assess(new LeadCard { Company = new Company { Country = "US" }, Consent = new Consent { Basis = basis, Date = new(2026, 10, 1) } }, MessagePurpose.Marketing, Today, Language.English).NeedsAdIdentification.ShouldBe(asked);

    private static bool Missing(string rule, string body, ComplianceVerdict law, Channel channel = Channel.Email, string? subject = null) =>
        DraftCheck.Run(new DraftText { Subject = subject, Body = body }, new RuleExample(Languages.Of(body), body) { Facts = Seller, Compliance = law, Channel = channel }.Brief).Findings.Any(f => f.Rule == rule);

    private static Fact Of(string id, string text) => new() { Id = id, Text = text, Source = FactSource.Seller };
}

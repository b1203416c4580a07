using NodaTime;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;
using SalesAgent.Operations;
using SalesAgent.Qualification;

namespace SalesAgent.Tests.Qualification;

/// <summary>The twelve worked examples of B.10, each as a person would write the card; expected values are those of B.10, questions those of B.8.</summary>
public class WorkedExamplesTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private const string W01 = """
        company: {name: Nordfracht, country: DE, employees: 40, industry: logistics}
        contact: {name: Jana Kern, email: kern@nordfracht.example}
        source: inbound
        stage: Lead
        evidence:
          - {criterion: need, grade: claimed, quote: looking for route planning, by: Jana Kern, kind: form, date: 2026-11-20}
        activities:
          - {date: 2026-11-20, kind: form, direction: in, subject: Demo request, text: looking for route planning}
        """;

    private const string W02 = """
        company: {name: Elbtrans, country: DE, employees: 140, industry: logistics}
        contact: {name: Ines Vogt, role: Operations Director, email: vogt@elbtrans.example}
        source: inbound
        amount: {amount: 30000, currency: EUR}
        criticalEvent: {text: peak season, date: 2027-04-01}
        evidence:
          - {criterion: need, grade: evidenced, quote: "9 % of our deliveries are late, says our October report", by: Ines Vogt, byRole: Operations Director, kind: email, date: 2026-11-02}
          - {criterion: budget, grade: evidenced, quote: "There is a 30,000 line in the plan", by: Ines Vogt, byRole: Operations Director, kind: call, date: 2026-11-10}
          - {criterion: authority, grade: confirmed, quote: "I sign up to 50k myself", by: Ines Vogt, byRole: Operations Director, kind: email, date: 2026-11-10}
          - {criterion: timeline, grade: evidenced, quote: live before 1 April, by: Ines Vogt, kind: email, date: 2026-11-10}
          - {criterion: process, grade: evidenced, quote: "IT checks, then I sign", by: Ines Vogt, kind: call, date: 2026-11-10}
          - {criterion: metrics, grade: claimed, quote: it costs us a lot, by: Ines Vogt, kind: call, date: 2026-11-10}
        traits: {gold: [G1, G2]}
        """;

    private const string W03 = """
        company: {name: Kranbau, country: DE, employees: 300}
        contact: {name: Ben Adler, role: Junior Engineer, email: adler@kranbau.example}
        evidence:
          - {criterion: need, grade: evidenced, quote: 14 crane stops in October per our log, by: Ben Adler, kind: email, date: 2026-11-12}
          - {criterion: champion, grade: claimed, quote: I would love to have this, by: Ben Adler, kind: call, date: 2026-11-12}
        traits: {gold: [positive about our product]}
        flags: [RF-08]
        activities:
          - {date: 2026-11-12, kind: call, direction: in, text: "Could we have a free trial?"}
        """;

    private const string W04 = """
        evidence:
          - {criterion: need, grade: negative}
          - {criterion: budget, grade: confirmed}
          - {criterion: authority, grade: confirmed}
        traits: {gold: [G1]}
        """;

    private const string W05 = """
        company: {name: Klinikum Verbund, country: DE, employees: 4200, industry: hospital}
        contact: {name: Dr. Ada Lenz, role: CFO, email: lenz@klinikum.example}
        amount: {amount: 240000, currency: EUR}
        deliveryMode: onsite
        evidence:
          - {criterion: need, grade: confirmed, quote: Project charter section 1, by: Ada Lenz, byRole: CFO, kind: document, date: 2026-10-30}
          - {criterion: budget, grade: confirmed, quote: Project charter section 4, by: Ada Lenz, byRole: CFO, kind: document, date: 2026-10-30}
          - {criterion: authority, grade: confirmed, quote: Project charter signature, by: Ada Lenz, byRole: CFO, kind: document, date: 2026-10-30}
          - {criterion: timeline, grade: confirmed, quote: live by 1 July by regulation, kind: document, date: 2026-10-30}
          - {criterion: process, grade: confirmed, quote: steps of procurement, kind: document, date: 2026-10-30}
          - {criterion: champion, grade: confirmed, by: Olaf Rehm, byRole: Head of Wards, kind: meeting, date: 2026-11-05}
          - {criterion: metrics, grade: confirmed, quote: 11 minutes a patient, by: Ada Lenz, byRole: CFO, kind: document, date: 2026-10-30}
        stakeholders: [{name: Olaf Rehm, role: Head of Wards, met: true}, {name: Ida Brandt, role: Procurement, met: false}]
        traits: {gold: [G1, G2, G3, G4]}
        """;

    private const string W06 = """
        company: {name: Tischlerei Holm, country: DE, employees: 12}
        contact: {name: Piet Holm, role: Owner, email: holm@gmail.com}
        amount: {amount: 8000, currency: EUR}
        evidence:
          - {criterion: need, grade: confirmed, by: Piet Holm, kind: email, date: 2026-11-01}
          - {criterion: power, grade: confirmed, by: Piet Holm, kind: email, date: 2026-11-01}
          - {criterion: authority, grade: confirmed, by: Piet Holm, kind: email, date: 2026-11-01}
        """;

    private const string W07 = """
        company: {name: Kaufring, country: DE, employees: 2500, industry: retail}
        contact: {name: Eva Roth, role: Purchasing Assistant, email: roth@kaufring.example}
        evidence:
          - {criterion: need, grade: claimed, by: Eva Roth, kind: call, date: 2026-11-18}
          - {criterion: budget, grade: claimed, by: Eva Roth, kind: call, date: 2026-11-18}
          - {criterion: authority, grade: claimed, by: Eva Roth, kind: call, date: 2026-11-18}
          - {criterion: timeline, grade: claimed, by: Eva Roth, kind: call, date: 2026-11-18}
        flags: [RF-02]
        activities:
          - {date: 2026-11-18, kind: call, direction: in, text: "We only need a quote, no presentation please."}
        """;

    private const string W08 = """
        company: {name: Stahlwerk Ost, country: DE, employees: 900}
        contact: {name: Uwe Kurz, role: Head of Purchasing, email: kurz@stahlwerk.example}
        amount: {amount: 45000, currency: EUR}
        evidence:
          - {criterion: need, grade: confirmed, by: Uwe Kurz, kind: email, date: 2026-11-01}
          - {criterion: budget, grade: evidenced, by: Uwe Kurz, kind: email, date: 2026-11-01}
          - {criterion: authority, grade: evidenced, by: Uwe Kurz, kind: email, date: 2026-11-01}
          - {criterion: timeline, grade: evidenced, by: Uwe Kurz, kind: email, date: 2026-11-01}
          - {criterion: process, grade: claimed, by: Uwe Kurz, kind: email, date: 2026-11-01}
        stakeholders: [{name: Rolf Brandt, role: CEO, met: false, accessRefused: 2}, {name: Lea Stein, role: Plant Manager, met: false}]
        traits: {gold: [G2]}
        flags: [RF-01, RF-05]
        """;

    private const string W09 = """
        company: {name: Bergmann, country: AT}
        deliveryMode: onsite
        evidence:
          - {criterion: need, grade: evidenced}
          - {criterion: budget, grade: claimed, quote: poor trading results this year}
          - {criterion: authority, grade: confirmed}
          - {criterion: timeline, grade: claimed}
        traits: {bad: [negative, small, one-off, remote, poor trading results]}
        """;

    private const string W10 = """
        segment: b2c
        contact: {name: Lea Marx, email: lea.marx@gmail.com}
        stakeholders: [{name: Tom Marx, met: true}]
        evidence:
          - {criterion: need, grade: evidenced, quote: five seats and a big boot, by: Lea Marx, kind: meeting, date: 2026-11-21}
          - {criterion: budget, grade: confirmed, quote: written pre-approval, kind: document, date: 2026-11-20}
          - {criterion: authority, grade: confirmed, by: Lea Marx, kind: meeting, date: 2026-11-21}
          - {criterion: timeline, grade: confirmed, quote: the lease ends on 31 January, kind: document, date: 2026-11-20}
        traits: {gold: [urgent need, G6]}
        """;

    private const string W11 = """
        segment: b2c
        contact: {name: Mia Voss, email: mia@voss.example}
        stakeholders: [{name: Jan Voss, met: false}]
        evidence:
          - {criterion: need, grade: claimed, quote: she is curious about the piano, by: Mia Voss, kind: call, date: 2026-11-20}
          - {criterion: budget, grade: claimed, quote: that should be OK, by: Mia Voss, kind: call, date: 2026-11-20}
          - {criterion: authority, grade: claimed, by: Mia Voss, kind: call, date: 2026-11-20}
        """;

    private const string W12 = """
        company: {name: Perfekt, country: DE}
        contact: {name: Nina Falk, role: Managing Director, email: falk@perfekt.example}
        evidence:
          - {criterion: need, grade: evidenced}
          - {criterion: budget, grade: evidenced}
          - {criterion: authority, grade: evidenced}
          - {criterion: timeline, grade: evidenced}
        traits: {gold: [G1, G2]}
        activities:
          - {date: 2026-10-14, kind: email, direction: in, text: "Please remove me from your list."}
        """;

    public static TheoryData<string, string, int?, int?, LeadClass, Readiness, string?, string?, string?> Examples => new()
    {
        { "W01", W01, 12, 100, LeadClass.C, Readiness.Nurture, "need", "Could you walk me through the last time this caused trouble — what happened and what did it cost?", "能否讲讲最近一次因此出问题的经过，造成了哪些影响？" },
        { "W02", W02, 74, 100, LeadClass.A, Readiness.Opportunity, "need", "How would you describe this problem to your management in one sentence, and may I quote that in my summary?", "如果用一句话向管理层说明这个问题，您会怎么说？我可以写进会议纪要请您确认吗？" },
        { "W03", W03, 19, 97, LeadClass.C, Readiness.Nurture, "authority", "Besides you, who will take part in this decision, and what matters to each of them?", "除了您，还有哪些人会参与决定？他们各自看重什么？" },
        { "W04", W04, 42, 76, LeadClass.C, Readiness.Parked, "need", "What would have to change before this becomes worth another look?", "出现什么变化时，您会觉得值得再看一看？" },
        { "W05", W05, 100, 100, LeadClass.A, Readiness.Opportunity, null, null, null },
        { "W06", W06, 64, 100, LeadClass.A, Readiness.Sql, "timeline", "What date or event makes this important, and why that date?", "有没有哪个时间点或事件让这件事变得重要？为什么是那个时间？" },
        { "W07", W07, 35, 97, LeadClass.B, Readiness.Nurture, "need", "Could you walk me through the last time this caused trouble — what happened and what did it cost?", "能否讲讲最近一次因此出问题的经过，造成了哪些影响？" },
        { "W08", W08, 57, 88, LeadClass.B, Readiness.Sql, "authority", "What would be the best way to include the person who signs in our next conversation?", "下次沟通怎样安排，才能让最终签字的人也参与进来？" },
        { "W09", W09, 46, 100, LeadClass.C, Readiness.Nurture, "budget", "What range has been set aside, and what would need to be true to use it for this?", "目前预留的大致范围是多少？要用在这件事上需要满足什么条件？" },
        { "W10", W10, 89, 100, LeadClass.A, Readiness.Opportunity, "need", "How would you describe this problem to your management in one sentence, and may I quote that in my summary?", "如果用一句话向管理层说明这个问题，您会怎么说？我可以写进会议纪要请您确认吗？" },
        { "W11", W11, 38, 100, LeadClass.B, Readiness.Nurture, "need", "Could you walk me through the last time this caused trouble — what happened and what did it cost?", "能否讲讲最近一次因此出问题的经过，造成了哪些影响？" },
        { "W12", W12, null, null, LeadClass.X, Readiness.Disqualified, null, null, null },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Qualify_WorkedExample_GivesItsNumbers(string id, string card, int? score, int? possibleMax, LeadClass leadClass, Readiness qualifiesFor, string? asks, string? english, string? chinese)
    {
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            var result = await RunAsync(card, language);
            result.Score.ShouldBe(score, id);
            result.PossibleMax.ShouldBe(possibleMax, id);
            result.Class.ShouldBe(leadClass, id);
            result.QualifiesFor.ShouldBe(qualifiesFor, id);
            result.NextQuestion?.Criterion.ToString().ToLowerInvariant().ShouldBe(asks, id);
            if (asks is null) result.NextQuestion.ShouldBeNull(id);
            result.NextQuestion?.Text.ShouldBe(language.Pick(english, chinese), id);
        }
    }

    [Fact]
    public async Task Qualify_OptOutRecordedById_HidesTheScoreToo()
    {
        var result = await RunAsync("disqualify: [DQ-06]\nevidence: [{criterion: need, grade: evidenced}, {criterion: budget, grade: evidenced}]", Language.English);

        (result.Score, result.PossibleMax, result.Class).ShouldBe((null, null, LeadClass.X));
        result.Disqualified!.Rule.ShouldBe("DQ-06");
    }

    internal static async Task<QualifyLeadResult> RunAsync(string card, Language? language = null, SellerProfile? seller = null)
    {
        await using var context = new SalesContext(new SalesOptions { KeepDrafts = false, Today = Today, Seller = seller ?? new SellerProfile() }, TimeProvider.System);
        return await new QualifyLead(context).RunAsync(new QualifyLeadInput { Lead = card, Language = language }, TestContext.Current.CancellationToken);
    }
}

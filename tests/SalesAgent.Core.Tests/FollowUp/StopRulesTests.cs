using NodaTime;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.FollowUp;

/// <summary>F.5: first match wins. Today is 23 November 2026.</summary>
public class StopRulesTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    internal static Activity Mail(int daysAgo, Direction direction = Direction.Out, string? outcome = null, string? text = null, ActivityKind kind = ActivityKind.Email) =>
        new() { Date = Today.PlusDays(-daysAgo), Kind = kind, Direction = direction, Outcome = outcome, Text = text };

    private static string? Rule(LeadCard lead, FollowUpType? type = null)
    {
        var history = FollowUpHistory.Of(lead, Today);
        return StopRules.Check(lead, history, FollowUpChoice.Of(lead, history, type, null, null, Today), Today, Language.English)?.Rule;
    }

    public static TheoryData<string, LeadCard, FollowUpType?> Holds => new()
    {
        { "opt_out", new LeadCard { Activities = [Mail(3, Direction.In, text: "Unsubscribe me")] }, null },
        { "hard_bounce", new LeadCard { Activities = [Mail(3, outcome: "hard bounce")] }, null },
        { "spam_complaint", new LeadCard { Activities = [Mail(3, outcome: "spam_complaint")] }, null },
        { "not_interested", new LeadCard { Activities = [Mail(5), Mail(3, Direction.In, text: "Thanks, but we are not interested.")] }, null },
        { "not_interested", new LeadCard { Activities = [Mail(3, Direction.In, text: "谢谢，我们暂时没兴趣")] }, null },
        { "replied", new LeadCard { Activities = [Mail(5), Mail(3, Direction.In, text: "Which ERP systems do you connect to?")] }, FollowUpType.NoResponse },
        { "replied", new LeadCard { Activities = [Mail(5, outcome: "reply")] }, FollowUpType.NoResponse },
        { "meeting_booked", new LeadCard { NextStep = new NextStep { Text = "demo", Date = Today.PlusDays(4), Accepted = true }, Activities = [Mail(5)] }, null },
        { "closed", new LeadCard { Stage = Stage.Won }, null },
        { "closed", new LeadCard { Stage = Stage.Lost }, null },
        { "parked", new LeadCard { Stage = Stage.Parked, NextStep = new NextStep { Date = Today.PlusDays(40) } }, null },
        { "contact_left", new LeadCard { Activities = [Mail(3, Direction.In, outcome: "auto_reply", text: "Ines Vogt is no longer with Acme.")] }, null },
        { "basis_expired", new LeadCard { Company = new Company { Country = "CA" }, Consent = new Consent { Basis = ConsentBasis.ImpliedPurchase, Date = new LocalDate(2024, 1, 1) } }, null },
        { "soft_bounce", new LeadCard { Activities = [Mail(9, outcome: "soft_bounce"), Mail(6, outcome: "soft_bounce"), Mail(3, outcome: "soft_bounce")] }, null },
        { "message_limit", new LeadCard { Activities = [Mail(30), Mail(25), Mail(18), Mail(9)] }, null },
        { "complaint_open", new LeadCard { Complaint = new Complaint(true) }, null },
        { "disqualified", new LeadCard { Disqualify = ["DQ-07"] }, null },
        { "disqualified", new LeadCard { Disqualify = ["DQ-10"] }, null },
        // An opt-out wins over everything that also applies.
        { "opt_out", new LeadCard { Stage = Stage.Won, Complaint = new Complaint(true), Activities = [Mail(3, outcome: "hard_bounce"), Mail(2, outcome: "opt_out")] }, null },
    };

    [Theory]
    [MemberData(nameof(Holds))]
    public void Check_FirstRuleThatApplies_Holds(string rule, LeadCard lead, FollowUpType? type) => Rule(lead, type).ShouldBe(rule);

    public static TheoryData<string, LeadCard, FollowUpType?> Frees => new()
    {
        { "nothing happened", new LeadCard(), null },
        { "an automatic reply is no reply", new LeadCard { Activities = [Mail(5), Mail(5, Direction.In, outcome: "out_of_office", text: "I am out of office.")] }, FollowUpType.NoResponse },
        { "a refusal rests 180 days", new LeadCard { Activities = [Mail(181, Direction.In, text: "not interested")] }, null },
        { "they came back after the refusal", new LeadCard { Activities = [Mail(40, Direction.In, text: "not interested"), Mail(2, Direction.In, text: "Things changed: what does it cost?", kind: ActivityKind.Form)] }, null },
        { "three unanswered leave room for one", new LeadCard { Activities = [Mail(30), Mail(25), Mail(18)] }, null },
        { "a used-up cadence rests 90 days", new LeadCard { Activities = [Mail(130), Mail(125), Mail(118), Mail(91)] }, null },
        { "a reply ends the count", new LeadCard { Activities = [Mail(30), Mail(25), Mail(18), Mail(17, Direction.In, text: "Please come back in a week"), Mail(9)] }, null },
        { "the closed complaint", new LeadCard { Complaint = new Complaint(false) }, null },
        { "they wrote after the bounce", new LeadCard { Activities = [Mail(9, outcome: "hard_bounce"), Mail(2, Direction.In, text: "Hello, can you call me?")] }, null },
        { "the meeting is the subject of an after-demo mail", new LeadCard { NextStep = new NextStep { Text = "call", Date = Today.PlusDays(4), Accepted = true }, Activities = [Mail(1, kind: ActivityKind.Demo)] }, null },
    };

    [Theory]
    [MemberData(nameof(Frees))]
    public void Check_NoRuleApplies_LetsGo(string why, LeadCard lead, FollowUpType? type) => Rule(lead, type).ShouldBeNull(why);

    [Fact]
    public void Check_NotInterested_NamesTheDayItEnds()
    {
        var lead = new LeadCard { Activities = [Mail(3, Direction.In, text: "no thanks")] };
        var history = FollowUpHistory.Of(lead, Today);
        // 20 November 2026 + 180 days = 19 May 2027.
        StopRules.Check(lead, history, FollowUpChoice.Of(lead, history, null, null, null, Today), Today, Language.English)!.Until.ShouldBe(new LocalDate(2027, 5, 19));
    }
}

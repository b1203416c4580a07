using NodaTime;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.FollowUp;

public class FollowUpChoiceTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static Activity At(int daysAgo, ActivityKind kind, Direction direction = Direction.Out, string? text = null, string? outcome = null) =>
        new() { Date = Today.PlusDays(-daysAgo), Kind = kind, Direction = direction, Text = text, Outcome = outcome };

    public static TheoryData<string, Activity[], FollowUpType, FollowUpSituation, int> Cases => new()
    {
        { "nothing yet", [], FollowUpType.FirstTouch, FollowUpSituation.Outbound, 1 },
        { "a web form", [At(1, ActivityKind.Form, Direction.In, "Please send details")], FollowUpType.FirstTouch, FollowUpSituation.Inbound, 1 },
        { "one mail without reply", [At(5, ActivityKind.Email)], FollowUpType.NoResponse, FollowUpSituation.Outbound, 2 },
        { "two mails without reply", [At(9, ActivityKind.Email), At(5, ActivityKind.Email)], FollowUpType.NoResponse, FollowUpSituation.Outbound, 3 },
        { "three mails without reply", [At(20, ActivityKind.Email), At(15, ActivityKind.Email), At(5, ActivityKind.Email)], FollowUpType.BreakUp, FollowUpSituation.Outbound, 4 },
        { "a demo", [At(30, ActivityKind.Form, Direction.In, "demo?"), At(3, ActivityKind.Demo)], FollowUpType.PostDemo, FollowUpSituation.PostDemo, 1 },
        { "a demo and our mail", [At(6, ActivityKind.Demo), At(6, ActivityKind.Email)], FollowUpType.NoResponse, FollowUpSituation.PostDemo, 2 },
        { "a demo nobody came to", [At(6, ActivityKind.Email), At(3, ActivityKind.Demo, outcome: "no_show")], FollowUpType.NoResponse, FollowUpSituation.Outbound, 2 },
        { "a proposal after a demo", [At(9, ActivityKind.Demo), At(2, ActivityKind.Proposal)], FollowUpType.ProposalSent, FollowUpSituation.ProposalSent, 1 },
        { "a call of ours that they took", [At(9, ActivityKind.Form, Direction.In, "Please send details"), At(4, ActivityKind.Call, outcome: "reply")], FollowUpType.PostDemo, FollowUpSituation.AfterTalk, 1 },
        { "a call and then their question", [At(9, ActivityKind.Call, outcome: "reply"), At(4, ActivityKind.Form, Direction.In, "One more question?")], FollowUpType.FirstTouch, FollowUpSituation.Inbound, 1 },
        { "a call nobody took", [At(9, ActivityKind.Email), At(4, ActivityKind.Call, outcome: "voicemail")], FollowUpType.NoResponse, FollowUpSituation.Outbound, 2 },
        { "a proposal and our mail", [At(9, ActivityKind.Proposal), At(8, ActivityKind.Email)], FollowUpType.NoResponse, FollowUpSituation.ProposalSent, 2 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_WhatHappenedLast_Decides(string why, Activity[] activities, FollowUpType type, FollowUpSituation situation, int number)
    {
        // The order on the card does not matter for activities of different days.
        foreach (var order in new[] { activities, [.. activities.OrderByDescending(a => a.Date)] })
        {
            if (order.Select(a => a.Date).Distinct().Count() < order.Length && order != activities) continue;
            var lead = new LeadCard { Activities = order };
            var choice = FollowUpChoice.Of(lead, FollowUpHistory.Of(lead, Today), null, null, null, Today);
            (choice.Type, choice.Situation, choice.Number).ShouldBe((type, situation, number), why);
        }
    }

    [Fact]
    public void Of_TypeNamed_WinsOverHistory()
    {
        var lead = new LeadCard { Activities = [At(3, ActivityKind.Demo)] };
        FollowUpChoice.Of(lead, FollowUpHistory.Of(lead, Today), FollowUpType.ProposalSent, null, null, Today).Type.ShouldBe(FollowUpType.ProposalSent);
    }

    [Theory]
    [InlineData(2, FollowUpType.NoResponse)]
    [InlineData(3, FollowUpType.NoResponse)]
    [InlineData(4, FollowUpType.BreakUp)]
    public void Of_NumberAlone_TakesTheTypeFromTheTable(int number, FollowUpType type) =>
        FollowUpChoice.Of(new LeadCard(), FollowUpHistory.Of(new LeadCard(), Today), null, number, null, Today).Type.ShouldBe(type);

    [Fact]
    public void Of_FutureActivity_HasNotHappened()
    {
        var lead = new LeadCard { Activities = [At(-3, ActivityKind.Demo)] };
        FollowUpChoice.Of(lead, FollowUpHistory.Of(lead, Today), null, null, null, Today).Type.ShouldBe(FollowUpType.FirstTouch);
    }

    [Fact]
    public void Of_NumberOutsideOrAnchorInTheFuture_IsTheCallersMistake()
    {
        var (lead, history) = (new LeadCard(), FollowUpHistory.Of(new LeadCard(), Today));
        Should.Throw<SalesInputException>(() => FollowUpChoice.Of(lead, history, null, 5, null, Today)).Message.ShouldBe("number: 5 is not a message of a cadence; give 1 to 4");
        Should.Throw<SalesInputException>(() => FollowUpChoice.Of(lead, history, null, null, Today.PlusDays(1), Today)).Message.ShouldContain("lies after today");
    }

    [Theory]
    [InlineData("Out of office. I am back on 7 December 2026.", 2026, 12, 7)]
    [InlineData("Out of office from 20 November until December 4th, 2026", 2026, 12, 4)]
    [InlineData("Out of office until 2026-12-01", 2026, 12, 1)]
    [InlineData("Out of office bis 30.11.2026", 2026, 11, 30)]
    [InlineData("自动回复：我休假至12月3日，回来后回复您。", 2026, 12, 3)]
    [InlineData("Out of office, back 4 January", 2027, 1, 4)]
    [InlineData("自动回复：我１２月７日回来", 2026, 12, 7)]
    [InlineData("Out of office ٢٠٢٦-١٢-٠٧, back 4 January", 2027, 1, 4)]
    public void ReturnDate_OutOfOfficeNote_IsRead(string text, int year, int month, int day) =>
        Absence.ReturnDate(new LeadCard { Activities = [At(2, ActivityKind.Email, Direction.In, text)] }, Today).ShouldBe(new LocalDate(year, month, day));

    [Fact]
    public void ReturnDate_OrdinaryReply_HasNone() =>
        Absence.ReturnDate(new LeadCard { Activities = [At(2, ActivityKind.Email, Direction.In, "Let us talk on 7 December 2026")] }, Today).ShouldBeNull();
}

using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Pitch;
using SalesAgent.Core.Plan;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;
using static SalesAgent.Core.Tests.Plan.PlanData;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Every operation reads a refusal of contact off the card in the same way.</summary>
public class OptOutEverywhereTests
{
    [Theory]
    [InlineData("Please stop contacting me.", null)]
    [InlineData("No more emails, please.", null)]
    [InlineData("I see.", "opt-out")]
    [InlineData("I see.", "do_not_contact")]
    [InlineData("I see.", "退订")]
    public void OptOut_AnySign_HoldsInEveryOperation(string text, string? outcome)
    {
        var lead = new LeadCard { Contact = new Contact { Name = "Ines Vogt" }, Activities = [new() { Kind = ActivityKind.Email, Direction = Direction.In, Date = Today.PlusDays(-2), Text = text, Outcome = outcome }] };

        var assessed = LeadQualification.Assess(lead, new SellerProfile(), Today);
        assessed.Class.ShouldBe(LeadClass.X);
        assessed.Disqualified?.Rule.ShouldBe("DQ-06");
        PitchHold.Of(lead, Language.English)?.Rule.ShouldBe("DQ-06");
        Suppression.HoldOf(lead, Language.English)?.Rule.ShouldBe("opt_out");

        var tally = new PipelineTally(Today);
        tally.Add(Deal(Stage.Proposal).With(lead));
        var deal = tally.Open.Single();
        deal.Class.ShouldBe("X");
        var action = new NextBestAction(Today, BusinessCalendar.Default, Basis).Choose(deal, DealHealth.Assess(deal, Basis, Today));
        (action.Rule, action.Kind).ShouldBe((1, ActionKind.StopOptOut));
    }
}

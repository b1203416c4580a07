using NodaTime;
using SalesAgent.Core.Qualification;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Qualification;

/// <summary>B.6: authority by amount.</summary>
public class AuthorityByAmountTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(49, Seniority.TeamLead, 1_000)]
    [InlineData(49, Seniority.DepartmentHead, 5_000)]
    [InlineData(49, Seniority.Executive, 30_000)]
    [InlineData(50, Seniority.TeamLead, 3_000)]
    [InlineData(500, Seniority.DepartmentHead, 20_000)]
    [InlineData(500, Seniority.Executive, 150_000)]
    [InlineData(501, Seniority.TeamLead, 5_000)]
    [InlineData(501, Seniority.DepartmentHead, 50_000)]
    [InlineData(501, Seniority.Executive, 500_000)]
    [InlineData(501, Seniority.Owner, null)] // no limit
    [InlineData(null, Seniority.TeamLead, null)] // size unknown
    public void Limit_DefaultTable_IsThatOfB6(int? employees, Seniority seniority, int? expected) =>
        AuthorityByAmount.Limit(employees, seniority, new SellerProfile()).ShouldBe(expected is { } limit ? (decimal)limit : null);

    [Theory]
    [InlineData("Team Lead", 20_000, null, Grade.Claimed)]
    [InlineData("Team Lead", 3_000, null, Grade.Evidenced)] // within the limit
    [InlineData("Team Lead", 20_000, "I sign up to 25,000 myself", Grade.Evidenced)] // the real limit was stated
    [InlineData("Team Lead", 20_000, "I sign up to 10k", Grade.Claimed)]
    [InlineData("调度主管", 20_000, "5万以内我可以签", Grade.Evidenced)]
    [InlineData("CEO", 900_000, null, Grade.Evidenced)]
    [InlineData("Beekeeper", 900_000, null, Grade.Evidenced)] // an unknown title caps nothing
    public void Assess_DealAgainstLimit_CapsAuthority(string role, int amount, string? quote, Grade expected) =>
        Authority(Card(role, amount, quote)).ShouldBe(expected);

    [Theory]
    [InlineData(true, Grade.Evidenced)]
    [InlineData(false, Grade.Claimed)]
    public void Assess_PersonAbove_LiftsTheCapOnceMet(bool met, Grade expected) =>
        Authority(Card("Team Lead", 20_000, null) with { Stakeholders = [new() { Name = "Rolf", Role = "General Manager", Met = met }] }).ShouldBe(expected);

    [Fact]
    public void Assess_RealLimits_ReplaceTheTable()
    {
        var seller = new SellerProfile { ApprovalLimits = [new ApprovalLimit { TeamLead = 25_000, DepartmentHead = 50_000, Executive = 100_000 }] };

        LeadQualification.Assess(Card("Team Lead", 20_000, null), seller, Today).GradeOf(Criterion.Authority).ShouldBe(Grade.Evidenced);
    }

    [Theory]
    [InlineData("I sign up to 50,000 myself", 50_000)]
    [InlineData("I can approve 50.000 Euro", 50_000)]
    [InlineData("I decide up to 1.5 million", 1_500_000)]
    [InlineData("I sign off 50k", 50_000)]
    [InlineData("5万以下我签字", 50_000)]
    [InlineData("I approve 80 % of them", null)]
    [InlineData("there are 50,000 parcels", null)]
    public void StatedLimit_Quote_IsRead(string quote, int? expected) => AuthorityByAmount.StatedLimit(quote).ShouldBe(expected is { } limit ? (decimal)limit : null);

    [Theory]
    [InlineData(true, null, Grade.Confirmed)] // everybody named was there
    [InlineData(false, null, Grade.Claimed)]
    [InlineData(false, Grade.Confirmed, Grade.Claimed)]
    [InlineData(true, Grade.Claimed, Grade.Claimed)] // a grade on the card is taken as given
    public void Assess_Household_DecidesTogether(bool met, Grade? given, Grade expected) =>
        Authority(new LeadCard
        {
            Segment = Segment.B2C,
            Contact = new Contact { Name = "Lea" },
            Stakeholders = [new() { Name = "Tom", Met = met }],
            Evidence = [new() { Criterion = Criterion.Authority, Grade = given, Quote = "we both want it", By = "Lea", Kind = ActivityKind.Call, Date = Today }],
        }).ShouldBe(expected);

    private static LeadCard Card(string role, int amount, string? quote) => new()
    {
        Company = new Company { Name = "X", Employees = 120 },
        Contact = new Contact { Name = "Kim", Role = role },
        Amount = new Money(amount, "EUR"),
        Evidence = [new() { Criterion = Criterion.Authority, Grade = Grade.Evidenced, Quote = quote }],
    };

    private static Grade Authority(LeadCard card) => LeadQualification.Assess(card, new SellerProfile(), Today).GradeOf(Criterion.Authority);
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Shared;

public class JobTitlesTests
{
    [Theory]
    [InlineData("Owner", Seniority.Owner)]
    [InlineData("Founder and CEO", Seniority.Owner)]
    [InlineData("老板", Seniority.Owner)]
    [InlineData("创始人兼总经理", Seniority.Owner)]
    [InlineData("董事长", Seniority.Owner)]
    [InlineData("CFO", Seniority.Executive)]
    [InlineData("General Manager", Seniority.Executive)]
    [InlineData("Vice President Operations", Seniority.Executive)]
    [InlineData("副总裁", Seniority.Executive)]
    [InlineData("总经理", Seniority.Executive)]
    [InlineData("财务总监", Seniority.Executive)]
    [InlineData("Operations Director", Seniority.DepartmentHead)]
    [InlineData("Head of Engineering", Seniority.DepartmentHead)]
    [InlineData("Fleet Manager", Seniority.DepartmentHead)]
    [InlineData("物流总监", Seniority.DepartmentHead)]
    [InlineData("运营经理", Seniority.DepartmentHead)]
    [InlineData("Project Manager", Seniority.TeamLead)]
    [InlineData("Team Lead Dispatch", Seniority.TeamLead)]
    [InlineData("项目经理", Seniority.TeamLead)]
    [InlineData("调度主管", Seniority.TeamLead)]
    [InlineData("Junior Engineer", Seniority.Junior)]
    [InlineData("Assistant to the CEO", Seniority.Junior)]
    [InlineData("总经理助理", Seniority.Junior)]
    [InlineData("Beekeeper", Seniority.Unknown)]
    [InlineData(null, Seniority.Unknown)]
    public void SeniorityOf_Title_IsRecognised(string? title, Seniority expected) => JobTitles.SeniorityOf(title).ShouldBe(expected);
}

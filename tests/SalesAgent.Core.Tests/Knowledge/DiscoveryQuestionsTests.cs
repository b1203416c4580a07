using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Knowledge;

/// <summary>B.8: a question for every criterion and grade, in both languages.</summary>
public class DiscoveryQuestionsTests
{
    [Fact]
    public void For_EveryCriterionAndGrade_IsAQuestionInBothLanguages()
    {
        foreach (var segment in Enum.GetValues<Segment>())
        foreach (var criterion in Enum.GetValues<Criterion>())
        foreach (var grade in Enum.GetValues<Grade>())
        {
            var question = DiscoveryQuestions.For(criterion, grade, segment);
            if (grade == Grade.Confirmed)
            {
                question.ShouldBeNull();
                continue;
            }

            question!.English!.ShouldEndWith("?");
            question.Chinese!.ShouldContain("？");
            Languages.Of(question.English).ShouldBe(Language.English);
            Languages.Of(question.Chinese).ShouldBe(Language.Chinese);
        }
    }

    [Fact]
    public void For_Household_AsksInPlainWords() =>
        DiscoveryQuestions.For(Criterion.Budget, Grade.Unknown, Segment.B2C)!.English.ShouldBe("What range would feel comfortable, in total or per month?");
}

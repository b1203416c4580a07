using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.FollowUp;

/// <summary>F.3 and F.4. 23 November 2026 is a Monday.</summary>
public class CadenceTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Theory]
    [InlineData(FollowUpSituation.Outbound, 0, 3, 8, 15)]
    [InlineData(FollowUpSituation.Inbound, 0, 2, 5, 12)]
    [InlineData(FollowUpSituation.PostDemo, 0, 3, 7, 14)]
    [InlineData(FollowUpSituation.ProposalSent, 0, 2, 6, 12)]
    public void Steps_EachSituation_IsTheTableOfF3(FollowUpSituation situation, int first, int second, int third, int end)
    {
        Cadence.Steps(situation).Select(s => s.Offset).ShouldBe([first, second, third, end]);
        Cadence.Steps(situation)[^1].Type.ShouldBe(FollowUpType.BreakUp);
    }

    [Fact]
    public void NextSend_FridayPlusThree_IsWednesday() =>
        Cadence.NextSend(new LocalDate(2026, 11, 20), 3, null, null, new LocalDate(2026, 11, 20), BusinessCalendar.Default).ShouldBe(new LocalDate(2026, 11, 25));

    [Fact]
    public void NextSend_BackOnFriday_WaitsTwoBusinessDays() =>
        Cadence.NextSend(Monday, 0, null, new LocalDate(2026, 11, 27), Monday, BusinessCalendar.Default).ShouldBe(new LocalDate(2026, 12, 1));

    [Fact]
    public void NextSend_AnyInput_IsABusinessDayAfterTheGapAndNotInThePast()
    {
        var days = Gen.Choose(0, 2000).Select(n => new LocalDate(2024, 1, 1).PlusDays(n));
        var input = from anchor in days from today in days from previous in days from offset in Gen.Choose(0, 20) from hasPrevious in Gen.Elements(true, false)
                    from holidays in days.ListOf(10)
                    select (anchor, today, previous: hasPrevious ? (LocalDate?)previous : null, offset, calendar: new BusinessCalendar(holidays.ToHashSet()));
        Prop.ForAll(input.ToArbitrary(), i =>
        {
            var next = Cadence.NextSend(i.anchor, i.offset, i.previous, null, i.today, i.calendar);
            return i.calendar.IsBusinessDay(next) && next >= i.today && next >= i.anchor && (i.previous is not { } sent || i.calendar.Between(sent, next) >= Cadence.MinGapBusinessDays);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rest_AnyMessage_KeepsTheGapAndEndsWithTheClosingMail()
    {
        foreach (var situation in Enum.GetValues<FollowUpSituation>())
        foreach (var number in new[] { 1, 2, 3 })
        {
            var rest = Cadence.Rest(new FollowUpChoice(FollowUpType.NoResponse, situation, number, Monday, true), Monday, BusinessCalendar.Default);
            rest.Count.ShouldBe(Cadence.MaxMessages - number);
            rest[^1].Type.ShouldBe(FollowUpType.BreakUp);
            rest.Select(m => m.Date).Prepend(Monday).Zip(rest.Select(m => m.Date)).ShouldAllBe(pair => BusinessCalendar.Default.Between(pair.First, pair.Second) >= Cadence.MinGapBusinessDays);
        }
    }

    [Fact]
    public void NextSend_NoResponseWithLastMessageAsAnchor_CountsFromThatMessage()
    {
        // Outbound, message 3: table +8 after +3, that is five business days after the second message. 23 + 5 = Monday 30.
        var choice = new FollowUpChoice(FollowUpType.NoResponse, FollowUpSituation.Outbound, 3, Monday, true);
        Cadence.NextSend(choice, FollowUpHistory.Of(new LeadCard(), Monday), Monday, null, Monday, BusinessCalendar.Default).ShouldBe(new LocalDate(2026, 11, 30));
    }

    [Fact]
    public void NextSend_RealHolidays_AreSkipped()
    {
        var file = HolidayFile();
        Assert.SkipWhen(file is null, "the sample data folder with public holidays is not beside the repository");
        using var data = JsonDocument.Parse(File.ReadAllText(file!));
        foreach (var country in data.RootElement.EnumerateObject())
        {
            var holidays = country.Value.EnumerateObject().SelectMany(year => year.Value.EnumerateArray()).Select(day => LocalDatePattern.Iso.Parse(day.GetProperty("date").GetString()!.Split(' ')[0])).Where(p => p.Success).Select(p => p.Value).ToHashSet();
            holidays.ShouldNotBeEmpty();
            var calendar = new BusinessCalendar(holidays);
            foreach (var holiday in holidays)
                Cadence.NextSend(holiday, 0, null, null, holiday, calendar).ShouldSatisfyAllConditions(next => next.ShouldBeGreaterThan(holiday), next => holidays.ShouldNotContain(next));
        }
    }

    private static string? HolidayFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "SalesAgent.sln"))) continue;
            var file = Path.Combine(folder.Parent?.FullName ?? folder.FullName, "shared", "data", "holidays", "public_holidays_2024_2027.json");
            return File.Exists(file) ? file : null;
        }

        return null;
    }
}

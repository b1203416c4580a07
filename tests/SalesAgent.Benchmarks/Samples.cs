using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Benchmarks;

/// <summary>Invented data for the benchmarks, the same at every run.</summary>
internal static class Samples
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    /// <summary>Cards with four graded criteria, two traits and one flag, all different.</summary>
    public static LeadCard[] Leads(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new LeadCard
        {
            Id = "lead-" + i,
            Company = new Company { Name = "Company " + i, Country = "DE", Employees = 20 + (i % 400) },
            Contact = new Contact { Name = "Contact " + i, Role = i % 3 == 0 ? "Operations Director" : "Fleet Manager" },
            Amount = new Money(1_000 + (i * 37 % 90_000), "EUR"),
            Evidence =
            [
                new Evidence { Criterion = Criterion.Need, Grade = (Grade)(i % 4), Date = Today.PlusDays(-(i % 200)) },
                new Evidence { Criterion = Criterion.Budget, Grade = (Grade)(i / 4 % 4), Date = Today.PlusDays(-(i % 300)) },
                new Evidence { Criterion = Criterion.Authority, Grade = (Grade)(i / 16 % 4), Date = Today.PlusDays(-30) },
                new Evidence { Criterion = Criterion.Timeline, Grade = Grade.Claimed },
            ],
            Traits = new TraitList { Gold = ["G1"], Bad = i % 5 == 0 ? ["B3"] : [] },
            Flags = i % 7 == 0 ? ["RF-08"] : [],
        })];

    /// <summary>That many facts, of which the first thirty are used by <see cref="Mail"/>.</summary>
    public static IReadOnlyList<Fact> Facts(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Fact
        {
            Id = "fact." + i,
            Text = i < 30 ? $"Tour {i} saved {i + 3} hours and EUR {(i + 1) * 100:#,0} on {Figures.Iso(Today.PlusDays(i))}" : $"Depot {i} has {i * 3} vehicles and {i % 40} % late deliveries in {2000 + (i % 26)}",
            Source = FactSource.Lead,
            CustomerSaid = i % 2 == 0,
        })];

    /// <summary>A mail of about that many words whose figures the facts hold.</summary>
    public static (DraftText Text, Brief Brief) Mail(int words, IReadOnlyList<Fact> facts)
    {
        var sentences = Enumerable.Range(0, Math.Max(1, words / 15)).Select(i => $"Last month tour {i % 30} saved your team {(i % 30) + 3} hours, which is EUR {((i % 30) + 1) * 100:#,0} less.");
        var text = new DraftText { Subject = "Your tours", Greeting = "Hi Ines,", Body = string.Join(' ', sentences) + " Shall we look at the next depot together?", SignOff = "Best regards,\nMara" };
        return (text, new Brief { Task = "follow_up/post_demo", Purpose = "benchmark", Language = Language.English, Channel = Channel.Email, Limits = new TextLimits(0, 100_000), Today = Today, Facts = facts });
    }

    /// <summary>Deals of five years: nine in ten closed, like a CRM.</summary>
    public static IEnumerable<Deal> Deals(int count) =>
        Enumerable.Range(0, count).Select(i => new Deal
        {
            Id = "deal-" + i,
            Stage = i % 10 == 0 ? (Stage)((i / 10 % 5) + 2) : i % 3 == 0 ? Stage.Won : Stage.Lost,
            Amount = new Money(500 + (i * 91 % 60_000), "EUR"),
            Created = Today.PlusDays(-(i % 1_800) - 60),
            Closed = i % 10 == 0 ? null : Today.PlusDays(-(i % 1_800)),
            ExpectedClose = Today.PlusDays(i % 90),
            LastContact = Today.PlusDays(-(i % 60)),
        });
}

using System.Text.RegularExpressions;
using NodaTime;
using SalesAgent.Core.FollowUp;
using SalesAgent.Core.Shared;
using SalesAgent.FollowUp;

namespace SalesAgent.Tests.FollowUp;

/// <summary>Every type in both languages with every subset of what a card and a profile may hold: no gap shows, no limit breaks.</summary>
public partial class DraftFollowUpCombinationsTests
{
    private const int Groups = 10;

    private static LeadCard Subset(LeadCard full, int mask, FollowUpType type) => full with
    {
        // The wording is chosen by the lead, so each card is another one.
        Id = $"card-{mask}",
        Company = (mask & 1) == 0 ? new Company { Country = full.Company!.Country } : full.Company,
        Contact = (mask & 2) == 0 ? null : full.Contact,
        Pains = (mask & 4) == 0 ? [] : full.Pains,
        Evidence = (mask & 8) == 0 ? [] : full.Evidence,
        Amount = (mask & 16) == 0 ? null : full.Amount,
        Product = (mask & 16) == 0 ? null : full.Product,
        Promises = (mask & 32) == 0 ? [] : full.Promises,
        // A booked meeting rightly holds the mails that chase.
        NextStep = (mask & 64) == 0 ? null : full.NextStep! with { Accepted = type is FollowUpType.PostDemo or FollowUpType.ProposalSent ? true : null },
        Activities = (mask & 128) == 0 ? [] : full.Activities,
    };

    private static SellerProfile Subset(SellerProfile full, int mask) => full with
    {
        Proof = (mask & 256) == 0 ? [] : full.Proof,
        Products = (mask & 512) == 0 ? [] : full.Products,
        Policies = (mask & 512) == 0 ? [] : full.Policies,
    };

    public static TheoryData<FollowUpType, Language> Texts => new(Enum.GetValues<FollowUpType>().SelectMany(t => new[] { (t, Language.English), (t, Language.Chinese) }));

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Run_EverySubsetOfFacts_IsASendableMail(FollowUpType type, Language language)
    {
        var contexts = Enumerable.Range(0, 4).Select(part => FollowUpCards.Context(Subset(FollowUpCards.Seller, part << 8))).ToArray();
        for (var mask = 0; mask < 1 << Groups; mask++)
        {
            // Own language mostly; every third card in the other language, where its words must not be mixed in.
            var full = (language == Language.English) == (mask % 3 != 0) ? FollowUpCards.Acme : FollowUpCards.Shunda;
            var operation = new DraftFollowUp(contexts[mask >> 8]);
            var result = await operation.RunAsync(new DraftFollowUpInput { Lead = Subset(full, mask, type), Type = type, Language = language, Number = type == FollowUpType.NoResponse ? 2 + (mask % 3) : null }, TestContext.Current.CancellationToken);
            var why = $"{type} {language} mask {mask}: {result.Draft?.Subject}\n{result.Draft?.Body}";
            Judge(result, type, language, why);
            // With every part there and nothing to ask, the shortest length of F.1 holds too.
            TextLength.Count(string.Join("\n\n", result.Draft!.Body.Split("\n\n")[1..^2]), language).ShouldBeGreaterThanOrEqualTo(result.Brief!.Limits.Min, why);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Run_FactsAsLongAsAllowed_StayWithinTheLimit(FollowUpType type, Language language)
    {
        string Long(int words, int characters) => language.Pick(string.Join(' ', Enumerable.Repeat("parcel", words)), new string('件', characters));
        var card = language.Pick(FollowUpCards.Acme, FollowUpCards.Shunda);
        var context = FollowUpCards.Context();
        for (var size = 1; size <= 40; size++)
        {
            var lead = card with
            {
                Id = $"card-{size}",
                Company = card.Company! with { Name = Long(Math.Min(size, 8), Math.Min(size, 60)) },
                Contact = card.Contact! with { Role = Long(size, size) },
                Pains = [.. Enumerable.Range(0, 4).Select(_ => new Pain { Text = Long(size, size), Metric = "9 %" })],
                Evidence = [.. Enum.GetValues<Criterion>().Select(c => new Evidence { Criterion = c, Quote = Long(size, size * 2) })],
                Promises = [.. Enumerable.Range(0, 3).Select(_ => new Promise { Text = Long(size, size), Due = new LocalDate(2026, 11, 2) })],
                NextStep = new NextStep { Text = Long(size, size), Date = new LocalDate(2026, 12, 1) },
            };
            var result = await new DraftFollowUp(context).RunAsync(new DraftFollowUpInput { Lead = lead, Type = type, Language = language }, TestContext.Current.CancellationToken);
            Judge(result, type, language, $"{type} {language} size {size}: {result.Draft?.Subject}\n{result.Draft?.Body}");
        }
    }

    private static void Judge(DraftFollowUpResult result, FollowUpType type, Language language, string why)
    {
        result.Held.ShouldBeNull(why);
        var message = result.Draft!.Body;
        Leftover().IsMatch(message).ShouldBeFalse(why);
        // Greeting first, sign-off and footer last; the rest is the body.
        var paragraphs = message.Split("\n\n");
        paragraphs.ShouldAllBe(p => p.Trim().Length > 0, why);
        var body = string.Join("\n\n", paragraphs[1..^2]);
        var length = TextLength.Count(body, language);
        length.ShouldBeInRange(type is FollowUpType.BreakUp ? 20 : 8, type.Limits(language).Max, why);
        // One call to action: one sentence of ours asks; questions inside their quoted words are theirs.
        Quoted().Replace(body, "").Count(c => c is '?' or '？').ShouldBe(1, why);
        var subject = AdLabel().Replace(result.Draft.Subject!, "");
        if (language == Language.Chinese) TextLength.Characters(subject).ShouldBeInRange(6, 16, why);
        else (TextLength.Words(subject) is >= 2 and <= 5 && subject.Length <= 40).ShouldBeTrue(why);
        subject.ShouldNotStartWith("Re:", Case.Insensitive, why);
        if (language == Language.English) Languages.HasCjk(OtherNames().Replace(body, "")).ShouldBeFalse(why);
        result.Needs.Count.ShouldBeLessThanOrEqualTo(3, why);
        result.Draft.Findings.ShouldNotContain(f => f.Severity == Severity.Block, why);
        BusinessCalendar.Default.IsBusinessDay(result.SendOn!.Value).ShouldBeTrue(why);
    }

    [GeneratedRegex(@"\{\{|\}\}|\[|\]|null|undefined|System\.|  |\n{3}| [,.;:?!]|\.\.|。。|，，|，。|：。|[“][”]|\(\)|（）|\bTrue\b|\bFalse\b")]
    private static partial Regex Leftover();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex("^(AD|广告) ")]
    private static partial Regex AdLabel();

    // Names stay in their own script.
    [GeneratedRegex("顺达物流|王建国")]
    private static partial Regex OtherNames();
}

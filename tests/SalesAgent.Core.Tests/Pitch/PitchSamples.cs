using NodaTime;
using SalesAgent.Core.Pitch;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Pitch;

/// <summary>A small shop that sells pumps, and a customer with two pains.</summary>
internal static class PitchSamples
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static Feature Quiet { get; } = new()
    {
        Name = LocalizedText.Of("the quiet drive"), Advantage = LocalizedText.Of("runs at half the noise"), Benefit = LocalizedText.Of("your neighbours sleep"),
        Pains = ["noise", "loud"], Proof = ["quiet-case"],
    };

    public static Feature Frugal { get; } = new()
    {
        Name = LocalizedText.Of("the frugal motor"), Advantage = LocalizedText.Of("draws less current"), Benefit = LocalizedText.Of("your power bill shrinks"),
        Pains = ["power", "electricity", "delay"], Proof = ["frugal-sample"],
    };

    public static Feature Unlinked { get; } = new() { Name = LocalizedText.Of("the blue case"), Benefit = LocalizedText.Of("it looks good"), Pains = ["colour"] };

    public static Proof QuietCase { get; } = new() { Id = "quiet-case", Text = LocalizedText.Of("Harbour Inn halved its complaints."), Subject = "Harbour Inn", Source = "letter of Harbour Inn", Permission = true, Industries = ["hotel"] };

    public static Proof FrugalSample { get; } = new() { Id = "frugal-sample", Kind = ProofKind.Sample, Text = LocalizedText.Of("A test pump is free for a week."), Source = "price list 2026", Permission = true };

    public static SellerProfile Seller { get; } = new()
    {
        Products = [new Product { Name = "Pump One", Category = LocalizedText.Of("pumps for hotels"), Features = [Unlinked, Frugal, Quiet] }],
        Proof = [QuietCase, FrugalSample],
    };

    public static LeadCard Lead { get; } = new()
    {
        Company = new Company { Name = "Lake Hotel", Industry = "hotel" },
        Contact = new Contact { Name = "Nora Feld", Role = "Operations Director", Language = Language.English },
        Pains = [new Pain { Text = "noise at night", Metric = "12 complaints", Cost = new Rate(500, "EUR", RatePeriod.Month) }, new Pain { Text = "high electricity bills" }],
    };

    public static PitchSource Source(LeadCard? lead, SellerProfile? seller = null, Language language = Language.English) =>
        new(lead, seller ?? Seller, (seller ?? Seller).Products[0], Today, language);
}

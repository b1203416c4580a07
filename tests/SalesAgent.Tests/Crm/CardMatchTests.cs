using System.Text.Json;
using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Crm;
using SalesAgent.Input;

namespace SalesAgent.Tests.Crm;

/// <summary>A lead card and an export that speak of the same company make one lead.</summary>
public sealed class CardMatchTests : IDisposable
{
    private const string Card = "id: acme\ncompany: {name: Acme Logistics, country: DE}\ncontact: {name: Ines Vogt, email: ines@acme.example}\nproduct: RoutePilot\npains: [{text: late deliveries}]\n";
    private const string Head = "Record ID,Deal Name,Deal Stage,Amount,Currency,Associated Company\n";
    private const string Deal = "741,Acme – RoutePilot,Contract Sent,30000,EUR,Acme Logistics\n";

    private readonly TempFolder _folder = new();

    private Task<ImportCrmResult> CardAsync(string card = Card) => _folder.ImportTextAsync(card, name: "lead.yaml");

    private async Task<IReadOnlyList<LeadCard>> FindAsync(string text) => await _folder.Store.FindLeadsAsync(text, TestContext.Current.CancellationToken);

    [Fact]
    public async Task ImportCard_ExportHasTheCompany_AddsToItsDeal()
    {
        await _folder.ImportTextAsync(Head + Deal);
        var result = await CardAsync();
        (result.Added, result.Changed).ShouldBe((0, 1));
        result.Summary.ShouldContain("added to hubspot-741 (Acme Logistics)");
        var lead = (await FindAsync("Acme Logistics")).ShouldHaveSingleItem();
        (lead.Key, lead.Amount, lead.Stage, lead.Product).ShouldBe(("hubspot-741", new Money(30000, "EUR"), Stage.Proposal, "RoutePilot"));
        lead.Pains.ShouldHaveSingleItem().Text.ShouldBe("late deliveries");
        (await FindAsync("acme")).ShouldHaveSingleItem().Key.ShouldBe("hubspot-741", "the card's own id still names it");
    }

    [Fact]
    public async Task ImportCard_Again_ChangesNothing()
    {
        await _folder.ImportTextAsync(Head + Deal);
        await CardAsync();
        (await CardAsync()).Unchanged.ShouldBe(1);
        // A second deal of the company does not make the card forget where it belongs.
        await _folder.ImportTextAsync(Head + Deal + "742,Acme – second site,Qualified,9000,EUR,Acme Logistics\n");
        (await CardAsync()).Unchanged.ShouldBe(1);
        // Nor does a save of the lead under the deal's id.
        await _folder.Store.SaveLeadAsync((await FindAsync("hubspot-741")).Single() with { Notes = "called" }, new LocalDate(2026, 11, 23), TestContext.Current.CancellationToken);
        (await FindAsync("acme")).ShouldHaveSingleItem().Notes.ShouldBe("called");
        (await _folder.DealsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Import_ExportAfterTheCard_GivesTheSameLead()
    {
        await CardAsync();
        var result = await _folder.ImportTextAsync(Head + Deal);
        result.Joined.ShouldBe([new JoinedCard("acme", "hubspot-741")]);
        ImportCrmView.Render(result).ShouldContain("The lead card 'acme' was added to hubspot-741");
        var after = JsonSerializer.Serialize((await FindAsync("Acme Logistics")).ShouldHaveSingleItem(), SalesJson.Options);

        using var other = new TempFolder();
        await other.ImportTextAsync(Head + Deal);
        await other.ImportTextAsync(Card, name: "lead.yaml");
        after.ShouldBe(JsonSerializer.Serialize((await other.Store.FindLeadsAsync("acme", TestContext.Current.CancellationToken)).Single(), SalesJson.Options));

        var again = await _folder.ImportTextAsync(Head + Deal);
        (again.Unchanged, again.Joined.Count).ShouldBe((1, 0));
        (await CardAsync()).Unchanged.ShouldBe(1);
    }

    [Fact]
    public async Task Import_DryRunAfterTheCard_JoinsNothing()
    {
        await CardAsync();
        (await _folder.ImportTextAsync(Head + Deal, i => i with { DryRun = true })).Joined.Count.ShouldBe(1);
        (await FindAsync("Acme Logistics")).ShouldHaveSingleItem().Key.ShouldBe("acme");
    }

    [Theory]
    [InlineData("741,A,Qualified,1,EUR,Acme Logistics\n742,B,Qualified,1,EUR,Acme Logistics\n", "two open deals")]
    [InlineData("741,A,Closed Won,1,EUR,Acme Logistics\n", "a new deal with an old customer must not reopen the won one")]
    [InlineData("741,A,Qualified,1,EUR,Blue Crate\n", "another company")]
    public async Task ImportCard_NoDealThatMustBeIt_IsALeadOfItsOwn(string rows, string why)
    {
        await _folder.ImportTextAsync(Head + rows);
        (await CardAsync(Card + "stage: SQL\n")).Added.ShouldBe(1, why);
        (await FindAsync("acme")).ShouldHaveSingleItem().Key.ShouldBe("acme");
    }

    [Fact]
    public async Task ImportCard_OneNameHoldsTheOther_AddsToItsDeal()
    {
        await _folder.ImportTextAsync(Head + "741,A,Qualified,1,EUR,Acme Logistics GmbH\n");
        (await CardAsync()).Summary.ShouldContain("added to hubspot-741");
    }

    public void Dispose() => _folder.Dispose();
}

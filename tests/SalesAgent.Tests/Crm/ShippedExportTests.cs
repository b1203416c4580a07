using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Crm;

namespace SalesAgent.Tests.Crm;

public sealed class ShippedExportTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private async Task<ImportCrmResult> ImportAsync()
    {
        using var stream = typeof(CrmStore).Assembly.GetManifestResourceStream("assets/crm/hubspot-deals.csv")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return await _folder.ImportAsync(_folder.Write("hubspot-deals.csv", copy.ToArray()));
    }

    [Fact]
    public async Task Import_ShippedExport_ReadsEveryRowAndColumn()
    {
        var result = await ImportAsync();
        result.Source.ShouldBe(CrmSource.Hubspot);
        result.RejectedCount.ShouldBe(0, string.Join("; ", result.Rejected));
        result.Rows.ShouldBe(40);
        result.Added.ShouldBe(40);
        result.Ignored.Select(i => i.Column).ShouldBe(["Pipeline"]);
        result.Stages.ShouldAllBe(s => s.Ours != null);
        result.Questions.Select(q => q.About).ShouldBe([ImportQuestionKind.Basis]);

        var deals = await _folder.DealsAsync();
        deals.Count(d => d.Stage == Stage.Won).ShouldBe(18);
        deals.Count(d => d.Stage == Stage.Lost).ShouldBe(10);
        deals.Count(d => d.IsOpen).ShouldBe(12);
        deals.Where(d => !d.IsOpen).ShouldAllBe(d => d.Closed != null && d.ExpectedClose == null && d.Closed > d.Created);
        deals.Where(d => d.IsOpen).ShouldAllBe(d => d.Closed == null);
    }

    [Fact]
    public async Task Find_LeadsOfTheShippedExport_GivesTheirCards()
    {
        await ImportAsync();
        var acme = (await _folder.Store.FindLeadsAsync("acme logistics", TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        acme.Amount.ShouldBe(new Money(30000, "EUR"));
        acme.Stage.ShouldBe(Stage.Opportunity);
        acme.ExpectedClose.ShouldBe(new LocalDate(2027, 2, 15));
        (acme.Contact!.Name, acme.Contact.Email).ShouldBe(("Ines Vogt", "ines@acme.example"));
        acme.NextStep!.Date.ShouldBe(new LocalDate(2026, 12, 1));
        acme.Source.ShouldBe(LeadSource.Inbound);
        acme.Activities.ShouldHaveSingleItem().Date.ShouldBe(new LocalDate(2026, 11, 20));
        (await _folder.Store.FindLeadsAsync("上海快达", TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Contact!.Name.ShouldBe("王建国");
        (await _folder.Store.FindLeadsAsync("王建国", TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
    }

    public void Dispose() => _folder.Dispose();
}

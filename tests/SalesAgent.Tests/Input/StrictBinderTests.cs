using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Tests.Input;

public class StrictBinderTests
{
    private static string Fails(string text) =>
        Should.Throw<SalesInputException>(() => StrictBinder.Bind<LeadCard>(text, "lead.yaml")).Message;

    [Theory]
    [InlineData("company: {name: A}\ncontact: {emial: x}", "lead.yaml, line 2: 'contact.emial' is not a known field; did you mean 'email'?")]
    [InlineData("id: a\nid: b", "lead.yaml, line 2: 'id' is given twice; keep one")]
    [InlineData("amount: {amount: -3, currency: EUR}", "lead.yaml, line 1: amount.amount must be at least 0, not -3")]
    [InlineData("amount: {amount: 3, currency: euro}", "lead.yaml, line 1: amount.currency must be a currency code of three capitals such as EUR, not 'euro'")]
    [InlineData("amount: {amount: 3}", "lead.yaml, line 1: 'amount.currency' is missing; add it")]
    [InlineData("amount: 300", "lead.yaml, line 1: amount must be a group of fields (amount, currency), not '300'")]
    [InlineData("stage: Qualifed", "lead.yaml, line 1: stage must be one of Lead, MQL, SQL, Opportunity, Proposal, Negotiation, Commit, Won, Lost, Parked, not 'Qualifed'")]
    [InlineData("expectedClose: 2026-13-01", "lead.yaml, line 1: expectedClose must be a date such as 2026-12-31, not '2026-13-01'")]
    [InlineData("recurring: yes", "lead.yaml, line 1: recurring must be true or false, not 'yes'")]
    [InlineData("evidence:\n  - {criterion: need}\n  - {quote: x}", "lead.yaml, line 3: 'evidence[1].criterion' is missing; add it")]
    [InlineData("company: &a {name: A}\ncontact: *a", "lead.yaml, line 1: anchors and aliases (& and *) are not accepted; write the value out, in quotes if it begins with & or *")]
    [InlineData("{\"id\": 7}", "lead.yaml, line 1: id must be text, not '7'; put it in quotes")]
    [InlineData("{\"id\": \"a\"\n,}", "lead.yaml, line 2: malformed JSON")]
    [InlineData("{\"id\": \"\\ud800\"}", "lead.yaml, line 1: holds half of a Unicode pair")]
    [InlineData("id: [a", "lead.yaml, line 2: malformed YAML")]
    [InlineData("", "lead.yaml: is empty; give at least one field")]
    public void Bind_BadCard_NamesPlaceFieldAndMend(string text, string expected) => Fails(text).ShouldStartWith(expected);

    [Fact]
    public void Bind_PlainDigitsInATextField_KeepTheirZeros() =>
        StrictBinder.Bind<LeadCard>("contact: {phone: 0049301234}", "x").Contact!.Phone.ShouldBe("0049301234");

    [Fact]
    public void Bind_PowerIsBudget() =>
        StrictBinder.Bind<LeadCard>("evidence: [{criterion: power, grade: claimed}]", "x").Evidence[0].Criterion.ShouldBe(Criterion.Budget);
}

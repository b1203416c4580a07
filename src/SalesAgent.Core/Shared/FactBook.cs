using NodaTime;
using SalesAgent.Core.Shared.Untrusted;

namespace SalesAgent.Core.Shared;

/// <summary>
/// Turns cards, profiles and what the user just said into facts, each with its source. A text may state what is in here
/// and nothing else.
/// </summary>
public static class FactBook
{
    /// <summary>
    /// Facts of a lead card. Grades, traits, flags and scores are decisions about the customer and not in here; neither is what
    /// reads like an instruction to a program. Quotes and running text are <see cref="Fact.FreeText"/>.
    /// </summary>
    public static IReadOnlyList<Fact> Of(LeadCard card)
    {
        var lead = UntrustedCard.Quiet(card);
        var facts = new List<Fact>();
        void Add(string id, string? text, LocalDate? asOf = null, bool said = false, bool free = false, ActivityKind? contact = null)
        {
            if (!string.IsNullOrWhiteSpace(text))
                facts.Add(new Fact { Id = "lead." + id, Text = text.Trim(), Source = FactSource.Lead, AsOf = asOf, CustomerSaid = said, FreeText = free, Contact = contact });
        }

        var company = lead.Company?.Name;
        Add("company", company);
        Add("city", lead.Company?.City);
        Add("industry", lead.Company?.Industry);
        Add("employees", lead.Company?.Employees is { } people ? $"{people} employees (员工 {people}人)" : null);
        Add("website", lead.Company?.Website);
        Add("contact", lead.Contact?.Name);
        Add("role", lead.Contact?.Role);
        Add("email", lead.Contact?.Email);
        Add("phone", lead.Contact?.Phone);
        Add("product", lead.Product);
        Add("amount", lead.Amount is { } amount ? Both(amount) : null);
        Add("expected_close", Both(lead.ExpectedClose));
        Add("critical_event", lead.CriticalEvent is { } critical ? $"{critical.Text} {Both(critical.Date)}" : null, said: true, free: true);
        Add("renewal", Both(lead.RenewalDate));
        Add("next_step", lead.NextStep is { } step ? $"{step.Text} {Both(step.Date)}" : null, free: true);
        Each(lead.Pains, (i, pain) => Add($"pain.{i}", string.Join(' ', new[] { pain.Text, pain.Metric, pain.Cost is { } cost ? $"{Figures.Amount(cost, Language.English)} ({Figures.Amount(cost, Language.Chinese)})" : null }.OfType<string>()), said: true, free: true));
        Each(lead.Evidence, (i, evidence) => Add($"evidence.{i}", evidence.Quote, evidence.Date, said: evidence.Kind is not (ActivityKind.Note or ActivityKind.Web), contact: evidence.Kind, free: true));
        Each(lead.Evidence, (i, evidence) => Add($"evidence.{i}.by", evidence.By == lead.Contact?.Name ? null : string.Join(' ', new[] { evidence.By, evidence.ByRole }.OfType<string>())));
        Each(lead.Objections, (i, objection) => Add($"objection.{i}", objection.Text, objection.Date, said: true, free: true));
        Each(lead.Promises, (i, promise) => Add($"promise.{i}", $"{promise.Text} {Both(promise.Due)}", free: true));
        Each(lead.Stakeholders, (i, person) => Add($"stakeholder.{i}", string.Join(' ', new[] { person.Name, person.Role }.OfType<string>())));
        Each(lead.Competition, (i, rival) => Add($"competition.{i}", rival.Name, said: true));
        Each(lead.Activities, (i, activity) => Add($"activity.{i}", string.Join(' ', new[] { Both(activity.Date), activity.Subject, activity.Text }.OfType<string>()), activity.Date, said: activity.Direction == Direction.In, free: true, contact: activity.Kind));
        Add("notes", lead.Notes, free: true);
        return facts;
    }

    /// <summary>Facts of the seller profile that may be shown to customers: proofs only when approved.</summary>
    public static IReadOnlyList<Fact> Of(SellerProfile seller)
    {
        var facts = new List<Fact>();
        void Add(string id, string? text, LocalDate? asOf = null)
        {
            if (!string.IsNullOrWhiteSpace(text))
                facts.Add(new Fact { Id = "seller." + id, Text = text.Trim(), Source = FactSource.Seller, AsOf = asOf });
        }

        void AddText(string id, LocalizedText? text, LocalDate? asOf = null)
        {
            foreach (var words in text?.All() ?? []) Add(id, words, asOf);
        }

        if (seller.Company is { } company)
        {
            foreach (var (id, text) in new[] { ("company", company.Name), ("legal_name", company.LegalName), ("address", company.Address), ("website", company.Website), ("email", company.Email), ("phone", company.Phone) })
                Add(id, text);
            AddText("tagline", company.Tagline);
        }

        Each(seller.Senders, (i, sender) =>
        {
            foreach (var text in new[] { sender.Name, sender.NameZh, sender.Email, sender.Phone }) Add($"sender.{i}", text);
            AddText($"sender.{i}", sender.Role);
        });
        Each(seller.Products, (i, product) =>
        {
            Add($"product.{i}", string.Join(", ", product.AlsoKnownAs.Prepend(product.Name)));
            AddText($"product.{i}.category", product.Category);
            AddText($"product.{i}.usp", product.Usp?.Text, product.Usp?.Date);
            if (product.Price is { } price)
            {
                Add($"product.{i}.price", Figures.Amount(price, Language.English, product.PriceUnit?.In(Language.English)));
                Add($"product.{i}.price", Figures.Amount(price, Language.Chinese, product.PriceUnit?.In(Language.Chinese)));
            }

            Each(product.Limits, (j, limit) => AddText($"product.{i}.limit.{j}", limit));
            Each(product.Features, (j, feature) =>
            {
                AddText($"product.{i}.feature.{j}", feature.Name);
                AddText($"product.{i}.feature.{j}", feature.Advantage);
                AddText($"product.{i}.feature.{j}", feature.Benefit);
            });
        });
        void AddSourced(string id, LocalizedText? text, string? source, LocalDate? date, string? subject = null)
        {
            AddText(id, text, date);
            foreach (var words in new[] { subject, source, Both(date) }) Add(id, words, date);
        }

        foreach (var proof in seller.Proof.Where(p => p.Approved)) AddSourced("proof." + proof.Id, proof.Text, proof.Source, proof.Date, proof.Subject);

        Each(seller.Policies, (i, policy) => AddText($"policy.{i}", policy));
        Each(seller.Authority.Guarantees, (i, guarantee) => AddText($"guarantee.{i}", guarantee));
        Each(seller.Authority.Slas, (i, sla) => AddText($"sla.{i}", sla));
        Each(seller.Authority.Trades, (i, trade) => AddText($"trade.{i}", trade));
        AddText("trial", seller.Authority.FreeTrial);
        AddText("opt_out", seller.OptOut);
        AddText("disclosure", seller.Disclosure);
        foreach (var competitor in seller.Competitors)
        {
            Add("competitor", competitor.Name);
            foreach (var fact in competitor.Facts.Where(f => !string.IsNullOrWhiteSpace(f.Source)))
                AddSourced("competitor." + competitor.Name, fact.Text, fact.Source, fact.Date);
        }

        return facts;
    }

    /// <summary>What must never reach a customer, for the check alone: never hand it to a writer.</summary>
    public static IReadOnlyList<Fact> InternalOf(SellerProfile seller) =>
        [.. seller.Internal.Where(text => !string.IsNullOrWhiteSpace(text)).Select((text, i) => new Fact { Id = $"seller.internal.{i + 1}", Text = text.Trim(), Source = FactSource.Seller, Internal = true })];

    /// <summary>Names that no text may use, for the check alone: customers of proofs that are not approved. No fact said now permits them (C.5).</summary>
    public static IReadOnlyList<Fact> WithheldOf(SellerProfile seller) =>
        [.. seller.Proof.Where(proof => !proof.Approved && !string.IsNullOrWhiteSpace(proof.Subject)).Select(proof => new Fact { Id = Withheld + proof.Id, Text = proof.Subject!.Trim(), Source = FactSource.Seller, Internal = true })];

    /// <summary>How the ids of <see cref="WithheldOf"/> begin.</summary>
    public const string Withheld = "seller.withheld.";

    /// <summary>Facts said now, marked with their source; they date from today unless dated. What reads like an instruction to a program is none; of a document or a page the words support no link.</summary>
    public static IReadOnlyList<Fact> Of(IReadOnlyList<SpokenFact> spoken, LocalDate today) =>
        [.. from said in spoken.Index()
            let fact = said.Item
            let text = InstructionReader.Without(fact.Text)
            where text is not null
            select new Fact
            {
                Id = $"said.{said.Index + 1}",
                Text = text,
                FreeText = fact.Source is SpokenSource.Document or SpokenSource.Web,
                Source = fact.Source switch { SpokenSource.Document => FactSource.Document, SpokenSource.Web => FactSource.Web, _ => FactSource.User },
                AsOf = fact.Date ?? today,
                Url = fact.Url,
            }];

    /// <summary>Money in both languages, so that either wording finds it.</summary>
    public static string Both(Money money) => $"{Figures.Amount(money, Language.English)} ({Figures.Amount(money, Language.Chinese)})";

    private static string? Both(LocalDate? date) => date is { } day ? Figures.Iso(day) : null;

    private static void Each<T>(IReadOnlyList<T> items, Action<int, T> action)
    {
        for (var i = 0; i < items.Count; i++) action(i + 1, items[i]);
    }
}

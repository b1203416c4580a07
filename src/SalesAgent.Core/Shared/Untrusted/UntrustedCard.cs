namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>
/// A lead card read with care: its running texts without what addresses a program. Decisions are made and texts are written from
/// the quiet card; the stored one keeps every word.
/// </summary>
public static class UntrustedCard
{
    /// <summary>
    /// The card without such stretches; the card itself when it holds none. A pain, promise or objection of which nothing is left
    /// is left out. Words by which somebody asks not to be contacted stay, whatever else the sentence says.
    /// </summary>
    public static LeadCard Quiet(LeadCard lead)
    {
        if (!Texts(lead).Any(t => InstructionReader.Find(t.Text).Count > 0)) return lead;
        return lead with
        {
            Company = lead.Company is { } company ? company with { Name = Quiet(company.Name), City = Quiet(company.City), Industry = Quiet(company.Industry) } : null,
            Contact = lead.Contact is { } contact ? contact with { Name = Quiet(contact.Name), Role = Quiet(contact.Role) } : null,
            Product = Quiet(lead.Product),
            CriticalEvent = lead.CriticalEvent is { } critical && Quiet(critical.Text) is { } what ? critical with { Text = what } : null,
            Evidence = [.. lead.Evidence.Where(e => e.Grade is not null || e.Quote is null || Quiet(e.Quote) is not null).Select(e => e with { Quote = Quiet(e.Quote), By = Quiet(e.By), ByRole = Quiet(e.ByRole) })],
            Stakeholders = [.. lead.Stakeholders.Select(s => s with { Name = Quiet(s.Name), Role = Quiet(s.Role) })],
            Pains = [.. from pain in lead.Pains let text = Quiet(pain.Text) where text is not null select pain with { Text = text, Metric = Quiet(pain.Metric) }],
            Objections = [.. lead.Objections.Where(o => o.Kind is not null || o.Text is null || Quiet(o.Text) is not null).Select(o => o with { Text = Quiet(o.Text) })],
            Promises = [.. from promise in lead.Promises let text = Quiet(promise.Text) where text is not null select promise with { Text = text }],
            Complaint = lead.Complaint is { } complaint ? complaint with { Text = Quiet(complaint.Text) } : null,
            Competition = [.. from rival in lead.Competition let name = Quiet(rival.Name) where name is not null select rival with { Name = name }],
            NextStep = Quiet(lead.NextStep),
            Consent = lead.Consent is { } consent ? consent with { Evidence = Quiet(consent.Evidence) } : null,
            Notes = Quiet(lead.Notes),
            Activities = [.. lead.Activities.Select(a => a with { Subject = Quiet(a.Subject), Text = Quiet(a.Text) })],
        };
    }

    /// <summary>The deal in the same way; the deal itself when it holds none.</summary>
    public static Deal Quiet(Deal deal)
    {
        var quiet = deal with { Name = Quiet(deal.Name), Company = Quiet(deal.Company), NextStep = Quiet(deal.NextStep), Card = deal.Card is { } card ? Quiet(card) : null };
        return quiet.Name == deal.Name && quiet.Company == deal.Company && quiet.NextStep == deal.NextStep && ReferenceEquals(quiet.Card, deal.Card) ? deal : quiet;
    }

    /// <summary>The running texts of a card, each with the name of its field.</summary>
    public static IEnumerable<(string Where, string? Text)> Texts(LeadCard lead) => Facts(lead).Concat(Records(lead));

    private static NextStep? Quiet(NextStep? step) => step is null ? null : step with { Text = Quiet(step.Text) };

    private static string? Quiet(string? text) => InstructionReader.Without(text);

    private static IEnumerable<(string Where, string? Text)> Facts(LeadCard lead)
    {
        yield return ("company.name", lead.Company?.Name);
        yield return ("company.city", lead.Company?.City);
        yield return ("company.industry", lead.Company?.Industry);
        yield return ("contact.name", lead.Contact?.Name);
        yield return ("contact.role", lead.Contact?.Role);
        yield return ("product", lead.Product);
        yield return ("criticalEvent.text", lead.CriticalEvent?.Text);
        foreach (var (i, evidence) in lead.Evidence.Index())
        {
            yield return ($"evidence[{i}].quote", evidence.Quote);
            yield return ($"evidence[{i}].by", evidence.By);
            yield return ($"evidence[{i}].byRole", evidence.ByRole);
        }

        foreach (var (i, person) in lead.Stakeholders.Index())
        {
            yield return ($"stakeholders[{i}].name", person.Name);
            yield return ($"stakeholders[{i}].role", person.Role);
        }

        foreach (var (i, pain) in lead.Pains.Index())
        {
            yield return ($"pains[{i}].text", pain.Text);
            yield return ($"pains[{i}].metric", pain.Metric);
        }

        foreach (var (i, rival) in lead.Competition.Index()) yield return ($"competition[{i}].name", rival.Name);
    }

    private static IEnumerable<(string Where, string? Text)> Records(LeadCard lead)
    {
        foreach (var (i, objection) in lead.Objections.Index()) yield return ($"objections[{i}].text", objection.Text);
        foreach (var (i, promise) in lead.Promises.Index()) yield return ($"promises[{i}].text", promise.Text);
        yield return ("complaint.text", lead.Complaint?.Text);
        yield return ("nextStep.text", lead.NextStep?.Text);
        yield return ("consent.evidence", lead.Consent?.Evidence);
        yield return ("notes", lead.Notes);
        foreach (var (i, activity) in lead.Activities.Index())
        {
            yield return ($"activities[{i}].subject", activity.Subject);
            yield return ($"activities[{i}].text", activity.Text);
        }
    }
}

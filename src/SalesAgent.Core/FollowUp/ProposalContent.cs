using System.Text.RegularExpressions;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>The mail with a proposal (F.1): total, scope, what it answers, their way to a decision, which part to review together.</summary>
internal static partial class ProposalContent
{
    public static IReadOnlyDictionary<string, object?> Values(FollowUpMaterial material)
    {
        var (lead, language) = (material.Lead, material.Language);
        var total = lead.Amount is { Amount: > 0 } amount ? Figures.Amount(amount, language) : null;
        var scope = material.ProductName is { } product ? material.Category is { } category ? language.Pick($"{product}, {category}", $"{product}，{category}") : product : null;
        var pains = material.Pains.Count == 0 ? null : language == Language.Chinese ? string.Join('；', material.Pains.Take(2)) : Wording.List([.. material.Pains.Take(2)], language);
        var proof = material.Keep(material.Deck.Proof?.Text, 2);
        var process = material.Said(Criterion.Process).Select(e => (Quote: Wording.Quote(e.Quote, language, 18, 36, closed: true), Who: e)).FirstOrDefault(e => e.Quote is not null);
        var validity = material.Request.Spoken.Select(f => f.Text).Where(text => Valid().IsMatch(text)).Select(text => Wording.Sentence(text, language, 20, 40)).FirstOrDefault(s => s is not null);
        var review = lead.NextStep?.Date is { } day && day >= material.Request.SendOn ? material.DayAndDate(day) : null;
        Ask(material, total, validity, process.Quote);
        material.Point("total", "总价", total);
        material.Point("scope", "范围", scope);
        material.Point("valid", "有效期", validity);
        material.Point("way to a decision", "决策步骤", process.Quote);
        material.Parts(total, scope, pains, validity, process.Quote, proof);
        material.Point("proof", "佐证", proof);
        material.NeedProof();
        material.Points.Add(FollowUpType.ProposalSent.Asks(language));
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["subject"] = material.Subject(
                [material.ProductName is not null && material.Company is not null ? $"{material.ProductName} proposal for {material.Company}" : null, material.ProductName is { } name ? $"{name} proposal in short" : null, "Our proposal in short"],
                [material.ProductName is { } brand ? $"{brand}方案要点" : null, material.Company is { } firm ? $"给{firm}的方案要点" : null, "方案要点与下一步"]),
            ["product"] = material.ProductName,
            ["company"] = material.Company,
            ["date"] = material.Request.Choice.AnchorKnown ? material.DateOf(material.Request.Choice.Anchor) : null,
            ["total"] = total,
            ["recurring"] = lead.Recurring == true,
            ["scope"] = scope,
            ["pains"] = material.Keep(pains, 3),
            ["points"] = total is not null || scope is not null || material.Keep(pains, 3) is not null,
            ["proof"] = proof,
            ["validity"] = validity,
            ["process"] = material.Keep(process.Quote, 4),
            ["processBy"] = process.Quote is null || material.ByRecipient(process.Who) ? null : Wording.Name(process.Who.By),
            ["review"] = review,
        };
    }

    private static void Ask(FollowUpMaterial material, string? total, string? validity, string? process)
    {
        if (total is null) material.Need("What is the total of the proposal?", "方案的总价是多少？", "the price in the mail", "邮件中写明价格");
        if (total is not null && material.Request.Lead.Recurring == true) material.Need("Is the price per month, per year, or for the whole term?", "价格是按月、按年，还是整个合同期？", "the mail states the period beside the price", "邮件中写明计费周期");
        if (material.ProductName is null) material.Need("Which product does the proposal cover?", "方案包含哪个产品？", "the scope in the mail", "邮件中写明范围");
        if (validity is null) material.Need("Until when is the proposal valid?", "方案有效期到哪一天？", "a true validity date in the mail", "邮件中写明真实的有效期");
        if (process is null) material.Need("Who decides about it, and in which steps?", "由谁决策、分几步？", "the mail names their next decision step", "邮件可以写明对方的决策步骤");
    }

    [GeneratedRegex(@"\bvalid (until|till|through|for)\b|有效期|有效至", RegexOptions.IgnoreCase)]
    private static partial Regex Valid();
}

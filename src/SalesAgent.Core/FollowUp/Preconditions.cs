using SalesAgent.Core.Shared;

namespace SalesAgent.Core.FollowUp;

/// <summary>What must be there before any mail: a lawful ground and a sender who says who he is (F.7).</summary>
public static class Preconditions
{
    /// <summary>The hold that follows from the law or from a missing identity, or null.</summary>
    public static Hold? Check(LeadCard lead, SellerProfile seller, ComplianceVerdict verdict, Language language)
    {
        if (verdict.Permission == ContactPermission.Blocked)
            return new Hold("no_lawful_basis", verdict.Reason, language.Pick("Record the ground for contact on the card (consent: basis, date, evidence) if there is one, or wait for a request of theirs.", "如有依据，请在卡片上补记（consent：依据、日期、凭证）；否则等对方主动询问。") + (lead.Recipient is null ? language.Pick(" If the recipient is a company, say so on the card (recipient: company).", "如果收件人是公司，请在卡片上写明（recipient: company）。") : ""));
        if (seller.Senders.Count == 0 || string.IsNullOrWhiteSpace(seller.Senders[0].Name) || string.IsNullOrWhiteSpace(seller.Company?.Name))
            return new Hold("identity", language.Pick("A mail must say who writes it, and the seller profile names no sender or no company.", "邮件必须写明发件人，而卖方资料里没有发件人或公司名称。"), language.Pick("Add company.name and one sender to the seller profile.", "请在卖方资料中补充公司名称和一位发件人。"));
        if (verdict.NeedsPostalAddress && string.IsNullOrWhiteSpace(seller.Company.Address))
            return new Hold("postal_address", language.Pick("The rule that applies wants a postal address in the mail, and the seller profile has none.", "适用的规则要求邮件写明邮寄地址，而卖方资料里没有。"), language.Pick("Add company.address to the seller profile.", "请在卖方资料中补充公司地址。"));
        return null;
    }

    /// <summary>What to ask so that the hold can be lifted; empty when no answer lifts it.</summary>
    public static IReadOnlyList<Need> Needs(Hold hold, Language language) => hold.Rule switch
    {
        "identity" => [new Need(language.Pick("Who signs, and for which company?", "由谁署名，代表哪家公司？"), language.Pick("a mail may be drafted at all", "才能起草邮件"))],
        "postal_address" => [new Need(language.Pick("What is your postal address?", "贵公司的邮寄地址是什么？"), language.Pick("a mail may be drafted at all", "才能起草邮件"))],
        "no_lawful_basis" or "basis_expired" => [new Need(language.Pick("Did this person agree, ask or buy, and when? Where is it recorded?", "对方是否同意、询问或购买过，何时，记录在哪里？"), language.Pick("a lawful ground for contact", "有合法的联系依据"))],
        "hard_bounce" or "soft_bounce" => [new Need(language.Pick("What is the right e-mail address?", "正确的邮箱地址是什么？"), language.Pick("the message arrives", "邮件可以送达"))],
        "contact_left" => [new Need(language.Pick("Who is the successor?", "接任者是谁？"), language.Pick("a message to the right person", "写给合适的人"))],
        _ => [],
    };
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Knowledge;

public static partial class ObjectionCues
{
    /// <summary>Cue phrases in English: matched at word boundaries.</summary>
    public static IReadOnlyDictionary<ObjectionKind, IReadOnlyList<string>> English { get; } = new Dictionary<ObjectionKind, IReadOnlyList<string>>
    {
        [ObjectionKind.Price] =
        [
            "too expensive", "so expensive", "expensive", "too pricey", "pricey", "overpriced", "price is too high", "price is high",
            "price is higher", "costs too much", "cost is too high", "cheaper", "lower price", "better price", "best price", "discount",
            "do better on price", "come down on price", "reduce the price", "price increase", "not worth the money", "not worth it",
            "worth that much", "paying that much", "pay that much", "steep", "sticker shock", "more than we expected to pay",
            "out of our price range", "price range", "for that price", "charge so much", "hard to justify the cost", "justify the price",
            "roi doesn't add up", "value for money", "knock something off", "match their price", "rip-off",
        ],
        [ObjectionKind.Budget] =
        [
            "no budget", "don't have the budget", "don't have a budget", "budget is gone", "budget is spent", "budget is frozen",
            "budget freeze", "budget has been cut", "budget cut", "budget cuts", "over budget", "outside our budget", "out of budget",
            "not budgeted", "unbudgeted", "not in the budget", "no room in the budget", "budget is already allocated", "tight budget",
            "limited budget", "can't afford", "cannot afford", "couldn't afford", "no money", "don't have the money", "no funds",
            "no funding", "cash flow", "cash is tight", "money is tight", "spending freeze", "hiring and spending freeze", "cost cutting",
            "cutting costs", "capex is closed", "money tied up", "tied up in",
        ],
        [ObjectionKind.Timing] =
        [
            "not now", "not right now", "bad time", "not a good time", "not the right time", "wrong time", "next quarter", "next year",
            "next month", "later this year", "call me in", "call me back in", "call back in", "check back", "come back in", "too early",
            "too soon", "after the holidays", "after year end", "in six months", "in a few months", "not this quarter", "not this year",
            "other priorities", "bigger priorities", "not a priority", "too busy", "swamped", "on hold", "postpone", "postponed", "delay",
            "wait until", "revisit", "no rush", "timing isn't right", "timing is off", "down the road", "back burner",
        ],
        [ObjectionKind.Trust] =
        [
            "never heard of", "don't know you", "don't know your company", "who are you guys", "too good to be true", "how do i know",
            "how do we know", "prove it", "any proof", "sounds like a scam", "scam", "burned", "been burned", "bad experience", "bad reviews",
            "negative reviews", "don't believe", "hard to believe", "doubt", "skeptical", "sceptical", "not convinced", "just a startup",
            "startup", "too small a company", "new company", "track record", "references", "reputation", "don't trust", "trust you",
            "unproven", "go out of business", "be around in", "credibility", "snake oil", "results are real",
        ],
        [ObjectionKind.Competition] =
        [
            "already have a vendor", "already have a supplier", "already have someone", "already work with", "already working with",
            "already use", "already using", "currently use", "currently using", "current vendor", "current supplier", "current provider",
            "under contract with", "competitor", "competitors", "other vendors", "another vendor", "other quotes", "another quote",
            "comparing", "shopping around", "looking at other", "evaluating other", "switch suppliers", "switching", "switch from",
            "happy with our supplier", "happy with our current", "loyal to", "preferred supplier", "incumbent", "alternatives",
            "going with someone else", "build it ourselves", "build our own", "built our own", "long-standing relationship", "rival",
            "already have a", "already have one", "already work", "existing supplier", "existing vendor", "friend in the business",
        ],
        [ObjectionKind.Need] =
        [
            "don't need", "do not need", "doesn't need", "no need", "not needed", "don't see the need", "don't see the value",
            "don't see the point", "don't see why", "not interested", "no interest", "we're fine", "we are fine", "fine as we are",
            "doing fine", "happy with how things are", "not a problem for us", "isn't a problem for us", "works for us", "works fine",
            "working fine", "why would we", "why do we need", "not relevant", "doesn't apply to us", "not for us", "not looking",
            "never use it", "wouldn't use it", "isn't broken", "if it ain't broke", "live without", "nice to have", "no use for",
            "manage without",
        ],
        [ObjectionKind.Authority] =
        [
            "not my decision", "not my call", "not the decision maker", "don't make that decision", "my boss", "my manager", "my director",
            "my supervisor", "the board", "the committee", "need approval", "needs approval", "get approval", "sign off", "sign-off",
            "run it by", "run this by", "check with my", "talk to my", "ask my", "speak to my", "my partner", "my business partner",
            "my wife", "my husband", "my spouse", "my family", "head office", "headquarters", "above my pay grade", "can't decide alone",
            "can't decide", "isn't up to me", "not up to me", "cfo has to", "ceo has to", "someone else handles", "not the right person",
            "don't have the authority",
        ],
        [ObjectionKind.Function] =
        [
            "doesn't have the feature", "missing feature", "missing features", "missing a feature", "lacks", "doesn't integrate",
            "does not integrate", "won't integrate", "integrate with", "integration", "compatible", "incompatible", "doesn't support",
            "does not support", "too complicated", "too complex", "hard to use", "difficult to use", "too slow", "performance",
            "not powerful enough", "throughput", "accuracy", "doesn't scale", "won't scale", "won't work with", "doesn't work with",
            "build quality", "poor quality", "specification", "specs", "durability", "durable", "reliability", "unreliable", "can't handle",
            "not enough features", "outdated", "not customizable", "offline mode", "doesn't do what", "doesn't fit our workflow",
            "fit our workflow",
        ],
        [ObjectionKind.AfterSales] =
        [
            "after-sales", "after sales", "after the sale", "support after", "customer support", "support team", "customer service",
            "support is slow", "response time", "maintenance", "repair", "repairs", "repair team", "spare parts", "who do we call",
            "who do i call", "who will help us", "if it breaks", "breaks down", "onboarding support", "help desk", "helpdesk",
            "after we sign", "after we signed", "after we buy", "after we pay", "ongoing support", "local support", "on-site support",
            "field engineer", "service level", "sla", "technical support", "24/7 support", "left alone", "disappear after",
            "disappeared after",
        ],
        [ObjectionKind.Resources] =
        [
            "don't have the people", "don't have the staff", "no staff", "short-staffed", "short staffed", "understaffed", "no one to run",
            "nobody to run", "no one to manage", "nobody to manage", "time to implement", "no bandwidth", "bandwidth", "it team is",
            "it department is", "team is stretched", "no resources", "lack the resources", "don't have the resources", "resource constraints",
            "implementation effort", "too much work", "migration effort", "migrate", "migrating", "have to hire", "train our people",
            "train the team", "training our staff", "learning curve", "change management", "won't adopt", "adoption", "too much effort",
            "no expertise", "in-house skills", "what support do we get", "marketing support", "dealer support", "co-marketing",
        ],
        [ObjectionKind.Guarantee] =
        [
            "guarantee", "guaranteed", "guarantees", "warranty", "money back", "money-back", "refund", "refunds", "what if it fails",
            "what if it doesn't work", "what if this doesn't work", "what if it goes wrong", "risk", "too risky", "risky", "penalty if",
            "liability", "insurance", "compensation", "compensate", "written commitment", "in writing", "promise us", "trial period",
            "free trial", "pilot first", "without a pilot", "try before", "try it first", "return policy", "return it", "protect us if",
            "who bears the", "assurance", "assurances", "lose our deposit",
        ],
        [ObjectionKind.TermsCompliance] =
        [
            "contract", "three-year contract", "long-term contract", "contract length", "lock-in", "locked in", "lock us in", "cancellation",
            "cancel anytime", "auto-renew", "auto-renewal", "payment terms", "net 30", "net 60", "net 90", "upfront payment", "pay upfront",
            "minimum order", "minimum commitment", "legal review", "legal team", "legal department", "liability clause", "clause",
            "terms and conditions", "data security", "data protection", "privacy", "gdpr", "compliant", "compliance", "security review",
            "security questionnaire", "soc 2", "iso 27001", "data residency", "where is our data", "vendor onboarding", "procurement process",
            "nda", "indemnity", "intellectual property",
        ],
        [ObjectionKind.Stall] =
        [
            "think about it", "think it over", "need to think", "let me think", "sleep on it", "send me some information",
            "send me information", "send me info", "send me an email", "send me a brochure", "email me something", "send me the details",
            "send over some", "get back to you", "we'll get back", "i'll let you know", "we'll let you know", "let you know", "call you back",
            "we'll see", "maybe later", "not sure yet", "keep me posted", "leave it with me", "i'll be in touch", "we'll be in touch",
            "give me some time", "need more time", "talk later", "some other time", "look into it", "circle back", "mull it over",
            "think this over", "think it through", "just looking", "just browsing", "have a look",
        ],
    };
}

using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// Promises stay within the seller's authority: discount up to its limit, delivery no sooner than its days, guarantee, refund,
/// service level, trial and free extras only as written in the profile, exclusivity only when granted (DESIGN §5).
/// </summary>
internal static class PromiseRule
{
    private static readonly FoldedPhrases Discount = new("discount, discounts, rebate, come down by, go down by, off the price, off the list, off your, % off, percent off, cheaper, price reduction, reduce the price, lower the price, lower price, knock, special price, price cut", "折扣, 折, 优惠, 降价, 我能让, 可以让, 让利, 减免, 便宜, 特价, 立减, 返现");
    private static readonly FoldedPhrases Guarantee = new("guarantee, guarantees, guaranteed, we promise, i promise, we warrant, warranty", "保证, 承诺, 担保, 包您, 包赔, 质保, 保修");
    private static readonly FoldedPhrases Refund = new("refund, refunds, refunded, money back, money-back, get your money, fees back, pay nothing if", "退款, 退费, 退钱, 退还, 包退, 全额退");
    private static readonly FoldedPhrases Trial = new("free trial, trial, free pilot, pilot, try it free, trial period", "试用, 试点, 免费试, 体验期");
    private static readonly FoldedPhrases Free = new("free of charge, at no extra cost, at no cost, for free, free set-up, free setup, free training, free support, free upgrade, throw in, on the house, complimentary, waive, waived", "免费, 赠送, 白送, 不收费, 免收, 免除, 送您");
    private static readonly FoldedPhrases Exclusive = new("exclusive rights, exclusivity, exclusively for you, exclusive to you, exclusive partner, exclusive supplier, exclusive territory, only for you, no other customer in your", "独家代理, 独家供应, 独家合作, 独家授权, 独家经营, 排他, 只供您一家, 只给您一家");
    private static readonly FoldedPhrases Service = new("uptime, availability, response time, 24/7, around the clock, round the clock, sla, service level, support answers, support responds, we respond, we answer, on-site within, fix it within, resolve", "可用性, 全天候, 7×24, 24小时, 响应, 小时内, 分钟内, 上门, 在线率");
    private static readonly FoldedPhrases Delivery = new("deliver it, we deliver, we will deliver, we'll deliver, delivered to you, delivered by, live by, live within, live in, go live, up and running, installed, install, set up within, set up in, set up by, implemented, rolled out, ready within, ready by, start within, ship, shipped, delivery within, delivery by", "交付, 上线, 发货, 到货, 安装好, 部署, 交货, 完成实施, 装好, 跑起来");
    private static readonly FoldedPhrases PriceHold = new("price is fixed, hold the price, lock the price, price lock, price will not, price stays, never raise", "保价, 锁定价格, 价格不变, 不涨价");
    private static readonly FoldedPhrases Included = new("included, includes, free", "包含, 含在, 免费, 赠");
    private static readonly FoldedPhrases Support = new("support, service, answers, responds", "支持, 客服, 响应, 回复");
    private static readonly FoldedPhrases AllDay = new("24/7, around the clock, round the clock", "全天候, 7×24, 24小时");
    private static readonly FoldedPhrases Negation = new("not, no, never, cannot, can't, don't, won't, without, nobody, isn't", "不, 没有, 无法, 不能, 不会, 不提供, 不给, 不做, 不敢, 并非, 没法, 未");
    private static readonly FoldedPhrases Offers = new("offer, offers, give you, you get, get a, provide, include, start with, can have, try, run a, set up a", "给您, 提供, 为您安排, 安排, 可以做, 送您");
    private static readonly FoldedPhrases Others = new("you asked, you mentioned, you said, you wrote, you want, you need, your, ask, question, they, their", "您提到, 您说, 您问, 您想, 您要, 您希望, 贵公司, 他们, 如果");
    private static readonly FoldedPhrases OwnVoice = new("we, i, our, we'll, i'll, us", "我们, 我, 本公司, 我司, 给您");

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "promise",
        Severity = Severity.Block,
        Title = new("Nothing is promised beyond the seller's authority.", "不作超出权限的承诺。"),
        Good =
        [
            RuleExample.En("For a two-year term I can offer a 10 % discount.", "a two-year term") with { Authority = new Authority { MaxDiscountPercent = 10 } },
            RuleExample.En("We do not guarantee a result; the pilot shows what is possible.", "a pilot"),
            RuleExample.Zh("签两年可以给您九折。", "签两年") with { Authority = new Authority { MaxDiscountPercent = 10 } },
            RuleExample.Zh("我们不承诺结果，数据说了算。"),
        ],
        Bad =
        [
            RuleExample.En("I can give you a 25 % discount.", "25 % of tours") with { Authority = new Authority { MaxDiscountPercent = 10 } },
            RuleExample.En("We guarantee that every van arrives on time."),
            RuleExample.En("We will have you up and running within three days.") with { Authority = new Authority { DeliveryDays = 15 } },
            RuleExample.Zh("我可以给您打七折。") with { Authority = new Authority { MaxDiscountPercent = 10 } },
            RuleExample.Zh("不满意全额退款。"),
            RuleExample.Zh("我们给您独家代理权。"),
        ],
        Find = context => context.Ledger.Where(e => e.Verdict == ClaimVerdict.Unsupported && e.Mention.Kind == ClaimKind.Promise).Select(e =>
            context.At(Rule!, e.Mention.Start, e.Mention.End,
                $"This promises what the profile does not allow ({Kind(e.Mention.Key, Language.English)}).", $"这是超出权限的承诺（{Kind(e.Mention.Key, Language.Chinese)}）。",
                "Offer only what the profile grants, or ask whoever may decide.", "只写资料授权的内容，或请有权限的人决定。")),
    };

    /// <summary>Promises of a text, judged against the authority and the seller's facts.</summary>
    public static IEnumerable<LedgerEntry> Read(CheckContext context)
    {
        var text = context.Text;
        (string Kind, FoldedPhrases Phrases)[] kinds = [("discount", Discount), ("guarantee", Guarantee), ("refund", Refund), ("trial", Trial), ("free", Free), ("exclusivity", Exclusive), ("service", Service), ("delivery", Delivery), ("price_hold", PriceHold)];
        var seen = new HashSet<(string, int)>();
        foreach (var (kind, phrases) in kinds)
        {
            foreach (var (start, end, phrase) in phrases.Find(text.Folded, 0, text.BodyEnd))
            {
                var sentence = text.SentenceAt(start);
                if (text.Quoted(start) || !seen.Add((kind, sentence.Start)) || !IsPromise(kind, phrase, start, sentence, context)) continue;
                var support = Allowed(kind, sentence, context);
                yield return new LedgerEntry(new Mention { Kind = ClaimKind.Promise, Start = start, End = end, Key = kind }, support is null ? ClaimVerdict.Unsupported : ClaimVerdict.Supported, support);
            }
        }
    }

    /// <summary>The figures of a promise within the authority need no other source: "10 % off" when 10 % may be given.</summary>
    public static IEnumerable<LedgerEntry> Authorise(IEnumerable<LedgerEntry> ledger, IReadOnlyList<LedgerEntry> promises, CheckContext context)
    {
        foreach (var entry in ledger)
        {
            var covered = entry.Verdict == ClaimVerdict.Unsupported && promises.Any(p => p.Support == "authority"
                && context.Text.SentenceIndexAt(p.Mention.Start) == context.Text.SentenceIndexAt(entry.Mention.Start)
                && (p.Mention.Key == "discount" ? entry.Mention.Kind == ClaimKind.Percentage && entry.Mention.Value <= context.Brief.Authority.MaxDiscountPercent
                    : p.Mention.Key == "delivery" ? entry.Mention.Kind is ClaimKind.Duration or ClaimKind.Date
                    : entry.Mention.Kind is ClaimKind.Duration or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Number && context.Brief.Authority.FreeTrial is not null && p.Mention.Key == "trial" && Matches([context.Brief.Authority.FreeTrial], context.Text.SentenceAt(p.Mention.Start), context, [entry.Mention]) is not null));
            yield return covered ? entry with { Verdict = ClaimVerdict.Supported, Support = "authority" } : entry;
        }
    }

    private static bool IsPromise(string kind, string phrase, int start, Sentence sentence, CheckContext context)
    {
        var text = context.Text;
        // Negated: "we do not give discounts", 不打折.
        if (Negation.Find(text.Folded, Math.Max(sentence.Start, start - 30), start).Any(n => !text.Folded.AsSpan(n.End, start - n.End).ContainsAny("，,；;。".AsSpan()) && (n.Phrase.Length > 1 || start - n.End <= 1))) return false;
        var figures = Figures(context, sentence);
        var own = OwnVoice.Any(text.Folded, sentence.Start, sentence.End);
        return kind switch
        {
            "discount" => phrase is not ("折" or "cheaper" or "便宜" or "knock") ? figures.Exists(f => f.Kind is ClaimKind.Percentage or ClaimKind.Money) || own : figures.Exists(f => f.Unit is "折" || (phrase != "折" && f.Kind is ClaimKind.Percentage or ClaimKind.Money)),
            "delivery" => figures.Exists(f => f.Kind is ClaimKind.Duration || (f.Kind == ClaimKind.Date && f.DaysAgo is null)) && own && !sentence.IsQuestion,
            "service" => phrase is "24/7" or "around the clock" or "round the clock" or "全天候" or "7×24" or "24小时" || (figures.Exists(f => f.Kind is ClaimKind.Duration or ClaimKind.Percentage) && (own || phrase is not ("小时内" or "分钟内" or "resolve"))),
            "trial" => figures.Exists(f => f.Kind is ClaimKind.Duration) || phrase.StartsWith("free", StringComparison.Ordinal) || (own && Offers.Any(text.Folded, sentence.Start, start)) || text.Text.AsSpan(sentence.Start, sentence.End - sentence.Start).Contains("免费", StringComparison.Ordinal),
            "guarantee" => own || phrase is "guaranteed" or "包您" or "包赔" || Languages.HasCjk(phrase) && !Others.Any(text.Folded, sentence.Start, start),
            _ => true,
        };
    }

    /// <summary>What allows it: the authority, or a fact of the seller's that says so; null when nothing does.</summary>
    private static string? Allowed(string kind, Sentence sentence, CheckContext context)
    {
        var authority = context.Brief.Authority;
        var figures = Figures(context, sentence);
        var durations = figures.Where(f => f.Kind == ClaimKind.Duration).ToList();
        switch (kind)
        {
            case "discount":
                var percent = figures.Where(f => f.Kind == ClaimKind.Percentage).Select(f => f.Value).ToList();
                if (percent.Count > 0) return percent.Max() <= authority.MaxDiscountPercent ? "authority" : SellerSays(kind, sentence, context);
                return authority.MaxDiscountPercent > 0 && !figures.Exists(f => f.Kind == ClaimKind.Money) ? "authority" : SellerSays(kind, sentence, context);
            case "exclusivity":
                return authority.Exclusivity ? "authority" : null;
            case "delivery":
                if (authority.DeliveryDays is { } days && durations.Count > 0 && durations.TrueForAll(d => Days(d) >= days)) return "authority";
                if (authority.DeliveryDays is { } least && durations.Count == 0 && figures.Where(f => f.Kind == ClaimKind.Date).All(d => Ahead(d, context.Brief.Today) >= least)) return "authority";
                return SellerSays(kind, sentence, context);
            case "trial":
                return Matches(authority.FreeTrial is { } trial ? [trial] : [], sentence, context, figures) ?? SellerSays(kind, sentence, context);
            case "guarantee" or "refund":
                return Matches(authority.Guarantees, sentence, context, figures, 0.5m) ?? Matches(authority.Slas, sentence, context, figures, 0.5m) ?? SellerSays(kind, sentence, context);
            case "service":
                return Matches(authority.Slas, sentence, context, figures) ?? SellerSays(kind, sentence, context);
            default:
                return SellerSays(kind, sentence, context);
        }
    }

    private static List<Mention> Figures(CheckContext context, Sentence sentence) =>
        [.. context.Ledger.Select(e => e.Mention).Where(m => m.Start >= sentence.Start && m.End <= sentence.End && m.Kind is not (ClaimKind.Name or ClaimKind.Quotation))];

    private static decimal Days(Mention duration) => duration.Unit switch { "day" => duration.Value, "month" => duration.Value * 30, _ => duration.Value / 1440 };

    private static int Ahead(Mention date, NodaTime.LocalDate today)
    {
        var (year, month, day) = date.Day;
        if (month == 0) return 0;
        var stated = new NodaTime.LocalDate(Math.Max(year == 0 ? today.Year : year, 1), month, 1).PlusDays(Math.Max(day, 1) - 1);
        if (year == 0 && stated < today) stated = stated.PlusYears(1);
        return NodaTime.Period.DaysBetween(today, stated);
    }

    /// <summary>One of the texts says it: a third of the sentence's words, and every figure.</summary>
    private static string? Matches(IReadOnlyList<LocalizedText> texts, Sentence sentence, CheckContext context, List<Mention> figures, decimal share = 0.3m)
    {
        if (texts.Count == 0) return null;
        var sheet = FactSheet.Of([.. texts.SelectMany(t => t.All()).Select(t => new Fact { Id = "authority", Text = t, Source = FactSource.Seller })]);
        return Says(sheet, sentence, context, figures, _ => true, share);
    }

    private static string? SellerSays(string kind, Sentence sentence, CheckContext context) =>
        Says(context.Facts, sentence, context, Figures(context, sentence), fact => fact.Source == FactSource.Seller && Grants(kind, fact), kind is "guarantee" or "refund" ? 0.5m : 0.3m);

    /// <summary>A fact grants a promise only in words of its kind: a customer story about vans guarantees nothing.</summary>
    private static bool Grants(string kind, Fact fact)
    {
        var folded = CheckedText.Fold(fact.Text);
        return kind switch
        {
            "discount" => Discount.Any(folded),
            "guarantee" or "refund" => Guarantee.Any(folded) || Refund.Any(folded),
            "trial" => Trial.Any(folded),
            "free" => Free.Any(folded) || Included.Any(folded),
            "service" => Service.Any(folded) || Support.Any(folded),
            "price_hold" => PriceHold.Any(folded),
            _ => true,
        };
    }

    private static string? Says(FactSheet sheet, Sentence sentence, CheckContext context, List<Mention> figures, Func<Fact, bool> only, decimal share)
    {
        var words = context.WordsOf(sentence);
        var chinese = context.Language == Language.Chinese;
        if (AllDay.Any(context.Text.Folded, sentence.Start, sentence.End) && !sheet.Facts.Any(f => only(f) && AllDay.Any(CheckedText.Fold(f.Text)))) return null;
        foreach (var date in figures.Where(f => f.Kind == ClaimKind.Date && f.DaysAgo is null))
            if (sheet.Date(date, context.Brief.Today) is not { } fact || !only(fact)) return null;
        foreach (var figure in figures.Where(f => f.Kind is ClaimKind.Duration or ClaimKind.Percentage or ClaimKind.Money))
            if (sheet.Measure(figure, words, chinese, only) is null) return null;
        return sheet.Sharing(words, share, only)?.Id;
    }

    private static string Kind(string key, Language language) => key switch
    {
        "discount" => language.Pick("discount", "折扣"),
        "guarantee" => language.Pick("guarantee", "保证"),
        "refund" => language.Pick("refund", "退款"),
        "trial" => language.Pick("trial", "试用"),
        "free" => language.Pick("free extra", "免费项目"),
        "exclusivity" => language.Pick("exclusivity", "独家"),
        "service" => language.Pick("service level", "服务水平"),
        "delivery" => language.Pick("delivery date", "交付时间"),
        _ => language.Pick("price", "价格"),
    };
}

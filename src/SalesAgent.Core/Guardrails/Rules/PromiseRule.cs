using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>
/// Promises stay within the seller's authority: discount up to its limit, delivery no sooner than its days, guarantee, refund,
/// service level, trial and free extras only as written in the profile, exclusivity only when granted (DESIGN §5).
/// </summary>
internal static class PromiseRule
{
    private static readonly Authority Tenth = new() { MaxDiscountPercent = 10 };
    private static readonly Authority Fortnight = new() { DeliveryDays = 15 };

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "promise",
        Severity = Severity.Block,
        Title = new("Nothing is promised beyond the seller's authority.", "不作超出权限的承诺。"),
        Good =
        [
            RuleExample.En("For a two-year term I can offer a 10 % discount.", "a two-year term") with { Authority = Tenth },
            RuleExample.En("We do not guarantee a result; the pilot shows what is possible.", "a pilot"),
            RuleExample.En("You asked for 20 % off, and we can't go lower than the list price.", "20 % off") with { Authority = Tenth },
            RuleExample.Zh("签两年可以给您九折。", "签两年") with { Authority = Tenth },
            RuleExample.Zh("我们不承诺结果，数据说了算。"),
        ],
        Bad =
        [
            RuleExample.En("I can give you a 25 % discount.", "25 % of tours") with { Authority = Tenth },
            RuleExample.En("We can knock an eighth off the loggers.") with { Authority = Tenth },
            RuleExample.En("We guarantee that every van arrives on time."),
            RuleExample.En("No one else in Leeds will get it from us."),
            RuleExample.En("We will have you up and running within three days.") with { Authority = Fortnight },
            RuleExample.Zh("我可以给您打七折。") with { Authority = Tenth },
            RuleExample.Zh("不满意全额退款。"),
            RuleExample.Zh("我们给您独家代理权。"),
            RuleExample.Zh("不管谁耽误的，罚单一律我们来付。"),
            RuleExample.Zh("下周机器就能到货。") with { Authority = Fortnight },
        ],
        Find = context => context.Ledger.Where(e => e.Verdict == ClaimVerdict.Unsupported && e.Mention.Kind == ClaimKind.Promise).Select(e =>
            context.At(Rule!, e.Mention.Start, e.Mention.End,
                $"This promises what the profile does not allow ({KindName(e.Mention.Key, Language.English)}).", $"这是超出权限的承诺（{KindName(e.Mention.Key, Language.Chinese)}）。",
                "Offer only what the profile grants, add it to the profile if it is granted, make it a question, or cut it.", "只写资料授权的内容；确有授权就补进资料；或改成提问，或删去。")),
    };

    /// <summary>Promises of a text, judged against the authority and the seller's facts.</summary>
    public static IEnumerable<LedgerEntry> Read(CheckContext context)
    {
        var grants = new PromiseGrants(context);
        foreach (var promise in PromiseReader.Read(context))
        {
            var support = grants.Of(promise) ?? Stated(context, promise);
            yield return new LedgerEntry(new Mention { Kind = ClaimKind.Promise, Start = promise.Start, End = promise.End, Key = promise.Kind }, support is null ? ClaimVerdict.Unsupported : ClaimVerdict.Supported, support);
        }
    }

    /// <summary>A service or a date that stands word for word in the profile is what the seller says anyway.</summary>
    private static string? Stated(CheckContext context, Promise promise)
    {
        if (promise.Kind is not ("sla" or "delivery")) return null;
        var sentence = context.Text.Folded.AsSpan(promise.Sentence.Sentence.Start, promise.Sentence.Sentence.End - promise.Sentence.Sentence.Start);
        foreach (var fact in context.Facts.Facts)
            if (fact is { Source: FactSource.Seller, Internal: false, Text.Length: >= 12 } && sentence.Contains(CheckedText.Fold(fact.Text).AsSpan().TrimEnd(".。"), StringComparison.Ordinal)) return fact.Id;
        return null;
    }

    /// <summary>The figures of a promise within the authority need no other source: "10 % off" when 10 % may be given.</summary>
    public static IEnumerable<LedgerEntry> Authorise(IEnumerable<LedgerEntry> ledger, IReadOnlyList<LedgerEntry> promises, CheckContext context)
    {
        foreach (var entry in ledger)
        {
            var covered = entry.Verdict == ClaimVerdict.Unsupported && promises.Any(p => Covers(p, entry, context));
            yield return covered ? entry with { Verdict = ClaimVerdict.Supported, Support = "authority" } : entry;
        }
    }

    private static bool Covers(LedgerEntry promise, LedgerEntry figure, CheckContext context)
    {
        if (promise.Verdict == ClaimVerdict.Unsupported || context.Text.SentenceIndexAt(promise.Mention.Start) != context.Text.SentenceIndexAt(figure.Mention.Start)) return false;
        return promise.Mention.Key switch
        {
            "discount" => figure.Mention.Kind == ClaimKind.Percentage && figure.Mention.Value <= context.Brief.Authority.MaxDiscountPercent,
            "delivery" => promise.Support == "authority" && (figure.Mention.Kind == ClaimKind.Duration || figure.Mention.Kind == ClaimKind.Date && !IsReaders(figure.Mention, context.Text)),
            "trial" => promise.Support == "seller.trial" && figure.Mention.Kind is ClaimKind.Duration or ClaimKind.Number,
            "guarantee" or "sla" => figure.Mention.Kind == ClaimKind.Duration,
            _ => false,
        };
    }

    /// <summary>"Your hall opens on 18 March": their day, whatever we may promise.</summary>
    private static bool IsReaders(Mention date, CheckedText text) => FigureClause.Around(text.Tokens, date.Start) is var clause && Theirs.Any(text.Folded, clause.Start, date.Start);

    private static readonly FoldedPhrases Theirs = new("your", "你们, 您的, 您家, 贵");

    private static string KindName(string kind, Language language) => kind switch
    {
        "discount" => language.Pick("discount", "折扣"),
        "guarantee" => language.Pick("guarantee", "保证"),
        "refund" => language.Pick("refund", "退款"),
        "trial" => language.Pick("trial", "试用"),
        "free" => language.Pick("free extra", "免费项目"),
        "exclusivity" => language.Pick("exclusivity", "独家"),
        "sla" => language.Pick("service level", "服务水平"),
        "delivery" => language.Pick("delivery time", "交付时间"),
        _ => language.Pick("price", "价格"),
    };
}

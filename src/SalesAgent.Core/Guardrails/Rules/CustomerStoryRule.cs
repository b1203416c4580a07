using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>What a customer did or gained is told from an approved proof or from what was said now, named or not (C.5, N-04).</summary>
internal static class CustomerStoryRule
{
    // How much of a story's content words one fact must share: a retelling keeps the trade, the thing and the figures; a new story does not.
    private const decimal Share = 0.35m;
    private const decimal Most = 0.5m;

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "customer_story",
        Severity = Severity.Block,
        Title = new("No customer story without an approved proof.", "没有获准的案例，不讲客户故事。"),
        Good =
        [
            En("One of our customers, a bakery chain, got its morning planning from two hours to 20 minutes."),
            RuleExample.En("Many companies plan by hand, and a bakery could cut its waste with it."),
            RuleExample.En("Your customers told you that they want shorter slots."),
            RuleExample.En("I have no customer story to show you yet."),
            Zh("我们有个客户，烘焙连锁，早上排线从两小时降到 20 分钟。"),
            RuleExample.Zh("如果有家店愿意先试，效果会更清楚。"),
            RuleExample.Zh("您的客户说要更短的时段。"),
        ],
        Bad =
        [
            RuleExample.En("A bakery in your street cut its waste with us last year."),
            RuleExample.En("One of our clients, a 200-bed hospital, saved a lot of paper."),
            RuleExample.En("Several dispatchers told us that they go home on time now."),
            RuleExample.Zh("上个月有位开早点铺的大姐，换到我们这儿以后再没收到过罚单。"),
            RuleExample.Zh("跟您同行的一家厂用了半年，停机少了很多。"),
            RuleExample.Zh("我们有个客户，装上以后省了不少人手。"),
        ],
        Find = context => context.Ledger.Where(e => e.Verdict == ClaimVerdict.Unsupported && e.Mention.Kind == ClaimKind.CustomerStory).Select(e =>
            context.At(Rule!, e.Mention.Start, e.Mention.End,
                "No approved proof tells this customer's story.", "没有获准的案例说过这件客户的事。",
                "Tell an approved story from the profile, say it with facts if it is true, ask what the reader sees, or cut it.", "请改用资料里获准的案例；如属实请作为事实说明；也可改成提问，或删去。")),
    };

    /// <summary>The stories of a text, judged: by a proof named in the same sentence, or by one fact that shares their content.</summary>
    public static IEnumerable<LedgerEntry> Read(CheckContext context)
    {
        var stories = StoryReader.Read(context.Text);
        foreach (var story in stories)
        {
            var support = Named(context, story) ?? Retold(context, story);
            yield return new LedgerEntry(story, support is null ? ClaimVerdict.Unsupported : ClaimVerdict.Supported, support);
        }
    }

    private static string? Named(CheckContext context, Mention story)
    {
        var sentence = context.Text.SentenceAt(story.Start);
        foreach (var entry in context.Ledger)
            if (entry.Mention.Kind == ClaimKind.Name && entry is { Verdict: ClaimVerdict.Supported, Support: { } id } && id.Contains("proof.", StringComparison.Ordinal) && entry.Mention.Start >= sentence.Start && entry.Mention.End <= sentence.End) return id;
        return null;
    }

    private static string? Retold(CheckContext context, Mention story)
    {
        var words = context.WordsOf(context.Text.SentenceAt(story.Start));
        // The words that make it a story of a customer say nothing of which one.
        words.ExceptWith(["customer", "client", "我们", "客户", "有家", "有位", "有个"]);
        // A retelling keeps a figure, or most of the words.
        var share = Figured(context, story) ? Share : Most;
        return words.Count < 2 ? null : context.Facts.Sharing(words, Math.Max(share, 2m / words.Count), static fact => fact.Source != FactSource.Lead)?.Id;
    }

    private static bool Figured(CheckContext context, Mention story)
    {
        foreach (var entry in context.Ledger)
            if (entry.Mention.Start >= story.Start && entry.Mention.End <= story.End && entry.Mention.Kind is ClaimKind.Number or ClaimKind.Percentage or ClaimKind.Money or ClaimKind.Duration && entry.Verdict is ClaimVerdict.Supported or ClaimVerdict.Derived) return true;
        return false;
    }

    private static RuleExample En(string body) => RuleExample.En(body) with { Facts = Proof };

    private static RuleExample Zh(string body) => RuleExample.Zh(body) with { Facts = Proof };

    private static Fact[] Proof =>
    [
        new Fact { Id = "seller.proof.stadtbrot", Source = FactSource.Seller, Text = "At Stadtbrot, a bakery chain, planning the morning tours went from two hours to 20 minutes." },
        new Fact { Id = "seller.proof.stadtbrot", Source = FactSource.Seller, Text = "烘焙连锁 Stadtbrot 每天早上的排线时间从两小时降到 20 分钟。" },
    ];
}

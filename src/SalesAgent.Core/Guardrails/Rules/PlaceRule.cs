using SalesAgent.Core.Guardrails.Reading;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>A branch, a store, people on the spot: whoever is said to be somewhere is there by a fact. The customer's town is not ours (N-04).</summary>
internal static class PlaceRule
{
    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "place",
        Severity = Severity.Block,
        Title = new("No branch, store or team where none is on record.", "没有记录的网点、仓库和团队不写。"),
        Good =
        [
            RuleExample.En("Our depot in Leeds keeps the spare parts.", "Spare parts are kept in Leeds."),
            RuleExample.En("We have no office in Rotterdam, and I am in Hamburg on Tuesday."),
            RuleExample.En("How many people work at your plant in Bristol?"),
            RuleExample.Zh("我们在苏州的工厂可以参观。", "江苏省苏州市星湖街218号"),
            RuleExample.Zh("我们在槟城没有网点，只做远程支持。"),
            RuleExample.Zh("您南京的仓库每天发多少单？"),
        ],
        Bad =
        [
            RuleExample.En("Spare parts come from our Leeds depot."),
            RuleExample.En("We have engineers in Rotterdam who can be with you the same day."),
            RuleExample.En("We are just round the corner from you in Altona."),
            RuleExample.Zh("售后也近，我们在槟城设了装配点。"),
            RuleExample.Zh("元朗仓里常年备着皮带和刀片。"),
            RuleExample.Zh("离您不远就有我们的服务网点。"),
        ],
        Find = context => context.Ledger.Where(e => e.Verdict == ClaimVerdict.Unsupported && e.Mention.Kind == ClaimKind.Place).Select(e =>
        {
            var words = context.Text.Text[e.Mention.Start..e.Mention.End];
            return context.At(Rule!, e.Mention.Start, e.Mention.End,
                $"Nothing on record says that there is \"{words}\".", $"资料里没有这个地点：“{words}”。",
                "If it is true, say it once as a fact or add it to the profile; else ask it as a question, or cut it.", "如属实，请作为事实说一次或写进卖方资料；否则改成提问，或删去。");
        }),
    };

    /// <summary>The places of a text, judged.</summary>
    public static IEnumerable<LedgerEntry> Read(CheckContext context)
    {
        foreach (var mention in PlaceReader.Read(context.Text))
        {
            var facts = context.Facts;
            var support = mention.Noun switch
            {
                PlaceOwner.Ours => facts.OfSeller(mention.Key) ?? facts.OfSeller(mention.Key.Split(' ')[^1]),
                PlaceOwner.Near => facts.OfSeller(mention.Key),
                _ => facts.Holding(mention.Key) ?? facts.Holding(mention.Key.Split(' ')[0]),
            };
            yield return new LedgerEntry(mention, support is null ? ClaimVerdict.Unsupported : ClaimVerdict.Supported, support?.Id);
        }
    }
}

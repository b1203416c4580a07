using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>No phrase that the sender has banned (DESIGN §5, Voice). Words of others in quotation marks, the subject's product names and the footer are not the sender's wording.</summary>
internal static class VoiceRule
{
    private static readonly Voice Banning = new() { Banned = ["synergy", "touch base", "赋能", "闭环"] };

    /// <summary>The rule.</summary>
    public static DraftRule Rule { get; } = new()
    {
        Id = "voice",
        Severity = Severity.Warn,
        Title = new("No phrase that you have banned.", "不用您自己禁用的说法。"),
        Good =
        [
            RuleExample.En("The two plans fit together.") with { Voice = Banning },
            RuleExample.En("You asked for “synergy”, so here is what fits.") with { Voice = Banning },
            RuleExample.En("Synergyland is a place.") with { Voice = Banning },
            RuleExample.En("This synergy has no ban."),
            RuleExample.Zh("两个方案可以配合使用。") with { Voice = Banning },
            RuleExample.Zh("您问到“赋能”，这里说明。") with { Voice = Banning },
        ],
        Bad =
        [
            RuleExample.En("There is real Synergy in this.") with { Voice = Banning },
            RuleExample.En("Shall we touch base on it?") with { Voice = Banning },
            RuleExample.Zh("我们为团队赋能。") with { Voice = Banning },
            RuleExample.Zh("这样就形成闭环。") with { Voice = Banning },
        ],
        Find = Find,
    };

    private static IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Brief.Voice is not { Banned: { Count: > 0 } banned }) return [];
        return VoicePhrases.Find(context.Text.Text, banned)
            .Where(hit => hit.Start < context.Text.FooterStart && !context.Text.Quoted(hit.Start))
            .Select(hit => context.At(Rule, hit.Start, hit.End, $"You never write “{hit.Phrase}”.", $"您不用“{hit.Phrase}”这个说法。", "Cut it.", "请删去。"));
    }
}

using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails.Rules;

/// <summary>Turns what the ledger holds without support into findings.</summary>
internal static class Claims
{
    /// <summary>A finding for each unsupported claim of a kind.</summary>
    public static IEnumerable<Finding> Unsupported(CheckContext context, DraftRule rule, ClaimKind kind, string english, string chinese, string fixEnglish, string fixChinese)
    {
        foreach (var entry in context.Ledger)
            if (entry.Verdict == ClaimVerdict.Unsupported && entry.Mention.Kind == kind)
                yield return context.At(rule, entry.Mention.Start, entry.Mention.End, english, chinese, fixEnglish, fixChinese);
    }
}

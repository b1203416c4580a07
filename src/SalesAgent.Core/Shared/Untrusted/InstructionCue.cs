namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>One way in which a sentence gives itself away: phrases, and phrases close by that explain it otherwise.</summary>
/// <param name="Sign">What it gives away.</param>
/// <param name="Phrases">The phrases, see <see cref="PhrasePattern"/>.</param>
/// <param name="Unless">Phrases among the words of the match and a few beside it that make it harmless.</param>
internal sealed record InstructionCue(InstructionSign Sign, string[] Phrases, params string[] Unless);

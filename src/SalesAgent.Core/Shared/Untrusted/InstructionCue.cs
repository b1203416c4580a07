using System.Buffers;
using System.Text.RegularExpressions;

namespace SalesAgent.Core.Shared.Untrusted;

/// <summary>
/// One way in which a sentence gives itself away. Its pattern is compiled on first need, without backtracking, so that a text costs
/// no more than its length, and is asked only where one of its anchors stands.
/// </summary>
internal sealed class InstructionCue(InstructionSign sign, string anchors, string pattern, string? unless = null)
{
    private const int MostTries = 4, Before = 18, After = 30;
    private readonly SearchValues<string> _anchors = SearchValues.Create(anchors.Split('|'), StringComparison.Ordinal);
    private Regex? _pattern, _unless;

    /// <summary>What it gives away.</summary>
    public InstructionSign Sign { get; } = sign;

    /// <summary>Words of which every match holds one.</summary>
    public IReadOnlyList<string> Anchors { get; } = anchors.Split('|');

    /// <summary>Compiles what is compiled on first need. Throws when a pattern is wrong or too large to be read without backtracking.</summary>
    public void Prepare() => (_pattern, _unless) = (Compile(pattern), unless is null ? null : Compile(unless));

    /// <summary>Whether it stands in a sentence in lower case, and nothing close by explains it otherwise.</summary>
    public bool IsIn(string plain, int start, int length)
    {
        if (!plain.AsSpan(start, length).ContainsAny(_anchors)) return false;
        var sentence = plain.Substring(start, length);
        var match = (_pattern ??= Compile(pattern)).Match(sentence);
        for (var tries = 0; match.Success && tries < MostTries; tries++, match = match.NextMatch())
        {
            var from = Math.Max(0, match.Index - Before);
            var to = Math.Min(sentence.Length, match.Index + match.Length + After);
            if (unless is null || !(_unless ??= Compile(unless)).IsMatch(sentence[from..to])) return true;
        }

        return false;
    }

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}

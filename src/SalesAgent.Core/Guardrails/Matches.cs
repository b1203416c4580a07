using System.Runtime.InteropServices;

namespace SalesAgent.Core.Guardrails;

/// <summary>The matches of a phrase list that stand between two places of a text: a window on all of them, in text order.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Matches
{
    private readonly List<(int Start, int End, string Phrase)> _all;
    private readonly int _first;

    /// <summary>A window on matches that are in order and do not overlap.</summary>
    public Matches(List<(int Start, int End, string Phrase)> all, int from, int to)
    {
        _all = all;
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Start < from) low = middle + 1;
            else high = middle;
        }

        _first = low;
        while (low < all.Count && all[low].End <= to) low++;
        Count = low - _first;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>One of them.</summary>
    public (int Start, int End, string Phrase) this[int i] => _all[_first + i];
}

namespace SalesAgent.Core.Shared;

/// <summary>Reproducible choice and chance: everything follows from the seed.</summary>
public static class Seeds
{
    /// <summary>A stable number ≥ 0 from texts (FNV-1a), to choose between wordings.</summary>
    public static int Of(params ReadOnlySpan<string?> texts)
    {
        var hash = 14695981039346656037UL;
        foreach (var text in texts)
        {
            foreach (var character in text ?? "") hash = (hash ^ character) * 1099511628211UL;
            hash = (hash ^ 31) * 1099511628211UL;
        }

        return (int)((hash ^ (hash >> 32)) & int.MaxValue);
    }
}

/// <summary>SplitMix64: a small generator with a published sequence, so that a simulation can be repeated anywhere (G.5).</summary>
public struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number in [0, 1) with 53 random bits.</summary>
    public double NextUnit() => (Next() >> 11) * (1.0 / (1UL << 53));
}

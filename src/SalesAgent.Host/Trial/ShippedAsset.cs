namespace SalesAgent.Host.Trial;

/// <summary>The examples shipped inside the program (skills/sales/assets).</summary>
internal static class ShippedAsset
{
    private const string Prefix = "assets/";

    /// <summary>Names that begin so and are cards, in order.</summary>
    public static IReadOnlyList<string> Names(string start) =>
        [.. typeof(Operations.OperationCatalog).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix + start, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal)).Select(n => n[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The text of one.</summary>
    public static async Task<string> ReadAsync(string name, CancellationToken cancellationToken)
    {
        await using var stream = typeof(Operations.OperationCatalog).Assembly.GetManifestResourceStream(Prefix + name) ?? throw new InvalidOperationException($"no shipped asset {name}");
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}

using System.Reflection;
using SalesAgent.Core.Shared;
using SalesAgent.Input;

namespace SalesAgent.Tests.Input;

/// <summary>Every shipped example binds strictly.</summary>
public class AssetsTests
{
    public static TheoryData<string> Leads => [.. Names("assets/leads/")];

    public static TheoryData<string> Sellers => [.. Names("assets/seller")];

    [Theory]
    [MemberData(nameof(Leads))]
    public void Lead_Shipped_Binds(string name) => StrictBinder.Bind<LeadCard>(Read(name), name).DisplayName.ShouldNotBeNullOrWhiteSpace();

    [Theory]
    [MemberData(nameof(Sellers))]
    public void Seller_Shipped_Binds(string name) => StrictBinder.Bind<SellerProfile>(Read(name), name).Products.ShouldNotBeEmpty();

    private static IEnumerable<string> Names(string prefix) =>
        typeof(StrictBinder).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(StrictBinder).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

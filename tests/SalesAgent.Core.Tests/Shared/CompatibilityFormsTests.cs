using FsCheck;
using FsCheck.Fluent;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Shared;

/// <summary>Expected forms are those of NFKC in the Unicode tables (UnicodeData.txt, compatibility decompositions).</summary>
public class CompatibilityFormsTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３！？", "ABC123!?")]
    [InlineData("a\u00a0b\u3000c\u2009d", "a b c d")]
    [InlineData("oﬃce ﬁle", "office file")]
    [InlineData("\u2F08\u2FD5", "人龠")]
    [InlineData("①⑨ⒶⓏⓐⓩ", "19AZaz")]
    [InlineData("𝐀𝐳𝟎𝟗", "Az09")]
    [InlineData("价格，太贵。café", "价格，太贵。café")]
    [InlineData("\ud835", "\ud835")]
    public void Plain_CompatibilityCharacters_BecomeTheirPlainForm(string text, string expected) => CompatibilityForms.Plain(text).ShouldBe(expected.Replace("，", ",", StringComparison.Ordinal));

    [Fact]
    public void Plain_Twice_ChangesNothingMore() =>
        Prop.ForAll(Gen.Choose(0, 0xffff).Select(code => (char)code).ArrayOf().ToArbitrary(), characters =>
        {
            var once = CompatibilityForms.Plain(new string(characters));
            return CompatibilityForms.Plain(once) == once;
        }).QuickCheckThrowOnFailure();
}

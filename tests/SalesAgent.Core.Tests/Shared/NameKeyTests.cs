using FsCheck;
using FsCheck.Fluent;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Shared;

public class NameKeyTests
{
    [Theory]
    [InlineData("GTX Pro", "GTXPro")]
    [InlineData("ＧＴＸ－Ｐｒｏ", "gtx pro")]
    [InlineData("上海 快达", "上海快达")]
    [InlineData("快达（上海）", "快达(上海)")]
    [InlineData("Müller & Söhne", "müller söhne")]
    public void Of_SpellingsOfOneName_AreOneKey(string left, string right) => NameKey.Of(left).ShouldBe(NameKey.Of(right));

    [Theory]
    [InlineData("Acme", "Acme 2")]
    [InlineData("快达", "达快")]
    public void Of_OtherNames_AreOtherKeys(string left, string right) => NameKey.Of(left).ShouldNotBe(NameKey.Of(right));

    [Fact]
    public void Of_AKey_IsItself() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => NameKey.Of(NameKey.Of(text)) == NameKey.Of(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Slug_Names_AreReadable()
    {
        NameKey.Slug("Acme Logistics", null, "Ines Vogt").ShouldBe("acme-logistics-ines-vogt");
        NameKey.Slug("上海快达", "王建国").ShouldBe("上海快达-王建国");
        NameKey.Slug(" -- ").ShouldBe("");
        NameKey.Slug(new string('x', 300)).Length.ShouldBe(120);
    }
}

using SalesAgent.Core.Knowledge;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Knowledge;

/// <summary>The table "Stage mapping" of the formats, cell by cell.</summary>
public class StageMappingTests
{
    [Theory]
    [InlineData(Stage.Lead, "Prospecting; Lead; Lead In; New; 线索; 新客户")]
    [InlineData(Stage.Mql, "Marketing Qualified Lead; marketingqualifiedlead; Contacted; Contact Made; 已联系; 意向低")]
    [InlineData(Stage.Sql, "Qualification; Appointment Scheduled; appointmentscheduled; Qualified To Buy; qualifiedtobuy; Qualified; Engaging; 意向客户; 已拜访; 意向中")]
    [InlineData(Stage.Opportunity, "Needs Analysis; Value Proposition; Id. Decision Makers; Perception Analysis; Presentation Scheduled; presentationscheduled; Decision Maker Bought-In; decisionmakerboughtin; Needs Defined; Demo Scheduled; 需求确认; 商机; 意向高")]
    [InlineData(Stage.Proposal, "Proposal/Price Quote; Contract Sent; contractsent; Proposal Made; Quoted; 已报价; 方案")]
    [InlineData(Stage.Negotiation, "Negotiation/Review; Negotiations Started; 商务谈判; 合同")]
    [InlineData(Stage.Won, "Closed Won; closedwon; Won; 成交; 已签约; 赢单; Gewonnen")]
    [InlineData(Stage.Lost, "Closed Lost; closedlost; Lost; 丢单; 输单; 流失; Verloren")]
    public void Of_NameOfTheTable_IsItsStage(Stage stage, string names)
    {
        foreach (var name in names.Split("; ")) StageMapping.Of(name).ShouldBe(stage, name);
    }

    /// <summary>What Chinese customer sheets write beside the table: each in the stage whose exit it has not reached yet.</summary>
    [Theory]
    [InlineData(Stage.Lead, "待跟进; 潜在客户")]
    [InlineData(Stage.Mql, "初步沟通; 初次接触; 首次沟通")]
    [InlineData(Stage.Sql, "跟进中; 意向客户; 有意向")]
    [InlineData(Stage.Opportunity, "试用中; 需求沟通; 需求分析; 产品演示; 待报价")]
    [InlineData(Stage.Proposal, "报价中; 方案报价; 方案报价阶段; 03 方案报价")]
    [InlineData(Stage.Negotiation, "洽谈中; 商务谈判中; 待签约; 签约中")]
    [InlineData(Stage.Won, "已成交; 成单; 已签合同")]
    [InlineData(Stage.Lost, "已流失; 无效; 战败; 无意向")]
    [InlineData(Stage.Parked, "暂缓; 搁置; 暂缓/搁置; 已搁置")]
    public void Of_NameOfAChineseSheet_IsItsStage(Stage stage, string names) => Of_NameOfTheTable_IsItsStage(stage, names);

    [Theory]
    [InlineData(Stage.Opportunity, "Trial; Proof of Concept; Bedarfsermittlung; 3. Demo")]
    [InlineData(Stage.Proposal, "Quotation Sent; Angebot verschickt; Proposal - 50%")]
    [InlineData(Stage.Negotiation, "Contract Negotiation; Vertragsverhandlung")]
    [InlineData(Stage.Lost, "Junk Lead; Abgesagt")]
    [InlineData(Stage.Parked, "Contact in Future; Geparkt")]
    public void Of_NameOfEnglishOrGermanPipelines_IsItsStage(Stage stage, string names) => Of_NameOfTheTable_IsItsStage(stage, names);

    [Theory]
    [InlineData("  CLOSED-WON ", Stage.Won)]
    [InlineData("Closed Won (Sales Pipeline)", Stage.Won)]
    [InlineData("已报价（大客户）", Stage.Proposal)]
    public void Of_OtherSpelling_IsTheSame(string name, Stage stage) => StageMapping.Of(name).ShouldBe(stage);

    [Theory]
    [InlineData("Waiting for Godot")]
    [InlineData("Wonderful")]
    [InlineData("阶段")]
    [InlineData("2026")]
    [InlineData("Closed")]
    [InlineData("")]
    [InlineData(null)]
    public void Of_UnknownName_IsNotGuessed(string? name) => StageMapping.Of(name).ShouldBeNull();

    [Fact]
    public void Of_EveryStageOfOurs_IsKnownByItsOwnName()
    {
        foreach (var stage in Enum.GetValues<Stage>()) StageMapping.Of(stage.ToString()).ShouldBe(stage);
    }

    [Theory]
    [InlineData("Organic Search", LeadSource.Inbound)]
    [InlineData("转介绍", LeadSource.Referral)]
    [InlineData("Trade Show", LeadSource.Event)]
    [InlineData("展会", LeadSource.Event)]
    public void SourceOf_UsualWords_IsTheSource(string words, LeadSource source) => SourceMapping.Of(words).ShouldBe(source);

    [Fact]
    public void SourceOf_EverySourceOfOurs_IsKnownByItsOwnName()
    {
        foreach (var source in Enum.GetValues<LeadSource>()) SourceMapping.Of(source.ToString()).ShouldBe(source);
        SourceMapping.Of("Mystery").ShouldBeNull();
    }

    [Theory]
    [InlineData("Deutschland", "DE")]
    [InlineData("中国", "CN")]
    [InlineData("uk", "GB")]
    [InlineData("Narnia", null)]
    public void CountryCode_Name_IsItsCode(string name, string? code) => CountryNames.Code(name).ShouldBe(code);
}

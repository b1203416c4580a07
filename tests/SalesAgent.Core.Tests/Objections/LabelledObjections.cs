using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Objections;

/// <summary>
/// The 80 labelled objections of D.8. They are a regression test, not an estimate of accuracy: the cue lists were written with
/// these very lines in view.
/// </summary>
public static class LabelledObjections
{
    /// <summary>The 40 English lines.</summary>
    public static TheoryData<string, ObjectionKind> English { get; } = new()
    {
        { "Honestly, your price is too high for what it does.", ObjectionKind.Price },
        { "I can get something similar a lot cheaper online.", ObjectionKind.Price },
        { "Is that your best price? Another vendor gave us a 20% discount.", ObjectionKind.Price },
        { "It's a great tool, but I can't see us paying that much per seat.", ObjectionKind.Price },
        { "We have no budget left this year.", ObjectionKind.Budget },
        { "There's a spending freeze until the new fiscal year.", ObjectionKind.Budget },
        { "Cash flow is really tight after the expansion.", ObjectionKind.Budget },
        { "Now's not a good time, call me back in the spring.", ObjectionKind.Timing },
        { "Let's revisit this next quarter, we're in the middle of a warehouse move.", ObjectionKind.Timing },
        { "We have bigger priorities at the moment.", ObjectionKind.Timing },
        { "I've never heard of your company.", ObjectionKind.Trust },
        { "We got burned by a similar product two years ago.", ObjectionKind.Trust },
        { "That sounds too good to be true.", ObjectionKind.Trust },
        { "How do I know those results are real?", ObjectionKind.Trust },
        { "We already work with Northwind and they know us well.", ObjectionKind.Competition },
        { "We're comparing you with two other vendors.", ObjectionKind.Competition },
        { "Our engineers would rather build it ourselves.", ObjectionKind.Competition },
        { "We don't need another app.", ObjectionKind.Need },
        { "Our spreadsheet works fine.", ObjectionKind.Need },
        { "I don't see why we would change anything.", ObjectionKind.Need },
        { "I'd have to run it by my director first.", ObjectionKind.Authority },
        { "That's above my pay grade.", ObjectionKind.Authority },
        { "My husband and I decide on things like this together.", ObjectionKind.Authority },
        { "It doesn't integrate with our accounting system.", ObjectionKind.Function },
        { "The app looks too complicated for our drivers.", ObjectionKind.Function },
        { "I worry it's too slow for ten thousand orders a day.", ObjectionKind.Function },
        { "If the machine breaks down on a Sunday, who do we call?", ObjectionKind.AfterSales },
        { "The last supplier disappeared after we signed; is there ongoing support?", ObjectionKind.AfterSales },
        { "Are there spare parts and a repair team in our region?", ObjectionKind.AfterSales },
        { "Our IT team is stretched, there's nobody to run the rollout.", ObjectionKind.Resources },
        { "We're short-staffed and there's no one to manage it.", ObjectionKind.Resources },
        { "As a dealer, what support do we get with local advertising?", ObjectionKind.Resources },
        { "Can you guarantee the savings in writing?", ObjectionKind.Guarantee },
        { "What if it doesn't work, do I get a refund?", ObjectionKind.Guarantee },
        { "It feels too risky without a pilot first.", ObjectionKind.Guarantee },
        { "We can't accept a three-year contract with auto-renew.", ObjectionKind.TermsCompliance },
        { "Our legal team will never accept that liability clause.", ObjectionKind.TermsCompliance },
        { "Where is our data stored, and are you GDPR compliant?", ObjectionKind.TermsCompliance },
        { "Just send me some information and I'll have a look.", ObjectionKind.Stall },
        { "Let me think it over and I'll let you know.", ObjectionKind.Stall },
    };

    /// <summary>The 40 Chinese lines.</summary>
    public static TheoryData<string, ObjectionKind> Chinese { get; } = new()
    {
        { "你们这个报价太高了，比我预想的贵不少。", ObjectionKind.Price },
        { "能不能再便宜点？人家给我打八折。", ObjectionKind.Price },
        { "东西是不错，但是性价比一般，感觉不值这个价。", ObjectionKind.Price },
        { "跟隔壁那家比，你们贵了三千块，有点贵。", ObjectionKind.Price },
        { "今年的预算已经用完了。", ObjectionKind.Budget },
        { "最近资金周转不开，实在拿不出这笔钱。", ObjectionKind.Budget },
        { "刚买了房，手头紧。", ObjectionKind.Budget },
        { "过了年再说吧，现在正是旺季太忙。", ObjectionKind.Timing },
        { "这个项目先搁置了，下半年再启动。", ObjectionKind.Timing },
        { "不急，等新厂房建好再看。", ObjectionKind.Timing },
        { "你们公司我没听说过，成立多久了？", ObjectionKind.Trust },
        { "之前被坑过，当时销售也说得挺好听。", ObjectionKind.Trust },
        { "真的假的，效果有这么好？", ObjectionKind.Trust },
        { "我怎么知道你说的案例是不是真的？", ObjectionKind.Trust },
        { "我们跟老供应商合作很多年了。", ObjectionKind.Competition },
        { "我还在跟其他厂家对比，货比三家嘛。", ObjectionKind.Competition },
        { "我们技术部打算自己开发一套。", ObjectionKind.Competition },
        { "我们用不上这个东西。", ObjectionKind.Need },
        { "现在的Excel够用了，没必要换系统。", ObjectionKind.Need },
        { "孩子对编程没兴趣。", ObjectionKind.Need },
        { "这个我做不了主，得请示领导。", ObjectionKind.Authority },
        { "我回去跟老公商量一下。", ObjectionKind.Authority },
        { "超过五万要上会，还得走流程。", ObjectionKind.Authority },
        { "你们系统跟我们的ERP对接不了吧？", ObjectionKind.Function },
        { "操作太复杂，老师傅学不会。", ObjectionKind.Function },
        { "这台设备的精度达不到我们的要求。", ObjectionKind.Function },
        { "机器坏了找谁修？你们本地没有网点。", ObjectionKind.AfterSales },
        { "就怕买完就不管了，售后找不到人。", ObjectionKind.AfterSales },
        { "半夜系统挂了，你们多久响应？", ObjectionKind.AfterSales },
        { "我们人手不够，没人对接这个项目。", ObjectionKind.Resources },
        { "员工年纪大，新系统推不动，培训成本也高。", ObjectionKind.Resources },
        { "做你们代理，厂家支持有哪些？", ObjectionKind.Resources },
        { "你能保证招生人数吗？", ObjectionKind.Guarantee },
        { "万一没效果，钱能退吗？", ObjectionKind.Guarantee },
        { "能不能先试用一个月，我觉得风险太大。", ObjectionKind.Guarantee },
        { "合同一签三年太长，我不想被绑定。", ObjectionKind.TermsCompliance },
        { "账期能不能给60天？预付款我们接受不了。", ObjectionKind.TermsCompliance },
        { "数据放在哪里？我们有等保要求。", ObjectionKind.TermsCompliance },
        { "你先发份资料给我看看吧。", ObjectionKind.Stall },
        { "我再考虑考虑，回头联系你。", ObjectionKind.Stall },
    };
}

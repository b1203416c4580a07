using NodaTime;
using SalesAgent.Core.Shared;
using SalesAgent.Input;
using SalesAgent.Operations;

namespace SalesAgent.Tests.FollowUp;

/// <summary>Cards and sellers that the follow-up tests share. Today is Monday, 23 November 2026.</summary>
internal static class FollowUpCards
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static LeadCard Acme { get; } = StrictBinder.Bind<LeadCard>(Asset("assets/leads/acme-logistics.yaml"), "acme");

    public static SellerProfile Seller { get; } = StrictBinder.Bind<SellerProfile>(Asset("assets/seller.yaml"), "seller");

    public static LeadCard Shunda { get; } = StrictBinder.Bind<LeadCard>("""
        company: {name: 顺达物流, country: CN, city: 苏州, industry: 物流, employees: 200}
        contact: {name: 王建国, role: 运营经理, email: wang@shunda.example, language: zh-CN}
        recipient: company
        segment: b2b
        source: inbound
        product: RoutePilot
        amount: {amount: 260000, currency: CNY}
        stage: Opportunity
        evidence:
          - {criterion: timeline, quote: 春节前必须上线, by: 王建国, byRole: 运营经理, kind: call, date: 2026-11-12}
          - {criterion: process, quote: 先由信息部试用两周，再由总经理签字, by: 王建国, kind: call, date: 2026-11-12}
        pains:
          - {text: 配送晚点, metric: "9%", cost: {amount: 30000, currency: CNY, per: month}}
          - {text: 手工排线费时}
        promises:
          - {text: 发送安全说明, due: 2026-11-26}
        nextStep: {text: 与信息部李工的技术沟通, date: 2026-12-02, accepted: true}
        consent: {basis: express, date: 2026-11-01}
        activities:
          - {date: 2026-11-03, kind: form, direction: in, subject: 演示申请, text: 我们现在用Excel手工排线，经常晚点。想看一下演示。}
          - {date: 2026-11-20, kind: demo, direction: out, subject: 实时重排演示}
        """, "shunda");

    public static SalesContext Context(SellerProfile? seller = null, int seed = 0, LocalDate? today = null) => new(
        new SalesOptions { KeepDrafts = false, Today = today ?? Today, Seller = seller ?? Seller, Seed = seed, DatabaseFile = Path.Combine(Path.GetTempPath(), "salesagent-none.db") }, TimeProvider.System);

    private static string Asset(string name)
    {
        using var reader = new StreamReader(typeof(StrictBinder).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails;

/// <summary>Promises in every wording: each planted one is found, and none of the honest sentences is touched.</summary>
public partial class PromiseTests
{
    private static readonly SellerProfile Seller = new()
    {
        Company = new SellerCompany { Name = "Brightwell", LegalName = "Brightwell Ltd", Address = "4 Mill Lane, Norwich NR3 1AB, United Kingdom" },
        Products =
        [
            new Product { Name = "AeroDry 40", AlsoKnownAs = ["AeroDry"], Category = new("hand dryer", "干手机"), Price = new Rate(420, "EUR", RatePeriod.Unit), PriceUnit = new("dryer", "台") },
        ],
        Authority = new Authority
        {
            MaxDiscountPercent = 8,
            DeliveryDays = 30,
            Guarantees = [new("Any dryer that fails within 24 months is replaced at no charge.", "24个月内出故障的机器免费更换。"), new("Orders may be cancelled within 14 days and the deposit is returned.", "下单14天内可以取消，订金全额退还。")],
            Slas = [new("Support answers within 6 business hours.", "工作日报修后6小时内回复。")],
            FreeTrial = new("a 21-day trial with up to four dryers", "最多四台、为期21天的免费试用"),
            Trades = [new("a two-year term", "签两年")],
        },
        Policies =
        [
            new("Two training sessions of one hour are included.", "含两次一小时的培训，不另收费。"),
            new("Installation takes two days and is included in the price.", "安装需要两天，费用已包含在价格里。"),
            new("Shipping to the mainland is free of charge from ten dryers.", "十台起免运费。"),
            new("Offers are valid until 15 December 2026 at today's price.", "2026年12月15日前签约按现价。"),
            new("A filter change on site takes place twice a year.", "每年上门更换滤芯两次。"),
        ],
        Competitors = [new Competitor { Name = "KernDry", Facts = [new CompetitorFact { Text = new("KernDry offers a five-year warranty.", "KernDry 提供五年质保。"), Source = "web site" }] }],
    };

    private static readonly LeadCard Lead = new() { Company = new Company { Name = "Harbour Gyms" }, Notes = "They asked for 15 % off. 他们问能不能打八五折。" };

    public static TheoryData<string, string> PlantedSentences => Rows(Planted + "\n" + PlantedInTrades);

    public static TheoryData<string> CleanSentences => [.. Lines(Clean + "\n" + CleanInTrades)];

    [Theory]
    [MemberData(nameof(PlantedSentences))]
    public void Run_PromiseBeyondAuthority_IsFound(string kind, string sentence)
    {
        var found = Check(sentence).Findings.Where(f => f.Rule == "promise").ToList();
        found.ShouldNotBeEmpty($"{kind}: {sentence}");
    }

    [Theory]
    [MemberData(nameof(CleanSentences))]
    public void Run_PromiseWithinAuthorityOrNone_HasNoFinding(string sentence) =>
        Check(sentence).Findings.Where(f => f.Rule == "promise").Select(f => f.Message + " " + f.Text).ShouldBeEmpty(sentence);

    private static CheckReport Check(string sentence)
    {
        var brief = PastedBrief.Of(Lead, Seller, [], MessageKind.General, Channel.Email, Languages.Of(sentence), new NodaTime.LocalDate(2026, 11, 23)) with { Compliance = null };
        return DraftCheck.Run(new DraftText { Body = sentence }, brief);
    }

    private static TheoryData<string, string> Rows(string block)
    {
        var data = new TheoryData<string, string>();
        var kind = "";
        foreach (var line in Lines(block))
        {
            if (line.StartsWith('#')) kind = line[1..].Trim();
            else data.Add(kind, line);
        }

        return data;
    }

    private static IEnumerable<string> Lines(string block) => block.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

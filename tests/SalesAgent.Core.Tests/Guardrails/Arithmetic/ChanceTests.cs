using System.Globalization;
using NodaTime;
using SalesAgent.Core.Guardrails;
using SalesAgent.Core.Shared;

namespace SalesAgent.Core.Tests.Guardrails.Arithmetic;

/// <summary>Invented figures in messages full of honest sums: chance must not make them follow from what stands around.</summary>
public class ChanceTests
{
    private const int Figures = 2_000;

    private static readonly LocalDate Today = new(2026, 11, 23);

    // Sixty facts: a card, a price list, stories, terms.
    private static readonly IReadOnlyList<Fact> Facts =
    [
        Of("lead.company", "Brinkhoff Kitchens"), Of("lead.contact", "Helen Marsh"), Of("lead.employees", "85 employees (员工 85人)"), Of("lead.product", "HeatTrack"), Of("lead.amount", "EUR 4,800 (4,800欧元)"),
        Of("lead.pain.1", "ovens left on overnight 14 times a month EUR 2,600 per month (每月2,600欧元)"), Of("lead.pain.2", "checking 40 ovens by hand takes 3 hours a day"),
        Of("lead.evidence.1", "9 % of our batches are burnt"), Of("lead.evidence.2", "There is a budget of 18,500 euros"), Of("lead.evidence.3", "We bake on six days a week, 310 days a year"), Of("lead.evidence.4", "Two bakers do the checks"),
        Of("lead.activity.1", "2026-11-04 First call 60 of the 90 ovens stand in Leeds"), Of("lead.activity.2", "2026-11-12 Offer for 40 sensors at EUR 120 each, valid to 11 December 2026"), Of("lead.activity.3", "2026-11-16 Helen wants 40 sensors now and 50 later"),
        Of("lead.critical_event", "new kitchen opens 2027-02-15"), Of("lead.next_step", "call with Helen Marsh at 2:45 pm 2026-12-03"), Of("lead.promise.1", "send the wiring sheet 2026-11-27"), Of("lead.notes", "Gas bill was EUR 31,400 in 2025. 3 sites."),
        Of("seller.product.1", "HeatTrack, HT-2"), Of("seller.product.1.price", "EUR 120 per sensor"), Of("seller.product.1.price", "每个传感器120欧元"), Of("seller.product.1.feature.1", "reads each oven every 30 seconds"), Of("seller.product.1.limit.1", "up to 260 °C"),
        Of("seller.product.2", "ColdTrack"), Of("seller.product.2.price", "EUR 95 per sensor"), Of("seller.product.2.price", "每个传感器95欧元"), Of("seller.product.2.feature.1", "battery lasts 5 years"),
        Of("seller.product.3", "TrackCloud"), Of("seller.product.3.price", "EUR 8 per sensor and month"), Of("seller.product.3.price", "每个传感器每月8欧元"), Of("seller.product.3.feature.1", "keeps 24 months of data"),
        Of("seller.product.4", "TrackGate"), Of("seller.product.4.price", "EUR 640 per site"), Of("seller.product.4.feature.1", "serves up to 64 sensors"),
        Of("seller.proof.alto", "Alto Bakeries cut burnt batches from 12 % to 5 % within three weeks of the pilot with HeatTrack."), Of("seller.proof.alto", "Alto Bakeries"),
        Of("seller.proof.crust", "Crust & Co saved EUR 14,200 of gas in 2025 with 75 sensors."), Of("seller.proof.crust", "Crust & Co"), Of("seller.proof.iso", "The plant is certified to ISO 9001."),
        Of("seller.competitor", "OvenEye"), Of("seller.competitor.OvenEye", "OvenEye lists EUR 150 per sensor and a reading every 4 minutes."),
        Of("seller.policy.1", "Delivery takes 10 working days."), Of("seller.policy.2", "The contract runs for 24 months."), Of("seller.policy.3", "Fitting costs EUR 22 per sensor, 20 sensors a day."), Of("seller.policy.4", "Freight is EUR 180 per delivery."), Of("seller.policy.5", "30 % with the order, the rest on delivery."), Of("seller.policy.6", "Training of 90 minutes costs EUR 260."),
        Of("seller.sla.1", "Support answers within 4 hours."), Of("seller.guarantee.1", "Sensors are guaranteed for 3 years."), Of("seller.trade.1", "6 % off from 60 sensors"), Of("seller.trial", "a 30-day pilot with up to five sensors"), Of("seller.tagline", "we watch ovens"),
        Of("seller.address", "12 Mill Lane, Sheffield S1 2AB"), Of("seller.phone", "+44 114 496 0100"), Of("seller.email", "hello@heattrack.example"), Of("seller.company", "Tracklight"), Of("seller.legal_name", "Tracklight Ltd"),
        Of("said.1", "On 16 November Helen counted 214 sensors in all sites."), Of("said.2", "Their CFO approved 5,000 euros for the pilot."), Of("said.3", "The pilot of the other customer took 6 weeks."), Of("said.4", "Helen asked about 12 more sensors for the bread line."),
    ];

    private static readonly string[] English =
    [
        "Hi Helen,\n\nHere is the sum for your 40 sensors: 40 × EUR 120 = EUR 4,800. Fitting is EUR 22 each, so EUR 880. Together EUR 5,680. {0}\n\nShall we speak on 3 December?",
        "Hi Helen,\n\n60 of your 90 ovens stand in Leeds. You lose EUR 2,600 a month, that is EUR 31,200 a year. {0} TrackCloud costs EUR 8 per sensor and month.\n\nIs that right?",
        "Hi Helen,\n\n- 40 HeatTrack: EUR 4,800\n- 3 TrackGate at EUR 640: EUR 1,920\n- Total: EUR 6,720\n\n{0} Your budget is 18,500 euros, so that leaves EUR 11,780.\n\nWhat would you change?",
        "Hi Helen,\n\nAlto Bakeries went from 12 % burnt batches to 5, seven points less. {0}\n\nYou counted 214 sensors in all your sites. Delivery takes 10 working days.\n\nWould that help?",
    ];

    private static readonly string[] EnglishClaims = ["Others in Leeds pay EUR {0} for this.", "The gas alone comes to EUR {0}.", "So you save EUR {0} a year.", "That makes {1} trays a week.", "We have equipped {1} kitchens so far.", "They got rid of {1} faults in all.", "It costs EUR {0} less than you think.", "{1} more bakers can then go home on time."];

    private static readonly string[] Chinese =
    [
        "黎经理，您好：\n\n40 个传感器，每个 120 欧元，合计 4,800 欧元；安装每个 22 欧元，共 880 欧元，两项一共 5,680 欧元。{0}\n\n12 月 3 日再聊，可以吗？",
        "黎经理，您好：\n\n每月损失 2,600 欧元，一年就是 31,200 欧元。{0}云端每个传感器每月 8 欧元。\n\n您看对吗？",
        "黎经理，您好：\n\n热巡 40 个 4,800 欧元，预算 18,500 欧元，还剩 13,700 欧元。{0}90 台烤箱里 60 台在利兹，其余 30 台在别处。\n\n您想先看哪一项？",
    ];

    private static readonly string[] ChineseClaims = ["别家付的是 {0} 欧元。", "光燃气就要 {0} 欧元。", "这样一年省下 {0} 欧元。", "我们已经装了 {1} 家厨房。", "每周能多烤 {1} 盘。", "一共少了 {1} 次故障。"];

    [Fact]
    public void InventedFigures_AreHardlyEverDerived()
    {
        var chance = new Random(20261123);
        var english = FactSheet.Of(Facts);
        List<string> derived = [];
        for (var n = 0; n < Figures; n++)
        {
            var chinese = n % 3 == 0;
            var (texts, claims) = chinese ? (Chinese, ChineseClaims) : (English, EnglishClaims);
            var claim = string.Format(CultureInfo.InvariantCulture, claims[n % claims.Length], Money(chance), Count(chance));
            var body = string.Format(CultureInfo.InvariantCulture, texts[chance.Next(texts.Length)], claim);
            var brief = new Brief { Task = "example", Purpose = "", Language = chinese ? Language.Chinese : Language.English, Channel = Channel.Email, Facts = Facts, Limits = new TextLimits(0, 10_000), Authority = new Authority { MaxDiscountPercent = 8 }, Today = Today };
            var at = body.IndexOf(claim, StringComparison.Ordinal);
            derived.AddRange(DraftCheck.Run(new DraftText { Body = body }, brief, english).Claims.Where(c => c.Start >= at && c.End <= at + claim.Length && c.Fact == "derived").Select(c => $"{c.Text} in: {body}"));
        }

        derived.Count.ShouldBeLessThan(Figures * 2 / 100, string.Join("\n\n", derived.Take(60)));
    }

    private static string Money(Random chance)
    {
        var scale = (int)Math.Pow(10, chance.Next(1, 5));
        var value = (10 + chance.Next(90) + chance.NextDouble()) * scale / 10;
        // Half of them round, as invented sums are.
        var rounded = chance.Next(2) == 0 ? Math.Round(value / scale * 10) * scale / 10 : Math.Round(value);
        return rounded.ToString("#,0", CultureInfo.InvariantCulture);
    }

    private static int Count(Random chance) => chance.Next(2) == 0 ? chance.Next(2, 60) : chance.Next(60, 900);

    private static Fact Of(string id, string text) => new() { Id = id, Text = text, Source = id.StartsWith("lead", StringComparison.Ordinal) ? FactSource.Lead : id.StartsWith("said", StringComparison.Ordinal) ? FactSource.User : FactSource.Seller };
}
